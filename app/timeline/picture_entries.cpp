// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_entries.h"

#include "timeline/picture_foot.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

bool isSelected(const PictureSpec& spec, const Entry& entry)
{
    return spec.only.empty() || spec.only.count(entry.key) > 0;
}

/// Undated entries touch every stretch.
bool touches(const std::optional<Extent>& extent, const PictureSpec& spec)
{
    return !extent
        || (extent->end > spec.from.value_or(extent->start)
            && extent->start < spec.to.value_or(extent->end + 1));
}

} // namespace

std::shared_ptr<const EntrySet> pictureEntries(
    std::shared_ptr<const EntrySet> entries, const PictureSpec& spec)
{
    if (!spec.from && !spec.to && spec.only.empty() && spec.citations.numberOf.isEmpty())
        return entries;
    std::vector<Entry> kept;
    for (size_t i = 0; i < entries->entries().size(); ++i) {
        const Entry& entry = entries->entries()[i];
        const auto extent
            = extentOf(entry) ? std::optional(entries->extent(static_cast<int>(i))) : std::nullopt;
        if (!isSelected(spec, entry) || !touches(extent, spec))
            continue;
        kept.push_back(entry);
        if (const std::vector<int> cited = citedBy(spec.citations, entry.key); !cited.empty())
            kept.back().title = withCitation(entry.title, cited);
    }
    if (!spec.from && !spec.to)
        return std::make_shared<EntrySet>(entries->lanes(), std::move(kept));
    const EntrySet uncut(entries->lanes(), kept);
    const Instant from = spec.from.value_or(uncut.start());
    const Instant to = std::max(from + 1, spec.to.value_or(uncut.end()));
    return std::make_shared<EntrySet>(entries->lanes(), std::move(kept), from, to);
}

namespace {

struct Begin {
    Instant start = 0;
    EntryKey key = 0;

    friend auto operator<=>(const Begin&, const Begin&) = default;
};

/// Before which entry a page begins, and when.
struct Break {
    size_t entry = 0;
    Instant instant = 0;
};

/// How good a break at a day is: the first of a century 6 .. any day 1.
int rankOf(Instant instant)
{
    const domain::CivilDate day = domain::toCivilDate(static_cast<domain::DayNumber>(instant));
    if (day.day != 1)
        return 1;
    if (day.month != 1)
        return (day.month - 1) % 3 == 0 ? 3 : 2;
    return day.year % 100 == 0 ? 6 : day.year % 10 == 0 ? 5 : 4;
}

/// The best day after `before` and not after `until`; `until` itself when they are the same.
Instant bestDay(Instant before, Instant until)
{
    const domain::CivilDate last = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(until)));
    const auto day = [](int year, int month) { return Instant(domain::toDayNumber({ year, month, 1 })); };
    const int century = static_cast<int>(std::floor(last.year / 100.0)) * 100;
    const int decade = static_cast<int>(std::floor(last.year / 10.0)) * 10;
    for (const Instant candidate : { day(century, 1), day(decade, 1), day(last.year, 1),
             day(last.year, (last.month - 1) / 3 * 3 + 1), day(last.year, last.month) }) {
        if (candidate > before)
            return candidate;
    }
    return until;
}

Break breakNear(const std::vector<Begin>& begins, size_t wanted, size_t least, size_t slack)
{
    Break best { wanted, begins[wanted].start };
    double bestScore = -1;
    const size_t first = std::max(least, wanted > slack ? wanted - slack : 0);
    const size_t last = std::min(begins.size() - 1, wanted + slack);
    for (size_t i = first; i <= last; ++i) {
        if (begins[i].start <= begins[i - 1].start)
            continue;
        const Instant day = bestDay(begins[i - 1].start, begins[i].start);
        const double away = std::abs(double(i) - double(wanted)) / double(slack + 1);
        const double score = rankOf(day) - away;
        if (score > bestScore) {
            bestScore = score;
            best = { i, day };
        }
    }
    return best;
}

std::vector<Begin> beginsOf(const EntrySet& entries)
{
    std::vector<Begin> begins;
    for (int lane = 0; lane < static_cast<int>(entries.lanes().size()); ++lane) {
        for (const EntrySet::Slot& slot : entries.lane(lane))
            begins.push_back({ slot.start, entries.entry(slot.index).key });
    }
    std::sort(begins.begin(), begins.end());
    return begins;
}

std::vector<Break> breaksOf(const EntrySet& entries, const std::vector<Begin>& begins, size_t pages)
{
    std::vector<Break> breaks { { 0, entries.start() } };
    const size_t slack = begins.size() / pages / 4;
    for (size_t page = 1; page < pages; ++page) {
        const size_t least = breaks.back().entry + 1;
        const size_t wanted = std::max(least, page * begins.size() / pages);
        if (wanted >= begins.size())
            break;
        breaks.push_back(breakNear(begins, wanted, least, slack));
    }
    return breaks;
}

void addRunning(std::vector<PageStretch>& stretches, const EntrySet& entries)
{
    for (int lane = 0; lane < static_cast<int>(entries.lanes().size()); ++lane) {
        for (const EntrySet::Slot& slot : entries.lane(lane)) {
            const EntryKey key = entries.entry(slot.index).key;
            bool begun = false;
            for (PageStretch& stretch : stretches) {
                if (begun && slot.end > stretch.from)
                    stretch.running.insert(key);
                begun = begun || stretch.own.count(key) > 0;
            }
        }
    }
}

} // namespace

std::vector<PageStretch> pageStretches(const EntrySet& entries, int pages)
{
    const std::vector<Begin> begins = beginsOf(entries);
    const size_t wanted = std::clamp<size_t>(begins.size(), 1, static_cast<size_t>(std::max(1, pages)));
    const std::vector<Break> breaks = breaksOf(entries, begins, wanted);
    std::vector<PageStretch> stretches(breaks.size());
    for (size_t page = 0; page < breaks.size(); ++page) {
        PageStretch& stretch = stretches[page];
        const bool last = page + 1 == breaks.size();
        const size_t end = last ? begins.size() : breaks[page + 1].entry;
        stretch.from = breaks[page].instant;
        stretch.to = last ? entries.end() : breaks[page + 1].instant;
        for (size_t i = breaks[page].entry; i < end; ++i) {
            stretch.own.insert(begins[i].key);
            stretch.to = std::max(stretch.to, std::floor(begins[i].start) + 1);
        }
    }
    addRunning(stretches, entries);
    const std::vector<int>& undated = entries.undated();
    for (size_t i = 0; i < undated.size(); ++i)
        stretches[i * stretches.size() / undated.size()].own.insert(entries.entry(undated[i]).key);
    return stretches;
}

} // namespace tidemark::timeline
