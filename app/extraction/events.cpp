// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events.h"

#include "extraction/english_events.h"
#include "extraction/event_passages.h"
#include "extraction/event_titles.h"
#include "extraction/rough_dates.h"

#include <QSet>

#include <algorithm>

namespace tidemark::extraction {

using domain::Certainty;
using domain::EdtfValue;
using domain::Event;
using domain::EventCategory;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr double sameHappening = 0.5; ///< share of character pairs of the shorter passage found in the other
constexpr size_t furthestBack = 24; ///< how many earlier events a passage is compared with

domain::EdtfDate dayAfter(const domain::EdtfDate& date)
{
    using domain::EdtfDate;
    switch (date.precision) {
    case EdtfDate::Precision::Day:
        return EdtfDate::ofDay(date.latestDay() + 1);
    case EdtfDate::Precision::Month: {
        const auto next = domain::addMonths({ date.year, date.month, 1 }, 1);
        return EdtfDate::ofMonth(next.year, next.month);
    }
    case EdtfDate::Precision::Year:
        return EdtfDate::ofYear(date.year + 1);
    default:
        return date;
    }
}

/// 自2021年…以来 says when something began, and the event is its beginning; 7月30日前 names the day after the
/// last one, and a deadline is known by the day it names.
EdtfValue eventDate(const domain::TimeExpression& time, QStringView wording)
{
    using Bound = EdtfValue::Bound;
    const auto& value = std::get<EdtfValue>(time.value);
    if (!value.isInterval() || value.startBound() == value.endBound())
        return value;
    if (value.startBound() == Bound::Date)
        return value.start();
    if (wording.endsWith(u'前') && value.endBound() == Bound::Date)
        return EdtfValue::interval(value.startBound(), value.end(), Bound::Date, dayAfter(value.end()));
    return value;
}

bool contains(const EdtfValue& outer, const EdtfValue& inner)
{
    const auto start = outer.earliestDay();
    const auto end = outer.latestDay();
    return start && end && inner.earliestDay() && inner.latestDay() && *start <= *inner.earliestDay()
        && *inner.latestDay() <= *end;
}

/// Events with what is needed to tell whether a further passage speaks of the same happening.
class EventGatherer {
public:
    EventGatherer(const ReadingContext& context, const domain::Findings& found)
        : m_context(context)
        , m_found(found)
        , m_titles(context, found)
        , m_organisations(context.lexicons.table(u"organisations"_s))
    {
        for (size_t index = 0; index < found.policies.size(); ++index) {
            if (found.policies[index].isOrder)
                m_orderIssuers.add(found.policies[index].issuer, static_cast<int>(index));
        }
    }

    std::vector<Event> gather()
    {
        for (const EventPassage& passage : findEventPassages(m_context, m_found)) {
            if (!m_context.goesOn(passage.span.start))
                break;
            if (!mergeIntoEarlier(passage))
                add(passage);
        }
        for (Known& known : m_known)
            std::stable_sort(known.event.passages.begin() + 1, known.event.passages.end());
        std::vector<Event> events;
        for (Known& known : m_known)
            events.push_back(std::move(known.event));
        return events;
    }

private:
    struct Known {
        Event event;
        QSet<QString> pairs;
        QString policy;
        QString issuer;
    };

    QSet<QString> pairsOf(const TextSpan& span) const
    {
        if (isEnglish(m_context.words(span)))
            return englishWordsIn(m_context, span);
        QSet<QString> pairs;
        for (qsizetype at = span.start; at + 1 < span.end(); ++at) {
            const QStringView pair = QStringView(m_context.folded).mid(at, 2);
            if (m_context.timesIn({ at, 1 }).empty() && pair[0].isLetterOrNumber()
                && pair[1].isLetterOrNumber())
                pairs.insert(pair.toString());
        }
        return pairs;
    }

    EdtfValue dateOf(const EventPassage& passage) const
    {
        const EdtfValue date = eventDate(passage.time, m_context.words(passage.time.span));
        return passage.isVague ? date : momentOf(date);
    }

    QString titleKey(const EventPassage& passage) const
    {
        if (passage.policy < 0 || m_found.policies[static_cast<size_t>(passage.policy)].isOrder)
            return {};
        return m_found.policies[static_cast<size_t>(passage.policy)].title;
    }

    QString orderIssuer(const EventPassage& passage) const;
    bool sharesFigure(const TextSpan& one, const TextSpan& other) const;
    bool isSame(const Known& known, const EventPassage& passage, const QSet<QString>& pairs) const;
    bool mergeIntoEarlier(const EventPassage& passage);
    void add(const EventPassage& passage);
    bool announcesProduct(const EventPassage& passage) const;
    Certainty certaintyOf(const EventPassage& passage) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    EventTitleWriter m_titles;
    const LexiconTable& m_organisations;
    text::LexiconMatcher m_orderIssuers;
    std::vector<Known> m_known;
};

/// The authority behind an order, by the order itself or by the name that opens a passage on it.
QString EventGatherer::orderIssuer(const EventPassage& passage) const
{
    if (passage.policy >= 0) {
        const domain::Policy& policy = m_found.policies[static_cast<size_t>(passage.policy)];
        return policy.isOrder ? policy.issuer : QString();
    }
    const auto issuer = m_orderIssuers.longestAt(m_context.folded, passage.time.span.end());
    return issuer ? m_found.policies[static_cast<size_t>(issuer->value)].issuer : QString();
}

/// Whether one number stands in both passages; other numbers of the same day are other news.
bool EventGatherer::sharesFigure(const TextSpan& one, const TextSpan& other) const
{
    const auto figuresIn = [&](const TextSpan& span) {
        const auto first = std::lower_bound(m_found.figures.begin(), m_found.figures.end(), span.start,
            [](const domain::Figure& figure, qsizetype start) { return figure.span.start < start; });
        const auto last = std::find_if(
            first, m_found.figures.end(), [&](const auto& figure) { return figure.span.end() > span.end(); });
        return std::pair(first, last);
    };
    const auto [first, last] = figuresIn(one);
    const auto [from, to] = figuresIn(other);
    return std::any_of(first, last, [&, from = from, to = to](const domain::Figure& figure) {
        return std::any_of(from, to, [&](const auto& same) { return same.value == figure.value; });
    });
}

bool EventGatherer::isSame(const Known& known, const EventPassage& passage, const QSet<QString>& pairs) const
{
    const EdtfValue date = dateOf(passage);
    const bool vague = known.event.certainty == Certainty::Vague;
    if (vague != passage.isVague || !known.event.date
        || !(contains(*known.event.date, date) || contains(date, *known.event.date)))
        return false;
    if (passage.category == EventCategory::Figure && known.event.category == EventCategory::Figure
        && !sharesFigure(known.event.passages.front(), passage.span))
        return false;
    const QString title = titleKey(passage);
    if (!title.isEmpty() || !known.policy.isEmpty())
        return title == known.policy;
    const auto shared = std::count_if(
        pairs.begin(), pairs.end(), [&](const QString& pair) { return known.pairs.contains(pair); });
    const QString issuer = orderIssuer(passage);
    if (!issuer.isEmpty() && issuer == known.issuer)
        return shared > issuer.size() - 1;
    const auto shorter = std::min(pairs.size(), known.pairs.size());
    return shorter > 0 && static_cast<double>(shared) >= sameHappening * static_cast<double>(shorter);
}

bool EventGatherer::mergeIntoEarlier(const EventPassage& passage)
{
    const QSet<QString> pairs = pairsOf(passage.span);
    for (size_t back = 0; back < std::min(furthestBack, m_known.size()); ++back) {
        Known& known = m_known[m_known.size() - 1 - back];
        if (!isSame(known, passage, pairs))
            continue;
        const EdtfValue date = dateOf(passage);
        if (contains(*known.event.date, date) && !(date == *known.event.date)) {
            // The narrower date tells more, and so does its passage.
            known.event.date = date;
            known.event.title = m_titles.titleOf(passage);
            known.event.dateWording = m_context.words(passage.time.span).toString();
            known.event.basis = passage.time.basis;
            known.event.passages.insert(known.event.passages.begin(), passage.span);
        } else {
            known.event.passages.push_back(passage.span);
        }
        known.pairs.unite(pairs);
        return true;
    }
    return false;
}

Certainty EventGatherer::certaintyOf(const EventPassage& passage) const
{
    if (passage.isVague)
        return Certainty::Vague;
    return passage.time.basis.kind == domain::Basis::Kind::Explicit ? Certainty::Explicit
                                                                    : Certainty::Inferred;
}

/// A company that announces what its customers can do from now on speaks of its product.
bool EventGatherer::announcesProduct(const EventPassage& passage) const
{
    const QStringView verb = m_context.foldedWords(passage.verb);
    if (passage.category != EventCategory::Statement || verb != u"宣布")
        return false;
    const auto quotation
        = std::lower_bound(m_found.quotations.begin(), m_found.quotations.end(), passage.verb.end(),
            [](const domain::Quotation& entry, qsizetype start) { return entry.content.start < start; });
    if (quotation == m_found.quotations.end() || quotation->content.start > passage.span.end()
        || !quotation->source || quotation->sourceType != domain::SourceType::Organisation)
        return false;
    const auto body
        = wordBefore(m_organisations, m_context.folded, quotation->source->end(), quotation->source->start);
    return !body || (body->kind != "authority"_L1 && body->kind != "named"_L1);
}

void EventGatherer::add(const EventPassage& passage)
{
    Event event;
    event.passages.push_back(passage.span);
    event.date = dateOf(passage);
    event.title = m_titles.titleOf(passage);
    event.category = announcesProduct(passage) ? EventCategory::Product : passage.category;
    event.basis = passage.time.basis;
    event.certainty = certaintyOf(passage);
    event.dateWording = m_context.words(passage.time.span).toString();
    event.rule = passage.rule;
    m_known.push_back({ event, pairsOf(passage.span), titleKey(passage), orderIssuer(passage) });
}

} // namespace

std::vector<Event> findEvents(const ReadingContext& context, const domain::Findings& found)
{
    return EventGatherer(context, found).gather();
}

} // namespace tidemark::extraction
