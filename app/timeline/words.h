// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"
#include "timeline/language.h"

#include <memory>

class QTranslator;

namespace tidemark::timeline {

struct Silence;

/// The words a timeline itself says, in a language that need not be the application's. They come from the
/// program's translation of that language (":/i18n/tidemark_zh_TW.qm"), English where there is none.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;

    Language language() const { return m_language; }
    QString category(Category category) const;
    QString more(int count) const; ///< "12 more"
    QString undated() const;
    QString eventCount(int count) const; ///< "8 events"
    QString source(const QString& citation) const; ///< "Source: …"
    QString dashedMeansVague() const;
    /// Names of the lanes of events of which the text, or the reader, does not say.
    QString noSpeaker() const;
    QString noIssuer() const;
    QString noTag() const;
    QString pageOf(int page, int count) const; ///< "Page 2 of 5"
    QString running(const QString& titles) const; ///< "Going on from earlier pages: …"
    QString eventsWithoutWords(int count, int total) const;
    QString smallType(double points) const;
    QString missingFont(const QString& family) const;
    QString crowdedFoot() const;
    QString length(const Silence& silence) const; ///< "1 year 3 months", in whole months or else days
    QString silence(const Silence& silence) const; ///< "1 year 3 months without events"
    QString today() const;

private:
    QString years(int count) const;
    QString months(int count) const;
    QString days(int count) const;
    QString translated(const char* text, int count = -1) const;

    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace tidemark::timeline
