// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

#include <QDialog>

#include <memory>

class QSettings;

namespace tidemark::export_ui {

class PicturePreview;
class PictureOptions;

/// What the shell knows of the timeline to be exported.
struct ExportSubject {
    std::shared_ptr<const timeline::EntrySet> entries;
    QString title;
    QString source; ///< citation of the article, for the source line
    std::optional<timeline::Instant> visibleFrom; ///< the stretch the window shows; nothing: no such choice
    std::optional<timeline::Instant> visibleTo;
};

/// Exports a picture of the timeline as PNG, SVG or PDF, or copies it, with a live preview. Remembers the last
/// choices under "export/" in `settings`, which must outlive the dialog.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// The picture as chosen now.
    timeline::PictureSpec spec() const;
    /// Writes the picture as chosen to `path`, and says why in a message box when it cannot. The suffix decides
    /// the format; without a known one the chosen format's is added.
    bool saveTo(const QString& path);
    void copyToClipboard();

Q_SIGNALS:
    void saved(const QString& path);

private:
    void chooseFile();
    QString proposedPath() const;

    ExportSubject m_subject;
    QSettings& m_settings;
    PictureOptions* m_options = nullptr;
    PicturePreview* m_preview = nullptr;
};

} // namespace tidemark::export_ui
