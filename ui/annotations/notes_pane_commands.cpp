// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader does with the marks in the list.
#include "annotations/notes_pane.h"

#include "annotations/note_editor.h"
#include "annotations/note_words.h"
#include "annotations/notes_filter_bar.h"
#include "annotations/style_bar.h"
#include "annotations/tag_dialog.h"
#include "session/annotation_library.h"
#include "session/annotations_filter.h"
#include "session/workspace.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

/// Words behind a single-letter key of the list, as menus show them.
QString withKey(const QString& words, const QString& key)
{
    return words + u'\t' + key;
}

} // namespace

void NotesPane::beginNote(const domain::TextSpan& span, domain::HighlightColour colour)
{
    if (!m_document)
        return;
    AnnotationContent content;
    content.colour = colour;
    edit(m_document->newAnnotation(span, content));
}

void NotesPane::beginItemNote(domain::ItemId item, domain::HighlightColour colour)
{
    if (!m_document || !m_document->item(item))
        return;
    AnnotationContent content;
    content.colour = colour;
    edit(m_document->newAnnotationOnItem(item, content));
}

void NotesPane::beginPageNote(domain::HighlightColour colour)
{
    if (!m_document)
        return;
    AnnotationContent content;
    content.colour = colour;
    edit(m_document->newAnnotationOnArticle(content));
}

void NotesPane::editNote(domain::AnnotationId id)
{
    if (m_model->scope() == AnnotationScope::Trash)
        return;
    const QModelIndex row = m_model->indexOf(id);
    const domain::Annotation* own = m_document ? m_document->annotation(id) : nullptr;
    if (!own && !row.isValid())
        return;
    select(id);
    edit(own ? domain::Annotation(*own) : domain::Annotation(m_model->at(row.row()).annotation));
}

void NotesPane::continueDraft(const domain::Annotation& draft)
{
    edit(draft);
    refreshDrafts();
}

/// Of any article: its document is opened beside the one that is shown.
void NotesPane::edit(const domain::Annotation& annotation)
{
    ArticleDocument* document = m_document;
    if (!document || document->article().id != annotation.article) {
        const auto opened
            = m_workspace ? m_workspace->openArticle(annotation.article) : Result<ArticleDocument*>(nullptr);
        if (!opened)
            Q_EMIT failed(opened.error().sentence);
        document = opened.value_or(nullptr);
    }
    if (m_refreshTimer.isActive())
        refresh(); // so that the tags offered are those of now
    if (document)
        m_editor->edit(*document, annotation, aboutOf(annotation));
}

QString NotesPane::aboutOf(const domain::Annotation& annotation) const
{
    if (annotation.target)
        return {};
    const bool isOpen = m_document && m_document->article().id == annotation.article;
    if (!isOpen && !m_workspace)
        return {};
    const AnnotationRow row = isOpen ? annotationRow(*m_document, annotation)
                                     : annotationRow(m_workspace->annotations(), annotation);
    const QString about = aboutWords(row);
    return row.kind == AnnotationKind::Page ? tr("%1: %2", "kind, title").arg(about, row.articleTitle)
                                            : about;
}

void NotesPane::activate(const QModelIndex& index)
{
    if (!index.isValid() || m_model->scope() == AnnotationScope::Trash)
        return;
    const AnnotationRow& row = m_filter->at(index.row());
    if (m_document && m_document->article().id == row.annotation.article) {
        if (!row.span.isEmpty())
            Q_EMIT passageActivated(row.span);
        return;
    }
    const domain::ArticleId article = row.annotation.article;
    const domain::TextSpan span = row.span;
    Q_EMIT elsewhereActivated(article, span);
}

std::vector<domain::AnnotationId> NotesPane::selectedIds() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<domain::AnnotationId> ids;
    for (const QModelIndex& index : rows)
        ids.push_back(idAt(index));
    return ids;
}

bool NotesPane::isListFocused() const
{
    return m_list->hasFocus();
}

void NotesPane::showMenu(const QPoint& position)
{
    // The menu key names no place of its own.
    const QModelIndex below = m_list->indexAt(position);
    const QModelIndex index = below.isValid() ? below : m_list->currentIndex();
    if (!index.isValid())
        return;
    if (!m_list->selectionModel()->isSelected(index))
        m_list->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"notesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const QPoint place = below.isValid() ? position : m_list->visualRect(index).center();
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void NotesPane::fillMenu(QMenu& menu)
{
    if (m_model->scope() == AnnotationScope::Trash) {
        menu.addAction(tr("&Restore"), this, &NotesPane::restoreSelected);
        menu.addAction(tr("Restore &all"), this, &NotesPane::restoreAll);
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    menu.addAction(withKey(tr("&Edit"), u"Enter"_s), this, [this, id = idAt(current)] { editNote(id); });
    menu.addAction(withKey(tr("&Go to passage"), tr("Space", "a key")), this,
        [this, row = QPersistentModelIndex(current)] { activate(row); });
    menu.addSeparator();
    QMenu* colours = menu.addMenu(tr("&Colour"));
    for (int number = 0; number < colourCount; ++number) {
        const auto colour = static_cast<domain::HighlightColour>(number);
        colours->addAction(swatchIcon(m_colours[static_cast<size_t>(number)]),
            withKey(m_names.name(colour).replace(u'&', u"&&"_s), QString::number(number + 1)), this,
            [this, colour] { recolour(colour); });
    }
    colours->addSeparator();
    colours->addAction(tr("&Name the colours…"), this, &NotesPane::colourNamesRequested);
    QMenu* styles = menu.addMenu(tr("&Style"));
    for (int number = 0; number < styleCount; ++number) {
        const auto style = static_cast<domain::HighlightStyle>(number);
        styles->addAction(styleIcon(style, palette().color(QPalette::Text), m_colours.front()),
            highlightStyleName(style), this, [this, style] { restyle(style); });
    }
    menu.addAction(withKey(tr("&Tags…"), u"T"_s), this, &NotesPane::askForTags);
    menu.addSeparator();
    menu.addAction(tr("Copy with c&itation"), this, &NotesPane::citationRequested);
    menu.addAction(tr("Copy &link"), this, &NotesPane::linkRequested);
    menu.addSeparator();
    menu.addAction(withKey(tr("&Delete"), tr("Del", "a key")), this, &NotesPane::deleteSelected);
}

/// Failures are told by the workspace.
void NotesPane::tell(const Result<void>& outcome, const QString& sentence)
{
    if (outcome)
        Q_EMIT changedMany(sentence);
}

void NotesPane::recolour(domain::HighlightColour colour)
{
    const std::vector<domain::AnnotationId> ids = selectedIds();
    if (m_workspace && !ids.empty() && m_model->scope() != AnnotationScope::Trash)
        tell(m_workspace->annotations().setColour(ids, colour),
            tr("%n note(s) changed.", nullptr, static_cast<int>(ids.size())));
}

void NotesPane::restyle(domain::HighlightStyle style)
{
    const std::vector<domain::AnnotationId> ids = selectedIds();
    if (m_workspace && !ids.empty() && m_model->scope() != AnnotationScope::Trash)
        tell(m_workspace->annotations().setStyle(ids, style),
            tr("%n note(s) changed.", nullptr, static_cast<int>(ids.size())));
}

void NotesPane::askForTags()
{
    const std::vector<domain::AnnotationId> ids = selectedIds();
    if (!m_workspace || ids.empty() || m_model->scope() == AnnotationScope::Trash)
        return;
    AnnotationLibrary& library = m_workspace->annotations();
    std::optional<QStringList> common;
    for (const domain::AnnotationId id : ids) {
        const QStringList tags = m_model->at(m_model->indexOf(id).row()).annotation.tags;
        if (!common)
            common = tags;
        else
            common->removeIf([&tags](const QString& tag) { return !tags.contains(tag); });
    }
    TagDialog dialog(static_cast<int>(ids.size()), *common, library.tags(), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(library.changeTags(ids, dialog.added(), dialog.removed()),
            tr("%n note(s) changed.", nullptr, static_cast<int>(ids.size())));
}

void NotesPane::deleteSelected()
{
    const std::vector<domain::AnnotationId> ids = selectedIds();
    if (m_workspace && !ids.empty() && m_model->scope() != AnnotationScope::Trash)
        tell(m_workspace->annotations().remove(ids),
            tr("%n note(s) deleted.", nullptr, static_cast<int>(ids.size())));
}

void NotesPane::restore(const std::vector<domain::AnnotationId>& ids)
{
    if (m_workspace && !ids.empty() && m_model->scope() == AnnotationScope::Trash)
        tell(m_workspace->annotations().restore(ids),
            tr("%n note(s) restored.", nullptr, static_cast<int>(ids.size())));
}

void NotesPane::restoreSelected()
{
    restore(selectedIds());
}

void NotesPane::restoreAll()
{
    std::vector<domain::AnnotationId> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids.push_back(m_filter->at(row).annotation.id);
    restore(ids);
}

bool NotesPane::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (key == Qt::Key_Delete)
        deleteSelected();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        editNote(idAt(m_list->currentIndex()));
    else if (key == Qt::Key_Space)
        activate(m_list->currentIndex());
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + colourCount)
        recolour(static_cast<domain::HighlightColour>(key - Qt::Key_1));
    else if (key == Qt::Key_T)
        askForTags();
    else if (key == Qt::Key_Slash)
        m_filterBar->setFocus();
    else
        return false;
    return true;
}

bool NotesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return handleKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace tidemark::annotations
