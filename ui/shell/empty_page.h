// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tidemark::shell {

/// What stands in the middle while no article is open.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QIcon& icon, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_import;
};

} // namespace tidemark::shell
