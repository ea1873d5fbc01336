// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

namespace tidemark::timeline::samples {

using namespace Qt::StringLiterals;

namespace {

const QString letters = u"河海山川里程長高金車門見行走面食新舊大小年月日時測試事件標題abcdef 0123"_s;

std::vector<Lane> lanes()
{
    return { { u"甲"_s, Category::Policy }, { u"乙"_s, Category::Product }, { u"丙"_s, Category::Figure },
        { u"丁"_s, Category::Statement } };
}

QString randomTitle(std::mt19937& random)
{
    QString title = u"事"_s;
    const unsigned length = 4 + random() % 16;
    for (unsigned i = 0; i < length; ++i)
        title += letters[random() % unsigned(letters.size())];
    return title.simplified();
}

QString randomDate(std::mt19937& random, int years)
{
    const int year = 2000 + int(random() % unsigned(years));
    const int month = 1 + int(random() % 12);
    const auto text = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString day = u"%1-%2-%3"_s.arg(QString::number(year), text(month), text(1 + int(random() % 28)));
    switch (random() % 10) {
    case 0:
        return day + u"/%1"_s.arg(year + 1);
    case 1:
        return day + u"/.."_s;
    case 2:
        return day.first(7) + u'~';
    case 3:
        return QString::number(year) + u'?';
    default:
        return day;
    }
}

} // namespace

Entry entry(EntryKey key, const QString& title, const QString& date, int lane)
{
    Entry made;
    made.key = key;
    made.title = title;
    made.detail = date;
    made.lane = lane;
    made.category = lanes()[size_t(lane)].category;
    if (!date.isEmpty())
        made.date = domain::EdtfValue::parse(date);
    return made;
}

std::shared_ptr<const EntrySet> article()
{
    Entry plan = entry(0, u"《長江流域水車里程計劃(2021-2023年)》"_s, u"2021-01~"_s);
    plan.term = domain::EdtfValue::parse(u"2021/2023");
    std::vector<Entry> entries { plan, entry(1, u"要求限期修復高山步道"_s, u"2021-09"_s),
        entry(2, u"《關於面向長者的金融門戶行動的若干意見》"_s, u"2022"_s),
        entry(3, u"林金里:願見面再行"_s, u"2023-01~/2023-03~"_s, 3),
        entry(4, u"食堂新車上線"_s, u"2023-01~"_s, 1),
        entry(5, u"office 檔案可部分匯入 AV 系統"_s, u"2023~"_s, 1),
        entry(6, u"夜間步道可直接預約"_s, u"2023-11~/2023-12~"_s, 1),
        entry(7, u"步道 7 條 里程 250 公里"_s, u"2023-12-31"_s, 2) };
    return std::make_shared<const EntrySet>(lanes(), entries);
}

std::shared_ptr<const EntrySet> random(int count, int years, unsigned seed)
{
    std::mt19937 generator(seed);
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i) {
        const bool undated = generator() % 40 == 0;
        const QString date = undated ? QString() : randomDate(generator, years);
        entries.push_back(entry(i, randomTitle(generator), date, int(generator() % 4)));
    }
    return std::make_shared<const EntrySet>(lanes(), entries);
}

int overlaps(const Layout& layout)
{
    std::vector<QRectF> rects;
    for (const TextBox& text : layout.texts)
        rects.push_back(text.rect);
    for (const Chip& chip : layout.chips)
        rects.push_back(chip.rect);
    for (const TickBox& tick : layout.ticks)
        rects.push_back(tick.textRect);
    for (const LaneBand& band : layout.bands)
        rects.push_back(band.nameRect);
    rects.push_back(layout.undatedHeadingRect);
    int count = 0;
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const QRectF common = rects[i].intersected(rects[k]);
            count += common.width() > 0.01 && common.height() > 0.01 ? 1 : 0;
        }
    }
    return count;
}

} // namespace tidemark::timeline::samples
