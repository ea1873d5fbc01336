// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/split_dialog.h"

#include "session/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(const domain::Event& event, const WordsOf& wordsOf, DraftOf draftOf, QWidget* parent)
    : QDialog(parent)
    , m_event(event)
    , m_draftOf(std::move(draftOf))
{
    setWindowTitle(tr("Split event"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* question = new QLabel(tr("Which passages go to a new event?"));
    question->setWordWrap(true);
    column->addWidget(question);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    for (const domain::TextSpan& passage : event.passages) {
        auto* box = new QCheckBox(wordsOf(passage).replace(u'&', u"&&"_s));
        connect(box, &QCheckBox::toggled, this, &SplitDialog::showResult);
        m_boxes.push_back(box);
        lines->addWidget(box);
    }
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setMinimumHeight(fontMetrics().height() * 7);
    column->addWidget(scroll, 1);
    m_result = new QLabel;
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"secondary"_s);
    column->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_split = buttons->button(QDialogButtonBox::Ok);
    m_split->setText(tr("&Split"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 28);
    m_boxes.back()->setChecked(true);
    showResult();
}

std::vector<domain::TextSpan> SplitDialog::passages() const
{
    std::vector<domain::TextSpan> chosen;
    for (size_t index = 0; index < m_boxes.size(); ++index) {
        if (m_boxes[index]->isChecked())
            chosen.push_back(m_event.passages[index]);
    }
    return chosen;
}

bool SplitDialog::isAcceptable() const
{
    const size_t chosen = passages().size();
    return chosen > 0 && chosen < m_boxes.size();
}

void SplitDialog::showResult()
{
    m_split->setEnabled(isAcceptable());
    if (!isAcceptable()) {
        m_result->setText(tr("Choose at least one passage, and leave one to the event itself."));
        return;
    }
    const domain::Event draft = m_draftOf(passages());
    const QString date = draft.date ? session::dateWording(*draft.date) : tr("no date");
    m_result->setText(tr("New event: %1 · %2 · %3", "title, date, category")
                          .arg(draft.title, date, session::categoryName(draft.category)));
}

QString SplitDialog::preview() const
{
    return m_result->text();
}

} // namespace tidemark::shell
