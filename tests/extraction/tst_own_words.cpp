// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "extraction/english_vocabulary.h"
#include "extraction/own_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::extraction;

namespace {

const Lexicons& builtIn()
{
    static const Lexicons loaded = *Lexicons::loadBuiltIn();
    return loaded;
}

OwnWordsReading laidOver(const QString& table, const QString& rows)
{
    return layOver(builtIn(), { { table + u".tsv"_s, rows.toUtf8(), {}, false } });
}

domain::Findings readWith(const Lexicons& lexicons, const QString& text)
{
    ReadingOptions options;
    options.published = domain::EdtfValue::parse(u"2024-06-25");
    return readArticle(text, lexicons, options);
}

domain::Findings readWith(const QString& table, const QString& rows, const QString& text)
{
    const OwnWordsReading reading = laidOver(table, rows);
    if (const auto& fault = reading.outcomes.front().fault)
        qWarning("own words left out: line %d", fault->line);
    return readWith(reading.lexicons, text);
}

QStringList valuesOf(const domain::Findings& findings)
{
    QStringList values;
    for (const domain::TimeExpression& time : findings.times) {
        const auto* value = std::get_if<domain::EdtfValue>(&time.value);
        values.append(value ? value->toString() : QString());
    }
    return values;
}

QStringList speakersOf(const domain::Findings& findings)
{
    QStringList speakers;
    for (const domain::Quotation& quotation : findings.quotations)
        speakers.append(quotation.speaker);
    return speakers;
}

QStringList unitsOf(const domain::Findings& findings)
{
    QStringList units;
    for (const domain::Figure& figure : findings.figures)
        units.append(figure.unit);
    return units;
}

void addTables()
{
    QTest::addColumn<QString>("table");
    for (const QString& name : builtIn().names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class OwnWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableSaysWhatItIs_data() { addTables(); }
    void tableSaysWhatItIs();
    void builtInRowsFitTheHeader_data() { addTables(); }
    void builtInRowsFitTheHeader();
    void headerIsChecked();
    void surnameMakesAPerson();
    void organisationIsNoPerson();
    void reportingVerbMakesAQuotation();
    void unitMakesAFigure();
    void wordsOfTime_data();
    void wordsOfTime();
    void ownRowTakesThePlaceOfTheBuiltInOne();
    void scriptsAreTheSameWord();
    void wordsAreTakenOut();
    void severalMeaningsOfAWord();
    void countsWhatItDid();
    void bytesOfOtherProgramsAreUnderstood();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void mistakeLeavesTheTableAndTheOthersAlone();
    void hostileFilesDoNoHarm_data();
    void hostileFilesDoNoHarm();
};

void OwnWordsTest::tableSaysWhatItIs()
{
    QFETCH(QString, table);
    const LexiconHeader& header = builtIn().table(table).header();
    QVERIFY2(header.sentence.endsWith(u'.'), qPrintable(table + u".tsv begins with no sentence"_s));
    QVERIFY(!header.columns.empty());
    for (const LexiconColumn& column : header.columns) {
        QVERIFY2(!column.meaning.isEmpty(), qPrintable(column.name));
        QCOMPARE(column.values.isEmpty(), column.type != LexiconColumn::Type::OneOf);
    }
}

void OwnWordsTest::builtInRowsFitTheHeader()
{
    QFETCH(QString, table);
    for (const LexiconRow& row : builtIn().table(table).rows()) {
        const auto fault = faultOf(table, builtIn().table(table).header(), row.cells);
        QVERIFY2(!fault, qPrintable(row.cells.join(u'\t')));
    }
}

void OwnWordsTest::headerIsChecked()
{
    QVERIFY(!LexiconHeader::parse({ u"# no full stop"_s, u"# word (words): it"_s }));
    QVERIFY(!LexiconHeader::parse({ u"# A table."_s, u"# word\tclass"_s }));
    QVERIFY(!LexiconHeader::parse({ u"# A table."_s, u"# class (one of): a = b"_s }));
    const auto header = LexiconHeader::parse({ u"# A table of"_s, u"#    words."_s, u"# word (words): it"_s,
        u"# class (one of): a, b = first;"_s, u"#    c = second"_s, u"x\ta"_s });
    QVERIFY(header);
    QCOMPARE(header->sentence, u"A table of words."_s);
    QCOMPARE(header->columns.at(1).values, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
}

void OwnWordsTest::surnameMakesAPerson()
{
    const QString text = u"渡口轉型\n\n海港大學教授鐽文遠表示,渡口將在秋天重開。"_s;
    const auto isPerson = [&](const domain::Findings& findings) {
        return std::any_of(findings.people.begin(), findings.people.end(),
            [](const domain::Person& person) { return person.name == u"鐽文遠"_s; });
    };
    QVERIFY(!isPerson(readWith(builtIn(), text)));
    QVERIFY(isPerson(readWith(u"surnames"_s, u"鐽\tsingle\n"_s, text)));
}

void OwnWordsTest::organisationIsNoPerson()
{
    const QString text = u"渡口轉型\n\n藍鯨坊表示,渡口將在秋天重開。"_s;
    const auto typeIn = [](const domain::Findings& findings) { return findings.quotations.at(0).sourceType; };
    QCOMPARE(typeIn(readWith(builtIn(), text)), domain::SourceType::Person);
    QCOMPARE(
        typeIn(readWith(u"organisations"_s, u"藍鯨坊\tcompany\n"_s, text)), domain::SourceType::Organisation);
}

void OwnWordsTest::reportingVerbMakesAQuotation()
{
    const QString text = u"渡口轉型\n\n海港公司董事長陳文遠諄告,渡口將在秋天重開。"_s;
    QVERIFY(speakersOf(readWith(builtIn(), text)).isEmpty());
    QCOMPARE(speakersOf(readWith(u"reporting_cues"_s, u"諄告\tfree\n"_s, text)), QStringList { u"陳文遠"_s });
}

void OwnWordsTest::unitMakesAFigure()
{
    const QString text = u"渡口轉型\n\n2023年,渡口共售出300萬籤。"_s;
    QVERIFY(!unitsOf(readWith(builtIn(), text)).contains(u"籤"_s));
    QVERIFY(unitsOf(readWith(u"units"_s, u"籤\tcount\t籤\n"_s, text)).contains(u"籤"_s));
}

// These tables are compiled when they are loaded.
void OwnWordsTest::wordsOfTime_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("relative") << u"time_words"_s << u"舊歲\tyear\t-1"_s << u"舊歲5月,渡口重開。"_s
                              << u"2023-05"_s;
    QTest::newRow("vague") << u"vague_times"_s << u"潮汐之間\t-2Y\t0Y"_s << u"潮汐之間,渡口重開。"_s
                           << u"2022~/2024~"_s;
    QTest::newRow("period") << u"historical_periods"_s << u"大潮時期\t1998-03/1999-07"_s
                            << u"大潮時期,渡口重開。"_s << u"1998-03/1999-07"_s;
    QTest::newRow("holiday") << u"holidays"_s << u"護潮節\t06-06"_s << u"2023年護潮節,渡口重開。"_s
                             << u"2023-06-06"_s;
    QTest::newRow("English") << u"time_words_en"_s << u"yesteryear\tday\t-3"_s
                             << u"The ferry opened yesteryear."_s << u"2024-06-22"_s;
}

void OwnWordsTest::wordsOfTime()
{
    QFETCH(QString, table);
    QFETCH(QString, row);
    QFETCH(QString, text);
    QFETCH(QString, value);
    QVERIFY(!valuesOf(readWith(builtIn(), text)).contains(value));
    const QStringList values = valuesOf(readWith(table, row, text));
    QVERIFY2(values.contains(value), qPrintable(values.join(u' ')));
}

void OwnWordsTest::ownRowTakesThePlaceOfTheBuiltInOne()
{
    const QString text = u"近日,渡口重開。"_s;
    const QStringList before = valuesOf(readWith(builtIn(), text));
    const QStringList after = valuesOf(readWith(u"vague_times"_s, u"近日\t-1Y\t0Y\n"_s, text));
    QCOMPARE(before.size(), 1);
    QCOMPARE(after, QStringList { u"2023~/2024~"_s });
    // The other words of the built-in row stay.
    const OwnWordsReading reading = laidOver(u"vague_times"_s, u"近日\t-1Y\t0Y\n"_s);
    QCOMPARE(valuesOf(readWith(reading.lexicons, u"日前,渡口重開。"_s)), before);
}

void OwnWordsTest::scriptsAreTheSameWord()
{
    const OwnWordsReading reading = laidOver(u"surnames"_s, u"歐陽\ttrap\n"_s);
    QCOMPARE(reading.outcomes.front().replaced, 1);
    QCOMPARE(reading.outcomes.front().added, 0);
    QCOMPARE(reading.lexicons.table(u"surnames"_s).cellFor(u"欧阳", 1), u"trap"_s);
}

void OwnWordsTest::wordsAreTakenOut()
{
    const QString text = u"渡口轉型\n\n海港公司董事長陳文遠表示,渡口將在秋天重開。"_s;
    QCOMPARE(speakersOf(readWith(builtIn(), text)), QStringList { u"陳文遠"_s });
    QVERIFY(speakersOf(readWith(u"reporting_cues"_s, u"-\t表示\n"_s, text)).isEmpty());
    // What stands behind the word is the rest of a copied row.
    QVERIFY(speakersOf(readWith(u"reporting_cues"_s, u"-\t表示\tfree\n"_s, text)).isEmpty());
    const OwnWordsReading reading = laidOver(u"vague_times"_s, u"-\t近日|日前\n"_s);
    QCOMPARE(reading.outcomes.front().removed, 2);
    QVERIFY(!reading.lexicons.table(u"vague_times"_s).contains(u"日前"));
    QVERIFY(reading.lexicons.table(u"vague_times"_s).contains(u"近日来"));
}

void OwnWordsTest::severalMeaningsOfAWord()
{
    const OwnWordsReading reading
        = laidOver(u"time_words_en"_s, u"second\tordinal\t2\nsecond\tday\t-1\nsecond\tordinal\t2\n"_s);
    QVERIFY(!reading.outcomes.front().fault);
    const EnglishVocabulary& words = reading.lexicons.englishVocabulary();
    QCOMPARE(words.find(EnglishWordKind::Day, u"second", 0)->number, -1);
    QCOMPARE(words.find(EnglishWordKind::Ordinal, u"second", 0)->number, 2);
}

void OwnWordsTest::countsWhatItDid()
{
    const OwnWordsReading reading
        = laidOver(u"surnames"_s, u"# mine\n\n鐽|鐼\tsingle\n王\tsingle\n-\t李|鐹\n-\t王\n"_s);
    const OwnWordsOutcome& outcome = reading.outcomes.front();
    QCOMPARE(outcome.table, u"surnames"_s);
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.replaced, 1);
    QCOMPARE(outcome.removed, 1);
}

void OwnWordsTest::bytesOfOtherProgramsAreUnderstood()
{
    const QByteArray bytes = "\xEF\xBB\xBF" + u"鐽 \t single\t\r\n鐼\tsingle"_s.toUtf8();
    const OwnWordsReading reading = layOver(builtIn(), { { u"surnames.tsv"_s, bytes, {}, false } });
    QVERIFY(!reading.outcomes.front().fault);
    QCOMPARE(reading.outcomes.front().added, 2);
}

void OwnWordsTest::mistakesAreNamed_data()
{
    using Kind = OwnWordsFault::Kind;
    using Row = LexiconFault::Kind;
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<Row>("row");
    const auto add = [](const char* tag, const QString& file, const QByteArray& bytes, int line, Row row) {
        QTest::newRow(tag) << file << bytes << Kind::BadRow << line << row;
    };
    QTest::newRow("no such table") << u"surname.tsv"_s << QByteArray("x") << Kind::UnknownTable << 0
                                   << Row::NoWord;
    QTest::newRow("not UTF-8") << u"surnames.tsv"_s << QByteArray("a\tsingle\n\xC0\xAF\tsingle")
                               << Kind::NotUtf8 << 2 << Row::NoWord;
    QTest::newRow("cut UTF-8") << u"surnames.tsv"_s << QByteArray("a\tsingle\n\n\xE6\xBD") << Kind::NotUtf8
                               << 3 << Row::NoWord;
    QTest::newRow("UTF-16") << u"surnames.tsv"_s
                            << QByteArray("\xFF\xFE"
                                          "a\0\t\0",
                                   6)
                            << Kind::NotUtf8 << 1 << Row::NoWord;
    QTest::newRow("too large") << u"surnames.tsv"_s << QByteArray(largestOwnWordsFile + 1, '#')
                               << Kind::TooLarge << 0 << Row::NoWord;
    add("spaces for tabs", u"surnames.tsv"_s, "a single\n", 1, Row::MissingCell);
    add("no word", u"surnames.tsv"_s, "# c\n\tsingle\n", 2, Row::NoWord);
    add("bars alone", u"surnames.tsv"_s, "|\tsingle\n", 1, Row::NoWord);
    add("nothing to remove", u"surnames.tsv"_s, "-\t\n", 1, Row::NoWord);
    add("long word", u"surnames.tsv"_s, QByteArray(65, 'x') + "\tsingle\n", 1, Row::LongWord);
    add("class", u"surnames.tsv"_s, "a\tsingle\nb\tdouble\n", 2, Row::BadCell);
    add("too many", u"surnames.tsv"_s, "a\tsingle\tmore\n", 1, Row::ExtraCell);
    add("factor", u"magnitudes.tsv"_s, "a\tzh\tten\n", 1, Row::BadCell);
    add("no factor", u"magnitudes.tsv"_s, "a\tzh\t0\n", 1, Row::BadCell);
    add("unit number", u"time_words.tsv"_s, "a\tunit\t9\n", 1, Row::BadCell);
    add("season number", u"time_words_en.tsv"_s, "a\tseason\t1\n", 1, Row::BadCell);
    add("month number", u"time_words_en.tsv"_s, "a\tmonth\t13\n", 1, Row::BadCell);
    add("part backwards", u"time_parts.tsv"_s, "a\tyear\t5\t4\t1\n", 1, Row::BadCell);
    add("offset", u"vague_times.tsv"_s, "a\t-3\t0M\n", 1, Row::BadCell);
    add("date", u"historical_periods.tsv"_s, "a\t2021-13\n", 1, Row::BadCell);
    add("holiday", u"holidays.tsv"_s, "a\t02-30\n", 1, Row::BadCell);
    add("holiday of the moon", u"holidays.tsv"_s, "a\tL13-01\n", 1, Row::BadCell);
}

void OwnWordsTest::mistakesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(OwnWordsFault::Kind, kind);
    QFETCH(int, line);
    QFETCH(LexiconFault::Kind, row);
    const OwnWordsReading reading = layOver(builtIn(), { { file, bytes, {}, false } });
    const auto& fault = reading.outcomes.front().fault;
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->file, file);
    QCOMPARE(fault->line, line);
    QCOMPARE(fault->row.kind, row);
    QCOMPARE(fault->detail, kind == OwnWordsFault::Kind::UnknownTable ? u"surnames"_s : QString());
}

void OwnWordsTest::mistakeLeavesTheTableAndTheOthersAlone()
{
    const OwnWordsReading reading = layOver(builtIn(),
        { { u"surnames.tsv"_s, u"鐽\tsingle\n王\tno class\n"_s.toUtf8(), {}, false },
            { u"units.tsv"_s, u"籤\tcount\t籤\n"_s.toUtf8(), {}, false } });
    QVERIFY(reading.outcomes.at(0).fault);
    QVERIFY(!reading.outcomes.at(1).fault);
    const LexiconTable& surnames = reading.lexicons.table(u"surnames"_s);
    QCOMPARE(surnames.rowCount(), builtIn().table(u"surnames"_s).rowCount());
    QVERIFY(!surnames.contains(u"鐽"));
    QVERIFY(reading.lexicons.table(u"units"_s).contains(u"签"));
}

void OwnWordsTest::hostileFilesDoNoHarm_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("rows");
    QString everything;
    for (const LexiconRow& row : builtIn().table(u"surnames"_s).rows())
        everything += u"-\t"_s + row.words.join(u'|') + u'\n';
    QTest::newRow("nothing left") << u"surnames"_s << everything;
    QTest::newRow("empty") << u"surnames"_s << QString();
    QTest::newRow("no units of time")
        << u"time_words"_s << u"-\t日|天|号|工作日|周|星期|礼拜|个月|月|季度|年|世纪\n"_s;
    QTest::newRow("extreme parts") << u"time_parts"_s << u"末\tmonth\t31\t99\t0\n初\tmonth\t60\t98\t0\n"_s;
    QTest::newRow("extreme offsets") << u"vague_times"_s << u"今年\t-999Y\t999Y\n近日\t999Y\t-999Y\n"_s;
    QTest::newRow("extreme days") << u"time_words"_s << u"今年\tyear\t-999\n今天\tday\t999\n月\tunit\t5\n"_s;
    QTest::newRow("extreme holidays")
        << u"holidays"_s << u"元旦\tL12-30\n春節\t02/5/5\n中秋\tE-999\n清明\tS 23\n"_s;
    QTest::newRow("marks") << u"reporting_cues"_s << u",\tfree\n。\tfree\n「\tmarked\n\u200B\tfree\n"_s;
}

void OwnWordsTest::hostileFilesDoNoHarm()
{
    QFETCH(QString, table);
    QFETCH(QString, rows);
    const QString text = u"渡口轉型\n\n今年2月初,近日,今天,元旦、春節、中秋與清明,上個月末,過去三個月,"
                         "2023年3月初,海港公司董事長陳文遠表示:「渡口重開。」共300萬人,2023年中秋。"_s;
    const OwnWordsReading reading = laidOver(table, rows);
    QVERIFY(!reading.outcomes.front().fault);
    const domain::Findings findings = readWith(reading.lexicons, text);
    for (const domain::TimeExpression& time : findings.times)
        QVERIFY(time.span.start >= 0 && time.span.end() <= text.size());
    QVERIFY(!findings.metadata.title.isEmpty());
}

QTEST_APPLESS_MAIN(OwnWordsTest)
#include "tst_own_words.moc"
