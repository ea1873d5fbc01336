// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace tidemark::export_ui {

/// Shows the picture as it will be, page by page, scaled to fit or at a zoom. Laying out waits for a pause in
/// the changes and runs, as painting does, on a thread of its own; what is out of date when it is ready is
/// drawn again. A poster is shown whole, with lines where it is cut, and then sheet by sheet.
class PicturePreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PicturePreview(QWidget* parent = nullptr);
    ~PicturePreview() override;

    void setPlan(const PicturePlan& plan);
    /// What is shown of the page, in device pixels; null before the first one is ready.
    const QImage& image() const { return m_image; }

    int viewCount() const; ///< pages, or the whole poster and its sheets; 0 before the first is ready
    int view() const { return m_view; } ///< from 0
    QString viewName() const; ///< "Page 2 of 3", "Sheet B1, 3 of 4", "Whole poster"
    void setView(int view);
    bool isFitted() const { return !m_zoom; }
    void fit();
    void setZoom(double zoom); ///< 1: a pixel of the picture is a device-independent pixel here
    double zoom() const; ///< the present one, of fitting too
    const std::vector<timeline::PictureWarning>& warnings() const { return m_warnings; }

    QSize sizeHint() const override { return { 760, 500 }; }
    QSize minimumSizeHint() const override { return { 320, 220 }; }

Q_SIGNALS:
    void shown(); ///< the picture asked for last is on display
    void viewsChanged(); ///< another number of pages, another page, another zoom

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Pages = std::shared_ptr<const timeline::PicturePages>;

    /// What one turn of the worker makes.
    struct Drawing {
        Pages pages;
        std::vector<timeline::PictureWarning> warnings;
        QImage image;
        QRectF part; ///< of the page, in its pixels
        int view = 0;
        int plan = 0; ///< number of the plan it is of
    };

    bool hasOverview() const;
    QSizeF pageSize() const;
    QRectF pageRect() const; ///< in the viewport
    QRectF visiblePart() const;
    void updateScrollBars();
    void refresh();
    void draw();
    Drawing drawingOf(const PicturePlan& plan, Drawing wanted, double factor) const;
    void show(const Drawing& drawing);
    void paintCuts(QPainter& painter, const QRectF& page) const;

    PicturePlan m_plan;
    std::atomic<int> m_wanted = 0; ///< number of the latest plan
    int m_laidOut = 0; ///< number of the plan that m_pages are of
    Pages m_pages;
    std::vector<timeline::PictureWarning> m_warnings;
    QImage m_image;
    QRectF m_part; ///< what m_image shows
    int m_imageView = 0;
    int m_view = 0;
    std::optional<double> m_zoom; ///< nothing: it fits
    QTimer m_pause;
    QThreadPool m_worker;
    bool m_drawing = false;
    bool m_outdated = false;
};

} // namespace tidemark::export_ui
