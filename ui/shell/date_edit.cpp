// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/date_edit.h"

#include "session/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_meaning(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_field);
    column->addWidget(m_meaning);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_field->setPlaceholderText(tr("2023, 2023-09, 2023-09-15, 2021/2023, 2023-12~"));
    m_field->setAccessibleName(tr("Date"));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    explain();
}

void DateEdit::setValue(const std::optional<domain::EdtfValue>& value)
{
    m_field->setText(value ? value->toString() : QString());
}

std::optional<domain::EdtfValue> DateEdit::value() const
{
    const QString words = m_field->text().trimmed();
    const auto value = domain::EdtfValue::parse(words);
    return value || !m_reading || words.isEmpty() ? value : m_reading(words);
}

void DateEdit::setReading(Reading reading)
{
    m_reading = std::move(reading);
    explain();
}

bool DateEdit::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void DateEdit::explain()
{
    const std::optional<domain::EdtfValue> date = value();
    if (isEmpty())
        m_meaning->setText(
            tr("No date. ~ after a date means about, ? means uncertain, / joins start and end."));
    else
        m_meaning->setText(date ? session::dateWording(*date)
                                : tr("This is no date. Write year-month-day, as in 2023-09-15; month and day "
                                     "may be left out."));
    m_meaning->setObjectName(isAcceptable() ? u"secondary"_s : u"warning"_s);
    m_field->setProperty("invalid", !isAcceptable());
    for (QWidget* widget : std::initializer_list<QWidget*> { m_meaning, m_field }) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace tidemark::shell
