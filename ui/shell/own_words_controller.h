// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QPointer>
#include <QWidget>

namespace tidemark::session {
class OwnWords;
}

namespace tidemark::shell {

class Actions;
class NoticeBar;
class OwnWordsDialog;

/// Tells the reader when their own words have changed or cannot be used, and opens the dialog that edits
/// them.
class OwnWordsController : public QObject {
    Q_OBJECT
public:
    OwnWordsController(session::OwnWords& words, Actions& actions, NoticeBar& notice, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    void openDialog();
    OwnWordsDialog* dialog() const;
    /// False when the reader wants to go on writing.
    bool closeDialog();
    void retranslate();

private:
    void showNotice();
    bool offersReading() const;
    QString noticeText() const;

    session::OwnWords& m_words;
    Actions& m_actions;
    NoticeBar& m_notice;
    QWidget* m_window;
    QPointer<session::ArticleDocument> m_document;
    QPointer<OwnWordsDialog> m_dialog;
    bool m_offersReading = false; ///< the open article was read with other words
    QStringList m_dismissedFaults;
};

} // namespace tidemark::shell
