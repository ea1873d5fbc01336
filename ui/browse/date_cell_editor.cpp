// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/date_cell_editor.h"

#include "session/wording.h"

#include <QLabel>
#include <QStyle>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

DateCellEditor::DateCellEditor(Reading reading, QWidget* cell)
    : QLineEdit(cell)
    , m_reading(std::move(reading))
    , m_meaning(new QLabel(cell))
{
    setFrame(false);
    setAutoFillBackground(true);
    setAccessibleName(tr("Date"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setAutoFillBackground(true);
    m_meaning->setFrameShape(QFrame::StyledPanel);
    m_meaning->setMargin(4);
    m_meaning->setWordWrap(true);
    connect(this, &QLineEdit::textChanged, this, &DateCellEditor::explain);
    explain();
}

DateCellEditor::~DateCellEditor()
{
    delete m_meaning;
}

bool DateCellEditor::isAcceptable() const
{
    return text().trimmed().isEmpty() || m_reading(text());
}

QString DateCellEditor::meaning() const
{
    return m_meaning->text();
}

void DateCellEditor::explain()
{
    const std::optional<domain::EdtfValue> date = m_reading(text());
    if (text().trimmed().isEmpty())
        m_meaning->setText(tr("No date."));
    else if (date)
        m_meaning->setText(
            tr("%1 (%2)", "a date in words, in EDTF").arg(session::dateWording(*date), date->toString()));
    else
        m_meaning->setText(
            tr("This is no date. Write 2023-09-15, 2023-09, 2021/2023, 2023-12~, or words as in the "
               "article, such as September 2023."));
    m_meaning->setObjectName(isAcceptable() ? u"secondary"_s : u"warning"_s);
    setProperty("invalid", !isAcceptable());
    setAccessibleDescription(m_meaning->text());
    for (QWidget* widget : std::initializer_list<QWidget*> { m_meaning, this }) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    place();
}

/// Below the cell, above it where there is no room; wider than the cell where the words need it.
void DateCellEditor::place()
{
    if (!m_meaning || !isVisible())
        return;
    const QRect room = parentWidget()->rect();
    const int width = std::min(room.width(), std::max(this->width(), fontMetrics().height() * 22));
    m_meaning->setFixedWidth(width);
    m_meaning->adjustSize();
    const int left = std::clamp(x(), 0, std::max(0, room.width() - width));
    const bool fitsBelow = geometry().bottom() + m_meaning->height() < room.bottom();
    m_meaning->move(left, fitsBelow ? geometry().bottom() + 1 : y() - m_meaning->height());
    m_meaning->show();
    m_meaning->raise();
}

void DateCellEditor::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    place();
}

void DateCellEditor::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void DateCellEditor::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    place();
}

} // namespace tidemark::browse
