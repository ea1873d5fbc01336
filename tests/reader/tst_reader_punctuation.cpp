// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QFontMetricsF>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

/// Punctuation as it stands on screen, measured by the rectangles of its characters.
class TestReaderPunctuation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreSqueezed_data();
    void neighboursAreSqueezed();
    void nothingIsSqueezedUnasked();
    void openingMarkStandsFlushAtALineStart();
    void pauseHangsBeyondTheColumn();
    void quotationMarksCloseUpInEnglish();
    void hanAndLatinStandApart();
    void noRowOfAnyWidthBreaksTheRules_data();
    void noRowOfAnyWidthBreaksTheRules();
};

namespace {

ReaderDocument inLanguage(const QString& text, const QString& language)
{
    ReaderDocument document = documentOf(text);
    document.language = language;
    return document;
}

/// The steps from each character of the first paragraph to the next, in ems.
QList<qreal> stepsOf(ShownReader& reader, const QString& words)
{
    const TextSpan span = reader.spanOf(words);
    const qsizetype han = reader.document().text.lastIndexOf(u"潮汐"_s); // in the paragraph, not in the title
    const qreal em = reader.visibleRects({ han, 1 }).front().width();
    QList<qreal> steps;
    for (qsizetype offset = span.start; offset + 1 < span.end(); ++offset) {
        const qreal step = reader.visibleRects({ offset + 1, 1 }).front().left()
            - reader.visibleRects({ offset, 1 }).front().left();
        steps.append(std::round(step / em * 100) / 100);
    }
    return steps;
}

const QString sentence = u"他說「船」，讀《漁汛》（三月）：“好。”完。"_s;

} // namespace

void TestReaderPunctuation::neighboursAreSqueezed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qreal>>("steps");
    // Mainland full stops stand at the left of their square, Taiwan's in the middle.
    QTest::newRow("closing and comma") << u"zh-Hans"_s << u"船」，讀"_s << QList<qreal> { 1, 0.5, 1 };
    QTest::newRow("closing and comma, Taiwan") << u"zh-Hant"_s << u"船」，讀"_s << QList<qreal> { 1, 0.5, 1 };
    QTest::newRow("closing and opening") << u"zh-Hans"_s << u"汛》（三"_s << QList<qreal> { 1, 0.5, 1 };
    QTest::newRow("full stop and closing") << u"zh-Hans"_s << u"好。”完"_s << QList<qreal> { 1, 0.5, 1 };
    QTest::newRow("full stop and closing, Taiwan")
        << u"zh-Hant"_s << u"好。」完"_s << QList<qreal> { 1, 0.75, 1 };
    QTest::newRow("one alone") << u"zh-Hans"_s << u"說「船"_s << QList<qreal> { 1, 1 };
}

void TestReaderPunctuation::neighboursAreSqueezed()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    ShownReader reader(
        inLanguage(u"潮汐\n\n潮汐"_s + sentence + u"「好。」完。\n"_s, language), { 800, 400 });
    QTEST(stepsOf(reader, words), "steps");
}

void TestReaderPunctuation::nothingIsSqueezedUnasked()
{
    ShownReader reader(inLanguage(u"潮汐\n\n潮汐"_s + sentence + u"\n"_s, u"zh-Hans"_s), { 800, 400 });
    ReaderTypography typography;
    typography.squeezesPunctuation = false;
    reader.setTypography(typography);
    QCOMPARE(stepsOf(reader, u"船」，讀"_s), (QList<qreal> { 1, 1, 1 }));
}

void TestReaderPunctuation::openingMarkStandsFlushAtALineStart()
{
    ShownReader reader(inLanguage(u"潮汐\n\n「船」來了。\n\n船來了。\n"_s, u"zh-Hant"_s), { 500, 400 });
    const qreal column = reader.visibleRects(reader.spanOf(u"船來了"_s)).front().left();
    const qreal em = reader.visibleRects(reader.spanOf(u"來"_s)).front().width();
    QCOMPARE(reader.visibleRects(reader.spanOf(u"「"_s)).front().left(), column);
    const qreal inner = reader.visibleRects(reader.spanOf(u"船"_s)).front().left();
    QVERIFY(std::abs(inner - column - em / 2) < 0.1);
}

void TestReaderPunctuation::pauseHangsBeyondTheColumn()
{
    ShownReader reader(documentOf(u"潮\n\n"_s + u"海風翻過老堤防，"_s.repeated(60) + u"\n"_s), { 420, 900 });
    const TextSpan paragraph = reader.document().blocks.back().span;
    const qreal right = reader.spanBounds(paragraph).right();
    int hung = 0;
    for (const QRectF& line : reader.visibleRects(paragraph)) {
        const bool isHung = line.right() > right + 5;
        hung += isHung ? 1 : 0;
        QVERIFY(line.right() < reader.viewport()->width());
    }
    QVERIFY(hung > 0);
    ReaderTypography typography;
    typography.hangsPunctuation = false;
    reader.setTypography(typography);
    for (const QRectF& line : reader.visibleRects(paragraph))
        QVERIFY(line.right() < right + 1.5);
}

void TestReaderPunctuation::quotationMarksCloseUpInEnglish()
{
    // The CJK family alone: its quotation marks are full-width.
    ShownReader reader(
        inLanguage(u"Tide\n\nThe pilot said, “Nobody waits,” and left 潮汐.\n"_s, u"en"_s), { 800, 400 });
    ReaderTypography typography;
    typography.families = serifFamilies(u"zh-Hans"_s);
    reader.setTypography(typography);
    const QList<qreal> steps = stepsOf(reader, u" “N"_s);
    QVERIFY2(steps[0] + steps[1] < 1.05, qPrintable(QString::number(steps[0] + steps[1])));
    const QList<qreal> after = stepsOf(reader, u",” a"_s);
    QVERIFY2(after[1] + after[2] < 0.9, qPrintable(QString::number(after[1] + after[2])));
}

void TestReaderPunctuation::hanAndLatinStandApart()
{
    const QString text = u"潮汐\n\n用潮汐5G網。\n"_s;
    ShownReader reader(documentOf(text), { 500, 300 });
    const auto leftOf
        = [&](const QString& words) { return reader.visibleRects(reader.spanOf(words)).front().left(); };
    const qreal em = reader.visibleRects(reader.spanOf(u"用"_s)).front().width();
    const qreal apart = leftOf(u"5"_s) - leftOf(u"用"_s);
    QVERIFY(std::abs(apart - 3.25 * em) < 0.1);
    ReaderTypography typography;
    typography.spacesScripts = false;
    reader.setTypography(typography);
    QVERIFY(std::abs(leftOf(u"5"_s) - leftOf(u"用"_s) - 3 * em) < 0.1);
    QCOMPARE(reader.document().text, text); // nothing was put in
}

void TestReaderPunctuation::noRowOfAnyWidthBreaksTheRules_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Traditional") << u"zh-Hant"_s;
    QTest::newRow("Simplified") << u"zh-Hans"_s;
}

void TestReaderPunctuation::noRowOfAnyWidthBreaksTheRules()
{
    QFETCH(QString, language);
    const QString prose
        = u"「潮水」、『漁汛』；他問：“真的嗎？”《港口志》（第三版）說——不……後來呢！【注】〈船〉，好。"_s
              .repeated(4);
    ShownReader reader(inLanguage(u"潮\n\n"_s + prose + u"\n"_s, language), { 300, 1600 });
    const TextSpan paragraph = reader.document().blocks.back().span;
    const QString& text = reader.document().text;
    for (int width = 200; width < 460; width += 13) {
        reader.resize(width, 1600);
        QCoreApplication::processEvents();
        for (qsizetype offset = paragraph.start + 1; offset < paragraph.end(); ++offset) {
            if (reader.yOf(offset) <= reader.yOf(offset - 1))
                continue;
            const QString around = text.mid(offset - 3, 6);
            QVERIFY2(!u"。，、；：？！」』》〉）】”"_s.contains(text[offset]), qPrintable(around));
            QVERIFY2(!u"「『《〈（【“"_s.contains(text[offset - 1]), qPrintable(around));
            QVERIFY2(text[offset] != text[offset - 1] || !u"—…"_s.contains(text[offset]), qPrintable(around));
        }
    }
}

QTEST_MAIN(TestReaderPunctuation)
#include "tst_reader_punctuation.moc"
