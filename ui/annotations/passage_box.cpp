// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/passage_box.h"

#include <QEvent>
#include <QTextEdit>

namespace tidemark::annotations {

namespace {

constexpr int wordsStrength = 70; ///< of 255: how strongly the marked words are tinted

QTextCursor cursorOver(QTextDocument& document, const domain::TextSpan& span)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

PassageBox::PassageBox(Side side, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_side(side)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setMinimumHeight(fontMetrics().lineSpacing() * 4);
}

void PassageBox::showPassage(const session::ShownPassage& passage, const QString& emptyText)
{
    m_passage = passage;
    setPlaceholderText(emptyText);
    setPlainText(passage.text);
    format();
    // The marked words in the middle, not the context before them.
    setTextCursor(cursorOver(*document(), { passage.words.end(), 0 }));
    ensureCursorVisible();
}

void PassageBox::format()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection words;
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlpha(wordsStrength);
    words.format.setBackground(tint);
    words.cursor = cursorOver(*document(), m_passage.words);
    selections.append(words);
    for (const domain::TextSpan& span : m_passage.changes) {
        QTextEdit::ExtraSelection change;
        change.format.setFontStrikeOut(m_side == Side::Before);
        change.format.setFontUnderline(m_side == Side::Now);
        change.format.setForeground(
            palette().color(m_side == Side::Before ? QPalette::BrightText : QPalette::Link));
        change.cursor = cursorOver(*document(), span);
        selections.append(change);
    }
    setExtraSelections(selections);
}

void PassageBox::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        format();
}

} // namespace tidemark::annotations
