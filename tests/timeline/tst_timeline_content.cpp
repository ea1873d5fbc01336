// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_samples.h"
#include "timeline_samples.h"

#include "timeline/shapes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

/// What stands in a picture, and what is said about it.
class TestTimelineContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void citationsAreNumberedAndListedWhole();
    void shortenedTitlesKeepTheirCitation();
    void selectionIsAllThatIsShown();
    void rangeCutsWithArrows();
    void legendNamesLanes();
    void longTitlesAreWhole();
    void largerWordsAreLarger();
    void missingFontIsSaid();
    void smallTypeIsSaidOrAvoided_data();
    void smallTypeIsSaidOrAvoided();
    void eventsWithoutWordsAreCounted();
    void patternsDifferInGrey();
    void vagueStaysFaintInPdf();
};

namespace {

PictureSpec spec(Orientation orientation = Orientation::Horizontal)
{
    return samples::pictureSpec(orientation);
}

bool says(const Picture& picture, const QString& line)
{
    const auto words = picture.words();
    return std::any_of(
        words.begin(), words.end(), [&](const DrawnText& one) { return one.text.contains(line); });
}

QString allWords(const Picture& picture)
{
    QString all;
    for (const DrawnText& line : picture.words())
        all += line.text;
    return samples::squeezed(all);
}

QImage barImage(Category category)
{
    QImage image(60, 13, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    BarBox bar;
    bar.rect = QRectF(2, 2, 56, 9);
    bar.category = category;
    paintBar(painter, bar, Theme::make(ThemeName::Print, Language::English), Orientation::Horizontal, false);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double averageDifference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (one.width() * one.height());
}

} // namespace

void TestTimelineContent::citationsAreNumberedAndListedWhole()
{
    PictureSpec wanted = spec();
    for (int i = 1; i <= 9; ++i)
        wanted.citations.list
            += u"〈第%1篇:一個很長的題目,長到一行絕對放不下,所以必須換行而不能截斷,哪怕再長一些也是如此〉,測試日報記者 某某 某地報道"_s
                   .arg(i);
    for (EntryKey key = 0; key < 8; ++key)
        wanted.citations.numberOf.insert(key, int(key) + 1);
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        wanted.orientation = orientation;
        wanted.size = orientation == Orientation::Horizontal ? QSize(1920, 1080) : QSize(1080, 1920);
        const Picture picture(samples::article(), wanted);
        const QString words = allWords(picture);
        for (int i = 1; i <= 8; ++i) {
            QCOMPARE(words.count(u"[%1]"_s.arg(i)), 2); // at its event and in the list
            QVERIFY(words.contains(samples::squeezed(wanted.citations.list[i - 1])));
        }
        QVERIFY2(!words.contains(u"[9]"_s), "nothing here is from the ninth");
        const QRectF page(QPointF(0, 0), QSizeF(wanted.size));
        for (const DrawnText& line : picture.words())
            QVERIFY2(page.contains(line.baseline * picture.unit()), qPrintable(line.text));
        QVERIFY(picture.timelineRect().height() > 300);
    }
}

void TestTimelineContent::shortenedTitlesKeepTheirCitation()
{
    PictureSpec wanted = spec();
    wanted.citations.list = { u"來源"_s };
    std::vector<Entry> made;
    for (int i = 0; i < 120; ++i) {
        made.push_back(samples::entry(i,
            u"A title so long that no timeline can show all of its words at once "_s.repeated(2),
            u"20%1-03-0%2"_s.arg(10 + i / 12).arg(1 + i % 9)));
        wanted.citations.numberOf.insert(i, 1);
    }
    const Picture picture(
        std::make_shared<const EntrySet>(std::vector<Lane> { { u"甲"_s, Category::Policy } }, made), wanted);
    int shortened = 0;
    for (const TextBox& text : picture.timeline().texts) {
        const QString& last = text.titleLines.last();
        QVERIFY2(last.endsWith(u"[1]"_s), qPrintable(last));
        shortened += last.contains(u'…') ? 1 : 0;
    }
    QVERIFY(shortened > 0);
}

void TestTimelineContent::selectionIsAllThatIsShown()
{
    PictureSpec wanted = spec();
    wanted.only = { 1, 5 };
    const Picture picture(samples::article(), wanted);
    QCOMPARE(picture.entries().entries().size(), size_t(2));
    QVERIFY(says(picture, u"要求限期修復高山步道"_s));
    QVERIFY(!says(picture, u"食堂新車上線"_s));
    QVERIFY(picture.warnings().empty());
}

void TestTimelineContent::rangeCutsWithArrows()
{
    PictureSpec wanted = spec();
    wanted.from = Instant(tidemark::domain::toDayNumber({ 2022, 6, 1 }));
    wanted.to = Instant(tidemark::domain::toDayNumber({ 2023, 6, 1 }));
    const Picture picture(samples::article(), wanted);
    const BarBox* plan = picture.timeline().barOf(picture.entries().indexOf(0)); // 2021 to 2023
    QVERIFY(plan);
    QVERIFY(plan->arrowStart && plan->arrowEnd);
    QCOMPARE(samples::overlaps(picture.timeline()), 0);
    const QRectF inside = QRectF(QPointF(0, 0), picture.timeline().size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const TextBox& text : picture.timeline().texts)
        QVERIFY(inside.contains(text.rect));
}

void TestTimelineContent::legendNamesLanes()
{
    std::vector<Entry> made { samples::entry(0, u"第一件"_s, u"2020-01-01"_s, 0),
        samples::entry(1, u"第二件"_s, u"2021-01-01"_s, 1) };
    const auto own = std::make_shared<const EntrySet>(
        std::vector<Lane> { { u"北岸"_s, Category::Policy }, { u"南岸"_s, Category::Product } }, made);
    QVERIFY(says(Picture(own, spec()), u"北岸"_s));
    QVERIFY(!says(Picture(own, spec()), u"Policy"_s));
    made[1].lane = 0; // a lane of two categories says nothing about either
    const auto crossed
        = std::make_shared<const EntrySet>(std::vector<Lane> { { u"北岸"_s, Category::Policy } }, made);
    QVERIFY(says(Picture(crossed, spec()), u"Policy"_s));
    PictureSpec without = spec();
    without.legend = false;
    QVERIFY(!says(Picture(crossed, without), u"Policy"_s));
}

void TestTimelineContent::longTitlesAreWhole()
{
    PictureSpec wanted = spec();
    wanted.setPaper(QSizeF(210, 297));
    wanted.title
        = u"A very long English title for a timeline of treaties, courts and ministries before and after the common era"_s;
    const Picture picture(samples::article(), wanted);
    QVERIFY(allWords(picture).contains(samples::squeezed(wanted.title)));
}

void TestTimelineContent::largerWordsAreLarger()
{
    PictureSpec wanted = spec();
    const double usual = Picture(samples::article(), wanted).unit();
    wanted.fontScale = 1.3;
    QVERIFY(Picture(samples::article(), wanted).unit() > usual * 1.1);
    wanted.fontScale = 0.8;
    QVERIFY(Picture(samples::article(), wanted).unit() < usual * 0.9);
}

void TestTimelineContent::missingFontIsSaid()
{
    PictureSpec wanted = spec();
    wanted.fontFamily = u"No Such Family"_s;
    const Picture picture(samples::article(), wanted);
    const std::vector<PictureWarning> warnings = picture.warnings();
    QCOMPARE(warnings.size(), size_t(1));
    QCOMPARE(warnings.front().kind, PictureWarning::Kind::MissingFont);
    QVERIFY(sentenceFor(warnings.front(), Language::English).contains(wanted.fontFamily));
    QCOMPARE(picture.timeline().texts.size(), Picture(samples::article(), spec()).timeline().texts.size());
    wanted.fontFamily = u"DejaVu Serif"_s;
    const Picture serif(samples::article(), wanted);
    QVERIFY(serif.warnings().empty());
    QCOMPARE(serif.theme().titleFont.families().first(), wanted.fontFamily);
}

void TestTimelineContent::smallTypeIsSaidOrAvoided_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<bool>("readable");
    QTest::addRow("A4") << QSizeF(210, 297) << true;
    QTest::addRow("A5") << QSizeF(210, 148) << true;
    QTest::addRow("column") << QSizeF(85, 120) << true;
    QTest::addRow("stamp") << QSizeF(60, 55) << false;
}

void TestTimelineContent::smallTypeIsSaidOrAvoided()
{
    QFETCH(QSizeF, millimetres);
    QFETCH(bool, readable);
    PictureSpec wanted = spec();
    wanted.setPaper(millimetres);
    const Picture picture(samples::random(300, 12, 6), wanted);
    double smallest = 1000;
    for (const DrawnText& line : picture.words())
        smallest = std::min(smallest, line.font.pixelSize() * picture.unit() * 0.75);
    const auto warnings = picture.warnings();
    const bool said = std::any_of(warnings.begin(), warnings.end(),
        [](const PictureWarning& warning) { return warning.kind == PictureWarning::Kind::SmallType; });
    QCOMPARE(said, !readable);
    QVERIFY2(readable == (smallest >= smallestType - 0.06), qPrintable(QString::number(smallest)));
}

void TestTimelineContent::eventsWithoutWordsAreCounted()
{
    const Picture picture(samples::random(300, 12, 6), spec());
    const auto warnings = picture.warnings();
    QVERIFY(!warnings.empty());
    QCOMPARE(warnings.front().kind, PictureWarning::Kind::EventsWithoutWords);
    QCOMPARE(warnings.front().total, 300);
    std::set<int> worded;
    for (const TextBox& text : picture.timeline().texts)
        worded.insert(text.entry);
    QCOMPARE(warnings.front().count, 300 - int(worded.size()));
    QVERIFY(sentenceFor(warnings.front(), Language::English)
                .startsWith(u"%1 of 300 events"_s.arg(warnings.front().count)));
    PictureSpec marks = spec();
    marks.detail = Detail::Marks;
    QVERIFY(Picture(samples::random(300, 12, 6), marks).warnings().empty());
}

void TestTimelineContent::patternsDifferInGrey()
{
    const std::array categories { Category::Policy, Category::Product, Category::Figure, Category::Statement,
        Category::Note, Category::Other };
    for (size_t i = 0; i < categories.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const double difference = averageDifference(barImage(categories[i]), barImage(categories[k]));
            QVERIFY2(difference > 15, qPrintable(u"%1 and %2: %3"_s.arg(k).arg(i).arg(difference)));
        }
    }
}

// The middle of an approximate bar, as poppler draws it, is as faint as on the screen.
void TestTimelineContent::vagueStaysFaintInPdf()
{
    const auto entries = std::make_shared<const EntrySet>(std::vector<Lane> { { u"甲"_s, Category::Policy } },
        std::vector<Entry> { samples::entry(0, u"約略的一年"_s, u"2020~"_s) });
    const Picture picture(entries, spec());
    const BarBox* bar = picture.timeline().barOf(0);
    QVERIFY(bar && bar->fadedStart && bar->vague);
    const QPointF middle = picture.timelineRect().topLeft() + bar->rect.center() * picture.unit();
    const QImage screen = render(picture);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"vague.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encode(picture, PictureFormat::Pdf));
    file.close();
    QProcess::execute(u"pdftoppm"_s,
        { u"-r"_s, u"96"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"vague"_s) });
    const QImage printed(folder.filePath(u"vague.png"_s));
    QCOMPARE(printed.size(), screen.size());
    const int seen = qGray(screen.pixel(middle.toPoint()));
    const int drawn = qGray(printed.pixel(middle.toPoint()));
    QVERIFY2(std::abs(seen - drawn) < 12, qPrintable(u"%1 on screen, %2 in print"_s.arg(seen).arg(drawn)));
}

QTEST_MAIN(TestTimelineContent)

#include "tst_timeline_content.moc"
