// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"

#include <QFrame>
#include <QTimer>

namespace tidemark::shell {

/// A small floating bar beside selected words: five colours, note, event. It never takes the focus.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    /// `covered` is the widget it floats above.
    SelectionBar(const Actions& actions, QWidget* covered);

    /// Appears beside `rectangle` (in the covered widget's coordinates) once the mouse has been let go.
    void offer(const QRect& rectangle);
    void withdraw();

private:
    void appear();

    QRect m_beside;
    QTimer m_delay;
};

} // namespace tidemark::shell
