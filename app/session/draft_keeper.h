// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "session/article_document.h"

#include <QPointer>
#include <QTimer>

namespace tidemark::session {

/// Keeps one note that is being typed as a draft in the library, so that no more than two seconds of typing
/// can be lost. Begin with ArticleDocument::newAnnotation(), an existing annotation, or one of
/// ArticleDocument::drafts().
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(ArticleDocument& document, const domain::Annotation& annotation, QObject* parent = nullptr);
    ~DraftKeeper() override; ///< flushes

    const domain::Annotation& annotation() const { return m_annotation; }
    void setBody(const QString& body);
    void setTags(const QStringList& tags);
    void setColour(domain::HighlightColour colour);
    void setStyle(domain::HighlightStyle style);
    void setReplies(const std::vector<domain::Reply>& replies);
    /// Stores what was typed last as a draft, at once.
    Result<void> flush();
    /// Makes it an annotation of the document (one undoable step) and ends the draft.
    Result<void> save();
    /// Forgets the draft and what was typed.
    Result<void> discard();

Q_SIGNALS:
    void draftStored();
    void failed(const QString& sentence);

private:
    void touch();

    QPointer<ArticleDocument> m_document;
    domain::Annotation m_annotation;
    QTimer m_timer;
    bool m_dirty = false;
};

} // namespace tidemark::session
