// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/prose.h"
#include "extraction/reading_context.h"

#include <optional>

namespace tidemark::extraction {

/// Recognises personal names by their form: Chinese ones by family name and what follows them, foreign ones
/// in Chinese letters by their dots or the title before them, Latin ones by their capitals.
class NameReader {
public:
    explicit NameReader(const ReadingContext& context);

    /// A Chinese name of two to four characters that begins here and ends where a verb, preposition, title or
    /// punctuation begins.
    std::optional<domain::TextSpan> chineseNameAt(qsizetype position) const;
    /// A name behind a title: Chinese, foreign in Chinese letters, or Latin.
    std::optional<domain::TextSpan> nameBehindTitle(qsizetype position) const;
    /// 约翰·史密斯: Han runs joined by dots.
    std::optional<domain::TextSpan> dottedNameAt(qsizetype position) const;
    /// One to four capitalised words, particles such as "de" and "van" between them.
    std::optional<domain::TextSpan> latinNameAt(qsizetype position) const;
    /// The capitalised words that end just before `end`, not reaching back beyond `limit`.
    std::optional<domain::TextSpan> latinNameBefore(qsizetype end, qsizetype limit) const;
    /// 1 or 2 when a family name begins here, else 0.
    qsizetype familyNameLength(qsizetype position) const;
    /// A word that cannot belong to a name begins at `position`, or the text ends.
    bool nameMayEndAt(qsizetype position) const;
    /// A character that writes a sound of a foreign name.
    static bool isSound(QChar folded);
    /// A word of two or more characters that belongs to no name begins here.
    bool beginsWord(qsizetype position) const;
    /// A foreign name without dots: up to seven characters that write sounds.
    std::optional<domain::TextSpan> foreignNameAt(qsizetype position) const;

private:
    bool isCapital(qsizetype position) const;
    qsizetype latinWordEnd(qsizetype position) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    const LexiconTable& m_surnames;
    const LexiconTable& m_titles;
    const LexiconTable& m_cues;
    const LexiconTable& m_deeds;
    const LexiconTable& m_boundaries;
    const LexiconTable& m_organisations;
    const LexiconTable& m_sources;
};

} // namespace tidemark::extraction
