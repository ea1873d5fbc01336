// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/speech_engine.h"

#include <QTextToSpeech>

#include <algorithm>

namespace tidemark::shell {

namespace {

// How well a voice's locale fits, 0 when it speaks another language.
int fitness(const QLocale& offered, const QLocale& wanted)
{
    if (offered.language() != wanted.language())
        return 0;
    return 1 + (offered.script() == wanted.script() ? 1 : 0)
        + (offered.territory() == wanted.territory() ? 2 : 0);
}

class QtSpeechEngine : public SpeechEngine {
public:
    QtSpeechEngine() { connect(&m_speech, &QTextToSpeech::stateChanged, this, &QtSpeechEngine::follow); }

    bool isReady() const { return m_speech.state() != QTextToSpeech::Error; }

    bool useLanguage(const QString& language) override
    {
        const QLocale wanted(language);
        const QList<QLocale> locales = m_speech.availableLocales();
        const auto best = std::max_element(
            locales.begin(), locales.end(), [&](const QLocale& left, const QLocale& right) {
                return fitness(left, wanted) < fitness(right, wanted);
            });
        if (best == locales.end() || fitness(*best, wanted) == 0)
            return false;
        m_speech.setLocale(*best);
        return true;
    }

    void setRate(double rate) override { m_speech.setRate(rate); }

    void say(const QString& words) override
    {
        stop();
        m_isSpeaking = true;
        m_speech.say(words);
    }

    void pause() override { m_speech.pause(QTextToSpeech::BoundaryHint::Immediate); }
    void resume() override { m_speech.resume(); }

    void stop() override
    {
        m_isSpeaking = false;
        m_hasBegun = false;
        m_speech.stop(QTextToSpeech::BoundaryHint::Immediate);
    }

private:
    void follow(QTextToSpeech::State state)
    {
        if (!m_isSpeaking)
            return;
        if (state == QTextToSpeech::Speaking)
            m_hasBegun = true;
        if (state == QTextToSpeech::Error) {
            m_isSpeaking = false;
            Q_EMIT failed(m_speech.errorString());
        } else if (state == QTextToSpeech::Ready && m_hasBegun) {
            // Ready before it began belongs to what was stopped for it.
            m_isSpeaking = m_hasBegun = false;
            Q_EMIT finished();
        }
    }

    QTextToSpeech m_speech;
    bool m_isSpeaking = false;
    bool m_hasBegun = false;
};

} // namespace

std::unique_ptr<SpeechEngine> makeSpeechEngine()
{
    if (QTextToSpeech::availableEngines().isEmpty())
        return nullptr;
    auto engine = std::make_unique<QtSpeechEngine>();
    // A plugin may be there without the service that it speaks through.
    return engine->isReady() ? std::move(engine) : nullptr;
}

} // namespace tidemark::shell
