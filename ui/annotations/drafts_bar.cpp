// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/drafts_bar.h"

#include "session/one_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBeginning = 60;

QString beginningOf(const domain::Annotation& draft)
{
    const QString& words
        = draft.replies.empty() || !draft.body.isEmpty() ? draft.body : draft.replies.back().body;
    return session::oneLine(words.isEmpty() ? draft.tags.join(u", "_s) : words, longestBeginning);
}

} // namespace

DraftsBar::DraftsBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_continue(new QPushButton)
    , m_discard(new QPushButton)
{
    setObjectName(u"noticeBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_continue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (!m_drafts.empty())
            Q_EMIT continueRequested(domain::Annotation(m_drafts.front()));
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!m_drafts.empty())
            Q_EMIT discardRequested(domain::Annotation(m_drafts.front()));
    });
    refresh();
}

void DraftsBar::setDrafts(const std::vector<domain::Annotation>& drafts)
{
    m_drafts = drafts;
    refresh();
}

void DraftsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void DraftsBar::refresh()
{
    setVisible(!m_drafts.empty());
    m_continue->setText(tr("&Continue"));
    m_discard->setText(tr("D&iscard"));
    if (m_drafts.empty())
        return;
    QStringList lines { tr("An unfinished note was kept: “%1”").arg(beginningOf(m_drafts.front())) };
    if (count() > 1)
        lines.append(tr("There are %n more.", nullptr, count() - 1));
    m_text->setText(lines.join(u'\n'));
}

} // namespace tidemark::annotations
