// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/svg_canvas.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

QString svgNumber(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', 10);
}

QString svgText(const QString& text)
{
    QString allowed;
    for (const QChar unit : text) {
        const bool control = unit < u' ' && unit != u'\t' && unit != u'\n';
        if (!control && unit != QChar(0xFFFE) && unit != QChar(0xFFFF))
            allowed += unit;
    }
    return allowed.toHtmlEscaped();
}

namespace {

QString point(const QPointF& at)
{
    return svgNumber(at.x()) + u' ' + svgNumber(at.y());
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement)
            data += u'M' + point(element);
        else if (element.type == QPainterPath::LineToElement)
            data += u'L' + point(element);
        else if (element.type == QPainterPath::CurveToElement) {
            data += u'C' + point(element) + u' ' + point(path.elementAt(i + 1)) + u' '
                + point(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

QString attribute(const char16_t* name, const QString& value)
{
    return u" %1=\"%2\""_s.arg(QStringView(name).toString(), value);
}

QString opacity(const char16_t* name, double value)
{
    return value < 1 ? attribute(name, svgNumber(value)) : QString();
}

} // namespace

class SvgCanvas::Engine : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(AllFeatures & ~(PerspectiveTransform | ConicalGradientFill | RadialGradientFill))
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& changed) override;
    void drawPath(const QPainterPath& path) override { add(path, true); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    // A timeline has no images, and its words are written as text.
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawTextItem(const QPointF&, const QTextItem&) override { }

    QString elements;
    QString definitions;

private:
    void add(const QPainterPath& path, bool filled);
    double scale() const { return std::sqrt(std::abs(m_transform.determinant())); }
    QString fill() const { return m_brush.style() == Qt::NoBrush ? u"none"_s : m_brush.color().name(); }
    QString fillAttributes();
    QString strokeAttributes() const;
    QString clipAttribute(const QRectF& bounds);
    QString gradient();

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    QRectF m_clip; ///< null: none
    int m_gradients = 0;
    int m_clips = 0;
    QRectF m_writtenClip;
};

void SvgCanvas::Engine::updateState(const QPaintEngineState& changed)
{
    m_pen = changed.pen();
    m_brush = changed.brush();
    m_transform = changed.transform();
    m_clip = QRectF();
    if (changed.isClipEnabled())
        m_clip = m_transform.map(painter()->clipPath()).boundingRect();
}

void SvgCanvas::Engine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    add(path, mode != PolylineMode);
}

void SvgCanvas::Engine::add(const QPainterPath& path, bool filled)
{
    const QPainterPath mapped = m_transform.map(path);
    const bool stroked = m_pen.style() != Qt::NoPen;
    if (mapped.isEmpty() || (!stroked && (!filled || m_brush.style() == Qt::NoBrush)))
        return;
    const double reach = stroked ? m_pen.widthF() * scale() : 0;
    elements += u"<path d=\"%1\""_s.arg(pathData(mapped));
    elements += filled ? fillAttributes() : attribute(u"fill", u"none"_s);
    if (stroked)
        elements += strokeAttributes();
    elements += clipAttribute(mapped.boundingRect().adjusted(-reach, -reach, reach, reach)) + u"/>\n"_s;
}

QString SvgCanvas::Engine::gradient()
{
    const auto* linear = static_cast<const QLinearGradient*>(m_brush.gradient());
    const QPointF from = m_transform.map(linear->start());
    const QPointF to = m_transform.map(linear->finalStop());
    const QString name = u"shade%1"_s.arg(++m_gradients);
    definitions
        += u"<linearGradient id=\"%1\" gradientUnits=\"userSpaceOnUse\" x1=\"%2\" y1=\"%3\" x2=\"%4\" "
           "y2=\"%5\">"_s.arg(
               name, svgNumber(from.x()), svgNumber(from.y()), svgNumber(to.x()), svgNumber(to.y()));
    for (const auto& [place, colour] : linear->stops())
        definitions += u"<stop offset=\"%1\" stop-color=\"%2\" stop-opacity=\"%3\"/>"_s.arg(
            svgNumber(place), colour.name(), svgNumber(colour.alphaF()));
    definitions += u"</linearGradient>\n"_s;
    return attribute(u"fill", u"url(#%1)"_s.arg(name));
}

QString SvgCanvas::Engine::fillAttributes()
{
    if (m_brush.style() == Qt::LinearGradientPattern)
        return gradient();
    if (m_brush.style() == Qt::NoBrush)
        return attribute(u"fill", u"none"_s);
    return attribute(u"fill", m_brush.color().name()) + opacity(u"fill-opacity", m_brush.color().alphaF());
}

QString SvgCanvas::Engine::strokeAttributes() const
{
    const double width = m_pen.widthF() * scale();
    QString text = attribute(u"stroke", m_pen.color().name())
        + opacity(u"stroke-opacity", m_pen.color().alphaF()) + attribute(u"stroke-width", svgNumber(width));
    QStringList dashes;
    for (const double dash : m_pen.dashPattern())
        dashes += svgNumber(dash * width);
    if (!dashes.isEmpty())
        text += attribute(u"stroke-dasharray", dashes.join(u' '));
    if (m_pen.capStyle() == Qt::RoundCap)
        text += attribute(u"stroke-linecap", u"round"_s);
    return text;
}

QString SvgCanvas::Engine::clipAttribute(const QRectF& bounds)
{
    if (m_clip.isNull() || m_clip.contains(bounds))
        return {};
    if (m_clip != m_writtenClip) {
        m_writtenClip = m_clip;
        definitions
            += u"<clipPath id=\"clip%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></clipPath>\n"_s
                   .arg(++m_clips)
                   .arg(svgNumber(m_clip.x()), svgNumber(m_clip.y()), svgNumber(m_clip.width()),
                       svgNumber(m_clip.height()));
    }
    return attribute(u"clip-path", u"url(#clip%1)"_s.arg(m_clips));
}

SvgCanvas::SvgCanvas(const QSizeF& size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

SvgCanvas::~SvgCanvas() = default;

void SvgCanvas::write(const QString& elements)
{
    m_engine->elements += elements;
}

QString SvgCanvas::definitions() const
{
    return m_engine->definitions;
}

const QString& SvgCanvas::elements() const
{
    return m_engine->elements;
}

QPaintEngine* SvgCanvas::paintEngine() const
{
    return m_engine.get();
}

int SvgCanvas::metric(PaintDeviceMetric metric) const
{
    constexpr double inch = 25.4;
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return static_cast<int>(m_size.width() / 96 * inch);
    case PdmHeightMM:
        return static_cast<int>(m_size.height() / 96 * inch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace tidemark::timeline
