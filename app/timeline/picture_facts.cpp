// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_facts.h"

#include "timeline/words.h"

#include <cmath>
#include <set>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

QString languageTag(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return u"zh-Hant-TW"_s;
    case Language::SimplifiedChinese:
        return u"zh-Hans-CN"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

QString dayText(Instant instant)
{
    const domain::CivilDate day = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(instant)));
    const QString year = QString::number(std::abs(day.year)).rightJustified(4, u'0');
    return u"%1%2-%3-%4"_s.arg(day.year < 0 ? u"-"_s : QString(), year,
        QString::number(day.month).rightJustified(2, u'0'), QString::number(day.day).rightJustified(2, u'0'));
}

} // namespace

PictureFacts factsOf(const Picture& picture)
{
    const PictureSpec& spec = picture.spec();
    const EntrySet& entries = picture.entries();
    const Words words(spec.language);
    PictureFacts facts;
    facts.title = spec.title.simplified();
    facts.source = spec.source.simplified();
    facts.language = languageTag(spec.language);
    facts.software = u"Tidemark " TIDEMARK_VERSION ""_s;
    facts.events = static_cast<int>(entries.entries().size());
    if (entries.datedCount() > 0)
        facts.range = dayText(entries.start()) + u'/' + dayText(entries.end() - 1);
    std::set<Category> categories;
    for (const Entry& entry : entries.entries())
        categories.insert(entry.category);
    for (const Category category : categories)
        facts.categories += words.category(category);
    QStringList summary { words.eventCount(facts.events) };
    if (!facts.range.isEmpty())
        summary.prepend(facts.range);
    facts.summary = summary.join(u" · "_s);
    QStringList description;
    for (const QString& part : { facts.title, spec.subtitle.simplified(), facts.summary,
             facts.source.isEmpty() ? QString() : words.source(facts.source) }) {
        if (!part.isEmpty())
            description += part;
    }
    facts.description = description.join(u" · "_s);
    return facts;
}

} // namespace tidemark::timeline
