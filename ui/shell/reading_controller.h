// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/colour_names.h"
#include "shell/actions.h"
#include "shell/jump_history.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

class Preferences;
class ReadAloud;
class SpeechBar;

/// Helps with reading on: back and forward over jumps and articles, the place kept for each article, the next
/// heading and mark, the paragraph in focus, reading aloud. Gives marks their words for assistive programs.
class ReadingController : public QObject {
    Q_OBJECT
public:
    ReadingController(
        reader::ReaderView& readerView, Actions& actions, Preferences& preferences, QObject* parent);
    ~ReadingController() override;

    /// Where to ask what the reader calls the colours of marks.
    void setColourNames(std::function<session::ColourNames()> names) { m_colourNames = std::move(names); }
    /// Call after the reader shows it.
    void setDocument(session::ArticleDocument* document);
    /// Another article is about to be shown: this place is one to come back to.
    void leaveArticle();
    /// Goes to where the article was left the last time.
    void enterArticle();
    /// Remembers the place beyond the end of the program.
    void keepPlace();
    /// Lets the back and forward buttons of the mouse work over a widget.
    void watch(QWidget* widget);

    SpeechBar* speechBar() const { return m_speechBar; }
    ReadAloud& speech() { return *m_speech; }

Q_SIGNALS:
    /// To be opened when it is still in the library.
    void articleRequested(tidemark::domain::ArticleId id);
    /// A sentence for the status bar.
    void told(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void connectSpeech();
    /// A view of the reader that is switched by an action and remembered.
    void keepToggle(ActionId id, const QString& key, void (reader::ReaderView::*set)(bool));
    JumpHistory::Place here() const;
    void leave(qsizetype offset);
    void travel(int step);
    /// False when its article is no longer there.
    bool showPlace(const JumpHistory::Place& place);
    void walkHeadings(int step, const QString& none);
    void walkMarks(int step, const QString& none);
    void goTo(const std::optional<domain::TextSpan>& span, const QString& none);
    /// Where a walk sets out from.
    qsizetype placeOfReading(int step) const;
    void toggleSpeech();
    void followChangedText();
    void updateActions();

    reader::ReaderView& m_reader;
    Actions& m_actions;
    Preferences& m_preferences;
    ReadAloud* m_speech;
    SpeechBar* m_speechBar;
    std::function<session::ColourNames()> m_colourNames = [] { return session::ColourNames(); };
    QPointer<session::ArticleDocument> m_document;
    JumpHistory m_history;
    bool m_isTravelling = false;
    QString m_shownText; ///< of the document when m_place was taken
    ReadingPlace m_place; ///< of a moment ago, for a text that changes under the reader
    QTimer m_placeTimer;
};

} // namespace tidemark::shell
