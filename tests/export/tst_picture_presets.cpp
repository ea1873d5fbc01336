// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_presets.h"
#include "export/preset_bar.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::export_ui;

class TestPicturePresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void ownPresetsAreKept();
    void nothingOfTheArticleIsKept();
    void builtInOnesStay();
    void namesAreUnique();
    void renamedAndRemoved();
    void builtInLeavesLanguageAndFont();
    void barAppliesAndSaysChanged();
    void barSavesUpdatesAndDeletes();
    void barExplainsATakenName();

private:
    void giveName(PresetBar& bar, const char* action, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

PictureChoices report()
{
    PictureChoices wishes;
    wishes.format = timeline::PictureFormat::Pdf;
    wishes.preset = SizePreset::Custom;
    wishes.unit = LengthUnit::Millimetre;
    wishes.customSize = { 160, 240 };
    wishes.language = timeline::Language::SimplifiedChinese;
    wishes.paging = timeline::Paging::Pages;
    wishes.pages = 3;
    return wishes;
}

} // namespace

void TestPicturePresets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestPicturePresets::ownPresetsAreKept()
{
    PicturePresets(*m_settings).save(u"  專題 報告 "_s, report());
    const PicturePresets again(*m_settings);
    const PicturePreset* kept = again.find(u"專題 報告"_s);
    QVERIFY(kept && !kept->isBuiltIn);
    QCOMPARE(kept->wishes, report());
}

void TestPicturePresets::nothingOfTheArticleIsKept()
{
    PictureChoices wishes = report();
    wishes.title = u"青灣"_s;
    wishes.scope = PictureScope::Dates;
    wishes.from = domain::EdtfValue::parse(u"2021");
    PicturePresets presets(*m_settings);
    presets.save(u"報告"_s, wishes);
    QCOMPARE(presets.find(u"報告"_s)->wishes, report());
}

void TestPicturePresets::builtInOnesStay()
{
    PicturePresets presets(*m_settings);
    const QString name = presets.all().front().name;
    QVERIFY(presets.all().front().isBuiltIn);
    QVERIFY(!presets.save(name, report()));
    QVERIFY(!presets.rename(name, u"other"_s));
    QVERIFY(!presets.remove(name));
    QVERIFY(presets.all().size() >= 5);
}

void TestPicturePresets::namesAreUnique()
{
    PicturePresets presets(*m_settings);
    QVERIFY(!presets.save(u"  "_s, report()));
    QVERIFY(presets.save(u"a"_s, report()));
    QVERIFY(presets.save(u"b"_s, {}));
    QVERIFY(!presets.rename(u"b"_s, u"a"_s));
    QCOMPARE(presets.find(u"a"_s)->wishes, report());
}

void TestPicturePresets::renamedAndRemoved()
{
    PicturePresets presets(*m_settings);
    presets.save(u"a"_s, report());
    presets.save(u"b"_s, {});
    QVERIFY(presets.rename(u"a"_s, u"c"_s));
    QVERIFY(presets.remove(u"b"_s));
    const PicturePresets again(*m_settings);
    QVERIFY(!again.find(u"a"_s) && !again.find(u"b"_s));
    QCOMPARE(again.find(u"c"_s)->wishes, report());
}

void TestPicturePresets::builtInLeavesLanguageAndFont()
{
    const PicturePresets presets(*m_settings);
    PictureChoices now;
    now.language = timeline::Language::TraditionalChinese;
    now.title = u"青灣"_s;
    const PictureChoices choices = applied(presets.all()[1], now);
    QCOMPARE(choices.language, timeline::Language::TraditionalChinese);
    QCOMPARE(choices.title, u"青灣"_s);
    QCOMPARE(choices.theme, timeline::ThemeName::Dark);
}

void TestPicturePresets::barAppliesAndSaysChanged()
{
    PresetBar bar(*m_settings);
    auto* box = bar.findChild<QComboBox*>(u"preset"_s);
    PictureChoices now;
    now.dpi = 123;
    bar.follow(now);
    QCOMPARE(box->currentIndex(), -1);
    QSignalSpy chosen(&bar, &PresetBar::chosen);
    box->setFocus();
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QCOMPARE(chosen.count(), 1);
    PictureChoices dark = chosen.first().first().value<PictureChoices>();
    QCOMPARE(dark.theme, timeline::ThemeName::Dark);
    bar.follow(dark);
    QCOMPARE(box->currentText(), u"Dark slide"_s);
    dark.legend = false;
    bar.follow(dark);
    QCOMPARE(box->currentText(), u"Dark slide (changed)"_s);
    QVERIFY(!bar.findChild<QAction*>(u"updatePreset"_s)->isEnabled());
    QVERIFY(!bar.findChild<QAction*>(u"deletePreset"_s)->isEnabled());
}

void TestPicturePresets::giveName(PresetBar& bar, const char* action, const QString& name)
{
    bar.findChild<QAction*>(QString::fromLatin1(action))->trigger();
    auto* dialog = bar.findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestPicturePresets::barSavesUpdatesAndDeletes()
{
    PresetBar bar(*m_settings);
    auto* box = bar.findChild<QComboBox*>(u"preset"_s);
    bar.follow(report());
    giveName(bar, "savePreset", u"專題"_s);
    QCOMPARE(box->currentText(), u"專題"_s);
    PictureChoices other = report();
    other.theme = timeline::ThemeName::Print;
    bar.follow(other);
    bar.findChild<QAction*>(u"updatePreset"_s)->trigger();
    QCOMPARE(PicturePresets(*m_settings).find(u"專題"_s)->wishes, other);
    giveName(bar, "renamePreset", u"週報"_s);
    QCOMPARE(box->currentText(), u"週報"_s);
    bar.findChild<QAction*>(u"deletePreset"_s)->trigger();
    auto* question = bar.findChild<QMessageBox*>();
    QVERIFY2(question->text().contains(u"週報"_s), qPrintable(question->text()));
    question->accept();
    QVERIFY(!PicturePresets(*m_settings).find(u"週報"_s));
}

void TestPicturePresets::barExplainsATakenName()
{
    PresetBar bar(*m_settings);
    bar.follow(report());
    giveName(bar, "savePreset", u"Slide"_s);
    auto* problem = bar.findChild<QMessageBox*>(u"presetProblem"_s);
    QVERIFY(problem && problem->text().contains(u"Slide"_s));
    QVERIFY(PicturePresets(*m_settings).find(u"Slide"_s)->isBuiltIn);
}

QTEST_MAIN(TestPicturePresets)
#include "tst_picture_presets.moc"
