// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/notes_pane.h"

#include "annotations/drafts_bar.h"
#include "annotations/note_delegate.h"
#include "annotations/note_editor.h"
#include "annotations/notes_bulk_bar.h"
#include "annotations/notes_filter_bar.h"
#include "session/annotation_library.h"
#include "session/annotations_filter.h"
#include "session/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

constexpr int batch = 60; // rows measured before the list is shown; the rest follows while it is

} // namespace

NotesPane::NotesPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnnotationsModel(this))
    , m_filter(new AnnotationsFilter(*m_model, this))
    , m_filterBar(new NotesFilterBar(*m_filter))
    , m_drafts(new DraftsBar)
    , m_bulk(new NotesBulkBar)
    , m_editor(new NoteEditor)
    , m_empty(new QLabel)
{
    createList();
    arrange();
    connectParts();
    connectModels();
    connectBulk();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &NotesPane::refresh);
    retranslate();
    refresh();
}

NotesPane::~NotesPane() = default;

void NotesPane::createList()
{
    m_list = new QListView;
    m_list->setObjectName(u"notesList"_s);
    m_delegate = new NoteDelegate(m_list);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(batch);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
}

void NotesPane::arrange()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setObjectName(u"secondary"_s);
    m_empty->setMargin(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_drafts);
    column->addWidget(m_filterBar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_bulk);
    column->addWidget(m_editor);
    setFocusProxy(m_list);
}

void NotesPane::connectParts()
{
    connect(m_list, &QListView::clicked, this, &NotesPane::activate);
    connect(
        m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { editNote(idAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &NotesPane::showMenu);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotesPane::refreshSelection);
    connect(m_filterBar, &NotesFilterBar::scopeChosen, this, &NotesPane::setScope);
    connect(m_filterBar, &NotesFilterBar::listRequested, this, [this] {
        refresh(); // a list that was empty a moment ago is still hidden
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
        m_list->setFocus();
    });
    connect(m_editor, &NoteEditor::failed, this, &NotesPane::failed);
    connect(m_editor, &NoteEditor::linkActivated, this, &NotesPane::linkActivated);
    connect(m_editor, &NoteEditor::closed, this, &NotesPane::refreshDrafts);
    connect(m_editor, &NoteEditor::deleteRequested, this, [this](domain::AnnotationId id) {
        if (m_workspace)
            m_workspace->annotations().remove({ &id, 1 });
    });
    connect(m_drafts, &DraftsBar::continueRequested, this, &NotesPane::continueDraft);
    connect(m_drafts, &DraftsBar::discardRequested, this, [this](const domain::Annotation& draft) {
        if (!m_workspace)
            return;
        if (const auto done = m_workspace->annotations().discardDraft(draft.id); !done)
            Q_EMIT failed(done.error().sentence);
        refreshDrafts();
    });
}

void NotesPane::connectModels()
{
    for (QAbstractItemModel* model :
        { static_cast<QAbstractItemModel*>(m_model), static_cast<QAbstractItemModel*>(m_filter) }) {
        connect(model, &QAbstractItemModel::modelReset, this, &NotesPane::refreshLater);
        connect(model, &QAbstractItemModel::rowsInserted, this, &NotesPane::refreshLater);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &NotesPane::refreshLater);
        connect(model, &QAbstractItemModel::layoutChanged, this, &NotesPane::refreshLater);
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NotesPane::refreshLater);
}

void NotesPane::connectBulk()
{
    connect(m_bulk, &NotesBulkBar::colourChosen, this, &NotesPane::recolour);
    connect(m_bulk, &NotesBulkBar::styleChosen, this, &NotesPane::restyle);
    connect(m_bulk, &NotesBulkBar::tagsRequested, this, &NotesPane::askForTags);
    connect(m_bulk, &NotesBulkBar::deleteRequested, this, &NotesPane::deleteSelected);
    connect(m_bulk, &NotesBulkBar::restoreRequested, this, &NotesPane::restoreSelected);
    connect(m_bulk, &NotesBulkBar::restoreAllRequested, this, &NotesPane::restoreAll);
}

void NotesPane::setWorkspace(Workspace& workspace)
{
    m_workspace = &workspace;
    m_model->setLibrary(&workspace.annotations());
    refreshDrafts();
}

void NotesPane::setDocument(ArticleDocument* document)
{
    m_editor->save();
    m_document = document;
    m_model->setDocument(document);
    if (m_model->scope() == AnnotationScope::Article)
        m_filterBar->clear();
    refresh();
}

void NotesPane::setColours(const HighlightColours& colours)
{
    m_colours = colours;
    m_delegate->setColours(colours);
    m_filterBar->setColours(colours);
    m_bulk->setColours(colours);
    m_editor->setColours(colours);
    m_list->viewport()->update();
}

void NotesPane::setColourNames(const ColourNames& names)
{
    m_names = names;
    m_filterBar->setColourNames(names);
    m_bulk->setColourNames(names);
    m_editor->setColourNames(names);
}

int NotesPane::count() const
{
    return m_document ? static_cast<int>(m_document->annotations().size()) : 0;
}

void NotesPane::setScope(AnnotationScope scope)
{
    m_editor->save();
    m_delegate->setArticleShown(scope != AnnotationScope::Article);
    m_model->setScope(scope);
    m_filterBar->setScope(scope);
    refresh();
}

void NotesPane::saveEdit()
{
    m_editor->save();
}

bool NotesPane::hasDrafts() const
{
    return m_drafts->count() > 0;
}

domain::AnnotationId NotesPane::idAt(const QModelIndex& index) const
{
    return m_model->idAt(m_filter->mapToSource(index));
}

void NotesPane::select(domain::AnnotationId id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    if (m_list->visualRect(index).isEmpty()) {
        // Not measured yet: once, all rows are, so that the list knows where this one stands.
        m_list->setLayoutMode(QListView::SinglePass);
        m_list->doItemsLayout();
        m_list->setLayoutMode(QListView::Batched);
    }
    m_list->scrollTo(index);
}

void NotesPane::reveal(domain::AnnotationId id)
{
    if (!m_model->indexOf(id).isValid())
        setScope(AnnotationScope::Article);
    if (!m_filter->mapFromSource(m_model->indexOf(id)).isValid())
        m_filterBar->clear();
    select(id);
}

void NotesPane::refreshLater()
{
    tellCount();
    m_refreshTimer.start();
}

void NotesPane::tellCount()
{
    if (m_toldCount == count())
        return;
    m_toldCount = count();
    Q_EMIT countChanged(m_toldCount);
}

void NotesPane::refresh()
{
    m_refreshTimer.stop();
    refreshTags();
    const int listed = m_filter->rowCount();
    m_filterBar->setVisible(
        m_document || m_model->rowCount() > 0 || m_model->scope() != AnnotationScope::Article);
    m_filterBar->setCounts(listed, m_model->rowCount());
    m_list->setVisible(listed > 0);
    m_empty->setVisible(listed == 0);
    m_empty->setText(emptyText());
    refreshSelection();
    tellCount();
}

void NotesPane::refreshTags()
{
    const QStringList all = m_workspace ? m_workspace->annotations().tags()
        : m_document                    ? m_document->tags()
                                        : QStringList();
    m_editor->setKnownTags(all);
    m_filterBar->setTags(
        m_document && m_model->scope() == AnnotationScope::Article ? m_document->tags() : all);
}

void NotesPane::refreshSelection()
{
    m_bulk->setSelection(static_cast<int>(m_list->selectionModel()->selectedIndexes().size()),
        m_filter->rowCount(), m_model->scope() == AnnotationScope::Trash);
}

void NotesPane::refreshDrafts()
{
    std::vector<domain::Annotation> drafts
        = m_workspace ? m_workspace->annotations().drafts() : std::vector<domain::Annotation> {};
    std::erase_if(
        drafts, [this](const domain::Annotation& draft) { return draft.id == m_editor->editedId(); });
    m_drafts->setDrafts(drafts);
}

QString NotesPane::emptyText() const
{
    if (m_model->rowCount() > 0)
        return tr("No note fits the filter.");
    if (m_model->scope() == AnnotationScope::Trash)
        return tr("Nothing has been deleted.");
    if (m_model->scope() == AnnotationScope::Library)
        return tr("There are no notes in the library yet.");
    return tr("Select words in the text, then highlight them (Ctrl+H) or write a note on them "
              "(Ctrl+Shift+N).");
}

void NotesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_delegate->forgetSizes();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

void NotesPane::retranslate()
{
    m_list->setAccessibleName(tr("Notes"));
    refresh();
}

} // namespace tidemark::annotations
