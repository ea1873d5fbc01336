// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialogs.h"

#include "shell/actions.h"
#include "shell/date_edit.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QTableWidget* shortcutTable(const std::vector<QAction*>& actions)
{
    auto* table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({ Words::tr("Command"), Words::tr("Keys") });
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(plainText(*action)));
        table->setItem(row, 1,
            new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
    }
    return table;
}

} // namespace

void showProblem(QWidget* parent, const QString& sentence)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, QCoreApplication::applicationName(), sentence, QMessageBox::Ok, parent);
    box->setObjectName(u"problem"_s);
    box->setWindowTitle(Words::tr("Tidemark"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void showAbout(QWidget* parent, const QIcon& icon)
{
    auto* box = new QMessageBox(parent);
    box->setWindowTitle(Words::tr("About Tidemark"));
    box->setIconPixmap(icon.pixmap(72, 72));
    box->setTextFormat(Qt::PlainText);
    box->setText(Words::tr("Tidemark %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(Words::tr(
        "Shows an article beside the timeline it contains. Every event, quotation, policy and figure leads "
        "back to the words it came from.\n\nEverything stays on this computer, in one file.\n\nFree software "
        "under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void showShortcuts(QWidget* parent, const std::vector<QAction*>& actions)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* hint
        = new QLabel(Words::tr("In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the "
                               "passage. Single letters work in text and timeline only."));
    hint->setWordWrap(true);
    hint->setObjectName(u"secondary"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(shortcutTable(actions), 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    dialog->resize(520, 560);
    dialog->open();
}

std::optional<domain::EdtfValue> askForDate(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Go to date"));
    auto* edit = new DateEdit;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->addWidget(edit);
    column->addWidget(buttons);
    dialog.setMinimumWidth(380);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setEnabled(false);
    QObject::connect(
        edit, &DateEdit::edited, &dialog, [&] { accept->setEnabled(edit->value().has_value()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? edit->value() : std::optional<domain::EdtfValue>();
}

} // namespace tidemark::shell
