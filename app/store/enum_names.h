// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/event_link.h"
#include "domain/item.h"
#include "store/change_set.h"

#include <optional>
#include <span>

namespace tidemark::store {

template <class Enum> struct EnumName {
    Enum value;
    const char* name;
};

/// The names that a library file uses for the values of an enumeration. They never change once released.
template <class Enum> std::span<const EnumName<Enum>> enumNames();

template <class Enum> QString nameOf(Enum value)
{
    for (const EnumName<Enum>& entry : enumNames<Enum>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

template <class Enum> std::optional<Enum> valueOf(QStringView name)
{
    for (const EnumName<Enum>& entry : enumNames<Enum>()) {
        if (name == QLatin1StringView(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace tidemark::store
