// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_advice.h"
#include "export/picture_plan.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QSettings;

namespace tidemark::export_ui {

class AdvicePanel;
class PictureJob;
class PictureOptions;
class PicturePreview;
class PresetBar;
struct PictureOutcome;

/// Exports a picture of the timeline as PNG, SVG or PDF, copies it, prints it or lets it be dragged out of
/// the window, with a live preview. Remembers the last choices and the reader's presets under "export/" in
/// `settings`, which must outlive the dialog.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    PictureOptions* options() const { return m_options; }
    PicturePreview* preview() const { return m_preview; }
    PresetBar* presetBar() const { return m_presets; }
    AdvicePanel* advicePanel() const { return m_advicePanel; }
    /// The picture as chosen now.
    timeline::PictureSpec spec() const;
    /// Where the file chooser starts: the last folder used, or Documents, and a name made of the title.
    QString proposedPath() const;
    /// Begins to write the picture as chosen; the dialog closes when it is written, or says in a message box
    /// why it cannot be. The suffix of `path` decides the format; without a known one that of the chosen
    /// format is added, and a file of that name is not replaced without a question.
    void saveTo(const QString& path);
    void copyToClipboard();
    void print();
    bool isWorking() const { return !m_job.isNull(); }

    void reject() override; ///< while a picture is being made: cancels that alone

Q_SIGNALS:
    void saved(const QString& path);
    void copied();
    void printed(int pages);

private:
    QLayout* createLeft();
    QLayout* createRight();
    QWidget* createButtons();
    QPushButton* createButton(QDialogButtonBox& box, const QString& text, const QString& name);
    void showPreview();
    void showAdvice();
    void chooseFile();
    void write(const QString& path);
    void follow(PictureJob* job, const QString& what);
    void endJob(const PictureOutcome& outcome);
    void setWorking(bool works, const QString& what = {});
    void explain(const QString& sentence);
    PicturePlan plan() const;

    ExportSubject m_subject;
    QSettings& m_settings;
    PictureOptions* m_options = nullptr;
    PicturePreview* m_preview = nullptr;
    PresetBar* m_presets = nullptr;
    AdvicePanel* m_advicePanel = nullptr;
    std::vector<PictureAdvice> m_advice;
    QProgressBar* m_progress = nullptr;
    QList<QWidget*> m_controls; ///< of no use while a picture is being made
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPointer<PictureJob> m_job;
};

} // namespace tidemark::export_ui
