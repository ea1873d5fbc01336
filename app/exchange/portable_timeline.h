// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "exchange/portable_article.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark::exchange {

/// Words of an article that tell of an event.
struct PortablePassage {
    CodePointRange range; ///< in the article's text
    QString words; ///< plain text

    friend bool operator==(const PortablePassage&, const PortablePassage&) = default;
};

/// An event as files carry it, whether it comes from a library or from a file. Texts may be empty.
struct PortableEvent {
    QString id; ///< unique in its timeline
    QDateTime created; ///< UTC; invalid when nothing says
    QString title; ///< one line of plain text
    std::optional<domain::EdtfValue> date;
    std::optional<domain::EdtfValue> term; ///< the period a policy is in force
    QString lane; ///< in the reader's language
    QString category; ///< policy, product, figure, statement or other
    QString state; ///< suggested, accepted or disputed
    QString speaker;
    QString issuer;
    QString wording; ///< the words of the text that the date was read from
    QString text; ///< what else is known of it
    int article = -1; ///< index into PortableTimeline::articles
    std::vector<PortablePassage> passages;

    friend bool operator==(const PortableEvent&, const PortableEvent&) = default;
};

/// An article that events were read from.
struct PortableSource {
    QString id;
    QString title;
    QString citation; ///< as the reader's language cites it
    QString language; ///< BCP 47

    friend bool operator==(const PortableSource&, const PortableSource&) = default;
};

struct PortableTimeline {
    QString title;
    QString description;
    std::vector<PortableSource> articles;
    std::vector<PortableEvent> events; ///< in the order they are written

    /// The passages' words, one below the other, else the event's text.
    static QString wordsOf(const PortableEvent& event);
    QString citationOf(const PortableEvent& event) const;
};

/// The days that a date may mean.
struct DaySpan {
    domain::DayNumber first = 0;
    domain::DayNumber last = 0;

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};
/// With an open or unknown end those of the end that is known. Nothing when neither is.
std::optional<DaySpan> daySpan(const domain::EdtfValue& value);
/// Whether the date says less than the days of its span.
bool isVague(const domain::EdtfValue& value);

} // namespace tidemark::exchange
