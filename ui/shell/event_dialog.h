// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace tidemark::shell {

class DateEdit;

/// Title, date and category of an event; its passages stay as they are.
class EventDialog : public QDialog {
    Q_OBJECT
public:
    /// `passage` is the text the event was read from. `wasEdited` offers to restore what was extracted.
    EventDialog(
        const domain::Event& event, const QString& passage, bool wasEdited, QWidget* parent = nullptr);

    domain::Event event() const;
    bool wantsRestore() const { return m_wantsRestore; }
    QLineEdit* titleField() const { return m_title; }
    DateEdit* dateEdit() const { return m_date; }

private:
    void createFields();
    void createButtons(bool wasEdited);
    void validate();

    domain::Event m_event;
    QLineEdit* m_title = nullptr;
    DateEdit* m_date = nullptr;
    QComboBox* m_category = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    bool m_wantsRestore = false;
};

} // namespace tidemark::shell
