// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/speech_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <array>
#include <cmath>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using State = ReadAloud::State;

namespace {

constexpr std::array rates { -0.6, -0.3, 0.0, 0.25, 0.5, 0.75 };

}

SpeechBar::SpeechBar(ReadAloud& speech, QWidget* parent)
    : QFrame(parent)
    , m_speech(speech)
    , m_previous(new QToolButton)
    , m_pause(new QToolButton)
    , m_next(new QToolButton)
    , m_speed(new QComboBox)
    , m_message(new QLabel)
    , m_stop(new QToolButton)
{
    setObjectName(u"speechBar"_s);
    setAutoFillBackground(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    for (QToolButton* button : { m_previous, m_pause, m_next, m_stop })
        button->setAutoRaise(true);
    row->addWidget(m_previous);
    row->addWidget(m_pause);
    row->addWidget(m_next);
    row->addWidget(m_speed);
    row->addWidget(m_message, 1);
    row->addWidget(m_stop);
    addSpeeds();
    connect(m_previous, &QToolButton::clicked, &m_speech, [this] { m_speech.step(-1); });
    connect(m_pause, &QToolButton::clicked, this, &SpeechBar::togglePause);
    connect(m_next, &QToolButton::clicked, &m_speech, [this] { m_speech.step(1); });
    connect(m_stop, &QToolButton::clicked, &m_speech, &ReadAloud::stop);
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        m_speech.setRate(rates[size_t(index)]);
        Q_EMIT rateChosen(rates[size_t(index)]);
    });
    connect(&m_speech, &ReadAloud::changed, this, &SpeechBar::showState);
    retranslate();
}

void SpeechBar::addSpeeds()
{
    for (size_t index = 0; index < rates.size(); ++index)
        m_speed->addItem(QString());
}

void SpeechBar::setRate(double rate)
{
    const auto nearest = std::min_element(rates.begin(), rates.end(),
        [&](double left, double right) { return std::abs(left - rate) < std::abs(right - rate); });
    m_speed->setCurrentIndex(int(nearest - rates.begin()));
    m_speech.setRate(*nearest);
}

QString SpeechBar::message() const
{
    return m_message->text();
}

void SpeechBar::togglePause()
{
    m_speech.state() == State::Paused ? m_speech.resume() : m_speech.pause();
}

void SpeechBar::showState()
{
    const bool isSilent = m_speech.state() == State::Silent;
    const bool hadFocus = isVisible() && focusWidget() && isAncestorOf(focusWidget());
    for (QWidget* control : { static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_pause),
             static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_speed) })
        control->setVisible(!isSilent);
    m_message->setText(m_speech.problem());
    setVisible(!isSilent || !m_speech.problem().isEmpty());
    if (hadFocus && isSilent)
        parentWidget()->setFocus();
    retranslate();
}

void SpeechBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_speech.stop();
    else
        QFrame::keyPressEvent(event);
}

void SpeechBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SpeechBar::retranslate()
{
    const bool isSilent = m_speech.state() == State::Silent;
    m_previous->setText(tr("Previous sentence"));
    m_pause->setText(m_speech.state() == State::Paused ? tr("Go on") : tr("Pause"));
    m_next->setText(tr("Next sentence"));
    m_stop->setText(isSilent ? tr("Close") : tr("Stop"));
    m_speed->setAccessibleName(tr("Speed of the voice"));
    m_speed->setToolTip(tr("Speed of the voice"));
    const std::array speeds { tr("Very slow"), tr("Slow"), tr("Normal speed"), tr("Brisk"), tr("Fast"),
        tr("Very fast") };
    for (size_t index = 0; index < speeds.size(); ++index)
        m_speed->setItemText(int(index), speeds[index]);
    setAccessibleName(tr("Reading aloud"));
}

} // namespace tidemark::shell
