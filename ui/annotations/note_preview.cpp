// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_preview.h"

#include <QTextBlock>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

// Taken out before anything is laid out: Qt would look for a file of the image's name by itself, even when
// the document gives it nothing.
void describeImages(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        bool hasChanged = true;
        while (hasChanged) {
            hasChanged = false;
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextFragment fragment = part.fragment();
                if (!fragment.charFormat().isImageFormat())
                    continue;
                const QTextImageFormat image = fragment.charFormat().toImageFormat();
                const QString words = image.property(QTextFormat::ImageAltText).toString();
                QTextCursor cursor(&document);
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                cursor.insertText(u"[%1]"_s.arg(words.isEmpty() ? image.name() : words), QTextCharFormat());
                hasChanged = true;
                break;
            }
        }
    }
}

} // namespace

QVariant ResourcelessDocument::loadResource(int, const QUrl&)
{
    return {};
}

std::unique_ptr<QTextDocument> documentOfNote(const QString& markdown)
{
    auto document = std::make_unique<ResourcelessDocument>();
    document->setUndoRedoEnabled(false);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features.setFlag(QTextDocument::MarkdownNoHTML);
    document->setMarkdown(markdown, features);
    describeImages(*document);
    return document;
}

NotePreview::NotePreview(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(u"notePreview"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Preview of the note"));
    setNote({});
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& url) { Q_EMIT linkActivated(url.toString(QUrl::FullyEncoded)); });
}

QVariant NotePreview::loadResource(int, const QUrl&)
{
    return {};
}

void NotePreview::setNote(const QString& markdown)
{
    // A child, so that it outlives the view's own clearing up.
    QTextDocument* next = documentOfNote(markdown).release();
    next->setParent(this);
    next->setDefaultFont(font());
    setDocument(next);
    delete m_document;
    m_document = next;
}

} // namespace tidemark::annotations
