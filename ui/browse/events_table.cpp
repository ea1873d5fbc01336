// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/events_table.h"

#include "browse/card_view.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

EventsTable::EventsTable(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.75));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void EventsTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

// The window's own keys for these would act on the text beside the table.
bool EventsTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isOwn = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
            || key->matches(QKeySequence::Delete) || key->key() == Qt::Key_F2;
        if (isOwn)
            key->accept();
    }
    return QTableView::event(event);
}

bool EventsTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            u"<p style=\"white-space:pre-wrap\">"_s + words.toHtmlEscaped() + u"</p>"_s, viewport(),
            visualRect(index));
    return true;
}

void EventsTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        paintEmptyText(*this, m_emptyText);
}

void EventsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && state() != EditingState)
        Q_EMIT rowActivated(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT rejectRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace tidemark::browse
