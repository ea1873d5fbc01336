// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace tidemark::shell {

class TaskProgress;

/// The status bar: saved state, counts, work under way, publication date, paragraph being read, script.
class StatusPanel : public QObject {
    Q_OBJECT
public:
    explicit StatusPanel(QStatusBar& bar);

    void setDocument(session::ArticleDocument* document);
    void setReadingPosition(qsizetype offset);
    /// `sentence` is shown for a while in place of the saved state.
    void tell(const QString& sentence);
    /// The same with a button that undoes the last step.
    void tellUndoable(const QString& sentence);
    void endUndo(); ///< takes the button away: the last step is another now
    void retranslate();
    QToolButton* publicationButton() const { return m_published; }
    TaskProgress& importing() { return *m_importing; }
    TaskProgress& rereading() { return *m_rereading; }

Q_SIGNALS:
    void publicationClicked();
    void undoClicked();

private:
    void refresh();
    QString savedText() const;
    void showRereading();
    QString countsText() const;
    QString publishedText() const;
    QString scriptText() const;

    QStatusBar& m_bar;
    QPointer<session::ArticleDocument> m_document;
    QLabel* m_saved;
    QLabel* m_counts;
    TaskProgress* m_importing;
    TaskProgress* m_rereading;
    QToolButton* m_published;
    QToolButton* m_undo;
    QLabel* m_paragraph;
    QLabel* m_script;
    int m_paragraphNumber = 0;
};

} // namespace tidemark::shell
