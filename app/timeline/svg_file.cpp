// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/svg_file.h"

#include "timeline/painter.h"
#include "timeline/picture_facts.h"
#include "timeline/shapes.h"
#include "timeline/svg_canvas.h"
#include "timeline/words.h"

#include <QPainter>

#include <map>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

QString fontList(const QFont& font)
{
    QStringList quoted;
    for (const QString& family : font.families())
        quoted += family.contains(u' ') ? u'\'' + family + u'\'' : family;
    return svgText(quoted.join(u", "_s));
}

QString textElement(const DrawnText& line, double unit)
{
    return u"<text x=\"%1\" y=\"%2\" font-family=\"%3\" font-size=\"%4\" font-weight=\"%5\" fill=\"%6\" "
           "xml:space=\"preserve\">%7</text>\n"_s.arg(svgNumber(line.baseline.x() * unit),
               svgNumber(line.baseline.y() * unit), fontList(line.font),
               svgNumber(line.font.pixelSize() * unit), QString::number(line.font.weight()),
               line.colour.name(), svgText(line.text));
}

/// One picture being written.
class SvgWriter {
public:
    explicit SvgWriter(const Picture& picture)
        : m_picture(picture)
        , m_canvas(QSizeF(picture.spec().size))
        , m_words(picture.spec().language)
        , m_all(picture.words())
    {
    }

    QByteArray bytes();

private:
    void writeWords(int entry, bool after);
    void writeEntry(int entry, QPainter& painter);
    void writeEntries(QPainter& painter);
    QString labelOf(const Entry& entry) const;
    QString head() const;

    const Picture& m_picture;
    SvgCanvas m_canvas;
    Words m_words;
    std::vector<DrawnText> m_all;
};

QString SvgWriter::labelOf(const Entry& entry) const
{
    QStringList parts { entry.title.simplified() };
    if (!entry.detail.isEmpty())
        parts += entry.detail.simplified();
    parts += m_words.category(entry.category);
    return parts.join(m_picture.spec().language == Language::English ? u", "_s : u"，"_s);
}

/// Words of an entry; or, for -1, of none: those before the first entry's, or `after` them.
void SvgWriter::writeWords(int entry, bool after)
{
    bool met = false;
    for (const DrawnText& line : m_all) {
        met = met || line.entry >= 0;
        if (line.entry == entry && (entry >= 0 || met == after))
            m_canvas.write(textElement(line, m_picture.unit()));
    }
}

void SvgWriter::writeEntry(int entry, QPainter& painter)
{
    const Layout& layout = m_picture.timeline();
    m_canvas.write(u"<g role=\"listitem\" aria-label=\"%1\">\n"_s.arg(
        svgText(labelOf(m_picture.entries().entry(entry)))));
    if (const BarBox* bar = layout.barOf(entry))
        paintBar(painter, *bar, m_picture.theme(), layout.orientation, false);
    if (const TextBox* text = layout.textOf(entry))
        paintTextFrame(painter, *text, layout, m_picture.theme());
    writeWords(entry, false);
    m_canvas.write(u"</g>\n"_s);
}

void SvgWriter::writeEntries(QPainter& painter)
{
    std::map<int, bool> written;
    std::vector<int> order;
    const auto take = [&](int entry) {
        if (written.emplace(entry, true).second)
            order.push_back(entry);
    };
    for (const TextBox& text : m_picture.timeline().texts)
        take(text.entry);
    for (const BarBox& bar : m_picture.timeline().bars)
        take(bar.entry);
    m_canvas.write(u"<g role=\"list\">\n"_s);
    for (const int entry : order)
        writeEntry(entry, painter);
    m_canvas.write(u"</g>\n"_s);
}

QString SvgWriter::head() const
{
    const PictureFacts facts = factsOf(m_picture);
    const PictureSpec& spec = m_picture.spec();
    const bool paper = !spec.paper.isEmpty();
    const QSizeF size = paper ? spec.paper : QSizeF(spec.size);
    const QString unit = paper ? u"mm"_s : QString();
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1%2\" height=\"%3%2\" viewBox=\"0 0 %4 %5\" "
           "xml:lang=\"%6\" role=\"img\" aria-labelledby=\"title description\">\n"
           "<title id=\"title\">%7</title>\n<desc id=\"description\">%8</desc>\n"_s.arg(
               svgNumber(size.width()), unit, svgNumber(size.height()), QString::number(spec.size.width()),
               QString::number(spec.size.height()), facts.language, svgText(facts.title),
               svgText(facts.description + u" · "_s + facts.software));
}

QByteArray SvgWriter::bytes()
{
    QPainter painter(&m_canvas);
    m_picture.paintGround(painter);
    writeWords(-1, false);
    painter.save();
    m_picture.enterTimeline(painter);
    writeEntries(painter);
    paintChips(painter, m_picture.timeline(), m_picture.theme());
    painter.restore();
    writeWords(-1, true);
    painter.end();
    const QString definitions = m_canvas.definitions();
    return (head() + (definitions.isEmpty() ? QString() : u"<defs>\n"_s + definitions + u"</defs>\n"_s)
        + m_canvas.elements() + u"</svg>\n"_s)
        .toUtf8();
}

} // namespace

QByteArray encodeSvg(const Picture& picture)
{
    return SvgWriter(picture).bytes();
}

} // namespace tidemark::timeline
