// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// Kills the real program while it makes a library and imports into it. Afterwards there is no library, an
/// empty one or one with the whole article, and the next import succeeds. TIDEMARK_CRASH_RUNS sets the number
/// of runs.
class TestCrashImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalfImported();
};

namespace {

constexpr int defaultRuns = 20;
constexpr int patience = 60000; // milliseconds until a process counts as hung

struct Outcome {
    int exitCode = -1;
    QByteArray output;
};

Outcome runTidemark(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput() };
}

QStringList importArguments(const QString& library)
{
    return { u"import"_s, QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"),
        u"--library"_s, library };
}

/// Starts an import and kills it as soon as the library or its write-ahead log is there, or somewhat later.
void killWhileImporting(const QString& library, bool waitForLog, int microsecondsLater)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), importArguments(library));
    process.waitForStarted(patience);
    const QString sign = waitForLog ? library + u"-wal"_s : library + u".part"_s;
    while (!QFile::exists(sign) && !QFile::exists(library) && !process.waitForFinished(0)) { }
    QThread::usleep(static_cast<unsigned long>(microsecondsLater));
    process.kill();
    process.waitForFinished(patience);
}

int itemsOfOnlyArticle(const QString& library)
{
    const Outcome listed = runTidemark({ u"list"_s, u"--library"_s, library });
    const QString article = QJsonDocument::fromJson(listed.output)[u"id"_s].toString();
    if (article.isEmpty())
        return 0;
    const Outcome shown = runTidemark({ u"show"_s, article, u"--library"_s, library });
    return static_cast<int>(QJsonDocument::fromJson(shown.output)[u"items"_s].toArray().size());
}

} // namespace

void TestCrashImport::nothingIsHalfImported()
{
    QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.tidemark"_s);
    QCOMPARE(runTidemark(importArguments(whole)).exitCode, 0);
    const int items = itemsOfOnlyArticle(whole);
    QVERIFY(items > 0);

    QRandomGenerator random(5);
    const int asked = qEnvironmentVariableIntValue("TIDEMARK_CRASH_RUNS");
    const int runs = asked > 0 ? asked : defaultRuns;
    QMap<QString, int> outcomes;
    for (int run = 0; run < runs; ++run) {
        const QString library = folder.filePath(u"run-%1.tidemark"_s.arg(run));
        killWhileImporting(library, run % 2 == 0, random.bounded(120000));
        QString outcome = u"none"_s;
        if (QFile::exists(library)) {
            QCOMPARE(runTidemark({ u"check"_s, u"--library"_s, library }).exitCode, 0);
            const int found = itemsOfOnlyArticle(library);
            QVERIFY2(found == 0 || found == items, qPrintable(u"%1 of %2 items"_s.arg(found).arg(items)));
            outcome = found == 0 ? u"empty"_s : u"whole"_s;
        }
        ++outcomes[outcome];
        QCOMPARE(runTidemark(importArguments(library)).exitCode, 0);
        QCOMPARE(itemsOfOnlyArticle(library), items);
    }
    qInfo() << runs << "kills; libraries left:" << outcomes;
}

QTEST_GUILESS_MAIN(TestCrashImport)
#include "tst_crash_import.moc"
