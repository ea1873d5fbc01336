// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reading_place.h"

#include "text/reanchoring.h"

#include <QVariantMap>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype quoteLength = 48; // UTF-16 units: more than enough to be told from its like

TextSpan quotedSpan(QStringView text, qsizetype offset)
{
    const qsizetype start = std::clamp<qsizetype>(offset, 0, text.size());
    qsizetype end = std::min(text.size(), start + quoteLength);
    if (const qsizetype lineEnd = text.indexOf(u'\n', start); lineEnd > start)
        end = std::min(end, lineEnd);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return TextSpan::between(start, end);
}

} // namespace

ReadingPlace ReadingPlace::of(QStringView text, qsizetype offset)
{
    const TextSpan span = quotedSpan(text, offset);
    return { span.start, domain::TextQuoteSelector::of(text, span) };
}

qsizetype ReadingPlace::offsetIn(const QString& text) const
{
    const QStringView there = QStringView(text).mid(std::clamp<qsizetype>(offset, 0, text.size()));
    const bool isUnchanged = there.startsWith(quote.exact)
        && QStringView(text).first(text.size() - there.size()).endsWith(quote.prefix);
    // The very top stays the top, whatever was put above what used to stand there.
    if (isUnchanged || quote.exact.isEmpty() || offset == 0)
        return text.size() - there.size();
    const text::QuoteFinder finder(text);
    const text::Anchoring found = finder.find(quote, TextSpan { offset, quote.exact.size() });
    return found.state == domain::AnchorState::Orphan ? text.size() - there.size() : found.span.start;
}

QVariant ReadingPlace::toVariant() const
{
    return QVariantMap { { u"offset"_s, offset }, { u"exact"_s, quote.exact }, { u"prefix"_s, quote.prefix },
        { u"suffix"_s, quote.suffix } };
}

ReadingPlace ReadingPlace::fromVariant(const QVariant& value)
{
    const QVariantMap map = value.toMap();
    if (map.isEmpty())
        return { std::max<qsizetype>(0, value.toLongLong()), {} };
    return { std::max<qsizetype>(0, map.value(u"offset"_s).toLongLong()),
        { map.value(u"exact"_s).toString(), map.value(u"prefix"_s).toString(),
            map.value(u"suffix"_s).toString() } };
}

} // namespace tidemark::shell
