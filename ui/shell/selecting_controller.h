// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMenu;

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

class Actions;

/// Selecting by command and what can be looked up from a selection. Tells the reader which names are words.
class SelectingController : public QObject {
    Q_OBJECT
public:
    SelectingController(Actions& actions, reader::ReaderView& readerView, QObject* parent);

    void setDocument(session::ArticleDocument* document);
    /// Adds its commands to the menu of a place in the text, to which they then apply.
    void addTo(QMenu& menu, const domain::TextSpan& place);
    /// The selected words as they are shown, or the word at the caret.
    QString chosenWords() const;

Q_SIGNALS:
    void findRequested(const QString& words);
    void searchRequested(const QString& words);

private:
    qsizetype place() const;
    void selectSentence();
    void selectParagraph();
    void selectAndShow(const domain::TextSpan& span);

    Actions& m_actions;
    reader::ReaderView& m_reader;
    QPointer<session::ArticleDocument> m_document;
    std::optional<qsizetype> m_menuPlace;
};

} // namespace tidemark::shell
