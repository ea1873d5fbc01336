// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_library.h"

#include "session/command_runner.h"
#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/draft_repository.h"
#include "store/item_repository.h"
#include "text/blocks.h"

#include <QHash>

#include <algorithm>

namespace tidemark::session {

using domain::Annotation;
using domain::AnnotationId;
using domain::ArticleId;
using store::ChangeLabel;

namespace {

/// What is asked of an article again and again, read when it is first asked for.
struct ArticleFacts {
    QString title;
    QString text;
    std::vector<qsizetype> blockStarts;
    bool hasText = false;
};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

bool hasSameMark(const Annotation& before, const Annotation& after)
{
    return before.body == after.body && before.item == after.item && before.target == after.target;
}

} // namespace

struct AnnotationLibrary::State {
    explicit State(CommandRunner& commands)
        : runner(commands)
    {
    }

    ArticleFacts& factsOf(ArticleId article)
    {
        const auto known = facts.find(article);
        if (known != facts.end())
            return *known;
        ArticleFacts& fresh = facts[article];
        if (const auto found = store::ArticleRepository(runner.library()).find(article))
            fresh.title = found->metadata.title;
        return fresh;
    }

    const ArticleFacts& factsWithText(ArticleId article)
    {
        ArticleFacts& known = factsOf(article);
        if (known.hasText)
            return known;
        known.hasText = true;
        const store::ArticleRepository articles(runner.library());
        const auto found = articles.find(article);
        if (const auto version
            = found ? articles.version(found->currentVersion) : tl::make_unexpected(found.error())) {
            known.text = version->text;
            for (const text::Block& block : text::splitBlocks(known.text))
                known.blockStarts.push_back(block.span.start);
        }
        return known;
    }

    CommandRunner& runner;
    QHash<ArticleId, ArticleFacts> facts;
};

AnnotationLibrary::AnnotationLibrary(CommandRunner& runner)
    : m_state(std::make_unique<State>(runner))
{
    connect(&runner, &CommandRunner::applied, this, &AnnotationLibrary::follow);
}

AnnotationLibrary::~AnnotationLibrary() = default;

Result<std::vector<Annotation>> AnnotationLibrary::all() const
{
    return store::AnnotationRepository(m_state->runner.library()).all().map_error(toSessionError);
}

Result<std::vector<DeletedAnnotation>> AnnotationLibrary::trash() const
{
    const store::AnnotationRepository repository(m_state->runner.library());
    auto deleted = repository.deleted();
    if (!deleted)
        return unexpected(deleted.error());
    const auto times = repository.deletionTimes();
    if (!times)
        return unexpected(times.error());
    std::vector<DeletedAnnotation> trash;
    for (Annotation& annotation : *deleted) {
        const QDateTime when = times->value(annotation.id);
        trash.push_back({ std::move(annotation), when });
    }
    std::stable_sort(trash.begin(), trash.end(),
        [](const auto& left, const auto& right) { return left.deleted > right.deleted; });
    return trash;
}

Result<Annotation> AnnotationLibrary::find(AnnotationId id) const
{
    return store::AnnotationRepository(m_state->runner.library()).find(id).map_error(toSessionError);
}

QStringList AnnotationLibrary::tags() const
{
    return store::AnnotationRepository(m_state->runner.library()).tags().value_or(QStringList());
}

std::vector<Annotation> AnnotationLibrary::drafts() const
{
    return store::DraftRepository(m_state->runner.library()).all().value_or(std::vector<Annotation> {});
}

Result<void> AnnotationLibrary::discardDraft(AnnotationId id)
{
    return store::DraftRepository(m_state->runner.library()).discard(id).map_error(toSessionError);
}

QString AnnotationLibrary::articleTitle(ArticleId article) const
{
    return m_state->factsOf(article).title;
}

int AnnotationLibrary::paragraphNumber(ArticleId article, qsizetype position) const
{
    const std::vector<qsizetype>& starts = m_state->factsWithText(article).blockStarts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), position);
    return starts.empty() ? 0 : std::max(1, static_cast<int>(after - starts.begin()));
}

std::optional<domain::Item> AnnotationLibrary::item(domain::ItemId id) const
{
    const auto found = store::ItemRepository(m_state->runner.library()).find(id);
    return found ? std::optional(*found) : std::nullopt;
}

QString AnnotationLibrary::wordsOf(ArticleId article, const domain::TextSpan& span) const
{
    const QString& text = m_state->factsWithText(article).text;
    return span.start < 0 || span.end() > text.size() ? QString() : text.mid(span.start, span.length);
}

template <class Edit> Result<void> AnnotationLibrary::editEach(Ids ids, store::ChangeLabel label, Edit edit)
{
    std::vector<Annotation> changed;
    for (const AnnotationId id : ids) {
        const auto before = find(id);
        if (!before)
            return tl::unexpected(before.error());
        Annotation after = *before;
        edit(after);
        if (after == *before)
            continue;
        after.modified = now();
        changed.push_back(std::move(after));
    }
    return changed.empty() ? Result<void>()
                           : m_state->runner.run(store::changes::editAnnotations(changed, label));
}

Result<void> AnnotationLibrary::setColour(Ids ids, domain::HighlightColour colour)
{
    return editEach(ids, ChangeLabel::ChangeColour, [&](Annotation& mark) { mark.colour = colour; });
}

Result<void> AnnotationLibrary::setStyle(Ids ids, domain::HighlightStyle style)
{
    return editEach(ids, ChangeLabel::ChangeStyle, [&](Annotation& mark) { mark.style = style; });
}

Result<void> AnnotationLibrary::changeTags(Ids ids, const QStringList& added, const QStringList& removed)
{
    return editEach(ids, ChangeLabel::ChangeTags, [&](Annotation& mark) {
        mark.tags.removeIf([&removed](const QString& tag) { return removed.contains(tag); });
        mark.tags += added;
        mark.tags.removeDuplicates();
    });
}

Result<void> AnnotationLibrary::remove(Ids ids)
{
    return ids.empty() ? Result<void>()
                       : m_state->runner.run(store::changes::deleteAnnotations({ ids.begin(), ids.end() }));
}

Result<void> AnnotationLibrary::restore(Ids ids)
{
    return ids.empty() ? Result<void>()
                       : m_state->runner.run(store::changes::restoreAnnotations({ ids.begin(), ids.end() }));
}

template <class Edit> Result<void> AnnotationLibrary::editReplies(AnnotationId id, Edit edit)
{
    return editEach({ &id, 1 }, ChangeLabel::Reply, [&](Annotation& mark) { edit(mark.replies); });
}

Result<QUuid> AnnotationLibrary::addReply(AnnotationId id, const QString& body)
{
    const domain::Reply reply { domain::createUuidV7(), body, now(), now() };
    return editReplies(id, [&](auto& replies) { replies.push_back(reply); }).map([&] { return reply.id; });
}

Result<void> AnnotationLibrary::editReply(AnnotationId id, const QUuid& reply, const QString& body)
{
    return editReplies(id, [&](auto& replies) {
        for (domain::Reply& known : replies) {
            if (known.id != reply || known.body == body)
                continue;
            known.body = body;
            known.modified = now();
        }
    });
}

Result<void> AnnotationLibrary::removeReply(AnnotationId id, const QUuid& reply)
{
    return editReplies(id, [&](auto& replies) {
        std::erase_if(replies, [&](const domain::Reply& known) { return known.id == reply; });
    });
}

void AnnotationLibrary::follow(const std::vector<store::EntityRef>& touched)
{
    std::vector<AnnotationId> ids;
    bool articlesTouched = false;
    for (const store::EntityRef& ref : touched) {
        if (ref.kind == store::EntityKind::Annotation)
            ids.emplace_back(ref.id);
        articlesTouched = articlesTouched || ref.kind == store::EntityKind::Article;
    }
    if (articlesTouched) {
        m_state->facts.clear();
        Q_EMIT articlesChanged();
    }
    if (!ids.empty())
        Q_EMIT changed(ids);
}

ChangeLabel editLabel(const Annotation& before, const Annotation& after)
{
    if (!hasSameMark(before, after))
        return ChangeLabel::EditNote;
    const std::array differences { std::pair(before.colour != after.colour, ChangeLabel::ChangeColour),
        std::pair(before.style != after.style, ChangeLabel::ChangeStyle),
        std::pair(before.tags != after.tags, ChangeLabel::ChangeTags),
        std::pair(before.replies != after.replies, ChangeLabel::Reply) };
    const auto differs = [](const auto& difference) { return difference.first; };
    const auto first = std::find_if(differences.begin(), differences.end(), differs);
    const bool isOnly = std::count_if(differences.begin(), differences.end(), differs) == 1;
    return isOnly ? first->second : ChangeLabel::EditNote;
}

} // namespace tidemark::session
