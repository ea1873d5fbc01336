// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "session/article_document.h"

#include <QPointer>
#include <QTextBrowser>

class QTextCursor;

namespace tidemark::session {
struct Explanation;
struct ExplanationRow;
}

namespace tidemark::browse {

/// Why one item says what it says: the words of the text behind its date, speaker or value, and the rule. The
/// words lead to their passage, by mouse, or with Tab and Enter; all of it can be selected and copied.
class DetailsPane : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void setDocument(session::ArticleDocument* document);
    /// A null id shows what the pane is for.
    void showItem(domain::ItemId item);
    domain::ItemId item() const { return m_item; }
    void setAccentColour(const QColor& colour);
    /// Takes the focus with the first words chosen, so that Enter leads to them.
    void enter();

    QSize sizeHint() const override;

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void left(); ///< by Escape

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void write(const session::Explanation& explanation);
    void writeRow(QTextCursor& cursor, const session::ExplanationRow& row);
    void writeWords(QTextCursor& cursor, const session::ExplanationRow& row);
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    domain::ItemId m_item;
    QColor m_accent;
};

} // namespace tidemark::browse
