// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_file.h"

#include <QDialog>

#include <functional>
#include <memory>

class QSettings;

namespace tidemark::export_ui {

class PictureOptions;
class PicturePreview;

/// What the shell knows of the timeline to be exported.
struct ExportSubject {
    /// The entries with their details worded in a language. Called on the thread of the dialog.
    std::function<std::shared_ptr<const timeline::EntrySet>(timeline::Language)> entriesIn;
    /// The same as the window shows them: in the reader's lanes, without what is filtered or hidden.
    std::function<std::shared_ptr<const timeline::EntrySet>(timeline::Language)> shownIn;
    QString title;
    /// Citation of the article for the source line, in the language of the picture.
    std::function<QString(timeline::Language)> sourceIn;
    timeline::Language language = timeline::Language::English; ///< until another has been chosen
    std::optional<timeline::Instant> visibleFrom; ///< the stretch the window shows; nothing: only the whole
    std::optional<timeline::Instant> visibleTo;
};

/// Exports a picture of the timeline as PNG, SVG or PDF, or copies it, with a live preview. Remembers the
/// last choices under "export/" in `settings`, which must outlive the dialog.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    PictureOptions* options() const { return m_options; }
    PicturePreview* preview() const { return m_preview; }
    /// The picture as chosen now.
    timeline::PictureSpec spec() const;
    /// Where the file chooser starts: the last folder used, or Documents, and a name made of the title.
    QString proposedPath() const;
    /// Writes the picture as chosen and closes the dialog, or says in a message box why it cannot. The suffix
    /// of `path` decides the format; without a known one that of the chosen format is added.
    bool saveTo(const QString& path);
    void copyToClipboard();

Q_SIGNALS:
    void saved(const QString& path);
    void copied();

private:
    QWidget* createButtons();
    void showPreview();
    void chooseFile();
    void explain(const QString& sentence);
    timeline::Picture picture() const;

    ExportSubject m_subject;
    QSettings& m_settings;
    PictureOptions* m_options = nullptr;
    PicturePreview* m_preview = nullptr;
};

} // namespace tidemark::export_ui
