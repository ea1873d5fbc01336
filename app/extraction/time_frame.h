// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/calendar_terms.h"

#include <optional>

namespace tidemark::extraction {

/// A date or stretch as read so far: the words it came from, the days it covers, and how they were reached.
/// Without an anchor (`known` false) the words are still read, but the days mean nothing.
struct TimeFrame {
    qsizetype start = 0;
    qsizetype end = 0;
    DayStretch days;
    CalendarUnit grain = CalendarUnit::Day;
    bool known = true;
    bool approximate = false;
    bool hasYear = false; ///< the wording itself fixes the year
    bool hasMonth = false;
    bool openStart = false;
    bool openEnd = false;
    domain::Basis basis;
    const char16_t* rule = u"calendar date";

    domain::CivilDate firstDate() const { return domain::toCivilDate(days.first); }
    int year() const { return firstDate().year; }
    int month() const { return firstDate().month; }
};

/// A frame of whole years, said in so many words.
TimeFrame yearFrame(qsizetype start, qsizetype end, int firstYear, int lastYear);

/// The finding a frame stands for.
domain::TimeExpression expressionOf(const TimeFrame& frame);

/// What relative wordings are resolved against while a text is read from left to right.
class TimeReference {
public:
    explicit TimeReference(const std::optional<domain::EdtfValue>& published);

    bool hasPublication() const { return m_published.has_value(); }
    /// Whether the publication date is known to this precision.
    bool knows(CalendarUnit unit) const;
    /// First day the publication date may mean; 2000-01-01 when it is unknown.
    domain::DayNumber publishedDay() const { return m_publishedDays.first; }
    domain::DayNumber lastPublishedDay() const { return m_publishedDays.last; }
    int publishedYear() const { return domain::toCivilDate(publishedDay()).year; }
    int publishedMonth() const { return domain::toCivilDate(publishedDay()).month; }
    const std::optional<domain::EdtfValue>& published() const { return m_published; }

    const std::optional<TimeFrame>& anchor() const { return m_anchor; }
    /// Remembers a dated wording; `words` stand in the text at frame.start.
    void setAnchor(const TimeFrame& frame, QStringView words);
    /// The last dated wording at most `reach` characters before `position`.
    const TimeFrame* anchorBefore(qsizetype position, qsizetype reach) const;
    /// At a paragraph's end: only 同一天 and its like still refer to what was dated before.
    void forgetAnchor();

    /// A frame around the unit that lies `offset` units from publication.
    TimeFrame fromPublication(qsizetype start, qsizetype end, CalendarUnit unit, int offset) const;
    /// The same from the last dated wording, or from publication when the text has none.
    TimeFrame fromAnchor(qsizetype start, qsizetype end, CalendarUnit unit, int offset) const;

    /// The year that a month at `position` belongs to when its wording names none: that of the frame `before`
    /// it in the same expression, of the last dated wording, or of publication.
    TimeFrame yearOfMonth(qsizetype position, int month, const TimeFrame* before) const;
    /// The same for a day: news from the weeks around publication are of that time, whatever year an earlier
    /// sentence named. `anchorIsNear`: the last dated wording stands in the same sentence.
    TimeFrame yearOfDay(
        qsizetype position, int month, int day, const TimeFrame* before, bool anchorIsNear) const;

private:
    std::optional<domain::EdtfValue> m_published;
    DayStretch m_publishedDays;
    std::optional<TimeFrame> m_anchor;
    std::optional<TimeFrame> m_earlier; ///< the anchor of the paragraph before
    QString m_anchorWords;
};

} // namespace tidemark::extraction
