// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/check_pane.h"

#include "annotations/passage_box.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using session::AnchorCheck;
using session::AnchorReview;
using session::ArticleDocument;

namespace {

constexpr int narrowest = 440; ///< pixels; below it the passages stand one above the other

QString withKey(const QString& tip, const QAction& action)
{
    const QList<QKeySequence> keys = action.shortcuts();
    return keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.front().toString(QKeySequence::NativeText));
}

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CheckPane::CheckPane(QWidget* parent)
    : QWidget(parent)
    , m_review(new AnchorReview(this))
    , m_counts(plainLabel())
    , m_empty(plainLabel())
    , m_page(new QWidget)
    , m_list(new QListView)
    , m_title(plainLabel())
    , m_beforeLabel(plainLabel())
    , m_nowLabel(plainLabel())
    , m_before(new PassageBox(PassageBox::Side::Before))
    , m_now(new PassageBox(PassageBox::Side::Now))
{
    createActions();
    createLayout();
    connect(m_review, &AnchorReview::countsChanged, this, &CheckPane::followReview);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckPane::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { showCurrent(); });
    retranslate();
    showCounts();
    showCurrent();
}

QAction* CheckPane::addCommand(const QList<QKeySequence>& keys, void (CheckPane::*run)())
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void CheckPane::createActions()
{
    m_accept = addCommand({ Qt::Key_A, Qt::Key_Return, Qt::Key_Enter }, &CheckPane::accept);
    m_acceptAll = addCommand({ Qt::SHIFT | Qt::Key_A }, &CheckPane::acceptAll);
    m_attach = addCommand({ Qt::Key_R }, &CheckPane::attach);
    m_keep = addCommand({ Qt::Key_O }, &CheckPane::keep);
    m_remove = addCommand({ Qt::Key_Delete }, &CheckPane::remove);
    m_next = addCommand({ Qt::Key_J, Qt::Key_N }, &CheckPane::next);
    m_previous = addCommand({ Qt::Key_K, Qt::Key_P }, &CheckPane::previous);
}

QWidget* CheckPane::createButtons()
{
    auto* buttons = new QWidget;
    auto* grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    constexpr int columns = 2;
    int place = 0;
    for (QAction* action : { m_accept, m_acceptAll, m_attach, m_keep, m_previous, m_next, m_remove }) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
    return buttons;
}

void CheckPane::createLayout()
{
    m_list->setObjectName(u"checkList"_s);
    m_list->setModel(m_review);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setObjectName(u"checkCounts"_s);
    m_empty->setObjectName(u"checkEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_before->setObjectName(u"passageBefore"_s);
    m_now->setObjectName(u"passageNow"_s);
    m_boxes = new QGridLayout;
    m_boxes->setSpacing(4);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_list, 1);
    page->addWidget(m_title);
    page->addLayout(m_boxes, 4);
    page->addWidget(createButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_counts);
    column->addWidget(m_empty, 1);
    column->addWidget(m_page, 1);
    arrangeBoxes();
    setFocusProxy(m_list);
}

/// Keeps the mark that is shown; when it has been settled, the next one takes its row.
void CheckPane::followReview()
{
    showCounts();
    const int row = m_review->rowOf(m_shown);
    select(row < 0 ? m_shownRow : row);
    showCurrent();
}

/// Side by side where there is room.
void CheckPane::arrangeBoxes()
{
    const bool isNarrow = width() < narrowest;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_beforeLabel, m_before, m_nowLabel, m_now })
        m_boxes->removeWidget(widget);
    m_boxes->addWidget(m_beforeLabel, 0, 0);
    m_boxes->addWidget(m_before, 1, 0);
    m_boxes->addWidget(m_nowLabel, isNarrow ? 2 : 0, isNarrow ? 0 : 1);
    m_boxes->addWidget(m_now, isNarrow ? 3 : 1, isNarrow ? 0 : 1);
    m_boxes->setColumnStretch(1, isNarrow ? 0 : 1);
    m_boxes->setColumnStretch(0, 1);
}

void CheckPane::setDocument(ArticleDocument* document)
{
    m_selection = {};
    m_shown = {};
    m_shownRow = 0;
    m_review->setDocument(document);
    showCounts();
    showCurrent();
}

void CheckPane::setSelection(const domain::TextSpan& span)
{
    m_selection = span;
    updateActions();
}

int CheckPane::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CheckPane::select(int row)
{
    const int last = m_review->rowCount() - 1;
    m_list->setCurrentIndex(m_review->index(std::clamp(row, 0, std::max(0, last))));
}

void CheckPane::begin()
{
    select(0);
    if (const AnchorCheck* check = m_review->check(0); check && !check->place.isEmpty())
        Q_EMIT passageActivated(check->place);
    m_list->setFocus();
}

void CheckPane::step(int by)
{
    const int count = m_review->rowCount();
    if (count == 0)
        return;
    select((currentRow() + by + count) % count);
    if (const AnchorCheck* check = m_review->check(currentRow()); check && !check->place.isEmpty())
        Q_EMIT passageActivated(check->place);
}

void CheckPane::settle(const std::function<session::Result<void>(const AnchorCheck&)>& command)
{
    const int row = currentRow();
    const AnchorCheck* shown = m_review->check(row);
    if (!shown)
        return;
    const AnchorCheck check = *shown;
    if (const auto settled = command(check); !settled) {
        Q_EMIT failed(settled.error().sentence);
        return;
    }
    select(row); // the next one has moved up, unless the mark stays in the list
    if (m_review->rowOf(check) == row && row + 1 < m_review->rowCount())
        select(row + 1);
    if (const AnchorCheck* following = m_review->check(currentRow());
        following && !following->place.isEmpty())
        Q_EMIT passageActivated(following->place);
}

void CheckPane::accept()
{
    settle([this](const AnchorCheck& check) {
        return m_review->document()->acceptAnchors(std::span(&check.annotation, 1));
    });
}

void CheckPane::acceptAll()
{
    const std::vector<domain::AnnotationId> ids = m_review->doubtful();
    if (ids.empty())
        return;
    if (const auto settled = m_review->document()->acceptAnchors(ids); !settled)
        Q_EMIT failed(settled.error().sentence);
}

void CheckPane::attach()
{
    if (m_selection.isEmpty())
        return;
    settle([this](const AnchorCheck& check) {
        ArticleDocument& document = *m_review->document();
        return check.item.isNull() ? document.attachAnnotation(check.annotation, m_selection)
                                   : document.attachItem(check.item, m_selection);
    });
}

void CheckPane::keep()
{
    settle([this](const AnchorCheck& check) {
        return m_review->document()->keepWithoutPassage(std::span(&check.annotation, 1));
    });
}

void CheckPane::remove()
{
    settle([this](const AnchorCheck& check) {
        ArticleDocument& document = *m_review->document();
        return check.item.isNull() ? document.deleteAnnotation(check.annotation)
                                   : document.setReviewState(check.item, domain::ReviewState::Rejected);
    });
}

void CheckPane::showCounts()
{
    const session::AnchorCounts& counts = m_review->counts();
    const bool hasChecks = m_review->rowCount() > 0;
    m_counts->setVisible(hasChecks);
    m_page->setVisible(hasChecks);
    m_empty->setVisible(!hasChecks);
    QStringList parts { tr("%n in place", nullptr, counts.sure) };
    if (counts.doubtful > 0)
        parts.append(tr("%n to check", nullptr, counts.doubtful));
    if (counts.lost > 0)
        parts.append(tr("%n lost the passage", nullptr, counts.lost));
    if (counts.kept > 0)
        parts.append(tr("%n kept without one", nullptr, counts.kept));
    m_counts->setText(parts.join(u" · "_s));
    m_empty->setText(m_review->document()
            ? tr(
                "Every mark is in its place. When an article gets a new text, marks that may stand elsewhere "
                "are listed here.")
            : tr("No article is open."));
}

void CheckPane::updateActions()
{
    const AnchorCheck* check = m_review->check(currentRow());
    const bool isOpen = check && check->state != AnchorCheck::State::Kept;
    m_accept->setEnabled(check && check->state == AnchorCheck::State::Doubtful);
    m_acceptAll->setEnabled(m_review->counts().doubtful > 0);
    m_attach->setEnabled(check && !m_selection.isEmpty());
    m_keep->setEnabled(isOpen && check->item.isNull());
    m_remove->setEnabled(check != nullptr);
    m_next->setEnabled(m_review->rowCount() > 1);
    m_previous->setEnabled(m_review->rowCount() > 1);
}

void CheckPane::showCurrent()
{
    updateActions();
    const AnchorCheck* check = m_review->check(currentRow());
    if (check) {
        m_shown = *check;
        m_shownRow = currentRow();
    }
    m_title->setVisible(check && !check->title.isEmpty());
    m_title->setText(check ? check->title : QString());
    m_before->showPassage(check ? check->before : session::ShownPassage(), {});
    m_now->showPassage(check ? check->now : session::ShownPassage(),
        tr("No place is proposed. Select the right words in the text and press Ctrl+R, or keep the mark "
           "without a "
           "passage."));
}

void CheckPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeBoxes();
}

void CheckPane::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus();
}

void CheckPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCounts();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void CheckPane::retranslate()
{
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(withKey(tip, *action));
    };
    name(m_accept, tr("Accept"), tr("The proposed place is right"));
    name(m_acceptAll, tr("Accept all"), tr("All proposed places are right"));
    name(m_attach, tr("Attach to selection"), tr("Put the mark on the words selected in the text"));
    name(m_keep, tr("Keep without passage"), tr("Keep the note though its passage is gone"));
    name(m_remove, tr("Delete"), tr("Delete the mark; undo brings it back"));
    name(m_next, tr("Next"), tr("Next mark"));
    name(m_previous, tr("Previous"), tr("Previous mark"));
    m_beforeLabel->setText(tr("Before"));
    m_nowLabel->setText(tr("Now"));
    m_before->setAccessibleName(tr("Passage in the earlier text; struck through: gone"));
    m_now->setAccessibleName(tr("Proposed passage in the text now; underlined: new"));
    m_list->setAccessibleName(tr("Marks to check"));
}

} // namespace tidemark::annotations
