// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_library.h"
#include "session/article_document.h"
#include "session/command_runner.h"
#include "session/event_links.h"
#include "session/lexicon_source.h"
#include "session/own_words.h"
#include "session/workspace.h"

#include <map>

namespace tidemark::session {

struct Workspace::State {
    std::unique_ptr<CommandRunner> runner;
    std::shared_ptr<LexiconSource> lexicons;
    std::unique_ptr<OwnWords> ownWords;
    std::unique_ptr<AnnotationLibrary> annotations;
    std::unique_ptr<EventLinks> eventLinks;
    std::map<domain::ArticleId, std::unique_ptr<ArticleDocument>> documents;
};

} // namespace tidemark::session
