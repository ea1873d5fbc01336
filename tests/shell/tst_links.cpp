// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/article_import.h"
#include "shell/link_opener.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://tide.example/table?port=3"_s;

/// A window on an article with links, and what it asked the desktop to open.
class LinkFixture : public WindowFixture {
public:
    LinkFixture()
    {
        QFile file(path(u"links.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary folder");
        file.write((u"潮汐表上網\n\n詳見[潮汐表]("_s + address
            + u")與 mailto:ann@tide.example 。\n\n也見 https://bank.example@sea.example/x 一頁。\n"_s)
                       .toUtf8());
        file.close();
        window().openArticle(workspace().importArticle(file.fileName()).value().id);
        opener().setDesktop([this](const QUrl& url) {
            opened.append(url.toString());
            return true;
        });
    }

    LinkOpener& opener() { return *window().findChild<LinkOpener*>(); }
    reader::ReaderView& reader() { return window().readerView(); }
    QPoint pointOf(const QString& words)
    {
        const auto rects = reader().visibleRects({ reader().document().text.indexOf(words), 1 });
        return rects.empty() ? QPoint() : rects.front().center().toPoint();
    }
    void ctrlClick(const QString& words)
    {
        QTest::mouseClick(reader().viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(words));
    }
    QPushButton& button(const QString& words)
    {
        for (auto* each : opener().dialog()->findChildren<QPushButton*>()) {
            if (QString(each->text()).remove(u'&') == words)
                return *each;
        }
        qFatal("no such button");
    }

    QStringList opened;
};

} // namespace

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainClickOpensNothing();
    void addressIsShownInFullBeforeItIsOpened();
    void escapeOpensNothing();
    void mailIsWritten();
    void hostIsToldApartFromAName();
    void keyboardFollowsTheLinkAtTheCaret();
    void contextMenuOpensAndCopies();
    void otherSchemesAreRefused_data();
    void otherSchemesAreRefused();
};

void TestLinks::plainClickOpensNothing()
{
    LinkFixture fixture;
    QTest::mouseClick(fixture.reader().viewport(), Qt::LeftButton, {}, fixture.pointOf(u"汐表]"_s));
    QVERIFY(!fixture.opener().dialog());
    fixture.ctrlClick(u"詳見"_s);
    QVERIFY(!fixture.opener().dialog());
}

void TestLinks::addressIsShownInFullBeforeItIsOpened()
{
    LinkFixture fixture;
    fixture.ctrlClick(u"汐表]"_s);
    QVERIFY(fixture.opener().dialog());
    QCOMPARE(fixture.opener().dialog()->findChild<QPlainTextEdit*>()->toPlainText(), address);
    QVERIFY(fixture.opened.isEmpty());
    QTest::mouseClick(&fixture.button(u"Copy Address"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), address);
    QTest::mouseClick(&fixture.button(u"Open"_s), Qt::LeftButton);
    QCOMPARE(fixture.opened, QStringList(address));
    QTRY_VERIFY(!fixture.opener().dialog());
}

void TestLinks::escapeOpensNothing()
{
    LinkFixture fixture;
    fixture.ctrlClick(u"汐表]"_s);
    QTest::keyClick(fixture.opener().dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.opener().dialog());
    QVERIFY(fixture.opened.isEmpty());
}

void TestLinks::mailIsWritten()
{
    LinkFixture fixture;
    fixture.ctrlClick(u"ann@"_s);
    QVERIFY(fixture.opener().dialog());
    QTest::keyClick(fixture.opener().dialog(), Qt::Key_Return);
    QCOMPARE(fixture.opened, QStringList(u"mailto:ann@tide.example"_s));
}

void TestLinks::hostIsToldApartFromAName()
{
    LinkFixture fixture;
    fixture.ctrlClick(u"bank.example"_s);
    QVERIFY(fixture.opener().dialog());
    bool isTold = false;
    for (auto* label : fixture.opener().dialog()->findChildren<QLabel*>())
        isTold |= label->text() == u"It leads to: sea.example"_s;
    QVERIFY(isTold);
}

void TestLinks::keyboardFollowsTheLinkAtTheCaret()
{
    LinkFixture fixture;
    const qsizetype place = fixture.reader().document().text.indexOf(u"汐表]"_s);
    fixture.reader().setFocus();
    QTest::keyClick(&fixture.reader(), Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype step = 0; step < place; ++step)
        QTest::keyClick(&fixture.reader(), Qt::Key_Right);
    QTest::keyClick(&fixture.reader(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.opener().dialog());
}

void TestLinks::contextMenuOpensAndCopies()
{
    LinkFixture fixture;
    const QPoint point = fixture.pointOf(u"汐表]"_s);
    QStringList entries;
    QTimer::singleShot(0, &fixture.window(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction* action : menu->actions()) {
            entries.append(QString(action->text()).remove(u'&'));
            if (entries.last() == u"Copy Link Address"_s)
                action->trigger();
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, fixture.reader().viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(fixture.reader().viewport(), &event);
    QVERIFY2(entries.contains(u"Open Link…"_s), qPrintable(entries.join(u'/')));
    QCOMPARE(QApplication::clipboard()->text(), address);
}

void TestLinks::otherSchemesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& each : { u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"http:///x"_s,
             u"https://a b.example"_s, u"mailto:"_s, u"tidemark:x"_s, QString() })
        QTest::newRow(qPrintable(each)) << each;
}

void TestLinks::otherSchemesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(LinkOpener::openable(text).isEmpty());
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
