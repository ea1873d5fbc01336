// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markwhen_lines.h"

#include "exchange/json_scanner.h"
#include "exchange/markwhen_words.h"

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrefix = 130;
constexpr QStringView signs = u"\\#!@[]"; ///< that mean something in markwhen

bool isTimeColon(QStringView line, qsizetype at)
{
    const bool between = at > 0 && at + 1 < line.size() && line[at - 1].isDigit() && line[at + 1].isDigit();
    const qsizetype time = between ? line.left(at).lastIndexOf(u'T') : -1;
    return time >= 0 && at - time <= 6;
}

qsizetype dateColon(QStringView line)
{
    const QStringView beginning = line.left(longestPrefix);
    qsizetype at = beginning.indexOf(u':');
    while (at >= 0 && isTimeColon(line, at))
        at = beginning.indexOf(u':', at + 1);
    return at;
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-';
}

bool startsWithWord(QStringView line, QStringView word)
{
    return line.startsWith(word, Qt::CaseInsensitive)
        && (line.size() == word.size() || line[word.size()].isSpace());
}

QString groupTitle(QStringView words)
{
    const qsizetype comment = words.indexOf(u" //");
    const MarkwhenTitle title = markwhenTitle(comment < 0 ? words : words.left(comment));
    return title.label;
}

/// A tag or id: its sign and at least one more character, not a number alone.
bool isSign(QStringView word)
{
    if (word.size() < 2 || (word[0] != u'#' && word[0] != u'!'))
        return false;
    const QStringView name = word.sliced(1);
    const bool isNumber = std::all_of(name.begin(), name.end(), [](QChar unit) { return unit.isDigit(); });
    return !isNumber && std::all_of(name.begin(), name.end(), isWordUnit);
}

/// Where a link that begins at `at` ends, and its words; 0 when there is none.
qsizetype linkLength(QStringView words, qsizetype at, QStringView& text)
{
    const qsizetype close = words.indexOf(u"](", at);
    const qsizetype end = close < 0 ? -1 : words.indexOf(u')', close);
    if (end < 0 || words.sliced(at, close - at).contains(u'\n'))
        return 0;
    text = words.sliced(at + 1, close - at - 1);
    return end + 1 - at;
}

} // namespace

std::optional<MarkwhenEventLine> markwhenEvent(QStringView line)
{
    line = line.trimmed();
    const qsizetype colon = dateColon(line);
    if (colon <= 0 || !looksLikeMarkwhenDate(line.left(colon)))
        return std::nullopt;
    return MarkwhenEventLine { line.left(colon).trimmed(), line.sliced(colon + 1).trimmed() };
}

std::optional<MarkwhenGroupLine> markwhenGroup(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return std::nullopt;
    const qsizetype signs
        = std::find_if(line.begin(), line.end(), [](QChar unit) { return unit != u'#'; }) - line.begin();
    if (signs > 0 && signs <= 6 && signs < line.size() && line[signs].isSpace())
        return MarkwhenGroupLine { false, int(signs), groupTitle(line.sliced(signs).trimmed()) };
    for (const QStringView end : { QStringView(u"endgroup"), QStringView(u"endsection"),
             QStringView(u"end group"), QStringView(u"end section") }) {
        if (startsWithWord(line, end))
            return MarkwhenGroupLine { true, 0, {} };
    }
    for (const QStringView begin : { QStringView(u"group"), QStringView(u"section") }) {
        if (startsWithWord(line, begin))
            return MarkwhenGroupLine { false, 0, groupTitle(line.sliced(begin.size()).trimmed()) };
    }
    return std::nullopt;
}

std::optional<MarkwhenProperty> markwhenProperty(QStringView line)
{
    line = line.trimmed();
    const qsizetype colon = line.indexOf(u':');
    const QStringView key = line.left(std::max<qsizetype>(colon, 0));
    if (key.isEmpty() || !std::all_of(key.begin(), key.end(), isWordUnit))
        return std::nullopt;
    const QStringView value = line.sliced(colon + 1).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) {
        const QByteArray utf8 = value.toUtf8();
        JsonScanner scanner(utf8, 1);
        if (scanner.next() == JsonScanner::Token::String)
            return MarkwhenProperty { key, scanner.text() };
    }
    if (value.size() >= 2 && value.startsWith(u'\'') && value.endsWith(u'\''))
        return MarkwhenProperty { key,
            value.sliced(1, value.size() - 2).toString().replace(u"''"_s, u"'"_s) };
    return MarkwhenProperty { key, value.toString() };
}

bool isMarkwhenComment(QStringView line)
{
    return line.trimmed().startsWith(u"//");
}

MarkwhenTitle markwhenTitle(QStringView words)
{
    MarkwhenTitle title;
    words = words.trimmed();
    for (;;) {
        const qsizetype space = std::max(words.lastIndexOf(u' '), words.lastIndexOf(u'\t'));
        const QStringView last = words.sliced(space + 1);
        if (!isSign(last))
            break;
        if (last[0] == u'#')
            title.tags.prepend(last.sliced(1).toString());
        else
            title.id = last.sliced(1).toString();
        words = words.left(std::max<qsizetype>(space, 0)).trimmed();
        if (words.isEmpty())
            break;
    }
    title.label = plainTextOfMarkwhen(words).simplified();
    return title;
}

QString escapedForMarkwhen(const QString& words)
{
    QString escaped;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar unit = words[at];
        const bool isComment = QStringView(words).sliced(at).startsWith(u"//");
        if (isComment || signs.contains(unit))
            escaped += u'\\';
        escaped += unit;
    }
    return escaped;
}

QString plainTextOfMarkwhen(QStringView words)
{
    QString text;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QStringView linkWords;
        const bool isEscape = words[at] == u'\\' && at + 1 < words.size()
            && (signs.contains(words[at + 1]) || words[at + 1] == u'/');
        if (isEscape) {
            text += words[++at];
        } else if (const qsizetype length = words[at] == u'[' ? linkLength(words, at, linkWords) : 0;
                   length > 0) {
            text += linkWords;
            at += length - 1;
        } else {
            text += words[at];
        }
    }
    return text;
}

QString quotedForMarkwhen(const QString& value)
{
    QString quoted = u"\""_s;
    for (const QChar unit : value) {
        if (unit == u'"' || unit == u'\\')
            quoted += u'\\';
        if (unit == u'\n')
            quoted += u"\\n"_s;
        else if (unit.unicode() < 0x20)
            quoted += u"\\u%1"_s.arg(int(unit.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += unit;
    }
    return quoted + u'"';
}

} // namespace tidemark::exchange
