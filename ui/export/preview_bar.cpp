// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/preview_bar.h"

#include "export/picture_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

PreviewBar::PreviewBar(PicturePreview& preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_previous(addButton(u"‹"_s, u"previousPage"_s, tr("Previous page")))
    , m_page(new QLabel)
    , m_next(addButton(u"›"_s, u"nextPage"_s, tr("Next page")))
    , m_fit(addButton(tr("&Fit"), u"fitPreview"_s, tr("The whole page")))
    , m_full(addButton(tr("&100 %"), u"fullPreview"_s, tr("As large as it will be")))
    , m_zoom(new QLabel)
    , m_drag(addButton(
          tr("Drag me out"), u"dragPicture"_s, tr("Drag the picture into another program or a folder")))
{
    setObjectName(u"previewBar"_s);
    m_fit->setCheckable(true);
    m_page->setObjectName(u"pageName"_s);
    m_zoom->setObjectName(u"secondary"_s);
    m_drag->setCursor(Qt::OpenHandCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*> { m_previous, m_page, m_next })
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*> { m_zoom, m_fit, m_full, m_drag })
        row->addWidget(part);
    connect(m_previous, &QToolButton::clicked, &preview, [this] { m_preview.setView(m_preview.view() - 1); });
    connect(m_next, &QToolButton::clicked, &preview, [this] { m_preview.setView(m_preview.view() + 1); });
    connect(m_fit, &QToolButton::clicked, &preview, &PicturePreview::fit);
    connect(m_full, &QToolButton::clicked, &preview, [this] { m_preview.setZoom(1); });
    connect(&preview, &PicturePreview::viewsChanged, this, &PreviewBar::refresh);
    connect(&preview, &PicturePreview::shown, this, &PreviewBar::refresh);
    refresh();
}

QWidget* PreviewBar::dragHandle() const
{
    return m_drag;
}

QToolButton* PreviewBar::addButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PreviewBar::refresh()
{
    const int count = m_preview.viewCount();
    const bool isMany = count > 1;
    for (QWidget* part : std::initializer_list<QWidget*> { m_previous, m_page, m_next })
        part->setVisible(isMany);
    m_previous->setEnabled(m_preview.view() > 0);
    m_next->setEnabled(m_preview.view() + 1 < count);
    m_page->setText(m_preview.viewName());
    m_fit->setChecked(m_preview.isFitted());
    m_zoom->setText(u"%1 %"_s.arg(std::round(m_preview.zoom() * 100)));
}

} // namespace tidemark::export_ui
