// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::exchange {

/// Asked at bounded distances with 0..100; returning false gives up.
using AnnotationProgress = std::function<bool(int percent)>;

/// A stretch of a canonical text in code points, end exclusive.
struct CodePointRange {
    qsizetype start = 0;
    qsizetype end = 0;

    friend bool operator==(const CodePointRange&, const CodePointRange&) = default;
};

/// An item as a file carries it: `content` is what the session makes of it and takes back.
struct PortableItem {
    domain::ItemId id;
    QString words; ///< what it is called, for people; one line
    domain::TextSpan span; ///< where it stands in the current version; not read back
    QJsonObject content;
};

/// An article with the texts and items that its annotations need. Versions without text are only named.
struct PortableArticle {
    domain::Article article;
    std::vector<domain::Version> versions; ///< the current one first
    std::vector<PortableItem> items;

    const domain::Version* version(domain::VersionId id) const;
    const PortableItem* item(domain::ItemId id) const;
};

/// An article with the annotations that are written of it.
struct AnnotatedArticle {
    PortableArticle article;
    std::vector<domain::Annotation> annotations; ///< in the order they are written

    const domain::Version& version() const { return article.versions.front(); }
};

QJsonObject toJson(const PortableArticle& article, bool withTexts);
/// Nothing for what toJson() does not give: ids missing, unknown words, a text that is not canonical or not
/// as its checksum says.
std::optional<PortableArticle> portableArticle(const QJsonObject& json);

QString urnOf(const QUuid& id); ///< urn:uuid:…
/// The id in an IRI of that form, or a bare one; null for anything else.
QUuid uuidOfUrn(const QString& iri);
QString timeText(const QDateTime& time); ///< ISO 8601 with milliseconds, UTC
/// Invalid for anything that is no time; without an offset it is taken as UTC.
QDateTime timeOfText(const QString& text);

} // namespace tidemark::exchange
