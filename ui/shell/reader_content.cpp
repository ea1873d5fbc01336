// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reader_content.h"

#include "session/article_statistics.h"
#include "session/wording.h"
#include "text/blocks.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using namespace reader;

namespace {

QString translated(const char* text, int number = -1)
{
    return QCoreApplication::translate("ReaderContent", text, nullptr, number);
}

QString details(const session::ArticleDocument& document)
{
    QStringList parts;
    if (const auto& published = document.article().metadata.published.value)
        parts.append(session::dateWording(*published));
    const session::ArticleStatistics statistics = session::statisticsOf(document.text());
    if (statistics.words > statistics.characters / 2)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReaderContent", "%n word(s)"), statistics.words));
    else
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("ReaderContent", "%n character(s)"), statistics.characters));
    parts.append(translated(QT_TRANSLATE_N_NOOP("ReaderContent", "about %n minute(s)"), statistics.minutes));
    return parts.join(u" · "_s);
}

HighlightTone toneOf(domain::EventCategory category)
{
    switch (category) {
    case domain::EventCategory::Policy:
        return HighlightTone::Policy;
    case domain::EventCategory::Product:
        return HighlightTone::Product;
    case domain::EventCategory::Figure:
        return HighlightTone::Figure;
    case domain::EventCategory::Statement:
        return HighlightTone::Statement;
    case domain::EventCategory::Other:
        break;
    }
    return HighlightTone::Other;
}

HighlightTone toneOf(domain::HighlightColour colour)
{
    return static_cast<HighlightTone>(static_cast<int>(HighlightTone::Yellow) + static_cast<int>(colour));
}

HighlightLook lookOf(domain::HighlightStyle style)
{
    switch (style) {
    case domain::HighlightStyle::Underline:
        return HighlightLook::UnderlineOnly;
    case domain::HighlightStyle::Strike:
        return HighlightLook::Strike;
    case domain::HighlightStyle::Highlight:
        break;
    }
    return HighlightLook::FillAndUnderline;
}

void addItem(std::vector<ReaderHighlight>& highlights, const domain::Item& item)
{
    const QString key = highlightKey(item.id);
    if (const auto* event = std::get_if<domain::Event>(&item.body)) {
        for (const domain::TextSpan& passage : event->passages)
            highlights.push_back({ passage, toneOf(event->category), HighlightLook::FillAndUnderline, key });
    } else if (const auto* quotation = std::get_if<domain::Quotation>(&item.body)) {
        highlights.push_back(
            { quotation->content, HighlightTone::Statement, HighlightLook::FillAndUnderline, key });
    }
}

} // namespace

ReaderDocument readerDocument(const session::ArticleDocument& document)
{
    ReaderDocument shown;
    shown.text = document.text();
    shown.language = document.article().metadata.language;
    shown.details = details(document);
    shown.blocks = readerBlocks(shown.text, document.blocks());
    return shown;
}

std::vector<ReaderHighlight> readerHighlights(const session::ArticleDocument& document)
{
    std::vector<ReaderHighlight> highlights;
    for (const domain::Item& item : document.items()) {
        if (item.state != domain::ReviewState::Rejected)
            addItem(highlights, item);
    }
    for (const domain::Annotation& annotation : document.annotations()) {
        if (!annotation.target)
            continue;
        highlights.push_back({ annotation.target->span, toneOf(annotation.colour), lookOf(annotation.style),
            highlightKey(annotation.id), !annotation.body.isEmpty() || !annotation.replies.empty() });
        highlights.back().isDoubtful = annotation.anchor == domain::AnchorState::Doubtful;
    }
    return highlights;
}

QString highlightKey(domain::ItemId id)
{
    return u"item:"_s + id.toString();
}

QString highlightKey(domain::AnnotationId id)
{
    return u"annotation:"_s + id.toString();
}

HighlightTarget highlightTarget(const QString& key)
{
    const QString id = key.section(u':', 1);
    if (key.startsWith("item:"_L1))
        return domain::ItemId::fromString(id);
    if (key.startsWith("annotation:"_L1))
        return domain::AnnotationId::fromString(id);
    return {};
}

} // namespace tidemark::shell
