// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::testing {

/// Texts to be changed, each hard in its own way.
QString shippedArticle(); ///< Traditional Chinese news; needs TIDEMARK_SOURCE_DIR
QString
islandRules(); ///< Simplified Chinese articles of law, full of set phrases and of sentences that recur
QString lighthouseStory(); ///< English prose in wrapped lines
QString harbourDiary(); ///< Traditional Chinese with figures, characters outside the BMP and emoji

} // namespace tidemark::testing
