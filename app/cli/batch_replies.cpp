// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_operations.h"
#include "cli/operation_reader.h"
#include "store/annotation_repository.h"
#include "store/changes.h"

#include <algorithm>

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

/// The reply that the operation names among those of its annotation; refuses when there is none.
Reply* namedReply(OperationReader& reader, Annotation& annotation)
{
    const QUuid id = reader.id("id"_L1);
    const auto found = std::find_if(annotation.replies.begin(), annotation.replies.end(),
        [&id](const Reply& reply) { return reply.id == id; });
    if (found != annotation.replies.end())
        return &*found;
    reader.refuse(u"the annotation has no such reply"_s);
    return nullptr;
}

} // namespace

BatchOperations::Outcome BatchOperations::changeReplies(OperationReader& reader, const ReplyChange& change)
{
    const auto id = reader.idOf<AnnotationId>("annotation"_L1);
    if (!reader.isValid())
        return tl::unexpected(reader.error());
    auto annotation = store::AnnotationRepository(m_library).find(id);
    if (!annotation)
        return tl::unexpected(annotation.error().message());
    change(reader, *annotation);
    return commit(reader, store::changes::editAnnotation(*annotation, store::ChangeLabel::Reply));
}

BatchOperations::Outcome BatchOperations::addReply(OperationReader& reader)
{
    return changeReplies(reader, [](OperationReader& fields, Annotation& annotation) {
        const QUuid id = fields.has("id"_L1) ? fields.id("id"_L1) : createUuidV7();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const Reply& reply : annotation.replies) {
            if (reply.id == id)
                fields.refuse(u"the annotation has a reply with this id"_s);
        }
        annotation.replies.push_back({ id, fields.text("body"_L1), now, now });
    });
}

BatchOperations::Outcome BatchOperations::editReply(OperationReader& reader)
{
    return changeReplies(reader, [](OperationReader& fields, Annotation& annotation) {
        const QString body = fields.text("body"_L1);
        if (Reply* reply = namedReply(fields, annotation)) {
            reply->body = body;
            reply->modified = QDateTime::currentDateTimeUtc();
        }
    });
}

BatchOperations::Outcome BatchOperations::deleteReply(OperationReader& reader)
{
    return changeReplies(reader, [](OperationReader& fields, Annotation& annotation) {
        if (const Reply* reply = namedReply(fields, annotation))
            annotation.replies.erase(annotation.replies.begin() + (reply - annotation.replies.data()));
    });
}

} // namespace tidemark::cli
