// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <random>

namespace tidemark::fuzz {

/// Makes hostile findings files out of a good one. The same seed makes the same files on every machine.
class FindingsMutator {
public:
    FindingsMutator(QJsonObject seedFile, quint32 seed);

    /// JSON, but one file in eight is broken.
    QByteArray next();

private:
    int below(qsizetype limit);
    QJsonValue hostileValue();
    QJsonValue mutated(const QJsonValue& value);

    QJsonObject m_seedFile;
    std::mt19937 m_random;
};

} // namespace tidemark::fuzz
