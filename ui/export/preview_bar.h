// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tidemark::export_ui {

class PicturePreview;

/// Below the preview: which page, zoom, and a handle to drag the picture out of the window by.
class PreviewBar : public QWidget {
    Q_OBJECT
public:
    explicit PreviewBar(PicturePreview& preview, QWidget* parent = nullptr);

    QWidget* dragHandle() const;

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& tip);
    void refresh();

    PicturePreview& m_preview;
    QToolButton* m_previous;
    QLabel* m_page;
    QToolButton* m_next;
    QToolButton* m_fit;
    QToolButton* m_full;
    QLabel* m_zoom;
    QToolButton* m_drag;
};

} // namespace tidemark::export_ui
