// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"
#include "session/article_document.h"
#include "session/article_import.h"
#include "session/document_state.h"
#include "session/item_merge.h"
#include "session/reading_job.h"
#include "store/changes.h"

namespace tidemark::session {

using Label = store::ChangeLabel;

Result<void> ArticleDocument::setPublicationDate(const std::optional<domain::EdtfValue>& date)
{
    cancelRereading();
    return m_state->lexicons->get().and_then(
        [&](const std::shared_ptr<const extraction::Lexicons>& words) {
            return applyReading(extraction::readArticle(text(), *words, { date }), Label::SetPublicationDate);
        });
}

void ArticleDocument::setPublicationDateLater(const std::optional<domain::EdtfValue>& date)
{
    readLater(date, Label::SetPublicationDate);
}

void ArticleDocument::readAgainLater()
{
    if (isRereading()) { // a date on its way must not get lost
        readLater(m_state->askedDate, m_state->askedLabel);
        return;
    }
    const domain::PublicationDate& published = article().metadata.published;
    const bool isGiven = published.origin == domain::PublicationDate::Origin::Given;
    readLater(isGiven ? published.value : std::nullopt, Label::ReadAgain);
}

void ArticleDocument::readLater(const std::optional<domain::EdtfValue>& date, Label label)
{
    const bool wasRereading = isRereading();
    abandonReading();
    auto* job = new ReadingJob(m_state->lexicons, text(), date, this);
    m_state->reading = job;
    m_state->askedDate = date;
    m_state->askedLabel = label;
    connect(job, &ReadingJob::progressed, this, [this, job](int percent) {
        if (m_state->reading == job)
            Q_EMIT rereadingProgressed(percent);
    });
    connect(job, &ReadingJob::finished, this,
        [this, job, label, read = version().id](const Result<domain::Findings>& findings) {
            if (m_state->reading == job)
                finishReading(findings, read, label);
        });
    if (!wasRereading)
        Q_EMIT rereadingChanged(true);
    Q_EMIT rereadingProgressed(0);
}

bool ArticleDocument::isCurrent(domain::VersionId read) const
{
    return read == version().id && read == article().currentVersion;
}

/// Spans of a text that is no longer the article's would point at other words: such findings are dropped.
void ArticleDocument::finishReading(
    const Result<domain::Findings>& findings, domain::VersionId read, Label label)
{
    m_state->reading = nullptr;
    Q_EMIT rereadingChanged(false);
    if (!findings && findings.error().kind != SessionError::Kind::Cancelled)
        Q_EMIT m_state->runner->failed(findings.error().sentence);
    if (findings && isCurrent(read))
        static_cast<void>(applyReading(*findings, label)); // the runner tells the window of a failure
}

void ArticleDocument::cancelRereading()
{
    if (!isRereading())
        return;
    abandonReading();
    Q_EMIT rereadingChanged(false);
}

/// The job is let go at once; what it still finds reaches nobody.
void ArticleDocument::abandonReading()
{
    if (m_state->reading)
        m_state->reading->cancel();
    m_state->reading = nullptr;
}

bool ArticleDocument::isRereading() const
{
    return m_state->reading != nullptr;
}

Result<void> ArticleDocument::applyReading(const domain::Findings& findings, Label label)
{
    const std::vector<domain::ItemBody> bodies = itemBodies(findings);
    QSet<domain::ItemId> annotated;
    for (const domain::Annotation& annotation : annotations())
        annotated.insert(annotation.item);
    const ItemMerge merge = mergeReading(items(), bodies, article().id, version().id, annotated);
    const ReadingChanges changes = shownChanges(items(), merge);
    return runWithNews(store::changes::setPublicationDate(article().id, findings.metadata.published,
                           merge.revised, merge.added, merge.removed, label),
        merge.added)
        .map([&] { Q_EMIT readingApplied(changes); });
}

} // namespace tidemark::session
