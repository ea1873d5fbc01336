// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/filter_strip.h"

#include "timeline/chosen_content.h"
#include "timeline/filter_popup.h"
#include "timeline/flow_layout.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestButton = 220;

QString asButtonText(QString plain)
{
    return plain.replace(u'&', u"&&"_s);
}

} // namespace

FilterStrip::FilterStrip(ChosenContent& content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_count(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(12, 0, 8, 8);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"secondary"_s);
    m_count->setMinimumHeight(26);
    row->addWidget(m_count);
    m_clear->setObjectName(u"filterButton"_s);
    m_clear->setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_content.clearFilter();
        if (m_content.hiddenLaneCount() > 0)
            m_content.showAllLanes();
    });
    connect(&content, &ChosenContent::changed, this, &FilterStrip::refresh);
    connect(&content, &ChosenContent::contentChanged, this, &FilterStrip::refresh);
    refresh();
}

void FilterStrip::addButton(const QString& text, const QString& tip, const std::function<void()>& remove)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"filterButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, widestButton);
    button->setText(asButtonText(shown) + u"  ✕"_s);
    button->setAccessibleName(tip);
    button->setToolTip(tip.toHtmlEscaped());
    connect(button, &QToolButton::clicked, this, remove);
    layout()->addWidget(button);
    m_buttons.append(button);
}

void FilterStrip::refresh()
{
    for (QToolButton* button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_buttons.clear();
    const session::EntryFilter filter = m_content.choice().filter;
    for (const auto& [facet, ids] : filter.chosen) {
        for (const QString& id : ids) {
            const QString name = tr("%1: %2", "what is filtered by; the value")
                                     .arg(FilterPopup::facetTitle(facet), m_content.nameOf(facet, id));
            addButton(name, tr("Remove the filter %1").arg(name),
                [this, by = facet, id] { m_content.choose(by, id, false); });
        }
    }
    const int hidden = m_content.hiddenLaneCount();
    if (hidden > 0)
        addButton(tr("%n lane(s) hidden", nullptr, hidden), tr("Show the hidden lanes again"),
            [this] { m_content.showAllLanes(); });
    m_clear->setText(tr("Clear all"));
    layout()->removeWidget(m_clear);
    layout()->addWidget(m_clear);
    m_clear->setVisible(m_buttons.size() > 1);
    showCount();
    setVisible(!m_buttons.isEmpty());
}

void FilterStrip::showCount()
{
    m_count->setText(shownOfAll(m_content.shownCount(), m_content.allCount()));
}

void FilterStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace tidemark::timeline_view
