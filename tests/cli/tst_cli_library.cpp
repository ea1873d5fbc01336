// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// The subcommands that work on a library, through the real program.
class TestCliLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importPrintsOneLineAFile();
    void importOfBadFilesMakesNoLibrary();
    void sameTextIsNotStoredTwice();
    void dossiersAreMadeAndFilled();
    void listAndShow();
    void annotateCarriesOutEveryOperation();
    void annotateGoesOnAfterBadLines();
    void annotateAnswersLineByLine();
    void undoReachesEarlierRuns();
    void offsetsAreCodePoints();
    void checkNamesProblems();
    void onlyImportMakesALibrary_data();
    void onlyImportMakesALibrary();
    void wrongUsage();
    void eachSubcommandHasHelp();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QString errors;
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome annotate(const QList<QJsonObject>& operations) const;
    QString writeFile(const QString& name, const QByteArray& bytes) const;
    QString importSample();
    QJsonObject show(const QString& article) const;
    QString itemOf(const QString& article, const QString& kind) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

static const QByteArray sampleText
    = "港務公司下月試辦夜間渡輪\n\n2024年3月5日，港務公司董事長𠮷田實表示：「夜間渡輪將在下月試辦。」"
      "去年全年共有42萬人次搭乘。\n";

static QList<QJsonObject> jsonLines(const QByteArray& output)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : output.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

void TestCliLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"lib.tidemark"_s);
}

TestCliLibrary::Outcome TestCliLibrary::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // Qt remarks on its absence
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path()); // no words of the user's own
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestCliLibrary::Outcome TestCliLibrary::annotate(const QList<QJsonObject>& operations) const
{
    QByteArray lines;
    for (const QJsonObject& operation : operations)
        lines += QJsonDocument(operation).toJson(QJsonDocument::Compact) + '\n';
    return run({ u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s }, lines);
}

QString TestCliLibrary::writeFile(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString TestCliLibrary::importSample()
{
    const Outcome imported
        = run({ u"import"_s, writeFile(u"sample.txt"_s, sampleText), u"--library"_s, m_library });
    if (imported.exitCode != 0)
        qFatal("%s", qPrintable(imported.errors));
    return jsonLines(imported.output).value(0).value(u"id"_s).toString();
}

QJsonObject TestCliLibrary::show(const QString& article) const
{
    return QJsonDocument::fromJson(run({ u"show"_s, article, u"--library"_s, m_library }).output).object();
}

QString TestCliLibrary::itemOf(const QString& article, const QString& kind) const
{
    for (const QJsonValue item : show(article).value(u"items"_s).toArray()) {
        if (item[u"kind"_s].toString() == kind)
            return item[u"id"_s].toString();
    }
    return {};
}

void TestCliLibrary::importPrintsOneLineAFile()
{
    const QString good = writeFile(u"good.txt"_s, sampleText);
    const QString binary = writeFile(u"bad.bin"_s, QByteArray("\0\1\2\3", 4));
    const Outcome imported
        = run({ u"import"_s, good, binary, m_folder->filePath(u"none.txt"_s), u"--library"_s, m_library });
    QCOMPARE(imported.exitCode, 1);
    const auto lines = jsonLines(imported.output);
    QCOMPARE(lines.size(), 3);
    QVERIFY(!QUuid::fromString(lines[0].value(u"id"_s).toString()).isNull());
    QVERIFY(!lines[0].value(u"title"_s).toString().isEmpty());
    QVERIFY(!lines[1].value(u"error"_s).toString().isEmpty());
    QVERIFY(!lines[2].value(u"error"_s).toString().isEmpty());
    QCOMPARE(imported.errors.count(u'\n'), 2);
    QCOMPARE(jsonLines(run({ u"list"_s, u"--library"_s, m_library }).output).size(), 1);
}

void TestCliLibrary::importOfBadFilesMakesNoLibrary()
{
    const Outcome empty = run({ u"import"_s, writeFile(u"empty.txt"_s, {}), u"--library"_s, m_library });
    QCOMPARE(empty.exitCode, 1);
    QVERIFY(!QFile::exists(m_library));
    const QString text = writeFile(u"text.tidemark"_s, "no library");
    const Outcome foreign = run({ u"import"_s, writeFile(u"a.txt"_s, sampleText), u"--library"_s, text });
    QCOMPARE(foreign.exitCode, 1);
    QVERIFY2(foreign.errors.contains(u"not a Tidemark library"_s), qPrintable(foreign.errors));
    const Outcome folder = run({ u"import"_s, writeFile(u"a.txt"_s, sampleText), u"--library"_s,
        m_folder->filePath(u"no/lib.tidemark"_s) });
    QCOMPARE(folder.exitCode, 1);
    QVERIFY2(folder.errors.contains(u"folder does not exist"_s), qPrintable(folder.errors));
}

void TestCliLibrary::sameTextIsNotStoredTwice()
{
    const QString id = importSample();
    const Outcome again
        = run({ u"import"_s, writeFile(u"copy.txt"_s, sampleText), u"--library"_s, m_library });
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(jsonLines(again.output).value(0).value(u"id"_s).toString(), id);
    QCOMPARE(jsonLines(again.output).value(0).value(u"already_there"_s).toBool(), true);
}

void TestCliLibrary::dossiersAreMadeAndFilled()
{
    const QString first = writeFile(u"first.txt"_s, sampleText);
    const QString second = writeFile(u"second.txt"_s, "第二篇渡輪的報導，2024年4月刊出。\n");
    for (const QString& file : { first, second, second })
        QCOMPARE(
            run({ u"import"_s, file, u"--library"_s, m_library, u"--dossier"_s, u"渡輪"_s }).exitCode, 0);
    const auto articles = jsonLines(run({ u"list"_s, u"--library"_s, m_library }).output);
    QCOMPARE(articles.size(), 2);
    for (const QJsonObject& article : articles)
        QCOMPARE(article.value(u"dossiers"_s).toArray(), QJsonArray { u"渡輪"_s });
}

void TestCliLibrary::listAndShow()
{
    const QString id = importSample();
    const auto listed = jsonLines(run({ u"list"_s, u"--library"_s, m_library }).output).value(0);
    QCOMPARE(listed.value(u"id"_s).toString(), id);
    QCOMPARE(listed.value(u"source"_s).toString(), u"sample.txt"_s);

    const QJsonObject shown = show(id);
    QCOMPARE(shown[u"article"_s][u"title"_s], listed.value(u"title"_s));
    QCOMPARE(shown[u"article"_s][u"length"_s].toInt(), QString::fromUtf8(sampleText).toUcs4().size());
    QVERIFY(!shown.value(u"items"_s).toArray().isEmpty());
    const auto codePoints = QString::fromUtf8(sampleText).toUcs4();
    for (const QJsonValue item : shown.value(u"items"_s).toArray()) {
        const QJsonObject finding = item[u"finding"_s].toObject();
        QCOMPARE(item[u"state"_s].toString(), u"suggested"_s);
        const int start = finding.value(u"start"_s).toInt();
        const auto words = codePoints.mid(start, finding.value(u"end"_s).toInt() - start);
        if (finding.contains(u"text"_s))
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(words.constData()), words.size()),
                finding.value(u"text"_s).toString());
    }
    QCOMPARE(run({ u"show"_s, u"sample"_s, u"--library"_s, m_library }).exitCode, 1);
    QCOMPARE(run({ u"show"_s, QUuid::createUuid().toString(), u"--library"_s, m_library }).exitCode, 1);
}

void TestCliLibrary::annotateCarriesOutEveryOperation()
{
    const QString article = importSample();
    const QString time = itemOf(article, u"time_expression"_s);
    QVERIFY(!time.isEmpty());
    const QString kept = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString dropped = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString event = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Outcome done = annotate({
        { { u"op"_s, u"add_annotation"_s }, { u"article"_s, article }, { u"id"_s, kept }, { u"start"_s, 0 },
            { u"end"_s, 4 }, { u"body"_s, u"who?"_s } },
        { { u"op"_s, u"add_annotation"_s }, { u"article"_s, article }, { u"id"_s, dropped } },
        { { u"op"_s, u"edit_annotation"_s }, { u"id"_s, kept }, { u"body"_s, u"**Who** runs it?"_s },
            { u"colour"_s, u"blue"_s }, { u"style"_s, u"underline"_s },
            { u"tags"_s, QJsonArray { u"port"_s } } },
        { { u"op"_s, u"delete_annotation"_s }, { u"id"_s, dropped } },
        { { u"op"_s, u"reject"_s }, { u"item"_s, time } },
        { { u"op"_s, u"accept"_s }, { u"item"_s, time } },
        { { u"op"_s, u"edit_item"_s }, { u"item"_s, time }, { u"value"_s, u"2024-03-04"_s } },
        { { u"op"_s, u"add_event"_s }, { u"article"_s, article }, { u"id"_s, event }, { u"start"_s, 0 },
            { u"end"_s, 12 }, { u"title"_s, u"Night ferries"_s }, { u"date"_s, u"2024-04"_s },
            { u"category"_s, u"product"_s } },
        { { u"op"_s, u"undo"_s } },
        { { u"op"_s, u"redo"_s } },
    });
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    const auto acks = done.output.trimmed().split('\n');
    QCOMPARE(acks.size(), 10);
    qint64 last = 0;
    for (const QByteArray& ack : acks) {
        QVERIFY(ack.startsWith("ack "));
        QVERIFY(ack.mid(4).toLongLong() > last);
        last = ack.mid(4).toLongLong();
    }

    const QJsonObject shown = show(article);
    const QJsonArray annotations = shown.value(u"annotations"_s).toArray();
    QCOMPARE(annotations.size(), 1);
    QCOMPARE(annotations[0][u"body"_s].toString(), u"**Who** runs it?"_s);
    QCOMPARE(annotations[0][u"text"_s].toString(), u"港務公司"_s);
    QCOMPARE(annotations[0][u"colour"_s].toString(), u"blue"_s);
    QCOMPARE(annotations[0][u"style"_s].toString(), u"underline"_s);
    QCOMPARE(annotations[0][u"tags"_s].toArray(), QJsonArray { u"port"_s });
    int seen = 0;
    for (const QJsonValue item : shown.value(u"items"_s).toArray()) {
        if (item[u"id"_s].toString() == time) {
            QCOMPARE(item[u"state"_s].toString(), u"accepted"_s);
            QCOMPARE(item[u"finding"_s][u"value"_s].toString(), u"2024-03-04"_s);
            QCOMPARE(item[u"edited"_s].toBool(), true);
            ++seen;
        } else if (item[u"id"_s].toString() == event) {
            QCOMPARE(item[u"finding"_s][u"title"_s].toString(), u"Night ferries"_s);
            QCOMPARE(item[u"origin"_s].toString(), u"reader"_s);
            ++seen;
        }
    }
    QCOMPARE(seen, 2);
}

void TestCliLibrary::annotateGoesOnAfterBadLines()
{
    const QString article = importSample();
    const QByteArray good
        = "{\"op\":\"add_annotation\",\"article\":\"" + article.toUtf8() + "\",\"start\":0,\"end\":2}\n";
    const QByteArray outside
        = "{\"op\":\"add_annotation\",\"article\":\"" + article.toUtf8() + "\",\"start\":0,\"end\":9999}\n";
    const QByteArray misspelt
        = "{\"op\":\"add_annotation\",\"article\":\"" + article.toUtf8() + "\",\"color\":\"blue\"}\n";
    const Outcome done = run({ u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s },
        good + "not json\n\n{\"op\":\"dance\"}\n" + outside + misspelt + "[1]\n{\"op\":\"redo\"}\n" + good);
    QCOMPARE(done.exitCode, 1);
    QCOMPARE(done.output.count("ack "), 2);
    const QStringList errors = done.errors.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(errors.size(), 6);
    const QList<int> lines { 2, 4, 5, 6, 7, 8 };
    for (int index = 0; index < lines.size(); ++index)
        QVERIFY2(errors[index].startsWith(u"error %1: "_s.arg(lines[index])), qPrintable(errors[index]));
    QVERIFY(errors[3].contains(u"color"_s));
    QCOMPARE(show(article).value(u"annotations"_s).toArray().size(), 2);
}

// A caller may wait for each acknowledgement before it sends the next line.
void TestCliLibrary::annotateAnswersLineByLine()
{
    const QString article = importSample();
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE),
        { u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s });
    for (int number = 0; number < 3; ++number) {
        process.write("{\"op\":\"add_annotation\",\"article\":\"" + article.toUtf8() + "\"}\n");
        QVERIFY(process.waitForReadyRead(60000));
        QVERIFY(process.readAllStandardOutput().startsWith("ack "));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
}

void TestCliLibrary::undoReachesEarlierRuns()
{
    const QString article = importSample();
    QCOMPARE(annotate({ { { u"op"_s, u"add_annotation"_s }, { u"article"_s, article } } }).exitCode, 0);
    QCOMPARE(annotate({ { { u"op"_s, u"undo"_s } } }).exitCode, 0);
    QVERIFY(show(article).value(u"annotations"_s).toArray().isEmpty());
    QCOMPARE(annotate({ { { u"op"_s, u"redo"_s } } }).exitCode, 0);
    QCOMPARE(show(article).value(u"annotations"_s).toArray().size(), 1);
}

void TestCliLibrary::offsetsAreCodePoints()
{
    const QString article = importSample();
    const auto codePoints = QString::fromUtf8(sampleText).toUcs4();
    const auto start = codePoints.indexOf(U'實');
    QCOMPARE(annotate({ { { u"op"_s, u"add_annotation"_s }, { u"article"_s, article }, { u"start"_s, start },
                          { u"end"_s, start + 3 } } })
                 .exitCode,
        0);
    const QJsonValue annotation = show(article).value(u"annotations"_s).toArray().at(0);
    QCOMPARE(annotation[u"text"_s].toString(), u"實表示"_s);
    QCOMPARE(annotation[u"start"_s].toInteger(), start);
    QCOMPARE(annotation[u"end"_s].toInteger(), start + 3);
}

void TestCliLibrary::checkNamesProblems()
{
    importSample();
    const Outcome clean = run({ u"check"_s, u"--library"_s, m_library });
    QCOMPARE(clean.exitCode, 0);
    QCOMPARE(jsonLines(clean.output).last().value(u"clean"_s).toBool(), true);

    QFile file(m_library);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf(QByteArray("夜間渡輪將在下月試辦"));
    QVERIFY(place > 0);
    file.seek(place);
    file.write("日");
    file.close();
    const Outcome damaged = run({ u"check"_s, u"--library"_s, m_library });
    QCOMPARE(damaged.exitCode, 1);
    QCOMPARE(jsonLines(damaged.output).first().value(u"table"_s).toString(), u"versions"_s);
    QCOMPARE(jsonLines(damaged.output).last().value(u"clean"_s).toBool(), false);
    QCOMPARE(damaged.errors.count(u'\n'), 1);
}

void TestCliLibrary::onlyImportMakesALibrary_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList { u"list"_s };
    QTest::newRow("show") << QStringList { u"show"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) };
    QTest::newRow("annotate") << QStringList { u"annotate"_s, u"--batch"_s, u"-"_s };
    QTest::newRow("check") << QStringList { u"check"_s };
}

void TestCliLibrary::onlyImportMakesALibrary()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments + QStringList { u"--library"_s, m_library });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains(u"there is no such file"_s), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCliLibrary::wrongUsage()
{
    const QList<QStringList> wrong { { u"list"_s }, { u"list"_s, u"--library"_s },
        { u"list"_s, u"--folder"_s, u"x"_s }, { u"list"_s, u"extra"_s, u"--library"_s, m_library },
        { u"show"_s, u"--library"_s, m_library }, { u"import"_s, u"--library"_s, m_library },
        { u"import"_s, u"a.txt"_s }, { u"annotate"_s, u"--library"_s, m_library }, { u"check"_s } };
    for (const QStringList& arguments : wrong) {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.exitCode == 2, qPrintable(arguments.join(u' ')));
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }
}

void TestCliLibrary::eachSubcommandHasHelp()
{
    for (const QString& name : { u"import"_s, u"list"_s, u"show"_s, u"annotate"_s, u"check"_s }) {
        const Outcome help = run({ name, u"--help"_s });
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: tidemark " + name.toUtf8()));
        QVERIFY(help.output.count('\n') > 2);
    }
}

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "tst_cli_library.moc"
