// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytesInOtherProcesses_data();
    void sameBytesInOtherProcesses();
    void paperSizes_data();
    void paperSizes();
    void dotsAnInch();
    void pagesAndPosters_data();
    void pagesAndPosters();
    void wordsOfThePicture();
    void densities();
    void whatHasNoRoomIsSaid();
    void wrongOptions_data();
    void wrongOptions();
    void helpNamesEveryOption();

private:
    struct Outcome {
        int code = -1;
        QByteArray output;
        QString errors;
    };
    static Outcome run(const QStringList& arguments,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray drawn(const QString& name, const QStringList& options,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    static QString printed(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
};

TestCliTimeline::Outcome TestCliTimeline::run(
    const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), QStringList { u"timeline"_s } + arguments);
    process.waitForFinished(60000);
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

QByteArray TestCliTimeline::drawn(
    const QString& name, const QStringList& options, const QProcessEnvironment& environment)
{
    const Outcome outcome
        = run(QStringList { path(u"events.csv"_s), u"-o"_s, path(name) } + options, environment);
    QFile file(path(name));
    return outcome.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestCliTimeline::printed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestCliTimeline::initTestCase()
{
    QFile events(path(u"events.csv"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.write("id,lane,start,end,label\n");
    for (int i = 0; i < 60; ++i)
        events.write(u"%1,%2,20%3-0%4-1%5,%6,第%1次里程會議\n"_s
                         .arg(QString::number(i), QString(QChar(u'A' + i % 3)), QString::number(10 + i / 5),
                             QString::number(1 + i % 9), QString::number(i % 10),
                             i % 7 == 0 ? u"2023-01"_s : QString())
                         .toUtf8());
}

void TestCliTimeline::sameBytesInOtherProcesses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addRow("png") << u"a.png"_s << QStringList { u"--dpi"_s, u"150"_s };
    QTest::addRow("svg") << u"a.svg"_s << QStringList();
    QTest::addRow("pdf") << u"a.pdf"_s << QStringList { u"--pages"_s, u"3"_s, u"--size"_s, u"A4"_s };
}

// Another process, another day's clock in its environment, another country.
void TestCliTimeline::sameBytesInOtherProcesses()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    here.insert(u"TZ"_s, u"Asia/Taipei"_s);
    here.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcessEnvironment there = here;
    there.insert(u"TZ"_s, u"America/Los_Angeles"_s);
    there.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    there.insert(u"LANGUAGE"_s, u"de"_s);
    there.insert(u"QT_HASH_SEED"_s, u"7"_s);
    const QByteArray first = drawn(name, options, here);
    QVERIFY(first.size() > 1000);
    QTest::qWait(1100); // longer than the second in which a time of writing would not show
    const QByteArray second = drawn(name, options, there);
    QVERIFY(first == second);
}

void TestCliTimeline::paperSizes_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addRow("A4") << u"A4"_s << QSizeF(210, 297);
    QTest::addRow("a4-landscape") << u"a4-landscape"_s << QSizeF(297, 210);
    QTest::addRow("letter") << u"letter"_s << QSizeF(215.9, 279.4);
    QTest::addRow("millimetres") << u"210x297mm"_s << QSizeF(210, 297);
    QTest::addRow("pixels") << u"960x480"_s << QSizeF(254, 127);
}

void TestCliTimeline::paperSizes()
{
    QFETCH(QString, size);
    QFETCH(QSizeF, millimetres);
    QVERIFY(!drawn(u"paper.pdf"_s, { u"--size"_s, size }).isEmpty());
    const QString info = printed(u"pdfinfo"_s, { path(u"paper.pdf"_s) });
    static const QRegularExpression form(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = form.match(info);
    QVERIFY2(match.hasMatch(), qPrintable(info));
    QVERIFY(std::abs(match.captured(1).toDouble() * 25.4 / 72 - millimetres.width()) < 0.01);
    QVERIFY(std::abs(match.captured(2).toDouble() * 25.4 / 72 - millimetres.height()) < 0.01);
    QVERIFY(info.contains(u"Pages:           1\n"_s));
}

void TestCliTimeline::dotsAnInch()
{
    const QByteArray png = drawn(u"dots.png"_s, { u"--size"_s, u"A4"_s, u"--dpi"_s, u"300"_s });
    const QImage image = QImage::fromData(png, "png");
    QCOMPARE(image.size(), QSize(2480, 3508));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
}

void TestCliTimeline::pagesAndPosters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("pages");
    QTest::addRow("three pages") << QStringList { u"--pages"_s, u"3"_s } << 3;
    QTest::addRow("a poster of six") << QStringList { u"--poster"_s, u"3x2"_s } << 6;
    QTest::addRow("as many as it takes") << QStringList { u"--pages"_s, u"auto"_s } << -1;
}

void TestCliTimeline::pagesAndPosters()
{
    QFETCH(QStringList, options);
    QFETCH(int, pages);
    QVERIFY(!drawn(u"pages.pdf"_s, options + QStringList { u"--size"_s, u"A4-landscape"_s }).isEmpty());
    const QString info = printed(u"pdfinfo"_s, { path(u"pages.pdf"_s) });
    const int count = info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    if (pages > 0)
        QCOMPARE(count, pages);
    else
        QVERIFY(count >= -pages);
    const QString text = printed(u"pdftotext"_s, { path(u"pages.pdf"_s), u"-"_s });
    const QStringList marks = options.first() == "--poster"_L1
        ? QStringList { u"A1 · 3 × 2"_s, u"C2 · 3 × 2"_s }
        : QStringList { u"%1"_s.arg(count) };
    for (const QString& mark : marks)
        QVERIFY2(text.contains(mark), qPrintable(mark));
    for (int i = 0; options.contains(u"auto"_s) && i < 60; ++i)
        QVERIFY2(text.contains(u"第%1次里程會議"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestCliTimeline::wordsOfThePicture()
{
    const QString svg = QString::fromUtf8(drawn(u"words.svg"_s,
        { u"--title"_s, u"大標題"_s, u"--subtitle"_s, u"小標題"_s, u"--source"_s, u"某報"_s,
            u"--no-legend"_s }));
    for (const QString& words : { u">大標題<"_s, u">小標題<"_s })
        QVERIFY2(svg.contains(words), qPrintable(words));
    QVERIFY(svg.contains(u"某報"_s));
    const QString withLegend = QString::fromUtf8(drawn(u"words.svg"_s, {}));
    QCOMPARE(withLegend.count(u">A<"_s), svg.count(u">A<"_s) + 1);
}

void TestCliTimeline::densities()
{
    const auto lines = [&](const QString& density) {
        return drawn(
            u"density.svg"_s, { u"--density"_s, density, u"--from"_s, u"2010"_s, u"--to"_s, u"2010"_s })
            .count("<text");
    };
    const auto cards = lines(u"cards"_s);
    const auto labels = lines(u"labels"_s);
    const auto marks = lines(u"marks"_s);
    QVERIFY2(cards > labels && labels > marks && marks > 0,
        qPrintable(u"%1 %2 %3"_s.arg(cards).arg(labels).arg(marks)));
}

void TestCliTimeline::whatHasNoRoomIsSaid()
{
    const Outcome outcome
        = run({ path(u"events.csv"_s), u"-o"_s, path(u"full.pdf"_s), u"--size"_s, u"90x60mm"_s });
    QCOMPARE(outcome.code, 0);
    static const QRegularExpression form(u"timeline: \\d+ of 60 events have no room for their words\\."_s);
    QVERIFY2(outcome.errors.contains(form), qPrintable(outcome.errors));
    QVERIFY(outcome.output.isEmpty());
}

void TestCliTimeline::wrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, const QStringList& options, const QString& said) {
        QTest::addRow("%s", name) << options << said;
    };
    add("size", { u"--size"_s, u"A44"_s }, u"--size \"A44\" is not"_s);
    add("tiny paper", { u"--size"_s, u"20x20mm"_s }, u"--size \"20x20mm\" is not"_s);
    add("dpi", { u"--dpi"_s, u"9000"_s }, u"--dpi \"9000\" is not a number from 72 to 600"_s);
    add("dpi and scale", { u"--dpi"_s, u"300"_s, u"--scale"_s, u"2"_s },
        u"give --scale or --dpi, not both"_s);
    add("density", { u"--density"_s, u"all"_s }, u"--density \"all\" is not cards, labels or marks"_s);
    add("pages", { u"--pages"_s, u"0"_s }, u"--pages \"0\" is neither auto nor a number from 1 to 100"_s);
    add("poster", { u"--poster"_s, u"3"_s }, u"--poster \"3\" is not COLUMNSxROWS"_s);
    add("both", { u"--pages"_s, u"2"_s, u"--poster"_s, u"2x2"_s }, u"give --pages or --poster, not both"_s);
}

void TestCliTimeline::wrongOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Outcome outcome
        = run(QStringList { path(u"events.csv"_s), u"-o"_s, path(u"wrong.pdf"_s) } + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
    QVERIFY(!QFile::exists(path(u"wrong.pdf"_s)));
    const Outcome png = run({ path(u"events.csv"_s), u"-o"_s, path(u"wrong.png"_s), u"--pages"_s, u"2"_s });
    QCOMPARE(png.code, 2);
    QVERIFY(png.errors.contains(u"--pages needs an output name ending in .pdf"_s));
}

void TestCliTimeline::helpNamesEveryOption()
{
    const Outcome outcome = run({ u"--help"_s });
    QCOMPARE(outcome.code, 0);
    for (const QString& option :
        { u"--size"_s, u"--scale"_s, u"--dpi"_s, u"--orientation"_s, u"--theme"_s, u"--lang"_s, u"--from"_s,
            u"--to"_s, u"--title"_s, u"--subtitle"_s, u"--source"_s, u"--no-legend"_s, u"--density"_s,
            u"--lanes"_s, u"--compress-silences"_s, u"--pages"_s, u"--poster"_s, u"--dossier"_s })
        QVERIFY2(outcome.output.contains(option.toUtf8()), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCliTimeline)

#include "tst_cli_timeline.moc"
