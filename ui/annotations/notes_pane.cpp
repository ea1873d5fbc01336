// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/notes_pane.h"

#include "annotations/note_delegate.h"
#include "annotations/note_editor.h"
#include "annotations/notes_filter_bar.h"
#include "session/annotations_filter.h"
#include "session/annotations_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using namespace session;

NotesPane::NotesPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnnotationsModel(this))
    , m_filter(new AnnotationsFilter(this))
    , m_filterBar(new NotesFilterBar(*m_filter))
    , m_editor(new NoteEditor)
    , m_empty(new QLabel)
{
    m_filter->setSourceModel(m_model);
    createList();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setObjectName(u"secondary"_s);
    m_empty->setMargin(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
    setFocusProxy(m_list);
    connectModels();
    retranslate();
    refresh();
}

void NotesPane::createList()
{
    m_list = new QListView;
    m_delegate = new NoteDelegate(m_list);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
}

void NotesPane::connectModels()
{
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const auto span = index.data(SpanRole).value<domain::TextSpan>();
        if (!span.isEmpty())
            Q_EMIT passageActivated(span);
    });
    connect(
        m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { editNote(idAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &NotesPane::showMenu);
    connect(m_editor, &NoteEditor::failed, this, &NotesPane::failed);
    connect(m_editor, &NoteEditor::deleteRequested, this, [this](domain::AnnotationId id) {
        if (m_document)
            m_document->deleteAnnotation(id);
    });
    for (QAbstractItemModel* model :
        { static_cast<QAbstractItemModel*>(m_model), static_cast<QAbstractItemModel*>(m_filter) }) {
        connect(model, &QAbstractItemModel::modelReset, this, &NotesPane::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &NotesPane::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &NotesPane::refresh);
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NotesPane::refresh);
    // Later, for a tag that is gone changes the filter, which is still taking in the change of its source.
    for (const auto changed : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, changed, this, &NotesPane::refreshTags, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NotesPane::refreshTags, Qt::QueuedConnection);
}

void NotesPane::setDocument(ArticleDocument* document)
{
    m_editor->save();
    m_document = document;
    m_model->setDocument(document);
    m_filterBar->clear();
    refreshTags();
    refresh();
}

void NotesPane::setColours(const HighlightColours& colours)
{
    m_colours = colours;
    m_delegate->setColours(colours);
    m_filterBar->setColours(colours);
    m_editor->setColours(colours);
    m_list->viewport()->update();
}

int NotesPane::count() const
{
    return m_model->rowCount();
}

void NotesPane::beginNote(const domain::TextSpan& span, domain::HighlightColour colour)
{
    if (!m_document)
        return;
    AnnotationContent content;
    content.colour = colour;
    m_editor->edit(*m_document, m_document->newAnnotation(span, content));
}

void NotesPane::editNote(domain::AnnotationId id)
{
    const domain::Annotation* annotation = m_document ? m_document->annotation(id) : nullptr;
    if (!annotation)
        return;
    select(id);
    m_editor->edit(*m_document, *annotation);
}

void NotesPane::select(domain::AnnotationId id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void NotesPane::saveEdit()
{
    m_editor->save();
}

domain::AnnotationId NotesPane::idAt(const QModelIndex& index) const
{
    return m_model->idAt(m_filter->mapToSource(index));
}

void NotesPane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("&Edit"), this, [this, index] { editNote(idAt(index)); });
    QMenu* colours = menu.addMenu(tr("&Colour"));
    for (int number = 0; number < colourCount; ++number) {
        const auto colour = static_cast<domain::HighlightColour>(number);
        colours->addAction(swatchIcon(m_colours[static_cast<size_t>(number)]), colourName(colour), this,
            [this, colour] { recolour(colour); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Delete"), this, &NotesPane::deleteSelected);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

std::vector<domain::AnnotationId> NotesPane::selectedIds() const
{
    std::vector<domain::AnnotationId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(idAt(index));
    return ids;
}

void NotesPane::recolour(domain::HighlightColour colour)
{
    for (const domain::AnnotationId id : selectedIds())
        m_document->setAnnotationColour(id, colour);
}

void NotesPane::deleteSelected()
{
    const std::vector<domain::AnnotationId> ids = selectedIds();
    if (m_document && !ids.empty())
        m_document->deleteAnnotations(ids);
}

bool NotesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete)
        deleteSelected();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        editNote(idAt(m_list->currentIndex()));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void NotesPane::refreshTags()
{
    if (m_document)
        m_filterBar->setTags(m_document->tags());
}

void NotesPane::refresh()
{
    m_filterBar->setVisible(count() > 0);
    m_list->setVisible(m_filter->rowCount() > 0);
    m_empty->setVisible(m_filter->rowCount() == 0);
    m_empty->setText(count() > 0
            ? tr("No note fits the filter.")
            : tr("Select words in the text, then highlight them (Ctrl+H) or write a note on "
                 "them (Ctrl+Shift+N)."));
    Q_EMIT countChanged(count());
}

void NotesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotesPane::retranslate()
{
    m_list->setAccessibleName(tr("Notes"));
    refresh();
}

} // namespace tidemark::annotations
