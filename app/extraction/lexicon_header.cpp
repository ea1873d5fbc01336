// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicon_header.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the header without #, each with the lines that go on with it.
QStringList joined(const QStringList& lines)
{
    QStringList header;
    for (const QString& line : lines) {
        if (!line.startsWith(u'#'))
            break;
        if (line.startsWith("#  "_L1) && !header.isEmpty())
            header.last() += u' ' + line.mid(1).trimmed();
        else
            header.append(line.mid(1).trimmed());
    }
    return header;
}

std::optional<LexiconColumn::Type> typeOf(const QString& name)
{
    static constexpr std::array names { u"words", u"one of", u"text", u"optional text", u"whole number",
        u"number", u"EDTF date", u"offset", u"holiday rule" };
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const char16_t* known) { return name == QStringView(known); });
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<LexiconColumn::Type>(found - names.begin()));
}

QStringList valuesIn(const QString& meaning)
{
    QStringList values;
    for (const QString& part : meaning.split(u';')) {
        for (const QString& value : part.section(u'=', 0, 0).split(u','))
            values.append(value.trimmed());
    }
    return values;
}

tl::expected<LexiconColumn, QString> columnFrom(const QString& line)
{
    static const QRegularExpression form(u"^([\\w-]+) \\(([^)]+)\\): (.+)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    const auto type = typeOf(match.captured(2));
    if (!match.hasMatch() || !type)
        return tl::unexpected(u"\"%1\" is not NAME (TYPE): MEANING"_s.arg(line));
    LexiconColumn column { match.captured(1), *type, match.captured(3), {} };
    if (*type == LexiconColumn::Type::OneOf)
        column.values = valuesIn(column.meaning);
    return column;
}

} // namespace

tl::expected<LexiconHeader, QString> LexiconHeader::parse(const QStringList& lines)
{
    const QStringList parts = joined(lines);
    if (parts.isEmpty() || !parts.first().endsWith(u'.'))
        return tl::unexpected(u"no sentence on the first line"_s);
    LexiconHeader header { parts.first(), {} };
    for (const QString& line : parts.sliced(1)) {
        const auto column = columnFrom(line);
        if (!column)
            return tl::unexpected(column.error());
        header.columns.push_back(*column);
    }
    if (header.columns.empty() || header.columns.front().type != LexiconColumn::Type::Words)
        return tl::unexpected(u"the first column is not (words)"_s);
    return header;
}

} // namespace tidemark::extraction
