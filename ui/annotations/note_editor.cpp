// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

QStringList tagsFromText(const QString& text)
{
    static const QRegularExpression separators(u"[,，、;；#]+"_s);
    QStringList tags;
    for (const QString& part : text.split(separators)) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

NoteEditor::NoteEditor(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"noteEditor"_s);
    createWidgets();
    arrange();
    connectWidgets();
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
    m_body = new QPlainTextEdit;
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(90);
    m_body->installEventFilter(this);
    m_tags = new QLineEdit;
    m_tags->installEventFilter(this);
    m_delete = new QPushButton;
    m_done = new QPushButton;
    m_done->setAutoDefault(true);
}

void NoteEditor::arrange()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_colours);
    head->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(6);
    column->addWidget(m_quote);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_tags);
    column->addLayout(buttons);
}

void NoteEditor::connectWidgets()
{
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (m_keeper)
            m_keeper->setBody(m_body->toPlainText());
    });
    connect(m_tags, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_keeper)
            m_keeper->setTags(tagsFromText(text));
    });
    connect(m_colours, &ColourBar::chosenByReader, this, [this](const auto& colour) {
        if (m_keeper && colour)
            m_keeper->setColour(*colour);
    });
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

void NoteEditor::setColours(const HighlightColours& colours)
{
    m_colours->setColours(colours);
}

void NoteEditor::edit(session::ArticleDocument& document, const domain::Annotation& annotation)
{
    save();
    m_document = &document;
    m_original = annotation;
    m_isNew = document.annotation(annotation.id) == nullptr;
    const QString quote = annotation.quote.exact.simplified();
    m_quote->setText(fontMetrics().elidedText(quote, Qt::ElideRight, qMax(120, width() - 24)));
    m_quote->setToolTip(quote.left(400).toHtmlEscaped());
    m_quote->setVisible(!quote.isEmpty());
    m_colours->setChosen(annotation.colour);
    m_body->setPlainText(annotation.body);
    m_tags->setText(annotation.tags.join(u", "_s));
    // Made last, so that filling the fields is not taken for typing.
    m_keeper = std::make_unique<session::DraftKeeper>(document, annotation);
    connect(m_keeper.get(), &session::DraftKeeper::failed, this, &NoteEditor::failed);
    show();
    m_body->setFocus();
    m_body->moveCursor(QTextCursor::End);
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
        || edited.colour != m_original.colour;
}

void NoteEditor::save()
{
    if (!m_keeper)
        return;
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

void NoteEditor::close()
{
    m_keeper.reset();
    hide();
    Q_EMIT closed();
}

void NoteEditor::saveWhenFocusLeaves(QWidget* now)
{
    // Another window (a dialog, another program) is no end of the edit; its draft is kept meanwhile.
    if (!m_keeper || !now || now->window() != window() || now == this || isAncestorOf(now))
        return;
    save();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (key->modifiers() & Qt::ControlModifier || watched == m_tags)) {
        save();
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
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    m_delete->setText(tr("Delete"));
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Save the note (Ctrl+Enter)"));
}

} // namespace tidemark::annotations
