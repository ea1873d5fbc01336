// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/advice_panel.h"
#include "export/export_dialog.h"
#include "export/picture_options.h"
#include "export/picture_preview.h"
#include "ferry_subject.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tidemark;
using export_ui::ExportDialog;
using export_ui::ExportSubject;
using export_ui::PictureChoices;
using export_ui::PictureScope;
using export_ui::SizePreset;
using timeline::Language;
using timeline::PictureFormat;

namespace {

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
    void keptCustomSizeIsShown();
    void rangeLegendAndSource();
    void copiesAPicture();
    void cannotWriteSaysWhy();
    void rememberedAfterExport();
    void noRangeWithoutAView();
    void fileNameComesFromTheTitle();
    void replacesOnlyWhenAllowed();
    void cancelStopsTheWritingAlone();
    void datesAreCheckedAndExplained();
    void selectionIsOffered();
    void filtersAreOffered();
    void pagesAreTurned();
    void posterIsShownWholeAndCut();
    void previewZooms();
    void warningsHaveRemedies();
    void presetsFillTheForm();
    void everyFieldHasALabel();
    void mnemonicsAreUnique();

private:
    void waitUntilShown();
    bool saveAs(const QString& path);
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

void TestExportDialog::waitUntilShown()
{
    QSignalSpy shown(m_dialog->preview(), &export_ui::PicturePreview::shown);
    QTRY_VERIFY(!shown.isEmpty());
}

/// Whether the dialog wrote the file and closed.
bool TestExportDialog::saveAs(const QString& path)
{
    m_dialog->saveTo(path);
    return QTest::qWaitFor([this] { return !m_dialog->isWorking(); }, 30000) && !m_dialog->isVisible();
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
    QVERIFY(saveAs(path));
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
    QVERIFY(saveAs(m_folder->filePath(u"渡輪 v1.2"_s)));
    QVERIFY(contentOf(m_folder->filePath(u"渡輪 v1.2.svg"_s)).contains("<svg"));
}

void TestExportDialog::customSizeAndResolution()
{
    choose([](PictureChoices& choices) {
        choices.preset = SizePreset::Custom;
        choices.customSize = { 900, 700 };
        choices.factor = 3;
    });
    m_dialog->options()->setCurrentIndex(1);
    for (const QString& field : { u"customWidth"_s, u"customHeight"_s })
        QVERIFY(m_dialog->findChild<QWidget*>(field)->isVisible());
    const QString path = m_folder->filePath(u"ferry.png"_s);
    QVERIFY(saveAs(path));
    QCOMPARE(QImage(path).size(), QSize(2700, 2100));
}

void TestExportDialog::keptCustomSizeIsShown()
{
    PictureChoices kept;
    kept.format = PictureFormat::Pdf;
    kept.preset = SizePreset::Custom;
    kept.unit = export_ui::LengthUnit::Millimetre;
    kept.customSize = { 160, 240 };
    export_ui::saveChoices(*m_settings, kept);
    m_dialog = std::make_unique<ExportDialog>(ferrySubject(), *m_settings);
    m_dialog->show();
    m_dialog->options()->setCurrentIndex(1);
    auto* width = m_dialog->findChild<QWidget*>(u"customWidth"_s);
    QVERIFY(width->isVisible());
    const auto above = [](const QWidget* one, const QWidget* other) {
        return one->mapToGlobal(one->rect().bottomLeft()).y() <= other->mapToGlobal(QPoint()).y();
    };
    QCoreApplication::processEvents();
    QVERIFY(above(m_dialog->findChild<QComboBox*>(u"size"_s), width));
    QVERIFY(above(width, m_dialog->findChild<QLabel*>(u"facts"_s)));
}

void TestExportDialog::rangeLegendAndSource()
{
    choose([](PictureChoices& choices) {
        choices.scope = PictureScope::Visible;
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
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"copyPicture"_s), Qt::LeftButton);
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->data(u"image/svg+xml"_s).contains("<svg"));
    QCOMPARE(mime->text().split(u'\n').size(), 3);
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::cannotWriteSaysWhy()
{
    const QString path = m_folder->filePath(u"no/such/folder/ferry.png"_s);
    QVERIFY(!saveAs(path));
    auto* box = m_dialog->findChild<QMessageBox*>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(u"ferry.png"_s), qPrintable(box->text()));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_settings->contains(u"export/format"_s));
    QVERIFY(m_dialog->options()->isEnabled());
}

void TestExportDialog::rememberedAfterExport()
{
    choose([](PictureChoices& choices) {
        choices.format = PictureFormat::Pdf;
        choices.theme = timeline::ThemeName::Print;
    });
    QVERIFY(saveAs(m_folder->filePath(u"ferry.pdf"_s)));
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
    auto* scope = dialog.findChild<QComboBox*>(u"scope"_s);
    QVERIFY(scope->findText(u"Whole timeline"_s) >= 0);
    QVERIFY(scope->findText(u"As shown in the window"_s) < 0);
    QVERIFY(m_dialog->findChild<QComboBox*>(u"scope"_s)->findText(u"As shown in the window"_s) >= 0);
}

void TestExportDialog::fileNameComesFromTheTitle()
{
    QVERIFY(m_dialog->proposedPath().endsWith(u"/青灣渡輪三年.png"_s));
}

// Only where the suffix was added: the file chooser has asked about the name it was given.
void TestExportDialog::replacesOnlyWhenAllowed()
{
    const QString path = m_folder->filePath(u"v1.2.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    m_dialog->saveTo(m_folder->filePath(u"v1.2"_s));
    auto* question = m_dialog->findChild<QMessageBox*>(u"replaceQuestion"_s);
    QVERIFY(question && question->text().contains(u"v1.2.png"_s));
    QVERIFY(!m_dialog->isWorking());
    QCOMPARE(contentOf(path), QByteArray("before"));
    question->accept();
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(contentOf(path).startsWith("\x89PNG"));
}

void TestExportDialog::cancelStopsTheWritingAlone()
{
    ExportSubject subject = ferrySubject();
    subject.entriesIn = [](Language) { return manySailings(3000); };
    m_dialog = std::make_unique<ExportDialog>(subject, *m_settings);
    m_dialog->show();
    const QString path = m_folder->filePath(u"cancelled.png"_s);
    m_dialog->saveTo(path);
    QVERIFY(m_dialog->isWorking());
    QVERIFY(m_dialog->findChild<QProgressBar*>()->isVisible());
    QVERIFY(!m_dialog->findChild<QPushButton*>(u"savePicture"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isWorking());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_dialog->options()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::datesAreCheckedAndExplained()
{
    choose([](PictureChoices& choices) { choices.scope = PictureScope::Dates; });
    auto* from = m_dialog->findChild<QLineEdit*>(u"from"_s);
    auto* to = m_dialog->findChild<QLineEdit*>(u"to"_s);
    auto* save = m_dialog->findChild<QPushButton*>(u"savePicture"_s);
    QVERIFY(from->isVisible());
    from->setText(u"2022-05"_s);
    QCOMPARE(m_dialog->spec().from, std::optional<timeline::Instant>(19113)); // 2022-05-01
    QVERIFY(save->isEnabled());
    to->setText(u"soon"_s);
    QVERIFY(!save->isEnabled());
    to->setText(u"2021"_s);
    QVERIFY(!save->isEnabled());
    bool isExplained = false;
    for (const auto* label : m_dialog->findChildren<QLabel*>(u"warning"_s))
        isExplained = isExplained || label->text() == u"The end is before the beginning."_s;
    QVERIFY(isExplained);
    to->setText(u"2023"_s);
    QVERIFY(save->isEnabled());
}

void TestExportDialog::selectionIsOffered()
{
    ExportSubject subject = ferrySubject();
    subject.selected = { 0, 2 };
    ExportDialog dialog(subject, *m_settings);
    auto* scope = dialog.findChild<QComboBox*>(u"scope"_s);
    const int selection = scope->findData(int(PictureScope::Selection));
    QVERIFY(selection >= 0);
    QVERIFY2(scope->itemText(selection).contains(u'2'), qPrintable(scope->itemText(selection)));
    scope->setCurrentIndex(selection);
    QCOMPARE(dialog.spec().only, (std::set<timeline::EntryKey> { 0, 2 }));
    QVERIFY(m_dialog->findChild<QComboBox*>(u"scope"_s)->findData(int(PictureScope::Selection)) < 0);
}

void TestExportDialog::filtersAreOffered()
{
    ExportSubject subject = ferrySubject();
    subject.shown = { 1 };
    ExportDialog dialog(subject, *m_settings);
    dialog.show();
    auto* asInWindow = dialog.findChild<QAbstractButton*>(u"asInWindow"_s);
    QVERIFY(asInWindow->isVisible());
    QCOMPARE(dialog.spec().only, (std::set<timeline::EntryKey> { 1 }));
    asInWindow->click();
    QVERIFY(dialog.spec().only.empty());
    QVERIFY(!m_dialog->findChild<QAbstractButton*>(u"asInWindow"_s)->isVisible());
}

void TestExportDialog::pagesAreTurned()
{
    choose([](PictureChoices& choices) {
        choices.format = PictureFormat::Pdf;
        choices.paging = timeline::Paging::Pages;
        choices.pages = 3;
    });
    waitUntilShown();
    auto* page = m_dialog->findChild<QLabel*>(u"pageName"_s);
    QCOMPARE(m_dialog->preview()->viewCount(), 3);
    QCOMPARE(page->text(), u"Page 1 of 3"_s);
    const QImage first = m_dialog->preview()->image();
    m_dialog->findChild<QToolButton*>(u"nextPage"_s)->click();
    waitUntilShown();
    QCOMPARE(page->text(), u"Page 2 of 3"_s);
    QVERIFY(m_dialog->preview()->image() != first);
    QTest::keyClick(m_dialog->preview(), Qt::Key_PageUp);
    waitUntilShown();
    QCOMPARE(m_dialog->preview()->image(), first);
}

void TestExportDialog::posterIsShownWholeAndCut()
{
    choose([](PictureChoices& choices) {
        choices.format = PictureFormat::Pdf;
        choices.preset = SizePreset::A4Portrait;
        choices.paging = timeline::Paging::Poster;
        choices.posterSheets = { 3, 1 };
    });
    waitUntilShown();
    auto* page = m_dialog->findChild<QLabel*>(u"pageName"_s);
    QCOMPARE(m_dialog->preview()->viewCount(), 4);
    QCOMPARE(page->text(), u"Whole poster"_s);
    const QImage whole = m_dialog->preview()->image();
    QVERIFY(whole.width() > whole.height());
    QVERIFY(whole.pixelColor(whole.width() - 3, whole.height() - 3).lightness() > 200);
    m_dialog->preview()->setView(2);
    waitUntilShown();
    QVERIFY2(page->text().contains(u"B1"_s), qPrintable(page->text()));
    QVERIFY(m_dialog->preview()->image().width() < m_dialog->preview()->image().height());
}

void TestExportDialog::previewZooms()
{
    waitUntilShown();
    QVERIFY(m_dialog->preview()->isFitted());
    m_dialog->findChild<QToolButton*>(u"fullPreview"_s)->click();
    QVERIFY(!m_dialog->preview()->isFitted());
    QCOMPARE(m_dialog->preview()->zoom(), 1.0);
    waitUntilShown();
    // Never more than what is in sight.
    QVERIFY(m_dialog->preview()->image().width() <= m_dialog->preview()->width());
    QTest::keyClick(m_dialog->preview(), Qt::Key_0);
    QVERIFY(m_dialog->preview()->isFitted());
}

void TestExportDialog::warningsHaveRemedies()
{
    ExportSubject subject = ferrySubject();
    subject.entriesIn = [](Language) { return manySailings(200); };
    m_dialog = std::make_unique<ExportDialog>(subject, *m_settings);
    m_dialog->show();
    choose([](PictureChoices& choices) {
        choices.format = PictureFormat::Pdf;
        choices.preset = SizePreset::A4Landscape;
    });
    waitUntilShown();
    const QStringList sentences = m_dialog->advicePanel()->sentences();
    QVERIFY(!sentences.isEmpty());
    QVERIFY2(sentences.join(u'\n').contains(u"200"_s), qPrintable(sentences.join(u'\n')));
    auto* remedy = m_dialog->advicePanel()->findChild<QToolButton*>();
    QCOMPARE(remedy->text(), u"Several pages"_s);
    remedy->click();
    QCOMPARE(m_dialog->options()->choices().paging, timeline::Paging::Pages);
    QTRY_VERIFY(m_dialog->preview()->viewCount() > 1);
}

void TestExportDialog::presetsFillTheForm()
{
    auto* box = m_dialog->findChild<QComboBox*>(u"preset"_s);
    const int pages = box->findText(u"A4 pages to print"_s);
    QVERIFY(pages >= 0);
    box->setCurrentIndex(pages);
    Q_EMIT box->activated(pages);
    const PictureChoices choices = m_dialog->options()->choices();
    QCOMPARE(choices.preset, SizePreset::A4Landscape);
    QCOMPARE(choices.theme, timeline::ThemeName::Print);
    QCOMPARE(choices.title, u"青灣渡輪三年"_s);
    QCOMPARE(choices.language, Language::TraditionalChinese);
}

void TestExportDialog::everyFieldHasALabel()
{
    for (auto* form : m_dialog->findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            auto* label = form->itemAt(row, QFormLayout::LabelRole);
            if (!label || !label->widget())
                continue;
            auto* text = qobject_cast<QLabel*>(label->widget());
            if (text->text().isEmpty())
                continue;
            QVERIFY2(text->buddy(), qPrintable(text->text()));
            QVERIFY2(text->text().contains(u'&'), qPrintable(text->text()));
        }
    }
}

void TestExportDialog::mnemonicsAreUnique()
{
    auto* tabs = m_dialog->options();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QStringList texts;
        for (int other = 0; other < tabs->count(); ++other)
            texts += tabs->tabText(other);
        for (auto* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                texts += label->text();
        }
        for (auto* button : m_dialog->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                texts += button->text();
        }
        QStringList keys;
        for (const QString& text : std::as_const(texts)) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                keys += key.toString();
        }
        const QSet<QString> unique(keys.begin(), keys.end());
        QVERIFY2(unique.size() == keys.size(), qPrintable(keys.join(u' ')));
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
