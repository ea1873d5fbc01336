// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::reader {

/// What is drawn in place of `text`: as many UTF-16 units, so offsets stay the same. Bidirectional overrides
/// and embeddings, control characters and object placeholders become invisible or harmless: a text cannot
/// reorder its own words, ring, or call for an embedded object.
QString displayText(QStringView text);

} // namespace tidemark::reader
