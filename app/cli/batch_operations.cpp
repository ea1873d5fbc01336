// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_operations.h"

#include "cli/item_edit.h"
#include "cli/operation_reader.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/enum_names.h"
#include "store/item_repository.h"
#include "store/operations_log.h"

#include <QJsonDocument>

#include <functional>

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

tl::expected<QJsonObject, QString> parse(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"not JSON (%1)"_s.arg(error.errorString()));
    if (!document.isObject())
        return tl::unexpected(u"not a JSON object"_s);
    return document.object();
}

template <class T> tl::expected<T, QString> inWords(const store::Result<T>& result)
{
    return result ? tl::expected<T, QString>(*result) : tl::unexpected(result.error().message());
}

template <class Enum> void readName(OperationReader& reader, QLatin1StringView field, Enum& value)
{
    if (!reader.has(field))
        return;
    const auto named = store::valueOf<Enum>(reader.text(field));
    if (named)
        value = *named;
    else
        reader.refuse(u"\"%1\" has an unknown value"_s.arg(field));
}

template <class Id> Id idToMake(OperationReader& reader)
{
    return reader.has("id"_L1) ? reader.idOf<Id>("id"_L1) : Id::create();
}

} // namespace

BatchOperations::BatchOperations(store::Library& library)
    : m_library(library)
{
}

BatchOperations::~BatchOperations() = default;

tl::expected<qint64, QString> BatchOperations::apply(const QByteArray& line)
{
    const auto object = parse(line);
    if (!object)
        return tl::unexpected(object.error());
    OperationReader reader(*object);
    const Outcome applied = run(reader);
    if (!applied)
        return tl::unexpected(applied.error());
    if (applied->sequence > 0)
        return applied->sequence;
    return inWords(store::OperationsLog(m_library).lastSequence()); // it was so already
}

BatchOperations::Outcome BatchOperations::run(OperationReader& reader)
{
    using Handler = std::function<Outcome(BatchOperations&, OperationReader&)>;
    const auto reviewAs = [](ReviewState state) -> Handler {
        return [state](BatchOperations& self, OperationReader& fields) { return self.review(fields, state); };
    };
    const std::map<QString, Handler> handlers {
        { u"add_annotation"_s, &BatchOperations::addAnnotation },
        { u"edit_annotation"_s, &BatchOperations::editAnnotation },
        { u"delete_annotation"_s, &BatchOperations::deleteAnnotation },
        { u"add_reply"_s, &BatchOperations::addReply },
        { u"edit_reply"_s, &BatchOperations::editReply },
        { u"delete_reply"_s, &BatchOperations::deleteReply },
        { u"accept"_s, reviewAs(ReviewState::Accepted) },
        { u"reject"_s, reviewAs(ReviewState::Rejected) },
        { u"dispute"_s, reviewAs(ReviewState::Disputed) },
        { u"reset"_s, reviewAs(ReviewState::Suggested) },
        { u"edit_item"_s, &BatchOperations::editItem },
        { u"restore_item"_s, &BatchOperations::restoreItem },
        { u"add_event"_s, &BatchOperations::addEvent },
        { u"undo"_s, &BatchOperations::undo },
        { u"redo"_s, &BatchOperations::redo },
    };
    const QString name = reader.text("op"_L1);
    const auto handler = handlers.find(name);
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    if (handler == handlers.end())
        return tl::unexpected(u"unknown operation \"%1\""_s.arg(name));
    return handler->second(*this, reader);
}

BatchOperations::Outcome BatchOperations::commit(OperationReader& reader, const store::ChangeSet& step)
{
    reader.refuseUnread();
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    return inWords(m_library.apply(step));
}

const BatchOperations::IndexedText* BatchOperations::textOf(OperationReader& reader, ArticleId article)
{
    const auto known = m_texts.find(article);
    if (known != m_texts.end())
        return known->second.get();
    const store::ArticleRepository articles(m_library);
    const auto version = articles.find(article).and_then(
        [&](const Article& found) { return articles.version(found.currentVersion); });
    if (!version) {
        reader.refuse(version.error().message());
        return nullptr;
    }
    auto indexed
        = std::make_unique<IndexedText>(IndexedText { *version, text::CodePointIndex(version->text) });
    return m_texts.emplace(article, std::move(indexed)).first->second.get();
}

std::optional<Passage> BatchOperations::passage(OperationReader& reader, ArticleId article)
{
    const qint64 start = reader.offset("start"_L1);
    const qint64 end = reader.offset("end"_L1);
    const IndexedText* text = reader.isValid() ? textOf(reader, article) : nullptr;
    if (!text)
        return std::nullopt;
    if (start > end || end > text->codePoints.codePointCount()) {
        reader.refuse(
            u"the passage %1 to %2 lies outside the text, which has %3 code points"_s.arg(start).arg(end).arg(
                text->codePoints.codePointCount()));
        return std::nullopt;
    }
    return Passage { text->version.id,
        TextSpan::between(text->codePoints.toUtf16(start), text->codePoints.toUtf16(end)) };
}

void BatchOperations::readContent(OperationReader& reader, Annotation& annotation) const
{
    readName(reader, "colour"_L1, annotation.colour);
    readName(reader, "style"_L1, annotation.style);
    if (reader.has("body"_L1))
        annotation.body = reader.text("body"_L1);
    if (reader.has("tags"_L1))
        annotation.tags = reader.texts("tags"_L1);
}

BatchOperations::Outcome BatchOperations::addAnnotation(OperationReader& reader)
{
    Annotation annotation;
    annotation.id = idToMake<AnnotationId>(reader);
    annotation.article = reader.idOf<ArticleId>("article"_L1);
    if (reader.has("start"_L1) || reader.has("end"_L1))
        annotation.target = passage(reader, annotation.article);
    if (annotation.target)
        annotation.quote = TextQuoteSelector::of(
            textOf(reader, annotation.article)->version.text, annotation.target->span);
    if (reader.has("item"_L1))
        annotation.item = reader.idOf<ItemId>("item"_L1);
    readContent(reader, annotation);
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    return commit(reader, store::changes::addAnnotation(annotation));
}

BatchOperations::Outcome BatchOperations::editAnnotation(OperationReader& reader)
{
    const auto id = reader.idOf<AnnotationId>("id"_L1);
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    const auto before = store::AnnotationRepository(m_library).find(id);
    if (!before)
        return tl::unexpected(before.error().message());
    Annotation after = *before;
    if (reader.has("start"_L1) || reader.has("end"_L1))
        after.target = passage(reader, after.article);
    if (after.target && after.target != before->target)
        after.quote = TextQuoteSelector::of(textOf(reader, after.article)->version.text, after.target->span);
    readContent(reader, after);
    after.modified = QDateTime::currentDateTimeUtc();
    return commit(reader, store::changes::editAnnotation(after));
}

BatchOperations::Outcome BatchOperations::deleteAnnotation(OperationReader& reader)
{
    return commit(reader, store::changes::deleteAnnotations({ reader.idOf<AnnotationId>("id"_L1) }));
}

BatchOperations::Outcome BatchOperations::review(OperationReader& reader, ReviewState state)
{
    return commit(reader, store::changes::setReviewState({ reader.idOf<ItemId>("item"_L1) }, state));
}

BatchOperations::Outcome BatchOperations::editItem(OperationReader& reader)
{
    const auto id = reader.idOf<ItemId>("item"_L1);
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    const auto before = store::ItemRepository(m_library).find(id);
    if (!before)
        return tl::unexpected(before.error().message());
    return commit(reader, store::changes::editItem(*before, editedBody(before->body, reader)));
}

BatchOperations::Outcome BatchOperations::restoreItem(OperationReader& reader)
{
    const auto id = reader.idOf<ItemId>("item"_L1);
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    const auto before = store::ItemRepository(m_library).find(id);
    if (!before)
        return tl::unexpected(before.error().message());
    return commit(reader, store::changes::restoreExtracted(*before));
}

BatchOperations::Outcome BatchOperations::addEvent(OperationReader& reader)
{
    Item item { idToMake<ItemId>(reader), reader.idOf<ArticleId>("article"_L1), {}, ReviewState::Accepted,
        { Provenance::Origin::Reader, {} }, Event {}, std::nullopt };
    Event event;
    if (const auto place = passage(reader, item.article)) {
        item.version = place->version;
        event.passages = { place->span };
    }
    event.title = reader.text("title"_L1);
    event.date = reader.date("date"_L1);
    if (reader.has("category"_L1))
        event.category = readCategory(reader);
    item.body = event;
    return commit(reader, store::changes::addItem(item));
}

BatchOperations::Outcome BatchOperations::undo(OperationReader& reader)
{
    reader.refuseUnread();
    return reader.isValid() ? inWords(m_library.undo()) : Outcome(tl::unexpected(reader.error()));
}

BatchOperations::Outcome BatchOperations::redo(OperationReader& reader)
{
    reader.refuseUnread();
    return reader.isValid() ? inWords(m_library.redo()) : Outcome(tl::unexpected(reader.error()));
}

} // namespace tidemark::cli
