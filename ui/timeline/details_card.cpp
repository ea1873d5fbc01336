// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/details_card.h"

#include "timeline/entry_words.h"
#include "timeline/flow_layout.h"
#include "timeline/passage_button.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using domain::ReviewState;

namespace {

QLabel* label(const QString& text, bool quiet = false)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setObjectName(u"secondary"_s);
    return label;
}

QToolButton* button(const QString& text)
{
    auto* button = new QToolButton;
    QString plain = text;
    button->setText(plain.replace(u'&', u"&&"_s));
    button->setAccessibleName(text);
    button->setObjectName(u"filterButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void addLine(QVBoxLayout& column, const QString& text, bool quiet = false)
{
    if (!text.isEmpty())
        column.addWidget(label(text, quiet));
}

} // namespace

DetailsCard::DetailsCard(QWidget* parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"detailsCard"_s);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_scroll);
}

void DetailsCard::show(const session::EventCard& card)
{
    m_card = card;
    QWidget* page = contents();
    m_scroll->setWidget(page);
    // Sizes are asked for before it is shown, and depend on the style.
    for (QWidget* part : page->findChildren<QWidget*>())
        part->ensurePolished();
    setAccessibleName(tr("Details: %1").arg(card.title));
}

QWidget* DetailsCard::contents()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    addHead(*column);
    addDate(*column);
    addNotices(*column);
    addPassages(*column);
    addFoot(*column);
    addButtons(*column);
    page->setAutoFillBackground(false);
    return page;
}

void DetailsCard::addHead(QVBoxLayout& column)
{
    QLabel* title = label(m_card.title);
    QFont heavier; // only the weight is asked for: family and size stay those of the window
    heavier.setWeight(QFont::DemiBold);
    title->setFont(heavier);
    auto* close = button(u"✕"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(u"%1 (Esc)"_s.arg(tr("Close")));
    close->setAutoRaise(true);
    close->setObjectName(QString());
    connect(close, &QToolButton::clicked, this, &DetailsCard::closeRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column.addLayout(row);
}

void DetailsCard::addDate(QVBoxLayout& column)
{
    addLine(column,
        m_card.edtf.isEmpty() ? m_card.date
                              : tr("%1 · %2", "date in words, EDTF value").arg(m_card.date, m_card.edtf));
    if (!m_card.term.isEmpty())
        addLine(column, tr("In force: %1").arg(m_card.term));
    addLine(column, m_card.who);
    if (!m_card.wording.isEmpty())
        addLine(column, tr("From the words “%1”").arg(m_card.wording), true);
    addLine(column, m_card.why, true);
}

void DetailsCard::addNotices(QVBoxLayout& column)
{
    for (const session::EventNotice& notice : m_card.notices) {
        QLabel* text = label(notice.text);
        text->setObjectName(u"warning"_s);
        column.addWidget(text);
        if (notice.action.isEmpty())
            continue;
        QToolButton* act = button(notice.action);
        connect(act, &QToolButton::clicked, this,
            [this, command = notice.command] { Q_EMIT noticeActivated(command); });
        column.addWidget(act, 0, Qt::AlignLeft);
    }
}

void DetailsCard::addPassages(QVBoxLayout& column)
{
    for (const session::ExplainedWords& passage : m_card.passages) {
        const QString place = u"¶%1"_s.arg(passage.paragraph);
        auto* go = new PassageButton(place + u"  "_s + tr("“%1”", "words of the text").arg(passage.words));
        go->setToolTip(tr("Go to paragraph %1").arg(passage.paragraph));
        connect(go, &PassageButton::clicked, this,
            [this, span = passage.span] { Q_EMIT passageActivated(span); });
        column.addWidget(go);
    }
}

void DetailsCard::addFoot(QVBoxLayout& column)
{
    QStringList parts { stateWords(m_card.state), m_card.provenance };
    if (!m_card.tags.isEmpty())
        parts += tr("Tags: %1").arg(m_card.tags.join(tr(", ", "between tags")));
    if (m_card.notes > 0)
        parts += tr("%n note(s)", nullptr, m_card.notes);
    parts.removeAll(QString());
    addLine(column, parts.join(u" · "_s), true);
    if (!m_card.extracted.isEmpty())
        addLine(column, tr("Edited; as extracted: %1").arg(m_card.extracted), true);
}

void DetailsCard::addButtons(QVBoxLayout& column)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    const std::pair<QString, ReviewState> reviews[] = { { tr("Accept"), ReviewState::Accepted },
        { tr("Dispute", "an event"), ReviewState::Disputed }, { tr("Reject"), ReviewState::Rejected } };
    for (const auto& [text, state] : reviews) {
        QToolButton* review = button(text);
        review->setEnabled(state != m_card.state);
        connect(review, &QToolButton::clicked, this, [this, to = state] { Q_EMIT reviewRequested(to); });
        flow->addWidget(review);
    }
    QToolButton* edit = button(m_card.edtf.isEmpty() ? tr("Give a date…") : tr("Edit…"));
    connect(edit, &QToolButton::clicked, this, &DetailsCard::editRequested);
    flow->addWidget(edit);
    QToolButton* note = button(tr("Note"));
    connect(note, &QToolButton::clicked, this, &DetailsCard::noteRequested);
    flow->addWidget(note);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    column.addWidget(row);
}

int DetailsCard::heightAt(int width) const
{
    const QWidget* page = m_scroll->widget();
    if (!page)
        return 0;
    const QMargins inner = layout()->contentsMargins();
    const int border = 2 * frameWidth(); // as the style sheet draws it
    const int across = inner.left() + inner.right() + border;
    return page->layout()->heightForWidth(width - across) + inner.top() + inner.bottom() + border;
}

void DetailsCard::enter()
{
    if (auto* first = m_scroll->widget()->findChild<PassageButton*>())
        first->setFocus(Qt::TabFocusReason);
}

void DetailsCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
    event->accept(); // the timeline below must not walk
}

// Neither wheel nor press goes through to the timeline below.
void DetailsCard::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

void DetailsCard::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace tidemark::timeline_view
