// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/citation_controller.h"

#include "annotations/notes_pane.h"
#include "reader/reader_view.h"
#include "session/annotation_library.h"
#include "session/workspace.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/preferences.h"
#include "shell/status_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;
using annotations::NotesPane;
using session::CitationStyle;
using session::CitedPassage;

namespace {

constexpr std::array styleActions { CitationGbT7714, CitationApa, CitationChicago };

QString styleKey()
{
    return u"citation/style"_s;
}

} // namespace

CitationController::CitationController(const CitationParts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
{
    connect(parts.actions[CopyCitation], &QAction::triggered, this, [this] { copy(chosen()); });
    connect(parts.actions[CopyLink], &QAction::triggered, this, [this] { copyLinks(chosen()); });
    connect(&parts.notes, &NotesPane::citationRequested, this, [this] { copy(chosenNotes()); });
    connect(&parts.notes, &NotesPane::linkRequested, this, [this] { copyLinks(chosenNotes()); });
    for (size_t index = 0; index < styleActions.size(); ++index)
        connect(parts.actions[styleActions[index]], &QAction::triggered, this,
            [this, index] { chooseStyle(static_cast<CitationStyle>(index)); });
    parts.actions[styleActions[static_cast<size_t>(style())]]->setChecked(true);
}

void CitationController::setDocument(session::ArticleDocument* document)
{
    m_document = document;
    updateActions();
}

void CitationController::updateActions()
{
    m_parts.actions.setEnabled({ CopyCitation, CopyLink }, m_document != nullptr);
}

CitationStyle CitationController::style() const
{
    return session::citationStyleFromKey(m_parts.preferences.value(styleKey()).toString());
}

void CitationController::chooseStyle(CitationStyle style)
{
    m_parts.preferences.setValue(styleKey(), session::citationStyleKey(style));
}

std::vector<CitedPassage> CitationController::chosenNotes() const
{
    std::vector<CitedPassage> passages;
    for (const domain::AnnotationId id : m_parts.notes.selectedIds()) {
        const auto annotation = m_parts.workspace.annotations().find(id);
        const auto document = annotation ? m_parts.workspace.openArticle(annotation->article)
                                         : tl::make_unexpected(annotation.error());
        if (!document)
            continue;
        const session::AnnotationRow row = session::annotationRow(**document, *annotation);
        passages.push_back(session::citedPassage(**document, row.span, &*annotation));
    }
    return passages;
}

std::vector<CitedPassage> CitationController::passagesOf(domain::ItemId id) const
{
    const domain::Item* item = m_document ? m_document->item(id) : nullptr;
    if (!item)
        return {};
    return { session::citedPassage(*m_document, domain::mainSpan(item->body)) };
}

std::vector<CitedPassage> CitationController::chosen() const
{
    if (m_parts.notes.isListFocused() && !m_parts.notes.selectedIds().empty())
        return chosenNotes();
    if (!m_document)
        return {};
    const domain::ItemId focused = m_focusedItem ? m_focusedItem() : domain::ItemId();
    if (m_document->item(focused))
        return passagesOf(focused);
    const domain::TextSpan selected = m_parts.reader.selection();
    if (selected.isEmpty() && m_document->item(m_parts.presenter.selected()))
        return passagesOf(m_parts.presenter.selected());
    return { session::citedPassage(*m_document, selected) };
}

void CitationController::copyItem(domain::ItemId item)
{
    copy(passagesOf(item));
}

void CitationController::copy(const std::vector<CitedPassage>& passages)
{
    if (passages.empty())
        return;
    QGuiApplication::clipboard()->setMimeData(session::citationMimeData(passages, style()).release());
    m_parts.status.tell(tr("Copied with citation (%1).", "name of a citation style")
                            .arg(session::citationStyleName(style())));
}

void CitationController::copyLinks(const std::vector<CitedPassage>& passages)
{
    QStringList links;
    for (const CitedPassage& passage : passages)
        links.append(passage.link);
    if (links.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    m_parts.status.tell(tr("%n link(s) copied.", nullptr, static_cast<int>(links.size())));
}

} // namespace tidemark::shell
