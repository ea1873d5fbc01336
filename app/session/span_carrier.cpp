// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/span_carrier.h"

namespace tidemark::session {

SpanCarrier::SpanCarrier(domain::VersionId version, QString text)
    : m_version(version)
    , m_text(std::move(text))
{
}

void SpanCarrier::addText(domain::VersionId version, const QString& text)
{
    m_wanted[version].text = text;
}

void SpanCarrier::want(const domain::Passage& passage)
{
    const auto wanted = m_wanted.find(passage.version);
    if (passage.version == m_version || wanted == m_wanted.end())
        return;
    const auto [place, isNew] = wanted->places.emplace(passage.span, wanted->spans.size());
    if (isNew)
        wanted->spans.push_back(passage.span);
}

bool SpanCarrier::carry(const std::function<bool(int)>& goesOn)
{
    size_t total = 0;
    for (const Wanted& wanted : std::as_const(m_wanted))
        total += wanted.spans.size();
    size_t done = 0;
    for (Wanted& wanted : m_wanted) {
        if (wanted.spans.empty())
            continue;
        const size_t part = wanted.spans.size();
        const text::Reanchoring reanchoring(wanted.text, m_text);
        auto found = reanchoring.carry(wanted.spans, [&](int percent) {
            return !goesOn || goesOn(int((done * 100 + part * size_t(percent)) / total));
        });
        if (!found)
            return false;
        wanted.found = std::move(*found);
        done += part;
    }
    return true;
}

text::Anchoring SpanCarrier::of(const domain::Passage& passage) const
{
    if (passage.version == m_version)
        return { passage.span, domain::AnchorState::Sure };
    const auto wanted = m_wanted.constFind(passage.version);
    if (wanted == m_wanted.constEnd())
        return {};
    const auto place = wanted->places.find(passage.span);
    return place == wanted->places.end() || place->second >= wanted->found.size()
        ? text::Anchoring()
        : wanted->found[place->second];
}

} // namespace tidemark::session
