// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/versions_controller.h"

#include "annotations/check_pane.h"
#include "reader/reader_view.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/dialogs.h"
#include "shell/import_controller.h"
#include "shell/notice_bar.h"
#include "shell/version_window.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using annotations::CheckPane;
using session::ArticleDocument;
using session::ImportedArticle;
using session::ImportTarget;

VersionsController::VersionsController(const Parts& parts, NoticeBar* notice, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_notice(notice)
    , m_pane(new CheckPane)
    , m_review(addOffer(u"reviewMarks"_s, &VersionsController::review))
    , m_compare(addOffer(u"compareVersions"_s, &VersionsController::compare))
    , m_undo(addOffer(u"undoVersion"_s, &VersionsController::undo))
    , m_separate(addOffer(u"importSeparately"_s, &VersionsController::storeSeparately))
{
    connect(&parts.imports, &ImportController::stored, this, &VersionsController::tell);
    connect(&parts.imports, &ImportController::asked, this, &VersionsController::ask);
    // The offers are about the last step: after another one they would undo that.
    connect(&parts.workspace, &session::Workspace::historyChanged, this, &VersionsController::withdraw);
    connectPane();
    connectActions();
    retranslate();
}

QAction* VersionsController::addOffer(const QString& name, void (VersionsController::*run)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void VersionsController::connectPane()
{
    connect(m_pane, &CheckPane::passageActivated, &m_parts.presenter, &ArticlePresenter::goTo);
    connect(m_pane, &CheckPane::failed, this, [this](const QString& why) { showProblem(m_window, why); });
    connect(&m_pane->review(), &session::AnchorReview::countsChanged, this,
        [this] { m_parts.docks.setCount(Docks::Checks, m_pane->review().counts().open()); });
    // Going to a mark selects its words: those are not what it is to be attached to.
    connect(&m_parts.reader, &reader::ReaderView::selectionChanged, this, [this](const domain::TextSpan& span) {
        m_pane->setSelection(m_parts.reader.hasFocus() ? span : domain::TextSpan());
    });
}

void VersionsController::connectActions()
{
    const Actions& actions = m_parts.actions;
    connect(actions[ActionId::ImportVersion], &QAction::triggered, this, [this] {
        if (m_document)
            askForVersion(m_document->article().id);
    });
    connect(actions[ActionId::Versions], &QAction::triggered, this, [this] {
        if (m_document)
            openVersions(m_document->article().id);
    });
    connect(actions[ActionId::CheckMarks], &QAction::triggered, this, &VersionsController::review);
    connect(actions[ActionId::AttachMark], &QAction::triggered, m_pane->attachAction(), &QAction::trigger);
    connect(m_pane->attachAction(), &QAction::changed, this, [this] {
        m_parts.actions[ActionId::AttachMark]->setEnabled(m_pane->attachAction()->isEnabled());
    });
    actions[ActionId::AttachMark]->setEnabled(false);
}

void VersionsController::setDocument(ArticleDocument* document)
{
    m_document = document;
    m_pane->setDocument(document);
    m_parts.actions.setEnabled({ ActionId::ImportVersion, ActionId::Versions, ActionId::CheckMarks },
        document != nullptr);
    if (!document || document->article().id != m_told.id)
        withdraw();
}

void VersionsController::withdraw()
{
    m_notice->withdraw();
    m_read.reset();
    m_told = {};
}

void VersionsController::tell(
    const ImportedArticle& outcome, const std::shared_ptr<const session::ReadArticle>& read)
{
    if (outcome.isOtherVersion) {
        tellOtherVersion(outcome);
        return;
    }
    if (!outcome.carried)
        return;
    m_told = outcome;
    m_read = read;
    std::vector<QAction*> offers;
    if (outcome.carried->needsReview())
        offers.push_back(m_review);
    offers.insert(offers.end(), { m_compare, m_undo });
    if (read)
        offers.push_back(m_separate);
    m_notice->tell(noticeText(outcome), offers);
    if (outcome.carried->needsReview())
        m_parts.docks.show(Docks::Checks);
}

void VersionsController::tellOtherVersion(const ImportedArticle& outcome)
{
    m_told = outcome;
    m_notice->tell(tr("This text is version %1 of “%2”, which has another text now. Nothing was changed.")
                       .arg(outcome.version)
                       .arg(outcome.title),
        { m_parts.actions[ActionId::Versions] });
}

QString VersionsController::noticeText(const ImportedArticle& outcome) const
{
    const session::CarrySummary& carried = *outcome.carried;
    QStringList parts;
    if (carried.sure > 0)
        parts.append(tr("%n mark(s) in place", nullptr, carried.sure));
    if (carried.doubtful > 0)
        parts.append(tr("%n to check", nullptr, carried.doubtful));
    if (carried.orphans > 0)
        parts.append(tr("%n lost the passage", "marks", carried.orphans));
    if (carried.itemsLeft > 0)
        parts.append(tr("%n event(s) or other item(s) lost the passage", nullptr, carried.itemsLeft));
    const QString sentence = tr("“%1” has a new text (version %2).").arg(outcome.title).arg(outcome.version);
    return parts.isEmpty() ? sentence : sentence + u' ' + parts.join(u" · "_s);
}

void VersionsController::ask(session::ImportJob* job, const session::VersionMatch& match)
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName(u"versionQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("A new version?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("“%1” may be a new version of “%2”.")
                     .arg(job->readArticle()->findings.metadata.title, match.title));
    box->setInformativeText(tr("%1 % of the shorter text is the same. A new version takes over your marks and "
                               "decisions, and the former text is kept.")
                                .arg(qRound(match.shared * 100)));
    QPushButton* version = box->addButton(tr("&New version"), QMessageBox::AcceptRole);
    QPushButton* separate = box->addButton(tr("&Separate article"), QMessageBox::NoRole);
    QPushButton* none = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(none);
    box->setDefaultButton(separate);
    const QPointer<session::ImportJob> waiting(job);
    connect(box, &QMessageBox::finished, this, [=, article = match.article] {
        if (!waiting)
            return;
        if (box->clickedButton() == version)
            waiting->answer(ImportTarget::versionOf(article));
        else if (box->clickedButton() == separate)
            waiting->answer(ImportTarget::separate());
        else
            waiting->cancel();
    });
    connect(job, &QObject::destroyed, box, &QObject::deleteLater);
    box->open();
}

void VersionsController::askForVersion(domain::ArticleId article)
{
    auto* dialog = new QFileDialog(m_window, tr("Import new version"));
    dialog->setObjectName(u"versionFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Text files (*.txt *.text *.md)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, article](const QString& file) { m_parts.imports.importVersion(file, article); });
    dialog->open();
}

void VersionsController::openVersions(domain::ArticleId article)
{
    delete m_versions;
    m_versions = new VersionWindow(m_parts.workspace, article, m_window);
    m_versions->setAttribute(Qt::WA_DeleteOnClose);
    m_versions->setLooks(m_parts.reader.theme(), m_parts.reader.typography());
    connect(m_versions, &VersionWindow::useRequested, this,
        [this, article](domain::VersionId version) { m_parts.imports.useVersion(article, version); });
    m_versions->show();
}

void VersionsController::review()
{
    m_parts.docks.bringUp(Docks::Checks);
    m_pane->begin();
}

void VersionsController::compare()
{
    openVersions(m_told.id);
}

void VersionsController::undo()
{
    m_parts.actions[ActionId::Undo]->trigger();
}

void VersionsController::storeSeparately()
{
    const auto read = m_read;
    if (!read || !m_parts.workspace.undo())
        return;
    const auto stored = m_parts.workspace.storeSeparately(*read);
    if (stored)
        Q_EMIT articleWanted(stored->id);
    else
        showProblem(m_window, stored.error().sentence);
}

void VersionsController::retranslate()
{
    m_review->setText(tr("Review"));
    m_compare->setText(tr("Compare"));
    m_undo->setText(tr("Undo"));
    m_separate->setText(tr("Import as a separate article instead"));
}

} // namespace tidemark::shell
