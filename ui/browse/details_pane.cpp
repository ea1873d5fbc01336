// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/details_pane.h"

#include "session/explanation.h"
#include "session/one_line.h"
#include "session/wording.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace tidemark::browse {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

constexpr int margin = 12;
constexpr int gapAboveRow = 10;
constexpr int lineHeight = 125; // percent
constexpr double smallFont = 0.92;

QUrl linkTo(const domain::TextSpan& span)
{
    return QUrl(u"passage:%1+%2"_s.arg(span.start).arg(span.length));
}

domain::TextSpan spanOf(const QUrl& link)
{
    const QString numbers = link.path();
    return { numbers.section(u'+', 0, 0).toLongLong(), numbers.section(u'+', 1, 1).toLongLong() };
}

QTextBlockFormat paragraph(int gapAbove)
{
    QTextBlockFormat format;
    format.setTopMargin(gapAbove);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat inked(const QColor& colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QTextCharFormat small(QTextCharFormat format, const QFont& font)
{
    if (font.pointSizeF() > 0)
        format.setFontPointSize(font.pointSizeF() * smallFont);
    return format;
}

void beginParagraph(QTextCursor& cursor, int gapAbove)
{
    if (cursor.atStart())
        cursor.setBlockFormat(paragraph(0));
    else
        cursor.insertBlock(paragraph(gapAbove), {});
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QTextBrowser(parent)
    , m_accent(palette().color(QPalette::Link))
{
    setObjectName(u"details"_s);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(margin);
    connect(this, &QTextBrowser::anchorClicked, this, &DetailsPane::follow);
    retranslate();
}

QSize DetailsPane::sizeHint() const
{
    constexpr QSize inEms { 17, 22 };
    return inEms * fontMetrics().height();
}

void DetailsPane::setDocument(ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_item = {};
    if (document) {
        connect(document, &ArticleDocument::itemsChanged, this, &DetailsPane::refresh);
        connect(document, &ArticleDocument::articleChanged, this, &DetailsPane::refresh);
    }
    refresh();
}

void DetailsPane::showItem(domain::ItemId item)
{
    if (m_item == item)
        return;
    m_item = item;
    refresh();
    verticalScrollBar()->setValue(0);
}

void DetailsPane::setAccentColour(const QColor& colour)
{
    if (m_accent == colour)
        return;
    m_accent = colour;
    refresh();
}

void DetailsPane::enter()
{
    setFocus();
    moveCursor(QTextCursor::Start);
    focusNextPrevChild(true);
}

void DetailsPane::refresh()
{
    const int place = verticalScrollBar()->value();
    clear();
    m_datings.clear();
    const domain::Item* item = m_document && !m_item.isNull() ? m_document->item(m_item) : nullptr;
    if (item)
        write(*item);
    else
        m_item = {};
    verticalScrollBar()->setValue(place);
}

void DetailsPane::follow(const QUrl& link)
{
    // The pane may be written anew while these are carried out.
    const std::vector<Dating> datings = m_datings;
    const std::vector<domain::ItemId> events = eventsInConflict(datings);
    if (link.scheme() == u"hold"_s)
        Q_EMIT datingChosen(datings, link.path().toInt());
    else if (link.scheme() == u"merge"_s)
        Q_EMIT mergeRequested(events);
    else if (link.scheme() == u"apart"_s)
        Q_EMIT tellApartRequested(events);
    else
        Q_EMIT passageActivated(spanOf(link));
}

void DetailsPane::write(const domain::Item& item)
{
    const Explanation explanation = explain(*m_document, item);
    QTextCursor cursor(document());
    beginParagraph(cursor, 0);
    cursor.insertText(explanation.kind, small(inked(palette().color(QPalette::Dark)), font()));
    beginParagraph(cursor, 0);
    QTextCharFormat title = inked(palette().color(QPalette::Text));
    title.setFontWeight(QFont::DemiBold);
    cursor.insertText(explanation.title, title);
    writeConflict(cursor, item);
    for (const ExplanationRow& row : explanation.rows)
        writeRow(cursor, row);
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(shortExplanation(explanation));
}

void DetailsPane::writeRow(QTextCursor& cursor, const ExplanationRow& row)
{
    const QColor quiet = palette().color(QPalette::Dark);
    beginParagraph(cursor, gapAboveRow);
    cursor.insertText(row.label, small(inked(quiet), font()));
    if (!row.words.empty())
        writeWords(cursor, row);
    if (!row.text.isEmpty()) {
        beginParagraph(cursor, 0);
        cursor.insertText(row.text, inked(palette().color(QPalette::Text)));
    }
    if (row.isCertain)
        return;
    beginParagraph(cursor, 0);
    cursor.insertText(row.words.empty() ? tr("Which words say so could not be found.")
                                        : tr("Probably these words: they fit, but were not noted down."),
        small(inked(quiet), font()));
}

void DetailsPane::writeWords(QTextCursor& cursor, const ExplanationRow& row)
{
    const QTextCharFormat plain = inked(palette().color(QPalette::Dark));
    QString previous;
    for (const ExplainedWords& words : row.words) {
        const bool isSame = words.words == previous; // the mentions of a name: once, then only where
        if (!isSame)
            beginParagraph(cursor, 0);
        previous = words.words;
        const QString toolTip = tr("Go to paragraph %1").arg(words.paragraph);
        const QString place = u"¶%1"_s.arg(words.paragraph);
        if (isSame) {
            cursor.insertText(u" "_s, plain);
            writeLink(cursor, place, linkTo(words.span), toolTip);
        } else {
            writeLink(cursor, tr("“%1”", "words of the text").arg(words.words), linkTo(words.span), toolTip);
            cursor.insertText(u" "_s + place, small(plain, font()));
        }
    }
}

void DetailsPane::writeLink(
    QTextCursor& cursor, const QString& words, const QUrl& target, const QString& toolTip)
{
    QTextCharFormat link = inked(m_accent);
    link.setAnchor(true);
    link.setAnchorHref(target.toString());
    link.setFontUnderline(true);
    link.setToolTip(toolTip);
    cursor.insertText(words, link);
}

void DetailsPane::writeConflict(QTextCursor& cursor, const domain::Item& item)
{
    m_datings = conflictingDatings(*m_document, item);
    if (m_datings.empty())
        return;
    beginParagraph(cursor, gapAboveRow);
    QTextCharFormat heading = inked(palette().color(QPalette::Text));
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertText(tr("≠ Passages date this differently"), heading);
    for (size_t number = 0; number < m_datings.size(); ++number)
        writeDating(cursor, number);
    if (eventsInConflict(m_datings).size() < 2)
        return;
    beginParagraph(cursor, gapAboveRow / 2);
    writeLink(cursor, tr("Make one event of them…"), QUrl(u"merge:"_s),
        tr("One event with all passages, which keeps both dates"));
    beginParagraph(cursor, 0);
    writeLink(cursor, tr("They are different events"), QUrl(u"apart:"_s),
        tr("Remembered: they are not shown as a conflict again"));
}

void DetailsPane::writeDating(QTextCursor& cursor, size_t number)
{
    constexpr qsizetype longestWords = 80;
    const Dating& dating = m_datings[number];
    const QColor quiet = palette().color(QPalette::Dark);
    beginParagraph(cursor, gapAboveRow / 2);
    cursor.insertText(dateWording(dating.date), inked(palette().color(QPalette::Text)));
    cursor.insertText(tr(" (%1), %2", "an EDTF date, how it was reached")
                          .arg(dating.date.toString(), basisWording(dating.basis)),
        small(inked(quiet), font()));
    beginParagraph(cursor, 0);
    const int paragraph = m_document->paragraphNumber(dating.passage.start);
    writeLink(cursor,
        tr("“%1”", "words of the text").arg(oneLine(m_document->textOf(dating.passage), longestWords)),
        linkTo(dating.passage), tr("Go to paragraph %1").arg(paragraph));
    cursor.insertText(u" ¶%1"_s.arg(paragraph), small(inked(quiet), font()));
    beginParagraph(cursor, 0);
    writeLink(cursor, tr("Use this date"), QUrl(u"hold:%1"_s.arg(number)));
}

void DetailsPane::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void DetailsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QTextBrowser::keyPressEvent(event);
}

void DetailsPane::retranslate()
{
    setAccessibleName(tr("Details"));
    setPlaceholderText(
        tr("Choose an event, a quotation, a policy or a figure, or select words in the text: here you "
           "see which words gave its date, speaker or value, and by which rule."));
    refresh();
}

} // namespace tidemark::browse
