// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entry.h"

namespace tidemark::timeline {

Category toCategory(domain::EventCategory category)
{
    switch (category) {
    case domain::EventCategory::Policy:
        return Category::Policy;
    case domain::EventCategory::Product:
        return Category::Product;
    case domain::EventCategory::Figure:
        return Category::Figure;
    case domain::EventCategory::Statement:
        return Category::Statement;
    case domain::EventCategory::Other:
        break;
    }
    return Category::Other;
}

} // namespace tidemark::timeline
