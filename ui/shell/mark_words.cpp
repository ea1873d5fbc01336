// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mark_words.h"

#include "session/wording.h"
#include "shell/reader_content.h"

#include <QCoreApplication>

#include <array>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using reader::MarkDescription;

namespace {

constexpr std::array colourNames { QT_TRANSLATE_NOOP("MarkWords", "yellow"),
    QT_TRANSLATE_NOOP("MarkWords", "green"), QT_TRANSLATE_NOOP("MarkWords", "blue"),
    QT_TRANSLATE_NOOP("MarkWords", "pink"), QT_TRANSLATE_NOOP("MarkWords", "purple") };

QString translated(const char* text)
{
    return QCoreApplication::translate("MarkWords", text);
}

const char* patternOf(domain::HighlightStyle style)
{
    switch (style) {
    case domain::HighlightStyle::Underline:
        return QT_TRANSLATE_NOOP("MarkWords", "%1 underline");
    case domain::HighlightStyle::Strike:
        return QT_TRANSLATE_NOOP("MarkWords", "%1 strike-through");
    case domain::HighlightStyle::Highlight:
        break;
    }
    return QT_TRANSLATE_NOOP("MarkWords", "%1 highlight");
}

MarkDescription describe(const domain::Annotation& annotation, const session::ColourNames& names)
{
    const char* colour = colourNames[static_cast<size_t>(annotation.colour)];
    MarkDescription mark { translated(patternOf(annotation.style)).arg(translated(colour)),
        annotation.body.trimmed(), true };
    if (const QString own = names.own(annotation.colour); !own.isEmpty())
        mark.name = own + u", "_s + mark.name;
    for (const domain::Reply& reply : annotation.replies)
        mark.note += (mark.note.isEmpty() ? QString() : u" — "_s) + reply.body.trimmed();
    if (!annotation.tags.isEmpty())
        mark.name += u", "_s
            + translated(QT_TRANSLATE_NOOP("MarkWords", "tags %1")).arg(annotation.tags.join(u", "_s));
    return mark;
}

MarkDescription describe(const domain::Item& item)
{
    if (const auto* event = std::get_if<domain::Event>(&item.body))
        return { translated(QT_TRANSLATE_NOOP("MarkWords", "event, %1"))
                     .arg(session::categoryName(event->category)),
            {}, false };
    if (item.kind() == domain::ItemKind::Quotation)
        return { translated(QT_TRANSLATE_NOOP("MarkWords", "quotation")), {}, false };
    return {};
}

} // namespace

MarkDescription describeMark(
    const session::ArticleDocument& document, const QString& key, const session::ColourNames& names)
{
    const HighlightTarget target = highlightTarget(key);
    if (const auto* id = std::get_if<domain::AnnotationId>(&target)) {
        const domain::Annotation* annotation = document.annotation(*id);
        return annotation ? describe(*annotation, names) : MarkDescription();
    }
    if (const auto* id = std::get_if<domain::ItemId>(&target)) {
        const domain::Item* item = document.item(*id);
        return item ? describe(*item) : MarkDescription();
    }
    return {};
}

} // namespace tidemark::shell
