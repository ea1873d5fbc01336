// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/advice_panel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

AdvicePanel::AdvicePanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Warnings"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    hide();
}

void AdvicePanel::show(const std::vector<PictureAdvice>& advice)
{
    QStringList sentences;
    QStringList remedies;
    for (const PictureAdvice& one : advice) {
        sentences += one.sentence;
        remedies += one.remedy;
    }
    // The same again keeps its buttons, and the focus that may be on one.
    if (sentences == m_sentences && remedies == m_remedies)
        return;
    m_sentences = sentences;
    m_remedies = remedies;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (size_t index = 0; index < advice.size(); ++index)
        addRow(advice[index], int(index));
    setVisible(!advice.empty());
}

void AdvicePanel::addRow(const PictureAdvice& advice, int index)
{
    auto* row = new QWidget(this);
    auto* line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* label = new QLabel(u"⚠ "_s + advice.sentence, row);
    label->setObjectName(u"warning"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label);
    if (!advice.remedy.isEmpty()) {
        auto* button = new QToolButton(row);
        button->setText(advice.remedy);
        button->setObjectName(u"filterButton"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleDescription(advice.sentence);
        line->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT remedyChosen(index); });
    }
    m_column->addWidget(row);
}

} // namespace tidemark::export_ui
