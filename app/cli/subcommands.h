// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The subcommands' bodies, one file command_NAME.cpp each; see Command::run.
namespace tidemark::cli {

int runExtract(const QStringList& arguments);

} // namespace tidemark::cli
