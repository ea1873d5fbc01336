// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/figure_series.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace tidemark::browse {

class FigureChartView;

/// A chart of figures with its title, a switch for the logarithmic axis, and a menu that copies the chart or
/// saves it as a picture.
class FigureChartCard : public QWidget {
    Q_OBJECT
public:
    /// `source` is the citation under a saved picture; empty: none.
    FigureChartCard(const session::FigureChart& figures, const std::vector<QColor>& colours,
        const QString& source, QWidget* parent = nullptr);

    FigureChartView* view() const { return m_view; }
    QString title() const;
    void copyPicture() const;
    /// As PNG or SVG by the suffix. Says in a message box why it cannot.
    bool savePicture(const QString& path);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QWidget* createHead();
    void fillMenu();
    void choosePath();

    FigureChartView* m_view;
    QString m_source;
    QLabel* m_title = nullptr;
    QToolButton* m_logarithm = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace tidemark::browse
