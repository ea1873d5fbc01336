// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `tidemark export` of events, through the real program.
class TestCliTimelineExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void csvStaysOfAnnotationsUnlessAsked();
    void passagesAreCodePoints();
    void rejectedEventsStayOut();
    void articlesAndDossiers();
    void convertsEventFiles();
    void idsAreMadeUnique();
    void periodsHaveALaneOfTheirOwn();
    void wrongUsage_data();
    void wrongUsage();
    void badInput();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QString errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome exported(const QStringList& arguments) const;
    QString import(const QString& name, const QByteArray& text, const QStringList& options = {}) const;
    QString write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    QString m_library;
    QString m_ferry; ///< ids of the articles
    QString m_bridge;
};

static const QByteArray ferry = "夜間渡輪試辦\n\n2024年3月5日,港務公司董事長𠮷田實表示:"
                                "「夜間渡輪將在下月試辦。」2023年9月,港務公司宣佈收購內河航運平臺。\n";
static const QByteArray bridge = "大橋通車\n\n2021年6月,交通部發佈《沿海港口建設指導意見》。\n";

TestCliTimelineExport::Outcome TestCliTimelineExport::run(
    const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // Qt remarks on its absence
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestCliTimelineExport::Outcome TestCliTimelineExport::exported(const QStringList& arguments) const
{
    return run(QStringList { u"export"_s, u"--library"_s, m_library } + arguments);
}

QString TestCliTimelineExport::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString TestCliTimelineExport::import(
    const QString& name, const QByteArray& text, const QStringList& options) const
{
    const Outcome imported
        = run(QStringList { u"import"_s, write(name, text), u"--library"_s, m_library } + options);
    return imported.json().value("id"_L1).toString();
}

void TestCliTimelineExport::initTestCase()
{
    m_library = m_folder.filePath(u"library.tidemark"_s);
    m_ferry = import(u"ferry.txt"_s, ferry);
    m_bridge = import(u"bridge.txt"_s, bridge, { u"--dossier"_s, u"Harbour"_s });
    QVERIFY(!m_ferry.isEmpty() && !m_bridge.isEmpty());
}

void TestCliTimelineExport::everyFormatIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("timelinejs") << QStringList { u"timelinejs"_s }
                                << u"\"start_date\":{\"year\":\"2023\",\"month\":\"9\"}"_s;
    QTest::newRow("markwhen") << QStringList { u"markwhen"_s } << u"\n2023-09: "_s;
    QTest::newRow("csv") << QStringList { u"csv"_s, u"--what"_s, u"events"_s }
                         << u"id,lane,start,end,label,edtf"_s;
    QTest::newRow("ics") << QStringList { u"ics"_s } << u"DTSTART;VALUE=DATE:20230901\r\n"_s;
    QTest::newRow("json") << QStringList { u"json"_s } << u"\"edtf\":\"2023-09\""_s;
    QTest::newRow("html-timeline") << QStringList { u"html-timeline"_s } << u"<li id=\"e0\""_s;
}

void TestCliTimelineExport::everyFormatIsWritten()
{
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const QStringList arguments = QStringList { u"--format"_s } + options;
    const Outcome printed = exported(arguments);
    QVERIFY2(printed.exitCode == 0, qPrintable(printed.errors));
    QVERIFY2(printed.output.contains(words.toUtf8()), printed.output.constData());
    QVERIFY(printed.output.contains("收購內河航運平臺"));
    const QString path = m_folder.filePath(u"out"_s);
    QCOMPARE(exported(arguments + QStringList { u"-o"_s, path }).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), printed.output);
}

void TestCliTimelineExport::csvStaysOfAnnotationsUnlessAsked()
{
    QVERIFY(exported({ u"--format"_s, u"csv"_s }).output.startsWith("article,outlet"));
    QVERIFY(exported({ u"--format"_s, u"csv"_s, u"--what"_s, u"annotations"_s })
                .output.startsWith("article,outlet"));
    QVERIFY(exported({ u"--format"_s, u"csv"_s, u"--what"_s, u"events"_s, u"--bom"_s })
                .output.startsWith("\xEF\xBB\xBFid,lane"));
    QVERIFY(
        exported({ u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s }).output.contains("\"lane\":\"Product\"")
        || exported({ u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s })
               .output.contains("\"lane\":\"Policy\""));
}

void TestCliTimelineExport::passagesAreCodePoints()
{
    const std::u32string text = QString::fromUtf8(ferry).toStdU32String();
    int compared = 0;
    const QJsonArray events
        = exported({ u"--format"_s, u"json"_s, u"--article"_s, m_ferry }).json()["events"_L1].toArray();
    for (const QJsonValue event : events) {
        for (const QJsonValue passage : event["passages"_L1].toArray()) {
            const int start = passage["start"_L1].toInt();
            const QString words = QString::fromStdU32String(
                text.substr(size_t(start), size_t(passage["end"_L1].toInt() - start)));
            QCOMPARE(passage["text"_L1].toString(), words);
            ++compared;
        }
    }
    QVERIFY(compared >= 2); // one of them behind 𠮷, which is two UTF-16 units and one code point
}

void TestCliTimelineExport::rejectedEventsStayOut()
{
    const QString library = m_folder.filePath(u"copy.tidemark"_s);
    QVERIFY(QFile::copy(m_library, library));
    const QStringList arguments { u"export"_s, u"--library"_s, library, u"--format"_s, u"json"_s };
    const QJsonArray before = run(arguments).json()["events"_L1].toArray();
    const QByteArray id = before[0]["id"_L1].toString().toLatin1();
    run({ u"annotate"_s, u"--library"_s, library, u"--batch"_s, u"-"_s },
        "{\"op\":\"reject\",\"item\":\"" + id + "\"}\n");
    const QJsonArray after = run(arguments).json()["events"_L1].toArray();
    QCOMPARE(after.size(), before.size() - 1);
    for (const QJsonValue event : after)
        QVERIFY(event["id"_L1].toString().toLatin1() != id);
}

void TestCliTimelineExport::articlesAndDossiers()
{
    const auto articles = [this](const QStringList& options) {
        return exported(QStringList { u"--format"_s, u"json"_s } + options)
            .json()["articles"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(articles({}), 2);
    QCOMPARE(articles({ u"--article"_s, m_ferry }), 1);
    QCOMPARE(articles({ u"--dossier"_s, u"Harbour"_s }), 1);
    const QJsonObject dossier = exported({ u"--format"_s, u"json"_s, u"--dossier"_s, u"Harbour"_s }).json();
    QCOMPARE(dossier["title"_L1].toString(), u"Harbour"_s);
    QCOMPARE(exported({ u"--format"_s, u"json"_s, u"--title"_s, u"Mine"_s }).json()["title"_L1].toString(),
        u"Mine"_s);
}

void TestCliTimelineExport::convertsEventFiles()
{
    const QString events = write(u"events.csv"_s, "start,label\n2021~,one\nnever,two\n,three\n");
    const Outcome outcome = run({ u"export"_s, u"--events"_s, events, u"--format"_s, u"markwhen"_s });
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("2021-01-01/2021-12-31: one\n"));
    QVERIFY(outcome.output.contains("edtf: \"2021~\""));
    QVERIFY2(outcome.errors.contains(u"line 3: the start “never”"_s), qPrintable(outcome.errors));
    QVERIFY2(
        outcome.errors.contains("has no place for them: 1 without a date"_L1), qPrintable(outcome.errors));
}

void TestCliTimelineExport::idsAreMadeUnique()
{
    const QString events
        = write(u"twins.csv"_s, "id,start,label\nx,2021,a\nx,2022,b\nx-2,2023,c\nx,2024,d\n,2025,e\n");
    const QJsonArray written
        = run({ u"export"_s, u"--events"_s, events, u"--format"_s, u"json"_s }).json()["events"_L1].toArray();
    QStringList ids;
    for (const QJsonValue event : written)
        ids.append(event["id"_L1].toString());
    QCOMPARE(ids.size(), 5);
    QCOMPARE(ids.first(), u"x"_s);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestCliTimelineExport::periodsHaveALaneOfTheirOwn()
{
    const QString events = write(u"eras.json"_s,
        R"~({"events":[{"start_date":{"year":"2021"},"text":{"headline":"one"}}],
            "eras":[{"start_date":{"year":"2000"},"end_date":{"year":"2030"},"text":{"headline":"Steam"}}]})~");
    const QJsonArray written
        = run({ u"export"_s, u"--events"_s, events, u"--format"_s, u"json"_s }).json()["events"_L1].toArray();
    QCOMPARE(written[0]["lane"_L1].toString(), QString());
    QCOMPARE(written[1]["lane"_L1].toString(), u"Periods"_s);
}

void TestCliTimelineExport::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("format of the other")
        << QStringList { u"--format"_s, u"jsonld"_s, u"--what"_s, u"events"_s };
    QTest::newRow("no format") << QStringList { u"--what"_s, u"events"_s };
    QTest::newRow("of nothing") << QStringList { u"--format"_s, u"csv"_s, u"--what"_s, u"people"_s };
    QTest::newRow("two sources") << QStringList { u"--format"_s, u"ics"_s, u"--events"_s, u"a.csv"_s };
    QTest::newRow("language") << QStringList { u"--format"_s, u"ics"_s, u"--lang"_s, u"de"_s };
    QTest::newRow("dossier of annotations")
        << QStringList { u"--format"_s, u"html"_s, u"--dossier"_s, u"Harbour"_s };
    QTest::newRow("both") << QStringList { u"--format"_s, u"ics"_s, u"--dossier"_s, u"x"_s, u"--article"_s,
        u"y"_s };
}

void TestCliTimelineExport::wrongUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = exported(options);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY(outcome.output.isEmpty());
}

void TestCliTimelineExport::badInput()
{
    QCOMPARE(exported({ u"--format"_s, u"ics"_s, u"--article"_s, u"nonsense"_s }).exitCode, 1);
    const Outcome unknown = exported({ u"--format"_s, u"ics"_s, u"--dossier"_s, u"None"_s });
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("no dossier named None"_L1));
    const QString blocked = m_folder.filePath(u"no/such/folder/out.ics"_s);
    QCOMPARE(exported({ u"--format"_s, u"ics"_s, u"-o"_s, blocked }).exitCode, 1);
    QCOMPARE(run({ u"export"_s, u"--events"_s, m_folder.filePath(u"gone.csv"_s), u"--format"_s, u"ics"_s })
                 .exitCode,
        1);
}

QTEST_GUILESS_MAIN(TestCliTimelineExport)
#include "tst_cli_timeline_export.moc"
