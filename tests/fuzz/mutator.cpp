// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

#include <array>

namespace tidemark::fuzz {

namespace {

// Words on which the readers branch, and characters that break careless ones.
constexpr std::array fragments { "年", "月", "日", "2021年", "13月32日", "2021-02-30", "99999999999年",
    "民國", "截至", "「", "」", "『", "“", "”", "\"", "《", "》", "(", ")", "〔2021〕23號", "表示,",
    "指出:", "據", "在…看來", "億", "萬", "兆億萬千百十", "%", "3成", "今年", "去年底", "同年12月", "這四年",
    "至", "-", "~", "~2023年", "工信部", "要求", "\n\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xAE",
    "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xCC\x81\xCC\x81\xCC\x81", "\xF0\xA0\xAE\xB7", "said ", "according to ",
    "Mr. ", "1,234,567.89", "Q3 ", "条例", "印发", "局长", "陈晨", "他说:", "第46条", "上上周", "农历",
    "昨(24)日", "此后三年", "元", "吨", "成立", "John Smith ", "; ", "；", "next Tuesday", "R/P1W", "0", "〇",
    "\t", " ", "...", "…", "。", ".", "١٢٣", "２０２１年" };

} // namespace

Mutator::Mutator(QString seedText, quint32 seed)
    : m_seedText(std::move(seedText))
    , m_random(seed)
{
}

qsizetype Mutator::below(qsizetype limit)
{
    return limit > 0 ? static_cast<qsizetype>(m_random() % static_cast<quint32>(limit)) : 0;
}

QString Mutator::fragment()
{
    return QString::fromUtf8(fragments[static_cast<size_t>(below(fragments.size()))]);
}

void Mutator::mutateOnce(QString& text)
{
    const qsizetype position = below(text.size());
    switch (below(7)) {
    case 0:
        text.insert(position, fragment());
        break;
    case 1:
        text.remove(position, below(40));
        break;
    case 2:
        text.insert(position, fragment().repeated(below(30)));
        break;
    case 3:
        text.insert(position, text.mid(below(text.size()), below(80)));
        break;
    case 4:
        if (!text.isEmpty())
            text[position] = QChar(static_cast<char16_t>(below(0xD800)));
        break;
    case 5:
        text.truncate(position);
        break;
    default:
        text.replace(fragment(), fragment());
    }
}

/// Where a mutated text begins: mostly a sentence or two, seldom a page, now and then nothing but one
/// fragment.
QString Mutator::beginning()
{
    constexpr qsizetype sentence = 120;
    constexpr qsizetype page = 1200;
    switch (below(16)) {
    case 0:
        return m_seedText.mid(below(m_seedText.size()), below(page));
    case 1:
    case 2:
        return fragment();
    case 3:
        return fragment().repeated(below(sentence));
    default:
        return m_seedText.mid(below(m_seedText.size()), below(sentence));
    }
}

QByteArray Mutator::next()
{
    QString text = beginning();
    for (qsizetype round = below(10); round >= 0; --round)
        mutateOnce(text);
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && below(16) == 0)
        bytes[below(bytes.size())] = static_cast<char>(below(256));
    return bytes;
}

} // namespace tidemark::fuzz
