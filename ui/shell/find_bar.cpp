// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_bar.h"

#include "text/fold.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

std::vector<domain::TextSpan> findAll(QStringView text, QStringView words)
{
    std::vector<domain::TextSpan> hits;
    const QString wanted = text::fold(words);
    if (wanted.isEmpty())
        return hits;
    const QString folded = text::fold(text);
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.size()))
        hits.push_back({ at, wanted.size() });
    return hits;
}

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(u"secondary"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 / 0000"_s));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton* button : { m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::setText(const QString& text)
{
    m_text = text;
    if (isVisible())
        search();
}

void FindBar::open(const QString& proposed)
{
    show();
    if (!proposed.isEmpty() && !proposed.contains(u'\n'))
        m_field->setText(proposed);
    m_field->setFocus();
    m_field->selectAll();
    search();
}

void FindBar::search()
{
    m_hits = findAll(m_text, m_field->text());
    m_current = -1;
    Q_EMIT hitsChanged();
    showCount();
    if (!m_hits.empty())
        step(1);
}

void FindBar::step(int by)
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_current = (m_current + by + count) % count;
    showCount();
    Q_EMIT hitReached(m_hits[static_cast<size_t>(m_current)]);
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    Q_EMIT hitsChanged();
    Q_EMIT closed();
}

void FindBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(u"%1 / %2"_s.arg(m_current + 1).arg(m_hits.size()));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(isBack ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in article…"));
    m_field->setAccessibleName(tr("Find in article"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_close->setText(tr("Close"));
    showCount();
}

} // namespace tidemark::shell
