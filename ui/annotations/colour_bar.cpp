// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/colour_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using domain::HighlightColour;

namespace {

QPixmap drawSwatch(const QColor& colour, bool isChosen, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = size / 18.0;
    painter.setBrush(colour);
    painter.setPen(QPen(colour.darker(125), unit));
    painter.drawEllipse(QPointF(size / 2.0, size / 2.0), 6.2 * unit, 6.2 * unit);
    if (isChosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour.darker(160), 1.4 * unit));
        painter.drawEllipse(QPointF(size / 2.0, size / 2.0), 8.2 * unit, 8.2 * unit);
    }
    return pixmap;
}

} // namespace

QIcon swatchIcon(const QColor& colour, bool isChosen)
{
    QIcon icon;
    for (const int size : { 18, 36 })
        icon.addPixmap(drawSwatch(colour, isChosen, size));
    return icon;
}

ColourBar::ColourBar(bool mayBeNone, QWidget* parent)
    : QWidget(parent)
    , m_mayBeNone(mayBeNone)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int index = 0; index < colourCount; ++index) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setIconSize({ 18, 18 });
        m_buttons[static_cast<size_t>(index)] = button;
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this,
            [this, index] { choose(static_cast<HighlightColour>(index)); });
    }
    refresh();
}

void ColourBar::setColours(const HighlightColours& colours)
{
    m_colours = colours;
    refresh();
}

void ColourBar::setNames(const session::ColourNames& names)
{
    m_names = names;
    refresh();
}

void ColourBar::setChosen(std::optional<HighlightColour> colour)
{
    m_chosen = colour;
    refresh();
}

void ColourBar::choose(HighlightColour colour)
{
    if (m_mayBeNone && m_chosen == colour)
        setChosen({});
    else
        setChosen(colour);
    Q_EMIT chosenByReader(m_chosen);
}

void ColourBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ColourBar::refresh()
{
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        const auto colour = static_cast<HighlightColour>(index);
        QToolButton* button = m_buttons[index];
        button->setIcon(swatchIcon(m_colours[index], m_chosen == colour));
        button->setToolTip(m_names.fullName(colour));
        button->setAccessibleName(m_names.fullName(colour));
        button->setAccessibleDescription(m_chosen == colour ? tr("Chosen") : QString());
    }
}

} // namespace tidemark::annotations
