// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/read_aloud.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace tidemark::shell {

/// The buttons of reading aloud, under the text while something is said or cannot be said.
class SpeechBar : public QFrame {
    Q_OBJECT
public:
    explicit SpeechBar(ReadAloud& speech, QWidget* parent = nullptr);

    /// -1..1, one of the speeds offered.
    void setRate(double rate);
    QString message() const;

Q_SIGNALS:
    void rateChosen(double rate);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSpeeds();
    void togglePause();
    void showState();
    void retranslate();

    ReadAloud& m_speech;
    QToolButton* m_previous;
    QToolButton* m_pause;
    QToolButton* m_next;
    QComboBox* m_speed;
    QLabel* m_message;
    QToolButton* m_stop;
};

} // namespace tidemark::shell
