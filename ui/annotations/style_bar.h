// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QIcon>
#include <QWidget>

#include <array>

class QToolButton;

namespace tidemark::annotations {

inline constexpr int styleCount = 3;

/// A letter that is marked in that style.
QIcon styleIcon(domain::HighlightStyle style, const QColor& ink, const QColor& colour);

/// Highlight, underline or strike: one of them is chosen.
class StyleBar : public QWidget {
    Q_OBJECT
public:
    explicit StyleBar(QWidget* parent = nullptr);

    void setColour(const QColor& colour); ///< that the icons are drawn in
    void setChosen(domain::HighlightStyle style);

Q_SIGNALS:
    void chosenByReader(tidemark::domain::HighlightStyle style);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QColor m_colour;
    domain::HighlightStyle m_chosen = domain::HighlightStyle::Highlight;
    std::array<QToolButton*, styleCount> m_buttons {};
};

} // namespace tidemark::annotations
