// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about dates: the words, what they mean, and how that was reached.
#include "session/explanation_rows.h"

#include "extraction/rough_dates.h"
#include "session/article_document.h"
#include "session/event_combination.h"
#include "session/passage_search.h"
#include "session/rule_words.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::EdtfValue;
using domain::TextSpan;
using domain::TimeExpression;
using Kind = domain::Basis::Kind;

namespace {

struct ExplanationDatesTr {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::Explanation)
};

const EdtfValue* valueOf(const TimeExpression& time)
{
    return std::get_if<EdtfValue>(&time.value);
}

bool gives(const TimeExpression& time, const EdtfValue& date)
{
    const EdtfValue* value = valueOf(time);
    return value && (*value == date || extraction::momentOf(*value) == date);
}

/// The reader's words, then EDTF, which says exactly what is meant.
QString dateText(const EdtfValue& date)
{
    return ExplanationDatesTr::tr("%1 (EDTF %2)", "a date in words; the same in EDTF notation")
        .arg(dateWording(date), date.toString());
}

QString unitText(QChar unit, int count)
{
    switch (unit.unicode()) {
    case u'Y':
        return ExplanationDatesTr::tr("%n year(s)", nullptr, count);
    case u'M':
        return ExplanationDatesTr::tr("%n month(s)", nullptr, count);
    case u'W':
        return ExplanationDatesTr::tr("%n week(s)", nullptr, count);
    default:
        return ExplanationDatesTr::tr("%n day(s)", nullptr, count);
    }
}

/// P1Y6M: 1 year 6 months. Parts that are no whole numbers of years to days stay as they are written.
QString periodText(const domain::IsoPeriod& period)
{
    static const QRegularExpression whole(u"P(?:\\d+[YMWD])+$"_s);
    static const QRegularExpression part(u"(\\d+)([YMWD])"_s);
    QStringList parts;
    if (whole.match(period.text).hasMatch()) {
        for (const QRegularExpressionMatch& match : part.globalMatch(period.text))
            parts += unitText(match.captured(2).front(), match.captured(1).toInt());
    }
    const QString length = parts.isEmpty() ? period.text : parts.join(u' ');
    return period.repeats ? ExplanationDatesTr::tr("Every time after: %1", "a length of time").arg(length)
                          : length;
}

} // namespace

void ExplanationRows::addAll(const TimeExpression& time)
{
    if (const auto* period = std::get_if<domain::IsoPeriod>(&time.value))
        add(Topic::Value, { time.span }, periodText(*period));
    else if (const EdtfValue* value = valueOf(time))
        add(Topic::Date, { time.span }, dateText(*value));
    else
        add(Topic::Passage, { time.span });
    if (!std::holds_alternative<domain::IsoPeriod>(time.value))
        addReached(time.basis, time.span.start);
}

/// A wording is counted from the last date before it, so its nearest place before is meant.
std::optional<TextSpan> ExplanationRows::placeOfAnchor(const QString& anchor, qsizetype position) const
{
    return lastPlaceIn(m_document, anchor, TextSpan::between(0, position));
}

void ExplanationRows::addReached(const domain::Basis& basis, qsizetype position)
{
    Spans anchor;
    if (basis.kind == Kind::TextAnchor) {
        if (const auto place = placeOfAnchor(basis.anchor, position))
            anchor.push_back(*place);
    }
    add(Topic::Reached, anchor, basisWording(basis));
    if (basis.kind == Kind::PublicationDate || basis.kind == Kind::VagueWord)
        addPublication();
}

void ExplanationRows::addPublication()
{
    const domain::PublicationDate& published = m_document.article().metadata.published;
    Spans evidence;
    for (const QString& words : published.evidence) {
        const auto& items = m_document.items();
        const auto found = std::find_if(items.begin(), items.end(), [&](const domain::Item& item) {
            const auto* time = std::get_if<TimeExpression>(&item.body);
            return time && m_document.textOf(time->span) == words;
        });
        if (found != items.end())
            evidence.push_back(domain::mainSpan(found->body));
        else if (const auto place = firstPlaceIn(m_document, words, { 0, m_document.text().size() }))
            evidence.push_back(*place);
    }
    add(Topic::Publication, evidence, publicationSentence(published));
}

void ExplanationRows::addDating(const Dating& dating, const EdtfValue& date)
{
    if (!dating.time) {
        add(Topic::Date, {}, dateText(date), false);
        return;
    }
    add(Topic::Date, { dating.time->span }, momentText(*dating.time, date), dating.isCertain);
    addReached(dating.time->basis, dating.time->span.start);
    add(Topic::DateRule, {}, ruleSentence(dating.time->rule));
}

/// What the words mean and, where that is a stretch, which day of it was taken.
QString ExplanationRows::momentText(const TimeExpression& time, const EdtfValue& date) const
{
    const EdtfValue* value = valueOf(time);
    if (!value || *value == date)
        return dateText(date);
    const bool isBeginning = value->isInterval() && value->startBound() == EdtfValue::Bound::Date
        && EdtfValue(value->start()) == date;
    return (isBeginning ? ExplanationDatesTr::tr("%1; the words mean %2, and this is its beginning")
                        : ExplanationDatesTr::tr("%1; the words mean %2"))
        .arg(dateText(date), dateWording(*value));
}

ExplanationRows::Dating ExplanationRows::datingOf(const domain::Policy& policy) const
{
    for (const domain::Policy* mention : mentionsOf(policy)) {
        const TimeExpression* found = nullptr;
        for (const TimeExpression* time : timesIn(m_document, sentenceAt(m_document, mention->span.start))) {
            const bool isInTitle = !mention->isOrder && time->span.overlaps(mention->span);
            const bool isBefore = time->span.end() <= mention->span.start;
            if (gives(*time, *policy.date) && !isInTitle && (!found || isBefore))
                found = time;
        }
        if (found)
            return { found, true };
    }
    return {};
}

ExplanationRows::Dating ExplanationRows::datingOf(const domain::Figure& figure) const
{
    Dating dating;
    for (const TimeExpression* time : timesIn(m_document, sentenceAt(m_document, figure.span.start))) {
        const bool isBefore = time->span.end() <= figure.span.start;
        if (gives(*time, *figure.asOf) && (isBefore || !dating.time))
            dating = { time, isBefore };
    }
    return dating;
}

/// The event keeps the words it was dated by, not where they stand: in a passage, in its sentence, else
/// before it.
const TimeExpression* ExplanationRows::datingOf(const domain::Event& event) const
{
    const auto reads = [&](const TimeExpression* time) {
        return time->basis == event.basis && m_document.textOf(time->span) == event.dateWording;
    };
    std::vector<TextSpan> places = event.passages;
    for (const TextSpan& passage : event.passages)
        places.push_back(sentenceAt(m_document, passage.start));
    for (const TextSpan& place : places) {
        const auto times = timesIn(m_document, place);
        const auto found = std::find_if(times.begin(), times.end(), reads);
        if (found != times.end())
            return *found;
    }
    return nullptr;
}

void ExplanationRows::addEventDate(const domain::Event& event)
{
    if (!event.date)
        return;
    if (event.dateWording.isEmpty()) {
        const bool isReaders
            = m_item.provenance.origin == domain::Provenance::Origin::Reader || m_item.extracted;
        add(Topic::Date, {},
            isReaders ? ExplanationDatesTr::tr("%1; you have set this date.").arg(dateText(*event.date))
                      : dateText(*event.date));
        return;
    }
    if (const TimeExpression* time = datingOf(event)) {
        addDating({ time, true }, *event.date);
        return;
    }
    const TextSpan passage = event.passages.empty() ? TextSpan {} : event.passages.front();
    const auto place
        = placeAround(m_document, event.dateWording, sentenceAt(m_document, passage.start), passage.start);
    add(Topic::Date, { place.value_or(TextSpan {}) },
        place ? dateText(*event.date) : event.dateWording + u": "_s + dateText(*event.date),
        place.has_value());
    addReached(event.basis, passage.start);
}

/// What each of the events said that the reader has merged into this one.
void ExplanationRows::addReadings(const domain::Event& event)
{
    bool isTold = false;
    for (const domain::EventReading& reading : event.readings) {
        isTold = isTold || reading.date == event.date;
        addEventDate(eventOf(reading));
    }
    if (!event.date)
        add(Topic::Date, {}, ExplanationDatesTr::tr("You have taken the date away."));
    else if (!isTold)
        add(Topic::Date, {},
            ExplanationDatesTr::tr("%1; you have set this date.").arg(dateText(*event.date)));
    else if (event.isDateSettled)
        add(Topic::Date, {},
            ExplanationDatesTr::tr("%1; you have chosen this date.").arg(dateText(*event.date)));
}

void ExplanationRows::addAll(const domain::Event& event)
{
    add(Topic::Passage, event.passages);
    const auto* extracted = m_item.extracted ? std::get_if<domain::Event>(&*m_item.extracted) : nullptr;
    if (!event.readings.empty())
        addReadings(event);
    else if (extracted && extracted->date != event.date)
        add(Topic::Date, {},
            event.date ? ExplanationDatesTr::tr("%1; you have set this date.").arg(dateText(*event.date))
                       : ExplanationDatesTr::tr("You have taken the date away."));
    else
        addEventDate(event);
    add(Topic::Kind, {}, categoryName(event.category));
}

void ExplanationRows::addChange()
{
    const auto* before = m_item.extracted ? std::get_if<domain::Event>(&*m_item.extracted) : nullptr;
    const auto* now = std::get_if<domain::Event>(&m_item.body);
    if (!before || !now || *before == *now)
        return;
    const QString date = before->date ? dateText(*before->date) : ExplanationDatesTr::tr("no date");
    add(Topic::Change, {},
        ExplanationDatesTr::tr("The text was read as: %1, %2, %3.", "title, date, category of an event")
            .arg(before->title, date, categoryName(before->category)));
}

} // namespace tidemark::session
