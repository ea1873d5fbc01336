// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/article_document.h"
#include "session/draft_keeper.h"

#include <QFrame>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::annotations {

/// Edits one annotation: body (Markdown, as typed), tags and colour. What is typed is kept as a draft; it
/// becomes the annotation with Ctrl+Enter, the Done button, or when the focus leaves the editor. Escape gives
/// the change up.
class NoteEditor : public QFrame {
    Q_OBJECT
public:
    explicit NoteEditor(QWidget* parent = nullptr);
    ~NoteEditor() override;

    void setColours(const HighlightColours& colours);
    /// Saves what was edited before, then begins with `annotation`, which need not be stored yet.
    void edit(session::ArticleDocument& document, const domain::Annotation& annotation);
    bool isEditing() const { return m_keeper != nullptr; }
    domain::AnnotationId editedId() const;
    /// Makes the edit an annotation; a new one that is still empty is dropped.
    void save();
    void giveUp();

Q_SIGNALS:
    void closed();
    void deleteRequested(tidemark::domain::AnnotationId id);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createWidgets();
    void arrange();
    void connectWidgets();
    bool isWorthSaving() const;
    void saveWhenFocusLeaves(QWidget* now);
    void close();
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    std::unique_ptr<session::DraftKeeper> m_keeper;
    domain::Annotation m_original;
    bool m_isNew = false;
    QLabel* m_quote = nullptr;
    ColourBar* m_colours = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QLineEdit* m_tags = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_done = nullptr;
};

/// Tags as typed, separated by commas (of any script) or #.
QStringList tagsFromText(const QString& text);

} // namespace tidemark::annotations
