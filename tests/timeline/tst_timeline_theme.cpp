// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/theme.h"

#include <QTest>

#include <cmath>

using namespace tidemark::timeline;

namespace {

double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.1, 1..21.
double contrast(const QColor& left, const QColor& right)
{
    const auto [darker, lighter] = std::minmax(luminance(left), luminance(right));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTimelineTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAndMarksStandOut_data();
    void wordsAndMarksStandOut();
    void picturesHaveThreeThemes();
};

void TestTimelineTheme::wordsAndMarksStandOut_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<double>("words");
    QTest::addColumn<double>("marks");
    QTest::newRow("light") << ThemeName::Light << 4.5 << 3.0;
    QTest::newRow("dark") << ThemeName::Dark << 4.5 << 3.0;
    QTest::newRow("print") << ThemeName::Print << 4.5 << 3.0;
    QTest::newRow("sepia") << ThemeName::Sepia << 4.5 << 3.0;
    QTest::newRow("contrast") << ThemeName::Contrast << 7.0 << 7.0;
}

void TestTimelineTheme::wordsAndMarksStandOut()
{
    QFETCH(ThemeName, name);
    QFETCH(double, words);
    QFETCH(double, marks);
    const Theme theme = Theme::make(name, Language::English);
    QCOMPARE(theme.name, name);
    for (const QColor& ground : { theme.background, theme.cardFill, theme.chipFill }) {
        QVERIFY(contrast(theme.text, ground) >= words);
        QVERIFY(contrast(theme.mutedText, ground) >= words);
    }
    for (const QColor& colour : theme.categoryColours)
        QVERIFY2(contrast(colour, theme.background) >= marks, qPrintable(colour.name()));
    QVERIFY(contrast(theme.selection, theme.background) >= marks);
}

void TestTimelineTheme::picturesHaveThreeThemes()
{
    for (const ThemeName name : { ThemeName::Light, ThemeName::Dark, ThemeName::Print })
        QCOMPARE(themeFromName(nameOf(name)), std::optional(name));
    QCOMPARE(themeFromName(nameOf(ThemeName::Sepia)), std::nullopt);
}

QTEST_APPLESS_MAIN(TestTimelineTheme)
#include "tst_timeline_theme.moc"
