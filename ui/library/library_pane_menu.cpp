// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the articles and dossiers of the list: by click, by key and in menus.
#include "library/library_pane.h"

#include "session/item_roles.h"
#include "session/workspace.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace tidemark::library {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

domain::ArticleId articleOf(const QModelIndex& index)
{
    return index.data(ArticleIdRole).value<domain::ArticleId>();
}

/// Of a dossier, or of an article under one.
domain::DossierId dossierOf(const QModelIndex& index)
{
    const QVariant own = index.data(DossierIdRole);
    return (own.isValid() ? own : index.parent().data(DossierIdRole)).value<domain::DossierId>();
}

} // namespace

void LibraryPane::activate(const QModelIndex& index)
{
    const domain::ArticleId article = articleOf(index);
    const domain::DossierId dossier = dossierOf(index);
    if (article.isNull() && dossier.isNull())
        return;
    if (article.isNull())
        Q_EMIT dossierActivated(dossier);
    else if (dossier.isNull())
        Q_EMIT articleActivated(article);
    else
        Q_EMIT dossierArticleActivated(dossier, article);
}

std::vector<domain::ArticleId> LibraryPane::selectedArticles() const
{
    std::vector<domain::ArticleId> articles;
    const QModelIndexList selected = m_articles->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        const domain::ArticleId id = articleOf(index);
        if (!id.isNull() && std::find(articles.begin(), articles.end(), id) == articles.end())
            articles.push_back(id);
    }
    if (articles.empty() && !m_current.isNull())
        articles.push_back(m_current);
    return articles;
}

void LibraryPane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_articles->indexAt(position);
    const domain::ArticleId article = articleOf(index);
    const domain::DossierId dossier = dossierOf(index);
    QMenu menu(this);
    if (!article.isNull())
        addArticleActions(menu, article);
    else if (!dossier.isNull())
        addDossierActions(menu, dossier);
    else
        menu.addAction(tr("&New dossier…"), this, [this] { Q_EMIT newDossierRequested({}); });
    if (!article.isNull() && !dossier.isNull())
        menu.addAction(tr("Take &out of the dossier"), this,
            [this, dossier, article] { Q_EMIT removeFromDossierRequested(dossier, article); });
    menu.exec(m_articles->viewport()->mapToGlobal(position));
}

void LibraryPane::addArticleActions(QMenu& menu, domain::ArticleId article)
{
    menu.addAction(tr("&Open"), this, [this, article] { Q_EMIT articleActivated(article); });
    addDossierChoice(menu);
    menu.addSeparator();
    menu.addAction(tr("&Versions…"), this, [this, article] { Q_EMIT versionsRequested(article); });
    menu.addAction(
        tr("&Import new version…"), this, [this, article] { Q_EMIT importVersionRequested(article); });
    menu.addAction(
        tr("&Remove from the library"), this, [this, article] { Q_EMIT removeRequested(article); });
}

void LibraryPane::addDossierChoice(QMenu& menu)
{
    QMenu* choice = menu.addMenu(tr("&Add to a dossier"));
    const std::vector<domain::ArticleId> articles = selectedArticles();
    for (const domain::Dossier& dossier : m_workspace.dossiers()) {
        const bool hasAll = std::all_of(articles.begin(), articles.end(), [&](domain::ArticleId id) {
            return std::find(dossier.articles.begin(), dossier.articles.end(), id) != dossier.articles.end();
        });
        QString name = dossier.name;
        QAction* action = choice->addAction(name.replace(u'&', u"&&"_s), this,
            [this, id = dossier.id, articles] { Q_EMIT addToDossierRequested(id, articles); });
        action->setEnabled(!hasAll);
    }
    if (!choice->isEmpty())
        choice->addSeparator();
    choice->addAction(tr("&New dossier…"), this, [this, articles] { Q_EMIT newDossierRequested(articles); });
}

void LibraryPane::addDossierActions(QMenu& menu, domain::DossierId dossier)
{
    menu.addAction(tr("&Open"), this, [this, dossier] { Q_EMIT dossierActivated(dossier); });
    menu.addAction(tr("Re&name…"), this, [this, dossier] { Q_EMIT renameDossierRequested(dossier); });
    menu.addSeparator();
    menu.addAction(
        tr("&Delete the dossier"), this, [this, dossier] { Q_EMIT deleteDossierRequested(dossier); });
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LibraryPane::pressKey(const QKeyEvent& event)
{
    const QModelIndex index = m_articles->currentIndex();
    const domain::DossierId dossier = dossierOf(index);
    const domain::ArticleId article = articleOf(index);
    if (event.key() == Qt::Key_F2 && !dossier.isNull())
        Q_EMIT renameDossierRequested(dossier);
    else if (event.key() == Qt::Key_Delete && !dossier.isNull() && article.isNull())
        Q_EMIT deleteDossierRequested(dossier);
    else if (event.key() == Qt::Key_Delete && !dossier.isNull())
        Q_EMIT removeFromDossierRequested(dossier, article);
    else
        return false;
    return true;
}

} // namespace tidemark::library
