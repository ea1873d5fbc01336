// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"

#include <QFile>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesOfLongText = 2'000'000;

const extraction::Lexicons& lexicons()
{
    static const extraction::Lexicons tables = extraction::Lexicons::loadBuiltIn().value();
    return tables;
}

QString shippedArticle()
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString longText()
{
    const QString article = shippedArticle() + u"\n\n"_s;
    return article.repeated(bytesOfLongText / article.toUtf8().size() + 1);
}

} // namespace

class ReadingProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void progressRisesToTheEnd();
    void watchingChangesNothing();
    void longTextIsGivenUpAnywhere_data();
    void longTextIsGivenUpAnywhere();
    void isAskedAtBoundedDistances_data();
    void isAskedAtBoundedDistances();
};

void ReadingProgressTest::progressRisesToTheEnd()
{
    QList<int> seen;
    const auto findings = extraction::readArticle(longText(), lexicons(), {}, [&seen](int percent) {
        seen += percent;
        return true;
    });
    QVERIFY(findings);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.first(), 0);
    QCOMPARE(seen.last(), 100);
    const QSet<int> different(seen.begin(), seen.end());
    QVERIFY2(different.size() > 60, qPrintable(QString::number(different.size())));
}

void ReadingProgressTest::watchingChangesNothing()
{
    const QString text = shippedArticle();
    const auto watched = extraction::readArticle(text, lexicons(), {}, [](int) { return true; });
    QCOMPARE(watched, std::optional(extraction::readArticle(text, lexicons())));
}

void ReadingProgressTest::longTextIsGivenUpAnywhere_data()
{
    QTest::addColumn<int>("percentReached");
    for (const int percent : { 0, 7, 25, 60, 95 })
        QTest::addRow("%d percent", percent) << percent;
}

void ReadingProgressTest::longTextIsGivenUpAnywhere()
{
    QFETCH(int, percentReached);
    static const QString text = longText();
    int askedAfterwards = -1;
    const auto findings = extraction::readArticle(text, lexicons(), {}, [&](int percent) {
        askedAfterwards += askedAfterwards >= 0 || percent >= percentReached ? 1 : 0;
        return percent < percentReached;
    });
    QVERIFY(!findings);
    QCOMPARE(askedAfterwards, 0); // whoever has given up is not asked again
}

/// A text may be one paragraph, or one sentence without end: cancel must not wait for it.
void ReadingProgressTest::isAskedAtBoundedDistances_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one paragraph") << u"2021年9月,工信部表示,企業應當開放平臺,用戶達7億。"_s;
    QTest::newRow("one sentence") << u"2021年9月工信部要求企業開放平臺和"_s;
    QTest::newRow("English")
        << u"Prices rose 3 percent in March 2021, said Jane Smith of the Acme Institute. "_s;
}

void ReadingProgressTest::isAskedAtBoundedDistances()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(100'000 / unit.size());
    int asked = 0;
    QVERIFY(extraction::readArticle(text, lexicons(), {}, [&asked](int) {
        ++asked;
        return true;
    }));
    QVERIFY2(asked > 30, qPrintable(QString::number(asked)));
}

QTEST_APPLESS_MAIN(ReadingProgressTest)
#include "tst_reading_progress.moc"
