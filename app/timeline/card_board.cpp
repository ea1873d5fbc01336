// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/card_board.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double cardGap = 10;
constexpr double leaderGap = 5;
constexpr double inset = 18; ///< a leader meets a card at least this far from its corner
constexpr double elbowCost = 70;
constexpr double balanceCost = 14;

// Shares of its width by which a card is shifted against the place where its leader comes from its left end.
constexpr std::array shifts { 0.0, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 1.0 };
constexpr std::array flagGaps { 14.0, 40.0, 90.0 };

double attachFor(double left, double width, double anchor)
{
    return std::clamp(anchor, left + std::min(inset, width / 2), left + width - std::min(inset, width / 2));
}

QRectF leaderBox(const CardSpot& spot)
{
    const double length = spot.isStraight() ? spot.out : spot.out - CardBoard::elbow;
    return QRectF(spot.anchor - leaderGap, 0, 2 * leaderGap, std::max(1.0, length));
}

QRectF elbowBox(const CardSpot& spot)
{
    const double from = std::min(spot.anchor, spot.attach) - leaderGap;
    const double to = std::max(spot.anchor, spot.attach) + leaderGap;
    return QRectF(from, spot.out - CardBoard::elbow, to - from, CardBoard::elbow);
}

} // namespace

CardBoard::CardBoard(double from, double to, double depth, bool flags)
    : m_from(from)
    , m_to(to)
    , m_depth(depth)
    , m_flags(flags)
{
}

std::vector<double> CardBoard::lefts(double width, double anchor) const
{
    std::vector<double> found;
    for (const double shift : shifts) {
        if (!m_flags)
            found.push_back(anchor - inset - shift * (width - 2 * inset));
    }
    for (const double gap : flagGaps) {
        found.push_back(anchor + gap);
        found.push_back(anchor - gap - width);
    }
    for (double& left : found)
        left = std::clamp(left, m_from, std::max(m_from, m_to - width));
    return found;
}

std::optional<double> CardBoard::lowestFree(const Half& half, const QRectF& box, double limit)
{
    QRectF moved = box;
    for (bool clear = false; !clear;) {
        clear = true;
        for (const auto* taken : { &half.cards, &half.leaders }) {
            for (const QRectF& other : *taken) {
                if (moved.intersects(other)) {
                    moved.moveTop(other.bottom() + 0.01);
                    clear = false;
                }
            }
        }
        if (moved.bottom() > limit)
            return std::nullopt;
    }
    return moved.top();
}

std::optional<CardSpot> CardBoard::bestAt(const Half& half, CardSpot spot) const
{
    const double above = spot.isStraight() ? 0 : elbow;
    const double reach = spot.isStraight()
        ? 0
        : std::max(spot.left - spot.anchor, spot.anchor - spot.left - spot.size.width());
    QRectF box(spot.left - cardGap, 0, spot.size.width() + 2 * cardGap, spot.size.height() + cardGap + above);
    if (reach > 0)
        box.adjust(spot.anchor < spot.left ? -reach : 0, 0, spot.anchor < spot.left ? 0 : reach, 0);
    const auto free = lowestFree(half, box, m_depth + cardGap);
    if (!free)
        return std::nullopt;
    spot.out = *free + above;
    const QRectF leader = leaderBox(spot);
    const auto crossed = [&](const QRectF& card) { return card.intersects(leader); };
    if (std::any_of(half.cards.begin(), half.cards.end(), crossed))
        return std::nullopt;
    return spot;
}

std::optional<CardSpot> CardBoard::best(const QSizeF& size, const std::vector<double>& anchors) const
{
    std::optional<CardSpot> found;
    for (const bool above : { true, false }) {
        const Half& half = m_halves[above ? 0 : 1];
        const double crowd
            = balanceCost * (double(half.cards.size()) - double(m_halves[above ? 1 : 0].cards.size()));
        for (const double anchor : anchors) {
            for (const double left : lefts(size.width(), anchor)) {
                auto spot = bestAt(
                    half, { above, left, 0, size, anchor, attachFor(left, size.width(), anchor), 0 });
                if (!spot)
                    continue;
                const double moved = std::abs(left - (anchor - inset)) + std::abs(anchor - anchors.front());
                spot->cost = spot->out + 0.25 * moved + crowd + (spot->isStraight() ? 0 : elbowCost);
                if (!found || spot->cost < found->cost)
                    found = spot;
            }
        }
    }
    return found;
}

void CardBoard::take(const CardSpot& spot)
{
    Half& half = m_halves[spot.above ? 0 : 1];
    half.cards.emplace_back(spot.left, spot.out, spot.size.width(), spot.size.height());
    half.leaders.push_back(leaderBox(spot));
    if (!spot.isStraight())
        half.leaders.push_back(elbowBox(spot));
}

} // namespace tidemark::timeline
