// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/picture_file.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelinePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameInputSameBytes();
    void pdfGivesEveryWordBack_data();
    void pdfGivesEveryWordBack();
    void svgHasRealText();
    void pngSaysWhereItIsFrom();
    void everythingStaysInside_data();
    void everythingStaysInside();
    void rangeLeavesOthersOut();
    void errorsAreOneSentence();
};

namespace {

PictureSpec specOf(Orientation orientation, ThemeName theme = ThemeName::Light,
    Language language = Language::TraditionalChinese)
{
    PictureSpec spec;
    spec.orientation = orientation;
    spec.size = orientation == Orientation::Horizontal ? QSize(1920, 1080) : QSize(1080, 1920);
    spec.theme = theme;
    spec.language = language;
    spec.title = u"步道與里程:2021–2023 <A & B>"_s;
    spec.source = u"〈山里的車〉,測試報"_s;
    return spec;
}

/// Text of a PDF as poppler reads it.
QString textOfPdf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

} // namespace

void TestTimelinePicture::sameInputSameBytes()
{
    for (const PictureFormat format : { PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf }) {
        const QByteArray first = encode(Picture(samples::article(), specOf(Orientation::Horizontal)), format);
        QTest::qWait(1100); // longer than the second in which a time of writing would not show
        const QByteArray second
            = encode(Picture(samples::article(), specOf(Orientation::Horizontal)), format);
        QVERIFY(first.size() > 1000);
        QVERIFY(first == second);
    }
}

void TestTimelinePicture::pdfGivesEveryWordBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("language");
    for (const int count : { 8, 50, 300 }) {
        for (const Language language :
            { Language::TraditionalChinese, Language::SimplifiedChinese, Language::English })
            QTest::addRow("%d entries, %s", count, qPrintable(localeName(language)))
                << count << int(language);
    }
}

void TestTimelinePicture::pdfGivesEveryWordBack()
{
    QFETCH(int, count);
    QFETCH(int, language);
    const auto entries = count == 8 ? samples::article() : samples::random(count, 12, 6);
    const Picture picture(entries, specOf(Orientation::Horizontal, ThemeName::Light, Language(language)));
    const QString text = squeezed(textOfPdf(encode(picture, PictureFormat::Pdf)));
    const auto words = picture.words();
    QVERIFY(words.size() > size_t(count == 300 ? 100 : count));
    for (const DrawnText& line : words)
        QVERIFY2(text.contains(squeezed(line.text)), qPrintable(line.text));
}

void TestTimelinePicture::svgHasRealText()
{
    const Picture picture(samples::article(), specOf(Orientation::Vertical));
    const QByteArray svg = encode(picture, PictureFormat::Svg);
    QXmlStreamReader reader(svg);
    QStringList texts;
    QString title;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "text"_L1)
            texts += reader.readElementText();
        else if (reader.isStartElement() && reader.name() == "title"_L1)
            title = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, picture.spec().title);
    QStringList expected;
    for (const DrawnText& line : picture.words())
        expected += line.text;
    QCOMPARE(texts, expected);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(1080, 1920));
}

void TestTimelinePicture::pngSaysWhereItIsFrom()
{
    const Picture picture(samples::article(), specOf(Orientation::Horizontal));
    QByteArray png = encode(picture, PictureFormat::Png, 2);
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    const QImage image = reader.read();
    QCOMPARE(image.size(), QSize(3840, 2160));
    QCOMPARE(image.text(u"Title"_s), picture.spec().title);
    QCOMPARE(image.text(u"Source"_s), picture.spec().source);
    QVERIFY(image.text(u"Software"_s).startsWith(u"Tidemark"_s));
}

void TestTimelinePicture::everythingStaysInside_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("horizontal");
    for (const int count : { 1, 8, 50, 300 }) {
        QTest::addRow("%d wide", count) << count << QSize(1920, 1080) << true;
        QTest::addRow("%d column", count) << count << QSize(1080, 1920) << false;
        QTest::addRow("%d small", count) << count << QSize(640, 480) << true;
        QTest::addRow("%d narrow", count) << count << QSize(420, 900) << false;
    }
}

void TestTimelinePicture::everythingStaysInside()
{
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(bool, horizontal);
    PictureSpec spec = specOf(horizontal ? Orientation::Horizontal : Orientation::Vertical);
    spec.size = size;
    const Picture picture(count == 8 ? samples::article() : samples::random(count, 8, 12), spec);
    const Layout& layout = picture.timeline();
    const QRectF inside = QRectF(QPointF(0, 0), layout.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    QCOMPARE(samples::overlaps(layout), 0);
    QVERIFY(layout.labelled > 0);
    for (const TextBox& text : layout.texts)
        QVERIFY(inside.contains(text.rect));
    QVERIFY(QRectF(QPointF(0, 0), QSizeF(size)).contains(picture.timelineRect()));
}

void TestTimelinePicture::rangeLeavesOthersOut()
{
    PictureSpec spec = specOf(Orientation::Horizontal);
    spec.from = double(tidemark::domain::toDayNumber({ 2023, 1, 1 }));
    spec.to = double(tidemark::domain::toDayNumber({ 2024, 1, 1 }));
    const Picture picture(samples::article(), spec);
    QStringList texts;
    for (const DrawnText& line : picture.words())
        texts += line.text;
    QVERIFY(texts.contains(u"食堂新車上線"_s));
    QVERIFY(!texts.contains(u"要求限期修復高山步道"_s));
}

void TestTimelinePicture::errorsAreOneSentence()
{
    const Picture picture(samples::article(), specOf(Orientation::Horizontal));
    for (const QString& path : { u"/nowhere/picture.png"_s, u"picture.tiff"_s, u"/proc/picture.svg"_s }) {
        const auto saved = save(picture, path);
        QVERIFY(!saved);
        QVERIFY(saved.error().startsWith(path));
        QCOMPARE(saved.error().count(u'\n'), 0);
    }
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timeline_picture.moc"
