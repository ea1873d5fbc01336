// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/task_progress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms
constexpr int barWidthInEms = 9;
constexpr int barHeight = 6;
constexpr int longestNameInEms = 22;

} // namespace

TaskProgress::TaskProgress(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(u"taskProgress"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*> { m_what, m_bar, m_cancel })
        row->addWidget(part);
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(barWidthInEms * fontMetrics().height());
    m_bar->setFixedHeight(barHeight);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelTask"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &TaskProgress::cancelRequested);
    hide();
    retranslate();
}

void TaskProgress::begin(const QString& what)
{
    const int room = longestNameInEms * fontMetrics().height();
    m_what->setText(m_what->fontMetrics().elidedText(what, Qt::ElideMiddle, room));
    m_what->setToolTip(what.toHtmlEscaped());
    m_bar->setAccessibleName(what);
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_bar->setValue(0);
    m_patience.start();
}

void TaskProgress::setPercent(int percent)
{
    m_bar->setValue(percent);
}

void TaskProgress::end()
{
    m_isUnderWay = false;
    m_patience.stop();
    hide();
}

int TaskProgress::percent() const
{
    return m_bar->value();
}

void TaskProgress::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give this up; everything stays as it was"));
}

} // namespace tidemark::shell
