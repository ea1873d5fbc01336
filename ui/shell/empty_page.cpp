// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/empty_page.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(const QIcon& icon, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_import(new QPushButton)
{
    auto* picture = new QLabel;
    picture->setPixmap(icon.pixmap(96, 96));
    picture->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"secondary"_s);
    m_import->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(picture);
    column->addSpacing(12);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_import, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_import, &QPushButton::clicked, this, &EmptyPage::importRequested);
    retranslate();
}

void EmptyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyPage::retranslate()
{
    m_text->setText(tr("No article is open. Drop a text file here, or import one."));
    m_import->setText(tr("Import…"));
}

} // namespace tidemark::shell
