// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and tool tips of the timeline.
#include "timeline/timeline_view.h"

#include "timeline/entry_words.h"
#include "timeline/words.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <set>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using domain::ReviewState;
using timeline::EntryKey;
using timeline::Orientation;

namespace {

constexpr size_t longestList = 30;
constexpr double chipMargin = 0.15; // of the chip's stretch, left free on both sides after zooming into it
constexpr double leastGain = 0.8; // a zoom that shows more than this share of what was shown opens nothing up

QMenu* popupMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QString asMenuText(QString plain)
{
    return plain.replace(u'&', u"&&"_s);
}

} // namespace

void TimelineView::openChip(const timeline::Chip& chip, const QPoint& global)
{
    const double margin = (chip.to - chip.from) * chipMargin;
    const double wanted = std::max(chip.to - chip.from + 2 * margin, timeline::Scale::shortestDays);
    const std::vector<int> found = entriesBehind(chip);
    if (!zoomingParts(found))
        listEntries(found, global);
    else if (wanted <= m_scale.days() * leastGain)
        zoomTo(chip.from - margin, chip.to + margin);
    else
        zoomBy(2, alongMain(chip.rect.center()));
}

// Entries that begin on one day stay together however close one looks; undated ones are on no scale at all.
bool TimelineView::zoomingParts(const std::vector<int>& found) const
{
    if (m_scale.days() <= 2 * timeline::Scale::shortestDays)
        return false;
    std::set<Instant> starts;
    for (const int entry : found) {
        if (const auto extent = timeline::extentOf(m_shown->entry(entry)))
            starts.insert(extent->start);
    }
    return starts.size() > 1 || (starts.size() == 1 && found.size() == 1);
}

std::vector<int> TimelineView::entriesBehind(const timeline::Chip& chip) const
{
    std::vector<int> found;
    const auto add = [&](int entry) {
        if (found.size() < longestList && !currentLayout().textOf(entry))
            found.push_back(entry);
    };
    if (chip.undated) {
        for (const int entry : m_shown->undated())
            add(entry);
        return found;
    }
    for (int lane = 0; lane < int(m_shown->lanes().size()); ++lane) {
        if (chip.lane < 0 || chip.lane == lane)
            m_shown->visit(
                lane, chip.from, chip.to, [&](const timeline::EntrySet::Slot& slot) { add(slot.index); });
    }
    return found;
}

void TimelineView::listEntries(const std::vector<int>& found, const QPoint& global)
{
    QMenu* menu = popupMenu(this);
    for (const int index : found) {
        const timeline::Entry& entry = m_shown->entry(index);
        menu->addAction(asMenuText(entry.title), this, [this, key = entry.key] {
            setSelected(key);
            Q_EMIT entryClicked(key);
        });
    }
    menu->popup(global);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = popupMenu(this);
    QPoint place = event->globalPos();
    int entry = currentLayout().entryAt(event->pos());
    if (event->reason() == QContextMenuEvent::Keyboard) {
        entry = selected() ? m_shown->indexOf(*selected()) : -1;
        if (entry >= 0)
            place = mapToGlobal(entryRect(*selected()).center().toPoint());
    }
    if (entry >= 0) {
        const EntryKey key = m_shown->entry(entry).key;
        if (!m_selection.contains(key))
            setSelected(key);
        addEntryActions(*menu, key);
        menu->addSeparator();
    }
    addViewActions(*menu);
    menu->popup(place);
}

// The commands for one entry are of the one clicked; those for several, of all that are selected.
void TimelineView::addEntryActions(QMenu& menu, EntryKey key)
{
    const QList<EntryKey> keys = selectedKeys();
    if (keys.size() > 1) {
        menu.addAction(selectionCountWords())->setEnabled(false);
        addReviewActions(menu, keys);
        menu.addSeparator();
        menu.addAction(tr("&Merge…"), this, [this, keys] { Q_EMIT mergeRequested(keys); });
        return;
    }
    menu.addAction(tr("&Go to Passage"), this, [this, key] { Q_EMIT entryActivated(key); });
    menu.addAction(tr("&Why?"), this, [this, key] { Q_EMIT whyRequested(key); });
    menu.addAction(tr("Write a &Note"), this, [this, key] { Q_EMIT noteRequested(key); });
    menu.addAction(tr("&Edit…"), this, [this, key] { Q_EMIT editRequested(key); });
    menu.addSeparator();
    addReviewActions(menu, keys);
    menu.addSeparator();
    menu.addAction(tr("S&plit…"), this, [this, key] { Q_EMIT splitRequested(key); })
        ->setEnabled(m_notes.value(key).passages > 1);
    const bool isDated = m_shown->entry(m_shown->indexOf(key)).date.has_value();
    for (const auto& [text, step] :
        { std::pair(tr("Ear&lier within This Date"), -1), std::pair(tr("La&ter within This Date"), 1) })
        menu.addAction(text, this, [this, key, by = step] { Q_EMIT orderRequested(key, by); })
            ->setEnabled(isDated);
}

void TimelineView::addReviewActions(QMenu& menu, const QList<EntryKey>& keys)
{
    const auto add = [&](const QString& text, ReviewState state) {
        QAction* action = menu.addAction(text, this, [this, keys, state] {
            if (keys.size() == 1)
                Q_EMIT reviewRequested(keys.first(), state);
            else
                Q_EMIT reviewOfManyRequested(keys, state);
        });
        action->setEnabled(std::any_of(
            keys.begin(), keys.end(), [&](EntryKey key) { return m_notes.value(key).state != state; }));
    };
    add(tr("&Accept"), ReviewState::Accepted);
    add(tr("Mark as &Disputed"), ReviewState::Disputed);
    add(tr("&Reject"), ReviewState::Rejected);
}

void TimelineView::addViewActions(QMenu& menu)
{
    menu.addAction(tr("Show &Everything"), this, &TimelineView::zoomToFit);
    menu.addAction(tr("Zoom &In"), this, &TimelineView::zoomIn);
    menu.addAction(tr("Zoom &Out"), this, &TimelineView::zoomOut);
    const bool vertical = m_orientation == Orientation::Vertical;
    menu.addAction(vertical ? tr("Draw &Sideways") : tr("Draw &Downwards"), this,
        [this, vertical] { setOrientation(vertical ? Orientation::Horizontal : Orientation::Vertical); });
    addAxisActions(menu);
}

void TimelineView::addAxisActions(QMenu& menu)
{
    const auto add = [&](const QString& text, bool checked, void (TimelineView::*set)(bool)) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::toggled, this, set);
    };
    menu.addSeparator();
    add(tr("&Compress Silences"), m_compressed, &TimelineView::setCompressed);
    add(tr("Mark &Long Gaps"), m_gapsMarked, &TimelineView::setGapsMarked);
    add(tr("S&nap to Periods"), m_snaps, &TimelineView::setSnapping);
}

QString TimelineView::toolTipAt(const QPointF& point) const
{
    const timeline::Layout& layout = currentLayout();
    if (const timeline::Chip* chip = layout.chipAt(point))
        return plainToolTip(tr("%n more event(s) here: click to see them", nullptr, chip->count));
    const int entry = layout.entryAt(point);
    if (entry >= 0)
        return plainToolTip(entryToolTip(entry));
    if (const timeline::DensityColumn* column = layout.columnAt(point))
        return plainToolTip(tr("%n event(s) here: click to zoom in", nullptr, column->count));
    if (const timeline::FoldBox* fold = layout.foldAt(point))
        return plainToolTip(tr("%1: click to unfold", "how long nothing happens")
                                .arg(timeline::Words(language()).silence(fold->silence)));
    return {};
}

QString TimelineView::entryToolTip(int entry) const
{
    const timeline::Entry& shown = m_shown->entry(entry);
    QString words = entryWords(shown, m_notes.value(shown.key), language());
    if (dateHoldOf(shown) == timeline::DateHold::Term)
        words += u'\n' + dateHoldWords(entry);
    return words;
}

} // namespace tidemark::timeline_view
