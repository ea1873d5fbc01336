// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lexicon_source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using extraction::OwnWordsFile;

namespace {

OwnWordsFile readFile(const QFileInfo& info)
{
    OwnWordsFile read { info.fileName(), {}, {}, false };
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        read.readError = file.errorString();
        return read;
    }
    read.utf8 = file.read(extraction::largestOwnWordsFile + 1);
    read.isTooLarge = read.utf8.size() > extraction::largestOwnWordsFile;
    if (file.error() != QFileDevice::NoError)
        read.readError = file.errorString();
    return read;
}

// QDir::Files alone leaves out pipes and devices, which would never come to an end.
std::vector<OwnWordsFile> filesIn(const QString& folder)
{
    std::vector<OwnWordsFile> files;
    if (folder.isEmpty())
        return files;
    for (const QFileInfo& info : QDir(folder).entryInfoList({ u"*.tsv"_s }, QDir::Files, QDir::Name))
        files.push_back(readFile(info));
    return files;
}

QByteArray digestOf(const std::vector<OwnWordsFile>& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const OwnWordsFile& file : files) {
        hash.addData(file.name.toUtf8() + '\n' + QByteArray::number(file.utf8.size()) + '\n');
        hash.addData(file.utf8 + file.readError.toUtf8());
    }
    return hash.result();
}

} // namespace

LexiconSource::LexiconSource(QString ownWordsFolder)
    : m_folder(std::move(ownWordsFolder))
    , m_digest(digestOf({}))
{
}

Result<void> LexiconSource::load()
{
    if (!m_builtIn) {
        auto loaded = extraction::Lexicons::loadBuiltIn();
        if (!loaded)
            return tl::unexpected(SessionError { SessionError::Kind::BadFile, loaded.error() });
        m_builtIn = std::make_shared<const extraction::Lexicons>(std::move(*loaded));
    }
    if (m_lexicons)
        return {};
    const std::vector<OwnWordsFile> files = filesIn(m_folder);
    extraction::OwnWordsReading reading = extraction::layOver(*m_builtIn, files);
    m_lexicons = std::make_shared<const extraction::Lexicons>(std::move(reading.lexicons));
    m_outcomes = std::move(reading.outcomes);
    m_digest = digestOf(files);
    return {};
}

Result<std::shared_ptr<const extraction::Lexicons>> LexiconSource::get()
{
    const std::lock_guard lock(m_mutex);
    return load().map([this] { return m_lexicons; });
}

Result<std::shared_ptr<const extraction::Lexicons>> LexiconSource::builtIn()
{
    const std::lock_guard lock(m_mutex);
    return load().map([this] { return m_builtIn; });
}

bool LexiconSource::reload()
{
    const std::lock_guard lock(m_mutex);
    const QByteArray before = m_digest;
    m_lexicons.reset();
    return load() && m_digest != before;
}

std::vector<extraction::OwnWordsOutcome> LexiconSource::outcomes() const
{
    const std::lock_guard lock(m_mutex);
    return m_outcomes;
}

} // namespace tidemark::session
