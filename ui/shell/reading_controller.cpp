// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reading_controller.h"

#include "reader/reader_view.h"
#include "shell/mark_words.h"
#include "shell/preferences.h"
#include "shell/read_aloud.h"
#include "shell/speech_bar.h"
#include "shell/structure_walk.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;
using domain::TextSpan;
using reader::ReaderView;
using session::ArticleDocument;

ReadingController::ReadingController(
    ReaderView& readerView, Actions& actions, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_reader(readerView)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_speech(new ReadAloud(readerView, this))
    , m_speechBar(new SpeechBar(*m_speech))
{
    m_speechBar->hide();
    m_speechBar->setRate(m_preferences.value(u"reader/speechRate"_s, 0.0).toDouble());
    constexpr int moment = 300; // ms
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(moment);
    connect(&m_placeTimer, &QTimer::timeout, this, [this] {
        if (m_document)
            m_place = ReadingPlace::of(m_document->text(), m_reader.readingPosition());
    });
    connect(&m_reader, &ReaderView::readingPositionChanged, &m_placeTimer, qOverload<>(&QTimer::start));
    connect(&m_reader, &ReaderView::jumped, this, &ReadingController::leave);
    connectActions();
    connectSpeech();
    updateActions();
}

ReadingController::~ReadingController() = default;

void ReadingController::connectActions()
{
    const auto onTrigger
        = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    onTrigger(GoBack, [this] { travel(-1); });
    onTrigger(GoForward, [this] { travel(1); });
    onTrigger(NextHeading, [this] { walkHeadings(1, tr("There is no further heading.")); });
    onTrigger(PreviousHeading, [this] { walkHeadings(-1, tr("There is no heading before this.")); });
    onTrigger(NextMark, [this] { walkMarks(1, tr("There is no further mark of yours.")); });
    onTrigger(PreviousMark, [this] { walkMarks(-1, tr("There is no mark of yours before this.")); });
    keepToggle(FocusParagraph, u"reader/focusParagraph"_s, &ReaderView::setParagraphFocused);
    keepToggle(VerticalText, u"reader/vertical"_s, &ReaderView::setVertical);
}

void ReadingController::keepToggle(ActionId id, const QString& key, void (ReaderView::*set)(bool))
{
    connect(m_actions[id], &QAction::toggled, this, [this, key, set](bool on) {
        (m_reader.*set)(on);
        m_preferences.setValue(key, on);
    });
    m_actions[id]->setChecked(m_preferences.value(key, false).toBool());
}

void ReadingController::connectSpeech()
{
    connect(m_actions[ToggleReadingAloud], &QAction::triggered, this, &ReadingController::toggleSpeech);
    connect(m_actions[StopReadingAloud], &QAction::triggered, m_speech, &ReadAloud::stop);
    connect(m_actions[NextSentence], &QAction::triggered, m_speech, [this] { m_speech->step(1); });
    connect(m_actions[PreviousSentence], &QAction::triggered, m_speech, [this] { m_speech->step(-1); });
    connect(m_speech, &ReadAloud::changed, this, &ReadingController::updateActions);
    connect(m_speechBar, &SpeechBar::rateChosen, this,
        [this](double rate) { m_preferences.setValue(u"reader/speechRate"_s, rate); });
}

void ReadingController::setDocument(ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_shownText = document ? document->text() : QString();
    m_place = {};
    m_speech->setLanguage(document ? document->article().metadata.language : QString());
    m_reader.setMarkDescriber([shown = QPointer(document), names = m_colourNames](const QString& key) {
        return shown ? describeMark(*shown, key, names()) : reader::MarkDescription();
    });
    if (document)
        connect(document, &ArticleDocument::articleChanged, this, &ReadingController::followChangedText);
    updateActions();
}

// The reader went to the top of the changed text; the words that were being read are looked up in it.
void ReadingController::followChangedText()
{
    if (!m_document || m_document->text() == m_shownText || m_reader.document().blocks.empty())
        return;
    m_shownText = m_document->text();
    m_speech->setLanguage(m_document->article().metadata.language);
    // Whoever shows the new text may have carried the place already.
    if (m_reader.readingPosition() <= m_reader.document().blocks.front().span.start)
        m_reader.setReadingPosition(m_place.offsetIn(m_shownText));
}

JumpHistory::Place ReadingController::here() const
{
    return { m_document->article().id, ReadingPlace::of(m_document->text(), m_reader.readingPosition()) };
}

void ReadingController::leave(qsizetype offset)
{
    if (!m_document || m_isTravelling)
        return;
    m_history.leave({ m_document->article().id, ReadingPlace::of(m_document->text(), offset) });
    updateActions();
}

void ReadingController::leaveArticle()
{
    if (!m_document)
        return;
    keepPlace();
    leave(m_reader.readingPosition());
}

void ReadingController::keepPlace()
{
    if (m_document)
        m_preferences.setValue(
            u"position/"_s + m_document->article().id.toString(), here().place.toVariant());
}

void ReadingController::enterArticle()
{
    if (!m_document)
        return;
    const QVariant kept = m_preferences.value(u"position/"_s + m_document->article().id.toString());
    m_place = ReadingPlace::fromVariant(kept);
    m_reader.setReadingPosition(m_place.offsetIn(m_document->text()));
}

void ReadingController::travel(int step)
{
    if (!m_document)
        return;
    const QScopedValueRollback travelling(m_isTravelling, true);
    // An article that is gone is passed over.
    while (const auto place = step < 0 ? m_history.back(here()) : m_history.forward(here())) {
        if (showPlace(*place))
            break;
        m_history.forget(place->article);
    }
    updateActions();
}

bool ReadingController::showPlace(const JumpHistory::Place& place)
{
    if (m_document->article().id != place.article)
        Q_EMIT articleRequested(place.article);
    if (m_document->article().id != place.article)
        return false;
    const qsizetype offset = place.place.offsetIn(m_document->text());
    m_reader.setReadingPosition(offset);
    // The next key press starts from what is seen.
    if (m_reader.visibleRects({ m_reader.caret(), 1 }).empty())
        m_reader.setCaret(offset);
    return true;
}

qsizetype ReadingController::placeOfReading(int step) const
{
    const TextSpan selection = m_reader.selection();
    const qsizetype caret = selection.isEmpty() ? m_reader.caret() : selection.start;
    const bool isInSight = !m_reader.visibleRects({ caret, 1 }).empty();
    // A caret out of sight is not where the reader is; but above the first line may be meant, too.
    return isInSight ? caret : m_reader.readingPosition() - (step > 0 ? 1 : 0);
}

void ReadingController::walkHeadings(int step, const QString& none)
{
    if (m_document)
        goTo(neighbourHeading(m_reader.document(), placeOfReading(step), step), none);
}

void ReadingController::walkMarks(int step, const QString& none)
{
    if (m_document)
        goTo(neighbourMark(*m_document, placeOfReading(step), step), none);
}

void ReadingController::goTo(const std::optional<TextSpan>& span, const QString& none)
{
    if (span)
        m_reader.goTo(*span);
    else
        Q_EMIT told(none);
}

void ReadingController::toggleSpeech()
{
    switch (m_speech->state()) {
    case ReadAloud::State::Silent:
        m_speech->start();
        break;
    case ReadAloud::State::Speaking:
        m_speech->pause();
        break;
    case ReadAloud::State::Paused:
        m_speech->resume();
        break;
    }
}

void ReadingController::updateActions()
{
    const bool hasDocument = m_document != nullptr;
    const bool isReading = m_speech->state() != ReadAloud::State::Silent;
    m_actions[GoBack]->setEnabled(hasDocument && m_history.canGoBack());
    m_actions[GoForward]->setEnabled(hasDocument && m_history.canGoForward());
    m_actions.setEnabled(
        { NextHeading, PreviousHeading, NextMark, PreviousMark, ToggleReadingAloud }, hasDocument);
    m_actions.setEnabled({ NextSentence, PreviousSentence }, isReading);
    // It also takes away the sentence that says why nothing is heard.
    m_actions[StopReadingAloud]->setEnabled(isReading || !m_speech->problem().isEmpty());
}

void ReadingController::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

bool ReadingController::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    m_actions[button == Qt::BackButton ? GoBack : GoForward]->trigger();
    return true;
}

} // namespace tidemark::shell
