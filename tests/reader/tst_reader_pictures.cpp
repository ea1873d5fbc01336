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

const QString forms
    = u"# 港口手記：潮水、船與人\n\n記者 林舟\n\n## 船期與潮汐\n\n"
      "潮水**漲到堤上**，*夜裡*退去；用`tide -h`查時刻，~~舊表~~作廢。見[潮汐表](https://tide.example/t)或 "
      "https://sea.example/2023 一頁。「船期」（《漁汛》2023年第3期）說：“5G網路——上線……”。\n\n"
      "- 第一艘船在清晨進港，卸下三百噸貨，中午以前又要出發，水手們沒有時間上岸。\n"
      "  - 其中一半是冷凍貨櫃，先送到北邊的倉庫，再由卡車分送到各地的市場去。\n"
      "- 第二艘船等潮水。\n\n1. 先看潮\n2. 再看風\n10. 後看人\n\n"
      "> 海不等人，人也不等海；我們在這裡三十年，每天看同一片水，沒有一天是一樣的。\n"
      "> > 這是老船長的話。\n\n"
      "| 港 | 船（艘） | 噸數 |\n|---|---|---|\n| 基隆 | 12 | 3,400 |\n| 高雄港區 | 3,400 | 9 |\n\n"
      "### 圖與註\n\n圖1 清晨的碼頭，攝於防波堤上\n\n正文說完了。[1]\n\n[1] 漁業署年報，2023年，第12頁。\n"_s;

const QString english
    = u"The harbour at dawn\n\nBy Ann Harbour\n\n"
      "The first ships came in with the tide, and by noon the quay was crowded with traders who had "
      "travelled from every village along the coast. “Nobody waits for the sea,” the pilot said, "
      "“and the sea waits for nobody.” In 2023 the office counted 3,400 arrivals, a figure that "
      "officials described as unprecedented.\n\n"
      "- Unloading began at six; the fishing fleet, which had been delayed by fog, followed an hour later.\n"
      "- Nothing was lost.\n"_s;

} // namespace

/// Draws the shipped article in every theme; the pictures are kept for the eye.
class TestReaderPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThemeAndWidth_data();
    void everyThemeAndWidth();
    void manyForms_data();
    void manyForms();
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
    QTest::newRow("contrast-560") << ReaderTheme::highContrast() << QSize(560, 920) << 1.0;
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

void TestReaderPictures::manyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<ReaderTheme>("theme");
    QTest::addColumn<int>("width");
    QTest::newRow("forms-hant-light") << forms << u"zh-Hant"_s << ReaderTheme::light() << 560;
    QTest::newRow("forms-hans-sepia") << forms << u"zh-Hans"_s << ReaderTheme::sepia() << 480;
    QTest::newRow("forms-hant-dark") << forms << u"zh-Hant"_s << ReaderTheme::dark() << 760;
    QTest::newRow("forms-hans-contrast") << forms << u"zh-Hans"_s << ReaderTheme::highContrast() << 400;
    QTest::newRow("english-light") << english << u"en"_s << ReaderTheme::light() << 480;
    QTest::newRow("english-narrow") << english << u"en"_s << ReaderTheme::dark() << 300;
}

void TestReaderPictures::manyForms()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(ReaderTheme, theme);
    QFETCH(int, width);
    ReaderView reader;
    reader.resize(width, 1080);
    reader.setTheme(theme);
    ReaderDocument document = documentOf(text);
    document.language = language;
    reader.setDocument(document);
    reader.show();
    const QImage picture = reader.grab().toImage();
    QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures/reader"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(picture.save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    for (const QRectF& line : reader.visibleRects({ 0, text.size() }))
        QVERIFY(line.left() >= 0 && line.right() < reader.viewport()->width());
}

QTEST_MAIN(TestReaderPictures)
#include "tst_reader_pictures.moc"
