// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_dialog.h"
#include "export/picture_options.h"
#include "export/picture_preview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using export_ui::ExportDialog;
using export_ui::ExportSubject;
using export_ui::PictureChoices;
using export_ui::SizePreset;
using timeline::Language;
using timeline::PictureFormat;

namespace {

std::shared_ptr<const timeline::EntrySet> ferryEvents(Language language)
{
    std::vector<timeline::Entry> entries(3);
    const QStringList titles { u"聯運船票上線"_s, u"碼頭限期開放"_s, u"乘客 300 萬"_s };
    const QStringList dates { u"2021-03"_s, u"2022"_s, u"2023-12-31"_s };
    for (int index = 0; index < 3; ++index) {
        entries[size_t(index)].key = index;
        entries[size_t(index)].title = titles[index];
        entries[size_t(index)].detail = timeline::localeName(language);
        entries[size_t(index)].date = domain::EdtfValue::parse(dates[index]);
        entries[size_t(index)].category = timeline::Category(index);
    }
    return std::make_shared<const timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(entries));
}

ExportSubject ferrySubject()
{
    ExportSubject subject;
    subject.entriesIn = ferryEvents;
    subject.title = u"青灣渡輪三年"_s;
    subject.sourceIn = [](timeline::Language) { return u"〈青灣渡輪三年〉,海港日報"_s; };
    subject.language = Language::TraditionalChinese;
    subject.visibleFrom = 19000;
    subject.visibleTo = 19400;
    return subject;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithTheArticle();
    void previewShowsThePicture();
    void previewFollowsTheChoices();
    void writesEachFormat_data();
    void writesEachFormat();
    void nameWithoutSuffixGetsTheChosenOne();
    void customSizeAndResolution();
    void rangeLegendAndSource();
    void copiesAPicture();
    void cannotWriteSaysWhy();
    void rememberedAfterExport();
    void noRangeWithoutAView();
    void fileNameComesFromTheTitle();

private:
    void choose(const std::function<void(PictureChoices&)>& change);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_dialog = std::make_unique<ExportDialog>(ferrySubject(), *m_settings);
    m_dialog->show();
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
}

void TestExportDialog::choose(const std::function<void(PictureChoices&)>& change)
{
    PictureChoices choices = m_dialog->options()->choices();
    change(choices);
    m_dialog->options()->setChoices(choices);
}

void TestExportDialog::startsWithTheArticle()
{
    QCOMPARE(m_dialog->spec().title, u"青灣渡輪三年"_s);
    QCOMPARE(m_dialog->spec().source, u"〈青灣渡輪三年〉,海港日報"_s);
    QCOMPARE(m_dialog->spec().language, Language::TraditionalChinese);
    QCOMPARE(m_dialog->spec().size, QSize(1920, 1080));
}

void TestExportDialog::previewShowsThePicture()
{
    QSignalSpy shown(m_dialog->preview(), &export_ui::PicturePreview::shown);
    QTRY_VERIFY(!shown.isEmpty());
    const QImage image = m_dialog->preview()->image();
    QVERIFY(std::abs(double(image.width()) / image.height() - 16.0 / 9) < 0.02);
    QVERIFY(image.width() <= m_dialog->preview()->width());
}

void TestExportDialog::previewFollowsTheChoices()
{
    QSignalSpy shown(m_dialog->preview(), &export_ui::PicturePreview::shown);
    QTRY_VERIFY(!shown.isEmpty());
    const QImage light = m_dialog->preview()->image();
    shown.clear();
    choose([](PictureChoices& choices) { choices.theme = timeline::ThemeName::Dark; });
    QTRY_VERIFY(!shown.isEmpty());
    const QImage dark = m_dialog->preview()->image();
    QVERIFY(light.pixelColor(3, 3).lightness() > 200);
    QVERIFY(dark.pixelColor(3, 3).lightness() < 80);
}

void TestExportDialog::writesEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << u"ferry.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"ferry.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"ferry.pdf"_s << QByteArray("%PDF-");
}

void TestExportDialog::writesEachFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QSignalSpy saved(m_dialog.get(), &ExportDialog::saved);
    const QString path = m_folder->filePath(name);
    QVERIFY(m_dialog->saveTo(path));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), path);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY2(contentOf(path).startsWith(beginning), contentOf(path).left(20).constData());
    if (name.endsWith(u"png"))
        QCOMPARE(QImage(path).size(), QSize(3840, 2160));
    if (name.endsWith(u"svg"))
        QVERIFY(QSvgRenderer(path).isValid());
}

void TestExportDialog::nameWithoutSuffixGetsTheChosenOne()
{
    choose([](PictureChoices& choices) { choices.format = PictureFormat::Svg; });
    QVERIFY(m_dialog->saveTo(m_folder->filePath(u"渡輪 v1.2"_s)));
    QVERIFY(contentOf(m_folder->filePath(u"渡輪 v1.2.svg"_s)).contains("<svg"));
}

void TestExportDialog::customSizeAndResolution()
{
    choose([](PictureChoices& choices) {
        choices.preset = SizePreset::Custom;
        choices.customSize = { 900, 700 };
        choices.factor = 3;
    });
    const QString path = m_folder->filePath(u"ferry.png"_s);
    QVERIFY(m_dialog->saveTo(path));
    QCOMPARE(QImage(path).size(), QSize(2700, 2100));
}

void TestExportDialog::rangeLegendAndSource()
{
    choose([](PictureChoices& choices) {
        choices.visibleRangeOnly = true;
        choices.legend = false;
        choices.sourceLine = false;
        choices.subtitle = u"試航"_s;
    });
    const timeline::PictureSpec spec = m_dialog->spec();
    QCOMPARE(spec.from, std::optional<timeline::Instant>(19000));
    QCOMPARE(spec.to, std::optional<timeline::Instant>(19400));
    QVERIFY(!spec.legend);
    QVERIFY(spec.source.isEmpty());
    QCOMPARE(spec.subtitle, u"試航"_s);
}

void TestExportDialog::copiesAPicture()
{
    choose([](PictureChoices& choices) { choices.factor = 1; });
    QSignalSpy copied(m_dialog.get(), &ExportDialog::copied);
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == "&Copy to Clipboard"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::cannotWriteSaysWhy()
{
    const QString path = m_folder->filePath(u"no/such/folder/ferry.png"_s);
    QVERIFY(!m_dialog->saveTo(path));
    auto* box = m_dialog->findChild<QMessageBox*>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(u"ferry.png"_s), qPrintable(box->text()));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_settings->contains(u"export/format"_s));
}

void TestExportDialog::rememberedAfterExport()
{
    choose([](PictureChoices& choices) {
        choices.format = PictureFormat::Pdf;
        choices.theme = timeline::ThemeName::Print;
    });
    QVERIFY(m_dialog->saveTo(m_folder->filePath(u"ferry.pdf"_s)));
    ExportDialog next(ferrySubject(), *m_settings);
    QCOMPARE(next.spec().theme, timeline::ThemeName::Print);
    QVERIFY2(next.proposedPath().startsWith(m_folder->path()), qPrintable(next.proposedPath()));
    QVERIFY(next.proposedPath().endsWith(u".pdf"_s));
}

void TestExportDialog::noRangeWithoutAView()
{
    ExportSubject subject = ferrySubject();
    subject.visibleFrom.reset();
    ExportDialog dialog(subject, *m_settings);
    for (auto* box : dialog.findChildren<QComboBox*>()) {
        if (box->findText(u"Whole timeline"_s) >= 0)
            QVERIFY(!box->isEnabled());
    }
}

void TestExportDialog::fileNameComesFromTheTitle()
{
    QVERIFY(m_dialog->proposedPath().endsWith(u"/青灣渡輪三年.png"_s));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
