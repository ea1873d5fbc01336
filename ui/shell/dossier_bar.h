// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/article_legend.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tidemark::timeline {
struct Theme;
}

namespace tidemark::shell {

/// Above a joint timeline: which dossier it is of, the legend of its articles, events that two articles may
/// tell, and the way back to one article.
class DossierBar : public QWidget {
    Q_OBJECT
public:
    explicit DossierBar(QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Says what there is to do where there is nothing to draw; empty: there is.
    void setHint(const QString& hint);
    void setSuggestions(int count); ///< none: nothing is said
    ArticleLegend* legend() const { return m_legend; }
    QToolButton* suggestionsButton() const { return m_suggestions; }
    void setColours(const timeline::Theme& theme); ///< those of the timeline below
    QString name() const;
    QString hint() const;

Q_SIGNALS:
    void suggestionsRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_name;
    QLabel* m_hint;
    QToolButton* m_suggestions;
    QToolButton* m_close;
    ArticleLegend* m_legend;
    QColor m_background;
    int m_count = 0;
};

} // namespace tidemark::shell
