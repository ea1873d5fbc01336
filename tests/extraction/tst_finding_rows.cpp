// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_test.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QString dateOf(const std::optional<domain::EdtfValue>& date)
{
    return date ? date->toString() : QString();
}

QString summary(const domain::Policy& policy)
{
    return QStringList { policy.title, policy.issuer, dateOf(policy.date),
        policy.isOrder ? u"order"_s : u"title"_s, dateOf(policy.term) }
        .join(u'|');
}

QString summary(const domain::Figure& figure, const QString& article)
{
    return QStringList { test::words(article, figure.span), QString::number(figure.value, 'g', 15),
        figure.unit, dateOf(figure.asOf), figure.what }
        .join(u'|');
}

QString summary(const domain::Person& person)
{
    return QStringList { person.name, person.role, person.affiliation,
        QString::number(person.mentions.size()) }
        .join(u'|');
}

} // namespace

/// Policies, figures and people of whole sentences, row by row.
class FindingRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policies_data() { test::addRows({ u"policies"_s }); }
    void policies();
    void figures_data() { test::addRows({ u"figures"_s }); }
    void figures();
    void people_data() { test::addRows({ u"people"_s }); }
    void people();

private:
    static void compare(const QStringList& read);
};

void FindingRowsTest::policies()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, published);
    QStringList read;
    for (const domain::Policy& policy : test::read(test::articleOf(text), published.constData()).policies)
        read << summary(policy);
    compare(read);
}

void FindingRowsTest::figures()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, published);
    const QString article = test::articleOf(text);
    QStringList read;
    for (const domain::Figure& figure : test::read(article, published.constData()).figures)
        read << summary(figure, article);
    compare(read);
}

void FindingRowsTest::people()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, published);
    QStringList read;
    for (const domain::Person& person : test::read(test::articleOf(text), published.constData()).people)
        read << summary(person);
    compare(read);
}

void FindingRowsTest::compare(const QStringList& read)
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QVERIFY2(test::cutLike(read, expected) == expected, test::difference(text, read, expected).constData());
}

QTEST_GUILESS_MAIN(FindingRowsTest)
#include "tst_finding_rows.moc"
