// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace tidemark::shell {

/// Takes another program's findings for the open article and tells what came of it: how many are new, known
/// already, or left out and why.
class FindingsController : public QObject {
    Q_OBJECT
public:
    explicit FindingsController(QWidget* window);

    void setDocument(session::ArticleDocument* document);
    void askForFile();
    void importFile(const QString& file);

Q_SIGNALS:
    void reviewRequested(); ///< of what is new
    void undoRequested();

private:
    void tell(const session::FindingsSummary& summary);
    QMessageBox* resultBox(const session::FindingsSummary& summary);

    QWidget* m_window;
    QPointer<session::ArticleDocument> m_document;
};

} // namespace tidemark::shell
