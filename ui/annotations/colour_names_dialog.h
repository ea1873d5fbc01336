// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"

#include <QDialog>

class QLineEdit;

namespace tidemark::annotations {

/// Lets the reader say what each of the five colours means to them.
class ColourNamesDialog : public QDialog {
    Q_OBJECT
public:
    ColourNamesDialog(const session::ColourNames& names, const HighlightColours& colours, QWidget* parent);

    session::ColourNames names() const;

private:
    std::array<QLineEdit*, colourCount> m_fields {};
};

} // namespace tidemark::annotations
