// SPDX-License-Identifier: GPL-3.0-or-later
#include "reanchoring_texts.h"

#include <QFile>
#include <QStringList>

namespace tidemark::testing {

using namespace Qt::StringLiterals;

QString shippedArticle()
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString islandRules()
{
    const QStringList who { u"渡船经营者"_s, u"码头管理人"_s, u"潮位观测站"_s, u"岛务委员会"_s,
        u"灯塔看守人"_s, u"渔具检验员"_s, u"登岛旅客"_s, u"海堤维护队"_s };
    const QStringList what { u"每日开航前检查缆绳和救生衣"_s, u"在水位超过警戒线时停止售票"_s,
        u"把观测记录保存五年以上"_s, u"不得在禁渔期内拖网捕捞"_s, u"向乘客公布票价和班次"_s,
        u"在台风来临前加固趸船"_s, u"按月清点仓库里的备用灯泡"_s, u"不得泄露船员的个人信息"_s,
        u"修补海堤时设置夜间警示灯"_s, u"登记外来船只的名称和吨位"_s };
    const QStringList penalties { u"处一千元以上五千元以下罚款"_s, u"处五千元以上二万元以下罚款"_s,
        u"责令停航整顿，并处一千元以上五千元以下罚款"_s };
    QString text = u"海屿渡航管理办法\n\n第一章 总则\n\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"第%1条 %2应当%3；情况紧急的，可以先行处置，并在二十四小时内报告岛务委员会。\n\n"_s.arg(
            QString::number(i + 1), who[i * 5 % who.size()], what[i * 7 % what.size()]);
        if (i % 3 == 1)
            text += u"违反前款规定的，由岛务委员会责令改正；拒不改正的，%1。\n\n"_s.arg(
                penalties[i % penalties.size()]);
        if (i % 5 == 4)
            text += u"（一）%1%2；\n\n（二）法律、法规规定的其他情形。\n\n"_s.arg(
                who[i * 3 % who.size()], what[(i * 3 + i / 10) % what.size()]);
    }
    return text;
}

QString lighthouseStory()
{
    return QString::fromUtf16(
        u"The lamp on Gannet Rock was lit for the first time on 4 November 1887, and for ninety\n"
        u"years somebody climbed its 112 steps every evening. The first keeper, a cooper named Amos\n"
        u"Threlkeld, brought his wife, two goats and a barrel organ that nobody could play.\n\n"
        u"Supplies came once a fortnight if the sea allowed it. In the winter of 1903 the sea did not\n"
        u"allow it for seven weeks, and the family lived on dried cod, barley and the last of the\n"
        u"potatoes. \"We were never hungry,\" the daughter said later, \"but we were never full either.\"\n\n"
        u"The light itself was a clockwork affair. A weight of 80 pounds fell slowly through the\n"
        u"middle of the tower, and every four hours the keeper wound it up again. When the clockwork\n"
        u"failed, as it did in the fog of 1911, he turned the lens by hand until morning.\n\n"
        u"Electric light reached the rock in 1934. The board of harbours had promised it for 1929,\n"
        u"then for 1931, and then stopped promising. The cable was laid by a ship that had been built\n"
        u"to carry oranges, and its captain complained of the smell of tar for the rest of his life.\n\n"
        u"During the war the lamp was dark. Boats that knew the coast found their way by the sound of\n"
        u"the bell, which was rung once a minute by whoever was awake. One trawler did not find its\n"
        u"way. Its anchor is still in the yard, painted white, and children are told not to climb it.\n\n"
        u"The last keeper left in 1977, when a machine took over. He wrote his final entry in the log\n"
        u"as if it were any other day: wind from the south-west, visibility good, nothing to report.\n"
        u"The machine has reported nothing ever since.\n\n"
        u"Visitors can now climb the tower between May and September. The shop sells postcards of the\n"
        u"lens, copies of the log and a jam made from the sea buckthorn that grows behind the wall.\n"
        u"About 9,400 people came last year, more than in any year before the new pier was opened.\n\n"
        u"The goats are still there. Nobody knows whether they descend from the first pair, but the\n"
        u"guide says so every time, and nobody has asked for proof.\n");
}

QString harbourDiary()
{
    return u"港邊日記\n\n三月二日，晴。早潮六點十四分，比昨天晚了四十分鐘。𠮷田先生把漁網晾在堤上，說今年的烏"
           u"魚"
           "只來了一千二百尾，不到去年的一半🐟。\n\n三月五日，陰。第二艘渡輪「海燕」進塢，船底刮下藤壺三百公斤"
           "。"
           "修船廠的老闆𡘙叔估計要停航九天，票務處貼出公告，寫的卻是七天。\n\n三月九日，大霧。整個上午只聽見"
           "霧號，看不見燈塔🌫️。十點半有一條小艇撞上防波堤，船上兩個人都沒事，艇丟了一支槳。\n\n三"
           "月"
           "十"
           "二"
           "日，"
           "晴。市場上黃魚每斤三百八十元，石斑六百二十元，都漲了一成。賣魚的阿𣎴說，油價再漲，她就改賣豆腐。"
           "\n\n三月十八日，雨。學校的孩子來看驗潮站，站長讓他們每人讀一次水尺。讀得最準的是一個從沒見過海的"
           "女孩，她說水尺像溫度計👧🏽。\n\n三月二十三日，晴。「海燕」出塢，比公告晚了兩天。試航時主"
           "機"
           "轉"
           "速"
           "到"
           "一千八百轉，煙囪冒的是白煙。𠮷田先生站在碼頭上拍手，烏魚的事再也沒有提起🎉。\n\n三月三十日，晴。"
           "月底盤點：進港船隻四百一十六艘次，旅客五萬三千人次，失物招領處剩下雨傘四十七把、拐杖一支、假牙一"
           "副。"
           "\n"_s;
}

} // namespace tidemark::testing
