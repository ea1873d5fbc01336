// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `tidemark timeline` on files of events, through the real program.
class TestCliTimelineInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryFormat_data();
    void drawsEveryFormat();
    void tellsWhatWasLeftOut();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    struct Outcome {
        int exitCode = -1;
        QString errors;
        QString picture; ///< SVG
    };
    Outcome draw(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

TestCliTimelineInput::Outcome TestCliTimelineInput::draw(const QString& name, const QByteArray& bytes) const
{
    QFile input(m_folder.filePath(name));
    if (!input.open(QIODevice::WriteOnly) || input.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    input.close();
    const QString out = m_folder.filePath(u"out.svg"_s);
    QFile::remove(out);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // Qt remarks on its absence
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE),
        { u"timeline"_s, input.fileName(), u"-o"_s, out, u"--lang"_s, u"en"_s });
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    QFile picture(out);
    const QString drawn
        = picture.open(QIODevice::ReadOnly) ? QString::fromUtf8(picture.readAll()) : QString();
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardError()), drawn };
}

void TestCliTimelineInput::drawsEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << u"a.csv"_s << QByteArray("id,lane,start,end,label\n1,Boats,2021-09,,Ferry\n");
    QTest::newRow("json under another name")
        << u"a.data"_s << QByteArray(R"([{"start":"2021-09","label":"Ferry"}])");
    QTest::newRow("timelinejs") << u"b.json"_s << QByteArray(R"({"title":{"text":{"headline":"T"}},"events":[
        {"start_date":{"year":"2021","month":"9"},"text":{"headline":"<i>Ferry</i>"}}]})");
    QTest::newRow("markwhen") << u"a.mw"_s << QByteArray("title: T\n\n2021-09: Ferry #boats\n");
}

void TestCliTimelineInput::drawsEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Outcome drawn = draw(name, bytes);
    QCOMPARE(drawn.errors, QString());
    QCOMPARE(drawn.exitCode, 0);
    QVERIFY(drawn.picture.contains("Ferry"_L1));
    QVERIFY(drawn.picture.contains("September 2021"_L1));
    QVERIFY(!drawn.picture.contains("&lt;i&gt;"_L1));
}

void TestCliTimelineInput::tellsWhatWasLeftOut()
{
    const Outcome drawn = draw(u"a.csv"_s, "start,label\n2021,Ferry\nsoon,Never\n2022,\n");
    QCOMPARE(drawn.exitCode, 0);
    QVERIFY(drawn.picture.contains("Ferry"_L1));
    QVERIFY(!drawn.picture.contains("Never"_L1));
    QVERIFY2(drawn.errors.contains("2 of 3 events left out"_L1), qPrintable(drawn.errors));
    QVERIFY2(drawn.errors.contains(u"line 3: the start “soon” is not a date"_s), qPrintable(drawn.errors));
    QVERIFY2(drawn.errors.contains("line 4: the event has no title"_L1), qPrintable(drawn.errors));
}

void TestCliTimelineInput::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("columns") << u"a.csv"_s << QByteArray("a,b\n1,2\n") << u"start and label"_s;
    QTest::newRow("quote") << u"a.csv"_s << QByteArray("start,label\n2021,\"x\n") << u"line 2"_s;
    QTest::newRow("json") << u"a.json"_s << QByteArray("[{\"start\":\"2021\",\n\"label\":}]") << u"line 2"_s;
    QTest::newRow("nothing") << u"a.mw"_s << QByteArray("2 weeks: x\n") << u"line 1"_s;
}

void TestCliTimelineInput::tellsWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Outcome drawn = draw(name, bytes);
    QCOMPARE(drawn.exitCode, 1);
    QVERIFY(drawn.picture.isEmpty());
    QCOMPARE(drawn.errors.count(u'\n'), 1);
    QVERIFY2(drawn.errors.contains(name) && drawn.errors.contains(reason), qPrintable(drawn.errors));
}

QTEST_GUILESS_MAIN(TestCliTimelineInput)
#include "tst_cli_timeline_input.moc"
