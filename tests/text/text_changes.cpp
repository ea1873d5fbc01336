// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_changes.h"

#include "text/fold.h"

#include <algorithm>

namespace tidemark::testing {

const std::vector<TextChange>& textChanges()
{
    static const std::vector<TextChange> all = [] {
        std::vector<TextChange> changes = wordingChanges();
        changes.insert(changes.end(), structureChanges().begin(), structureChanges().end());
        return changes;
    }();
    return all;
}

const TextChange& textChange(QLatin1StringView name)
{
    return *std::find_if(textChanges().begin(), textChanges().end(),
        [&](const TextChange& change) { return name == QLatin1StringView(change.name); });
}

namespace {

QString plain(QStringView text)
{
    QString letters;
    for (const QChar each : text) {
        if (each.isLetterOrNumber() || each.isSurrogate())
            letters += QChar(text::foldUnit(each.unicode()));
    }
    return letters;
}

} // namespace

ChangedText::ChangedText(const QString& base, const TextChange& change, quint32 seed)
    : m_places(size_t(base.size()))
{
    TracedText text;
    qsizetype offset = 0;
    for (const uint character : base.toUcs4()) {
        text.push_back({ character, offset });
        offset += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    Dice dice(seed);
    change.apply(text, dice);
    for (const TracedCharacter& each : text) {
        const qsizetype start = m_text.size();
        m_text += QString::fromUcs4(&each.character, 1);
        if (each.origin >= 0)
            m_places[size_t(each.origin)] = { start, m_text.size() };
    }
    m_plain = plain(m_text);
}

ChangedText::Truth ChangedText::truthOf(const QString& base, const domain::TextSpan& mark) const
{
    qsizetype letters = 0;
    qsizetype kept = 0;
    Place span;
    bool torn = false;
    for (qsizetype at = mark.start; at < mark.end(); ++at) {
        if (base[at].isLowSurrogate())
            continue;
        const bool counts = base[at].isLetterOrNumber() || base[at].isSurrogate();
        letters += counts ? 1 : 0;
        const Place& place = m_places[size_t(at)];
        if (place.start < 0)
            continue;
        kept += counts ? 1 : 0;
        if (span.start < 0)
            span.start = place.start;
        torn = torn || place.start < span.end || (span.end >= 0 && place.start - span.end > 40);
        span.end = place.end;
    }
    const double share = letters > 0 ? double(kept) / double(letters) : 0;
    if (letters > 0 && share < 0.25) {
        const bool copied = m_plain.contains(plain(QStringView(base).mid(mark.start, mark.length)));
        return { copied ? Truth::Fate::Unclear : Truth::Fate::Gone, {} };
    }
    if (share < 0.5 || torn)
        return {};
    return { Truth::Fate::Survives, domain::TextSpan::between(span.start, span.end) };
}

std::vector<domain::TextSpan> randomMarks(const QString& base, int count, Dice& dice)
{
    constexpr qsizetype lengths[][2] = { { 1, 4 }, { 4, 8 }, { 9, 20 }, { 21, 60 }, { 61, 200 } };
    std::vector<domain::TextSpan> marks;
    for (int i = 0; i < count; ++i) {
        const auto& [least, most] = lengths[i % 5];
        const qsizetype length = std::min(least + dice.below(most - least + 1), base.size());
        domain::TextSpan mark { dice.below(base.size() - length + 1), length };
        if (mark.start > 0 && base[mark.start].isLowSurrogate())
            --mark.start;
        if (mark.end() < base.size() && base[mark.end()].isLowSurrogate())
            ++mark.length;
        marks.push_back(mark);
    }
    return marks;
}

} // namespace tidemark::testing
