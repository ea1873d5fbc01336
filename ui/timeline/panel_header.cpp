// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/panel_header.h"

#include "timeline/category_chips.h"
#include "timeline/panel_button.h"
#include "timeline/unit_switch.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace tidemark::timeline_view {

namespace {

constexpr int gapBeforeUnits = 8;

void name(PanelButton* button, const QString& what)
{
    button->setToolTip(what);
    button->setAccessibleName(what);
}

} // namespace

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_tools(new QWidget(this))
    , m_chips(new CategoryChips(this))
    , m_units(new UnitSwitch(m_tools))
    , m_fit(new PanelButton(PanelButton::Sign::Fit, m_tools))
    , m_turn(new PanelButton(PanelButton::Sign::Turn, m_tools))
    , m_lanes(new PanelButton(PanelButton::Sign::Lanes, m_tools))
    , m_filter(new PanelButton(PanelButton::Sign::Filter, m_tools))
    , m_search(new PanelButton(PanelButton::Sign::Search, m_tools))
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (PanelButton* button : { m_lanes, m_filter, m_search })
        row->addWidget(button);
    row->addSpacing(gapBeforeUnits);
    row->addStretch();
    row->addWidget(m_units);
    row->addWidget(m_fit);
    row->addWidget(m_turn);
    m_layout->setContentsMargins(12, 10, 8, 8);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_chips, 1);
    m_layout->addWidget(m_tools, 0, Qt::AlignTop);
    retranslate();
}

void PanelHeader::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_layout->spacing();
    const bool fits = m_chips->sizeHint().width() + m_tools->sizeHint().width() <= room;
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_tools, fits ? Qt::AlignTop : Qt::Alignment());
}

QSize PanelHeader::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int wide = std::max(m_chips->minimumSizeHint().width(), m_tools->minimumSizeHint().width());
    return { wide + margins.left() + margins.right(), QWidget::minimumSizeHint().height() };
}

void PanelHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PanelHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PanelHeader::retranslate()
{
    name(m_fit, tr("Show everything"));
    name(m_turn, tr("Draw time downwards or sideways"));
    name(m_lanes, tr("Lanes"));
    name(m_filter, tr("Filter events"));
    name(m_search, tr("Search in events"));
}

} // namespace tidemark::timeline_view
