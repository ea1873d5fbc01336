// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractListModel>
#include <QPointer>

namespace tidemark::session {

/// The annotations of a document in text order, those without a passage first. Qt::DisplayRole is the body,
/// or the marked words when there is none; SnippetRole is the marked words.
class AnnotationsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit AnnotationsModel(QObject* parent = nullptr);

    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    domain::AnnotationId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(domain::AnnotationId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void follow();
    void rebuild();

    QPointer<ArticleDocument> m_document;
    std::vector<domain::AnnotationId> m_rows;
};

} // namespace tidemark::session
