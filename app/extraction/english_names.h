// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_tokens.h"

namespace tidemark::extraction {

/// The run of capitals, with particles such as "de" and a nickname in quotation marks inside, that ends at
/// `end`; empty when there is none.
TokenRange capitalRunEndingAt(const EnglishTokens& tokens, size_t end, size_t floor);
/// The name that a run of capitals holds behind its titles: Hu Jintao of "Chinese President Hu Jintao".
TokenRange nameIn(const EnglishTokens& tokens, const TokenRange& run);
/// False for a run that holds a word only bodies are named with, and for an abbreviation.
bool mayBePerson(const EnglishTokens& tokens, const TokenRange& run);

} // namespace tidemark::extraction
