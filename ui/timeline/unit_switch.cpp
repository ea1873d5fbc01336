// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/unit_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace tidemark::timeline_view {

double daysShownBy(ZoomUnit unit)
{
    constexpr double days[] = { 14, 122, 548, 1461 };
    return days[size_t(unit)];
}

ZoomUnit zoomUnitOf(double days)
{
    if (days < 45)
        return ZoomUnit::Day;
    if (days < 270)
        return ZoomUnit::Month;
    return days < 900 ? ZoomUnit::Quarter : ZoomUnit::Year;
}

UnitSwitch::UnitSwitch(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < zoomUnitCount; ++index) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(ZoomUnit(index)); });
        row->addWidget(button);
        m_buttons[size_t(index)] = button;
    }
    retranslate();
}

void UnitSwitch::showUnit(ZoomUnit unit)
{
    for (QToolButton* button : m_buttons) {
        const bool present = button == m_buttons[size_t(unit)];
        QFont font = button->font();
        font.setBold(present);
        button->setFont(font);
        QPalette colours = palette();
        if (present)
            colours.setColor(QPalette::ButtonText, palette().color(QPalette::Highlight));
        button->setPalette(colours);
    }
}

void UnitSwitch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnitSwitch::retranslate()
{
    const QString letters[] = { tr("D", "zoom to days; a single letter or character"),
        tr("M", "zoom to months; a single letter or character"),
        tr("Q", "zoom to quarters; a single letter or character"),
        tr("Y", "zoom to years; a single letter or character") };
    const QString names[] = { tr("Show days"), tr("Show months"), tr("Show quarters"), tr("Show years") };
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        m_buttons[index]->setText(letters[index]);
        m_buttons[index]->setToolTip(names[index]);
        m_buttons[index]->setAccessibleName(names[index]);
    }
}

} // namespace tidemark::timeline_view
