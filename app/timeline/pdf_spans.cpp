// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pdf_spans.h"

#include "timeline/pdf_objects.h"

#include <QList>

#include <cmath>
#include <optional>

namespace tidemark::timeline {

namespace {

constexpr double tolerance = 0.05; ///< units; the writer rounds to less

/// Where a text object, beginning at "BT", writes its first glyph; y grows downwards.
std::optional<QPointF> firstPosition(const QByteArray& content, qsizetype begin)
{
    const qsizetype matrix = content.indexOf(" Tm\n", begin);
    const qsizetype end = matrix < 0 ? -1 : content.indexOf(" Td", matrix);
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> numbers = content.sliced(matrix + 4, end - matrix - 4).split(' ');
    if (numbers.size() != 2)
        return std::nullopt;
    return QPointF(numbers[0].toDouble(), -numbers[1].toDouble());
}

/// The next line painted at the position; `words.size()` when there is none.
size_t lineAt(const std::vector<DrawnText>& words, size_t from, const QPointF& position)
{
    for (size_t i = from; i < words.size(); ++i) {
        const QPointF away = words[i].baseline - position;
        if (std::abs(away.x()) < tolerance && std::abs(away.y()) < tolerance)
            return i;
    }
    return words.size();
}

} // namespace

// A line is one text object for each font it takes; those after the first begin at no line's position.
QByteArray withActualText(const QByteArray& content, const std::vector<DrawnText>& words)
{
    const QByteArray beginning("BT\n");
    const QByteArray ending("ET\n");
    QByteArray marked;
    size_t next = 0;
    qsizetype copied = 0;
    qsizetype lastEnd = -1;
    const auto copyTo = [&](qsizetype end) {
        marked += content.sliced(copied, end - copied);
        copied = end;
    };
    for (qsizetype begin = content.indexOf(beginning); begin >= 0;) {
        const qsizetype end = content.indexOf(ending, begin);
        if (end < 0)
            break;
        const auto position = firstPosition(content, begin);
        const size_t line = position ? lineAt(words, next, *position) : words.size();
        if (line < words.size()) {
            if (lastEnd >= 0) {
                copyTo(lastEnd);
                marked += "EMC\n";
            }
            copyTo(begin);
            marked += "/Span <</ActualText " + pdfString(words[line].text) + ">> BDC\n";
            next = line + 1;
        }
        lastEnd = next > 0 ? end + ending.size() : -1;
        begin = content.indexOf(beginning, end);
    }
    if (lastEnd >= 0) {
        copyTo(lastEnd);
        marked += "EMC\n";
    }
    return marked + content.sliced(copied);
}

} // namespace tidemark::timeline
