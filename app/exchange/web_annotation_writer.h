// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_writer.h"

#include <QCryptographicHash>

namespace tidemark::exchange {

/// Writes one AnnotationCollection of the W3C Web Annotation Data Model as JSON-LD, one annotation a line.
/// The same annotations always give the same bytes.
class WebAnnotationWriter : public AnnotationWriter {
public:
    WebAnnotationWriter(QIODevice& device, AnnotationWriterOptions options);

    void begin() override;
    void beginArticle(const AnnotatedArticle& article) override;
    void write(const domain::Annotation& annotation) override;
    void endArticle() override;
    void end() override;

private:
    QJsonObject annotationJson(const domain::Annotation& annotation) const;
    QJsonObject targetJson(const domain::Annotation& annotation) const;
    void putEntry(const QJsonObject& entry);

    std::optional<AnnotatedText> m_text;
    QJsonObject m_source;
    QByteArray m_articles; ///< JSON, written at the end
    QCryptographicHash m_ids;
    qint64 m_count = 0;
};

} // namespace tidemark::exchange
