// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tidemark::fuzz {

/// A text of about `size` UTF-16 units that tempts a reader to work quadratically.
struct HostileText {
    const char* name;
    QString (*make)(qsizetype size);
};

/// Repeated openers that nothing closes, words on which every rule begins to read, deep nesting, one endless
/// line, very many short ones.
const std::vector<HostileText>& hostileTexts();

} // namespace tidemark::fuzz
