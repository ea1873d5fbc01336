// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_import.h"

#include <QObject>

#include <memory>

namespace tidemark::session {

/// One file on its way into the library. Made by Workspace::importLater; deletes itself after finished().
class ImportJob : public QObject {
    Q_OBJECT
public:
    ~ImportJob() override;

    QString file() const { return m_file; }
    /// Nothing is stored once this has been called before finished().
    void cancel();

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    /// Always comes, once.
    void finished(const tidemark::session::Result<tidemark::session::ImportedArticle>& result);

private:
    friend class Workspace;
    explicit ImportJob(const QString& file, QObject* parent);

    QString m_file;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tidemark::session
