// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_import.h"
#include "session/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace tidemark::samples {

/// The span of the first `words` in `text`.
domain::TextSpan spanOf(QStringView text, QStringView words);
domain::EdtfValue date(QStringView edtf);

/// A short text about ferries, with everything an article can hold, as if it had been read out of it.
session::ReadArticle ferryArticle();
/// Its text, for files that are imported.
QString ferryText();

/// A library in a folder of its own.
class TemporaryLibrary {
public:
    TemporaryLibrary();

    QString path() const { return m_folder.filePath(QStringLiteral("library.tidemark")); }
    session::Workspace& workspace() { return *m_workspace; }
    /// Closes the library and opens it again, as the next start of the program does.
    void reopen();
    void close() { m_workspace.reset(); }
    /// A file in the library's folder.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Stores the ferry article and opens it.
    session::ArticleDocument* openFerryArticle();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<session::Workspace> m_workspace;
};

} // namespace tidemark::samples
