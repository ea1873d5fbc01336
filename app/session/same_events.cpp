// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/same_events.h"

#include "session/telling.h"
#include "text/fold.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTellingsOfARareWord = 40;
constexpr int wordsToBeCompared = 2; ///< rare ones in common
constexpr double farFromChance = 100'000; ///< an amount so large says more than the kind of event
constexpr double monthLength = 31;
constexpr double yearLength = 366;
constexpr double longestDate = 2 * yearLength; ///< a longer one says too little

QString amountKey(const ToldEvent::Amount& amount)
{
    return QString::number(amount.value, 'g', 12) + u' ' + amount.unit.toCaseFolded();
}

/// As people write it: no number below a thousand is worth anything as evidence across languages.
bool isTelling(double value)
{
    return std::abs(value) >= 1000;
}

double lengthOf(const Telling& telling)
{
    return double(telling.days->second - telling.days->first + 1);
}

bool agree(const Telling& left, const Telling& right)
{
    return left.days && right.days && left.days->first <= right.days->second
        && right.days->first <= left.days->second && std::max(lengthOf(left), lengthOf(right)) <= longestDate;
}

QStringList common(const QStringList& left, const QStringList& right)
{
    QStringList both;
    for (const QString& one : left) {
        const bool isThere = std::any_of(right.begin(), right.end(), [&](const QString& other) {
            return other == one
                || (one.size() > 3 && other.size() > 3 && (other.contains(one) || one.contains(other)));
        });
        if (isThere)
            both.append(one);
    }
    return both;
}

/// Finds and weighs the pairs.
class Search {
public:
    explicit Search(const std::vector<ToldEvent>& events)
        : m_events(events)
    {
        for (const ToldEvent& event : events)
            m_tellings.push_back(tellingOf(event));
        for (const Telling& telling : m_tellings) {
            for (const QString& word : telling.passage)
                ++m_spread[word];
        }
    }

    std::vector<SameEventPair> run(const std::function<bool()>& isCancelled)
    {
        index();
        std::vector<Scored> scored;
        for (size_t second = 0; second < m_events.size(); ++second) {
            if (isCancelled && isCancelled())
                return {};
            for (const size_t first : candidatesOf(second)) {
                if (const double likeness = likenessOf(first, second); likeness > 0)
                    scored.push_back({ first, second, likeness });
            }
        }
        return bestOf(std::move(scored));
    }

private:
    struct Scored {
        size_t first = 0;
        size_t second = 0;
        double likeness = 0;
    };

    void index()
    {
        for (size_t at = 0; at < m_events.size(); ++at) {
            if (!m_tellings[at].days)
                continue;
            for (const QString& word : m_tellings[at].passage) {
                if (m_spread.value(word) <= mostTellingsOfARareWord)
                    m_byWord[word].push_back(at);
            }
            for (const QString& policy : m_tellings[at].policies)
                m_byMark[u"p "_s + policy].push_back(at);
            for (const ToldEvent::Amount& amount : m_events[at].amounts)
                m_byMark[u"n "_s + QString::number(amount.value, 'g', 12)].push_back(at);
        }
    }

    QStringList marksOf(size_t at) const
    {
        QStringList marks;
        for (const QString& policy : m_tellings[at].policies)
            marks.append(u"p "_s + policy);
        for (const ToldEvent::Amount& amount : m_events[at].amounts)
            marks.append(u"n "_s + QString::number(amount.value, 'g', 12));
        return marks;
    }

    /// Earlier events of other articles that have something rare in common with this one.
    std::vector<size_t> candidatesOf(size_t second) const
    {
        QHash<size_t, int> found;
        if (!m_tellings[second].days)
            return {};
        const auto note = [&](const std::vector<size_t>& places, int weight) {
            for (const size_t first : places) {
                if (first >= second)
                    break;
                if (m_events[first].article != m_events[second].article
                    && agree(m_tellings[first], m_tellings[second]))
                    found[first] += weight;
            }
        };
        for (const QString& word : m_tellings[second].passage)
            note(m_byWord.value(word), 1);
        for (const QString& mark : marksOf(second)) {
            if (const auto places = m_byMark.value(mark); places.size() <= mostTellingsOfARareWord)
                note(places, wordsToBeCompared);
        }
        std::vector<size_t> candidates;
        for (auto entry = found.cbegin(); entry != found.cend(); ++entry) {
            if (entry.value() >= wordsToBeCompared)
                candidates.push_back(entry.key());
        }
        std::sort(candidates.begin(), candidates.end());
        return candidates;
    }

    /// 0 when they are not to be suggested.
    double likenessOf(size_t first, size_t second) const
    {
        if (contradict(first, second))
            return 0;
        const Telling& left = m_tellings[first];
        const Telling& right = m_tellings[second];
        const bool sharesAmount = !commonAmounts(first, second, true).isEmpty();
        if (left.isHan != right.isHan)
            return acrossLanguages(first, second);
        const double words = std::max(overlap(left.title, right.title),
            (contained(left.title, right.passage) + contained(right.title, left.passage)) / 2);
        const bool sharesPolicy = !common(left.policies, right.policies).isEmpty();
        const double likeness = std::min(1.0, words + (sharesPolicy ? 0.2 : 0) + (sharesAmount ? 0.15 : 0));
        return words >= leastWords && likeness >= needed(left, right) ? likeness : 0;
    }

    /// The words have nothing in common, so a large number and a close date have to say it.
    double acrossLanguages(size_t first, size_t second) const
    {
        const bool isClose
            = std::max(lengthOf(m_tellings[first]), lengthOf(m_tellings[second])) <= monthLength;
        const bool sameKind = m_events[first].category == m_events[second].category;
        const double amount = greatestCommonAmount(first, second);
        return isClose && (amount >= farFromChance || (sameKind && isTelling(amount))) ? 0.6 : 0;
    }

    double greatestCommonAmount(size_t first, size_t second) const
    {
        double greatest = 0;
        for (const ToldEvent::Amount& left : m_events[first].amounts) {
            for (const ToldEvent::Amount& right : m_events[second].amounts) {
                if (left.value == right.value)
                    greatest = std::max(greatest, std::abs(left.value));
            }
        }
        return greatest;
    }

    /// The vaguer the dates, the more the words have to say.
    static double needed(const Telling& left, const Telling& right)
    {
        const double longest = std::max(lengthOf(left), lengthOf(right));
        const bool isSame = left.days == right.days;
        if (longest <= 1)
            return 0.42;
        if (longest <= monthLength)
            return isSame ? 0.46 : 0.5;
        return longest <= yearLength ? (isSame ? 0.6 : 0.68) : 0.8;
    }

    bool contradict(size_t first, size_t second) const
    {
        const Telling& left = m_tellings[first];
        const Telling& right = m_tellings[second];
        if (!left.policies.isEmpty() && !right.policies.isEmpty()
            && common(left.policies, right.policies).isEmpty())
            return true;
        if (!left.titleNumbers.isEmpty() && !right.titleNumbers.isEmpty()
            && !left.titleNumbers.intersects(right.titleNumbers) && left.isHan == right.isHan)
            return commonAmounts(first, second, true).isEmpty();
        return hasOtherAmounts(first, second);
    }

    /// Amounts of one unit on both sides, none of them the same: a figure restated.
    bool hasOtherAmounts(size_t first, size_t second) const
    {
        bool sharesUnit = false;
        for (const ToldEvent::Amount& left : m_events[first].amounts) {
            for (const ToldEvent::Amount& right : m_events[second].amounts)
                sharesUnit = sharesUnit || left.unit.compare(right.unit, Qt::CaseInsensitive) == 0;
        }
        return sharesUnit && commonAmounts(first, second, true).isEmpty();
    }

    QStringList commonAmounts(size_t first, size_t second, bool ofOneUnit) const
    {
        QStringList both;
        for (const ToldEvent::Amount& left : m_events[first].amounts) {
            for (const ToldEvent::Amount& right : m_events[second].amounts) {
                const bool isSame = ofOneUnit ? amountKey(left) == amountKey(right)
                                              : left.value == right.value && isTelling(left.value);
                if (isSame)
                    both.append(
                        QLocale().toString(left.value, 'f', left.value == std::floor(left.value) ? 0 : 2)
                        + (left.unit.isEmpty() ? QString() : u' ' + left.unit));
            }
        }
        both.removeDuplicates();
        return both;
    }

    /// A word that many events share says little.
    double weightOf(const QString& word) const
    {
        return std::log(1 + double(m_events.size()) / m_spread.value(word, 1));
    }

    double weightOf(const Telling::Words& words) const
    {
        double sum = 0;
        for (const QString& word : words)
            sum += weightOf(word);
        return sum;
    }

    double overlap(const Telling::Words& left, const Telling::Words& right) const
    {
        const double both = weightOf(Telling::Words(left) & right);
        const double all = weightOf(left) + weightOf(right);
        return all > 0 ? 2 * both / all : 0;
    }

    double contained(const Telling::Words& part, const Telling::Words& whole) const
    {
        const double all = weightOf(part);
        return all > 0 ? weightOf(Telling::Words(part) & whole) / all : 0;
    }

    /// The likeliest first; each event once with each other article.
    std::vector<SameEventPair> bestOf(std::vector<Scored> scored) const
    {
        std::stable_sort(scored.begin(), scored.end(),
            [](const Scored& left, const Scored& right) { return left.likeness > right.likeness; });
        QSet<std::pair<size_t, int>> taken;
        std::vector<SameEventPair> pairs;
        for (const Scored& pair : scored) {
            const std::pair fromFirst(pair.first, m_events[pair.second].article);
            const std::pair fromSecond(pair.second, m_events[pair.first].article);
            if (taken.contains(fromFirst) || taken.contains(fromSecond))
                continue;
            taken << fromFirst << fromSecond;
            pairs.push_back({ m_events[pair.first].item, m_events[pair.second].item, pair.likeness,
                reasonFor(pair.first, pair.second) });
        }
        return pairs;
    }

    SameEventReason reasonFor(size_t first, size_t second) const
    {
        const Telling& left = m_tellings[first];
        const Telling& right = m_tellings[second];
        SameEventReason reason;
        reason.isSameDate = left.days == right.days;
        for (const QString& policy : m_events[first].policies) {
            if (!common({ text::fold(policy) }, right.policies).isEmpty())
                reason.policies.append(policy);
        }
        for (const QString& name : m_events[first].names) {
            if (right.names.contains(text::fold(name)))
                reason.names.append(name);
        }
        reason.names.removeDuplicates();
        reason.policies.removeDuplicates();
        reason.amounts = commonAmounts(first, second, left.isHan == right.isHan);
        reason.words = sharedWording(m_events[first], Telling::Words(left.passage) & right.passage, 3);
        return reason;
    }

    static constexpr double leastWords = 0.3;

    const std::vector<ToldEvent>& m_events;
    std::vector<Telling> m_tellings;
    QHash<QString, int> m_spread; ///< how many events use a word
    QHash<QString, std::vector<size_t>> m_byWord;
    QHash<QString, std::vector<size_t>> m_byMark; ///< policies and amounts
};

} // namespace

std::vector<SameEventPair> sameEvents(
    const std::vector<ToldEvent>& events, const std::function<bool()>& isCancelled)
{
    return Search(events).run(isCancelled);
}

} // namespace tidemark::session
