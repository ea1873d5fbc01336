// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/history_words.h"
#include "session/import_job.h"
#include "session/store_errors.h"
#include "session/workspace_state.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<CommandRunner> runnerFor(store::Result<std::unique_ptr<store::Library>> library)
{
    return std::make_unique<CommandRunner>(std::move(*library));
}

Result<void> makeFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return unexpected(SessionError::Kind::Storage,
        Workspace::tr("The library cannot be created because the folder %1 cannot be made.")
            .arg(QDir::toNativeSeparators(folder)));
}

bool touches(const std::vector<store::EntityRef>& touched, std::initializer_list<store::EntityKind> kinds)
{
    return std::any_of(touched.begin(), touched.end(), [&](const store::EntityRef& ref) {
        return std::find(kinds.begin(), kinds.end(), ref.kind) != kinds.end();
    });
}

} // namespace

QString Workspace::defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/tidemark/library.tidemark"_L1;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const QString& ownWordsFolder)
{
    if (const auto folder = makeFolderOf(path); !folder)
        return tl::unexpected(folder.error());
    auto library = store::Library::openOrCreate(path);
    if (!library)
        return unexpected(library.error());
    auto state = std::make_unique<State>();
    state->runner = runnerFor(std::move(library));
    return std::unique_ptr<Workspace>(new Workspace(std::move(state), ownWordsFolder));
}

Result<std::unique_ptr<Workspace>> Workspace::openReadOnly(const QString& path)
{
    auto library = store::Library::open(path, store::Library::Mode::ReadOnly);
    if (!library)
        return unexpected(library.error());
    auto state = std::make_unique<State>();
    state->runner = runnerFor(std::move(library));
    return std::unique_ptr<Workspace>(new Workspace(std::move(state), {}));
}

Workspace::Workspace(std::unique_ptr<State> state, const QString& ownWordsFolder)
    : m_state(std::move(state))
{
    m_state->lexicons = std::make_shared<LexiconSource>(ownWordsFolder);
    m_state->ownWords = std::make_unique<OwnWords>(m_state->lexicons);
    m_state->annotations = std::make_unique<AnnotationLibrary>(*m_state->runner);
    m_state->eventLinks = std::make_unique<EventLinks>(*m_state->runner);
    connect(m_state->runner.get(), &CommandRunner::applied, this, &Workspace::follow);
    connect(m_state->runner.get(), &CommandRunner::failed, this, &Workspace::commandFailed);
}

Workspace::~Workspace()
{
    const auto jobs = findChildren<ImportJob*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(jobs);
    m_state->documents.clear();
}

QString Workspace::path() const
{
    return m_state->runner->library().path();
}

bool Workspace::isReadOnly() const
{
    return m_state->runner->library().mode() == store::Library::Mode::ReadOnly;
}

store::Library& Workspace::library()
{
    return m_state->runner->library();
}

OwnWords& Workspace::ownWords()
{
    return *m_state->ownWords;
}

AnnotationLibrary& Workspace::annotations()
{
    return *m_state->annotations;
}

EventLinks& Workspace::eventLinks()
{
    return *m_state->eventLinks;
}

Result<ArticleDocument*> Workspace::openArticle(domain::ArticleId id)
{
    if (ArticleDocument* open = openDocument(id))
        return open;
    auto loaded = ArticleDocument::load(*m_state->runner, m_state->lexicons, id);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return (m_state->documents[id] = std::move(*loaded)).get();
}

ArticleDocument* Workspace::openDocument(domain::ArticleId id) const
{
    const auto found = m_state->documents.find(id);
    return found == m_state->documents.end() ? nullptr : found->second.get();
}

void Workspace::follow(const std::vector<store::EntityRef>& touched)
{
    Q_EMIT historyChanged();
    using enum store::EntityKind;
    if (touches(touched, { Article, Item, Dossier }))
        Q_EMIT articlesChanged();
}

bool Workspace::canUndo() const
{
    return m_state->runner->library().undoLabel().has_value();
}

bool Workspace::canRedo() const
{
    return m_state->runner->library().redoLabel().has_value();
}

QString Workspace::undoText() const
{
    const auto label = m_state->runner->library().undoLabel();
    return label ? stepName(*label) : QString();
}

QString Workspace::redoText() const
{
    const auto label = m_state->runner->library().redoLabel();
    return label ? stepName(*label) : QString();
}

Result<void> Workspace::undo()
{
    return m_state->runner->undo();
}

Result<void> Workspace::redo()
{
    return m_state->runner->redo();
}

} // namespace tidemark::session
