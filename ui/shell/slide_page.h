// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/presentation_slides.h"
#include "timeline/theme.h"

#include <QWidget>

#include <functional>

class QTextLayout;

namespace tidemark::shell {

/// One event large: date, title and who at the left, the passage with its surroundings at the right. Letters
/// are as large as the page permits; nothing is cut.
class SlidePage : public QWidget {
    Q_OBJECT
public:
    explicit SlidePage(QWidget* parent = nullptr);

    void setTheme(const timeline::Theme& theme);
    void show(const session::PresentationSlide& slide, const QString& position);
    const session::PresentationSlide& slide() const { return m_slide; }
    const QString& position() const { return m_position; }
    /// The title or the passage does not fit even in the smallest letters.
    bool isCut() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF headRect() const;
    QRectF passageRect() const;
    double margin() const;
    int fittingPixels(
        const QRectF& room, int most, int least, const std::function<double(int)>& height) const;
    QFont sized(const QFont& font, int pixels) const;
    double headHeight(int pixels) const;
    double passageHeight(int pixels) const;
    double layOutPassage(QTextLayout& layout, int pixels) const;
    double drawHead(QPainter* painter, int pixels) const;
    void drawPassage(QPainter& painter) const;
    void drawPosition(QPainter& painter) const;

    timeline::Theme m_theme;
    session::PresentationSlide m_slide;
    QString m_position;
};

} // namespace tidemark::shell
