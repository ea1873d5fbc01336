// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/findings_import.h"
#include "store/changes.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

Result<LaidFindings> readAndLay(const QString& file, const QString& text)
{
    return openFindings(file).and_then(
        [&text](const exchange::FindingsFile& findings) { return layFindings(findings, text); });
}

std::vector<domain::ItemId> shownIds(const std::vector<domain::Item>& items)
{
    std::vector<domain::ItemId> ids;
    for (const domain::Item& item : items) {
        if (isShownKind(item.kind()))
            ids.push_back(item.id);
    }
    return ids;
}

} // namespace

Result<FindingsSummary> ArticleDocument::importFindings(const QString& file)
{
    return readAndLay(file, text()).and_then([this](const LaidFindings& laid) {
        return applyFindings(planFindings(items(), laid, article().id, version().id));
    });
}

void ArticleDocument::importFindingsLater(const QString& file)
{
    using Reading = Result<LaidFindings>;
    auto* watcher = new QFutureWatcher<Reading>(this);
    connect(watcher, &QFutureWatcher<Reading>::finished, this, [this, watcher, laidOn = version().id] {
        watcher->deleteLater();
        --m_state->findingsBeingRead;
        Q_EMIT importingFindingsChanged();
        const Reading laid = watcher->result();
        if (!laid) {
            Q_EMIT m_state->runner->failed(laid.error().sentence);
            return;
        }
        if (!isCurrent(laidOn)) {
            Q_EMIT m_state->runner->failed(
                tr("The text has changed while the findings were read. Nothing was imported; try again."));
            return;
        }
        // Compared with the items of this moment: the reader may have judged some meanwhile.
        if (const auto summary = applyFindings(planFindings(items(), *laid, article().id, version().id)))
            Q_EMIT findingsImported(*summary);
    });
    ++m_state->findingsBeingRead;
    Q_EMIT importingFindingsChanged();
    watcher->setFuture(QtConcurrent::run(readAndLay, file, text()));
}

bool ArticleDocument::isImportingFindings() const
{
    return m_state->findingsBeingRead > 0;
}

Result<FindingsSummary> ArticleDocument::applyFindings(const FindingsPlan& plan)
{
    return runWithNews(store::changes::importFindings(plan.added), plan.added).map([&plan] {
        return plan.summary;
    });
}

void ArticleDocument::noteNews(const std::vector<domain::Item>& added)
{
    m_state->news.add(shownIds(added));
}

// The listeners of the step itself shall see already that the items are new.
Result<void> ArticleDocument::runWithNews(
    const store::ChangeSet& step, const std::vector<domain::Item>& added)
{
    const std::vector<domain::ItemId> ids = shownIds(added);
    m_state->news.add(ids);
    Result<void> outcome = m_state->runner->run(step);
    if (!outcome)
        m_state->news.forget(ids);
    else if (!ids.empty())
        Q_EMIT newItemsChanged();
    return outcome;
}

bool ArticleDocument::isNew(domain::ItemId item) const
{
    return m_state->news.contains(item);
}

bool ArticleDocument::isInNewRound(domain::ItemId item) const
{
    return m_state->news.isInRound(item);
}

int ArticleDocument::newCount() const
{
    return static_cast<int>(m_state->news.count());
}

void ArticleDocument::markSeen(domain::ItemId item)
{
    if (m_state->news.look(item))
        Q_EMIT newItemsChanged();
}

} // namespace tidemark::session
