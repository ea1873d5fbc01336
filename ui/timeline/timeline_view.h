// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/date_editing.h"
#include "timeline/entry_note.h"
#include "timeline/entry_selection.h"
#include "timeline/entry_walk.h"
#include "timeline/layout_engine.h"
#include "timeline/painter.h"
#include "timeline/sprites.h"

#include <QDate>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>

class QMenu;
class QTimer;
class QVariantAnimation;

namespace tidemark::timeline_view {

/// The interactive timeline: pans, zooms, selects, and walks entries by keyboard. It changes no entry; what
/// the reader asks for is told by signals. Instants are days since 1970-01-01, with fractions.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    using EntryKey = timeline::EntryKey;
    using Instant = timeline::Instant;

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Rejected entries are not drawn. The selection and a range chosen by the reader survive.
    void setEntries(std::shared_ptr<const timeline::EntrySet> entries, EntryNotes notes = {});
    /// The entries drawn: neither rejected nor hidden.
    const timeline::EntrySet& entries() const;
    std::shared_ptr<const timeline::EntrySet> sharedEntries() const { return m_shown; }
    QList<EntryKey> keysInOrder() const { return { order().begin(), order().end() }; } ///< of time
    /// Other notes on the same entries, whose review states stay as they are: nothing moves.
    void setNotes(EntryNotes notes);
    const EntryNotes& notes() const { return m_notes; }

    void setCategoryVisible(timeline::Category category, bool visible);
    bool isCategoryVisible(timeline::Category category) const { return !m_hidden.contains(category); }
    /// How many entries of the category there are, rejected ones left out, hidden ones counted.
    int countOf(timeline::Category category) const;

    /// Every lane as a named band of its own.
    void setLaneBands(bool bands);
    bool laneBands() const { return m_laneBands; }
    /// Frames the entries a search has found and fades all others; nothing: no search.
    void setMatches(std::optional<QSet<EntryKey>> matches);
    const std::optional<QSet<EntryKey>>& matches() const { return m_matches; }

    /// Selects an entry and brings it into sight; an absent key clears the selection.
    void select(EntryKey key);
    void clearSelection();
    /// The current one of the selected entries.
    std::optional<EntryKey> selected() const { return m_selection.current(); }
    QList<EntryKey> selectedKeys() const; ///< in order of time
    /// Unknown keys are left out; the current one stays the current one when it is among them.
    void setSelectedKeys(const QList<EntryKey>& keys);
    void selectAll();
    /// The current entry in words, several lines of plain text, after the number of selected ones when they
    /// are several; empty when nothing is selected.
    QString selectedWords() const;
    QString selectionCountWords() const; ///< "3 events selected"
    /// Where an entry stands, in this widget's coordinates; empty when it is out of sight.
    QRectF entryRect(EntryKey key) const;

    void setOrientation(timeline::Orientation orientation);
    timeline::Orientation orientation() const { return m_orientation; }
    void setTheme(timeline::ThemeName theme);
    timeline::ThemeName theme() const { return m_theme; }
    /// Without a call the language is that of QLocale().
    void setLanguage(timeline::Language language);
    timeline::Language language() const;
    /// Zooming glides for a moment unless switched off here or by the desktop.
    void setAnimated(bool animated) { m_animated = animated; }
    bool isAnimated() const { return m_animated; }
    /// Dates cannot be dragged: the timeline is only shown.
    void setDatesFixed(bool fixed) { m_datesFixed = fixed; }

    void zoomToFit();
    void zoomIn();
    void zoomOut();
    void zoomTo(Instant from, Instant to);
    /// Changes the stretch shown at once, without gliding.
    void setVisibleRange(Instant from, Instant to);
    Instant visibleFrom() const { return m_scale.from(); }
    Instant visibleTo() const { return m_scale.to(); }
    bool isFitted() const { return m_fitted; }
    const timeline::Layout& currentLayout() const;

    /// Folds long silences; one that was unfolded by a click is folded again when this is switched on anew.
    void setCompressed(bool compressed);
    bool isCompressed() const { return m_compressed; }
    bool hasFolds() const { return m_fold != nullptr; } ///< some silence is long enough
    /// Marks silences that are unusually long and not folded.
    void setGapsMarked(bool marked);
    bool areGapsMarked() const { return m_gapsMarked; }
    /// The day that is shown as today; nothing: none.
    void setToday(const std::optional<QDate>& today);
    /// Stretches that were panned or zoomed to, and dates that are dragged, go to whole periods; Alt, and
    /// where it means nothing else Ctrl, turns it the other way.
    void setSnapping(bool snaps);
    bool isSnapping() const { return m_snaps; }
    /// Snaps a little later, unless more follows; `afterBrush`: brushSnapped() tells of it.
    void settleLater(bool afterBrush = false);

    QSize sizeHint() const override { return { 480, 640 }; }
    QSize minimumSizeHint() const override { return { 200, 160 }; }

Q_SIGNALS:
    void visibleRangeChanged(double from, double to);
    void entriesChanged(); ///< another set, other filters, other notes
    void selectionChanged(); ///< selected() and selectedKeys() say which
    void entryClicked(tidemark::timeline::EntryKey key);
    void entryActivated(tidemark::timeline::EntryKey key); ///< go to the passage
    void entryHovered(tidemark::timeline::EntryKey key); ///< -1: none
    void editRequested(tidemark::timeline::EntryKey key);
    void noteRequested(tidemark::timeline::EntryKey key); ///< a note on it is to be written
    void whyRequested(tidemark::timeline::EntryKey key); ///< how its date was reached
    void reviewRequested(tidemark::timeline::EntryKey key, tidemark::domain::ReviewState state);
    /// Several at once, in order of time, as one step.
    void reviewOfManyRequested(
        const QList<tidemark::timeline::EntryKey>& keys, tidemark::domain::ReviewState state);
    void mergeRequested(const QList<tidemark::timeline::EntryKey>& keys); ///< two or more, in order of time
    void splitRequested(tidemark::timeline::EntryKey key);
    /// It is to stand before (-1) or after (1) its neighbour of the same date.
    void orderRequested(tidemark::timeline::EntryKey key, int step);
    /// The reader gave an event another date.
    void dateEditRequested(tidemark::timeline::EntryKey key, const tidemark::domain::EdtfValue& value);
    void axisOptionsChanged(); ///< compressed, gaps marked, snapping
    void brushSnapped(double from, double to);
    void orientationChanged(tidemark::timeline::Orientation orientation);
    /// What is drawn has moved: entryRect() may answer otherwise.
    void layoutChanged();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag {
        None,
        Undecided,
        Pan,
        ZoomBand, ///< a rubber band over a stretch to zoom to
        SelectBand, ///< a rubber band over entries to select
        Date ///< an edge of a bar, or the bar
    };

    double mainLength() const;
    double alongMain(const QPointF& point) const;
    void rebuildEntries();
    void rebuildEngine();
    void forgetLayout();
    void setScale(const timeline::Scale& scale);
    void glideTo(const timeline::Scale& scale);
    void zoomBy(double factor, double anchor);
    void panBy(double pixels);
    timeline::Scale held(const timeline::Scale& scale) const;
    timeline::Scale fittingScale() const;
    timeline::Scale scaleOf(Instant from, Instant to) const;
    void refold();
    void unfold(const timeline::FoldBox& fold);
    const timeline::TickSpacing& tickSpacing() const;
    void createSettling();
    void settle(bool snaps);
    std::vector<std::pair<timeline::DatePart, double>> dateHandles(int entry) const;
    std::optional<std::pair<int, timeline::DatePart>> dateHandleAt(const QPointF& point) const;
    bool beginDateDrag();
    bool beginDateEditing(int entry, timeline::DatePart part);
    QString dateHoldWords(int entry) const;
    void dragDateTo(const QPointF& point, Qt::KeyboardModifiers modifiers);
    bool dateKey(const QKeyEvent& event);
    static std::optional<std::pair<timeline::DatePart, int>> dateStepOf(
        int key, Qt::KeyboardModifiers modifiers);
    void endDateEditing(bool keep);
    QString dateEditingWords() const;
    void paintDateHandles(QPainter& painter) const;
    void paintDateEditing(QPainter& painter) const;
    void setSelected(std::optional<EntryKey> key);
    void toggle(EntryKey key);
    void extendSelectionTo(EntryKey key);
    void addWithin(const QRectF& area);
    void tellSelection();
    const std::vector<EntryKey>& order() const;
    void reveal(EntryKey key);
    void setHovered(int entry);
    void openChip(const timeline::Chip& chip, const QPoint& global);
    bool zoomingParts(const std::vector<int>& found) const;
    std::vector<int> entriesBehind(const timeline::Chip& chip) const;
    void listEntries(const std::vector<int>& found, const QPoint& global);
    void clickAt(const QPointF& point, const QPoint& global, Qt::KeyboardModifiers modifiers);
    void clickEntry(EntryKey key, Qt::KeyboardModifiers modifiers);
    QRectF bandRect() const;
    void dragTo(const QPointF& point, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void endMove(Drag drag, double end, Qt::KeyboardModifiers modifiers);
    void showPointer(const QPointF& point);
    void walk(Step step, bool extends);
    bool zoomKey(const QKeyEvent& event);
    bool walkKey(const QKeyEvent& event);
    bool escape();
    QString toolTipAt(const QPointF& point) const;
    QString entryToolTip(int entry) const;
    void addEntryActions(QMenu& menu, EntryKey key);
    void addReviewActions(QMenu& menu, const QList<EntryKey>& keys);
    void addViewActions(QMenu& menu);
    void addAxisActions(QMenu& menu);
    timeline::Emphasis emphasis() const;
    void paintLayout(QPainter& painter);
    void paintEmpty(QPainter& painter) const;
    void paintRubberBand(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    std::shared_ptr<const timeline::EntrySet> m_all;
    std::shared_ptr<const timeline::EntrySet> m_shown;
    EntryNotes m_notes;
    QSet<timeline::Category> m_hidden;
    std::optional<QSet<EntryKey>> m_matches;
    bool m_laneBands = false;
    mutable std::optional<EntryWalk> m_walk; ///< made at the first step
    std::unique_ptr<timeline::LayoutEngine> m_engine;
    timeline::Sprites m_sprites;
    mutable std::optional<timeline::Layout>
        m_layout; ///< of the present scale and size; dropped by any change
    timeline::Scale m_scale;
    timeline::Orientation m_orientation = timeline::Orientation::Vertical;
    timeline::ThemeName m_theme = timeline::ThemeName::Light;
    std::optional<timeline::Language> m_language;
    bool m_fitted = true; ///< follows the entries and the size until the reader zooms or pans
    bool m_animated = true;
    bool m_framed = false; ///< reached by keyboard: the focus is shown
    EntrySelection m_selection;
    int m_hovered = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    Qt::KeyboardModifiers m_pressedWith;
    QPointF m_draggedTo;
    std::optional<DateEditing> m_dateEditing;
    timeline::Scale::Fold m_fold;
    std::set<Instant> m_unfolded; ///< where silences begin that stay as they are
    std::optional<Instant> m_today;
    bool m_compressed = false;
    bool m_gapsMarked = false;
    bool m_snaps = false;
    bool m_datesFixed = false;
    bool m_settles = false; ///< when the timer ends
    bool m_settlesBrush = false;
    QTimer* m_settleTimer = nullptr;
    QVariantAnimation* m_glide = nullptr;
};

} // namespace tidemark::timeline_view
