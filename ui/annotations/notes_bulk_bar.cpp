// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/notes_bulk_bar.h"

#include "annotations/style_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

QToolButton* textButton()
{
    auto* button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(u"filterButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

NotesBulkBar::NotesBulkBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_colours(new ColourBar(false))
    , m_styles(new StyleBar)
    , m_tags(textButton())
    , m_delete(textButton())
    , m_restore(textButton())
    , m_restoreAll(textButton())
{
    setObjectName(u"bulkBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    for (QToolButton* button : { m_tags, m_delete, m_restore, m_restoreAll })
        head->addWidget(button);
    auto* row = new QHBoxLayout;
    row->addWidget(m_colours);
    row->addSpacing(8);
    row->addWidget(m_styles);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(row);
    connect(m_colours, &ColourBar::chosenByReader, this, [this](const auto& colour) {
        m_colours->setChosen({});
        if (colour)
            Q_EMIT colourChosen(*colour);
    });
    connect(m_styles, &StyleBar::chosenByReader, this, &NotesBulkBar::styleChosen);
    connect(m_tags, &QToolButton::clicked, this, &NotesBulkBar::tagsRequested);
    connect(m_delete, &QToolButton::clicked, this, &NotesBulkBar::deleteRequested);
    connect(m_restore, &QToolButton::clicked, this, &NotesBulkBar::restoreRequested);
    connect(m_restoreAll, &QToolButton::clicked, this, &NotesBulkBar::restoreAllRequested);
    refresh();
}

void NotesBulkBar::setColours(const HighlightColours& colours)
{
    m_colours->setColours(colours);
    m_styles->setColour(colours.front());
}

void NotesBulkBar::setColourNames(const session::ColourNames& names)
{
    m_colours->setNames(names);
}

void NotesBulkBar::setSelection(int selected, int listed, bool isTrash)
{
    m_selected = selected;
    m_listed = listed;
    m_isTrash = isTrash;
    refresh();
}

void NotesBulkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void NotesBulkBar::refresh()
{
    setVisible(m_isTrash ? m_listed > 0 : m_selected > 1);
    m_text->setText(tr("%n selected", nullptr, m_selected));
    m_tags->setText(tr("Tags…"));
    m_delete->setText(tr("Delete"));
    m_restore->setText(tr("Restore"));
    m_restoreAll->setText(tr("Restore all"));
    for (QWidget* widget : std::initializer_list<QWidget*> { m_colours, m_styles, m_tags, m_delete })
        widget->setVisible(!m_isTrash);
    for (QWidget* widget : { m_restore, m_restoreAll })
        widget->setVisible(m_isTrash);
    m_restore->setEnabled(m_selected > 0);
}

} // namespace tidemark::annotations
