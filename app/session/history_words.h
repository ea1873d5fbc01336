// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"

#include <QString>

namespace tidemark::session {

/// What a step did, as it stands after "Undo" and "Redo" in the reader's language, such as "add note".
QString stepName(store::ChangeLabel label);

} // namespace tidemark::session
