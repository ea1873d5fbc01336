// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/experts_pane.h"

#include "browse/card.h"
#include "browse/card_view.h"
#include "browse/item_view_help.h"
#include "browse/note_mark.h"
#include "session/experts_model.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace tidemark::browse {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

class ExpertDelegate : public CardDelegate {
    Q_DECLARE_TR_FUNCTIONS(tidemark::browse::ExpertsPane)
public:
    using CardDelegate::CardDelegate;

protected:
    Card card(const QModelIndex& index) const override
    {
        return index.parent().isValid() ? quotationCard(index) : speakerCard(index);
    }

private:
    static Card speakerCard(const QModelIndex& index)
    {
        Card card;
        card.edges = Card::Top;
        const QString name = index.data(SpeakerRole).toString();
        card.title = name.isEmpty() ? tr("Unnamed source") : name;
        const int quotations = index.data(QuotationCountRole).toInt();
        card.subtitle = joined({ index.data(SpeakerRoleRole).toString(),
            tr("%n quotation(s)", nullptr, quotations), noteMark(index) });
        return card;
    }

    static Card quotationCard(const QModelIndex& index)
    {
        Card card;
        const bool isLast = index.row() + 1 == index.model()->rowCount(index.parent());
        card.edges = isLast ? Card::Bottom : Card::NoEdge;
        card.hasBar = true;
        card.body = index.data(SnippetRole).toString();
        const auto kind = index.data(QuotationKindRole).value<domain::QuotationKind>();
        const QVariant date = index.data(DateRole);
        card.meta = joined({ index.data(NewRole).toBool() ? tr("New", "not looked at yet") : QString(),
            kindName(kind), u"¶%1"_s.arg(index.data(ParagraphRole).toInt()), index.data(CueRole).toString(),
            date.isValid() ? dateWording(date.value<domain::EdtfValue>()) : QString(),
            index.data(ProvenanceRole).toString(), noteMark(index) });
        return card;
    }
};

} // namespace

ExpertsPane::ExpertsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new ExpertsModel(this))
    , m_view(new CardView(this))
    , m_delegate(new ExpertDelegate(m_view))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    m_help = new ItemViewHelp(*m_view, [this](const QModelIndex& index) { return itemAt(index); });
    connect(m_help, &ItemViewHelp::selected, this, &ExpertsPane::itemSelected);
    connect(m_help, &ItemViewHelp::whyRequested, this, &ExpertsPane::whyRequested);
    connect(m_help, &ItemViewHelp::noteRequested, this, &ExpertsPane::noteRequested);
    connect(m_help, &ItemViewHelp::citationRequested, this, &ExpertsPane::citationRequested);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT passageActivated(index.data(SpanRole).value<domain::TextSpan>());
    };
    connect(m_help, &ItemViewHelp::passageRequested, this, activate);
    connect(m_view, &CardView::rowActivated, this, activate);
    const auto tellCount = [this] { Q_EMIT countChanged(count()); };
    connect(m_model, &QAbstractItemModel::modelReset, this, tellCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, tellCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, tellCount);
    retranslate();
}

void ExpertsPane::setDocument(ArticleDocument* document)
{
    m_model->setDocument(document);
    m_help->setDocument(document);
}

domain::ItemId ExpertsPane::focusedItem() const
{
    return m_help->hasFocus() ? m_help->currentItem() : domain::ItemId();
}

int ExpertsPane::count() const
{
    return m_model->speakerCount();
}

/// A speaker's row stands for the person, or for a speaker who is none for the first quotation.
domain::ItemId ExpertsPane::itemAt(const QModelIndex& index) const
{
    const QVariant own = index.data(ItemIdRole);
    if (own.isValid() || !index.isValid() || !m_model->document())
        return own.value<domain::ItemId>();
    const QString name = index.data(SpeakerRole).toString();
    for (const domain::ItemId id : m_model->document()->itemsOfKind(domain::ItemKind::Person)) {
        if (std::get<domain::Person>(m_model->document()->item(id)->body).name == name)
            return id;
    }
    return m_model->index(0, 0, index).data(ItemIdRole).value<domain::ItemId>();
}

void ExpertsPane::showQuotation(domain::ItemId quotation)
{
    const QModelIndex index = m_model->indexOf(quotation);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ExpertsPane::setAccentColour(const QColor& colour)
{
    m_accent = colour;
    m_delegate->setAccentColour(colour);
    m_view->viewport()->update();
}

void ExpertsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpertsPane::retranslate()
{
    m_view->setAccessibleName(tr("Experts"));
    m_view->setEmptyText(tr("Nobody is quoted in this article."));
}

} // namespace tidemark::browse
