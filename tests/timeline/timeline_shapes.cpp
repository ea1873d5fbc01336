// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_shapes.h"

#include <QStringList>

#include <random>

namespace tidemark::timeline::samples {

using namespace Qt::StringLiterals;
using domain::EdtfDate;

namespace {

class Maker {
public:
    Maker(Shape shape, unsigned seed)
        : m_shape(shape)
        , m_random(seed)
    {
    }

    int lanes() const { return m_shape == Shape::OneLane ? 1 : m_shape == Shape::ManyLanes ? 200 : 6; }
    Entry make(int number);

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    domain::DayNumber start();
    int days();
    QString title(int number);

    Shape m_shape;
    std::mt19937 m_random;
};

domain::DayNumber Maker::start()
{
    const auto first = domain::toDayNumber({ 2000, 1, 1 });
    switch (m_shape) {
    case Shape::OneDay:
        return first;
    case Shape::Clustered:
        return first + below(12) * 700 + below(below(20) == 0 ? 600 : 4);
    case Shape::FarYears:
        return domain::toDayNumber({ -9990, 1, 1 }) + below(19000) * 365;
    default:
        return first + below(9000);
    }
}

int Maker::days()
{
    if (m_shape == Shape::LongIntervals)
        return 200 + below(4000);
    if (m_shape == Shape::OneDay)
        return 0;
    return below(5) == 0 ? 1 + below(365) : 0;
}

QString Maker::title(int number)
{
    if (m_shape != Shape::OddLabels)
        return u"事件第 %1 號發生"_s.arg(number) + QString(below(12), u'長');
    switch (below(5)) {
    case 0:
        return {};
    case 1:
        return u"🌊👩🏽‍🚀🇹🇼"_s.repeated(1 + below(4));
    case 2:
        return u"An event with a Latin label of ordinary length"_s.first(5 + below(40));
    case 3:
        return u"很長的標題"_s.repeated(40);
    default:
        return u"שלום cafe\u0301 𠮷野家"_s;
    }
}

Entry Maker::make(int number)
{
    Entry entry;
    entry.key = number;
    entry.title = title(number);
    entry.lane = below(lanes());
    entry.category = Category(entry.lane % categoryCount);
    const EdtfDate from = EdtfDate::ofDay(start());
    const int length = days();
    entry.date = length == 0
        ? domain::EdtfValue(from)
        : domain::EdtfValue::interval(from, EdtfDate::ofDay(from.earliestDay() + length));
    entry.detail = entry.date->toString();
    return entry;
}

} // namespace

QString nameOf(Shape shape)
{
    static const QStringList names { u"even"_s, u"one-lane"_s, u"many-lanes"_s, u"one-day"_s, u"clustered"_s,
        u"long-intervals"_s, u"far-years"_s, u"odd-labels"_s };
    return names[int(shape)];
}

std::vector<Shape> allShapes()
{
    return { Shape::Even, Shape::OneLane, Shape::ManyLanes, Shape::OneDay, Shape::Clustered,
        Shape::LongIntervals, Shape::FarYears, Shape::OddLabels };
}

std::shared_ptr<const EntrySet> shaped(Shape shape, int count, unsigned seed)
{
    Maker maker(shape, seed);
    std::vector<Lane> lanes;
    for (int lane = 0; lane < maker.lanes(); ++lane)
        lanes.push_back({ u"第 %1 道"_s.arg(lane + 1), Category(lane % categoryCount) });
    std::vector<Entry> entries;
    for (int number = 0; number < count; ++number)
        entries.push_back(maker.make(number));
    return std::make_shared<const EntrySet>(std::move(lanes), std::move(entries));
}

} // namespace tidemark::timeline::samples
