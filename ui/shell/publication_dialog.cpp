// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/publication_dialog.h"

#include "session/wording.h"
#include "shell/date_edit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

PublicationDialog::PublicationDialog(const domain::PublicationDate& published, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Publication date"));
    auto* sentence = new QLabel(session::publicationSentence(published));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* consequence
        = new QLabel(tr("Dates such as “this year” are worked out from it; they all follow a change. "
                        "The change can be undone."));
    consequence->setWordWrap(true);
    consequence->setObjectName(u"secondary"_s);
    createChoices(published);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*> { sentence, m_infer, m_give, m_date, consequence })
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(440);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &DateEdit::edited, this, [this] {
        m_give->setChecked(true);
        validate();
    });
    connect(m_infer, &QRadioButton::toggled, this, &PublicationDialog::validate);
    m_date->setFocus();
    m_date->field()->selectAll();
    validate();
}

void PublicationDialog::createChoices(const domain::PublicationDate& published)
{
    m_infer = new QRadioButton(tr("&Infer it from the text"));
    m_give = new QRadioButton(tr("The article was &published on"));
    m_date = new DateEdit;
    m_date->setContentsMargins(24, 0, 0, 0);
    m_date->setValue(published.value);
    const bool isGiven = published.origin == domain::PublicationDate::Origin::Given;
    (isGiven ? m_give : m_infer)->setChecked(true);
}

std::optional<domain::EdtfValue> PublicationDialog::chosenDate() const
{
    return m_infer->isChecked() ? std::optional<domain::EdtfValue>() : m_date->value();
}

void PublicationDialog::validate()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_infer->isChecked() || m_date->value());
}

} // namespace tidemark::shell
