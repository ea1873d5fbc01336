// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The subcommands' bodies, one file command_NAME.cpp each; see Command::run.
namespace tidemark::cli {

int runAnchor(const QStringList& arguments);
int runAnnotate(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runExtract(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runList(const QStringList& arguments);
int runShow(const QStringList& arguments);
int runTimeline(const QStringList& arguments);

} // namespace tidemark::cli
