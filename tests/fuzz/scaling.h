// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lexicons.h"

namespace tidemark::fuzz {

/// Reads each hostile text at `size` and at eight times that, and carries marks over to changes of it; prints
/// how much longer the longer one took in processor time, and gives the number of times that it took more
/// than `bound` times as long. Linear work takes 8 times as long, quadratic work 64 times; nothing is said
/// about seconds.
int countNonlinear(const extraction::Lexicons& lexicons, qsizetype size, double bound);

} // namespace tidemark::fuzz
