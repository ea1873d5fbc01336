// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/version_carry.h"

#include "session/annotation_carry.h"
#include "session/item_carry.h"
#include "session/item_likeness.h"
#include "session/item_merge.h"
#include "session/span_carrier.h"
#include "session/store_errors.h"
#include "text/diff_map.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tidemark::session {

using domain::AnchorState;
using domain::Annotation;
using domain::Item;
using domain::ItemBody;
using domain::Passage;
using domain::TextSpan;

namespace {

constexpr size_t mostSuggestionSpans = 2000; ///< beyond it suggestions in changed paragraphs are found anew
constexpr int spansCarried = 80; ///< percent

bool isSuggestion(const Item& item)
{
    return item.provenance.origin == domain::Provenance::Origin::Extraction && !isReadersItem(item);
}

/// Carries what rests on an article's texts over to a new one.
class Carrying {
public:
    Carrying(const VersionBase& base, const std::vector<ItemBody>& reading, CarriedVersion& carried)
        : m_base(base)
        , m_reading(reading)
        , m_carried(carried)
        , m_carrier(carried.version.id, carried.version.text)
        , m_unchanged(
              text::diffTexts(base.version.text, carried.version.text), text::DiffMap::Direction::ToAfter)
    {
        m_carrier.addText(base.version.id, base.version.text);
        for (auto text = base.earlierTexts.begin(); text != base.earlierTexts.end(); ++text)
            m_carrier.addText(text.key(), *text);
        for (const Annotation& annotation : base.annotations)
            m_pinned.insert(annotation.item);
        for (size_t number = 0; number < reading.size(); ++number)
            m_places.add(reading[number], static_cast<int>(number));
        m_places.finish();
    }

    bool run(const std::function<bool(int)>& goesOn)
    {
        ask();
        if (!m_carrier.carry(goesOn))
            return false;
        carryAnnotations();
        carryItems();
        return true;
    }

private:
    void ask()
    {
        for (const Annotation& annotation : m_base.annotations) {
            if (const auto passage = surePassage(annotation))
                m_carrier.want(*passage);
        }
        size_t suggested = 0;
        for (const Item& item : m_base.items) {
            const bool isOwn = !isSuggestion(item) || m_pinned.contains(item.id);
            for (const ItemBody* body : bodiesOf(item)) {
                for (const TextSpan& span : passagesOf(*body)) {
                    if (isOwn || (!inSameParagraph(item, span) && ++suggested <= mostSuggestionSpans))
                        m_carrier.want({ item.version, span });
                }
            }
        }
    }

    static std::vector<const ItemBody*> bodiesOf(const Item& item)
    {
        std::vector<const ItemBody*> bodies { &item.body };
        if (item.extracted)
            bodies.push_back(&*item.extracted);
        return bodies;
    }

    /// Where a passage is when its paragraph is the same word for word.
    std::optional<TextSpan> inSameParagraph(const Item& item, const TextSpan& span) const
    {
        if (item.version != m_base.version.id)
            return std::nullopt;
        const auto there = m_unchanged.unchanged(span);
        const auto wordsOf = [](const QString& text, const TextSpan& at) {
            return QStringView(text).sliced(at.start, at.length);
        };
        return there && wordsOf(m_base.version.text, span) == wordsOf(m_carried.version.text, *there)
            ? there
            : std::nullopt;
    }

    text::Anchoring anchoringOf(const Item& item, const TextSpan& span) const
    {
        if (isSuggestion(item) && !m_pinned.contains(item.id)) {
            if (const auto there = inSameParagraph(item, span))
                return { *there, AnchorState::Sure };
        }
        return m_carrier.of({ item.version, span });
    }

    void carryAnnotations()
    {
        for (const Annotation& before : m_base.annotations) {
            const auto passage = surePassage(before);
            if (!passage)
                continue;
            const Annotation after = carriedAnnotation(before, m_carrier.of(*passage), m_carried.version.id,
                m_carried.version.text, textOf(passage->version));
            countAnchor(after.anchor);
            if (after != before)
                m_carried.annotations.push_back(after);
        }
    }

    QStringView textOf(domain::VersionId version) const
    {
        if (version == m_base.version.id)
            return m_base.version.text;
        const auto found = m_base.earlierTexts.constFind(version);
        return found == m_base.earlierTexts.constEnd() ? QStringView() : QStringView(*found);
    }

    void countAnchor(AnchorState state)
    {
        CarrySummary& summary = m_carried.summary;
        ++(state == AnchorState::Sure            ? summary.sure
                : state == AnchorState::Doubtful ? summary.doubtful
                                                 : summary.orphans);
    }

    void carryItems()
    {
        std::vector<Item> placed;
        for (const Item& item : m_base.items) {
            if (auto there = placedItem(item))
                placed.push_back(std::move(*there));
            else
                leave(item);
        }
        const ItemMerge merge
            = mergeReading(placed, m_reading, m_base.article.id, m_carried.version.id, m_pinned);
        QHash<domain::ItemId, const Item*> revised;
        for (const Item& item : merge.revised)
            revised.insert(item.id, &item);
        const QSet<domain::ItemId> removed(merge.removed.begin(), merge.removed.end());
        for (const Item& item : placed) {
            if (!removed.contains(item.id))
                m_carried.revised.push_back(revised.contains(item.id) ? *revised.value(item.id) : item);
        }
        m_carried.added = merge.added;
        m_carried.removed.insert(m_carried.removed.end(), merge.removed.begin(), merge.removed.end());
    }

    std::optional<Item> placedItem(Item item) const
    {
        AnchorState main = AnchorState::Orphan;
        const PassageMap map = [&](const TextSpan& span) -> std::optional<TextSpan> {
            const text::Anchoring found = anchoringOf(item, span);
            if (found.state == AnchorState::Orphan || found.span.isEmpty())
                return std::nullopt;
            if (main != AnchorState::Sure)
                main = found.state;
            return found.span;
        };
        auto body = carriedBody(item.body, map);
        if (!body || (main != AnchorState::Sure && !isConfirmed(*body)))
            return std::nullopt;
        if (item.extracted) {
            auto extracted = carriedBody(*item.extracted, map);
            item.extracted = extracted ? *extracted : attachedBody(*item.extracted, domain::mainSpan(*body));
        }
        item.body = std::move(*body);
        item.version = m_carried.version.id;
        return item;
    }

    /// Whether the new reading says the same at about that place.
    bool isConfirmed(const ItemBody& body) const
    {
        const std::vector<int> around = m_places.around(body);
        return std::any_of(around.begin(), around.end(), [&](int number) {
            const ItemBody& found = m_reading[static_cast<size_t>(number)];
            return isNearly(domain::mainSpan(found), domain::mainSpan(body)) && saysTheSame(found, body);
        });
    }

    /// The item's passage is gone. What is only a suggestion goes with it; all else stays with its old text.
    void leave(const Item& item)
    {
        if (isSuggestion(item) && !m_pinned.contains(item.id))
            m_carried.removed.push_back(item.id);
        else if (isReadersItem(item) && item.state != domain::ReviewState::Rejected)
            ++m_carried.summary.itemsLeft;
    }

    const VersionBase& m_base;
    const std::vector<ItemBody>& m_reading;
    CarriedVersion& m_carried;
    SpanCarrier m_carrier;
    text::DiffMap m_unchanged;
    QSet<domain::ItemId> m_pinned; ///< have notes
    PlaceIndex m_places;
};

bool goesOn(const ImportProgress& progress, int percent)
{
    return !progress || progress(percent);
}

/// Reads the text again when the reader has given the article another date than it was read with.
Result<domain::Findings> findingsOf(
    const VersionBase& base, const ReadArticle& read, LexiconSource& lexicons, const ImportProgress& progress)
{
    const domain::PublicationDate& date = base.article.metadata.published;
    if (date.origin != domain::PublicationDate::Origin::Given || date == read.findings.metadata.published)
        return read.findings;
    return readArticleText(read.text, read.sourceName, lexicons, date.value, progress)
        .map([](const ReadArticle& again) { return again.findings; });
}

domain::Version versionOf(const VersionBase& base, const ReadArticle& read)
{
    if (base.known)
        return *base.known;
    return { domain::VersionId::create(), base.article.id, read.text, read.sha256,
        QDateTime::currentDateTimeUtc() };
}

} // namespace

bool isReadersItem(const Item& item)
{
    return item.state != domain::ReviewState::Suggested
        || item.provenance.origin == domain::Provenance::Origin::Reader || domain::isEdited(item);
}

Result<CarriedVersion> carryOver(
    const VersionBase& base, const ReadArticle& read, LexiconSource& lexicons, const ImportProgress& progress)
{
    const auto findings
        = findingsOf(base, read, lexicons, [&](int percent) { return goesOn(progress, percent / 2); });
    if (!findings)
        return tl::unexpected(findings.error());
    CarriedVersion carried;
    carried.version = versionOf(base, read);
    carried.isKnownText = base.known.has_value();
    carried.article = base.article;
    carried.article.currentVersion = carried.version.id;
    carried.article.metadata = findings->metadata;
    if (!read.sourceName.isEmpty())
        carried.article.sourceName = read.sourceName;
    const std::vector<ItemBody> reading = itemBodies(*findings);
    Carrying carrying(base, reading, carried);
    if (!carrying.run([&](int percent) { return goesOn(progress, 50 + percent * spansCarried / 200); }))
        return unexpected(SessionError::Kind::Cancelled,
            QCoreApplication::translate("tidemark::session", "The import was cancelled."));
    return carried;
}

} // namespace tidemark::session
