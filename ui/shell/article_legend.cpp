// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/article_legend.h"

#include "timeline/flow_layout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 26;
constexpr int swatchSize = 10;
constexpr int sidePadding = 9;
constexpr int gap = 6;
constexpr int widestName = 190;
constexpr int mostRows = 3; ///< before the legend is scrolled
constexpr int rowGap = 4;

} // namespace

LegendChip::LegendChip(domain::ArticleId article, QWidget* parent)
    : QAbstractButton(parent)
    , m_article(article)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void LegendChip::show(const QString& name, int count, const QColor& colour, bool isCurrent)
{
    m_name = name;
    m_count = QLocale().toString(count);
    m_colour = colour;
    m_isCurrent = isCurrent;
    const QString spoken
        = tr("%1, %2", "an article's title, how many events").arg(name, tr("%n event(s)", nullptr, count));
    setAccessibleName(spoken);
    setToolTip(u"<p style=\"white-space:pre-wrap\">"_s + spoken.toHtmlEscaped() + u"</p>"_s);
    updateGeometry();
    update();
}

QSize LegendChip::sizeHint() const
{
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    const int name = std::min(QFontMetrics(heavy).horizontalAdvance(m_name) + 2, widestName);
    return { 2 * sidePadding + swatchSize + gap + name + gap + fontMetrics().horizontalAdvance(m_count),
        chipHeight };
}

void LegendChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor muted = palette().color(QPalette::ButtonText);
    const QColor colour = isChecked() ? m_colour : muted;
    const double border = hasFocus() ? 2 : 1;
    QColor edge = hasFocus() ? palette().color(QPalette::Highlight) : colour;
    edge.setAlphaF(hasFocus() || m_isCurrent ? 1.0F : 0.45F);
    QColor fill = colour;
    fill.setAlphaF(!isChecked() ? 0.0F : underMouse() ? 0.2F : 0.1F);
    painter.setPen(QPen(edge, border));
    painter.setBrush(fill);
    const QRectF pill = QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.drawRoundedRect(pill, 6, 6);
    const QRectF swatch(sidePadding, (height() - swatchSize) / 2.0, swatchSize, swatchSize);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(swatch.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    QFont nameFont = font();
    nameFont.setWeight(m_isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(nameFont);
    const int countWidth = fontMetrics().horizontalAdvance(m_count);
    const QRect name = rect().adjusted(sidePadding + swatchSize + gap, 0, -sidePadding - countWidth - gap, 0);
    painter.setPen(isChecked() ? ink : muted);
    painter.drawText(
        name, Qt::AlignVCenter, QFontMetrics(nameFont).elidedText(m_name, Qt::ElideRight, name.width()));
    painter.setFont(font());
    painter.setPen(muted);
    painter.drawText(rect().adjusted(0, 0, -sidePadding, 0), Qt::AlignVCenter | Qt::AlignRight, m_count);
}

ArticleLegend::ArticleLegend(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_field(new QWidget)
{
    auto* flow = new timeline_view::FlowLayout(m_field);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(rowGap);
    m_scroll->setWidget(m_field);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_field->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ArticleLegend::setRows(const std::vector<Row>& rows)
{
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const Row& left, const Row& right) { return left.article == right.article; });
    m_rows = rows;
    if (!isSame)
        makeChips();
    for (size_t index = 0; index < rows.size(); ++index) {
        m_chips[index]->show(rows[index].name, rows[index].count, rows[index].colour, rows[index].isCurrent);
        m_chips[index]->setChecked(rows[index].isShown);
    }
    updateGeometry();
}

void ArticleLegend::makeChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Row& row : m_rows) {
        auto* chip = new LegendChip(row.article, m_field);
        m_field->layout()->addWidget(chip);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this,
            [this, chip](bool checked) { Q_EMIT shownChanged(chip->article(), checked); });
        connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip](const QPoint& position) { showMenu(*chip, chip->mapToGlobal(position)); });
        m_chips.push_back(chip);
        chip->setVisible(true);
    }
}

void ArticleLegend::showMenu(LegendChip& chip, const QPoint& position)
{
    QMenu menu(this);
    const domain::ArticleId article = chip.article();
    menu.addAction(tr("&Read this article"), this, [this, article] { Q_EMIT articleActivated(article); });
    menu.addAction(tr("Show &only this article"), this, [this, article] { Q_EMIT onlyRequested(article); });
    menu.addAction(tr("Show &all articles"), this, &ArticleLegend::allRequested);
    menu.exec(position);
}

bool ArticleLegend::eventFilter(QObject* watched, QEvent* event)
{
    const auto* chip = qobject_cast<LegendChip*>(watched);
    if (chip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT articleActivated(chip->article());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// No layout of its own: that would be asked for the height instead of heightForWidth().
void ArticleLegend::resizeEvent(QResizeEvent* event)
{
    m_scroll->setGeometry(rect());
    QWidget::resizeEvent(event);
}

int ArticleLegend::heightForWidth(int width) const
{
    const int wanted = m_field->layout()->heightForWidth(width - 12);
    return std::min(wanted, mostRows * (chipHeight + rowGap));
}

QSize ArticleLegend::sizeHint() const
{
    const int room = width() > 100 ? width() : 400;
    return { room, heightForWidth(room) };
}

} // namespace tidemark::shell
