// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_file.h"

#include "store/failure.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using Code = StoreError::Code;

namespace {

constexpr qint64 headerBytes = 100;
constexpr qint64 largestFile = qint64(64) << 30;

// Offsets of the SQLite database header, https://www.sqlite.org/fileformat2.html section 1.3.
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;

[[noreturn]] void cannotOpen(Code code, const QString& path, const QString& why)
{
    fail(code, openingFailed(), QDir::toNativeSeparators(path), why);
}

QByteArray readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        cannotOpen(Code::NotFound, path, u"the file cannot be read"_s);
    return file.read(headerBytes);
}

qint64 pageSize(const QByteArray& header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    return stored == 1 ? 65536 : stored;
}

void requireLibraryHeader(const QString& path, const QByteArray& header)
{
    if (header.isEmpty())
        cannotOpen(Code::NotALibrary, path, u"the file is empty"_s);
    const bool isSqlite
        = header.size() == headerBytes && header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite || qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        cannotOpen(Code::NotALibrary, path, u"the file is not a Tidemark library"_s);
}

// While a log or journal lies beside the file, the file itself may be behind.
void requireWholeFile(const QString& path, const QByteArray& header)
{
    const qint64 size = QFileInfo(path).size();
    if (size > largestFile)
        cannotOpen(Code::NotALibrary, path, u"the file is larger than 64 GiB"_s);
    const qint64 expected = pageSize(header) * qFromBigEndian<quint32>(header.constData() + pageCountOffset);
    const bool isAtRest = !QFileInfo::exists(path + "-wal"_L1) && !QFileInfo::exists(path + "-journal"_L1);
    if (size < expected && isAtRest)
        cannotOpen(Code::Damaged, path, u"the file is cut short"_s);
}

QString holderOf(const QLockFile& lock)
{
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&pid, &host, &application))
        return u"another process has it open for writing"_s;
    return u"process %1 on %2 has it open for writing"_s.arg(pid).arg(host);
}

} // namespace

QString openingFailed()
{
    return u"The library cannot be opened"_s;
}

QString lockPath(const QString& path)
{
    return path + ".lock"_L1;
}

QString inspectLibraryFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        cannotOpen(Code::NotFound, path, u"there is no such file"_s);
    if (info.isDir())
        cannotOpen(Code::NotALibrary, path, u"it is a folder"_s);
    if (!info.isFile())
        cannotOpen(Code::NotALibrary, path, u"it is not a plain file"_s);
    const QByteArray header = readHeader(path);
    requireLibraryHeader(path, header);
    requireWholeFile(path, header);
    return info.canonicalFilePath();
}

void requireWritable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isWritable())
        cannotOpen(Code::ReadOnly, path, u"the file cannot be written"_s);
    if (!QFileInfo(info.absolutePath()).isWritable())
        cannotOpen(Code::ReadOnly, path, u"its folder cannot be written"_s);
}

void requireFreePath(const QString& path)
{
    const QString what = u"The library cannot be made"_s;
    const QString where = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (info.exists() || info.isSymLink())
        fail(Code::AlreadyExists, what, where, u"there is a file of that name"_s);
    if (!folder.isDir())
        fail(Code::NotFound, what, where, u"its folder does not exist"_s);
    if (!folder.isWritable())
        fail(Code::ReadOnly, what, where, u"its folder cannot be written"_s);
}

std::unique_ptr<QLockFile> lockForWriting(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // only a dead holder makes it stale, however long it has been held
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        cannotOpen(Code::Locked, path, holderOf(*lock));
    cannotOpen(Code::ReadOnly, path, u"its folder cannot be written"_s);
}

} // namespace tidemark::store
