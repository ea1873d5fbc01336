// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

namespace tidemark::store {

/// 1000 to 1001: annotations may be struck through, have replies, and know from which text they were carried.
/// A row whose hash did not hold before does not hold afterwards either.
Migration annotationsSurviveChangedTexts();
/// 1001 to 1002: events of several articles may be said to be the same. Rows of the log are copied as they
/// are, with their hashes.
Migration eventsAreLinked();

} // namespace tidemark::store
