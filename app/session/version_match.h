// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace tidemark::session {

struct ReadArticle;

/// How much two texts share, by runs of six letters or digits; script, width, case, punctuation and white
/// space do not count. 0..1.
struct SharedText {
    double ofShorter = 0;
    double ofLonger = 0;
};
SharedText sharedText(QStringView left, QStringView right);

/// Why an article of the library may be an earlier version of a text.
struct VersionCandidate {
    domain::Article article;
    QString text; ///< its current one
    bool hasTitle = false; ///< has the same title
    bool hasSource = false; ///< came from a file of the same name
    bool hasOrigin = false; ///< has the same outlet and byline
};

/// Those of `articles` that tell of themselves what `read` tells; their texts are not filled in.
std::vector<VersionCandidate> versionCandidates(
    const std::vector<domain::Article>& articles, const ReadArticle& read);

struct VersionMatch {
    enum class Certainty { Likely, Sure };

    domain::ArticleId article;
    QString title;
    Certainty certainty = Certainty::Likely;
    double shared = 0; ///< of the shorter text

    friend bool operator==(const VersionMatch&, const VersionMatch&) = default;
};

/// The article that `read` is a changed text of; nothing when it shares too little with each. Touches no
/// library and may run on any thread.
std::optional<VersionMatch> matchVersion(
    const std::vector<VersionCandidate>& candidates, const ReadArticle& read);

} // namespace tidemark::session
