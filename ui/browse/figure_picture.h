// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

class QPainter;

namespace tidemark::browse {

class FigureChartView;

/// A chart of figures as a picture of its own: title above, source below, drawn on white at a size fit for a
/// report, whatever the size and theme of the window.
class FigurePicture {
public:
    FigurePicture(const FigureChartView& shown, const QString& title, const QString& source);
    ~FigurePicture();

    QImage image() const; ///< at twice its size
    QByteArray svg() const; ///< its words stay words
    /// As PNG or SVG by the suffix, whole or not at all. The error is one sentence: what, where, why.
    tl::expected<void, QString> save(const QString& path) const;

private:
    void paint(QPainter& painter) const;

    std::unique_ptr<FigureChartView> m_chart;
    QString m_title;
    QString m_source;
};

} // namespace tidemark::browse
