// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_foot.h"

#include "timeline/text_measure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int fontSize = 12;
constexpr double pitch = 17;
constexpr double ascent = 12; ///< from a line's top to its baseline
constexpr double gap = 6; ///< between sentences, citations and page number
constexpr double columnGap = 28;
constexpr double narrowestColumn = 330;
constexpr int mostLines = 400;

// Before the citation of an article whose entries are drawn in a colour of its own.
const QString swatch = u"■"_s;

QString numberMark(int number)
{
    return u"[%1]"_s.arg(number);
}

class Foot {
public:
    Foot(const EntrySet& entries, const PictureSpec& spec, const Theme& theme, const Words& words,
        double width)
        : m_entries(entries)
        , m_spec(spec)
        , m_words(words)
        , m_width(width)
        , m_font(theme.detailFont)
        , m_colour(theme.mutedText)
        , m_tints(theme.tints)
        , m_measure(sizedFont())
    {
    }

    PictureFoot layOut(const PagePlace& page);

private:
    const QFont& sizedFont()
    {
        m_font.setPixelSize(fontSize);
        return m_font;
    }
    void write(double x, double y, const QString& text)
    {
        m_foot.lines.push_back({ QPointF(x, y + ascent), m_font, m_colour, text });
    }
    QString sentences() const;
    std::vector<int> citedNumbers() const;
    std::map<int, int> tintsOfNumbers() const;
    void appendParagraph(const QString& text, double width);
    void appendCitations();
    void appendPageNumber(const PagePlace& page);

    const EntrySet& m_entries;
    const PictureSpec& m_spec;
    const Words& m_words;
    double m_width;
    QFont m_font;
    QColor m_colour;
    std::array<QColor, tintCount> m_tints;
    TextMeasure m_measure;
    PictureFoot m_foot;
};

QString Foot::sentences() const
{
    const std::vector<Entry>& all = m_entries.entries();
    const bool vague = std::any_of(all.begin(), all.end(), [](const Entry& entry) {
        const auto extent = extentOf(entry);
        return extent && extent->vague;
    });
    QStringList said;
    if (!m_spec.source.isEmpty())
        said += m_words.source(m_spec.source);
    if (vague)
        said += m_words.dashedMeansVague();
    return said.join(m_spec.language == Language::English ? u". "_s : u"。"_s);
}

std::vector<int> Foot::citedNumbers() const
{
    std::set<int> numbers;
    for (const Entry& entry : m_entries.entries()) {
        const std::vector<int> cited = citedBy(m_spec.citations, entry.key);
        numbers.insert(cited.begin(), cited.end());
    }
    return { numbers.begin(), numbers.end() };
}

void Foot::appendParagraph(const QString& text, double width)
{
    if (text.isEmpty())
        return;
    for (const QString& line : m_measure.wrapped(text.simplified(), width, mostLines)) {
        write(0, m_foot.height, line);
        m_foot.height += pitch;
    }
}

/// By number, the colour of the entries that are from that source alone.
std::map<int, int> Foot::tintsOfNumbers() const
{
    std::map<int, int> tints;
    for (const Entry& entry : m_entries.entries()) {
        const std::vector<int> cited = citedBy(m_spec.citations, entry.key);
        if (cited.size() == 1 && entry.tint >= 0)
            tints.emplace(cited.front(), entry.tint % tintCount);
    }
    return tints;
}

// Columns are filled one after the other; a citation stands in one column whole.
void Foot::appendCitations()
{
    const std::vector<int> numbers = citedNumbers();
    if (numbers.empty())
        return;
    const int possible = static_cast<int>((m_width + columnGap) / (narrowestColumn + columnGap));
    const int columns = std::clamp(possible, 1, static_cast<int>(numbers.size()));
    const double width = (m_width + columnGap) / columns - columnGap;
    const std::map<int, int> tints = tintsOfNumbers();
    const double swatchRoom = tints.empty() ? 0 : std::ceil(m_measure.width(swatch)) + 6;
    const double indent = std::ceil(m_measure.width(numberMark(numbers.back()))) + 6 + swatchRoom;
    std::vector<QStringList> citations;
    qsizetype total = 0;
    for (const int number : numbers) {
        const QString text = m_spec.citations.list[number - 1].simplified();
        citations.push_back(m_measure.wrapped(text, width - indent, mostLines));
        total += citations.back().size();
    }
    const double top = m_foot.height + (m_foot.height > 0 ? gap : 0);
    const qsizetype wanted = (total + columns - 1) / columns;
    int column = 0;
    qsizetype used = 0;
    for (size_t i = 0; i < citations.size(); ++i) {
        if (used > 0 && used + citations[i].size() > wanted && column + 1 < columns) {
            ++column;
            used = 0;
        }
        const double x = column * (width + columnGap);
        const QPointF place(x, top + double(used) * pitch);
        if (const auto tint = tints.find(numbers[i]); tint != tints.end())
            m_foot.lines.push_back(
                { place + QPointF(0, ascent), m_font, m_tints[static_cast<size_t>(tint->second)], swatch });
        write(x + swatchRoom, place.y(), numberMark(numbers[i]));
        for (const QString& line : citations[i])
            write(x + indent, top + double(used++) * pitch, line);
        m_foot.height = std::max(m_foot.height, top + double(used) * pitch);
    }
}

void Foot::appendPageNumber(const PagePlace& page)
{
    if (page.number == 0)
        return;
    const QString text = m_words.pageOf(page.number, page.count);
    const double y = std::max(0.0, m_foot.height - pitch);
    m_foot.height = std::max(m_foot.height, pitch);
    write(m_width - std::ceil(m_measure.width(text)), y, text);
}

PictureFoot Foot::layOut(const PagePlace& page)
{
    const double room = m_width - (page.number == 0 ? 0 : m_measure.width(m_words.pageOf(100, 100)) + 20);
    appendParagraph(sentences(), room);
    if (!page.running.isEmpty())
        appendParagraph(m_words.running(page.running.join(u" · "_s)), room);
    appendCitations();
    if (page.number > 0 && !citedNumbers().empty())
        m_foot.height += pitch;
    appendPageNumber(page);
    return std::move(m_foot);
}

} // namespace

PictureFoot layOutFoot(const EntrySet& entries, const PictureSpec& spec, const PagePlace& page,
    const Theme& theme, const Words& words, double width)
{
    return Foot(entries, spec, theme, words, width).layOut(page);
}

std::vector<int> citedBy(const PictureCitations& citations, EntryKey key)
{
    std::set<int> numbers;
    for (const int number : citations.numberOf.values(key)) {
        if (number >= 1 && number <= citations.list.size())
            numbers.insert(number);
    }
    return { numbers.begin(), numbers.end() };
}

QString withCitation(const QString& title, const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return title + QChar::Nbsp + u'[' + words.join(u',') + u']';
}

} // namespace tidemark::timeline
