// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"
#include "reanchoring_texts.h"
#include "text/reanchoring.h"
#include "text_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::text;
using namespace tidemark::testing;
using tidemark::domain::AnchorState;
using tidemark::domain::TextQuoteSelector;
using tidemark::domain::TextSpan;

class QuoteFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotationsAreFoundAlone_data();
    void quotationsAreFoundAlone();
    void aPositionChoosesBetweenEquals();
    void quotationsSurviveNoise();
};

void QuoteFinderTest::quotationsAreFoundAlone_data()
{
    QTest::addColumn<QString>("quoted"); // the words in 【】, the rest is context
    QTest::addColumn<QString>("text"); // with the place to be found, or none
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const QString& quoted, const QString& text, const QString& state) {
        QTest::newRow(name) << quoted << text << state;
    };
    const QString text
        = u"渡船經營者應當公布票價。碼頭管理人應當公布票價。燈塔看守人【應當公布票價】，登島旅客除外。"_s;
    row("by what stands around", u"燈塔看守人【應當公布票價】，登島旅客"_s, text, u"sure"_s);
    row("other script", u"灯塔看守人【应当公布票价】，登岛旅客"_s, text, u"sure"_s);
    row("other punctuation", u"燈塔看守人【應當公布票價】登島旅客"_s, text, u"sure"_s);
    row("without context, once there", u"【登島旅客除外】"_s, u"渡船經營者應當公布票價，【登島旅客除外】。"_s,
        u"sure"_s);
    row("without context, three times there", u"【應當公布票價】"_s, Marked(text).text, u"orphan"_s);
    row("not there", u"守塔人每晚【七點點燈】，風雨無阻"_s, Marked(text).text, u"orphan"_s);
    row("only the context is there", u"渡船經營者【每月清點救生衣】。碼頭管理人應當"_s,
        u"渡船經營者。碼頭管理人應當公布票價。"_s, u"orphan"_s);
    row("nothing quoted", u"渡船經營者【】應當"_s, Marked(text).text, u"orphan"_s);
}

void QuoteFinderTest::quotationsAreFoundAlone()
{
    QFETCH(QString, quoted);
    QFETCH(QString, text);
    QFETCH(QString, state);
    const Marked quote(quoted);
    const TextQuoteSelector selector { wordsOf(quote.text, quote.span), quote.text.first(quote.span.start),
        quote.text.sliced(quote.span.end()) };
    const Anchoring found = QuoteFinder(Marked(text).text).find(selector);
    QCOMPARE(nameOf(found.state), state);
    if (state != u"orphan"_s)
        QCOMPARE(found.span, Marked(text).span);
}

void QuoteFinderTest::aPositionChoosesBetweenEquals()
{
    const QString text = u"潮水漲落，如常。"_s.repeated(50);
    const QuoteFinder finder(text);
    const TextSpan third { 16, 4 };
    const Anchoring found = finder.find(TextQuoteSelector::of(text, third), third);
    QCOMPARE(found.span, third);
    QCOMPARE(found.state, AnchorState::Sure);
    QCOMPARE(finder.find(TextQuoteSelector::of(text, third)).state, AnchorState::Orphan);
}

void QuoteFinderTest::quotationsSurviveNoise()
{
    int survive = 0;
    int right = 0;
    int wrong = 0;
    for (const auto change : { "insert 5%"_L1, "delete 5%"_L1, "replace 5%"_L1, "wrapped"_L1,
             "to Simplified"_L1, "narrow punctuation"_L1, "moved sentences"_L1, "halves swapped"_L1 }) {
        const QString base = lighthouseStory() + u"\n"_s + shippedArticle();
        const ChangedText changed(base, textChange(change), 9);
        const QuoteFinder finder(changed.text());
        Dice dice(4);
        for (const TextSpan& mark : randomMarks(base, 100, dice)) {
            const auto truth = changed.truthOf(base, mark);
            if (truth.fate != ChangedText::Truth::Fate::Survives)
                continue;
            const Anchoring found = finder.find(TextQuoteSelector::of(base, mark));
            const double like = likeness(changed.text(), found.span, truth.span);
            ++survive;
            right += like >= 0.8 ? 1 : 0;
            wrong += found.state != AnchorState::Orphan && like < 0.3 ? 1 : 0;
        }
    }
    const QString figures = u"%1 survive, %2 right, %3 wrong"_s.arg(survive).arg(right).arg(wrong);
    qInfo("%s", qPrintable(figures));
    QVERIFY2(right >= survive * 0.93, qPrintable(figures));
    QVERIFY2(wrong <= survive * 0.01, qPrintable(figures));
}

QTEST_APPLESS_MAIN(QuoteFinderTest)
#include "tst_quote_finder.moc"
