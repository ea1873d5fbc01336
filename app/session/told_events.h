// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dossier_article.h"
#include "session/same_events.h"

#include <span>

namespace tidemark::session {

/// The events of articles that are not rejected, each with the names, policies and figures that were read out
/// of its passages.
std::vector<ToldEvent> toldEvents(std::span<const DossierArticle> articles);

} // namespace tidemark::session
