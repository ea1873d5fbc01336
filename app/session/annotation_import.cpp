// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_import.h"

#include "session/annotation_errors.h"
#include "session/annotation_sites.h"
#include "session/store_errors.h"
#include "store/changes.h"
#include "store/library.h"
#include "store/operations_log.h"

#include <QSet>

#include <algorithm>

namespace tidemark::session {

using domain::AnchorState;
using domain::Annotation;
using exchange::AnnotationFault;
using exchange::AnnotationFile;
using exchange::AnnotationSubject;
using exchange::ForeignAnnotation;

namespace {

constexpr int stride = 8; ///< annotations between two questions
constexpr qsizetype tellingLength = 4; ///< UTF-16 units: shorter words stand in any text

/// An annotation that has found its place, or why it has none.
using Placed = tl::expected<Annotation, AnnotationFault>;

/// Lays the annotations of a file on the articles of a library, source by source.
class ImportPlanner {
public:
    ImportPlanner(const store::Library& library, const AnnotationIndex& index, const AnnotationFile& file,
        domain::ArticleId chosen, const exchange::AnnotationProgress& goesOn)
        : m_index(index)
        , m_file(file)
        , m_chosen(chosen)
        , m_goesOn(goesOn)
        , m_sites(library, index, file)
    {
    }

    Result<AnnotationImportPlan> plan();

private:
    using Numbers = std::vector<size_t>;

    Result<void> takeSource(const exchange::AnnotationSource& source, const Numbers& numbers, bool isOnly);
    Result<ResolvedSource> guess(const exchange::AnnotationSource& source);
    Result<std::vector<Placed>> place(const ResolvedSource& source, const Numbers& numbers);
    Result<Placed> placeOne(const ResolvedSource& source, const ForeignAnnotation& foreign);
    Result<void> keepFormerPlace(
        const ResolvedSource& source, const ForeignAnnotation& foreign, Annotation& annotation);
    bool isAbout(const Numbers& numbers, const std::vector<Placed>& placed) const;
    void take(const ForeignAnnotation& foreign, const Placed& placed);
    void add(Annotation annotation);
    void addReplies(domain::AnnotationId to, const std::vector<domain::Reply>& replies);
    void takeLooseReplies();
    void mergeReplies();
    domain::Reply dated(domain::Reply reply) const;
    void leaveOut(const QString& place, AnnotationFault why)
    {
        m_plan.summary.leftOut.push_back({ place, why, {} });
    }
    bool goesOn();
    void assemble();

    const AnnotationIndex& m_index;
    const AnnotationFile& m_file;
    domain::ArticleId m_chosen;
    const exchange::AnnotationProgress& m_goesOn;
    AnnotationSites m_sites;
    AnnotationImportPlan m_plan;
    std::vector<Annotation> m_added;
    std::map<domain::AnnotationId, std::vector<domain::Reply>> m_answers; ///< to annotations of the library
    std::vector<Annotation> m_answered; ///< of the library, with more replies
    std::map<domain::ArticleId, int> m_counts;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    size_t m_done = 0;
};

bool ImportPlanner::goesOn()
{
    const size_t all = std::max<size_t>(1, m_file.annotations.size());
    return m_done++ % stride != 0 || !m_goesOn || m_goesOn(static_cast<int>(100 * m_done / all));
}

// What names no article may still be known by its title, or be meant for the one that the reader chose.
Result<ResolvedSource> ImportPlanner::guess(const exchange::AnnotationSource& source)
{
    const domain::Article* titled = m_index.articleTitled(source.title);
    const domain::ArticleId id = titled ? titled->id : m_chosen;
    if (id.isNull())
        return ResolvedSource {};
    return m_sites.siteOf(id).map([](AnnotationSite* site) { return ResolvedSource { site, false, {} }; });
}

Result<void> ImportPlanner::keepFormerPlace(
    const ResolvedSource& source, const ForeignAnnotation& foreign, Annotation& annotation)
{
    if (!foreign.carriedFromVersion.isNull()) {
        const auto version
            = source.site->versionIds.value(foreign.carriedFromVersion, foreign.carriedFromVersion);
        return m_sites.formerPassage(version, foreign.carriedFrom).map([&](const auto& passage) {
            annotation.carriedFrom = passage;
        });
    }
    if (annotation.anchor == AnchorState::Sure || source.formerVersion.isNull() || !foreign.position)
        return {};
    return m_sites.formerPassage(source.formerVersion, *foreign.position).map([&](const auto& passage) {
        annotation.carriedFrom = passage;
    });
}

Result<Placed> ImportPlanner::placeOne(const ResolvedSource& source, const ForeignAnnotation& foreign)
{
    Annotation annotation = foreign.mark;
    annotation.article = source.site->ground.article().id;
    annotation.item = source.site->itemFor(foreign.mark.item);
    const bool isOnWords = foreign.subject == AnnotationSubject::Passage
        || (foreign.subject == AnnotationSubject::Item && annotation.item.isNull()
            && (foreign.position || !foreign.quote.exact.isEmpty()));
    if (isOnWords) {
        const auto laid = source.site->ground.lay(foreign, source.isSameText);
        if (!laid)
            return Placed(tl::unexpected(laid.error()));
        annotation.anchor = laid->anchor;
        annotation.quote = laid->quote;
        if (laid->span)
            annotation.target = domain::Passage { source.site->ground.version().id, *laid->span };
    }
    return keepFormerPlace(source, foreign, annotation).map([&] { return Placed(std::move(annotation)); });
}

Result<std::vector<Placed>> ImportPlanner::place(const ResolvedSource& source, const Numbers& numbers)
{
    std::vector<Placed> placed;
    for (const size_t number : numbers) {
        if (!goesOn())
            return tl::unexpected(
                toSessionError({ exchange::AnnotationFileError::Kind::Cancelled, m_file.path, {}, 0 }));
        auto one = placeOne(source, m_file.annotations[number]);
        if (!one)
            return tl::unexpected(one.error());
        placed.push_back(*std::move(one));
    }
    return placed;
}

// A file about many texts is not emptied into the one article that was chosen: something of it must be there.
bool ImportPlanner::isAbout(const Numbers& numbers, const std::vector<Placed>& placed) const
{
    size_t passages = 0;
    size_t found = 0;
    for (size_t index = 0; index < numbers.size(); ++index) {
        const ForeignAnnotation& foreign = m_file.annotations[numbers[index]];
        if (foreign.subject != AnnotationSubject::Passage)
            continue;
        ++passages;
        const bool isThere = placed[index] && placed[index]->target;
        found += isThere ? 1 : 0;
        if (isThere && placed[index]->anchor == AnchorState::Sure
            && foreign.quote.exact.size() >= tellingLength)
            return true;
    }
    return found > 0 && found * 2 >= passages;
}

Result<void> ImportPlanner::takeSource(
    const exchange::AnnotationSource& source, const Numbers& numbers, bool isOnly)
{
    auto resolved = m_sites.resolve(source);
    const bool isGuess = resolved && !resolved->site;
    if (isGuess)
        resolved = guess(source);
    if (!resolved)
        return tl::unexpected(resolved.error());
    if (!resolved->site) {
        for (const size_t number : numbers)
            leaveOut(m_file.annotations[number].place, AnnotationFault::UnknownArticle);
        return {};
    }
    const auto placed = place(*resolved, numbers);
    if (!placed)
        return tl::unexpected(placed.error());
    const bool belongs = !isGuess || isOnly || isAbout(numbers, *placed);
    for (size_t index = 0; index < numbers.size(); ++index) {
        const ForeignAnnotation& foreign = m_file.annotations[numbers[index]];
        if (belongs)
            take(foreign, (*placed)[index]);
        else
            leaveOut(foreign.place, AnnotationFault::OtherText);
    }
    return {};
}

void ImportPlanner::take(const ForeignAnnotation& foreign, const Placed& placed)
{
    if (!placed) {
        leaveOut(foreign.place, placed.error());
    } else if (m_index.annotation(placed->id)) {
        ++m_plan.summary.known;
        addReplies(placed->id, placed->replies);
    } else if (m_index.hasSame(*placed)) {
        ++m_plan.summary.known;
    } else {
        add(*placed);
    }
}

void ImportPlanner::add(Annotation annotation)
{
    annotation.id = m_index.freeId(annotation.id, store::EntityKind::Annotation);
    if (!annotation.created.isValid())
        annotation.created = annotation.modified.isValid() ? annotation.modified : m_now;
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    for (domain::Reply& reply : annotation.replies)
        reply = dated(std::move(reply));
    m_plan.summary.doubtful += annotation.anchor == AnchorState::Doubtful ? 1 : 0;
    m_plan.summary.orphaned += annotation.anchor == AnchorState::Orphan ? 1 : 0;
    ++m_plan.summary.added;
    ++m_counts[annotation.article];
    m_added.push_back(std::move(annotation));
}

void ImportPlanner::addReplies(domain::AnnotationId to, const std::vector<domain::Reply>& replies)
{
    std::vector<domain::Reply>& waiting = m_answers[to];
    waiting.insert(waiting.end(), replies.begin(), replies.end());
}

// All the replies of one annotation at once: there may be very many of them.
void ImportPlanner::mergeReplies()
{
    for (auto& [to, replies] : m_answers) {
        Annotation revised = *m_index.annotation(to);
        QSet<QUuid> known;
        for (const domain::Reply& reply : revised.replies)
            known.insert(reply.id);
        const size_t before = revised.replies.size();
        for (domain::Reply& reply : replies) {
            if (known.contains(reply.id))
                continue;
            known.insert(reply.id);
            revised.replies.push_back(dated(std::move(reply)));
        }
        if (revised.replies.size() == before)
            continue;
        m_plan.summary.replies += static_cast<int>(revised.replies.size() - before);
        std::stable_sort(revised.replies.begin(), revised.replies.end(),
            [](const domain::Reply& left, const domain::Reply& right) {
                return left.created < right.created;
            });
        m_answered.push_back(std::move(revised));
    }
}

domain::Reply ImportPlanner::dated(domain::Reply reply) const
{
    reply.created = reply.created.isValid() ? reply.created : m_now;
    reply.modified = reply.modified.isValid() ? reply.modified : reply.created;
    return reply;
}

void ImportPlanner::takeLooseReplies()
{
    for (const exchange::ForeignReply& loose : m_file.replies) {
        if (m_index.annotation(loose.to))
            addReplies(loose.to, { loose.reply });
        else
            leaveOut(loose.place, AnnotationFault::AnswersNothing);
    }
}

void ImportPlanner::assemble()
{
    store::ChangeSet& step = m_plan.step;
    step = store::changes::importAnnotations({});
    for (const AnnotationSite* site : m_sites.all()) {
        if (!m_counts.contains(site->ground.article().id))
            continue;
        if (site->isNew) {
            step.append(store::changes::importArticle(site->ground.article(), site->ground.version(), {}));
            step.versions.insert(step.versions.end(), site->earlier.begin(), site->earlier.end());
            ++m_plan.summary.articles;
        }
        step.append(store::changes::importFindings(site->items));
    }
    step.append(store::changes::importAnnotations(m_added));
    if (!m_answered.empty())
        step.append(store::changes::editAnnotations(m_answered, store::ChangeLabel::ImportAnnotations));
    for (const auto& [article, count] : m_counts)
        m_plan.articles.push_back(article);
    std::stable_sort(m_plan.articles.begin(), m_plan.articles.end(),
        [this](domain::ArticleId left, domain::ArticleId right) { return m_counts[left] > m_counts[right]; });
}

Result<AnnotationImportPlan> ImportPlanner::plan()
{
    m_plan.summary.leftOut = m_file.leftOut;
    m_plan.summary.known = m_file.repeated;
    std::vector<Numbers> bySource(m_file.sources.size());
    for (size_t number = 0; number < m_file.annotations.size(); ++number)
        bySource[static_cast<size_t>(m_file.annotations[number].source)].push_back(number);
    const auto isUsed = [](const Numbers& numbers) { return !numbers.empty(); };
    const bool isOnly = std::count_if(bySource.begin(), bySource.end(), isUsed) == 1;
    for (size_t source = 0; source < bySource.size(); ++source) {
        if (bySource[source].empty())
            continue;
        if (const auto taken = takeSource(m_file.sources[source], bySource[source], isOnly); !taken)
            return tl::unexpected(taken.error());
    }
    takeLooseReplies();
    mergeReplies();
    assemble();
    const auto& damaged = m_sites.leftOut();
    m_plan.summary.leftOut.insert(m_plan.summary.leftOut.end(), damaged.begin(), damaged.end());
    return std::move(m_plan);
}

} // namespace

Result<AnnotationFile> openAnnotations(const QString& path, const exchange::AnnotationProgress& goesOn)
{
    return exchange::loadAnnotationFile(path, goesOn)
        .map_error([](const exchange::AnnotationFileError& error) { return toSessionError(error); });
}

bool looksLikeAnnotations(const QByteArray& beginning)
{
    return exchange::looksLikeAnnotations(beginning);
}

Result<AnnotationImportPlan> planAnnotationImport(const store::Library& library, const AnnotationFile& file,
    domain::ArticleId article, const exchange::AnnotationProgress& goesOn)
{
    const auto sequence = store::OperationsLog(library).lastSequence();
    if (!sequence)
        return unexpected(sequence.error());
    const auto index = AnnotationIndex::load(library);
    if (!index)
        return tl::unexpected(index.error());
    auto plan = ImportPlanner(library, *index, file, article, goesOn).plan();
    if (plan)
        plan->sequence = *sequence;
    return plan;
}

Result<AnnotationImportSummary> storeAnnotations(
    store::Library& library, const AnnotationFile& file, domain::ArticleId article)
{
    const auto plan = planAnnotationImport(library, file, article);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->summary.changesNothing()) {
        if (const auto applied = library.apply(plan->step); !applied)
            return unexpected(applied.error());
    }
    return plan->summary;
}

} // namespace tidemark::session
