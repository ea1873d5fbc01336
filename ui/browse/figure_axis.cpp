// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_axis.h"

#include <algorithm>
#include <cmath>

namespace tidemark::browse {

namespace {

constexpr double headroom = 0.25; // beyond the extreme values, for the words at their points
constexpr double footroom = 0.04; // so that points near nought are whole
constexpr double leastDecades = 0.3; // either side on a logarithmic axis

double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (power * factor >= least * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

} // namespace

FigureAxis::FigureAxis(double lowest, double highest, bool logarithmic)
    : m_logarithmic(logarithmic && lowest > 0)
{
    if (m_logarithmic) {
        const double span = std::log10(highest) - std::log10(lowest);
        const double room = std::max(leastDecades, span * headroom);
        m_first = std::log10(lowest) - room;
        m_last = std::log10(highest) + room;
        return;
    }
    m_last = std::max(0.0, highest) * (1 + headroom);
    m_first = lowest < 0 ? lowest * (1 + headroom) : -m_last * footroom;
    if (m_last == m_first)
        m_last = m_first + 1;
}

double FigureAxis::place(double value) const
{
    return m_logarithmic ? std::log10(value) : value;
}

std::vector<double> FigureAxis::ticks(int most) const
{
    return m_logarithmic ? powerTicks(most) : evenTicks(most);
}

std::vector<double> FigureAxis::evenTicks(int most) const
{
    const double step = roundStep((m_last - m_first) / std::max(2, most));
    std::vector<double> ticks;
    for (double index = std::ceil(m_first / step); index * step <= m_last; ++index)
        ticks.push_back(index * step);
    return ticks;
}

std::vector<double> FigureAxis::powerTicks(int most) const
{
    const auto collect = [this](const std::vector<double>& factors, int decades) {
        std::vector<double> ticks;
        const int first = int(std::floor(m_first / decades)) * decades;
        for (int power = first; power <= int(std::ceil(m_last)); power += decades) {
            for (const double factor : factors) {
                const double value = factor * std::pow(10, power);
                if (std::log10(value) >= m_first && std::log10(value) <= m_last)
                    ticks.push_back(value);
            }
        }
        return ticks;
    };
    for (const std::vector<double>& factors :
        { std::vector<double> { 1, 2, 5 }, std::vector<double> { 1, 3 }, std::vector<double> { 1 } }) {
        const std::vector<double> ticks = collect(factors, 1);
        if (int(ticks.size()) <= most && ticks.size() >= 2)
            return ticks;
    }
    return collect({ 1 }, std::max(1, int(std::ceil((m_last - m_first) / most))));
}

std::vector<DateTick> dateTicks(domain::DayNumber first, domain::DayNumber last, int most)
{
    std::vector<DateTick> ticks;
    for (const int step : { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000 }) {
        ticks.clear();
        const domain::CivilDate start = domain::toCivilDate(first);
        const int month = start.year * 12 + start.month - 1;
        // Rounded down also before the year 0.
        const int rounded = month - ((month % step) + step) % step;
        for (int next = rounded; int(ticks.size()) <= most; next += step) {
            const int year = next >= 0 ? next / 12 : -((11 - next) / 12);
            const domain::DayNumber day = domain::toDayNumber({ year, next - year * 12 + 1, 1 });
            if (day > last)
                return ticks;
            if (day >= first)
                ticks.push_back({ day, step < 12 });
        }
    }
    return ticks;
}

} // namespace tidemark::browse
