// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/document_layout.h"

#include "text/inline_marks.h"

#include <algorithm>
#include <cmath>

namespace tidemark::reader {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersKept = 40000; // about 2 KiB of glyphs per 20 characters
constexpr int neighboursKept = 8;

// Details break between their parts ("2023-12 · about 6 minutes"), not within one.
QString unbreakableParts(const QString& details)
{
    constexpr QChar wordJoiner(0x2060);
    const QString separator = u" · "_s;
    QStringList parts = details.split(separator);
    for (QString& part : parts) {
        QString joined;
        for (const QChar character : part)
            joined += joined.isEmpty() ? QString(character) : QString(wordJoiner) + character;
        part = joined.replace(u' ', QChar(QChar::Nbsp));
    }
    return parts.join(separator);
}

} // namespace

void DocumentLayout::setDocument(const ReaderDocument* document, const PageMetrics& metrics)
{
    m_document = document;
    m_columns.clear();
    m_units = splitIntoUnits(*document);
    setScript(m_script, metrics);
}

void DocumentLayout::setMetrics(const PageMetrics& metrics)
{
    m_metrics = metrics;
    m_lines.clear();
    m_charactersLaidOut = 0;
    m_measured.assign(m_units.size(), false);
    std::vector<int> heights(m_units.size());
    for (size_t index = 0; index < m_units.size(); ++index)
        heights[index] = estimatedHeight(m_units[index], int(index));
    m_geometry.reset(std::move(heights));
}

void DocumentLayout::setScript(const text::ScriptView& script, const PageMetrics& metrics)
{
    m_script = script;
    if (!script.isAsWritten() && m_document)
        m_written = text::writtenScript(m_document->text).value_or(text::WrittenScript::Simplified);
    setMetrics(metrics);
}

int DocumentLayout::unitAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_units.begin(), m_units.end(), offset,
        [](qsizetype position, const LayoutUnit& unit) { return position < unit.span.start; });
    if (after == m_units.begin())
        return m_units.empty() ? -1 : 0;
    int index = int(after - m_units.begin()) - 1;
    // Details that stand alone have no text of their own.
    while (index > 0 && unit(index).block < 0)
        --index;
    return index;
}

int DocumentLayout::spaceBefore(int index) const
{
    const LayoutUnit& which = unit(index);
    if (!which.opensBlock || index == 0)
        return 0;
    const int extra
        = unit(index - 1).kind == ReaderBlockKind::Byline && which.kind == ReaderBlockKind::Paragraph
        ? m_metrics.of(ReaderBlockKind::Paragraph).spaceBefore / 4
        : 0;
    const BlockMetrics& metrics = metricsOf(which);
    const bool isRun = unit(index - 1).kind == which.kind;
    return (isRun ? metrics.spaceBetween : metrics.spaceBefore) + extra;
}

const UnitLines& DocumentLayout::lines(int index)
{
    std::unique_ptr<UnitLines>& lines = m_lines[index];
    if (!lines) {
        lines = layOut(index);
        m_charactersLaidOut += unit(index).span.length;
        setMeasured(index, lines->height());
    }
    return *lines;
}

const UnitLines* DocumentLayout::linesIfLaidOut(int index) const
{
    const auto found = m_lines.find(index);
    return found == m_lines.end() ? nullptr : found->second.get();
}

void DocumentLayout::measure(int index)
{
    if (isMeasured(index))
        return;
    const LayoutUnit& which = unit(index);
    const BlockMetrics metrics = indented(which);
    const auto count = detailsOf(which).isEmpty()
        ? m_counter.count(scripted(which).text, metrics, m_metrics.columnWidth, dressOf(which))
        : std::nullopt;
    setMeasured(index, count ? *count * metrics.pitch : layOut(index)->height());
}

void DocumentLayout::release(int first, int last)
{
    if (m_charactersLaidOut <= charactersKept)
        return;
    std::erase_if(m_lines, [&](const auto& entry) {
        const bool isFar = entry.first < first - neighboursKept || entry.first > last + neighboursKept;
        if (isFar)
            m_charactersLaidOut -= unit(entry.first).span.length;
        return isFar;
    });
}

text::ScriptedText DocumentLayout::scripted(const LayoutUnit& unit) const
{
    const QStringView words = QStringView(m_document->text).sliced(unit.span.start, unit.span.length);
    return m_script.shown(words, m_written);
}

QString DocumentLayout::shownText(const TextSpan& span) const
{
    if (!m_document)
        return {};
    const QStringView text = m_document->text;
    if (m_script.isAsWritten() || m_units.empty())
        return text.mid(span.start, span.length).toString();
    QString result;
    qsizetype done = span.start;
    for (int index = unitAt(span.start); index < count() && unit(index).span.start < span.end(); ++index) {
        const TextSpan& words = unit(index).span;
        const qsizetype from = std::max(done, words.start);
        const qsizetype to = std::min(span.end(), words.end());
        if (from >= to)
            continue;
        result += text.sliced(done, from - done);
        const text::ScriptedText shown = scripted(unit(index));
        const TextSpan part = shown.map.toShown(TextSpan::between(from - words.start, to - words.start));
        result += QStringView(shown.text).sliced(part.start, part.length);
        done = to;
    }
    result += text.sliced(done, span.end() - done);
    return result;
}

QString DocumentLayout::linkAt(qsizetype offset) const
{
    const int index = unitAt(offset);
    if (index < 0 || !unit(index).span.contains(offset))
        return {};
    for (const text::InlineMark& mark : text::inlineMarks(m_document->text, unit(index).span)) {
        if (mark.kind == text::InlineKind::Link && mark.span.contains(offset))
            return m_document->text.mid(mark.address.start, mark.address.length);
    }
    return {};
}

std::unique_ptr<UnitLines> DocumentLayout::layOut(int index) const
{
    const LayoutUnit& which = unit(index);
    return std::make_unique<UnitLines>(
        scripted(which), detailsOf(which), indented(which), m_metrics.columnWidth, dressOf(which));
}

QString DocumentLayout::detailsOf(const LayoutUnit& unit) const
{
    if (unit.kind != ReaderBlockKind::Byline || m_document->details.isEmpty())
        return {};
    return (unit.span.isEmpty() ? QString() : u" · "_s) + unbreakableParts(m_document->details);
}

int DocumentLayout::indentOf(const LayoutUnit& unit) const
{
    const int depth = unit.kind == ReaderBlockKind::Quote ? unit.level : std::max(0, unit.level - 1);
    return std::min(depth * metricsOf(unit).levelIndent, m_metrics.columnWidth / 2);
}

BlockMetrics DocumentLayout::indented(const LayoutUnit& unit) const
{
    BlockMetrics metrics = metricsOf(unit);
    metrics.restIndent = indentOf(unit);
    metrics.firstLineIndent = metrics.restIndent + (unit.opensBlock ? metrics.firstLineIndent : 0);
    return metrics;
}

TextDress DocumentLayout::dressOf(const LayoutUnit& unit) const
{
    if (unit.block < 0)
        return {};
    TextDress dress = reader::dressOf(m_document->text, m_document->blocks[size_t(unit.block)], unit.span);
    if (unit.kind == ReaderBlockKind::TableRow && unit.opensBlock)
        dress.stops = m_columns.stopsOf(*m_document, unit.block, metricsOf(unit).em, m_metrics.columnWidth);
    return dress;
}

void DocumentLayout::setMeasured(int index, int lineHeights)
{
    m_measured[size_t(index)] = true;
    m_geometry.setHeight(index, spaceBefore(index) + lineHeights);
}

int DocumentLayout::estimatedHeight(const LayoutUnit& unit, int index) const
{
    const BlockMetrics& metrics = metricsOf(unit);
    const qreal width = (unit.opensBlock ? metrics.firstLineIndent : 0) + unit.halfEms * metrics.em / 2;
    const int lineCount = std::max(1, int(std::ceil(width / (m_metrics.columnWidth - indentOf(unit)))));
    return spaceBefore(index) + lineCount * metrics.pitch;
}

} // namespace tidemark::reader
