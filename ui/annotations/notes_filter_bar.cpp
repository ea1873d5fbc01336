// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/notes_filter_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using session::AnnotationKind;
using session::AnnotationQuery;
using session::AnnotationScope;
using session::AnnotationSort;

namespace {

QString asMenuText(QString plain)
{
    return plain.replace(u'&', u"&&"_s);
}

/// With a sign that there is a menu below.
void setLabel(QToolButton& button, const QString& label)
{
    button.setText(label + u" ▾"_s);
}

template <class Value> bool holds(const std::vector<Value>& list, Value value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

NotesFilterBar::NotesFilterBar(session::AnnotationsFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_text(new QLineEdit)
    , m_colours(new ColourBar(true))
    , m_tagButton(menuButton(m_tagMenu))
    , m_kindButton(menuButton(m_kindMenu))
    , m_scopeButton(menuButton(m_scopeMenu))
    , m_sortButton(menuButton(m_sortMenu))
    , m_clear(new QToolButton)
    , m_count(new QLabel)
{
    m_text->setClearButtonEnabled(true);
    m_text->setObjectName(u"notesFilter"_s);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"secondary"_s);
    m_clear->setAutoRaise(true);
    m_clear->setObjectName(u"filterButton"_s);
    arrange();
    connectParts();
    retranslate();
}

void NotesFilterBar::arrange()
{
    auto* search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_text, 1);
    search->addWidget(m_scopeButton);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_colours);
    choices->addStretch();
    choices->addWidget(m_tagButton);
    choices->addWidget(m_kindButton);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(6);
    counts->addWidget(m_count, 1);
    counts->addWidget(m_clear);
    counts->addWidget(m_sortButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 2);
    column->setSpacing(6);
    column->addLayout(search);
    column->addLayout(choices);
    column->addLayout(counts);
}

void NotesFilterBar::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        change([&](AnnotationQuery& query) { query.text = text.simplified(); });
    });
    connect(m_colours, &ColourBar::chosenByReader, this, [this](const auto& colour) {
        change([&](AnnotationQuery& query) {
            query.colours.clear();
            if (colour)
                query.colours.push_back(*colour);
        });
    });
    connect(m_clear, &QToolButton::clicked, this, &NotesFilterBar::clear);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &NotesFilterBar::fillTags);
    connect(m_kindMenu, &QMenu::aboutToShow, this, &NotesFilterBar::fillKinds);
    connect(m_scopeMenu, &QMenu::aboutToShow, this, &NotesFilterBar::fillScopes);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &NotesFilterBar::fillSorts);
}

QToolButton* NotesFilterBar::menuButton(QMenu*& menu)
{
    auto* button = new QToolButton;
    menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(u"filterButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

template <class Change> void NotesFilterBar::change(Change change)
{
    AnnotationQuery query = m_filter.query();
    change(query);
    m_filter.setQuery(query);
    refresh();
}

template <class Value>
void NotesFilterBar::addChoice(
    QMenu& menu, const QString& name, std::vector<Value> AnnotationQuery::*list, Value value)
{
    QAction* action = menu.addAction(asMenuText(name));
    action->setCheckable(true);
    action->setChecked(holds(m_filter.query().*list, value));
    connect(action, &QAction::toggled, this, [this, list, value](bool on) {
        change([&](AnnotationQuery& query) {
            std::erase(query.*list, value);
            if (on)
                (query.*list).push_back(value);
        });
    });
}

void NotesFilterBar::fillTags()
{
    m_tagMenu->clear();
    if (m_tags.isEmpty())
        m_tagMenu->addAction(tr("No tags yet"))->setEnabled(false);
    for (const QString& tag : m_tags) {
        QAction* action = m_tagMenu->addAction(asMenuText(tag));
        action->setCheckable(true);
        action->setChecked(m_filter.query().tags.contains(tag));
        connect(action, &QAction::toggled, this, [this, tag](bool on) {
            change([&](AnnotationQuery& query) {
                query.tags.removeAll(tag);
                if (on)
                    query.tags.append(tag);
            });
        });
    }
}

void NotesFilterBar::fillKinds()
{
    m_kindMenu->clear();
    using enum AnnotationKind;
    for (const AnnotationKind kind : { Passage, Event, Quotation, Policy, Figure, Speaker, Page })
        addChoice(*m_kindMenu, session::annotationKindName(kind), &AnnotationQuery::kinds, kind);
    m_kindMenu->addSeparator();
    for (int style = 0; style < 3; ++style) {
        const auto value = static_cast<domain::HighlightStyle>(style);
        addChoice(*m_kindMenu, session::highlightStyleName(value), &AnnotationQuery::styles, value);
    }
    m_kindMenu->addSeparator();
    addChoice(
        *m_kindMenu, tr("Place to be confirmed"), &AnnotationQuery::anchors, domain::AnchorState::Doubtful);
    addChoice(*m_kindMenu, tr("Place lost"), &AnnotationQuery::anchors, domain::AnchorState::Orphan);
    m_kindMenu->addSeparator();
    QAction* withNote = m_kindMenu->addAction(tr("Only with a note"));
    withNote->setCheckable(true);
    withNote->setChecked(m_filter.query().withNote);
    connect(withNote, &QAction::toggled, this,
        [this](bool on) { change([&](AnnotationQuery& query) { query.withNote = on; }); });
}

void NotesFilterBar::fillScopes()
{
    m_scopeMenu->clear();
    auto* group = new QActionGroup(m_scopeMenu);
    for (const auto& [scope, name] : { std::pair(AnnotationScope::Article, tr("This article")),
             std::pair(AnnotationScope::Library, tr("All articles")),
             std::pair(AnnotationScope::Trash, tr("Trash")) }) {
        if (scope == AnnotationScope::Trash)
            m_scopeMenu->addSeparator();
        QAction* action = m_scopeMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(scope == m_scope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = scope] { Q_EMIT scopeChosen(chosen); });
    }
}

void NotesFilterBar::fillSorts()
{
    m_sortMenu->clear();
    auto* group = new QActionGroup(m_sortMenu);
    for (const auto& [sort, name] : { std::pair(AnnotationSort::Place, tr("By place")),
             std::pair(AnnotationSort::Created, tr("Newest first")),
             std::pair(AnnotationSort::Modified, tr("Last changed first")) }) {
        QAction* action = m_sortMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(sort == m_filter.sortedBy());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = sort] {
            m_filter.setSort(chosen);
            refresh();
        });
    }
}

void NotesFilterBar::setColours(const HighlightColours& colours)
{
    m_colours->setColours(colours);
}

void NotesFilterBar::setColourNames(const session::ColourNames& names)
{
    m_colours->setNames(names);
}

void NotesFilterBar::setTags(const QStringList& tags)
{
    m_tags = tags;
    // A tag that no mark has any more must not hide them all.
    change([&](AnnotationQuery& query) {
        query.tags.removeIf([&tags](const QString& tag) { return !tags.contains(tag); });
    });
}

void NotesFilterBar::setScope(AnnotationScope scope)
{
    m_scope = scope;
    refresh();
}

void NotesFilterBar::setCounts(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n note(s)", nullptr, all)
                                  : tr("%1 of %2", "notes shown, all").arg(shown).arg(all));
}

QString NotesFilterBar::countText() const
{
    return m_count->text();
}

void NotesFilterBar::clear()
{
    m_text->clear();
    m_colours->setChosen({});
    m_filter.setQuery({});
    refresh();
}

bool NotesFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter.query().isEmpty())
        clear();
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT listRequested();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void NotesFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Buttons say what they narrow by.
void NotesFilterBar::refresh()
{
    const AnnotationQuery& query = m_filter.query();
    const auto kinds = static_cast<int>(
        query.kinds.size() + query.styles.size() + query.anchors.size() + (query.withNote ? 1 : 0));
    const auto counted = [](const QString& name, qsizetype count) {
        return count > 0 ? u"%1 %2"_s.arg(name).arg(count) : name;
    };
    setLabel(*m_tagButton,
        query.tags.size() == 1 ? u'#' + asMenuText(query.tags.front().left(12))
                               : counted(tr("Tags"), query.tags.size()));
    setLabel(*m_kindButton, counted(tr("Kind"), kinds));
    m_tagButton->setProperty("active", !query.tags.isEmpty());
    m_kindButton->setProperty("active", kinds > 0);
    setLabel(*m_scopeButton,
        m_scope == AnnotationScope::Article       ? tr("This article")
            : m_scope == AnnotationScope::Library ? tr("All articles")
                                                  : tr("Trash"));
    const AnnotationSort sort = m_filter.sortedBy();
    setLabel(*m_sortButton,
        sort == AnnotationSort::Place         ? tr("By place")
            : sort == AnnotationSort::Created ? tr("Newest first")
                                              : tr("Last changed first"));
    m_sortButton->setVisible(m_scope != AnnotationScope::Trash);
    m_clear->setVisible(!query.isEmpty());
    for (QToolButton* button : { m_tagButton, m_kindButton })
        button->style()->polish(button); // takes in the changed property
}

void NotesFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter notes…"));
    m_text->setAccessibleName(tr("Filter notes"));
    m_tagButton->setAccessibleName(tr("Filter by tag"));
    m_kindButton->setAccessibleName(tr("Filter by kind"));
    m_scopeButton->setAccessibleName(tr("Which notes"));
    m_sortButton->setAccessibleName(tr("Order of the notes"));
    m_clear->setText(tr("Show all"));
    refresh();
}

} // namespace tidemark::annotations
