// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/notes_filter_bar.h"

#include "session/annotations_filter.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tidemark::annotations {

NotesFilterBar::NotesFilterBar(session::AnnotationsFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_text(new QLineEdit)
    , m_colours(new ColourBar(true))
    , m_tags(new QComboBox)
{
    m_text->setClearButtonEnabled(true);
    m_tags->addItem(QString());
    m_tags->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tags->setMinimumContentsLength(6);
    auto* row = new QHBoxLayout;
    row->addWidget(m_colours);
    row->addWidget(m_tags, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 2);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) { m_filter.setText(text); });
    connect(m_colours, &ColourBar::chosenByReader, this,
        [this](const auto& colour) { m_filter.setColour(colour); });
    connect(m_tags, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_filter.setTag(index > 0 ? m_tags->currentText() : QString()); });
    retranslate();
}

void NotesFilterBar::setColours(const HighlightColours& colours)
{
    m_colours->setColours(colours);
}

void NotesFilterBar::setTags(const QStringList& tags)
{
    const QString chosen = m_tags->currentIndex() > 0 ? m_tags->currentText() : QString();
    const QSignalBlocker quiet(m_tags);
    while (m_tags->count() > 1)
        m_tags->removeItem(1);
    m_tags->addItems(tags);
    m_tags->setCurrentIndex(qMax(0, int(tags.indexOf(chosen)) + 1));
    m_tags->setVisible(!tags.isEmpty());
    m_filter.setTag(m_tags->currentIndex() > 0 ? m_tags->currentText() : QString());
}

void NotesFilterBar::clear()
{
    m_text->clear();
    m_colours->setChosen({});
    m_filter.setColour({});
    m_tags->setCurrentIndex(0);
}

void NotesFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotesFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter notes…"));
    m_text->setAccessibleName(tr("Filter notes"));
    m_tags->setItemText(0, tr("Any tag"));
    m_tags->setAccessibleName(tr("Filter by tag"));
}

} // namespace tidemark::annotations
