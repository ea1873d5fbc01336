// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findings_controller.h"

#include "session/findings_import.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <map>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::FindingsSummary;

namespace {

/// One line for each reason, with the number of findings and the place of the first in the file.
QString leftOutText(const std::vector<exchange::LeftOutFinding>& leftOut)
{
    std::map<exchange::NoPlace, std::pair<int, QString>> reasons;
    for (const exchange::LeftOutFinding& finding : leftOut) {
        auto& [count, first] = reasons[finding.why];
        if (count++ == 0)
            first = finding.place;
    }
    QStringList lines;
    for (const auto& [why, found] : reasons) {
        const auto& [count, first] = found;
        const QString pattern = count == 1
            ? FindingsController::tr("%1: %2", "place of a finding in its file; why it was left out")
            : FindingsController::tr(
                "%1 and %3 more: %2", "place of a finding in its file; reason; a number");
        QString line = pattern.arg(first, session::leftOutReason(why));
        lines.append(count == 1 ? line : line.arg(count - 1));
    }
    return lines.join(u'\n');
}

} // namespace

FindingsController::FindingsController(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void FindingsController::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &session::ArticleDocument::findingsImported, this, &FindingsController::tell);
}

void FindingsController::askForFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Import findings"));
    dialog->setObjectName(u"findingsFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Findings as JSON (*.json)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FindingsController::importFile);
    dialog->open();
}

void FindingsController::importFile(const QString& file)
{
    if (m_document)
        m_document->importFindingsLater(file);
}

QMessageBox* FindingsController::resultBox(const FindingsSummary& summary)
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName(u"findingsResult"_s);
    box->setWindowTitle(tr("Import findings"));
    box->setTextFormat(Qt::PlainText);
    box->setText(summary.added > 0
            ? tr("%n new suggestion(s) from %1.", nullptr, summary.added).arg(summary.source)
            : tr("Nothing new from %1.").arg(summary.source));
    QStringList details;
    if (summary.known > 0)
        details.append(
            tr("%n finding(s) known already, accepted or rejected ones included.", nullptr, summary.known));
    if (!summary.leftOut.empty())
        details.append(tr("%n finding(s) left out:", nullptr, static_cast<int>(summary.leftOut.size()))
            + u'\n' + leftOutText(summary.leftOut));
    box->setInformativeText(details.join(u"\n\n"_s));
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void FindingsController::tell(const FindingsSummary& summary)
{
    QMessageBox* box = resultBox(summary);
    if (summary.added > 0) {
        QPushButton* review = box->addButton(tr("&Review"), QMessageBox::AcceptRole);
        QPushButton* undo = box->addButton(tr("&Undo"), QMessageBox::ResetRole);
        connect(review, &QPushButton::clicked, this, &FindingsController::reviewRequested);
        connect(undo, &QPushButton::clicked, this, &FindingsController::undoRequested);
        box->setDefaultButton(review);
    }
    box->setEscapeButton(box->addButton(QMessageBox::Close));
    box->open();
}

} // namespace tidemark::shell
