// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
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

/// Kills the real program while it imports a changed text of an article that has marks. Afterwards the article
/// has the one text or the other, wholly, with every mark; and the next import succeeds. TIDEMARK_CRASH_RUNS
/// sets the number of runs.
class TestCrashVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noVersionIsHalfImported();
};

namespace {

constexpr int defaultRuns = 20;
constexpr int marks = 40;
constexpr int patience = 60000; // milliseconds until a process counts as hung

struct Outcome {
    int exitCode = -1;
    QByteArray output;
};

Outcome runTidemark(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput() };
}

QJsonObject shown(const QString& library)
{
    const Outcome listed = runTidemark({ u"list"_s, u"--library"_s, library });
    const QString article = QJsonDocument::fromJson(listed.output)[u"id"_s].toString();
    return QJsonDocument::fromJson(runTidemark({ u"show"_s, article, u"--library"_s, library }).output).object();
}

QByteArray markLines(const QString& article)
{
    QByteArray lines;
    for (int i = 0; i < marks; ++i)
        lines += "{\"op\":\"add_annotation\",\"article\":\"" + article.toUtf8() + "\",\"start\":"
            + QByteArray::number(60 + 50 * i) + ",\"end\":" + QByteArray::number(72 + 50 * i)
            + ",\"body\":\"" + QByteArray::number(i) + "\"}\n";
    return lines;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyLibrary(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        qFatal("cannot copy the library");
}

/// Kills the import when its log appears or some time later.
void killWhileImporting(const QStringList& arguments, const QString& library, int microsecondsLater)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.waitForStarted(patience);
    while (!QFile::exists(library + u"-wal"_s) && !process.waitForFinished(0)) { }
    QThread::usleep(static_cast<unsigned long>(microsecondsLater));
    process.kill();
    process.waitForFinished(patience);
}

} // namespace

void TestCrashVersion::noVersionIsHalfImported()
{
    QTemporaryDir folder;
    QFile source(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const QString file = folder.filePath(u"po-bing.txt"_s);
    const QString prepared = folder.filePath(u"prepared.tidemark"_s);
    write(file, text);
    const Outcome first = runTidemark({ u"import"_s, file, u"--library"_s, prepared });
    const QString article = QJsonDocument::fromJson(first.output)[u"id"_s].toString();
    QCOMPARE(runTidemark({ u"annotate"_s, u"--library"_s, prepared, u"--batch"_s, u"-"_s }, markLines(article)).exitCode, 0);
    const QJsonObject before = shown(prepared);
    QCOMPARE(before["annotations"_L1].toArray().size(), marks);
    write(file, "編者按：以下為更新後的文字。\n\n" + text);
    const QString whole = folder.filePath(u"whole.tidemark"_s);
    copyLibrary(prepared, whole);
    QElapsedTimer timer; // only to spread the kills over the time an import takes
    timer.start();
    QCOMPARE(runTidemark({ u"import"_s, file, u"--library"_s, whole }).exitCode, 0);
    const auto span = static_cast<int>(timer.nsecsElapsed() / 1000);
    const qsizetype itemsAfter = shown(whole)["items"_L1].toArray().size();

    QRandomGenerator random(7);
    const int asked = qEnvironmentVariableIntValue("TIDEMARK_CRASH_RUNS");
    const int runs = asked > 0 ? asked : defaultRuns;
    QMap<QString, int> outcomes;
    const QString library = folder.filePath(u"run.tidemark"_s);
    const QStringList arguments { u"import"_s, file, u"--library"_s, library };
    for (int run = 0; run < runs; ++run) {
        copyLibrary(prepared, library);
        killWhileImporting(arguments, library, random.bounded(span));
        QCOMPARE(runTidemark({ u"check"_s, u"--library"_s, library }).exitCode, 0);
        const QJsonObject after = shown(library);
        const bool isNew = after["article"_L1]["sha256"_L1] != before["article"_L1]["sha256"_L1];
        if (!isNew)
            QCOMPARE(after, before);
        QCOMPARE(after["annotations"_L1].toArray().size(), marks);
        ++outcomes[isNew ? u"new"_s : u"former"_s];
        QCOMPARE(runTidemark(arguments).exitCode, 0);
        QCOMPARE(shown(library)["items"_L1].toArray().size(), itemsAfter);
        QCOMPARE(shown(library)["annotations"_L1].toArray().size(), marks);
        QFile::remove(library + u"-wal"_s);
    }
    qInfo() << runs << "kills; texts left:" << outcomes;
}

QTEST_GUILESS_MAIN(TestCrashVersion)
#include "tst_crash_version.moc"
