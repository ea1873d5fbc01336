// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QString>

#include <optional>

namespace tidemark::exchange {

/// A date as the columns start and end of an events file, each an EDTF date or empty. A set stands there as
/// the days it lies between.
struct StartAndEnd {
    QString start;
    QString end;
};
StartAndEnd startAndEnd(const std::optional<domain::EdtfValue>& value);

} // namespace tidemark::exchange
