// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

#include <functional>

namespace tidemark::timeline {

/// Told how far a long piece of work is, 0..100; false stops it as soon as possible. Called on the thread
/// that does the work. Empty: nobody asks and nobody stops it.
using GoesOn = std::function<bool(int percent)>;

/// A picture as it is laid on paper: one page, a page for each stretch of time, or the sheets of a poster.
/// All pages are of the same size. Laid out by the constructor, painted from any thread.
class PicturePages {
public:
    PicturePages(std::shared_ptr<const EntrySet> entries, const PictureSpec& spec, const GoesOn& goesOn = {});
    ~PicturePages();
    PicturePages(PicturePages&&) noexcept;
    PicturePages& operator=(PicturePages&&) noexcept;

    const PictureSpec& spec() const;
    int count() const; ///< 0 only when it was stopped while being laid out
    QSizeF size() const; ///< of a page, device-independent pixels
    QSizeF millimetres() const; ///< of a page
    void paint(QPainter& painter, int page) const; ///< at the painter's origin, size() large; from 0
    std::vector<DrawnText> words(int page) const; ///< every line of words on a page, in its pixels
    std::vector<DrawnText> paintedWords(
        int page) const; ///< the same, where paint() tells its painter to write
    const Picture& picture(int page) const; ///< the one a page shows, or shows a part of
    QString name(int page) const; ///< "2" of pages, "B1" of a poster's sheets
    std::vector<PictureWarning> warnings() const; ///< of all pages together

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The least number of pages (Paging::Pages) on which every event has its words, at most
/// PictureSpec::mostPages; that number, too, when even so many are not enough. 0 when stopped.
int pagesForEveryLabel(
    const std::shared_ptr<const EntrySet>& entries, PictureSpec spec, const GoesOn& goesOn = {});

} // namespace tidemark::timeline
