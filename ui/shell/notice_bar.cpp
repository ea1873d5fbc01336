// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton)
{
    setObjectName(u"noticeBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setText(u"✕"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        withdraw();
        Q_EMIT dismissed();
    });
    retranslate();
    hide();
}

void NoticeBar::tell(const QString& text, const std::vector<QAction*>& offers)
{
    m_text->setText(text);
    for (QToolButton* offer : std::exchange(m_offers, {}))
        offer->deleteLater();
    for (QAction* action : offers) {
        auto* offer = new QToolButton;
        offer->setDefaultAction(action);
        offer->setToolButtonStyle(Qt::ToolButtonTextOnly);
        offer->setObjectName(action->objectName());
        m_row->insertWidget(m_row->count() - 1, offer);
        m_offers.push_back(offer);
    }
    show();
}

void NoticeBar::withdraw()
{
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace tidemark::shell
