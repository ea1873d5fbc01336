// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_advice.h"
#include "export/picture_plan.h"
#include "ferry_subject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::export_ui;
using timeline::Paging;
using timeline::PictureFormat;
using timeline::PictureWarning;

class TestPicturePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stretchOfTheWindowOrOfDates();
    void selectionAndFilters();
    void nothingLeftIsNothing();
    void paperIsExact();
    void wordsOfThePicture();
    void pagesAreForPdfAndPrinting();
    void listOfEvents();
    void remedies_data();
    void remedies();
    void tooManyPixelsIsFatal();
};

void TestPicturePlan::stretchOfTheWindowOrOfDates()
{
    PictureChoices choices;
    choices.scope = PictureScope::Visible;
    PicturePlan plan = planOf(choices, ferrySubject());
    QCOMPARE(plan.spec.from, std::optional<timeline::Instant>(19000));
    QCOMPARE(plan.spec.to, std::optional<timeline::Instant>(19400));
    choices.scope = PictureScope::Dates;
    choices.from = domain::EdtfValue::parse(u"2022");
    choices.to = domain::EdtfValue::parse(u"2022-12");
    plan = planOf(choices, ferrySubject());
    QCOMPARE(plan.spec.from, std::optional<timeline::Instant>(18993)); // 2022-01-01
    QCOMPARE(plan.spec.to, std::optional<timeline::Instant>(19358)); // the end of 2022
    QCOMPARE(eventListOf(plan).split(u'\n').size(), 1);
}

void TestPicturePlan::selectionAndFilters()
{
    ExportSubject subject = ferrySubject();
    subject.selected = { 0, 1 };
    subject.shown = { 1, 2 };
    PictureChoices choices;
    QCOMPARE(planOf(choices, subject).spec.only, (std::set<timeline::EntryKey> { 1, 2 }));
    choices.scope = PictureScope::Selection;
    QCOMPARE(planOf(choices, subject).spec.only, (std::set<timeline::EntryKey> { 1 }));
    choices.asInWindow = false;
    QCOMPARE(planOf(choices, subject).spec.only, (std::set<timeline::EntryKey> { 0, 1 }));
    choices.scope = PictureScope::Whole;
    QVERIFY(planOf(choices, subject).spec.only.empty());
}

void TestPicturePlan::nothingLeftIsNothing()
{
    ExportSubject subject = ferrySubject();
    subject.shown = std::set<timeline::EntryKey>();
    QVERIFY(planOf({}, subject).entries->isEmpty());
    QVERIFY(eventListOf(planOf({}, subject)).isEmpty());
}

void TestPicturePlan::paperIsExact()
{
    PictureChoices choices;
    choices.preset = SizePreset::A4Portrait;
    QCOMPARE(planOf(choices, ferrySubject()).spec.paper, QSizeF(210, 297));
    choices.preset = SizePreset::Custom;
    choices.unit = LengthUnit::Inch;
    choices.customSize = { 6, 9 };
    const timeline::PictureSpec spec = planOf(choices, ferrySubject()).spec;
    QCOMPARE(spec.size, QSize(576, 864));
    QVERIFY(std::abs(spec.paper.width() - 152.4) < 1e-9);
    choices.unit = LengthUnit::Pixel;
    choices.customSize = { 900, 700 };
    QVERIFY(planOf(choices, ferrySubject()).spec.paper.isEmpty());
}

void TestPicturePlan::wordsOfThePicture()
{
    PictureChoices choices;
    choices.citations = true;
    choices.fontPercent = 130;
    choices.fontFamily = u"Noto Sans"_s;
    choices.language = timeline::Language::SimplifiedChinese;
    const PicturePlan plan = planOf(choices, ferrySubject());
    QCOMPARE(plan.spec.citations.list.size(), 2);
    QCOMPARE(plan.spec.fontScale, 1.3);
    QCOMPARE(plan.spec.fontFamily, u"Noto Sans"_s);
    QCOMPARE(plan.entries->entries().front().detail, u"zh_CN"_s);
    choices.compressSilences = true;
    choices.marksGaps = true;
    QVERIFY(planOf(choices, ferrySubject()).spec.compressSilences);
    QVERIFY(planOf(choices, ferrySubject()).spec.marksGaps);
    choices.citations = false;
    QVERIFY(planOf(choices, ferrySubject()).spec.citations.list.isEmpty());
}

void TestPicturePlan::pagesAreForPdfAndPrinting()
{
    PictureChoices choices;
    choices.paging = Paging::Pages;
    choices.resolution = ResolutionKind::Dpi;
    choices.dpi = 144;
    const PicturePlan png = planOf(choices, ferrySubject());
    QCOMPARE(png.spec.paging, Paging::One);
    QCOMPARE(png.factor, 1.5);
    QCOMPARE(printPlanOf(choices, ferrySubject()).spec.paging, Paging::Pages);
    QVERIFY(printPlanOf(choices, ferrySubject()).pagesAsNeeded);
    choices.pages = 4;
    QVERIFY(!printPlanOf(choices, ferrySubject()).pagesAsNeeded);
    QCOMPARE(printPlanOf(choices, ferrySubject()).spec.pages, 4);
}

void TestPicturePlan::listOfEvents()
{
    PictureChoices choices;
    choices.language = timeline::Language::TraditionalChinese;
    const QStringList lines = eventListOf(planOf(choices, ferrySubject())).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"2021 年 3 月\t聯運船票上線"_s), qPrintable(lines[0]));
    QVERIFY2(lines[2].contains(u"乘客 300 萬"_s), qPrintable(lines[2]));
}

void TestPicturePlan::remedies_data()
{
    QTest::addColumn<PictureChoices>("choices");
    QTest::addColumn<PictureWarning>("warning");
    QTest::addColumn<PictureChoices>("mended");
    const auto row = [](const char* name, const PictureWarning& warning, const PictureChoices& choices,
                         const std::function<void(PictureChoices&)>& mend) {
        PictureChoices mended = choices;
        mend(mended);
        QTest::newRow(name) << choices << warning << mended;
    };
    PictureWarning wordless;
    wordless.count = 4;
    wordless.total = 30;
    PictureWarning small { PictureWarning::Kind::SmallType, 0, 0, 5.6, {} };
    PictureChoices pdf;
    pdf.format = PictureFormat::Pdf;
    PictureChoices fixed = pdf;
    fixed.paging = Paging::Pages;
    fixed.pages = 2;
    row("pages for a PDF", wordless, pdf, [](PictureChoices& wishes) { wishes.paging = Paging::Pages; });
    row("more pages", wordless, fixed, [](PictureChoices& wishes) { wishes.pages = 0; });
    row("titles for a PNG", wordless, {},
        [](PictureChoices& wishes) { wishes.detail = timeline::Detail::Labels; });
    row("larger type", small, {}, [](PictureChoices& wishes) { wishes.fontPercent = 130; });
    small.points = 3;
    row("larger picture", small, {}, [](PictureChoices& wishes) {
        wishes.preset = SizePreset::Custom;
        wishes.customSize = { 2880, 1620 };
    });
}

void TestPicturePlan::remedies()
{
    QFETCH(PictureChoices, choices);
    QFETCH(PictureWarning, warning);
    QFETCH(PictureChoices, mended);
    const auto advice = adviceFor(choices, { warning }, timeline::Language::English);
    QCOMPARE(advice.size(), 1);
    QVERIFY(!advice.front().sentence.isEmpty() && !advice.front().remedy.isEmpty());
    QCOMPARE(advice.front().mend(choices), mended);
}

void TestPicturePlan::tooManyPixelsIsFatal()
{
    PictureChoices choices;
    choices.preset = SizePreset::Custom;
    choices.customSize = { 20000, 9000 };
    const auto advice = adviceFor(choices, {}, timeline::Language::English);
    QCOMPARE(advice.size(), 1);
    QVERIFY(advice.front().isFatal);
    QVERIFY2(advice.front().sentence.contains(u"40000"_s), qPrintable(advice.front().sentence));
    QVERIFY(!hasTooManyPixels(advice.front().mend(choices)));
    choices.format = PictureFormat::Svg;
    QVERIFY(adviceFor(choices, {}, timeline::Language::English).empty());
}

QTEST_MAIN(TestPicturePlan)
#include "tst_picture_plan.moc"
