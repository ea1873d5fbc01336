// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/policies_pane.h"

#include "browse/card.h"
#include "browse/card_view.h"
#include "browse/item_view_help.h"
#include "browse/note_mark.h"
#include "session/policies_model.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace tidemark::browse {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

QString dateOf(const QModelIndex& index, int role)
{
    const QVariant date = index.data(role);
    return date.isValid() ? dateWording(date.value<domain::EdtfValue>()) : QString();
}

class PolicyDelegate : public CardDelegate {
    Q_DECLARE_TR_FUNCTIONS(tidemark::browse::PoliciesPane)
public:
    using CardDelegate::CardDelegate;

protected:
    Card card(const QModelIndex& index) const override
    {
        Card card;
        card.title = index.data(Qt::DisplayRole).toString();
        const QString issuer = index.data(IssuerRole).toString();
        card.subtitle = issuer.isEmpty() ? tr("Issuer not named") : issuer;
        const QString date = dateOf(index, DateRole);
        const QString term = dateOf(index, TermRole);
        QStringList facts { date.isEmpty() ? tr("Undated") : tr("Issued %1").arg(date) };
        if (!term.isEmpty())
            facts.append(tr("Term %1", "the period a plan covers").arg(term));
        card.body = facts.join(u" · "_s);
        QStringList origin { index.data(NewRole).toBool() ? tr("New", "not looked at yet") : QString(),
            u"¶%1"_s.arg(index.data(ParagraphRole).toInt()),
            tr("%n mention(s)", nullptr, qMax(1, index.data(MentionCountRole).toInt())),
            index.data(ProvenanceRole).toString(), noteMark(index) };
        origin.removeAll(QString());
        card.meta = origin.join(u" · "_s);
        card.hasBar = true;
        return card;
    }
};

} // namespace

PoliciesPane::PoliciesPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new PoliciesModel(this))
    , m_view(new CardView(this))
    , m_delegate(new PolicyDelegate(m_view))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_view->hideColumn(column);
    m_help = new ItemViewHelp(*m_view);
    connect(m_help, &ItemViewHelp::selected, this, &PoliciesPane::itemSelected);
    connect(m_help, &ItemViewHelp::whyRequested, this, &PoliciesPane::whyRequested);
    connect(m_help, &ItemViewHelp::noteRequested, this, &PoliciesPane::noteRequested);
    connect(m_help, &ItemViewHelp::citationRequested, this, &PoliciesPane::citationRequested);
    connect(m_help, &ItemViewHelp::passageRequested, this, &PoliciesPane::activate);
    connect(m_view, &CardView::rowActivated, this, &PoliciesPane::activate);
    const auto tellCount = [this] { Q_EMIT countChanged(count()); };
    connect(m_model, &QAbstractItemModel::modelReset, this, tellCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, tellCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, tellCount);
    retranslate();
}

void PoliciesPane::setDocument(ArticleDocument* document)
{
    m_lastActivated = QPersistentModelIndex();
    m_model->setDocument(document);
    m_help->setDocument(document);
}

domain::ItemId PoliciesPane::focusedItem() const
{
    return m_help->hasFocus() ? m_help->currentItem() : domain::ItemId();
}

int PoliciesPane::count() const
{
    return m_model->rowCount();
}

// Activating the same policy again leads to its next mention.
void PoliciesPane::activate(const QModelIndex& index)
{
    const auto passages = index.data(PassagesRole).value<QList<domain::TextSpan>>();
    m_mention = index == m_lastActivated && passages.size() > 1 ? (m_mention + 1) % int(passages.size()) : 0;
    m_lastActivated = index;
    Q_EMIT passageActivated(
        passages.isEmpty() ? index.data(SpanRole).value<domain::TextSpan>() : passages[m_mention]);
}

void PoliciesPane::setAccentColour(const QColor& colour)
{
    m_accent = colour;
    m_delegate->setAccentColour(colour);
    m_view->viewport()->update();
}

void PoliciesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PoliciesPane::retranslate()
{
    m_view->setAccessibleName(tr("Policies"));
    m_view->setEmptyText(tr("This article names no policy."));
}

} // namespace tidemark::browse
