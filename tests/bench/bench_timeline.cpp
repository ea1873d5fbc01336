// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "measurement.h"

#include "exchange/events_file.h"
#include "session/event_entries.h"
#include "session/events_errors.h"
#include "timeline/layout_engine.h"
#include "timeline/painter.h"
#include "timeline/picture_file.h"

#include <QImage>
#include <QPainter>

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
    int steps = 60;
};

std::optional<Request> parse(const QStringList& arguments)
{
    Request request { arguments.value(0) };
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        const QString& value = arguments[i + 1];
        if (arguments[i] == "--window"_L1 && (value == "year"_L1 || value == "fit"_L1))
            request.year = value == "year"_L1;
        else if (arguments[i] == "--size"_L1 && value.count(u'x') == 1)
            request.size = QSize(value.section(u'x', 0, 0).toInt(), value.section(u'x', 1, 1).toInt());
        else if (arguments[i] == "--steps"_L1)
            request.steps = value.toInt();
        else
            return std::nullopt;
    }
    const bool sensible = request.size.width() >= 100 && request.size.height() >= 100 && request.steps > 1;
    return arguments.size() % 2 == 1 && sensible ? std::optional(request) : std::nullopt;
}

struct Events {
    std::vector<Lane> lanes;
    std::vector<Entry> entries;
};

std::optional<Events> readEvents(const QString& file)
{
    const auto read = exchange::loadEventsFile(file);
    if (!read) {
        std::fprintf(stderr, "tidemark-bench: %s\n", qPrintable(session::toSessionError(read.error()).sentence));
        return std::nullopt;
    }
    Events events;
    events.entries = session::eventEntries(read->rows, language, events.lanes);
    return events;
}

/// One window on the events: lays out and draws, and counts what it has drawn.
class Window {
public:
    Window(Events events, const Request& request)
        : m_image(request.size, QImage::Format_ARGB32_Premultiplied)
        , m_engine(std::make_shared<const EntrySet>(std::move(events.lanes), std::move(events.entries)),
              Theme::make(ThemeName::Light, language), language)
    {
        m_view.size = request.size;
        m_view.orientation = Orientation::Horizontal;
        m_view.scale = m_engine.fitting(m_view.size, m_view.orientation);
        if (request.year)
            m_view.scale = Scale(Instant(domain::toDayNumber({ 2012, 1, 1 })),
                Instant(domain::toDayNumber({ 2013, 1, 1 })), request.size.width());
    }

    void draw()
    {
        const Layout layout = m_engine.layout(m_view);
        QPainter painter(&m_image);
        paint(painter, layout, m_engine.theme());
        painter.end();
        m_last = layout;
    }
    void pan(double share) { m_view.scale = m_view.scale.panned(share * m_view.size.width()); }
    void zoom(double factor) { m_view.scale = m_view.scale.zoomed(factor, m_view.size.width() / 2); }
    const Layout& last() const { return m_last; }

private:
    QImage m_image;
    LayoutEngine m_engine;
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

} // namespace

int benchTimeline(const QStringList& arguments)
{
    const auto request = parse(arguments);
    if (!request)
        return wrongUsage(u"timeline");
    auto events = readEvents(request->file);
    if (!events)
        return 1;
    QJsonObject result { { "events"_L1, qint64(events->entries.size()) },
        { "window"_L1, request->year ? u"year"_s : u"fit"_s },
        { "size"_L1, u"%1x%2"_s.arg(request->size.width()).arg(request->size.height()) },
        { "steps"_L1, request->steps }, { "memory_before_mib"_L1, peakMemory() } };
    std::optional<Window> window;
    insertCost(result, u"first_paint"_s, costOf([&] {
        window.emplace(std::move(*events), *request);
        window->draw();
    }));
    int overlaps = window->last().overlapCount();
    result.insert("visible"_L1, window->last().visible);
    result.insert("labelled"_L1, window->last().labelled);
    result.insert("labelling_rate"_L1, window->last().labellingRate());
    insertCosts(result, u"pan"_s,
        walk(
            *window, request->steps, overlaps, [&] { window->pan(0.02); }, [&] { window->pan(-0.02); }));
    insertCosts(result, u"zoom"_s,
        walk(
            *window, request->steps, overlaps, [&] { window->zoom(1.1); }, [&] { window->zoom(1 / 1.1); }));
    result.insert("overlaps"_L1, overlaps);
    result.insert("peak_mib"_L1, peakMemory());
    printObject(result);
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
