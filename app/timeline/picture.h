// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"
#include "timeline/painter.h"

#include <QImage>

#include <tl/expected.hpp>

class QPainter;

namespace tidemark::timeline {

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
