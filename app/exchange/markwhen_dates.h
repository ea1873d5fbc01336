// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/event_collector.h"

#include <QHash>

namespace tidemark::exchange {

/// What stands before the colon of a markwhen event, turned into EDTF. It keeps where the events ended,
/// because a date may be counted from another event.
class MarkwhenDates {
public:
    /// Days before months, as the header may say; else months before days.
    void setDayFirst(bool isDayFirst) { m_isDayFirst = isDayFirst; }

    /// The date and, as the base of later ones, its end. What the grammar does not settle is an error.
    tl::expected<domain::EdtfValue, BadDate> read(QStringView words);
    /// The event just read is called so.
    void name(const QString& id);
    /// The event just read has this date after all.
    void correct(const domain::EdtfValue& value);

private:
    enum class Unit { Days, Weeks, Months, Years };
    struct Amount {
        int count = 0;
        Unit unit = Unit::Days;
    };
    /// Days from `from` up to but without `to`; no end when it is open.
    struct Stretch {
        domain::DayNumber from = 0;
        std::optional<domain::DayNumber> to;
        bool isVague = false;
    };
    struct Point {
        enum class Kind { Date, Relative, Now };

        Kind kind = Kind::Date;
        domain::EdtfDate date;
        std::vector<Amount> amounts;
        QString base; ///< id of the event it is counted from
    };
    using Reading = tl::expected<domain::EdtfValue, EventFault>;

    tl::expected<Point, EventFault> point(QStringView words) const;
    std::optional<domain::EdtfDate> date(QStringView words) const;
    std::optional<domain::EdtfDate> slashed(QStringView words) const;
    static std::optional<domain::EdtfDate> spelled(QStringView words);
    static tl::expected<Point, EventFault> relative(QStringView words);
    static tl::expected<std::vector<Amount>, EventFault> amounts(const QStringList& words);
    static std::optional<Unit> unitOf(const QString& word);
    Reading readAlone(const Point& point) const;
    Reading readRange(const Point& from, const Point& to) const;
    Reading readSplit(QStringView words, EventFault& fault) const;
    std::optional<Stretch> baseOf(const Point& point) const;
    static std::optional<domain::DayNumber> after(domain::DayNumber day, const std::vector<Amount>& amounts);
    static Reading days(domain::DayNumber from, std::optional<domain::DayNumber> to, bool isVague);

    bool m_isDayFirst = false;
    std::optional<Stretch> m_last;
    QHash<QString, std::optional<Stretch>> m_named;
};

} // namespace tidemark::exchange
