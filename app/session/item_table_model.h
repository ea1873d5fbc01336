// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace tidemark::session {

/// The items of one kind of one document as a table. Rows follow the document's changes one by one, so that
/// selection and current row survive them. Without a document it is empty.
class ItemTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    bool showsRejected() const { return m_showsRejected; }
    void setShowsRejected(bool shows);

    /// A null id for an index of no row.
    domain::ItemId idAt(const QModelIndex& index) const;
    /// First column of the item's row; an invalid index when it has none.
    QModelIndex indexOf(domain::ItemId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    ItemTableModel(domain::ItemKind kind, QObject* parent);
    /// Called before rows are listed anew, for models that group items.
    virtual void regroup() { }
    /// Whether the item has a row of its own; by default any item of the kind that is not rejected, or shown
    /// though it is.
    virtual bool isListed(const domain::Item& item) const;
    virtual bool comesBefore(const domain::Item& left, const domain::Item& right) const;
    virtual QVariant display(const domain::Item& item, int column) const = 0;
    virtual QVariant sortValue(const domain::Item& item, int column) const = 0;
    virtual QVariant value(const domain::Item& item, int role) const = 0;

private:
    std::vector<domain::ItemId> currentRows();
    void follow();
    void repaint();
    void removeRowAt(int row);
    void insertRowAt(int row, domain::ItemId id);
    void rebuild();

    domain::ItemKind m_kind;
    bool m_showsRejected = false;
    QPointer<ArticleDocument> m_document;
    std::vector<domain::ItemId> m_rows;
};

} // namespace tidemark::session
