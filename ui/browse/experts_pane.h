// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QColor>
#include <QWidget>

namespace tidemark::session {
class ArticleDocument;
class ExpertsModel;
}

namespace tidemark::browse {

class CardDelegate;
class CardView;
class ItemViewHelp;

/// Who said what, in which role: a card for each speaker with their quotations, each leading to its passage.
class ExpertsPane : public QWidget {
    Q_OBJECT
public:
    explicit ExpertsPane(QWidget* parent = nullptr);

    void setDocument(session::ArticleDocument* document);
    /// The item of the row the keyboard is on; null when it is elsewhere.
    domain::ItemId focusedItem() const;
    int count() const; ///< speakers
    void showQuotation(domain::ItemId quotation);
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
    domain::ItemId itemAt(const QModelIndex& index) const;
    void retranslate();

    session::ExpertsModel* m_model;
    CardView* m_view;
    CardDelegate* m_delegate;
    ItemViewHelp* m_help;
    QColor m_accent;
};

} // namespace tidemark::browse
