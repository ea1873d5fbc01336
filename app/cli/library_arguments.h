// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace tidemark::cli {

/// The command line of a subcommand that works on a library: --library and what the subcommand adds.
class LibraryArguments {
public:
    explicit LibraryArguments(const QString& subcommand);

    void addOption(const QString& name, const QString& valueName);
    void addFlag(const QString& name);
    /// An option that is given instead of --library.
    void addAlternative(const QString& name, const QString& valueName);
    /// False after printing what is wrong: the subcommand ends with WrongUsage. `fewest` and `most` count the
    /// arguments that are no options.
    bool parse(const QStringList& arguments, qsizetype fewest, qsizetype most);

    QString library() const;
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList values(const QString& option) const { return m_parser.values(option); }
    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    /// Null after printing why the library cannot be opened: the subcommand ends with BadInput. Never makes
    /// one.
    std::unique_ptr<store::Library> open(store::Library::Mode mode) const;
    int badInput(const QString& reason) const; ///< prints the reason and returns BadInput
    bool wrongUsage(const QString& reason) const; ///< prints the reason and returns false

private:
    QString m_subcommand;
    QString m_alternative;
    QCommandLineParser m_parser;
};

QString toLine(const QJsonObject& object); ///< compact JSON

} // namespace tidemark::cli
