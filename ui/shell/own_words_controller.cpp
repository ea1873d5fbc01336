// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/own_words_controller.h"

#include "session/own_words.h"
#include "shell/actions.h"
#include "shell/notice_bar.h"
#include "shell/own_words_dialog.h"

namespace tidemark::shell {

using session::ArticleDocument;

OwnWordsController::OwnWordsController(
    session::OwnWords& words, Actions& actions, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_words(words)
    , m_actions(actions)
    , m_notice(notice)
    , m_window(window)
{
    connect(&words, &session::OwnWords::reloaded, this, [this](bool changed) {
        m_offersReading = m_offersReading || (changed && m_document);
        showNotice();
    });
    connect(&notice, &NoticeBar::dismissed, this, [this] {
        m_offersReading = false;
        m_dismissedFaults = m_words.faults();
    });
    m_actions[ActionId::OwnWords]->setEnabled(!words.folder().isEmpty());
    connect(m_actions[ActionId::OwnWords], &QAction::triggered, this, &OwnWordsController::openDialog);
    connect(m_actions[ActionId::ReadAgain], &QAction::triggered, this, [this] {
        if (m_document)
            m_document->readAgainLater();
    });
}

void OwnWordsController::setDocument(ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_offersReading = false;
    showNotice();
    if (!document)
        return;
    // A reading that is cancelled leaves the article as it was, and so the offer.
    connect(document, &ArticleDocument::rereadingChanged, this, &OwnWordsController::showNotice);
    connect(document, &ArticleDocument::readingApplied, this, [this] {
        m_offersReading = false;
        showNotice();
    });
}

bool OwnWordsController::offersReading() const
{
    return m_offersReading && m_document && !m_document->isRereading();
}

QString OwnWordsController::noticeText() const
{
    QStringList lines;
    const QStringList faults = m_words.faults();
    if (!faults.isEmpty() && faults != m_dismissedFaults) {
        lines.append(faults.first());
        if (faults.size() > 1)
            lines.last() += u' ' + tr("There are %n more such file(s).", nullptr, int(faults.size()) - 1);
    }
    if (offersReading())
        lines.append(tr("Your own words have changed. This article was read with the former ones."));
    return lines.join(u'\n');
}

void OwnWordsController::showNotice()
{
    const QString text = noticeText();
    if (text.isEmpty()) {
        m_notice.withdraw();
        return;
    }
    std::vector<QAction*> offers;
    if (offersReading())
        offers.push_back(m_actions[ActionId::ReadAgain]);
    if (const QStringList faults = m_words.faults(); !faults.isEmpty() && faults != m_dismissedFaults)
        offers.push_back(m_actions[ActionId::OwnWords]);
    m_notice.tell(text, offers);
}

void OwnWordsController::retranslate()
{
    showNotice();
}

void OwnWordsController::openDialog()
{
    if (!m_dialog) {
        m_dialog = new OwnWordsDialog(m_words, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

OwnWordsDialog* OwnWordsController::dialog() const
{
    return m_dialog;
}

bool OwnWordsController::closeDialog()
{
    return !m_dialog || m_dialog->close();
}

} // namespace tidemark::shell
