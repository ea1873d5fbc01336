// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/version_carry.h"
#include "session/version_match.h"

#include <functional>
#include <variant>

namespace tidemark::store {
class Library;
struct ChangeSet;
}

namespace tidemark::session {

/// What the reader wants a text to become.
struct ImportTarget {
    enum class Kind { Detect, Separate, VersionOf };

    Kind kind = Kind::Detect;
    domain::ArticleId article = {}; ///< for VersionOf

    static ImportTarget separate() { return { Kind::Separate }; }
    static ImportTarget versionOf(domain::ArticleId article) { return { Kind::VersionOf, article }; }
};

/// What the library has that bears on a text: it is there already, or these may be earlier versions of it, or
/// nothing.
using TextLookup = std::variant<std::monostate, ImportedArticle, std::vector<VersionCandidate>>;
Result<TextLookup> lookUpText(
    const store::Library& library, const ReadArticle& read, const ImportTarget& target);

/// The article as it is now, to be carried over to a text of this SHA-256.
Result<VersionBase> versionBase(
    const store::Library& library, domain::ArticleId article, const QByteArray& sha256);
/// The step that makes the article what was worked out; undone as one.
store::ChangeSet versionStep(const CarriedVersion& carried);
/// What to tell of it.
ImportedArticle outcomeOf(const VersionBase& base, const CarriedVersion& carried);

/// Carries out a step of the library.
using ApplyStep = std::function<Result<void>(const store::ChangeSet&)>;
/// All of it on this thread: stores a text as a new version of an article when it surely is one or `target`
/// says so, else as an article of its own. An error means that nothing was stored.
Result<ImportedArticle> importText(store::Library& library, const ReadArticle& read, LexiconSource& lexicons,
    const ImportTarget& target, const ApplyStep& applyVersion);

} // namespace tidemark::session
