// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hypothesis_writer.h"

#include "exchange/portable_mark.h"
#include "exchange/web_annotation_terms.h"

#include <QJsonDocument>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto user = "acct:reader@tidemark"_L1;

QString bare(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

HypothesisWriter::HypothesisWriter(QIODevice& device, AnnotationWriterOptions options)
    : AnnotationWriter(device, std::move(options))
{
}

void HypothesisWriter::begin()
{
    put("{\"rows\":[\n");
}

void HypothesisWriter::beginArticle(const AnnotatedArticle& article)
{
    m_text.emplace(article);
}

void HypothesisWriter::endArticle()
{
    m_text.reset();
}

QJsonObject HypothesisWriter::rowJson(
    const QUuid& id, const QString& text, const QDateTime& created, const QDateTime& updated) const
{
    return { { "id"_L1, bare(id) }, { "user"_L1, user }, { "group"_L1, "__world__"_L1 },
        { "created"_L1, timeText(created) }, { "updated"_L1, timeText(updated) }, { "text"_L1, text },
        { "uri"_L1, urnOf(m_text->version().id.uuid()) },
        { "document"_L1, QJsonObject { { "title"_L1, QJsonArray { m_text->article().metadata.title } } } } };
}

QJsonObject HypothesisWriter::targetJson(const domain::Annotation& annotation) const
{
    QJsonObject target { { "source"_L1, urnOf(m_text->version().id.uuid()) },
        { terms::sha256, QString::fromLatin1(m_text->version().sha256.toHex()) } };
    if (const QJsonArray selectors = selectorsJson(*m_text, annotation); !selectors.isEmpty())
        target.insert("selector"_L1, selectors);
    return target;
}

void HypothesisWriter::putRow(const QJsonObject& row)
{
    put((m_count++ > 0 ? QByteArray(",\n") : QByteArray())
        + QJsonDocument(row).toJson(QJsonDocument::Compact));
}

void HypothesisWriter::write(const domain::Annotation& annotation)
{
    QJsonObject row = rowJson(annotation.id.uuid(), annotation.body, annotation.created, annotation.modified);
    row.insert("tags"_L1, QJsonArray::fromStringList(annotation.tags));
    row.insert("target"_L1, QJsonArray { targetJson(annotation) });
    insertOwnTerms(row, *m_text, annotation);
    putRow(row);
    for (const domain::Reply& reply : annotation.replies) {
        QJsonObject answer = rowJson(reply.id, reply.body, reply.created, reply.modified);
        answer.insert("tags"_L1, QJsonArray());
        answer.insert("references"_L1, QJsonArray { bare(annotation.id.uuid()) });
        answer.insert(
            "target"_L1, QJsonArray { QJsonObject { { "source"_L1, urnOf(m_text->version().id.uuid()) } } });
        putRow(answer);
    }
}

void HypothesisWriter::end()
{
    put("\n],\"total\":" + QByteArray::number(m_count) + "}\n");
}

} // namespace tidemark::exchange
