// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/reported_speech.h"

namespace tidemark::extraction {

/// Joins cues, sources and contents within one Chinese sentence.
class ChineseSpeechReader {
public:
    /// `masked` is the folded text with whole quotations blanked out; it must outlive the reader.
    ChineseSpeechReader(const ReadingContext& context, QStringView masked, const SourceReader& sources);

    std::vector<ReportedSpeech> read(const SpeechSentence& sentence) const;

private:
    struct Cue {
        domain::TextSpan span;
        QString kind;
        SourceMention source;
    };
    struct Progress {
        SpeechSentence sentence;
        std::vector<ReportedSpeech> found;
        qsizetype done; ///< everything before it is used up
    };

    QStringView words(const domain::TextSpan& span) const { return m_masked.mid(span.start, span.length); }
    std::vector<ClassedWord> cuesIn(const domain::TextSpan& within) const;
    std::optional<ClassedWord> cueEndingAt(qsizetype end, qsizetype floor) const;
    std::optional<Cue> cueTowards(const domain::TextSpan& region) const;
    qsizetype skipMarks(qsizetype from, qsizetype limit) const;
    qsizetype behindDate(qsizetype from, qsizetype limit) const;
    bool conceded(qsizetype from, qsizetype to) const;
    qsizetype behindConcession(qsizetype from, qsizetype limit) const;
    bool clauseIsParted(qsizetype from, qsizetype to) const;
    qsizetype behindListener(const ClassedWord& cue, qsizetype limit) const;
    bool readClosingSpeech(Progress& progress, const domain::TextSpan& speech) const;
    bool isFragment(const Progress& progress, const domain::TextSpan& speech) const;
    bool formsWord(const ClassedWord& cue, qsizetype limit) const;
    bool goesOn(const domain::TextSpan& lead, const ClassedWord& cue, qsizetype limit) const;
    qsizetype nextSpeaker(qsizetype start, qsizetype limit) const;
    void readSpeech(Progress& progress, size_t index) const;
    std::optional<Cue> cueBefore(const Progress& progress, const domain::TextSpan& speech) const;
    std::optional<Cue> cueAfter(const domain::TextSpan& speech, qsizetype limit) const;
    void readBehindCue(Progress& progress, const Cue& cue, size_t nextSpeech) const;
    void readIndirect(Progress& progress, qsizetype limit) const;
    bool mayReport(const ClassedWord& cue, qsizetype limit) const;
    std::optional<SourceMention> sourceOf(const Progress& progress, const ClassedWord& cue) const;
    bool readIndirectAt(Progress& progress, const ClassedWord& cue) const;
    std::optional<ReportedSpeech> trailing(
        const Progress& progress, const ClassedWord& cue, const SourceMention& source) const;
    bool isHeld(const ClassedWord& cue, const domain::TextSpan& source) const;
    bool innerReport(const domain::TextSpan& content) const;
    bool leadsContent(const ClassedWord& cue, const SourceMention& source, qsizetype limit) const;
    domain::TextSpan contentFrom(qsizetype start, qsizetype limit) const;

    const ReadingContext& m_context;
    QStringView m_masked;
    const SourceReader& m_sources;
    const LexiconTable& m_cues;
    const LexiconTable& m_events;
    const LexiconTable& m_policyVerbs;
};

} // namespace tidemark::extraction
