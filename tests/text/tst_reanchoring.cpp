// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"
#include "reanchoring_texts.h"
#include "text/reanchoring.h"
#include "text_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::text;
using namespace tidemark::testing;
using tidemark::domain::AnchorState;
using tidemark::domain::TextSpan;

namespace {

Anchoring carried(const QString& base, const QString& changed, const TextSpan& mark)
{
    const auto anchorings = Reanchoring(base, changed).carry(std::span(&mark, 1));
    return anchorings && anchorings->size() == 1 ? anchorings->front() : Anchoring {};
}

void row(const char* name, const QString& base, const QString& changed, const QString& state)
{
    QTest::newRow(name) << base << changed << state;
}

void addWordingRows()
{
    row("unchanged", u"潮水退去，【礁石上的燈】還亮著。"_s, u"潮水退去，【礁石上的燈】還亮著。"_s, u"sure"_s);
    row("text before", u"潮水退去，【礁石上的燈】還亮著。"_s, u"更正啟事：潮水退去，【礁石上的燈】還亮著。"_s,
        u"sure"_s);
    row("other script", u"港務局【長說明了發電的經過】，記者在場。"_s,
        u"港务局【长说明了发电的经过】，记者在场。"_s, u"sure"_s);
    row("other widths", u"共有【１２３艘ＡＢＣ號】船隻停泊在內港。"_s,
        u"共有【123艘abc號】船隻停泊在內港。"_s, u"sure"_s);
    row("other marks", u"他說：【“船還沒有到。”】然後就走了。"_s, u"他說:【「船還沒有到。」】然後就走了。"_s,
        u"sure"_s);
    row("wrapped", u"The lamp was 【lit for the first time】 in autumn.\n"_s,
        u"The lamp was 【lit\nfor the first\ntime】 in\nautumn.\n"_s, u"sure"_s);
    row("hyphen and accents", u"The 【naïve café-owner】 sold his boat that summer."_s,
        u"The 【naive cafe owner】 sold his boat that summer."_s, u"sure"_s);
    row("ligature", u"They sat in the 【ﬁrst ofﬁce】 of the harbour board."_s,
        u"They sat in the 【first office】 of the harbour board."_s, u"sure"_s);
    row("word replaced inside", u"委員會決定【在五月底以前修好北堤】，並公布預算。"_s,
        u"委員會決定【在七月底以前修好北堤】，並公布預算。"_s, u"sure"_s);
    row("number at the edge", u"全年共有【2500名學生和老師】登島，多數在夏天。"_s,
        u"全年共有【3174名學生和老師】登島，多數在夏天。"_s, u"sure"_s);
    row("word at the edge", u"The keeper 【collected every letter】 that washed ashore."_s,
        u"The keeper 【colected every letter】 that washed ashore."_s, u"sure"_s);
}

void addStructureRows()
{
    row("sentence put in before it", u"霧散了。【渡輪開始鳴笛。】碼頭上的人都站了起來。"_s,
        u"霧散了。賣早點的攤子也支起來了。【渡輪開始鳴笛。】碼頭上的人都站了起來。"_s, u"sure"_s);
    row("sentence deleted", u"霧散了，海面亮了起來。【渡輪開始鳴笛。】碼頭上的人都站了起來，向船招手。"_s,
        u"霧散了，海面亮了起來。碼頭上的人都站了起來，向船招手。"_s, u"orphan"_s);
    row("sentence rewritten", u"霧散了，海面亮了起來。【渡輪開始鳴笛。】碼頭上的人都站了起來，向船招手。"_s,
        u"霧散了，海面亮了起來。一條小艇靠了岸。碼頭上的人都站了起來，向船招手。"_s, u"orphan"_s);
    row("one character", u"第三號浮標在霧裡響了【一】夜，沒有人去看。"_s,
        u"據說第三號浮標在霧裡響了【一】夜，沒有人去看。"_s, u"sure"_s);
    row("over a paragraph end", u"船靠了岸。\n\n人們【下了船。\n\n天已經】黑了，燈亮起來。"_s,
        u"船靠了岸。\n人們【下了船。\n天已經】黑了，燈亮起來。"_s, u"sure"_s);
    row("punctuation alone", u"他想了想【……】又把信放回抽屜裡。"_s, u"老人想了想【……】又把信放回抽屜裡。"_s,
        u"sure"_s);
    row("punctuation gone", u"他想了想【……】又把信放回抽屜裡。"_s, u"他想了想，又把信放回抽屜裡。"_s,
        u"orphan"_s);
    row("first of two deleted",
        u"【處一千元罰款。】船長應當報告。燈塔看守人應當記錄。處一千元罰款。船主應當賠償。"_s,
        u"船長應當報告。燈塔看守人應當記錄。處一千元罰款。船主應當賠償。"_s, u"orphan"_s);
    row("second of two kept",
        u"處一千元罰款。船長應當報告。燈塔看守人應當記錄。【處一千元罰款。】船主應當賠償。"_s,
        u"船長應當報告。燈塔看守人應當記錄。【處一千元罰款。】船主應當賠償。"_s, u"sure"_s);
    row("same beginning, other deleted",
        u"港口很忙。渡船經營者應當檢查纜繩和錨鏈。渡船經營者【應當公布票價】和班次。夜裡起了霧。"_s,
        u"港口很忙。渡船經營者【應當公布票價】和班次。夜裡起了霧。"_s, u"sure"_s);
    row("paragraph moved",
        u"早上刮的是北風，帆都收了起來。\n\n中午【市場上的黃魚】漲到每斤三百八十元。\n\n傍晚修船廠的老闆請大家喝酒。"_s,
        u"傍晚修船廠的老闆請大家喝酒。\n\n早上刮的是北風，帆都收了起來。\n\n中午【市場上的黃魚】漲到每斤三百八十元。"_s,
        u"sure"_s);
    row("half rewritten", u"霧散了，海面亮了起來。【渡輪開始鳴笛並且慢慢離開碼頭】，人們都站了起來。"_s,
        u"霧散了，海面亮了起來。【渡輪開始鳴笛，乘客紛紛離開碼頭】，人們都站了起來。"_s, u"sure"_s);
    row("torn apart", u"潮水慢慢漲上來，【漁網晾在堤上，船都回了港】，孩子們在沙灘上跑。"_s,
        u"潮水慢慢漲上來，【漁網晾在堤上。】據縣志記載，這座石橋一共修過四次，最近一次是在光緒年間，由當地的"
        u"商會出資，工匠來自"
        "三個不同的村子，前後用了兩年零四個月才告完工。船都回了港，孩子們在沙灘上跑。"_s,
        u"doubtful"_s);
}

} // namespace

class ReanchoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderWouldAgree_data();
    void aReaderWouldAgree();
    void everyKindOfChange_data();
    void everyKindOfChange();
    void lookalikesAreNotTaken();
    void marksKeepTheOrderTheyAreAskedIn();
    void givesUpWhenTold();
    void tellsHowFarItIs();
    void emptyTextsAndMarksAreOrphans();
    void charactersOutsideTheBmpStayWhole();
    void placesAreWholeCharacters();
    void repeatedCharactersDoNotBlowUp();
    void aTextThatRepeatsItselfIsFollowed();
    void aPassageLongerThanTheTextAroundIt_data();
    void aPassageLongerThanTheTextAroundIt();
};

void ReanchoringTest::aReaderWouldAgree_data()
{
    QTest::addColumn<QString>("base"); // with the mark in 【】
    QTest::addColumn<QString>("changed"); // with the place it should have in 【】, or none
    QTest::addColumn<QString>("state");
    addWordingRows();
    addStructureRows();
}

void ReanchoringTest::aReaderWouldAgree()
{
    QFETCH(QString, base);
    QFETCH(QString, changed);
    QFETCH(QString, state);
    const Marked before(base);
    const Anchoring found = carried(before.text, Marked(changed).text, before.span);
    QCOMPARE(nameOf(found.state), state);
    if (state == u"orphan"_s)
        QCOMPARE(found.span, TextSpan());
    else
        QCOMPARE(
            wordsOf(Marked(changed).text, found.span), wordsOf(Marked(changed).text, Marked(changed).span));
}

void ReanchoringTest::everyKindOfChange_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < int(textChanges().size()); ++i)
        QTest::newRow(textChanges()[size_t(i)].name) << i;
}

/// Random marks on four texts: nearly all that survive are found, hardly any at a wrong place, and those that
/// are gone are let go.
void ReanchoringTest::everyKindOfChange()
{
    QFETCH(int, change);
    int survive = 0;
    int right = 0;
    int wrong = 0;
    int gone = 0;
    int kept = 0;
    quint32 seed = 100;
    QStringList bases { shippedArticle(), lighthouseStory(), harbourDiary() };
    if (!QByteArray(textChanges()[size_t(change)].name).startsWith("shuffled"))
        bases << islandRules(); // shuffled, its many equal paragraphs have no right place
    for (const QString& base : bases) {
        QVERIFY(!base.isEmpty());
        const ChangedText changed(base, textChanges()[size_t(change)], ++seed);
        Dice dice(seed);
        const auto marks = randomMarks(base, 100, dice);
        const auto found = Reanchoring(base, changed.text()).carry(marks);
        QVERIFY(found && found->size() == marks.size());
        for (size_t i = 0; i < marks.size(); ++i) {
            const auto truth = changed.truthOf(base, marks[i]);
            const Anchoring& anchoring = (*found)[i];
            if (truth.fate == ChangedText::Truth::Fate::Gone) {
                ++gone;
                kept += anchoring.state == AnchorState::Sure ? 1 : 0;
            } else if (truth.fate == ChangedText::Truth::Fate::Survives) {
                ++survive;
                const double like = likeness(changed.text(), anchoring.span, truth.span);
                right += anchoring.state != AnchorState::Orphan && like >= 0.8 ? 1 : 0;
                wrong += anchoring.state != AnchorState::Orphan && like < 0.3 ? 1 : 0;
            }
        }
    }
    const QString figures = u"%1 survive, %2 right, %3 wrong, %4 gone, %5 kept"_s.arg(survive)
                                .arg(right)
                                .arg(wrong)
                                .arg(gone)
                                .arg(kept);
    qInfo("%s", qPrintable(figures));
    QVERIFY2(right >= survive * 0.9, qPrintable(figures));
    QVERIFY2(wrong <= survive * 0.012, qPrintable(figures));
    QVERIFY2(kept <= gone * 0.2 + 2, qPrintable(figures));
}

void ReanchoringTest::lookalikesAreNotTaken()
{
    const QString base = islandRules();
    const qsizetype second = base.indexOf(u"（二）法律、法规规定的其他情形", base.indexOf(u"第20条"));
    const TextSpan mark { second, 15 };
    QString changed = base;
    changed.remove(second, 18); // the same words stand in eleven other places
    QCOMPARE(carried(base, changed, mark).state, AnchorState::Orphan);
}

void ReanchoringTest::marksKeepTheOrderTheyAreAskedIn()
{
    const QString base = lighthouseStory();
    const QString changed = u"Chapter one\n\n"_s + base;
    const std::vector<TextSpan> marks { { base.indexOf(u"goats are"_s), 5 }, { 4, 4 },
        { base.indexOf(u"1934"_s), 4 } };
    const auto found = Reanchoring(base, changed).carry(marks);
    QVERIFY(found);
    QCOMPARE(found->size(), marks.size());
    for (size_t i = 0; i < marks.size(); ++i)
        QCOMPARE((*found)[i].span.start, marks[i].start + 13);
}

void ReanchoringTest::givesUpWhenTold()
{
    const std::vector<TextSpan> marks(10, TextSpan { 0, 2 });
    int asked = 0;
    const auto found = Reanchoring(u"潮水漲落", u"潮水漲落").carry(marks, [&](int) { return ++asked < 4; });
    QVERIFY(!found);
    QCOMPARE(asked, 4);
}

void ReanchoringTest::tellsHowFarItIs()
{
    const std::vector<TextSpan> marks(50, TextSpan { 0, 2 });
    std::vector<int> percents;
    const auto found = Reanchoring(u"潮水漲落", u"潮水漲落").carry(marks, [&](int percent) {
        percents.push_back(percent);
        return true;
    });
    QVERIFY(found);
    QVERIFY(!percents.empty());
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QVERIFY(percents.front() >= 0 && percents.back() <= 100);
}

void ReanchoringTest::emptyTextsAndMarksAreOrphans()
{
    QCOMPARE(carried({}, {}, { 0, 0 }).state, AnchorState::Orphan);
    QCOMPARE(carried({}, u"潮水"_s, { 0, 0 }).state, AnchorState::Orphan);
    QCOMPARE(carried(u"潮水漲落"_s, {}, { 0, 2 }).state, AnchorState::Orphan);
    QCOMPARE(carried(u"潮水漲落"_s, u"潮水漲落"_s, { 2, 0 }).state, AnchorState::Orphan);
    QCOMPARE(carried(u"潮水漲落"_s, u"潮水漲落"_s, { 2, 20 }).state, AnchorState::Orphan); // beyond the end
    QCOMPARE(carried(u"。。。！"_s, u"。。。！"_s, { 0, 3 }).state, AnchorState::Orphan); // no word near it
    QVERIFY(Reanchoring(u"潮水", u"潮水").carry({})->empty());
}

void ReanchoringTest::charactersOutsideTheBmpStayWhole()
{
    const QString base = harbourDiary();
    const QString changed = u"🌊🌊 "_s + base;
    for (qsizetype at = base.indexOf(u"𠮷"_s); at >= 0; at = base.indexOf(u"𠮷"_s, at + 2)) {
        const Anchoring found = carried(base, changed, { at, 2 });
        QCOMPARE(found.state, AnchorState::Sure);
        QCOMPARE(wordsOf(changed, found.span), u"𠮷"_s);
    }
    const qsizetype fish = base.indexOf(u"🐟"_s);
    const Anchoring found = carried(base, changed, { fish - 2, 4 });
    QCOMPARE(wordsOf(changed, found.span), base.mid(fish - 2, 4));
}

/// Small texts of difficult characters, changed at random: no place is outside the text, empty or begins or
/// ends inside a surrogate pair.
void ReanchoringTest::placesAreWholeCharacters()
{
    const QStringList characters { u"a"_s, u"b"_s, u"一"_s, u"二"_s, u"。"_s, u"，"_s, u"\n"_s, u" "_s,
        u"𠮷"_s, u"é"_s, u"e\u0301"_s, u"ﬁ"_s, u"Ａ"_s, u"🐟"_s, u"”"_s, u"1"_s };
    Dice dice(11);
    const auto random = [&] {
        QString text;
        for (qsizetype i = dice.below(60); i > 0; --i)
            text += characters[dice.below(characters.size())];
        return text;
    };
    for (int run = 0; run < 2000; ++run) {
        const QString base = random();
        qsizetype cut = dice.below(base.size());
        cut -= cut > 0 && base[cut].isLowSurrogate() ? 1 : 0;
        const QString changed = base.sliced(cut) + random() + base.first(cut);
        const TextSpan mark { dice.below(base.size()), 1 + dice.below(12) };
        const Anchoring found = carried(base, changed, mark);
        if (found.state == AnchorState::Orphan)
            continue;
        QVERIFY(found.span.start >= 0 && found.span.length > 0 && found.span.end() <= changed.size());
        QVERIFY(!changed[found.span.start].isLowSurrogate());
        QVERIFY(!changed[found.span.end() - 1].isHighSurrogate());
    }
}

/// Were any of this quadratic it would not come back within the test's time limit.
void ReanchoringTest::repeatedCharactersDoNotBlowUp()
{
    const QString base(100'000, u'啊');
    QString changed = base;
    changed.insert(50'000, u"噢哦"_s);
    std::vector<TextSpan> marks;
    for (qsizetype at = 0; at < base.size() - 20; at += 1'000)
        marks.push_back({ at, 20 });
    const auto found = Reanchoring(base, changed).carry(marks);
    QVERIFY(found);
    QCOMPARE((*found)[3].span, marks[3]);
    const auto unlike = Reanchoring(base, QString(100'000, u'噢')).carry(marks);
    QVERIFY(unlike);
    QCOMPARE((*unlike)[3].state, AnchorState::Orphan);
}

void ReanchoringTest::aTextThatRepeatsItselfIsFollowed()
{
    const QString base = shippedArticle().repeated(20);
    const ChangedText changed(base, textChange("mixed 10%"_L1), 3);
    Dice dice(5);
    const auto marks = randomMarks(base, 100, dice);
    const auto found = Reanchoring(base, changed.text()).carry(marks);
    QVERIFY(found);
    int right = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto truth = changed.truthOf(base, marks[i]);
        right += likeness(changed.text(), (*found)[i].span, truth.span) >= 0.8 ? 1 : 0;
    }
    QVERIFY2(right >= 90, qPrintable(QString::number(right)));
}

void ReanchoringTest::aPassageLongerThanTheTextAroundIt_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char* change : { "unchanged", "mixed 10%", "reprinted", "changed numbers" })
        QTest::newRow(change) << QByteArray(change);
}

/// A mark on nearly the whole of a long text keeps both its ends.
void ReanchoringTest::aPassageLongerThanTheTextAroundIt()
{
    QFETCH(QByteArray, change);
    const QString base = lighthouseStory() + islandRules() + lighthouseStory().toUpper();
    const ChangedText changed(base, textChange(QLatin1StringView(change)), 2);
    const TextSpan mark = TextSpan::between(100, base.size() - 100);
    const Anchoring found = carried(base, changed.text(), mark);
    const auto truth = changed.truthOf(base, mark);
    QCOMPARE(found.state, AnchorState::Sure);
    QVERIFY(std::abs(found.span.start - truth.span.start) <= 3);
    QVERIFY(std::abs(found.span.end() - truth.span.end()) <= 3);
}

QTEST_APPLESS_MAIN(ReanchoringTest)
#include "tst_reanchoring.moc"
