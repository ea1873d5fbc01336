// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/event_search_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;

EventSearchBar::EventSearchBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_hide(new QToolButton)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
    , m_found(new QWidget)
{
    setObjectName(u"findBar"_s);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &EventSearchBar::queryChanged);
    connect(m_hide, &QToolButton::toggled, this, &EventSearchBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &EventSearchBar::close);
    retranslate();
    hide();
}

void EventSearchBar::layOut()
{
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(60);
    m_count->setObjectName(u"secondary"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_hide->setCheckable(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(u"✕"_s);
    for (QToolButton* button : { m_previous, m_next, m_hide, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* asked = new QHBoxLayout;
    asked->addWidget(m_field, 1);
    asked->addWidget(m_close);
    // A row of its own: a narrow pane has no room for both.
    auto* found = new QHBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
        { static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next) })
        found->addWidget(widget);
    found->addStretch(1);
    found->addWidget(m_hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 8, 8);
    column->setSpacing(4);
    column->addLayout(asked);
    column->addWidget(m_found);
    m_found->hide();
    connect(m_field, &QLineEdit::textChanged, m_found,
        [this](const QString& words) { m_found->setVisible(!words.isEmpty()); });
}

void EventSearchBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void EventSearchBar::close()
{
    m_field->clear();
    m_hide->setChecked(false);
    hide();
    Q_EMIT closed();
}

QString EventSearchBar::words() const
{
    return isHidden() ? QString() : m_field->text().simplified();
}

bool EventSearchBar::hidesOthers() const
{
    return m_hide->isChecked();
}

void EventSearchBar::showCount(int current, int count)
{
    m_shownCurrent = current;
    m_shownCount = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    QString text;
    if (!m_field->text().trimmed().isEmpty() && count == 0)
        text = tr("Not found");
    else if (count > 0)
        text = tr("%1 of %2", "events found")
                   .arg(current < 0 ? u"–"_s : QLocale().toString(current + 1), QLocale().toString(count));
    m_count->setText(text);
    m_count->setAccessibleName(text);
}

void EventSearchBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void EventSearchBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventSearchBar::retranslate()
{
    const auto name = [](QToolButton* button, const QString& what, const QString& keys) {
        button->setAccessibleName(what);
        button->setToolTip(keys.isEmpty() ? what : u"%1 (%2)"_s.arg(what, keys));
    };
    m_field->setPlaceholderText(tr("Search in events…"));
    m_field->setAccessibleName(tr("Search in events"));
    m_field->setToolTip(
        tr("Titles, dates, wordings, speakers, tags and notes. Traditional finds Simplified."));
    m_hide->setText(tr("Hide others", "button: events that were not found"));
    name(m_hide, tr("Hide the events that were not found"), {});
    name(m_previous, tr("Previous event found"), u"Shift+Enter"_s);
    name(m_next, tr("Next event found"), u"Enter"_s);
    name(m_close, tr("Close"), u"Esc"_s);
    showCount(m_shownCurrent, m_shownCount);
}

} // namespace tidemark::timeline_view
