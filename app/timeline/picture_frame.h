// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/painter.h"
#include "timeline/picture.h"
#include "timeline/picture_legend.h"
#include "timeline/words.h"

namespace tidemark::timeline {

/// What stands around the timeline of a picture: title, subtitle, legend above it; source, citations, what
/// the drawing means and the page number below it. In the picture's own units.
class PictureFrame {
public:
    PictureFrame(const EntrySet& entries, const PictureSpec& spec, const PagePlace& page, const Theme& theme,
        const Words& words, const QSizeF& size);

    const QRectF& timelineRect() const { return m_timelineRect; }
    const std::vector<DrawnText>& lines() const { return m_lines; }
    bool crowded() const { return m_crowded; } ///< the foot leaves the timeline little room
    void paint(QPainter& painter) const; ///< all but the words

private:
    double margin() const;
    QString subtitle() const;
    QString stretchWords() const;
    QFont legendFont() const;
    double legendWidth() const;
    double layOutLegend(double x, double baseline, double right);
    double layOutTitle(double room, int mostLines);
    bool fitsOneLine(double room) const;
    double layOutHead();
    double layOutFoot();

    const EntrySet& m_entries;
    const PictureSpec& m_spec;
    const PagePlace& m_page;
    const Theme& m_theme;
    const Words& m_words;
    QSizeF m_size;
    QRectF m_timelineRect;
    double m_ruleY = 0;
    bool m_crowded = false;
    std::vector<DrawnText> m_lines;
    struct LegendSign {
        LegendEntry entry;
        QRectF mark;
        QRectF bar; ///< null: none
    };
    std::vector<LegendEntry> m_legend;
    std::vector<LegendSign> m_signs;
};

} // namespace tidemark::timeline
