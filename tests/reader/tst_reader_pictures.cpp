// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view.h"
#include "sample_document.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

ReaderDocument shippedArticle()
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR) + u"/resources/article/po-bing.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ReaderDocument document = documentOf(QString::fromUtf8(file.readAll()));
    document.details = u"2023-12 · 2,468 字 · 約 6 分鐘"_s;
    return document;
}

std::vector<ReaderHighlight> someHighlights(const QString& text)
{
    std::vector<ReaderHighlight> highlights;
    const auto mark
        = [&](const QString& words, HighlightTone tone, HighlightLook look = {}, bool emphasised = false) {
              if (const qsizetype start = text.indexOf(words); start >= 0)
                  highlights.push_back({ { start, words.size() }, tone, look, words, emphasised });
          };
    mark(u"用戶可直接通過微信加入釘釘會議"_s, HighlightTone::Product);
    mark(u"年初的閒魚微信小程序上線"_s, HighlightTone::Product);
    mark(u"淘寶訂單可部分使用微信支付"_s, HighlightTone::Product, HighlightLook::UnderlineOnly);
    mark(u"自2021年工信部針對平臺之間的相互封禁,要求企業分步驟、分階段解決屏蔽網址鏈接問題"_s,
        HighlightTone::Policy);
    mark(u"要求企業分步驟"_s, HighlightTone::Yellow);
    if (!highlights.empty())
        highlights.back().hasNote = true;
    mark(u"企業分步驟、分階段"_s, HighlightTone::Pink, HighlightLook::UnderlineOnly);
    mark(u"“消費互聯網背景下互聯網大廠多爲自建生態,進入產業互聯網時代後,其背後的增長邏輯已經發生根本轉變"_s,
        HighlightTone::Statement);
    mark(u"截至2023年末,釘釘的用戶規模已達7億,企業組織數達2500萬"_s, HighlightTone::Figure, {}, true);
    return highlights;
}

} // namespace

/// Draws the shipped article in every theme; the pictures are kept for the eye.
class TestReaderPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThemeAndWidth_data();
    void everyThemeAndWidth();
};

void TestReaderPictures::everyThemeAndWidth_data()
{
    QTest::addColumn<ReaderTheme>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("light-560") << ReaderTheme::light() << QSize(560, 920) << 1.0;
    QTest::newRow("light-320") << ReaderTheme::light() << QSize(320, 700) << 1.0;
    QTest::newRow("light-1100") << ReaderTheme::light() << QSize(1100, 900) << 1.3;
    QTest::newRow("sepia-560") << ReaderTheme::sepia() << QSize(560, 920) << 1.0;
    QTest::newRow("dark-560") << ReaderTheme::dark() << QSize(560, 920) << 1.0;
    QTest::newRow("dark-420") << ReaderTheme::dark() << QSize(420, 700) << 0.85;
}

void TestReaderPictures::everyThemeAndWidth()
{
    QFETCH(ReaderTheme, theme);
    QFETCH(QSize, size);
    QFETCH(qreal, zoom);
    ReaderView reader;
    reader.resize(size);
    reader.setTheme(theme);
    reader.setZoom(zoom);
    const ReaderDocument document = shippedArticle();
    QVERIFY(!document.text.isEmpty());
    reader.setDocument(document);
    reader.setHighlights(someHighlights(document.text));
    reader.setSelection({ document.text.indexOf(u"近期字節"_s), 30 });
    reader.show();
    const QImage picture = reader.grab().toImage();
    QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures/reader"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(picture.save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QCOMPARE(picture.pixelColor(3, size.height() - 3), theme.paper);
    const QRectF column = reader.spanBounds({ 0, document.text.size() });
    QVERIFY(column.left() >= 4 && column.right() < reader.viewport()->width());
}

QTEST_MAIN(TestReaderPictures)
#include "tst_reader_pictures.moc"
