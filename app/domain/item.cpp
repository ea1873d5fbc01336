// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/item.h"

namespace tidemark::domain {

namespace {

struct MainSpan {
    TextSpan operator()(const TimeExpression& time) const { return time.span; }
    TextSpan operator()(const Quotation& quotation) const { return quotation.content; }
    TextSpan operator()(const Policy& policy) const { return policy.span; }
    TextSpan operator()(const Figure& figure) const { return figure.span; }
    TextSpan operator()(const Person& person) const { return first(person.mentions); }
    TextSpan operator()(const Event& event) const { return first(event.passages); }

    static TextSpan first(const std::vector<TextSpan>& spans)
    {
        return spans.empty() ? TextSpan {} : spans.front();
    }
};

} // namespace

TextSpan mainSpan(const ItemBody& body)
{
    return std::visit(MainSpan {}, body);
}

bool isSameContent(const ItemBody& left, const ItemBody& right)
{
    if (left == right)
        return true;
    ItemBody moved = left;
    keepPlace(moved, right);
    return moved == right;
}

bool isEdited(const Item& item)
{
    return item.extracted && !isSameContent(*item.extracted, item.body);
}

void keepPlace(ItemBody& body, const ItemBody& placed)
{
    auto* event = std::get_if<Event>(&body);
    const auto* before = std::get_if<Event>(&placed);
    if (!event || !before)
        return;
    event->order = before->order;
    event->distinctFrom = before->distinctFrom;
    event->isDateSettled = before->isDateSettled;
}

} // namespace tidemark::domain
