// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations_seed.h"

#include "annotation_sample.h"

#include <QJsonDocument>

namespace tidemark::fuzz {

namespace {

const QByteArray foreign = R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection",
"first":{"items":[
 {"type":"Annotation","id":"https://a/1","motivation":["commenting"],"bodyValue":"x","created":"2024-01-01T00:00:00Z",
  "target":[{"source":{"id":"https://a/","title":"t"},"selector":[{"type":"TextQuoteSelector","exact":"a","prefix":"b",
   "suffix":"c"},{"type":"TextPositionSelector","start":3,"end":9}]},{"source":"https://a/","selector":
   {"type":"XPathSelector","value":"/p","refinedBy":{"type":"TextQuoteSelector","exact":"d"}}}]},
 {"@type":"oa:Annotation","@id":"https://a/2","body":[{"type":"Choice","items":[{"type":"TextualBody","value":"1"}]},
  {"type":"TextualBody","purpose":"tagging","value":"tag"},{"source":"https://b/","type":"SpecificResource"}],
  "target":{"type":"List","items":["https://a/",{"source":"https://a/","styleClass":["x","pink"],"selector":
   {"type":"FragmentSelector","value":"char=1,5"}}]}},
 {"type":"Annotation","id":"https://a/3","motivation":"replying","body":"r","target":"https://a/1"},
 {"type":"Annotation","id":"https://a/4","motivation":"replying","body":"r","target":{"id":"https://a/3"}}],
 "next":{"items":[{"type":"Annotation","target":"https://a/"}],"next":"https://a/page3"}}})";

} // namespace

std::vector<QJsonObject> annotationFiles()
{
    exchange::AnnotationWriterOptions options;
    options.withTexts = true;
    const exchange::AnnotatedArticle sample = samples::annotatedArticle();
    const auto own = samples::written(sample, exchange::AnnotationFormat::JsonLd, options);
    const auto rows = samples::written(sample, exchange::AnnotationFormat::Hypothesis);
    return { QJsonDocument::fromJson(own).object(), QJsonDocument::fromJson(rows).object(),
        QJsonDocument::fromJson(foreign).object() };
}

} // namespace tidemark::fuzz
