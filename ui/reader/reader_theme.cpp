// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_theme.h"

namespace tidemark::reader {

namespace {

struct ToneStrength {
    int fill; // alpha, 0..255
    int strongFill;
};

using LineColours = std::array<QRgb, highlightToneCount>;

// In the order of HighlightTone: the categories, then the reader's colours.
constexpr LineColours onPaper { 0xFF3F51B5, 0xFF00796B, 0xFFB26A00, 0xFF8E3A80, 0xFF5F6B7A, 0xFFC9A100,
    0xFF4C8C2B, 0xFF2F7FC4, 0xFFD0487E, 0xFF7B55C7 };
constexpr LineColours onDark { 0xFF8C9BF0, 0xFF4DB6A5, 0xFFE0A040, 0xFFCB84BF, 0xFF9AA6B5, 0xFFE3C341,
    0xFF8DC46B, 0xFF6FB1EA, 0xFFEC86AE, 0xFFB197EC };

constexpr LineColours onBlack { 0xFFA9B6FF, 0xFF3FE0C5, 0xFFFFB84D, 0xFFFF9BEF, 0xFFD5DCE5, 0xFFFFE23D,
    0xFF9CF06B, 0xFF7CC4FF, 0xFFFF8DBB, 0xFFC9B0FF };

void setTones(ReaderTheme& theme, const LineColours& lines, const ToneStrength& strength)
{
    for (size_t index = 0; index < lines.size(); ++index) {
        ToneColours& tone = theme.tones[index];
        tone.line = QColor::fromRgb(lines[index]);
        tone.fill = tone.strongFill = tone.line;
        // The reader's own colours are felt-tip colours: they carry more of the page than the categories.
        const int extra = index >= size_t(HighlightTone::Yellow) ? 24 : 0;
        tone.fill.setAlpha(strength.fill + extra);
        tone.strongFill.setAlpha(strength.strongFill + extra);
    }
}

} // namespace

ReaderTheme ReaderTheme::light()
{
    ReaderTheme theme { QColor(0xFE, 0xFD, 0xF9), QColor(0x1D, 0x21, 0x28), QColor(0x6B, 0x72, 0x80),
        QColor(0x1F, 0x6F, 0xEB, 70), QColor(0x1F, 0x5F, 0xC4), QColor(0x1B, 0x5C, 0xB8), {} };
    setTones(theme, onPaper, { 38, 92 });
    return theme;
}

ReaderTheme ReaderTheme::sepia()
{
    ReaderTheme theme { QColor(0xF6, 0xEC, 0xD7), QColor(0x43, 0x36, 0x27), QColor(0x85, 0x74, 0x5D),
        QColor(0xB0, 0x7A, 0x2C, 80), QColor(0x8A, 0x55, 0x1A), QColor(0x7A, 0x4A, 0x12), {} };
    setTones(theme, onPaper, { 40, 96 });
    return theme;
}

ReaderTheme ReaderTheme::dark()
{
    ReaderTheme theme { QColor(0x1B, 0x1E, 0x24), QColor(0xD9, 0xDC, 0xE1), QColor(0x93, 0x9B, 0xA7),
        QColor(0x4A, 0x8C, 0xF0, 95), QColor(0x8A, 0xB8, 0xFF), QColor(0x8A, 0xB8, 0xFF), {} };
    setTones(theme, onDark, { 46, 104 });
    return theme;
}

ReaderTheme ReaderTheme::highContrast()
{
    ReaderTheme theme { QColor(Qt::black), QColor(Qt::white), QColor(0xE0, 0xE0, 0xE0),
        QColor(0x1A, 0x6F, 0xFF, 170), QColor(0xFF, 0xE5, 0x00), QColor(0x6F, 0xD3, 0xFF), {} };
    setTones(theme, onBlack, { 64, 120 });
    return theme;
}

} // namespace tidemark::reader
