// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_markdown.h"

#include <QRegularExpression>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::Annotation;

namespace {

QString escaped(const QString& words)
{
    static const QRegularExpression anywhere(u"([\\\\`*_\\[\\]<>~|&])"_s);
    static const QRegularExpression atStart(u"(^|\\n)([ \\t]*)([#+=\\-])"_s);
    static const QRegularExpression listNumber(u"(^|\\n)([ \\t]*\\d+)([.)])"_s);
    QString text = words;
    text.replace(anywhere, u"\\\\1"_s);
    text.replace(atStart, u"\\1\\2\\\\3"_s);
    text.replace(listNumber, u"\\1\\2\\\\3"_s);
    return text;
}

QString quoted(const QString& text)
{
    QString block = text.trimmed();
    block.replace(u"\n"_s, u"\n> "_s);
    return u"> "_s + block;
}

/// A note whose code block is never closed must not swallow what follows it.
QString closed(const QString& note)
{
    static const QRegularExpression fence(u"^ {0,3}(```+|~~~+)"_s, QRegularExpression::MultilineOption);
    QString open;
    for (auto match = fence.globalMatch(note); match.hasNext();) {
        const QString mark = match.next().captured(1);
        if (open.isEmpty())
            open = mark;
        else if (mark.startsWith(open))
            open.clear();
    }
    return open.isEmpty() ? note : note + u'\n' + open;
}

QString tagText(const QString& tag)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return u'#' + escaped(QString(tag).replace(blanks, u"-"_s));
}

QString dayOf(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace

MarkdownWriter::MarkdownWriter(QIODevice& device, AnnotationWriterOptions options)
    : AnnotationWriter(device, std::move(options))
{
}

void MarkdownWriter::beginArticle(const AnnotatedArticle& article)
{
    m_text.emplace(article);
    const QString title = escaped(m_text->article().metadata.title.simplified());
    put((m_isFirst ? QString() : u"\n"_s) + u"# "_s + title + u"\n"_s);
    m_isFirst = false;
    const QStringList parts = sourceParts(m_text->article().metadata, options().words);
    if (!parts.isEmpty())
        put(u'\n' + escaped(parts.join(u" · "_s)) + u'\n');
}

QString MarkdownWriter::factsOf(const Annotation& annotation) const
{
    const AnnotationWords& words = options().words;
    QStringList facts;
    if (const int paragraph = m_text->paragraph(annotation); paragraph > 0)
        facts.append(words.paragraph.arg(paragraph));
    else if (annotation.anchor != domain::AnchorState::Orphan)
        facts.append(words.wholeArticle);
    if (const PortableItem* item = m_text->item(annotation))
        facts.append(escaped(item->words));
    facts.append(escaped(words.colours.value(static_cast<int>(annotation.colour))));
    if (annotation.anchor == domain::AnchorState::Doubtful)
        facts.append(words.doubtful);
    else if (annotation.anchor == domain::AnchorState::Orphan)
        facts.append(words.orphan);
    facts.append(dayOf(annotation.created));
    QString line = facts.join(u" · "_s);
    for (const QString& tag : annotation.tags)
        line += u' ' + tagText(tag);
    return line;
}

void MarkdownWriter::write(const Annotation& annotation)
{
    QString block = u"\n---\n"_s;
    const QString words = m_text->words(annotation);
    if (!words.isEmpty())
        block += u'\n' + quoted(escaped(words)) + u'\n';
    if (!annotation.body.isEmpty())
        block += u'\n' + closed(annotation.body) + u'\n';
    block += u'\n' + factsOf(annotation) + u'\n';
    for (const domain::Reply& reply : annotation.replies)
        block += u'\n' + options().words.reply.arg(dayOf(reply.created)) + u"\n\n"_s + closed(reply.body)
            + u'\n';
    put(block);
}

void MarkdownWriter::endArticle()
{
    const domain::ArticleMetadata& metadata = m_text->article().metadata;
    QStringList parts { metadata.title };
    parts += sourceParts(metadata, options().words);
    put(u"\n---\n\n"_s + options().words.source.arg(escaped(parts.join(u", "_s))) + u'\n');
    m_text.reset();
}

} // namespace tidemark::exchange
