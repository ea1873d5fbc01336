// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <QAbstractButton>

#include <vector>

class QScrollArea;

namespace tidemark::shell {

/// One article of a legend: its colour, its name as far as there is room, how many events it has. Checked
/// while its events are drawn.
class LegendChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit LegendChip(domain::ArticleId article, QWidget* parent = nullptr);

    domain::ArticleId article() const { return m_article; }
    void show(const QString& name, int count, const QColor& colour, bool isCurrent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::ArticleId m_article;
    QString m_name;
    QString m_count;
    QColor m_colour;
    bool m_isCurrent = false;
};

/// The articles of a joint timeline with their colours, in rows; more than a few rows are scrolled.
class ArticleLegend : public QWidget {
    Q_OBJECT
public:
    struct Row {
        domain::ArticleId article;
        QString name;
        int count = 0;
        QColor colour;
        bool isShown = true;
        bool isCurrent = false; ///< it is the one being read

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit ArticleLegend(QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    const std::vector<Row>& rows() const { return m_rows; }
    std::vector<LegendChip*> chips() const { return m_chips; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void shownChanged(tidemark::domain::ArticleId article, bool shown);
    void articleActivated(tidemark::domain::ArticleId article); ///< double click, Return, or the menu
    void onlyRequested(tidemark::domain::ArticleId article); ///< the others are to be hidden
    void allRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChips();
    void showMenu(LegendChip& chip, const QPoint& position);

    QScrollArea* m_scroll;
    QWidget* m_field;
    std::vector<LegendChip*> m_chips;
    std::vector<Row> m_rows;
};

} // namespace tidemark::shell
