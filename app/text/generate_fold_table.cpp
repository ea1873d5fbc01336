// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the body of a 65536-entry table: each UTF-16 unit under NFKC, lower case and Traditional ->
// Simplified, kept as it is wherever a step would give more than one unit.
#include <opencc/SimpleConverter.hpp>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <fstream>

namespace {

icu::UnicodeString singleUnitOr(const icu::UnicodeString& candidate, const icu::UnicodeString& fallback)
{
    return candidate.length() == 1 ? candidate : fallback;
}

bool isHan(char16_t unit)
{
    return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF);
}

char16_t foldUnit(char16_t unit, const icu::Normalizer2& nfkc, const opencc::SimpleConverter& toSimplified)
{
    if (U_IS_SURROGATE(unit))
        return unit;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString folded(unit);
    folded = singleUnitOr(nfkc.normalize(folded, status), folded);
    folded = singleUnitOr(icu::UnicodeString(folded).toLower(), folded);
    if (!isHan(folded[0]))
        return folded[0];
    std::string utf8;
    folded.toUTF8String(utf8);
    return singleUnitOr(icu::UnicodeString::fromUTF8(toSimplified.Convert(utf8)), folded)[0];
}

} // namespace

int main(int argc, char** argv)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (argc != 2 || U_FAILURE(status))
        return 2;
    const opencc::SimpleConverter toSimplified("t2s.json");
    std::ofstream out(argv[1]);
    for (unsigned unit = 0; unit <= 0xFFFF; ++unit)
        out << foldUnit(static_cast<char16_t>(unit), *nfkc, toSimplified) + 0u
            << (unit % 32 == 31 ? ",\n" : ",");
    return out.flush() ? 0 : 1;
}
