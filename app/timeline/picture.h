// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"
#include "timeline/painter.h"
#include "timeline/picture_spec.h"

class QPainter;

namespace tidemark::timeline {

/// Which page of several a picture is.
struct PagePlace {
    int number = 0; ///< from 1; 0: it is no page of several
    int count = 0;
    double unit
        = 0; ///< the size of words all pages share, see Picture::unit; 0: as large as there is room for
    QStringList running; ///< titles of events that run through this page's time without room on it

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

/// Laid out once, painted any number of times, on any thread, and on several at once.
class Picture {
public:
    Picture(std::shared_ptr<const EntrySet> entries, PictureSpec spec, PagePlace page = {});
    ~Picture();
    Picture(Picture&&) noexcept;
    Picture& operator=(Picture&&) noexcept;

    const PictureSpec& spec() const;
    const EntrySet& entries() const; ///< those of the picture's time and selection
    const Theme& theme() const;
    const Layout& timeline() const;
    QRectF timelineRect() const; ///< where the timeline stands in the picture
    double unit() const; ///< device-independent pixels per unit in which words() are placed and sized
    std::vector<DrawnText> words() const; ///< every line of words
    /// Dated and undated entries that have no words in the picture.
    std::vector<EntryKey> wordless() const;
    std::vector<PictureWarning> warnings() const;
    void paintShapes(QPainter& painter) const; ///< all but the words
    void paintGround(QPainter& painter) const; ///< of these, what is below the entries
    void enterTimeline(QPainter& painter) const; ///< from here on the painter draws where timeline() says
    void paint(QPainter& painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::timeline
