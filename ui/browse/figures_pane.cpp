// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figures_pane.h"

#include "browse/figure_chart_card.h"
#include "browse/figure_chart_view.h"
#include "browse/item_view_help.h"
#include "session/figures_model.h"
#include "session/item_roles.h"
#include "session/timeline_entries.h"
#include "session/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace tidemark::browse {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

constexpr int rowsShown = 8; // before the table scrolls

/// New figures stand in bold; a tool tip tells of other programs' ones where they came from.
class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override
    {
        const QString provenance = index.data(ProvenanceRole).toString();
        if (provenance.isEmpty())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), provenance.toHtmlEscaped(), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(NewRole).toBool());
    }
};

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

FiguresPane::FiguresPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new FiguresModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_empty(new QLabel)
    , m_accent(palette().color(QPalette::Highlight))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    auto* content = new QWidget;
    m_charts = new QVBoxLayout;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(10);
    createTable();
    createCharts();
    m_empty->setAlignment(Qt::AlignHCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"secondary"_s);
    for (QWidget* widget : { static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_table), m_chartsArea })
        column->addWidget(widget);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FiguresPane::rebuildCharts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FiguresPane::rebuildCharts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FiguresPane::rebuildCharts);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            if (roles != QList<int> { NewRole })
                rebuildCharts();
        });
    retranslate();
}

void FiguresPane::createTable()
{
    m_table = new QTableView;
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT passageActivated(index.data(SpanRole).value<domain::TextSpan>());
    };
    m_help = new ItemViewHelp(*m_table);
    connect(m_help, &ItemViewHelp::selected, this, &FiguresPane::itemSelected);
    connect(m_help, &ItemViewHelp::whyRequested, this, &FiguresPane::whyRequested);
    connect(m_help, &ItemViewHelp::noteRequested, this, &FiguresPane::noteRequested);
    connect(m_help, &ItemViewHelp::citationRequested, this, &FiguresPane::citationRequested);
    connect(m_help, &ItemViewHelp::passageRequested, this, activate);
    connect(m_table, &QTableView::clicked, this, activate);
    connect(m_table, &QTableView::activated, this, activate);
}

void FiguresPane::createCharts()
{
    m_chartsArea = new QWidget;
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"secondary"_s);
    auto* column = new QVBoxLayout(m_chartsArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addLayout(m_charts);
}

void FiguresPane::setDocument(ArticleDocument* document)
{
    m_document = document;
    m_model->setDocument(document);
    m_help->setDocument(document);
    rebuildCharts();
}

domain::ItemId FiguresPane::focusedItem() const
{
    return m_help->hasFocus() ? m_help->currentItem() : domain::ItemId();
}

int FiguresPane::count() const
{
    return m_model->rowCount();
}

void FiguresPane::setAccentColour(const QColor& colour)
{
    if (m_accent == colour)
        return;
    m_accent = colour;
    rebuildCharts();
}

void FiguresPane::rebuildCharts()
{
    clear(*m_charts);
    const std::vector<FigureChart> charts
        = m_document ? figureCharts(m_document->items()) : std::vector<FigureChart> {};
    const std::vector<QColor> colours { m_accent, palette().color(QPalette::Link),
        palette().color(QPalette::LinkVisited), palette().color(QPalette::Dark) };
    const QString source = m_document
        ? session::citation(m_document->article().metadata, session::currentLanguage())
        : QString();
    for (const FigureChart& figures : charts) {
        if (!FigureChartView::isDrawable(figures))
            continue;
        auto* card = new FigureChartCard(figures, colours, source);
        card->view()->setLogarithmic(m_logarithmicUnits.contains(figures.unit));
        connect(card->view(), &FigureChartView::passageActivated, this, &FiguresPane::passageActivated);
        connect(card->view(), &FigureChartView::logarithmicChanged, this,
            [this, unit = figures.unit](bool logarithmic) {
                logarithmic ? (void)m_logarithmicUnits.insert(unit) : (void)m_logarithmicUnits.remove(unit);
            });
        m_charts->addWidget(card);
    }
    m_chartsArea->setVisible(m_charts->count() > 0);
    fitTable();
    Q_EMIT countChanged(count());
}

void FiguresPane::fitTable()
{
    m_empty->setVisible(count() == 0);
    m_table->setVisible(count() > 0);
    const int rows = qMin(count(), rowsShown);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0) + 18;
    m_table->setFixedHeight(qMax(60, height));
}

void FiguresPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FiguresPane::retranslate()
{
    m_table->setAccessibleName(tr("Figures"));
    m_empty->setText(tr("This article gives no figures."));
    m_hint->setText(tr("By as-of date; a point leads back to its passage."));
    rebuildCharts();
}

} // namespace tidemark::browse
