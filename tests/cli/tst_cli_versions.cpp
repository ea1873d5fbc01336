// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Changed texts of known articles, through the real program.
class TestCliVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangedTextBecomesAVersion();
    void undoTakesTheVersionBack();
    void asVersionOfNamesTheArticle();
    void separateMakesAnotherArticle();
    void wrongUsage();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QString errors;
        QJsonObject line() const { return QJsonDocument::fromJson(output).object(); }
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome import(const QString& name, const QByteArray& text, const QStringList& options = {}) const;
    QJsonObject show(const QString& article) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

namespace {

const QByteArray text = "港務公司下月試辦夜間渡輪\n\n2024年3月5日，港務公司董事長𠮷田實表示：「夜間渡輪將在下月試辦。」"
                        "去年全年共有42萬人次搭乘。\n\n試辦期間票價不變，末班船延到午夜。\n";
const QByteArray changed
    = "港務公司下月試辦夜間渡輪\n\n更新：本文補充了票價。\n\n2024年3月5日，港務公司董事長𠮷田實表示：「夜間渡輪將在下月試辦。」"
      "去年全年共有45萬人次搭乘。\n\n試辦期間票價不變，末班船延到午夜。\n";
const QByteArray other = "山區小學添了圖書館\n\n孩子們星期二第一次借到了書，校長說，書架是村民自己做的。\n";

} // namespace

void TestCliVersions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"lib.tidemark"_s);
}

TestCliVersions::Outcome TestCliVersions::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments + QStringList { u"--library"_s, m_library });
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestCliVersions::Outcome TestCliVersions::import(
    const QString& name, const QByteArray& bytes, const QStringList& options) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    file.close();
    return run(QStringList { u"import"_s, file.fileName() } + options);
}

QJsonObject TestCliVersions::show(const QString& article) const
{
    return run({ u"show"_s, article }).line();
}

void TestCliVersions::aChangedTextBecomesAVersion()
{
    const QJsonObject first = import(u"night.txt"_s, text).line();
    QCOMPARE(first["version"_L1].toInt(), 1);
    const QString id = first["id"_L1].toString();
    const QByteArray note = "{\"op\":\"add_annotation\",\"article\":\"" + id.toUtf8()
        + "\",\"start\":14,\"end\":23,\"body\":\"何時\"}\n";
    QCOMPARE(run({ u"annotate"_s, u"--batch"_s, u"-"_s }, note).exitCode, 0);
    const QString words = show(id)["annotations"_L1][0]["text"_L1].toString();

    const Outcome second = import(u"night.txt"_s, changed);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.line()["id"_L1].toString(), id);
    QCOMPARE(second.line()["version"_L1].toInt(), 2);
    QCOMPARE(second.line()["already_there"_L1].toBool(true), false);
    QCOMPARE(second.line()["marks"_L1]["sure"_L1].toInt(), 1);
    QCOMPARE(second.line()["marks"_L1]["orphan"_L1].toInt(), 0);
    const QJsonObject shown = show(id);
    const QJsonValue mark = shown["annotations"_L1][0];
    QCOMPARE(mark["text"_L1].toString(), words);
    QCOMPARE(mark["body"_L1].toString(), u"何時"_s);
    QCOMPARE(QString::fromUtf8(changed).toUcs4()[mark["start"_L1].toInt()], words.toUcs4().front());
    for (const QJsonValue item : shown["items"_L1].toArray())
        QVERIFY(item["finding"_L1]["end"_L1].toInt() <= shown["article"_L1]["length"_L1].toInt());
    QVERIFY(QJsonDocument(shown).toJson().contains("450000"));
    QCOMPARE(run({ u"check"_s }).exitCode, 0);
    QCOMPARE(import(u"night.txt"_s, changed).line()["already_there"_L1].toBool(), true);
}

void TestCliVersions::undoTakesTheVersionBack()
{
    const QString id = import(u"night.txt"_s, text).line()["id"_L1].toString();
    const QJsonObject before = show(id);
    QCOMPARE(import(u"night.txt"_s, changed).line()["version"_L1].toInt(), 2);
    QVERIFY(show(id) != before);
    QCOMPARE(run({ u"annotate"_s, u"--batch"_s, u"-"_s }, "{\"op\":\"undo\"}\n").exitCode, 0);
    QCOMPARE(show(id), before);
}

void TestCliVersions::asVersionOfNamesTheArticle()
{
    const QString id = import(u"night.txt"_s, text).line()["id"_L1].toString();
    const QJsonObject forced = import(u"school.txt"_s, other, { u"--as-version-of"_s, id }).line();
    QCOMPARE(forced["id"_L1].toString(), id);
    QCOMPARE(forced["version"_L1].toInt(), 2);
    QCOMPARE(show(id)["article"_L1]["title"_L1].toString(), u"山區小學添了圖書館"_s);
    // A former text can be asked for again: it becomes the current one.
    const QJsonObject back = import(u"night.txt"_s, text, { u"--as-version-of"_s, id }).line();
    QCOMPARE(back["already_there"_L1].toBool(true), false);
    QCOMPARE(show(id)["article"_L1]["title"_L1].toString(), u"港務公司下月試辦夜間渡輪"_s);
    const Outcome unknown = import(
        u"school.txt"_s, other, { u"--as-version-of"_s, u"01890000-0000-7000-8000-000000000000"_s });
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(!unknown.line()["error"_L1].toString().isEmpty());
}

void TestCliVersions::separateMakesAnotherArticle()
{
    const QString id = import(u"night.txt"_s, text).line()["id"_L1].toString();
    const QJsonObject separate = import(u"night.txt"_s, changed, { u"--separate"_s }).line();
    QVERIFY(separate["id"_L1].toString() != id);
    QCOMPARE(separate["version"_L1].toInt(), 1);
    QVERIFY(!separate.contains("marks"_L1));
    QCOMPARE(run({ u"list"_s }).output.count('\n'), 2);
}

void TestCliVersions::wrongUsage()
{
    QCOMPARE(import(u"a.txt"_s, text, { u"--separate"_s, u"--as-version-of"_s, u"x"_s }).exitCode, 2);
    QCOMPARE(import(u"a.txt"_s, text, { u"--as-version-of"_s, u"x"_s }).exitCode, 2);
    QVERIFY(!QFile::exists(m_library));
}

QTEST_GUILESS_MAIN(TestCliVersions)
#include "tst_cli_versions.moc"
