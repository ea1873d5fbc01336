// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include "sample_entries.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

using namespace tidemark;
using timeline::EntryKey;
using timeline_view::TimelineView;

void ViewFixture::open()
{
    m_view = std::make_unique<TimelineView>();
    m_view->setLanguage(timeline::Language::TraditionalChinese);
    m_view->setAnimated(false);
    m_view->resize(560, 640);
    m_view->setEntries(samples::harbourEvents());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

QPoint ViewFixture::middleOf(EntryKey key) const
{
    return m_view->entryRect(key).center().toPoint();
}

QPoint ViewFixture::emptySpot() const
{
    for (int y = 5; y < m_view->height(); y += 7) {
        for (int x = 5; x < m_view->width(); x += 7) {
            if (m_view->currentLayout().entryAt(QPointF(x, y)) < 0
                && !m_view->currentLayout().chipAt(QPointF(x, y)))
                return { x, y };
        }
    }
    return { -1, -1 };
}

void ViewFixture::click(const QPoint& at, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, at);
}

void ViewFixture::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
}

void ViewFixture::openMenuAt(const QPoint& at) const
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view.get(), &event);
}

void turnWheel(QWidget& widget, const QPointF& at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent turn(
        at, widget.mapToGlobal(at), {}, { 0, angle }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &turn);
}

void drag(QWidget& widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&widget, from + (to - from) * step / 4);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

EntryKey lastKey(const QSignalSpy& spy)
{
    return spy.isEmpty() ? -100 : spy.last().first().value<EntryKey>();
}

void chooseInMenu(const QString& text)
{
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            action->trigger();
    }
    menu->close();
}
