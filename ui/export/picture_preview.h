// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_file.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace tidemark::export_ui {

/// Shows the picture as it will be, scaled to fit. Drawing waits for a pause in the changes and runs on a
/// thread of its own; a picture that is out of date when it is ready is drawn again.
class PicturePreview : public QWidget {
    Q_OBJECT
public:
    explicit PicturePreview(QWidget* parent = nullptr);
    ~PicturePreview() override;

    void setPicture(std::shared_ptr<const timeline::EntrySet> entries, const timeline::PictureSpec& spec);
    /// The picture shown, in device pixels; null before the first one is ready.
    const QImage& image() const { return m_image; }

    QSize sizeHint() const override { return { 760, 500 }; }
    QSize minimumSizeHint() const override { return { 320, 220 }; }

Q_SIGNALS:
    void shown(); ///< the picture asked for last is on display

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSizeF fittingSize() const;
    void draw();
    void show(const QImage& image);

    std::shared_ptr<const timeline::EntrySet> m_entries;
    timeline::PictureSpec m_spec;
    QImage m_image;
    QTimer m_pause;
    QThreadPool m_worker;
    bool m_drawing = false;
    bool m_outdated = false;
};

} // namespace tidemark::export_ui
