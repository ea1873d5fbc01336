// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/article_link_opener.h"

#include "session/article_document.h"
#include "session/article_link.h"
#include "session/workspace.h"
#include "shell/dialogs.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::ArticleLink;

ArticleLinkOpener::ArticleLinkOpener(session::Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void ArticleLinkOpener::open(const QString& text)
{
    const std::optional<ArticleLink> link = ArticleLink::parse(text);
    if (!link) {
        showProblem(m_window, tr("This is no address of an article: %1").arg(text.trimmed().left(200)));
        return;
    }
    const auto articles = m_workspace.articles();
    const bool isKnown = std::any_of(
        articles.begin(), articles.end(), [&link](const auto& known) { return known.id == link->article; });
    if (!isKnown) {
        showProblem(m_window, tr("The article that this link leads to is not in this library."));
        return;
    }
    const auto document = m_workspace.openArticle(link->article);
    if (!document) {
        showProblem(m_window, document.error().sentence);
        return;
    }
    const auto passage = session::passageOf(**document, *link);
    Q_EMIT opened(link->article, passage.value_or(domain::TextSpan {}));
    const bool namesWords = link->place || !link->quote.exact.isEmpty();
    if (namesWords && !passage)
        Q_EMIT told(tr("The words that the link leads to no longer stand in this article."));
}

void ArticleLinkOpener::ask()
{
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName(u"openLink"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open link"));
    auto* label = new QLabel(tr("Address of an article or a passage (tidemark:…):"));
    label->setTextFormat(Qt::PlainText);
    auto* field = new QLineEdit;
    field->setAccessibleName(label->text());
    label->setBuddy(field);
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData())
        field->setText(articleLinkIn(*data));
    field->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(buttons);
    dialog->resize(520, dialog->sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, field] { open(field->text()); });
    dialog->open();
}

QString articleLinkIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.scheme() == "tidemark"_L1)
            return url.toString(QUrl::FullyEncoded);
    }
    const QString text = data.text().trimmed();
    return session::isArticleLink(text) && !text.contains(u'\n') ? text : QString();
}

} // namespace tidemark::shell
