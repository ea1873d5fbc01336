// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/category_chips.h"

#include "timeline/flow_layout.h"

#include <QEvent>
#include <QPainter>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using timeline::Category;

namespace {

constexpr int chipHeight = 26;
constexpr int dotSize = 8;
constexpr int sidePadding = 10;
constexpr int dotGap = 6;

QColor blend(const QColor& over, const QColor& under, float share)
{
    return QColor::fromRgbF(over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share));
}

} // namespace

CategoryChip::CategoryChip(Category category, QWidget* parent)
    : QAbstractButton(parent)
    , m_category(category)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void CategoryChip::setColours(const QColor& accent, const QColor& background)
{
    m_accent = accent;
    m_background = background;
    update();
}

QSize CategoryChip::sizeHint() const
{
    return { 2 * sidePadding + dotSize + dotGap + fontMetrics().horizontalAdvance(text()), chipHeight };
}

void CategoryChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void CategoryChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor muted = palette().color(QPalette::Disabled, QPalette::WindowText);
    const QColor accent = isChecked() ? m_accent : muted;
    const float fillShare = !isChecked() ? 0 : underMouse() ? 0.22F : 0.13F;
    const double border = hasFocus() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : accent, border));
    painter.setBrush(blend(accent, m_background, fillShare));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRectF dot(sidePadding, (height() - dotSize) / 2.0, dotSize, dotSize);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(isChecked() ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(isChecked() ? dot : dot.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(accent);
    painter.drawText(rect().adjusted(sidePadding + dotSize + dotGap, 0, 0, 0), Qt::AlignVCenter, text());
}

CategoryChips::CategoryChips(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new FlowLayout(this);
    for (int index = 0; index < timeline::categoryCount; ++index) {
        auto* chip = new CategoryChip(Category(index), this);
        chip->hide();
        row->addWidget(chip);
        connect(chip, &CategoryChip::toggled, this,
            [this, index](bool on) { Q_EMIT toggled(Category(index), on); });
        m_chips[size_t(index)] = chip;
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void CategoryChips::setCount(Category category, int count)
{
    m_counts[size_t(category)] = count;
    chip(category)->setVisible(count > 0);
    retranslate();
}

void CategoryChips::setTheme(const timeline::Theme& theme)
{
    for (CategoryChip* chip : m_chips)
        chip->setColours(theme.colour(chip->category()), theme.background);
}

void CategoryChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CategoryChips::retranslate()
{
    const QString names[]
        = { tr("Policy"), tr("Product"), tr("Figure"), tr("Statement"), tr("Note"), tr("Other") };
    for (size_t index = 0; index < m_chips.size(); ++index) {
        m_chips[index]->setText(names[index] + u' ' + QString::number(m_counts[index]));
        m_chips[index]->setToolTip(tr("Show or hide these events"));
        m_chips[index]->updateGeometry();
    }
}

} // namespace tidemark::timeline_view
