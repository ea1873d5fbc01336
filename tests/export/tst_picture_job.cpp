// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands.h"
#include "cli/timeline_input.h"
#include "export/picture_drag.h"
#include "export/picture_job.h"
#include "export/picture_mime.h"
#include "ferry_subject.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::export_ui;
using timeline::PictureFormat;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureOutcome outcomeOf(PictureJob* job)
{
    PictureOutcome outcome;
    QObject::connect(job, &PictureJob::finished, [&outcome](const PictureOutcome& made) { outcome = made; });
    QSignalSpy finished(job, &PictureJob::finished);
    if (!finished.wait(60000))
        qFatal("the job did not end");
    return outcome;
}

} // namespace

class TestPictureJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameBytesAsTheCommandLine_data();
    void sameBytesAsTheCommandLine();
    void cancelLeavesNoFile();
    void cancelLeavesWhatWasThere();
    void progressReachesTheEnd();
    void destroyedJobStops();
    void problemSaysWhatWhyAndWhatNext();
    void copiesHoldEveryForm();
    void dragMakesFilesWhenAsked();
    void dragOfNothingIsNothing();

private:
    QTemporaryDir m_folder;
};

void TestPictureJob::sameBytesAsTheCommandLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<PictureChoices>("choices");
    PictureChoices dark;
    dark.theme = timeline::ThemeName::Dark;
    dark.factor = 2;
    QTest::newRow("png") << u"dark.png"_s
                         << QStringList { u"--theme"_s, u"dark"_s, u"--scale"_s, u"2"_s, u"--lang"_s,
                                u"en"_s }
                         << dark;
    PictureChoices custom;
    custom.preset = SizePreset::Custom;
    custom.customSize = { 900, 1300 };
    custom.orientation = timeline::Orientation::Vertical;
    custom.language = timeline::Language::TraditionalChinese;
    const QStringList tall { u"--size"_s, u"900x1300"_s, u"--orientation"_s, u"vertical"_s, u"--lang"_s,
        u"zh_TW"_s };
    custom.format = PictureFormat::Svg;
    QTest::newRow("svg") << u"tall.svg"_s << tall << custom;
    custom.format = PictureFormat::Pdf;
    QTest::newRow("pdf") << u"tall.pdf"_s << tall << custom;
    custom.scope = PictureScope::Dates;
    custom.from = domain::EdtfValue::parse(u"2022");
    QTest::newRow("from a date") << u"from.pdf"_s << (tall + QStringList { u"--from"_s, u"2022"_s })
                                 << custom;
}

void TestPictureJob::sameBytesAsTheCommandLine()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(PictureChoices, choices);
    const QString article = QStringLiteral(TIDEMARK_SOURCE_DIR) + u"/resources/article/po-bing.txt"_s;
    const QString expected = m_folder.filePath(u"cli-"_s + name);
    QCOMPARE(cli::runTimeline(QStringList { article, u"-o"_s, expected } + options), 0);
    ExportSubject subject;
    QString source;
    subject.entriesIn = [&](timeline::Language language) {
        cli::TimelineInputOptions reading;
        reading.language = language;
        const auto input = cli::readTimelineInput(article, reading);
        subject.title = input->title;
        source = input->source;
        return input->entries;
    };
    subject.entriesIn(choices.language);
    subject.sourceIn = [&source](timeline::Language) { return source; };
    choices.title = subject.title;
    const QString path = m_folder.filePath(name);
    const PictureOutcome outcome = outcomeOf(writePictureLater(planOf(choices, subject), path, this));
    QVERIFY2(outcome.isDone(), qPrintable(outcome.problem));
    QCOMPARE(outcome.path, path);
    QVERIFY(!contentOf(path).isEmpty());
    QVERIFY(contentOf(path) == contentOf(expected));
}

void TestPictureJob::cancelLeavesNoFile()
{
    PicturePlan plan = planOf({}, ferrySubject());
    plan.entries = manySailings(3000);
    const QString path = m_folder.filePath(u"cancelled.png"_s);
    PictureJob* job = writePictureLater(plan, path, this);
    job->cancel();
    QVERIFY(outcomeOf(job).isCancelled);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(QDir(m_folder.path()).entryList({ u"cancelled*"_s }, QDir::Files).size(), 0);
}

void TestPictureJob::cancelLeavesWhatWasThere()
{
    const QString path = m_folder.filePath(u"kept.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    // Stopped at the last question that is asked, when everything is drawn and written beside it.
    const PictureOutcome outcome
        = writePicture(planOf({}, ferrySubject()), path, [](int percent) { return percent < 95; });
    QVERIFY(outcome.isCancelled);
    QCOMPARE(contentOf(path), QByteArray("before"));
}

void TestPictureJob::progressReachesTheEnd()
{
    PictureJob* job
        = writePictureLater(planOf({}, ferrySubject()), m_folder.filePath(u"progress.png"_s), this);
    QSignalSpy progressed(job, &PictureJob::progressed);
    QVERIFY(outcomeOf(job).isDone());
    QVERIFY(!progressed.isEmpty());
    QVERIFY(progressed.last().first().toInt() >= 40);
}

void TestPictureJob::destroyedJobStops()
{
    const QString path = m_folder.filePath(u"destroyed.pdf"_s);
    PicturePlan plan = planOf({}, ferrySubject());
    plan.entries = manySailings(2000);
    PictureJob* job = writePictureLater(plan, path, nullptr);
    delete job;
    QVERIFY(!QFileInfo::exists(path));
}

void TestPictureJob::problemSaysWhatWhyAndWhatNext()
{
    const QString path = m_folder.filePath(u"no/such/folder/ferry.png"_s);
    const PictureOutcome outcome = outcomeOf(writePictureLater(planOf({}, ferrySubject()), path, this));
    QVERIFY(!outcome.isDone() && !outcome.isCancelled);
    QVERIFY2(outcome.problem.contains(u"ferry.png"_s), qPrintable(outcome.problem));
    QVERIFY2(outcome.problem.contains(u"Choose another folder"_s), qPrintable(outcome.problem));
}

void TestPictureJob::copiesHoldEveryForm()
{
    PictureChoices choices;
    choices.factor = 1;
    choices.language = timeline::Language::TraditionalChinese;
    const PicturePlan plan = planOf(choices, ferrySubject());
    const PictureOutcome outcome = outcomeOf(copyPictureLater(plan, this));
    QVERIFY(outcome.isDone() && outcome.path.isEmpty());
    const std::unique_ptr<QMimeData> mime(mimeOf(outcome.copies));
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(1920, 1080));
    QCOMPARE(QImage::fromData(mime->data(u"image/png"_s), "PNG").size(), QSize(1920, 1080));
    QVERIFY(QSvgRenderer(mime->data(u"image/svg+xml"_s)).isValid());
    QVERIFY(mime->data(u"image/svg+xml"_s).contains(u"碼頭限期開放"_s.toUtf8()));
    QCOMPARE(mime->text().split(u'\n').size(), 3);
}

void TestPictureJob::dragMakesFilesWhenAsked()
{
    PictureChoices choices;
    choices.format = PictureFormat::Svg;
    choices.factor = 1;
    choices.title = u"青灣渡輪三年"_s;
    const PicturePlan plan = planOf(choices, ferrySubject());
    QWidget handle;
    PictureDrag drag(&handle, [&] { return std::optional(plan); });
    const std::unique_ptr<QMimeData> mime(drag.mimeData());
    QVERIFY(mime->hasUrls() && mime->hasImage() && mime->hasFormat(u"image/svg+xml"_s));
    QCOMPARE(mime->urls().size(), 1);
    const QString file = mime->urls().first().toLocalFile();
    QVERIFY2(file.endsWith(u"/青灣渡輪三年.svg"_s), qPrintable(file));
    QVERIFY(contentOf(file) == mime->data(u"image/svg+xml"_s));
    QCOMPARE(QImage::fromData(mime->data(u"image/png"_s), "PNG").size(), QSize(1920, 1080));
}

void TestPictureJob::dragOfNothingIsNothing()
{
    QWidget handle;
    PictureDrag drag(&handle, [] { return std::optional<PicturePlan>(); });
    QVERIFY(!drag.mimeData());
}

QTEST_MAIN(TestPictureJob)
#include "tst_picture_job.moc"
