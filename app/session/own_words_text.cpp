// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_words_text.h"

#include <QLocale>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using extraction::LexiconColumn;
using extraction::LexiconFault;
using extraction::OwnWordsFault;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnWords)
};

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// Continues "“cell” in the column “class” is ".
QString badCellText(const LexiconFault& fault)
{
    switch (fault.column.type) {
    case LexiconColumn::Type::OneOf:
        return Words::tr("none of %1").arg(fault.column.values.join(u", "_s));
    case LexiconColumn::Type::WholeNumber:
        return Words::tr("no whole number from %1 to %2").arg(number(fault.least), number(fault.most));
    case LexiconColumn::Type::Number:
        return Words::tr("no number such as 10 or 1e4");
    case LexiconColumn::Type::EdtfDate:
        return Words::tr("no date such as 2019, 2019-05 or 2019-05/2021");
    case LexiconColumn::Type::Offset:
        return Words::tr("no count such as -3M, 2Y or ..");
    case LexiconColumn::Type::HolidayRule:
        return Words::tr("no rule such as 05-01, L08-15, 05/7/2, E-2 or S 6");
    case LexiconColumn::Type::Words:
    case LexiconColumn::Type::Text:
    case LexiconColumn::Type::OptionalText:
        break;
    }
    return Words::tr("too long");
}

QString rowText(const LexiconFault& fault)
{
    switch (fault.kind) {
    case LexiconFault::Kind::NoWord:
        return Words::tr("there is no word in the first column");
    case LexiconFault::Kind::LongWord:
        return Words::tr("the word “%1…” is longer than %2 characters")
            .arg(fault.cell.left(12))
            .arg(extraction::longestLexiconWord);
    case LexiconFault::Kind::MissingCell:
        return Words::tr("the column “%1” is missing; columns are separated by a tab").arg(fault.column.name);
    case LexiconFault::Kind::ExtraCell:
        return Words::tr("“%1” stands behind the last column").arg(fault.cell);
    case LexiconFault::Kind::BadCell:
        break;
    }
    return Words::tr("“%1” in the column “%2” is %3", "cell; column; what it is not")
        .arg(fault.cell, fault.column.name, badCellText(fault));
}

QString reasonText(const OwnWordsFault& fault)
{
    switch (fault.kind) {
    case OwnWordsFault::Kind::Unreadable:
        return Words::tr("it cannot be read (%1)").arg(fault.detail);
    case OwnWordsFault::Kind::TooLarge:
        return Words::tr("it is larger than %1 MB").arg(extraction::largestOwnWordsFile / 1024 / 1024);
    case OwnWordsFault::Kind::NotUtf8:
        return Words::tr("the text is not UTF-8");
    case OwnWordsFault::Kind::BadRow:
        return rowText(fault.row);
    case OwnWordsFault::Kind::UnknownTable:
    case OwnWordsFault::Kind::NotUnderstood:
        break;
    }
    return fault.detail;
}

QString unknownTableText(const OwnWordsFault& fault)
{
    return fault.detail.isEmpty()
        ? Words::tr("%1: there is no table of this name, so its words are not used.").arg(fault.file)
        : Words::tr("%1: there is no table of this name, so its words are not used. Did you mean %2?")
              .arg(fault.file, fault.detail + u".tsv"_s);
}

QString columnLines(const extraction::LexiconHeader& header)
{
    QString lines;
    for (const LexiconColumn& column : header.columns)
        lines += u"# %1: %2\n"_s.arg(column.name, lexiconText(column.meaning));
    return lines;
}

} // namespace

QString faultSentence(const OwnWordsFault& fault)
{
    if (fault.kind == OwnWordsFault::Kind::UnknownTable)
        return unknownTableText(fault);
    const QString consequence = Words::tr("The built-in words of this table are used.");
    const QString what = fault.line > 0
        ? Words::tr("%1, line %2: %3.", "file; number; reason")
              .arg(fault.file)
              .arg(fault.line)
              .arg(reasonText(fault))
        : Words::tr("%1: %2.", "file; reason").arg(fault.file, reasonText(fault));
    return Words::tr("%1 %2", "two sentences").arg(what, consequence);
}

QString ownWordsTemplate(const QString& table, const extraction::LexiconTable& builtIn)
{
    const extraction::LexiconRow& example = builtIn.rows().front();
    QString text = u"# "_s + lexiconTitle(table) + u'\n';
    text += u"# "_s + lexiconText(builtIn.header().sentence) + u"\n#\n"_s + columnLines(builtIn.header());
    text += u"#\n# "_s
        + Words::tr("One row a line, columns separated by a tab; | separates words that share a row.")
        + u'\n';
    text += u"# "_s + Words::tr("Take away the # of an example to use it. The second one takes a word out:")
        + u'\n';
    text += u"# "_s + example.cells.join(u'\t') + u'\n';
    return text + u"# -\t"_s + example.words.first() + u'\n';
}

QString ownWordsReadme(const extraction::Lexicons& builtIn)
{
    QString text = Words::tr(
        "Own words for Tidemark\n\n"
        "Tables in this folder add words to those that Tidemark reads articles with. A table is a text file "
        "in "
        "UTF-8, named as below, with one row a line and its columns separated by a tab.\n\n"
        "A row adds its word, or takes the place of the built-in word. | in the first column separates words "
        "that share a row. A row of -, tab and a word takes a built-in word out. Lines that begin with # are "
        "comments.\n\n"
        "Changes are noticed while Tidemark runs. A table with a mistake in it is left out as a whole, and "
        "Tidemark says which line it is. At most 1 MB a table.\n");
    text += u'\n';
    for (const QString& name : builtIn.names())
        text += u"%1.tsv: %2\n"_s.arg(name, lexiconText(builtIn.table(name).header().sentence));
    return text;
}

} // namespace tidemark::session
