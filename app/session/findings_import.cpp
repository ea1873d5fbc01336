// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findings_import.h"

#include "session/findings_errors.h"
#include "session/item_likeness.h"
#include "session/store_errors.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/item_repository.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace tidemark::session {

using domain::Item;
using domain::ItemBody;
using domain::ReviewState;

namespace {

/// The items of an article, to be asked which of them a finding is.
class KnownItems {
public:
    explicit KnownItems(std::span<const Item> items)
        : m_items(items)
        , m_isTaken(items.size())
    {
        for (size_t number = 0; number < items.size(); ++number) {
            add(items[number].body, static_cast<int>(number));
            if (items[number].extracted)
                add(*items[number].extracted, static_cast<int>(number));
        }
        m_byPlace.finish();
    }

    /// Whether there is an item that says just this.
    bool takeEqual(const ItemBody& finding)
    {
        const auto [first, last] = m_byFingerprint.equal_range(fingerprint(finding));
        const auto free = std::find_if(first, last, [this](int number) { return isFree(number); });
        return free != last && take(*free);
    }

    bool takeAlike(const ItemBody& finding)
    {
        int best = -1;
        double most = 0;
        for (const int number : m_byPlace.around(finding)) {
            const Item& item = m_items[static_cast<size_t>(number)];
            if (!isFree(number))
                continue;
            const double alike = std::max(likenessTo(finding, item.body, item.state),
                likenessTo(finding, asExtracted(item), item.state));
            if (alike > most) {
                most = alike;
                best = number;
            }
        }
        return best >= 0 && take(best);
    }

private:
    static double likenessTo(const ItemBody& finding, const ItemBody& known, ReviewState state)
    {
        if (!saysTheSame(finding, known))
            return 0;
        const bool isNear = isNearly(domain::mainSpan(finding), domain::mainSpan(known));
        return state == ReviewState::Rejected && !isNear ? 0 : likeness(finding, known).value_or(0);
    }

    void add(const ItemBody& body, int number)
    {
        m_byFingerprint.insert(fingerprint(body), number);
        m_byPlace.add(body, number);
    }

    bool isFree(int number) const { return !m_isTaken[static_cast<size_t>(number)]; }

    bool take(int number)
    {
        const bool isRejected = m_items[static_cast<size_t>(number)].state == ReviewState::Rejected;
        m_isTaken[static_cast<size_t>(number)] = !isRejected;
        return true;
    }

    std::span<const Item> m_items;
    std::vector<bool> m_isTaken;
    QMultiHash<QString, int> m_byFingerprint;
    PlaceIndex m_byPlace;
};

/// The findings of one file without those it gives twice.
std::vector<const ItemBody*> distinct(const std::vector<exchange::ForeignFinding>& findings)
{
    std::vector<const ItemBody*> bodies;
    QSet<QString> seen;
    for (const exchange::ForeignFinding& finding : findings) {
        const QString print = fingerprint(finding.body);
        if (!seen.contains(print))
            bodies.push_back(&finding.body);
        seen.insert(print);
    }
    return bodies;
}

std::vector<const ItemBody*> notAmong(KnownItems& known, std::vector<const ItemBody*> bodies)
{
    // What was imported before is recognised first: what is only alike must not take its place.
    std::erase_if(bodies, [&known](const ItemBody* body) { return known.takeEqual(*body); });
    std::erase_if(bodies, [&known](const ItemBody* body) { return known.takeAlike(*body); });
    return bodies;
}

} // namespace

Result<exchange::FindingsFile> openFindings(const QString& path)
{
    return exchange::loadFindingsFile(path).map_error(
        [](const exchange::FindingsFileError& error) { return toSessionError(error); });
}

Result<LaidFindings> layFindings(const exchange::FindingsFile& file, QStringView text)
{
    auto found = exchange::readFindings(file, text);
    if (!found)
        return tl::unexpected(toSessionError(found.error()));
    if (found->findings.empty() && !found->leftOut.empty())
        return unexpected(SessionError::Kind::BadFile,
            QCoreApplication::translate("tidemark::session",
                "%1 cannot be imported: none of its findings has a place in this article. Was it made from "
                "another text?")
                .arg(QDir::toNativeSeparators(file.path)));
    return LaidFindings { file.source, std::move(*found) };
}

FindingsPlan planFindings(std::span<const Item> items, const LaidFindings& laid, domain::ArticleId article,
    domain::VersionId version)
{
    KnownItems known(items);
    FindingsPlan plan;
    for (const ItemBody* body : notAmong(known, distinct(laid.found.findings))) {
        Item item;
        item.id = domain::ItemId::create();
        item.article = article;
        item.version = version;
        item.provenance = { domain::Provenance::Origin::Imported, laid.source };
        item.body = *body;
        plan.added.push_back(std::move(item));
    }
    plan.summary.source = laid.source;
    plan.summary.added = static_cast<int>(plan.added.size());
    plan.summary.known = static_cast<int>(laid.found.findings.size()) - plan.summary.added;
    plan.summary.leftOut = laid.found.leftOut;
    return plan;
}

Result<FindingsSummary> storeFindings(
    store::Library& library, domain::ArticleId id, const exchange::FindingsFile& file)
{
    const store::ArticleRepository articles(library);
    const auto article = articles.find(id);
    if (!article)
        return unexpected(article.error());
    const auto version = articles.version(article->currentVersion);
    if (!version)
        return unexpected(version.error());
    const auto items = store::ItemRepository(library).ofArticle(id);
    if (!items)
        return unexpected(items.error());
    return layFindings(file, version->text)
        .and_then([&](const LaidFindings& laid) -> Result<FindingsSummary> {
            const FindingsPlan plan = planFindings(*items, laid, id, version->id);
            if (const auto applied = library.apply(store::changes::importFindings(plan.added)); !applied)
                return unexpected(applied.error());
            return plan.summary;
        });
}

} // namespace tidemark::session
