// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tidemark::shell {

/// Work under way, in the status bar: what is being done, how far it has come, and a button to give it up.
/// Shows itself only when the work takes longer than a moment.
class TaskProgress : public QWidget {
    Q_OBJECT
public:
    explicit TaskProgress(QWidget* parent = nullptr);

    /// Begins, or names the next part of what is under way.
    void begin(const QString& what);
    void setPercent(int percent);
    void end();
    bool isUnderWay() const { return m_isUnderWay; }
    /// How long work may take, in ms, before it is shown.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    int percent() const;
    QToolButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_patience; ///< quick work is over before it would be seen
    bool m_isUnderWay = false;
};

} // namespace tidemark::shell
