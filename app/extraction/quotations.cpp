// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quotations.h"

namespace tidemark::extraction {

std::vector<domain::Quotation> findQuotations(const ReadingContext&, const std::vector<domain::Person>&)
{
    return {};
}

} // namespace tidemark::extraction
