// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QObject>
#include <QWidget>

class QMimeData;

namespace tidemark::session {
class Workspace;
}

namespace tidemark::shell {

/// Follows `tidemark:` addresses to the passage they name, or says why that cannot be done.
class ArticleLinkOpener : public QObject {
    Q_OBJECT
public:
    ArticleLinkOpener(session::Workspace& workspace, QWidget* window);

    void open(const QString& link);
    /// Asks for an address; what the clipboard holds is there at first.
    void ask();

Q_SIGNALS:
    void opened(tidemark::domain::ArticleId article, const tidemark::domain::TextSpan& span);
    void told(const QString& sentence); ///< that the article is there but not the words

private:
    session::Workspace& m_workspace;
    QWidget* m_window;
};

/// The address that is dropped or pasted; empty when there is none.
QString articleLinkIn(const QMimeData& data);

} // namespace tidemark::shell
