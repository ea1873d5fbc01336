// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace tidemark::shell {

/// A field for an EDTF date (2023, 2023-09, 2021/2023, 2023-12~ …) that says while typing what it means, or
/// that it means nothing.
class DateEdit : public QWidget {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// How words are read that are no EDTF, such as 2023年初; without a call they are none.
    using Reading = std::function<std::optional<domain::EdtfValue>(const QString& words)>;
    void setReading(Reading reading);
    void setValue(const std::optional<domain::EdtfValue>& value);
    /// Nothing while the field is empty or holds no date.
    std::optional<domain::EdtfValue> value() const;
    bool isEmpty() const;
    /// Empty, or a date.
    bool isAcceptable() const { return isEmpty() || value(); }
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void edited();

private:
    void explain();

    Reading m_reading;
    QLineEdit* m_field;
    QLabel* m_meaning;
};

} // namespace tidemark::shell
