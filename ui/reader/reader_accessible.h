// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/accessible_part.h"
#include "reader/highlight_index.h"
#include "reader/reader_view.h"
#include "reader/text_units.h"

#include <QAccessibleWidget>

namespace tidemark::reader {

/// The reader for assistive programs: a document whose text can be read, pointed at and selected, with its
/// headings and marks as children in the order of the text. Offsets are UTF-16, as Qt's interface has them.
/// Nothing is copied but what is asked for.
class ReaderAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ReaderAccessible(ReaderView* view);
    ~ReaderAccessible() override;

    /// Makes Qt ask this class about readers. Safe to call again.
    static void install();

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override { return QAccessibleWidget::text(which); }
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

    // What the parts need.
    QString words(qsizetype start, qsizetype end) const;
    MarkDescription describe(const QString& key) const;
    QRect rectOf(const domain::TextSpan& span) const; ///< on the screen
    bool isInSight(const domain::TextSpan& span) const;
    void goTo(const domain::TextSpan& span);
    void openMark(const QString& key);

private:
    ReaderView& view() const;
    TextUnits units() const;
    qsizetype resolved(int offset) const;
    QString give(const domain::TextSpan& span, int* start, int* end) const;
    /// The mark that shows on top at `offset`; `run` is cut to where the same marks hold.
    const HighlightIndex::Entry* topMark(qsizetype offset, domain::TextSpan& run) const;
    void refresh() const;
    void forgetChildren() const;

    mutable std::vector<AccessiblePart::Content> m_parts;
    mutable std::vector<QAccessible::Id> m_children; ///< of m_parts; 0 until asked for
    mutable quint64 m_revision = 0; ///< of the view's content when m_parts was collected
};

/// Tell those who listen; free when nobody does.
void announceCaret(ReaderView& view, qsizetype caret);
void announceSelection(ReaderView& view, const domain::TextSpan& selection);
void announceText(ReaderView& view, const QString& before, const QString& after);

} // namespace tidemark::reader
