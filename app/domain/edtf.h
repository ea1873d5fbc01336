// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace tidemark::domain {

/// One date of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: a day, month, year, decade (198X),
/// century (19XX) or a sub-year grouping (21..24 seasons, 33..36 quarters, 37..39 quadrimesters, 40 and 41 halves),
/// qualified as a whole by ~ (approximate), ? (uncertain) or % (both).
struct EdtfDate {
    enum class Precision { Century, Decade, Year, SubYear, Month, Day };

    Precision precision = Precision::Year;
    int year = 1970; ///< astronomical, -9999..9999; for a decade or century its first year
    int month = 1; ///< 1..12, or the grouping code 21..41 when precision is SubYear
    int day = 1; ///< 1..31, used when precision is Day
    bool approximate = false;
    bool uncertain = false;

    static EdtfDate ofYear(int year);
    static EdtfDate ofMonth(int year, int month);
    static EdtfDate ofSubYear(int year, int groupingCode);
    static EdtfDate ofDay(const CivilDate& date);
    static EdtfDate ofDay(DayNumber day);
    static EdtfDate ofDecade(int firstYear);
    /// A copy marked ~.
    EdtfDate approximately() const;

    /// First and last day the date may mean, ~ and ? left aside.
    DayNumber earliestDay() const;
    DayNumber latestDay() const;
    QString toString() const;
    /// Nothing for text that is no such date, among them impossible days such as 2021-02-30.
    static std::optional<EdtfDate> parse(QStringView text);

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;
};

/// An EDTF value: a single date, an interval (either end may be open ".." or unknown ""), or a set of dates
/// ("[a,b]" one of them, "{a,b}" all of them).
class EdtfValue {
public:
    enum class Kind { Date, Interval, OneOf, AllOf };
    enum class Bound { Date, Open, Unknown };

    EdtfValue() = default; ///< the year 1970
    EdtfValue(const EdtfDate& date); // NOLINT: a date is a value
    static EdtfValue interval(std::optional<EdtfDate> start, std::optional<EdtfDate> end); ///< missing = open ".."
    static EdtfValue interval(Bound startBound, const EdtfDate& start, Bound endBound, const EdtfDate& end);
    static EdtfValue set(Kind kind, std::vector<EdtfDate> members);

    Kind kind() const { return m_kind; }
    bool isInterval() const { return m_kind == Kind::Interval; }
    Bound startBound() const { return m_startBound; }
    Bound endBound() const { return m_endBound; }
    /// The date itself, the start of an interval (when bounded) or the first member.
    const EdtfDate& start() const { return m_dates.front(); }
    /// The date itself, the end of an interval (when bounded) or the last member.
    const EdtfDate& end() const { return m_dates.back(); }
    const std::vector<EdtfDate>& dates() const { return m_dates; }

    /// First day the value may touch; nothing when the start is open or unknown.
    std::optional<DayNumber> earliestDay() const;
    /// Last day the value may touch; nothing when the end is open or unknown.
    std::optional<DayNumber> latestDay() const;
    bool isApproximate() const; ///< any part carries ~ or %
    bool isUncertain() const; ///< any part carries ? or %
    bool isOpen() const { return m_startBound != Bound::Date || m_endBound != Bound::Date; }

    QString toString() const;
    static std::optional<EdtfValue> parse(QStringView text);

    friend bool operator==(const EdtfValue&, const EdtfValue&) = default;

private:
    Kind m_kind = Kind::Date;
    Bound m_startBound = Bound::Date;
    Bound m_endBound = Bound::Date;
    std::vector<EdtfDate> m_dates { EdtfDate {} };
};

} // namespace tidemark::domain
