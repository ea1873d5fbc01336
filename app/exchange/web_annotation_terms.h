// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The words of the W3C Web Annotation vocabulary that are written, and this program's own for what the
/// standard has no place for.
namespace tidemark::exchange::terms {

using namespace Qt::StringLiterals;

inline constexpr auto context = "http://www.w3.org/ns/anno.jsonld"_L1;
inline constexpr auto ownPrefix = "tidemark"_L1;
inline constexpr auto ownNamespace = "urn:tidemark:annotation:"_L1;

inline constexpr auto articles = "tidemark:articles"_L1; ///< of a collection
inline constexpr auto colour = "tidemark:colour"_L1;
inline constexpr auto style = "tidemark:style"_L1;
inline constexpr auto anchor = "tidemark:anchor"_L1; ///< left out when sure
inline constexpr auto subject = "tidemark:subject"_L1; ///< "item" or "article"; left out for a passage
inline constexpr auto item = "tidemark:item"_L1;
inline constexpr auto quote = "tidemark:quote"_L1; ///< the quotation of a mark on no passage
inline constexpr auto carriedFrom = "tidemark:carriedFrom"_L1;
inline constexpr auto sha256 = "tidemark:sha256"_L1; ///< of the source's text in UTF-8

} // namespace tidemark::exchange::terms
