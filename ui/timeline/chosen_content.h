// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_choice.h"
#include "timeline/entry_note.h"

#include <QObject>
#include <QSet>

namespace tidemark::timeline_view {

class TimelineView;

/// What a timeline could show and what of it the reader has chosen to see. Keeps the view at that; hidden
/// categories stay the view's own affair.
class ChosenContent : public QObject {
    Q_OBJECT
public:
    explicit ChosenContent(TimelineView& view);

    /// Another article, or another state of it; content without entries is an empty one. Selection and
    /// stretch of the view survive where they can.
    void setContent(const session::TimelineContent& content, const EntryNotes& notes);
    /// Everything there is, in the lanes now chosen.
    const session::TimelineContent& content() const { return m_content; }

    /// What the reader has chosen, with the categories hidden in the view.
    session::TimelineChoice choice() const;
    /// Another article's choice, say; does not count as made by the reader. Categories are left as they are.
    void setChoice(const session::TimelineChoice& choice);

    void setLanes(std::optional<session::LanesBy> by);
    std::vector<session::LaneRow> lanes() const; ///< in the reader's order, hidden ones too
    void orderLanes(const QStringList& ids);
    void moveLane(const QString& id, int by); ///< among all lanes, hidden ones counted
    void setCollapsed(const QString& id, bool collapsed);
    void setHidden(const QString& id, bool hidden);
    void showAllLanes();
    int hiddenLaneCount() const;

    std::vector<session::FacetValue> values(session::Facet facet) const;
    QString nameOf(session::Facet facet, const QString& id) const;
    void choose(session::Facet facet, const QString& id, bool on);
    void clearFilter();

    /// Shows none but these, on top of all else; nothing: no such limit.
    void setOnly(std::optional<QSet<timeline::EntryKey>> keys);

    int allCount() const; ///< entries, not rejected ones
    int shownCount() const; ///< of them drawn

Q_SIGNALS:
    void contentChanged();
    void changed(); ///< the choice, by whomever
    void chosenByReader(); ///< the choice, by the reader

private:
    session::LaneArrangement& arrangement();
    void putIntoLanes();
    void apply();
    void tell();

    TimelineView& m_view;
    session::TimelineContent m_content;
    EntryNotes m_notes;
    session::TimelineChoice m_choice;
    std::optional<QSet<timeline::EntryKey>> m_only;
    std::shared_ptr<const timeline::EntrySet> m_drawn; ///< what the view was given last
};

} // namespace tidemark::timeline_view
