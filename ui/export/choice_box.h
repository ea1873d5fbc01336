// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tidemark::export_ui {

/// Values of an enumeration in a combo box, found again by value rather than by place.
template <class Value> void addChoice(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, int(value));
}

template <class Value> Value choiceOf(const QComboBox* box)
{
    return Value(box->currentData().toInt());
}

template <class Value> void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

} // namespace tidemark::export_ui
