// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_entries.h"

#include "timeline/date_words.h"
#include "timeline/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace tidemark::session {

using timeline::Category;
using timeline::Entry;
using timeline::EntrySet;
using timeline::Lane;

QString laneName(const exchange::EventRow& row)
{
    return row.isEra ? QCoreApplication::translate("tidemark::session", "Periods", "lane of a timeline")
                     : row.lane;
}

namespace {

/// The names of the categories in every language the program writes, so that its own files get their colours
/// back.
QHash<QString, Category> categoriesByName()
{
    QHash<QString, Category> categories;
    for (const auto language : { timeline::Language::English, timeline::Language::TraditionalChinese,
             timeline::Language::SimplifiedChinese }) {
        const timeline::Words words(language);
        for (int index = 0; index < timeline::categoryCount; ++index)
            categories.insert(words.category(Category(index)).toLower(), Category(index));
    }
    return categories;
}

QStringList laneNames(const std::vector<exchange::EventRow>& rows)
{
    QStringList names;
    QHash<QString, bool> seen;
    for (const exchange::EventRow& row : rows) {
        const QString lane = laneName(row);
        if (seen.contains(lane))
            continue;
        seen.insert(lane, true);
        names += lane;
    }
    const auto isNumber = [](const QString& name) {
        bool valid = false;
        name.toInt(&valid);
        return valid;
    };
    if (std::all_of(names.begin(), names.end(), isNumber))
        std::sort(names.begin(), names.end(),
            [](const QString& left, const QString& right) { return left.toInt() < right.toInt(); });
    return names;
}

} // namespace

std::vector<Entry> eventEntries(
    const std::vector<exchange::EventRow>& rows, timeline::Language language, std::vector<Lane>& lanes)
{
    QHash<QString, int> numbers;
    const QHash<QString, Category> named = categoriesByName();
    for (const QString& name : laneNames(rows)) {
        const int number = static_cast<int>(lanes.size());
        numbers.insert(name, number);
        const auto otherwise = static_cast<Category>(number % timeline::categoryCount);
        lanes.push_back({ name, named.value(name.toLower(), otherwise) });
    }
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const exchange::EventRow& row : rows) {
        Entry entry;
        entry.key = static_cast<timeline::EntryKey>(entries.size());
        entry.title = row.label;
        entry.date = row.date;
        entry.lane = numbers.value(laneName(row));
        entry.category = lanes[static_cast<size_t>(entry.lane)].category;
        if (row.date)
            entry.detail = timeline::dateWords(*row.date, language);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace tidemark::session
