// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::QuotationKind;

namespace {

void row(const char* name, const QString& text, const QStringList& expected)
{
    QTest::newRow(name) << text << expected;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
}

domain::Findings readEnglish(const QString& text)
{
    return test::read(u"A headline\n\n"_s + text + u"\n"_s);
}

QString wordsOf(const QString& text, const domain::TextSpan& span)
{
    return test::words(u"A headline\n\n"_s + text, span);
}

} // namespace

/// How the program reads English news; published on Tuesday, 25 June 2024.
class EnglishReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakers_data();
    void speakers();
    void clauses_data();
    void clauses();
    void policies_data();
    void policies();
    void figures_data();
    void figures();
    void events_data();
    void events();

private:
    void compareQuotations();
};

void EnglishReadingTest::speakers_data()
{
    columns();
    row("post in capitals", u"Norwegian Deputy Foreign Minister Kari Lund said the talks had failed."_s,
        { u"indirect|Kari Lund|the talks had failed"_s });
    row("name behind a ministry", u"Minister of Transport Olga Reyes said the bridge was safe."_s,
        { u"indirect|Olga Reyes|the bridge was safe"_s });
    row("family name alone",
        u"Budget director Tom Okafor said taxes were too high. Okafor warned that growth would slow."_s,
        { u"indirect|Tom Okafor|taxes were too high"_s, u"indirect|Tom Okafor|growth would slow"_s });
    row("family name first",
        u"Korean leader Pak Min-ho said the border was closed. Pak said he would reopen it soon."_s,
        { u"indirect|Pak Min-ho|the border was closed"_s, u"indirect|Pak Min-ho|he would reopen it soon"_s });
    row("pronoun of the subject, not of a country",
        u"Rosa Diaz, a geologist, spent years in the United States. She said the rock was older."_s,
        { u"indirect|Rosa Diaz|the rock was older"_s });
    row("place behind the name",
        u"Economist Paul Weber from the Rhine Institute told Radio Nord the crisis was over."_s,
        { u"indirect|Paul Weber|the crisis was over"_s });
    row("one comma only",
        u"“The siege must end,” Abel Tesfaye, the council's security director said on Monday."_s,
        { u"direct|Abel Tesfaye|“The siege must end,”"_s });
    row("bracket inside the post",
        u"Prices would fall slowly, Central Bank (CBN) governor Ion Popa said on Thursday night."_s,
        { u"indirect|Ion Popa|Prices would fall slowly"_s });
    row("two bodies", u"Norway and Sweden said they would share the cost."_s,
        { u"indirect|Norway and Sweden|they would share the cost"_s });
    row("unnamed", u"A defense ministry spokesman said the ship had left."_s,
        { u"indirect|A defense ministry spokesman|the ship had left"_s });
    row("day between subject and verb", u"A Dutch judge on Friday said he saw no reason to hurry."_s,
        { u"indirect|A Dutch judge|he saw no reason to hurry"_s });
    row("closing paragraph of its own",
        u"Hydrologist Ken Mori also warned that the dam was old.\n\n“We should have replaced it ten years ago.”"_s,
        { u"indirect|Ken Mori|the dam was old"_s,
            u"direct|Ken Mori|“We should have replaced it ten years ago.”"_s });
    row("next quotation of the same speaker",
        u"“These are small steps,” said Lena Roth. “They will not be enough for the coast.”"_s,
        { u"direct|Lena Roth|“These are small steps,”"_s,
            u"direct|Lena Roth|“They will not be enough for the coast.”"_s });
}

void EnglishReadingTest::speakers()
{
    compareQuotations();
}

void EnglishReadingTest::clauses_data()
{
    columns();
    row("a cue in a name is none",
        u"The United States accounts for a quarter of all traffic, and the Gulf states have the rest."_s, {});
    row("a noun is no cue",
        u"The country was unhappy with their reports about the harvest and the claims of others."_s, {});
    row("an adjective is no cue", u"The bridge has an estimated cost that nobody has confirmed."_s, {});
    row("passive", u"The wreck is believed to be a cargo ship that sank in a storm."_s, {});
    row("told to do", u"The mayor told residents to leave their homes."_s, {});
    row("that behind listener and occasion",
        u"The minister told reporters at a news conference on Monday that the port would reopen."_s,
        { u"indirect|The minister|the port would reopen"_s });
    row("that time is no conjunction", u"Anna Berg said during that time, the village had no water."_s,
        { u"indirect|Anna Berg|during that time, the village had no water"_s });
    row("in a statement", u"The airline said in a statement that all flights were cancelled."_s,
        { u"indirect|The airline|all flights were cancelled"_s });
    row("participle of the subject",
        u"On 3 May, Envoy Li Wen met the families and offered an apology, stating that the shots were an accident."_s,
        { u"indirect|Li Wen|the shots were an accident"_s });
    row("fragments inside a clause",
        u"The court said the plan was “cruel and wholly unnecessary in a free state” and had to stop."_s,
        { u"indirect|The court|the plan was “cruel and wholly unnecessary in a free state” and had to stop"_s });
    row("clause that begins before its mark",
        u"The “final goal, which we hope to reach one day, is peace,” explains envoy Piet Kos."_s,
        { u"indirect|Piet Kos|The “final goal, which we hope to reach one day, is peace,”"_s });
    row("according to, first", u"According to Maria Silva, a professor of law, the ruling cannot stand."_s,
        { u"indirect|Maria Silva|the ruling cannot stand"_s });
    row("according to, with a comma in the clause",
        u"According to Silva, instead of an inquiry being held, the file was closed."_s,
        { u"indirect|Silva|instead of an inquiry being held, the file was closed"_s });
    row("according to, last", u"Forty houses were destroyed, according to the fire department."_s,
        { u"indirect|the fire department|Forty houses were destroyed"_s });
    row("the inner source counts", u"The mayor said two men had died, according to a local paper."_s,
        { u"indirect|The mayor|two men had died"_s });
    row("cue behind with listener",
        u"There were also cracks in the dam, Interior Minister Jorge Luna told reporters."_s,
        { u"indirect|Jorge Luna|There were also cracks in the dam"_s });
    row("two sources in one sentence",
        u"The agency said the toll was eight, while the army said it was ten."_s,
        { u"indirect|The agency|the toll was eight"_s, u"indirect|the army|it was ten"_s });
    row("quotation over two paragraphs",
        u"Guide Sara Holm added: “The ice is thinner every year.\n\n“Nobody should walk on it now.”"_s,
        { u"direct|Sara Holm|“The ice is thinner every year.\n\n“Nobody should walk on it now.”"_s });
}

void EnglishReadingTest::clauses()
{
    compareQuotations();
}

void EnglishReadingTest::compareQuotations()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Quotation& quotation : readEnglish(text).quotations)
        read << (quotation.kind == QuotationKind::Direct ? u"direct|"_s : u"indirect|"_s) + quotation.speaker
                + u'|' + wordsOf(text, quotation.content);
    QCOMPARE(read, expected);
}

void EnglishReadingTest::policies_data()
{
    columns(); // words|issuer|date
    row("passed in a year", u"Congress passed the Safe Rivers Act in March 2010."_s,
        { u"Safe Rivers Act|Congress|2010-03"_s });
    row("signed by", u"The Safe Rivers Act was signed into law on 3 May 2009 by President Ann Cole."_s,
        { u"Safe Rivers Act|Ann Cole|2009-05-03"_s });
    row("year in the title", u"Judges still cite the Harbour Lighting Act of 1952 today."_s,
        { u"Harbour Lighting Act of 1952||1952"_s });
    row("small noun", u"Critics say the CLEAN-WEB act does too little."_s, { u"CLEAN-WEB act||"_s });
    row("of something", u"They signed the preamble to the Founding Treaty of the Nordic Union."_s,
        { u"Founding Treaty of the Nordic Union||"_s });
    row("noun first", u"Parliament ratified the Convention on the Rights of the Sea in 1994."_s,
        { u"Convention on the Rights of the Sea|Parliament|1994"_s });
    row("number", u"UN Security Council Resolution 9999 was adopted on 8 November 2022."_s,
        { u"UN Security Council Resolution 9999|UN Security Council|2022-11-08"_s });
    row("owner", u"The EU's Clean Ships Directive, adopted in April 2016, took effect later."_s,
        { u"Clean Ships Directive|EU|2016-04"_s });
    row("bracket in the title", u"The cabinet approved the Water Law (Amendment) Bill."_s,
        { u"Water Law (Amendment) Bill|The cabinet|"_s });
    row("told before",
        u"The states made a pact by a declaration made at the Third Lake Summit on 8 March 2004. A common currency is proposed in the Bregenz declaration."_s,
        { u"Bregenz declaration|the Third Lake Summit|2004-03-08"_s });
    row("called", u"The Senate bill, called the Honest Meters Act, draws on older texts."_s,
        { u"Honest Meters Act|Senate|"_s });
    row("none",
        u"International Law and the Federal Budget Office were debated at the Democratic National Convention. Democrats act fast."_s,
        {});
}

void EnglishReadingTest::policies()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Policy& policy : readEnglish(text).policies)
        read << wordsOf(text, policy.span) + u'|' + policy.issuer + u'|'
                + (policy.date ? policy.date->toString() : QString());
    QCOMPARE(read, expected);
}

void EnglishReadingTest::figures_data()
{
    columns(); // words|value|unit
    row("short magnitude", u"The road costs US$4.3bn, the tunnel $700m and the port £2.5 million."_s,
        { u"US$4.3bn|4300000000|$"_s, u"$700m|700000000|$"_s, u"£2.5 million|2500000|£"_s });
    row("adjectives before the noun",
        u"They met 130 other foreign reporters and saw 350 possible new harbour sites."_s,
        { u"130 other foreign reporters|130|reporters"_s, u"350 possible new harbour sites|350|sites"_s });
    row("percent", u"Exports fell 4.5 per cent, imports by 12% and rents rose two percentage points."_s,
        { u"4.5 per cent|4.5|%"_s, u"12%|12|%"_s, u"two percentage points|2|percentage points"_s });
    row("range", u"Between 40 and 50 people live on 3 to 5 percent of the land."_s,
        { u"40 and 50 people|40|people"_s, u"3 to 5 percent|3|%"_s });
    row("spelled", u"Two million people and forty-two villages have no power."_s,
        { u"Two million people|2000000|people"_s, u"forty-two villages|42|villages"_s });
    row("grouped digits", u"The number of jobless rose to 105,900 in all."_s, { u"105,900|105900|"_s });
    row("measures", u"A wave 5 metres high was felt 54 kilometers away near a plant of 12,600 MW."_s,
        { u"5 metres|5|metres"_s, u"54 kilometers|54|kilometers"_s, u"12,600 MW|12600|MW"_s });
    row("no amounts",
        u"Flight 370 left at 7:47 p.m. in 2014 on Highway 61; the 24-hour crew, aged 45, had won 3-1 on the 21st day of three weeks."_s,
        {});
    row("no day of a month", u"The 7.8 per cent rate was the 3.2 million mark."_s,
        { u"7.8 per cent|7.8|%"_s, u"3.2 million|3200000|"_s });
}

void EnglishReadingTest::figures()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Figure& figure : readEnglish(text).figures)
        read << wordsOf(text, figure.span) + u'|' + QString::number(figure.value, 'g', 12) + u'|'
                + figure.unit;
    QCOMPARE(read, expected);
}

void EnglishReadingTest::events_data()
{
    columns(); // date|words
    row("since", u"Chile has been a member of the pact since 1996."_s,
        { u"1996|Chile has been a member of the pact since 1996"_s });
    row("scheduled", u"Work on the tunnel is expected to begin in 2025."_s,
        { u"2025|Work on the tunnel is expected to begin in 2025"_s });
    row("each date its own",
        u"The council imposed new tariffs on the island in March for its latest missile test in January."_s,
        { u"2024-03|The council imposed new tariffs on the island in March"_s,
            u"2024-01|its latest missile test in January"_s });
    row("the reported clause", u"Ken Mori pointed out that the war in the north ended in 1953."_s,
        { u"1953|the war in the north ended in 1953"_s });
    row("without what was added",
        u"On 17 May, Envoy Li Wen met the families and offered an apology, stating that the shots were an accident."_s,
        { u"2024-05-17|On 17 May, Envoy Li Wen met the families and offered an apology"_s });
    row("weekday", u"The two men were detained Friday near the border."_s,
        { u"2024-06-21|The two men were detained Friday near the border"_s });
    row("leading date of the main clause",
        u"On Monday, Senator Blake Farr said he would not run again in November."_s,
        { u"2024-06-24|On Monday, Senator Blake Farr said he would not run again in November"_s });
    row("later this month", u"The leaders hope to meet at the lake summit in Oslo later this month."_s,
        { u"2024-06|The leaders hope to meet at the lake summit in Oslo later this month"_s });
    row("length, comparison, year of a noun",
        u"It was the largest fire in 36 years. Output was higher than in 2019. They discussed the 2008 crisis."_s,
        {});
    row("different happenings of one year",
        u"The harbour was opened in 1998. A storm destroyed the church in May 1998."_s,
        { u"1998|The harbour was opened in 1998"_s, u"1998-05|A storm destroyed the church in May 1998"_s });
}

void EnglishReadingTest::events()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Event& event : readEnglish(text).events)
        read << event.date->toString() + u'|' + wordsOf(text, event.passages.front());
    QCOMPARE(read, expected);
}

QTEST_GUILESS_MAIN(EnglishReadingTest)
#include "tst_english_reading.moc"
