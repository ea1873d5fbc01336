// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_panel.h"

#include "session/wording.h"
#include "shell/task_progress.h"
#include "text/blocks.h"

#include <QLabel>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::ArticleDocument;

StatusPanel::StatusPanel(QStatusBar& bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_saved(new QLabel)
    , m_counts(new QLabel)
    , m_importing(new TaskProgress(&bar))
    , m_rereading(new TaskProgress(&bar))
    , m_published(new QToolButton)
    , m_undo(new QToolButton)
    , m_paragraph(new QLabel)
    , m_script(new QLabel)
{
    bar.setSizeGripEnabled(false);
    m_published->setAutoRaise(true);
    m_published->setObjectName(u"publicationButton"_s);
    m_counts->setObjectName(u"counts"_s);
    bar.addWidget(m_saved);
    bar.addWidget(m_counts);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->hide();
    bar.addPermanentWidget(m_undo);
    // Permanent, so that no passing message hides them.
    bar.addPermanentWidget(m_importing);
    bar.addPermanentWidget(m_rereading);
    bar.addPermanentWidget(m_published);
    bar.addPermanentWidget(m_paragraph);
    bar.addPermanentWidget(m_script);
    for (QLabel* label : { m_saved, m_counts, m_paragraph, m_script })
        label->setTextFormat(Qt::PlainText);
    connect(m_undo, &QToolButton::clicked, this, &StatusPanel::undoClicked);
    connect(&bar, &QStatusBar::messageChanged, this, &StatusPanel::endUndo);
    for (TaskProgress* task : { m_importing, m_rereading })
        task->hide(); // the bar shows what is added to it
    connect(m_published, &QToolButton::clicked, this, &StatusPanel::publicationClicked);
    connect(m_rereading, &TaskProgress::cancelRequested, this, [this] {
        if (m_document)
            m_document->cancelRereading();
    });
    refresh();
}

void StatusPanel::setDocument(ArticleDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->disconnect(m_rereading);
    }
    m_document = document;
    m_paragraphNumber = 0;
    if (document) {
        connect(document, &ArticleDocument::itemsChanged, this, &StatusPanel::refresh);
        connect(document, &ArticleDocument::annotationsChanged, this, &StatusPanel::refresh);
        connect(document, &ArticleDocument::articleChanged, this, &StatusPanel::refresh);
        connect(document, &ArticleDocument::importingFindingsChanged, this, &StatusPanel::refresh);
        connect(document, &ArticleDocument::rereadingChanged, this, &StatusPanel::showRereading);
        connect(document, &ArticleDocument::rereadingProgressed, m_rereading, &TaskProgress::setPercent);
    }
    showRereading();
}

void StatusPanel::showRereading()
{
    if (m_document && m_document->isRereading())
        m_rereading->begin(tr("Reading again…"));
    else
        m_rereading->end();
    refresh();
}

void StatusPanel::setReadingPosition(qsizetype offset)
{
    const int number = m_document ? m_document->paragraphNumber(offset) : 0;
    if (number == m_paragraphNumber)
        return;
    m_paragraphNumber = number;
    refresh();
}

void StatusPanel::tell(const QString& sentence)
{
    constexpr int shownFor = 8000; // ms
    m_bar.showMessage(sentence, shownFor);
}

void StatusPanel::tellUndoable(const QString& sentence)
{
    tell(sentence);
    m_undo->show();
}

void StatusPanel::endUndo()
{
    m_undo->hide();
}

QString StatusPanel::savedText() const
{
    return m_document->isImportingFindings() ? tr("Reading findings…") : tr("Saved");
}

void StatusPanel::retranslate()
{
    m_undo->setText(tr("Undo"));
    refresh();
}

QString StatusPanel::countsText() const
{
    const session::DocumentCounts counts = m_document->counts();
    return QStringList { tr("%n event(s)", nullptr, counts.events),
        tr("%n quotation(s)", nullptr, counts.quotations), tr("%n policy(s)", nullptr, counts.policies),
        tr("%n figure(s)", nullptr, counts.figures), tr("%n note(s)", nullptr, counts.annotations) }
        .join(u" · "_s);
}

QString StatusPanel::publishedText() const
{
    const domain::PublicationDate& published = m_document->article().metadata.published;
    if (!published.value)
        return tr("Published: unknown");
    const QString date = session::dateWording(*published.value);
    return published.origin == domain::PublicationDate::Origin::Inferred
        ? tr("Published: %1 (inferred)").arg(date)
        : tr("Published: %1").arg(date);
}

QString StatusPanel::scriptText() const
{
    const QString& language = m_document->article().metadata.language;
    if (language == "zh-Hant"_L1)
        return tr("Traditional Chinese");
    if (language == "zh-Hans"_L1)
        return tr("Simplified Chinese");
    const QLocale locale(language);
    return language == "en"_L1 ? tr("English") : locale.nativeLanguageName();
}

void StatusPanel::refresh()
{
    const bool hasDocument = m_document != nullptr;
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_saved, m_counts, m_published, m_paragraph, m_script })
        widget->setVisible(hasDocument);
    if (!hasDocument)
        return;
    m_saved->setText(savedText());
    m_saved->setToolTip(tr("Every change is stored at once."));
    m_counts->setText(countsText());
    m_published->setText(publishedText());
    m_published->setToolTip(
        session::publicationSentence(m_document->article().metadata.published).toHtmlEscaped() + u"<br>"_s
        + tr("Click to change it.").toHtmlEscaped());
    m_published->setAccessibleName(publishedText());
    m_paragraph->setText(
        u"¶ %1 / %2"_s.arg(qMax(1, m_paragraphNumber)).arg(static_cast<int>(m_document->blocks().size())));
    m_paragraph->setToolTip(tr("Paragraph being read, of all"));
    m_script->setText(scriptText());
}

} // namespace tidemark::shell
