// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/library_model.h"

#include "session/wording.h"

#include <QMimeData>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

/// A row and what is under it.
struct LibraryModel::Node {
    enum class Kind { Root, DossierSection, ArticleSection, Dossier, Article };

    Kind kind = Kind::Root;
    Node* parent = nullptr;
    int row = 0;
    ArticleSummary article;
    domain::Dossier dossier;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(Kind childKind)
    {
        children.push_back(std::make_unique<Node>());
        Node& child = *children.back();
        child.kind = childKind;
        child.parent = this;
        child.row = static_cast<int>(children.size()) - 1;
        return child;
    }

    /// Same rows in the same order, whatever they say.
    bool hasShapeOf(const Node& other) const
    {
        return kind == other.kind && article.id == other.article.id && dossier.id == other.dossier.id
            && std::equal(children.begin(), children.end(), other.children.begin(), other.children.end(),
                [](const auto& left, const auto& right) { return left->hasShapeOf(*right); });
    }

    void takeContentOf(const Node& other)
    {
        article = other.article;
        dossier = other.dossier;
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->takeContentOf(*other.children[i]);
    }
};

LibraryModel::LibraryModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_root(readTree())
{
    connect(&workspace, &Workspace::articlesChanged, this, &LibraryModel::follow);
}

LibraryModel::~LibraryModel() = default;

QModelIndex LibraryModel::indexOf(domain::ArticleId article) const
{
    const Node& section = *m_root->children.back();
    const auto found = std::find_if(section.children.begin(), section.children.end(),
        [article](const auto& node) { return node->article.id == article; });
    return found == section.children.end() ? QModelIndex() : createIndex((*found)->row, 0, found->get());
}

QModelIndex LibraryModel::indexOf(domain::DossierId dossier) const
{
    const Node& section = *m_root->children.front();
    const auto found
        = std::find_if(section.children.begin(), section.children.end(), [dossier](const auto& node) {
              return node->kind == Node::Kind::Dossier && node->dossier.id == dossier;
          });
    return found == section.children.end() ? QModelIndex() : createIndex((*found)->row, 0, found->get());
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const
{
    const Node* node = child.isValid() ? nodeAt(child)->parent : nullptr;
    return node && node != m_root.get() ? createIndex(node->row, 0, node) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(nodeAt(parent)->children.size());
}

int LibraryModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(node);
    case SubtitleRole:
        return subtitleOf(node);
    case ArticleIdRole:
        return node.kind == Node::Kind::Article ? QVariant::fromValue(node.article.id) : QVariant();
    case DossierIdRole:
        return node.kind == Node::Kind::Dossier ? QVariant::fromValue(node.dossier.id) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Node& node = *nodeAt(index);
    if (node.kind == Node::Kind::Article)
        flags |= Qt::ItemIsDragEnabled;
    if (node.kind == Node::Kind::Dossier || (node.parent && node.parent->kind == Node::Kind::Dossier))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QMimeData* LibraryModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        if (const Node& node = *nodeAt(index); node.kind == Node::Kind::Article)
            ids.append(node.article.id.toString());
    }
    ids.removeDuplicates();
    if (ids.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(articlesMimeType, ids.join(u'\n').toLatin1());
    return data;
}

bool LibraryModel::dropMimeData(
    const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const Node* target = nodeAt(parent);
    if (target->parent && target->parent->kind == Node::Kind::Dossier) {
        row = target->row;
        target = target->parent;
    }
    if (target->kind != Node::Kind::Dossier || !data->hasFormat(articlesMimeType))
        return false;
    std::vector<domain::ArticleId> articles;
    for (const QByteArray& id : data->data(articlesMimeType).split('\n'))
        articles.push_back(domain::ArticleId::fromString(QString::fromLatin1(id)));
    const domain::Dossier dossier = target->dossier; // the tree changes with the step
    const auto& known = dossier.articles;
    const bool isMove = articles.size() == 1 && row >= 0
        && std::find(known.begin(), known.end(), articles.front()) != known.end();
    if (isMove)
        m_workspace.moveInDossier(dossier.id, articles.front(), row);
    else
        m_workspace.addToDossier(dossier.id, articles);
    return true;
}

QString LibraryModel::titleOf(const Node& node) const
{
    switch (node.kind) {
    case Node::Kind::DossierSection:
        return tr("Dossiers");
    case Node::Kind::ArticleSection:
        return tr("Articles");
    case Node::Kind::Dossier:
        return node.dossier.name;
    default:
        return node.article.metadata.title;
    }
}

QString LibraryModel::subtitleOf(const Node& node) const
{
    if (node.kind == Node::Kind::Dossier)
        return tr("%n article(s)", nullptr, static_cast<int>(node.children.size()));
    if (node.kind != Node::Kind::Article)
        return {};
    const domain::ArticleMetadata& metadata = node.article.metadata;
    QStringList parts { metadata.outlet };
    if (metadata.published.value)
        parts << dateWording(*metadata.published.value);
    parts << tr("%n event(s)", nullptr, node.article.events);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const LibraryModel::Node* LibraryModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

std::unique_ptr<LibraryModel::Node> LibraryModel::readTree() const
{
    auto root = std::make_unique<Node>();
    const std::vector<ArticleSummary> articles = m_workspace.articles();
    const std::vector<domain::Dossier> dossiers = m_workspace.dossiers();
    Node* section = dossiers.empty() ? nullptr : &root->add(Node::Kind::DossierSection);
    for (const domain::Dossier& dossier : dossiers) {
        Node& node = section->add(Node::Kind::Dossier);
        node.dossier = dossier;
        for (const domain::ArticleId& id : dossier.articles) {
            const auto found = std::find_if(articles.begin(), articles.end(),
                [&id](const ArticleSummary& article) { return article.id == id; });
            if (found != articles.end())
                node.add(Node::Kind::Article).article = *found;
        }
    }
    Node& all = root->add(Node::Kind::ArticleSection);
    for (const ArticleSummary& article : articles)
        all.add(Node::Kind::Article).article = article;
    return root;
}

void LibraryModel::follow()
{
    std::unique_ptr<Node> tree = readTree();
    if (m_root->hasShapeOf(*tree)) {
        m_root->takeContentOf(*tree);
        announceContent({});
        return;
    }
    beginResetModel();
    m_root = std::move(tree);
    endResetModel();
}

void LibraryModel::announceContent(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        announceContent(index(row, 0, parent));
}

} // namespace tidemark::session
