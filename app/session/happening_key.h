// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "session/event_company.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace tidemark::session {

/// What an event tells of, in a form that is equal for passages that tell of the same happening.
struct HappeningKey {
    QString words; ///< what happened, folded; never empty
    QString sentences; ///< those it is told in, folded
    domain::TextSpan sentence; ///< the one of its main passage
};

/// What was found in an article beside events, to be asked what stands in a passage.
class HappeningReader {
public:
    HappeningReader(std::span<const domain::Item> items, QStringView text);

    /// Equal for events whose keys are equal, and cheap: most events share it with no other. Empty for none.
    QString roughKeyOf(const domain::Event& event) const;
    /// Nothing for an event that may well happen twice, that is planned, or that says too little.
    std::optional<HappeningKey> keyOf(const domain::Event& event) const;

private:
    domain::TextSpan sentenceAt(const domain::TextSpan& passage) const;
    QString policyKey(const domain::Policy& policy, const HappeningKey& key) const;
    QString figureKey(const domain::Figure& figure, const HappeningKey& key) const;
    QString titleKey(const domain::Event& event) const;
    const domain::Policy* policyOf(const domain::Event& event) const;

    EventCompany m_company;
    QString m_folded;
};

} // namespace tidemark::session
