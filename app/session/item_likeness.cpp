// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_likeness.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace tidemark::session {

using namespace domain;

namespace {

constexpr size_t mostPassages = 16; // of one finding that are looked at
constexpr int mostTries = 300; // a file can put any number of findings at one place
constexpr qsizetype longestReach = 400; // a clause lies in its sentence, which is not longer than this

template <class Value> bool agrees(const Value& finding, const Value& known)
{
    return finding == Value() || finding == known;
}

bool sameStatement(const TimeExpression& finding, const TimeExpression& known)
{
    return agrees(finding.value, known.value);
}

bool sameStatement(const Quotation& finding, const Quotation& known)
{
    return agrees(finding.speaker, known.speaker);
}

bool sameStatement(const Policy& finding, const Policy& known)
{
    return agrees(finding.title, known.title) && agrees(finding.issuer, known.issuer)
        && agrees(finding.date, known.date) && agrees(finding.term, known.term);
}

bool sameStatement(const Figure& finding, const Figure& known)
{
    return finding.value == known.value && agrees(finding.unit, known.unit)
        && agrees(finding.asOf, known.asOf);
}

bool sameStatement(const Person& finding, const Person& known)
{
    return finding.name == known.name && agrees(finding.role, known.role)
        && agrees(finding.affiliation, known.affiliation);
}

bool sameStatement(const Event& finding, const Event& known)
{
    return agrees(finding.date, known.date);
}

QString titleOf(const ItemBody& body)
{
    if (const auto* event = std::get_if<Event>(&body))
        return event->title;
    const auto* figure = std::get_if<Figure>(&body);
    return figure ? figure->ofWhom + figure->what : QString();
}

/// The passages of a finding, as far as they are looked at.
struct Passages {
    using Span = std::span<const TextSpan>;

    Span operator()(const TimeExpression& time) const { return Span(&time.span, 1); }
    Span operator()(const Quotation& quotation) const { return Span(&quotation.content, 1); }
    Span operator()(const Policy& policy) const { return Span(&policy.span, 1); }
    Span operator()(const Figure& figure) const { return Span(&figure.span, 1); }
    Span operator()(const Person& person) const { return first(person.mentions); }
    Span operator()(const Event& event) const { return first(event.passages); }

    static Span first(const std::vector<TextSpan>& spans)
    {
        return Span(spans).first(std::min(spans.size(), mostPassages));
    }
};

std::span<const TextSpan> passagesOf(const ItemBody& body)
{
    return std::visit(Passages {}, body);
}

QString wordOf(const std::optional<EdtfValue>& date)
{
    return date ? date->toString() : QString();
}

struct Statement {
    QStringList operator()(const TimeExpression& time) const
    {
        if (const auto* period = std::get_if<IsoPeriod>(&time.value))
            return { period->text };
        const auto* date = std::get_if<EdtfValue>(&time.value);
        return { date ? date->toString() : QString() };
    }
    QStringList operator()(const Quotation& quotation) const { return { quotation.speaker }; }
    QStringList operator()(const Policy& policy) const
    {
        return { policy.title, policy.issuer, wordOf(policy.date), wordOf(policy.term) };
    }
    QStringList operator()(const Figure& figure) const
    {
        return { QString::number(figure.value, 'g', 17), figure.unit, figure.what, figure.ofWhom,
            wordOf(figure.asOf) };
    }
    QStringList operator()(const Person& person) const
    {
        return { person.name, person.role, person.affiliation };
    }
    QStringList operator()(const Event& event) const { return { wordOf(event.date), event.title }; }
};

double sharedPart(const TextSpan& left, const TextSpan& right)
{
    const qsizetype shared = std::min(left.end(), right.end()) - std::max(left.start, right.start);
    const qsizetype longer = std::max(left.length, right.length);
    return longer <= 0 ? 0.0
                       : static_cast<double>(std::max<qsizetype>(0, shared)) / static_cast<double>(longer);
}

double bestSharedPart(const ItemBody& left, const ItemBody& right)
{
    double best = 0;
    for (const TextSpan& ours : passagesOf(left)) {
        for (const TextSpan& theirs : passagesOf(right))
            best = std::max(best, sharedPart(ours, theirs));
    }
    return best;
}

} // namespace

bool isNearly(const TextSpan& left, const TextSpan& right)
{
    return sharedPart(left, right) >= 0.5;
}

bool saysTheSame(const ItemBody& finding, const ItemBody& known)
{
    return std::visit(
        [&known](const auto& body) {
            const auto* other = std::get_if<std::decay_t<decltype(body)>>(&known);
            return other && sameStatement(body, *other);
        },
        finding);
}

std::optional<double> likeness(const ItemBody& finding, const ItemBody& known)
{
    if (finding.index() != known.index())
        return std::nullopt;
    const double shared = bestSharedPart(finding, known);
    const bool same = saysTheSame(finding, known);
    if (shared <= 0 || (shared < 0.5 && !same))
        return std::nullopt;
    return shared + (same ? 1 : 0) + (same && titleOf(finding) == titleOf(known) ? 1 : 0);
}

QString fingerprint(const ItemBody& body)
{
    const TextSpan span = mainSpan(body);
    const QStringList head { QString::number(body.index()), QString::number(span.start),
        QString::number(span.length) };
    return (head + std::visit(Statement {}, body)).join(u'\0');
}

const ItemBody& asExtracted(const Item& item)
{
    return item.extracted ? *item.extracted : item.body;
}

void PlaceIndex::add(const ItemBody& body, int number)
{
    for (const TextSpan& passage : passagesOf(body))
        m_slots.emplace_back(body.index(), passage, number);
}

void PlaceIndex::finish()
{
    std::sort(m_slots.begin(), m_slots.end());
}

std::vector<int> PlaceIndex::around(const ItemBody& body) const
{
    std::vector<int> numbers;
    int tries = 0;
    for (const TextSpan& passage : passagesOf(body)) {
        const qsizetype reach = std::max(passage.length, longestReach);
        const Slot from { body.index(), { passage.start - reach, 0 }, 0 };
        const Slot to { body.index(), { passage.end(), 0 }, 0 };
        auto slot = std::lower_bound(m_slots.begin(), m_slots.end(), from);
        for (; slot != m_slots.end() && *slot < to && ++tries < mostTries; ++slot) {
            if (std::get<TextSpan>(*slot).overlaps(passage))
                numbers.push_back(std::get<int>(*slot));
        }
    }
    return numbers;
}

} // namespace tidemark::session
