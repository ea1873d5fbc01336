// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_check.h"

#include "exchange/findings_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tidemark::fuzz {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

class Check {
public:
    explicit Check(QStringView text)
        : m_text(text)
    {
    }

    void span(const TextSpan& span, const QString& of)
    {
        if (span.start < 0 || span.length <= 0 || span.end() > m_text.size())
            fault(u"%1: span %2+%3 of %4"_s.arg(of).arg(span.start).arg(span.length).arg(m_text.size()));
        else if (splitsPair(span.start) || splitsPair(span.end()))
            fault(of + u": half a surrogate pair"_s);
    }

    void date(const std::optional<EdtfValue>& value, const QString& of)
    {
        if (value && EdtfValue::parse(value->toString()) != value)
            fault(of + u": date "_s + value->toString());
    }

    QString fault() const { return m_fault; }

private:
    bool splitsPair(qsizetype position) const
    {
        return position > 0 && position < m_text.size() && m_text[position].isLowSurrogate()
            && m_text[position - 1].isHighSurrogate();
    }

    void fault(const QString& fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    QStringView m_text;
    QString m_fault;
};

/// The JSON of findings as another program sees it: code points and words.
class JsonCheck {
public:
    explicit JsonCheck(QStringView text)
        : m_text(text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at == 0 || !(text[at].isLowSurrogate() && text[at - 1].isHighSurrogate()))
                m_units.push_back(at);
        }
        m_units.push_back(text.size());
    }

    void list(const QJsonArray& findings, const QString& of)
    {
        for (const QJsonValue& finding : findings)
            words(finding.toObject(), of);
    }

    QString fault() const { return m_fault; }

private:
    void words(const QJsonObject& finding, const QString& of)
    {
        const qsizetype start = finding.value("start"_L1).toInteger(-1);
        const qsizetype end = finding.value("end"_L1).toInteger(-1);
        if (start < 0 || end <= start || end >= static_cast<qsizetype>(m_units.size())) {
            fault(of + u": span out of the text in JSON"_s);
            return;
        }
        const qsizetype from = m_units[static_cast<size_t>(start)];
        const QStringView stretch = m_text.mid(from, m_units[static_cast<size_t>(end)] - from);
        if (finding.value("text"_L1).toString() != stretch)
            fault(of + u": words in JSON are not those of the span"_s);
    }

    void fault(const QString& fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    QStringView m_text;
    std::vector<qsizetype> m_units; ///< where each code point begins
    QString m_fault;
};

QString findJsonFault(const Findings& findings, QStringView text)
{
    const QJsonObject json = exchange::toExtractJson(findings, text, u"x"_s);
    JsonCheck check(text);
    for (const QString& list : { u"times"_s, u"quotes"_s, u"policies"_s, u"figures"_s, u"events"_s })
        check.list(json.value(list).toArray(), list);
    for (const QJsonValue& person : json.value("people"_L1).toArray())
        check.list(person.toObject().value("mentions"_L1).toArray(), u"mentions"_s);
    return check.fault();
}

void checkTimes(Check& check, const std::vector<TimeExpression>& times)
{
    for (const TimeExpression& time : times) {
        check.span(time.span, u"time"_s);
        if (const auto* value = std::get_if<EdtfValue>(&time.value))
            check.date(*value, u"time"_s);
    }
}

void checkQuotations(Check& check, const std::vector<Quotation>& quotations)
{
    for (const Quotation& quotation : quotations) {
        check.span(quotation.content, u"quotation"_s);
        if (quotation.source)
            check.span(*quotation.source, u"source"_s);
        if (quotation.cue)
            check.span(*quotation.cue, u"cue"_s);
    }
}

void checkPoliciesAndFigures(Check& check, const Findings& findings)
{
    for (const Policy& policy : findings.policies) {
        check.span(policy.span, u"policy"_s);
        check.date(policy.date, u"policy"_s);
        check.date(policy.term, u"term"_s);
    }
    for (const Figure& figure : findings.figures) {
        check.span(figure.span, u"figure"_s);
        check.date(figure.asOf, u"figure"_s);
    }
}

void checkPeopleAndEvents(Check& check, const Findings& findings)
{
    for (const Person& person : findings.people) {
        for (const TextSpan& mention : person.mentions)
            check.span(mention, u"person"_s);
    }
    for (const Event& event : findings.events) {
        for (const TextSpan& passage : event.passages)
            check.span(passage, u"event"_s);
        check.date(event.date, u"event"_s);
    }
}

bool isInOrder(const std::vector<TextSpan>& spans)
{
    return std::is_sorted(spans.begin(), spans.end(),
        [](const TextSpan& left, const TextSpan& right) { return left.start < right.start; });
}

template <class Finding, class Span>
bool areInOrder(const std::vector<Finding>& findings, Span Finding::*span)
{
    std::vector<TextSpan> spans;
    for (const Finding& finding : findings)
        spans.push_back(finding.*span);
    return isInOrder(spans);
}

bool overlap(const std::vector<TimeExpression>& times)
{
    const auto next = std::adjacent_find(
        times.begin(), times.end(), [](const TimeExpression& left, const TimeExpression& right) {
            return left.span.end() > right.span.start;
        });
    return next != times.end();
}

} // namespace

QString findFault(const Findings& findings, QStringView text)
{
    Check check(text);
    checkTimes(check, findings.times);
    checkQuotations(check, findings.quotations);
    checkPoliciesAndFigures(check, findings);
    checkPeopleAndEvents(check, findings);
    return check.fault().isEmpty() ? findJsonFault(findings, text) : check.fault();
}

QString findDisorder(const Findings& findings)
{
    if (overlap(findings.times))
        return u"times overlap"_s;
    if (!areInOrder(findings.quotations, &Quotation::content) || !areInOrder(findings.policies, &Policy::span)
        || !areInOrder(findings.figures, &Figure::span))
        return u"not in text order"_s;
    for (const Person& person : findings.people) {
        if (!isInOrder(person.mentions))
            return u"mentions not in text order"_s;
    }
    for (const Event& event : findings.events) {
        if (event.passages.empty())
            return u"event without a passage"_s;
    }
    for (const Quotation& quotation : findings.quotations) {
        if (quotation.speaker.isEmpty())
            return u"quotation without a speaker"_s;
    }
    return {};
}

} // namespace tidemark::fuzz
