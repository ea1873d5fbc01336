// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tidemark::text {

/// One UTF-16 unit under compatibility normalisation (width), lower case, and Traditional -> Simplified by
/// OpenCC's single-character mapping. Units that would become several are left alone, so folding never moves
/// a position.
char16_t foldUnit(char16_t unit);

/// `text` with each unit folded; same length, so positions in the folded text are positions in `text`.
QString fold(QStringView text);

/// The same with the case of letters kept.
char16_t foldUnitKeepingCase(char16_t unit);
QString foldKeepingCase(QStringView text);

} // namespace tidemark::text
