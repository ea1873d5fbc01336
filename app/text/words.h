// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

namespace tidemark::text {

/// The word of `within` that holds the character at `position`, which is clamped into `within`: a dictionary
/// word in Chinese and Japanese text, else a run as Unicode Standard Annex 29 has it. Takes the same time
/// however long `text` is.
domain::TextSpan wordAt(QStringView text, const domain::TextSpan& within, qsizetype position);

} // namespace tidemark::text
