// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "text/reanchoring.h"

#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace tidemark::session {

/// Carries passages of several earlier texts to one new text: first all are asked for, then carried at once.
class SpanCarrier {
public:
    SpanCarrier(domain::VersionId version, QString text);

    /// The text that passages of `version` stand in.
    void addText(domain::VersionId version, const QString& text);
    void want(const domain::Passage& passage);
    /// False when `goesOn` ended it; it is asked with the percentage done.
    bool carry(const std::function<bool(int)>& goesOn);
    /// Where a passage that was asked for stands now. A passage of the new text itself stays where it is.
    text::Anchoring of(const domain::Passage& passage) const;

private:
    struct Wanted {
        QString text;
        std::vector<domain::TextSpan> spans;
        std::vector<text::Anchoring> found;
        std::map<domain::TextSpan, size_t> places;
    };

    domain::VersionId m_version;
    QString m_text;
    QHash<domain::VersionId, Wanted> m_wanted;
};

} // namespace tidemark::session
