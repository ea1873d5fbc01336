// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reanchoring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::text;
using tidemark::domain::AnchorState;
using tidemark::domain::TextSpan;

class ReanchoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsAgain();
    void givesUpWhenTold();
};

void ReanchoringTest::findsTheWordsAgain()
{
    const QString base = u"海港城在去年重修了舊棧橋,潮水漲落如常。"_s;
    const QString changed = u"消息:海港城在去年重修了旧栈桥，潮水涨落如常。"_s;
    const TextSpan mark { base.indexOf(u"舊棧橋"), 3 };
    const auto carried = Reanchoring(base, changed).carry(std::span(&mark, 1));
    QVERIFY(carried);
    QCOMPARE(carried->front().state, AnchorState::Sure);
    QCOMPARE(changed.mid(carried->front().span.start, carried->front().span.length), u"旧栈桥"_s);
}

void ReanchoringTest::givesUpWhenTold()
{
    const TextSpan mark { 0, 2 };
    QVERIFY(!Reanchoring(u"潮水漲落", u"潮水漲落").carry(std::span(&mark, 1), [](int) { return false; }));
}

QTEST_APPLESS_MAIN(ReanchoringTest)
#include "tst_reanchoring.moc"
