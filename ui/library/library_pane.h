// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "session/article_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QTreeView;

namespace tidemark::session {
class LibraryModel;
class OutlineModel;
class Workspace;
}

namespace tidemark::library {

/// The articles of the library, narrowed by a search field, and the outline of the open one.
class LibraryPane : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPane(session::Workspace& workspace, QWidget* parent = nullptr);

    /// Marks the open article and shows its outline.
    void setDocument(session::ArticleDocument* document);
    /// Marks the heading above a position of the text.
    void setReadingPosition(qsizetype offset);
    void focusSearch();
    void searchFor(const QString& words);
    void focusOutline();
    /// The article `step` rows below (or above) the open one; null when there is none.
    domain::ArticleId neighbour(int step) const;

Q_SIGNALS:
    void articleActivated(tidemark::domain::ArticleId id);
    void passageActivated(const tidemark::domain::TextSpan& span);
    void removeRequested(tidemark::domain::ArticleId id);
    void versionsRequested(tidemark::domain::ArticleId id);
    void importVersionRequested(tidemark::domain::ArticleId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createArticles();
    void createOutline();
    void markCurrent();
    void showMenu(const QPoint& position);
    void retranslate();

    session::LibraryModel* m_model;
    QSortFilterProxyModel* m_filter;
    session::OutlineModel* m_outlineModel;
    QLineEdit* m_search;
    QTreeView* m_articles;
    QLabel* m_outlineTitle;
    QListView* m_outline;
    domain::ArticleId m_current;
};

} // namespace tidemark::library
