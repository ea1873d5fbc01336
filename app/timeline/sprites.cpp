// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/sprites.h"

#include "timeline/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace tidemark::timeline {

namespace {

constexpr int madePerFrame = 24;
constexpr double rim = 2; ///< letters may reach a little beyond their advance

// Emoji bring colours of their own, so that how much of a pixel they cover cannot be read off it.
bool mayHaveColours(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t unit = character.unicode();
        return QChar::isSurrogate(unit) || (unit >= 0x2190 && unit < 0x2E80) || unit == 0x00A9
            || unit == 0x00AE || unit == 0x203C || unit == 0x2049 || unit == 0x200D || unit == 0xFE0F;
    });
}

QImage emptyImage(const QSizeF& size, double ratio, QImage::Format format)
{
    QImage image((size * ratio).toSize() + QSize(1, 1), format);
    image.setDevicePixelRatio(ratio);
    return image;
}

void drawLine(QImage& image, const DrawnText& line, const QPointF& baseline)
{
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(line.font);
    painter.setPen(line.colour);
    painter.drawText(baseline, line.text);
}

// Letters are blended with the background by their brightness (gamma), which a transparent picture cannot
// do. So they are drawn on the background, and their cover is read off the channel that differs the most.
QImage coverOf(const QImage& drawn, const QColor& colour, const QColor& ground)
{
    const std::array differences { colour.red() - ground.red(), colour.green() - ground.green(),
        colour.blue() - ground.blue() };
    const auto widest = std::max_element(differences.begin(), differences.end(),
        [](int left, int right) { return std::abs(left) < std::abs(right); });
    const int shift = 16 - 8 * static_cast<int>(widest - differences.begin());
    const int from = (ground.rgb() >> shift) & 0xff;
    std::array<QRgb, 256> blended {};
    for (int value = 0; value < 256; ++value) {
        const int alpha = std::clamp((value - from) * 255 / (*widest == 0 ? 1 : *widest), 0, 255);
        blended[static_cast<size_t>(value)]
            = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
    }
    QImage cover(drawn.size(), QImage::Format_ARGB32_Premultiplied);
    cover.setDevicePixelRatio(drawn.devicePixelRatio());
    for (int y = 0; y < drawn.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(drawn.constScanLine(y));
        auto* target = reinterpret_cast<QRgb*>(cover.scanLine(y));
        for (int x = 0; x < drawn.width(); ++x)
            target[x] = blended[(source[x] >> shift) & 0xff];
    }
    return cover;
}

QPointF onDevicePixels(const QPointF& point, const QTransform& transform, double ratio)
{
    const QPointF moved(transform.dx(), transform.dy());
    const QPointF device = (point + moved) * ratio;
    return QPointF(std::round(device.x()), std::round(device.y())) / ratio - moved;
}

bool isPlain(const QTransform& transform)
{
    return transform.type() <= QTransform::TxTranslate;
}

} // namespace

Sprites::Sprites()
    : m_sprites(mostBytes)
{
}

const Sprites::Sprite& Sprites::keep(const Key& key, Sprite sprite)
{
    const auto bytes = sprite.image.sizeInBytes();
    if (bytes >= mostBytes) {
        m_tooLarge = std::move(sprite);
        return m_tooLarge;
    }
    auto* kept = new Sprite(std::move(sprite));
    m_sprites.insert(key, kept, bytes);
    return *kept;
}

const Sprites::Sprite& Sprites::make(
    const Key& key, const DrawnText& line, const QColor& ground, double ratio)
{
    const QFontMetricsF metrics(line.font);
    const QSizeF size(metrics.horizontalAdvance(line.text) + 2 * rim, metrics.height() + 2 * rim);
    const QPointF origin(rim, std::ceil(metrics.ascent()) + rim);
    if (mayHaveColours(line.text) || line.colour.alpha() < 255) {
        QImage image = emptyImage(size, ratio, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        drawLine(image, line, origin);
        return keep(key, { std::move(image), origin });
    }
    QImage image = emptyImage(size, ratio, QImage::Format_RGB32);
    image.fill(ground);
    drawLine(image, line, origin);
    return keep(key, { coverOf(image, line.colour, ground), origin });
}

void Sprites::drawWords(QPainter& painter, const std::vector<DrawnText>& words, const QColor& ground)
{
    const QTransform transform = painter.transform();
    if (!isPlain(transform)) {
        paintWords(painter, words);
        return;
    }
    const double ratio = painter.device()->devicePixelRatio();
    // Making one costs as much as drawing twice, and while zooming many words pass by but once.
    int left = madePerFrame;
    std::vector<DrawnText> others;
    for (const DrawnText& line : words) {
        const Key key { line.text, line.font, line.colour.rgba(), ground.rgba(), ratio, -1, 0 };
        const Sprite* sprite = m_sprites.object(key);
        if (!sprite && left-- > 0)
            sprite = &make(key, line, ground, ratio);
        if (sprite)
            painter.drawImage(
                onDevicePixels(line.baseline - sprite->origin, transform, ratio), sprite->image);
        else
            others.push_back(line);
    }
    paintWords(painter, others);
}

const Sprites::Sprite& Sprites::mark(const Key& key, Category category, const QColor& colour, bool vague)
{
    if (const Sprite* known = m_sprites.object(key))
        return *known;
    const QPointF origin(rim, rim);
    QImage image = emptyImage(
        QSizeF(key.side + 2 * rim, key.side + 2 * rim), key.ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(origin, QSizeF(key.side, key.side)), category, colour, vague);
    painter.end();
    return keep(key, { std::move(image), origin });
}

void Sprites::drawMark(
    QPainter& painter, const QRectF& rect, Category category, const QColor& colour, bool vague)
{
    const QTransform transform = painter.transform();
    if (!isPlain(transform)) {
        paintMark(painter, rect, category, colour, vague);
        return;
    }
    const double ratio = painter.device()->devicePixelRatio();
    const int kind = 2 * static_cast<int>(category) + (vague ? 1 : 0);
    const Sprite& sprite
        = mark({ {}, {}, colour.rgba(), 0, ratio, kind, rect.width() }, category, colour, vague);
    painter.drawImage(onDevicePixels(rect.topLeft() - sprite.origin, transform, ratio), sprite.image);
}

} // namespace tidemark::timeline
