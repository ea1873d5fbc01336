// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tidemark::export_ui {

/// Chooses among the installed families: the program's own choice first, then those that have Chinese, then
/// the others.
class FamilyBox : public QComboBox {
    Q_OBJECT
public:
    explicit FamilyBox(QWidget* parent = nullptr);

    /// A family that is not installed is the program's choice.
    void setFamily(const QString& family);
    QString family() const { return currentData().toString(); } ///< empty: the program's choice
};

} // namespace tidemark::export_ui
