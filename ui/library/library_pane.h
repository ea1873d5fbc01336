// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "session/article_document.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace tidemark::session {
class LibraryModel;
class OutlineModel;
class Workspace;
}

namespace tidemark::library {

/// The dossiers and articles of the library, narrowed by a search field, and the outline of the open article.
class LibraryPane : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPane(session::Workspace& workspace, QWidget* parent = nullptr);

    /// Marks the open article and shows its outline.
    void setDocument(session::ArticleDocument* document);
    /// Marks the open dossier; null: an article is read by itself.
    void setDossier(domain::DossierId dossier);
    /// The articles chosen in the list, else the open one.
    std::vector<domain::ArticleId> selectedArticles() const;
    /// Marks the heading above a position of the text.
    void setReadingPosition(qsizetype offset);
    void focusSearch();
    void searchFor(const QString& words);
    void focusOutline();
    /// The article `step` rows below (or above) the open one; null when there is none.
    domain::ArticleId neighbour(int step) const;

Q_SIGNALS:
    void articleActivated(tidemark::domain::ArticleId id);
    void dossierActivated(tidemark::domain::DossierId id);
    /// An article is wanted as part of a dossier.
    void dossierArticleActivated(tidemark::domain::DossierId dossier, tidemark::domain::ArticleId article);
    void newDossierRequested(const std::vector<tidemark::domain::ArticleId>& articles);
    void addToDossierRequested(
        tidemark::domain::DossierId dossier, const std::vector<tidemark::domain::ArticleId>& articles);
    void renameDossierRequested(tidemark::domain::DossierId dossier);
    void deleteDossierRequested(tidemark::domain::DossierId dossier);
    void removeFromDossierRequested(tidemark::domain::DossierId dossier, tidemark::domain::ArticleId article);
    void passageActivated(const tidemark::domain::TextSpan& span);
    void removeRequested(tidemark::domain::ArticleId id);
    void versionsRequested(tidemark::domain::ArticleId id);
    void importVersionRequested(tidemark::domain::ArticleId id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createArticles();
    void createOutline();
    void markCurrent();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);
    void addArticleActions(QMenu& menu, domain::ArticleId article);
    void addDossierChoice(QMenu& menu);
    void addDossierActions(QMenu& menu, domain::DossierId dossier);
    bool pressKey(const QKeyEvent& event);
    void retranslate();

    session::Workspace& m_workspace;
    session::LibraryModel* m_model;
    QSortFilterProxyModel* m_filter;
    session::OutlineModel* m_outlineModel;
    QLineEdit* m_search;
    QTreeView* m_articles;
    QLabel* m_outlineTitle;
    QListView* m_outline;
    domain::ArticleId m_current;
    domain::DossierId m_dossier;
};

} // namespace tidemark::library
