// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/own_words.h"
#include "session/result.h"

#include <memory>
#include <mutex>

namespace tidemark::session {

/// The word lists that texts are read with: the built-in ones with the reader's own words laid over them. Read
/// when first needed and then kept. May be asked from any thread.
class LexiconSource {
public:
    /// `ownWordsFolder` holds the reader's tables NAME.tsv; it need not exist. Empty: built-in words alone.
    explicit LexiconSource(QString ownWordsFolder = {});

    QString ownWordsFolder() const { return m_folder; }
    Result<std::shared_ptr<const extraction::Lexicons>> get();
    /// The built-in lists without the reader's own words.
    Result<std::shared_ptr<const extraction::Lexicons>> builtIn();
    /// Reads the folder again. True when its files hold something else than when they were read last, or when
    /// there are any the first time.
    bool reload();
    /// What became of each file of the folder; empty before it was read.
    std::vector<extraction::OwnWordsOutcome> outcomes() const;

private:
    Result<void> load();

    QString m_folder;
    mutable std::mutex m_mutex;
    std::shared_ptr<const extraction::Lexicons> m_builtIn;
    std::shared_ptr<const extraction::Lexicons> m_lexicons;
    std::vector<extraction::OwnWordsOutcome> m_outcomes;
    QByteArray m_digest; ///< of the folder's files as they were read
};

} // namespace tidemark::session
