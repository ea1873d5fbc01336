// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/speech_cues.h"

#include <algorithm>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

bool isReporting(const QString& kind)
{
    return kind == "free"_L1 || kind == "marked"_L1 || kind == "directive"_L1 || kind == "shows"_L1
        || kind == "terse"_L1 || kind == "mental"_L1;
}

bool isPlain(QStringView cue)
{
    static constexpr QStringView plain[]
        = { u"表示", u"指出", u"认为", u"强调", u"透露", u"坦言", u"直言", u"说", u"称", u"道" };
    return std::any_of(
        std::begin(plain), std::end(plain), [&](QStringView word) { return cue.endsWith(word); });
}

SourceReader::Trust trustIn(QStringView cue, const QString& kind, QChar next)
{
    const bool speaks = isPlain(cue);
    const bool marked = cue.size() > 1 || endsClause(next) || isOpeningMark(next) || next == u'"';
    return marked && (speaks || kind == "free"_L1) ? SourceReader::Trust::AnySubject
                                                   : SourceReader::Trust::KnownSubject;
}

bool isReport(QStringView cue)
{
    return cue == u"报道" || cue == u"报导" || cue == u"报道称" || cue == u"报道说" || cue == u"消息";
}

} // namespace tidemark::extraction
