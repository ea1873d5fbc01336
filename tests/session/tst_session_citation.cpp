// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/article_link.h"
#include "session/cited_passage.h"
#include "session_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

using namespace tidemark;
using namespace tidemark::session;
using namespace Qt::StringLiterals;
using domain::ArticleMetadata;
using domain::PublicationDate;
using samples::spanOf;
using samples::TemporaryLibrary;

namespace {

ArticleMetadata source(const QString& language, const QString& title, const QString& byline,
    const QString& outlet, const QString& date, bool isInferred = false)
{
    ArticleMetadata metadata;
    metadata.language = language;
    metadata.title = title;
    metadata.byline = byline;
    metadata.outlet = outlet;
    metadata.published.value = domain::EdtfValue::parse(date);
    metadata.published.origin = date.isEmpty() ? PublicationDate::Origin::Unknown
        : isInferred                           ? PublicationDate::Origin::Inferred
                                               : PublicationDate::Origin::Given;
    return metadata;
}

} // namespace

Q_DECLARE_METATYPE(ArticleMetadata)

class SessionCitationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheAuthors_data();
    void namesTheAuthors();
    void citesInEveryStyle_data();
    void citesInEveryStyle();
    void citesInTheRunningText();
    void stylesAreRemembered();
    void aQuotationNamesItsSpeaker();
    void nothingOfTheTextIsMarkup();
    void theWebAnnotationCountsCodePoints();
    void linksGoThereAndBack();
    void linksSurviveAChangedText();
    void otherAddressesAreRefused_data();
    void otherAddressesAreRefused();
};

void SessionCitationTest::namesTheAuthors_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QStringList>("authors");
    QTest::newRow("reporter, place") << u"海港日報記者 林青青 海港報道"_s << u"海港日報"_s
                                     << QStringList { u"林青青"_s };
    QTest::newRow("joined label") << u"本報記者林青青"_s << u"海港日報"_s << QStringList { u"林青青"_s };
    QTest::newRow("two") << u"记者：林青青、何小满"_s << QString()
                         << QStringList { u"林青青"_s, u"何小满"_s };
    QTest::newRow("editor left out") << u"作者 林青青 編輯 何小滿"_s << QString()
                                     << QStringList { u"林青青"_s };
    QTest::newRow("long name") << u"文／伊力哈木·買買提"_s << QString()
                               << QStringList { u"伊力哈木·買買提"_s };
    QTest::newRow("outlet alone") << u"海港日報"_s << u"海港日報"_s << QStringList {};
    QTest::newRow("english") << u"By Jane Doe and John R. Smith, Staff Writers"_s << u"The Harbour Post"_s
                             << QStringList { u"Jane Doe"_s, u"John R. Smith"_s };
    QTest::newRow("english outlet") << u"The Harbour Post"_s << u"The Harbour Post"_s << QStringList {};
    QTest::newRow("nothing") << QString() << QString() << QStringList {};
}

void SessionCitationTest::namesTheAuthors()
{
    QFETCH(const QString, byline);
    QFETCH(const QString, outlet);
    QTEST(authorsOf(byline, outlet), "authors");
}

void SessionCitationTest::citesInEveryStyle_data()
{
    QTest::addColumn<ArticleMetadata>("metadata");
    QTest::addColumn<QString>("gb");
    QTest::addColumn<QString>("apa");
    QTest::addColumn<QString>("chicago");
    QTest::newRow("Traditional, all known")
        << source(u"zh-Hant"_s, u"渡輪換上電池"_s, u"記者 林青青"_s, u"海港日報"_s, u"2024-01-05"_s)
        << u"林青青. 渡輪換上電池[N]. 海港日報, 2024-01-05: 第3段."_s
        << u"林青青（2024年1月5日）。渡輪換上電池。《海港日報》。"_s
        << u"林青青：〈渡輪換上電池〉，《海港日報》，2024年1月5日，第3段。"_s;
    QTest::newRow("Simplified, inferred month, four authors")
        << source(u"zh-Hans"_s, u"渡轮换上电池"_s, u"记者 林青青 何小满 周明远 王乐"_s, u"海港日报"_s,
               u"2024-01"_s, true)
        << u"林青青, 何小满, 周明远, 等. 渡轮换上电池[N]. 海港日报, [2024-01]: 第3段."_s
        << u"林青青、何小满、周明远、王乐（约2024年1月）。渡轮换上电池。《海港日报》。"_s
        << u"林青青、何小满、周明远、王乐：《渡轮换上电池》，《海港日报》，[2024年1月?]，第3段。"_s;
    QTest::newRow("Traditional, no author, no date")
        << source(u"zh-Hant"_s, u"渡輪換上電池"_s, QString(), u"海港日報"_s, QString())
        << u"渡輪換上電池[N]. 海港日報, [日期不詳]: 第3段."_s << u"海港日報（日期不詳）。渡輪換上電池。"_s
        << u"〈渡輪換上電池〉，《海港日報》，日期不詳，第3段。"_s;
    QTest::newRow("Simplified, title alone")
        << source(u"zh-Hans"_s, u"渡轮换上电池"_s, QString(), QString(), QString())
        << u"渡轮换上电池[Z]. [日期不详]: 第3段."_s << u"渡轮换上电池（日期不详）。"_s
        << u"《渡轮换上电池》，日期不详，第3段。"_s;
    QTest::newRow("English, all known")
        << source(u"en"_s, u"Ferries go electric"_s, u"By Jane Doe and John R. Smith"_s,
               u"The Harbour Post"_s, u"2024-01-05"_s)
        << u"DOE J, SMITH J R. Ferries go electric[N]. The Harbour Post, 2024-01-05: para. 3."_s
        << u"Doe, J., & Smith, J. R. (2024, January 5). Ferries go electric. The Harbour Post."_s
        << u"Jane Doe and John R. Smith, “Ferries go electric,” The Harbour Post, January 5, 2024, para. 3."_s;
    QTest::newRow("English, inferred year, no author")
        << source(u"en"_s, u"Ferries go electric"_s, QString(), u"The Harbour Post"_s, u"2024"_s, true)
        << u"Ferries go electric[N]. The Harbour Post, [2024]: para. 3."_s
        << u"The Harbour Post. (ca. 2024). Ferries go electric."_s
        << u"“Ferries go electric,” The Harbour Post, [2024?], para. 3."_s;
    QTest::newRow("English, no outlet, no date")
        << source(u"en"_s, u"Ferries go electric"_s, u"By Jane Doe"_s, QString(), QString())
        << u"DOE J. Ferries go electric[Z]. [n.d.]: para. 3."_s << u"Doe, J. (n.d.). Ferries go electric."_s
        << u"Jane Doe, “Ferries go electric,” n.d., para. 3."_s;
    QTest::newRow("English, nothing known")
        << source(u"en"_s, QString(), QString(), QString(), QString()) << u"[Untitled][Z]. [n.d.]: para. 3."_s
        << u"[Untitled]. (n.d.)."_s << u"“[Untitled],” n.d., para. 3."_s;
    QTest::newRow("an interval within a year")
        << source(u"en"_s, u"Ferries"_s, u"By Jane Doe"_s, u"Post"_s, u"2024-02/2024-04"_s)
        << u"DOE J. Ferries[N]. Post, 2024: para. 3."_s << u"Doe, J. (2024). Ferries. Post."_s
        << u"Jane Doe, “Ferries,” Post, 2024, para. 3."_s;
}

void SessionCitationTest::citesInEveryStyle()
{
    QFETCH(const ArticleMetadata, metadata);
    QTEST(plainText(citation(metadata, CitationStyle::GbT7714, 3)), "gb");
    QTEST(plainText(citation(metadata, CitationStyle::Apa, 3)), "apa");
    QTEST(plainText(citation(metadata, CitationStyle::Chicago, 3)), "chicago");
}

void SessionCitationTest::citesInTheRunningText()
{
    const ArticleMetadata english
        = source(u"en"_s, u"Ferries"_s, u"By Jane Doe and John Smith"_s, u"Post"_s, u"2024"_s);
    QCOMPARE(citationInText(english, CitationStyle::Apa, 3), u"(Doe & Smith, 2024, para. 3)"_s);
    const ArticleMetadata chinese = source(u"zh-Hant"_s, u"渡輪"_s, u"記者 林青青"_s, u"日報"_s, QString());
    QCOMPARE(citationInText(chinese, CitationStyle::Apa, 3), u"（林青青，日期不詳，第3段）"_s);
    QVERIFY(citationInText(chinese, CitationStyle::GbT7714, 3).isEmpty());
    // The outlet of an English source is set in italics.
    const CitationRuns runs = citation(english, CitationStyle::Chicago, 1);
    QVERIFY(std::any_of(runs.begin(), runs.end(),
        [](const CitationRun& run) { return run.isItalic && run.text == u"Post"_s; }));
}

void SessionCitationTest::stylesAreRemembered()
{
    for (const CitationStyle style : { CitationStyle::GbT7714, CitationStyle::Apa, CitationStyle::Chicago })
        QCOMPARE(citationStyleFromKey(citationStyleKey(style)), style);
    QCOMPARE(citationStyleFromKey(u"nonsense"_s), CitationStyle::GbT7714);
}

void SessionCitationTest::aQuotationNamesItsSpeaker()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const CitedPassage quoted = citedPassage(*document, spanOf(document->text(), u"充電樁"));
    QCOMPARE(quoted.speaker, u"周明遠"_s);
    QCOMPARE(quoted.paragraph, 6);
    const QString plain = plainCitation({ quoted }, CitationStyle::GbT7714);
    QVERIFY2(
        plain.startsWith(
            u"「充電樁」\n——周明遠\n林青青. 海港市渡輪換上電池[N]. 海港日報, [2024-01]: 第6段.\ntidemark:///article/"_s)
            || plain.startsWith(
                u"「充電樁」\n——周明遠\n海港市渡輪換上電池[N]. 海港日報, [2024-01]: 第6段.\ntidemark:///article/"_s),
        qPrintable(plain));
    QVERIFY(citedPassage(*document, spanOf(document->text(), u"首批電動")).speaker.isEmpty());
    const CitedPassage whole = citedPassage(*document, {});
    QVERIFY(whole.text.isEmpty());
    QVERIFY(!plainCitation({ whole }, CitationStyle::GbT7714).contains(u"段"_s));
}

void SessionCitationTest::nothingOfTheTextIsMarkup()
{
    TemporaryLibrary library;
    const QString words = u"<img src=x onerror=alert(1)> [a](b) *c* `d` & \"e\" _f_ #g"_s;
    const QString file
        = library.write(u"hostile.txt"_s, (u"Title <b>\n\nIt said "_s + words + u" today.\n"_s).toUtf8());
    ArticleDocument* document
        = library.workspace().openArticle(library.workspace().importArticle(file)->id).value();
    const CitedPassage passage = citedPassage(*document, spanOf(document->text(), words));
    const std::unique_ptr<QMimeData> data = citationMimeData({ passage }, CitationStyle::Chicago);
    QVERIFY(data->text().contains(words));
    const QString html = data->html();
    QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<b>"_s));
    QVERIFY(html.contains(u"&lt;img src=x onerror=alert(1)&gt;"_s));
    const QString markdown = QString::fromUtf8(data->data(u"text/markdown"_s));
    QVERIFY2(markdown.contains(u"\\<img src"_s) && markdown.contains(u"\\[a\\]"_s)
            && markdown.contains(u"\\*c\\*"_s) && markdown.contains(u"\\`d\\`"_s)
            && markdown.contains(u"\\_f\\_"_s),
        qPrintable(markdown));
    // Read as Markdown it says the words again, and nothing else.
    QVERIFY(!markdown.contains(u"\n<"_s));
    QVERIFY(data->hasFormat(u"application/ld+json"_s));
}

void SessionCitationTest::theWebAnnotationCountsCodePoints()
{
    TemporaryLibrary library;
    const QString file = library.write(u"pairs.txt"_s, u"題目\n\n𠮷野家與𩸽魚。\n"_s.toUtf8());
    ArticleDocument* document
        = library.workspace().openArticle(library.workspace().importArticle(file)->id).value();
    const domain::TextSpan span = spanOf(document->text(), u"𩸽魚");
    domain::Annotation note = document->newAnnotation(span, { .body = u"*fish*"_s, .tags = { u"食"_s } });
    const CitedPassage passage = citedPassage(*document, span, &note);
    const QJsonObject json = QJsonDocument::fromJson(jsonCitation({ passage })).object();
    QCOMPARE(json.value(u"@context"_s).toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(json.value(u"id"_s).toString(), u"urn:uuid:"_s + note.id.toString());
    const QJsonArray selectors = json.value(u"target"_s).toObject().value(u"selector"_s).toArray();
    QCOMPARE(selectors.at(0).toObject().value(u"exact"_s).toString(), u"𩸽魚"_s);
    QCOMPARE(selectors.at(1).toObject().value(u"start"_s).toInt(), 8);
    QCOMPARE(selectors.at(1).toObject().value(u"end"_s).toInt(), 10);
    const QJsonArray bodies = json.value(u"body"_s).toArray();
    QCOMPARE(bodies.at(0).toObject().value(u"value"_s).toString(), u"*fish*"_s);
    QCOMPARE(bodies.at(1).toObject().value(u"purpose"_s).toString(), u"tagging"_s);
    QVERIFY(QJsonDocument::fromJson(jsonCitation({ passage, passage })).isArray());
}

void SessionCitationTest::linksGoThereAndBack()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    for (const QStringView words : { u"充電樁", u"2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》" }) {
        const domain::TextSpan span = spanOf(document->text(), words);
        const QString link = ArticleLink::to(*document, span).toString();
        QVERIFY(std::all_of(
            link.begin(), link.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; }));
        const auto parsed = ArticleLink::parse(u"  "_s + link + u"\n"_s);
        QVERIFY(parsed);
        QCOMPARE(*parsed, ArticleLink::to(*document, span));
        QCOMPARE(passageOf(*document, *parsed), std::optional(span));
    }
    const auto whole = ArticleLink::parse(ArticleLink::to(document->article().id).toString());
    QVERIFY(whole && whole->article == document->article().id);
    QVERIFY(!passageOf(*document, *whole));
}

void SessionCitationTest::linksSurviveAChangedText()
{
    TemporaryLibrary library;
    const QString before = u"渡輪\n\n頭一段說了些別的。\n\n首批電動渡輪去年投入使用,乘客說船很安靜。\n"_s;
    const QString after
        = u"渡輪\n\n頭一段說了些別的,又添了一句話。\n\n还有一段。\n\n首批电动渡轮去年投入使用，乘客说船很安静。\n"_s;
    const auto open = [&](const QString& name, const QString& text) {
        return library.workspace()
            .openArticle(library.workspace().importArticle(library.write(name, text.toUtf8()))->id)
            .value();
    };
    ArticleDocument* old = open(u"old.txt"_s, before);
    ArticleDocument* changed = open(u"new.txt"_s, after);
    const ArticleLink link = ArticleLink::to(*old, spanOf(old->text(), u"電動渡輪去年投入使用"));
    const auto found = passageOf(*changed, link);
    QVERIFY(found);
    QCOMPARE(changed->textOf(*found).toString(), u"电动渡轮去年投入使用"_s);
    const ArticleLink gone = ArticleLink::to(*changed, spanOf(changed->text(), u"还有一段"));
    ArticleLink elsewhere = gone;
    elsewhere.quote.exact = u"三千艘潛水艇同時沉沒於北極海溝"_s;
    QVERIFY(!passageOf(*old, elsewhere));
}

void SessionCitationTest::otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("web") << u"https://example.org/article/1"_s;
    QTest::newRow("no id") << u"tidemark:///article/"_s;
    QTest::newRow("bad id") << u"tidemark:///article/42?start=1&end=2"_s;
    QTest::newRow("host") << u"tidemark://host/article/0190a0a0-0000-7000-8000-000000000000"_s;
    QTest::newRow("other path") << u"tidemark:///library/0190a0a0-0000-7000-8000-000000000000"_s;
    QTest::newRow("endless") << u"tidemark:///article/0190a0a0-0000-7000-8000-000000000000?text="_s
            + QString(20000, u'a');
}

void SessionCitationTest::otherAddressesAreRefused()
{
    QFETCH(const QString, address);
    QVERIFY(!ArticleLink::parse(address));
}

QTEST_GUILESS_MAIN(SessionCitationTest)
#include "tst_session_citation.moc"
