// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/own_words_options.h"

#include "cli/command.h"
#include "session/own_words.h"
#include "session/own_words_text.h"

#include <QFileInfo>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

tl::expected<OwnWordsOptions, QString> OwnWordsOptions::takeFrom(QStringList& arguments)
{
    OwnWordsOptions options;
    options.none = arguments.removeAll(u"--no-own-words"_s) > 0;
    for (qsizetype at = arguments.indexOf(u"--own-words"_s); at >= 0;
         at = arguments.indexOf(u"--own-words"_s)) {
        options.folder = arguments.value(at + 1);
        if (options.folder.isEmpty() || options.folder.startsWith("--"_L1))
            return tl::unexpected(u"--own-words needs a folder"_s);
        arguments.remove(at, 2);
    }
    if (options.none && !options.folder.isEmpty())
        return tl::unexpected(u"--own-words does not go with --no-own-words"_s);
    return options;
}

tl::expected<std::shared_ptr<session::LexiconSource>, QString> OwnWordsOptions::open(
    const QString& subcommand) const
{
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return tl::unexpected(u"--own-words %1: there is no such folder"_s.arg(folder));
    const QString users = none ? QString() : session::OwnWords::defaultFolder();
    auto source = std::make_shared<session::LexiconSource>(folder.isEmpty() ? users : folder);
    if (const auto lexicons = source->get(); !lexicons)
        return tl::unexpected(lexicons.error().sentence);
    for (const extraction::OwnWordsOutcome& outcome : source->outcomes()) {
        if (outcome.fault)
            printError(subcommand + u": own words: "_s + session::faultSentence(*outcome.fault));
    }
    return source;
}

} // namespace tidemark::cli
