// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/found_marks.h"

#include <QPainter>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

std::span<const TextSpan> FoundMarks::touching(const TextSpan& span) const
{
    const auto first = std::lower_bound(hits.begin(), hits.end(), span.start,
        [](const TextSpan& hit, qsizetype start) { return hit.end() <= start; });
    const auto last = std::lower_bound(
        first, hits.end(), span.end(), [](const TextSpan& hit, qsizetype end) { return hit.start < end; });
    return { first, last };
}

bool FoundMarks::isCurrent(const TextSpan& hit) const
{
    return current >= 0 && current < int(hits.size()) && hits[size_t(current)] == hit;
}

QColor foundColour(const ReaderTheme& theme, bool isCurrent)
{
    const bool isDark = theme.paper.lightness() < 128;
    QColor colour = isDark ? QColor(0xFF, 0x9F, 0x2E) : QColor(0xF5, 0x8A, 0x07);
    colour.setAlpha(isCurrent ? 200 : isDark ? 96 : 84);
    return colour;
}

void paintFound(QPainter& painter, const std::vector<VisibleLine>& lines, const FoundMarks& found,
    const ReaderTheme& theme)
{
    for (const VisibleLine& line : lines) {
        for (const TextSpan& hit : found.touching(line.span)) {
            const bool isCurrent = found.isCurrent(hit);
            for (const QRectF& rect : line.rects(hit)) {
                const QRectF band = rect.adjusted(0, 0.12 * rect.height(), 0, -0.08 * rect.height());
                painter.fillRect(band, foundColour(theme, isCurrent));
                if (!isCurrent)
                    continue;
                painter.setPen(QPen(theme.ink, 1.2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(band.adjusted(-0.6, -0.6, 0.6, 0.6));
            }
        }
    }
}

} // namespace tidemark::reader
