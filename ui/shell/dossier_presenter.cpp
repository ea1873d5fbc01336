// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dossier_presenter.h"

#include "session/article_document.h"
#include "session/event_card.h"
#include "session/timeline_entries.h"
#include "session/wording.h"
#include "session/workspace.h"
#include "shell/colours.h"
#include "shell/entry_notes.h"
#include "timeline/chosen_content.h"
#include "timeline/overview.h"
#include "timeline/timeline_panel.h"

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::ArticleId;
using domain::ItemId;
using session::DossierDocument;
using session::JointEvent;

DossierPresenter::DossierPresenter(
    session::Workspace& workspace, timeline_view::TimelinePanel& panel, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panel(panel)
{
}

DossierPresenter::~DossierPresenter() = default;

session::Result<void> DossierPresenter::open(domain::DossierId id)
{
    auto dossier = m_workspace.openDossier(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    m_dossier = std::move(*dossier);
    m_dossier->setLanguage(session::currentLanguage());
    connect(m_dossier.get(), &DossierDocument::changed, this, &DossierPresenter::show);
    connect(m_dossier.get(), &DossierDocument::suggestionsChanged, this, &DossierPresenter::changed);
    connect(m_dossier.get(), &DossierDocument::dossierChanged, this, &DossierPresenter::changed);
    connect(m_dossier.get(), &DossierDocument::failed, this, &DossierPresenter::failed);
    // Not at once: the dossier is still telling its listeners.
    connect(m_dossier.get(), &DossierDocument::removed, this, &DossierPresenter::close, Qt::QueuedConnection);
    m_panel.content()->setContent({}, {});
    Q_EMIT opened();
    Q_EMIT changed();
    return {};
}

void DossierPresenter::close()
{
    if (!m_dossier)
        return;
    m_dossier.reset();
    Q_EMIT closed();
    Q_EMIT changed();
}

void DossierPresenter::retranslate()
{
    if (m_dossier)
        m_dossier->setLanguage(session::currentLanguage());
}

void DossierPresenter::show()
{
    m_panel.content()->setContent(m_dossier->timeline().content, notes());
    Q_EMIT changed();
}

timeline_view::EntryNotes DossierPresenter::notes() const
{
    timeline_view::EntryNotes notes;
    for (const session::DossierArticle& article : m_dossier->articles()) {
        if (article.isShown)
            addNotes(notes, article);
    }
    const auto& joint = m_dossier->timeline().joint;
    for (auto event = joint.cbegin(); event != joint.cend(); ++event)
        addTellings(notes[event.key()], *event);
    return notes;
}

void DossierPresenter::addNotes(
    timeline_view::EntryNotes& notes, const session::DossierArticle& article) const
{
    const session::ArticleDocument* open = m_workspace.openDocument(article.article.id);
    notes.insert(entryNotes(*article.items, *article.annotations, open));
}

void DossierPresenter::addTellings(timeline_view::EntryNote& note, const JointEvent& event) const
{
    QStringList others;
    note.passages = 0;
    for (const JointEvent::Telling& telling : event.tellings) {
        const domain::Item* item = m_dossier->item(telling.item);
        const auto* told = item ? std::get_if<domain::Event>(&item->body) : nullptr;
        note.passages += told ? static_cast<int>(told->passages.size()) : 0;
        if (telling.date)
            others.append(tr("%1: %2", "an article's title, the date it gives")
                              .arg(titleOf(telling.article), session::dateWording(*telling.date)));
    }
    if (event.isDatedDifferently)
        note.conflict = others.join(tr("; ", "between articles and the dates they give"));
}

QString DossierPresenter::titleOf(ArticleId article) const
{
    const session::DossierArticle* found = m_dossier->article(article);
    return found ? found->article.metadata.title : QString();
}

timeline::EntryKey DossierPresenter::keyOf(ItemId event) const
{
    return m_dossier ? m_dossier->timeline().keyOf(event) : session::entryKeyOf(event);
}

ItemId DossierPresenter::tellingIn(ItemId drawn, ArticleId article) const
{
    if (!m_dossier)
        return drawn;
    const JointEvent joint = m_dossier->timeline().joint.value(session::entryKeyOf(drawn));
    const auto found = std::find_if(joint.tellings.begin(), joint.tellings.end(),
        [article](const JointEvent::Telling& telling) { return telling.article == article; });
    return found == joint.tellings.end() ? drawn : found->item;
}

ArticleId DossierPresenter::articleOf(ItemId event) const
{
    const session::DossierArticle* found = m_dossier ? m_dossier->articleOf(event) : nullptr;
    return found ? found->article.id : ArticleId();
}

ItemId DossierPresenter::neighbour(ItemId event, int step) const
{
    const timeline::EntrySet& entries = m_panel.view()->entries();
    std::vector<int> order;
    for (size_t index = 0; index < entries.entries().size(); ++index)
        order.push_back(static_cast<int>(index));
    const auto& undated = entries.undated();
    const QSet<int> withoutDate(undated.begin(), undated.end());
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        const bool isLeftDated = !withoutDate.contains(left);
        if (isLeftDated != !withoutDate.contains(right))
            return isLeftDated;
        return isLeftDated && entries.extent(left).start < entries.extent(right).start;
    });
    if (order.empty())
        return {};
    const auto count = static_cast<int>(order.size());
    const int known = event.isNull() ? -1 : entries.indexOf(keyOf(event));
    const auto place = std::find(order.begin(), order.end(), known);
    const int next = place == order.end() ? (step > 0 ? 0 : count - 1)
                                          : (static_cast<int>(place - order.begin()) + step + count) % count;
    return entries.entry(order[static_cast<size_t>(next)]).item;
}

std::vector<session::EventNotice> DossierPresenter::noticesOf(ItemId event) const
{
    if (!m_dossier)
        return {};
    const JointEvent joint = m_dossier->timeline().joint.value(keyOf(event));
    std::vector<session::EventNotice> notices;
    for (const JointEvent::Telling& telling : joint.tellings) {
        const QString date = telling.date ? session::dateWording(*telling.date) : tr("no date");
        QString text = joint.isDatedDifferently
            ? tr("%1 dates it differently: %2", "an article's title, a date")
                  .arg(titleOf(telling.article), date)
            : tr("Also told by %1", "an article's title").arg(titleOf(telling.article));
        if (telling.item != event)
            notices.push_back({ text, tr("Go there"), u"telling:"_s + telling.item.toString() });
    }
    if (!notices.empty())
        notices.push_back({ tr("Linked as the same event."), tr("Take apart"), u"unlink"_s });
    return notices;
}

} // namespace tidemark::shell
