// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_link.h"
#include "store/store_error.h"

#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// What the reader said of events that several articles tell of.
class EventLinkRepository {
public:
    explicit EventLinkRepository(const Library& library);

    /// In the order in which they were made; items that are gone, or whose article is, stay in them.
    Result<std::vector<domain::EventLink>> all() const;

private:
    Connection& m_connection;
};

} // namespace tidemark::store
