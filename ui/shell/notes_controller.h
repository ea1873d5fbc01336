// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/colour_names.h"

#include <QPointer>
#include <QWidget>

class QMenu;

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
class Docks;
class Preferences;
class StatusPanel;

/// What the notes controller works with; all of it outlives the controller.
struct NotesParts {
    session::Workspace& workspace;
    Preferences& preferences;
    Actions& actions;
    Docks& docks;
    reader::ReaderView& reader;
    annotations::NotesPane& pane;
    ArticlePresenter& presenter;
    StatusPanel& status;
};

/// Marks words and writes notes on the reader's command: on what is selected in the text, on the mark that
/// was clicked, on an event, quotation, policy, figure or speaker, or on the article.
class NotesController : public QObject {
    Q_OBJECT
public:
    NotesController(const NotesParts& parts, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    void retranslate();
    void updateActions();
    const session::ColourNames& colourNames() const { return m_names; }
    void setColourNames(const session::ColourNames& names);
    void writeItemNote(domain::ItemId item);
    /// Brings up the notes when some were left unfinished.
    void offerDrafts();

Q_SIGNALS:
    void noteBegun();
    /// A mark of another article was chosen in the list.
    void elsewhereActivated(tidemark::domain::ArticleId article, const tidemark::domain::TextSpan& span);
    void linkActivated(const QString& address); ///< in a note

private:
    void connectMarks();
    void connectNotes();
    void connectPane();
    void nameColours();
    void showTip(domain::AnnotationId id, const QPoint& globalPosition);
    void colour(domain::HighlightColour colour);
    void style(domain::HighlightStyle style);
    void mark(const session::AnnotationContent& content);
    void markEvery();
    void deleteMark();
    void writeNote();
    void writePageNote();
    void showScope(int scope);
    domain::AnnotationId markHere() const;
    void tell(const session::Result<void>& outcome) const;

    NotesParts m_parts;
    QWidget* m_window;
    QPointer<session::ArticleDocument> m_document;
    session::ColourNames m_names;
    domain::AnnotationId m_clicked; ///< in the text, until something is selected
    session::AnnotationContent m_last; ///< colour and style used last
};

} // namespace tidemark::shell
