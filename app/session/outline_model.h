// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractListModel>
#include <QPointer>

namespace tidemark::session {

/// The headings of a document in text order, with SpanRole and ParagraphRole. The title is not
/// among them.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit OutlineModel(QObject* parent = nullptr);

    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    /// The heading above `position`; an invalid index above the first one.
    QModelIndex headingAt(qsizetype position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();

    QPointer<ArticleDocument> m_document;
    struct Heading {
        domain::TextSpan span;
        domain::TextSpan words; ///< without the signs that make it a heading
        int level = 2; ///< 2 under the title
    };
    static std::vector<Heading> headingsOf(const ArticleDocument& document);

    std::vector<Heading> m_headings;
};

} // namespace tidemark::session
