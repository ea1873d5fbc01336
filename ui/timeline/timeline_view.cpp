// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_view.h"

#include "session/wording.h"
#include "timeline/timeline_accessible.h"

#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using domain::ReviewState;
using timeline::Entry;
using timeline::EntryKey;
using timeline::EntrySet;
using timeline::Instant;
using timeline::Orientation;
using timeline::Scale;

namespace {

constexpr int glideMilliseconds = 160;
constexpr double zoomStep = 1.5;
constexpr double farthestOut = 4; // times the stretch that shows everything
constexpr double leastDaysOut = 60;

/// The lanes in which something is left; the entries' numbers follow.
std::vector<timeline::Lane> usedLanes(const std::vector<timeline::Lane>& lanes, std::vector<Entry>& entries)
{
    std::vector<int> numbers(lanes.size(), -1);
    for (const Entry& entry : entries)
        numbers[size_t(entry.lane)] = 0;
    std::vector<timeline::Lane> used;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        if (numbers[lane] < 0)
            continue;
        numbers[lane] = int(used.size());
        used.push_back(lanes[lane]);
    }
    for (Entry& entry : entries)
        entry.lane = numbers[size_t(entry.lane)];
    return used;
}

Scale between(const Scale& start, const Scale& end, double progress)
{
    const auto mix = [progress](double from, double to) { return from + (to - from) * progress; };
    return Scale(mix(start.from(), end.from()), mix(start.to(), end.to()), end.length(), end.fold());
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_all(std::make_shared<EntrySet>())
    , m_glide(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    TimelineAccessible::install(); // before anything is said of it: the first answer is kept
    setAccessibleName(tr("Timeline"));
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    createSettling();
    rebuildEntries();
}

TimelineView::~TimelineView() = default;

void TimelineView::setEntries(std::shared_ptr<const EntrySet> entries, EntryNotes notes)
{
    m_all = entries ? std::move(entries) : std::make_shared<const EntrySet>();
    m_notes = std::move(notes);
    rebuildEntries();
}

void TimelineView::setNotes(EntryNotes notes)
{
    m_notes = std::move(notes);
    update();
}

const EntrySet& TimelineView::entries() const
{
    return *m_shown;
}

void TimelineView::setCategoryVisible(timeline::Category category, bool visible)
{
    if (visible == isCategoryVisible(category))
        return;
    if (visible)
        m_hidden.remove(category);
    else
        m_hidden.insert(category);
    rebuildEntries();
}

void TimelineView::setLaneBands(bool bands)
{
    if (bands == m_laneBands)
        return;
    m_laneBands = bands;
    rebuildEntries();
}

void TimelineView::setMatches(std::optional<QSet<EntryKey>> matches)
{
    m_matches = std::move(matches);
    update();
}

int TimelineView::countOf(timeline::Category category) const
{
    return int(std::count_if(m_all->entries().begin(), m_all->entries().end(), [&](const Entry& entry) {
        return entry.category == category && m_notes.value(entry.key).state != ReviewState::Rejected;
    }));
}

void TimelineView::rebuildEntries()
{
    std::vector<Entry> shown;
    for (const Entry& entry : m_all->entries()) {
        if (!m_hidden.contains(entry.category) && m_notes.value(entry.key).state != ReviewState::Rejected)
            shown.push_back(entry);
    }
    m_shown = m_all;
    if (shown.size() != m_all->entries().size()) {
        // A band in which nothing stands would only take room.
        std::vector<timeline::Lane> lanes = m_laneBands ? usedLanes(m_all->lanes(), shown) : m_all->lanes();
        m_shown = std::make_shared<const EntrySet>(std::move(lanes), std::move(shown));
    }
    m_walk.reset();
    m_hovered = -1;
    rebuildEngine();
    if (m_selection.keepWithin(*m_shown))
        tellSelection();
    Q_EMIT entryHovered(-1);
    Q_EMIT entriesChanged();
    announceEntries(*this);
}

void TimelineView::rebuildEngine()
{
    const auto theme = timeline::Theme::make(m_theme, language());
    m_engine = std::make_unique<timeline::LayoutEngine>(m_shown, theme, language());
    m_fold = m_compressed ? m_engine->compressed(m_unfolded) : nullptr;
    forgetLayout();
    setScale(m_fitted ? fittingScale() : scaleOf(m_scale.from(), m_scale.to()));
}

void TimelineView::forgetLayout()
{
    m_layout.reset();
    update();
    Q_EMIT layoutChanged();
}

timeline::Language TimelineView::language() const
{
    return m_language.value_or(session::currentLanguage());
}

void TimelineView::setLanguage(timeline::Language language)
{
    m_language = language;
    rebuildEngine();
}

void TimelineView::setTheme(timeline::ThemeName theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rebuildEngine();
}

void TimelineView::setOrientation(Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_glide->stop();
    m_orientation = orientation;
    forgetLayout();
    setScale(m_fitted ? fittingScale() : held(m_scale.withLength(mainLength())));
    Q_EMIT orientationChanged(orientation);
}

const timeline::Layout& TimelineView::currentLayout() const
{
    if (!m_layout)
        m_layout = m_engine->layout({ QSizeF(size()), m_orientation, m_scale, timeline::Detail::Cards,
            m_laneBands, m_gapsMarked, m_today });
    return *m_layout;
}

QRectF TimelineView::entryRect(EntryKey key) const
{
    const int entry = m_shown->indexOf(key);
    if (entry < 0)
        return {};
    const timeline::Layout& layout = currentLayout();
    if (const timeline::TextBox* text = layout.textOf(entry))
        return text->rect;
    const timeline::BarBox* bar = layout.barOf(entry);
    return bar ? bar->rect.intersected(QRectF(rect())) : QRectF();
}

double TimelineView::mainLength() const
{
    // Not the whole height where undated entries have a strip of their own.
    return fittingScale().length();
}

double TimelineView::alongMain(const QPointF& point) const
{
    return m_orientation == Orientation::Vertical ? point.y() : point.x();
}

Scale TimelineView::fittingScale() const
{
    return m_engine->fitting(QSizeF(size()), m_orientation, m_fold);
}

Scale TimelineView::held(const Scale& scale) const
{
    if (m_shown->datedCount() == 0)
        return scale;
    Scale result = scale;
    const double most = std::max(leastDaysOut, farthestOut * fittingScale().days());
    if (result.days() > most)
        result = result.zoomed(result.days() / most, result.length() / 2);
    const Instant centre = result.instant(result.length() / 2);
    const Instant nearest = std::clamp(centre, m_shown->start(), m_shown->end());
    return nearest == centre ? result : result.centredOn(nearest);
}

void TimelineView::setScale(const Scale& scale)
{
    if (scale == m_scale && m_layout)
        return;
    m_scale = scale;
    forgetLayout();
    Q_EMIT visibleRangeChanged(m_scale.from(), m_scale.to());
}

void TimelineView::glideTo(const Scale& scale)
{
    m_glide->stop();
    m_glide->disconnect(this);
    const bool wanted
        = m_animated && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    if (!wanted) {
        setScale(scale);
        return;
    }
    m_glide->setDuration(glideMilliseconds);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
        [this, start = m_scale, scale](const QVariant& progress) {
            const double share = progress.toDouble();
            setScale(share < 1 ? between(start, scale, share) : scale);
        });
    m_glide->start();
}

void TimelineView::zoomBy(double factor, double anchor)
{
    m_glide->stop();
    m_fitted = false;
    setScale(held(m_scale.zoomed(factor, anchor)));
}

void TimelineView::panBy(double pixels)
{
    m_glide->stop();
    m_fitted = false;
    setScale(held(m_scale.panned(pixels)));
}

void TimelineView::zoomToFit()
{
    m_fitted = true;
    glideTo(fittingScale());
}

void TimelineView::zoomIn()
{
    m_fitted = false;
    glideTo(held(m_scale.zoomed(zoomStep, mainLength() / 2)));
}

void TimelineView::zoomOut()
{
    m_fitted = false;
    glideTo(held(m_scale.zoomed(1 / zoomStep, mainLength() / 2)));
}

void TimelineView::zoomTo(Instant from, Instant to)
{
    m_fitted = false;
    glideTo(held(scaleOf(from, to)));
}

void TimelineView::setVisibleRange(Instant from, Instant to)
{
    m_glide->stop();
    m_fitted = false;
    setScale(scaleOf(from, to));
}

void TimelineView::reveal(EntryKey key)
{
    const int entry = m_shown->indexOf(key);
    const auto extent = timeline::extentOf(m_shown->entry(entry));
    const timeline::Layout& layout = currentLayout();
    if (!extent || layout.textOf(entry) || layout.barOf(entry))
        return;
    m_fitted = false;
    glideTo(held(m_scale.centredOn(extent->start)));
}

} // namespace tidemark::timeline_view
