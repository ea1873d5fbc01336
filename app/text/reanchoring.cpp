// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reanchoring.h"

#include "text/mark_carrier.h"

namespace tidemark::text {

class Reanchoring::Texts : public CarriedTexts {
public:
    using CarriedTexts::CarriedTexts;
};

Reanchoring::Reanchoring(QStringView base, QStringView changed)
    : m_texts(std::make_unique<Texts>(base, changed))
{
}

Reanchoring::~Reanchoring() = default;

std::optional<std::vector<Anchoring>> Reanchoring::carry(
    std::span<const domain::TextSpan> marks, const std::function<bool(int)>& goesOn) const
{
    MarkCarrier carrier(*m_texts);
    std::vector<Anchoring> anchorings;
    anchorings.reserve(marks.size());
    for (const domain::TextSpan& mark : marks) {
        if (goesOn && !goesOn(static_cast<int>(100 * anchorings.size() / marks.size())))
            return std::nullopt;
        anchorings.push_back(carrier.carry(mark));
    }
    return anchorings;
}

} // namespace tidemark::text
