// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_check.h"

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

} // namespace

QString findFault(const Findings& findings, QStringView text)
{
    Check check(text);
    for (const TimeExpression& time : findings.times) {
        check.span(time.span, u"time"_s);
        if (const auto* value = std::get_if<EdtfValue>(&time.value))
            check.date(*value, u"time"_s);
    }
    for (const Quotation& quotation : findings.quotations) {
        check.span(quotation.content, u"quotation"_s);
        if (quotation.source)
            check.span(*quotation.source, u"source"_s);
        if (quotation.cue)
            check.span(*quotation.cue, u"cue"_s);
    }
    for (const Policy& policy : findings.policies) {
        check.span(policy.span, u"policy"_s);
        check.date(policy.date, u"policy"_s);
        check.date(policy.term, u"term"_s);
    }
    for (const Figure& figure : findings.figures) {
        check.span(figure.span, u"figure"_s);
        check.date(figure.asOf, u"figure"_s);
    }
    for (const Person& person : findings.people) {
        for (const TextSpan& mention : person.mentions)
            check.span(mention, u"person"_s);
    }
    for (const Event& event : findings.events) {
        for (const TextSpan& passage : event.passages)
            check.span(passage, u"event"_s);
        check.date(event.date, u"event"_s);
    }
    return check.fault();
}

} // namespace tidemark::fuzz
