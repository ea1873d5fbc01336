// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/telling_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 10;

QLabel* plainLabel(bool wraps)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
}

QPixmap swatchOf(const QColor& colour, double ratio)
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, swatchSize, swatchSize), 2, 2);
    return pixmap;
}

} // namespace

TellingCard::TellingCard(QWidget* parent)
    : QFrame(parent)
    , m_swatch(new QLabel)
    , m_article(plainLabel(true))
    , m_title(plainLabel(true))
    , m_date(plainLabel(false))
    , m_passage(plainLabel(true))
    , m_leads(new QRadioButton)
{
    setObjectName(u"tellingCard"_s);
    m_article->setObjectName(u"secondary"_s);
    m_date->setObjectName(u"secondary"_s);
    QFont heavy = m_title->font();
    heavy.setWeight(QFont::DemiBold);
    m_title->setFont(heavy);
    m_passage->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_passage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_swatch, 0, Qt::AlignTop);
    head->addWidget(m_article, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_passage);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_passage->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_date);
    column->addWidget(scroll, 1);
    column->addWidget(m_leads);
}

void TellingCard::show(const Content& content)
{
    m_content = content;
    m_swatch->setPixmap(swatchOf(content.colour, devicePixelRatioF()));
    m_article->setText(content.article);
    m_article->setToolTip(
        u"<p style=\"white-space:pre-wrap\">"_s + content.article.toHtmlEscaped() + u"</p>"_s);
    m_title->setText(content.title);
    m_date->setText(content.date);
    m_passage->setText(content.passage);
    setAccessibleName(content.article);
    setAccessibleDescription(QStringList { content.title, content.date, content.passage }.join(u'\n'));
}

} // namespace tidemark::shell
