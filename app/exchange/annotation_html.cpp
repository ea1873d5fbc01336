// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_html.h"

#include "exchange/annotation_names.h"

#include <QCryptographicHash>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::Annotation;
using domain::HighlightColour;

namespace {

constexpr std::array colours { HighlightColour::Yellow, HighlightColour::Green, HighlightColour::Blue,
    HighlightColour::Pink, HighlightColour::Purple };

const QString page = uR"(
:root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --quiet: #59636e; --line: #d1d9e0; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.7 "Noto Serif CJK TC", "Noto Serif CJK SC", "Songti TC", "Songti SC", serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 2.5rem 0 0.25rem; }
.source, .facts, footer { color: var(--quiet); font-size: 0.85rem; }
section { border-top: 1px solid var(--line); padding: 1rem 0; break-inside: avoid; }
blockquote { margin: 0 0 0.6rem; padding-left: 0.8rem; border-left: 4px solid var(--mark); white-space: pre-wrap; }
mark { color: inherit; background: none; }
.highlight mark { background: var(--mark); }
.underline mark { text-decoration: underline 2px var(--mark); }
.strike mark { text-decoration: line-through 2px var(--mark); }
.note, .reply p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 0.6rem; }
.reply { margin-left: 1.5rem; }
.tag { border: 1px solid var(--line); border-radius: 0.6rem; padding: 0 0.5rem; margin-left: 0.35rem; }
)"_s;

QString colourRules()
{
    QString light;
    QString dark;
    for (const HighlightColour colour : colours) {
        const QString rule = u"."_s + nameOf(colour) + u" { --mark: %1; }\n"_s;
        light += rule.arg(cssColour(colour));
        dark += rule.arg(cssColourOnDark(colour));
    }
    return light + uR"(@media screen and (prefers-color-scheme: dark) {
:root { --ink: #e6edf3; --paper: #14181d; --quiet: #9aa4af; --line: #3b434c; }
)"_s + dark
        + uR"(}
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; print-color-adjust: exact; }
  h1 { break-after: avoid; } }
)"_s;
}

QString styleSheet()
{
    return page + colourRules();
}

/// Only this very style sheet may apply; nothing may be loaded or run.
QString policy(const QString& style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
        QString::fromLatin1(hash));
}

/// Escaped, with the controls that HTML does not permit as replacement characters; direction is kept inside.
QString escaped(QString words)
{
    for (QChar& unit : words) {
        const bool isControl = unit.unicode() < 0x20 && unit != u'\n' && unit != u'\t';
        if (isControl || unit.unicode() == 0x7f)
            unit = QChar::ReplacementCharacter;
    }
    return words.toHtmlEscaped();
}

QString element(QLatin1StringView name, QLatin1StringView classes, const QString& words)
{
    return u"<%1 class=\"%2\" dir=\"auto\">"_s.arg(name, classes) + escaped(words) + u"</%1>\n"_s.arg(name);
}

QString dayOf(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace

HtmlWriter::HtmlWriter(QIODevice& device, AnnotationWriterOptions options)
    : AnnotationWriter(device, std::move(options))
{
}

void HtmlWriter::begin()
{
    const QString style = styleSheet();
    put(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            escaped(options().words.language))
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\""_s + policy(style) + u"\">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s + escaped(options().words.title)
        + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s);
}

void HtmlWriter::beginArticle(const AnnotatedArticle& article)
{
    m_text.emplace(article);
    const domain::ArticleMetadata& metadata = m_text->article().metadata;
    put(u"<article lang=\"%1\">\n"_s.arg(escaped(metadata.language))
        + element("h1"_L1, "title"_L1, metadata.title));
    const QStringList parts = sourceParts(metadata, options().words);
    if (!parts.isEmpty())
        put(element("p"_L1, "source"_L1, parts.join(u" · "_s)));
}

QString HtmlWriter::factsOf(const Annotation& annotation) const
{
    const AnnotationWords& words = options().words;
    QStringList facts;
    if (const int paragraph = m_text->paragraph(annotation); paragraph > 0)
        facts.append(words.paragraph.arg(paragraph));
    else if (annotation.anchor != domain::AnchorState::Orphan)
        facts.append(words.wholeArticle);
    if (const PortableItem* item = m_text->item(annotation))
        facts.append(item->words);
    facts.append(words.colours.value(static_cast<int>(annotation.colour)));
    if (annotation.anchor == domain::AnchorState::Doubtful)
        facts.append(words.doubtful);
    else if (annotation.anchor == domain::AnchorState::Orphan)
        facts.append(words.orphan);
    facts.append(dayOf(annotation.created));
    QString line
        = u"<p class=\"facts\" lang=\"%1\">"_s.arg(escaped(words.language)) + escaped(facts.join(u" · "_s));
    for (const QString& tag : annotation.tags)
        line += u"<span class=\"tag\" dir=\"auto\">"_s + escaped(tag) + u"</span>"_s;
    return line + u"</p>\n"_s;
}

void HtmlWriter::write(const Annotation& annotation)
{
    QString block = u"<section class=\"%1 %2\">\n"_s.arg(nameOf(annotation.colour), nameOf(annotation.style));
    const QString words = m_text->words(annotation);
    if (!words.isEmpty())
        block += u"<blockquote dir=\"auto\"><mark>"_s + escaped(words) + u"</mark></blockquote>\n"_s;
    if (!annotation.body.isEmpty())
        block += element("p"_L1, "note"_L1, annotation.body);
    block += factsOf(annotation);
    for (const domain::Reply& reply : annotation.replies)
        block += u"<div class=\"reply\">\n"_s
            + element("p"_L1, "facts"_L1, options().words.reply.arg(dayOf(reply.created)))
            + element("p"_L1, "note"_L1, reply.body) + u"</div>\n"_s;
    put(block + u"</section>\n"_s);
}

void HtmlWriter::endArticle()
{
    const domain::ArticleMetadata& metadata = m_text->article().metadata;
    QStringList parts { metadata.title };
    parts += sourceParts(metadata, options().words);
    put(element("footer"_L1, "source"_L1, options().words.source.arg(parts.join(u", "_s)))
        + u"</article>\n"_s);
    m_text.reset();
}

void HtmlWriter::end()
{
    put(u"</body>\n</html>\n"_s);
}

} // namespace tidemark::exchange
