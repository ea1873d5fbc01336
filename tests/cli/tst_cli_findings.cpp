// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `tidemark import --findings`, through the real program.
class TestCliFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsArticleAndFindingsTogether();
    void findsTheArticleByIdTextOrFileName();
    void sourceIsNamedByShow();
    void ownOutputIsKnown();
    void rejectedFindingsDoNotComeBack();
    void leftOutFindingsAreNamed();
    void badFilesChangeNothing();
    void wrongUsage();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QString errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome import(const QStringList& arguments) const;
    QString writeFile(const QString& name, const QByteArray& bytes) const;
    QString findings(const QByteArray& more = {}) const;
    QJsonArray importedItems(const QString& article) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_article;
};

static const QByteArray sampleText
    = "夜間渡輪試辦\n\n2024年3月5日,港務公司董事長𠮷田實表示:「夜間渡輪將在下月試辦。」新碼頭後來啟用。\n";

void TestCliFindings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"lib.tidemark"_s);
    m_article = writeFile(u"ferry.txt"_s, sampleText);
}

TestCliFindings::Outcome TestCliFindings::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // Qt remarks on its absence
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestCliFindings::Outcome TestCliFindings::import(const QStringList& arguments) const
{
    return run(QStringList { u"import"_s, u"--library"_s, m_library } + arguments);
}

QString TestCliFindings::writeFile(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// One event of the last sentence; 𠮷 before it tells code points from UTF-16 code units.
QString TestCliFindings::findings(const QByteArray& more) const
{
    const auto start = QString::fromUtf8(sampleText).toUcs4().indexOf(U'新');
    return writeFile(u"miner.json"_s,
        R"({"source":"Miner 2","file":"/texts/ferry.txt","events":[{"start":)" + QByteArray::number(start)
            + R"(,"end":)" + QByteArray::number(start + 7)
            + R"(,"text":"新碼頭後來啟用","date":"2025","title":"新碼頭啟用","category":"other"})" + more
            + "]}");
}

QJsonArray TestCliFindings::importedItems(const QString& article) const
{
    QJsonArray imported;
    const QJsonObject shown = run({ u"show"_s, article, u"--library"_s, m_library }).json();
    for (const QJsonValue item : shown.value(u"items"_s).toArray()) {
        if (item[u"origin"_s].toString() == u"imported"_s)
            imported.append(item);
    }
    return imported;
}

void TestCliFindings::importsArticleAndFindingsTogether()
{
    const Outcome done = import({ m_article, u"--findings"_s, findings(), u"--dossier"_s, u"渡輪"_s });
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    QCOMPARE(done.output.count('\n'), 1);
    QCOMPARE(done.json().value(u"added"_s).toInt(), 1);
    QCOMPARE(done.json().value(u"known"_s).toInt(), 0);
    QCOMPARE(done.json().value(u"left_out"_s).toArray().size(), 0);
    QCOMPARE(done.json().value(u"title"_s).toString(), u"夜間渡輪試辦"_s);
    QCOMPARE(done.json().value(u"already_there"_s).toBool(), false);
    const QJsonObject listed = run({ u"list"_s, u"--library"_s, m_library }).json();
    QCOMPARE(listed.value(u"dossiers"_s).toArray(), QJsonArray { u"渡輪"_s });
}

void TestCliFindings::findsTheArticleByIdTextOrFileName()
{
    const QString id = import({ m_article }).json().value(u"id"_s).toString();
    const QString file = findings();
    QCOMPARE(import({ u"--findings"_s, file, u"--article"_s, id }).json().value(u"added"_s).toInt(), 1);
    const Outcome byName = import({ u"--findings"_s, file });
    QVERIFY2(byName.exitCode == 0, qPrintable(byName.errors));
    QCOMPARE(byName.json().value(u"id"_s).toString(), id);
    QCOMPARE(byName.json().value(u"known"_s).toInt(), 1);
    const Outcome byText = import({ writeFile(u"copy.txt"_s, sampleText), u"--findings"_s, file });
    QCOMPARE(byText.json().value(u"id"_s).toString(), id);
    QCOMPARE(byText.json().value(u"already_there"_s).toBool(), true);
    QCOMPARE(importedItems(id).size(), 1);

    QDir(m_folder->path()).mkdir(u"other"_s);
    QCOMPARE(import({ writeFile(u"other/ferry.txt"_s, "另一篇渡輪報導,2024年刊出。\n") }).exitCode, 0);
    const Outcome ambiguous = import({ u"--findings"_s, file });
    QCOMPARE(ambiguous.exitCode, 1);
    QVERIFY2(ambiguous.errors.contains(u"2 articles"_s), qPrintable(ambiguous.errors));
}

void TestCliFindings::sourceIsNamedByShow()
{
    const QString id = import({ m_article, u"--findings"_s, findings() }).json().value(u"id"_s).toString();
    const QJsonArray items = importedItems(id);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"source"_s].toString(), u"Miner 2"_s);
    QCOMPARE(items[0][u"state"_s].toString(), u"suggested"_s);
    QCOMPARE(items[0][u"finding"_s][u"text"_s].toString(), u"新碼頭後來啟用"_s);
    QCOMPARE(items[0][u"finding"_s][u"date"_s].toString(), u"2025"_s);
}

void TestCliFindings::ownOutputIsKnown()
{
    const QString file = writeFile(u"own.json"_s, run({ u"extract"_s, m_article }).output);
    const QJsonObject done = import({ m_article, u"--findings"_s, file }).json();
    QCOMPARE(done.value(u"added"_s).toInt(), 0);
    QVERIFY(done.value(u"known"_s).toInt() > 1);
    QCOMPARE(done.value(u"source"_s).toString(), u"own.json"_s);
}

void TestCliFindings::rejectedFindingsDoNotComeBack()
{
    const QString file = findings();
    const QString id = import({ m_article, u"--findings"_s, file }).json().value(u"id"_s).toString();
    const QString item = importedItems(id)[0][u"id"_s].toString();
    const QByteArray reject = "{\"op\":\"reject\",\"item\":\"" + item.toUtf8() + "\"}\n";
    QCOMPARE(run({ u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s }, reject).exitCode, 0);
    const QJsonObject again = import({ u"--findings"_s, file }).json();
    QCOMPARE(again.value(u"added"_s).toInt(), 0);
    QCOMPARE(again.value(u"known"_s).toInt(), 1);
    QCOMPARE(importedItems(id).size(), 1);
    QCOMPARE(importedItems(id)[0][u"state"_s].toString(), u"rejected"_s);
}

void TestCliFindings::leftOutFindingsAreNamed()
{
    const Outcome done = import({ m_article, u"--findings"_s,
        findings(
            R"(,{"start":0,"end":2,"text":"機場","date":"2024"},{"start":7000,"end":7002,"date":"2024"})") });
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json().value(u"added"_s).toInt(), 1);
    const QJsonArray leftOut = done.json().value(u"left_out"_s).toArray();
    QCOMPARE(leftOut.size(), 2);
    QCOMPARE(leftOut[0][u"place"_s].toString(), u"events[1]"_s);
    QVERIFY(!leftOut[0][u"reason"_s].toString().isEmpty());
    QVERIFY(leftOut[0][u"reason"_s] != leftOut[1][u"reason"_s]);
}

void TestCliFindings::badFilesChangeNothing()
{
    const QString bad = findings(R"(,{"start":0,"end":2,"date":"2024-02-30"})");
    const Outcome together = import({ m_article, u"--findings"_s, bad });
    QCOMPARE(together.exitCode, 1);
    QCOMPARE(together.errors.count(u'\n'), 1);
    QVERIFY2(together.errors.contains(u"events[1].date"_s), qPrintable(together.errors));
    QVERIFY(together.output.isEmpty());
    QVERIFY2(!QFile::exists(m_library), "the article must not be imported without its findings");

    QCOMPARE(import({ m_article }).exitCode, 0);
    const QString foreign = writeFile(u"foreign.json"_s,
        R"({"events":[{"start":0,"end":2,"text":"機場","title":"x"}],"file":"ferry.txt"})");
    const QStringList bads { bad, foreign, m_article, m_folder->filePath(u"none.json"_s), m_folder->path(),
        writeFile(u"nameless.json"_s, R"({"events":[]})") };
    for (const QString& file : bads) {
        const Outcome outcome = import({ u"--findings"_s, file });
        QVERIFY2(outcome.exitCode == 1, qPrintable(file));
        QVERIFY2(outcome.errors.count(u'\n') == 1, qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
    }
    QCOMPARE(import({ u"--findings"_s, findings(), u"--article"_s, u"ferry"_s }).exitCode, 1);
}

void TestCliFindings::wrongUsage()
{
    const QString file = findings();
    const QList<QStringList> wrong { { u"--article"_s, u"x"_s }, { m_article, u"--article"_s, u"x"_s },
        { m_article, m_article, u"--findings"_s, file },
        { m_article, u"--findings"_s, file, u"--article"_s, u"x"_s }, { u"--findings"_s } };
    for (const QStringList& arguments : wrong) {
        const Outcome outcome = import(arguments);
        QVERIFY2(outcome.exitCode == 2, qPrintable(arguments.join(u' ')));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }
    QVERIFY(run({ u"import"_s, u"--help"_s }).output.contains("--findings"));
}

QTEST_GUILESS_MAIN(TestCliFindings)
#include "tst_cli_findings.moc"
