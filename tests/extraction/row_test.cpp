// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_test.h"

namespace tidemark::test {

using namespace Qt::StringLiterals;

namespace {

QStringList findingsIn(const Row& row, const QString& converted)
{
    QStringList carried;
    for (const QString& finding : row.expected) {
        QStringList parts = finding.split(u'|');
        for (QString& part : parts)
            part = carriedOver(part, row.text, converted);
        carried << parts.join(u'|');
    }
    return carried;
}

QString listed(const QStringList& findings)
{
    return findings.isEmpty() ? u"nothing"_s : findings.join(u"\n    "_s);
}

} // namespace

void addRows(const QStringList& tables)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QByteArray>("published");
    for (const QString& table : tables) {
        for (const Row& row : readRows(table)) {
            QTest::newRow(row.tag.constData()) << row.text << findingsIn(row, row.text) << row.published;
            const QString other = row.bothScripts ? inOtherScript(row.text) : row.text;
            if (other != row.text && other.size() == row.text.size())
                QTest::newRow((row.tag + " (other script)").constData())
                    << other << findingsIn(row, other) << row.published;
        }
    }
}

QString articleOf(const QString& text)
{
    return u"标题\n\n"_s + text + u'\n';
}

QByteArray difference(const QString& text, const QStringList& read, const QStringList& expected)
{
    return (text + u"\n  read:\n    "_s + listed(read) + u"\n  expected:\n    "_s + listed(expected))
        .toUtf8();
}

QStringList cutLike(const QStringList& read, const QStringList& expected)
{
    QStringList cut = read;
    for (qsizetype i = 0; i < cut.size() && i < expected.size(); ++i)
        cut[i] = cut[i].section(u'|', 0, static_cast<int>(expected[i].count(u'|')));
    return cut;
}

} // namespace tidemark::test
