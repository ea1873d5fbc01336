// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/item_edit.h"

#include "cli/operation_reader.h"
#include "store/enum_names.h"

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

void readText(OperationReader& reader, QLatin1StringView name, QString& text)
{
    if (reader.has(name))
        text = reader.text(name);
}

void readDate(OperationReader& reader, QLatin1StringView name, std::optional<EdtfValue>& date)
{
    if (reader.has(name))
        date = reader.date(name);
}

bool isPeriod(const QString& text)
{
    return text.startsWith(u'P') || text.startsWith(u'R');
}

void edit(TimeExpression& time, OperationReader& reader)
{
    if (!reader.has("value"_L1))
        return;
    const QString text = reader.text("value"_L1);
    if (isPeriod(text))
        time.value = IsoPeriod { text, text.startsWith(u'R') };
    else if (const auto value = EdtfValue::parse(text))
        time.value = *value;
    else
        reader.refuse(u"\"value\" is neither an EDTF date nor an ISO 8601 period"_s);
}

void edit(Quotation& quotation, OperationReader& reader)
{
    readText(reader, "speaker"_L1, quotation.speaker);
    readText(reader, "role"_L1, quotation.role);
}

void edit(Policy& policy, OperationReader& reader)
{
    readText(reader, "title"_L1, policy.title);
    readText(reader, "issuer"_L1, policy.issuer);
    readDate(reader, "date"_L1, policy.date);
    readDate(reader, "term"_L1, policy.term);
}

void edit(Figure& figure, OperationReader& reader)
{
    if (reader.has("value"_L1))
        figure.value = reader.number("value"_L1);
    readText(reader, "unit"_L1, figure.unit);
    readText(reader, "what"_L1, figure.what);
    readText(reader, "of_whom"_L1, figure.ofWhom);
    readDate(reader, "as_of"_L1, figure.asOf);
}

void edit(Person& person, OperationReader& reader)
{
    readText(reader, "name"_L1, person.name);
    readText(reader, "role"_L1, person.role);
    readText(reader, "affiliation"_L1, person.affiliation);
}

void edit(Event& event, OperationReader& reader)
{
    readDate(reader, "date"_L1, event.date);
    readText(reader, "title"_L1, event.title);
    if (reader.has("category"_L1))
        event.category = readCategory(reader);
}

} // namespace

ItemBody editedBody(ItemBody body, OperationReader& reader)
{
    std::visit([&](auto& value) { edit(value, reader); }, body);
    return body;
}

EventCategory readCategory(OperationReader& reader)
{
    const auto category = store::valueOf<EventCategory>(reader.text("category"_L1));
    if (!category)
        reader.refuse(u"\"category\" is none of policy, product, figure, statement, other"_s);
    return category.value_or(EventCategory::Other);
}

} // namespace tidemark::cli
