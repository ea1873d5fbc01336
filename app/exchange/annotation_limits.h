// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much of one entry of an annotation file is taken; what is beyond is left out with its reason. All in
/// UTF-16 units but the last two.
namespace tidemark::exchange {

inline constexpr qsizetype longestBody = 4'000'000;
inline constexpr qsizetype longestTag = 1000;
inline constexpr qsizetype longestWord = 200; ///< of a file's words that are shown
inline constexpr int mostTags = 1000;
inline constexpr int mostTargets = 1000;

} // namespace tidemark::exchange
