// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lexicon_source.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace tidemark::cli {

/// Whose words a subcommand reads texts with: --own-words DIR or --no-own-words, else the user's own folder.
struct OwnWordsOptions {
    QString folder; ///< of --own-words; empty when it was not given
    bool none = false; ///< --no-own-words

    /// Takes the two options out of `arguments`. The error says what is wrong with them.
    static tl::expected<OwnWordsOptions, QString> takeFrom(QStringList& arguments);

    /// Reads the words and tells of every file that is left out, as messages of `subcommand`. The error is a
    /// clause: the folder named does not exist, or the built-in words cannot be read.
    tl::expected<std::shared_ptr<session::LexiconSource>, QString> open(const QString& subcommand) const;
};

} // namespace tidemark::cli

// What the usage of a subcommand says of the two options; a macro, so that it joins the literal before it.
#define OWN_WORDS_USAGE                                                                                      \
    u"  --own-words DIR    words of your own: the tables NAME.tsv in DIR, in place of those in\n"            \
    u"                     tidemark/lexicons of the user's configuration folder (~/.config)\n"               \
    u"  --no-own-words     read with the built-in words alone"
