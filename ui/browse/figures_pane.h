// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "session/article_document.h"

#include <QColor>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace tidemark::session {
class FiguresModel;
}

namespace tidemark::browse {

class ItemViewHelp;

/// The figures of an article as a table, and below it one chart a unit.
class FiguresPane : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPane(QWidget* parent = nullptr);

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
    void createTable();
    void createCharts();
    void rebuildCharts();
    void fitTable();
    void retranslate();

    QPointer<session::ArticleDocument> m_document;
    session::FiguresModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table = nullptr;
    ItemViewHelp* m_help = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_chartsArea = nullptr;
    QVBoxLayout* m_charts = nullptr;
    QColor m_accent;
    QSet<QString> m_logarithmicUnits; ///< of the charts that the reader gave a logarithmic axis
};

} // namespace tidemark::browse
