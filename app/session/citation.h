// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QString>

#include <vector>

namespace tidemark::session {

/// GB/T 7714—2015 (numbered), APA 7 and the Chicago Manual's notes.
enum class CitationStyle { GbT7714, Apa, Chicago };

QString citationStyleName(CitationStyle style);
/// The word that settings remember it by, and back; GB/T 7714 for an unknown word.
QString citationStyleKey(CitationStyle style);
CitationStyle citationStyleFromKey(const QString& key);

/// Words that are set alike. Plain text: nothing in them is markup.
struct CitationRun {
    QString text;
    bool isItalic = false;

    friend bool operator==(const CitationRun&, const CitationRun&) = default;
};
using CitationRuns = std::vector<CitationRun>;

/// The people that a byline names as authors, in order: labels such as 記者, places of reporting, editors and
/// the outlet itself are left out.
QStringList authorsOf(const QString& byline, const QString& outlet);

/// The source as that style cites it, in the conventions of the article's language. What is not known is left
/// out or said to be unknown as the style demands; an inferred date is marked as inferred. `paragraph` counts
/// from 1; 0 leaves it out.
CitationRuns citation(const domain::ArticleMetadata& source, CitationStyle style, int paragraph = 0);
/// What stands behind the quoted words in the running text: (Smith, 2024, para. 3) in APA, else nothing.
QString citationInText(const domain::ArticleMetadata& source, CitationStyle style, int paragraph);

QString plainText(const CitationRuns& runs);

} // namespace tidemark::session
