// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/accessible_part.h"

#include "reader/reader_accessible.h"

namespace tidemark::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 400; // UTF-16 units: a mark may cover a whole chapter

constexpr QLatin1StringView openAction = "open"_L1;

} // namespace

AccessiblePart::AccessiblePart(ReaderAccessible& reader, Content content)
    : m_reader(reader)
    , m_content(std::move(content))
{
}

QWindow* AccessiblePart::window() const
{
    return m_reader.window();
}

QAccessibleInterface* AccessiblePart::parent() const
{
    return &m_reader;
}

QString AccessiblePart::words() const
{
    const QString words
        = m_reader.words(m_content.span.start, m_content.span.start + mostWords).left(m_content.span.length);
    return m_content.span.length > mostWords ? words + u'…' : words;
}

QString AccessiblePart::text(QAccessible::Text which) const
{
    if (which == QAccessible::Name) {
        if (isHeading())
            return words();
        const MarkDescription mark = m_reader.describe(m_content.key);
        return mark.note.isEmpty()
            ? mark.name
            : tr("%1, note: %2", "spoken: yellow highlight, note: …").arg(mark.name, mark.note);
    }
    if (which == QAccessible::Description)
        return isHeading() ? tr("Heading level %1").arg(m_content.level) : words();
    return {};
}

QRect AccessiblePart::rect() const
{
    return m_reader.rectOf(m_content.span);
}

QAccessible::Role AccessiblePart::role() const
{
    return isHeading() ? QAccessible::Heading : QAccessible::Note;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.selectable = true;
    state.offscreen = !m_reader.isInSight(m_content.span);
    state.invisible = false;
    return state;
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessiblePart::actionNames() const
{
    return isHeading() ? QStringList { pressAction() } : QStringList { pressAction(), openAction };
}

QString AccessiblePart::localizedActionName(const QString& name) const
{
    return name == openAction ? tr("Open") : tr("Go to");
}

QString AccessiblePart::localizedActionDescription(const QString& name) const
{
    return name == openAction ? tr("Shows what is written on these words")
                              : tr("Brings the words into sight");
}

void AccessiblePart::doAction(const QString& name)
{
    m_reader.goTo(m_content.span);
    if (name == openAction)
        m_reader.openMark(m_content.key);
}

} // namespace tidemark::reader
