// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace tidemark::annotations {

/// Widgets in lines, the next line begun where the room ends; the last widget gets what is left of its line.
class ChipLayout : public QLayout {
public:
    explicit ChipLayout(QWidget* parent);
    ~ChipLayout() override;

    void insertWidget(int place, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    int arrange(const QRect& room, bool isTrial) const; ///< height taken

    std::vector<QLayoutItem*> m_items;
};

} // namespace tidemark::annotations
