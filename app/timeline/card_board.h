// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace tidemark::timeline {

/// Where a card may stand: `left` along the axis, `out` pixels away from the bars of its side.
struct CardSpot {
    bool above = true;
    double left = 0;
    double out = 0;
    QSizeF size;
    double anchor = 0; ///< where its leader leaves the bar
    double attach = 0; ///< where its leader meets the card
    double cost = 0; ///< the smaller, the nearer and the better balanced

    bool isStraight() const { return attach == anchor; }
};

/// The two free areas above and below the bars, filled card by card. Neither cards nor leaders cross a card.
class CardBoard {
public:
    static constexpr double elbow = 14; ///< height of the slanted piece of a leader beside its card

    /// Cards keep within [from, to) along the axis and `depth` pixels of the bars.
    /// With `flags`, cards stand beside their leaders, so that several entries of one day can share a line.
    CardBoard(double from, double to, double depth, bool flags);

    std::optional<CardSpot> best(const QSizeF& size, const std::vector<double>& anchors) const;
    void take(const CardSpot& spot);

private:
    struct Half {
        std::vector<QRectF> cards;
        std::vector<QRectF> leaders;
    };

    std::vector<double> lefts(double width, double anchor) const;
    std::optional<CardSpot> bestAt(const Half& half, CardSpot spot) const;
    static std::optional<double> lowestFree(const Half& half, const QRectF& box, double limit);

    double m_from;
    double m_to;
    double m_depth;
    bool m_flags;
    std::array<Half, 2> m_halves; ///< above, below
};

} // namespace tidemark::timeline
