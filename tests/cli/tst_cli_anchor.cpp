// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
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
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=false"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), QStringList { u"anchor"_s } + arguments);
    process.waitForFinished(60000);
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

const QString base = u"𠀀堤上的燈塔建於1931年。守塔人每晚七點點燈，風雨無阻。\n港務局去年裝了自動燈。"_s;
const QString changed = u"（更正）𠀀堤上的灯塔建于1931年。港务局去年装了自动灯。"_s;

} // namespace

class CliAnchorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void carriesMarksInCodePoints();
    void findsAQuotationWithoutItsText();
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

    /// A line of cases for `words` of the base.
    static QByteArray caseOf(const QString& id, const QString& words, bool withBase = true)
    {
        const qsizetype at = base.indexOf(words);
        const auto points = [](const QString& text) { return text.toUcs4().size(); };
        QJsonObject object { { "id"_L1, id }, { "text"_L1, "changed.txt"_L1 }, { "exact"_L1, words },
            { "prefix"_L1, base.first(at) }, { "suffix"_L1, base.sliced(at + words.size()) } };
        if (withBase) {
            object.insert("base"_L1, "base.txt"_L1);
            object.insert("start"_L1, points(base.first(at)));
            object.insert("end"_L1, points(base.first(at + words.size())));
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }

    static QString wordsOf(const QJsonObject& found)
    {
        const auto points = changed.toUcs4();
        const auto start = found.value("start"_L1).toInt();
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + start,
            found.value("end"_L1).toInt() - start);
    }

    QList<QJsonObject> anchored(const QByteArray& cases)
    {
        QList<QJsonObject> objects;
        const Outcome outcome = run({ write(u"cases.jsonl"_s, cases), u"--root"_s, m_folder.path() });
        for (const QByteArray& line : outcome.output.trimmed().split('\n'))
            objects << QJsonDocument::fromJson(line).object();
        return outcome.code == 0 ? objects : QList<QJsonObject>();
    }

    QTemporaryDir m_folder;
};

void CliAnchorTest::init()
{
    QVERIFY(m_folder.isValid());
    write(u"base.txt"_s, base.toUtf8());
    write(u"changed.txt"_s, changed.toUtf8());
}

void CliAnchorTest::carriesMarksInCodePoints()
{
    const auto found = anchored(caseOf(u"tower"_s, u"燈塔建於1931年"_s) + "\n"
        + caseOf(u"keeper"_s, u"守塔人每晚七點點燈"_s) + caseOf(u"office"_s, u"自動燈。"_s));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].value("id"_L1).toString(), u"tower"_s);
    QCOMPARE(found[0].value("state"_L1).toString(), u"sure"_s);
    QCOMPARE(wordsOf(found[0]), u"灯塔建于1931年"_s);
    QVERIFY(found[0].value("us"_L1).isDouble());
    QCOMPARE(found[1].value("state"_L1).toString(), u"orphan"_s);
    QCOMPARE(found[1].value("start"_L1).toInt(), -1);
    QCOMPARE(wordsOf(found[2]), u"自动灯。"_s);
}

void CliAnchorTest::findsAQuotationWithoutItsText()
{
    const auto found = anchored(caseOf(u"1"_s, u"燈塔"_s, false) + caseOf(u"2"_s, u"風雨無阻"_s, false));
    QCOMPARE(found.size(), 2);
    QCOMPARE(wordsOf(found[0]), u"灯塔"_s);
    QCOMPARE(found[1].value("state"_L1).toString(), u"orphan"_s);
}

void CliAnchorTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no JSON") << QByteArray("oops") << QByteArray("line 2: ");
    QTest::newRow("no id") << QByteArray(R"({"text":"changed.txt","exact":"x"})") << QByteArray("no \"id\"");
    QTest::newRow("no text") << QByteArray(R"({"id":"a","exact":"x"})") << QByteArray("no \"text\"");
    QTest::newRow("missing file") << QByteArray(R"({"id":"a","text":"none.txt","exact":"x"})")
                                  << QByteArray("none.txt");
    QTest::newRow("no passage") << QByteArray(
        R"({"id":"a","base":"base.txt","text":"changed.txt","start":5,"end":5})")
                                << QByteArray("no passage");
    QTest::newRow("behind the end") << QByteArray(
        R"({"id":"a","base":"base.txt","text":"changed.txt","start":5,"end":500})")
                                    << QByteArray("only 4");
    QTest::newRow("nothing to look for")
        << QByteArray(R"({"id":"a","text":"changed.txt"})") << QByteArray("neither \"base\" nor \"exact\"");
}

void CliAnchorTest::refusesBadInput()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, reason);
    const QString cases = write(u"bad.jsonl"_s, caseOf(u"good"_s, u"燈塔"_s) + line + '\n');
    const Outcome outcome = run({ cases, u"--root"_s, m_folder.path() });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.output.count('\n'), 1); // what was done before is kept
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(reason), outcome.error.constData());
    QVERIFY2(outcome.error.contains("line 2"), outcome.error.constData());
}

void CliAnchorTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("root without value") << QStringList { u"a.jsonl"_s, u"--root"_s } << 2;
    QTest::newRow("unknown option") << QStringList { u"a.jsonl"_s, u"--fast"_s } << 2;
    QTest::newRow("two files") << QStringList { u"a.jsonl"_s, u"b.jsonl"_s } << 2;
    QTest::newRow("no such file") << QStringList { u"/nonexistent/a.jsonl"_s } << 1;
    QTest::newRow("a folder") << QStringList { u"/"_s } << 1;
    QTest::newRow("no such root") << QStringList { u"/"_s, u"--root"_s, u"/nonexistent"_s } << 1;
}

void CliAnchorTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY(outcome.output.isEmpty());
}

QTEST_GUILESS_MAIN(CliAnchorTest)
#include "tst_cli_anchor.moc"
