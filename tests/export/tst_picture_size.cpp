// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/length_box.h"
#include "export/picture_size.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::export_ui;

class TestPictureSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengthsAsPeopleTypeThem_data();
    void lengthsAsPeopleTypeThem();
    void presetsAreAsLargeAsTheirPaper();
    void sizesStayWithinTheLimits();
    void boxKeepsTheLengthInAnotherUnit();
    void boxTakesEitherDecimalSign();
    void boxNamesItsLimits();
};

void TestPictureSize::lengthsAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LengthUnit>("unit");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("length"); // 0: it is none
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale taiwan(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    QTest::newRow("full stop") << u"21.5"_s << LengthUnit::Millimetre << english << 21.5;
    QTest::newRow("comma") << u"21,5"_s << LengthUnit::Millimetre << english << 21.5;
    QTest::newRow("German comma") << u"21,5"_s << LengthUnit::Centimetre << german << 21.5;
    QTest::newRow("German full stop") << u"21.5"_s << LengthUnit::Centimetre << german << 21.5;
    QTest::newRow("grouped pixels") << u"1,600"_s << LengthUnit::Pixel << english << 1600.0;
    QTest::newRow("full width") << u"２１．５"_s << LengthUnit::Millimetre << taiwan << 21.5;
    QTest::newRow("with the unit") << u"210 mm"_s << LengthUnit::Millimetre << taiwan << 210.0;
    QTest::newRow("inch sign") << u"8.5\""_s << LengthUnit::Inch << english << 8.5;
    QTest::newRow("negative") << u"-3"_s << LengthUnit::Pixel << english << 0.0;
    QTest::newRow("words") << u"wide"_s << LengthUnit::Pixel << english << 0.0;
    QTest::newRow("nothing") << QString() << LengthUnit::Pixel << english << 0.0;
    QTest::newRow("infinite") << u"inf"_s << LengthUnit::Pixel << english << 0.0;
}

void TestPictureSize::lengthsAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(LengthUnit, unit);
    QFETCH(QLocale, locale);
    QFETCH(double, length);
    QCOMPARE(lengthFromText(text, unit, locale).value_or(0), length);
}

void TestPictureSize::presetsAreAsLargeAsTheirPaper()
{
    for (int index = 0; index < int(SizePreset::Custom); ++index) {
        const auto preset = SizePreset(index);
        QCOMPARE(sizePresetFromName(nameOf(preset)), std::optional(preset));
        if (const auto paper = paperOf(preset))
            QCOMPARE(*sizeOf(preset), pixelSize(*paper, LengthUnit::Millimetre));
    }
}

void TestPictureSize::sizesStayWithinTheLimits()
{
    QCOMPARE(pixelSize({ 10, 90000 }, LengthUnit::Pixel), QSize(200, 20000));
    QCOMPARE(pixelSize({ 210, 297 }, LengthUnit::Millimetre), QSize(794, 1123));
    QCOMPARE(pixelSize({ 8.5, 11 }, LengthUnit::Inch), QSize(816, 1056));
}

void TestPictureSize::boxKeepsTheLengthInAnotherUnit()
{
    LengthBox box;
    box.setUnit(LengthUnit::Millimetre);
    box.setValue(210);
    box.setUnit(LengthUnit::Centimetre);
    QCOMPARE(box.value(), 21.0);
    box.setUnit(LengthUnit::Inch);
    QCOMPARE(box.value(), 8.27);
}

void TestPictureSize::boxTakesEitherDecimalSign()
{
    LengthBox box;
    box.setLocale(QLocale(QLocale::English));
    box.setUnit(LengthUnit::Millimetre);
    box.selectAll();
    QTest::keyClicks(&box, u"123,4"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 123.4);
}

void TestPictureSize::boxNamesItsLimits()
{
    LengthBox box;
    box.setLocale(QLocale::c());
    QCOMPARE(box.toolTip(), u"200 to 20000 px"_s);
    box.selectAll();
    QTest::keyClicks(&box, u"12"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 200.0);
}

QTEST_MAIN(TestPictureSize)
#include "tst_picture_size.moc"
