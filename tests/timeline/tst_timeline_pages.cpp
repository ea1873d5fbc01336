// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_samples.h"
#include "timeline_samples.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelinePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventBeginsOnOnePage();
    void autoPagesLabelEveryEvent_data();
    void autoPagesLabelEveryEvent();
    void oneDayOfManyEventsIsSpread();
    void longBarsGoOn();
    void sheetsAreAsLargeAsPaper_data();
    void sheetsAreAsLargeAsPaper();
    void posterSheetsRepeatTheirNeighbours();
    void stoppingLeavesNothing();
};

namespace {

PictureSpec a4Spec(Orientation orientation, int pages)
{
    PictureSpec spec = samples::pictureSpec(orientation, ThemeName::Print);
    spec.setPaper(orientation == Orientation::Horizontal ? QSizeF(297, 210) : QSizeF(210, 297));
    spec.paging = Paging::Pages;
    spec.pages = pages;
    return spec;
}

std::vector<Lane> lanes()
{
    return { { u"甲"_s, Category::Policy }, { u"乙"_s, Category::Product }, { u"丙"_s, Category::Figure },
        { u"丁"_s, Category::Statement } };
}

std::set<EntryKey> labelledOn(const PicturePages& pages)
{
    std::set<EntryKey> labelled;
    for (int page = 0; page < pages.count(); ++page) {
        const Picture& picture = pages.picture(page);
        for (const TextBox& text : picture.timeline().texts)
            labelled.insert(picture.entries().entry(text.entry).key);
    }
    return labelled;
}

std::shared_ptr<const EntrySet> oneDay(int count)
{
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(samples::entry(i, u"同日第%1件"_s.arg(i + 1), u"2020-05-04"_s, i % 4));
    return std::make_shared<const EntrySet>(lanes(), entries);
}

} // namespace

void TestTimelinePages::everyEventBeginsOnOnePage()
{
    const auto entries = samples::random(300, 12, 6);
    const PicturePages pages(entries, a4Spec(Orientation::Horizontal, 5));
    QCOMPARE(pages.count(), 5);
    int begun = 0;
    Instant last = earliestInstant();
    for (int page = 0; page < pages.count(); ++page) {
        const EntrySet& shown = pages.picture(page).entries();
        QCOMPARE(pages.picture(page).unit(), pages.picture(0).unit()); // words are as large on every page
        QVERIFY(shown.start() >= last);
        last = shown.end();
        for (const Entry& entry : shown.entries()) {
            const Extent whole = entries->extent(entries->indexOf(entry.key));
            begun += !entry.date || (whole.start >= shown.start() && whole.start < shown.end()) ? 1 : 0;
        }
        const auto words = pages.words(page);
        QVERIFY(std::any_of(words.begin(), words.end(), [&](const DrawnText& line) {
            return line.text.contains(QString::number(page + 1)) && line.text.contains(u'5');
        }));
        QVERIFY(std::any_of(words.begin(), words.end(),
            [&](const DrawnText& line) { return line.text == pages.spec().title; }));
    }
    QCOMPARE(begun, 300);
}

void TestTimelinePages::autoPagesLabelEveryEvent_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("horizontal");
    for (const int count : { 8, 50, 300 }) {
        QTest::addRow("%d wide", count) << count << true;
        QTest::addRow("%d high", count) << count << false;
    }
}

void TestTimelinePages::autoPagesLabelEveryEvent()
{
    QFETCH(int, count);
    QFETCH(bool, horizontal);
    const auto entries = count == 8 ? samples::article() : samples::random(count, 12, 6);
    PictureSpec spec = a4Spec(horizontal ? Orientation::Horizontal : Orientation::Vertical, 1);
    spec.pages = pagesForEveryLabel(entries, spec);
    QVERIFY(spec.pages >= 1);
    QVERIFY(spec.pages > 1 || count < 300);
    const PicturePages pages(entries, spec);
    QCOMPARE(labelledOn(pages).size(), size_t(count));
    const QByteArray pdf = encode(pages, PictureFormat::Pdf);
    const QString text = samples::squeezed(samples::textOfPdf(pdf));
    for (int page = 0; page < pages.count(); ++page) {
        QCOMPARE(samples::overlaps(pages.picture(page).timeline()), 0);
        for (const DrawnText& line : pages.words(page))
            QVERIFY2(text.contains(samples::squeezed(line.text)), qPrintable(line.text));
    }
    QCOMPARE(samples::numbersAfter(samples::outputOf(u"pdfinfo"_s, { u"%1"_s }, pdf), u"Pages:"_s),
        QList<double> { double(pages.count()) });
}

void TestTimelinePages::oneDayOfManyEventsIsSpread()
{
    const auto entries = oneDay(200);
    PictureSpec spec = a4Spec(Orientation::Vertical, 1);
    spec.pages = pagesForEveryLabel(entries, spec);
    const PicturePages pages(entries, spec);
    QVERIFY(pages.count() > 1);
    QCOMPARE(labelledOn(pages).size(), size_t(200));
}

void TestTimelinePages::longBarsGoOn()
{
    std::vector<Entry> made { samples::entry(0, u"長計劃"_s, u"2001/2009"_s) };
    for (int i = 1; i < 9; ++i)
        made.push_back(samples::entry(i, u"第%1件"_s.arg(i), u"200%1-05-04"_s.arg(i), 1));
    const auto entries = std::make_shared<const EntrySet>(lanes(), made);
    const PicturePages pages(entries, a4Spec(Orientation::Horizontal, 2));
    QCOMPARE(pages.count(), 2);
    const auto bar = [&](int page) {
        const Picture& picture = pages.picture(page);
        return *picture.timeline().barOf(picture.entries().indexOf(0));
    };
    QVERIFY(!bar(0).arrowStart && bar(0).arrowEnd);
    QVERIFY(bar(1).arrowStart && !bar(1).arrowEnd);
}

void TestTimelinePages::sheetsAreAsLargeAsPaper_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addRow("A4") << QSizeF(210, 297);
    QTest::addRow("A4 landscape") << QSizeF(297, 210);
    QTest::addRow("Letter") << QSizeF(215.9, 279.4);
    QTest::addRow("column") << QSizeF(85.3, 120.7);
}

void TestTimelinePages::sheetsAreAsLargeAsPaper()
{
    QFETCH(QSizeF, millimetres);
    PictureSpec spec = a4Spec(Orientation::Vertical, 2);
    spec.setPaper(millimetres);
    const QByteArray pdf = encode(PicturePages(samples::random(50, 12, 6), spec), PictureFormat::Pdf);
    const QString info
        = samples::outputOf(u"pdfinfo"_s, { u"-box"_s, u"-f"_s, u"1"_s, u"-l"_s, u"2"_s, u"%1"_s }, pdf);
    for (const QString& heading : { u"Page    1 MediaBox:"_s, u"Page    2 MediaBox:"_s }) {
        const QList<double> box = samples::numbersAfter(info, heading);
        QVERIFY2(box.size() == 4, qPrintable(info));
        QVERIFY(std::abs((box[2] - box[0]) * 25.4 / 72 - millimetres.width()) < 0.01);
        QVERIFY(std::abs((box[3] - box[1]) * 25.4 / 72 - millimetres.height()) < 0.01);
    }
}

void TestTimelinePages::posterSheetsRepeatTheirNeighbours()
{
    PictureSpec spec = samples::pictureSpec(Orientation::Horizontal);
    spec.setPaper(QSizeF(297, 210));
    spec.paging = Paging::Poster;
    spec.posterSheets = QSize(2, 2);
    const PicturePages pages(samples::random(50, 12, 6), spec);
    QCOMPARE(pages.count(), 4);
    QCOMPARE(pages.name(0), u"A1"_s);
    QCOMPARE(pages.name(3), u"B2"_s);
    std::vector<QImage> sheets;
    for (int page = 0; page < pages.count(); ++page) {
        sheets.emplace_back(pages.size().toSize(), QImage::Format_RGB32);
        sheets.back().fill(Qt::white);
        QPainter painter(&sheets.back());
        pages.paint(painter, page);
    }
    // The strip of ten millimetres at the right of A1 is the strip at the left of B1, to a shift below a
    // pixel.
    const int margin = 38;
    const int strip = 36;
    const int height = sheets[0].height() - 2 * margin;
    const QImage left = sheets[0].copy(sheets[0].width() - margin - strip - 1, margin, strip, height);
    const QImage right = sheets[1].copy(margin + 1, margin, strip, height);
    qint64 difference = 0;
    qint64 ink = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < strip; ++x) {
            difference += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
            ink += 255 - qGray(left.pixel(x, y));
        }
    }
    QVERIFY(ink > 0);
    QVERIFY2(difference < ink, qPrintable(u"%1 of %2"_s.arg(difference).arg(ink)));
    const auto words = pages.words(3);
    QVERIFY(std::any_of(
        words.begin(), words.end(), [](const DrawnText& line) { return line.text.contains(u"B2"_s); }));
}

void TestTimelinePages::stoppingLeavesNothing()
{
    const auto entries = samples::random(50, 12, 6);
    const PictureSpec spec = a4Spec(Orientation::Horizontal, 4);
    QCOMPARE(PicturePages(entries, spec, [](int percent) { return percent < 40; }).count(), 0);
    const PicturePages pages(entries, spec);
    std::vector<int> said;
    QVERIFY(!encode(pages, PictureFormat::Pdf, 1, [&](int percent) {
        said.push_back(percent);
        return true;
    }).isEmpty());
    QVERIFY(said.size() >= 4);
    QVERIFY(std::is_sorted(said.begin(), said.end()));
    QVERIFY(encode(pages, PictureFormat::Pdf, 1, [](int percent) { return percent < 40; }).isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"stopped.pdf"_s);
    const auto saved = save(pages, path, 1, [](int) { return false; });
    QVERIFY(!saved);
    QCOMPARE(saved.error(), QString());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestTimelinePages)

#include "tst_timeline_pages.moc"
