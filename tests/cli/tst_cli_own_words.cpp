// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The subcommands that read texts, with the user's own words, others, or none.
class TestCliOwnWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void extractReadsWithThem();
    void linesAreReadWithThem();
    void importReadsWithThem();
    void timelineReadsWithThem();
    void mistakesAreToldAndTheRestIsDone();
    void wrongFoldersAreRefused_data();
    void wrongFoldersAreRefused();
    void wrongUsage_data();
    void wrongUsage();
    void helpNamesTheOptions();

private:
    struct Outcome {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    Outcome run(const QStringList& arguments) const;
    QString write(const QString& name, const QString& text) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    bool importReadsPeriod(const QString& title, const QStringList& options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QString article = u"%1\n\n大潮時期,渡口關閉。2019年護潮節,渡口重開。"_s;
static const QString period = u"1998-03/1999-07"_s;
static const QString holiday = u"2019-06-06"_s;

void TestCliOwnWords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& name : { u"home/tidemark/lexicons"_s, u"others"_s, u"empty"_s })
        QVERIFY(QDir(m_folder->path()).mkpath(name));
    write(u"home/tidemark/lexicons/historical_periods.tsv"_s, u"大潮時期\t1998-03/1999-07\n"_s);
    write(u"others/holidays.tsv"_s, u"護潮節\t06-06\n"_s);
}

TestCliOwnWords::Outcome TestCliOwnWords::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // Qt remarks on its absence
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString TestCliOwnWords::write(const QString& name, const QString& text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCliOwnWords::extractReadsWithThem()
{
    const QString file = write(u"quay.txt"_s, article.arg(u"渡口轉型"_s));
    const Outcome usual = run({ u"extract"_s, file });
    QCOMPARE(usual.exitCode, 0);
    QVERIFY(usual.errors.isEmpty());
    QVERIFY(usual.output.contains(period));
    QVERIFY(!usual.output.contains(holiday));
    QVERIFY(!run({ u"extract"_s, file, u"--no-own-words"_s }).output.contains(period));
    const Outcome others = run({ u"extract"_s, file, u"--own-words"_s, path(u"others"_s) });
    QVERIFY(!others.output.contains(period));
    QVERIFY(others.output.contains(holiday));
}

void TestCliOwnWords::linesAreReadWithThem()
{
    const QString lines = write(u"in.jsonl"_s, u"{\"id\":1,\"text\":\"2019年護潮節開放\"}\n"_s);
    QVERIFY(!run({ u"extract"_s, u"--lines"_s, lines }).output.contains(holiday));
    QVERIFY(run({ u"extract"_s, u"--lines"_s, lines, u"--own-words"_s, path(u"others"_s) })
                .output.contains(holiday));
}

/// The library keeps a text only once, so each has a title of its own.
bool TestCliOwnWords::importReadsPeriod(const QString& title, const QStringList& options) const
{
    const QString file = write(title + u".txt"_s, article.arg(title));
    const QString library = path(u"lib.tidemark"_s);
    const Outcome imported = run(QStringList { u"import"_s, file, u"--library"_s, library } + options);
    const QString id = QJsonDocument::fromJson(imported.output.toUtf8()).object().value(u"id"_s).toString();
    return imported.exitCode == 0 && run({ u"show"_s, id, u"--library"_s, library }).output.contains(period);
}

void TestCliOwnWords::importReadsWithThem()
{
    QVERIFY(importReadsPeriod(u"渡口轉型"_s, {}));
    QVERIFY(!importReadsPeriod(u"渡口重開"_s, { u"--no-own-words"_s }));
    QVERIFY(!importReadsPeriod(u"渡口關閉"_s, { u"--own-words"_s, path(u"others"_s) }));
    QVERIFY(importReadsPeriod(u"渡口開放"_s, { u"--own-words"_s, path(u"home/tidemark/lexicons"_s) }));
}

void TestCliOwnWords::timelineReadsWithThem()
{
    const QString file = write(u"quay.txt"_s, u"渡口轉型\n\n護潮節,海港公司發佈新渡輪。\n"_s);
    const auto picture = [&](const QStringList& options) {
        const QStringList drawing { u"timeline"_s, file, u"-o"_s, path(u"out.svg"_s), u"--published"_s,
            u"2023-12-20"_s };
        QFile drawn(path(u"out.svg"_s));
        return run(drawing + options).exitCode == 0 && drawn.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(drawn.readAll())
            : QString();
    };
    const QString plain = picture({ u"--no-own-words"_s });
    const QString withWords = picture({ u"--own-words"_s, path(u"others"_s) });
    QVERIFY(!plain.isEmpty() && !withWords.isEmpty());
    QVERIFY(plain != withWords);
}

void TestCliOwnWords::mistakesAreToldAndTheRestIsDone()
{
    const QString file = write(u"quay.txt"_s, article.arg(u"渡口轉型"_s));
    write(u"others/surnames.tsv"_s, u"# mine\nx\tdouble\n"_s);
    const Outcome outcome = run({ u"extract"_s, file, u"--own-words"_s, path(u"others"_s) });
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors,
        u"tidemark: extract: own words: surnames.tsv, line 2: “double” in the column “class” is none of "
        u"single, "
        "compound, trap. The built-in words of this table are used.\n"_s);
    QVERIFY(outcome.output.contains(holiday));
}

void TestCliOwnWords::wrongFoldersAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("extract") << QStringList { u"extract"_s, u"FILE"_s };
    QTest::newRow("import") << QStringList { u"import"_s, u"FILE"_s, u"--library"_s, u"LIB"_s };
    QTest::newRow("timeline") << QStringList { u"timeline"_s, u"FILE"_s, u"-o"_s, u"out.svg"_s };
}

void TestCliOwnWords::wrongFoldersAreRefused()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, write(u"quay.txt"_s, article));
    arguments.replaceInStrings(u"LIB"_s, path(u"lib.tidemark"_s));
    const Outcome outcome = run(arguments + QStringList { u"--own-words"_s, path(u"nowhere"_s) });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(u"nowhere: there is no such folder"_s), qPrintable(outcome.errors));
    QVERIFY(!QFile::exists(path(u"lib.tidemark"_s)));
}

void TestCliOwnWords::wrongUsage_data()
{
    wrongFoldersAreRefused_data();
}

void TestCliOwnWords::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments + QStringList { u"--own-words"_s }).exitCode, 2);
    QCOMPARE(run(arguments + QStringList { u"--own-words"_s, u"a"_s, u"--no-own-words"_s }).exitCode, 2);
}

void TestCliOwnWords::helpNamesTheOptions()
{
    for (const QString& subcommand : { u"extract"_s, u"import"_s, u"timeline"_s }) {
        const QString help = run({ subcommand, u"--help"_s }).output;
        QVERIFY2(help.contains(u"--own-words DIR"_s) && help.contains(u"--no-own-words"_s),
            qPrintable(subcommand));
    }
}

QTEST_GUILESS_MAIN(TestCliOwnWords)
#include "tst_cli_own_words.moc"
