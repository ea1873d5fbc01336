// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sources.h"

#include <QString>
#include <QStringView>

/// What the classes of resources/lexicons/reporting_cues.tsv mean to the readers of Chinese speech.
namespace tidemark::extraction {

/// A class of cues that tell what somebody says, shows or believes.
bool isReporting(const QString& kind);
/// 表示, 说, 指出 and words that end in one: they say nothing but that somebody speaks.
bool isPlain(QStringView cue);
/// Whether any subject before this cue is a speaker; `next` is the character behind the cue.
SourceReader::Trust trustIn(QStringView cue, const QString& kind, QChar next);
/// 报道, 消息: a paper passes on what another source says.
bool isReport(QStringView cue);

} // namespace tidemark::extraction
