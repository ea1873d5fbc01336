// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/block_forms.h"
#include "text/inline_marks.h"

#include <QTest>

using namespace tidemark::text;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

class TestBlockForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsSayTheRole_data();
    void signsSayTheRole();
    void listsNestByIndent();
    void notesStandAtTheEndOnly();
    void tabbedLinesAreRowsTogether();
    void cellsLeaveOutPipesAndSpace();
    void formsLeaveBlocksAsTheyAre();
    void inlineStyles_data();
    void inlineStyles();
    void addressesAreWhole_data();
    void addressesAreWhole();
    void hostileLinesTakeLinearTime();
};

namespace {

QString words(const QString& text, const TextSpan& span)
{
    return text.mid(span.start, span.length);
}

std::vector<BlockForm> formsOf(const QString& text)
{
    return blockForms(text, splitBlocks(text));
}

} // namespace

void TestBlockForms::signsSayTheRole_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<BlockRole>("role");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("marker");
    QTest::newRow("first heading") << u"# 潮汐"_s << BlockRole::Heading << 1 << u"# "_s;
    QTest::newRow("fourth heading") << u"#### 潮汐"_s << BlockRole::Heading << 4 << u"#### "_s;
    QTest::newRow("tag") << u"#潮汐"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("dash item") << u"- 一艘船"_s << BlockRole::ListItem << 1 << u"- "_s;
    QTest::newRow("star item") << u"* 一艘船"_s << BlockRole::ListItem << 1 << u"* "_s;
    QTest::newRow("dot item") << u"•一艘船"_s << BlockRole::ListItem << 1 << u"•"_s;
    QTest::newRow("number") << u"12. 一艘船"_s << BlockRole::ListItem << 1 << u"12. "_s;
    QTest::newRow("full-width number") << u"3、一艘船"_s << BlockRole::ListItem << 1 << u"3、"_s;
    QTest::newRow("bracketed") << u"（4）一艘船"_s << BlockRole::ListItem << 1 << u"（4）"_s;
    QTest::newRow("negative number") << u"-5度的海面"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("decimal") << u"3.5米的浪"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("year") << u"2023. 那一年"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("dash of speech") << u"——他走了。"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("quote") << u"> 海是家。"_s << BlockRole::Quote << 1 << u"> "_s;
    QTest::newRow("quote in quote") << u">> 海是家。"_s << BlockRole::Quote << 2 << u">> "_s;
    QTest::newRow("row") << u"| 港 | 船 |"_s << BlockRole::TableRow << 0 << QString();
    QTest::newRow("rule of a table") << u"|---|:-:|"_s << BlockRole::TableRule << 0 << u"|---|:-:|"_s;
    QTest::newRow("rule") << u"---"_s << BlockRole::Rule << 0 << u"---"_s;
    QTest::newRow("caption") << u"圖1 港口的清晨"_s << BlockRole::Caption << 1 << u"圖1"_s;
    QTest::newRow("table caption") << u"表三:漁獲"_s << BlockRole::Caption << 1 << u"表三"_s;
    QTest::newRow("English caption") << u"Figure 2. The tide"_s << BlockRole::Caption << 1 << u"Figure 2"_s;
    QTest::newRow("word that begins so") << u"圖書館開放到十點。"_s << BlockRole::Plain << 0 << QString();
    QTest::newRow("expression") << u"表示同意的有三人。"_s << BlockRole::Plain << 0 << QString();
}

void TestBlockForms::signsSayTheRole()
{
    QFETCH(QString, line);
    const QString text = u"前一段說潮水。\n\n"_s + line + u"\n\n後一段說船。\n"_s;
    const auto blocks = splitBlocks(text);
    const BlockForm form = blockForms(text, blocks)[1];
    QTEST(form.role, "role");
    QTEST(form.level, "level");
    QTEST(words(text, form.marker), "marker");
}

void TestBlockForms::listsNestByIndent()
{
    const auto forms = formsOf(u"- 港\n  - 船\n    - 帆\n  - 網\n- 市\n\n說明一段。\n\n  - 另起\n"_s);
    QList<int> levels;
    for (const BlockForm& form : forms)
        levels.append(form.level);
    QCOMPARE(levels, (QList { 1, 2, 3, 2, 1, 0, 1 }));
}

void TestBlockForms::notesStandAtTheEndOnly()
{
    const QString text
        = u"[1] 這一行在文首。\n\n正文說潮水。[1]\n\n[1] 潮汐年鑑。\n注2：漁業署。\n③ 口述。\n"_s;
    const auto forms = formsOf(text);
    QCOMPARE(forms.size(), size_t(5));
    QCOMPARE(forms[0].role, BlockRole::Plain);
    QCOMPARE(forms[1].role, BlockRole::Plain);
    for (size_t index = 2; index < 5; ++index)
        QCOMPARE(forms[index].role, BlockRole::Footnote);
    QCOMPARE(words(text, forms[3].marker), u"注2："_s);
}

void TestBlockForms::tabbedLinesAreRowsTogether()
{
    const auto forms = formsOf(u"港\t船\n基隆\t12\n高雄\t30\n\n一行\t孤立的字。\n"_s);
    QCOMPARE(forms[0].role, BlockRole::TableRow);
    QCOMPARE(forms[2].role, BlockRole::TableRow);
    QCOMPARE(forms[3].role, BlockRole::TableRow); // as many tabs as its neighbours
    QCOMPARE(formsOf(u"一行\t孤立的字。\n\n正文。\n"_s)[0].role, BlockRole::Plain);
}

void TestBlockForms::cellsLeaveOutPipesAndSpace()
{
    const QString row = u"| 基隆 |  | a \\| b |"_s;
    QStringList cells;
    for (const TextSpan& cell : tableCells(row, { 0, row.size() }))
        cells.append(words(row, cell));
    QCOMPARE(cells, (QStringList { u"基隆"_s, QString(), u"a \\| b"_s }));
    const QString tabbed = u"基隆\t12"_s;
    QCOMPARE(words(tabbed, tableCells(tabbed, { 0, tabbed.size() })[1]), u"12"_s);
}

void TestBlockForms::formsLeaveBlocksAsTheyAre()
{
    const QString text = u"# 標題\n\n- 一\n- 二\n\n> 引文。\n"_s;
    const auto blocks = splitBlocks(text);
    QCOMPARE(blockForms(text, blocks).size(), blocks.size());
    QCOMPARE(words(text, blocks[0].span), u"# 標題"_s);
}

void TestBlockForms::inlineStyles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<InlineKind>("kind");
    QTest::addColumn<QStringList>("styled");
    QTest::newRow("strong") << u"潮水**很高**了"_s << InlineKind::Strong << QStringList { u"很高"_s };
    QTest::newRow("strong bars") << u"a __high__ tide"_s << InlineKind::Strong << QStringList { u"high"_s };
    QTest::newRow("emphasis") << u"潮水*很高*了"_s << InlineKind::Emphasis << QStringList { u"很高"_s };
    QTest::newRow("both") << u"**很*高*了**"_s << InlineKind::Emphasis << QStringList { u"高"_s };
    QTest::newRow("signs") << u"潮**高**"_s << InlineKind::Sign << QStringList { u"**"_s, u"**"_s };
    QTest::newRow("unclosed") << u"潮水**很高"_s << InlineKind::Strong << QStringList();
    QTest::newRow("product") << u"2*3*4 = 24"_s << InlineKind::Emphasis << QStringList();
    QTest::newRow("spaced") << u"2 * 3 * 4"_s << InlineKind::Emphasis << QStringList();
    QTest::newRow("name") << u"the tide_table_data file"_s << InlineKind::Emphasis << QStringList();
    QTest::newRow("escaped") << u"\\*不是*斜體"_s << InlineKind::Emphasis << QStringList();
    QTest::newRow("code") << u"用`ls **a**`看"_s << InlineKind::Code << QStringList { u"ls **a**"_s };
    QTest::newRow("no style in code") << u"用`ls **a**`看"_s << InlineKind::Strong << QStringList();
    QTest::newRow("struck") << u"~~舊~~新"_s << InlineKind::Strike << QStringList { u"舊"_s };
    QTest::newRow("link words") << u"看[潮汐表](https://tide.example/t)吧"_s << InlineKind::Link
                                << QStringList { u"潮汐表"_s };
    QTest::newRow("footnote is none") << u"正文[1]與(2)"_s << InlineKind::Link << QStringList();
    QTest::newRow("other scheme") << u"[壞](javascript:alert(1))"_s << InlineKind::Link << QStringList();
}

void TestBlockForms::inlineStyles()
{
    QFETCH(QString, line);
    QFETCH(InlineKind, kind);
    const QString text = u"前一段**。\n"_s + line + u"\n後*一段。"_s;
    QStringList styled;
    for (const InlineMark& mark : inlineMarks(text, { text.indexOf(line), line.size() })) {
        if (mark.kind == kind)
            styled.append(words(text, mark.span));
    }
    QTEST(styled, "styled");
}

void TestBlockForms::addressesAreWhole_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("address");
    QTest::newRow("bare") << u"見https://tide.example/a?b=c。完"_s << u"https://tide.example/a?b=c"_s;
    QTest::newRow("full stop") << u"See http://tide.example/a."_s << u"http://tide.example/a"_s;
    QTest::newRow("brackets") << u"(see https://tide.example/a)"_s << u"https://tide.example/a"_s;
    QTest::newRow("brackets in it") << u"https://tide.example/a_(b) 完"_s << u"https://tide.example/a_(b)"_s;
    QTest::newRow("angles") << u"<mailto:ann@tide.example>"_s << u"mailto:ann@tide.example"_s;
    QTest::newRow("words") << u"[這裡](https://tide.example/x)"_s << u"https://tide.example/x"_s;
    QTest::newRow("nothing after it") << u"https:// 沒有"_s << QString();
}

void TestBlockForms::addressesAreWhole()
{
    QFETCH(QString, line);
    QString address;
    for (const InlineMark& mark : inlineMarks(line, { 0, line.size() })) {
        if (mark.kind == InlineKind::Link)
            address = words(line, mark.address);
    }
    QTEST(address, "address");
}

void TestBlockForms::hostileLinesTakeLinearTime()
{
    // Quadratic work on lines like these would not end within the test's time limit.
    for (const QString& piece :
        { u"[a](http://"_s, u"**a *b "_s, u"`"_s, u"_a"_s, u"| "_s, u"~~x"_s, u"> "_s }) {
        const QString line = piece.repeated(200000);
        inlineMarks(line, { 0, line.size() });
        formsOf(line);
        formsOf((piece + u"\n"_s).repeated(20000));
    }
}

QTEST_GUILESS_MAIN(TestBlockForms)
#include "tst_block_forms.moc"
