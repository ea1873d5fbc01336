// SPDX-License-Identifier: GPL-3.0-or-later
// Passages with their citations as plain text, Markdown, HTML and JSON.
#include "session/cited_passage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

bool isChinese(const CitedPassage& passage)
{
    return passage.source.language.startsWith("zh"_L1);
}

/// In quotation marks, unless the words bring their own.
QString quoted(const CitedPassage& passage)
{
    static const QString opening = u"“「『\"‘"_s;
    if (passage.text.isEmpty() || opening.contains(passage.text.front()))
        return passage.text;
    return passage.source.language == "zh-Hant"_L1 ? u'「' + passage.text + u'」'
                                                   : u"“%1”"_s.arg(passage.text);
}

QString speakerOf(const CitedPassage& passage)
{
    if (passage.speaker.isEmpty() || passage.role.isEmpty())
        return passage.speaker;
    return isChinese(passage) ? u"%1（%2）"_s.arg(passage.speaker, passage.role)
                              : u"%1, %2"_s.arg(passage.speaker, passage.role);
}

QString inText(const CitedPassage& passage, CitationStyle style)
{
    const QString words = citationInText(passage.source, style, passage.paragraph);
    return words.isEmpty() || isChinese(passage) ? words : u' ' + words;
}

QString plainOf(const CitedPassage& passage, CitationStyle style)
{
    QStringList lines;
    if (!passage.text.isEmpty())
        lines.append(quoted(passage) + inText(passage, style));
    if (!passage.speaker.isEmpty())
        lines.append((isChinese(passage) ? u"——"_s : u"— "_s) + speakerOf(passage));
    lines.append(plainText(citation(passage.source, style, passage.paragraph)));
    lines.append(passage.link);
    return lines.join(u'\n');
}

/// Every character that Markdown might take for markup behind a backslash.
QString markdownEscaped(const QString& text)
{
    static const QString special = u"\\`*_{}[]<>()#+-.!|~&:$^="_s;
    QString escaped;
    for (const QChar character : text) {
        const bool isSpecial = character.unicode() < 0x80 && special.contains(character);
        // Full stops and the like only matter at a line's beginning, where there is never one here.
        const bool isHarmless = u".-:()+!="_s.contains(character) && !escaped.isEmpty()
            && escaped.back() != u'\n' && !(character == u'!' || character == u'(');
        if (isSpecial && !isHarmless)
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

QString markdownRuns(const CitationRuns& runs)
{
    QString text;
    for (const CitationRun& run : runs)
        text += run.isItalic ? u'*' + markdownEscaped(run.text) + u'*' : markdownEscaped(run.text);
    return text;
}

QString markdownOf(const CitedPassage& passage, CitationStyle style)
{
    QStringList parts;
    if (!passage.text.isEmpty()) {
        QStringList lines;
        for (const QString& line : passage.text.split(u'\n'))
            lines.append((u"> "_s + markdownEscaped(line)).trimmed());
        lines.last() += markdownEscaped(inText(passage, style));
        parts.append(lines.join(u'\n'));
    }
    if (!passage.speaker.isEmpty())
        parts.append(u"— "_s + markdownEscaped(speakerOf(passage)));
    parts.append(markdownRuns(citation(passage.source, style, passage.paragraph)) + u" [↗](<"_s + passage.link
        + u">)"_s);
    return parts.join(u"\n\n"_s);
}

QString htmlLines(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString htmlRuns(const CitationRuns& runs)
{
    QString html;
    for (const CitationRun& run : runs)
        html += run.isItalic ? u"<i>"_s + run.text.toHtmlEscaped() + u"</i>"_s : run.text.toHtmlEscaped();
    return html;
}

QString htmlOf(const CitedPassage& passage, CitationStyle style)
{
    QString html;
    const QString link = passage.link.toHtmlEscaped();
    if (!passage.text.isEmpty())
        html += u"<blockquote cite=\"%1\"><p>%2</p></blockquote>\n"_s.arg(
            link, htmlLines(passage.text) + inText(passage, style).toHtmlEscaped());
    if (!passage.speaker.isEmpty())
        html += u"<p>— %1</p>\n"_s.arg(speakerOf(passage).toHtmlEscaped());
    return html
        + u"<p>%1 <a href=\"%2\">↗</a></p>\n"_s.arg(
            htmlRuns(citation(passage.source, style, passage.paragraph)), link);
}

template <class Form> QString joined(const std::vector<CitedPassage>& passages, const QString& gap, Form form)
{
    QStringList parts;
    for (const CitedPassage& passage : passages)
        parts.append(form(passage));
    return parts.join(gap);
}

} // namespace

QString plainCitation(const std::vector<CitedPassage>& passages, CitationStyle style)
{
    return joined(passages, u"\n\n"_s, [style](const auto& passage) { return plainOf(passage, style); });
}

QString markdownCitation(const std::vector<CitedPassage>& passages, CitationStyle style)
{
    return joined(passages, u"\n\n"_s, [style](const auto& passage) { return markdownOf(passage, style); });
}

QString htmlCitation(const std::vector<CitedPassage>& passages, CitationStyle style)
{
    return u"<meta charset=\"utf-8\">\n"_s
        + joined(passages, {}, [style](const auto& passage) { return htmlOf(passage, style); });
}

QByteArray jsonCitation(const std::vector<CitedPassage>& passages)
{
    if (passages.size() == 1)
        return QJsonDocument(passages.front().webAnnotation).toJson();
    QJsonArray all;
    for (const CitedPassage& passage : passages)
        all.append(passage.webAnnotation);
    return QJsonDocument(all).toJson();
}

std::unique_ptr<QMimeData> citationMimeData(const std::vector<CitedPassage>& passages, CitationStyle style)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(plainCitation(passages, style));
    data->setData(u"text/markdown"_s, markdownCitation(passages, style).toUtf8());
    data->setData(u"text/html"_s, htmlCitation(passages, style).toUtf8());
    data->setData(u"application/ld+json"_s, jsonCitation(passages));
    return data;
}

} // namespace tidemark::session
