// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_file.h"

#include <QFile>

#include <opencc/SimpleConverter.hpp>

namespace tidemark::test {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

QString converted(const QString& text, const opencc::SimpleConverter& converter)
{
    return QString::fromStdString(converter.Convert(text.toStdString()));
}

Row rowOf(const QString& line, const QByteArray& place, const Row& settings)
{
    Row row = settings;
    row.expected = line.split(u'\t', Qt::SkipEmptyParts);
    row.text = row.expected.takeFirst();
    row.tag = place + ' ' + row.text.toUtf8();
    row.text.replace(u'¶', u"\n\n"_s);
    if (row.expected == QStringList { u"-"_s })
        row.expected.clear();
    return row;
}

} // namespace

std::vector<Row> readRows(const QString& table)
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/tests/extraction/rows/") + table + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table of rows: %s", qPrintable(file.fileName()));
    std::vector<Row> rows;
    Row settings;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString& line = lines[number];
        if (line.startsWith(u"@published "_s))
            settings.published = line.section(u' ', 1).toLatin1();
        else if (line.startsWith(u"@scripts "_s))
            settings.bothScripts = line.endsWith(u"both"_s);
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.push_back(rowOf(line, table.toUtf8() + ':' + QByteArray::number(number + 1), settings));
    }
    return rows;
}

QString inOtherScript(const QString& text)
{
    static const opencc::SimpleConverter toSimplified("t2s.json");
    static const opencc::SimpleConverter toTraditional("s2t.json");
    const QString simplified = converted(text, toSimplified);
    return simplified == text ? converted(text, toTraditional) : simplified;
}

std::optional<TextSpan> locate(const QString& words, const QString& text, qsizetype from)
{
    const qsizetype dots = words.indexOf(u"..."_s);
    if (dots < 0) {
        const qsizetype start = text.indexOf(words, from);
        return start < 0 ? std::nullopt : std::optional(TextSpan { start, words.size() });
    }
    const auto begin = locate(words.left(dots), text, from);
    const auto end = begin ? locate(words.mid(dots + 3), text, begin->end()) : std::nullopt;
    return end ? std::optional(TextSpan::between(begin->start, end->end())) : std::nullopt;
}

QString carriedOver(const QString& words, const QString& text, const QString& converted)
{
    if (const auto span = locate(words, text))
        return converted.mid(span->start, span->length);
    return text == converted ? words : inOtherScript(words);
}

} // namespace tidemark::test
