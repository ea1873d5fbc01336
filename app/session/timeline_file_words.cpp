// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_file_words.h"

#include "timeline/date_words.h"
#include "timeline/words.h"

#include <QTranslator>

#include <array>
#include <memory>
#include <utility>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "TimelineFile";

struct PageWord {
    const char* name;
    const char* text;
};

/// The words of the page, by the names that its script and its markup use.
constexpr std::array pageWords {
    PageWord { "search", QT_TRANSLATE_NOOP("TimelineFile", "Search the events") },
    PageWord { "filters", QT_TRANSLATE_NOOP("TimelineFile", "Lanes shown") },
    PageWord { "zoomIn", QT_TRANSLATE_NOOP("TimelineFile", "Zoom in") },
    PageWord { "zoomOut", QT_TRANSLATE_NOOP("TimelineFile", "Zoom out") },
    PageWord { "fit", QT_TRANSLATE_NOOP("TimelineFile", "Show everything") },
    PageWord { "timeline", QT_TRANSLATE_NOOP("TimelineFile", "Timeline") },
    PageWord { "help",
        QT_TRANSLATE_NOOP("TimelineFile",
            "Keys on the timeline: ← → walk the events, ↑ ↓ the lanes, + − zoom, 0 shows everything, Home "
            "and End go "
            "to the first and the last event, Enter to the details.") },
    PageWord { "details", QT_TRANSLATE_NOOP("TimelineFile", "Details of the chosen event") },
    PageWord {
        "noneChosen", QT_TRANSLATE_NOOP("TimelineFile", "Choose an event to read what is known of it.") },
    PageWord { "previous", QT_TRANSLATE_NOOP("TimelineFile", "Previous") },
    PageWord { "next", QT_TRANSLATE_NOOP("TimelineFile", "Next") },
    PageWord { "list", QT_TRANSLATE_NOOP("TimelineFile", "All events as a list") },
    PageWord { "skip", QT_TRANSLATE_NOOP("TimelineFile", "Skip to the list of events") },
    PageWord { "speaker", QT_TRANSLATE_NOOP("TimelineFile", "Who") },
    PageWord { "wording", QT_TRANSLATE_NOOP("TimelineFile", "Wording of the date") },
    PageWord { "source", QT_TRANSLATE_NOOP("TimelineFile", "Source") },
    //: %1 and %2 are numbers.
    PageWord { "shown", QT_TRANSLATE_NOOP("TimelineFile", "%1 of %2 events") },
    PageWord { "nothingFound",
        QT_TRANSLATE_NOOP("TimelineFile", "No event matches the search and the lanes shown.") },
    PageWord { "more", QT_TRANSLATE_NOOP("TimelineFile", "%1 more") },
    PageWord { "undated", QT_TRANSLATE_NOOP("TimelineFile", "Undated") },
    //: On the axis; %1 is the number of a year.
    PageWord { "year", QT_TRANSLATE_NOOP("TimelineFile", "%1") },
    //: On the axis; %1 is the number of a year before the common era.
    PageWord { "yearBefore", QT_TRANSLATE_NOOP("TimelineFile", "%1 BCE") },
    PageWord { "made",
        QT_TRANSLATE_NOOP("TimelineFile",
            "Made with Tidemark. This page holds everything it shows and loads nothing. Dashed and fading "
            "marks are "
            "approximate or uncertain dates.") },
};

constexpr std::array states { std::pair { u"suggested", QT_TRANSLATE_NOOP("TimelineFile", "Not reviewed") },
    std::pair { u"accepted", QT_TRANSLATE_NOOP("TimelineFile", "Accepted") },
    std::pair { u"disputed", QT_TRANSLATE_NOOP("TimelineFile", "Disputed") } };

constexpr std::array categories { std::pair { u"policy", timeline::Category::Policy },
    std::pair { u"product", timeline::Category::Product },
    std::pair { u"figure", timeline::Category::Figure },
    std::pair { u"statement", timeline::Category::Statement },
    std::pair { u"other", timeline::Category::Other } };

QString tagOf(timeline::Language language)
{
    switch (language) {
    case timeline::Language::TraditionalChinese:
        return u"zh-Hant"_s;
    case timeline::Language::SimplifiedChinese:
        return u"zh-Hans"_s;
    case timeline::Language::English:
        break;
    }
    return u"en"_s;
}

class Translated {
public:
    explicit Translated(timeline::Language language)
        : m_isLoaded(m_translator.load(u":/i18n/tidemark_"_s + timeline::localeName(language) + u".qm"_s))
    {
    }

    QString operator()(const char* text) const
    {
        const QString found = m_isLoaded ? m_translator.translate(context, text) : QString();
        return found.isEmpty() ? QString::fromUtf8(text) : found;
    }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

} // namespace

exchange::TimelineFileWords timelineFileWords(timeline::Language language)
{
    const Translated translated(language);
    exchange::TimelineFileWords words;
    words.language = tagOf(language);
    words.date = [language](const domain::EdtfValue& value) { return timeline::dateWords(value, language); };
    QHash<QString, QString> stateNames;
    for (const auto& [state, text] : states)
        stateNames.insert(QStringView(state).toString(), translated(text));
    words.state = [stateNames](const QString& state) { return stateNames.value(state, state); };
    QHash<QString, QString> categoryNames;
    const timeline::Words timelineWords(language);
    for (const auto& [category, value] : categories)
        categoryNames.insert(QStringView(category).toString(), timelineWords.category(value));
    words.category
        = [categoryNames](const QString& category) { return categoryNames.value(category, category); };
    words.dateLabel = translated(QT_TRANSLATE_NOOP("TimelineFile", "Date: %1"));
    words.sourceLabel = translated(QT_TRANSLATE_NOOP("TimelineFile", "Source: %1"));
    words.wordingLabel = translated(QT_TRANSLATE_NOOP("TimelineFile", "Wording of the date: %1"));
    for (const PageWord& word : pageWords)
        words.page.insert(QString::fromLatin1(word.name), translated(word.text));
    words.page.insert(u"locale"_s, timeline::localeName(language).replace(u'_', u'-'));
    return words;
}

} // namespace tidemark::session
