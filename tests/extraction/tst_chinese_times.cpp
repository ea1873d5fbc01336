// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_test.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::EdtfValue;
using domain::TimeExpression;

namespace {

QString valueOf(const TimeExpression& time)
{
    if (const auto* date = std::get_if<EdtfValue>(&time.value))
        return date->toString();
    if (const auto* period = std::get_if<domain::IsoPeriod>(&time.value))
        return (period->repeats ? u"every "_s : QString()) + period->text;
    return u"?"_s;
}

} // namespace

/// Time expressions of whole sentences: words and value of each, and nothing where a number or word only
/// looks like one.
class ChineseTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data() { test::addRows({ u"times_dates"_s, u"times_ranges"_s }); }
    void dates() { check(); }
    void relative_data()
    {
        test::addRows({ u"times_relative"_s, u"times_turn_of_year"_s, u"times_phrases"_s });
    }
    void relative() { check(); }
    void traps_data() { test::addRows({ u"times_traps"_s }); }
    void traps() { check(); }

private:
    static void check();
};

void ChineseTimesTest::check()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QByteArray, published);
    const QString article = test::articleOf(text);
    QStringList read;
    for (const TimeExpression& time : test::read(article, published.constData()).times)
        read << test::words(article, time.span) + u'|' + valueOf(time);
    QVERIFY2(read == expected, test::difference(text, read, expected).constData());
}

QTEST_GUILESS_MAIN(ChineseTimesTest)
#include "tst_chinese_times.moc"
