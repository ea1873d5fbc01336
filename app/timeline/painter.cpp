// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/painter.h"

#include "timeline/axis_painter.h"
#include "timeline/packing.h"
#include "timeline/shapes.h"
#include "timeline/sprites.h"

#include <QPainter>
#include <QPainterPath>

namespace tidemark::timeline {

namespace {

constexpr double edgeWidth = 4.5;
constexpr double cornerRadius = 5;
constexpr double thinnestSeparated = 12; ///< lanes thinner than this have no lines between them

class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis,
        Sprites* sprites)
        : m_painter(painter)
        , m_layout(layout)
        , m_theme(theme)
        , m_emphasis(emphasis)
        , m_sprites(sprites)
        , m_horizontal(layout.orientation == Orientation::Horizontal)
    {
    }

    void paintGround();
    void paintEntries();
    void paintChips();
    void paintText(const TextBox& text);
    void paintUndated();

private:
    bool isEmphasised(int entry) const { return m_emphasis.isEmphasised(entry); }
    void paintBands();
    void paintNameGround();
    void paintAxis();
    void paintTick(const TickBox& box);
    void paintColumns();
    void paintBarBox(const BarBox& bar);
    void paintLeader(const Leader& leader);
    void paintCardFrame(const TextBox& text);
    void paintChip(const Chip& chip);

    QPainter& m_painter;
    const Layout& m_layout;
    const Theme& m_theme;
    Emphasis m_emphasis;
    Sprites* m_sprites; ///< null for pictures of more than a screen's precision
    bool m_horizontal;
};

QColor mixed(const QColor& colour, const QColor& with, double share)
{
    const auto mix
        = [share](int one, int other) { return static_cast<int>(one * (1 - share) + other * share); };
    return QColor(
        mix(colour.red(), with.red()), mix(colour.green(), with.green()), mix(colour.blue(), with.blue()));
}

void TimelinePainter::paintBands()
{
    m_painter.setPen(QPen(m_theme.gridLine, 1));
    for (size_t i = 1; i < m_layout.bands.size(); ++i) {
        const QRectF& before = m_layout.bands[i - 1].rect;
        const QRectF& after = m_layout.bands[i].rect;
        const double x = (before.right() + after.left()) / 2;
        const double y = (before.bottom() + after.top()) / 2;
        if (m_horizontal && after.height() > thinnestSeparated)
            m_painter.drawLine(QPointF(0, y), QPointF(m_layout.size.width(), y));
        else if (!m_horizontal && after.width() > thinnestSeparated)
            m_painter.drawLine(QPointF(x, 0), QPointF(x, m_layout.size.height()));
    }
}

// Names stand still while time passes beneath them.
void TimelinePainter::paintNameGround()
{
    if (m_layout.bands.empty())
        return;
    if (m_horizontal) {
        for (const LaneBand& band : m_layout.bands)
            m_painter.fillRect(band.nameRect, m_theme.background);
        return;
    }
    const double x = m_layout.axis + 1;
    const QRectF head(x, 0, m_layout.size.width() - x, bandHeader);
    m_painter.fillRect(head, m_theme.background);
    m_painter.setPen(QPen(m_theme.gridLine, 1));
    m_painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void TimelinePainter::paintTick(const TickBox& box)
{
    if (box.tick.context)
        return;
    const double reach = box.tick.major ? 7 : 4;
    const double at = box.position;
    const bool rows = !m_layout.bands.empty();
    if (box.tick.major && (rows || !m_horizontal)) {
        m_painter.setPen(QPen(m_theme.gridLine, 1));
        m_painter.drawLine(m_horizontal ? QLineF(at, m_layout.axis, at, m_layout.size.height())
                                        : QLineF(m_layout.axis, at, m_layout.size.width(), at));
    }
    m_painter.setPen(QPen(box.tick.major ? m_theme.axis : m_theme.minorTick, box.tick.major ? 1.6 : 1));
    const double axis = m_layout.axis;
    if (m_horizontal)
        m_painter.drawLine(
            QLineF(at, axis - (rows || box.tick.major ? reach : 0), at, axis + (rows ? 0 : reach)));
    else
        m_painter.drawLine(QLineF(axis - reach, at, axis, at));
}

void TimelinePainter::paintAxis()
{
    for (const TickBox& box : m_layout.ticks)
        paintTick(box);
    m_painter.setPen(QPen(m_theme.axis, m_horizontal ? 1.8 : 1.4));
    const double end = m_horizontal ? m_layout.size.width() : m_layout.size.height();
    m_painter.drawLine(m_horizontal ? QLineF(0, m_layout.axis, end, m_layout.axis)
                                    : QLineF(m_layout.axis, 0, m_layout.axis, end));
}

void TimelinePainter::paintColumns()
{
    // Thousands of narrow rectangles: smoothed edges would cost ten times the rest of the picture.
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const DensityColumn& column : m_layout.columns) {
        QColor colour = m_theme.colourOf(column.category, column.tint);
        colour.setAlphaF(0.55F);
        m_painter.fillRect(column.rect, colour);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void TimelinePainter::paintBarBox(const BarBox& bar)
{
    if (m_sprites && bar.mark && !bar.backdrop)
        m_sprites->drawMark(m_painter, markRect(bar, m_theme), bar.category,
            m_theme.colourOf(bar.category, bar.tint), bar.vague);
    else
        paintBar(m_painter, bar, m_theme, m_layout.orientation, isEmphasised(bar.entry));
}

void TimelinePainter::paintLeader(const Leader& leader)
{
    QColor colour = m_theme.colourOf(leader.category, leader.tint);
    colour.setAlphaF(isEmphasised(leader.entry) ? 1.0F : 0.6F);
    m_painter.setPen(QPen(colour, isEmphasised(leader.entry) ? 1.6 : 1.0));
    m_painter.setBrush(Qt::NoBrush);
    if (m_horizontal || leader.points.size() != 2) {
        m_painter.drawPolyline(leader.points);
        return;
    }
    const QPointF from = leader.points.first();
    const QPointF to = leader.points.last();
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    m_painter.drawPath(path);
}

void TimelinePainter::paintCardFrame(const TextBox& text)
{
    const bool selected = m_emphasis.isSelected(text.entry);
    const QColor fill = selected ? mixed(m_theme.cardFill, m_theme.selection, 0.1) : m_theme.cardFill;
    const QColor border = selected         ? m_theme.selection
        : text.entry == m_emphasis.hovered ? m_theme.colourOf(text.category, text.tint)
                                           : m_theme.cardBorder;
    m_painter.setPen(QPen(border, selected ? 2 : 1));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(text.rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colourOf(text.category, text.tint));
    m_painter.drawRoundedRect(QRectF(text.rect.left(), text.rect.top(), edgeWidth, text.rect.height()), 2, 2);
}

void TimelinePainter::paintText(const TextBox& text)
{
    if (text.card)
        paintCardFrame(text);
    else if (text.undated)
        paintMark(m_painter, QRectF(text.rect.left() + 5, text.rect.center().y() - 4, 8, 8), text.category,
            m_theme.colourOf(text.category, text.tint));
}

void TimelinePainter::paintChip(const Chip& chip)
{
    m_painter.setPen(QPen(m_theme.cardBorder, 1));
    m_painter.setBrush(m_theme.chipFill);
    const QRectF rect = chip.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
}

void TimelinePainter::paintUndated()
{
    if (m_layout.undatedStrip.isEmpty())
        return;
    m_painter.fillRect(m_layout.undatedStrip, m_theme.background);
    m_painter.setPen(QPen(m_theme.gridLine, 1));
    m_painter.drawLine(m_layout.undatedStrip.topLeft(), m_layout.undatedStrip.topRight());
}

void TimelinePainter::paintGround()
{
    m_painter.fillRect(QRectF(QPointF(0, 0), m_layout.size), m_theme.background);
    paintBands();
    paintColumns();
    paintAxis();
    paintAxisMarks(m_painter, m_layout, m_theme);
    for (const Leader& leader : m_layout.leaders)
        paintLeader(leader);
}

void TimelinePainter::paintEntries()
{
    for (const BarBox& bar : m_layout.bars)
        paintBarBox(bar);
    paintNameGround();
    paintUndated();
    for (const TextBox& text : m_layout.texts)
        paintText(text);
}

void TimelinePainter::paintChips()
{
    for (const Chip& chip : m_layout.chips)
        paintChip(chip);
}

void paintShapesWith(
    QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis, Sprites* sprites)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), layout.size), Qt::IntersectClip);
    TimelinePainter timeline(painter, layout, theme, emphasis, sprites);
    timeline.paintGround();
    timeline.paintEntries();
    timeline.paintChips();
    painter.restore();
}

} // namespace

void paintShapes(QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis)
{
    paintShapesWith(painter, layout, theme, emphasis, nullptr);
}

void paintGround(QPainter& painter, const Layout& layout, const Theme& theme)
{
    TimelinePainter timeline(painter, layout, theme, {}, nullptr);
    timeline.paintGround();
    timeline.paintUndated();
}

void paintTextFrame(QPainter& painter, const TextBox& text, const Layout& layout, const Theme& theme)
{
    TimelinePainter(painter, layout, theme, {}, nullptr).paintText(text);
}

void paintChips(QPainter& painter, const Layout& layout, const Theme& theme)
{
    TimelinePainter(painter, layout, theme, {}, nullptr).paintChips();
}

void paintWords(QPainter& painter, const std::vector<DrawnText>& words)
{
    // A picture painted in bands asks for the same words many times; shaping those outside would be wasted.
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    for (const DrawnText& line : words) {
        const double reach = 1.5 * line.font.pixelSize();
        if (painter.hasClipping()
            && (line.baseline.y() + reach < clip.top() || line.baseline.y() - reach > clip.bottom()))
            continue;
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(line.baseline, line.text);
    }
}

void paint(QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), layout.size), Qt::IntersectClip);
    paintShapes(painter, layout, theme, emphasis);
    paintWords(painter, wordsOf(layout, theme, emphasis));
    painter.restore();
}

void paint(
    QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis, Sprites& sprites)
{
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), layout.size), Qt::IntersectClip);
    paintShapesWith(painter, layout, theme, emphasis, &sprites);
    sprites.drawWords(painter, wordsOf(layout, theme, emphasis), theme.background);
    painter.restore();
}

} // namespace tidemark::timeline
