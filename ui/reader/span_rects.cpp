// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/span_rects.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

QRectF VisibleLine::rect(qreal columnWidth) const
{
    return { unitOrigin.x(), unitOrigin.y() + line * lines->pitch(), columnWidth, qreal(lines->pitch()) };
}

qreal VisibleLine::baseline() const
{
    return unitOrigin.y() + line * lines->pitch() + lines->baseline();
}

std::vector<QRectF> VisibleLine::rects(const TextSpan& wanted) const
{
    std::vector<QRectF> rects = lines->rectsInLine(line, { wanted.start - unitStart, wanted.length });
    for (QRectF& rect : rects)
        rect.translate(unitOrigin);
    return rects;
}

QRectF noteMark(const VisibleLine& line, const PageMetrics& page)
{
    const qreal size = std::min(0.6 * page.of(ReaderBlockKind::Paragraph).em, page.columnLeft - 6.0);
    const qreal middle = line.baseline() - 0.38 * line.lines->em();
    return { page.columnLeft + page.columnWidth + 6.0, middle - size / 2, size, size };
}

std::vector<VisibleLine> visibleLines(
    const DocumentLayout& layout, const ScrollAnchor& anchor, qreal top, qreal bottom)
{
    std::vector<VisibleLine> found;
    for (int unit = anchor.firstVisibleUnit(); unit < anchor.endVisibleUnit(); ++unit) {
        const UnitLines* lines = layout.linesIfLaidOut(unit);
        const qreal y = anchor.viewportY(unit) + layout.spaceBefore(unit);
        const int first = std::max(0, int((top - y) / lines->pitch()));
        const int last = std::min(lines->lineCount() - 1, int((bottom - y) / lines->pitch()));
        const qsizetype start = layout.unit(unit).span.start;
        for (int line = y > bottom ? last + 1 : first; line <= last; ++line) {
            const TextSpan span = lines->lineSpan(line);
            found.push_back({ lines, line, { start + span.start, span.length }, start,
                { qreal(layout.metrics().columnLeft), y }, line + 1 == lines->lineCount() });
        }
    }
    return found;
}

} // namespace tidemark::reader
