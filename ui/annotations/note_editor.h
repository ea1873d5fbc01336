// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/article_document.h"
#include "session/draft_keeper.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tidemark::annotations {

class NotePreview;
class NoteThread;
class StyleBar;
class TagField;

/// Edits one annotation: body (Markdown, as typed, with a preview), tags, colour, style and its thread of
/// replies. What is typed is kept as a draft; it becomes the annotation with Ctrl+Enter, the Done button, or
/// when the focus leaves the editor. Escape gives the change up.
class NoteEditor : public QFrame {
    Q_OBJECT
public:
    explicit NoteEditor(QWidget* parent = nullptr);
    ~NoteEditor() override;

    void setColours(const HighlightColours& colours);
    void setColourNames(const session::ColourNames& names);
    void setKnownTags(const QStringList& tags);
    /// Saves what was edited before, then begins with `annotation`, which need not be stored yet; `about`
    /// says what it is on where it is on no passage.
    void edit(
        session::ArticleDocument& document, const domain::Annotation& annotation, const QString& about = {});
    bool isEditing() const { return m_keeper != nullptr; }
    domain::AnnotationId editedId() const;
    /// Makes the edit an annotation; a new one that is still empty is dropped.
    void save();
    void giveUp();
    /// Writes what was typed as a draft, at once.
    void keepDraft();

    QPlainTextEdit* body() const { return m_body; }
    TagField* tagField() const { return m_tags; }
    NoteThread* thread() const { return m_thread; }
    NotePreview* preview() const { return m_preview; }
    QToolButton* previewButton() const { return m_previewButton; }

Q_SIGNALS:
    void closed();
    void deleteRequested(tidemark::domain::AnnotationId id);
    void linkActivated(const QString& address); ///< in the preview
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createWidgets();
    void arrange();
    void connectWidgets();
    void connectThread();
    void fill(const domain::Annotation& annotation, const QString& about);
    bool isWorthSaving() const;
    void saveWhenFocusLeaves(QWidget* now);
    void showPreview(bool shows);
    void keepReply();
    void commitReplies(const std::vector<domain::Reply>& replies);
    std::vector<domain::Reply> repliesWithTyped() const;
    void followStored(const session::AnnotationChanges& changes);
    void close();
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    std::unique_ptr<session::DraftKeeper> m_keeper;
    domain::Annotation m_original;
    domain::Reply m_newReply; ///< its id and time, while it is typed
    bool m_isNew = false;
    HighlightColours m_swatches;
    QLabel* m_quote = nullptr;
    ColourBar* m_colours = nullptr;
    StyleBar* m_styles = nullptr;
    QToolButton* m_previewButton = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPlainTextEdit* m_body = nullptr;
    NotePreview* m_preview = nullptr;
    TagField* m_tags = nullptr;
    NoteThread* m_thread = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace tidemark::annotations
