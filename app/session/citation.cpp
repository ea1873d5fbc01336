// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/citation.h"

#include "session/citation_words.h"

#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::ArticleMetadata;

namespace {

struct StyleName {
    QLatin1StringView key;
    const char* name;
};
constexpr std::array styleNames { StyleName { "gbt7714"_L1, "GB/T 7714—2015" },
    StyleName { "apa"_L1, "APA 7" }, StyleName { "chicago"_L1, "Chicago" } };

void add(CitationRuns& runs, const QString& text, bool isItalic = false)
{
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().isItalic == isItalic)
        runs.back().text += text;
    else
        runs.push_back({ text, isItalic });
}

QString withStop(const QString& words)
{
    static const QString stops = u".。?？!！…"_s;
    return words.isEmpty() || stops.contains(words.back()) ? words : words + u'.';
}

// The standard sets Chinese references with Latin punctuation too.
CitationRuns gbT7714(const CitationWords& words, int paragraph)
{
    CitationRuns runs;
    if (const QString authors = words.gbAuthors(); !authors.isEmpty())
        add(runs, withStop(authors) + u' ');
    // N: newspaper; Z: anything else.
    add(runs, u"%1[%2]. "_s.arg(words.title(), words.outlet().isEmpty() ? u"Z"_s : u"N"_s));
    QStringList where { words.outlet(), words.gbDate() };
    where.removeAll(QString());
    add(runs, where.join(u", "_s));
    if (paragraph > 0)
        add(runs, u": "_s + words.paragraph(paragraph));
    add(runs, u"."_s);
    return runs;
}

CitationRuns apaEnglish(const CitationWords& words)
{
    CitationRuns runs;
    const QString date = u"(%1)."_s.arg(words.apaDate());
    if (const QString authors = words.apaAuthors(); !authors.isEmpty()) {
        add(runs, withStop(authors) + u' ' + date + u' ' + withStop(words.title()));
    } else if (!words.outlet().isEmpty()) {
        // Without a person the body that published it is the author, and is not named twice.
        add(runs, withStop(words.outlet()) + u' ' + date + u' ' + withStop(words.title()));
    } else {
        add(runs, withStop(words.title()) + u' ' + date);
    }
    if (!words.apaAuthors().isEmpty() && !words.outlet().isEmpty()) {
        add(runs, u" "_s);
        add(runs, words.outlet(), true);
        add(runs, u"."_s);
    }
    return runs;
}

CitationRuns apaChinese(const CitationWords& words)
{
    CitationRuns runs;
    const QString authors = words.joinedAuthors();
    const QString date = u"（%1）。"_s.arg(words.apaDate());
    if (!authors.isEmpty())
        add(runs, authors + date + words.title() + u"。"_s);
    else if (!words.outlet().isEmpty())
        add(runs, words.outlet() + date + words.title() + u"。"_s);
    else
        add(runs, words.title() + date);
    if (!authors.isEmpty() && !words.outlet().isEmpty())
        add(runs, u"《%1》。"_s.arg(words.outlet()));
    return runs;
}

CitationRuns chicagoEnglish(const CitationWords& words, int paragraph)
{
    CitationRuns runs;
    if (const QString authors = words.joinedAuthors(); !authors.isEmpty())
        add(runs, authors + u", "_s);
    add(runs, u"“%1,” "_s.arg(words.title()));
    if (!words.outlet().isEmpty()) {
        add(runs, words.outlet(), true);
        add(runs, u", "_s);
    }
    add(runs, words.chicagoDate());
    if (paragraph > 0)
        add(runs, u", "_s + words.paragraph(paragraph));
    add(runs, u"."_s);
    return runs;
}

CitationRuns chicagoChinese(const CitationWords& words, int paragraph)
{
    QStringList parts;
    const QString title = words.isTraditional() ? u"〈%1〉"_s : u"《%1》"_s;
    const QString authors = words.joinedAuthors();
    parts.append((authors.isEmpty() ? QString() : authors + u"："_s) + title.arg(words.title()));
    if (!words.outlet().isEmpty())
        parts.append(u"《%1》"_s.arg(words.outlet()));
    parts.append(words.chicagoDate());
    if (paragraph > 0)
        parts.append(words.paragraph(paragraph));
    return { { parts.join(u"，"_s) + u"。"_s } };
}

} // namespace

QString citationStyleName(CitationStyle style)
{
    return QString::fromUtf8(styleNames[static_cast<size_t>(style)].name);
}

QString citationStyleKey(CitationStyle style)
{
    return styleNames[static_cast<size_t>(style)].key;
}

CitationStyle citationStyleFromKey(const QString& key)
{
    for (size_t index = 0; index < styleNames.size(); ++index) {
        if (styleNames[index].key == key)
            return static_cast<CitationStyle>(index);
    }
    return CitationStyle::GbT7714;
}

CitationRuns citation(const ArticleMetadata& source, CitationStyle style, int paragraph)
{
    const CitationWords words(source);
    switch (style) {
    case CitationStyle::Apa:
        return words.isChinese() ? apaChinese(words) : apaEnglish(words);
    case CitationStyle::Chicago:
        return words.isChinese() ? chicagoChinese(words, paragraph) : chicagoEnglish(words, paragraph);
    case CitationStyle::GbT7714:
        break;
    }
    return gbT7714(words, paragraph);
}

QString citationInText(const ArticleMetadata& source, CitationStyle style, int paragraph)
{
    if (style != CitationStyle::Apa)
        return {};
    const CitationWords words(source);
    QStringList parts { words.apaShortAuthors(), words.apaYear() };
    if (paragraph > 0)
        parts.append(words.paragraph(paragraph));
    return words.isChinese() ? u"（%1）"_s.arg(parts.join(u"，"_s)) : u"(%1)"_s.arg(parts.join(u", "_s));
}

QString plainText(const CitationRuns& runs)
{
    QString text;
    for (const CitationRun& run : runs)
        text += run.text;
    return text;
}

} // namespace tidemark::session
