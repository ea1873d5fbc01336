// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;

namespace tidemark::browse {

/// A date in a cell of a table. A line below the cell says while typing what the words mean, or that they
/// mean nothing.
class DateCellEditor : public QLineEdit {
    Q_OBJECT
public:
    using Reading = std::function<std::optional<domain::EdtfValue>(const QString& words)>;

    /// `cell` is the viewport of the view, on which the line below is drawn.
    DateCellEditor(Reading reading, QWidget* cell);
    ~DateCellEditor() override;

    /// Empty, or a date.
    bool isAcceptable() const;
    QString meaning() const;

protected:
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void explain();
    void place();

    Reading m_reading;
    QPointer<QLabel> m_meaning;
};

} // namespace tidemark::browse
