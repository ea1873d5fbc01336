// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_choices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::export_ui;

class TestPictureChoices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptChoicesComeBack();
    void damagedSettingsFallBack();
    void titleAndPeriodAreNotKept();
    void sizesOfEarlierVersionsAreTaken();
    void fileNamesSuitAnySystem_data();
    void fileNamesSuitAnySystem();

private:
    QTemporaryDir m_folder;
};

void TestPictureChoices::keptChoicesComeBack()
{
    QSettings settings(m_folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    PictureChoices chosen;
    chosen.format = timeline::PictureFormat::Pdf;
    chosen.preset = SizePreset::Custom;
    chosen.unit = LengthUnit::Millimetre;
    chosen.customSize = { 210.5, 99 };
    chosen.resolution = ResolutionKind::Dpi;
    chosen.dpi = 150;
    chosen.factor = 4;
    chosen.detail = timeline::Detail::Labels;
    chosen.laneBands = true;
    chosen.compressSilences = true;
    chosen.marksGaps = true;
    chosen.fontFamily = u"Noto Serif"_s;
    chosen.fontPercent = 120;
    chosen.paging = timeline::Paging::Poster;
    chosen.pages = 7;
    chosen.posterSheets = { 3, 2 };
    chosen.asInWindow = false;
    chosen.citations = true;
    chosen.orientation = timeline::Orientation::Vertical;
    chosen.theme = timeline::ThemeName::Print;
    chosen.language = timeline::Language::SimplifiedChinese;
    chosen.legend = false;
    chosen.sourceLine = false;
    saveChoices(settings, chosen);
    QCOMPARE(loadChoices(settings, {}), chosen);
}

void TestPictureChoices::damagedSettingsFallBack()
{
    QSettings settings(m_folder.filePath(u"damaged.ini"_s), QSettings::IniFormat);
    settings.setValue(u"export/format"_s, u"docx"_s);
    settings.setValue(u"export/size"_s, 99);
    settings.setValue(u"export/customSize"_s, u"wide"_s);
    settings.setValue(u"export/factor"_s, 1000);
    settings.setValue(u"export/dpi"_s, u"many"_s);
    settings.setValue(u"export/pages"_s, 1);
    settings.setValue(u"export/posterSheets"_s, QSize(99, -4));
    settings.setValue(u"export/paging"_s, u"scroll"_s);
    settings.setValue(u"export/fontPercent"_s, 4);
    settings.setValue(u"export/theme"_s, u"neon"_s);
    settings.setValue(u"export/language"_s, u"tlh"_s);
    const PictureChoices choices = loadChoices(settings, {});
    QCOMPARE(choices.format, timeline::PictureFormat::Png);
    QCOMPARE(choices.preset, SizePreset::Slide16x9);
    QCOMPARE(choices.factor, 4);
    QCOMPARE(choices.dpi, 300);
    QCOMPARE(choices.pages, 0);
    QCOMPARE(choices.posterSheets, PictureChoices().posterSheets);
    QCOMPARE(choices.paging, timeline::Paging::One);
    QCOMPARE(choices.fontPercent, 70);
    QCOMPARE(choices.theme, timeline::ThemeName::Light);
    QCOMPARE(choices.language, timeline::Language::English);
    QVERIFY(choices.customSize.width() >= 200 && choices.customSize.height() >= 200);
}

void TestPictureChoices::titleAndPeriodAreNotKept()
{
    QSettings settings(m_folder.filePath(u"article.ini"_s), QSettings::IniFormat);
    PictureChoices chosen;
    chosen.title = u"港口"_s;
    chosen.subtitle = u"三年"_s;
    chosen.scope = PictureScope::Dates;
    chosen.from = domain::EdtfValue::parse(u"2021");
    saveChoices(settings, chosen);
    QCOMPARE(loadChoices(settings, {}), PictureChoices());
}

void TestPictureChoices::sizesOfEarlierVersionsAreTaken()
{
    QSettings settings(m_folder.filePath(u"earlier.ini"_s), QSettings::IniFormat);
    settings.setValue(u"export/size"_s, u"custom"_s);
    settings.setValue(u"export/customSize"_s, QSize(1234, 777));
    QCOMPARE(loadChoices(settings, {}).size(), QSize(1234, 777));
}

void TestPictureChoices::fileNamesSuitAnySystem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"港口聯運、三年回顧"_s << u"港口聯運、三年回顧"_s;
    QTest::newRow("colon") << u"港口聯運:三年回顧"_s << u"港口聯運 三年回顧"_s;
    QTest::newRow("path") << u"../../etc/港口"_s << u"etc 港口"_s;
    QTest::newRow("signs") << u"A/B \"C\"?<D>|\n"_s << u"A B C D"_s;
    QTest::newRow("nothing") << u" / "_s << u"timeline"_s;
    QTest::newRow("hidden") << u".港口"_s << u"港口"_s;
}

void TestPictureChoices::fileNamesSuitAnySystem()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor(title), name);
    QVERIFY(fileNameFor(title.repeated(50)).size() <= 80);
}

QTEST_GUILESS_MAIN(TestPictureChoices)
#include "tst_picture_choices.moc"
