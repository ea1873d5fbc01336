// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/article_presenter.h"

#include "reader/reader_view.h"
#include "session/document_content.h"
#include "session/event_card.h"
#include "session/explanation.h"
#include "session/timeline_entries.h"
#include "session/wording.h"
#include "shell/colours.h"
#include "shell/dossier_presenter.h"
#include "shell/entry_notes.h"
#include "shell/reader_content.h"
#include "shell/thread_ribbon.h"
#include "timeline/card_presenter.h"
#include "timeline/chosen_content.h"
#include "timeline/details_card.h"
#include "timeline/overview.h"
#include "timeline/timeline_panel.h"
#include "timeline/undated_strip.h"

#include <QToolTip>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::ItemId;
using reader::ReaderView;
using session::ArticleDocument;
using timeline_view::TimelineView;

namespace {

timeline_view::EntryNotes notesOf(const ArticleDocument& document)
{
    return entryNotes(document.items(), document.annotations(), &document);
}

} // namespace

ArticlePresenter::ArticlePresenter(
    ReaderView& readerView, timeline_view::TimelinePanel& panel, ThreadRibbon& ribbon, QObject* parent)
    : QObject(parent)
    , m_reader(readerView)
    , m_panel(panel)
    , m_timeline(*panel.view())
    , m_ribbon(ribbon)
{
    m_threadTimer.setSingleShot(true);
    m_threadTimer.setInterval(0);
    connect(&m_threadTimer, &QTimer::timeout, this, &ArticlePresenter::updateThread);
    connectReader();
    connectTimeline();
}

void ArticlePresenter::connectReader()
{
    const auto redraw = [this] { m_threadTimer.start(); };
    connect(&m_reader, &ReaderView::geometryChanged, this, redraw);
    connect(&m_reader, &ReaderView::visibleRangeChanged, this, redraw);
    connect(&m_reader, &ReaderView::highlightClicked, this, &ArticlePresenter::clickHighlight);
    connect(&m_reader, &ReaderView::highlightHovered, this, &ArticlePresenter::hoverHighlight);
    connect(&m_reader, &ReaderView::readingPositionChanged, this, [this](qsizetype offset) {
        followReading(offset);
        Q_EMIT readingPositionChanged(offset);
    });
}

void ArticlePresenter::connectTimeline()
{
    connectCards();
    connect(&m_timeline, &TimelineView::layoutChanged, this, [this] { m_threadTimer.start(); });
    connect(&m_timeline, &TimelineView::selectionChanged, this, [this] {
        if (const auto key = m_timeline.selected())
            selectEntry(*key, true);
        else if (!m_selected.isNull())
            setSelected({});
    });
    connect(&m_timeline, &TimelineView::entryActivated, this, [this](timeline::EntryKey key) {
        selectEntry(key, true);
        m_reader.setFocus();
    });
    connect(&m_timeline, &TimelineView::editRequested, this,
        [this](timeline::EntryKey key) { Q_EMIT editRequested(itemOf(key)); });
    connect(&m_timeline, &TimelineView::noteRequested, this,
        [this](timeline::EntryKey key) { Q_EMIT noteRequested(itemOf(key)); });
    connect(&m_timeline, &TimelineView::whyRequested, this,
        [this](timeline::EntryKey key) { Q_EMIT whyRequested(itemOf(key)); });
    connect(&m_timeline, &TimelineView::reviewRequested, this,
        [this](timeline::EntryKey key, domain::ReviewState state) {
            Q_EMIT reviewRequested(itemOf(key), state);
        });
    connect(m_panel.overview(), &timeline_view::Overview::rangeChanged, this, &ArticlePresenter::dimOutside);
    connect(&m_timeline, &TimelineView::brushSnapped, this, &ArticlePresenter::dimOutside);
    connect(m_panel.overview(), &timeline_view::Overview::fitRequested, this,
        [this] { m_reader.setDimmedOutside({}); });
}

void ArticlePresenter::connectCards()
{
    m_panel.cards()->setMaker([this](timeline::EntryKey key) -> std::optional<session::EventCard> {
        const domain::Item* item = m_document ? m_document->item(itemOf(key)) : nullptr;
        if (!item)
            return std::nullopt;
        auto card = session::eventCard(*m_document, *item, m_panel.content()->content().facets.value(key));
        if (card && isJoint()) {
            const auto notices = m_dossier->noticesOf(item->id);
            card->notices.insert(card->notices.end(), notices.begin(), notices.end());
        }
        return card;
    });
    connect(m_panel.cards(), &timeline_view::CardPresenter::passageActivated, this,
        [this](timeline::EntryKey, const domain::TextSpan& span) { goTo(span); });
    connect(m_panel.cards(), &timeline_view::CardPresenter::moved, this, [this] {
        const QWidget* card = m_panel.cards()->card();
        const QPoint origin = card->mapTo(m_ribbon.parentWidget(), QPoint());
        m_ribbon.passUnder(card->isVisible() ? QRectF(QRect(origin, card->size())) : QRectF());
    });
    connect(m_panel.cards(), &timeline_view::CardPresenter::noticeActivated, this,
        [this](timeline::EntryKey key, const QString& command) {
            if (command == session::conflictCommand())
                Q_EMIT whyRequested(itemOf(key)); // the details compare the datings
        });
    connect(m_panel.undated(), &timeline_view::UndatedStrip::dateProposed, this,
        [this](timeline::EntryKey key, const domain::EdtfValue& date) {
            Q_EMIT dateProposed(itemOf(key), date);
        });
}

void ArticlePresenter::setDocument(ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_selected = {};
    m_ribbon.clear();
    if (document) {
        connect(document, &ArticleDocument::itemsChanged, this, [this] {
            showMarks();
            showEntries();
        });
        connect(document, &ArticleDocument::annotationsChanged, this, [this] {
            showMarks();
            showEntries(); // tags and notes are what lanes, filters and the search go by
        });
        connect(document, &ArticleDocument::articleChanged, this, &ArticlePresenter::showText);
        connect(document, &ArticleDocument::newItemsChanged, this, [this] {
            if (!isJoint())
                m_timeline.setNotes(notesOf(*m_document));
        });
    }
    showText();
    showEntries();
}

void ArticlePresenter::setTheme(const Theme& theme)
{
    m_reader.setTheme(readerTheme(theme));
    m_panel.setTheme(timelineTheme(theme));
    m_colours = timeline::Theme::make(timelineTheme(theme), session::currentLanguage());
    m_threadTimer.start();
}

void ArticlePresenter::retranslate()
{
    m_timeline.setLanguage(session::currentLanguage());
    if (m_document) {
        showText();
        showEntries();
    }
}

// A changed detail line (date, language) is no reason to lose the place in the text.
void ArticlePresenter::showText()
{
    if (!m_document) {
        m_reader.setDocument({});
        return;
    }
    const bool isSameText = m_reader.document().text == m_document->text();
    const qsizetype place = m_reader.readingPosition();
    const domain::TextSpan selection = m_reader.selection();
    m_reader.setDocument(readerDocument(*m_document));
    showMarks();
    if (isSameText) {
        m_reader.setReadingPosition(place);
        m_reader.setSelection(selection);
    }
}

void ArticlePresenter::showMarks()
{
    if (!m_document)
        return;
    m_reader.setHighlights(readerHighlights(*m_document));
    m_reader.setEmphasisedKey(m_selected.isNull() ? QString() : highlightKey(m_selected));
    m_threadTimer.start();
}

void ArticlePresenter::showEntries()
{
    if (isJoint())
        return;
    if (!m_document) {
        m_panel.content()->setContent({}, {});
        m_panel.overview()->setEntries({});
        return;
    }
    m_panel.content()->setContent(
        session::documentContent(*m_document, session::currentLanguage()), notesOf(*m_document));
}

void ArticlePresenter::clickHighlight(const QString& key)
{
    const HighlightTarget target = highlightTarget(key);
    if (const auto* annotation = std::get_if<domain::AnnotationId>(&target))
        Q_EMIT annotationSelected(*annotation);
    else if (const auto* item = std::get_if<ItemId>(&target))
        select(*item);
}

void ArticlePresenter::hoverHighlight(const QString& key, const QPoint& globalPosition)
{
    const HighlightTarget target = highlightTarget(key);
    if (const auto* annotation = std::get_if<domain::AnnotationId>(&target)) {
        Q_EMIT annotationHovered(*annotation, globalPosition);
        return;
    }
    const auto* id = std::get_if<ItemId>(&target);
    const domain::Item* item = id && m_document ? m_document->item(*id) : nullptr;
    if (!item) {
        QToolTip::hideText();
        return;
    }
    QStringList lines { session::shortExplanation(session::explain(*m_document, *item)),
        session::provenanceWording(item->provenance) };
    if (item->kind() == domain::ItemKind::Event)
        lines += session::stateName(item->state);
    lines.removeAll(QString());
    QToolTip::showText(globalPosition,
        u"<p style=\"white-space:pre-wrap\">"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s, &m_reader);
}

void ArticlePresenter::select(ItemId id)
{
    const domain::Item* item = m_document && !id.isNull() ? m_document->item(id) : nullptr;
    if (!item) {
        m_timeline.clearSelection();
        setSelected({});
        return;
    }
    if (item->kind() == domain::ItemKind::Event) {
        // Set first: the timeline's answer must not scroll the text away from the passage that was clicked.
        setSelected(id);
        const QSignalBlocker quiet(m_timeline);
        if (!isJoint() || m_timeline.selected() != std::optional(keyOf(id))) // others may be selected with it
            m_timeline.select(keyOf(id));
    } else if (item->kind() == domain::ItemKind::Quotation) {
        Q_EMIT quotationSelected(id);
        m_document->markSeen(id);
    }
    if (m_reader.visibleRects(domain::mainSpan(item->body)).empty() && shownPassage(*item).isEmpty())
        m_reader.reveal(domain::mainSpan(item->body));
}

void ArticlePresenter::setSelected(ItemId item)
{
    m_threadTimer.start();
    if (m_selected == item)
        return;
    m_selected = item;
    if (m_document && !item.isNull())
        m_document->markSeen(item);
    m_reader.setEmphasisedKey(item.isNull() ? QString() : highlightKey(item));
    Q_EMIT selectedChanged(item);
}

void ArticlePresenter::goTo(const domain::TextSpan& span)
{
    m_reader.reveal(span);
    m_reader.setSelection(span);
    markSeen(span);
}

void ArticlePresenter::markSeen(const domain::TextSpan& span)
{
    if (!m_document || m_document->newCount() == 0)
        return;
    std::vector<ItemId> seen;
    for (const domain::Item& item : m_document->items()) {
        if (domain::mainSpan(item.body) == span)
            seen.push_back(item.id);
    }
    for (const ItemId id : seen)
        m_document->markSeen(id);
}

void ArticlePresenter::setThreadShown(bool shown)
{
    m_isThreadShown = shown;
    updateThread();
}

domain::TextSpan ArticlePresenter::shownPassage(const domain::Item& item) const
{
    const auto* event = std::get_if<domain::Event>(&item.body);
    if (!event)
        return domain::mainSpan(item.body);
    for (const domain::TextSpan& passage : event->passages) {
        if (!m_reader.visibleRects(passage).empty())
            return passage;
    }
    return {};
}

void ArticlePresenter::updateThread()
{
    const domain::Item* item = m_document && !m_selected.isNull() ? m_document->item(m_selected) : nullptr;
    const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
    if (!event || !m_isThreadShown) {
        m_ribbon.clear();
        return;
    }
    QWidget* covered = m_ribbon.parentWidget();
    std::vector<QRectF> passage = m_reader.visibleRects(shownPassage(*item));
    const QPointF readerOrigin = m_reader.viewport()->mapTo(covered, QPoint());
    for (QRectF& rectangle : passage)
        rectangle.translate(readerOrigin);
    const timeline::EntryKey key = keyOf(m_selected);
    QRectF mark = m_timeline.entryRect(key);
    if (!mark.isEmpty())
        mark.translate(m_timeline.mapTo(covered, QPoint()));
    const int index = m_timeline.entries().indexOf(key);
    const int tint = index < 0 ? -1 : m_timeline.entries().entry(index).tint;
    m_ribbon.join(passage, mark, m_colours.colourOf(timeline::toCategory(event->category), tint));
}

} // namespace tidemark::shell
