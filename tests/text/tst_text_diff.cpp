// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff_map.h"
#include "text/sequence_match.h"
#include "text/text_diff.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace tidemark::text;
using namespace Qt::StringLiterals;
using tidemark::domain::TextSpan;

/// What differs between two texts, told by paragraphs and within them by words.
class TestTextDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsDoNotDiffer();
    void tellsParagraphsAddedAndRemoved();
    void marksChangedCharactersOfChinese();
    void marksChangedWordsOfEnglish();
    void tellsMovedParagraphs();
    void wrappingIsNoChange();
    void joinedAndSplitParagraphsShowOnlyWhatIsNew();
    void anotherParagraphIsNoChangedOne();
    void emptyTexts();
    void everyCharacterIsAccountedFor();
    void leadsFromOneTextToTheOther();
    void longTextsThatDifferALot();
    void runsOfSequencesAscendAndMatch();
};

namespace {

const QString harbour = u"港口協議落地\n\n"
                        "海岸日報記者 林舟\n\n"
                        "今年3月,海港公司正式推出智慧碼頭系統。項目總監何川表示,這套系統能縮短船舶等候時間。\n\n"
                        "交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"
                        "截至2022年末,海港公司的註冊用戶達到300萬。\n"_s;

QStringList words(const QString& text, const std::vector<TextSpan>& spans)
{
    QStringList found;
    for (const TextSpan& span : spans)
        found.append(text.mid(span.start, span.length));
    return found;
}

QList<ParagraphChange> kinds(const TextDiff& diff)
{
    QList<ParagraphChange> found;
    for (const ParagraphDiff& paragraph : diff.paragraphs)
        found.append(paragraph.kind);
    return found;
}

const ParagraphDiff& onlyChanged(const TextDiff& diff)
{
    static const ParagraphDiff none;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        if (paragraph.kind == ParagraphChange::Changed)
            return paragraph;
    }
    return none;
}

QString randomParagraph(QRandomGenerator& random, int length)
{
    QString paragraph;
    for (int i = 0; i < length; ++i)
        paragraph.append(QChar(0x4E00 + random.bounded(3000)));
    return paragraph + u"。\n"_s;
}

/// Each paragraph once, its words in order, whatever became of it.
void verifyWhole(const QString& before, const QString& after)
{
    const TextDiff diff = diffTexts(before, after);
    qsizetype place = -1;
    QList<qsizetype> seen;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        if (!paragraph.after.isEmpty()) {
            QVERIFY(paragraph.after.start > place);
            place = paragraph.after.start;
        }
        if (paragraph.kind == ParagraphChange::Removed)
            seen.append(paragraph.before.start);
        for (const TextSpan& span : paragraph.removed)
            QVERIFY(span.start >= paragraph.before.start && span.end() <= paragraph.before.end());
        for (const TextSpan& span : paragraph.added)
            QVERIFY(span.start >= paragraph.after.start && span.end() <= paragraph.after.end());
    }
    QCOMPARE(QSet<qsizetype>(seen.begin(), seen.end()).size(), seen.size());
}

} // namespace

void TestTextDiff::equalTextsDoNotDiffer()
{
    const TextDiff diff = diffTexts(harbour, harbour);
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.paragraphs.size(), size_t(5));
    QCOMPARE(diff.paragraphs[2].before, diff.paragraphs[2].after);
}

void TestTextDiff::tellsParagraphsAddedAndRemoved()
{
    QString later = harbour;
    later.remove(u"交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"_s);
    later.append(u"\n更正:本文此前誤寫了用戶人數。\n"_s);
    const TextDiff diff = diffTexts(harbour, later);
    using enum ParagraphChange;
    QCOMPARE(kinds(diff), (QList { Same, Same, Same, Removed, Same, Added }));
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
    QCOMPARE(diff.changed, 0);
}

void TestTextDiff::marksChangedCharactersOfChinese()
{
    const QString later = QString(harbour).replace(u"達到300萬"_s, u"超過350萬人"_s);
    const TextDiff diff = diffTexts(harbour, later);
    QCOMPARE(diff.changed, 1);
    const ParagraphDiff& changed = onlyChanged(diff);
    QCOMPARE(words(harbour, changed.removed), (QStringList { u"達到300"_s }));
    QCOMPARE(words(later, changed.added), (QStringList { u"超過350"_s, u"人"_s }));
}

void TestTextDiff::marksChangedWordsOfEnglish()
{
    const QString before = u"The port signed the agreement on Monday, officials said.\n"_s;
    const QString after = u"The port cancelled the agreement on Monday, two officials said.\n"_s;
    const WordingDiff diff = diffWording(before, after);
    QCOMPARE(words(before, diff.removed), (QStringList { u"signed"_s }));
    QCOMPARE(words(after, diff.added), (QStringList { u"cancelled"_s, u"two"_s }));
}

void TestTextDiff::tellsMovedParagraphs()
{
    const QString moved = u"交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。"_s;
    QString later = harbour;
    later.remove(moved + u"\n\n"_s);
    later.append(u'\n' + moved + u'\n');
    const TextDiff diff = diffTexts(harbour, later);
    QCOMPARE(diff.moved, 1);
    QCOMPARE(diff.added + diff.removed + diff.changed, 0);
    const ParagraphDiff& last = diff.paragraphs.back();
    QCOMPARE(last.kind, ParagraphChange::Moved);
    QCOMPARE(harbour.mid(last.before.start, last.before.length), moved);
    QCOMPARE(later.mid(last.after.start, last.after.length), moved);
}

void TestTextDiff::wrappingIsNoChange()
{
    const QString wrapped = QString(harbour).replace(u"系統。項目"_s, u"系統。\n項目"_s);
    QVERIFY(diffTexts(harbour, wrapped).isEmpty());
    QVERIFY(diffTexts(wrapped, harbour).isEmpty());
}

void TestTextDiff::joinedAndSplitParagraphsShowOnlyWhatIsNew()
{
    const QString joined = QString(harbour).replace(u"等候時間。\n\n交通部"_s, u"等候時間。此外,交通部"_s);
    const TextDiff diff = diffTexts(harbour, joined);
    QCOMPARE(diff.added, 0);
    QCOMPARE(diff.removed, 0);
    QCOMPARE(words(joined, onlyChanged(diff).added), (QStringList { u"此外,"_s }));
}

void TestTextDiff::anotherParagraphIsNoChangedOne()
{
    const QString later = QString(harbour).replace(
        u"截至2022年末,海港公司的註冊用戶達到300萬。"_s, u"風浪太大的日子裡,渡輪全天停航,旅客改乘巴士。"_s);
    const TextDiff diff = diffTexts(harbour, later);
    QCOMPARE(diff.changed, 0);
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
}

void TestTextDiff::emptyTexts()
{
    QVERIFY(diffTexts({}, {}).isEmpty());
    QCOMPARE(diffTexts({}, harbour).added, 5);
    QCOMPARE(diffTexts(harbour, {}).removed, 5);
    QVERIFY(diffWording(u"", u"").removed.empty());
}

void TestTextDiff::everyCharacterIsAccountedFor()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        QString before;
        for (int i = random.bounded(12); i > 0; --i)
            before += randomParagraph(random, 1 + random.bounded(40));
        QString after = before;
        for (int i = random.bounded(8); i > 0; --i) {
            const auto at = random.bounded(int(after.size()) + 1);
            if (random.bounded(2) == 0)
                after.insert(at, randomParagraph(random, random.bounded(9)));
            else
                after.remove(at, random.bounded(30));
        }
        verifyWhole(before, after);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTextDiff::leadsFromOneTextToTheOther()
{
    const QString later = u"更正啟事\n\n"_s + QString(harbour).replace(u"300萬"_s, u"350萬"_s);
    const TextDiff diff = diffTexts(harbour, later);
    const DiffMap forward(diff, DiffMap::Direction::ToAfter);
    const DiffMap back(diff, DiffMap::Direction::ToBefore);
    const QString quoted = u"項目總監何川"_s;
    const TextSpan span { harbour.indexOf(quoted), quoted.size() };
    QCOMPARE(forward.unchanged(span), std::optional(TextSpan { later.indexOf(quoted), quoted.size() }));
    QCOMPARE(back.place(later.indexOf(quoted)), span.start);
    QCOMPARE(back.place(0), 0);
    QCOMPARE(forward.place(harbour.size()), later.size() - 1);
}

// Would take hours if time grew with the square.
void TestTextDiff::longTextsThatDifferALot()
{
    QRandomGenerator random(3);
    QString before;
    QString after;
    while (before.size() < 120000) {
        const QString paragraph = randomParagraph(random, 50 + random.bounded(300));
        before += paragraph;
        QString other = paragraph;
        for (int i = 0; i < paragraph.size() / 8; ++i)
            other[random.bounded(int(other.size()) - 2)] = QChar(0x4E00 + random.bounded(3000));
        after += other;
    }
    const TextDiff diff = diffTexts(before, after);
    QVERIFY(diff.changed > 400);
    QVERIFY(diff.added + diff.removed < diff.changed / 20);
    const TextDiff oneLine = diffTexts(QString(before).remove(u'\n'), QString(after).remove(u'\n'));
    QCOMPARE(oneLine.changed, 1);
    const TextDiff others = diffTexts(before.left(60000), before.mid(60000));
    QCOMPARE(others.changed, 0);
}

void TestTextDiff::runsOfSequencesAscendAndMatch()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::uint32_t> before(random.bounded(60));
        std::vector<std::uint32_t> after(random.bounded(60));
        for (auto* list : { &before, &after })
            std::generate(list->begin(), list->end(), [&] { return std::uint32_t(random.bounded(1, 6)); });
        qsizetype common = 0;
        qsizetype endBefore = 0;
        qsizetype endAfter = 0;
        for (const MatchRun& run : matchSequences(before, after)) {
            QVERIFY(run.before >= endBefore && run.after >= endAfter && run.length > 0);
            for (qsizetype i = 0; i < run.length; ++i)
                QCOMPARE(before[size_t(run.before + i)], after[size_t(run.after + i)]);
            endBefore = run.before + run.length;
            endAfter = run.after + run.length;
            common += run.length;
        }
        std::vector<qsizetype> longest(after.size() + 1, 0);
        for (const auto element : before) {
            qsizetype diagonal = 0;
            for (size_t i = 0; i < after.size(); ++i) {
                const qsizetype above = longest[i + 1];
                longest[i + 1] = element == after[i] ? diagonal + 1 : std::max(above, longest[i]);
                diagonal = above;
            }
        }
        QCOMPARE(common, longest.back());
    }
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_text_diff.moc"
