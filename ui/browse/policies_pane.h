// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QColor>
#include <QPersistentModelIndex>
#include <QWidget>

namespace tidemark::session {
class ArticleDocument;
class PoliciesModel;
}

namespace tidemark::browse {

class CardDelegate;
class CardView;
class ItemViewHelp;

/// The register of policies: title, issuer, date, term and mentions; each leads to its passage.
class PoliciesPane : public QWidget {
    Q_OBJECT
public:
    explicit PoliciesPane(QWidget* parent = nullptr);

    void setDocument(session::ArticleDocument* document);
    /// The item of the row the keyboard is on; null when it is elsewhere.
    domain::ItemId focusedItem() const;
    int count() const;
    void setAccentColour(const QColor& colour);

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void itemSelected(tidemark::domain::ItemId item);
    void whyRequested(tidemark::domain::ItemId item);
    void noteRequested(tidemark::domain::ItemId item);
    void citationRequested(tidemark::domain::ItemId item); ///< it is to be copied with its source
    void countChanged(int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void retranslate();

    session::PoliciesModel* m_model;
    CardView* m_view;
    CardDelegate* m_delegate;
    ItemViewHelp* m_help;
    QColor m_accent;
    QPersistentModelIndex m_lastActivated;
    int m_mention = 0; ///< which of its mentions the policy activated last was shown at
};

} // namespace tidemark::browse
