// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_pane.h"

#include "library/library_delegate.h"
#include "session/library_model.h"
#include "session/outline_model.h"
#include "session/workspace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::library {

using namespace Qt::StringLiterals;
using namespace session;

LibraryPane::LibraryPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new LibraryModel(workspace, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_outlineModel(new OutlineModel(this))
    , m_search(new QLineEdit)
    , m_articles(new QTreeView)
    , m_outlineTitle(new QLabel)
    , m_outline(new QListView)
{
    createArticles();
    createOutline();
    m_search->setClearButtonEnabled(true);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(10, 10, 10, 4);
    searchRow->addWidget(m_search);
    auto* outline = new QWidget;
    auto* outlineColumn = new QVBoxLayout(outline);
    outlineColumn->setContentsMargins(0, 6, 0, 6);
    outlineColumn->setSpacing(2);
    outlineColumn->addWidget(m_outlineTitle);
    outlineColumn->addWidget(m_outline, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_articles);
    splitter->addWidget(outline);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(splitter, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, m_articles, &QTreeView::expandAll);
    retranslate();
}

void LibraryPane::createArticles()
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_articles->setObjectName(u"articleList"_s);
    m_articles->setModel(m_filter);
    m_articles->setItemDelegate(new LibraryDelegate(m_articles));
    m_articles->setHeaderHidden(true);
    m_articles->setRootIsDecorated(false);
    m_articles->setItemsExpandable(false);
    m_articles->setIndentation(0);
    m_articles->setFrameShape(QFrame::NoFrame);
    m_articles->setMouseTracking(true);
    m_articles->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_articles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_articles->setContextMenuPolicy(Qt::CustomContextMenu);
    m_articles->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_articles->setDragEnabled(true);
    m_articles->setAcceptDrops(true);
    m_articles->setDragDropMode(QAbstractItemView::DragDrop);
    m_articles->setDefaultDropAction(Qt::CopyAction);
    m_articles->installEventFilter(this);
    connect(m_articles, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        // With a key held, several are being chosen.
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            activate(index);
    });
    connect(m_articles, &QTreeView::activated, this, &LibraryPane::activate);
    connect(m_articles, &QTreeView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPane::markCurrent);
    m_articles->expandAll();
}

void LibraryPane::createOutline()
{
    m_outlineTitle->setObjectName(u"sectionHeading"_s);
    m_outlineTitle->setContentsMargins(4, 0, 0, 0);
    m_outline->setObjectName(u"outlineTree"_s);
    m_outline->setModel(m_outlineModel);
    m_outline->setItemDelegate(new LibraryDelegate(m_outline));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setMouseTracking(true);
    m_outline->setResizeMode(QListView::Adjust);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->viewport()->setBackgroundRole(QPalette::Window);
    m_articles->viewport()->setBackgroundRole(QPalette::Window);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT passageActivated(index.data(SpanRole).value<domain::TextSpan>());
    };
    connect(m_outline, &QListView::clicked, this, activate);
    connect(m_outline, &QListView::activated, this, activate);
}

void LibraryPane::setDocument(ArticleDocument* document)
{
    m_current = document ? document->article().id : domain::ArticleId();
    m_outlineModel->setDocument(document);
    const bool hasOutline = m_outlineModel->rowCount() > 0;
    m_outline->parentWidget()->setVisible(hasOutline);
    markCurrent();
}

void LibraryPane::setDossier(domain::DossierId dossier)
{
    m_dossier = dossier;
    markCurrent();
}

void LibraryPane::setReadingPosition(qsizetype offset)
{
    m_outline->setCurrentIndex(m_outlineModel->headingAt(offset));
}

void LibraryPane::markCurrent()
{
    m_articles->expandAll();
    QModelIndex index = m_model->indexOf(m_current);
    if (const QModelIndex dossier = m_model->indexOf(m_dossier); dossier.isValid()) {
        index = dossier;
        for (int row = 0; row < m_model->rowCount(dossier); ++row) {
            const QModelIndex child = m_model->index(row, 0, dossier);
            if (child.data(ArticleIdRole).value<domain::ArticleId>() == m_current)
                index = child;
        }
    }
    m_articles->setCurrentIndex(m_filter->mapFromSource(index));
}

void LibraryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LibraryPane::searchFor(const QString& words)
{
    m_search->setText(words);
    focusSearch();
}

void LibraryPane::focusOutline()
{
    m_outline->setFocus(Qt::ShortcutFocusReason);
}

domain::ArticleId LibraryPane::neighbour(int step) const
{
    const QModelIndex current = m_model->indexOf(m_current);
    return current.siblingAtRow(current.row() + step).data(ArticleIdRole).value<domain::ArticleId>();
}

void LibraryPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search articles…"));
    m_search->setAccessibleName(tr("Search articles"));
    m_articles->setAccessibleName(tr("Articles"));
    m_outlineTitle->setText(tr("Outline"));
    m_outline->setAccessibleName(tr("Outline"));
}

} // namespace tidemark::library
