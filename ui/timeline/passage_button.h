// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tidemark::timeline_view {

/// A line of words that leads to its passage, shortened to the room there is.
class PassageButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PassageButton(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace tidemark::timeline_view
