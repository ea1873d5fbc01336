// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pdf_file.h"

#include "timeline/pdf_objects.h"
#include "timeline/pdf_spans.h"
#include "timeline/pdf_text.h"
#include "timeline/picture_facts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
// One pixel is 1/96 inch; resolution enough that positions are kept to a hundredth of a pixel.
constexpr int unitsPerPixel = 10;

void setUp(QPdfWriter& writer, const PdfContent& content)
{
    writer.setResolution(96 * unitsPerPixel);
    writer.setPageSize(QPageSize(
        content.millimetres * pointsPerMillimetre, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
}

/// False when stopped.
bool writePages(QPdfWriter& writer, const PdfContent& content, const GoesOn& goesOn)
{
    QPainter painter(&writer);
    for (int page = 0; page < content.count; ++page) {
        if (goesOn && !goesOn(90 * page / content.count))
            return false;
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(unitsPerPixel, unitsPerPixel);
        content.paint(painter, page);
        painter.restore();
    }
    return true;
}

void mendText(QByteArray& bytes, const PdfContent& content)
{
    QString text;
    QList<QFont> fonts;
    for (int page = 0; page < content.count; ++page) {
        for (const DrawnText& line : content.words(page)) {
            text += line.text;
            if (!fonts.contains(line.font))
                fonts += line.font;
        }
    }
    mendPdfText(bytes, text, fonts);
}

QByteArray pointsText(double points)
{
    return QByteArray::number(points, 'f', 4);
}

/// The writer knows whole points only, and counts from the top of a page so measured.
void setPageSize(QByteArray& page, const QSizeF& points)
{
    const QList<QByteArray> box = pdfEntry(page, "/MediaBox").chopped(1).split(' ');
    const double top = box.last().toDouble();
    setPdfEntry(page, "/MediaBox",
        "[0 " + pointsText(top - points.height()) + ' ' + pointsText(points.width()) + ' ' + pointsText(top)
            + ']');
}

// The time of writing is left out: the same picture is the same file on any day.
QByteArray infoOf(const PictureFacts& facts)
{
    QByteArray info = "<<\n>>";
    QStringList keywords { facts.range, facts.language };
    keywords += facts.categories;
    keywords.removeAll(QString());
    setPdfEntry(info, "/Keywords", pdfString(keywords.join(u", "_s)));
    setPdfEntry(info, "/Subject", pdfString(facts.description));
    setPdfEntry(info, "/Producer", pdfString(facts.software));
    setPdfEntry(info, "/Creator", pdfString(facts.software));
    setPdfEntry(info, "/Author", pdfString(facts.source));
    setPdfEntry(info, "/Title", pdfString(facts.title));
    return info;
}

/// Six letters for a number.
QByteArray subsetTag(int number)
{
    QByteArray tag(6, 'A');
    for (qsizetype i = tag.size(); i-- > 0; number /= 26)
        tag[i] = static_cast<char>('A' + number % 26);
    return tag;
}

/// A font of which only some letters are in the file is named so in all its parts, by its place in the file.
void nameSubsets(PdfObjects& objects)
{
    for (int number = 1; number <= objects.count(); ++number) {
        const QByteArray descriptor = pdfEntry(objects.object(number), "/FontDescriptor");
        const int described = pdfReference(descriptor);
        if (described == 0)
            continue;
        const QByteArray family = pdfEntry(objects.object(number), "/BaseFont").sliced(1);
        const QByteArray name = '/' + subsetTag(described) + '+' + family;
        setPdfEntry(objects.object(number), "/BaseFont", name);
        setPdfEntry(objects.object(described), "/FontName", name);
        const QByteArray itself = '[' + QByteArray::number(number) + " 0 R]";
        for (int other = 1; other <= objects.count(); ++other) {
            if (pdfEntry(objects.object(other), "/DescendantFonts") == itself)
                setPdfEntry(objects.object(other), "/BaseFont", name);
        }
    }
}

/// Numbers of the page objects, in the order of the pages: they are written one after the other.
std::vector<int> pageNumbers(PdfObjects& objects)
{
    std::vector<int> pages;
    for (int number = 1; number <= objects.count(); ++number) {
        if (pdfEntry(objects.object(number), "/Type") == "/Page")
            pages.push_back(number);
    }
    return pages;
}

void sayWords(PdfObjects& objects, const PdfContent& content)
{
    const std::vector<int> pages = pageNumbers(objects);
    for (size_t page = 0; page < pages.size(); ++page) {
        const int number = pdfReference(pdfEntry(objects.object(pages[page]), "/Contents"));
        const QByteArray stream = number > 0 ? pdfStream(objects.object(number)) : QByteArray();
        if (!stream.isEmpty())
            objects.object(number)
                = toPdfStream(withActualText(stream, content.words(static_cast<int>(page))));
    }
}

QByteArray described(const QByteArray& pdf, const PdfContent& content)
{
    std::optional<PdfObjects> objects = PdfObjects::parse(pdf);
    if (!objects)
        return {};
    const PictureFacts facts = factsOf(*content.described);
    objects->object(objects->info()) = infoOf(facts);
    QByteArray& root = objects->object(objects->root());
    setPdfEntry(root, "/Lang", '(' + facts.language.toLatin1() + ')');
    setPdfEntry(root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
    for (const int page : pageNumbers(*objects))
        setPageSize(objects->object(page), content.millimetres * pointsPerMillimetre);
    sayWords(*objects, content);
    objects->renumber();
    nameSubsets(*objects);
    return objects->bytes();
}

} // namespace

PdfContent pdfOf(const Picture& picture)
{
    const PictureSpec& spec = picture.spec();
    return { spec.paper.isEmpty() ? millimetresOf(QSizeF(spec.size)) : spec.paper, QSizeF(spec.size), 1,
        [&picture](QPainter& painter, int) { picture.paint(painter); },
        [&picture](int) { return picture.words(); }, &picture };
}

PdfContent pdfOf(const PicturePages& pages)
{
    return { pages.millimetres(), pages.size(), pages.count(),
        [&pages](QPainter& painter, int page) { pages.paint(painter, page); },
        [&pages](int page) { return pages.paintedWords(page); }, &pages.picture(0) };
}

QByteArray encodePdf(const PdfContent& content, const GoesOn& goesOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, content);
        if (!writePages(writer, content, goesOn))
            return {};
    }
    buffer.close();
    mendText(bytes, content);
    return described(bytes, content);
}

} // namespace tidemark::timeline
