// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/item.h"
#include "session/result.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tidemark::store {
struct EntityRef;
enum class ChangeLabel;
}

namespace tidemark::session {

class CommandRunner;

/// A mark in the trash.
struct DeletedAnnotation {
    domain::Annotation annotation;
    QDateTime deleted; ///< UTC; invalid when the log does not say
};

/// The reader's marks of every article of a library. Each command is one undoable step however many marks it
/// changes, committed when it returns; an error leaves everything as it was.
class AnnotationLibrary : public QObject {
    Q_OBJECT
public:
    using Ids = std::span<const domain::AnnotationId>;

    explicit AnnotationLibrary(CommandRunner& runner);
    ~AnnotationLibrary() override;

    /// Of every article, in text order in each.
    Result<std::vector<domain::Annotation>> all() const;
    /// What was deleted, the last first. Nothing is ever taken out of the trash but by restoring it.
    Result<std::vector<DeletedAnnotation>> trash() const;
    Result<domain::Annotation> find(domain::AnnotationId id) const;
    QStringList tags() const; ///< every tag in use in the library, sorted
    /// Notes that were being written when the program ended, oldest first.
    std::vector<domain::Annotation> drafts() const;
    Result<void> discardDraft(domain::AnnotationId id);

    QString articleTitle(domain::ArticleId article) const;
    /// Number of the block that holds `position` in the article's current text, from 1; 0 when it cannot be
    /// told.
    int paragraphNumber(domain::ArticleId article, qsizetype position) const;
    std::optional<domain::Item> item(domain::ItemId id) const;
    /// The words of a span of the article's current text.
    QString wordsOf(domain::ArticleId article, const domain::TextSpan& span) const;

    Result<void> setColour(Ids ids, domain::HighlightColour colour);
    Result<void> setStyle(Ids ids, domain::HighlightStyle style);
    Result<void> changeTags(Ids ids, const QStringList& added, const QStringList& removed);
    Result<void> remove(Ids ids);
    Result<void> restore(Ids ids);

    Result<QUuid> addReply(domain::AnnotationId id, const QString& body);
    Result<void> editReply(domain::AnnotationId id, const QUuid& reply, const QString& body);
    Result<void> removeReply(domain::AnnotationId id, const QUuid& reply);

Q_SIGNALS:
    /// Added, changed, deleted or restored: find() tells which.
    void changed(const std::vector<tidemark::domain::AnnotationId>& ids);
    void articlesChanged(); ///< titles, texts or the set of articles

private:
    struct State;
    template <class Edit> Result<void> editEach(Ids ids, store::ChangeLabel label, Edit edit);
    template <class Edit> Result<void> editReplies(domain::AnnotationId id, Edit edit);
    void follow(const std::vector<store::EntityRef>& touched);

    std::unique_ptr<State> m_state;
};

/// What undo calls the change: the one thing that differs, else that a note was edited.
store::ChangeLabel editLabel(const domain::Annotation& before, const domain::Annotation& after);

} // namespace tidemark::session
