// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_samples.h"

#include "store/changes.h"

#include <QCryptographicHash>

namespace tidemark::samples {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QString sampleText
    = u"二〇二四年三月五日，河港市議會通過渡輪條例。議員何青說：「票價三年不漲。」全市有渡輪四十二艘，𠮷田先生在場。\n"_s;

EdtfValue date(QStringView text)
{
    return EdtfValue::parse(text).value();
}

TimeExpression sampleTime()
{
    return { { 0, 9 }, TimeType::Date, date(u"2024-03-05"), { Basis::Kind::TextAnchor, u"二〇二四年"_s },
        Certainty::Inferred, u"full-date"_s };
}

Quotation sampleQuotation()
{
    return { { 28, 7 }, QuotationKind::Direct, TextSpan { 22, 4 }, TextSpan { 26, 1 }, u"何青"_s, u"議員"_s,
        SourceType::Person, Certainty::Explicit, u"cue-colon"_s };
}

Policy samplePolicy()
{
    return { { 17, 4 }, u"渡輪條例"_s, u"河港市議會"_s, date(u"2024-03-05"), date(u"2024/2027~"), true,
        u"verb"_s };
}

Figure sampleFigure()
{
    return { { 41, 4 }, 42.1234567890123, u"艘"_s, u"渡輪"_s, u"全市"_s, date(u"2024-33"), u"count"_s };
}

Person samplePerson()
{
    return { u"何青"_s, u"議員"_s, u"河港市議會"_s, { { 24, 2 }, { 10, 2 } } };
}

Event sampleEvent()
{
    return { { { 10, 11 }, { 0, 9 } }, date(u"2024-03-05"), u"通過渡輪條例"_s, EventCategory::Policy,
        { Basis::Kind::PublicationDate, {} }, Certainty::Vague, u"三月五日"_s, u"main-clause"_s };
}

Event mergedEvent()
{
    Event event = sampleEvent();
    event.readings
        = { { { { 10, 11 }, { 0, 9 } }, date(u"2024-03-05"), u"通過渡輪條例"_s, EventCategory::Policy,
                { Basis::Kind::PublicationDate, {} }, Certainty::Vague, u"三月五日"_s, u"main-clause"_s },
              { { { 28, 7 } }, date(u"2023-11~"), u"票價三年不漲"_s, EventCategory::Statement, {},
                  Certainty::Explicit, u"去年十一月"_s, {} } };
    event.isDateSettled = true;
    event.order = -3;
    event.distinctFrom = { ItemId::create(), ItemId::create() };
    return event;
}

} // namespace

QDateTime someTime()
{
    return QDateTime(QDate(2024, 3, 6), QTime(7, 8, 9, 123), Qt::UTC);
}

std::vector<ItemBody> bodiesOfEveryKind()
{
    TimeExpression silent = sampleTime();
    silent.value = {};
    TimeExpression weekly = sampleTime();
    weekly.value = IsoPeriod { u"P1W"_s, true };
    Event undated = sampleEvent();
    undated.date = std::nullopt;
    undated.passages.clear();
    return { sampleTime(), silent, weekly, sampleQuotation(), Quotation {}, samplePolicy(), Policy {},
        sampleFigure(), Figure {}, samplePerson(), Person {}, sampleEvent(), undated, mergedEvent() };
}

ArticleSample articleSample(const QString& text)
{
    ArticleSample sample;
    sample.article.id = ArticleId::create();
    sample.version
        = { VersionId::create(), sample.article.id, text.isEmpty() ? sampleText : text, {}, someTime() };
    sample.version.sha256
        = QCryptographicHash::hash(sample.version.text.toUtf8(), QCryptographicHash::Sha256);
    sample.article.currentVersion = sample.version.id;
    sample.article.metadata = { u"渡輪條例"_s, u"本報記者"_s, u"河港日報"_s, u"zh-Hant"_s,
        { PublicationDate::Origin::Inferred, date(u"2024-03-06"), PublicationDate::Reason::CurrentDay,
            { u"三月五日"_s } } };
    sample.article.sourceName = u"ferry.txt"_s;
    sample.article.imported = someTime();
    for (const ItemBody& body :
        { ItemBody(sampleTime()), ItemBody(sampleQuotation()), ItemBody(samplePolicy()),
            ItemBody(sampleFigure()), ItemBody(samplePerson()), ItemBody(sampleEvent()) })
        sample.items.push_back({ ItemId::create(), sample.article.id, sample.version.id,
            ReviewState::Suggested, { Provenance::Origin::Extraction, u"1"_s }, body, std::nullopt });
    return sample;
}

Annotation annotationOn(const ArticleSample& sample, qsizetype start, qsizetype length)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.article = sample.article.id;
    annotation.target = Passage { sample.version.id, { start, length } };
    annotation.quote = TextQuoteSelector::of(sample.version.text, annotation.target->span);
    annotation.colour = HighlightColour::Green;
    annotation.body = u"a *first* thought"_s;
    annotation.tags = { u"fares"_s, u"council"_s };
    annotation.replies = { { createUuidV7(), u"a *second* thought"_s, someTime(), someTime() } };
    annotation.anchor = AnchorState::Doubtful;
    annotation.carriedFrom = Passage { sample.version.id, { start, 1 } };
    annotation.created = someTime();
    annotation.modified = someTime();
    return annotation;
}

store::ChangeSet importOf(const ArticleSample& sample)
{
    return store::changes::importArticle(sample.article, sample.version, sample.items);
}

std::unique_ptr<store::Library> libraryWith(const QString& path, const ArticleSample& sample)
{
    auto library = store::Library::create(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().message()));
    const auto imported = (*library)->apply(importOf(sample));
    if (!imported)
        qFatal("%s", qPrintable(imported.error().message()));
    return std::move(*library);
}

} // namespace tidemark::samples
