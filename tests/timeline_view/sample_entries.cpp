// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"

namespace tidemark::samples {

using namespace Qt::StringLiterals;
using timeline::Category;
using timeline::Entry;
using timeline::EntrySet;
using timeline::Lane;

namespace {

std::vector<Lane> lanes()
{
    return { { u"政策"_s, Category::Policy }, { u"產品"_s, Category::Product },
        { u"數據"_s, Category::Figure }, { u"表態"_s, Category::Statement }, { u"筆記"_s, Category::Note },
        { u"其他"_s, Category::Other } };
}

Entry entry(
    timeline::EntryKey key, const QString& title, const QString& detail, QStringView date, Category category)
{
    Entry made;
    made.key = key;
    made.title = title;
    made.detail = detail;
    made.date = domain::EdtfValue::parse(date);
    made.category = category;
    made.lane = int(category);
    return made;
}

} // namespace

std::shared_ptr<const EntrySet> harbourEvents()
{
    std::vector<Entry> entries {
        entry(9, u"渡輪公司提出合併"_s, u"渡輪公司"_s, u"", Category::Statement),
        entry(3, u"《港口聯運暫行辦法》施行"_s, u"海港局 ・ 2022"_s, u"2022", Category::Policy),
        entry(1, u"《沿岸航運整合行動計劃(2021-2023)》"_s, u"海港局 ・ 2021–2023"_s, u"2021/2023",
            Category::Policy),
        entry(2, u"要求限期開放碼頭泊位"_s, u"海港局 ・ 2021 年 9 月"_s, u"2021-09", Category::Policy),
        entry(4, u"聯運船票上線"_s, u"青灣渡輪 ・ 約 2023 年初"_s, u"2023-01~/2023-03~", Category::Product),
        entry(5, u"林岸:願意與青灣渡輪共用泊位"_s, u"白沙航運總裁 ・ 2023 年 2 月"_s, u"2023-02~",
            Category::Statement),
        entry(6, u"白沙航運可用聯運票證"_s, u"白沙航運 ・ 2023 年夏"_s, u"2023-07~", Category::Product),
        entry(7, u"碼頭大廳直接換乘"_s, u"青灣渡輪 ・ 2023 年 11 月"_s, u"2023-11", Category::Product),
        entry(8, u"乘客 300 萬 ・ 航線 42 條"_s, u"截至 2023 年末"_s, u"2023-12-31", Category::Figure),
    };
    return std::make_shared<const EntrySet>(lanes(), std::move(entries));
}

std::shared_ptr<const EntrySet> crowdedDay(int count)
{
    std::vector<Entry> entries;
    for (int index = 0; index < count; ++index)
        entries.push_back(
            entry(100 + index, u"第 %1 班渡輪停航"_s.arg(index + 1), {}, u"2022-05-01", Category::Product));
    return std::make_shared<const EntrySet>(lanes(), std::move(entries));
}

} // namespace tidemark::samples
