// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_json.h"
#include "extraction/article_reader.h"
#include "extraction/times.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

const extraction::Lexicons& lexicons()
{
    static const extraction::Lexicons loaded = *extraction::Lexicons::loadBuiltIn();
    return loaded;
}

std::vector<domain::TimeExpression> timesIn(const QString& text, const QString& language)
{
    extraction::ReadingContext context = extraction::readStructure(text, lexicons());
    context.metadata.language = language;
    context.metadata.published
        = { domain::PublicationDate::Origin::Given, domain::EdtfValue::parse(u"2022-06-15"), {}, {} };
    return extraction::findTimes(context);
}

/// Pieces that grammars of times, quotations and figures look for, in senseless order.
QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces { u"年"_s, u"月"_s, u"日"_s, u"號"_s, u"2021"_s,
        u"99999999999999999999"_s, u"三"_s, u"十"_s, u"至"_s, u"-"_s, u"今"_s, u"("_s, u")"_s, u"《"_s,
        u"》"_s, u"“"_s, u"”"_s, u"「"_s, u"去年"_s, u"底"_s, u"前"_s, u"後"_s, u"上"_s, u"下"_s, u"周"_s,
        u"第"_s, u"個"_s, u"億"_s, u"."_s, u","_s, u"。"_s, u"\n"_s, u"\n\n"_s, u"𠀀"_s,
        QString(QChar(0xD800)), u"表示"_s, u"陳"_s, u"說"_s, u"截至"_s, u"世紀"_s, u"農曆"_s, u"民國"_s,
        u"康熙"_s, u"每"_s, u"近"_s, u"May "_s, u"the "_s, u"last "_s, u"week "_s, u"of "_s, u"2/30/2021 "_s,
        u"1/2/"_s, u"said "_s, u"twenty-"_s, u"'70s "_s, u"0000年"_s, u"9999年12月31日"_s, u"百萬年前"_s,
        u"3000年後"_s, u"%"_s, u"元"_s, u"ago "_s, u"from "_s, u"to "_s };
    QString text;
    for (int i = random.bounded(1, 60); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

bool isInside(const domain::TextSpan& span, const QString& text)
{
    return span.start >= 0 && span.length > 0 && span.end() <= text.size();
}

} // namespace

class ReadingRobustnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesOfHostileTextsAreSound();
    void everythingOfHostileTextsIsSound();
    void longPassagesEndBesideSurrogatePairs();
    void datesOutOfTheCalendarHaveNoValue();
    void readingTakesLinearTime_data();
    void readingTakesLinearTime();
};

void ReadingRobustnessTest::timesOfHostileTextsAreSound()
{
    QRandomGenerator random(20220615);
    for (int round = 0; round < 2500; ++round) {
        const QString text = randomText(random);
        for (const QString& language : { u"zh-Hant"_s, u"en"_s }) {
            qsizetype end = 0;
            for (const domain::TimeExpression& time : timesIn(text, language)) {
                QVERIFY2(isInside(time.span, text) && time.span.start >= end, qPrintable(text));
                end = time.span.end();
                if (const auto* value = std::get_if<domain::EdtfValue>(&time.value)) {
                    const auto parsed = domain::EdtfValue::parse(value->toString());
                    QVERIFY2(parsed && *parsed == *value, qPrintable(text + u" -> "_s + value->toString()));
                }
                QVERIFY(!time.rule.isEmpty());
            }
        }
    }
}

void ReadingRobustnessTest::everythingOfHostileTextsIsSound()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random);
        const domain::Findings findings = extraction::readArticle(text, lexicons());
        for (const domain::Quotation& quotation : findings.quotations)
            QVERIFY2(isInside(quotation.content, text), qPrintable(text));
        for (const domain::Policy& policy : findings.policies)
            QVERIFY2(isInside(policy.span, text), qPrintable(text));
        for (const domain::Figure& figure : findings.figures)
            QVERIFY2(isInside(figure.span, text), qPrintable(text));
        for (const domain::Event& event : findings.events) {
            QVERIFY(!event.passages.empty());
            for (const domain::TextSpan& passage : event.passages)
                QVERIFY2(isInside(passage, text), qPrintable(text));
        }
        QCOMPARE(exchange::toExtractJson(findings, text, u"x"_s).value(u"file"_s).toString(), u"x"_s);
    }
}

void ReadingRobustnessTest::datesOutOfTheCalendarHaveNoValue()
{
    for (const QString& text : { u"2021年2月30日開會"_s, u"3000年後見"_s, u"13月5日"_s, u"0000年"_s }) {
        for (const domain::TimeExpression& time : timesIn(text, u"zh-Hant"_s)) {
            const auto* value = std::get_if<domain::EdtfValue>(&time.value);
            QVERIFY2(!value || domain::EdtfValue::parse(value->toString()), qPrintable(text));
            QVERIFY2(!value || !value->toString().contains(u"02-30"_s), qPrintable(text));
        }
    }
}

void ReadingRobustnessTest::readingTakesLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    for (const QString& unit :
        { u"年"_s, u"("_s, u"9"_s, u"上"_s, u"一"_s, u"“"_s, u"《"_s, u"今(24)日"_s, u"2021-"_s, u"每個"_s,
            u"a"_s, u"the last "_s, u"1/"_s, u" "_s, u"萬"_s, u"1,000"_s, u"表示,"_s })
        QTest::newRow(qPrintable(unit)) << unit;
}

/// Eight times the text may take at most some thirty times as long: quadratic work would take sixty-four
/// times.
void ReadingRobustnessTest::readingTakesLinearTime()
{
    QFETCH(QString, unit);
    constexpr int small = 2000;
    constexpr int factor = 8;
    const auto cost = [&](int size) {
        const QString text = unit.repeated(size / unit.size());
        constexpr double tooLittleToMeasure = CLOCKS_PER_SEC / 500.0;
        const std::clock_t start
            = std::clock(); // the processor's time, so that a busy machine does not matter
        extraction::readArticle(text, lexicons());
        return std::max(double(std::clock() - start), tooLittleToMeasure);
    };
    double ratio = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        ratio = cost(small * factor) / cost(small);
        if (ratio < 30)
            return;
    }
    QFAIL(qPrintable(u"8 times the text took %1 times as long"_s.arg(ratio)));
}

void ReadingRobustnessTest::longPassagesEndBesideSurrogatePairs()
{
    for (const QString& before : { u""_s, u"新"_s }) {
        const QString text = u"2021年3月5日,"_s + before + u"大桥建成通车,"_s + u"𠮷"_s.repeated(300) + u"。\n"_s;
        const QString clause = u"2021年3月5日"_s + before + u"大桥建成通车"_s + u"𠮷"_s.repeated(300) + u"。\n"_s;
        for (const QString& article : { text, clause }) {
            const domain::Findings findings = extraction::readArticle(article, lexicons());
            QVERIFY(!findings.events.empty());
            for (const domain::Event& event : findings.events) {
                for (const domain::TextSpan& passage : event.passages)
                    QVERIFY(!article[passage.end() - 1].isHighSurrogate());
            }
        }
    }
}

QTEST_APPLESS_MAIN(ReadingRobustnessTest)
#include "tst_reading_robustness.moc"
