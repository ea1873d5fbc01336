// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_changes.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace tidemark::testing {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(char32_t character)
{
    return QChar::isLetterOrNumber(character);
}

bool endsSentence(char32_t character)
{
    return QStringView(u"。！？；\n").contains(QChar(char16_t(character <= 0xFFFF ? character : 0)));
}

using Pieces = std::vector<TracedText>;

/// Cut behind every character for which `ends` holds; behind a full stop only before white space.
template <typename Ends> Pieces cut(const TracedText& text, Ends ends)
{
    Pieces pieces(1);
    for (size_t i = 0; i < text.size(); ++i) {
        pieces.back().push_back(text[i]);
        const bool stop = text[i].character == U'.' && i + 1 < text.size() && text[i + 1].character <= U' ';
        if (ends(text[i].character) || (stop && ends(U'。')))
            pieces.emplace_back();
    }
    if (pieces.back().empty())
        pieces.pop_back();
    return pieces;
}

Pieces sentences(const TracedText& text)
{
    return cut(text, endsSentence);
}

/// What stands between empty lines; between line ends in a text without empty lines.
Pieces paragraphs(const TracedText& text)
{
    const Pieces lines = cut(text, [](char32_t character) { return character == U'\n'; });
    Pieces result(1);
    for (const TracedText& line : lines) {
        result.back().insert(result.back().end(), line.begin(), line.end());
        if (line.size() == 1)
            result.emplace_back();
    }
    return result.size() > 2 ? result : lines;
}

TracedText joined(const Pieces& pieces)
{
    TracedText text;
    for (const TracedText& piece : pieces)
        text.insert(text.end(), piece.begin(), piece.end());
    return text;
}

TracedText put(const QString& words)
{
    TracedText text;
    for (const uint character : words.toUcs4())
        text.push_back({ character, -1 });
    return text;
}

/// A letter of the text itself, so that noise looks like the text.
char32_t letterOf(const TracedText& text, Dice& dice)
{
    for (int i = 0; i < 50; ++i) {
        const char32_t character = text[size_t(dice.below(qsizetype(text.size())))].character;
        if (isLetter(character))
            return character;
    }
    return U'x';
}

void noise(TracedText& text, Dice& dice, double inserted, double deleted, double replaced)
{
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        if (dice.chance(inserted))
            text.push_back({ letterOf(source, dice), -1 });
        if (each.character == U'\n' || !dice.chance(deleted + replaced))
            text.push_back(each);
        else if (dice.chance(replaced / (deleted + replaced)))
            text.push_back({ letterOf(source, dice), -1 });
    }
}

void insert5(TracedText& text, Dice& dice)
{
    noise(text, dice, 0.05, 0, 0);
}
void insert20(TracedText& text, Dice& dice)
{
    noise(text, dice, 0.2, 0, 0);
}
void delete5(TracedText& text, Dice& dice)
{
    noise(text, dice, 0, 0.05, 0);
}
void delete20(TracedText& text, Dice& dice)
{
    noise(text, dice, 0, 0.2, 0);
}
void replace5(TracedText& text, Dice& dice)
{
    noise(text, dice, 0, 0, 0.05);
}
void replace20(TracedText& text, Dice& dice)
{
    noise(text, dice, 0, 0, 0.2);
}
void mixed10(TracedText& text, Dice& dice)
{
    noise(text, dice, 0.033, 0.033, 0.034);
}
void mixed20(TracedText& text, Dice& dice)
{
    noise(text, dice, 0.066, 0.067, 0.067);
}
void unchanged(TracedText&, Dice&)
{
}

/// What scanners and tired eyes take for each other.
void scanned(TracedText& text, Dice& dice)
{
    static const QHash<char32_t, char32_t> confusions { { U'己', U'已' }, { U'已', U'己' }, { U'未', U'末' },
        { U'末', U'未' }, { U'日', U'曰' }, { U'人', U'入' }, { U'入', U'人' }, { U'大', U'太' },
        { U'太', U'大' }, { U'土', U'士' }, { U'干', U'千' }, { U'天', U'夭' }, { U'間', U'問' },
        { U'间', U'问' }, { U'的', U'旳' }, { U'一', U'-' }, { U'0', U'O' }, { U'1', U'l' }, { U'l', U'1' },
        { U'O', U'0' }, { U'5', U'S' }, { U'c', U'e' }, { U'e', U'c' }, { U'i', U'l' }, { U'h', U'b' },
        { U'n', U'u' } };
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        if (confusions.contains(each.character) && dice.chance(0.3))
            text.push_back({ confusions.value(each.character), -1 });
        else if (each.character == U'm' && dice.chance(0.2))
            text.insert(text.end(), { { U'r', -1 }, { U'n', -1 } });
        else
            text.push_back(each);
        if (dice.chance(0.03))
            text.push_back({ U' ', -1 });
    }
}

void swappedLetters(TracedText& text, Dice& dice)
{
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        if (isLetter(text[i].character) && isLetter(text[i + 1].character) && dice.chance(0.03)) {
            std::swap(text[i].character, text[i + 1].character);
            text[i].origin = text[i + 1].origin = -1;
            ++i;
        }
    }
}

void wrapped(TracedText& text, Dice& dice)
{
    const TracedText source = text;
    text.clear();
    qsizetype column = 0;
    const qsizetype width = 20 + dice.below(40);
    for (const TracedCharacter& each : source) {
        text.push_back(each);
        column = each.character == U'\n' ? 0 : column + 1;
        if (column == width) {
            text.push_back({ U'\n', -1 });
            column = 0;
        }
    }
}

void oneLine(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character == U'\n')
            each = { U' ', -1 };
    }
}

void replaceCharacters(TracedText& text, QStringView from, QStringView to)
{
    for (TracedCharacter& each : text) {
        const qsizetype at = each.character <= 0xFFFF ? from.indexOf(QChar(char16_t(each.character))) : -1;
        if (at >= 0)
            each.character = to[at].unicode();
    }
}

void toSimplified(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character >= 0x4E00 && each.character <= 0x9FFF)
            each.character = text::foldUnit(char16_t(each.character));
    }
}

void toTraditional(TracedText& text, Dice&)
{
    replaceCharacters(text,
        u"国会发电网络业务经济当这说个为时对过们开关问题产与实现体机动东车长门间无书见学习应该关系统",
        u"國會發電網絡業務經濟當這說個為時對過們開關問題產與實現體機動東車長門間無書見學習應該關係統");
}

void otherQuotationMarks(TracedText& text, Dice&)
{
    replaceCharacters(text, u"“”‘’《》", u"「」『』〈〉");
    replaceCharacters(text, u"\"'", u"”’");
}

void narrowPunctuation(TracedText& text, Dice&)
{
    const TracedText source = text;
    text.clear();
    const QStringView wide = u"，。；：！？（）、";
    const QStringView narrow = u",.;:!?(),";
    for (TracedCharacter each : source) {
        const qsizetype at = each.character <= 0xFFFF ? wide.indexOf(QChar(char16_t(each.character))) : -1;
        if (at >= 0)
            each.character = narrow[at].unicode();
        text.push_back(each);
        if (at >= 0)
            text.push_back({ U' ', -1 });
    }
}

void wideLetters(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character > 0x20 && each.character < 0x7F)
            each.character += 0xFEE0;
    }
}

void upperCase(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text)
        each.character = QChar::toUpper(each.character);
}

void spacedScripts(TracedText& text, Dice&)
{
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        const bool border = !text.empty() && isLetter(each.character) && isLetter(text.back().character)
            && (each.character < 0x80) != (text.back().character < 0x80);
        if (border)
            text.push_back({ U' ', -1 });
        text.push_back(each);
    }
}

void punctuationGone(TracedText& text, Dice& dice)
{
    std::erase_if(text, [&](const TracedCharacter& each) {
        return !isLetter(each.character) && each.character > U' ' && dice.chance(0.5);
    });
}

void shuffledParagraphs(TracedText& text, Dice& dice)
{
    Pieces pieces = paragraphs(text);
    for (size_t i = pieces.size(); i > 1; --i)
        std::swap(pieces[i - 1], pieces[size_t(dice.below(qsizetype(i)))]);
    text = joined(pieces);
}

void movePieces(Pieces& pieces, Dice& dice, double share)
{
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (dice.chance(share)) {
            const TracedText piece = pieces[i];
            pieces.erase(pieces.begin() + qsizetype(i));
            pieces.insert(pieces.begin() + dice.below(qsizetype(pieces.size()) + 1), piece);
        }
    }
}

void movedParagraphs(TracedText& text, Dice& dice)
{
    Pieces pieces = paragraphs(text);
    movePieces(pieces, dice, 0.15);
    text = joined(pieces);
}

void movedSentences(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    movePieces(pieces, dice, 0.08);
    text = joined(pieces);
}

void halvesSwapped(TracedText& text, Dice&)
{
    Pieces pieces = paragraphs(text);
    std::rotate(pieces.begin(), pieces.begin() + qsizetype(pieces.size() / 2), pieces.end());
    text = joined(pieces);
}

void shuffledAndNoisy(TracedText& text, Dice& dice)
{
    shuffledParagraphs(text, dice);
    noise(text, dice, 0.015, 0.015, 0.02);
}

void deletedSentences(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    std::erase_if(pieces, [&](const TracedText&) { return dice.chance(0.2); });
    text = joined(pieces);
}

void deletedStretches(TracedText& text, Dice& dice)
{
    for (int i = 0; i < 8; ++i) {
        const qsizetype start = dice.below(qsizetype(text.size()));
        const qsizetype end
            = std::min<qsizetype>(start + qsizetype(text.size() / 40), qsizetype(text.size()));
        text.erase(text.begin() + start, text.begin() + end);
    }
}

void firstHalf(TracedText& text, Dice&)
{
    text.resize(text.size() / 2);
}

/// Whole sentences of other subjects.
TracedText otherSentence(Dice& dice)
{
    static const QStringList sentences { u"入夜後碼頭上只剩下修網的老人和一盞煤油燈。"_s,
        u"山谷里的磨坊停了三年，水车上长满青苔。"_s, u"圖書館把舊報紙裝訂成冊，按月份排在二樓。"_s,
        u"The ferry left the island before noon with half its seats empty. "_s,
        u"学生们把标本一件件擦干净，重新写上名字和日期。"_s,
        u"Nobody remembered who had planted the row of poplars behind the school. "_s,
        u"县志记载，这座石桥修过四次，最近一次是在光绪年间。"_s,
        u"A box of letters was found under the stairs, tied with green string. "_s };
    return put(sentences[dice.below(sentences.size())]);
}

void insertedSentences(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (dice.chance(0.2))
            pieces.insert(pieces.begin() + qsizetype(i++), otherSentence(dice));
    }
    text = joined(pieces);
}

/// Sentences of which little but their commonest words is left.
void rewrittenSentences(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    for (TracedText& piece : pieces) {
        if (dice.chance(0.15))
            noise(piece, dice, 0.1, 0.3, 0.6);
    }
    text = joined(pieces);
}

/// Sentences are gone, and something alike stands far away.
void lookalikes(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    std::vector<std::pair<size_t, TracedText>> copies;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!dice.chance(0.2))
            continue;
        TracedText copy = pieces[i];
        for (TracedCharacter& each : copy)
            each.origin = -1;
        noise(copy, dice, 0.06, 0.06, 0.2);
        pieces[i].clear();
        const size_t far = i + pieces.size() / 4 + size_t(dice.below(qsizetype(pieces.size() / 2)));
        copies.emplace_back(far % pieces.size(), copy);
    }
    for (const auto& [place, copy] : copies)
        pieces[place].insert(pieces[place].end(), copy.begin(), copy.end());
    text = joined(pieces);
}

/// A sentence is repeated, slightly changed, near where it stands.
void repeatedNearby(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    Pieces result;
    for (const TracedText& piece : pieces) {
        result.push_back(piece);
        if (!dice.chance(0.2))
            continue;
        TracedText copy = piece;
        for (TracedCharacter& each : copy)
            each.origin = -1;
        noise(copy, dice, 0.03, 0.03, 0.05);
        result.insert(result.end() - dice.below(std::min<qsizetype>(3, qsizetype(result.size()) + 1)), copy);
    }
    text = joined(result);
}

void changedNumbers(TracedText& text, Dice& dice)
{
    for (TracedCharacter& each : text) {
        if (each.character >= U'0' && each.character <= U'9' && dice.chance(0.6))
            each = { char32_t(U'0' + dice.below(10)), -1 };
    }
}

void pageHeaders(TracedText& text, Dice& dice)
{
    const TracedText source = text;
    text.clear();
    int page = 1;
    const TracedText header = put(u"\n潮汐日報 第 "_s);
    for (size_t i = 0; i < source.size(); ++i) {
        text.push_back(source[i]);
        if (i % 400 == size_t(199 + dice.below(1))) {
            text.insert(text.end(), header.begin(), header.end());
            const TracedText number = put(QString::number(page++) + u" 頁\n"_s);
            text.insert(text.end(), number.begin(), number.end());
        }
    }
}

void contextChanged(TracedText& text, Dice& dice)
{
    Pieces pieces = sentences(text);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i % 3 != 1)
            noise(pieces[i], dice, 0.05, 0.15, 0.2);
    }
    text = joined(pieces);
}

void revised(TracedText& text, Dice& dice)
{
    movedParagraphs(text, dice);
    insertedSentences(text, dice);
    Pieces pieces = sentences(text);
    std::erase_if(pieces, [&](const TracedText&) { return dice.chance(0.05); });
    text = joined(pieces);
    noise(text, dice, 0.005, 0.005, 0.005);
}

void reprinted(TracedText& text, Dice& dice)
{
    toSimplified(text, dice);
    narrowPunctuation(text, dice);
    wrapped(text, dice);
    noise(text, dice, 0.015, 0.015, 0.02);
}

} // namespace

const std::vector<TextChange>& textChanges()
{
    static const std::vector<TextChange> changes { { "unchanged", unchanged }, { "insert 5%", insert5 },
        { "insert 20%", insert20 }, { "delete 5%", delete5 }, { "delete 20%", delete20 },
        { "replace 5%", replace5 }, { "replace 20%", replace20 }, { "mixed 10%", mixed10 },
        { "mixed 20%", mixed20 }, { "scanned", scanned }, { "swapped letters", swappedLetters },
        { "wrapped", wrapped }, { "one line", oneLine }, { "to Simplified", toSimplified },
        { "to Traditional", toTraditional }, { "other quotation marks", otherQuotationMarks },
        { "narrow punctuation", narrowPunctuation }, { "wide letters", wideLetters },
        { "upper case", upperCase }, { "spaced scripts", spacedScripts },
        { "punctuation gone", punctuationGone }, { "shuffled paragraphs", shuffledParagraphs },
        { "moved paragraphs", movedParagraphs }, { "moved sentences", movedSentences },
        { "halves swapped", halvesSwapped }, { "shuffled and noisy", shuffledAndNoisy },
        { "deleted sentences", deletedSentences }, { "deleted stretches", deletedStretches },
        { "first half", firstHalf }, { "inserted sentences", insertedSentences },
        { "rewritten sentences", rewrittenSentences }, { "lookalikes", lookalikes },
        { "repeated nearby", repeatedNearby }, { "changed numbers", changedNumbers },
        { "page headers", pageHeaders }, { "context changed", contextChanged }, { "revised", revised },
        { "reprinted", reprinted } };
    return changes;
}

namespace {

QString plain(QStringView text)
{
    QString letters;
    for (const QChar each : text) {
        if (each.isLetterOrNumber() || each.isSurrogate())
            letters += QChar(text::foldUnit(each.unicode()));
    }
    return letters;
}

} // namespace

ChangedText::ChangedText(const QString& base, const TextChange& change, quint32 seed)
    : m_places(size_t(base.size()))
{
    TracedText text;
    qsizetype offset = 0;
    for (const uint character : base.toUcs4()) {
        text.push_back({ character, offset });
        offset += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    Dice dice(seed);
    change.apply(text, dice);
    for (const TracedCharacter& each : text) {
        const qsizetype start = m_text.size();
        m_text += QString::fromUcs4(&each.character, 1);
        if (each.origin >= 0)
            m_places[size_t(each.origin)] = { start, m_text.size() };
    }
    m_plain = plain(m_text);
}

ChangedText::Truth ChangedText::truthOf(const QString& base, const domain::TextSpan& mark) const
{
    qsizetype letters = 0;
    qsizetype kept = 0;
    Place span;
    bool torn = false;
    for (qsizetype at = mark.start; at < mark.end(); ++at) {
        if (base[at].isLowSurrogate())
            continue;
        const bool counts = base[at].isLetterOrNumber() || base[at].isSurrogate();
        letters += counts ? 1 : 0;
        const Place& place = m_places[size_t(at)];
        if (place.start < 0)
            continue;
        kept += counts ? 1 : 0;
        if (span.start < 0)
            span.start = place.start;
        torn = torn || place.start < span.end || (span.end >= 0 && place.start - span.end > 40);
        span.end = place.end;
    }
    const double share = letters > 0 ? double(kept) / double(letters) : 0;
    if (letters > 0 && share < 0.25) {
        const bool copied = m_plain.contains(plain(QStringView(base).mid(mark.start, mark.length)));
        return { copied ? Truth::Fate::Unclear : Truth::Fate::Gone, {} };
    }
    if (share < 0.5 || torn)
        return {};
    return { Truth::Fate::Survives, domain::TextSpan::between(span.start, span.end) };
}

std::vector<domain::TextSpan> randomMarks(const QString& base, int count, Dice& dice)
{
    constexpr qsizetype lengths[][2] = { { 1, 4 }, { 4, 8 }, { 9, 20 }, { 21, 60 }, { 61, 200 } };
    std::vector<domain::TextSpan> marks;
    for (int i = 0; i < count; ++i) {
        const auto& [least, most] = lengths[i % 5];
        const qsizetype length = std::min(least + dice.below(most - least + 1), base.size());
        domain::TextSpan mark { dice.below(base.size() - length + 1), length };
        if (mark.start > 0 && base[mark.start].isLowSurrogate())
            --mark.start;
        if (mark.end() < base.size() && base[mark.end()].isLowSurrogate())
            ++mark.length;
        marks.push_back(mark);
    }
    return marks;
}

} // namespace tidemark::testing
