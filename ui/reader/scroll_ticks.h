// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/found_marks.h"
#include "reader/highlight_index.h"
#include "reader/marked_scroll_bar.h"

#include <QBasicTimer>
#include <QObject>

namespace tidemark::reader {

/// Keeps the ticks of the scroll bar where hits and the reader's own annotations stand. Many changes make one
/// refreshing.
class ScrollTicks : public QObject {
    Q_OBJECT

public:
    ScrollTicks(const DocumentLayout& layout, const HighlightIndex& highlights, const FoundMarks& found,
        const ReaderTheme& theme);

    void setBars(std::vector<MarkedScrollBar*> bars) { m_bars = std::move(bars); }
    void refreshLater();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    qreal placeOf(qsizetype offset) const;
    void refresh();
    std::vector<ScrollTick> currentTicks() const;

    const DocumentLayout& m_layout;
    const HighlightIndex& m_highlights;
    const FoundMarks& m_found;
    const ReaderTheme& m_theme;
    std::vector<MarkedScrollBar*> m_bars;
    QBasicTimer m_timer;
};

} // namespace tidemark::reader
