// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/time_frame.h"
#include "extraction/time_vocabulary.h"

#include <QStringView>

namespace tidemark::extraction {

/// A vague wording or a named period of history that begins at `start`, read by the tables vague_times and
/// historical_periods. A vague one without a publication date has no value.
std::optional<domain::TimeExpression> findVagueTime(
    QStringView folded, qsizetype start, const TimeVocabulary& vocabulary, const TimeReference& reference);

} // namespace tidemark::extraction
