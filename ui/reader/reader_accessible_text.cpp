// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_accessible.h"

#include "reader/reader_view_p.h"

#include <QFontInfo>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

TextUnit unitOf(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::CharBoundary:
        return TextUnit::Character;
    case QAccessible::WordBoundary:
        return TextUnit::Word;
    case QAccessible::SentenceBoundary:
        return TextUnit::Sentence;
    case QAccessible::LineBoundary:
        return TextUnit::Line;
    case QAccessible::ParagraphBoundary:
        return TextUnit::Paragraph;
    case QAccessible::NoBoundary:
        break;
    }
    return TextUnit::Whole;
}

// Attributes are a list of name:value; with no way to quote that every bridge understands.
QString plainValue(QString value)
{
    value.replace(u':', QChar(0xFF1A)).replace(u';', QChar(0xFF1B)).replace(u'\n', u' ');
    return value;
}

QString colourValue(const QColor& colour)
{
    return u"rgb(%1,%2,%3)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

// What a translucent colour looks like on paper.
QColor onPaper(const QColor& colour, const QColor& paper)
{
    const auto mixed
        = [&](int over, int under) { return int(over * colour.alphaF() + under * (1 - colour.alphaF())); };
    return QColor(mixed(colour.red(), paper.red()), mixed(colour.green(), paper.green()),
        mixed(colour.blue(), paper.blue()));
}

} // namespace

TextUnits ReaderAccessible::units() const
{
    return { view().d->layout, view().d->document };
}

// -1 and -2 are the end and the caret in the interface's tradition.
qsizetype ReaderAccessible::resolved(int offset) const
{
    if (offset == -2)
        return cursorPosition();
    return offset < 0 ? characterCount() : std::min(offset, characterCount());
}

QString ReaderAccessible::give(const TextSpan& span, int* start, int* end) const
{
    *start = int(span.start);
    *end = int(span.end());
    return words(span.start, span.end());
}

void ReaderAccessible::selection(int index, int* start, int* end) const
{
    const TextSpan selected = index == 0 ? view().selection() : TextSpan {};
    *start = int(selected.start);
    *end = int(selected.end());
}

int ReaderAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ReaderAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReaderAccessible::removeSelection(int index)
{
    if (index == 0)
        view().clearSelection();
}

void ReaderAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        view().setSelection(TextSpan::between(std::min(start, end), std::max(start, end)));
}

int ReaderAccessible::cursorPosition() const
{
    return int(view().caret());
}

void ReaderAccessible::setCursorPosition(int position)
{
    view().setCaret(position);
}

QString ReaderAccessible::text(int start, int end) const
{
    return words(resolved(start), resolved(end));
}

QString ReaderAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return give(units().before(resolved(offset), unitOf(boundary)), start, end);
}

QString ReaderAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return give(units().after(resolved(offset), unitOf(boundary)), start, end);
}

QString ReaderAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return give(units().at(resolved(offset), unitOf(boundary)), start, end);
}

int ReaderAccessible::characterCount() const
{
    return int(view().document().text.size());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    const TextSpan character = units().at(resolved(offset), TextUnit::Character);
    const auto rects = view().visibleRects(character);
    return rects.empty() ? rectOf(character)
                         : rects.front().toAlignedRect().translated(view().viewport()->mapToGlobal(QPoint()));
}

int ReaderAccessible::offsetAtPoint(const QPoint& point) const
{
    const QPoint inside = view().viewport()->mapFromGlobal(point);
    if (view().d->isEmpty() || !view().viewport()->rect().contains(inside))
        return -1;
    return int(view().d->offsetAt(view().d->inLayout(inside), QTextLine::CursorOnCharacter));
}

void ReaderAccessible::scrollToSubstring(int start, int end)
{
    view().reveal(
        TextSpan::between(resolved(start), std::max(resolved(start), resolved(end))), RevealMotion::Instant);
}

const HighlightIndex::Entry* ReaderAccessible::topMark(qsizetype offset, TextSpan& run) const
{
    const HighlightIndex::Entry* top = nullptr;
    const auto narrow = [&](qsizetype edge) {
        run = edge <= offset ? TextSpan::between(std::max(run.start, edge), run.end())
                             : TextSpan::between(run.start, std::min(run.end(), edge));
    };
    for (const HighlightIndex::Entry* entry : view().d->highlights.overlapping(run)) {
        const TextSpan& span = entry->highlight.span;
        narrow(span.start);
        narrow(span.end());
        if (span.contains(offset) && (!top || span.length <= top->highlight.span.length))
            top = entry;
    }
    return top;
}

QString ReaderAccessible::attributes(int offset, int* start, int* end) const
{
    const ReaderView::Private& state = *view().d;
    const qsizetype at = resolved(offset);
    const int block = view().blockAt(at);
    const ReaderBlockKind kind
        = block < 0 ? ReaderBlockKind::Paragraph : state.document.blocks[size_t(block)].kind;
    const int level = block < 0 ? 0 : state.document.blocks[size_t(block)].level;
    const QFont& font = state.layout.metrics().of(kind, level).font;
    QStringList values { u"font-family:"_s + plainValue(QFontInfo(font).family()),
        u"font-size:%1pt"_s.arg(font.pointSizeF()), u"font-weight:%1"_s.arg(int(font.weight())),
        u"color:"_s + colourValue(state.theme.ink), u"language:"_s + state.document.language };
    TextSpan run = units().at(at, TextUnit::Paragraph);
    if (const HighlightIndex::Entry* top = topMark(at, run)) {
        const ToneColours& tone = state.theme.tone(top->highlight.tone);
        values.append(u"background-color:"_s + colourValue(onPaper(tone.fill, state.theme.paper)));
        const MarkDescription mark = describe(top->highlight.key);
        if (!mark.name.isEmpty())
            values.append(u"mark:"_s + plainValue(mark.name));
        if (!mark.note.isEmpty())
            values.append(u"note:"_s + plainValue(mark.note));
    }
    *start = int(run.start);
    *end = int(run.end());
    return values.join(u';') + u';';
}

} // namespace tidemark::reader
