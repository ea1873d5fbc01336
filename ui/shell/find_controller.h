// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "shell/find_session.h"
#include "shell/preferences.h"

#include <QPointer>

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

class FindBar;

/// Finding words in the open article: joins the bar, the search and the reader, where all hits are marked and
/// the current one is selected.
class FindController : public QObject {
    Q_OBJECT
public:
    FindController(FindBar& bar, reader::ReaderView& readerView, Preferences& preferences, QObject* parent);

    void setDocument(session::ArticleDocument* document);
    /// The bar with the selected words in it.
    void open();
    /// Looks for these words, with the bar shown.
    void find(const QString& words);
    /// To the next hit or the one before; with a closed bar, of the words looked for last.
    void step(int by);
    /// The script in which the article is shown has changed.
    void lookAgain();

    const std::vector<domain::TextSpan>& hits() const { return m_session.result().hits; }
    int current() const { return m_current; }

Q_SIGNALS:
    void hitReached(const tidemark::domain::TextSpan& span);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void prepare();
    void look();
    void takeResult();
    void showHits();
    void goTo(int hit);
    void jumpToTick(const domain::TextSpan& span);
    void close();
    void remember();
    int hitFrom(qsizetype offset) const;

    FindBar& m_bar;
    reader::ReaderView& m_reader;
    Preferences& m_preferences;
    FindSession m_session;
    QPointer<session::ArticleDocument> m_document;
    bool m_isPrepared = false; ///< the session has the document's text
    bool m_marksHits = false; ///< from looking until the bar is closed
    bool m_jumps = false; ///< to the first hit when the result comes
    int m_stepsToCome = 0; ///< asked for while the search was still going on
    int m_current = -1;
    qsizetype m_from = 0; ///< where looking began
};

} // namespace tidemark::shell
