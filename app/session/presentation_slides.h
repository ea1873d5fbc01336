// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "timeline/entry.h"

#include <vector>

namespace tidemark::session {

/// One event as it is shown large. Every text is plain and on its own: the passage with what stands before
/// and after it in the article, whole sentences of the same paragraph where they are not too long.
struct PresentationSlide {
    domain::ItemId item;
    timeline::EntryKey key = 0;
    QString title;
    QString date; ///< in words; empty when the text gives none
    QString who; ///< issuer, speaker or holder of a figure; empty when the text does not say
    QString before; ///< as it stands in the article, with the white space that joins it
    QString passage;
    QString after;
    domain::EventCategory category = domain::EventCategory::Other;

    friend bool operator==(const PresentationSlide&, const PresentationSlide&) = default;
};

/// The events among `items`, in the order given; unknown ones and other kinds are left out. Words of dates
/// are in the reader's language.
std::vector<PresentationSlide> presentationSlides(
    const ArticleDocument& document, const std::vector<domain::ItemId>& items);

/// Which slide is shown: 0..count-1, held at both ends.
class SlideWalk {
public:
    explicit SlideWalk(int count, int current = 0);

    int count() const { return m_count; }
    int current() const { return m_current; } ///< 0 when there is none
    bool goTo(int slide); ///< whether another one is shown now
    bool step(int by) { return goTo(m_current + by); }

private:
    int m_count = 0;
    int m_current = 0;
};

} // namespace tidemark::session
