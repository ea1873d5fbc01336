// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/presentation_slides.h"

#include "session/timeline_entries.h"
#include "session/wording.h"
#include "text/blocks.h"
#include "text/sentences.h"

#include <algorithm>
#include <utility>

namespace tidemark::session {

using domain::TextSpan;

namespace {

constexpr qsizetype mostContext = 160; // characters on either side; a longer sentence is left out
constexpr qsizetype sentencesAround = 2;

/// The paragraph, or what else is set apart, that a passage begins in, made longer where the passage goes on.
TextSpan surroundings(const ArticleDocument& document, const TextSpan& passage)
{
    for (const text::Block& block : document.blocks()) {
        if (block.span.start <= passage.start && passage.start < block.span.end())
            return { block.span.start, std::max(block.span.end(), passage.end()) - block.span.start };
    }
    return passage;
}

/// Where the context before a passage begins: at the passage itself when no whole sentence is short enough.
qsizetype contextStart(const std::vector<TextSpan>& sentences, const TextSpan& passage)
{
    qsizetype start = passage.start;
    qsizetype taken = 0;
    for (auto sentence = sentences.rbegin(); sentence != sentences.rend(); ++sentence) {
        if (sentence->start >= passage.start)
            continue;
        const bool holdsPassage = sentence->end() > passage.start;
        if ((!holdsPassage && taken++ == sentencesAround) || passage.start - sentence->start > mostContext)
            break;
        start = sentence->start;
    }
    return start;
}

qsizetype contextEnd(const std::vector<TextSpan>& sentences, const TextSpan& passage)
{
    qsizetype end = passage.end();
    qsizetype taken = 0;
    for (const TextSpan& sentence : sentences) {
        if (sentence.end() <= passage.end())
            continue;
        const bool holdsPassage = sentence.start < passage.end();
        if ((!holdsPassage && taken++ == sentencesAround) || sentence.end() - passage.end() > mostContext)
            break;
        end = sentence.end();
    }
    return end;
}

void addPassage(PresentationSlide& slide, const ArticleDocument& document, const TextSpan& passage)
{
    const QStringView text = document.text();
    const std::vector<TextSpan> sentences = text::splitSentences(text, surroundings(document, passage));
    const qsizetype start = contextStart(sentences, passage);
    const qsizetype end = contextEnd(sentences, passage);
    slide.before = text.sliced(start, passage.start - start).toString();
    slide.passage = text.sliced(passage.start, passage.length).toString();
    slide.after = text.sliced(passage.end(), end - passage.end()).toString();
}

/// What the entry's line says beside the date.
QString whoIn(const timeline::EntrySet& entries, timeline::EntryKey key, const QString& date)
{
    const int index = entries.indexOf(key);
    QString who = index < 0 ? QString() : entries.entry(index).detail;
    if (!date.isEmpty() && who.endsWith(date))
        who.chop(date.size());
    while (who.endsWith(u' ') || who.endsWith(u'·'))
        who.chop(1);
    return who;
}

} // namespace

std::vector<PresentationSlide> presentationSlides(
    const ArticleDocument& document, const std::vector<domain::ItemId>& items)
{
    const auto entries = timelineEntries(document.items(), currentLanguage());
    std::vector<PresentationSlide> slides;
    for (const domain::ItemId id : items) {
        const domain::Item* item = document.item(id);
        const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
        if (!event)
            continue;
        PresentationSlide slide;
        slide.item = id;
        slide.key = entryKeyOf(id);
        slide.title = event->title;
        slide.date = event->date ? dateWording(*event->date) : QString();
        slide.who = whoIn(*entries, slide.key, slide.date);
        slide.category = event->category;
        addPassage(slide, document, domain::mainSpan(item->body));
        slides.push_back(slide);
    }
    return slides;
}

SlideWalk::SlideWalk(int count, int current)
    : m_count(std::max(0, count))
    , m_current(std::clamp(current, 0, std::max(0, count - 1)))
{
}

bool SlideWalk::goTo(int slide)
{
    const int held = std::clamp(slide, 0, std::max(0, m_count - 1));
    return std::exchange(m_current, held) != held;
}

} // namespace tidemark::session
