// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tidemark::session {

/// What the rule of that name looks for, as a sentence in the reader's language. The bare name for a rule
/// this program does not know, such as another program's.
QString ruleSentence(const QString& rule);

/// The names of all rules that have a sentence.
QStringList explainedRules();

} // namespace tidemark::session
