// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docks.h"

#include <QTabBar>
#include <QTimer>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array objectNames { u"libraryDock", u"notesDock", u"expertsDock", u"policiesDock",
    u"figuresDock", u"detailsDock", u"checksDock", u"eventsDock" };
constexpr int slimBarHeight = 5;

bool isInTabs(const QMainWindow& window, QDockWidget* dock)
{
    const QList<QDockWidget*> others = window.tabifiedDockWidgets(dock);
    return std::any_of(
        others.begin(), others.end(), [](const QDockWidget* other) { return !other->isHidden(); });
}

} // namespace

Docks::Docks(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks
        | QMainWindow::AllowTabbedDocks | QMainWindow::GroupedDragging);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setDocumentMode(true);
    for (const Qt::Corner corner : { Qt::TopLeftCorner, Qt::BottomLeftCorner })
        window.setCorner(corner, Qt::LeftDockWidgetArea);
    for (const Qt::Corner corner : { Qt::TopRightCorner, Qt::BottomRightCorner })
        window.setCorner(corner, Qt::RightDockWidgetArea);
}

void Docks::add(Pane pane, QWidget* widget)
{
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(QString::fromUtf16(objectNames[pane]));
    dock->setWidget(widget);
    m_docks[pane] = dock;
    connect(dock, &QDockWidget::topLevelChanged, this,
        [this] { QTimer::singleShot(0, this, &Docks::updateTitleBars); });
    connect(dock, &QDockWidget::visibilityChanged, this,
        [this] { QTimer::singleShot(0, this, &Docks::updateTitleBars); });
}

void Docks::arrange()
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_docks[Library]);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_docks[Notes]);
    // Below the others, so that the details of what is chosen there can be read beside it.
    m_window.splitDockWidget(m_docks[Notes], m_docks[Details], Qt::Vertical);
    m_docks[Details]->hide();
    m_window.tabifyDockWidget(m_docks[Details], m_docks[Checks]);
    m_docks[Checks]->hide();
    // A table needs the width of text and timeline, below which it stands.
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_docks[Events]);
    m_docks[Events]->hide();
    for (int pane = Experts; pane <= Figures; ++pane)
        m_window.tabifyDockWidget(m_docks[static_cast<size_t>(pane - 1)], m_docks[static_cast<size_t>(pane)]);
    m_docks[Experts]->raise();
    const double ems = m_window.fontMetrics().height();
    m_window.resizeDocks(
        { m_docks[Library], m_docks[Experts] }, { qRound(ems * 11.5), qRound(ems * 17.5) }, Qt::Horizontal);
    updateTitleBars();
}

void Docks::addToMenu(QMenu& menu)
{
    for (QDockWidget* dock : m_docks)
        menu.addAction(dock->toggleViewAction());
}

void Docks::setCount(Pane pane, int count)
{
    m_counts[pane] = count;
    retranslate();
}

void Docks::bringUp(Pane pane)
{
    show(pane);
    m_docks[pane]->widget()->setFocus();
}

void Docks::show(Pane pane)
{
    const bool wasHidden = m_docks[pane]->isHidden();
    m_docks[pane]->show();
    m_docks[pane]->raise();
    if ((pane == Details || pane == Checks) && wasHidden)
        shareHeight(pane);
}

/// The first time what stands below is asked for it gets half of the column.
void Docks::shareHeight(Pane pane)
{
    if (m_hasSharedHeight)
        return;
    m_hasSharedHeight = true;
    const int half = m_window.height() / 2;
    m_window.resizeDocks({ m_docks[Experts], m_docks[pane] }, { half, half }, Qt::Vertical);
}

void Docks::retranslate()
{
    const std::array<QString, PaneCount> names { tr("Library"), tr("Notes"), tr("Experts"), tr("Policies"),
        tr("Figures"), tr("Details"), tr("Marks to check"), tr("Events") };
    for (size_t pane = 0; pane < m_docks.size(); ++pane) {
        if (!m_docks[pane])
            continue;
        const bool hasCount = m_counts[pane] >= 0;
        m_docks[pane]->setWindowTitle(
            hasCount ? u"%1 %2"_s.arg(names[pane]).arg(m_counts[pane]) : names[pane]);
        m_docks[pane]->toggleViewAction()->setText(names[pane]);
        m_docks[pane]->widget()->setAccessibleName(names[pane]);
    }
}

// A dock in tabs has its name on the tab; the library needs none. Both keep a slim bar to be dragged by.
// Floating or alone, a dock has the ordinary title bar.
void Docks::updateTitleBars()
{
    for (QDockWidget* dock : m_docks) {
        if (!dock)
            continue;
        const bool isSlim = !dock->isFloating() && (dock == m_docks[Library] || isInTabs(m_window, dock));
        if (isSlim == (dock->titleBarWidget() != nullptr))
            continue;
        QWidget* previous = dock->titleBarWidget();
        QWidget* bar = nullptr;
        if (isSlim) {
            bar = new QWidget;
            bar->setFixedHeight(slimBarHeight);
            bar->setCursor(Qt::OpenHandCursor);
        }
        dock->setTitleBarWidget(bar);
        if (previous)
            previous->deleteLater();
    }
    polishTabs();
}

void Docks::polishTabs()
{
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setExpanding(false);
        tabs->setUsesScrollButtons(true);
        tabs->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace tidemark::shell
