// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strong_id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace tidemark::domain {

QUuid createUuidV7()
{
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    quint32 random[3];
    QRandomGenerator::global()->fillRange(random);
    const auto high = static_cast<uint>(milliseconds >> 16);
    const auto low = static_cast<ushort>(milliseconds & 0xFFFF);
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0FFF));
    const auto variant = static_cast<uchar>(0x80 | ((random[0] >> 16) & 0x3F));
    const auto byte = [&](int index) { return static_cast<uchar>(random[1 + index / 4] >> (8 * (index % 4))); };
    return QUuid(high, low, version, variant, static_cast<uchar>(random[0] >> 24), byte(0), byte(1), byte(2),
        byte(3), byte(4), byte(5));
}

} // namespace tidemark::domain
