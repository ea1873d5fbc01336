// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/colour_names.h"

#include <QColor>
#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace tidemark::annotations {

inline constexpr int colourCount = session::highlightColourCount;
using HighlightColours = std::array<QColor, colourCount>; ///< in the order of domain::HighlightColour

/// A round swatch of the colour.
QIcon swatchIcon(const QColor& colour, bool isChosen = false);

/// Five swatches of which one may be chosen.
class ColourBar : public QWidget {
    Q_OBJECT
public:
    /// With `mayBeNone` a second click on the chosen swatch takes the choice back.
    explicit ColourBar(bool mayBeNone, QWidget* parent = nullptr);

    void setColours(const HighlightColours& colours);
    void setNames(const session::ColourNames& names);
    void setChosen(std::optional<domain::HighlightColour> colour);
    std::optional<domain::HighlightColour> chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenByReader(std::optional<tidemark::domain::HighlightColour> colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(domain::HighlightColour colour);
    void refresh();

    bool m_mayBeNone;
    HighlightColours m_colours;
    session::ColourNames m_names;
    std::array<QToolButton*, colourCount> m_buttons {};
    std::optional<domain::HighlightColour> m_chosen;
};

} // namespace tidemark::annotations
