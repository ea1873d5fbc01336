// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_writer.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace tidemark::samples {

/// A short article with one annotation of each kind; 🚢 tells code points from UTF-16 code units.
inline exchange::AnnotatedArticle annotatedArticle()
{
    using namespace domain;
    using namespace Qt::StringLiterals;
    exchange::AnnotatedArticle sample;
    Version version { VersionId::create(), ArticleId::create(),
        u"渡輪 🚢 <b>改版</b>\n\n第一段說明 *背景* 與計劃。\n\n第二段引述船長的話。\n"_s, {},
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC) };
    version.sha256 = QCryptographicHash::hash(version.text.toUtf8(), QCryptographicHash::Sha256);
    const ItemId item = ItemId::create();
    sample.article.article = { version.article, version.id,
        { u"渡輪 <b>改版</b>"_s, u"林青"_s, u"海港報 & 週刊"_s, u"zh-Hant"_s,
            { PublicationDate::Origin::Given, EdtfValue::parse(u"2024-01-05"), {}, {} } },
        u"ferry.txt"_s, version.created };
    const auto spanOf = [&version](const QString& words) {
        return TextSpan { version.text.indexOf(words), words.size() };
    };
    sample.article.items
        = { { item, u"Event: 船長的話"_s, spanOf(u"船長的話"_s), { { u"kind"_s, u"event"_s } } } };
    const auto add = [&](const QString& words, const QString& body) -> Annotation& {
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.article = version.article;
        annotation.created = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
        annotation.modified = annotation.created.addDays(1);
        annotation.body = body;
        if (!words.isEmpty()) {
            annotation.target = Passage { version.id, spanOf(words) };
            annotation.quote = TextQuoteSelector::of(version.text, annotation.target->span);
        }
        sample.annotations.push_back(annotation);
        return sample.annotations.back();
    };
    add({}, u"整篇\n\n```\n未關閉"_s);
    Annotation& note = add(u"第一段說明 *背景*"_s, u"# 標題\n<script>alert(1)</script> & **粗**"_s);
    note.colour = HighlightColour::Blue;
    note.style = HighlightStyle::Strike;
    note.tags = { u"待查"_s, u"=cmd|x"_s };
    note.replies = { { createUuidV7(), u"回覆 \"一\""_s, note.created, note.created } };
    add(u"改版"_s, {});
    add({}, u"@事件"_s).item = item;
    Annotation& orphan = add({}, u"遺失"_s);
    orphan.anchor = AnchorState::Orphan;
    orphan.quote = { u"舊的話"_s, u"前"_s, u"後"_s };
    sample.article.versions = { version };
    return sample;
}

inline QByteArray written(const exchange::AnnotatedArticle& article, exchange::AnnotationFormat format,
    exchange::AnnotationWriterOptions options = {})
{
    using namespace Qt::StringLiterals;
    options.words = { u"Annotations"_s, u"paragraph %1"_s, u"on the whole article"_s, u"place not certain"_s,
        u"no longer in the text"_s, u"Reply, %1"_s, u"Source: %1"_s,
        { u"yellow"_s, u"green"_s, u"blue"_s, u"pink"_s, u"purple"_s }, u"en"_s, {} };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = exchange::AnnotationWriter::make(format, buffer, options);
    writer->begin();
    writer->beginArticle(article);
    for (const domain::Annotation& annotation : article.annotations)
        writer->write(annotation);
    writer->endArticle();
    writer->end();
    return buffer.data();
}

} // namespace tidemark::samples
