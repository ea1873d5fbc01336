// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rules.h"

#include <QTest>

using namespace tidemark::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString sourceRoot = QStringLiteral(TIDEMARK_SOURCE_DIR);

QString describe(const Violation& violation)
{
    return u"%1:%2: %3"_s.arg(violation.file).arg(violation.line).arg(violation.rule);
}

QStringList describeAll(const QList<Violation>& violations)
{
    QStringList descriptions;
    for (const Violation& violation : violations)
        descriptions.append(describe(violation));
    descriptions.sort();
    return descriptions;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sourceTreeKeepsTheRules();
    void tableHasNoCycles();
    void knownBadTreeIsCaught();

private:
    QHash<QString, Layer> m_table;
};

void TestLayers::initTestCase()
{
    m_table = readLayerTable(sourceRoot + u"/packaging/cmake/layers.txt"_s);
    QVERIFY(m_table.size() >= 15);
}

void TestLayers::sourceTreeKeepsTheRules()
{
    const QStringList violations = describeAll(SourceRules(sourceRoot, m_table).checkAll());
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

// Rows stand in order, lowest first: a layer may only name layers above its own row.
void TestLayers::tableHasNoCycles()
{
    QFile file(sourceRoot + u"/packaging/cmake/layers.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList seen;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString name = line.section(u' ', 0, 0);
        for (const Layer& layer : std::as_const(m_table)) {
            if (layer.name != name)
                continue;
            for (const QString& lower : layer.layers)
                QVERIFY2(seen.contains(lower), qPrintable(name + u" names "_s + lower));
            seen.append(name);
        }
    }
    QCOMPARE(seen.size(), m_table.size());
}

void TestLayers::knownBadTreeIsCaught()
{
    const QString root = sourceRoot + u"/tests/architecture/known_bad"_s;
    const QStringList expected {
        u"app/domain/uses_widgets.cpp:2: domain may not use Qt6::Widgets"_s,
        u"app/store/singleton.h:6: no singletons"_s,
        u"app/timeline/reaches_store.cpp:2: timeline may not include store"_s,
        u"app/timeline/reaches_store.cpp:3: SQLite only in app/store"_s,
        u"ui/browse/no_licence.cpp:1: licence line missing"_s,
        u"ui/browse/no_licence.cpp:1: browse may not include reader"_s,
        u"ui/reader/rich_text.h:9: no rich text from documents"_s,
    };
    QStringList sorted = expected;
    sorted.sort();
    QCOMPARE(describeAll(SourceRules(root, m_table).checkAll()), sorted);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
