// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lexicons.h"
#include "session/result.h"

#include <memory>
#include <mutex>

namespace tidemark::session {

/// The built-in word lists, read when first needed and then kept. May be asked from any thread.
class LexiconSource {
public:
    Result<std::shared_ptr<const extraction::Lexicons>> get();

private:
    std::mutex m_mutex;
    std::shared_ptr<const extraction::Lexicons> m_lexicons;
};

} // namespace tidemark::session
