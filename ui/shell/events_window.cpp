// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/events_window.h"

#include "export/export_dialog.h"
#include "session/event_rows_model.h"
#include "session/wording.h"
#include "shell/colours.h"
#include "shell/task_progress.h"
#include "shell/timeline_data_controller.h"
#include "timeline/category_chips.h"
#include "timeline/date_words.h"
#include "timeline/panel_button.h"
#include "timeline/panel_header.h"
#include "timeline/timeline_panel.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::EventRowsModel;
using timeline_view::TimelineView;

namespace {

constexpr QSize firstSize { 1200, 760 };
constexpr int mostReasons = 12;

} // namespace

EventsWindow::EventsWindow(
    std::shared_ptr<const session::OpenedEvents> events, QSettings& settings, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_events(std::move(events))
    , m_settings(settings)
    , m_rows(new EventRowsModel(this))
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_why(new QToolButton)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_details(new QPlainTextEdit)
    , m_panel(new timeline_view::TimelinePanel)
    , m_progress(new TaskProgress)
    , m_data(new TimelineDataController(settings, *m_progress, this))
{
    setObjectName(u"eventsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(createTableSide());
    splitter->addWidget(m_panel);
    splitter->setSizes({ 440, 760 });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(splitter, 1);
    setCentralWidget(page);
    statusBar()->addWidget(m_progress);
    m_panel->view()->setOrientation(timeline::Orientation::Horizontal);
    m_panel->setLanguage(session::currentLanguage());
    preparePanel();
    createActions();
    connectParts();
    showEvents();
    retranslate();
    resize(firstSize);
    m_table->setFocus();
}

EventsWindow::~EventsWindow() = default;

// What works on the events of a library has nothing to work on here: a file has lanes of its own, no
// categories, and is not edited.
void EventsWindow::preparePanel()
{
    m_panel->chips()->hide();
    for (QWidget* button :
        { m_panel->header()->lanes(), m_panel->header()->filter(), m_panel->header()->search() })
        button->hide();
    TimelineView* view = m_panel->view();
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& place) {
        QMenu menu(this);
        menu.addAction(tr("Zoom &in"), view, &TimelineView::zoomIn);
        menu.addAction(tr("Zoom &out"), view, &TimelineView::zoomOut);
        menu.addAction(tr("Show &everything"), view, &TimelineView::zoomToFit);
        menu.exec(view->mapToGlobal(place));
    });
}

void EventsWindow::createActions()
{
    m_fileMenu = menuBar()->addMenu(QString());
    const auto add = [this](const QString& name, const QKeySequence& keys, void (EventsWindow::*run)()) {
        QAction* action = m_fileMenu->addAction(QString());
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_exportPicture = add(u"exportPicture"_s, QKeySequence(u"Ctrl+E"_s), &EventsWindow::exportPicture);
    m_exportData = add(u"exportTimelineData"_s, QKeySequence(u"Ctrl+Alt+D"_s), &EventsWindow::exportData);
    m_fileMenu->addSeparator();
    m_find = m_fileMenu->addAction(QString(), m_search, qOverload<>(&QWidget::setFocus));
    m_find->setShortcut(QKeySequence::Find);
    m_fileMenu->addSeparator();
    m_close = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_close->setShortcut(QKeySequence::Close);
}

QWidget* EventsWindow::createHeader()
{
    auto* header = new QFrame;
    header->setObjectName(u"eventsHeader"_s);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(14, 10, 14, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : { m_title, m_about }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_about->setObjectName(u"eventsAbout"_s);
    m_why->setObjectName(u"eventsLeftOut"_s);
    row->addLayout(words, 1);
    row->addWidget(m_why, 0, Qt::AlignBottom);
    return header;
}

QWidget* EventsWindow::createTableSide()
{
    m_search->setObjectName(u"eventsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"eventsTable"_s);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(EventRowsModel::TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setColumnWidth(EventRowsModel::DateColumn, 165);
    m_details->setObjectName(u"eventsDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto* side = new QSplitter(Qt::Vertical);
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    side->addWidget(top);
    side->addWidget(m_details);
    side->setChildrenCollapsible(false);
    side->setSizes({ 480, 170 });
    return side;
}

void EventsWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto chosen = m_panel->view()->selected();
        m_rows->setFilter(text);
        chooseRow(chosen ? int(*chosen) : -1);
    });
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        const auto chosen = m_panel->view()->selected();
        if (chosen && !m_isChoosing)
            chooseRow(int(*chosen));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!m_isChoosing && current.isValid())
                chooseRow(m_rows->fileRow(current));
        });
    connect(m_panel->view(), &TimelineView::selectionChanged, this, [this] {
        const auto chosen = m_panel->view()->selected();
        if (!m_isChoosing)
            chooseRow(chosen ? int(*chosen) : -1);
    });
    connect(m_panel->view(), &TimelineView::entryActivated, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTableView::activated, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_why, &QToolButton::clicked, this, &EventsWindow::showLeftOut);
    connect(m_data, &TimelineDataController::told, statusBar(),
        [this](const QString& sentence) { statusBar()->showMessage(sentence); });
}

void EventsWindow::showEvents()
{
    m_rows->setEvents(m_events);
    const bool hasLanes = m_events->entries->lanes().size() > 1;
    m_panel->view()->setLaneBands(hasLanes);
    m_panel->view()->setEntries(m_events->entries);
    m_table->setColumnHidden(EventRowsModel::LaneColumn, !hasLanes);
}

void EventsWindow::chooseRow(int fileRow)
{
    m_isChoosing = true;
    const QModelIndex index = m_rows->indexOf(fileRow);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    } else {
        m_table->clearSelection();
    }
    if (fileRow >= 0 && m_panel->view()->selected() != fileRow)
        m_panel->view()->select(fileRow);
    showDetails(fileRow);
    m_isChoosing = false;
}

void EventsWindow::showDetails(int fileRow)
{
    if (fileRow < 0) {
        m_details->clear();
        return;
    }
    const exchange::EventRow& row = m_events->file->rows[size_t(fileRow)];
    QStringList lines { row.date ? timeline::dateWords(*row.date, m_events->language) : tr("No date"),
        row.label };
    if (!row.lane.isEmpty())
        lines.append(row.lane);
    if (!row.text.isEmpty())
        lines.append(u'\n' + row.text);
    m_details->setPlainText(lines.join(u'\n'));
}

void EventsWindow::showLeftOut()
{
    QStringList reasons = m_events->leftOutReasons();
    if (reasons.size() > mostReasons || reasons.size() < m_events->file->leftOutCount)
        reasons = reasons.mid(0, mostReasons) << u"…"_s;
    auto* box = new QMessageBox(this);
    box->setObjectName(u"eventsLeftOutReasons"_s);
    box->setWindowTitle(windowTitle());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%n event(s) left out:", nullptr, int(m_events->file->leftOutCount)));
    box->setInformativeText(reasons.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void EventsWindow::exportPicture()
{
    export_ui::ExportSubject subject;
    subject.entriesIn = [events = m_events](timeline::Language language) {
        return session::entriesOf(*events->file, language);
    };
    subject.sourceIn = [](timeline::Language) { return QString(); };
    subject.title = m_events->title;
    subject.language = session::currentLanguage();
    subject.visibleFrom = m_panel->view()->visibleFrom();
    subject.visibleTo = m_panel->view()->visibleTo();
    auto* dialog = new export_ui::ExportDialog(subject, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &export_ui::ExportDialog::saved, this,
        [this](const QString& path) { statusBar()->showMessage(tr("Saved %1").arg(path)); });
    dialog->open();
}

void EventsWindow::exportData()
{
    const export_ui::TimelineDataSubject subject { m_events->title, qsizetype(m_events->file->rows.size()),
        true, 0 };
    m_data->open(subject, [this](session::TimelineDataRequest request, bool, const QString& path) {
        request.title = m_events->title;
        return session::TimelineDataJob::ofFile(m_events->file, request, path, this);
    });
}

void EventsWindow::setTheme(const Theme& theme)
{
    m_panel->setTheme(timelineTheme(theme));
}

void EventsWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_data) {
        retranslate();
        reword();
    }
}

// A million dates take a moment to be worded anew.
void EventsWindow::reword()
{
    const timeline::Language language = session::currentLanguage();
    m_panel->setLanguage(language);
    if (m_rewording)
        m_rewording->cancel();
    m_rewording = session::OpenEventsJob::reword(m_events, language, this);
    connect(m_rewording, &session::OpenEventsJob::finished, this,
        [this](const session::OpenEventsJob::Outcome& result) {
            if (!result)
                return;
            m_events = *result;
            showEvents();
            retranslate();
        });
}

void EventsWindow::retranslate()
{
    const QString name = QFileInfo(m_events->path).fileName();
    const int events = int(m_events->file->rows.size());
    const int leftOut = int(m_events->file->leftOutCount);
    setWindowTitle(tr("%1 — Tidemark", "window title: file").arg(name));
    m_title->setText(m_events->title);
    m_about->setText(
        tr("%1 file with %Ln event(s). It is only shown here: it is not in your library, and nothing "
           "changes it.",
            "format", events)
            .arg(m_events->formatName()));
    m_about->setToolTip(QDir::toNativeSeparators(m_events->path).toHtmlEscaped());
    m_why->setVisible(leftOut > 0);
    m_why->setText(tr("%n left out: why?", nullptr, leftOut));
    m_search->setPlaceholderText(tr("Search the table"));
    m_search->setAccessibleName(tr("Search the table"));
    m_table->setAccessibleName(tr("Events of the file"));
    m_details->setAccessibleName(tr("What the file says of the chosen event"));
    m_details->setPlaceholderText(tr("Choose an event to read what the file says of it."));
    m_fileMenu->setTitle(tr("&File"));
    m_exportPicture->setText(tr("Export timeline &picture…"));
    m_exportData->setText(tr("Export timeline &data…"));
    m_find->setText(tr("&Search the table"));
    m_close->setText(tr("&Close"));
}

} // namespace tidemark::shell
