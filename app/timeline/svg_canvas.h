// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

namespace tidemark::timeline {

/// Paths painted onto it become SVG elements, in coordinates of the whole picture. Words are not: whoever
/// paints writes them as text between the paths. Unlike Qt's generator it can be told of groups, and writes
/// the same numbers everywhere.
class SvgCanvas : public QPaintDevice {
public:
    explicit SvgCanvas(const QSizeF& size);
    ~SvgCanvas() override;
    SvgCanvas(const SvgCanvas&) = delete;
    SvgCanvas& operator=(const SvgCanvas&) = delete;

    void write(const QString& elements); ///< after what has been painted so far
    QString definitions() const; ///< gradients and clips that the elements refer to
    const QString& elements() const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

/// A number as SVG has it, to a hundredth, in the C locale.
QString svgNumber(double value);
/// Text as it stands in SVG, in an element or an attribute; what XML forbids is left out.
QString svgText(const QString& text);

} // namespace tidemark::timeline
