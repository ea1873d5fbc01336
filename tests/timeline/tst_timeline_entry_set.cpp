// SPDX-License-Identifier: GPL-3.0-or-later
// In what order a lane has its entries.
#include "timeline/entry_set.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::timeline;

class EntrySetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesThatBeginTogetherFollowTheirOrder();
};

void EntrySetTest::entriesThatBeginTogetherFollowTheirOrder()
{
    const auto entry = [](EntryKey key, QStringView date, int order) {
        Entry made;
        made.key = key;
        made.date = domain::EdtfValue::parse(date);
        made.order = order;
        return made;
    };
    const EntrySet set({}, { entry(1, u"2023-01", 2), entry(2, u"2023-01", 1), entry(3, u"2022", 9),
                               entry(5, u"2023-01", 0), entry(4, u"2023-01", 0), entry(6, u"2023", -1) });
    QList<EntryKey> keys;
    for (const EntrySet::Slot& slot : set.lane(0))
        keys += set.entry(slot.index).key;
    QCOMPARE(keys, QList<EntryKey>({ 3, 6, 4, 5, 2, 1 }));
}

QTEST_GUILESS_MAIN(EntrySetTest)
#include "tst_timeline_entry_set.moc"
