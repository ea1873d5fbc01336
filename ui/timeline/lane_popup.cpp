// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lane_popup.h"

#include "timeline/chosen_content.h"
#include "timeline/lane_list.h"
#include "timeline/popup_place.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using session::LanesBy;

namespace {

constexpr int noLanes = -1;
constexpr int popupWidth = 260;
constexpr int listHeight = 180;

QToolButton* smallButton(const QString& what, const QString& keys)
{
    auto* button = new QToolButton;
    button->setObjectName(u"filterButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(what);
    button->setToolTip(u"%1 (%2)"_s.arg(what, keys));
    return button;
}

} // namespace

LanePopup::LanePopup(ChosenContent& content, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_content(content)
    , m_kinds(new QComboBox)
    , m_note(new QLabel)
    , m_list(new LaneList(content, this))
    , m_up(smallButton(tr("Move the lane up"), u"Alt+↑"_s))
    , m_down(smallButton(tr("Move the lane down"), u"Alt+↓"_s))
    , m_collapse(smallButton(tr("Collapse or open the lane"), u"←, →"_s))
    , m_showAll(new QPushButton(tr("Show all")))
{
    setObjectName(u"lanePopup"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_kinds->setAccessibleName(tr("Lanes"));
    m_list->setAccessibleName(tr("Order of the lanes; ticked ones are shown"));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"secondary"_s);
    m_note->setTextFormat(Qt::PlainText);
    fillKinds();
    layOut();
    connectButtons();
    connect(&content, &ChosenContent::changed, this, &LanePopup::refresh);
    refresh();
}

void LanePopup::fillKinds()
{
    m_kinds->addItem(tr("No lanes"), noLanes);
    const std::pair<QString, LanesBy> kinds[] = { { tr("Lanes by category"), LanesBy::Category },
        { tr("Lanes by speaker"), LanesBy::Speaker }, { tr("Lanes by issuer"), LanesBy::Issuer },
        { tr("Lanes by article"), LanesBy::Article }, { tr("Lanes by tag"), LanesBy::Tag } };
    for (const auto& [name, by] : kinds)
        m_kinds->addItem(name, static_cast<int>(by));
}

void LanePopup::layOut()
{
    m_up->setText(u"↑"_s);
    m_down->setText(u"↓"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    for (QToolButton* button : { m_up, m_down, m_collapse })
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(m_showAll);
    m_list->setFixedHeight(listHeight);
    setMinimumWidth(popupWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_kinds);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addLayout(foot);
}

void LanePopup::connectButtons()
{
    connect(m_kinds, &QComboBox::activated, this, [this] {
        const int kind = m_kinds->currentData().toInt();
        m_content.setLanes(kind == noLanes ? std::nullopt : std::optional(static_cast<LanesBy>(kind)));
    });
    connect(m_up, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(1); });
    connect(m_collapse, &QToolButton::clicked, m_list,
        [this] { m_list->setCurrentCollapsed(!m_list->isCollapsed(m_list->currentRow())); });
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_content.showAllLanes(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_collapse->setText(m_list->isCollapsed(row) ? tr("Open", "a collapsed lane") : tr("Collapse"));
    });
}

void LanePopup::refresh()
{
    const auto by = m_content.choice().lanes;
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(m_kinds->findData(by ? static_cast<int>(*by) : noLanes));
    for (QWidget* part : { static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_up),
             static_cast<QWidget*>(m_down), static_cast<QWidget*>(m_collapse) })
        part->setEnabled(by.has_value());
    m_showAll->setEnabled(m_content.hiddenLaneCount() > 0);
    m_collapse->setText(
        m_list->isCollapsed(m_list->currentRow()) ? tr("Open", "a collapsed lane") : tr("Collapse"));
    m_note->setText(by == LanesBy::Tag
            ? tr("An event with several tags stands in the lane of the first in alphabetical order.")
            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    adjustSize();
}

void LanePopup::showBelow(const QWidget& button)
{
    timeline_view::showBelow(*this, button);
    m_kinds->setFocus();
}

} // namespace tidemark::timeline_view
