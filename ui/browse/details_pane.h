// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "session/article_document.h"
#include "session/date_conflict.h"

#include <QPointer>
#include <QTextBrowser>

class QTextCursor;

namespace tidemark::session {
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
    /// One of the datings of the conflict that is shown is to hold.
    void datingChosen(const std::vector<tidemark::session::Dating>& datings, int chosen);
    void mergeRequested(const std::vector<tidemark::domain::ItemId>& events);
    void tellApartRequested(const std::vector<tidemark::domain::ItemId>& events);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void write(const domain::Item& item);
    void writeRow(QTextCursor& cursor, const session::ExplanationRow& row);
    void writeWords(QTextCursor& cursor, const session::ExplanationRow& row);
    void writeConflict(QTextCursor& cursor, const domain::Item& item);
    void writeDating(QTextCursor& cursor, size_t number);
    void writeLink(
        QTextCursor& cursor, const QString& words, const QUrl& target, const QString& toolTip = {});
    void follow(const QUrl& link);
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    domain::ItemId m_item;
    QColor m_accent;
    std::vector<session::Dating> m_datings; ///< of the conflict that is shown
};

} // namespace tidemark::browse
