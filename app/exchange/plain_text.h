// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::exchange {

/// The words of a piece of HTML: tags, comments, scripts and styles are left out, blocks and line breaks
/// become line ends, character references the characters they name. Nothing is fetched. Text that is no HTML
/// stays as it is but for its references.
QString plainTextOfHtml(QStringView html);

} // namespace tidemark::exchange
