// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/opened_events.h"
#include "shell/theme.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QSettings;
class QWidget;

namespace tidemark::shell {

class Actions;
class EventsWindow;
class TaskProgress;

/// Opens files of events, one after another, each in a window of its own, with progress and cancel in the
/// status bar of the main window; what cannot be opened is told.
class EventFilesController : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive it.
    EventFilesController(Actions& actions, QSettings& settings, QWidget* window);

    void askForFile();
    void open(const QString& file);
    /// Opens those of the files whose content shows that they are events; returns the others.
    QStringList takeRecognised(const QStringList& files);
    void setTheme(const Theme& theme);
    bool isRunning() const { return m_job != nullptr; }
    EventsWindow* lastOpened() const; ///< null when it has been closed
    TaskProgress& progress() { return *m_progress; }

private:
    void openNext();
    void show(const std::shared_ptr<const session::OpenedEvents>& events);

    QSettings& m_settings;
    QWidget* m_window;
    TaskProgress* m_progress;
    Theme m_theme;
    QStringList m_waiting;
    QPointer<session::OpenEventsJob> m_job;
    QList<QPointer<EventsWindow>> m_windows;
    QPointer<EventsWindow> m_last;
};

} // namespace tidemark::shell
