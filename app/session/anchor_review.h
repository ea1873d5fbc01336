// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QAbstractListModel>
#include <QPointer>

#include <map>

namespace tidemark::session {

/// A passage with some of the words around it, in one line. Spans are of `text`.
struct ShownPassage {
    QString text;
    domain::TextSpan words;
    std::vector<domain::TextSpan> changes; ///< what the other of two passages does not have

    bool isEmpty() const { return text.isEmpty(); }
    QString wording() const { return text.mid(words.start, words.length); }
    friend bool operator==(const ShownPassage&, const ShownPassage&) = default;
};

/// A mark, or an item of the reader's, whose place is to be looked at after its article went over to another
/// text.
struct AnchorCheck {
    enum class State {
        Doubtful, ///< a place is proposed
        Lost, ///< there is none
        Kept ///< there is none, and the reader has settled that
    };

    State state = State::Doubtful;
    domain::AnnotationId annotation; ///< null for an item
    domain::ItemId item; ///< null for an annotation
    QString title; ///< the note or the item's title in one line; may be empty
    ShownPassage before;
    ShownPassage now; ///< empty when no place is proposed
    domain::TextSpan place; ///< in the article's text, when one is proposed

    friend bool operator==(const AnchorCheck&, const AnchorCheck&) = default;
};

struct AnchorCounts {
    int sure = 0;
    int doubtful = 0;
    int lost = 0;
    int kept = 0;

    int open() const { return doubtful + lost; }
    friend bool operator==(const AnchorCounts&, const AnchorCounts&) = default;
};

/// The marks of a document whose place is in question: doubtful ones first, then those that lost their
/// passage, then those the reader keeps without one; each in the order of the earlier text. Qt::DisplayRole
/// says in one line what the row is about.
class AnchorReview : public QAbstractListModel {
    Q_OBJECT
public:
    explicit AnchorReview(QObject* parent = nullptr);

    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    const AnchorCounts& counts() const { return m_counts; }
    /// Null for no row.
    const AnchorCheck* check(int row) const;
    /// Row of the same mark; -1 when it is not in question any more.
    int rowOf(const AnchorCheck& check) const;
    std::vector<domain::AnnotationId> doubtful() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    static QString stateName(AnchorCheck::State state);

Q_SIGNALS:
    void countsChanged();

private:
    void rebuild();
    void addAnnotations();
    void addItems();
    AnchorCheck checkOf(const domain::Annotation& annotation);
    ShownPassage passageOf(const domain::Passage& passage);
    const QString& textOf(domain::VersionId version);

    QPointer<ArticleDocument> m_document;
    std::vector<AnchorCheck> m_checks;
    AnchorCounts m_counts;
    std::map<domain::VersionId, QString> m_texts; ///< of earlier versions
};

} // namespace tidemark::session
