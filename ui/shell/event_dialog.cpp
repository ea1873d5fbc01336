// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/event_dialog.h"

#include "session/wording.h"
#include "shell/date_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array categories { domain::EventCategory::Policy, domain::EventCategory::Product,
    domain::EventCategory::Figure, domain::EventCategory::Statement, domain::EventCategory::Other };

} // namespace

EventDialog::EventDialog(const domain::Event& event, const QString& passage, bool wasEdited, QWidget* parent)
    : QDialog(parent)
    , m_event(event)
{
    setWindowTitle(tr("Event"));
    createFields();
    createButtons(wasEdited);
    constexpr int longestPassage = 160; // characters
    auto* quote = new QLabel(passage.size() > longestPassage ? passage.left(longestPassage) + u'…' : passage);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setObjectName(u"secondary"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setVerticalSpacing(10);
    form->addRow(quote);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("&Category:"), m_category);
    form->addRow(m_buttons);
    setMinimumWidth(460);
    validate();
}

void EventDialog::createFields()
{
    m_title = new QLineEdit(m_event.title);
    m_date = new DateEdit;
    m_date->setValue(m_event.date);
    m_category = new QComboBox;
    for (const domain::EventCategory category : categories)
        m_category->addItem(session::categoryName(category), static_cast<int>(category));
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(m_event.category)));
    connect(m_title, &QLineEdit::textChanged, this, &EventDialog::validate);
    connect(m_date, &DateEdit::edited, this, &EventDialog::validate);
}

void EventDialog::createButtons(bool wasEdited)
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!wasEdited)
        return;
    auto* restore = m_buttons->addButton(tr("&Restore as extracted"), QDialogButtonBox::ResetRole);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_wantsRestore = true;
        accept();
    });
}

domain::Event EventDialog::event() const
{
    domain::Event edited = m_event;
    edited.title = m_title->text().simplified();
    edited.category = static_cast<domain::EventCategory>(m_category->currentData().toInt());
    if (m_date->value() != m_event.date) {
        edited.date = m_date->value();
        // The reader's own date rests on nothing in the text.
        edited.basis = {};
        edited.certainty = domain::Certainty::Explicit;
    }
    return edited;
}

void EventDialog::validate()
{
    const bool hasTitle = !m_title->text().simplified().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasTitle && m_date->isAcceptable());
}

} // namespace tidemark::shell
