// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace tidemark::reader {

/// What a highlight says to those who do not see its colour.
struct MarkDescription {
    QString name; ///< "yellow highlight", "event: policy"; empty: the highlight is not spoken of
    QString note; ///< the words the reader wrote on it, as typed
    bool isNote = false; ///< the reader's own mark, not a finding
};

/// Describes the highlight of a key. Asked only when somebody listens.
using MarkDescriber = std::function<MarkDescription(const QString& key)>;

} // namespace tidemark::reader
