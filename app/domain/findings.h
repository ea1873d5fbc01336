// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace tidemark::domain {

/// How sure a finding is: the text says so, it was worked out from something else, or the wording itself is
/// vague.
enum class Certainty { Explicit, Inferred, Vague };

/// How a date was reached. `anchor` is the wording it was resolved against, as it stands in the text.
struct Basis {
    enum class Kind { Explicit, PublicationDate, TextAnchor, VagueWord, Unresolved };

    Kind kind = Kind::Explicit;
    QString anchor;

    /// The English wording of the command line: "explicit", "relative to the publication date", "relative to
    /// 2021年9月".
    QString toString() const;

    friend bool operator==(const Basis&, const Basis&) = default;
};

/// An ISO 8601 period such as P2Y, or with `repeats` a recurring one (R/P1W).
struct IsoPeriod {
    QString text;
    bool repeats = false;

    friend bool operator==(const IsoPeriod&, const IsoPeriod&) = default;
};

/// TIMEX3's four types; `Range` is any stretch longer than one day.
enum class TimeType { Date, Range, Duration, Set };

struct TimeExpression {
    TextSpan span;
    TimeType type = TimeType::Date;
    std::variant<std::monostate, EdtfValue, IsoPeriod> value; ///< monostate: the text does not say
    Basis basis;
    Certainty certainty = Certainty::Explicit;
    QString rule; ///< name of the rule that found it

    friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

enum class QuotationKind { Direct, Indirect };
enum class SourceType { Person, Organisation, Document, Unnamed };

/// Reported speech: its content, the source's mention here, and the cue (reporting verb or phrase) that joins
/// them.
struct Quotation {
    TextSpan content;
    QuotationKind kind = QuotationKind::Direct;
    std::optional<TextSpan> source;
    std::optional<TextSpan> cue;
    QString speaker; ///< resolved: the full name as first written in the text
    QString role; ///< role and affiliation at that time, empty when the text gives none
    SourceType sourceType = SourceType::Person;
    Certainty certainty = Certainty::Explicit;
    QString rule;

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

struct Policy {
    TextSpan span;
    QString title; ///< without brackets
    QString issuer; ///< as written; empty = unknown
    std::optional<EdtfValue> date; ///< of issue or passing
    std::optional<EdtfValue> term; ///< the period the title names
    bool isOrder = false; ///< a named order without a title
    QString rule;

    friend bool operator==(const Policy&, const Policy&) = default;
};

struct Figure {
    TextSpan span;
    double value = 0; ///< in base units: 7億 is 700000000, 3成 is 30
    QString unit;
    QString what; ///< what is counted
    QString ofWhom; ///< whose figure it is
    std::optional<EdtfValue> asOf;
    QString rule;

    friend bool operator==(const Figure&, const Figure&) = default;
};

struct Person {
    QString name;
    QString role;
    QString affiliation;
    std::vector<TextSpan> mentions; ///< in text order

    friend bool operator==(const Person&, const Person&) = default;
};

enum class EventCategory { Policy, Product, Figure, Statement, Other };

/// What one of the events said that the reader has made into one event; fields as in Event.
struct EventReading {
    std::vector<TextSpan> passages;
    std::optional<EdtfValue> date;
    QString title;
    EventCategory category = EventCategory::Other;
    Basis basis;
    Certainty certainty = Certainty::Explicit;
    QString dateWording;
    QString rule;

    friend bool operator==(const EventReading&, const EventReading&) = default;
};

/// One happening; `passages` holds every passage that tells of it, the fullest first. No date = the text
/// gives none. The last four fields come from the reader alone.
struct Event {
    std::vector<TextSpan> passages;
    std::optional<EdtfValue> date;
    QString title; ///< short, in the article's language
    EventCategory category = EventCategory::Other;
    Basis basis;
    Certainty certainty = Certainty::Explicit;
    QString dateWording; ///< the words the date was read from
    QString rule;
    std::vector<EventReading> readings = {}; ///< of a merged event: what each said, its own first; else empty
    bool isDateSettled = false; ///< the reader has chosen between readings whose dates exclude each other
    int order = 0; ///< among events of the same date: smaller ones come first
    std::vector<ItemId> distinctFrom = {}; ///< events that the reader knows to be other happenings

    friend bool operator==(const Event&, const Event&) = default;
};

/// When an article was published and how that is known.
struct PublicationDate {
    enum class Origin { Unknown, Given, Inferred };
    /// Why an inferred date was chosen; shown to the reader, in their language, together with `evidence`.
    enum class Reason { None, Dateline, Byline, Metadata, CurrentDay, CompletedPeriod, LatestDate };

    Origin origin = Origin::Unknown;
    std::optional<EdtfValue> value;
    Reason reason = Reason::None;
    /// Wordings of the text that the inference rests on. For CompletedPeriod: the period, then, where the
    /// text counts years as well, the counted span and the date it is counted from.
    QStringList evidence;

    friend bool operator==(const PublicationDate&, const PublicationDate&) = default;
};

struct ArticleMetadata {
    QString title;
    QString byline;
    QString outlet;
    QString language; ///< BCP 47: zh-Hant, zh-Hans, en, und
    PublicationDate published;

    friend bool operator==(const ArticleMetadata&, const ArticleMetadata&) = default;
};

/// All that was read out of one canonical text, each list in text order.
struct Findings {
    ArticleMetadata metadata;
    std::vector<TimeExpression> times;
    std::vector<Quotation> quotations;
    std::vector<Policy> policies;
    std::vector<Figure> figures;
    std::vector<Person> people;
    std::vector<Event> events;

    friend bool operator==(const Findings&, const Findings&) = default;
};

} // namespace tidemark::domain
