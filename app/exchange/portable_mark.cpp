// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/portable_mark.h"

#include "exchange/annotation_limits.h"
#include "exchange/annotation_names.h"
#include "exchange/web_annotation_terms.h"

#include <QRegularExpression>

#include <cmath>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::AnchorState;
using domain::Annotation;
using domain::TextQuoteSelector;

namespace {

constexpr double largestOffset = 1e9;
constexpr int deepestRefinement = 8;
constexpr int mostSelectors = 64;

QJsonObject quoteJson(const TextQuoteSelector& quote)
{
    return { { "type"_L1, "TextQuoteSelector"_L1 }, { "exact"_L1, quote.exact },
        { "prefix"_L1, quote.prefix }, { "suffix"_L1, quote.suffix } };
}

std::optional<CodePointRange> rangeOf(const QJsonValue& start, const QJsonValue& end)
{
    const auto isOffset = [](double number) {
        return number >= 0 && number <= largestOffset && number == std::floor(number);
    };
    const double from = start.toDouble(-1);
    const double to = end.toDouble(-1);
    if (!isOffset(from) || !isOffset(to) || to < from)
        return std::nullopt;
    return CodePointRange { static_cast<qsizetype>(from), static_cast<qsizetype>(to) };
}

TextQuoteSelector quoteOf(const QJsonObject& json)
{
    return { json.value("exact"_L1).toString(), json.value("prefix"_L1).toString(),
        json.value("suffix"_L1).toString() };
}

bool isTooLong(const TextQuoteSelector& quote)
{
    return quote.exact.size() > longestBody || quote.prefix.size() > longestBody
        || quote.suffix.size() > longestBody;
}

QString typeOf(const QJsonObject& json)
{
    const QJsonValue type = json.contains("type"_L1) ? json.value("type"_L1) : json.value("@type"_L1);
    QString name = type.isArray() ? type.toArray().at(0).toString() : type.toString();
    return name.startsWith("oa:"_L1) ? name.sliced(3) : name;
}

/// What the selectors of one target come to.
class SelectorReader {
public:
    void read(const QJsonValue& value, int depth = 0)
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (qsizetype index = 0; index < std::min<qsizetype>(list.size(), mostSelectors); ++index)
                readOne(list.at(index).toObject(), depth);
        } else {
            readOne(value.toObject(), depth);
        }
    }

    std::optional<TextQuoteSelector> quote;
    std::optional<CodePointRange> position;
    bool hasBadPosition = false;
    QStringList others;

private:
    void readOne(const QJsonObject& json, int depth)
    {
        const QString type = typeOf(json);
        if (type == "TextQuoteSelector"_L1 && json.value("exact"_L1).isString()) {
            quote = quoteOf(json);
        } else if (type == "TextPositionSelector"_L1 && depth == 0) {
            takePosition(rangeOf(json.value("start"_L1), json.value("end"_L1)));
        } else if (type == "FragmentSelector"_L1 && depth == 0) {
            readFragment(json.value("value"_L1).toString());
        } else {
            others.append(type.left(longestWord));
        }
        // What refines a selector narrows it down: its words are the ones that are meant.
        if (json.contains("refinedBy"_L1) && depth < deepestRefinement)
            read(json.value("refinedBy"_L1), depth + 1);
    }

    void takePosition(const std::optional<CodePointRange>& range)
    {
        hasBadPosition = hasBadPosition || !range;
        if (range)
            position = range;
    }

    // RFC 5147: a stretch of a plain text, counted in characters.
    void readFragment(const QString& value)
    {
        static const QRegularExpression pattern(u"^char=(\\d{1,9}),(\\d{1,9})(;|$)"_s);
        const QRegularExpressionMatch match = pattern.match(value.left(longestWord));
        if (match.hasMatch())
            takePosition(rangeOf(match.captured(1).toDouble(), match.captured(2).toDouble()));
        else
            others.append(u"FragmentSelector"_s);
    }
};

} // namespace

QJsonArray selectorsJson(const AnnotatedText& text, const Annotation& annotation)
{
    const bool isOrphan = annotation.anchor == AnchorState::Orphan && !annotation.target;
    if (isOrphan)
        return { quoteJson(annotation.quote) };
    const auto span = text.span(annotation);
    if (!span)
        return {};
    const CodePointRange range = text.range(*span);
    return { quoteJson(
                 annotation.target ? annotation.quote : TextQuoteSelector::of(text.version().text, *span)),
        QJsonObject { { "type"_L1, "TextPositionSelector"_L1 }, { "start"_L1, qint64(range.start) },
            { "end"_L1, qint64(range.end) } } };
}

void insertOwnTerms(QJsonObject& json, const AnnotatedText& text, const Annotation& annotation)
{
    json.insert(terms::colour, nameOf(annotation.colour));
    json.insert(terms::style, nameOf(annotation.style));
    if (annotation.anchor != AnchorState::Sure)
        json.insert(terms::anchor, nameOf(annotation.anchor));
    if (!annotation.item.isNull())
        json.insert(terms::item, urnOf(annotation.item.uuid()));
    if (!annotation.target && annotation.anchor != AnchorState::Orphan) {
        json.insert(terms::subject, annotation.item.isNull() ? "article"_L1 : "item"_L1);
        if (annotation.quote != TextQuoteSelector {})
            json.insert(terms::quote, quoteJson(annotation.quote));
    }
    if (!annotation.carriedFrom)
        return;
    if (const auto range = text.range(*annotation.carriedFrom))
        json.insert(terms::carriedFrom,
            QJsonObject { { "version"_L1, urnOf(annotation.carriedFrom->version.uuid()) },
                { "start"_L1, qint64(range->start) }, { "end"_L1, qint64(range->end) } });
}

std::optional<EntryFault> readSelectors(const QJsonValue& selector, ForeignAnnotation& annotation)
{
    if (selector.isUndefined() || selector.isNull() || (selector.isArray() && selector.toArray().isEmpty())) {
        annotation.subject = AnnotationSubject::Article;
        return std::nullopt;
    }
    SelectorReader reader;
    reader.read(selector);
    if (!reader.quote && !reader.position && reader.hasBadPosition)
        return EntryFault { AnnotationFault::BadPosition, {} };
    if (!reader.quote && !reader.position)
        return EntryFault { AnnotationFault::BadSelector, reader.others.mid(0, 3).join(u", "_s) };
    annotation.subject = AnnotationSubject::Passage;
    annotation.quote = reader.quote.value_or(TextQuoteSelector {});
    annotation.position = reader.position;
    annotation.mark.quote = annotation.quote;
    if (isTooLong(annotation.quote))
        return EntryFault { AnnotationFault::TooLong, {} };
    return std::nullopt;
}

std::optional<EntryFault> readOwnTerms(const QJsonObject& json, ForeignAnnotation& annotation)
{
    Annotation& mark = annotation.mark;
    const auto word = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    mark.colour = colourNamed(word(terms::colour)).value_or(mark.colour);
    mark.style = styleNamed(word(terms::style)).value_or(mark.style);
    mark.anchor = anchorNamed(word(terms::anchor)).value_or(AnchorState::Sure);
    mark.item = domain::ItemId(uuidOfUrn(word(terms::item)));
    if (const QString subject = word(terms::subject); !subject.isEmpty()) {
        const bool isOnItem = subject == "item"_L1;
        if ((isOnItem && mark.item.isNull()) || (!isOnItem && subject != "article"_L1))
            return EntryFault { AnnotationFault::BadPlace, QString(terms::subject) };
        annotation.subject = isOnItem ? AnnotationSubject::Item : AnnotationSubject::Article;
        mark.quote = quoteOf(json.value(terms::quote).toObject());
    }
    if (!json.contains(terms::carriedFrom))
        return std::nullopt;
    const QJsonObject from = json.value(terms::carriedFrom).toObject();
    const auto range = rangeOf(from.value("start"_L1), from.value("end"_L1));
    annotation.carriedFromVersion = domain::VersionId(uuidOfUrn(from.value("version"_L1).toString()));
    if (!range || annotation.carriedFromVersion.isNull())
        return EntryFault { AnnotationFault::BadPlace, QString(terms::carriedFrom) };
    annotation.carriedFrom = *range;
    return std::nullopt;
}

} // namespace tidemark::exchange
