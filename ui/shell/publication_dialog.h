// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QDialog>

class QDialogButtonBox;
class QRadioButton;

namespace tidemark::shell {

class DateEdit;

/// When an article was published: how that is known, and a date to put in its place.
class PublicationDialog : public QDialog {
    Q_OBJECT
public:
    explicit PublicationDialog(const domain::PublicationDate& published, QWidget* parent = nullptr);

    /// Nothing: let it be inferred from the text.
    std::optional<domain::EdtfValue> chosenDate() const;
    DateEdit* dateEdit() const { return m_date; }

private:
    void createChoices(const domain::PublicationDate& published);
    void validate();

    QRadioButton* m_infer = nullptr;
    QRadioButton* m_give = nullptr;
    DateEdit* m_date = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace tidemark::shell
