// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_accessible.h"

#include "reader/reader_view_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

QAccessibleInterface* interfaceFor(const QString&, QObject* object)
{
    auto* view = qobject_cast<ReaderView*>(object);
    return view ? new ReaderAccessible(view) : nullptr;
}

int headingLevel(const ReaderBlock& block)
{
    if (block.kind == ReaderBlockKind::Title)
        return 1;
    return block.kind == ReaderBlockKind::Heading ? std::max(2, block.level) : 0;
}

} // namespace

ReaderAccessible::ReaderAccessible(ReaderView* view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ReaderAccessible::~ReaderAccessible()
{
    forgetChildren();
}

void ReaderAccessible::install()
{
    QAccessible::installFactory(interfaceFor);
}

ReaderView& ReaderAccessible::view() const
{
    return *static_cast<ReaderView*>(widget());
}

void ReaderAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

void ReaderAccessible::refresh() const
{
    const ReaderView::Private& state = *view().d;
    if (m_revision == state.contentRevision)
        return;
    m_revision = state.contentRevision;
    forgetChildren();
    m_parts.clear();
    for (const ReaderBlock& block : state.document.blocks) {
        if (const int level = headingLevel(block); level > 0)
            m_parts.push_back(
                { TextSpan::between(
                      block.marker.isEmpty() ? block.span.start : block.marker.end(), block.span.end()),
                    level, {} });
    }
    for (const ReaderHighlight& mark : view().marks())
        m_parts.push_back({ mark.span, 0, mark.key });
    std::stable_sort(m_parts.begin(), m_parts.end(),
        [](const auto& left, const auto& right) { return left.span.start < right.span.start; });
    m_children.assign(m_parts.size(), 0);
}

int ReaderAccessible::childCount() const
{
    refresh();
    return int(m_parts.size());
}

QAccessibleInterface* ReaderAccessible::child(int index) const
{
    refresh();
    if (index < 0 || index >= int(m_parts.size()))
        return nullptr;
    QAccessible::Id& id = m_children[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new AccessiblePart(const_cast<ReaderAccessible&>(*this), m_parts[size_t(index)]));
    return QAccessible::accessibleInterface(id);
}

int ReaderAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    refresh();
    const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
    const auto found = std::find(m_children.begin(), m_children.end(), id);
    return found == m_children.end() ? -1 : int(found - m_children.begin());
}

QAccessibleInterface* ReaderAccessible::childAt(int x, int y) const
{
    refresh();
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    if (view().d->isEmpty() || !view().viewport()->rect().contains(point))
        return nullptr;
    const qsizetype offset = view().d->offsetAt(view().d->inLayout(point), QTextLine::CursorOnCharacter);
    int best = -1;
    for (int index = 0; index < int(m_parts.size()) && m_parts[size_t(index)].span.start <= offset; ++index) {
        const TextSpan& span = m_parts[size_t(index)].span;
        if (span.contains(offset) && (best < 0 || span.length < m_parts[size_t(best)].span.length))
            best = index;
    }
    return child(best);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ReaderAccessible::words(qsizetype start, qsizetype end) const
{
    const QString& text = view().document().text;
    start = std::clamp<qsizetype>(start, 0, text.size());
    return text.sliced(start, std::clamp<qsizetype>(end, start, text.size()) - start);
}

MarkDescription ReaderAccessible::describe(const QString& key) const
{
    return view().describeMark(key);
}

QRect ReaderAccessible::rectOf(const TextSpan& span) const
{
    QRectF area;
    for (const QRectF& rect : view().visibleRects(span))
        area = area.united(rect);
    if (area.isEmpty())
        area = view().spanBounds(span);
    // Far outside, so that nobody takes it for something in sight; but within what a screen can address.
    constexpr qreal farthest = 1e6;
    const QPointF corner(
        std::clamp(area.left(), -farthest, farthest), std::clamp(area.top(), -farthest, farthest));
    area.moveTopLeft(corner);
    return area.toAlignedRect().translated(view().viewport()->mapToGlobal(QPoint()));
}

bool ReaderAccessible::isInSight(const TextSpan& span) const
{
    return !view().visibleRects(span).empty();
}

void ReaderAccessible::goTo(const TextSpan& span)
{
    view().goTo(span, RevealMotion::Instant);
    view().setFocus(Qt::OtherFocusReason);
}

void ReaderAccessible::openMark(const QString& key)
{
    if (!key.isEmpty())
        Q_EMIT view().highlightClicked(key);
}

void announceCaret(ReaderView& view, qsizetype caret)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(&view, int(caret));
    QAccessible::updateAccessibility(&event);
}

void announceSelection(ReaderView& view, const TextSpan& selection)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextSelectionEvent event(&view, int(selection.start), int(selection.end()));
    QAccessible::updateAccessibility(&event);
}

void announceText(ReaderView& view, const QString& before, const QString& after)
{
    // What changed is only spoken from: a whole book in a message helps nobody.
    constexpr qsizetype mostTold = 10000; // UTF-16 units
    if (!QAccessible::isActive() || before == after)
        return;
    QAccessibleTextUpdateEvent event(&view, 0, before.left(mostTold), after.left(mostTold));
    QAccessible::updateAccessibility(&event);
}

} // namespace tidemark::reader
