// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/item.h"
#include "store/library.h"
#include "text/code_points.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <memory>

namespace tidemark::cli {

class OperationReader;

/// Carries out the lines of `annotate --batch`, each as one committed step.
class BatchOperations {
public:
    explicit BatchOperations(store::Library& library);
    ~BatchOperations();

    /// Applies one JSON object and returns the sequence number in the operations log up to which all is
    /// committed; the error is an English clause.
    tl::expected<qint64, QString> apply(const QByteArray& line);

private:
    /// A text and its code points, kept from one operation to the next.
    struct IndexedText {
        domain::Version version;
        text::CodePointIndex codePoints;
    };
    using Outcome = tl::expected<store::Applied, QString>;

    Outcome run(OperationReader& reader);
    Outcome addAnnotation(OperationReader& reader);
    Outcome editAnnotation(OperationReader& reader);
    Outcome deleteAnnotation(OperationReader& reader);
    using ReplyChange = std::function<void(OperationReader&, domain::Annotation&)>;
    Outcome changeReplies(OperationReader& reader, const ReplyChange& change);
    Outcome addReply(OperationReader& reader);
    Outcome editReply(OperationReader& reader);
    Outcome deleteReply(OperationReader& reader);
    Outcome review(OperationReader& reader, domain::ReviewState state);
    Outcome editItem(OperationReader& reader);
    Outcome restoreItem(OperationReader& reader);
    Outcome addEvent(OperationReader& reader);
    Outcome undo(OperationReader& reader);
    Outcome redo(OperationReader& reader);
    Outcome commit(OperationReader& reader, const store::ChangeSet& step);

    const IndexedText* textOf(OperationReader& reader, domain::ArticleId article);
    std::optional<domain::Passage> passage(OperationReader& reader, domain::ArticleId article);
    void readContent(OperationReader& reader, domain::Annotation& annotation) const;

    store::Library& m_library;
    std::map<domain::ArticleId, std::unique_ptr<IndexedText>> m_texts;
};

} // namespace tidemark::cli
