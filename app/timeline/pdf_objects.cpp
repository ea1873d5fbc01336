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

/// Where the dictionary of an object ends: before the bytes of a stream.
qsizetype dictionaryEnd(const QByteArray& object)
{
    const qsizetype stream = object.indexOf("stream\n");
    return stream < 0 ? object.size() : stream;
}

/// Calls `visit(number)` for each "n 0 R" of an object and puts what it returns in place of the number.
template <class Visit> QByteArray withReferences(const QByteArray& object, Visit&& visit)
{
    const QByteArray reference(" 0 R");
    const qsizetype end = dictionaryEnd(object);
    QByteArray changed;
    qsizetype copied = 0;
    for (qsizetype at = object.indexOf(reference); at >= 0 && at < end;
         at = object.indexOf(reference, at + 1)) {
        qsizetype first = at;
        while (first > copied && object[first - 1] >= '0' && object[first - 1] <= '9')
            --first;
        changed += object.sliced(copied, first - copied)
            + QByteArray::number(visit(object.sliced(first, at - first).toInt()));
        copied = at;
    }
    return changed + object.sliced(copied);
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

void PdfObjects::renumber()
{
    std::vector<int> order;
    std::vector<int> numbers(m_objects.size() + 1, 0);
    const auto number = [&](int old) {
        if (old < 1 || old > count())
            return 0;
        int& given = numbers[static_cast<size_t>(old)];
        if (given == 0) {
            order.push_back(old);
            given = static_cast<int>(order.size());
        }
        return given;
    };
    m_root = number(m_root);
    m_info = number(m_info);
    std::vector<QByteArray> objects;
    for (size_t i = 0; i < order.size(); ++i)
        objects.push_back(withReferences(object(order[i]), number));
    m_objects = std::move(objects);
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

int pdfReference(const QByteArray& value)
{
    return value.endsWith(" 0 R") ? value.chopped(4).toInt() : 0;
}

QByteArray pdfStream(const QByteArray& object)
{
    const QByteArray opening("stream\n");
    const qsizetype begin = object.indexOf(opening);
    const qsizetype end = object.lastIndexOf("endstream");
    if (begin < 0 || end < begin || !object.first(begin).contains("/FlateDecode"))
        return {};
    // Qt's own form: the length that is to be expected, more if need be, before the zlib stream.
    const QByteArray expected("\0\1\0\0", 4);
    return qUncompress(expected + object.sliced(begin + opening.size(), end - begin - opening.size()));
}

QByteArray toPdfStream(const QByteArray& content)
{
    const QByteArray compressed = qCompress(content, 6).sliced(4);
    return "<<\n/Length " + QByteArray::number(compressed.size()) + "\n/Filter /FlateDecode\n>>\nstream\n"
        + compressed + "\nendstream";
}

} // namespace tidemark::timeline
