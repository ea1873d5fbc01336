// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tidemark::session {

/// Keeps annotations whose body, marked words or tags hold a text, of one colour, with one tag; all that are
/// set must hold. Case is ignored.
class AnnotationsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AnnotationsFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setColour(std::optional<domain::HighlightColour> colour);
    void setTag(const QString& tag); ///< empty: any
    bool isActive() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QString m_text;
    std::optional<domain::HighlightColour> m_colour;
    QString m_tag;
};

} // namespace tidemark::session
