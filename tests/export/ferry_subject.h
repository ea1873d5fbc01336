// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QStringList>

/// A timeline of the tests' own: a ferry line's three years.
inline std::shared_ptr<const tidemark::timeline::EntrySet> ferryEvents(tidemark::timeline::Language language)
{
    using namespace Qt::StringLiterals;
    using namespace tidemark;
    std::vector<timeline::Entry> entries(3);
    const QStringList titles { u"聯運船票上線"_s, u"碼頭限期開放"_s, u"乘客 300 萬"_s };
    const QStringList dates { u"2021-03"_s, u"2022"_s, u"2023-12-31"_s };
    for (int index = 0; index < 3; ++index) {
        entries[size_t(index)].key = index;
        entries[size_t(index)].title = titles[index];
        entries[size_t(index)].detail = timeline::localeName(language);
        entries[size_t(index)].date = domain::EdtfValue::parse(dates[index]);
        entries[size_t(index)].category = timeline::Category(index);
    }
    return std::make_shared<const timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(entries));
}

/// Sailings one after another, a day each, in one busy season.
inline std::shared_ptr<const tidemark::timeline::EntrySet> manySailings(int count)
{
    using namespace Qt::StringLiterals;
    using namespace tidemark;
    std::vector<timeline::Entry> entries;
    for (int index = 0; index < count; ++index) {
        timeline::Entry entry;
        entry.key = index;
        entry.title = u"第 %1 航次由青灣開往石門港"_s.arg(index + 1);
        entry.date = domain::EdtfValue(domain::EdtfDate::ofDay(domain::DayNumber(18700 + index)));
        entries.push_back(entry);
    }
    return std::make_shared<const timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(entries));
}

inline tidemark::export_ui::ExportSubject ferrySubject()
{
    using namespace Qt::StringLiterals;
    using namespace tidemark;
    export_ui::ExportSubject subject;
    subject.entriesIn = ferryEvents;
    subject.title = u"青灣渡輪三年"_s;
    subject.sourceIn = [](timeline::Language) { return u"〈青灣渡輪三年〉,海港日報"_s; };
    subject.citationsIn = [](timeline::Language) {
        return timeline::PictureCitations { { u"¶ 1 「青灣」"_s, u"¶ 3 「乘客」"_s },
            { { 0, 1 }, { 2, 2 } } };
    };
    subject.language = timeline::Language::TraditionalChinese;
    subject.visibleFrom = 19000;
    subject.visibleTo = 19400;
    return subject;
}
