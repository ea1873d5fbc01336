// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

namespace tidemark::cli {

class OperationReader;

/// A copy of `body` with the fields that the operation gives:
/// time expression: value; quotation: speaker, role; policy: title, issuer, date, term; figure: value, unit,
/// what, of_whom, as_of; person: name, role, affiliation; event: date, title, category.
domain::ItemBody editedBody(domain::ItemBody body, OperationReader& reader);

/// The category that "category" names; refuses another word.
domain::EventCategory readCategory(OperationReader& reader);

} // namespace tidemark::cli
