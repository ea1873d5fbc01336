// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_transfer.h"

#include "session/one_line.h"
#include "store/codec.h"
#include "store/enum_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::ItemKind;

namespace {

constexpr qsizetype longestWords = 120;

// In the JSON of an item's body an array of two numbers is a span, and nothing else is.
bool isSpan(const QJsonArray& array)
{
    return array.size() == 2 && array.at(0).isDouble() && array.at(1).isDouble();
}

/// A copy of `value` in which every span has been replaced by what `change` makes of it.
template <class Change> QJsonValue withSpans(const QJsonValue& value, const Change& change)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (isSpan(array))
            return change(array.at(0).toInteger(-1), array.at(1).toInteger(-1));
        QJsonArray changed;
        for (const QJsonValue element : array)
            changed.append(withSpans(element, change));
        return changed;
    }
    if (value.isObject()) {
        QJsonObject changed;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            changed.insert(field.key(), withSpans(field.value(), change));
        return changed;
    }
    return value;
}

QJsonValue toCodePoints(const domain::ItemBody& body, const text::CodePointIndex& codePoints)
{
    return withSpans(store::codec::encode(body), [&codePoints](qint64 start, qint64 length) {
        return QJsonArray { qint64(codePoints.toCodePoint(start)),
            qint64(codePoints.toCodePoint(start + length)) };
    });
}

std::optional<domain::ItemBody> bodyOf(
    ItemKind kind, const QJsonValue& json, const text::CodePointIndex& codePoints)
{
    bool isInside = true;
    const QJsonValue body = withSpans(json, [&](qint64 start, qint64 end) {
        isInside = isInside && start >= 0 && start <= end && end <= codePoints.codePointCount();
        const qsizetype from = codePoints.toUtf16(start);
        return QJsonArray { qint64(from), qint64(codePoints.toUtf16(end) - from) };
    });
    return isInside ? store::codec::decodeItemBody(kind, body.toObject()) : std::nullopt;
}

struct ItemWords {
    QStringView text;

    QString words(const domain::TextSpan& span) const { return text.mid(span.start, span.length).toString(); }
    QString operator()(const domain::TimeExpression& time) const
    {
        return QCoreApplication::translate("tidemark::session", "Time: %1").arg(words(time.span));
    }
    QString operator()(const domain::Quotation& quotation) const
    {
        return QCoreApplication::translate("tidemark::session", "Quotation: %1").arg(quotation.speaker);
    }
    QString operator()(const domain::Policy& policy) const
    {
        return QCoreApplication::translate("tidemark::session", "Policy: %1").arg(policy.title);
    }
    QString operator()(const domain::Figure& figure) const
    {
        return QCoreApplication::translate("tidemark::session", "Figure: %1").arg(words(figure.span));
    }
    QString operator()(const domain::Person& person) const
    {
        return QCoreApplication::translate("tidemark::session", "Person: %1").arg(person.name);
    }
    QString operator()(const domain::Event& event) const
    {
        return QCoreApplication::translate("tidemark::session", "Event: %1").arg(event.title);
    }
};

} // namespace

QJsonObject itemContent(const domain::Item& item, const text::CodePointIndex& codePoints)
{
    QJsonObject content { { "kind"_L1, store::nameOf(item.kind()) },
        { "state"_L1, store::nameOf(item.state) }, { "origin"_L1, store::nameOf(item.provenance.origin) },
        { "source"_L1, item.provenance.source }, { "version"_L1, exchange::urnOf(item.version.uuid()) },
        { "body"_L1, toCodePoints(item.body, codePoints) } };
    if (item.extracted)
        content.insert("extracted"_L1, toCodePoints(*item.extracted, codePoints));
    return content;
}

std::optional<domain::Item> itemOf(const exchange::PortableItem& portable, const domain::Version& version,
    const text::CodePointIndex& codePoints)
{
    const auto word = [&portable](QLatin1StringView name) { return portable.content.value(name).toString(); };
    const auto kind = store::valueOf<ItemKind>(word("kind"_L1));
    const auto state = store::valueOf<domain::ReviewState>(word("state"_L1));
    const auto origin = store::valueOf<domain::Provenance::Origin>(word("origin"_L1));
    if (!kind || !state || !origin)
        return std::nullopt;
    auto body = bodyOf(*kind, portable.content.value("body"_L1), codePoints);
    if (!body)
        return std::nullopt;
    domain::Item item { portable.id, version.article, version.id, *state, { *origin, word("source"_L1) },
        *std::move(body), std::nullopt };
    if (portable.content.contains("extracted"_L1)) {
        item.extracted = bodyOf(*kind, portable.content.value("extracted"_L1), codePoints);
        if (!item.extracted)
            return std::nullopt;
    }
    return item;
}

domain::VersionId itemVersion(const exchange::PortableItem& portable)
{
    return domain::VersionId(exchange::uuidOfUrn(portable.content.value("version"_L1).toString()));
}

QString itemWords(const domain::Item& item, QStringView text)
{
    return oneLine(std::visit(ItemWords { text }, item.body), longestWords);
}

} // namespace tidemark::session
