// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_writer.h"

namespace tidemark::exchange {

/// Markdown, article by article: the words as a quotation, the note as it was typed, tags, paragraph and
/// date. Words of the article are escaped, so that they cannot become headings, links or HTML.
class MarkdownWriter : public AnnotationWriter {
public:
    MarkdownWriter(QIODevice& device, AnnotationWriterOptions options);

    void beginArticle(const AnnotatedArticle& article) override;
    void write(const domain::Annotation& annotation) override;
    void endArticle() override;

private:
    QString factsOf(const domain::Annotation& annotation) const;

    std::optional<AnnotatedText> m_text;
    bool m_isFirst = true;
};

} // namespace tidemark::exchange
