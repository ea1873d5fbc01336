// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/cited_passage.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tidemark::annotations {
class NotesPane;
}
namespace tidemark::reader {
class ReaderView;
}
namespace tidemark::session {
class Workspace;
}

namespace tidemark::shell {

class Actions;
class ArticlePresenter;
class Preferences;
class StatusPanel;

/// What the citation controller works with; all of it outlives the controller.
struct CitationParts {
    session::Workspace& workspace;
    Preferences& preferences;
    Actions& actions;
    reader::ReaderView& reader;
    annotations::NotesPane& notes;
    ArticlePresenter& presenter;
    StatusPanel& status;
};

/// Copies passages together with where they come from, in the reader's style of citation, and links to them:
/// the notes chosen in the list when the keyboard is there, else the item chosen in a pane, else the selected
/// words, else the chosen event, else the article.
class CitationController : public QObject {
    Q_OBJECT
public:
    CitationController(const CitationParts& parts, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    void updateActions();
    /// Says which item has the keyboard in the browse panes; null for none.
    void setFocusedItem(std::function<domain::ItemId()> focusedItem)
    {
        m_focusedItem = std::move(focusedItem);
    }
    session::CitationStyle style() const;
    void copyItem(domain::ItemId item);

private:
    void chooseStyle(session::CitationStyle style);
    std::vector<session::CitedPassage> chosen() const;
    std::vector<session::CitedPassage> chosenNotes() const;
    std::vector<session::CitedPassage> passagesOf(domain::ItemId item) const;
    void copy(const std::vector<session::CitedPassage>& passages);
    void copyLinks(const std::vector<session::CitedPassage>& passages);

    CitationParts m_parts;
    QPointer<session::ArticleDocument> m_document;
    std::function<domain::ItemId()> m_focusedItem;
};

} // namespace tidemark::shell
