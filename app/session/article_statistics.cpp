// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_statistics.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace tidemark::session {

namespace {

constexpr double hanCharactersPerMinute = 450;
constexpr double wordsPerMinute = 230;

/// Scripts written without spaces, of which each character is read by itself.
bool isIdeographic(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// Reads one character after the other and counts.
class Counter {
public:
    void take(char32_t character)
    {
        if (character == U'\n')
            endLine();
        const bool letter = QChar::isLetterOrNumber(character) && !isIdeographic(character);
        m_words += letter && !m_inWord;
        m_inWord = letter;
        if (QChar::isSpace(character))
            return;
        m_lineHasWords = true;
        ++m_characters;
        m_ideographs += isIdeographic(character);
    }

    ArticleStatistics result()
    {
        endLine();
        const double minutes = m_ideographs / hanCharactersPerMinute + m_words / wordsPerMinute;
        return { m_characters, m_words, m_characters ? std::max(1, int(std::lround(minutes))) : 0,
            m_paragraphs };
    }

private:
    void endLine()
    {
        m_paragraphs += m_lineHasWords;
        m_lineHasWords = false;
    }

    int m_characters = 0;
    int m_ideographs = 0;
    int m_words = 0;
    int m_paragraphs = 0;
    bool m_inWord = false;
    bool m_lineHasWords = false;
};

} // namespace

ArticleStatistics statisticsOf(QStringView text)
{
    Counter counter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        counter.take(character);
        i += character > 0xffff;
    }
    return counter.result();
}

} // namespace tidemark::session
