// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTextDocument>

#include <memory>

namespace tidemark::annotations {

/// A document that gets no image, style sheet or file from anywhere.
class ResourcelessDocument : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// Sets a note's Markdown: HTML in it stays text, an image becomes its description in brackets.
std::unique_ptr<QTextDocument> documentOfNote(const QString& markdown);

/// Shows a note as its Markdown means it. Nothing is fetched, and a link opens nothing by itself.
class NotePreview : public QTextBrowser {
    Q_OBJECT
public:
    explicit NotePreview(QWidget* parent = nullptr);

    void setNote(const QString& markdown);

Q_SIGNALS:
    void linkActivated(const QString& address); ///< of any kind

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QTextDocument* m_document = nullptr;
};

} // namespace tidemark::annotations
