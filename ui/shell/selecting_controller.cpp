// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/selecting_controller.h"

#include "reader/reader_view.h"
#include "shell/actions.h"
#include "text/lexicon_matcher.h"

#include <QMenu>
#include <QTimer>

namespace tidemark::shell {

using domain::TextSpan;

namespace {

constexpr qsizetype longestWords = 60; // characters of a selection that can sensibly be looked up

}

SelectingController::SelectingController(Actions& actions, reader::ReaderView& readerView, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_reader(readerView)
{
    connect(
        m_actions[ActionId::SelectSentence], &QAction::triggered, this, &SelectingController::selectSentence);
    connect(m_actions[ActionId::SelectParagraph], &QAction::triggered, this,
        &SelectingController::selectParagraph);
    connect(m_actions[ActionId::FindSelected], &QAction::triggered, this,
        [this] { Q_EMIT findRequested(chosenWords()); });
    connect(m_actions[ActionId::SearchSelected], &QAction::triggered, this,
        [this] { Q_EMIT searchRequested(chosenWords()); });
}

void SelectingController::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    const auto useWords = [this] {
        m_reader.setKnownWords([open = m_document]() -> std::shared_ptr<const text::LexiconMatcher> {
            return open ? open->knownWords() : nullptr;
        });
    };
    useWords();
    if (document) // other people may be named in what was read
        connect(document, &session::ArticleDocument::itemsChanged, this, useWords);
    m_actions.setEnabled({ ActionId::SelectSentence, ActionId::SelectParagraph, ActionId::FindSelected,
                             ActionId::SearchSelected },
        document != nullptr);
}

void SelectingController::addTo(QMenu& menu, const TextSpan& place)
{
    m_menuPlace = place.start;
    for (const ActionId id : { ActionId::SelectSentence, ActionId::SelectParagraph })
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (const ActionId id : { ActionId::FindSelected, ActionId::SearchSelected })
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    // The command chosen comes after the menu has gone.
    connect(&menu, &QMenu::aboutToHide, this,
        [this] { QTimer::singleShot(0, this, [this] { m_menuPlace.reset(); }); });
}

qsizetype SelectingController::place() const
{
    return m_menuPlace.value_or(m_reader.caret());
}

QString SelectingController::chosenWords() const
{
    const QString selected = m_reader.selectedTextAsShown().simplified();
    if (!selected.isEmpty())
        return selected.left(longestWords);
    const TextSpan word = m_reader.wordAt(place());
    return m_reader.document().text.mid(word.start, word.length);
}

void SelectingController::selectSentence()
{
    selectAndShow(m_reader.sentenceAt(place()));
}

void SelectingController::selectParagraph()
{
    const int block = m_reader.blockAt(place());
    if (block >= 0)
        selectAndShow(m_reader.document().blocks[size_t(block)].span);
}

void SelectingController::selectAndShow(const TextSpan& span)
{
    if (span.isEmpty())
        return;
    m_reader.setSelection(span);
    m_reader.setFocus();
}

} // namespace tidemark::shell
