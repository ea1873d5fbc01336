// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pdf_text.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include <algorithm>
#include <functional>

namespace tidemark::timeline {

namespace {

using CodePoint = char32_t;

/// For each font: glyph number -> the code point the text uses for it.
QList<QHash<quint32, CodePoint>> glyphsOfText(const QList<CodePoint>& used, const QList<QRawFont>& fonts)
{
    QList<QHash<quint32, CodePoint>> tables;
    for (const QRawFont& font : fonts) {
        QHash<quint32, CodePoint> table;
        for (const CodePoint point : used) {
            const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&point, 1));
            if (!glyphs.isEmpty() && glyphs.first() != 0)
                table.insert(glyphs.first(), point);
        }
        tables += table;
    }
    return tables;
}

class CodePointMender {
public:
    CodePointMender(const QString& text, const QList<QFont>& fonts)
    {
        for (const uint point : text.toUcs4())
            m_used.insert(point);
        QSet<QString> seen;
        for (const QFont& font : fonts) {
            const QRawFont raw = QRawFont::fromFont(font);
            const QString name = raw.familyName() + raw.styleName();
            if (!seen.contains(name))
                m_fonts += raw;
            seen.insert(name);
        }
        // In order: a set's own differs from run to run, and of two twins the last one counts.
        QList<CodePoint> ordered(m_used.begin(), m_used.end());
        std::sort(ordered.begin(), ordered.end(), std::greater<>());
        m_tables = glyphsOfText(ordered, m_fonts);
    }

    CodePoint mended(CodePoint point);

private:
    QSet<CodePoint> m_used;
    QList<QRawFont> m_fonts;
    QList<QHash<quint32, CodePoint>> m_tables;
    QHash<CodePoint, CodePoint> m_known;
};

CodePoint CodePointMender::mended(CodePoint point)
{
    // QPdfWriter names the glyph of a space a tab.
    if (point == U'\t')
        return U' ';
    if (m_used.contains(point))
        return point;
    const auto known = m_known.constFind(point);
    if (known != m_known.constEnd())
        return *known;
    CodePoint found = point;
    for (qsizetype i = 0; i < m_fonts.size() && found == point; ++i) {
        const QList<quint32> glyphs = m_fonts[i].glyphIndexesForString(QString::fromUcs4(&point, 1));
        if (!glyphs.isEmpty())
            found = m_tables[i].value(glyphs.first(), point);
    }
    m_known.insert(point, found);
    return found;
}

bool isMappedCode(const QByteArray& pdf, qsizetype open)
{
    return pdf.size() > open + 5 && pdf[open] == '<' && pdf[open + 5] == '>';
}

/// Mends the code points of one "[<963F> <2FA5> …]".
void mendArray(QByteArray& pdf, qsizetype begin, qsizetype end, CodePointMender& mender)
{
    for (qsizetype at = pdf.indexOf('<', begin); at >= 0 && at < end; at = pdf.indexOf('<', at + 1)) {
        bool valid = false;
        const CodePoint point = isMappedCode(pdf, at) ? pdf.sliced(at + 1, 4).toUInt(&valid, 16) : 0;
        const CodePoint better = valid ? mender.mended(point) : point;
        if (valid && better != point && better <= 0xFFFF)
            pdf.replace(at + 1, 4, QByteArray::number(uint(better), 16).toUpper().rightJustified(4, '0'));
    }
}

} // namespace

void mendPdfText(QByteArray& pdf, const QString& text, const QList<QFont>& fonts)
{
    CodePointMender mender(text, fonts);
    qsizetype block = pdf.indexOf("beginbfrange");
    while (block >= 0) {
        const qsizetype blockEnd = pdf.indexOf("endbfrange", block);
        if (blockEnd < 0)
            return;
        for (qsizetype open = pdf.indexOf('[', block); open >= 0 && open < blockEnd;
             open = pdf.indexOf('[', open + 1))
            mendArray(pdf, open, pdf.indexOf(']', open), mender);
        block = pdf.indexOf("beginbfrange", blockEnd);
    }
}

} // namespace tidemark::timeline
