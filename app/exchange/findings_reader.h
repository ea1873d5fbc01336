// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "exchange/findings_file.h"
#include "exchange/passage_finder.h"

#include <vector>

namespace tidemark::exchange {

/// One finding of a file, laid on the text it is about.
struct ForeignFinding {
    QString place; ///< in the file, such as events[3]
    domain::ItemBody body;
};

/// One finding that is about nothing in the text.
struct LeftOutFinding {
    QString place;
    NoPlace why = NoPlace::OutsideText;

    friend bool operator==(const LeftOutFinding&, const LeftOutFinding&) = default;
};

struct ForeignFindings {
    std::vector<ForeignFinding> findings;
    std::vector<LeftOutFinding> leftOut;
};

/// Reads every finding of the file strictly and lays it on the canonical `text`. Words that do not stand at
/// their offsets are looked for nearby; a finding without a place is left out, a field of a wrong form
/// refuses the file. Entries of one event with several passages become one finding again. Unknown fields are
/// ignored.
tl::expected<ForeignFindings, FindingsFileError> readFindings(const FindingsFile& file, QStringView text);

} // namespace tidemark::exchange
