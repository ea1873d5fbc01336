// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/language.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

#include <QHash>
#include <QSize>
#include <QSizeF>

#include <set>

namespace tidemark::timeline {

/// Which of several sources an entry is from: a number at its title, the numbered list at the foot.
struct PictureCitations {
    QStringList list; ///< the first is number 1
    QMultiHash<EntryKey, int> numberOf; ///< 1..list.size(); several for what several sources tell

    friend bool operator==(const PictureCitations&, const PictureCitations&) = default;
};

/// How a picture that is larger than a sheet, or has more events than one page shows well, is laid on paper.
enum class Paging {
    One, ///< one page of the picture's size
    Pages, ///< a stretch of time a page, each page of the picture's size with head, foot and page number
    Poster ///< one picture cut into sheets of the picture's size, with marks where they join
};

/// A whole picture: title, subtitle, legend, timeline, source line.
struct PictureSpec {
    QSize size { 1920, 1080 }; ///< device-independent pixels, 96 an inch, each side 200..20000
    QSizeF
        paper; ///< millimetres, when the picture is for paper: PDF pages are exactly this large; see setPaper
    Orientation orientation = Orientation::Horizontal;
    ThemeName theme = ThemeName::Light;
    Language language = Language::TraditionalChinese;
    Detail detail = Detail::Cards;
    QString title;
    QString subtitle; ///< empty: the number of events
    QString source; ///< citation for the source line; empty: none
    bool legend = true;
    std::optional<Instant> from; ///< nothing: from the first entry
    std::optional<Instant> to; ///< nothing: to the last entry
    std::set<EntryKey> only; ///< a selection; empty: every entry
    bool laneBands = false; ///< every lane as a named band of its own
    bool compressSilences = false; ///< long stretches without events are folded, with a mark
    bool marksGaps = false; ///< unusually long silences have a bracket with their length
    std::optional<Instant> today; ///< first instant of the day to be shown as today; nothing: none
    PictureCitations citations;
    QString fontFamily; ///< empty: the program's own choice for the language
    double fontScale = 1; ///< of the words and what stands about them, 0.7..1.6
    Paging paging = Paging::One; ///< PDF and printing only; other formats are one page
    int pages = 2; ///< Pages: how many, 1..mostPages
    QSize posterSheets { 2, 1 }; ///< Poster: columns and rows of sheets, each 1..10

    static constexpr int mostPages = 100;

    /// A sheet of this many millimetres: sets `paper`, and `size` to the pixels nearest to it.
    void setPaper(const QSizeF& millimetres);

    friend bool operator==(const PictureSpec&, const PictureSpec&) = default;
};

/// Device-independent pixels of millimetres: 96 an inch.
QSizeF pixelsOf(const QSizeF& millimetres);
QSizeF millimetresOf(const QSizeF& pixels);

/// What the reader should know before a picture is used; `sentenceFor` words it.
struct PictureWarning {
    enum class Kind {
        EventsWithoutWords, ///< `count` of `total` are marks only, or counted in "n more"
        SmallType, ///< the smallest words are `points` high, below smallestType
        MissingFont, ///< `family` is not on this machine; the usual one is used
        CrowdedFoot ///< citations leave the timeline little room
    };
    Kind kind = Kind::EventsWithoutWords;
    int count = 0;
    int total = 0;
    double points = 0;
    QString family;

    friend bool operator==(const PictureWarning&, const PictureWarning&) = default;
};

inline constexpr double smallestType = 7; ///< points, of any word in a picture at its own size

QString sentenceFor(const PictureWarning& warning, Language language);

} // namespace tidemark::timeline
