// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"
#include "timeline/painter.h"

#include <QHash>
#include <QImage>

#include <tl/expected.hpp>

#include <set>

class QPainter;

namespace tidemark::timeline {

/// Which of several sources an entry is from: a number at its title, the numbered list at the foot.
struct PictureCitations {
    QStringList list; ///< the first is number 1
    QHash<EntryKey, int> numberOf; ///< 1..list.size()

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
    QSize size { 1920, 1080 }; ///< device-independent pixels, each side 200..20000
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
    PictureCitations citations;
    QString fontFamily; ///< empty: the program's own choice for the language
    double fontScale = 1; ///< of the words, 0.7..1.6
    Paging paging = Paging::One; ///< PDF and printing only; other formats are one page
    int pages = 2; ///< Pages: how many, 2..100
    QSize posterSheets { 2, 1 }; ///< Poster: columns and rows of sheets, each 1..10

    friend bool operator==(const PictureSpec&, const PictureSpec&) = default;
};

/// Laid out once, painted any number of times.
class Picture {
public:
    Picture(std::shared_ptr<const EntrySet> entries, PictureSpec spec);
    ~Picture();
    Picture(Picture&&) noexcept;
    Picture& operator=(Picture&&) noexcept;

    const PictureSpec& spec() const;
    const Layout& timeline() const;
    QRectF timelineRect() const; ///< where the timeline stands in the picture
    double unit() const; ///< device-independent pixels per unit in which words() are placed and sized
    std::vector<DrawnText> words() const; ///< every line of words
    void paintShapes(QPainter& painter) const; ///< all but the words
    void paint(QPainter& painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

enum class PictureFormat { Png, Svg, Pdf };

/// By the file name's suffix; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

QImage render(const Picture& picture, double factor = 1);
/// The bytes of a file; the same for the same picture, always. `factor` is for PNG: device pixels per pixel.
QByteArray encode(const Picture& picture, PictureFormat format, double factor = 1);
/// Writes the whole file or leaves what was there. The error is one sentence: what, where, why.
tl::expected<void, QString> save(const Picture& picture, const QString& path, double factor = 1);

} // namespace tidemark::timeline
