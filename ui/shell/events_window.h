// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/opened_events.h"
#include "shell/theme.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QSettings;
class QTableView;
class QToolButton;

namespace tidemark::session {
class EventRowsModel;
}
namespace tidemark::timeline_view {
class TimelinePanel;
}

namespace tidemark::shell {

class TaskProgress;
class TimelineDataController;

/// A file of events to be looked at: its table, what is said of the chosen event, and its timeline. The file
/// is not in the library, and nothing here changes it. The settings must outlive it.
class EventsWindow : public QMainWindow {
    Q_OBJECT
public:
    EventsWindow(std::shared_ptr<const session::OpenedEvents> events, QSettings& settings, QWidget* parent);
    ~EventsWindow() override;

    const session::OpenedEvents& events() const { return *m_events; }
    timeline_view::TimelinePanel& timelinePanel() { return *m_panel; }
    QTableView& table() { return *m_table; }
    session::EventRowsModel& rows() { return *m_rows; }
    void setTheme(const Theme& theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void preparePanel();
    void createActions();
    QWidget* createHeader();
    QWidget* createTableSide();
    void connectParts();
    void showEvents();
    void chooseRow(int fileRow);
    void showDetails(int fileRow);
    void showLeftOut();
    void exportPicture();
    void exportData();
    void retranslate();
    void reword();

    std::shared_ptr<const session::OpenedEvents> m_events;
    QSettings& m_settings;
    session::EventRowsModel* m_rows;
    QLabel* m_title;
    QLabel* m_about;
    QToolButton* m_why;
    QLineEdit* m_search;
    QTableView* m_table;
    QPlainTextEdit* m_details;
    timeline_view::TimelinePanel* m_panel;
    TaskProgress* m_progress;
    TimelineDataController* m_data;
    QMenu* m_fileMenu = nullptr;
    QAction* m_exportPicture = nullptr;
    QAction* m_exportData = nullptr;
    QAction* m_find = nullptr;
    QAction* m_close = nullptr;
    QPointer<session::OpenEventsJob> m_rewording;
    bool m_isChoosing = false; ///< table and timeline follow each other
};

} // namespace tidemark::shell
