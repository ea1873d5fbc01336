// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_printing.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace tidemark::export_ui {

using timeline::PicturePages;

namespace {

constexpr double tolerance = 1; ///< millimetres by which A4 of one maker differs from that of another

struct Placement {
    QPointF origin; ///< of the page, in pixels of the printer from the paper's corner
    double scale = 1; ///< pixels of the printer for one of the page
};

bool fits(const QSizeF& page, const QSizeF& paper)
{
    return page.width() <= paper.width() + tolerance && page.height() <= paper.height() + tolerance;
}

Placement placementOf(const PicturePages& pages, const QPrinter& printer)
{
    const QSizeF paper = printer.paperRect(QPrinter::Millimeter).size();
    const QRectF area = fits(pages.millimetres(), paper) ? printer.paperRect(QPrinter::DevicePixel)
                                                         : printer.pageRect(QPrinter::DevicePixel);
    Placement placement;
    placement.scale = fits(pages.millimetres(), paper)
        ? pages.millimetres().width() / pages.size().width() * printer.resolution() / 25.4
        : std::min(area.width() / pages.size().width(), area.height() / pages.size().height());
    const QSizeF size = pages.size() * placement.scale;
    placement.origin = area.center() - QPointF(size.width(), size.height()) / 2;
    return placement;
}

} // namespace

void turnPaper(QPrinter& printer, const PicturePages& pages)
{
    const bool isWide = pages.size().width() > pages.size().height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

bool printPages(const PicturePages& pages, QPrinter& printer)
{
    printer.setFullPage(true); // the painter's origin is the paper's corner
    printer.setDocName(pages.spec().title);
    int first = 0;
    int last = pages.count() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::clamp(printer.fromPage() - 1, 0, last);
        last = std::clamp(printer.toPage() - 1, first, last);
    }
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const Placement placement = placementOf(pages, printer);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.translate(placement.origin);
        painter.scale(placement.scale, placement.scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace tidemark::export_ui
