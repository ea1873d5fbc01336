// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

namespace tidemark::domain {

/// Makes a UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so ids sort by creation.
QUuid createUuidV7();

/// An identifier that cannot be mistaken for one of another kind. Null until assigned; text form is lower-case
/// hexadecimal without braces.
template <class Tag> class StrongId {
public:
    StrongId() = default;
    explicit StrongId(const QUuid& uuid) : m_uuid(uuid) {}

    static StrongId create() { return StrongId(createUuidV7()); }
    /// Null when `text` is no UUID.
    static StrongId fromString(QStringView text) { return StrongId(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& left, const StrongId& right) { return left.m_uuid < right.m_uuid; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) noexcept { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ArticleId = StrongId<struct ArticleTag>;
using VersionId = StrongId<struct VersionTag>;
using ItemId = StrongId<struct ItemTag>;
using AnnotationId = StrongId<struct AnnotationTag>;
using DossierId = StrongId<struct DossierTag>;
using OperationId = StrongId<struct OperationTag>;

} // namespace tidemark::domain
