// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <array>
#include <memory>

namespace tidemark::timeline {

/// Widths of texts in one font, in pixels. Each character is measured once; scripts that shape their letters
/// by neighbourhood are measured whole.
class TextMeasure {
public:
    explicit TextMeasure(const QFont& font);

    double width(QStringView text);
    double lineHeight() const { return m_lineHeight; }
    double ascent() const { return m_ascent; }

    /// The text, or as much of it as fits before an ellipsis; at least one character stays, and so does the
    /// number of a citation at its end (a no-break space, "[3]").
    QString elided(const QString& text, double width);
    /// Whether elided() left something of this line out.
    static bool isShortened(const QString& line);
    /// Broken into at most `maxLines` lines where the language permits (UAX 14); the last one elided if need
    /// be.
    QStringList wrapped(const QString& text, double width, int maxLines);
    /// The same number of lines, made as equal in length as the breaks permit.
    QStringList balanced(const QString& text, double width, int maxLines);

private:
    double advance(char16_t unit);
    qsizetype lineEnd(const QString& text, qsizetype start, double width);

    QFontMetricsF m_metrics;
    double m_lineHeight = 0;
    double m_ascent = 0;
    using Page = std::array<float, 256>;
    std::array<std::unique_ptr<Page>, 256> m_advances; ///< by UTF-16 unit; negative: not yet measured
};

} // namespace tidemark::timeline
