// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/draft_keeper.h"

#include <chrono>

namespace tidemark::session {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(ArticleDocument& document, const domain::Annotation& annotation, QObject* parent)
    : QObject(parent)
    , m_document(&document)
    , m_annotation(annotation)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500ms);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    // What the reader typed must reach the library; nobody is left to hear of a failure.
    static_cast<void>(flush());
}

void DraftKeeper::setBody(const QString& body)
{
    if (body == m_annotation.body)
        return;
    m_annotation.body = body;
    touch();
}

void DraftKeeper::setTags(const QStringList& tags)
{
    if (tags == m_annotation.tags)
        return;
    m_annotation.tags = tags;
    touch();
}

void DraftKeeper::setColour(domain::HighlightColour colour)
{
    if (colour == m_annotation.colour)
        return;
    m_annotation.colour = colour;
    touch();
}

void DraftKeeper::setStyle(domain::HighlightStyle style)
{
    if (style == m_annotation.style)
        return;
    m_annotation.style = style;
    touch();
}

void DraftKeeper::setReplies(const std::vector<domain::Reply>& replies)
{
    if (replies == m_annotation.replies)
        return;
    m_annotation.replies = replies;
    touch();
}

void DraftKeeper::touch()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

Result<void> DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_dirty || !m_document)
        return {};
    Result<void> stored = m_document->saveDraft(m_annotation);
    if (!stored) {
        Q_EMIT failed(stored.error().sentence);
        return stored;
    }
    m_dirty = false;
    Q_EMIT draftStored();
    return stored;
}

Result<void> DraftKeeper::save()
{
    m_timer.stop();
    if (!m_document)
        return {};
    Result<void> saved = m_document->saveAnnotation(m_annotation);
    if (saved)
        m_dirty = false;
    return saved;
}

Result<void> DraftKeeper::discard()
{
    m_timer.stop();
    m_dirty = false;
    return m_document ? m_document->discardDraft(m_annotation.id) : Result<void>();
}

} // namespace tidemark::session
