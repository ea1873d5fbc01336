// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/own_words_editor.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* tableField(const QString& name)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setTabStopDistance(field->fontMetrics().horizontalAdvance(u'國') * 8);
    return field;
}

} // namespace

OwnWordsEditor::OwnWordsEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(addLabel(u"ownWordsTitle"_s))
    , m_sentence(addLabel(u"ownWordsSentence"_s))
    , m_columns(addLabel(u"secondary"_s))
    , m_tabs(new QTabWidget)
    , m_text(tableField(u"ownWordsText"_s))
    , m_builtIn(tableField(u"builtInText"_s))
    , m_hint(addLabel(u"secondary"_s))
    , m_state(addLabel(u"secondary"_s))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_columns->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_builtIn->setReadOnly(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, QString());
    m_tabs->addTab(m_builtIn, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QLabel* label : { m_title, m_sentence, m_columns })
        column->addWidget(label);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_hint);
    column->addWidget(m_state);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnWordsEditor::edited);
    retranslate();
}

QLabel* OwnWordsEditor::addLabel(const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void OwnWordsEditor::setTable(const session::OwnWordsTable& table, const QString& builtIn)
{
    m_title->setText(u"%1 (%2.tsv)"_s.arg(table.title, table.name));
    m_sentence->setText(table.sentence);
    m_columns->setText(table.columns.join(u'\n'));
    if (m_builtIn->toPlainText() != builtIn)
        m_builtIn->setPlainText(builtIn);
}

void OwnWordsEditor::setText(const QString& text)
{
    m_text->setReadOnly(false);
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    const int position = m_text->textCursor().position();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qMin(position, int(m_text->document()->characterCount()) - 1));
    m_text->setTextCursor(cursor);
}

void OwnWordsEditor::setUnreadable(const QString& reason)
{
    setText(QString());
    m_text->setReadOnly(true);
    tell(reason, true);
}

QString OwnWordsEditor::text() const
{
    return m_text->toPlainText();
}

bool OwnWordsEditor::isEditable() const
{
    return !m_text->isReadOnly();
}

void OwnWordsEditor::tell(const QString& sentence, bool isMistake)
{
    m_state->setText(sentence);
    m_state->setObjectName(isMistake ? u"warning"_s : u"secondary"_s);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

QString OwnWordsEditor::told() const
{
    return m_state->text();
}

void OwnWordsEditor::retranslate()
{
    m_tabs->setTabText(0, tr("Own words"));
    m_tabs->setTabText(1, tr("Built-in words"));
    m_hint->setText(
        tr("A tab separates columns, | separates words that share a row, # begins a comment. A row of "
           "-, tab and a word takes a built-in word out."));
    m_text->setAccessibleName(tr("Own words"));
    m_builtIn->setAccessibleName(tr("Built-in words"));
}

} // namespace tidemark::shell
