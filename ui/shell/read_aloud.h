// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "shell/speech_engine.h"

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

/// Reads the shown article aloud, sentence by sentence; the spoken one is marked and kept in sight.
class ReadAloud : public QObject {
    Q_OBJECT
public:
    enum class State { Silent, Speaking, Paused };

    ReadAloud(reader::ReaderView& readerView, QObject* parent);
    ~ReadAloud() override;

    /// The system's engine is made when speech is first asked for; tests give another.
    void setEngine(std::unique_ptr<SpeechEngine> engine);
    void setRate(double rate);
    /// The article became another: falls silent.
    void setLanguage(const QString& language);

    State state() const { return m_state; }
    /// What is being said, or was to be said next when it was paused; UTF-16.
    const domain::TextSpan& sentence() const { return m_sentence; }
    /// Why nothing can be heard; empty when all is well.
    const QString& problem() const { return m_problem; }

    /// Begins at the caret or the selection when it is in sight, else at the first line in sight.
    void start();
    void pause();
    void resume();
    void stop();
    /// To the sentence `step` further on, spoken or, while paused, only marked.
    void step(int step);

Q_SIGNALS:
    /// State, sentence or problem became another.
    void changed();

private:
    bool prepare();
    void fail(const QString& why);
    QString languageName() const;
    void speak(const domain::TextSpan& sentence);
    void showSentence();
    void setState(State state);
    domain::TextSpan sentenceAt(qsizetype offset) const;
    qsizetype characterBeside(const domain::TextSpan& sentence, int step) const;
    domain::TextSpan neighbour(int step) const;
    qsizetype startingPoint() const;

    reader::ReaderView& m_reader;
    std::unique_ptr<SpeechEngine> m_engine;
    QString m_language;
    QString m_problem;
    State m_state = State::Silent;
    domain::TextSpan m_sentence;
    bool m_mustSayAgain = false; ///< resuming starts the marked sentence anew
    double m_rate = 0;
};

} // namespace tidemark::shell
