// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dossier_document.h"

#include "session/command_runner.h"
#include "session/dossier_reading.h"
#include "session/event_links.h"
#include "session/told_events.h"
#include "store/annotation_repository.h"
#include "store/dossier_repository.h"
#include "store/item_repository.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <map>

namespace tidemark::session {

using domain::ArticleId;
using domain::ItemId;
using store::EntityKind;
using store::EntityRef;

namespace {

constexpr int readingTurn = 20; ///< milliseconds before the window has its turn again
constexpr int comparingDelay = 250; ///< milliseconds of quiet before the events are compared

bool touches(const std::vector<EntityRef>& refs, EntityKind kind)
{
    return std::any_of(refs.begin(), refs.end(), [kind](const EntityRef& ref) { return ref.kind == kind; });
}

} // namespace

struct DossierDocument::State {
    using Pairs = std::vector<SameEventPair>;

    State(CommandRunner& theRunner, EventLinks& theLinks, domain::Dossier theDossier)
        : runner(theRunner)
        , links(theLinks)
        , dossier(std::move(theDossier))
    {
    }

    CommandRunner& runner;
    EventLinks& links;
    domain::Dossier dossier;
    timeline::Language language = timeline::Language::English;
    std::map<ArticleId, DossierArticle> read;
    std::vector<ArticleId> toRead; ///< the next one last
    std::map<ArticleId, int> tints; ///< kept for as long as the dossier is open
    QSet<ArticleId> hidden;
    std::vector<DossierArticle> articles; ///< of `read`, in the dossier's order
    QHash<ItemId, std::pair<ArticleId, size_t>> places; ///< of items, in the article's items
    QHash<domain::AnnotationId, ArticleId> markPlaces;
    mutable std::optional<JointTimeline> joint;
    Pairs pairs;
    bool isCompared = false; ///< `pairs` are of the articles as they are
    QTimer readTimer;
    QTimer compareTimer;
    QFutureWatcher<Pairs> comparing;
    std::shared_ptr<std::atomic<bool>> cancel = std::make_shared<std::atomic<bool>>(false);
};

DossierDocument::DossierDocument(CommandRunner& runner, EventLinks& links, domain::Dossier dossier)
    : m_state(std::make_unique<State>(runner, links, std::move(dossier)))
{
    m_state->readTimer.setInterval(0);
    m_state->readTimer.setSingleShot(true);
    m_state->compareTimer.setInterval(comparingDelay);
    m_state->compareTimer.setSingleShot(true);
    connect(&m_state->readTimer, &QTimer::timeout, this, &DossierDocument::readSome);
    connect(&m_state->compareTimer, &QTimer::timeout, this, &DossierDocument::compare);
    connect(&m_state->comparing, &QFutureWatcherBase::finished, this, [this] {
        m_state->pairs = m_state->comparing.result();
        m_state->isCompared = !m_state->compareTimer.isActive();
        Q_EMIT suggestionsChanged();
    });
    connect(&runner, &CommandRunner::applied, this, &DossierDocument::follow);
    connect(&links, &EventLinks::changed, this, [this] {
        forgetJoint();
        Q_EMIT changed();
        Q_EMIT suggestionsChanged();
    });
    m_state->toRead.assign(m_state->dossier.articles.rbegin(), m_state->dossier.articles.rend());
    m_state->readTimer.start();
}

DossierDocument::~DossierDocument()
{
    m_state->cancel->store(true);
    m_state->comparing.waitForFinished();
}

const domain::Dossier& DossierDocument::dossier() const
{
    return m_state->dossier;
}

const std::vector<DossierArticle>& DossierDocument::articles() const
{
    return m_state->articles;
}

const DossierArticle* DossierDocument::article(ArticleId id) const
{
    const auto found = std::find_if(m_state->articles.begin(), m_state->articles.end(),
        [id](const DossierArticle& article) { return article.article.id == id; });
    return found == m_state->articles.end() ? nullptr : &*found;
}

bool DossierDocument::isReading() const
{
    return m_state->readTimer.isActive();
}

const DossierArticle* DossierDocument::articleOf(ItemId item) const
{
    const auto place = m_state->places.constFind(item);
    return place == m_state->places.constEnd() ? nullptr : article(place->first);
}

const domain::Item* DossierDocument::item(ItemId id) const
{
    const DossierArticle* holder = articleOf(id);
    return holder ? &(*holder->items)[m_state->places.value(id).second] : nullptr;
}

QString DossierDocument::passageOf(ItemId event) const
{
    const domain::Item* found = item(event);
    if (!found)
        return {};
    const domain::TextSpan span = domain::mainSpan(found->body);
    return articleOf(event)->text.mid(span.start, span.length);
}

void DossierDocument::setLanguage(timeline::Language language)
{
    if (language == m_state->language)
        return;
    m_state->language = language;
    for (auto& [id, article] : m_state->read)
        drawDossierArticle(article, language);
    settle();
}

void DossierDocument::setShown(ArticleId article, bool shown)
{
    if (shown != m_state->hidden.contains(article))
        return;
    if (shown)
        m_state->hidden.remove(article);
    else
        m_state->hidden.insert(article);
    settle();
}

void DossierDocument::showOnly(const std::vector<ArticleId>& articles)
{
    m_state->hidden.clear();
    for (const ArticleId id : m_state->dossier.articles) {
        if (std::find(articles.begin(), articles.end(), id) == articles.end())
            m_state->hidden.insert(id);
    }
    settle();
}

JointTimeline DossierDocument::timelineIn(timeline::Language language) const
{
    std::vector<DossierArticle> articles = m_state->articles;
    for (DossierArticle& article : articles)
        drawDossierArticle(article, language);
    return jointTimeline(articles, m_state->links.all(), language);
}

const JointTimeline& DossierDocument::timeline() const
{
    if (!m_state->joint)
        m_state->joint = jointTimeline(m_state->articles, m_state->links.all(), m_state->language);
    return *m_state->joint;
}

int DossierDocument::eventCount(const DossierArticle& article)
{
    return static_cast<int>(article.content.entries->entries().size());
}

std::vector<SameEventPair> DossierDocument::suggestions() const
{
    std::vector<SameEventPair> open;
    for (const SameEventPair& pair : m_state->pairs) {
        const bool isDecided = m_state->links.areOne(pair.first, pair.second)
            || m_state->links.areApart(pair.first, pair.second);
        if (!isDecided && item(pair.first) && item(pair.second))
            open.push_back(pair);
    }
    return open;
}

bool DossierDocument::isComparing() const
{
    return !m_state->isCompared;
}

void DossierDocument::forgetJoint()
{
    m_state->joint.reset();
}

void DossierDocument::takeDossier()
{
    const auto dossier = store::DossierRepository(m_state->runner.library()).find(m_state->dossier.id);
    if (!dossier) {
        if (dossier.error().code == store::StoreError::Code::NotFound)
            Q_EMIT removed();
        return;
    }
    if (*dossier == m_state->dossier)
        return;
    m_state->dossier = *dossier;
    const auto& wanted = m_state->dossier.articles;
    const auto isWanted
        = [&wanted](ArticleId id) { return std::find(wanted.begin(), wanted.end(), id) != wanted.end(); };
    std::erase_if(m_state->read, [&](const auto& entry) { return !isWanted(entry.first); });
    m_state->toRead.clear();
    for (auto id = wanted.rbegin(); id != wanted.rend(); ++id) {
        if (!m_state->read.contains(*id))
            m_state->toRead.push_back(*id);
    }
    if (m_state->toRead.empty())
        settle();
    else
        m_state->readTimer.start();
    Q_EMIT dossierChanged();
}

/// A few articles, so that the window never waits.
void DossierDocument::readSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_state->toRead.empty() && spent.elapsed() < readingTurn) {
        readArticle(m_state->toRead.back());
        m_state->toRead.pop_back();
    }
    Q_EMIT readingProgressed(static_cast<int>(m_state->read.size()),
        static_cast<int>(m_state->read.size() + m_state->toRead.size()));
    if (m_state->toRead.empty())
        settle();
    else
        m_state->readTimer.start();
}

bool DossierDocument::readArticle(ArticleId id)
{
    const auto tint = m_state->tints.try_emplace(id, static_cast<int>(m_state->tints.size())).first;
    auto read = readDossierArticle(m_state->runner.library(), id, tint->second, m_state->language);
    if (!read) {
        m_state->read.erase(id);
        Q_EMIT failed(read.error().sentence);
        return false;
    }
    m_state->read[id] = std::move(*read);
    return true;
}

/// What is made of the articles, made anew.
void DossierDocument::settle()
{
    m_state->articles.clear();
    m_state->places.clear();
    m_state->markPlaces.clear();
    for (const ArticleId id : m_state->dossier.articles) {
        const auto found = m_state->read.find(id);
        if (found == m_state->read.end())
            continue;
        m_state->articles.push_back(found->second);
        m_state->articles.back().isShown = !m_state->hidden.contains(id);
        for (const domain::Annotation& mark : *found->second.annotations)
            m_state->markPlaces.insert(mark.id, id);
        const auto& items = *found->second.items;
        for (size_t place = 0; place < items.size(); ++place)
            m_state->places.insert(items[place].id, { id, place });
    }
    forgetJoint();
    Q_EMIT changed();
    compareLater();
}

/// Whose items or marks, or which themselves, were touched.
QSet<ArticleId> DossierDocument::articlesOf(const std::vector<EntityRef>& touched) const
{
    QSet<ArticleId> articles;
    const store::ItemRepository items(m_state->runner.library());
    const store::AnnotationRepository marks(m_state->runner.library());
    for (const EntityRef& ref : touched) {
        if (ref.kind == EntityKind::Article) {
            articles.insert(ArticleId(ref.id));
        } else if (ref.kind == EntityKind::Item) {
            const auto place = m_state->places.constFind(ItemId(ref.id));
            if (place != m_state->places.constEnd())
                articles.insert(place->first);
            else if (const auto found = items.find(ItemId(ref.id)))
                articles.insert(found->article);
        } else if (ref.kind == EntityKind::Annotation) {
            const auto known = m_state->markPlaces.constFind(domain::AnnotationId(ref.id));
            if (known != m_state->markPlaces.constEnd())
                articles.insert(*known);
            else if (const auto found = marks.find(domain::AnnotationId(ref.id)))
                articles.insert(found->article);
        }
    }
    return articles;
}

void DossierDocument::follow(const std::vector<EntityRef>& touched)
{
    if (touches(touched, EntityKind::Dossier) || touches(touched, EntityKind::Article))
        takeDossier();
    const QSet<ArticleId> stale = articlesOf(touched);
    bool hasRead = false;
    for (const ArticleId id : stale)
        hasRead = (m_state->read.contains(id) && readArticle(id)) || hasRead;
    if (hasRead)
        settle();
}

void DossierDocument::compareLater()
{
    m_state->isCompared = false;
    m_state->compareTimer.start();
}

void DossierDocument::compare()
{
    m_state->cancel->store(true);
    m_state->cancel = std::make_shared<std::atomic<bool>>(false);
    m_state->comparing.setFuture(QtConcurrent::run([articles = m_state->articles, cancel = m_state->cancel] {
        return sameEvents(toldEvents(articles), [cancel] { return cancel->load(); });
    }));
}

} // namespace tidemark::session
