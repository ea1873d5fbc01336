// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QByteArray output;
    QByteArray error;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, QDir::tempPath());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=false"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent"_s); // no words of the user's own
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), QStringList { u"extract"_s } + arguments);
    process.waitForFinished(60000);
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

class CliExtractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void printsOneObjectWithEveryField();
    void offsetsAreCodePoints();
    void theGivenDateWins();
    void readsManyLines();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QJsonObject extract(const QStringList& arguments)
    {
        const Outcome outcome = run(arguments);
        return outcome.code == 0 ? QJsonDocument::fromJson(outcome.output).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
};

void CliExtractTest::printsOneObjectWithEveryField()
{
    const QString file
        = write(u"pier.txt"_s, u"棧橋啟用\n\n海潮日報記者 林一\n\n棧橋2019年4月7日啟用。"_s.toUtf8());
    const QJsonObject object = extract({ file, u"--json"_s });
    for (const char* field : { "file", "lang", "title", "byline", "published", "published_inferred",
             "published_reason", "times", "quotes", "policies", "figures", "people", "events" })
        QVERIFY2(object.contains(QLatin1StringView(field)), field);
    QCOMPARE(object.value(u"file"_s).toString(), u"pier.txt"_s);
    QCOMPARE(object.value(u"title"_s).toString(), u"棧橋啟用"_s);
    QCOMPARE(object.value(u"byline"_s).toString(), u"海潮日報記者 林一"_s);
    QCOMPARE(object.value(u"lang"_s).toString(), u"zh-Hant"_s);
}

void CliExtractTest::offsetsAreCodePoints()
{
    const QString text = u"𠀀𠀁漁港2019年4月啟用。"_s;
    const QJsonObject time
        = extract({ write(u"pairs.txt"_s, text.toUtf8()) }).value(u"times"_s).toArray().at(0).toObject();
    QCOMPARE(time.value(u"start"_s).toInt(), 4);
    QCOMPARE(time.value(u"end"_s).toInt(), 11);
    QCOMPARE(time.value(u"text"_s).toString(), u"2019年4月"_s);
    QCOMPARE(time.value(u"value"_s).toString(), u"2019-04"_s);
    QCOMPARE(time.value(u"basis"_s).toString(), u"explicit"_s);
}

void CliExtractTest::theGivenDateWins()
{
    const QString file = write(u"year.txt"_s, u"棧橋今年啟用。"_s.toUtf8());
    const QJsonObject unknown = extract({ file });
    QVERIFY(unknown.value(u"published"_s).isNull());
    QVERIFY(unknown.value(u"times"_s).toArray().at(0).toObject().value(u"value"_s).isNull());
    const QJsonObject given = extract({ file, u"--published"_s, u"2018-05-06"_s });
    QCOMPARE(given.value(u"published"_s).toString(), u"2018-05-06"_s);
    QVERIFY(!given.value(u"published_inferred"_s).toBool());
    QCOMPARE(given.value(u"times"_s).toArray().at(0).toObject().value(u"value"_s).toString(), u"2018"_s);
}

void CliExtractTest::readsManyLines()
{
    const QString file = write(u"in.jsonl"_s,
        u"{\"id\":\"a\",\"text\":\"昨天開船\",\"reference_date\":\"2020-03-01\"}\n\n"
        "{\"id\":\"b\",\"text\":\"no date\",\"reference_date\":null}\n"_s.toUtf8());
    const Outcome outcome = run({ u"--lines"_s, file });
    QCOMPARE(outcome.code, 0);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first.value(u"id"_s).toString(), u"a"_s);
    const QJsonObject time = first.value(u"expected"_s).toArray().at(0).toObject();
    QCOMPARE(time.value(u"value"_s).toString(), u"2020-02-29"_s);
    QCOMPARE(time.value(u"type"_s).toString(), u"date"_s);
    QVERIFY(QJsonDocument::fromJson(lines[1]).object().value(u"expected"_s).toArray().isEmpty());
}

void CliExtractTest::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QStringList { m_folder.filePath(u"none.txt"_s) } << u"no such file"_s;
    QTest::newRow("folder") << QStringList { m_folder.path() } << u"folder"_s;
    QTest::newRow("empty") << QStringList { write(u"empty.txt"_s, " \n") } << u"no text"_s;
    QTest::newRow("binary") << QStringList { write(u"b.txt"_s, QByteArray("a\0b", 3)) } << u"binary"_s;
    QTest::newRow("Latin-1") << QStringList { write(u"l.txt"_s, "caf\xE9") } << u"offset 3"_s;
    const QString good = write(u"good.txt"_s, "Some text.");
    QTest::newRow("bad date") << QStringList { good, u"--published"_s, u"2021-02-30"_s } << u"2021-02-30"_s;
    QTest::newRow("bad line") << QStringList { u"--lines"_s,
        write(u"bad.jsonl"_s, "{\"text\":\"x\"}\n{oops\n") }
                              << u"line 2"_s;
}

void CliExtractTest::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(QString::fromUtf8(outcome.error).contains(reason), outcome.error.constData());
    QCOMPARE(outcome.error.trimmed().count('\n'), 0);
}

void CliExtractTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("two files") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("unknown option") << QStringList { u"a"_s, u"--fast"_s };
    QTest::newRow("no value") << QStringList { u"a"_s, u"--published"_s };
    QTest::newRow("file and lines") << QStringList { u"a"_s, u"--lines"_s, u"b"_s };
}

void CliExtractTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.error.isEmpty());
}

QTEST_GUILESS_MAIN(CliExtractTest)
#include "tst_cli_extract.moc"
