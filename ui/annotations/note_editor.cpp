// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_editor.h"

#include "annotations/note_preview.h"
#include "annotations/note_thread.h"
#include "annotations/style_bar.h"
#include "annotations/tag_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"noteEditor"_s);
    createWidgets();
    arrange();
    connectWidgets();
    connectThread();
    retranslate();
    hide();
}

NoteEditor::~NoteEditor()
{
    // The keeper's last flush must not come after the widgets it reads from are gone.
    m_keeper.reset();
}

void NoteEditor::createWidgets()
{
    m_quote = new QLabel;
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setObjectName(u"secondary"_s);
    m_quote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_colours = new ColourBar(false);
    m_styles = new StyleBar;
    m_previewButton = new QToolButton;
    m_previewButton->setCheckable(true);
    m_previewButton->setObjectName(u"filterButton"_s);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"noteBody"_s);
    m_body->setTabChangesFocus(true);
    m_preview = new NotePreview;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_body);
    m_pages->addWidget(m_preview);
    m_pages->setMinimumHeight(90);
    m_tags = new TagField;
    m_thread = new NoteThread;
    m_delete = new QPushButton;
    m_done = new QPushButton;
    m_done->setAutoDefault(true);
    const std::array<QWidget*, 4> fields { m_body, m_preview, m_tags->field(), m_thread->field() };
    for (QWidget* field : fields)
        field->installEventFilter(this);
}

void NoteEditor::arrange()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_colours);
    head->addWidget(m_styles);
    head->addStretch();
    head->addWidget(m_previewButton);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(6);
    column->addWidget(m_quote);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_tags);
    column->addWidget(m_thread);
    column->addLayout(buttons);
}

void NoteEditor::connectWidgets()
{
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (m_keeper)
            m_keeper->setBody(m_body->toPlainText());
    });
    connect(m_tags, &TagField::edited, this, [this] {
        if (m_keeper)
            m_keeper->setTags(m_tags->tags());
    });
    connect(m_tags, &TagField::submitted, this, &NoteEditor::save);
    connect(m_colours, &ColourBar::chosenByReader, this, [this](const auto& colour) {
        if (!m_keeper || !colour)
            return;
        m_keeper->setColour(*colour);
        m_styles->setColour(m_swatches[static_cast<size_t>(*colour)]);
    });
    connect(m_styles, &StyleBar::chosenByReader, this, [this](domain::HighlightStyle style) {
        if (m_keeper)
            m_keeper->setStyle(style);
    });
    connect(m_previewButton, &QToolButton::toggled, this, &NoteEditor::showPreview);
    connect(m_preview, &NotePreview::linkActivated, this, &NoteEditor::linkActivated);
    connect(m_done, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        const domain::AnnotationId id = editedId();
        const bool isStored = !m_isNew;
        giveUp();
        if (isStored)
            Q_EMIT deleteRequested(id);
    });
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { saveWhenFocusLeaves(now); });
}

void NoteEditor::connectThread()
{
    connect(m_thread, &NoteThread::typedChanged, this, &NoteEditor::keepReply);
    connect(m_thread, &NoteThread::submitted, this, [this] {
        if (m_keeper)
            commitReplies(repliesWithTyped());
    });
    connect(m_thread, &NoteThread::deleteRequested, this, [this](const QUuid& id) {
        std::vector<domain::Reply> replies = m_original.replies;
        std::erase_if(replies, [&id](const domain::Reply& reply) { return reply.id == id; });
        commitReplies(replies);
    });
}

void NoteEditor::setColours(const HighlightColours& colours)
{
    m_swatches = colours;
    m_colours->setColours(colours);
}

void NoteEditor::setColourNames(const session::ColourNames& names)
{
    m_colours->setNames(names);
}

void NoteEditor::setKnownTags(const QStringList& tags)
{
    m_tags->setKnownTags(tags);
}

void NoteEditor::edit(
    session::ArticleDocument& document, const domain::Annotation& annotation, const QString& about)
{
    save();
    const domain::Annotation* stored = document.annotation(annotation.id);
    m_document = &document;
    m_original = stored ? *stored : annotation;
    m_isNew = !stored;
    m_newReply = { domain::createUuidV7(), {}, {}, {} };
    fill(annotation, about);
    // Made last, so that filling the fields is not taken for typing.
    m_keeper = std::make_unique<session::DraftKeeper>(document, annotation);
    connect(m_keeper.get(), &session::DraftKeeper::failed, this, &NoteEditor::failed);
    connect(&document, &session::ArticleDocument::annotationsChanged, this, &NoteEditor::followStored,
        Qt::UniqueConnection);
    show();
    m_body->setFocus();
    m_body->moveCursor(QTextCursor::End);
}

void NoteEditor::fill(const domain::Annotation& annotation, const QString& about)
{
    const QString quote = about.isEmpty() ? annotation.quote.exact.simplified() : about;
    m_quote->setText(fontMetrics().elidedText(quote, Qt::ElideRight, qMax(120, width() - 24)));
    m_quote->setToolTip(quote.left(400).toHtmlEscaped());
    m_quote->setVisible(!quote.isEmpty());
    m_colours->setChosen(annotation.colour);
    m_styles->setColour(m_swatches[static_cast<size_t>(annotation.colour)]);
    m_styles->setChosen(annotation.style);
    m_styles->setVisible(annotation.target.has_value());
    m_previewButton->setChecked(false);
    m_body->setPlainText(annotation.body);
    m_tags->setTags(annotation.tags);
    m_thread->clearField();
    m_thread->setReplies(m_original.replies);
    m_thread->setVisible(!m_isNew);
    // A reply that was being typed when the draft was written.
    for (const domain::Reply& reply : annotation.replies) {
        const auto isSame = [&reply](const domain::Reply& known) { return known.id == reply.id; };
        if (std::none_of(m_original.replies.begin(), m_original.replies.end(), isSame))
            m_thread->field()->setPlainText(reply.body);
    }
}

domain::AnnotationId NoteEditor::editedId() const
{
    return m_keeper ? m_keeper->annotation().id : domain::AnnotationId();
}

bool NoteEditor::isWorthSaving() const
{
    const domain::Annotation& edited = m_keeper->annotation();
    if (m_isNew)
        return !edited.body.trimmed().isEmpty() || !edited.tags.isEmpty();
    return edited.body != m_original.body || edited.tags != m_original.tags
        || edited.colour != m_original.colour || edited.style != m_original.style
        || edited.replies != m_original.replies;
}

void NoteEditor::save()
{
    if (!m_keeper)
        return;
    m_keeper->setTags(m_tags->tags());
    // Taken out first: the document's signals must not find a half-ended edit.
    const std::unique_ptr<session::DraftKeeper> keeper = isWorthSaving() ? std::move(m_keeper) : nullptr;
    if (!keeper) {
        giveUp();
        return;
    }
    if (const auto saved = keeper->save(); !saved)
        Q_EMIT failed(saved.error().sentence);
    close();
}

void NoteEditor::giveUp()
{
    if (!m_keeper)
        return;
    const std::unique_ptr<session::DraftKeeper> keeper = std::move(m_keeper);
    if (const auto discarded = keeper->discard(); !discarded)
        Q_EMIT failed(discarded.error().sentence);
    close();
}

void NoteEditor::keepDraft()
{
    if (m_keeper)
        static_cast<void>(m_keeper->flush()); // it tells of a failure by itself
}

void NoteEditor::close()
{
    m_keeper.reset();
    hide();
    Q_EMIT closed();
}

void NoteEditor::showPreview(bool shows)
{
    if (shows)
        m_preview->setNote(m_body->toPlainText());
    m_pages->setCurrentWidget(shows ? static_cast<QWidget*>(m_preview) : m_body);
    if (m_keeper)
        m_pages->currentWidget()->setFocus();
}

std::vector<domain::Reply> NoteEditor::repliesWithTyped() const
{
    std::vector<domain::Reply> replies = m_original.replies;
    const QString typed = m_thread->typed();
    if (typed.isEmpty())
        return replies;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QUuid edited = m_thread->editedReply();
    const auto known = std::find_if(
        replies.begin(), replies.end(), [&edited](const domain::Reply& reply) { return reply.id == edited; });
    if (known == replies.end()) {
        replies.push_back({ m_newReply.id, typed, now, now });
    } else if (known->body != typed) {
        known->body = typed;
        known->modified = now;
    }
    return replies;
}

void NoteEditor::keepReply()
{
    if (m_keeper)
        m_keeper->setReplies(repliesWithTyped());
}

/// Stores the replies, with whatever else was edited, in one step, and goes on editing.
void NoteEditor::commitReplies(const std::vector<domain::Reply>& replies)
{
    if (!m_keeper || m_isNew)
        return;
    m_keeper->setReplies(replies);
    const std::vector<domain::Reply> before = std::exchange(m_original.replies, replies);
    if (const auto saved = m_keeper->save(); !saved) {
        m_original.replies = before;
        Q_EMIT failed(saved.error().sentence);
        return;
    }
    m_original = m_keeper->annotation();
    m_newReply.id = domain::createUuidV7();
    m_thread->clearField();
    m_thread->setReplies(m_original.replies);
    m_keeper->setReplies(m_original.replies);
    m_thread->field()->setFocus();
}

/// Undo may change or take away what is being edited: what the reader has not touched follows.
void NoteEditor::followStored(const session::AnnotationChanges& changes)
{
    const domain::AnnotationId id = editedId();
    if (!m_keeper || m_isNew)
        return;
    if (std::find(changes.removed.begin(), changes.removed.end(), id) != changes.removed.end()) {
        giveUp();
        return;
    }
    const domain::Annotation* stored = m_document ? m_document->annotation(id) : nullptr;
    if (!stored || stored->replies == m_original.replies)
        return;
    m_original.replies = stored->replies;
    m_thread->setReplies(m_original.replies);
    keepReply();
}

void NoteEditor::saveWhenFocusLeaves(QWidget* now)
{
    if (!m_keeper)
        return;
    // Another window (a dialog, another program) is no end of the edit, but what was typed is written.
    if (!now || now->window() != window()) {
        keepDraft();
        return;
    }
    if (now != this && !isAncestorOf(now))
        save();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier && watched != m_thread->field()) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_P && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_previewButton->toggle();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NoteEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoteEditor::retranslate()
{
    m_body->setPlaceholderText(tr("Write a note (Markdown)…"));
    m_body->setAccessibleName(tr("Note"));
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setToolTip(tr("Show the note as it reads (Ctrl+Shift+P)"));
    m_delete->setText(tr("Delete"));
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Save the note (Ctrl+Enter)"));
}

} // namespace tidemark::annotations
