// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_legend.h"

#include <map>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLaneNames = 3; ///< of one category

/// Names of the lanes each category has to itself; empty when lanes and categories cross.
std::map<Category, QStringList> laneNames(const EntrySet& entries)
{
    std::map<int, Category> categoryOf;
    for (const Entry& entry : entries.entries()) {
        const auto [known, fresh] = categoryOf.emplace(entry.lane, entry.category);
        const QString& name = entries.lanes()[static_cast<size_t>(entry.lane)].name;
        if (name.isEmpty() || known->second != entry.category)
            return {};
    }
    std::map<Category, QStringList> names;
    for (const auto& [lane, category] : categoryOf)
        names[category] += entries.lanes()[static_cast<size_t>(lane)].name.simplified();
    return names;
}

QString nameOf(Category category, const QStringList& lanes, const Words& words)
{
    if (lanes.isEmpty() || lanes.size() > qsizetype(mostLaneNames))
        return words.category(category);
    return lanes.join(words.language() == Language::English ? u", "_s : u"、"_s);
}

} // namespace

std::vector<LegendEntry> legendOf(
    const EntrySet& entries, const PictureSpec& spec, const Theme& theme, const Words& words)
{
    if (!spec.legend)
        return {};
    std::set<Category> categories;
    bool tinted = false;
    for (const Entry& entry : entries.entries()) {
        categories.insert(entry.category);
        tinted = tinted || entry.tint >= 0;
    }
    const auto lanes = laneNames(entries);
    std::vector<LegendEntry> legend;
    for (const Category category : categories) {
        const auto named = lanes.find(category);
        const QColor& colour = tinted ? theme.mutedText : theme.colour(category);
        legend.push_back({ category, colour,
            nameOf(category, named == lanes.end() ? QStringList() : named->second, words), theme.patterned });
    }
    return legend;
}

} // namespace tidemark::timeline
