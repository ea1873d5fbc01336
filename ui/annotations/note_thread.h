// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QScrollArea>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tidemark::annotations {

/// The reader's own replies to a note, oldest first with their dates, and a field for the next one.
/// Ctrl+Enter in the field adds what was typed, or changes the reply that is being edited.
class NoteThread : public QWidget {
    Q_OBJECT
public:
    explicit NoteThread(QWidget* parent = nullptr);

    void setReplies(const std::vector<domain::Reply>& replies);
    QPlainTextEdit* field() const { return m_field; }
    /// What is typed and not added yet; empty when there is nothing.
    QString typed() const;
    QUuid editedReply() const { return m_edited; } ///< null: a new one
    void clearField();

Q_SIGNALS:
    void typedChanged();
    void submitted();
    void deleteRequested(const QUuid& reply);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const domain::Reply& reply);
    void edit(const domain::Reply& reply);
    void retranslate();

    std::vector<domain::Reply> m_replies;
    QUuid m_edited;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    QPlainTextEdit* m_field;
    QPushButton* m_add;
};

} // namespace tidemark::annotations
