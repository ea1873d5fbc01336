// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"
#include "session/article_document.h"
#include "session/article_import.h"
#include "session/document_state.h"
#include "session/item_merge.h"
#include "store/changes.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace tidemark::session {

using Label = store::ChangeLabel;

namespace {

Result<domain::Findings> readText(const std::shared_ptr<LexiconSource>& lexicons, const QString& text,
    const std::optional<domain::EdtfValue>& date)
{
    return lexicons->get().map([&](const std::shared_ptr<const extraction::Lexicons>& words) {
        return extraction::readArticle(text, *words, { date });
    });
}

} // namespace

Result<void> ArticleDocument::setPublicationDate(const std::optional<domain::EdtfValue>& date)
{
    ++m_state->readings;
    setRereading(false);
    return readText(m_state->lexicons, text(), date).and_then([this](const domain::Findings& findings) {
        return applyReading(findings, Label::SetPublicationDate);
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
    using Reading = Result<domain::Findings>;
    const int reading = ++m_state->readings;
    m_state->askedDate = date;
    m_state->askedLabel = label;
    auto* watcher = new QFutureWatcher<Reading>(this);
    connect(watcher, &QFutureWatcher<Reading>::finished, this, [this, watcher, reading, label] {
        watcher->deleteLater();
        if (reading != m_state->readings)
            return;
        setRereading(false);
        if (const Reading result = watcher->result(); result)
            static_cast<void>(applyReading(*result, label)); // the runner tells the window of a failure
        else
            Q_EMIT m_state->runner->failed(result.error().sentence);
    });
    setRereading(true);
    watcher->setFuture(QtConcurrent::run(readText, m_state->lexicons, text(), date));
}

bool ArticleDocument::isRereading() const
{
    return m_state->rereading;
}

void ArticleDocument::setRereading(bool rereading)
{
    if (m_state->rereading == rereading)
        return;
    m_state->rereading = rereading;
    Q_EMIT rereadingChanged(rereading);
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
