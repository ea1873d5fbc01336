// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_row.h"
#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractListModel>
#include <QPointer>

namespace tidemark::session {

class AnnotationLibrary;

/// Which marks are listed: those of one article, of every article, or those that were deleted.
enum class AnnotationScope { Article, Library, Trash };

/// The reader's marks: of a document in text order, those without a passage first; of all articles the same
/// by article; of the trash the last deleted first. Qt::DisplayRole is the body, or the marked words when
/// there is none; SnippetRole is the marked words.
class AnnotationsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit AnnotationsModel(QObject* parent = nullptr);

    /// Needed for the scopes beyond one article.
    void setLibrary(AnnotationLibrary* library);
    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    void setScope(AnnotationScope scope);
    AnnotationScope scope() const { return m_scope; }

    const AnnotationRow& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    domain::AnnotationId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(domain::AnnotationId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<AnnotationRow> allRows() const;
    std::optional<AnnotationRow> rowOf(domain::AnnotationId id) const;
    void followDocument(const AnnotationChanges& changes);
    void followItems();
    void follow(const std::vector<domain::AnnotationId>& ids);
    void put(const AnnotationRow& row);
    void take(domain::AnnotationId id);
    void rebuild();
    int paragraphOf(const AnnotationRow& row) const;

    QPointer<AnnotationLibrary> m_library;
    QPointer<ArticleDocument> m_document;
    AnnotationScope m_scope = AnnotationScope::Article;
    std::vector<AnnotationRow> m_rows;
};

} // namespace tidemark::session
