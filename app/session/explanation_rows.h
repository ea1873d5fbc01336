// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explanation.h"

#include <optional>

namespace tidemark::session {

/// Gathers the rows of one item's explanation. Made for one call of explain(); the document must outlive it.
class ExplanationRows {
public:
    ExplanationRows(const ArticleDocument& document, const domain::Item& item);

    std::vector<ExplanationRow> take() { return std::move(m_rows); }

    void addAll(const domain::TimeExpression& time);
    void addAll(const domain::Quotation& quotation);
    void addAll(const domain::Policy& policy);
    void addAll(const domain::Figure& figure);
    void addAll(const domain::Person& person);
    void addAll(const domain::Event& event);
    /// Rule, certainty and where the item comes from.
    void addOrigin();

private:
    using Topic = ExplanationTopic;
    using Spans = std::vector<domain::TextSpan>;
    /// Words looked for; certain when no other place could be meant.
    struct Place {
        domain::TextSpan span;
        bool isCertain = true;
    };
    /// The time expression behind a date.
    struct Dating {
        const domain::TimeExpression* time = nullptr;
        bool isCertain = true;
    };

    static std::optional<Place> asPlace(const std::optional<domain::TextSpan>& span, bool isCertain = true);
    void add(Topic topic, const Spans& spans, const QString& text = {}, bool isCertain = true);
    void addPlace(Topic topic, const std::optional<Place>& place, const QString& text);
    void addPersonRole(const QString& name, const QString& affiliation, const QString& role);
    QString speakerText(const domain::Quotation& quotation) const;

    void addDating(const Dating& dating, const domain::EdtfValue& date);
    void addReached(const domain::Basis& basis, qsizetype position);
    void addPublication();
    void addEventDate(const domain::Event& event);
    void addReadings(const domain::Event& event);
    void addChange();
    QString momentText(const domain::TimeExpression& time, const domain::EdtfValue& date) const;

    std::vector<const domain::Policy*> mentionsOf(const domain::Policy& policy) const;
    std::optional<Place> issuerOf(const domain::Policy& policy) const;
    Dating datingOf(const domain::Policy& policy) const;
    Dating datingOf(const domain::Figure& figure) const;
    const domain::TimeExpression* datingOf(const domain::Event& event) const;
    std::optional<domain::TextSpan> placeOfAnchor(const QString& anchor, qsizetype position) const;
    std::optional<Place> placeBeside(
        const QString& words, const Spans& mentions, const domain::TextSpan& other = {}) const;
    ExplainedWords wordsAt(const domain::TextSpan& span) const;

    const ArticleDocument& m_document;
    const domain::Item& m_item;
    std::vector<ExplanationRow> m_rows;
};

} // namespace tidemark::session
