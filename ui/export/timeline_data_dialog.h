// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_data.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSettings;

namespace tidemark::export_ui {

/// What the shell knows of the events that can be exported.
struct TimelineDataSubject {
    QString title; ///< of the open article or file; empty without one
    qsizetype events = 0; ///< of that article or file
    bool isFile = false; ///< there is nothing but the file
    qsizetype inLibrary = 0; ///< events of all articles
};

/// Asks in which format which events shall be exported, then for the file. Remembers the choices under
/// "exportEvents/" in `settings`, which must outlive the dialog.
class TimelineDataDialog : public QDialog {
    Q_OBJECT
public:
    TimelineDataDialog(const TimelineDataSubject& subject, QSettings& settings, QWidget* parent = nullptr);

    exchange::TimelineFormat format() const;
    bool isWholeLibrary() const;
    bool hasByteOrderMark() const;
    /// Where the file chooser starts: the last folder used, or Documents, and a name made of the title.
    QString proposedPath() const;
    /// Keeps the choices, tells them and closes the dialog. A name without suffix gets that of the format.
    void exportTo(const QString& path);

Q_SIGNALS:
    void chosen(const QString& path); ///< the other choices are those of the dialog

private:
    void createFormat();
    QLayout* createScope();
    QWidget* createButtons();
    void restore();
    void refresh();
    void chooseFile();
    qsizetype count() const;

    TimelineDataSubject m_subject;
    QSettings& m_settings;
    QComboBox* m_format;
    QLabel* m_purpose;
    QRadioButton* m_article;
    QRadioButton* m_library;
    QCheckBox* m_byteOrderMark;
    QLabel* m_count;
    QPushButton* m_export = nullptr;
};

} // namespace tidemark::export_ui
