// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_words.h"

#include "session/folder_watch.h"
#include "session/lexicon_source.h"
#include "session/own_words_text.h"
#include "session/store_errors.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QtConcurrentRun>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

OwnWordsTable describe(const QString& name, const extraction::LexiconHeader& header)
{
    OwnWordsTable table;
    table.name = name;
    table.title = lexiconTitle(name);
    table.sentence = lexiconText(header.sentence);
    for (const extraction::LexiconColumn& column : header.columns)
        table.columns.append(u"%1: %2"_s.arg(column.name, lexiconText(column.meaning)));
    return table;
}

void tell(OwnWordsTable& table, const extraction::OwnWordsOutcome& outcome)
{
    table.added = outcome.added;
    table.replaced = outcome.replaced;
    table.removed = outcome.removed;
    if (outcome.fault)
        table.fault = faultSentence(*outcome.fault);
}

} // namespace

QString OwnWords::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tidemark/lexicons"_L1;
}

OwnWords::OwnWords(std::shared_ptr<LexiconSource> source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    connect(&m_reloading, &QFutureWatcher<bool>::finished, this, [this] {
        const bool changed = m_reloading.result() && !std::exchange(m_opening, false);
        if (std::exchange(m_again, false))
            reload();
        Q_EMIT reloaded(changed);
    });
    if (folder().isEmpty())
        return;
    auto* watch = new FolderWatch(folder(), this);
    connect(watch, &FolderWatch::changed, this, &OwnWords::reload);
    m_opening = QFileInfo(folder()).isDir();
    if (m_opening)
        reload();
}

OwnWords::~OwnWords()
{
    m_reloading.waitForFinished();
}

void OwnWords::reload()
{
    if (m_reloading.isRunning()) {
        m_again = true;
        return;
    }
    m_reloading.setFuture(QtConcurrent::run([source = m_source] { return source->reload(); }));
}

QString OwnWords::folder() const
{
    return m_source->ownWordsFolder();
}

QString OwnWords::pathOf(const QString& table) const
{
    return folder() + u'/' + table + u".tsv"_s;
}

bool OwnWords::hasFile(const QString& table) const
{
    return QFileInfo(pathOf(table)).isFile();
}

std::vector<OwnWordsTable> OwnWords::tables() const
{
    std::vector<OwnWordsTable> tables;
    const auto builtIn = m_source->builtIn();
    if (!builtIn)
        return tables;
    const auto outcomes = m_source->outcomes();
    for (const QString& name : (*builtIn)->names()) {
        OwnWordsTable table = describe(name, (*builtIn)->table(name).header());
        table.hasFile = hasFile(name);
        const auto outcome = std::find_if(outcomes.begin(), outcomes.end(),
            [&name](const extraction::OwnWordsOutcome& known) { return known.table == name; });
        if (outcome != outcomes.end())
            tell(table, *outcome);
        tables.push_back(std::move(table));
    }
    return tables;
}

QStringList OwnWords::faults() const
{
    QStringList sentences;
    for (const extraction::OwnWordsOutcome& outcome : m_source->outcomes()) {
        if (outcome.fault)
            sentences.append(faultSentence(*outcome.fault));
    }
    return sentences;
}

Result<QString> OwnWords::text(const QString& table) const
{
    if (!hasFile(table)) {
        return m_source->builtIn().map(
            [&](const auto& builtIn) { return ownWordsTemplate(table, builtIn->table(table)); });
    }
    QFile file(pathOf(table));
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(SessionError::Kind::BadFile,
            tr("%1 cannot be read: %2", "file name; reason")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    const QByteArray bytes = file.read(extraction::largestOwnWordsFile + 1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (bytes.size() > extraction::largestOwnWordsFile || decode.hasError())
        return unexpected(SessionError::Kind::BadFile,
            tr("%1 cannot be shown here because it is too large or its text is not UTF-8.")
                .arg(QDir::toNativeSeparators(file.fileName())));
    return text;
}

QString OwnWords::builtInText(const QString& table) const
{
    QFile file(u":/lexicons/%1.tsv"_s.arg(table));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<OwnWordsMistake> OwnWords::mistakeIn(const QString& table, const QString& text) const
{
    const auto builtIn = m_source->builtIn();
    if (!builtIn)
        return OwnWordsMistake { 0, builtIn.error().sentence };
    const extraction::OwnWordsFile file { table + u".tsv"_s, text.toUtf8(), {}, false };
    const auto fault = extraction::layOver(**builtIn, { file }).outcomes.front().fault;
    return fault ? std::optional(OwnWordsMistake { fault->line, faultSentence(*fault) }) : std::nullopt;
}

Result<void> OwnWords::makeFolder() const
{
    if (!QDir().mkpath(folder()))
        return unexpected(SessionError::Kind::Storage,
            tr("The folder %1 cannot be made. Your words have not been saved.")
                .arg(QDir::toNativeSeparators(folder())));
    const QString readme = folder() + u"/README.txt"_s;
    if (const auto builtIn = m_source->builtIn(); builtIn && !QFileInfo::exists(readme))
        return write(readme, ownWordsReadme(**builtIn));
    return {};
}

Result<void> OwnWords::write(const QString& path, const QString& text) const
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    if (written)
        return {};
    return unexpected(SessionError::Kind::Storage,
        tr("%1 cannot be written: %2", "file name; reason")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<void> OwnWords::save(const QString& table, const QString& text)
{
    const QString ended = text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
    return makeFolder().and_then([&] { return write(pathOf(table), ended); }).map([this] { reload(); });
}

Result<void> OwnWords::createTemplate(const QString& table)
{
    if (hasFile(table))
        return makeFolder();
    return text(table).and_then([&](const QString& words) { return save(table, words); });
}

} // namespace tidemark::session
