// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include "text/lexicon_matcher.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

ReaderDocument shortArticle()
{
    return documentOf(
        u"短訊\n\n員工用釘釘打卡，也用微信聊天；林舟說，港口很忙。他明天再來！\n\n第二段也很短。\n"_s);
}

std::shared_ptr<const tidemark::text::LexiconMatcher> names()
{
    auto words = std::make_shared<tidemark::text::LexiconMatcher>();
    for (const QString& word : { u"钉钉"_s, u"微信"_s, u"林舟"_s })
        words->add(word, 0);
    return words;
}

class WordReader : public ShownReader {
public:
    WordReader()
        : ShownReader(shortArticle())
    {
        setKnownWords(&names);
    }
    void doubleClick(const QString& at)
    {
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, pointOf(spanOf(at).start));
    }
    void clickBefore(const QString& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, edgeOf(spanOf(at).start));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers) { QTest::keyClick(this, which, modifiers); }
};

} // namespace

class TestReaderWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreWords();
    void otherWordsReplaceThem();
    void controlShiftArrowsGoByNames();
    void altShiftArrowsGoByClauses();
    void altShiftUpAndDownGoBySentences();
    void shiftClickExtends();
    void shiftHomeAndEndKeepToTheLine();
    void menuKeyOpensAtTheCaret();
    void draggingAboveScrollsBack();
};

void TestReaderWords::namesAreWords()
{
    WordReader reader;
    reader.doubleClick(u"釘釘"_s);
    QCOMPARE(reader.selectedText(), u"釘釘"_s);
    reader.doubleClick(u"信聊"_s);
    QCOMPARE(reader.selectedText(), u"微信"_s);
    reader.doubleClick(u"舟說"_s);
    QCOMPARE(reader.selectedText(), u"林舟"_s);
}

void TestReaderWords::otherWordsReplaceThem()
{
    WordReader reader;
    reader.setKnownWords({});
    reader.doubleClick(u"釘釘"_s);
    QVERIFY(reader.selectedText() != u"釘釘"_s);
    reader.setKnownWords(&names);
    reader.doubleClick(u"釘釘"_s);
    QCOMPARE(reader.selectedText(), u"釘釘"_s);
}

void TestReaderWords::controlShiftArrowsGoByNames()
{
    WordReader reader;
    reader.clickBefore(u"用釘釘"_s);
    reader.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    reader.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"用釘釘"_s);
    reader.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"用"_s);
}

void TestReaderWords::altShiftArrowsGoByClauses()
{
    WordReader reader;
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    reader.clickBefore(u"用釘釘"_s);
    reader.key(Qt::Key_Right, keys);
    QCOMPARE(reader.selectedText(), u"用釘釘打卡，"_s);
    reader.key(Qt::Key_Right, keys);
    QCOMPARE(reader.selectedText(), u"用釘釘打卡，也用微信聊天；"_s);
    reader.key(Qt::Key_Left, keys);
    QCOMPARE(reader.selectedText(), u"用釘釘打卡，"_s);
    reader.key(Qt::Key_Left, keys);
    QCOMPARE(reader.selectedText(), u"員工"_s); // back beyond where it began
}

void TestReaderWords::altShiftUpAndDownGoBySentences()
{
    WordReader reader;
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    reader.clickBefore(u"他明天"_s);
    reader.key(Qt::Key_Down, keys);
    QCOMPARE(reader.selectedText(), u"他明天再來！"_s);
    reader.key(Qt::Key_Up, keys);
    reader.key(Qt::Key_Up, keys);
    QCOMPARE(reader.selectedText(), u"員工用釘釘打卡，也用微信聊天；林舟說，港口很忙。"_s);
}

void TestReaderWords::shiftClickExtends()
{
    WordReader reader;
    reader.clickBefore(u"也用"_s);
    reader.clickBefore(u"第二段"_s, Qt::ShiftModifier);
    QVERIFY(reader.selectedText().startsWith(u"也用微信"_s));
    QVERIFY(reader.selectedText().endsWith(u"再來！\n\n"_s));
    reader.clickBefore(u"員工"_s, Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"員工用釘釘打卡，"_s);
}

void TestReaderWords::shiftHomeAndEndKeepToTheLine()
{
    WordReader reader;
    reader.clickBefore(u"釘釘"_s);
    reader.key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"員工用"_s);
    reader.key(Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(reader.selectedText().startsWith(u"釘釘打卡"_s));
    QVERIFY(!reader.selectedText().contains(u'\n'));
}

void TestReaderWords::menuKeyOpensAtTheCaret()
{
    WordReader reader;
    QSignalSpy menus(&reader, &ReaderView::contextMenuRequested);
    const auto ask = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(reader.viewport(), &event);
        return reader.viewport()->mapFromGlobal(menus.last().at(1).toPoint());
    };
    reader.clickBefore(u"微信"_s);
    const QRectF there = reader.visibleRects({ reader.spanOf(u"微信"_s).start, 1 }).front();
    QPoint place = ask();
    QVERIFY(std::abs(place.x() - there.left()) < 3 && std::abs(place.y() - there.bottom()) < 3);
    QCOMPARE(menus.last().first().value<TextSpan>(), (TextSpan { reader.spanOf(u"微信"_s).start, 0 }));
    reader.setSelection(reader.spanOf(u"微信"_s));
    place = ask();
    QVERIFY(place.x() > there.right());
    QCOMPARE(menus.last().first().value<TextSpan>(), reader.spanOf(u"微信"_s));
}

void TestReaderWords::draggingAboveScrollsBack()
{
    ShownReader reader(longDocument(60));
    reader.verticalScrollBar()->setValue(900);
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, { 200, 300 });
    reader.moveHeld({ 200, -40 });
    const qsizetype reached = reader.selection().start;
    QTRY_VERIFY(reader.verticalScrollBar()->value() < 700);
    QVERIFY(reader.selection().start < reached);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, { 200, -40 });
}

QTEST_MAIN(TestReaderWords)
#include "tst_reader_words.moc"
