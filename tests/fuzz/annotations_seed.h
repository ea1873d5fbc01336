// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace tidemark::fuzz {

/// Good files to begin with: this program's own JSON-LD and Hypothesis rows, and one as others write them.
std::vector<QJsonObject> annotationFiles();

} // namespace tidemark::fuzz
