// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/item_view_help.h"

#include "session/explanation.h"
#include "session/item_roles.h"

#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QToolTip>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 300;

domain::ItemId ownItem(const QModelIndex& index)
{
    return index.data(session::ItemIdRole).value<domain::ItemId>();
}

} // namespace

ItemViewHelp::ItemViewHelp(QAbstractItemView& view, ItemAt itemAt)
    : QObject(&view)
    , m_view(view)
    , m_itemAt(itemAt ? std::move(itemAt) : ItemAt(ownItem))
{
    view.viewport()->installEventFilter(this);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &ItemViewHelp::showMenu);
    // Selected, not current: a view that only gets the focus has a current row at once.
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_view.selectionModel()->selectedIndexes();
        const domain::ItemId item = rows.isEmpty() ? domain::ItemId() : m_itemAt(rows.front());
        if (!item.isNull())
            Q_EMIT selected(item);
    });
}

void ItemViewHelp::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    // Rows say how many notes there are on their items.
    if (document)
        connect(document, &session::ArticleDocument::annotationsChanged, m_view.viewport(),
            qOverload<>(&QWidget::update));
}

bool ItemViewHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void ItemViewHelp::showToolTip(const QPoint& position, const QPoint& global)
{
    const QModelIndex index = m_view.indexAt(position);
    const domain::ItemId id = index.isValid() ? m_itemAt(index) : domain::ItemId();
    const domain::Item* item = m_document && !id.isNull() ? m_document->item(id) : nullptr;
    if (!item) {
        QToolTip::hideText();
        return;
    }
    QString words = session::shortExplanation(session::explain(*m_document, *item));
    for (const domain::AnnotationId note : m_document->annotationsOn(id))
        words += u"\n✎ "_s + m_document->annotation(note)->body.left(longestNote);
    QToolTip::showText(global, u"<p style=\"white-space:pre-wrap\">"_s + words.toHtmlEscaped() + u"</p>"_s,
        m_view.viewport(), m_view.visualRect(index));
}

void ItemViewHelp::showMenu(const QPoint& position)
{
    // The menu key names no place of its own.
    const QModelIndex below = m_view.indexAt(position);
    const QModelIndex index = below.isValid() ? below : m_view.currentIndex();
    if (!index.isValid())
        return;
    m_view.setCurrentIndex(index);
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    menu->addAction(tr("&Go to Passage"), this, [this, row] { Q_EMIT passageRequested(row); });
    if (const domain::ItemId item = m_itemAt(index); !item.isNull()) {
        menu->addAction(tr("&Why?"), this, [this, item] { Q_EMIT whyRequested(item); });
        menu->addAction(tr("Write a &Note"), this, [this, item] { Q_EMIT noteRequested(item); });
        menu->addSeparator();
        menu->addAction(
            tr("Copy with C&itation"), this, [this, item] { Q_EMIT citationRequested(item); });
    }
    const QPoint place = below.isValid() ? position : m_view.visualRect(index).center();
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

} // namespace tidemark::browse
