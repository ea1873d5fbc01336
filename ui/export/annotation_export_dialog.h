// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/annotation_choices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSettings;

namespace tidemark::export_ui {

/// What the shell knows of the annotations that can be exported.
struct AnnotationExportSubject {
    QString title; ///< of the open article; empty without one
    int inArticle = 0;
    int selected = 0; ///< in the notes pane
    int inLibrary = 0;
};

/// Asks in which format which annotations shall be exported, then for the file. Remembers the choices under
/// "exportAnnotations/" in `settings`, which must outlive the dialog.
class AnnotationExportDialog : public QDialog {
    Q_OBJECT
public:
    AnnotationExportDialog(
        const AnnotationExportSubject& subject, QSettings& settings, QWidget* parent = nullptr);

    AnnotationChoices choices() const;
    /// Where the file chooser starts: the last folder used, or Documents, and a name made of the title.
    QString proposedPath() const;
    /// Keeps the choices, tells them and closes the dialog. A name without suffix gets that of the format.
    void exportTo(const QString& path);

Q_SIGNALS:
    void chosen(const tidemark::export_ui::AnnotationChoices& choices, const QString& path);

private:
    void createFormat();
    void createScope();
    QWidget* createButtons();
    void setChoices(const AnnotationChoices& choices);
    void refresh();
    void chooseFile();
    int count() const;

    AnnotationExportSubject m_subject;
    QSettings& m_settings;
    QComboBox* m_format;
    QLabel* m_purpose;
    QRadioButton* m_article;
    QRadioButton* m_selection;
    QRadioButton* m_library;
    QCheckBox* m_withTexts;
    QCheckBox* m_byteOrderMark;
    QLabel* m_count;
    QPushButton* m_export = nullptr;
};

} // namespace tidemark::export_ui
