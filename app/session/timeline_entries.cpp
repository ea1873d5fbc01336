// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_entries.h"

#include "session/article_import.h"
#include "session/event_company.h"
#include "session/timeline_content.h"
#include "session/timeline_lanes.h"

#include <QStringList>
#include <QtEndian>

namespace tidemark::session {

using namespace Qt::StringLiterals;

timeline::EntryKey entryKeyOf(domain::ItemId item)
{
    // The last eight bytes of a version 7 UUID are random but for its two variant bits.
    const QByteArray bytes = item.uuid().toRfc4122();
    return static_cast<timeline::EntryKey>(
        qFromBigEndian<quint64>(bytes.constData() + 8) & 0x3fff'ffff'ffff'ffff);
}

std::shared_ptr<const timeline::EntrySet> timelineEntries(
    std::span<const domain::Item> items, timeline::Language language)
{
    const TimelineSource source { {}, {}, items, {} };
    return timelineContent({ &source, 1 }, LanesBy::Category, language).entries;
}

std::shared_ptr<const timeline::EntrySet> timelineEntries(
    const domain::Findings& findings, timeline::Language language)
{
    const std::vector<domain::ItemBody> bodies = itemBodies(findings);
    EventCompany company;
    for (const domain::ItemBody& body : bodies)
        company.add(body);
    company.settle();
    std::vector<timeline::Entry> entries;
    for (const domain::ItemBody& body : bodies) {
        const auto* event = std::get_if<domain::Event>(&body);
        if (!event)
            continue;
        entries.push_back(company.entryOf(*event, language));
        entries.back().key = static_cast<timeline::EntryKey>(entries.size()) - 1;
    }
    orderEntries(entries);
    std::vector<timeline::Lane> lanes = categoryLanes(entries, language);
    return std::make_shared<const timeline::EntrySet>(std::move(lanes), std::move(entries));
}

QString citation(const domain::ArticleMetadata& metadata, timeline::Language language)
{
    const bool english = language == timeline::Language::English;
    QStringList parts;
    if (!metadata.title.isEmpty())
        parts += english ? u"“%1”"_s.arg(metadata.title) : u"〈%1〉"_s.arg(metadata.title);
    if (!metadata.byline.contains(metadata.outlet))
        parts += metadata.outlet;
    parts += metadata.byline;
    parts.removeAll(QString());
    return parts.join(english ? u", "_s : u","_s);
}

} // namespace tidemark::session
