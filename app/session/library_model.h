// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "session/item_roles.h"
#include "session/workspace.h"

#include <QAbstractItemModel>

namespace tidemark::session {

/// Article ids on their way from the library into a dossier, one a line.
inline constexpr QLatin1StringView articlesMimeType { "application/x-tidemark-articles" };

/// The library as a tree: the section of dossiers (left out while there is none), under each dossier its
/// articles, and the section of all articles. Articles answer ArticleIdRole and, in SubtitleRole, "outlet ·
/// date · n events"; dossiers answer DossierIdRole. A row with neither id is a section. The workspace must
/// outlive the model. Articles can be dragged onto a dossier, which is an undoable step, and moved
/// within one.
class LibraryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit LibraryModel(Workspace& workspace, QObject* parent = nullptr);
    ~LibraryModel() override;

    /// The article's row in the section of all articles.
    QModelIndex indexOf(domain::ArticleId article) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override { return { articlesMimeType }; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

    QModelIndex indexOf(domain::DossierId dossier) const;

private:
    struct Node;
    std::unique_ptr<Node> readTree() const;
    void follow();
    void announceContent(const QModelIndex& parent);
    const Node* nodeAt(const QModelIndex& index) const;
    QString titleOf(const Node& node) const;
    QString subtitleOf(const Node& node) const;

    Workspace& m_workspace;
    std::unique_ptr<Node> m_root;
};

} // namespace tidemark::session
