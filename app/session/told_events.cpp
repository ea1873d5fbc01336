// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/told_events.h"

#include <algorithm>

namespace tidemark::session {

using domain::TextSpan;

namespace {

/// Items of one kind with their places, sorted by start.
template <class Body> std::vector<const Body*> bodiesOf(const std::vector<domain::Item>& items)
{
    std::vector<const Body*> bodies;
    for (const domain::Item& item : items) {
        const auto* body = std::get_if<Body>(&item.body);
        if (body && item.state != domain::ReviewState::Rejected)
            bodies.push_back(body);
    }
    return bodies;
}

/// Those that begin within a passage; `bodies` stand in text order.
template <class Body, class Visit>
void visitWithin(const std::vector<const Body*>& bodies, const TextSpan& passage, Visit visit)
{
    auto body = std::lower_bound(bodies.begin(), bodies.end(), passage.start,
        [](const Body* before, qsizetype start) { return before->span.start < start; });
    for (; body != bodies.end() && (*body)->span.start < passage.end(); ++body)
        visit(**body);
}

void addName(QStringList& names, const QString& name)
{
    if (name.size() > 1 && !names.contains(name))
        names.append(name);
}

/// Everybody an article names, as far as it was read.
QStringList namesIn(const std::vector<domain::Item>& items)
{
    QStringList names;
    for (const domain::Item& item : items) {
        if (const auto* person = std::get_if<domain::Person>(&item.body)) {
            addName(names, person->name);
            addName(names, person->affiliation);
        } else if (const auto* quotation = std::get_if<domain::Quotation>(&item.body)) {
            addName(names, quotation->speaker);
        } else if (const auto* policy = std::get_if<domain::Policy>(&item.body)) {
            addName(names, policy->issuer);
        } else if (const auto* figure = std::get_if<domain::Figure>(&item.body)) {
            addName(names, figure->ofWhom);
        }
    }
    return names;
}

void addEvents(std::vector<ToldEvent>& told, const DossierArticle& source, int number)
{
    const auto figures = bodiesOf<domain::Figure>(*source.items);
    const auto policies = bodiesOf<domain::Policy>(*source.items);
    const QStringList names = namesIn(*source.items);
    for (const domain::Item& item : *source.items) {
        const auto* event = std::get_if<domain::Event>(&item.body);
        if (!event || item.state == domain::ReviewState::Rejected || !event->date)
            continue;
        ToldEvent one { item.id, number, event->title, {}, event->date, event->category, {}, {}, {} };
        if (!event->passages.empty()) {
            const TextSpan& passage = event->passages.front();
            one.passage = source.text.mid(passage.start, passage.length);
            visitWithin(figures, passage, [&](const domain::Figure& figure) {
                one.amounts.push_back({ figure.value, figure.unit });
            });
            visitWithin(policies, passage,
                [&](const domain::Policy& policy) { addName(one.policies, policy.title); });
        }
        for (const QString& name : names) {
            if (one.title.contains(name) || one.passage.contains(name))
                one.names.append(name);
        }
        told.push_back(std::move(one));
    }
}

} // namespace

std::vector<ToldEvent> toldEvents(std::span<const DossierArticle> articles)
{
    std::vector<ToldEvent> told;
    for (size_t number = 0; number < articles.size(); ++number)
        addEvents(told, articles[number], static_cast<int>(number));
    return told;
}

} // namespace tidemark::session
