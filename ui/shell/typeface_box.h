// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/typography_choice.h"

#include <QComboBox>

namespace tidemark::shell {

/// Chooses a typeface: serif and sans serif for the article's language first, then the installed families
/// that have Chinese, then the others. Each is written in itself.
class TypefaceBox : public QComboBox {
    Q_OBJECT
public:
    explicit TypefaceBox(QWidget* parent = nullptr);

    void setTypeface(Typeface typeface, const QString& family);
    Typeface typeface() const;
    /// Empty unless the typeface is a family.
    QString family() const;
};

} // namespace tidemark::shell
