// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tidemark::session {

class LexiconSource;

/// A built-in table of words and what the reader's own file adds to it. Texts are in the reader's language.
struct OwnWordsTable {
    QString name; ///< of the file, without .tsv
    QString title;
    QString sentence; ///< says what the table is
    QStringList columns; ///< "name: meaning", one for each
    bool hasFile = false;
    int added = 0;
    int replaced = 0;
    int removed = 0;
    QString fault; ///< why the file is not used; empty when it is
};

/// The first mistake in a file of own words.
struct OwnWordsMistake {
    int line = 0; ///< from 1; 0: the file as a whole
    QString sentence;
};

/// The folder in which the reader keeps words of their own, one table NAME.tsv for each built-in table. It is
/// watched, so that what is read next is read with the words that are there then; it need not exist.
class OwnWords : public QObject {
    Q_OBJECT
public:
    /// tidemark/lexicons in the user's configuration folder (XDG_CONFIG_HOME).
    static QString defaultFolder();
    explicit OwnWords(std::shared_ptr<LexiconSource> source, QObject* parent = nullptr);
    ~OwnWords() override;

    QString folder() const; ///< empty: there is none, built-in words alone are used
    std::vector<OwnWordsTable> tables() const;
    /// What is wrong with the folder's files, one sentence each.
    QStringList faults() const;

    bool hasFile(const QString& table) const;
    /// What the reader's file holds; a template with comments alone when there is none. The error says why a
    /// file cannot be shown without loss.
    Result<QString> text(const QString& table) const;
    QString builtInText(const QString& table) const;
    std::optional<OwnWordsMistake> mistakeIn(const QString& table, const QString& text) const;
    /// Writes the reader's file, mistakes and all, and reads the words again. Makes the folder when it is
    /// missing.
    Result<void> save(const QString& table, const QString& text);
    /// Makes the folder, its README.txt and the table's template; leaves alone what is there.
    Result<void> createTemplate(const QString& table);

Q_SIGNALS:
    /// The folder has been read, on another thread; `changed`: it holds something else than
    /// when the library was opened or the folder was last read.
    void reloaded(bool changed);

private:
    QString pathOf(const QString& table) const;
    Result<void> makeFolder() const;
    Result<void> write(const QString& path, const QString& text) const;
    void reload();

    std::shared_ptr<LexiconSource> m_source;
    QFutureWatcher<bool> m_reloading;
    bool m_opening = false; ///< the first reading goes on
    bool m_again = false; ///< something happened while the folder was being read
};

} // namespace tidemark::session
