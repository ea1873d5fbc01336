// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/command_runner.h"
#include "session/event_conflicts.h"
#include "session/lexicon_source.h"
#include "session/new_items.h"
#include "session/ordered_entities.h"
#include "session/reading_job.h"
#include "store/change_set.h"
#include "text/blocks.h"

#include <QPointer>

namespace tidemark::session {

struct ArticleDocument::State {
    CommandRunner* runner = nullptr;
    std::shared_ptr<LexiconSource> lexicons;
    domain::Article article;
    domain::Version version;
    std::vector<text::Block> blocks;
    OrderedEntities<domain::Item> items;
    std::optional<std::vector<EventConflict>> conflicts; ///< of `items`, once somebody has asked
    std::vector<domain::Item> leftBehind; ///< stand in an earlier text
    OrderedEntities<domain::Annotation> annotations;
    NewItems news;
    int findingsBeingRead = 0;
    QPointer<ReadingJob> reading; ///< under way; only the last one asked for counts
    std::optional<domain::EdtfValue> askedDate; ///< of that reading
    store::ChangeLabel askedLabel {}; ///< of that reading
};

} // namespace tidemark::session
