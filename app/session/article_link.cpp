// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_link.h"

#include "session/article_document.h"
#include "text/code_points.h"
#include "text/reanchoring.h"

#include <QUrlQuery>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype longestQuote = 96; // code points carried in an address
constexpr qsizetype longestContext = 16; // on each side
constexpr qsizetype longestLink = 8192;

QString firstCodePoints(const QString& text, qsizetype count)
{
    return text.left(text::CodePointIndex(text).toUtf16(count));
}

QString lastCodePoints(const QString& text, qsizetype count)
{
    const text::CodePointIndex index(text);
    return text.mid(index.toUtf16(qMax<qsizetype>(0, index.codePointCount() - count)));
}

std::optional<std::pair<qsizetype, qsizetype>> placeOf(const QUrlQuery& query)
{
    bool hasStart = false;
    bool hasEnd = false;
    const qsizetype start = query.queryItemValue(u"start"_s).toLongLong(&hasStart);
    const qsizetype end = query.queryItemValue(u"end"_s).toLongLong(&hasEnd);
    if (!hasStart || !hasEnd || start < 0 || end <= start)
        return std::nullopt;
    return std::pair(start, end);
}

QString valueOf(const QUrlQuery& query, const QString& key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

void addValue(QByteArray& link, const char* key, const QString& value)
{
    if (value.isEmpty())
        return;
    link += link.contains('?') ? '&' : '?';
    link += key;
    link += '=' + QUrl::toPercentEncoding(value);
}

} // namespace

ArticleLink ArticleLink::to(domain::ArticleId article)
{
    ArticleLink link;
    link.article = article;
    return link;
}

ArticleLink ArticleLink::to(const ArticleDocument& document, const TextSpan& span)
{
    ArticleLink link = to(document.article().id);
    if (span.isEmpty())
        return link;
    const text::CodePointIndex index(document.text());
    link.place = std::pair(index.toCodePoint(span.start), index.toCodePoint(span.end()));
    const auto whole = domain::TextQuoteSelector::of(document.text(), span);
    link.quote = { firstCodePoints(whole.exact, longestQuote), lastCodePoints(whole.prefix, longestContext),
        whole.exact.size() > longestQuote ? QString() : firstCodePoints(whole.suffix, longestContext) };
    return link;
}

std::optional<ArticleLink> ArticleLink::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestLink || !isArticleLink(trimmed))
        return std::nullopt;
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString path = url.path();
    if (!url.isValid() || !url.authority().isEmpty() || !path.startsWith("/article/"_L1))
        return std::nullopt;
    ArticleLink link = to(domain::ArticleId::fromString(path.mid(9)));
    if (link.article.isNull())
        return std::nullopt;
    const QUrlQuery query(url);
    link.place = placeOf(query);
    link.quote = { valueOf(query, u"text"_s), valueOf(query, u"prefix"_s), valueOf(query, u"suffix"_s) };
    return link;
}

QString ArticleLink::toString() const
{
    QByteArray link = "tidemark:///article/" + article.toString().toLatin1();
    if (place) {
        addValue(link, "start", QString::number(place->first));
        addValue(link, "end", QString::number(place->second));
    }
    addValue(link, "text", quote.exact);
    addValue(link, "prefix", quote.prefix);
    addValue(link, "suffix", quote.suffix);
    return QString::fromLatin1(link);
}

bool isArticleLink(const QString& text)
{
    return text.trimmed().startsWith("tidemark:"_L1, Qt::CaseInsensitive);
}

std::optional<TextSpan> passageOf(const ArticleDocument& document, const ArticleLink& link)
{
    const text::CodePointIndex index(document.text());
    std::optional<TextSpan> place;
    if (link.place && link.place->second <= index.codePointCount())
        place = TextSpan::between(index.toUtf16(link.place->first), index.toUtf16(link.place->second));
    const QString& exact = link.quote.exact;
    if (exact.isEmpty() || (place && document.textOf(*place).startsWith(exact)))
        return place;
    const text::Anchoring found = text::QuoteFinder(document.text()).find(link.quote, place);
    if (found.state == domain::AnchorState::Orphan)
        return std::nullopt;
    // A long passage carries only its first words; it is taken to be as long as it was.
    const qsizetype length = place && exact.size() < place->length ? place->length : found.span.length;
    return TextSpan { found.span.start, qMin(length, document.text().size() - found.span.start) };
}

} // namespace tidemark::session
