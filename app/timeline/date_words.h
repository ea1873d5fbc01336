// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "timeline/language.h"

namespace tidemark::timeline {

/// An EDTF date as a reader of the language writes it: 2021-01~ is "約 2021 年 1 月" or "about January 2021".
QString dateWords(const domain::EdtfDate& date, Language language);
/// Intervals, sets and open ends too: 2021/2023 is "2021–2023 年", 2021-09/.. is "2021 年 9 月起".
QString dateWords(const domain::EdtfValue& value, Language language);

} // namespace tidemark::timeline
