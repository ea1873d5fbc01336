// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_thread.h"

#include "session/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallestList = 150; // px
constexpr int fieldLines = 2;

QLabel* plainLabel(const QString& text, const QString& name = {})
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

} // namespace

NoteThread::NoteThread(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_field(new QPlainTextEdit)
    , m_add(new QPushButton)
{
    auto* list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMaximumHeight(tallestList);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setObjectName(u"replyField"_s);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * fieldLines + 18);
    m_field->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_scroll);
    column->addLayout(row);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!typed().isEmpty());
        Q_EMIT typedChanged();
    });
    connect(m_add, &QPushButton::clicked, this, &NoteThread::submitted);
    m_add->setEnabled(false);
    retranslate();
}

QString NoteThread::typed() const
{
    const QString text = m_field->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

void NoteThread::clearField()
{
    m_edited = {};
    m_field->clear();
    retranslate();
}

void NoteThread::setReplies(const std::vector<domain::Reply>& replies)
{
    m_replies = replies;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const domain::Reply& reply : replies)
        addRow(reply);
    m_scroll->setVisible(!replies.empty());
    m_scroll->widget()->adjustSize();
}

void NoteThread::addRow(const domain::Reply& reply)
{
    QString when = session::momentWording(reply.created);
    if (reply.modified != reply.created)
        when = tr("%1, edited %2", "time, time").arg(when, session::momentWording(reply.modified));
    auto* editButton = new QToolButton;
    editButton->setAutoRaise(true);
    editButton->setText(tr("Edit"));
    editButton->setAccessibleName(tr("Edit this reply"));
    auto* deleteButton = new QToolButton;
    deleteButton->setAutoRaise(true);
    deleteButton->setText(tr("Delete"));
    deleteButton->setAccessibleName(tr("Delete this reply"));
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(when, u"secondary"_s), 1);
    head->addWidget(editButton);
    head->addWidget(deleteButton);
    auto* row = new QFrame;
    row->setObjectName(u"replyRow"_s);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(8, 2, 2, 4);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(plainLabel(reply.body));
    m_rows->addWidget(row);
    row->show(); // else only once the event loop comes round
    connect(editButton, &QToolButton::clicked, this, [this, reply] { edit(reply); });
    connect(deleteButton, &QToolButton::clicked, this, [this, id = reply.id] { Q_EMIT deleteRequested(id); });
}

void NoteThread::edit(const domain::Reply& reply)
{
    m_edited = reply.id;
    m_field->setPlainText(reply.body);
    m_field->moveCursor(QTextCursor::End);
    m_field->setFocus();
    retranslate();
}

bool NoteThread::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier) {
        if (!typed().isEmpty())
            Q_EMIT submitted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteThread::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setReplies(std::vector<domain::Reply>(m_replies));
    }
    QWidget::changeEvent(event);
}

void NoteThread::retranslate()
{
    m_field->setPlaceholderText(tr("Reply…"));
    m_field->setAccessibleName(tr("Reply"));
    m_add->setText(m_edited.isNull() ? tr("&Reply") : tr("&Change"));
    m_add->setToolTip(tr("Ctrl+Enter"));
}

} // namespace tidemark::annotations
