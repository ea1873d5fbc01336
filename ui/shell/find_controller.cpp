// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_controller.h"

#include "reader/reader_view.h"
#include "shell/find_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype longestProposal = 60; // characters of a selection that are likely meant to be found
constexpr int longestHistory = 20;

}

FindController::FindController(
    FindBar& bar, reader::ReaderView& readerView, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_reader(readerView)
    , m_preferences(preferences)
{
    m_bar.setHistory(m_preferences.value(u"find/history"_s).toStringList());
    connect(&m_bar, &FindBar::queryChanged, this, [this] {
        m_jumps = true;
        look();
    });
    connect(&m_bar, &FindBar::stepRequested, this, &FindController::step);
    connect(&m_bar, &FindBar::closed, this, &FindController::close);
    m_reader.installEventFilter(this);
    connect(&m_session, &FindSession::finished, this, &FindController::takeResult);
    connect(&m_session, &FindSession::started, this, &FindController::showHits);
    connect(&m_reader, &reader::ReaderView::scrollMarkActivated, this, &FindController::jumpToTick);
}

void FindController::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &session::ArticleDocument::articleChanged, this, [this] {
            if (m_isPrepared && m_reader.document().text != m_document->text())
                prepare();
        });
    }
    prepare();
}

/// Another text. The reader stays where they are in it.
void FindController::prepare()
{
    m_isPrepared = m_marksHits = false;
    m_session.setText({}, {});
    m_current = -1;
    m_from = 0;
    m_jumps = false;
    if (m_bar.isVisible())
        look();
}

void FindController::open()
{
    const QString selected = m_reader.selectedTextAsShown();
    m_from = m_reader.selection().isEmpty() ? m_reader.readingPosition() : m_reader.selection().start;
    m_bar.open(selected.size() <= longestProposal ? selected : QString());
    m_jumps = true;
    look();
}

void FindController::find(const QString& words)
{
    m_from = m_reader.selection().start;
    m_bar.open(words);
    m_jumps = true;
    look();
}

void FindController::look()
{
    if (!m_document)
        return;
    if (!std::exchange(m_isPrepared, true))
        m_session.setText(m_document->text(), m_document->knownWords());
    m_marksHits = true;
    m_stepsToCome = 0;
    text::SearchQuery query = m_bar.query();
    // Who reads 網際網路 on screen looks for that, though 互联网 is written.
    const QString maybeWritten = m_reader.script().asMaybeWritten(query.words);
    if (!query.isPattern && maybeWritten != query.words)
        query.otherForms.append(maybeWritten);
    m_session.look(query);
}

void FindController::lookAgain()
{
    m_jumps = false;
    if (m_current >= 0)
        m_from = hits()[size_t(m_current)].start;
    if (m_marksHits)
        look();
}

void FindController::takeResult()
{
    m_current = hits().empty() ? -1 : hitFrom(m_from);
    showHits();
    if (m_current < 0 || !m_marksHits)
        return;
    if (m_stepsToCome != 0)
        step(std::exchange(m_stepsToCome, 0));
    else if (m_jumps)
        goTo(m_current);
}

int FindController::hitFrom(qsizetype offset) const
{
    const auto next = std::lower_bound(hits().begin(), hits().end(), offset,
        [](const TextSpan& hit, qsizetype wanted) { return hit.start < wanted; });
    return next == hits().end() ? 0 : int(next - hits().begin());
}

void FindController::showHits()
{
    const bool isLooking = m_session.isLooking();
    m_reader.setFound(m_marksHits && !isLooking ? hits() : std::vector<TextSpan>(), m_current);
    m_bar.showState({ m_current, isLooking ? 0 : int(hits().size()), m_session.result().hasMore, isLooking,
        m_session.result().fault });
}

void FindController::goTo(int hit)
{
    m_current = hit;
    m_reader.setCurrentFound(hit);
    m_bar.showState({ hit, int(hits().size()), m_session.result().hasMore, false, {} });
    Q_EMIT hitReached(hits()[size_t(hit)]);
}

void FindController::step(int by)
{
    remember();
    if (m_session.isLooking()) {
        m_stepsToCome += by;
        return;
    }
    if (!m_marksHits) {
        if (m_bar.query().words.isEmpty()) {
            open();
            return;
        }
        m_bar.show();
        m_jumps = false;
        look();
        if (m_session.isLooking()) {
            m_stepsToCome = by;
            return;
        }
    }
    if (hits().empty())
        return;
    const int count = int(hits().size());
    const TextSpan selected = m_reader.selection();
    const bool isOnHit = m_current >= 0 && selected == hits()[size_t(m_current)];
    // Who has moved on in the text means the next hit from there.
    const int next = hitFrom(selected.start);
    const bool isThere = hits()[size_t(next)] == selected;
    const int from = isOnHit ? m_current : by > 0 && !isThere ? next - 1 : next;
    goTo((from + by + count) % count);
}

void FindController::jumpToTick(const TextSpan& span)
{
    const auto hit = std::find(hits().begin(), hits().end(), span);
    if (m_marksHits && hit != hits().end())
        goTo(int(hit - hits().begin()));
}

// From the text, too, Esc ends the search, as long as the bar is there.
bool FindController::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != &m_reader || !isEscape || !m_bar.isVisible())
        return QObject::eventFilter(watched, event);
    m_bar.close();
    return true;
}

void FindController::remember()
{
    const QString words = m_bar.query().words;
    QStringList history = m_bar.history();
    if (words.trimmed().isEmpty() || history.value(0) == words)
        return;
    history.removeAll(words);
    history.prepend(words);
    m_bar.setHistory(history.mid(0, longestHistory));
    m_preferences.setValue(u"find/history"_s, m_bar.history());
}

void FindController::close()
{
    remember();
    m_session.stop();
    m_marksHits = false;
    m_reader.setFound({});
    Q_EMIT closed();
}

} // namespace tidemark::shell
