// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"

namespace tidemark::testing {

using namespace Qt::StringLiterals;
using domain::AnchorState;
using domain::TextSpan;

Marked::Marked(QString marked)
{
    span.start = marked.indexOf(u'【');
    span.length = marked.indexOf(u'】') - span.start - 1;
    text = marked.remove(u'【').remove(u'】');
}

QString wordsOf(const QString& text, const TextSpan& span)
{
    return text.mid(span.start, span.length);
}

QString nameOf(AnchorState state)
{
    return state == AnchorState::Sure    ? u"sure"_s
        : state == AnchorState::Doubtful ? u"doubtful"_s
                                         : u"orphan"_s;
}

double likeness(const QString& text, const TextSpan& left, const TextSpan& right)
{
    const auto count = [&](qsizetype start, qsizetype end) {
        double visible = 0;
        for (; start < end; ++start)
            visible += text[start].isSpace() ? 0 : 1;
        return visible;
    };
    const double both = count(std::max(left.start, right.start), std::min(left.end(), right.end()));
    const double either = count(left.start, left.end()) + count(right.start, right.end()) - both;
    return either > 0 ? both / either : 1;
}

} // namespace tidemark::testing
