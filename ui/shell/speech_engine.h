// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace tidemark::shell {

/// Speaks one utterance at a time.
class SpeechEngine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes a voice for a BCP 47 language; false when none is installed.
    virtual bool useLanguage(const QString& language) = 0;
    /// -1 (slowest) .. 1 (fastest); 0 is the voice's own speed. Holds from the next utterance on.
    virtual void setRate(double rate) = 0;
    /// Speaks; whatever was being said is dropped without finished().
    virtual void say(const QString& words) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Falls silent without finished().
    virtual void stop() = 0;

Q_SIGNALS:
    /// The utterance was spoken to its end.
    void finished();
    void failed(const QString& why);
};

/// The system's speech; null when this build or this system has none.
std::unique_ptr<SpeechEngine> makeSpeechEngine();

} // namespace tidemark::shell
