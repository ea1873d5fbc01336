// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/entry_filter.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tidemark::timeline_view {

class ChosenContent;

/// By whom, in which article, with which tag, how judged: the values to filter events by, several at once,
/// each with the number of events it would leave.
class FilterPopup : public QFrame {
    Q_OBJECT
public:
    FilterPopup(ChosenContent& content, QWidget* parent);

    void showBelow(const QWidget& button);
    QTreeWidget* tree() const { return m_tree; }
    QPushButton* clearButton() const { return m_clear; }
    /// The row of a value; null when there is none.
    QTreeWidgetItem* item(session::Facet facet, const QString& id) const;

    /// "Speaker", "Issuer" … in the reader's language.
    static QString facetTitle(session::Facet facet);

private:
    void fill();
    void addFacet(session::Facet facet);
    void recount();
    void fit();

    ChosenContent& m_content;
    QTreeWidget* m_tree;
    QLabel* m_count;
    QPushButton* m_clear;
};

/// "5 of 8 events".
QString shownOfAll(int shown, int all);

} // namespace tidemark::timeline_view
