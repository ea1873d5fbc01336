// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QAbstractItemView>
#include <QPointer>

#include <functional>

namespace tidemark::browse {

/// Gives a list or table of items what they have in common: a tool tip that says which words an item rests
/// on, a context menu, and word of which item is selected.
class ItemViewHelp : public QObject {
    Q_OBJECT
public:
    /// The item a row stands for; null for none.
    using ItemAt = std::function<domain::ItemId(const QModelIndex&)>;

    /// `view` owns it and has its model already. Without `itemAt` rows answer session::ItemIdRole.
    explicit ItemViewHelp(QAbstractItemView& view, ItemAt itemAt = {});

    void setDocument(session::ArticleDocument* document);
    /// Of the row the keyboard is on; null for none.
    domain::ItemId currentItem() const { return m_itemAt(m_view.currentIndex()); }
    /// Whether the keyboard is there.
    bool hasFocus() const { return m_view.hasFocus(); }

Q_SIGNALS:
    void selected(tidemark::domain::ItemId item);
    void noteRequested(tidemark::domain::ItemId item); ///< a note on it is to be written
    void citationRequested(tidemark::domain::ItemId item); ///< it is to be copied with its source
    void whyRequested(tidemark::domain::ItemId item);
    void passageRequested(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showToolTip(const QPoint& position, const QPoint& global);
    void showMenu(const QPoint& position);

    QAbstractItemView& m_view;
    ItemAt m_itemAt;
    QPointer<session::ArticleDocument> m_document;
};

} // namespace tidemark::browse
