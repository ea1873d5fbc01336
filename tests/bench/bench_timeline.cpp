// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "measurement.h"
#include "timeline_walk.h"

#include "exchange/events_file.h"
#include "session/event_entries.h"
#include "session/events_errors.h"
#include "timeline/layout_engine.h"
#include "timeline/painter.h"
#include "timeline/picture_file.h"
#include "timeline/sprites.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace tidemark::bench {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr Language language = Language::TraditionalChinese;

struct Request {
    QString file;
    bool year = false; ///< opens on 2012 only, else on the whole span
    QSize size { 1600, 900 };
    Orientation orientation = Orientation::Horizontal;
    bool bands = false; ///< a band for every lane
    int steps = 60;
    int walk = 0; ///< frames of a random walk after the rest
    unsigned seed = 1; ///< of the walk
    int runs = 1; ///< each in a process of its own; medians are told
    QString image; ///< where to save the first frame
};

bool setWindow(Request& request, const QString& value)
{
    request.year = value == "year"_L1;
    return request.year || value == "fit"_L1;
}

bool setOrientation(Request& request, const QString& value)
{
    request.orientation = value == "vertical"_L1 ? Orientation::Vertical : Orientation::Horizontal;
    return value == "vertical"_L1 || value == "horizontal"_L1;
}

bool setSize(Request& request, const QString& value)
{
    request.size = QSize(value.section(u'x', 0, 0).toInt(), value.section(u'x', 1, 1).toInt());
    return request.size.width() >= 100 && request.size.height() >= 100;
}

bool setOption(Request& request, const QString& name, const QString& value)
{
    if (name == "--window"_L1)
        return setWindow(request, value);
    if (name == "--orientation"_L1)
        return setOrientation(request, value);
    if (name == "--size"_L1)
        return setSize(request, value);
    if (name == "--bands"_L1)
        return (request.bands = value == "on"_L1) || value == "off"_L1;
    if (name == "--image"_L1)
        return !(request.image = value).isEmpty();
    if (name == "--steps"_L1)
        return (request.steps = value.toInt()) > 1;
    if (name == "--walk"_L1)
        return (request.walk = value.toInt()) > 0;
    if (name == "--seed"_L1)
        return (request.seed = value.toUInt()) > 0;
    return name == "--runs"_L1 && (request.runs = value.toInt()) > 0;
}

std::optional<Request> parse(const QStringList& arguments)
{
    Request request;
    request.file = arguments.value(0);
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        if (!setOption(request, arguments[i], arguments[i + 1]))
            return std::nullopt;
    }
    return arguments.size() % 2 == 1 ? std::optional(request) : std::nullopt;
}

struct Events {
    std::vector<Lane> lanes;
    std::vector<Entry> entries;
};

std::optional<Events> readEvents(const QString& file)
{
    const auto read = exchange::loadEventsFile(file);
    if (!read) {
        std::fprintf(
            stderr, "tidemark-bench: %s\n", qPrintable(session::toSessionError(read.error()).sentence));
        return std::nullopt;
    }
    Events events;
    events.entries = session::eventEntries(read->rows, language, events.lanes);
    return events;
}

/// One window on the events: lays out and draws, and counts what it has drawn.
class Window {
public:
    Window(QImage& image, Events events, const Request& request)
        : m_image(image)
        , m_engine(std::make_shared<const EntrySet>(std::move(events.lanes), std::move(events.entries)),
              Theme::make(ThemeName::Light, language), language)
    {
        m_view.size = request.size;
        m_view.orientation = request.orientation;
        m_view.laneBands = request.bands;
        m_view.scale = m_engine.fitting(m_view.size, m_view.orientation);
        if (request.year)
            m_view.scale = Scale(Instant(domain::toDayNumber({ 2012, 1, 1 })),
                Instant(domain::toDayNumber({ 2013, 1, 1 })), length());
    }

    void draw()
    {
        Layout layout = m_engine.layout(m_view);
        QPainter painter(&m_image);
        paint(painter, layout, m_engine.theme(), {}, m_sprites);
        painter.end();
        m_last = std::move(layout);
    }
    void pan(double share) { m_view.scale = m_view.scale.panned(share * length()); }
    void zoom(double factor) { m_view.scale = m_view.scale.zoomed(factor, length() / 2); }
    const Layout& last() const { return m_last; }
    LayoutEngine& engine() { return m_engine; }

private:
    double length() const
    {
        return m_view.orientation == Orientation::Horizontal ? m_view.size.width() : m_view.size.height();
    }

    QImage& m_image;
    LayoutEngine m_engine;
    Sprites m_sprites;
    View m_view;
    Layout m_last;
};

/// Half the steps one way, half back; overlaps are counted outside the clock.
template <class There, class Back>
Costs walk(Window& window, int steps, int& overlaps, There there, Back back)
{
    Costs costs;
    for (int step = 0; step < steps; ++step) {
        costs.add(costOf([&] {
            step < steps / 2 ? there() : back();
            window.draw();
        }));
        overlaps += window.last().overlapCount();
    }
    return costs;
}

/// What is in sight, and what of it has words.
void insertCounts(QJsonObject& result, const Layout& layout)
{
    int chips = 0;
    for (const Chip& chip : layout.chips)
        chips += chip.count;
    int dense = 0;
    for (const DensityColumn& column : layout.columns)
        dense += column.count;
    result.insert("visible"_L1, layout.visible);
    result.insert("labelled"_L1, layout.labelled);
    result.insert("labelling_rate"_L1, layout.labellingRate());
    result.insert("in_chips"_L1, chips);
    result.insert("in_density_columns"_L1, dense);
}

QJsonObject started(const Request& request, const Events& events)
{
    const bool vertical = request.orientation == Orientation::Vertical;
    return { { "events"_L1, qint64(events.entries.size()) },
        { "window"_L1, request.year ? u"year"_s : u"fit"_s },
        { "orientation"_L1, vertical ? u"vertical"_s : u"horizontal"_s },
        { "size"_L1, u"%1x%2"_s.arg(request.size.width()).arg(request.size.height()) },
        { "steps"_L1, request.steps } };
}

void measureFrames(QJsonObject& result, Window& window, const Request& request)
{
    int overlaps = window.last().overlapCount();
    insertCounts(result, window.last());
    insertCosts(result, u"pan"_s,
        walk(
            window, request.steps, overlaps, [&] { window.pan(0.02); }, [&] { window.pan(-0.02); }));
    insertCosts(result, u"zoom"_s,
        walk(
            window, request.steps, overlaps, [&] { window.zoom(1.1); }, [&] { window.zoom(1 / 1.1); }));
    result.insert("overlaps"_L1, overlaps);
}

/// One process, one run.
int runOnce(const Request& request)
{
    QImage image(request.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const double atStart = memoryNow();
    auto events = readEvents(request.file);
    if (!events)
        return 1;
    QJsonObject result = started(request, *events);
    const double withEntries = memoryNow();
    forgetPeakMemory();
    std::optional<Window> window;
    insertCost(result, u"first_paint"_s, costOf([&] {
        window.emplace(image, std::move(*events), request);
        window->draw();
    }));
    if (!request.image.isEmpty() && !image.save(request.image))
        return 1;
    measureFrames(result, *window, request);
    // Beyond the entries, which were there before; and beyond an empty program.
    const double peak = peakMemory();
    result.insert("added_mib"_L1, peak - withEntries);
    result.insert("added_with_entries_mib"_L1, peak - atStart);
    result.insert("peak_mib"_L1, peak);
    if (request.walk > 0) {
        const QJsonObject walked = walkEverywhere(window->engine(), request.size, request.walk, request.seed);
        for (auto each = walked.begin(); each != walked.end(); ++each)
            result.insert(each.key(), each.value());
    }
    printObject(result);
    return 0;
}

std::optional<QJsonObject> runInProcess(QStringList arguments)
{
    const qsizetype runs = arguments.indexOf(u"--runs"_s);
    arguments.remove(runs, 2);
    arguments.prepend(u"timeline"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return process.exitCode() == 0 && !result.isEmpty() ? std::optional(result) : std::nullopt;
}

/// The median of every number; words are the same in all runs.
QJsonObject medians(const std::vector<QJsonObject>& results)
{
    QJsonObject merged = results.front();
    for (auto each = merged.begin(); each != merged.end(); ++each) {
        if (!each.value().isDouble())
            continue;
        std::vector<double> values;
        for (const QJsonObject& result : results)
            values.push_back(result.value(each.key()).toDouble());
        std::sort(values.begin(), values.end());
        each.value() = values[values.size() / 2];
    }
    merged.insert("runs"_L1, qint64(results.size()));
    return merged;
}

} // namespace

int benchTimeline(const QStringList& arguments)
{
    const auto request = parse(arguments);
    if (!request)
        return wrongUsage(u"timeline");
    if (request->runs == 1)
        return runOnce(*request);
    std::vector<QJsonObject> results;
    for (int run = 0; run < request->runs; ++run) {
        const auto result = runInProcess(arguments);
        if (!result)
            return 1;
        results.push_back(*result);
    }
    printObject(medians(results));
    return 0;
}

int benchExport(const QStringList& arguments)
{
    auto events = arguments.size() == 1 ? readEvents(arguments.first()) : std::nullopt;
    if (!events)
        return arguments.size() == 1 ? 1 : wrongUsage(u"export");
    const qint64 count = qint64(events->entries.size());
    const auto entries
        = std::make_shared<const EntrySet>(std::move(events->lanes), std::move(events->entries));
    struct Form {
        QString name;
        PictureFormat format;
        double factor;
    };
    for (const Form& form : { Form { u"png"_s, PictureFormat::Png, 4 },
             Form { u"svg"_s, PictureFormat::Svg, 1 }, Form { u"pdf"_s, PictureFormat::Pdf, 1 } }) {
        QByteArray bytes;
        QJsonObject result { { "events"_L1, count }, { "format"_L1, form.name }, { "scale"_L1, form.factor },
            { "size"_L1, u"1920x1080"_s } };
        insertCost(result, u"export"_s,
            costOf([&] { bytes = encode(Picture(entries, PictureSpec {}), form.format, form.factor); }));
        result.insert("bytes"_L1, bytes.size());
        printObject(result);
    }
    return 0;
}

} // namespace tidemark::bench
