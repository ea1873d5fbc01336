// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/link_opener.h"

#include "shell/dialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

bool isMail(const QUrl& url)
{
    return url.scheme() == "mailto"_L1;
}

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit* addressField(const QString& address)
{
    auto* field = new QPlainTextEdit(address);
    field->setObjectName(u"linkAddress"_s);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setWordWrapMode(QTextOption::WrapAnywhere);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 5);
    return field;
}

} // namespace

LinkOpener::LinkOpener(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_open(&QDesktopServices::openUrl)
{
}

QUrl LinkOpener::openable(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (isWeb || (isMail(url) && !url.path().isEmpty())) ? url : QUrl();
}

void LinkOpener::ask(const QString& address)
{
    const QUrl url = openable(address);
    if (url.isEmpty()) {
        showProblem(m_window, tr("This is no address that can be opened."));
        return;
    }
    delete m_dialog;
    m_dialog = makeDialog(address, url);
    m_dialog->open();
}

QDialog* LinkOpener::makeDialog(const QString& address, const QUrl& url)
{
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName(u"linkDialog"_s);
    dialog->setWindowTitle(tr("Open Link"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(plainLabel(isMail(url) ? tr("Write to this address with your mail program?")
                                             : tr("Open this address in your browser?")));
    QPlainTextEdit* field = addressField(address);
    field->setAccessibleName(tr("Address"));
    layout->addWidget(field);
    // What stands before an @ is no host, whatever it looks like.
    if (!isMail(url))
        layout->addWidget(plainLabel(tr("It leads to: %1").arg(url.host(QUrl::FullyEncoded))));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* opens = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    opens->setDefault(true);
    QPushButton* copies = buttons->addButton(tr("&Copy Address"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(
        copies, &QPushButton::clicked, dialog, [address] { QApplication::clipboard()->setText(address); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, url] {
        dialog->accept();
        open(url);
    });
    dialog->resize(460, dialog->sizeHint().height());
    opens->setFocus();
    return dialog;
}

void LinkOpener::open(const QUrl& url)
{
    if (!m_open(url))
        showProblem(m_window, tr("The desktop could not open the address."));
}

void LinkOpener::addTo(QMenu& menu, const QString& address)
{
    if (address.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(tr("Open &Link…"), this, [this, address] { ask(address); });
    menu.addAction(
        tr("Copy Lin&k Address"), this, [address] { QApplication::clipboard()->setText(address); });
}

} // namespace tidemark::shell
