// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_arguments.h"

#include "cli/command.h"

#include <QJsonDocument>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

LibraryArguments::LibraryArguments(const QString& subcommand)
    : m_subcommand(subcommand)
{
    addOption(u"library"_s, u"LIB"_s);
}

void LibraryArguments::addOption(const QString& name, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, {}, valueName));
}

void LibraryArguments::addAlternative(const QString& name, const QString& valueName)
{
    addOption(name, valueName);
    m_alternative = name;
}

void LibraryArguments::addFlag(const QString& name)
{
    m_parser.addOption(QCommandLineOption(name));
}

bool LibraryArguments::parse(const QStringList& arguments, qsizetype fewest, qsizetype most)
{
    if (!m_parser.parse(QStringList { u"tidemark"_s } + arguments))
        return wrongUsage(m_parser.errorText());
    const bool hasAlternative = !m_alternative.isEmpty() && isSet(m_alternative);
    if (library().isEmpty() && !hasAlternative)
        return wrongUsage(u"--library is missing"_s);
    if (!library().isEmpty() && hasAlternative)
        return wrongUsage(u"give --library or --%1, not both"_s.arg(m_alternative));
    if (positional().size() < fewest)
        return wrongUsage(u"too few arguments"_s);
    if (positional().size() > most)
        return wrongUsage(u"unexpected argument "_s + positional().at(most));
    return true;
}

QString LibraryArguments::library() const
{
    return m_parser.value(u"library"_s);
}

std::unique_ptr<store::Library> LibraryArguments::open(store::Library::Mode mode) const
{
    auto library = store::Library::open(this->library(), mode);
    if (library)
        return std::move(*library);
    badInput(library.error().message());
    return nullptr;
}

int LibraryArguments::badInput(const QString& reason) const
{
    printError(m_subcommand + u": "_s + reason);
    return BadInput;
}

bool LibraryArguments::wrongUsage(const QString& reason) const
{
    printError(u"%1: %2; see tidemark %1 --help"_s.arg(m_subcommand, reason));
    return false;
}

QString toLine(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace tidemark::cli
