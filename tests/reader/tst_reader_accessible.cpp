// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

const QString harbour = u"港口的早晨\n\n本報記者 林舟\n\n船長說,霧很大。燈塔每隔八秒閃一次!他等了3小時。\n\n"
                        "貨輪\n\n貨輪在中午靠岸。Cranes unloaded 240 boxes. 工人們下班了。\n"_s;

/// A shown reader and what a screen reader sees of it.
struct Spoken {
    explicit Spoken(const QString& text)
        : reader(documentOf(text))
    {
        reader.setMarkDescriber([](const QString& key) {
            return key == "a"_L1 ? MarkDescription { u"yellow highlight"_s, u"foggy; see p. 3"_s, true }
                                 : MarkDescription { u"event"_s, {}, false };
        });
        root = QAccessible::queryAccessibleInterface(&reader);
        text_ = root->textInterface();
        if (!QTest::qWaitForWindowActive(&reader))
            qFatal("the reader did not become active");
    }

    void mark()
    {
        reader.setHighlights({ { reader.spanOf(u"霧很大"_s), HighlightTone::Yellow, {}, u"a"_s, true },
            { reader.spanOf(u"貨輪在中午靠岸"_s), HighlightTone::Product, {}, u"b"_s },
            { reader.spanOf(u"工人"_s), HighlightTone::Green, {}, {} } });
    }
    QString at(const QString& words, QAccessible::TextBoundaryType boundary)
    {
        int start = 0;
        int end = 0;
        const QString unit
            = text_->textAtOffset(int(reader.document().text.indexOf(words)), boundary, &start, &end);
        return reader.document().text.mid(start, end - start) == unit ? unit : u"(span is wrong)"_s;
    }
    QString attributesAt(const QString& words, TextSpan* run = nullptr)
    {
        int start = 0;
        int end = 0;
        const QString values = text_->attributes(int(reader.document().text.indexOf(words)), &start, &end);
        if (run)
            *run = TextSpan::between(start, end);
        return values;
    }

    ShownReader reader;
    QAccessibleInterface* root = nullptr;
    QAccessibleTextInterface* text_ = nullptr;
};

} // namespace

class TestReaderAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isADocumentThatCanBeRead();
    void unitsOfTheText();
    void unitsFollowOneAnother_data();
    void unitsFollowOneAnother();
    void keysMoveTheCaretThatIsTold();
    void selectionIsReadAndSet();
    void charactersAreWhereTheyAreDrawn();
    void attributesTellFontAndMarks();
    void headingsAndMarksAreChildren();
    void actionsLeadToTheWords();
    void childrenFollowNewMarks();
    void keyboardFocusIsSeen();
    void longTextsAreNotWalked();
};

void TestReaderAccessible::isADocumentThatCanBeRead()
{
    Spoken spoken(harbour);
    QCOMPARE(spoken.root->role(), QAccessible::Document);
    QCOMPARE(spoken.root->text(QAccessible::Name), u"Article"_s);
    const QAccessible::State state = spoken.root->state();
    QVERIFY(state.focusable && state.focused && state.readOnly && state.multiLine && state.selectableText);
    QVERIFY(spoken.text_);
    QCOMPARE(spoken.text_->characterCount(), int(harbour.size()));
    QCOMPARE(spoken.text_->text(0, 5), u"港口的早晨"_s);
    QCOMPARE(spoken.text_->text(5, 99999), harbour.mid(5));
    QCOMPARE(spoken.text_->text(9, 4), QString());
}

void TestReaderAccessible::unitsOfTheText()
{
    Spoken spoken(harbour);
    QCOMPARE(spoken.at(u"燈塔"_s, QAccessible::CharBoundary), u"燈"_s);
    QCOMPARE(spoken.at(u"塔每"_s, QAccessible::WordBoundary), u"燈塔"_s);
    QCOMPARE(spoken.at(u"nloaded"_s, QAccessible::WordBoundary), u"unloaded"_s);
    QCOMPARE(spoken.at(u"八秒"_s, QAccessible::SentenceBoundary), u"燈塔每隔八秒閃一次!"_s);
    QCOMPARE(spoken.at(u"240"_s, QAccessible::SentenceBoundary), u"Cranes unloaded 240 boxes. "_s);
    QCOMPARE(spoken.at(u"八秒"_s, QAccessible::ParagraphBoundary),
        u"船長說,霧很大。燈塔每隔八秒閃一次!他等了3小時。\n\n"_s);
    QCOMPARE(spoken.at(u"口的"_s, QAccessible::LineBoundary), u"港口的早晨\n\n"_s);
    QCOMPARE(spoken.at(u"口的"_s, QAccessible::NoBoundary), harbour);
    int start = 0;
    int end = 0;
    const int inside = int(harbour.indexOf(u"八秒"_s));
    QCOMPARE(spoken.text_->textBeforeOffset(inside, QAccessible::SentenceBoundary, &start, &end),
        u"船長說,霧很大。"_s);
    QCOMPARE(spoken.text_->textAfterOffset(inside, QAccessible::SentenceBoundary, &start, &end),
        u"他等了3小時。\n\n"_s);
    QCOMPARE(
        spoken.text_->textAfterOffset(inside, QAccessible::ParagraphBoundary, &start, &end), u"貨輪\n\n"_s);
    QCOMPARE(spoken.text_->textBeforeOffset(0, QAccessible::LineBoundary, &start, &end), QString());
}

void TestReaderAccessible::unitsFollowOneAnother_data()
{
    QTest::addColumn<int>("boundary");
    QTest::newRow("characters") << int(QAccessible::CharBoundary);
    QTest::newRow("words") << int(QAccessible::WordBoundary);
    QTest::newRow("sentences") << int(QAccessible::SentenceBoundary);
    QTest::newRow("lines") << int(QAccessible::LineBoundary);
    QTest::newRow("paragraphs") << int(QAccessible::ParagraphBoundary);
}

void TestReaderAccessible::unitsFollowOneAnother()
{
    QFETCH(int, boundary);
    const QString text = u"\n \n"_s + harbour + u"\n  漁市 🐟 e\u0301 結束\n\n\n"_s + longDocument(3).text;
    Spoken spoken(text);
    QString whole;
    for (int offset = 0, rounds = 0; offset < text.size(); ++rounds) {
        int start = -1;
        int end = -1;
        whole += spoken.text_->textAtOffset(
            offset, static_cast<QAccessible::TextBoundaryType>(boundary), &start, &end);
        QCOMPARE(start, offset);
        QVERIFY(end > start && rounds < 10000);
        offset = end;
    }
    QCOMPARE(whole, text);
}

void TestReaderAccessible::keysMoveTheCaretThatIsTold()
{
    Spoken spoken(harbour);
    QSignalSpy carets(&spoken.reader, &ReaderView::caretMoved);
    QTest::keyClick(&spoken.reader, Qt::Key_Right);
    QTest::keyClick(&spoken.reader, Qt::Key_Right);
    QTest::keyClick(&spoken.reader, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(spoken.text_->cursorPosition(), 3);
    QCOMPARE(carets.size(), 3);
    spoken.text_->setCursorPosition(7);
    QCOMPARE(carets.last().first().toLongLong(), 7);
    QTest::keyClick(&spoken.reader, Qt::Key_Right);
    QCOMPARE(spoken.text_->cursorPosition(), 8);
    spoken.reader.setDocument(documentOf(u"另一篇文章\n\n很短。\n"_s));
    QCOMPARE(spoken.text_->text(0, 5), u"另一篇文章"_s);
    QCOMPARE(spoken.text_->cursorPosition(), 0);
}

void TestReaderAccessible::selectionIsReadAndSet()
{
    Spoken spoken(harbour);
    QCOMPARE(spoken.text_->selectionCount(), 0);
    const TextSpan words = spoken.reader.spanOf(u"燈塔"_s);
    spoken.reader.drag(spoken.reader.edgeOf(words.start), spoken.reader.edgeOf(words.end()));
    QCOMPARE(spoken.text_->selectionCount(), 1);
    int start = 0;
    int end = 0;
    spoken.text_->selection(0, &start, &end);
    QCOMPARE(TextSpan::between(start, end), words);
    QCOMPARE(spoken.text_->cursorPosition(), int(words.end()));
    spoken.text_->removeSelection(0);
    QCOMPARE(spoken.text_->selectionCount(), 0);
    spoken.text_->addSelection(int(words.start), int(words.start) + 1);
    QCOMPARE(spoken.reader.selectedText(), u"燈"_s);
    spoken.text_->setSelection(0, int(words.end()), int(words.start));
    QCOMPARE(spoken.reader.selectedText(), u"燈塔"_s);
}

void TestReaderAccessible::charactersAreWhereTheyAreDrawn()
{
    Spoken spoken(harbour);
    for (int offset = 0; offset < harbour.size(); ++offset) {
        if (harbour[offset] == u'\n' || harbour[offset] == u' ')
            continue;
        const QRect rect = spoken.text_->characterRect(offset);
        const QPoint drawn = spoken.reader.viewport()->mapToGlobal(spoken.reader.pointOf(offset));
        QVERIFY2(rect.contains(drawn), qPrintable(QString::number(offset)));
        QCOMPARE(spoken.text_->offsetAtPoint(rect.center()), offset);
    }
    QCOMPARE(spoken.text_->offsetAtPoint(spoken.reader.mapToGlobal(QPoint(-50, -50))), -1);
    spoken.reader.setDocument(longDocument(200));
    const int last = spoken.text_->characterCount() - 3;
    QVERIFY(spoken.text_->characterRect(last).top() > spoken.reader.mapToGlobal(QPoint(0, 600)).y());
    spoken.text_->scrollToSubstring(last, last + 1);
    QVERIFY(!spoken.reader.visibleRects({ last, 1 }).empty());
}

void TestReaderAccessible::attributesTellFontAndMarks()
{
    Spoken spoken(harbour);
    spoken.mark();
    QVERIFY(spoken.attributesAt(u"港口"_s).contains("font-weight:700"_L1));
    QVERIFY(spoken.attributesAt(u"船長"_s).contains("font-weight:400"_L1));
    QVERIFY(spoken.attributesAt(u"船長"_s).contains("language:zh"_L1));
    QVERIFY(!spoken.attributesAt(u"船長"_s).contains("background-color"_L1));
    TextSpan run;
    const QString marked = spoken.attributesAt(u"很大"_s, &run);
    QCOMPARE(run, spoken.reader.spanOf(u"霧很大"_s));
    QVERIFY2(marked.contains(u"mark:yellow highlight;note:foggy； see p. 3;"_s), qPrintable(marked));
    QVERIFY(marked.contains("background-color:rgb("_L1));
    spoken.attributesAt(u"燈塔"_s, &run);
    QCOMPARE(run.start, spoken.reader.spanOf(u"霧很大"_s).end());
}

void TestReaderAccessible::headingsAndMarksAreChildren()
{
    Spoken spoken(harbour);
    spoken.mark();
    QStringList told;
    for (int index = 0; index < spoken.root->childCount(); ++index) {
        QAccessibleInterface* part = spoken.root->child(index);
        QCOMPARE(part->parent(), spoken.root);
        QCOMPARE(spoken.root->indexOfChild(part), index);
        told.append(QStringList { part->role() == QAccessible::Heading ? u"heading"_s : u"mark"_s,
            part->text(QAccessible::Name), part->text(QAccessible::Description) }
                        .join(u'|'));
    }
    QCOMPARE(told,
        (QStringList { u"heading|港口的早晨|Heading level 1"_s,
            u"mark|yellow highlight, note: foggy; see p. 3|霧很大"_s, u"heading|貨輪|Heading level 2"_s,
            u"mark|event|貨輪在中午靠岸"_s }));
    QAccessibleInterface* mark = spoken.root->child(1);
    const QPoint inside
        = spoken.reader.viewport()->mapToGlobal(spoken.reader.pointOf(harbour.indexOf(u"很大"_s)));
    QVERIFY(mark->rect().contains(inside));
    QCOMPARE(spoken.root->childAt(inside.x(), inside.y()), mark);
}

void TestReaderAccessible::actionsLeadToTheWords()
{
    Spoken spoken(longDocument(200).text + u"\n最後一節\n\n燈火通明的海港。\n"_s);
    const TextSpan words = spoken.reader.spanOf(u"燈火通明"_s);
    spoken.reader.setHighlights({ { words, HighlightTone::Yellow, {}, u"a"_s } });
    QAccessibleInterface* mark = spoken.root->child(spoken.root->childCount() - 1);
    QVERIFY(mark->state().offscreen);
    QSignalSpy clicks(&spoken.reader, &ReaderView::highlightClicked);
    QCOMPARE(mark->actionInterface()->actionNames().size(), 2);
    mark->actionInterface()->doAction(mark->actionInterface()->actionNames().first());
    QVERIFY(!spoken.reader.visibleRects(words).empty());
    QCOMPARE(spoken.text_->cursorPosition(), int(words.start));
    QVERIFY(!mark->state().offscreen);
    QVERIFY(clicks.isEmpty());
    mark->actionInterface()->doAction(mark->actionInterface()->actionNames().last());
    QCOMPARE(clicks.last().first().toString(), u"a"_s);
}

void TestReaderAccessible::childrenFollowNewMarks()
{
    Spoken spoken(harbour);
    QCOMPARE(spoken.root->childCount(), 2);
    spoken.mark();
    QCOMPARE(spoken.root->childCount(), 4);
    QVERIFY(spoken.root->child(3));
    spoken.reader.setDocument(documentOf(u"只有一段,沒有標題。\n"_s));
    QCOMPARE(spoken.root->childCount(), 0);
    QCOMPARE(spoken.root->child(0), nullptr);
}

void TestReaderAccessible::keyboardFocusIsSeen()
{
    Spoken spoken(harbour);
    spoken.reader.clearFocus();
    const QImage without = spoken.reader.grab().toImage();
    spoken.reader.setFocus(Qt::ShortcutFocusReason);
    QVERIFY(spoken.reader.grab().toImage() != without);
}

void TestReaderAccessible::longTextsAreNotWalked()
{
    // Thousands of questions into millions of characters would take minutes if each walked or copied them.
    Spoken spoken(longDocument(20000).text);
    const int length = spoken.text_->characterCount();
    QVERIFY(length > 1000000);
    int start = 0;
    int end = 0;
    for (int question = 0; question < 2000; ++question) {
        const int offset = int(qint64(length) * question / 2000);
        for (const auto boundary : { QAccessible::CharBoundary, QAccessible::WordBoundary,
                 QAccessible::SentenceBoundary, QAccessible::LineBoundary, QAccessible::ParagraphBoundary })
            QVERIFY(!spoken.text_->textAtOffset(offset, boundary, &start, &end).isEmpty());
        spoken.text_->attributes(offset, &start, &end);
    }
}

QTEST_MAIN(TestReaderAccessible)
#include "tst_reader_accessible.moc"
