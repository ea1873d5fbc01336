// SPDX-License-Identifier: GPL-3.0-or-later
// How the window joins dossiers with its other parts.
#include "shell/main_window.h"

#include "library/library_pane.h"
#include "shell/dossier_controller.h"
#include "shell/empty_page.h"
#include "shell/timeline_choice_keeper.h"

#include <QStackedWidget>

namespace tidemark::shell {

void MainWindow::connectDossiers()
{
    m_dossiers->setLibrary(*m_library);
    connect(m_dossiers, &DossierController::articleWanted, this, &MainWindow::openArticle);
    connect(m_dossiers, &DossierController::changed, this, [this] {
        m_timelineChoices->enter(m_dossiers->timelineName());
        // A dossier without articles has something to say, too.
        m_pages->setCurrentWidget(
            m_document || m_dossiers->isOpen() ? m_centre : static_cast<QWidget*>(m_emptyPage));
        updateActions();
    });
}

} // namespace tidemark::shell
