// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/presenting.h"

#include "shell/actions.h"
#include "shell/presentation_window.h"
#include "shell/status_panel.h"
#include "timeline/timeline_view.h"

namespace tidemark::shell {

using domain::ItemId;

Presenting::Presenting(
    timeline_view::TimelineView& view, Actions& actions, StatusPanel& status, QWidget* window)
    : QObject(window)
    , m_view(view)
    , m_status(status)
    , m_window(window)
{
    connect(actions[ActionId::Present], &QAction::triggered, this, &Presenting::start);
}

void Presenting::setDocument(session::ArticleDocument* document)
{
    m_document = document;
    if (m_running)
        m_running->close(); // its events are not this article's
}

std::vector<ItemId> Presenting::chosenItems() const
{
    const QList<timeline::EntryKey> selected = m_view.selectedKeys();
    std::vector<ItemId> items;
    for (const timeline::EntryKey key : selected.size() > 1 ? selected : m_view.keysInOrder())
        items.push_back(m_view.entries().entry(m_view.entries().indexOf(key)).item);
    return items;
}

PresentationWindow* Presenting::start()
{
    auto slides = m_document ? session::presentationSlides(*m_document, chosenItems())
                             : std::vector<session::PresentationSlide>();
    if (slides.empty()) {
        m_status.tell(tr("There is no event to present."));
        return nullptr;
    }
    int first = 0;
    for (size_t slide = 0; slide < slides.size(); ++slide) {
        if (slides[slide].key == m_view.selected())
            first = static_cast<int>(slide);
    }
    m_running = new PresentationWindow(std::move(slides), m_view.sharedEntries(),
        { m_view.theme(), m_view.language(), m_view.isAnimated(), m_view.isCompressed() }, m_window);
    m_running->goTo(first);
    connect(m_running, &PresentationWindow::left, this, &Presenting::left);
    m_running->showFullScreen();
    m_running->setFocus();
    return m_running;
}

} // namespace tidemark::shell
