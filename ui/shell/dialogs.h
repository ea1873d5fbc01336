// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QDialog;

namespace tidemark::shell {

/// A message box with a plain-text sentence saying what went wrong, where and why. Returns at once.
void showProblem(QWidget* parent, const QString& sentence);
void showAbout(QWidget* parent, const QIcon& icon);
void showShortcuts(QWidget* parent, const std::vector<QAction*>& actions);
/// Asks for a date; nothing when the reader gives up.
std::optional<domain::EdtfValue> askForDate(QWidget* parent);

} // namespace tidemark::shell
