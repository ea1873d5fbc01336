// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/painter.h"

#include <QCache>
#include <QImage>

namespace tidemark::timeline {

/// Pictures of words and marks, kept from frame to frame of one view: putting down a picture costs a tenth of
/// blending its letters again. They stand on whole device pixels. For screens only; files get real text.
class Sprites {
public:
    static constexpr int mostBytes = 3 * 1024 * 1024;

    Sprites();

    /// As paintWords; `ground` is what the words mostly stand on.
    void drawWords(QPainter& painter, const std::vector<DrawnText>& words, const QColor& ground);
    void drawMark(QPainter& painter, const QRectF& rect, Category category, const QColor& colour, bool vague);

private:
    struct Key {
        QString text; ///< empty for a mark
        QFont font;
        QRgb colour = 0;
        QRgb ground = 0;
        double ratio = 1; ///< device pixels a pixel
        int mark = -1; ///< category and vagueness
        double side = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.colour, key.ground, key.mark, key.font.pixelSize());
        }
    };
    struct Sprite {
        QImage image;
        QPointF origin; ///< of the baseline's left end, or of the mark's rectangle
    };

    const Sprite& make(const Key& key, const DrawnText& line, const QColor& ground, double ratio);
    const Sprite& mark(const Key& key, Category category, const QColor& colour, bool vague);
    const Sprite& keep(const Key& key, Sprite sprite);

    QCache<Key, Sprite> m_sprites;
    Sprite m_tooLarge; ///< for what the cache does not take
};

} // namespace tidemark::timeline
