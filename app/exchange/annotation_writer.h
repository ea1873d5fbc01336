// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/portable_article.h"

#include <QStringList>

#include <memory>
#include <optional>

class QIODevice;

namespace tidemark::exchange {

enum class AnnotationFormat { JsonLd, Hypothesis, Markdown, Html, Csv };

/// "jsonld", "hypothesis", "markdown", "html", "csv": the names of the command line.
std::optional<AnnotationFormat> annotationFormatNamed(QStringView name);
QString nameOf(AnnotationFormat format);
QString suffixOf(AnnotationFormat format); ///< of its files, without the dot

/// What Markdown and HTML say around the annotations, in the language of the reader.
struct AnnotationWords {
    QString title; ///< of a file with several articles
    QString paragraph; ///< with %1 for its number
    QString wholeArticle; ///< a note that is on no passage
    QString doubtful;
    QString orphan;
    QString reply; ///< with %1 for its date
    QString source; ///< with %1 for outlet, title, date
    QStringList colours; ///< in the order of HighlightColour
    QString language; ///< BCP 47 of these words
    std::function<QString(const domain::EdtfValue&)> date; ///< how a date is said; without it as EDTF
};

struct AnnotationWriterOptions {
    bool withTexts
        = false; ///< JSON-LD: the articles' texts and items, so that an empty library can take them
    bool byteOrderMark = false; ///< CSV: Excel reads UTF-8 only with it
    AnnotationWords words;
};

/// Writes annotations article by article in one format. Failures to write show in the device.
class AnnotationWriter {
public:
    static std::unique_ptr<AnnotationWriter> make(
        AnnotationFormat format, QIODevice& device, AnnotationWriterOptions options);

    virtual ~AnnotationWriter() = default;
    AnnotationWriter(const AnnotationWriter&) = delete;
    AnnotationWriter& operator=(const AnnotationWriter&) = delete;

    virtual void begin() { }
    /// `article` must stay until endArticle().
    virtual void beginArticle(const AnnotatedArticle& article) = 0;
    virtual void write(const domain::Annotation& annotation) = 0; ///< one of the article's
    virtual void endArticle() { }
    virtual void end() { }

protected:
    AnnotationWriter(QIODevice& device, AnnotationWriterOptions options);
    void put(const QByteArray& bytes);
    void put(const QString& text) { put(text.toUtf8()); }
    void put(const char* text) { put(QByteArray(text)); }
    const AnnotationWriterOptions& options() const { return m_options; }

private:
    QIODevice& m_device;
    AnnotationWriterOptions m_options;
};

} // namespace tidemark::exchange
