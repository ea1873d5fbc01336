// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_view.h"
#include "sample_document.h"

#include <QTest>
#include <QWheelEvent>

namespace tidemark::reader {

/// A reader on screen, driven by the events a mouse and a keyboard send.
class ShownReader : public ReaderView {
public:
    explicit ShownReader(const ReaderDocument& document, const QSize& size = { 560, 600 })
    {
        resize(size);
        setDocument(document);
        show();
        setFocus();
        activateWindow();
    }

    domain::TextSpan spanOf(const QString& words) const
    {
        return { document().text.indexOf(words), words.size() };
    }
    QPoint pointOf(qsizetype offset) const
    {
        const auto rects = visibleRects({ offset, 1 });
        return rects.empty() ? QPoint(-1, -1) : rects.front().center().toPoint();
    }
    /// The left edge of the character at `offset`, where pressing puts the caret before it.
    QPoint edgeOf(qsizetype offset) const
    {
        const QRectF rect = visibleRects({ offset, 1 }).front();
        return { int(rect.left()) + 1, int(rect.center().y()) };
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        moveHeld((from + to) / 2);
        moveHeld(to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
    void moveHeld(const QPoint& to)
    {
        QMouseEvent move(
            QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport(), &move);
    }
    void wheel(int angle, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint centre = viewport()->rect().center();
        QWheelEvent event(centre, viewport()->mapToGlobal(centre), {}, { 0, angle }, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    /// y of the line that holds `offset`, or a point far away.
    qreal yOf(qsizetype offset) const { return spanBounds({ offset, 1 }).top(); }
};

} // namespace tidemark::reader
