// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "shell/typography_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

class TestTypography : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreSeenAtOnceAndRemembered();
    void presetsChangeEverything();
    void ownPresetIsSavedUsedAndRemoved();
    void resetGoesBack();
    void everyControlHasANameAndIsReachedByKeyboard();
    void chosenFamilyIsUsed();
    void highContrastIsBlackAndRemembered();
};

namespace {

TypographyPanel& openPanel(WindowFixture& fixture)
{
    fixture.window().actions()[Typography]->trigger();
    auto* panel = fixture.window().findChild<TypographyPanel*>();
    if (!panel || !QTest::qWaitForWindowExposed(panel))
        qFatal("the panel did not open");
    return *panel;
}

template <typename Widget> Widget& part(TypographyPanel& panel, const QString& name)
{
    auto* found = panel.findChild<Widget*>(name);
    if (!found)
        qFatal("no such part");
    return *found;
}

QCheckBox& check(TypographyPanel& panel, const QString& words)
{
    for (auto* box : panel.findChildren<QCheckBox*>()) {
        if (QString(box->text()).remove(u'&').contains(words))
            return *box;
    }
    qFatal("no such box");
}

void pick(QComboBox& box, const QString& text)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int step = 0; step < box.count() && box.currentText() != text; ++step)
        QTest::keyClick(&box, Qt::Key_Down);
}

const reader::ReaderTypography& shown(WindowFixture& fixture)
{
    return fixture.window().readerView().typography();
}

} // namespace

void TestTypography::changesAreSeenAtOnceAndRemembered()
{
    WindowFixture fixture;
    TypographyPanel& panel = openPanel(fixture);
    const qreal before = shown(fixture).pointSize;
    auto& size = part<QDoubleSpinBox>(panel, u"typographySize"_s);
    size.setFocus();
    QTest::keyClick(&size, Qt::Key_Up);
    QCOMPARE(shown(fixture).pointSize, before + 0.5);
    auto& indent = part<QSlider>(panel, u"typographyIndent"_s);
    indent.setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(&indent, Qt::Key_Right);
    QCOMPARE(shown(fixture).firstLineIndent, 2.0);
    QTest::mouseClick(&check(panel, u"Hang"_s), Qt::LeftButton, {}, { 8, 8 });
    QVERIFY(!shown(fixture).hangsPunctuation);
    QTest::keyClick(&panel, Qt::Key_Escape);
    fixture.reopenWindow();
    QCOMPARE(shown(fixture).pointSize, before + 0.5);
    QCOMPARE(shown(fixture).firstLineIndent, 2.0);
    QVERIFY(!shown(fixture).hangsPunctuation);
    QVERIFY(shown(fixture).squeezesPunctuation);
}

void TestTypography::presetsChangeEverything()
{
    WindowFixture fixture;
    TypographyPanel& panel = openPanel(fixture);
    auto& presets = part<QComboBox>(panel, u"typographyPreset"_s);
    QCOMPARE(presets.currentText(), u"Screen"_s);
    pick(presets, u"Newspaper"_s);
    QCOMPARE(presets.currentText(), u"Newspaper"_s);
    QCOMPARE(shown(fixture).firstLineIndent, 2.0);
    QCOMPARE(shown(fixture).paragraphSpacing, 0.0);
    pick(presets, u"Large print"_s);
    QVERIFY(shown(fixture).pointSize > 16);
    QVERIFY(!shown(fixture).justified);
    QTest::mouseClick(&check(panel, u"Even"_s), Qt::LeftButton, {}, { 8, 8 });
    QCOMPARE(presets.currentText(), u"Custom"_s);
}

void TestTypography::ownPresetIsSavedUsedAndRemoved()
{
    WindowFixture fixture;
    {
        TypographyPanel& panel = openPanel(fixture);
        auto& size = part<QDoubleSpinBox>(panel, u"typographySize"_s);
        for (int step = 0; step < 5; ++step)
            QTest::keyClick(&size, Qt::Key_Up);
        auto& name = part<QLineEdit>(panel, u"typographyPresetName"_s);
        QVERIFY(!part<QPushButton>(panel, u"typographyPresetSave"_s).isEnabled());
        QTest::keyClicks(&name, u"On the train"_s);
        QTest::mouseClick(&part<QPushButton>(panel, u"typographyPresetSave"_s), Qt::LeftButton);
        QCOMPARE(part<QComboBox>(panel, u"typographyPreset"_s).currentText(), u"On the train"_s);
        pick(part<QComboBox>(panel, u"typographyPreset"_s), u"Screen"_s);
        QCOMPARE(
            shown(fixture), TypographyChoice().forLanguage(fixture.document().article().metadata.language));
    }
    fixture.reopenWindow();
    TypographyPanel& panel = openPanel(fixture);
    auto& presets = part<QComboBox>(panel, u"typographyPreset"_s);
    pick(presets, u"On the train"_s);
    QCOMPARE(shown(fixture).pointSize, TypographyChoice().typography.pointSize + 2.5);
    for (auto* button : panel.findChildren<QPushButton*>()) {
        if (button->isEnabled() && button->text().contains(u"move"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(presets.findText(u"On the train"_s), -1);
    QCOMPARE(presets.currentText(), u"Custom"_s);
}

void TestTypography::resetGoesBack()
{
    WindowFixture fixture;
    const reader::ReaderTypography before = shown(fixture);
    TypographyPanel& panel = openPanel(fixture);
    pick(part<QComboBox>(panel, u"typographyPreset"_s), u"Large print"_s);
    QVERIFY(shown(fixture) != before);
    QTest::mouseClick(&part<QPushButton>(panel, u"typographyReset"_s), Qt::LeftButton);
    QCOMPARE(shown(fixture), before);
}

void TestTypography::everyControlHasANameAndIsReachedByKeyboard()
{
    WindowFixture fixture;
    TypographyPanel& panel = openPanel(fixture);
    QSet<QWidget*> reached;
    for (int step = 0; step < 40; ++step) {
        reached.insert(panel.focusWidget());
        QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    }
    for (auto* slider : panel.findChildren<QSlider*>()) {
        QVERIFY(!slider->accessibleName().isEmpty());
        QVERIFY(!slider->accessibleDescription().isEmpty());
        QVERIFY(reached.contains(slider));
    }
    for (auto* box : panel.findChildren<QComboBox*>())
        QVERIFY(reached.contains(box));
    for (auto* box : panel.findChildren<QCheckBox*>())
        QVERIFY(reached.contains(box));
}

void TestTypography::chosenFamilyIsUsed()
{
    WindowFixture fixture;
    TypographyPanel& panel = openPanel(fixture);
    auto& typeface = part<QComboBox>(panel, u"typographyTypeface"_s);
    QVERIFY2(typeface.count() > 3, "no families are installed");
    typeface.setFocus();
    QTest::keyClick(&typeface, Qt::Key_End);
    const QString family = typeface.currentText();
    QCOMPARE(shown(fixture).families.front(), family);
    QTest::keyClick(&panel, Qt::Key_Escape);
    fixture.reopenWindow();
    QCOMPARE(shown(fixture).families.front(), family);
    QVERIFY(shown(fixture).families.size() > 1); // Chinese is left to others where it has none
}

void TestTypography::highContrastIsBlackAndRemembered()
{
    WindowFixture fixture;
    fixture.window().actions()[ThemeContrast]->trigger();
    const auto paper
        = [&] { return fixture.window().readerView().viewport()->grab().toImage().pixelColor(3, 3); };
    QCOMPARE(paper(), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::white));
    fixture.reopenWindow();
    QCOMPARE(paper(), QColor(Qt::black));
    QVERIFY(fixture.window().actions()[ThemeContrast]->isChecked());
    fixture.window().actions()[ThemeLight]->trigger();
}

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
