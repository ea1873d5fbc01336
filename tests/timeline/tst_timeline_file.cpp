// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_samples.h"
#include "timeline_samples.h"

#include <QImage>
#include <QPainter>
#include <QtEndian>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

/// What is in the files of pictures, beside how they look.
class TestTimelineFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngIsWhatIsRendered_data();
    void pngIsWhatIsRendered();
    void pngChunksSayWhereItIsFrom();
    void pngCanBeStopped();
    void pdfSaysWhatItIs();
    void pdfGivesRareCharactersBack();
    void pdfLabelsInBothOrientations_data();
    void pdfLabelsInBothOrientations();
    void svgGroupsSayTheEvents();
    void svgStandsAlone();
    void drawnOnSeveralThreadsAtOnce();
};

namespace {

struct Chunk {
    QByteArray type;
    QByteArray data;
};

/// Empty when the file is not made of chunks whose sums are right.
QList<Chunk> chunksOf(const QByteArray& png)
{
    QList<Chunk> chunks;
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return {};
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        if (at + 12 + qsizetype(length) > png.size())
            return {};
        chunks += { png.sliced(at + 4, 4), png.sliced(at + 8, length) };
        at += 12 + length;
    }
    return chunks;
}

QHash<QByteArray, QString> textsOf(const QList<Chunk>& chunks)
{
    QHash<QByteArray, QString> texts;
    for (const Chunk& chunk : chunks) {
        if (chunk.type == "iTXt")
            texts.insert(chunk.data.left(chunk.data.indexOf('\0')),
                QString::fromUtf8(chunk.data.sliced(chunk.data.lastIndexOf('\0') + 1)));
    }
    return texts;
}

std::shared_ptr<const EntrySet> rareEntries()
{
    const QStringList titles { u"里長與⾥長 radicals ⾦金"_s, u"𠮷野家與𨋢"_s,
        u"Emoji 🎉 and 👩‍👩‍👧 end"_s, u"Müller naïve Łódź Ωμέγα Москва"_s,
        u"한국어 日本語かな"_s, u"office fi AV “quotes” … ·"_s, u"豈更兀 ㍿ ½ é"_s, u"沒有⼀個⼆三"_s };
    std::vector<Entry> entries;
    for (int i = 0; i < titles.size(); ++i)
        entries.push_back(samples::entry(i, titles[i], u"200%1-05-04"_s.arg(i), i % 4));
    return std::make_shared<const EntrySet>(
        std::vector<Lane> { { u"甲"_s, Category::Policy }, { u"乙"_s, Category::Product },
            { u"丙"_s, Category::Figure }, { u"丁"_s, Category::Statement } },
        entries);
}

} // namespace

void TestTimelineFile::pngIsWhatIsRendered_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("theme");
    for (const double factor : { 1.0, 2.5, 4.0 }) {
        for (const ThemeName theme : { ThemeName::Light, ThemeName::Dark, ThemeName::Print })
            QTest::addRow("%g %s", factor, qPrintable(nameOf(theme))) << factor << int(theme);
    }
}

// The file is painted band by band; nobody may see where one ends.
void TestTimelineFile::pngIsWhatIsRendered()
{
    QFETCH(double, factor);
    QFETCH(int, theme);
    const Picture picture(
        samples::random(50, 12, 6), samples::pictureSpec(Orientation::Horizontal, ThemeName(theme)));
    const QImage file = QImage::fromData(encode(picture, PictureFormat::Png, factor), "png");
    const QImage whole = render(picture, factor);
    QCOMPARE(file.size(), whole.size());
    qint64 different = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            different += std::abs(qGray(file.pixel(x, y)) - qGray(whole.pixel(x, y))) > 24 ? 1 : 0;
    }
    QCOMPARE(different, 0);
}

void TestTimelineFile::pngChunksSayWhereItIsFrom()
{
    const Picture picture(samples::article(), samples::pictureSpec(Orientation::Horizontal));
    const QByteArray png = encode(picture, PictureFormat::Png, 2);
    const QList<Chunk> chunks = chunksOf(png);
    QVERIFY(chunks.size() > 5);
    QCOMPARE(chunks.first().type, QByteArray("IHDR"));
    QCOMPARE(chunks.last().type, QByteArray("IEND"));
    const auto texts = textsOf(chunks);
    QCOMPARE(texts.value("Title"), picture.spec().title);
    QCOMPARE(texts.value("Source"), picture.spec().source);
    QCOMPARE(texts.value("Language"), u"zh-Hant-TW"_s);
    QCOMPARE(texts.value("Range"), u"2021-01-01/2023-12-31"_s);
    QCOMPARE(texts.value("Events"), u"8"_s);
    QVERIFY(texts.value("Software").startsWith(u"Tidemark "_s));
    for (const Chunk& chunk : chunks) {
        if (chunk.type == "pHYs")
            QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData()), quint32(7559)); // 192 dots an inch
    }
    // A picture is mostly flat: a fiftieth of its pixels' bytes is plenty.
    QVERIFY2(png.size() < 3840 * 2160 * 3 / 20, qPrintable(QString::number(png.size())));
}

void TestTimelineFile::pngCanBeStopped()
{
    const Picture picture(samples::article(), samples::pictureSpec(Orientation::Horizontal));
    std::vector<int> said;
    QVERIFY(!encode(picture, PictureFormat::Png, 4, [&](int percent) {
        said.push_back(percent);
        return true;
    }).isEmpty());
    QVERIFY(said.size() >= 3);
    QVERIFY(std::is_sorted(said.begin(), said.end()));
    QVERIFY(encode(picture, PictureFormat::Png, 4, [](int percent) { return percent < 20; }).isEmpty());
}

void TestTimelineFile::pdfSaysWhatItIs()
{
    PictureSpec spec = samples::pictureSpec(Orientation::Horizontal);
    spec.paging = Paging::Pages;
    spec.pages = 3;
    const QByteArray pdf = encode(PicturePages(samples::random(50, 12, 6), spec), PictureFormat::Pdf);
    const QString info = samples::outputOf(u"pdfinfo"_s, { u"%1"_s }, pdf);
    QVERIFY(info.contains(spec.title));
    QVERIFY(info.contains(spec.source));
    QVERIFY(info.contains(u"Tidemark "_s));
    QVERIFY(info.contains(u"zh-Hant-TW"_s));
    QVERIFY2(!info.contains(u"CreationDate"_s), "a time of writing would make each file another one");
    QVERIFY(pdf.contains("/Lang (zh-Hant-TW)"));
    const QStringList fonts
        = samples::outputOf(u"pdffonts"_s, { u"%1"_s }, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(u"yes yes yes"_s), qPrintable(font)); // embedded, a subset, with Unicode
    QVERIFY2(pdf.size() < 200000, qPrintable(QString::number(pdf.size())));
}

void TestTimelineFile::pdfGivesRareCharactersBack()
{
    const auto entries = rareEntries();
    const Picture picture(entries, samples::pictureSpec(Orientation::Horizontal));
    const QString text = samples::squeezed(samples::textOfPdf(encode(picture, PictureFormat::Pdf)));
    for (const Entry& entry : entries->entries())
        QVERIFY2(text.contains(samples::squeezed(entry.title)), qPrintable(entry.title + u'\n' + text));
}

void TestTimelineFile::pdfLabelsInBothOrientations_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("horizontal");
    for (const int count : { 8, 50, 300 }) {
        QTest::addRow("%d wide", count) << count << true;
        QTest::addRow("%d high", count) << count << false;
    }
}

void TestTimelineFile::pdfLabelsInBothOrientations()
{
    QFETCH(int, count);
    QFETCH(bool, horizontal);
    const Picture picture(count == 8 ? samples::article() : samples::random(count, 12, 6),
        samples::pictureSpec(horizontal ? Orientation::Horizontal : Orientation::Vertical));
    const QString text = samples::squeezed(samples::textOfPdf(encode(picture, PictureFormat::Pdf)));
    QVERIFY(picture.words().size() > size_t(std::min(count, 100)));
    for (const DrawnText& line : picture.words())
        QVERIFY2(text.contains(samples::squeezed(line.text)), qPrintable(line.text));
}

void TestTimelineFile::svgGroupsSayTheEvents()
{
    const auto entries = samples::article();
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        const Picture picture(entries, samples::pictureSpec(orientation, ThemeName::Print));
        QXmlStreamReader reader(encode(picture, PictureFormat::Svg));
        QStringList labels;
        QString role;
        int texts = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            const auto attributes = reader.attributes();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == "svg"_L1)
                role = attributes.value("role"_L1).toString();
            if (attributes.value("role"_L1) == "listitem"_L1)
                labels += attributes.value("aria-label"_L1).toString();
            texts += reader.name() == "text"_L1 ? 1 : 0;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(role, u"img"_s);
        QCOMPARE(texts, int(picture.words().size()));
        QCOMPARE(labels.size(), 8);
        for (const Entry& entry : entries->entries())
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                         [&](const QString& label) { return label.startsWith(entry.title); }),
                qPrintable(entry.title));
    }
}

void TestTimelineFile::svgStandsAlone()
{
    PictureSpec spec = samples::pictureSpec(Orientation::Horizontal);
    spec.setPaper(QSizeF(297, 210));
    const QByteArray svg = encode(Picture(samples::random(50, 12, 6), spec), PictureFormat::Svg);
    QVERIFY(!svg.contains("href"));
    QCOMPARE(svg.count("http"), 1); // the namespace
    QVERIFY(svg.contains("width=\"297mm\" height=\"210mm\""));
    const QString complaints = samples::outputOf(u"sh"_s, { u"-c"_s, u"xmllint --noout \"%1\" 2>&1"_s }, svg);
    QCOMPARE(complaints, QString());
    const QString drawn = samples::outputOf(
        u"sh"_s, { u"-c"_s, u"rsvg-convert -f png \"%1\" | head -c 8 | tail -c 7 | head -c 3"_s }, svg);
    QCOMPARE(drawn, u"PNG"_s);
}

void TestTimelineFile::drawnOnSeveralThreadsAtOnce()
{
    const auto entries = samples::random(50, 12, 6);
    const QByteArray expected
        = encode(Picture(entries, samples::pictureSpec(Orientation::Horizontal)), PictureFormat::Svg);
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<QByteArray, 4> drawn;
    for (QByteArray& bytes : drawn) {
        threads.emplace_back(QThread::create([&bytes, &entries] {
            const Picture picture(entries, samples::pictureSpec(Orientation::Horizontal));
            encode(picture, PictureFormat::Png, 1);
            encode(picture, PictureFormat::Pdf);
            bytes = encode(picture, PictureFormat::Svg);
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60000));
    for (const QByteArray& bytes : drawn)
        QVERIFY(bytes == expected);
}

QTEST_MAIN(TestTimelineFile)

#include "tst_timeline_file.moc"
