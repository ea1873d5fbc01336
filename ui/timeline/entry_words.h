// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_note.h"
#include "timeline/language.h"

namespace tidemark::timeline_view {

/// Plain text, several lines: title, detail, date, the wording it was read from and why, review state.
QString entryWords(const timeline::Entry& entry, const EntryNote& note, timeline::Language language);
QString stateWords(domain::ReviewState state);
/// `plain` as a tool tip that shows every character as it is and wraps long lines.
QString plainToolTip(const QString& plain);

} // namespace tidemark::timeline_view
