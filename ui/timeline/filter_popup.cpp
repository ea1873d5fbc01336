// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/filter_popup.h"

#include "timeline/chosen_content.h"
#include "timeline/popup_place.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using session::Facet;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int facetRole = Qt::UserRole + 1;
constexpr int widest = 300;
constexpr int tallest = 420;

} // namespace

QString shownOfAll(int shown, int all)
{
    return FilterPopup::tr("%1 of %n event(s)", "shown, of all", all).arg(QLocale().toString(shown));
}

QString FilterPopup::facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Speaker:
        return tr("Speaker");
    case Facet::Issuer:
        return tr("Issuer");
    case Facet::Article:
        return tr("Article");
    case Facet::Tag:
        return tr("Tag");
    case Facet::State:
        break;
    }
    return tr("Review");
}

FilterPopup::FilterPopup(ChosenContent& content, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_content(content)
    , m_tree(new QTreeWidget)
    , m_count(new QLabel)
    , m_clear(new QPushButton(tr("Clear all")))
{
    setObjectName(u"filterPopup"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFocusPolicy(Qt::StrongFocus);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Filter events"));
    m_count->setObjectName(u"secondary"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_tree);
    column->addLayout(foot);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        m_content.choose(static_cast<Facet>(item->data(0, facetRole).toInt()),
            item->data(0, idRole).toString(), item->checkState(0) == Qt::Checked);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_content.clearFilter();
        m_tree->setFocus();
    });
    connect(&content, &ChosenContent::changed, this, &FilterPopup::recount);
    fill();
    recount();
}

void FilterPopup::fill()
{
    for (const Facet facet : { Facet::Speaker, Facet::Issuer, Facet::Article, Facet::Tag, Facet::State })
        addFacet(facet);
    m_tree->expandAll();
    for (int index = 0; index < m_tree->topLevelItemCount(); ++index) {
        if (QTreeWidgetItem* first = m_tree->topLevelItem(index)->child(0)) {
            m_tree->setCurrentItem(first);
            break;
        }
    }
    fit();
}

/// A facet of which every event has the same is no choice.
void FilterPopup::addFacet(Facet facet)
{
    const std::vector<session::FacetValue> values = m_content.values(facet);
    const session::EntryFilter filter = m_content.choice().filter;
    if (values.size() < 2 && !filter.chosen.contains(facet))
        return;
    auto* head = new QTreeWidgetItem(m_tree, { facetTitle(facet) });
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(0, bold);
    head->setForeground(0, palette().color(QPalette::Dark));
    for (const session::FacetValue& value : values) {
        auto* row = new QTreeWidgetItem(head, { value.name });
        row->setData(0, idRole, value.id);
        row->setData(0, facetRole, static_cast<int>(facet));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, filter.isChosen(facet, value.id) ? Qt::Checked : Qt::Unchecked);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, value.name.toHtmlEscaped());
    }
}

QTreeWidgetItem* FilterPopup::item(Facet facet, const QString& id) const
{
    for (int index = 0; index < m_tree->topLevelItemCount(); ++index) {
        const QTreeWidgetItem* head = m_tree->topLevelItem(index);
        for (int child = 0; child < head->childCount(); ++child) {
            QTreeWidgetItem* row = head->child(child);
            if (row->data(0, facetRole).toInt() == static_cast<int>(facet)
                && row->data(0, idRole).toString() == id)
                return row;
        }
    }
    return nullptr;
}

/// Rows stay where they are while the reader clicks; only their counts follow.
void FilterPopup::recount()
{
    const QSignalBlocker quiet(m_tree);
    const session::EntryFilter filter = m_content.choice().filter;
    for (const Facet facet : { Facet::Speaker, Facet::Issuer, Facet::Article, Facet::Tag, Facet::State }) {
        for (const session::FacetValue& value : m_content.values(facet)) {
            QTreeWidgetItem* row = item(facet, value.id);
            if (!row)
                continue;
            row->setText(1, QLocale().toString(value.count));
            row->setForeground(
                0, palette().color(value.count > 0 ? QPalette::Active : QPalette::Disabled, QPalette::Text));
            row->setForeground(1, palette().color(QPalette::Dark));
            row->setCheckState(0, filter.isChosen(facet, value.id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_count->setText(shownOfAll(m_content.shownCount(), m_content.allCount()));
    m_clear->setEnabled(filter.isOn());
}

void FilterPopup::fit()
{
    int rows = 0;
    int wide = 200;
    for (QTreeWidgetItem* row = m_tree->topLevelItem(0); row; row = m_tree->itemBelow(row)) {
        ++rows;
        wide = std::max(wide, m_tree->fontMetrics().horizontalAdvance(row->text(0)) + 90);
    }
    const int rowHeight = std::max(m_tree->sizeHintForRow(0), m_tree->fontMetrics().height() + 4);
    m_tree->setFixedSize(std::min(wide, widest), std::clamp(rows * rowHeight + 4, 2 * rowHeight, tallest));
}

void FilterPopup::showBelow(const QWidget& button)
{
    timeline_view::showBelow(*this, button);
    m_tree->setFocus();
}

} // namespace tidemark::timeline_view
