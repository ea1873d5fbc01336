// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_error.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;

QString StoreError::message() const
{
    QString sentence = what;
    if (!where.isEmpty())
        sentence += u": "_s + where;
    if (!why.isEmpty())
        sentence += u": "_s + why;
    return sentence + u'.';
}

} // namespace tidemark::store
