// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation_sample.h"

#include "exchange/annotation_file.h"
#include "exchange/csv.h"
#include "text/code_points.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace tidemark;
using namespace Qt::StringLiterals;
using exchange::AnnotationFormat;

/// What others get: each format is read as its own rules say.
class AnnotationWritersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonLdIsAnAnnotationCollection();
    void everyEntryHasWhatTheModelRequires();
    void selectorsCountCodePoints();
    void repliesTargetTheirAnnotation();
    void sameAnnotationsGiveTheSameBytes();
    void jsonLdIsReadBackEqual();
    void hypothesisHasRowsAndReferences();
    void markdownEscapesTheArticleAndKeepsTheNote();
    void htmlIsClosedAndInert();
    void csvHasOneRowEachAndNoFormulas();
    void emptyExportsAreValid();

private:
    exchange::AnnotatedArticle m_sample = samples::annotatedArticle();
    QJsonArray entries() const
    {
        const auto bytes = samples::written(m_sample, AnnotationFormat::JsonLd);
        return QJsonDocument::fromJson(bytes)["first"_L1]["items"_L1].toArray();
    }
};

void AnnotationWritersTest::jsonLdIsAnAnnotationCollection()
{
    QJsonParseError error;
    const QByteArray bytes = samples::written(m_sample, AnnotationFormat::JsonLd);
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json["@context"_L1].toArray().at(0).toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(json["type"_L1].toString(), u"AnnotationCollection"_s);
    QVERIFY(json["id"_L1].toString().startsWith("urn:uuid:"_L1));
    QCOMPARE(json["total"_L1].toInt(), entries().size());
    const QJsonObject page = json["first"_L1].toObject();
    QCOMPARE(page["type"_L1].toString(), u"AnnotationPage"_s);
    QCOMPARE(page["partOf"_L1], json["id"_L1]);
    QCOMPARE(json["last"_L1], page["id"_L1]);
    QCOMPARE(page["startIndex"_L1].toInt(-1), 0);
}

void AnnotationWritersTest::everyEntryHasWhatTheModelRequires()
{
    static const QSet<QString> motivations { u"highlighting"_s, u"commenting"_s, u"tagging"_s,
        u"bookmarking"_s, u"replying"_s };
    const QJsonObject context = QJsonDocument::fromJson(samples::written(m_sample, AnnotationFormat::JsonLd))
                                    .object()["@context"_L1]
                                    .toArray()
                                    .at(1)
                                    .toObject();
    QVERIFY(context.contains("tidemark"_L1));
    QCOMPARE(entries().size(), 6);
    for (const QJsonValue entry : entries()) {
        QVERIFY(entry["id"_L1].toString().startsWith("urn:uuid:"_L1));
        QCOMPARE(entry["type"_L1].toString(), u"Annotation"_s);
        QVERIFY(!entry["target"_L1].isUndefined());
        QVERIFY(entry["created"_L1].toString().endsWith(u'Z'));
        const QJsonValue motivation = entry["motivation"_L1];
        const QJsonArray all = motivation.isArray() ? motivation.toArray() : QJsonArray { motivation };
        QVERIFY(!all.isEmpty());
        for (const QJsonValue word : all)
            QVERIFY(motivations.contains(word.toString()));
        for (const QJsonValue body : entry["body"_L1].toArray()) {
            QCOMPARE(body["type"_L1].toString(), u"TextualBody"_s);
            QVERIFY(body["value"_L1].isString());
        }
        if (!entry["target"_L1].isObject())
            continue;
        QCOMPARE(entry["target"_L1]["type"_L1].toString(), u"SpecificResource"_s);
        const QJsonValue source = entry["target"_L1]["source"_L1];
        QVERIFY(source["id"_L1].toString().startsWith("urn:uuid:"_L1));
        QCOMPARE(source["dcterms:title"_L1].toString(), u"渡輪 <b>改版</b>"_s);
        QCOMPARE(source["dcterms:issued"_L1].toString(), u"2024-01-05"_s);
    }
}

void AnnotationWritersTest::selectorsCountCodePoints()
{
    const QString text = m_sample.version().text;
    const text::CodePointIndex codePoints(text);
    int positions = 0;
    for (const QJsonValue entry : entries()) {
        QString exact;
        QString atPosition;
        for (const QJsonValue selector : entry["target"_L1]["selector"_L1].toArray()) {
            if (selector["type"_L1].toString() == "TextQuoteSelector"_L1)
                exact = selector["exact"_L1].toString();
            if (selector["type"_L1].toString() != "TextPositionSelector"_L1)
                continue;
            const qsizetype start = codePoints.toUtf16(selector["start"_L1].toInt());
            atPosition = text.mid(start, codePoints.toUtf16(selector["end"_L1].toInt()) - start);
            ++positions;
            QCOMPARE(atPosition, exact);
        }
    }
    QCOMPARE(positions, 3); // two passages and the event
}

void AnnotationWritersTest::repliesTargetTheirAnnotation()
{
    const QJsonArray all = entries();
    QSet<QString> ids;
    QString target;
    for (const QJsonValue entry : all) {
        ids.insert(entry["id"_L1].toString());
        if (entry["motivation"_L1].toString() == "replying"_L1)
            target = entry["target"_L1].toString();
    }
    QVERIFY(ids.contains(target));
    QCOMPARE(target, exchange::urnOf(m_sample.annotations[1].id.uuid()));
}

void AnnotationWritersTest::sameAnnotationsGiveTheSameBytes()
{
    for (const auto format : { AnnotationFormat::JsonLd, AnnotationFormat::Hypothesis,
             AnnotationFormat::Markdown, AnnotationFormat::Html, AnnotationFormat::Csv })
        QCOMPARE(samples::written(m_sample, format), samples::written(m_sample, format));
}

void AnnotationWritersTest::jsonLdIsReadBackEqual()
{
    exchange::AnnotationWriterOptions options;
    options.withTexts = true;
    const auto file = exchange::parseAnnotationFile(
        samples::written(m_sample, AnnotationFormat::JsonLd, options), u"x.jsonld"_s);
    QVERIFY(file);
    QVERIFY(file->leftOut.empty());
    QCOMPARE(file->annotations.size(), m_sample.annotations.size());
    for (size_t index = 0; index < file->annotations.size(); ++index) {
        domain::Annotation expected = m_sample.annotations[index];
        expected.article = {};
        expected.target.reset();
        QVERIFY2(file->annotations[index].mark == expected, qPrintable(expected.body));
    }
    QCOMPARE(file->articles.size(), size_t(1));
    QVERIFY(file->articles.front().article == m_sample.article.article);
    QVERIFY(file->articles.front().versions == m_sample.article.versions);
}

void AnnotationWritersTest::hypothesisHasRowsAndReferences()
{
    const QJsonObject json
        = QJsonDocument::fromJson(samples::written(m_sample, AnnotationFormat::Hypothesis)).object();
    const QJsonArray rows = json["rows"_L1].toArray();
    QCOMPARE(json["total"_L1].toInt(), rows.size());
    QCOMPARE(rows.size(), 6);
    for (const QJsonValue row : rows) {
        for (const auto& key :
            { "id"_L1, "uri"_L1, "text"_L1, "tags"_L1, "target"_L1, "created"_L1, "updated"_L1 })
            QVERIFY2(!row[key].isUndefined(), key.latin1());
    }
    QCOMPARE(rows.at(2)["references"_L1].toArray().at(0), rows.at(1)["id"_L1]);
    QCOMPARE(rows.at(1)["tags"_L1].toArray().size(), 2);
}

void AnnotationWritersTest::markdownEscapesTheArticleAndKeepsTheNote()
{
    const QString text = QString::fromUtf8(samples::written(m_sample, AnnotationFormat::Markdown));
    QVERIFY(text.startsWith(u"# 渡輪 \\<b\\>改版\\</b\\>\n"_s));
    QVERIFY(text.contains(u"> 第一段說明 \\*背景\\*\n"_s));
    QVERIFY(text.contains(m_sample.annotations[1].body));
    QVERIFY(text.contains(u"```\n未關閉\n```\n"_s)); // an open code block is closed
    QVERIFY(text.contains(u"paragraph 2 · blue · 2024-02-03 #待查"_s));
    QVERIFY(text.contains(u"回覆 \"一\""_s));
    QVERIFY(text.contains(u"> 舊的話"_s));
    QVERIFY(text.contains(u"no longer in the text"_s));
    QVERIFY(text.contains(u"Source: "_s));
}

void AnnotationWritersTest::htmlIsClosedAndInert()
{
    const QString text = QString::fromUtf8(samples::written(m_sample, AnnotationFormat::Html));
    QVERIFY(text.contains(u"Content-Security-Policy"_s));
    QVERIFY(text.contains(u"default-src 'none'"_s));
    QVERIFY(!text.contains(u"<script"_s));
    QVERIFY(!text.contains(u"<b>"_s));
    QVERIFY(!text.contains(u"href"_s));
    QVERIFY(text.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; **粗**"_s));
    QVERIFY(text.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(text.contains(u"@media print"_s));
    // With the empty elements closed it is well-formed: nothing is nested wrongly.
    QString xml = text;
    xml.remove(u"<!DOCTYPE html>\n"_s);
    static const QRegularExpression empty(u"<(meta[^>]*)>"_s);
    QXmlStreamReader reader(xml.replace(empty, u"<\\1/>"_s));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void AnnotationWritersTest::csvHasOneRowEachAndNoFormulas()
{
    exchange::AnnotationWriterOptions options;
    options.byteOrderMark = true;
    const QByteArray bytes = samples::written(m_sample, AnnotationFormat::Csv, options);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const auto records = exchange::parseCsv(QString::fromUtf8(bytes.sliced(3)));
    QVERIFY(records);
    QCOMPARE(records->size(), m_sample.annotations.size() + 1);
    for (const exchange::CsvRecord& record : *records) {
        QCOMPARE(record.fields.size(), records->front().fields.size());
        for (const QString& field : record.fields)
            QVERIFY2(field.isEmpty() || !u"=+-@"_s.contains(field.front()), qPrintable(field));
    }
    QVERIFY(records->at(4).fields.contains(u"'@事件"_s));
    QVERIFY(records->at(2).fields.contains(m_sample.annotations[1].body));
    QCOMPARE(exchange::csvRow({ u" =1"_s, u"a,\"b\"\n"_s, u"\tx"_s }), u"' =1,\"a,\"\"b\"\"\n\",'\tx\r\n"_s);
}

void AnnotationWritersTest::emptyExportsAreValid()
{
    m_sample.annotations.clear();
    for (const auto format : { AnnotationFormat::JsonLd, AnnotationFormat::Hypothesis }) {
        QJsonParseError error;
        QJsonDocument::fromJson(samples::written(m_sample, format), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

QTEST_GUILESS_MAIN(AnnotationWritersTest)
#include "tst_annotation_writers.moc"
