// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/style_bar.h"

#include "session/annotation_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using domain::HighlightStyle;

namespace {

QPixmap drawStyle(HighlightStyle style, const QColor& ink, const QColor& colour, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = size / 18.0;
    const QRectF letter(2 * unit, 1.5 * unit, 14 * unit, 13 * unit);
    if (style == HighlightStyle::Highlight)
        painter.fillRect(letter, colour);
    QFont font = painter.font();
    font.setPixelSize(qRound(12.5 * unit));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(letter, Qt::AlignCenter, u"A"_s);
    painter.setPen(QPen(style == HighlightStyle::Underline ? colour.darker(125) : ink, 1.7 * unit));
    if (style == HighlightStyle::Underline)
        painter.drawLine(QPointF(2.5 * unit, 16 * unit), QPointF(15.5 * unit, 16 * unit));
    if (style == HighlightStyle::Strike)
        painter.drawLine(QPointF(2.5 * unit, 8.6 * unit), QPointF(15.5 * unit, 8.6 * unit));
    return pixmap;
}

} // namespace

QIcon styleIcon(HighlightStyle style, const QColor& ink, const QColor& colour)
{
    QIcon icon;
    for (const int size : { 18, 36 })
        icon.addPixmap(drawStyle(style, ink, colour, size));
    return icon;
}

StyleBar::StyleBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int index = 0; index < styleCount; ++index) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setIconSize({ 18, 18 });
        m_buttons[static_cast<size_t>(index)] = button;
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, index] {
            setChosen(static_cast<HighlightStyle>(index));
            Q_EMIT chosenByReader(m_chosen);
        });
    }
    refresh();
}

void StyleBar::setColour(const QColor& colour)
{
    m_colour = colour;
    refresh();
}

void StyleBar::setChosen(HighlightStyle style)
{
    m_chosen = style;
    refresh();
}

void StyleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void StyleBar::refresh()
{
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        const auto style = static_cast<HighlightStyle>(index);
        const QString name = session::highlightStyleName(style);
        m_buttons[index]->setIcon(styleIcon(style, palette().color(QPalette::Text), m_colour));
        m_buttons[index]->setChecked(style == m_chosen);
        m_buttons[index]->setToolTip(name);
        m_buttons[index]->setAccessibleName(name);
    }
}

} // namespace tidemark::annotations
