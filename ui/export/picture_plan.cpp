// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_plan.h"

#include "timeline/date_words.h"

#include <algorithm>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Entry;
using timeline::EntryKey;
using timeline::EntrySet;
using timeline::Instant;
using timeline::Paging;
using timeline::PictureFormat;
using timeline::PictureSpec;

namespace {

using Keys = std::optional<std::set<EntryKey>>;

/// The events wanted; nothing: all of them.
Keys wantedKeys(const PictureChoices& choices, const ExportSubject& subject)
{
    const Keys shown = choices.asInWindow ? subject.shown : Keys();
    if (choices.scope != PictureScope::Selection)
        return shown;
    if (!shown)
        return subject.selected;
    std::set<EntryKey> both;
    std::set_intersection(subject.selected.begin(), subject.selected.end(), shown->begin(), shown->end(),
        std::inserter(both, both.end()));
    return both;
}

void chooseStretch(PictureSpec& spec, const PictureChoices& choices, const ExportSubject& subject)
{
    if (choices.scope == PictureScope::Visible) {
        spec.from = subject.visibleFrom;
        spec.to = subject.visibleTo;
    }
    if (choices.scope != PictureScope::Dates)
        return;
    if (choices.from && choices.from->earliestDay())
        spec.from = Instant(*choices.from->earliestDay());
    if (choices.to && choices.to->latestDay())
        spec.to = Instant(*choices.to->latestDay()) + 1;
}

void chooseWords(PictureSpec& spec, const PictureChoices& choices, const ExportSubject& subject)
{
    spec.language = choices.language;
    spec.title = choices.title;
    spec.subtitle = choices.subtitle;
    spec.legend = choices.legend;
    if (choices.sourceLine && subject.sourceIn)
        spec.source = subject.sourceIn(choices.language);
    if (choices.citations && subject.citationsIn)
        spec.citations = subject.citationsIn(choices.language);
    spec.fontFamily = choices.fontFamily;
    spec.fontScale = choices.fontPercent / 100.0;
}

PictureSpec specOf(const PictureChoices& choices, const ExportSubject& subject)
{
    PictureSpec spec;
    spec.size = choices.size();
    if (const auto paper = choices.paper())
        spec.setPaper(*paper);
    spec.orientation = choices.orientation;
    spec.theme = choices.theme;
    spec.detail = choices.detail;
    spec.laneBands = choices.laneBands;
    spec.compressSilences = choices.compressSilences;
    spec.marksGaps = choices.marksGaps;
    chooseWords(spec, choices, subject);
    chooseStretch(spec, choices, subject);
    if (choices.format == PictureFormat::Pdf) {
        spec.paging = choices.paging;
        spec.pages = std::max(1, choices.pages);
        spec.posterSheets = choices.posterSheets;
    }
    return spec;
}

bool isWanted(const Entry& entry, const PictureSpec& spec)
{
    if (!spec.only.empty() && !spec.only.contains(entry.key))
        return false;
    const auto extent = timeline::extentOf(entry);
    return !extent
        || (extent->end > spec.from.value_or(extent->start)
            && extent->start < spec.to.value_or(extent->end + 1));
}

QString lineOf(const Entry& entry, timeline::Language language)
{
    QStringList parts;
    if (const auto& date = entry.date ? entry.date : entry.term)
        parts += timeline::dateWords(*date, language);
    parts += entry.title.simplified();
    // The detail of most entries ends in the date, which the line begins with.
    if (!entry.detail.isEmpty() && !(parts.size() > 1 && entry.detail.contains(parts.first())))
        parts += entry.detail.simplified();
    return parts.join(u'\t');
}

} // namespace

PicturePlan planOf(const PictureChoices& choices, const ExportSubject& subject)
{
    PicturePlan plan { subject.entriesIn(choices.language), specOf(choices, subject), choices.format,
        choices.scale(), false };
    plan.pagesAsNeeded = plan.spec.paging == Paging::Pages && choices.pages == 0;
    if (const Keys wanted = wantedKeys(choices, subject)) {
        plan.spec.only = *wanted;
        // An empty selection means every event to the picture; here it means none.
        if (wanted->empty())
            plan.entries = std::make_shared<const EntrySet>(plan.entries->lanes(), std::vector<Entry>());
    }
    return plan;
}

PicturePlan printPlanOf(PictureChoices choices, const ExportSubject& subject)
{
    choices.format = PictureFormat::Pdf;
    return planOf(choices, subject);
}

QString eventListOf(const PicturePlan& plan)
{
    std::vector<std::pair<Instant, const Entry*>> wanted;
    for (const Entry& entry : plan.entries->entries()) {
        if (!isWanted(entry, plan.spec))
            continue;
        const auto extent = timeline::extentOf(entry);
        wanted.emplace_back(extent ? extent->start : timeline::latestInstant(), &entry);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
        [](const auto& one, const auto& other) { return one.first < other.first; });
    QStringList lines;
    for (const auto& [start, entry] : wanted)
        lines += lineOf(*entry, plan.spec.language);
    return lines.join(u'\n');
}

} // namespace tidemark::export_ui
