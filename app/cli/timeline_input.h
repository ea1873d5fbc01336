// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/own_words_options.h"
#include "domain/edtf.h"
#include "exchange/events_file.h"
#include "timeline/picture_spec.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace tidemark::cli {

/// What a timeline is drawn from.
struct TimelineInput {
    std::shared_ptr<const timeline::EntrySet> entries;
    QString title;
    QString source; ///< cites the article; empty when there is nothing to cite
    timeline::PictureCitations citations; ///< of a dossier of several articles: which event is from which
    QStringList remarks; ///< what was left out of the input, a line each
};

struct TimelineInputOptions {
    QString dossier; ///< name; empty: the input is a file, not a library
    std::optional<domain::EdtfValue> published;
    timeline::Language language = timeline::Language::English;
    OwnWordsOptions ownWords;
};

/// What was left out of a file of events: how many, then the first of them, a line each.
QStringList remarksOn(const exchange::EventsFile& file);

/// Reads an article, an events file, or a dossier of a library. The error is one clause: what, where, why.
tl::expected<TimelineInput, QString> readTimelineInput(
    const QString& path, const TimelineInputOptions& options);

} // namespace tidemark::cli
