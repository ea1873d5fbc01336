// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/explanation.h"
#include "session/rule_words.h"
#include "store/changes.h"
#include "store/library.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::TemporaryLibrary;
using session::ArticleDocument;
using session::Explanation;
using session::ExplanationRow;
using Topic = session::ExplanationTopic;

namespace {

/// The shipped article in a library of its own.
class ShippedArticle {
public:
    ShippedArticle()
        : m_document(m_library.workspace()
                         .openArticle(m_library.workspace().importShippedArticle().value().id)
                         .value())
    {
    }

    TemporaryLibrary& library() { return m_library; }
    ArticleDocument& document() { return *m_document; }
    QString text() const { return m_document->text(); }

    /// The item of that kind whose main passage is the `nth` place of `words`.
    const Item* itemAt(ItemKind kind, const QString& words, int nth = 0) const
    {
        for (const Item& item : m_document->items()) {
            if (item.kind() == kind && m_document->textOf(mainSpan(item.body)) == words && nth-- == 0)
                return &item;
        }
        return nullptr;
    }

    Explanation explained(ItemKind kind, const QString& words, int nth = 0) const
    {
        const Item* item = itemAt(kind, words, nth);
        return item ? session::explain(*m_document, *item) : Explanation {};
    }

private:
    TemporaryLibrary m_library;
    ArticleDocument* m_document;
};

QString wordsOf(const Explanation& explanation, Topic topic)
{
    const ExplanationRow* row = explanation.row(topic);
    return row && !row->words.empty() ? row->words.front().words : QString();
}

QString textOf(const Explanation& explanation, Topic topic)
{
    const ExplanationRow* row = explanation.row(topic);
    return row ? row->text : QString();
}

void addMatches(QSet<QString>& rules, const QString& source, const QString& pattern)
{
    static const QRegularExpression literal(u"u\"([^\"]+)\""_s);
    for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(source)) {
        for (const QRegularExpressionMatch& found : literal.globalMatch(match.captured(1)))
            rules.insert(found.captured(1));
    }
}

/// Every rule name in the sources: what is assigned to a `rule`, what is given to the makers of expressions,
/// and the hyphenated names of all other rules.
QSet<QString> rulesOfTheSources()
{
    QSet<QString> rules;
    QDirIterator files(QStringLiteral(TIDEMARK_SOURCE_DIR "/app/extraction"), { u"*.cpp"_s, u"*.h"_s });
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        addMatches(rules, source, u"\\brule = ([^;]*);"_s);
        addMatches(rules, source, u"\\b(?:expression|spanExpression|wording)\\(([^;]*);"_s);
        addMatches(rules, source, u"(u\"[a-z]+(?:-[a-z]+)+\"_s)"_s);
    }
    return rules;
}

} // namespace

class SessionExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasASentence();
    void unknownRuleKeepsItsName();
    void explicitDateSaysWhichWordsGaveIt();
    void relativeDateNamesWhatItCountsFrom();
    void dateCountedInTheTextLeadsToItsAnchor();
    void figureSaysUnitHolderAndAsOf();
    void quotationSaysWhoSpeaksAndHowThatIsKnown();
    void quotationWithoutASpeakerOfItsOwnSaysSo();
    void policySaysIssuerDateAndTerm();
    void eventJoinsItsDatesWordsAndRules();
    void editedEventTellsWhatWasRead();
    void readersAndImportedItemsNameTheirSource();
    void dateNobodyNotedDownIsNotCalledCertain();
    void everyPlaceHoldsItsWords();
    void shortFormFitsAToolTip();
};

void SessionExplanationTest::everyRuleHasASentence()
{
    const QSet<QString> produced = rulesOfTheSources();
    QVERIFY2(produced.size() > 40, "the sources are no longer written the way this test reads them");
    const QStringList explained = session::explainedRules();
    for (const QString& rule : produced)
        QVERIFY2(
            explained.contains(rule), qPrintable(rule + u" has no sentence in session/rule_words.cpp"_s));
    for (const QString& rule : explained)
        QVERIFY2(produced.contains(rule), qPrintable(rule + u" is explained, but no rule has that name"_s));
}

void SessionExplanationTest::unknownRuleKeepsItsName()
{
    QCOMPARE(session::ruleSentence(u"their own rule"_s), u"their own rule"_s);
    QVERIFY(session::ruleSentence(u"dated-clause"_s).startsWith(u"A date, and in the same clause"_s));
}

void SessionExplanationTest::explicitDateSaysWhichWordsGaveIt()
{
    const ShippedArticle article;
    const Explanation why = article.explained(ItemKind::TimeExpression, u"2021年9月"_s);
    QCOMPARE(wordsOf(why, Topic::Date), u"2021年9月"_s);
    QCOMPARE(why.row(Topic::Date)->words.front().span.start, article.text().indexOf(u"2021年9月"_s));
    QVERIFY2(textOf(why, Topic::Date).contains(u"September 2021"_s), qPrintable(textOf(why, Topic::Date)));
    QVERIFY(textOf(why, Topic::Date).contains(u"2021-09"_s));
    QCOMPARE(textOf(why, Topic::Reached), u"The text gives this date."_s);
    QVERIFY(textOf(why, Topic::Rule).startsWith(u"A date of the calendar"_s));
    QVERIFY(!why.row(Topic::Publication));
}

void SessionExplanationTest::relativeDateNamesWhatItCountsFrom()
{
    const ShippedArticle article;
    const Explanation why = article.explained(ItemKind::TimeExpression, u"這四年"_s);
    QCOMPARE(textOf(why, Topic::Reached), u"Counted from the publication date."_s);
    const ExplanationRow* published = why.row(Topic::Publication);
    QVERIFY(published);
    QVERIFY2(published->text.contains(u"inferred because"_s), qPrintable(published->text));
    QStringList evidence;
    for (const session::ExplainedWords& words : published->words)
        evidence += words.words;
    QCOMPARE(evidence, QStringList({ u"截至2023年末"_s, u"這四年"_s, u"2021年9月"_s }));
    QCOMPARE(published->words[2].span.start, article.text().indexOf(u"2021年9月"_s));
}

void SessionExplanationTest::dateCountedInTheTextLeadsToItsAnchor()
{
    TemporaryLibrary library;
    const QString file = library.write(u"bridge.txt"_s,
        "新橋\n\n2019年5月,新橋動工。同年12月,橋墩完成,記者到場。\n\n2019年5月的另一件事。\n");
    const auto imported = library.workspace().importArticle(file);
    const ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    for (const Item& item : document->items()) {
        const auto* time = std::get_if<TimeExpression>(&item.body);
        if (!time || document->textOf(time->span) != u"同年12月")
            continue;
        const Explanation why = session::explain(*document, item);
        QCOMPARE(wordsOf(why, Topic::Reached), u"2019年5月"_s);
        QCOMPARE(why.row(Topic::Reached)->words.front().span.start, document->text().indexOf(u"2019年5月"_s));
        QVERIFY(textOf(why, Topic::Reached).contains(u"“2019年5月”"_s));
        return;
    }
    QFAIL("同年12月 was not read");
}

void SessionExplanationTest::figureSaysUnitHolderAndAsOf()
{
    const ShippedArticle article;
    const Explanation why = article.explained(ItemKind::Figure, u"7億"_s);
    QCOMPARE(textOf(why, Topic::Value), u"700,000,000"_s);
    QCOMPARE(wordsOf(why, Topic::Value), u"7億"_s);
    QCOMPARE(wordsOf(why, Topic::Holder), u"釘釘"_s);
    QCOMPARE(wordsOf(why, Topic::Date), u"截至2023年末"_s);
    QCOMPARE(why.row(Topic::Date)->label, u"As of"_s);
    QVERIFY(why.row(Topic::Date)->isCertain);
    QVERIFY(textOf(why, Topic::Date).contains(u"31 December 2023"_s));
    QVERIFY(textOf(why, Topic::DateRule).contains(u"as of"_s));
    QCOMPARE(wordsOf(why, Topic::Unit), u"用戶規模"_s);
    QVERIFY(textOf(why, Topic::Unit).startsWith(u"人"_s));
}

void SessionExplanationTest::quotationSaysWhoSpeaksAndHowThatIsKnown()
{
    const ShippedArticle article;
    const auto& items = article.itemAt(ItemKind::TimeExpression, u"近日"_s);
    QVERIFY(items);
    const Explanation why = article.explained(
        ItemKind::Quotation, u"“互聯網平臺的互聯互通一定是建立在數據生態系統互通之上。”"_s);
    QCOMPARE(textOf(why, Topic::Kind), u"Direct quotation"_s);
    QCOMPARE(wordsOf(why, Topic::Speaker), u"陳兵"_s);
    QCOMPARE(wordsOf(why, Topic::Cue), u"指出"_s);
    QCOMPARE(wordsOf(why, Topic::Role), u"南開大學法學院副院長、教授、南開大學數字經濟交叉科學中心研究員"_s);
    QVERIFY(textOf(why, Topic::Rule).contains(u"before a speaker"_s));
}

void SessionExplanationTest::quotationWithoutASpeakerOfItsOwnSaysSo()
{
    ShippedArticle article;
    for (const Item& item : article.document().items()) {
        const auto* quotation = std::get_if<Quotation>(&item.body);
        if (!quotation || quotation->rule != u"orphan-closing-mark"_s)
            continue;
        const Explanation why = session::explain(article.document(), item);
        QCOMPARE(wordsOf(why, Topic::Speaker), u"陳晨"_s);
        QVERIFY(textOf(why, Topic::Speaker).contains(u"names nobody"_s));
        QVERIFY(textOf(why, Topic::Certainty).startsWith(u"Inferred"_s));
        return;
    }
    QFAIL("the paragraph that only closes a quotation was not read");
}

void SessionExplanationTest::policySaysIssuerDateAndTerm()
{
    const ShippedArticle article;
    const Explanation why
        = article.explained(ItemKind::Policy, u"《工業互聯網創新發展行動計劃(2021-2023年)》"_s);
    QCOMPARE(wordsOf(why, Topic::Issuer), u"工信部"_s);
    QCOMPARE(why.row(Topic::Issuer)->words.front().span.start, article.text().indexOf(u"工信部2021年初"_s));
    QCOMPARE(wordsOf(why, Topic::Date), u"2021年初"_s);
    QVERIFY(textOf(why, Topic::Date).contains(u"its beginning"_s));
    QCOMPARE(wordsOf(why, Topic::Term), u"2021-2023年"_s);
}

void SessionExplanationTest::eventJoinsItsDatesWordsAndRules()
{
    const ShippedArticle article;
    const Explanation why
        = article.explained(ItemKind::Event, u"截至2023年末,釘釘的用戶規模已達7億,企業組織數達2500萬"_s);
    QCOMPARE(wordsOf(why, Topic::Date), u"截至2023年末"_s);
    QVERIFY(textOf(why, Topic::DateRule).contains(u"as of"_s));
    QVERIFY(textOf(why, Topic::Rule).contains(u"what happened"_s));
    QCOMPARE(textOf(why, Topic::Certainty), u"The text says so."_s);
    // A later member of a list has its date from the list's own words, outside its passage.
    const Explanation listed = article.explained(ItemKind::Event, u"到淘寶訂單可部分使用微信支付"_s);
    QCOMPARE(wordsOf(listed, Topic::Date), u"今年"_s);
    QVERIFY(textOf(listed, Topic::Rule).contains(u"list"_s));
}

void SessionExplanationTest::editedEventTellsWhatWasRead()
{
    ShippedArticle article;
    const Item* item
        = article.itemAt(ItemKind::Event, u"截至2023年末,釘釘的用戶規模已達7億,企業組織數達2500萬"_s);
    Event edited = std::get<Event>(item->body);
    edited.date = samples::date(u"2024-01-15");
    const ItemId id = item->id;
    QVERIFY(article.document().editEvent(id, edited));
    const Explanation why = session::explain(article.document(), *article.document().item(id));
    QVERIFY(textOf(why, Topic::Date).contains(u"you have set this date"_s));
    QVERIFY2(!why.row(Topic::Reached), "the words of the text did not give this date");
    QVERIFY(textOf(why, Topic::Change).contains(u"2023-12-31"_s));
}

void SessionExplanationTest::readersAndImportedItemsNameTheirSource()
{
    ShippedArticle article;
    Item item = *article.itemAt(ItemKind::Figure, u"7億"_s);
    QVERIFY(textOf(session::explain(article.document(), item), Topic::Source).contains(u"Tidemark"_s));
    item.provenance = { Provenance::Origin::Imported, u"their-tool 2"_s };
    std::get<Figure>(item.body).rule = u"their rule"_s;
    const Explanation imported = session::explain(article.document(), item);
    QVERIFY(textOf(imported, Topic::Source).contains(u"their-tool 2"_s));
    QCOMPARE(textOf(imported, Topic::Rule), u"their rule"_s);
    item.provenance = { Provenance::Origin::Reader, {} };
    QCOMPARE(textOf(session::explain(article.document(), item), Topic::Source), u"Added by you"_s);
}

void SessionExplanationTest::dateNobodyNotedDownIsNotCalledCertain()
{
    ShippedArticle article;
    Item item = *article.itemAt(ItemKind::Figure, u"7億"_s);
    std::get<Figure>(item.body).asOf = samples::date(u"1999");
    const Explanation why = session::explain(article.document(), item);
    QVERIFY(why.row(Topic::Date)->words.empty());
    QVERIFY(!why.row(Topic::Date)->isCertain);
}

void SessionExplanationTest::everyPlaceHoldsItsWords()
{
    ShippedArticle article;
    for (const Item& item : article.document().items()) {
        const Explanation why = session::explain(article.document(), item);
        QVERIFY2(!why.title.isEmpty() && why.row(Topic::Source), qPrintable(why.kind));
        for (const ExplanationRow& row : why.rows) {
            QVERIFY(!row.label.isEmpty());
            for (const session::ExplainedWords& words : row.words) {
                const QString shown = words.words.endsWith(u'…') ? words.words.chopped(1) : words.words;
                QVERIFY2(article.document().textOf(words.span).startsWith(shown), qPrintable(shown));
            }
        }
    }
}

void SessionExplanationTest::shortFormFitsAToolTip()
{
    ShippedArticle article;
    for (const Item& item : article.document().items()) {
        const QString words = session::shortExplanation(session::explain(article.document(), item));
        QVERIFY2(words.count(u'\n') <= 5, qPrintable(words));
    }
    const QString figure = session::shortExplanation(article.explained(ItemKind::Figure, u"7億"_s));
    QVERIFY2(figure.contains(u"As of: “截至2023年末” → 31 December 2023"_s), qPrintable(figure));
}

QTEST_GUILESS_MAIN(SessionExplanationTest)
#include "tst_session_explanation.moc"
