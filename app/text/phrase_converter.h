// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/script_view.h"

#include <memory>

namespace tidemark::text {

/// One of OpenCC's conversions, which also tells which character came from which. It gives the same words as
/// OpenCC itself. May be used by several threads at once.
class PhraseConverter {
public:
    /// `configuration` is one of OpenCC's (s2t.json). Null when it cannot be read.
    static std::unique_ptr<PhraseConverter> load(const char* configuration);
    ~PhraseConverter();

    ScriptedText convert(QStringView text) const;
    /// Only the last `stages` of the dictionaries the conversion looks into one after the other, for a text
    /// that is in the wanted script and lacks the words of a region.
    ScriptedText convertByLastStages(QStringView text, int stages) const;

private:
    struct Dictionaries;
    explicit PhraseConverter(std::unique_ptr<Dictionaries> dictionaries);

    std::unique_ptr<Dictionaries> m_dictionaries;
};

} // namespace tidemark::text
