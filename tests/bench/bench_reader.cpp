// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "measurement.h"
#include "reader/reader_view.h"
#include "text/canonical_text.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QThread>

#include <cstdio>
#include <optional>

namespace tidemark::bench {

using namespace reader;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 60;
const QSize viewSize(800, 900);

struct Request {
    QString file;
    int highlights = 10000;
};

std::optional<Request> parse(const QStringList& arguments)
{
    Request request { arguments.value(0) };
    if (arguments.size() == 3 && arguments[1] == "--highlights"_L1) {
        bool isNumber = false;
        request.highlights = arguments[2].toInt(&isNumber);
        return isNumber && request.highlights >= 0 ? std::optional(request) : std::nullopt;
    }
    return arguments.size() == 1 ? std::optional(request) : std::nullopt;
}

std::vector<ReaderHighlight> spreadHighlights(qsizetype textLength, int count)
{
    std::vector<ReaderHighlight> highlights;
    highlights.reserve(size_t(count));
    for (int index = 0; index < count; ++index) {
        highlights.push_back({ { textLength / std::max(1, count) * index, 12 },
            HighlightTone(index % highlightToneCount), {}, QString::number(index) });
    }
    return highlights;
}

std::vector<qsizetype> findAll(QStringView text, QStringView words)
{
    std::vector<qsizetype> found;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
        found.push_back(at);
    return found;
}

// The picture is drawn before this returns: what a reader waits for.
void paint(ReaderView& view)
{
    view.viewport()->repaint();
}

Costs scrollPages(ReaderView& view)
{
    Costs costs;
    QScrollBar* bar = view.verticalScrollBar();
    for (int page = 0; page < pages; ++page) {
        costs.add(costOf([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            paint(view);
        }));
    }
    return costs;
}

// Until the scroll bar is true: the longest turn of the event loop is the longest stall. How far the end of
// the scroll bar moves meanwhile says how good the estimates were.
void measureBackground(QJsonObject& result, ReaderView& view)
{
    Costs turns;
    const double estimated = view.verticalScrollBar()->maximum();
    const Stopwatch watch;
    while (view.isLayingOut() && turns.count() < 1000000) {
        turns.add(costOf([] { QCoreApplication::processEvents(); }));
        QThread::usleep(100); // waiting for a timer is no stall
    }
    insertCost(result, u"background"_s, watch.elapsed());
    const double exact = view.verticalScrollBar()->maximum();
    result.insert(u"scroll_bar_drift_percent"_s, exact > 0 ? 100 * (estimated - exact) / exact : 0);
    insertCost(result, u"background_turn_p99"_s, turns.quantile(0.99));
    insertCost(result, u"background_turn_longest"_s, turns.quantile(1));
}

void measureUse(QJsonObject& result, ReaderView& view, const Request& request)
{
    const QString text = view.document().text;
    insertCosts(result, u"page"_s, scrollPages(view));
    insertCost(result, u"jump_to_middle"_s, costOf([&] {
        view.reveal({ text.size() / 2, 4 }, RevealMotion::Instant);
        paint(view);
    }));
    auto highlights = spreadHighlights(text.size(), request.highlights);
    result.insert(u"highlights"_s, request.highlights);
    insertCost(result, u"set_highlights"_s, costOf([&] { view.setHighlights(std::move(highlights)); }));
    insertCost(result, u"paint_highlighted"_s, costOf([&] { paint(view); }));
    const QString words = text.mid(text.size() / 3, 2);
    size_t hits = 0;
    insertCost(result, u"find_all"_s, costOf([&] { hits = findAll(text, words).size(); }));
    result.insert(u"find_all_hits"_s, qint64(hits));
    insertCost(result, u"resize"_s, costOf([&] {
        view.resize(viewSize.width() - 120, viewSize.height());
        paint(view);
    }));
}

} // namespace

int benchReader(const QStringList& arguments)
{
    const auto request = parse(arguments);
    if (!request)
        return wrongUsage(u"reader");
    QFile file(request->file);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(request->file), qPrintable(file.errorString()));
        return 1;
    }
    ReaderView view;
    view.resize(viewSize);
    view.show();
    QCoreApplication::processEvents();
    const double memoryBefore = peakMemory();
    QJsonObject result { { u"bench"_s, u"reader"_s }, { u"file_bytes"_s, file.size() } };
    ReaderDocument document;
    const Cost reading = costOf([&] {
        const auto canonical = text::toCanonicalText(file.readAll());
        document = { canonical ? canonical->text() : QString(), {}, u"zh-Hant"_s, {} };
        document.blocks = readerBlocks(document.text, text::splitBlocks(document.text));
    });
    if (document.blocks.empty()) {
        std::fprintf(stderr, "%s: holds no text\n", qPrintable(request->file));
        return 1;
    }
    result.insert(u"characters"_s, document.text.size());
    result.insert(u"blocks"_s, qint64(document.blocks.size()));
    insertCost(result, u"read_file"_s, reading);
    insertCost(result, u"load"_s, costOf([&] { view.setDocument(std::move(document)); }));
    insertCost(result, u"first_paint"_s, costOf([&] { paint(view); }));
    measureUse(result, view, *request);
    measureBackground(result, view);
    result.insert(u"memory_before_mib"_s, memoryBefore);
    result.insert(u"peak_memory_mib"_s, peakMemory());
    printObject(result);
    return 0;
}

} // namespace tidemark::bench
