// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/annotations_model.h"
#include "session/article_document.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QMenu;

namespace tidemark::session {
class AnnotationsFilter;
class Workspace;
}

namespace tidemark::annotations {

class DraftsBar;
class NoteDelegate;
class NoteEditor;
class NotesBulkBar;
class NotesFilterBar;

/// The reader's marks in this article, in all articles or in the trash: narrowed and ordered, edited in
/// place, one by one or many at once.
class NotesPane : public QWidget {
    Q_OBJECT
public:
    explicit NotesPane(QWidget* parent = nullptr);
    ~NotesPane() override;

    /// It must outlive the pane. Without one only a document's own marks are shown.
    void setWorkspace(session::Workspace& workspace);
    void setDocument(session::ArticleDocument* document);
    void setColours(const HighlightColours& colours);
    void setColourNames(const session::ColourNames& names);
    int count() const; ///< of the open article, whatever is listed
    void setScope(session::AnnotationScope scope);

    /// Begins a note on a passage, an item or the article; it is stored once something has been written.
    void beginNote(const domain::TextSpan& span, domain::HighlightColour colour);
    void beginItemNote(domain::ItemId item, domain::HighlightColour colour);
    void beginPageNote(domain::HighlightColour colour);
    void editNote(domain::AnnotationId id);
    void select(domain::AnnotationId id);
    /// The same, and when the filter hides it the filter is cleared.
    void reveal(domain::AnnotationId id);
    /// Ends an edit that is under way by saving it.
    void saveEdit();
    bool hasDrafts() const;
    /// Of the rows that are selected, in their order.
    std::vector<domain::AnnotationId> selectedIds() const;
    bool isListFocused() const;

    NoteEditor* editor() const { return m_editor; }
    QListView* list() const { return m_list; }
    NotesFilterBar* filterBar() const { return m_filterBar; }
    NotesBulkBar* bulkBar() const { return m_bulk; }
    DraftsBar* draftsBar() const { return m_drafts; }

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    /// A mark of another article: it is to be opened and the passage shown.
    void elsewhereActivated(tidemark::domain::ArticleId article, const tidemark::domain::TextSpan& span);
    void countChanged(int count);
    void changedMany(const QString& sentence); ///< what was done, in one undoable step
    void citationRequested();
    void linkRequested();
    void colourNamesRequested();
    void linkActivated(const QString& address); ///< in a note
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createList();
    void arrange();
    void connectParts();
    void connectModels();
    void connectBulk();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void activate(const QModelIndex& index);
    void edit(const domain::Annotation& annotation);
    void continueDraft(const domain::Annotation& draft);
    QString aboutOf(const domain::Annotation& annotation) const;
    void showMenu(const QPoint& position);
    void fillMenu(QMenu& menu);
    void tell(const session::Result<void>& outcome, const QString& sentence);
    void recolour(domain::HighlightColour colour);
    void restyle(domain::HighlightStyle style);
    void askForTags();
    void deleteSelected();
    void restore(const std::vector<domain::AnnotationId>& ids);
    void restoreSelected();
    void restoreAll();
    domain::AnnotationId idAt(const QModelIndex& index) const;
    void refreshLater();
    void tellCount();
    void refresh();
    void refreshTags();
    void refreshSelection();
    void refreshDrafts();
    QString emptyText() const;
    void retranslate();

    session::Workspace* m_workspace = nullptr;
    QPointer<session::ArticleDocument> m_document;
    session::AnnotationsModel* m_model;
    session::AnnotationsFilter* m_filter;
    NotesFilterBar* m_filterBar;
    DraftsBar* m_drafts;
    NotesBulkBar* m_bulk;
    QListView* m_list = nullptr;
    NoteDelegate* m_delegate = nullptr;
    NoteEditor* m_editor;
    QLabel* m_empty;
    HighlightColours m_colours;
    session::ColourNames m_names;
    QTimer m_refreshTimer;
    int m_toldCount = -1;
};

} // namespace tidemark::annotations
