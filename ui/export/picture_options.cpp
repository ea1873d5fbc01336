// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_options.h"

#include "export/look_options.h"
#include "export/size_options.h"

#include <QScrollArea>

namespace tidemark::export_ui {

PictureOptions::PictureOptions(const ContentOffer& offer, QWidget* parent)
    : QTabWidget(parent)
    , m_content(new ContentOptions(offer))
    , m_size(new SizeOptions)
    , m_look(new LookOptions)
{
    addPage(m_content, tr("&Content"));
    addPage(m_size, tr("Si&ze"));
    addPage(m_look, tr("&Look"));
    connect(m_content, &ContentOptions::changed, this, &PictureOptions::changed);
    connect(m_size, &SizeOptions::changed, this, &PictureOptions::changed);
    connect(m_look, &LookOptions::changed, this, &PictureOptions::changed);
}

// A page scrolls where the window is too low for it.
void PictureOptions::addPage(QWidget* page, const QString& title)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    addTab(area, title);
}

PictureChoices PictureOptions::choices() const
{
    PictureChoices choices;
    m_content->apply(choices);
    m_size->apply(choices);
    m_look->apply(choices);
    return choices;
}

void PictureOptions::setChoices(const PictureChoices& choices)
{
    m_content->show(choices);
    m_size->show(choices);
    m_look->show(choices);
    Q_EMIT changed();
}

} // namespace tidemark::export_ui
