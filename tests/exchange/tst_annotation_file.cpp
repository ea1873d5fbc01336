// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation_sample.h"

#include "exchange/annotation_file.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using exchange::AnnotationFault;
using exchange::AnnotationFile;
using exchange::AnnotationFileError;
using exchange::AnnotationSubject;
using exchange::ForeignAnnotation;
using exchange::LeftOutAnnotation;

namespace {

AnnotationFile read(const QByteArray& json)
{
    const auto file = exchange::parseAnnotationFile(json, u"x.json"_s);
    if (!file)
        qFatal("not annotations: %s", json.left(200).constData());
    return *file;
}

/// One annotation with that target and those further fields.
AnnotationFile readOne(const QByteArray& target, const QByteArray& more = {})
{
    return read("{\"type\":\"Annotation\",\"id\":\"https://a/1\"" + more + ",\"target\":" + target + "}");
}

AnnotationFault onlyFault(const AnnotationFile& file)
{
    if (file.leftOut.size() != 1 || !file.annotations.empty())
        qFatal("%d left out, %d taken", int(file.leftOut.size()), int(file.annotations.size()));
    return file.leftOut.front().why;
}

const ForeignAnnotation& only(const AnnotationFile& file)
{
    if (file.annotations.size() != 1)
        qFatal("%d annotations, %d left out", int(file.annotations.size()), int(file.leftOut.size()));
    return file.annotations.front();
}

QByteArray on(const QByteArray& selector)
{
    return "{\"source\":\"https://a/\",\"selector\":" + selector + "}";
}

const QByteArray quote = R"({"type":"TextQuoteSelector","exact":"渡輪","prefix":"前","suffix":"後"})";

} // namespace

/// Files of other programs, good and hostile.
class AnnotationFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfAFile();
    void selectorsOfOthers();
    void bodiesOfOthers();
    void severalTargetsBecomeSeveral();
    void htmlStaysText();
    void faultsAreNamedOneByOne_data();
    void faultsAreNamedOneByOne();
    void theGoodOnesAreTakenBesideTheBad();
    void sameIdTwice();
    void threadsAreJoined();
    void circlesOfRepliesEnd();
    void longThreadsAreLinear();
    void manyAnnotationsAreRead();
    void damagedArticlesAreLeftOut();
    void filesThatAreNone();
    void recognisesAnnotations();
};

void AnnotationFileTest::formsOfAFile()
{
    const QByteArray entry = R"({"type":"Annotation","target":"https://a/"})";
    for (const QByteArray& file : QList<QByteArray> { entry, '[' + entry + ']', "{\"items\":[" + entry + "]}",
             "{\"type\":\"AnnotationCollection\",\"first\":{\"items\":[" + entry + "]}}",
             "{\"@graph\":[" + entry + "]}",
             R"({"rows":[{"id":"x","uri":"https://a/","target":[{"source":"https://a/"}]}]})" })
        QCOMPARE(read(file).annotations.size(), size_t(1));
    const AnnotationFile pages = read("{\"first\":{\"items\":[" + entry + "],\"next\":{\"items\":[" + entry
        + "],\"next\":\"https://a/3\"}}}");
    QCOMPARE(pages.annotations.size() + size_t(pages.repeated), size_t(2));
    QCOMPARE(pages.leftOut.size(), size_t(1));
    QCOMPARE(pages.leftOut.front(),
        (LeftOutAnnotation { u"first.next.next"_s, AnnotationFault::PagesElsewhere, {} }));
}

void AnnotationFileTest::selectorsOfOthers()
{
    QCOMPARE(only(readOne(on(quote))).quote, (domain::TextQuoteSelector { u"渡輪"_s, u"前"_s, u"後"_s }));
    QCOMPARE(only(readOne(on(R"({"type":"TextPositionSelector","start":3,"end":9})"))).position,
        (exchange::CodePointRange { 3, 9 }));
    QCOMPARE(only(readOne(on(R"({"type":"FragmentSelector","value":"char=3,9"})"))).position,
        (exchange::CodePointRange { 3, 9 }));
    // What this program does not know is passed over as long as there is something it knows.
    const ForeignAnnotation mixed
        = only(readOne(on(R"([{"type":"XPathSelector","value":"/p"},)" + quote + ']')));
    QCOMPARE(mixed.quote.exact, u"渡輪"_s);
    const ForeignAnnotation refined
        = only(readOne(on(R"({"type":"XPathSelector","value":"/p","refinedBy":)" + quote + '}')));
    QCOMPARE(refined.quote.exact, u"渡輪"_s);
    // A position inside of something else is none in the text.
    const AnnotationFile inside = readOne(on(
        R"({"type":"XPathSelector","value":"/p","refinedBy":{"type":"TextPositionSelector","start":1,"end":2}})"));
    QCOMPARE(onlyFault(inside), AnnotationFault::BadSelector);
    QCOMPARE(only(readOne("\"https://a/\"")).subject, AnnotationSubject::Article);
}

void AnnotationFileTest::bodiesOfOthers()
{
    const ForeignAnnotation all = only(readOne(on(quote),
        R"(,"bodyValue":"零","body":["https://b/",{"type":"TextualBody","value":"一"},)"
        R"({"type":"TextualBody","value":"標","purpose":"tagging"},{"type":"Choice","items":[{"value":"二"},{"value":"三"}]}])"));
    QCOMPARE(all.mark.body, u"https://b/\n\n一\n\n二\n\n零"_s);
    QCOMPARE(all.mark.tags, QStringList { u"標"_s });
    QVERIFY(only(readOne(on(quote))).mark.body.isEmpty());
    const ForeignAnnotation coloured
        = only(readOne(R"({"source":"https://a/","styleClass":"hl-Green","selector":)" + quote + '}'));
    QCOMPARE(coloured.mark.colour, domain::HighlightColour::Green);
}

void AnnotationFileTest::severalTargetsBecomeSeveral()
{
    const QByteArray two = '[' + on(quote) + ',' + on(R"({"type":"TextQuoteSelector","exact":"碼頭"})") + ']';
    const AnnotationFile file = readOne(two, R"(,"body":"同")");
    QCOMPARE(file.annotations.size(), size_t(2));
    QVERIFY(file.annotations[0].mark.id != file.annotations[1].mark.id);
    QCOMPARE(file.annotations[1].mark.body, u"同"_s);
    QCOMPARE(readOne(two).annotations[1].mark.id, file.annotations[1].mark.id);
}

void AnnotationFileTest::htmlStaysText()
{
    const QString html = u"<img src=x onerror=alert(1)><a href=\"file:///etc/passwd\">x</a>"_s;
    QJsonObject body { { u"type"_s, u"TextualBody"_s }, { u"value"_s, html },
        { u"format"_s, u"text/html"_s } };
    const AnnotationFile file
        = readOne(on(quote), ",\"body\":" + QJsonDocument(body).toJson(QJsonDocument::Compact));
    QCOMPARE(only(file).mark.body, html);
}

void AnnotationFileTest::faultsAreNamedOneByOne_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<AnnotationFault>("fault");
    const auto row = [](const char* name, const QByteArray& entry, AnnotationFault fault) {
        QTest::newRow(name) << entry << fault;
    };
    const auto with = [](const QByteArray& fields) { return "{\"type\":\"Annotation\"," + fields + "}"; };
    row("number", "17", AnnotationFault::NotAnObject);
    row("null", "null", AnnotationFault::NotAnObject);
    row("type", R"({"type":"Image","target":"https://a/"})", AnnotationFault::NotAnAnnotation);
    row("no target", with("\"body\":\"x\""), AnnotationFault::NoTarget);
    row("empty target", with("\"target\":{}"), AnnotationFault::NoTarget);
    row("target of wrong type", with("\"target\":true"), AnnotationFault::NoTarget);
    row("no targets", with("\"target\":[]"), AnnotationFault::NoTarget);
    row("xpath", with("\"target\":" + on(R"({"type":"XPathSelector","value":"/p"})")),
        AnnotationFault::BadSelector);
    row("range", with("\"target\":" + on(R"({"type":"RangeSelector","startSelector":{"type":"X"}})")),
        AnnotationFault::BadSelector);
    row("selector a number", with("\"target\":" + on("7")), AnnotationFault::BadSelector);
    row("exact a list", with("\"target\":" + on(R"({"type":"TextQuoteSelector","exact":["x"]})")),
        AnnotationFault::BadSelector);
    for (const char* offsets :
        { R"("start":-1,"end":4)", R"("start":5,"end":4)", R"("start":1e300,"end":1e301)",
            R"("start":0.5,"end":4)", R"("start":"0","end":4)", R"("start":0)", R"("start":null,"end":[])" })
        row(offsets,
            with("\"target\":" + on("{\"type\":\"TextPositionSelector\"," + QByteArray(offsets) + '}')),
            AnnotationFault::BadPosition);
    row("body a number", with("\"body\":5,\"target\":\"https://a/\""), AnnotationFault::BadBody);
    row("body without value", with("\"body\":{\"type\":\"TextualBody\"},\"target\":\"https://a/\""),
        AnnotationFault::BadBody);
    row("long tag",
        with("\"body\":{\"purpose\":\"tagging\",\"value\":\"" + QByteArray(5000, 'x')
            + "\"},\"target\":\"https://a/\""),
        AnnotationFault::TooLong);
    row("reply to nothing in a circle",
        R"({"type":"Annotation","id":"urn:uuid:01900000-0000-7000-8000-000000000009","motivation":"replying",)"
        R"("target":"urn:uuid:01900000-0000-7000-8000-000000000009"})",
        AnnotationFault::AnswersNothing);
    row("own terms",
        with(R"("tidemark:carriedFrom":{"version":"x","start":0,"end":1},"target":)" + on(quote)),
        AnnotationFault::BadPlace);
    row("on an item that is not named", with("\"tidemark:subject\":\"item\",\"target\":" + on(quote)),
        AnnotationFault::BadPlace);
    row("hypothesis tags", R"({"id":"x","uri":"https://a/","tags":{"a":1},"target":[{}]})",
        AnnotationFault::BadBody);
    row("hypothesis without id", R"({"uri":"https://a/","target":[{}]})", AnnotationFault::NotAnAnnotation);
}

void AnnotationFileTest::faultsAreNamedOneByOne()
{
    QFETCH(QByteArray, entry);
    QFETCH(AnnotationFault, fault);
    const AnnotationFile file = read('[' + entry + ']');
    QCOMPARE(onlyFault(file), fault);
    QCOMPARE(file.leftOut.front().place, u"[0]"_s);
}

void AnnotationFileTest::theGoodOnesAreTakenBesideTheBad()
{
    const AnnotationFile file = read("[17," + QByteArray(R"({"type":"Annotation","id":"a","target":)")
        + on(quote) + R"(},{"type":"Annotation","id":"b","target":)" + on("{}") + "}]");
    QCOMPARE(only(file).place, u"[1]"_s);
    QCOMPARE(file.leftOut.size(), size_t(2));
    QCOMPARE(file.leftOut[1].place, u"[2]"_s);
}

void AnnotationFileTest::sameIdTwice()
{
    const auto entry = [](const char* body) {
        return QByteArray(R"({"type":"Annotation","id":"a","body":")") + body + R"(","target":)" + on(quote)
            + '}';
    };
    const AnnotationFile file = read('[' + entry("一") + ',' + entry("一") + ',' + entry("二") + ']');
    QCOMPARE(only(file).mark.body, u"一"_s);
    QCOMPARE(file.repeated, 1);
    QCOMPARE(file.leftOut.size(), size_t(1));
    QCOMPARE(file.leftOut.front().why, AnnotationFault::TwiceInFile);
}

void AnnotationFileTest::threadsAreJoined()
{
    const auto reply = [](const char* id, const char* to, const char* day) {
        return QByteArray(R"({"type":"Annotation","motivation":"replying","id":")") + id + R"(","body":")"
            + id + R"(","target":")" + to + R"(","created":"2024-01-)" + day + R"(T00:00:00Z"})";
    };
    const AnnotationFile file = read('[' + reply("r3", "r2", "03") + ',' + reply("r1", "a", "01") + ','
        + reply("r2", "r1", "02") + R"(,{"type":"Annotation","id":"a","target":)" + on(quote) + "}]");
    QStringList bodies;
    for (const domain::Reply& answer : only(file).mark.replies)
        bodies.append(answer.body);
    QCOMPARE(bodies, (QStringList { u"r1"_s, u"r2"_s, u"r3"_s }));
    const AnnotationFile loose = read('[' + reply("r1", "elsewhere", "01") + ']');
    QCOMPARE(loose.replies.size(), size_t(1));
}

void AnnotationFileTest::circlesOfRepliesEnd()
{
    const auto reply = [](const char* id, const char* to) {
        return QByteArray(R"({"type":"Annotation","motivation":"replying","id":")") + id + R"(","target":")"
            + to + "\"}";
    };
    const AnnotationFile file = read(
        '[' + reply("a", "b") + ',' + reply("b", "c") + ',' + reply("c", "a") + ',' + reply("d", "a") + ']');
    QCOMPARE(file.leftOut.size(), size_t(4));
    for (const LeftOutAnnotation& entry : file.leftOut)
        QCOMPARE(entry.why, AnnotationFault::AnswersNothing);
}

void AnnotationFileTest::longThreadsAreLinear()
{
    // Each answers the one after it, the last one the annotation: a walk that forgets would be quadratic.
    constexpr int length = 50'000;
    QByteArray file = "[";
    for (int number = 0; number < length; ++number)
        file += R"({"type":"Annotation","motivation":"replying","id":")" + QByteArray::number(number)
            + R"(","target":")" + QByteArray::number(number + 1) + "\"},";
    file += R"({"type":"Annotation","id":")" + QByteArray::number(length) + R"(","target":)" + on(quote)
        + "}]";
    QCOMPARE(only(read(file)).mark.replies.size(), size_t(length));
}

void AnnotationFileTest::manyAnnotationsAreRead()
{
    constexpr int many = 100'000;
    QByteArray file = "[";
    for (int number = 0; number < many; ++number)
        file += (number > 0 ? "," : "") + QByteArray(R"({"type":"Annotation","id":")")
            + QByteArray::number(number) + R"(","target":"https://a/"})";
    int asked = 0;
    const auto all = exchange::parseAnnotationFile(file + ']', u"x"_s, [&asked](int percent) {
        ++asked;
        return percent >= 0 && percent <= 100;
    });
    QVERIFY(all);
    QCOMPARE(all->annotations.size(), size_t(many));
    QVERIFY(asked > 100);
    const auto givenUp
        = exchange::parseAnnotationFile(file + ']', u"x"_s, [](int percent) { return percent < 50; });
    QVERIFY(!givenUp);
    QCOMPARE(givenUp.error().kind, AnnotationFileError::Kind::Cancelled);
    QByteArray tooMany = "[1";
    for (int number = 0; number < exchange::mostAnnotations; ++number)
        tooMany += ",1";
    const auto refused = exchange::parseAnnotationFile(tooMany + ']', u"x"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, AnnotationFileError::Kind::TooMany);
}

void AnnotationFileTest::damagedArticlesAreLeftOut()
{
    exchange::AnnotationWriterOptions options;
    options.withTexts = true;
    const QByteArray good
        = samples::written(samples::annotatedArticle(), exchange::AnnotationFormat::JsonLd, options);
    QCOMPARE(read(good).articles.size(), size_t(1));
    for (const auto& [from, to] : { std::pair("第二段引述船長的話", "第二段引述他人的話"),
             std::pair("\"origin\":\"given\"", "\"origin\":\"guess\""),
             std::pair("2024-01-05\",\"evidence", "2024-13-05\",\"evidence"),
             std::pair("\"versions\":[", "\"editions\":[") }) {
        QByteArray bad = good;
        // Only in the description of the article, which stands behind the entries.
        const qsizetype articles = bad.indexOf("\"tidemark:articles\":[{");
        QVERIFY(articles > 0);
        bad = bad.left(articles) + bad.sliced(articles).replace(from, to);
        QVERIFY2(bad != good, from);
        const AnnotationFile file = read(bad);
        QVERIFY2(file.articles.empty(), from);
        QCOMPARE(file.leftOut.size(), size_t(1));
        QCOMPARE(file.leftOut.front().why, AnnotationFault::BadArticle);
        QCOMPARE(file.annotations.size(), size_t(5));
    }
}

void AnnotationFileTest::filesThatAreNone()
{
    using Kind = AnnotationFileError::Kind;
    const auto kindOf = [](const QByteArray& bytes) {
        const auto file = exchange::parseAnnotationFile(bytes, u"x"_s);
        return file ? std::optional<Kind>() : file.error().kind;
    };
    QCOMPARE(kindOf(""), Kind::NotJson);
    QCOMPARE(kindOf("{\"items\":"), Kind::NotJson);
    QCOMPARE(kindOf(QByteArray(100'000, '[')), Kind::NotJson);
    QCOMPARE(kindOf("{\"events\":[]}"), Kind::NotAnnotations);
    QCOMPARE(kindOf("{\"items\":5}"), std::nullopt); // a page without entries
    QTemporaryDir folder;
    const auto missing = exchange::loadAnnotationFile(folder.filePath(u"none.json"_s));
    QCOMPARE(missing.error().kind, Kind::Missing);
    const auto directory = exchange::loadAnnotationFile(folder.path());
    QCOMPARE(directory.error().kind, Kind::NotAFile);
}

void AnnotationFileTest::recognisesAnnotations()
{
    const exchange::AnnotatedArticle sample = samples::annotatedArticle();
    QVERIFY(exchange::looksLikeAnnotations(
        samples::written(sample, exchange::AnnotationFormat::JsonLd).left(4096)));
    QVERIFY(exchange::looksLikeAnnotations(
        samples::written(sample, exchange::AnnotationFormat::Hypothesis).left(4096)));
    QVERIFY(!exchange::looksLikeAnnotations(R"({"source":"Miner","events":[{"start":0,"end":1}]})"));
}

QTEST_GUILESS_MAIN(AnnotationFileTest)
#include "tst_annotation_file.moc"
