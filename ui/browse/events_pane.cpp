// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/events_pane.h"

#include "browse/events_delegate.h"
#include "browse/events_sorter.h"
#include "browse/events_table.h"
#include "session/events_model.h"
#include "session/one_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace tidemark::browse {

using namespace Qt::StringLiterals;
using domain::ItemId;
using session::ArticleDocument;
using session::EventsModel;

EventsPane::EventsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new EventsModel(this))
    , m_rows(new EventsSorter(this))
    , m_table(new EventsTable(this))
    , m_delegate(new EventsDelegate(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connectModel();
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_delegate);
    m_table->sortByColumn(EventsModel::DateColumn, Qt::AscendingOrder);
    m_table->hideColumn(EventsModel::ArticleColumn);
    connectTable();
    retranslate();
    updateBar();
}

// A cell that is being edited is committed when it goes: by then nobody is left to hear of it.
EventsPane::~EventsPane()
{
    m_table->selectionModel()->disconnect(this);
    m_rows->disconnect(this);
    m_model->disconnect(this);
}

QWidget* EventsPane::createBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 8, 4);
    row->setSpacing(4);
    m_summary = new QLabel;
    m_summary->setObjectName(u"secondary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_rejected = new QCheckBox;
    m_rejected->setObjectName(u"showRejected"_s);
    row->addWidget(m_summary);
    row->addStretch(1);
    row->addWidget(m_rejected);
    for (QToolButton** button : { &m_accept, &m_reject, &m_merge, &m_split }) {
        *button = new QToolButton;
        (*button)->setAutoRaise(true);
        (*button)->setFocusPolicy(Qt::TabFocus);
        row->addWidget(*button);
    }
    connect(m_rejected, &QCheckBox::toggled, m_model, &EventsModel::setShowsRejected);
    connect(m_accept, &QToolButton::clicked, this, [this] { review(domain::ReviewState::Accepted); });
    connect(m_reject, &QToolButton::clicked, this, [this] { review(domain::ReviewState::Rejected); });
    connect(m_merge, &QToolButton::clicked, this, [this] { Q_EMIT mergeRequested(selected()); });
    connect(m_split, &QToolButton::clicked, this, [this] { Q_EMIT splitRequested(selected().front()); });
    return bar;
}

// Rows that change places are made anew, which must not lose what is selected.
void EventsPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = selected();
        m_keptColumn = std::max(0, m_table->currentIndex().column());
    });
}

void EventsPane::connectTable()
{
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        setSelected(m_kept);
        tellCount();
    });
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &EventsPane::tellCount);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &EventsPane::tellCount);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &EventsPane::updateBar);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPane::tellSelection);
    connect(m_table, &EventsTable::rowActivated, this, &EventsPane::activate);
    connect(m_table, &EventsTable::copyRequested, this, &EventsPane::copy);
    connect(m_table, &EventsTable::rejectRequested, this, [this] { review(domain::ReviewState::Rejected); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsPane::showMenu);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &EventsPane::chooseColumns);
}

void EventsPane::setDocument(ArticleDocument* document)
{
    m_kept.clear();
    m_delegate->setReading([document = QPointer<ArticleDocument>(document)](const QString& words) {
        return document ? document->readDate(words) : std::nullopt;
    });
    m_rows->setShown(std::nullopt);
    m_model->setDocument(document);
    m_table->clearSelection();
    setColumnWidths();
    tellCount();
}

void EventsPane::setShown(const std::optional<QSet<ItemId>>& shown)
{
    m_rows->setShown(shown);
    tellCount();
}

void EventsPane::showItem(ItemId item)
{
    const std::vector<ItemId> before = selected();
    if (std::find(before.begin(), before.end(), item) == before.end())
        setSelected({ item });
    else if (const QModelIndex row = m_rows->indexOf(item); row.isValid())
        m_table->scrollTo(row);
}

void EventsPane::setSelected(const std::vector<ItemId>& items)
{
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    QItemSelection selection;
    QModelIndex first;
    for (const ItemId item : items) {
        const QModelIndex row = m_rows->indexOf(item, m_keptColumn);
        if (!row.isValid())
            continue;
        selection.select(row, row);
        first = first.isValid() ? first : row;
    }
    QItemSelectionModel* model = m_table->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_isFollowing = wasFollowing;
    updateBar();
}

std::vector<ItemId> EventsPane::selected() const
{
    QModelIndexList rows
        = m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex& left, const QModelIndex& right) { return left.row() < right.row(); });
    std::vector<ItemId> items;
    for (const QModelIndex& row : rows)
        items.push_back(m_rows->idAt(row));
    return items;
}

ItemId EventsPane::focusedItem() const
{
    return m_table->hasFocus() ? m_rows->idAt(m_table->currentIndex()) : ItemId();
}

int EventsPane::count() const
{
    return m_rows->rowCount();
}

void EventsPane::review(domain::ReviewState state)
{
    const std::vector<ItemId> items = selected();
    if (items.empty() || !m_model->document())
        return;
    const int row = m_table->currentIndex().row();
    m_model->document()->setReviewState(items, state);
    // Where rows have gone, the keyboard goes on with what stands in their place.
    if (selected().empty() && m_rows->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_rows->rowCount() - 1));
}

void EventsPane::activate(const QModelIndex& row)
{
    const auto span = row.data(session::SpanRole).value<domain::TextSpan>();
    if (!span.isEmpty())
        Q_EMIT passageActivated(span);
}

QString EventsPane::selectedText() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (!m_table->isColumnHidden(header->logicalIndex(place)))
            columns.push_back(header->logicalIndex(place));
    }
    const auto lineOf = [&columns](auto cell) {
        QStringList cells { cell(EventsModel::DateColumn, true) };
        for (const int column : columns)
            cells += session::oneLine(cell(column, false));
        return cells.join(u'\t') + u'\n';
    };
    QString text = lineOf([this](int column, bool isEdtf) {
        return isEdtf ? u"EDTF"_s : m_rows->headerData(column, Qt::Horizontal).toString();
    });
    for (const ItemId item : selected()) {
        const QModelIndex row = m_rows->indexOf(item);
        text += lineOf([&row](int column, bool isEdtf) {
            return row.siblingAtColumn(column).data(isEdtf ? Qt::EditRole : Qt::DisplayRole).toString();
        });
    }
    return text;
}

void EventsPane::copy() const
{
    if (m_table->selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void EventsPane::tellSelection()
{
    updateBar();
    Q_EMIT selectionChanged();
    const std::vector<ItemId> items = selected();
    if (m_isFollowing)
        return;
    if (items.size() == 1)
        Q_EMIT itemSelected(items.front());
    else if (!items.empty())
        Q_EMIT manySelected(items);
}

void EventsPane::tellCount()
{
    updateBar();
    Q_EMIT countChanged(count());
}

void EventsPane::updateBar()
{
    const QModelIndexList rows
        = m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    m_summary->setText(rows.size() > 1 ? tr("%n event(s), %1 selected", nullptr, count()).arg(rows.size())
                                       : tr("%n event(s)", nullptr, count()));
    m_accept->setEnabled(!rows.isEmpty());
    m_reject->setEnabled(!rows.isEmpty());
    m_merge->setEnabled(rows.size() > 1);
    m_split->setEnabled(
        rows.size() == 1 && rows.front().siblingAtColumn(EventsModel::PassagesColumn).data().toInt() > 1);
}

void EventsPane::setColumnWidths()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(40); // rows: what is in sight, and some more
    header->setMinimumSectionSize(fontMetrics().height() * 3);
    for (int column = 0; column < EventsModel::ColumnCount; ++column) {
        if (column == EventsModel::TitleColumn)
            continue;
        m_table->resizeColumnToContents(column);
        const int widest = fontMetrics().height() * (column == EventsModel::SourceColumn ? 8 : 10);
        const int roomy = m_table->columnWidth(column) + fontMetrics().height() / 2;
        m_table->setColumnWidth(column, std::min(roomy, widest));
    }
    fitTitle();
}

/// The title gets what room the other columns leave; where that is too little to read, the table scrolls.
void EventsPane::fitTitle()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int least = fontMetrics().height() * 12;
    const int others = header->length() - header->sectionSize(EventsModel::TitleColumn);
    const bool fits = m_table->viewport()->width() - others >= least;
    header->setSectionResizeMode(
        EventsModel::TitleColumn, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        header->resizeSection(EventsModel::TitleColumn, least);
}

void EventsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void EventsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventsPane::retranslate()
{
    m_table->setAccessibleName(tr("Events"));
    m_table->setEmptyText(tr("No events to show. Select words in the text that tell of something dated, then "
                             "choose Add Event."));
    m_rejected->setText(tr("Show re&jected"));
    m_accept->setText(tr("&Accept"));
    m_accept->setToolTip(tr("Accept the selected events"));
    m_reject->setText(tr("&Reject"));
    m_reject->setToolTip(tr("Reject the selected events (Delete)"));
    m_merge->setText(tr("&Merge…"));
    m_merge->setToolTip(tr("Make one event of the selected ones"));
    m_split->setText(tr("S&plit…"));
    m_split->setToolTip(tr("Give some passages of the event to a new one"));
    updateBar();
    setColumnWidths();
    m_table->viewport()->update();
}

} // namespace tidemark::browse
