// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/anchor_review.h"

#include <QPlainTextEdit>

namespace tidemark::annotations {

/// A passage in its context, to be read beside another: the marked words stand out, and what the other does
/// not have is struck through (`Side::Before`) or underlined (`Side::Now`). Plain text.
class PassageBox : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Side { Before, Now };

    explicit PassageBox(Side side, QWidget* parent = nullptr);

    void showPassage(const session::ShownPassage& passage, const QString& emptyText);

protected:
    void changeEvent(QEvent* event) override;

private:
    void format();

    Side m_side;
    session::ShownPassage m_passage;
};

} // namespace tidemark::annotations
