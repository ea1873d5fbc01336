// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/mark_description.h"
#include "reader/reader_document.h"
#include "reader/reader_highlight.h"
#include "reader/reader_theme.h"
#include "reader/reader_typography.h"
#include "text/script_view.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>

namespace tidemark::text {
class LexiconMatcher;
}

namespace tidemark::reader {

enum class RevealMotion { Instant, Animated };

/// Shows one article for close reading: wrapped to a measure, highlighted, selectable, zoomable. Text is
/// always plain. Every offset is a UTF-16 offset of the document's canonical text; every rectangle is in
/// viewport coordinates. Paragraphs are laid out when first seen and, in short slices, while the program is
/// idle, so that any size opens at once; the words at the top stay there through every change of size, zoom
/// or typography.
class ReaderView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);
    ~ReaderView() override;

    /// Replaces the document; goes to its top and drops highlights, selection and dimming.
    void setDocument(ReaderDocument document);
    const ReaderDocument& document() const;

    void setHighlights(std::vector<ReaderHighlight> highlights);
    /// Draws the highlights with this key stronger; an empty key emphasises none.
    void setEmphasisedKey(const QString& key);
    /// The highlights that can be pointed at, in the order of the text.
    std::vector<ReaderHighlight> marks() const;
    /// Gives highlights their words for assistive programs.
    void setMarkDescriber(MarkDescriber describer);
    MarkDescription describeMark(const QString& key) const;

    /// Where to ask for words beside those of the dictionary, once words are told apart. To be called again
    /// when there are others.
    void setKnownWords(std::function<std::shared_ptr<const text::LexiconMatcher>()> ask);
    /// The word, clause or sentence that holds `offset`.
    domain::TextSpan wordAt(qsizetype offset) const;
    domain::TextSpan sentenceAt(qsizetype offset) const;

    /// Marks the hits of a search, in text order and apart, in the text and on the scroll bar; `current` is
    /// the index of the one that is drawn stronger, or -1. Dropped when another text comes.
    void setFound(std::vector<domain::TextSpan> hits, int current = -1);
    void setCurrentFound(int current);

    void setSelection(const domain::TextSpan& span);
    domain::TextSpan selection() const;
    /// Where the next key press starts from: the end of the selection that moves.
    qsizetype caret() const;
    /// Puts the caret there, shows it and drops the selection.
    void setCaret(qsizetype offset);
    /// The canonical text of the selection, paragraph ends included.
    QString selectedText() const;

    /// Shows `span`: stays put when it is wholly in sight, else brings it to the upper third of the viewport.
    void reveal(const domain::TextSpan& span, RevealMotion motion = RevealMotion::Animated);
    /// The same for words that are being followed rather than jumped to.
    void follow(const domain::TextSpan& span);
    /// Puts the caret before `span` and shows it.
    void goTo(const domain::TextSpan& span, RevealMotion motion = RevealMotion::Animated);
    /// Offset of the first line in sight; the same words come back to the top whatever the width or zoom.
    qsizetype readingPosition() const;
    void setReadingPosition(qsizetype offset);

    /// One rectangle a visible line of `span`; none when it is out of sight.
    std::vector<QRectF> visibleRects(const domain::TextSpan& span) const;
    /// Where `span` stands in the column, beyond the viewport too; estimated where the text is not laid out
    /// yet.
    QRectF spanBounds(const domain::TextSpan& span) const;
    domain::TextSpan visibleRange() const;
    /// Index into document().blocks of the block that holds `offset` or precedes it; -1 when there is none.
    int blockAt(qsizetype offset) const;
    /// The offset nearest to a point of the viewport.
    qsizetype offsetAt(const QPoint& point) const;

    /// Shows the text in another script; the place in it stays, and so does every offset.
    void setScript(const text::ScriptView& script);
    const text::ScriptView& script() const;
    /// The selection as it is read on screen: what copy() copies.
    QString selectedTextAsShown() const;
    /// Marks the words that are being said; an empty span marks none.
    void setSpoken(const domain::TextSpan& span);
    domain::TextSpan spoken() const;
    /// Fades everything but the paragraph of the caret, or near the top when the caret is out of sight.
    void setParagraphFocused(bool focused);

    /// The address of the link at an offset or under a point of the viewport; empty where there is none. It
    /// is as it stands in the text, and nothing has been checked about it but that it begins with http://,
    /// https:// or mailto:.
    QString linkAt(qsizetype offset) const;
    QString linkUnder(const QPoint& point) const;

    /// Fades everything but these spans; nothing: all text is plain to see.
    void setDimmedOutside(std::optional<std::vector<domain::TextSpan>> spans);

    /// Sets the text in columns from right to left, each read downwards. Arrow keys, wheel and scroll bar go
    /// the way the text goes; every offset stays.
    void setVertical(bool vertical);
    bool isVertical() const;

    void setTypography(const ReaderTypography& typography);
    const ReaderTypography& typography() const;
    void setTheme(const ReaderTheme& theme);
    const ReaderTheme& theme() const;
    /// 0.5..4; 1 is the typography's own size.
    void setZoom(qreal zoom);
    qreal zoom() const;

    /// Whether some heights are still estimates.
    bool isLayingOut() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void selectAll();
    void clearSelection();
    void copy() const;
    /// Takes the keyboard and shows that it has it.
    void takeFocus();

Q_SIGNALS:
    void selectionChanged(const tidemark::domain::TextSpan& span);
    void caretMoved(qsizetype offset);
    /// The text was brought to other words: those at the top were at `from`.
    void jumped(qsizetype from);
    void highlightClicked(const QString& key);
    /// Ctrl and a click, or Ctrl+Enter at the caret: the reader wants to follow a link.
    void linkActivated(const QString& address);
    /// `key` is empty when the pointer leaves a highlight.
    void highlightHovered(const QString& key, const QPoint& globalPosition);
    void readingPositionChanged(qsizetype offset);
    void visibleRangeChanged(const tidemark::domain::TextSpan& range);
    /// The selection, or an empty span where there is none under the pointer.
    void contextMenuRequested(const tidemark::domain::TextSpan& span, const QPoint& globalPosition);
    /// A tick of the scroll bar was clicked; its passage has been revealed.
    void scrollMarkActivated(const tidemark::domain::TextSpan& span);
    void zoomChanged(qreal zoom);
    /// Line positions changed (scroll, resize, layout): rectangles asked for earlier are out of date.
    void geometryChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    friend class ReaderAccessible;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::reader
