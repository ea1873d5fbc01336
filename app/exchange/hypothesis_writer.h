// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_writer.h"

namespace tidemark::exchange {

/// Writes what a search of the Hypothesis API returns: {"rows":[…],"total":N}. Replies are rows that name
/// their annotation under "references".
class HypothesisWriter : public AnnotationWriter {
public:
    HypothesisWriter(QIODevice& device, AnnotationWriterOptions options);

    void begin() override;
    void beginArticle(const AnnotatedArticle& article) override;
    void write(const domain::Annotation& annotation) override;
    void endArticle() override;
    void end() override;

private:
    QJsonObject rowJson(
        const QUuid& id, const QString& text, const QDateTime& created, const QDateTime& updated) const;
    QJsonObject targetJson(const domain::Annotation& annotation) const;
    void putRow(const QJsonObject& row);

    std::optional<AnnotatedText> m_text;
    qint64 m_count = 0;
};

} // namespace tidemark::exchange
