// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/publication_date.h"

namespace tidemark::extraction {

domain::PublicationDate inferPublicationDate(const ReadingContext&)
{
    return {};
}

} // namespace tidemark::extraction
