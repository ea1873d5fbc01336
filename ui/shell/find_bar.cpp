// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

void setInvalid(QLineEdit& field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

void name(QToolButton& button, const QString& text, const QString& accessible, const QString& keys)
{
    if (!text.isEmpty())
        button.setText(text);
    button.setAccessibleName(accessible);
    button.setToolTip(keys.isEmpty() ? accessible : u"%1 (%2)"_s.arg(accessible, keys));
}

constexpr QKeyCombination caseKeys = Qt::ALT | Qt::Key_C;
constexpr QKeyCombination wordKeys = Qt::ALT | Qt::Key_W;
constexpr QKeyCombination patternKeys = Qt::ALT | Qt::Key_R;

QString native(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

QString FindBar::faultText(const text::PatternFault& fault) const
{
    using enum text::PatternFault::Kind;
    switch (fault.kind) {
    case Parenthesis:
        return tr("A parenthesis ( ) is missing its other half. \\( finds the sign itself.");
    case Bracket:
        return tr("A bracket [ is never closed. \\[ finds the sign itself.");
    case Escape:
        return tr("The backslash stands before something it does not go with: %1").arg(fault.part);
    case Range:
        return tr("No such range of characters: %1").arg(fault.part);
    case Repeat:
        return tr("There is nothing to repeat, or too often: %1").arg(fault.part);
    case Unsupported:
        return tr("This cannot be used here, because it could take forever: %1").arg(fault.part);
    case TooLarge:
        return tr("The pattern is too large.");
    case Other:
        break;
    }
    return tr("This is no regular expression: %1").arg(fault.part);
}

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_earlier(new QToolButton)
    , m_case(new QToolButton)
    , m_word(new QToolButton)
    , m_pattern(new QToolButton)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
    , m_message(new QLabel)
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    layOut();
    for (const auto& [toggle, keys] :
        { std::pair(m_case, caseKeys), std::pair(m_word, wordKeys), std::pair(m_pattern, patternKeys) }) {
        toggle->setCheckable(true);
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
        connect(new QShortcut(keys, this), &QShortcut::activated, toggle, &QToolButton::toggle);
    }
    auto* menu = new QMenu(this);
    m_earlier->setMenu(menu);
    m_earlier->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { showHistory(*menu); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_recalled = -1; });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::layOut()
{
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(90);
    m_count->setObjectName(u"secondary"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"secondary"_s);
    m_message->hide();
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(u"✕"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_earlier);
    for (QToolButton* toggle : { m_case, m_word, m_pattern })
        row->addWidget(toggle);
    row->addSpacing(4);
    row->addWidget(m_count);
    for (QToolButton* button : { m_previous, m_next, m_close })
        row->addWidget(button);
    for (QToolButton* button : { m_earlier, m_case, m_word, m_pattern, m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_message);
}

void FindBar::open(const QString& proposed)
{
    show();
    if (!proposed.isEmpty() && !proposed.contains(u'\n'))
        m_field->setText(proposed);
    m_field->setFocus();
    m_field->selectAll();
    m_recalled = -1;
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

text::SearchQuery FindBar::query() const
{
    text::SearchQuery query { m_field->text() };
    query.matchesCase = m_case->isChecked();
    query.wholeWords = m_word->isChecked();
    query.isPattern = m_pattern->isChecked();
    return query;
}

void FindBar::setQuery(const text::SearchQuery& query)
{
    {
        const QSignalBlocker quietField(m_field), quietCase(m_case), quietWord(m_word),
            quietPattern(m_pattern);
        m_field->setText(query.words);
        m_case->setChecked(query.matchesCase);
        m_word->setChecked(query.wholeWords);
        m_pattern->setChecked(query.isPattern);
    }
    Q_EMIT queryChanged();
}

void FindBar::setHistory(const QStringList& history)
{
    m_history = history;
    m_earlier->setEnabled(!history.isEmpty());
}

void FindBar::showHistory(QMenu& menu)
{
    menu.clear();
    for (const QString& words : std::as_const(m_history)) {
        QString label = words;
        connect(menu.addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, words] {
            m_field->setText(words);
            m_field->setFocus();
        });
    }
}

/// Up leads to earlier words, down back to what was being typed.
void FindBar::recall(int step)
{
    const int to = std::clamp(m_recalled + step, -1, int(m_history.size()) - 1);
    if (to == m_recalled)
        return;
    if (m_recalled < 0)
        m_typed = m_field->text();
    m_recalled = to;
    m_field->setText(to < 0 ? m_typed : m_history[to]);
}

void FindBar::showState(const FindState& state)
{
    m_state = state;
    const bool hasWords = !m_field->text().isEmpty();
    const bool isMissing = hasWords && !state.isLooking && state.count == 0;
    setInvalid(*m_field, isMissing);
    m_count->setText(countText());
    m_count->setAccessibleName(m_count->text());
    m_previous->setEnabled(state.count > 0);
    m_next->setEnabled(state.count > 0);
    QString message;
    if (state.fault && hasWords)
        message = faultText(*state.fault);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString FindBar::countText() const
{
    if (m_field->text().isEmpty())
        return {};
    if (m_state.isLooking)
        return tr("Looking…");
    if (m_state.fault)
        return tr("Not a pattern");
    if (m_state.count == 0)
        return tr("Not found");
    const QString current = m_state.current < 0 ? u"–"_s : QLocale().toString(m_state.current + 1);
    const QString count = QLocale().toString(m_state.count);
    return m_state.hasMore ? tr("%1 of more than %2", "hits").arg(current, count)
                           : tr("%1 of %2", "hits").arg(current, count);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT stepRequested(isBack ? -1 : 1);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        recall(event->key() == Qt::Key_Up ? 1 : -1);
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
    m_field->setToolTip(
        tr("Traditional finds Simplified, 7億 finds 700,000,000. Up and down: earlier searches."));
    name(*m_earlier, u"▾"_s, tr("Earlier searches"), {});
    name(*m_case, tr("Aa", "button: match case"), tr("Match case"), native(caseKeys));
    name(*m_word, tr("Word", "button: whole words"), tr("Whole words only"), native(wordKeys));
    name(*m_pattern, u".*"_s, tr("Regular expression"), native(patternKeys));
    name(*m_previous, {}, tr("Previous"), u"Shift+F3"_s);
    name(*m_next, {}, tr("Next"), u"F3"_s);
    name(*m_close, {}, tr("Close"), u"Esc"_s);
    showState(m_state);
}

} // namespace tidemark::shell
