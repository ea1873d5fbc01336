// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/own_words.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace tidemark::shell {

/// One table of the reader's own words as plain text, beside what the table is and its built-in words.
class OwnWordsEditor : public QWidget {
    Q_OBJECT
public:
    explicit OwnWordsEditor(QWidget* parent = nullptr);

    void setTable(const session::OwnWordsTable& table, const QString& builtIn);
    /// Shows what is edited; keeps the cursor where it is when only the text differs.
    void setText(const QString& text);
    /// There is nothing to edit, because of `reason`.
    void setUnreadable(const QString& reason);
    QString text() const;
    bool isEditable() const;
    /// A line below the text: how it stands, or the mistake in it.
    void tell(const QString& sentence, bool isMistake);
    QString told() const;
    QPlainTextEdit* field() const { return m_text; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QLabel* addLabel(const QString& objectName);

    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_columns;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_builtIn;
    QLabel* m_hint;
    QLabel* m_state;
};

} // namespace tidemark::shell
