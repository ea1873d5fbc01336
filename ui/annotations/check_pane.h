// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/anchor_review.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QListView;

namespace tidemark::annotations {

class PassageBox;

/// The marks whose place is in question after their article went over to another text: what they marked
/// before and what is proposed now, side by side, each to be settled with one key. Every change is one
/// undoable step.
class CheckPane : public QWidget {
    Q_OBJECT
public:
    explicit CheckPane(QWidget* parent = nullptr);

    void setDocument(session::ArticleDocument* document);
    session::AnchorReview& review() { return *m_review; }
    /// The words chosen in the text, which a mark may be attached to.
    void setSelection(const domain::TextSpan& span);
    /// Goes to the first mark that is still open.
    void begin();
    /// Row of the mark that is shown; -1 when there is none.
    int currentRow() const;
    /// Attaches the shown mark to the selection; for a command of the window. Usable while the reader has the
    /// focus.
    QAction* attachAction() const { return m_attach; }

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span); ///< a place of the article's text
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QAction* addCommand(const QList<QKeySequence>& keys, void (CheckPane::*run)());
    void createActions();
    void createLayout();
    QWidget* createButtons();
    void showCurrent();
    void updateActions();
    void showCounts();
    void followReview();
    void arrangeBoxes();
    void step(int by);
    void next() { step(1); }
    void previous() { step(-1); }
    void accept();
    void acceptAll();
    void attach();
    void keep();
    void remove();
    /// Carries out what settles the shown mark, then goes on to the next.
    void settle(const std::function<session::Result<void>(const session::AnchorCheck&)>& command);
    void select(int row);
    void retranslate();

    session::AnchorReview* m_review;
    domain::TextSpan m_selection;
    session::AnchorCheck m_shown; ///< the mark shown last
    int m_shownRow = 0;
    QLabel* m_counts;
    QLabel* m_empty;
    QWidget* m_page;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_beforeLabel;
    QLabel* m_nowLabel;
    PassageBox* m_before;
    PassageBox* m_now;
    QGridLayout* m_boxes = nullptr;
    QAction* m_accept = nullptr;
    QAction* m_acceptAll = nullptr;
    QAction* m_attach = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
};

} // namespace tidemark::annotations
