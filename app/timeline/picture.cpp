// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture.h"

#include "timeline/date_words.h"
#include "timeline/painter.h"
#include "timeline/shapes.h"
#include "timeline/text_measure.h"
#include "timeline/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace tidemark::timeline {

namespace {

constexpr double side = 60; ///< margin left and right
constexpr double narrowSide = 32;
constexpr double top = 40;
constexpr double foot = 30; ///< below the last line
constexpr double legendMark = 16;
constexpr double legendGap = 26;

struct LegendItem {
    Category category = Category::Other;
    QRectF mark;
};

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

std::shared_ptr<const EntrySet> within(std::shared_ptr<const EntrySet> entries, const PictureSpec& spec)
{
    if (!spec.from && !spec.to)
        return entries;
    std::vector<Entry> kept;
    for (const Entry& entry : entries->entries()) {
        const auto extent = extentOf(entry);
        if (!extent
            || (extent->end > spec.from.value_or(extent->start)
                && extent->start < spec.to.value_or(extent->end + 1)))
            kept.push_back(entry);
    }
    return std::make_shared<EntrySet>(entries->lanes(), std::move(kept));
}

std::vector<Category> categoriesOf(const EntrySet& entries)
{
    std::set<Category> found;
    for (const Entry& entry : entries.entries())
        found.insert(entry.category);
    return { found.begin(), found.end() };
}

} // namespace

struct Picture::Private {
    PictureSpec spec;
    std::shared_ptr<const EntrySet> entries;
    Theme theme;
    Words words;
    double zoom = 1; ///< device-independent pixels per unit of the picture's own coordinates
    QSizeF size; ///< in those coordinates
    std::vector<DrawnText> lines; ///< title, subtitle, legend, foot
    std::vector<LegendItem> legend;
    QRectF timelineRect;
    double ruleY = 0;
    Layout layout;

    double margin() const { return size.width() < 700 ? narrowSide : side; }
    QString subtitle() const;
    QString footText() const;
    QFont legendFont() const { return sized(theme.detailFont, 13, QFont::Normal); }
    std::vector<Category> legendCategories() const
    {
        return spec.legend ? categoriesOf(*entries) : std::vector<Category>();
    }
    double legendWidth() const;
    void layOutLegend(double x, double baseline);
    double layOutHead();
    double layOutFoot();
    void layOutTimeline(double headEnd, double footStart);
    void layOutAt(double factor);
    void layOut();
};

QString Picture::Private::subtitle() const
{
    if (!spec.subtitle.isEmpty())
        return spec.subtitle;
    const QString count = words.eventCount(static_cast<int>(entries->entries().size()));
    if (entries->datedCount() == 0)
        return count;
    const auto year = [](Instant instant) {
        return domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(instant))).year;
    };
    const domain::EdtfDate first = domain::EdtfDate::ofYear(year(entries->start()));
    const domain::EdtfDate last = domain::EdtfDate::ofYear(year(entries->end() - 1));
    const QString span = first == last ? dateWords(first, spec.language)
                                       : dateWords(domain::EdtfValue::interval(first, last), spec.language);
    return span + QStringLiteral(" · ") + count;
}

QString Picture::Private::footText() const
{
    const std::vector<Entry>& all = entries->entries();
    const bool vague = std::any_of(all.begin(), all.end(), [](const Entry& entry) {
        const auto extent = extentOf(entry);
        return extent && extent->vague;
    });
    QStringList sentences;
    if (!spec.source.isEmpty())
        sentences += words.source(spec.source);
    if (vague)
        sentences += words.dashedMeansVague();
    return sentences.join(spec.language == Language::English ? QStringLiteral(". ") : QStringLiteral("。"));
}

double Picture::Private::legendWidth() const
{
    TextMeasure measure(legendFont());
    double width = 0;
    for (const Category category : legendCategories())
        width += legendMark + std::ceil(measure.width(words.category(category))) + legendGap;
    return std::max(0.0, width - legendGap);
}

void Picture::Private::layOutLegend(double x, double baseline)
{
    TextMeasure measure(legendFont());
    for (const Category category : legendCategories()) {
        const QString name = words.category(category);
        legend.push_back({ category, QRectF(x, baseline - 9.5, 10, 10) });
        x += legendMark;
        lines.push_back({ QPointF(x, baseline), legendFont(), theme.text, name });
        x += std::ceil(measure.width(name)) + legendGap;
    }
}

double Picture::Private::layOutHead()
{
    const double left = margin();
    const double legendLeft = size.width() - left - legendWidth();
    const bool beside = legendLeft > size.width() * 0.5;
    const double room = (beside ? legendLeft - 24 : size.width() - left) - left;
    double y = top;
    const QFont titleFont = sized(theme.titleFont, size.width() < 700 ? 23 : 29, QFont::Bold);
    if (!spec.title.isEmpty()) {
        TextMeasure measure(titleFont);
        for (const QString& line : measure.wrapped(spec.title.simplified(), room, 2)) {
            lines.push_back({ QPointF(left, y + titleFont.pixelSize() * 0.95), titleFont, theme.text, line });
            y += titleFont.pixelSize() * 1.35;
        }
    }
    const QFont subtitleFont = sized(theme.detailFont, 14, QFont::Normal);
    TextMeasure measure(subtitleFont);
    lines.push_back(
        { QPointF(left, y + 16), subtitleFont, theme.mutedText, measure.elided(subtitle(), room) });
    if (!spec.legend)
        return y + 28;
    layOutLegend(beside ? legendLeft : left, beside ? top + 26 : y + 44);
    return beside ? y + 28 : y + 58;
}

double Picture::Private::layOutFoot()
{
    const QString text = footText();
    if (text.isEmpty())
        return size.height() - 30;
    const QFont font = sized(theme.detailFont, 11, QFont::Normal);
    TextMeasure measure(font);
    const QStringList wrapped = measure.wrapped(text, size.width() - 2 * margin(), 2);
    const double pitch = 16;
    double y = size.height() - foot - pitch * double(wrapped.size() - 1);
    ruleY = y - 18;
    for (const QString& line : wrapped) {
        lines.push_back({ QPointF(margin(), y), font, theme.mutedText, line });
        y += pitch;
    }
    return ruleY - 10;
}

void Picture::Private::layOutTimeline(double headEnd, double footStart)
{
    timelineRect = QRectF(margin(), headEnd + 14, size.width() - 2 * margin(), footStart - headEnd - 14);
    timelineRect.setHeight(std::max(40.0, timelineRect.height()));
    LayoutEngine engine(entries, theme, spec.language);
    const double length
        = spec.orientation == Orientation::Horizontal ? timelineRect.width() : timelineRect.height();
    Scale scale = engine.fitting(timelineRect.size(), spec.orientation);
    if (spec.from || spec.to)
        scale
            = Scale::fitting(spec.from.value_or(entries->start()), spec.to.value_or(entries->end()), length);
    layout = engine.layout({ timelineRect.size(), spec.orientation, scale, spec.detail });
}

void Picture::Private::layOutAt(double factor)
{
    zoom = factor;
    size = QSizeF(spec.size) / zoom;
    lines.clear();
    legend.clear();
    ruleY = 0;
    const double headEnd = layOutHead();
    layOutTimeline(headEnd, layOutFoot());
}

// The larger the words the better, as long as none is left out.
void Picture::Private::layOut()
{
    const double usual = std::clamp(std::min(spec.size.width(), spec.size.height()) / 720.0, 0.35, 20.0);
    for (const double share : { 1.0, 0.88, 0.76, 0.66 }) {
        layOutAt(usual * share);
        const bool cards = std::any_of(
            layout.texts.begin(), layout.texts.end(), [](const TextBox& text) { return text.card; });
        if (layout.labelled == layout.visible && (cards || share < 0.9))
            return;
    }
}

Picture::Picture(std::shared_ptr<const EntrySet> entries, PictureSpec spec)
    : d(new Private { spec, within(std::move(entries), spec), Theme::make(spec.theme, spec.language),
        Words(spec.language), 1, {}, {}, {}, {}, 0, {} })
{
    d->layOut();
}

Picture::~Picture() = default;
Picture::Picture(Picture&&) noexcept = default;
Picture& Picture::operator=(Picture&&) noexcept = default;

const PictureSpec& Picture::spec() const
{
    return d->spec;
}

const Layout& Picture::timeline() const
{
    return d->layout;
}

QRectF Picture::timelineRect() const
{
    return QRectF(d->timelineRect.topLeft() * d->zoom, d->timelineRect.size() * d->zoom);
}

double Picture::unit() const
{
    return d->zoom;
}

std::vector<DrawnText> Picture::words() const
{
    std::vector<DrawnText> all = d->lines;
    for (DrawnText& line : wordsOf(d->layout, d->theme)) {
        line.baseline += d->timelineRect.topLeft();
        all.push_back(std::move(line));
    }
    return all;
}

void Picture::paintShapes(QPainter& painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(d->spec.size)), d->theme.background);
    painter.scale(d->zoom, d->zoom);
    painter.save();
    painter.translate(d->timelineRect.topLeft());
    timeline::paintShapes(painter, d->layout, d->theme);
    painter.restore();
    for (const LegendItem& item : d->legend)
        paintMark(painter, item.mark, item.category, d->theme.colour(item.category));
    if (d->ruleY > 0) {
        painter.setPen(QPen(d->theme.gridLine, 1));
        painter.drawLine(QPointF(d->margin(), d->ruleY), QPointF(d->size.width() - d->margin(), d->ruleY));
    }
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
