// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tidemark::browse {

/// A list of cards, all open; a row is activated by one click or by Enter. Shows a sentence when it is empty.
class CardView : public QTreeView {
    Q_OBJECT
public:
    explicit CardView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setEmptyText(const QString& text);

Q_SIGNALS:
    void rowActivated(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_emptyText;
};

/// Draws `text` in the middle of an empty view.
void paintEmptyText(QAbstractItemView& view, const QString& text);

} // namespace tidemark::browse
