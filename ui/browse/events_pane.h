// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace tidemark::session {
class ArticleDocument;
class EventsModel;
}

namespace tidemark::browse {

class EventsDelegate;
class EventsSorter;
class EventsTable;

/// The twin of the timeline: its events as a table that is sorted by any column, edited in place and reviewed
/// row by row or many at once, all of it by keyboard too. What needs more than a cell is told by signals.
class EventsPane : public QWidget {
    Q_OBJECT
public:
    explicit EventsPane(QWidget* parent = nullptr);
    ~EventsPane() override;

    void setDocument(session::ArticleDocument* document);
    /// Shows these events alone, as the timeline does; nothing: all.
    void setShown(const std::optional<QSet<domain::ItemId>>& shown);
    /// Selects the event's row and brings it into sight; a row that is selected among others stays so. A null
    /// id, or one that is not shown, clears the selection.
    void showItem(domain::ItemId item);
    void setSelected(const std::vector<domain::ItemId>& items);
    /// In the order of the rows.
    std::vector<domain::ItemId> selected() const;
    /// The event of the row the keyboard is on; null when it is elsewhere.
    domain::ItemId focusedItem() const;
    int count() const;
    /// The selected rows as text with tabs, one line a row, a line of column names first.
    QString selectedText() const;
    EventsTable* table() const { return m_table; }

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void itemSelected(tidemark::domain::ItemId item); ///< and no other
    void manySelected(const std::vector<tidemark::domain::ItemId>& items);
    void selectionChanged();
    void whyRequested(tidemark::domain::ItemId item);
    void noteRequested(tidemark::domain::ItemId item);
    void editRequested(tidemark::domain::ItemId item); ///< in a dialog
    void mergeRequested(const std::vector<tidemark::domain::ItemId>& items);
    void splitRequested(tidemark::domain::ItemId item);
    void orderRequested(tidemark::domain::ItemId item, int step);
    void tellApartRequested(const std::vector<tidemark::domain::ItemId>& items);
    void countChanged(int count);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createBar();
    void connectModel();
    void connectTable();
    void review(domain::ReviewState state);
    void activate(const QModelIndex& row);
    void copy() const;
    void showMenu(const QPoint& position);
    void addReview(QMenu& menu);
    void addMany(QMenu& menu, const std::vector<domain::ItemId>& items);
    void addOne(QMenu& menu, domain::ItemId item);
    void chooseColumns(const QPoint& position);
    void setColumnWidths();
    void fitTitle();
    void tellSelection();
    void tellCount();
    void updateBar();
    void retranslate();

    session::EventsModel* m_model;
    EventsSorter* m_rows;
    EventsTable* m_table;
    EventsDelegate* m_delegate;
    QLabel* m_summary = nullptr;
    QCheckBox* m_rejected = nullptr;
    QToolButton* m_accept = nullptr;
    QToolButton* m_reject = nullptr;
    QToolButton* m_merge = nullptr;
    QToolButton* m_split = nullptr;
    std::vector<domain::ItemId> m_kept; ///< was selected before the rows were made anew
    int m_keptColumn = 0;
    bool m_isFollowing = false; ///< the selection comes from outside
};

} // namespace tidemark::browse
