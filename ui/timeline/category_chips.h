// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <functional>

namespace tidemark::timeline_view {

/// A pill with a coloured dot, switched on or off.
class CategoryChip : public QAbstractButton {
    Q_OBJECT
public:
    CategoryChip(timeline::Category category, QWidget* parent);

    timeline::Category category() const { return m_category; }
    void setColours(const QColor& accent, const QColor& background);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    timeline::Category m_category;
    QColor m_accent;
    QColor m_background;
};

/// One chip for each category that has entries, wrapping into as many rows as the width asks for.
class CategoryChips : public QWidget {
    Q_OBJECT
public:
    explicit CategoryChips(QWidget* parent = nullptr);

    void setCount(timeline::Category category, int count);
    void setTheme(const timeline::Theme& theme);
    CategoryChip* chip(timeline::Category category) const { return m_chips[size_t(category)]; }

Q_SIGNALS:
    void toggled(tidemark::timeline::Category category, bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<CategoryChip*, timeline::categoryCount> m_chips {};
    std::array<int, timeline::categoryCount> m_counts {};
};

} // namespace tidemark::timeline_view
