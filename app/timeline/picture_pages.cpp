// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_pages.h"

#include "timeline/picture_entries.h"
#include "timeline/poster_sheets.h"

#include <QPainter>

#include <algorithm>

namespace tidemark::timeline {

namespace {

constexpr int mostRunning = 12; ///< names of events without room that a page's foot lists

bool keepsOn(const GoesOn& goesOn, int percent)
{
    return !goesOn || goesOn(percent);
}

bool hasWordsFor(const Picture& picture, const std::set<EntryKey>& own)
{
    const std::vector<EntryKey> wordless = picture.wordless();
    return std::none_of(wordless.begin(), wordless.end(), [&](EntryKey key) { return own.count(key) > 0; });
}

QStringList titlesOf(const EntrySet& entries, const std::set<EntryKey>& keys)
{
    QStringList titles;
    for (const Entry& entry : entries.entries()) {
        if (keys.count(entry.key) && titles.size() < mostRunning)
            titles += entry.title.simplified();
    }
    return titles;
}

/// One stretch of time as a page. What only runs through it gives way to what begins there: where both have
/// no room, it is named at the foot instead.
Picture pageOf(const std::shared_ptr<const EntrySet>& entries, const PictureSpec& spec,
    const PageStretch& stretch, PagePlace place)
{
    PictureSpec own = spec;
    own.paging = Paging::One;
    own.from = stretch.from;
    own.to = stretch.to;
    own.only = stretch.own;
    own.only.insert(stretch.running.begin(), stretch.running.end());
    Picture whole(entries, own, place);
    if (stretch.running.empty() || spec.detail == Detail::Marks || hasWordsFor(whole, stretch.own))
        return whole;
    own.only = stretch.own;
    place.running = titlesOf(*entries, stretch.running);
    Picture without(entries, own, place);
    return without.wordless().size() < whole.wordless().size() ? std::move(without) : std::move(whole);
}

std::vector<PageStretch> stretchesFor(
    const std::shared_ptr<const EntrySet>& entries, const PictureSpec& spec, int pages)
{
    return pageStretches(*pictureEntries(entries, spec), std::clamp(pages, 1, PictureSpec::mostPages));
}

/// Whether so many pages give every event its words. Stops at the first page that does not.
bool giveEveryLabel(const std::shared_ptr<const EntrySet>& entries, const PictureSpec& spec, int pages)
{
    const std::vector<PageStretch> stretches = stretchesFor(entries, spec, pages);
    int number = 0;
    const PagePlace last { 0, static_cast<int>(stretches.size()), 0, {} };
    return std::all_of(stretches.begin(), stretches.end(), [&](const PageStretch& stretch) {
        PagePlace place = last;
        place.number = ++number;
        return hasWordsFor(pageOf(entries, spec, stretch, place), stretch.own);
    });
}

} // namespace

struct PicturePages::Private {
    PictureSpec spec;
    std::vector<Picture> pictures; ///< one a page; of a poster one in all
    std::optional<PosterSheets> sheets;

    QSizeF pageSize() const { return spec.paper.isEmpty() ? QSizeF(spec.size) : pixelsOf(spec.paper); }
    void layOutPages(const std::shared_ptr<const EntrySet>& entries, const GoesOn& goesOn);
    void layOutPoster(const std::shared_ptr<const EntrySet>& entries);
    double scaleOf(const Picture& picture) const;
};

void PicturePages::Private::layOutPages(const std::shared_ptr<const EntrySet>& entries, const GoesOn& goesOn)
{
    const std::vector<PageStretch> stretches = stretchesFor(entries, spec, spec.pages);
    const int count = static_cast<int>(stretches.size());
    for (int page = 0; page < count; ++page) {
        if (!keepsOn(goesOn, 50 * page / count))
            return pictures.clear();
        const PageStretch& stretch = stretches[static_cast<size_t>(page)];
        pictures.push_back(pageOf(entries, spec, stretch, { page + 1, count, 0, {} }));
    }
    // Then all with the words of the page that needs the smallest, where that costs no event its words.
    const double unit
        = std::min_element(pictures.begin(), pictures.end(), [](const Picture& one, const Picture& other) {
              return one.unit() < other.unit();
          })->unit();
    for (int page = 0; page < count; ++page) {
        if (!keepsOn(goesOn, 50 + 50 * page / count))
            return pictures.clear();
        const size_t at = static_cast<size_t>(page);
        if (pictures[at].unit() <= unit)
            continue;
        Picture alike = pageOf(entries, spec, stretches[at], { page + 1, count, unit, {} });
        if (alike.wordless().size() <= pictures[at].wordless().size())
            pictures[at] = std::move(alike);
    }
}

void PicturePages::Private::layOutPoster(const std::shared_ptr<const EntrySet>& entries)
{
    const QSize grid(
        std::clamp(spec.posterSheets.width(), 1, 10), std::clamp(spec.posterSheets.height(), 1, 10));
    sheets.emplace(pageSize(), grid);
    PictureSpec whole = spec;
    whole.setPaper(millimetresOf(sheets->pictureSize()));
    whole.paging = Paging::One;
    pictures.emplace_back(entries, whole);
}

/// From a picture's whole pixels to the exact size of its paper.
double PicturePages::Private::scaleOf(const Picture& picture) const
{
    const QSizeF wanted = sheets ? sheets->pictureSize() : pageSize();
    const QSizeF have(picture.spec().size);
    return std::min(wanted.width() / have.width(), wanted.height() / have.height());
}

PicturePages::PicturePages(
    std::shared_ptr<const EntrySet> entries, const PictureSpec& spec, const GoesOn& goesOn)
    : d(new Private { spec, {}, {} })
{
    if (!keepsOn(goesOn, 0))
        return;
    if (spec.paging == Paging::Pages)
        d->layOutPages(entries, goesOn);
    else if (spec.paging == Paging::Poster)
        d->layOutPoster(entries);
    else
        d->pictures.emplace_back(std::move(entries), spec);
}

PicturePages::~PicturePages() = default;
PicturePages::PicturePages(PicturePages&&) noexcept = default;
PicturePages& PicturePages::operator=(PicturePages&&) noexcept = default;

const PictureSpec& PicturePages::spec() const
{
    return d->spec;
}

int PicturePages::count() const
{
    return d->sheets && !d->pictures.empty() ? d->sheets->count() : static_cast<int>(d->pictures.size());
}

QSizeF PicturePages::size() const
{
    return d->pageSize();
}

QSizeF PicturePages::millimetres() const
{
    return d->spec.paper.isEmpty() ? millimetresOf(d->pageSize()) : d->spec.paper;
}

const Picture& PicturePages::picture(int page) const
{
    return d->pictures[d->sheets ? 0 : static_cast<size_t>(page)];
}

QString PicturePages::name(int page) const
{
    return d->sheets ? d->sheets->name(page) : QString::number(page + 1);
}

void PicturePages::paint(QPainter& painter, int page) const
{
    const Picture& shown = picture(page);
    painter.save();
    if (!d->sheets) {
        painter.fillRect(QRectF(QPointF(0, 0), d->pageSize()), shown.theme().background);
        painter.scale(d->scaleOf(shown), d->scaleOf(shown));
        shown.paint(painter);
        painter.restore();
        return;
    }
    painter.save();
    painter.setClipRect(d->sheets->window(), Qt::IntersectClip);
    painter.translate(d->sheets->window().topLeft() - d->sheets->partOf(page));
    painter.scale(d->scaleOf(shown), d->scaleOf(shown));
    shown.paint(painter);
    painter.restore();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->sheets->paintMarks(painter, page);
    paintWords(painter, d->sheets->words(page, shown.theme().detailFont, d->spec.title));
    painter.restore();
}

std::vector<DrawnText> PicturePages::paintedWords(int page) const
{
    std::vector<DrawnText> words = picture(page).words();
    if (d->sheets) {
        for (DrawnText& line : d->sheets->words(page, picture(page).theme().detailFont, d->spec.title))
            words.push_back(std::move(line));
    }
    return words;
}

std::vector<DrawnText> PicturePages::words(int page) const
{
    const Picture& shown = picture(page);
    const double scale = shown.unit() * d->scaleOf(shown);
    const QPointF shift = d->sheets ? d->sheets->window().topLeft() - d->sheets->partOf(page) : QPointF(0, 0);
    std::vector<DrawnText> words = paintedWords(page);
    const size_t ofPicture = shown.words().size();
    for (size_t i = 0; i < ofPicture; ++i)
        words[i].baseline = words[i].baseline * scale + shift;
    return words;
}

std::vector<PictureWarning> PicturePages::warnings() const
{
    std::vector<PictureWarning> all;
    for (const Picture& picture : d->pictures) {
        for (const PictureWarning& warning : picture.warnings()) {
            const auto same = std::find_if(all.begin(), all.end(),
                [&](const PictureWarning& known) { return known.kind == warning.kind; });
            if (same == all.end()) {
                all.push_back(warning);
                continue;
            }
            same->count += warning.count;
            same->total += warning.total;
            same->points = std::min(same->points, warning.points);
        }
    }
    return all;
}

int pagesForEveryLabel(const std::shared_ptr<const EntrySet>& entries, PictureSpec spec, const GoesOn& goesOn)
{
    spec.paging = Paging::Pages;
    int tooFew = 0;
    int enough = 1;
    while (enough < PictureSpec::mostPages && !giveEveryLabel(entries, spec, enough)) {
        tooFew = enough;
        enough = std::min(PictureSpec::mostPages, enough * 2);
        if (!keepsOn(goesOn, std::min(60, 8 * enough)))
            return 0;
    }
    while (enough - tooFew > 1) {
        const int middle = (tooFew + enough) / 2;
        (giveEveryLabel(entries, spec, middle) ? enough : tooFew) = middle;
        if (!keepsOn(goesOn, 100 - 40 * (enough - tooFew) / std::max(1, enough)))
            return 0;
    }
    return enough;
}

} // namespace tidemark::timeline
