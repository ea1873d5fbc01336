// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/citation.h"

#include <QRegularExpression>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestChineseName = 5;

bool isChinese(QStringView words)
{
    return std::any_of(
        words.begin(), words.end(), [](QChar character) { return character.script() == QChar::Script_Han; });
}

/// What a byline says before the names it stands for: who wrote, or who did something else.
const QRegularExpression& authorLabel()
{
    static const QRegularExpression label(
        u"^(?:.*(?:記者|记者|通訊員|通讯员|評論員|评论员|撰稿人|撰稿|撰文|作者|主筆|主笔)|文)[:：]?"_s);
    return label;
}

const QRegularExpression& otherLabel()
{
    static const QRegularExpression label(
        u"^.*(?:編輯|编辑|責編|责编|校對|校对|審核|审核|來源|来源|攝影|摄影|製圖|制图|翻譯|翻译)[:：]?"_s);
    return label;
}

/// Reporting from somewhere: 上海報道, 综合外电.
bool isDateline(const QString& word)
{
    static const QRegularExpression dateline(u"(?:報道|报道|報導|报导|綜合|综合|電|电|訊|讯)$"_s);
    return dateline.match(word).hasMatch();
}

QStringList chineseAuthors(const QString& byline, const QString& outlet)
{
    static const QRegularExpression gaps(u"[\\s、，,;；/／|｜()（）]+"_s);
    QStringList authors;
    bool isAuthor = true;
    for (QString word : byline.split(gaps, Qt::SkipEmptyParts)) {
        if (const auto other = otherLabel().match(word); other.hasMatch()) {
            isAuthor = false;
            continue;
        }
        if (const auto label = authorLabel().match(word); label.hasMatch()) {
            isAuthor = true;
            word = word.mid(label.capturedEnd());
        }
        const bool isName = word.size() > 1 && (word.size() <= longestChineseName || word.contains(u'·'));
        if (isAuthor && isName && word != outlet && !isDateline(word) && isChinese(word))
            authors.append(word);
    }
    authors.removeDuplicates();
    return authors;
}

bool isEnglishName(const QString& words, const QString& outlet)
{
    static const QRegularExpression job(
        u"\\b(?:staff|writer|reporter|correspondent|editor|editors|desk|agency|team)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}.'’-]*(?: (?:[\\p{L}.'’-]+)){1,4}$"_s);
    return words.compare(outlet, Qt::CaseInsensitive) != 0 && !job.match(words).hasMatch()
        && name.match(words).hasMatch();
}

QStringList englishAuthors(QString byline, const QString& outlet)
{
    static const QRegularExpression by(
        u"^\\s*(?:words |reported |written )?by:?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gaps(u"\\s*(?:,|;|&|\\||\\band\\b|\\n|—|–)\\s*"_s);
    byline.remove(by);
    QStringList authors;
    for (const QString& part : byline.split(gaps, Qt::SkipEmptyParts)) {
        if (const QString words = part.simplified(); isEnglishName(words, outlet))
            authors.append(words);
    }
    authors.removeDuplicates();
    return authors;
}

} // namespace

QStringList authorsOf(const QString& byline, const QString& outlet)
{
    return isChinese(byline) ? chineseAuthors(byline, outlet) : englishAuthors(byline, outlet);
}

} // namespace tidemark::session
