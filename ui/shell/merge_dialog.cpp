// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/merge_dialog.h"

#include "session/event_conflicts.h"
#include "session/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::Event;

namespace {

QLabel* plainLabel(const QString& objectName = {})
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(objectName);
    return label;
}

QString dateOf(const Event& event)
{
    return event.date ? session::dateWording(*event.date) : MergeDialog::tr("No date");
}

/// A list of what differs among the events; an entry's data is the index of the first event that says so.
template <class Says> QComboBox* listOf(const std::vector<Event>& events, Says says)
{
    auto* list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(24);
    for (size_t index = 0; index < events.size(); ++index) {
        if (list->findText(says(events[index])) < 0)
            list->addItem(says(events[index]), static_cast<int>(index));
    }
    return list;
}

} // namespace

MergeDialog::MergeDialog(std::vector<Event> events, WordsOf wordsOf, QWidget* parent)
    : QDialog(parent)
    , m_events(std::move(events))
    , m_wordsOf(std::move(wordsOf))
{
    setWindowTitle(tr("Merge events"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addChoices(*form);
    column->addLayout(form);
    auto* result = new QWidget;
    auto* lines = new QVBoxLayout(result);
    lines->setContentsMargins(12, 10, 12, 10);
    m_title = plainLabel(u"mergedTitle"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts = plainLabel();
    m_passages = plainLabel(u"secondary"_s);
    for (QLabel* label : { m_title, m_facts, m_passages })
        lines->addWidget(label);
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(result);
    scroll->setMinimumHeight(fontMetrics().height() * 9);
    scroll->setAccessibleName(tr("What comes of it"));
    column->addWidget(scroll, 1);
    m_consequence = plainLabel(u"secondary"_s);
    column->addWidget(m_consequence);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 28);
    showResult();
}

void MergeDialog::addChoices(QFormLayout& form)
{
    m_titles = listOf(m_events, [](const Event& event) { return event.title; });
    m_dates = listOf(m_events, dateOf);
    form.addRow(tr("&Title:"), m_titles);
    form.addRow(tr("&Date:"), m_dates);
    for (QComboBox* list : { m_titles, m_dates }) {
        list->setEnabled(list->count() > 1);
        connect(list, &QComboBox::currentIndexChanged, this, &MergeDialog::showResult);
    }
}

session::MergeChoice MergeDialog::choice() const
{
    return { static_cast<size_t>(m_titles->currentData().toInt()),
        static_cast<size_t>(m_dates->currentData().toInt()) };
}

void MergeDialog::showResult()
{
    const Event merged = session::mergedEvent(m_events, choice());
    m_title->setText(merged.title);
    m_facts->setText(u"%1 · %2"_s.arg(dateOf(merged), session::categoryName(merged.category)));
    QStringList words;
    for (const domain::TextSpan& passage : merged.passages)
        words += m_wordsOf(passage);
    m_passages->setText(words.join(u'\n'));
    m_consequence->setText(session::hasConflictingReadings(merged)
            ? tr("The dates exclude each other. The event keeps both readings and is marked until you say "
                 "which one holds. Merging can be undone.")
            : tr("All passages and your notes are kept. Merging can be undone, and Split takes the event "
                 "apart "
                 "again."));
}

QString MergeDialog::preview() const
{
    const QStringList lines { m_title->text(), m_facts->text(), m_passages->text(), m_consequence->text() };
    return lines.join(u'\n');
}

} // namespace tidemark::shell
