// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/portable_article.h"

#include "exchange/article_file.h"
#include "exchange/findings_fields.h"
#include "text/canonical_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::PublicationDate;

namespace {

constexpr qsizetype longestName = 2000; // of a title, an outlet, an id

constexpr std::array origins { u"unknown", u"given", u"inferred" };
constexpr std::array reasons { u"none", u"dateline", u"byline", u"metadata", u"current_day",
    u"completed_period", u"latest_date" };

template <class Names> QString nameAt(const Names& names, int index)
{
    return QStringView(names.at(static_cast<size_t>(index))).toString();
}

template <class Enum, class Names> std::optional<Enum> valueNamed(const Names& names, const QString& name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (name == QStringView(names[index]))
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}

QJsonObject toJson(const PublicationDate& published)
{
    QJsonObject json { { "origin"_L1, nameAt(origins, static_cast<int>(published.origin)) },
        { "reason"_L1, nameAt(reasons, static_cast<int>(published.reason)) },
        { "evidence"_L1, QJsonArray::fromStringList(published.evidence) } };
    if (published.value)
        json.insert("date"_L1, published.value->toString());
    return json;
}

std::optional<PublicationDate> publicationDate(const QJsonObject& json)
{
    const auto origin = valueNamed<PublicationDate::Origin>(origins, json.value("origin"_L1).toString());
    const auto reason = valueNamed<PublicationDate::Reason>(reasons, json.value("reason"_L1).toString());
    if (!origin || !reason)
        return std::nullopt;
    PublicationDate published { *origin, std::nullopt, *reason, {} };
    if (json.contains("date"_L1)) {
        published.value = domain::EdtfValue::parse(json.value("date"_L1).toString());
        if (!published.value)
            return std::nullopt;
    }
    for (const QJsonValue evidence : json.value("evidence"_L1).toArray())
        published.evidence.append(evidence.toString());
    return published;
}

QJsonObject toJson(const domain::Version& version, bool withText)
{
    QJsonObject json { { "id"_L1, urnOf(version.id.uuid()) },
        { "sha256"_L1, QString::fromLatin1(version.sha256.toHex()) },
        { "created"_L1, timeText(version.created) } };
    if (withText)
        json.insert("text"_L1, version.text);
    return json;
}

/// Whether the text is in the form that the library keeps and has the checksum it is said to have.
bool isTrueText(const QString& text, const QByteArray& sha256)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.size() <= largestArticleFile && text::canonicalise(text) == text
        && QString::fromUtf8(bytes) == text
        && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == sha256;
}

std::optional<domain::Version> versionOf(const QJsonObject& json, domain::ArticleId article)
{
    domain::Version version { domain::VersionId(uuidOfUrn(json.value("id"_L1).toString())), article,
        json.value("text"_L1).toString(), QByteArray::fromHex(json.value("sha256"_L1).toString().toLatin1()),
        timeOfText(json.value("created"_L1).toString()) };
    const bool isTrue = version.text.isEmpty() || isTrueText(version.text, version.sha256);
    if (version.id.isNull() || version.sha256.size() != 32 || !version.created.isValid() || !isTrue)
        return std::nullopt;
    return version;
}

QJsonArray itemsJson(const std::vector<PortableItem>& items)
{
    QJsonArray array;
    for (const PortableItem& item : items) {
        QJsonObject json = item.content;
        json.insert("id"_L1, urnOf(item.id.uuid()));
        array.append(json);
    }
    return array;
}

bool readVersions(PortableArticle& article, const QJsonArray& array)
{
    for (const QJsonValue value : array) {
        auto version = versionOf(value.toObject(), article.article.id);
        if (!version)
            return false;
        const bool isCurrent = version->id == article.article.currentVersion;
        article.versions.insert(
            isCurrent ? article.versions.begin() : article.versions.end(), *std::move(version));
    }
    return !article.versions.empty() && article.versions.front().id == article.article.currentVersion;
}

bool readItems(PortableArticle& article, const QJsonArray& array)
{
    for (const QJsonValue value : array) {
        QJsonObject content = value.toObject();
        const domain::ItemId id(uuidOfUrn(content.take("id"_L1).toString()));
        if (id.isNull())
            return false;
        article.items.push_back({ id, {}, {}, content });
    }
    return true;
}

} // namespace

const domain::Version* PortableArticle::version(domain::VersionId id) const
{
    const auto found = std::find_if(
        versions.begin(), versions.end(), [id](const domain::Version& version) { return version.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

const PortableItem* PortableArticle::item(domain::ItemId id) const
{
    const auto found
        = std::find_if(items.begin(), items.end(), [id](const PortableItem& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QJsonObject toJson(const PortableArticle& portable, bool withTexts)
{
    const domain::Article& article = portable.article;
    QJsonArray versions;
    for (const domain::Version& version : portable.versions)
        versions.append(toJson(version, withTexts));
    return { { "id"_L1, urnOf(article.id.uuid()) }, { "current"_L1, urnOf(article.currentVersion.uuid()) },
        { "title"_L1, article.metadata.title }, { "byline"_L1, article.metadata.byline },
        { "outlet"_L1, article.metadata.outlet }, { "language"_L1, article.metadata.language },
        { "published"_L1, toJson(article.metadata.published) }, { "file"_L1, article.sourceName },
        { "imported"_L1, timeText(article.imported) }, { "versions"_L1, versions },
        { "items"_L1, itemsJson(portable.items) } };
}

std::optional<PortableArticle> portableArticle(const QJsonObject& json)
{
    const auto text = [&json](QLatin1StringView name) {
        return oneLineOf(json.value(name).toString().left(longestName));
    };
    const auto published = publicationDate(json.value("published"_L1).toObject());
    if (!published)
        return std::nullopt;
    PortableArticle portable;
    portable.article
        = { domain::ArticleId(uuidOfUrn(text("id"_L1))), domain::VersionId(uuidOfUrn(text("current"_L1))),
              { text("title"_L1), text("byline"_L1), text("outlet"_L1), text("language"_L1), *published },
              text("file"_L1), timeOfText(text("imported"_L1)) };
    const bool isWhole = !portable.article.id.isNull() && portable.article.imported.isValid()
        && readVersions(portable, json.value("versions"_L1).toArray())
        && readItems(portable, json.value("items"_L1).toArray());
    return isWhole ? std::optional(std::move(portable)) : std::nullopt;
}

QString urnOf(const QUuid& id)
{
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QUuid uuidOfUrn(const QString& iri)
{
    static constexpr auto prefix = "urn:uuid:"_L1;
    const bool hasPrefix = iri.startsWith(prefix, Qt::CaseInsensitive);
    return QUuid::fromString(hasPrefix ? iri.sliced(prefix.size()) : iri);
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOfText(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace tidemark::exchange
