// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture.h"

#include "timeline/picture_entries.h"
#include "timeline/picture_frame.h"
#include "timeline/words.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace tidemark::timeline {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double leastUnits = 300; ///< of a picture's shorter side, for words of the usual size

Theme themeOf(const PictureSpec& spec)
{
    Theme theme = Theme::make(spec.theme, spec.language);
    if (!spec.fontFamily.isEmpty())
        theme.preferFamily(spec.fontFamily);
    return theme;
}

/// Pixels of the smallest words at a zoom of 1.
int smallestWords(const Theme& theme)
{
    return std::min({ theme.minorTickFont.pixelSize(), theme.detailFont.pixelSize(),
        theme.labelFont.pixelSize(), theme.titleFont.pixelSize(), theme.majorTickFont.pixelSize() });
}

} // namespace

struct Picture::Private {
    PictureSpec spec;
    PagePlace page;
    std::shared_ptr<const EntrySet> entries;
    Theme theme;
    Words words;
    double zoom = 1; ///< device-independent pixels per unit of the picture's own coordinates
    QSizeF size; ///< in those coordinates
    std::optional<PictureFrame> frame;
    Layout layout;

    void layOutTimeline();
    void layOutAt(double factor);
    bool hasCards() const;
    std::vector<double> zooms() const;
    void layOut();
};

void Picture::Private::layOutTimeline()
{
    const QSizeF room = frame->timelineRect().size();
    LayoutEngine engine(entries, theme, spec.language);
    const Scale::Fold fold = spec.compressSilences ? engine.compressed() : nullptr;
    layout = engine.layout({ room, spec.orientation, engine.fitting(room, spec.orientation, fold),
        spec.detail, spec.laneBands, spec.marksGaps, spec.today });
}

void Picture::Private::layOutAt(double factor)
{
    zoom = factor;
    size = QSizeF(spec.size) / zoom;
    frame.emplace(*entries, spec, page, theme, words, size);
    layOutTimeline();
}

bool Picture::Private::hasCards() const
{
    return std::any_of(
        layout.texts.begin(), layout.texts.end(), [](const TextBox& text) { return text.card; });
}

/// Sizes to try, the largest first. Words on paper become no smaller, and need not be larger, than is read
/// with ease, unless the paper is too small for that; elsewhere nobody knows how large a pixel will be.
std::vector<double> Picture::Private::zooms() const
{
    const double shorter = std::min(spec.size.width(), spec.size.height());
    const double floor = smallestType / (smallestWords(theme) * pointsPerPixel);
    const bool paper = !spec.paper.isEmpty();
    double usual = std::clamp(shorter / 720.0, 0.35, 20.0) * std::clamp(spec.fontScale, 0.7, 1.6);
    if (paper && shorter / floor >= leastUnits)
        usual = std::max(usual, floor);
    std::vector<double> sizes;
    for (const double share : { 1.0, 0.88, 0.76, 0.66, 0.57, 0.5, 0.43, 0.37 }) {
        const double smaller = usual * share;
        if (sizes.empty() || (smaller > floor && (share > 0.6 || paper)))
            sizes.push_back(smaller);
    }
    if (paper && sizes.back() > floor)
        sizes.push_back(floor);
    return sizes;
}

// The larger the words the better, as long as none is left out.
void Picture::Private::layOut()
{
    const std::vector<double> all = page.unit > 0 ? std::vector<double> { page.unit } : zooms();
    for (size_t i = 0; i < all.size(); ++i) {
        layOutAt(all[i]);
        const bool whole = layout.labelled == layout.visible && (hasCards() || i > 0);
        if (whole || spec.detail == Detail::Marks)
            return;
    }
}

Picture::Picture(std::shared_ptr<const EntrySet> entries, PictureSpec spec, PagePlace page)
    : d(new Private { spec, std::move(page), {}, {}, Words(spec.language), 1, {}, {}, {} })
{
    d->theme = themeOf(d->spec);
    d->entries = pictureEntries(std::move(entries), d->spec);
    d->layOut();
}

Picture::~Picture() = default;
Picture::Picture(Picture&&) noexcept = default;
Picture& Picture::operator=(Picture&&) noexcept = default;

const PictureSpec& Picture::spec() const
{
    return d->spec;
}

const EntrySet& Picture::entries() const
{
    return *d->entries;
}

const Theme& Picture::theme() const
{
    return d->theme;
}

const Layout& Picture::timeline() const
{
    return d->layout;
}

QRectF Picture::timelineRect() const
{
    const QRectF& rect = d->frame->timelineRect();
    return QRectF(rect.topLeft() * d->zoom, rect.size() * d->zoom);
}

double Picture::unit() const
{
    return d->zoom;
}

std::vector<DrawnText> Picture::words() const
{
    std::vector<DrawnText> all = d->frame->lines();
    for (DrawnText& line : wordsOf(d->layout, d->theme)) {
        line.baseline += d->frame->timelineRect().topLeft();
        all.push_back(std::move(line));
    }
    return all;
}

std::vector<EntryKey> Picture::wordless() const
{
    std::unordered_set<int> worded;
    for (const TextBox& text : d->layout.texts)
        worded.insert(text.entry);
    std::vector<EntryKey> keys;
    for (size_t i = 0; i < d->entries->entries().size(); ++i) {
        if (!worded.count(static_cast<int>(i)))
            keys.push_back(d->entries->entries()[i].key);
    }
    return keys;
}

std::vector<PictureWarning> Picture::warnings() const
{
    std::vector<PictureWarning> warnings;
    const int wordlessCount = static_cast<int>(wordless().size());
    if (wordlessCount > 0 && d->spec.detail != Detail::Marks)
        warnings.push_back({ PictureWarning::Kind::EventsWithoutWords, wordlessCount,
            static_cast<int>(d->entries->entries().size()), 0, {} });
    const double points = smallestWords(d->theme) * d->zoom * pointsPerPixel;
    if (points < smallestType - 0.05)
        warnings.push_back({ PictureWarning::Kind::SmallType, 0, 0, points, {} });
    if (!d->spec.fontFamily.isEmpty() && !QFontDatabase::hasFamily(d->spec.fontFamily))
        warnings.push_back({ PictureWarning::Kind::MissingFont, 0, 0, 0, d->spec.fontFamily });
    if (d->frame->crowded())
        warnings.push_back({ PictureWarning::Kind::CrowdedFoot, 0, 0, 0, {} });
    return warnings;
}

void Picture::enterTimeline(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(d->zoom, d->zoom);
    painter.translate(d->frame->timelineRect().topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), d->layout.size), Qt::IntersectClip);
}

void Picture::paintGround(QPainter& painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(d->spec.size)), d->theme.background);
    painter.save();
    painter.scale(d->zoom, d->zoom);
    d->frame->paint(painter);
    painter.restore();
    enterTimeline(painter);
    timeline::paintGround(painter, d->layout, d->theme);
    painter.restore();
}

void Picture::paintShapes(QPainter& painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(d->spec.size)), d->theme.background);
    painter.save();
    enterTimeline(painter);
    timeline::paintShapes(painter, d->layout, d->theme);
    painter.restore();
    painter.scale(d->zoom, d->zoom);
    d->frame->paint(painter);
    painter.restore();
}

void Picture::paint(QPainter& painter) const
{
    paintShapes(painter);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(d->zoom, d->zoom);
    paintWords(painter, words());
    painter.restore();
}

} // namespace tidemark::timeline
