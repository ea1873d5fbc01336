// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <array>

namespace tidemark::text {

namespace {

constexpr std::array<char16_t, 0x10000> foldTable {
#include "fold_table.inc"
};

} // namespace

char16_t foldUnit(char16_t unit)
{
    return foldTable[unit];
}

char16_t foldUnitKeepingCase(char16_t unit)
{
    const char16_t folded = foldTable[unit];
    if (!QChar::isUpper(unit))
        return folded;
    const char32_t upper = QChar::toUpper(static_cast<char32_t>(folded));
    return upper <= 0xFFFF ? static_cast<char16_t>(upper) : folded;
}

QString foldKeepingCase(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar character : text)
        *out++ = QChar(foldUnitKeepingCase(character.unicode()));
    return folded;
}

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar character : text)
        *out++ = QChar(foldTable[character.unicode()]);
    return folded;
}

} // namespace tidemark::text
