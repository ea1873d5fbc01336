// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/background_layout.h"
#include "reader/caret_movement.h"
#include "reader/highlight_index.h"
#include "reader/reader_view.h"
#include "reader/scroll_anchor.h"
#include "reader/scroll_animator.h"
#include "reader/scroll_ticks.h"
#include "reader/span_rects.h"
#include "reader/text_selection.h"
#include "reader/writing_axes.h"

#include <QBasicTimer>

#include <functional>

class QScrollBar;

namespace tidemark::reader {

/// The view's parts and what joins them.
class ReaderView::Private {
public:
    explicit Private(ReaderView& owner);

    WritingAxes axes() const { return { isVertical, view.viewport()->size() }; }
    /// Where the layout stands under a pixel of the viewport.
    QPoint inLayout(const QPoint& pixel) const { return axes().toLayout(pixel); }
    int viewportHeight() const { return axes().size().height(); } ///< of the layout
    /// The bar that scrolls from line to line.
    QScrollBar* bar() const;
    void showBar(bool hasText);
    bool isEmpty() const { return layout.count() == 0; }

    const text::WordFinder& words() const;
    void createScrollBars();
    QString tipOf(const std::vector<ScrollTick>& near) const;
    PageMetrics measuredPage() const { return measuredPage(layout.script()); }
    PageMetrics measuredPage(const text::ScriptView& script) const;
    /// Where `span` stands in the layout, beyond the viewport too.
    QRectF boundsOf(const domain::TextSpan& span) const;
    /// After a change of typography, zoom or width.
    void relayout();
    void changeScript(const text::ScriptView& script);
    /// After heights changed: nothing in sight has moved, only what the scroll bar says of it.
    void syncScrollBar();
    /// After the anchor moved: scroll bar, signals, picture.
    void showPlace();
    void scrollBy(int pixels, int duration = 0);
    int animationDuration(int longest) const;
    /// Lays out what lies between `span` and the viewport as far as `reach` pixels, so that its place is
    /// exact.
    void layOutTowards(const domain::TextSpan& span, int reach);

    std::vector<VisibleLine> linesInSight() const;
    /// The key of the highlight under a point, the shortest when several overlap.
    QString highlightAt(const QPoint& point) const;
    QString highlightAt(qsizetype offset) const;
    domain::TextSpan blockSpanAt(qsizetype offset) const;
    qsizetype offsetAt(const QPoint& point, QTextLine::CursorPosition position) const;
    domain::TextSpan grainAt(const QPoint& point) const;

    void revealSpan(const domain::TextSpan& wanted, RevealMotion motion);
    /// What is not faded at this moment; nothing: all is plain to see.
    std::optional<std::vector<domain::TextSpan>> plainSpans() const;
    void changeSelection(const std::function<void()>& change);
    void extendSelectionTo(const QPoint& point);
    void moveCaret(CaretMove move, bool extend);
    void movePage(int direction, bool extend);
    void showCaret();
    bool scrollKey(const QKeyEvent& event);
    bool caretKey(const QKeyEvent& event);
    bool commandKey(const QKeyEvent& event);
    void countClick(const QPoint& point);
    /// Tells about the highlight the caret is in, as a click on it would.
    void activateHighlightAtCaret();
    bool followLinkUnder(const QPoint& point);
    void followLinkAtCaret();
    bool showLinkTip(const QHelpEvent& event) const;
    void updateHover(const QPoint& point, const QPoint& globalPosition);
    void autoScroll();
    void publishPrimarySelection() const;

    ReaderView& view;
    ReaderDocument document;
    ReaderTypography typography;
    ReaderTheme theme = ReaderTheme::light();
    qreal zoom = 1;
    bool isVertical = false;
    mutable PunctuationInks inks;
    DocumentLayout layout;
    ScrollAnchor anchor { layout };
    HighlightIndex highlights;
    MarkDescriber markDescriber;
    quint64 contentRevision = 1; ///< raised when the blocks or highlights became others
    FoundMarks found;
    ScrollTicks ticks { layout, highlights, found, theme };
    std::optional<std::vector<domain::TextSpan>> undimmed;
    BackgroundLayout background { layout };
    ScrollAnimator animator;

    std::function<std::shared_ptr<const text::LexiconMatcher>()> knownWords;
    mutable std::unique_ptr<const text::WordFinder> wordFinder; ///< made when first needed
    TextSelection selection;
    SelectionGrain grain = SelectionGrain::Character;
    bool caretIsShown = false;
    bool focusIsShown = false; ///< by a frame: the keyboard brought the focus here
    std::optional<qreal> caretColumn; ///< kept while the caret moves over lines

    bool isSelecting = false;
    bool hasDragged = false;
    domain::TextSpan spoken;
    bool isParagraphFocused = false;
    QPoint pressPoint;
    QPoint dragPoint;
    QString hoveredKey;
    QBasicTimer autoScrollTimer;
    QBasicTimer manyClicksTimer; ///< runs while one more click at pressPoint selects the next larger grain
    int wheelRemainder = 0; ///< eighths of a degree not yet worth a pixel or a zoom step

    bool isSyncingScrollBar = false;
    qsizetype announcedOffset = -1;
    domain::TextSpan announcedRange { -1, 0 };
};

} // namespace tidemark::reader
