// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_writer.h"

#include "exchange/annotation_csv.h"
#include "exchange/annotation_html.h"
#include "exchange/annotation_markdown.h"
#include "exchange/hypothesis_writer.h"
#include "exchange/web_annotation_writer.h"

#include <QIODevice>

#include <array>

namespace tidemark::exchange {

namespace {

struct Names {
    const char16_t* name;
    const char16_t* suffix;
};

constexpr std::array names { Names { u"jsonld", u"jsonld" }, Names { u"hypothesis", u"json" },
    Names { u"markdown", u"md" }, Names { u"html", u"html" }, Names { u"csv", u"csv" } };

} // namespace

std::optional<AnnotationFormat> annotationFormatNamed(QStringView name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (name == QStringView(names[index].name))
            return static_cast<AnnotationFormat>(index);
    }
    return std::nullopt;
}

QString nameOf(AnnotationFormat format)
{
    return QStringView(names.at(static_cast<size_t>(format)).name).toString();
}

QString suffixOf(AnnotationFormat format)
{
    return QStringView(names.at(static_cast<size_t>(format)).suffix).toString();
}

AnnotationWriter::AnnotationWriter(QIODevice& device, AnnotationWriterOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
}

void AnnotationWriter::put(const QByteArray& bytes)
{
    m_device.write(bytes);
}

std::unique_ptr<AnnotationWriter> AnnotationWriter::make(
    AnnotationFormat format, QIODevice& device, AnnotationWriterOptions options)
{
    switch (format) {
    case AnnotationFormat::JsonLd:
        return std::make_unique<WebAnnotationWriter>(device, std::move(options));
    case AnnotationFormat::Hypothesis:
        return std::make_unique<HypothesisWriter>(device, std::move(options));
    case AnnotationFormat::Markdown:
        return std::make_unique<MarkdownWriter>(device, std::move(options));
    case AnnotationFormat::Html:
        return std::make_unique<HtmlWriter>(device, std::move(options));
    case AnnotationFormat::Csv:
        break;
    }
    return std::make_unique<AnnotationCsvWriter>(device, std::move(options));
}

} // namespace tidemark::exchange
