// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_row.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace tidemark::session {

class AnnotationsModel;

/// What the listed marks must be. Everything that is set must hold; of colours, kinds, styles and anchors
/// any one of those given, of tags every one.
struct AnnotationQuery {
    QString text = {}; ///< each of its words must stand somewhere in the mark, whatever script, width or case
    std::vector<domain::HighlightColour> colours = {};
    QStringList tags = {};
    std::vector<AnnotationKind> kinds = {};
    std::vector<domain::HighlightStyle> styles = {};
    std::vector<domain::AnchorState> anchors = {};
    bool withNote = false; ///< only marks with a body or replies

    bool isEmpty() const { return *this == AnnotationQuery {}; }
    friend bool operator==(const AnnotationQuery&, const AnnotationQuery&) = default;
};

enum class AnnotationSort { Place, Created, Modified };

/// The marks of an AnnotationsModel that answer a query, by their place or the newest first.
class AnnotationsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AnnotationsFilter(AnnotationsModel& model, QObject* parent = nullptr);

    void setQuery(const AnnotationQuery& query);
    const AnnotationQuery& query() const { return m_query; }
    void setSort(AnnotationSort sort);
    AnnotationSort sortedBy() const { return m_sort; }
    const AnnotationRow& at(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    AnnotationsModel& m_model;
    AnnotationQuery m_query;
    QStringList m_words; ///< of the query's text, folded
    AnnotationSort m_sort = AnnotationSort::Place;
};

} // namespace tidemark::session
