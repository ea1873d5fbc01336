// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "exchange/findings_reader.h"
#include "session/result.h"

#include <span>
#include <vector>

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// What an import of another program's findings did.
struct FindingsSummary {
    QString source; ///< the program, or the file's name
    int added = 0;
    int known = 0; ///< the article has them already, whatever the reader decided about them
    std::vector<exchange::LeftOutFinding> leftOut;

    friend bool operator==(const FindingsSummary&, const FindingsSummary&) = default;
};

/// What has to be added to an article's items, and the sum of it.
struct FindingsPlan {
    std::vector<domain::Item> added; ///< suggestions with new ids
    FindingsSummary summary;
};

/// Findings laid on one text.
struct LaidFindings {
    QString source;
    exchange::ForeignFindings found;
};

/// Both read only their arguments and may run on any thread; an error is a sentence naming the file and the
/// place.
Result<exchange::FindingsFile> openFindings(const QString& path);
/// Also refuses a file none of whose findings has a place in the text: it is about another article.
Result<LaidFindings> layFindings(const exchange::FindingsFile& file, QStringView text);

/// What `items` do not hold yet. One item answers for one finding, the most alike; a rejected one for all
/// that nearly repeat it.
FindingsPlan planFindings(std::span<const domain::Item> items, const LaidFindings& laid,
    domain::ArticleId article, domain::VersionId version);

/// Adds the findings to an article of the library, in one step.
Result<FindingsSummary> storeFindings(
    store::Library& library, domain::ArticleId article, const exchange::FindingsFile& file);

/// Why a finding was left out, in the reader's language: a clause.
QString leftOutReason(exchange::NoPlace why);

} // namespace tidemark::session
