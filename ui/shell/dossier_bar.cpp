// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dossier_bar.h"

#include "timeline/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

DossierBar::DossierBar(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_hint(new QLabel)
    , m_suggestions(new QToolButton)
    , m_close(new QToolButton)
    , m_legend(new ArticleLegend)
{
    setObjectName(u"dossierBar"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(40);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont heading = m_name->font();
    heading.setWeight(QFont::DemiBold);
    m_name->setFont(heading);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_suggestions->setObjectName(u"filterButton"_s);
    m_suggestions->hide();
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAutoRaise(true);
    m_close->setText(u"✕"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    row->addWidget(m_suggestions);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 2);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_legend);
    connect(m_suggestions, &QToolButton::clicked, this, &DossierBar::suggestionsRequested);
    connect(m_close, &QToolButton::clicked, this, &DossierBar::closeRequested);
    retranslate();
}

void DossierBar::setColours(const timeline::Theme& theme)
{
    m_background = theme.background;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, theme.text);
    own.setColor(QPalette::ButtonText, theme.mutedText);
    setPalette(own);
    update();
}

// Style sheets of the window would paint their own background.
void DossierBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_background);
}

void DossierBar::setName(const QString& name)
{
    m_name->setText(name);
    m_name->setAccessibleName(tr("Dossier %1").arg(name));
}

QString DossierBar::name() const
{
    return m_name->text();
}

void DossierBar::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString DossierBar::hint() const
{
    return m_hint->text();
}

void DossierBar::setSuggestions(int count)
{
    m_count = count;
    m_suggestions->setVisible(count > 0);
    retranslate();
}

void DossierBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DossierBar::retranslate()
{
    m_suggestions->setText(tr("%n event(s) told twice?", nullptr, m_count));
    m_suggestions->setToolTip(tr("Compare events that two articles may tell"));
    m_close->setToolTip(tr("Back to one article"));
    m_close->setAccessibleName(tr("Back to one article"));
}

} // namespace tidemark::shell
