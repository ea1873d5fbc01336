// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pdf_objects.h"

#include <QList>

#include <algorithm>

namespace tidemark::timeline {

namespace {

constexpr qsizetype tableLine = 20; ///< bytes of a line of the cross-reference table

int numberAfter(const QByteArray& pdf, const QByteArray& key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    return at < 0 ? 0 : pdf.mid(at + key.size(), 12).trimmed().split(' ').first().toInt();
}

QByteArray objectAt(const QByteArray& pdf, qsizetype offset, qsizetype next)
{
    const qsizetype begin = pdf.indexOf("obj", offset);
    const qsizetype end = pdf.lastIndexOf("endobj", next - 1);
    return begin < 0 || end < begin ? QByteArray() : pdf.sliced(begin + 3, end - begin - 3).trimmed();
}

} // namespace

std::optional<PdfObjects> PdfObjects::parse(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table
        = start < 0 ? -1 : pdf.mid(start + 9, 16).trimmed().split('\n').first().toLongLong();
    if (table <= 0 || table >= pdf.size() || !pdf.sliced(table).startsWith("xref"))
        return std::nullopt;
    PdfObjects objects;
    const int size = numberAfter(pdf, "/Size", table);
    objects.m_root = numberAfter(pdf, "/Root", table);
    objects.m_info = numberAfter(pdf, "/Info", table);
    const qsizetype first = pdf.indexOf("0000000000 65535 f", table);
    if (size < 2 || first < 0 || first + size * tableLine > pdf.size())
        return std::nullopt;
    std::vector<qsizetype> offsets;
    for (int number = 1; number < size; ++number)
        offsets.push_back(pdf.sliced(first + number * tableLine, 10).toLongLong());
    std::vector<qsizetype> sorted = offsets;
    sorted.push_back(table);
    std::sort(sorted.begin(), sorted.end());
    objects.m_header = pdf.first(*std::upper_bound(sorted.begin(), sorted.end(), 0));
    for (const qsizetype offset : offsets)
        objects.m_objects.push_back(offset == 0
                ? QByteArray()
                : objectAt(pdf, offset, *std::upper_bound(sorted.begin(), sorted.end(), offset)));
    return objects;
}

QByteArray PdfObjects::bytes() const
{
    QByteArray pdf = m_header;
    QByteArray table = "xref\n0 " + QByteArray::number(count() + 1) + "\n0000000000 65535 f \n";
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const QByteArray offset = m_objects[i].isEmpty() ? QByteArray("0") : QByteArray::number(pdf.size());
        table += offset.rightJustified(10, '0') + (m_objects[i].isEmpty() ? " 65535 f \n" : " 00000 n \n");
        if (!m_objects[i].isEmpty())
            pdf += QByteArray::number(qsizetype(i + 1)) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n<<\n/Size " + QByteArray::number(count() + 1) + "\n/Info "
        + QByteArray::number(m_info) + " 0 R\n/Root " + QByteArray::number(m_root) + " 0 R\n>>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray pdfString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    return hex + '>';
}

void setPdfEntry(QByteArray& object, const QByteArray& key, const QByteArray& value)
{
    const QByteArray line = key + ' ' + value;
    const qsizetype at = object.indexOf(key + ' ');
    if (at < 0) {
        object.insert(object.indexOf("<<") + 2, '\n' + line);
        return;
    }
    object.replace(at, object.indexOf('\n', at) - at, line);
}

QByteArray pdfEntry(const QByteArray& object, const QByteArray& key)
{
    const qsizetype at = object.indexOf(key + ' ');
    if (at < 0)
        return {};
    const qsizetype begin = at + key.size() + 1;
    const qsizetype end = object.indexOf('\n', begin);
    return object.sliced(begin, (end < 0 ? object.size() : end) - begin).trimmed();
}

} // namespace tidemark::timeline
