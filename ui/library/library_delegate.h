// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tidemark::library {

/// Sections as small headings; dossiers and headings of the outline in one line; articles with a second,
/// smaller line.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LibraryDelegate(QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tidemark::library
