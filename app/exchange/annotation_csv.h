// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_writer.h"

namespace tidemark::exchange {

/// One annotation a row after RFC 4180; a cell that a spreadsheet would take for a formula begins with an
/// apostrophe. The first row names the columns, in English, always the same.
class AnnotationCsvWriter : public AnnotationWriter {
public:
    AnnotationCsvWriter(QIODevice& device, AnnotationWriterOptions options);

    void begin() override;
    void beginArticle(const AnnotatedArticle& article) override;
    void write(const domain::Annotation& annotation) override;
    void endArticle() override;

private:
    std::optional<AnnotatedText> m_text;
};

} // namespace tidemark::exchange
