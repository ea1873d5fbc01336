// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/same_events.h"

#include <QCoreApplication>

namespace tidemark::session {

namespace {

QString listed(const QStringList& words)
{
    return words.mid(0, 3).join(
        QCoreApplication::translate("tidemark::session", ", ", "between shared words or names"));
}

} // namespace

QString sameEventWording(const SameEventReason& reason)
{
    QStringList parts { reason.isSameDate
            ? QCoreApplication::translate("tidemark::session", "the same date")
            : QCoreApplication::translate("tidemark::session", "dates that agree") };
    if (!reason.policies.isEmpty())
        parts += QCoreApplication::translate("tidemark::session", "the same policy (%1)")
                     .arg(listed(reason.policies));
    if (!reason.amounts.isEmpty())
        parts += QCoreApplication::translate("tidemark::session", "the same figure (%1)")
                     .arg(listed(reason.amounts));
    if (!reason.names.isEmpty())
        parts += QCoreApplication::translate("tidemark::session", "the same names (%1)")
                     .arg(listed(reason.names));
    if (!reason.words.isEmpty())
        parts += QCoreApplication::translate("tidemark::session", "the same words (%1)")
                     .arg(listed(reason.words));
    //: What two articles have in common: the same date; the same words (A, B)
    return parts.join(QCoreApplication::translate("tidemark::session", "; ", "between reasons"));
}

} // namespace tidemark::session
