// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QStringView>
#include <QVariant>

namespace tidemark::shell {

/// A place in an article by the words that stand there, so that it is found again in a changed text. The
/// offset (UTF-16) serves while the text is the same, and when the words are gone.
struct ReadingPlace {
    qsizetype offset = 0;
    domain::TextQuoteSelector quote;

    static ReadingPlace of(QStringView text, qsizetype offset);
    /// Where the place is in `text`, which may have changed.
    qsizetype offsetIn(const QString& text) const;

    QVariant toVariant() const;
    /// Also reads the bare offset that older settings hold.
    static ReadingPlace fromVariant(const QVariant& value);

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

} // namespace tidemark::shell
