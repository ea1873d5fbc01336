// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_draft.h"

#include "session/one_line.h"
#include "text/sentences.h"

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40;

/// What separates clauses, unlike brackets, quotation marks and signs such as %.
bool isSeparator(QChar character)
{
    return character.isSpace()
        || u".,;:!?\u2026\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f"_s.contains(character);
}

QStringView withoutSeparators(QStringView words)
{
    while (!words.isEmpty() && isSeparator(words.back()))
        words.chop(1);
    while (!words.isEmpty() && isSeparator(words.front()))
        words = words.mid(1);
    return words;
}

/// The longest clause of the passage says most.
QString titleFor(QStringView text, const domain::TextSpan& span)
{
    domain::TextSpan best { span.start, 0 };
    for (const domain::TextSpan& clause : text::splitClauses(text, span)) {
        if (clause.length > best.length)
            best = clause;
    }
    const QStringView passage = text.mid(span.start, span.length);
    const QStringView words = passage.size() <= longestTitle ? passage : text.mid(best.start, best.length);
    return oneLine(withoutSeparators(words), longestTitle);
}

std::optional<domain::EventCategory> categoryOf(const domain::ItemBody& body)
{
    if (std::holds_alternative<domain::Policy>(body))
        return domain::EventCategory::Policy;
    if (std::holds_alternative<domain::Figure>(body))
        return domain::EventCategory::Figure;
    if (std::holds_alternative<domain::Quotation>(body))
        return domain::EventCategory::Statement;
    return std::nullopt;
}

void takeDate(domain::Event& event, const domain::TimeExpression& time, QStringView text)
{
    const auto* value = std::get_if<domain::EdtfValue>(&time.value);
    if (event.date || !value)
        return;
    event.date = *value;
    event.basis = time.basis;
    event.certainty = time.certainty;
    event.dateWording = text.mid(time.span.start, time.span.length).toString();
}

} // namespace

domain::Event draftEventFor(
    std::span<const domain::Item> items, QStringView text, const domain::TextSpan& span)
{
    domain::Event event;
    event.passages = { span };
    event.title = titleFor(text, span);
    for (const domain::Item& item : items) {
        if (item.state == domain::ReviewState::Rejected || !domain::mainSpan(item.body).overlaps(span))
            continue;
        if (const auto* time = std::get_if<domain::TimeExpression>(&item.body))
            takeDate(event, *time, text);
        else if (const auto category = categoryOf(item.body);
                 category && event.category == domain::EventCategory::Other)
            event.category = *category;
    }
    return event;
}

} // namespace tidemark::session
