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

    static TextSpan first(const std::vector<TextSpan>& spans) { return spans.empty() ? TextSpan {} : spans.front(); }
};

} // namespace

TextSpan mainSpan(const ItemBody& body)
{
    return std::visit(MainSpan {}, body);
}

} // namespace tidemark::domain
