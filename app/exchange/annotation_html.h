// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_writer.h"

namespace tidemark::exchange {

/// One self-contained page without scripts, links or pictures, for light and dark screens and for paper. Its
/// content security policy permits nothing but its own style sheet; every word is escaped.
class HtmlWriter : public AnnotationWriter {
public:
    HtmlWriter(QIODevice& device, AnnotationWriterOptions options);

    void begin() override;
    void beginArticle(const AnnotatedArticle& article) override;
    void write(const domain::Annotation& annotation) override;
    void endArticle() override;
    void end() override;

private:
    QString factsOf(const domain::Annotation& annotation) const;

    std::optional<AnnotatedText> m_text;
};

} // namespace tidemark::exchange
