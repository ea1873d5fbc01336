// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `tidemark export`, `tidemark import --annotations` and the replies of `annotate`, through the real
/// program.
class TestCliAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void libraryComesBackThroughJsonLd();
    void offsetsAreCodePoints();
    void everyFormatIsWritten();
    void oneArticleAlone();
    void csvIsSafeForSpreadsheets();
    void foreignQuoteFindsItsPlace();
    void repliesAndStrikes();
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
    Outcome exportTo(const QStringList& arguments) const;
    Outcome importInto(const QString& library, const QStringList& arguments) const;
    QJsonArray annotationsIn(const QString& library) const;
    QString writeFile(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_article; ///< id
};

static const QByteArray sampleText
    = "夜間渡輪試辦\n\n2024年3月5日,港務公司董事長𠮷田實表示:「夜間渡輪將在下月試辦。」新碼頭後來啟用。\n";

TestCliAnnotations::Outcome TestCliAnnotations::run(
    const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // Qt remarks on its absence
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestCliAnnotations::Outcome TestCliAnnotations::exportTo(const QStringList& arguments) const
{
    return run(QStringList { u"export"_s, u"--library"_s, m_library } + arguments);
}

TestCliAnnotations::Outcome TestCliAnnotations::importInto(
    const QString& library, const QStringList& arguments) const
{
    return run(QStringList { u"import"_s, u"--library"_s, library, u"--annotations"_s } + arguments);
}

QJsonArray TestCliAnnotations::annotationsIn(const QString& library) const
{
    const QByteArray line = run({ u"list"_s, u"--library"_s, library }).output.split('\n').front();
    const QString id = QJsonDocument::fromJson(line).object().value("id"_L1).toString();
    return run({ u"show"_s, id, u"--library"_s, library }).json().value("annotations"_L1).toArray();
}

QString TestCliAnnotations::writeFile(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// One note behind 𠮷, which tells code points from UTF-16 code units, and one on the whole article.
void TestCliAnnotations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"lib.tidemark"_s);
    const Outcome imported
        = run({ u"import"_s, writeFile(u"ferry.txt"_s, sampleText), u"--library"_s, m_library });
    m_article = imported.json().value("id"_L1).toString();
    const auto start = QByteArray::number(qlonglong(QString::fromUtf8(sampleText).toUcs4().indexOf(U'新')));
    const auto end = QByteArray::number(qlonglong(QString::fromUtf8(sampleText).toUcs4().indexOf(U'後')));
    const QByteArray article = m_article.toLatin1();
    const Outcome added = run({ u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s },
        "{\"op\":\"add_annotation\",\"article\":\"" + article + "\",\"start\":" + start + ",\"end\":" + end
            + ",\"body\":\"=危險\",\"colour\":\"blue\",\"style\":\"strike\",\"tags\":[\"碼頭\"],"
              "\"id\":\"01900000-0000-7000-8000-000000000001\"}\n"
              "{\"op\":\"add_annotation\",\"article\":\""
            + article + "\",\"body\":\"整篇 🌊\"}\n");
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
}

void TestCliAnnotations::libraryComesBackThroughJsonLd()
{
    const QString file = m_folder->filePath(u"all.jsonld"_s);
    const Outcome written = exportTo({ u"--format"_s, u"jsonld"_s, u"-o"_s, file });
    QVERIFY2(written.exitCode == 0, qPrintable(written.errors));
    QVERIFY(written.output.isEmpty());
    const QString empty = m_folder->filePath(u"empty.tidemark"_s);
    const Outcome imported = importInto(empty, { file });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    QCOMPARE(imported.json().value("added"_L1).toInt(), 2);
    QCOMPARE(imported.json().value("articles"_L1).toInt(), 1);
    QCOMPARE(imported.json().value("left_out"_L1).toArray().size(), 0);
    QCOMPARE(annotationsIn(empty).size(), 2);
    QCOMPARE(annotationsIn(empty), annotationsIn(m_library));
    QCOMPARE(importInto(empty, { file }).json().value("known"_L1).toInt(), 2);
}

void TestCliAnnotations::offsetsAreCodePoints()
{
    const Outcome written = exportTo({ u"--format"_s, u"jsonld"_s });
    QCOMPARE(written.exitCode, 0);
    const QJsonArray items = written.json()["first"_L1]["items"_L1].toArray();
    for (const QJsonValue entry : items) {
        for (const QJsonValue selector : entry["target"_L1]["selector"_L1].toArray()) {
            if (selector["type"_L1].toString() != "TextPositionSelector"_L1)
                continue;
            const int start = selector["start"_L1].toInt();
            // 𠮷 stands before it: two UTF-16 code units, one code point.
            QCOMPARE(QString::fromUtf8(sampleText).mid(start + 1, selector["end"_L1].toInt() - start),
                u"新碼頭"_s);
            return;
        }
    }
    QFAIL("no position");
}

void TestCliAnnotations::everyFormatIsWritten()
{
    const QList<std::pair<QString, QByteArray>> formats { { u"jsonld"_s, "ns/anno.jsonld" },
        { u"hypothesis"_s, "\"rows\"" }, { u"markdown"_s, "> 新碼頭" },
        { u"html"_s, "Content-Security-Policy" }, { u"csv"_s, "article,outlet" } };
    for (const auto& [format, words] : formats) {
        const Outcome written = exportTo({ u"--format"_s, format });
        QCOMPARE(written.exitCode, 0);
        QVERIFY2(written.output.contains(words), qPrintable(format));
        QVERIFY2(written.output.contains("整篇 🌊") || format == "jsonld"_L1, qPrintable(format));
    }
}

void TestCliAnnotations::oneArticleAlone()
{
    run({ u"import"_s, writeFile(u"other.txt"_s, "別的文章\n\n內容。\n"), u"--library"_s, m_library });
    const Outcome written = exportTo({ u"--format"_s, u"jsonld"_s, u"--article"_s, m_article });
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.json().value("total"_L1).toInt(), 2);
    QVERIFY(!written.output.contains("\"text\":\"夜間渡輪試辦"));
    QVERIFY(exportTo({ u"--format"_s, u"jsonld"_s, u"--article"_s, m_article, u"--with-texts"_s })
                .output.contains("\"text\":\"夜間渡輪試辦"));
    QCOMPARE(exportTo({ u"--format"_s, u"csv"_s, u"--article"_s, u"nonsense"_s }).exitCode, 1);
}

void TestCliAnnotations::csvIsSafeForSpreadsheets()
{
    const QByteArray plain = exportTo({ u"--format"_s, u"csv"_s }).output;
    QVERIFY(plain.contains(",'=危險,"));
    QVERIFY(plain.endsWith("\r\n"));
    QVERIFY(!plain.startsWith("\xef\xbb\xbf"));
    QVERIFY(exportTo({ u"--format"_s, u"csv"_s, u"--bom"_s }).output.startsWith("\xef\xbb\xbf"));
}

void TestCliAnnotations::foreignQuoteFindsItsPlace()
{
    const QString file = writeFile(u"foreign.json"_s,
        R"([{"type":"Annotation","body":"看","target":{"source":"https://example.org/x","selector":
            {"type":"TextQuoteSelector","exact":"夜間渡輪將在下月試辦","prefix":"表示:「","suffix":"。」"}}},
            {"type":"Annotation","target":{"source":"https://example.org/x","selector":
            {"type":"XPathSelector","value":"/html/body"}}}, 17])");
    QCOMPARE(importInto(m_library, { file }).exitCode, 1);
    const Outcome imported = importInto(m_library, { file, u"--article"_s, m_article });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    QCOMPARE(imported.json().value("added"_L1).toInt(), 1);
    const QJsonArray leftOut = imported.json().value("left_out"_L1).toArray();
    QCOMPARE(leftOut.size(), 2);
    QCOMPARE(leftOut.at(0)["place"_L1].toString(), u"[1]"_s);
    QVERIFY(leftOut.at(0)["reason"_L1].toString().contains("XPathSelector"_L1));
    for (const QJsonValue annotation : annotationsIn(m_library)) {
        if (annotation["body"_L1].toString() == u"看"_s)
            QCOMPARE(annotation["text"_L1].toString(), u"夜間渡輪將在下月試辦"_s);
    }
}

void TestCliAnnotations::repliesAndStrikes()
{
    const QByteArray mark = "\"annotation\":\"01900000-0000-7000-8000-000000000001\"";
    const QByteArray reply = "\"id\":\"01900000-0000-7000-8000-0000000000aa\"";
    const QStringList batch { u"annotate"_s, u"--library"_s, m_library, u"--batch"_s, u"-"_s };
    const auto replies = [this] {
        for (const QJsonValue annotation : annotationsIn(m_library)) {
            if (annotation["style"_L1].toString() == "strike"_L1)
                return annotation["replies"_L1].toArray();
        }
        return QJsonArray();
    };
    QCOMPARE(run(batch, "{\"op\":\"add_reply\"," + mark + ',' + reply + ",\"body\":\"想起\"}\n").exitCode, 0);
    QCOMPARE(replies().at(0)["body"_L1].toString(), u"想起"_s);
    QCOMPARE(
        run(batch, "{\"op\":\"edit_reply\"," + mark + ',' + reply + ",\"body\":\"改過\"}\n").exitCode, 0);
    QCOMPARE(replies().at(0)["body"_L1].toString(), u"改過"_s);
    QCOMPARE(
        run(batch, "{\"op\":\"delete_reply\"," + mark + ",\"id\":\"01900000-0000-7000-8000-0000000000bb\"}\n")
            .exitCode,
        1);
    QCOMPARE(
        run(batch, "{\"op\":\"delete_reply\"," + mark + ',' + reply + "}\n{\"op\":\"undo\"}\n").exitCode, 0);
    QCOMPARE(replies().size(), 1);
}

void TestCliAnnotations::badFilesChangeNothing()
{
    const QString fresh = m_folder->filePath(u"fresh.tidemark"_s);
    const QList<QByteArray> bad { "", "no json", "{\"events\":[]}", QByteArray(5000, '[') };
    for (const QByteArray& bytes : bad) {
        const Outcome imported = importInto(fresh, { writeFile(u"bad.json"_s, bytes) });
        QCOMPARE(imported.exitCode, 1);
        QCOMPARE(imported.errors.count(u'\n'), 1);
        QVERIFY(!QFile::exists(fresh));
    }
    QCOMPARE(importInto(fresh, { m_folder->filePath(u"missing.json"_s) }).exitCode, 1);
    const QString textless = writeFile(u"textless.json"_s, R"([{"type":"Annotation","target":"https://a/"}])");
    QCOMPARE(importInto(fresh, { textless }).exitCode, 1);
    QVERIFY(!QFile::exists(fresh));
    const QString blocked = m_folder->filePath(u"no/such/folder/out.html"_s);
    const Outcome written = exportTo({ u"--format"_s, u"html"_s, u"-o"_s, blocked });
    QCOMPARE(written.exitCode, 1);
    QCOMPARE(written.errors.count(u'\n'), 1);
}

void TestCliAnnotations::wrongUsage()
{
    QCOMPARE(exportTo({}).exitCode, 2);
    QCOMPARE(exportTo({ u"--format"_s, u"word"_s }).exitCode, 2);
    QCOMPARE(run({ u"export"_s, u"--format"_s, u"csv"_s }).exitCode, 2);
    QCOMPARE(importInto(m_library, { u"a.json"_s, u"text.txt"_s }).exitCode, 2);
    QCOMPARE(run({ u"export"_s, u"--help"_s }).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliAnnotations)
#include "tst_cli_annotations.moc"
