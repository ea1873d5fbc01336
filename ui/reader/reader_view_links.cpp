// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

QString ReaderView::linkAt(qsizetype offset) const
{
    return d->layout.linkAt(offset);
}

QString ReaderView::linkUnder(const QPoint& point) const
{
    if (d->isEmpty())
        return {};
    const qsizetype offset = d->offsetAt(d->inLayout(point), QTextLine::CursorOnCharacter);
    const auto rects = visibleRects({ offset, 1 });
    const bool isOnCharacter
        = std::any_of(rects.begin(), rects.end(), [&](const QRectF& rect) { return rect.contains(point); });
    return isOnCharacter ? linkAt(offset) : QString();
}

bool ReaderView::Private::followLinkUnder(const QPoint& point)
{
    const QString address = view.linkUnder(point);
    if (!address.isEmpty())
        Q_EMIT view.linkActivated(address);
    return !address.isEmpty();
}

void ReaderView::Private::followLinkAtCaret()
{
    // Behind the last character of a link the caret still touches it.
    QString address = view.linkAt(selection.caret());
    if (address.isEmpty() && selection.caret() > 0)
        address = view.linkAt(selection.caret() - 1);
    if (!address.isEmpty())
        Q_EMIT view.linkActivated(address);
}

bool ReaderView::Private::showLinkTip(const QHelpEvent& event) const
{
    const QString address = view.linkUnder(event.pos());
    if (address.isEmpty())
        return false;
    // An address holds no angle bracket: the tip cannot be taken for markup.
    QToolTip::showText(
        event.globalPos(), ReaderView::tr("Ctrl+click to follow: %1").arg(address), view.viewport());
    return true;
}

} // namespace tidemark::reader
