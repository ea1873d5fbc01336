// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folded_text.h"
#include "text/reanchoring.h"

#include <algorithm>

namespace tidemark::text {

using domain::AnchorState;
using domain::TextSpan;

class QuoteFinder::Index {
public:
    FoldedText text;
};

QuoteFinder::QuoteFinder(QStringView text)
    : m_index(std::make_unique<Index>(FoldedText(text)))
{
}

QuoteFinder::~QuoteFinder() = default;

Anchoring QuoteFinder::find(
    const domain::TextQuoteSelector& quote, const std::optional<TextSpan>& position) const
{
    const FoldedText& text = m_index->text;
    const std::u32string exact = FoldedText(quote.exact).units();
    const std::u32string prefix = FoldedText(quote.prefix).units();
    const std::u32string suffix = FoldedText(quote.suffix).units();
    if (exact.empty())
        return {};
    Anchoring best;
    qsizetype bestScore = -1;
    qsizetype bestDistance = 0;
    int places = 0;
    constexpr int mostPlaces = 200;
    const std::u32string& units = text.units();
    for (size_t at = units.find(exact); at != std::u32string::npos && places < mostPlaces;
         at = units.find(exact, at + 1), ++places) {
        qsizetype score = 0;
        for (size_t i = 1; i <= std::min(at, prefix.size()) && units[at - i] == prefix[prefix.size() - i];
             ++i)
            ++score;
        const size_t end = at + exact.size();
        for (size_t i = 0; i < suffix.size() && end + i < units.size() && units[end + i] == suffix[i]; ++i)
            ++score;
        const TextSpan span = TextSpan::between(
            text.startOf(static_cast<qsizetype>(at)), text.endOf(static_cast<qsizetype>(end) - 1));
        const qsizetype distance = position ? qAbs(position->start - span.start) : 0;
        if (score > bestScore || (score == bestScore && distance < bestDistance)) {
            best = { span, score > 0 ? AnchorState::Sure : AnchorState::Doubtful };
            bestScore = score;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace tidemark::text
