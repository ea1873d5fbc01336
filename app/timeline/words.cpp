// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/words.h"

#include <QLocale>
#include <QTranslator>

#include <array>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Timeline";

constexpr std::array categoryNames {
    QT_TRANSLATE_NOOP("Timeline", "Policy"),
    QT_TRANSLATE_NOOP("Timeline", "Product"),
    QT_TRANSLATE_NOOP("Timeline", "Figure"),
    QT_TRANSLATE_NOOP("Timeline", "Statement"),
    QT_TRANSLATE_NOOP("Timeline", "Note"),
    QT_TRANSLATE_NOOP("Timeline", "Other"),
};

} // namespace

Words::Words(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    const bool loaded = m_translator->load(u":/i18n/tidemark_"_s + localeName(language) + u".qm"_s);
    if (!loaded)
        m_translator.reset();
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

QString Words::translated(const char* text, int count) const
{
    const QString found = m_translator ? m_translator->translate(context, text, nullptr, count) : QString();
    return found.isEmpty() ? QString::fromLatin1(text) : found;
}

QString Words::category(Category category) const
{
    return translated(categoryNames[static_cast<size_t>(category)]);
}

QString Words::more(int count) const
{
    //: On a chip that stands for entries without room on the timeline; %1 is their number.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "%1 more");
    return translated(text).arg(QLocale(QLocale::English).toString(count));
}

QString Words::undated() const
{
    //: Heading of the events whose date the text does not give.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Undated");
    return translated(text);
}

QString Words::eventCount(int count) const
{
    //: Under the title of a timeline picture; %1 is the number of events, always more than one.
    static constexpr const char* several = QT_TRANSLATE_NOOP("Timeline", "%1 events");
    static constexpr const char* one = QT_TRANSLATE_NOOP("Timeline", "1 event");
    return count == 1 ? translated(one) : translated(several).arg(QLocale(QLocale::English).toString(count));
}

QString Words::source(const QString& citation) const
{
    //: Last line of a timeline picture; %1 cites the article.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Source: %1");
    return translated(text).arg(citation);
}

QString Words::dashedMeansVague() const
{
    //: Last line of a timeline picture: explains the dashed bars.
    static constexpr const char* text
        = QT_TRANSLATE_NOOP("Timeline", "Dashed outline: approximate or uncertain date.");
    return translated(text);
}

QString Words::noSpeaker() const
{
    //: Name of the lane, or the choice in a filter, of events in whose passage nobody is quoted by name.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Speaker unknown");
    return translated(text);
}

QString Words::noIssuer() const
{
    //: Name of the lane, or the choice in a filter, of events that tell of no policy whose issuer is named.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "No issuer");
    return translated(text);
}

QString Words::noTag() const
{
    //: Name of the lane, or the choice in a filter, of events the reader has given no tag.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "No tag");
    return translated(text);
}

} // namespace tidemark::timeline
