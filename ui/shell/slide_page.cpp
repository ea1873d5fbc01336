// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/slide_page.h"

#include <QAccessible>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr double headShare = 0.42; // of the page's breadth
constexpr double lineFactor = 1.45;
constexpr double dateShare = 0.55; // of the title's letters
constexpr double whoShare = 0.5;
constexpr int smallestHead = 15;
constexpr int smallestPassage = 13;
constexpr double barWidth = 5;

/// Lines of the layout one below the other; the height they take.
double placeLines(QTextLayout& layout, double width, double pitch)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += pitch;
    }
    layout.endLayout();
    return y;
}

double drawWrapped(
    QPainter* painter, const QString& text, const QFont& font, const QColor& colour, const QRectF& room)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double height = placeLines(layout, room.width(), font.pixelSize() * lineFactor);
    if (painter) {
        painter->setPen(colour);
        layout.draw(painter, room.topLeft());
    }
    return height;
}

} // namespace

SlidePage::SlidePage(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SlidePage::setTheme(const timeline::Theme& theme)
{
    m_theme = theme;
    update();
}

void SlidePage::show(const session::PresentationSlide& slide, const QString& position)
{
    m_slide = slide;
    m_position = position;
    setAccessibleName(QStringList { position, slide.date, slide.title, slide.who }.join(u'\n'));
    setAccessibleDescription(slide.before + slide.passage + slide.after);
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

double SlidePage::margin() const
{
    return std::max(28.0, height() * 0.09);
}

QRectF SlidePage::headRect() const
{
    const double width = (QWidget::width() - 3 * margin()) * headShare;
    return { margin(), margin(), width, height() - 2 * margin() };
}

QRectF SlidePage::passageRect() const
{
    const double left = headRect().right() + margin();
    return { left, margin(), width() - left - margin(), height() - 2 * margin() };
}

QFont SlidePage::sized(const QFont& font, int pixels) const
{
    QFont large = font;
    large.setPixelSize(pixels);
    return large;
}

/// The largest letters whose height still fits; the least when none do.
int SlidePage::fittingPixels(
    const QRectF& room, int most, int least, const std::function<double(int)>& heightAt) const
{
    for (int pixels = most; pixels > least; --pixels) {
        if (heightAt(pixels) <= room.height())
            return pixels;
    }
    return least;
}

double SlidePage::drawHead(QPainter* painter, int pixels) const
{
    QRectF room = headRect();
    const double top = room.top();
    const QFont date = sized(m_theme.labelFont, std::max(smallestHead, int(pixels * dateShare)));
    const QFont who = sized(m_theme.detailFont, std::max(smallestHead, int(pixels * whoShare)));
    const double gap = pixels * 0.4;
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour) {
        const double height = drawWrapped(painter, text, font, colour, room);
        room.setTop(room.top() + height + (text.isEmpty() ? 0 : gap));
    };
    line(m_slide.date.isEmpty() ? tr("No date") : m_slide.date, date,
        m_theme.colour(timeline::toCategory(m_slide.category)));
    line(m_slide.title, sized(m_theme.titleFont, pixels), m_theme.text);
    line(m_slide.who, who, m_theme.mutedText);
    return room.top() - top - gap;
}

double SlidePage::headHeight(int pixels) const
{
    return drawHead(nullptr, pixels);
}

double SlidePage::layOutPassage(QTextLayout& layout, int pixels) const
{
    QString text = m_slide.before + m_slide.passage + m_slide.after;
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    layout.setFont(sized(m_theme.labelFont, pixels));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange faint { 0, int(text.size()), {} };
    faint.format.setForeground(m_theme.mutedText);
    QTextLayout::FormatRange marked { int(m_slide.before.size()), int(m_slide.passage.size()), {} };
    QColor mark = m_theme.colour(timeline::toCategory(m_slide.category));
    mark.setAlphaF(0.22F);
    marked.format.setForeground(m_theme.text);
    marked.format.setBackground(mark);
    // Not by colour alone.
    marked.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.format.setUnderlineColor(m_theme.colour(timeline::toCategory(m_slide.category)));
    layout.setFormats({ faint, marked });
    return placeLines(layout, passageRect().width() - 4 * barWidth, pixels * 1.7);
}

double SlidePage::passageHeight(int pixels) const
{
    QTextLayout layout;
    return layOutPassage(layout, pixels);
}

void SlidePage::drawPassage(QPainter& painter) const
{
    const QRectF room = passageRect();
    const int pixels = fittingPixels(room, std::max(smallestPassage, int(height() * 0.05)), smallestPassage,
        [this](int size) { return passageHeight(size); });
    QTextLayout layout;
    const double tall = layOutPassage(layout, pixels);
    const double top = room.top() + std::max(0.0, (room.height() - tall) / 2);
    painter.fillRect(QRectF(room.left(), top, barWidth, std::min(tall, room.height())),
        m_theme.colour(timeline::toCategory(m_slide.category)));
    painter.save();
    painter.setClipRect(room);
    layout.draw(&painter, { room.left() + 4 * barWidth, top });
    painter.restore();
}

void SlidePage::drawPosition(QPainter& painter) const
{
    const QFont font = sized(m_theme.detailFont, std::max(smallestHead, int(height() * 0.026)));
    painter.setFont(font);
    painter.setPen(m_theme.mutedText);
    const QRectF place(margin(), height() - margin() * 0.85, width() - 2 * margin(), margin() * 0.7);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_position);
}

bool SlidePage::isCut() const
{
    return headHeight(smallestHead) > headRect().height()
        || passageHeight(smallestPassage) > passageRect().height();
}

void SlidePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.background);
    const QRectF room = headRect();
    const int pixels = fittingPixels(room, std::max(smallestHead, int(height() * 0.085)), smallestHead,
        [this](int size) { return headHeight(size); });
    painter.save();
    painter.translate(0, std::max(0.0, (room.height() - headHeight(pixels)) / 2));
    drawHead(&painter, pixels);
    painter.restore();
    drawPassage(painter);
    drawPosition(painter);
}

} // namespace tidemark::shell
