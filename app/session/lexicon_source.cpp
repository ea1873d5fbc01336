// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lexicon_source.h"

namespace tidemark::session {

Result<std::shared_ptr<const extraction::Lexicons>> LexiconSource::get()
{
    const std::lock_guard lock(m_mutex);
    if (!m_lexicons) {
        auto loaded = extraction::Lexicons::loadBuiltIn();
        if (!loaded)
            return tl::unexpected(SessionError { SessionError::Kind::BadFile, loaded.error() });
        m_lexicons = std::make_shared<const extraction::Lexicons>(std::move(*loaded));
    }
    return m_lexicons;
}

} // namespace tidemark::session
