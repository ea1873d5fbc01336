// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_sources.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tidemark::extraction {

/// Who somebody is: the full name as it first stands in the text.
struct EnglishIdentity {
    QString name;
    QString role;
    domain::SourceType type = domain::SourceType::Person;
};

/// Knows the names of an English text: "Smith" is the "Jane Smith" named elsewhere, "she" the person that was
/// the subject last.
class EnglishSpeakers {
public:
    explicit EnglishSpeakers(const ReadingContext& context);

    /// Nothing for a pronoun that nobody stands for.
    std::optional<EnglishIdentity> resolve(const EnglishSource& source) const;
    /// Remembers whom a sentence is about, for the pronouns behind it.
    void note(const EnglishIdentity& identity);
    const std::optional<EnglishIdentity>& lastPerson() const { return m_lastPerson; }
    /// True for the name of a person that the text gives in full or with a title somewhere.
    bool isKnownPerson(const EnglishSource& source) const;

private:
    struct Named {
        QString name;
        QString role;
        bool titled = false;
    };

    void collect(const EnglishTokens& tokens);
    void add(const EnglishTokens& tokens, const TokenRange& run);
    QString keyOf(QStringView written) const;

    const ReadingContext& m_context;
    std::vector<Named> m_named;
    QHash<QString, size_t> m_byFullName;
    QHash<QString, size_t> m_byLastName;
    QHash<QString, size_t> m_byFirstName; ///< of people with a title, whose family name may come first
    std::optional<EnglishIdentity> m_lastPerson;
    std::optional<EnglishIdentity> m_lastGroup;
};

} // namespace tidemark::extraction
