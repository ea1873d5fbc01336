// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/same_events_panel.h"

#include "session/dossier_document.h"
#include "session/event_links.h"
#include "session/wording.h"
#include "shell/telling_card.h"
#include "timeline/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::ItemId;
using session::DossierDocument;
using session::SameEventPair;

SameEventsPanel::SameEventsPanel(session::EventLinks& links, QWidget* parent)
    : QFrame(parent)
    , m_links(links)
    , m_heading(new QLabel)
    , m_reason(new QLabel)
    , m_empty(new QLabel)
    , m_first(new TellingCard)
    , m_second(new TellingCard)
    , m_same(new QPushButton)
    , m_different(new QPushButton)
    , m_look(new QPushButton)
    , m_back(new QToolButton)
    , m_on(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(u"sameEvents"_s);
    setFocusPolicy(Qt::StrongFocus);
    QFont heavy = m_heading->font();
    heavy.setWeight(QFont::DemiBold);
    m_heading->setFont(heavy);
    for (QLabel* label : { m_heading, m_reason, m_empty }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_heading);
    }
    m_reason->setObjectName(u"secondary"_s);
    m_back->setText(u"‹"_s);
    m_on->setText(u"›"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    arrange();
    connectButtons();
    m_first->leads()->setChecked(true);
    setMaximumHeight(320);
    hide();
    retranslate();
}

void SameEventsPanel::arrange()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_heading, 1);
    for (QToolButton* button : { m_back, m_on, m_close })
        head->addWidget(button);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    sides->addWidget(m_first, 1);
    sides->addWidget(m_second, 1);
    auto* commands = new QHBoxLayout;
    for (QPushButton* button : { m_same, m_different, m_look })
        commands->addWidget(button);
    commands->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_empty);
    column->addLayout(sides, 1);
    column->addLayout(commands);
}

void SameEventsPanel::connectButtons()
{
    connect(m_same, &QPushButton::clicked, this, &SameEventsPanel::sayTheSame);
    connect(m_different, &QPushButton::clicked, this, &SameEventsPanel::sayNotTheSame);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (const auto pair = current())
            Q_EMIT looked(m_second->leads()->isChecked() ? pair->second : pair->first);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &SameEventsPanel::closed);
    // Radio buttons of two frames do not know of each other.
    for (const auto& [one, other] : { std::pair(m_first, m_second), std::pair(m_second, m_first) })
        connect(one->leads(), &QRadioButton::toggled, other->leads(),
            [button = other->leads()](bool on) { button->setChecked(!on); });
}

void SameEventsPanel::setDossier(DossierDocument* dossier)
{
    if (m_dossier)
        m_dossier->disconnect(this);
    m_dossier = dossier;
    if (dossier)
        connect(dossier, &DossierDocument::suggestionsChanged, this, &SameEventsPanel::follow);
    else
        hide();
    follow();
}

void SameEventsPanel::setTheme(const timeline::Theme& theme)
{
    m_colours.assign(theme.tints.begin(), theme.tints.end());
    showPair();
}

void SameEventsPanel::open()
{
    show();
    setFocus(Qt::OtherFocusReason);
}

std::optional<SameEventPair> SameEventsPanel::current() const
{
    if (m_place < 0 || m_place >= count())
        return std::nullopt;
    return m_pairs[static_cast<size_t>(m_place)];
}

QString SameEventsPanel::reason() const
{
    return m_reason->text();
}

/// The pair that was shown stays where it can.
void SameEventsPanel::follow()
{
    const auto before = current();
    m_pairs = m_dossier ? m_dossier->suggestions() : std::vector<SameEventPair> {};
    const auto same = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const SameEventPair& pair) {
        return before && pair.first == before->first && pair.second == before->second;
    });
    if (same != m_pairs.end())
        m_place = static_cast<int>(same - m_pairs.begin());
    else
        m_place = std::clamp(m_place, 0, std::max(0, count() - 1));
    showPair();
}

void SameEventsPanel::showPair()
{
    const auto pair = current();
    for (QWidget* widget : { static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_second),
             static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_same),
             static_cast<QWidget*>(m_different), static_cast<QWidget*>(m_look) })
        widget->setVisible(pair.has_value());
    m_empty->setVisible(!pair);
    m_back->setEnabled(m_place > 0);
    m_on->setEnabled(m_place + 1 < count());
    m_heading->setText(
        pair ? tr("The same event? %1 of %2").arg(m_place + 1).arg(count()) : tr("The same event?"));
    if (!pair)
        return;
    m_reason->setText(tr("Because of %1.", "reasons such as: the same date; the same words (A, B)")
                          .arg(session::sameEventWording(pair->reason)));
    showTelling(*m_first, pair->first);
    showTelling(*m_second, pair->second);
    m_first->leads()->setChecked(true);
}

void SameEventsPanel::showTelling(TellingCard& card, ItemId id) const
{
    const session::DossierArticle* article = m_dossier->articleOf(id);
    const domain::Item* item = m_dossier->item(id);
    const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
    if (!article || !event)
        return;
    const QColor colour = m_colours.empty()
        ? QColor(Qt::gray)
        : m_colours[static_cast<size_t>(article->tint) % m_colours.size()];
    card.show({ article->article.metadata.title, colour, event->title,
        event->date ? session::dateWording(*event->date) : tr("no date"), m_dossier->passageOf(id) });
}

void SameEventsPanel::step(int by)
{
    m_place = std::clamp(m_place + by, 0, std::max(0, count() - 1));
    showPair();
}

void SameEventsPanel::sayTheSame()
{
    const auto pair = current();
    if (!pair)
        return;
    const bool secondLeads = m_second->leads()->isChecked();
    const std::array events { secondLeads ? pair->second : pair->first,
        secondLeads ? pair->first : pair->second };
    if (m_links.link(events))
        Q_EMIT decided(tr("Linked as the same event."), true);
}

void SameEventsPanel::sayNotTheSame()
{
    const auto pair = current();
    if (pair && m_links.keepApart(pair->first, pair->second))
        Q_EMIT decided(tr("Kept apart; not asked again."), true);
}

void SameEventsPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        sayTheSame();
        break;
    case Qt::Key_X:
        sayNotTheSame();
        break;
    case Qt::Key_J:
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_K:
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Escape:
        Q_EMIT closed();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SameEventsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SameEventsPanel::retranslate()
{
    m_same->setText(tr("The &same event"));
    m_same->setToolTip(tr("Return"));
    m_different->setText(tr("&Not the same"));
    m_different->setToolTip(tr("X"));
    m_look->setText(tr("Show in the &text"));
    m_empty->setText(tr("No events of these articles look alike any more."));
    m_back->setToolTip(tr("Back (K)"));
    m_back->setAccessibleName(tr("Back"));
    m_on->setToolTip(tr("On (J)"));
    m_on->setAccessibleName(tr("On"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_first->leads()->setText(tr("Use this title"));
    m_second->leads()->setText(tr("Use this title"));
    setAccessibleName(tr("Events that two articles may tell"));
    showPair();
}

} // namespace tidemark::shell
