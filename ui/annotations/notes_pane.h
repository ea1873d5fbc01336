// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/article_document.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;

namespace tidemark::session {
class AnnotationsFilter;
class AnnotationsModel;
}

namespace tidemark::annotations {

class NoteDelegate;
class NoteEditor;
class NotesFilterBar;

/// The reader's marks in this article: narrowed by text, colour and tag, edited in place.
class NotesPane : public QWidget {
    Q_OBJECT
public:
    explicit NotesPane(QWidget* parent = nullptr);

    void setDocument(session::ArticleDocument* document);
    void setColours(const HighlightColours& colours);
    int count() const; ///< all, whatever the filter
    /// Begins a note on a passage; it is stored once something has been written.
    void beginNote(const domain::TextSpan& span, domain::HighlightColour colour);
    void editNote(domain::AnnotationId id);
    void select(domain::AnnotationId id);
    /// Ends an edit that is under way by saving it.
    void saveEdit();
    NoteEditor* editor() const { return m_editor; }
    std::vector<domain::AnnotationId> selectedIds() const; ///< in the list

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void countChanged(int count);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createList();
    void connectModels();
    void showMenu(const QPoint& position);
    void recolour(domain::HighlightColour colour);
    void deleteSelected();
    domain::AnnotationId idAt(const QModelIndex& index) const;
    void refresh();
    void refreshTags();
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    session::AnnotationsModel* m_model;
    session::AnnotationsFilter* m_filter;
    NotesFilterBar* m_filterBar;
    QListView* m_list = nullptr;
    NoteDelegate* m_delegate = nullptr;
    NoteEditor* m_editor;
    QLabel* m_empty;
    HighlightColours m_colours;
};

} // namespace tidemark::annotations
