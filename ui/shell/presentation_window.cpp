// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/presentation_window.h"

#include "shell/slide_page.h"
#include "timeline/timeline_view.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using timeline_view::TimelineView;

namespace {

constexpr double stripShare = 0.3; // of the height
constexpr double shareAround = 0.1; // of the whole time, shown beside an event that is looked at closely

} // namespace

PresentationWindow::PresentationWindow(std::vector<session::PresentationSlide> slides,
    const std::shared_ptr<const timeline::EntrySet>& entries, const Looks& looks, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_slides(std::move(slides))
    , m_walk(static_cast<int>(m_slides.size()))
    , m_page(new SlidePage(this))
    , m_strip(new TimelineView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"presentation"_s);
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(640, 400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(m_strip);
    m_page->setTheme(timeline::Theme::make(looks.theme, looks.language));
    createStrip(entries, looks);
    showSlide();
}

void PresentationWindow::createStrip(
    const std::shared_ptr<const timeline::EntrySet>& entries, const Looks& looks)
{
    m_strip->setFocusPolicy(Qt::NoFocus); // the keys are the presentation's
    m_strip->setContextMenuPolicy(Qt::NoContextMenu);
    m_strip->setAnimated(looks.animated);
    m_strip->setLanguage(looks.language);
    m_strip->setTheme(looks.theme);
    m_strip->setOrientation(timeline::Orientation::Horizontal);
    m_strip->setDatesFixed(true);
    m_strip->setEntries(inOneLane(*entries));
    m_strip->setCompressed(looks.compressed);
    connect(m_strip, &TimelineView::entryClicked, this, [this](timeline::EntryKey key) {
        for (size_t slide = 0; slide < m_slides.size(); ++slide) {
            if (m_slides[slide].key == key)
                m_walk.goTo(static_cast<int>(slide));
        }
        showSlide();
    });
}

void PresentationWindow::goTo(int slide)
{
    if (m_walk.goTo(slide))
        showSlide();
}

void PresentationWindow::showSlide()
{
    const session::PresentationSlide& slide = m_slides[static_cast<size_t>(m_walk.current())];
    m_page->show(slide,
        tr("%1 / %2", "number of the event shown, of how many")
            .arg(m_walk.current() + 1)
            .arg(m_walk.count()));
    showInStrip(slide.key);
}

/// The whole timeline as long as the event can be made out in it, else the time around the event.
void PresentationWindow::showInStrip(timeline::EntryKey key)
{
    m_strip->setSelectedKeys({ key });
    m_strip->zoomToFit();
    const timeline::EntrySet& entries = m_strip->entries();
    const int entry = entries.indexOf(key);
    if (entry < 0 || !m_strip->entryRect(key).isEmpty() || !timeline::extentOf(entries.entry(entry)))
        return;
    const timeline::Extent& extent = entries.extent(entry);
    const double around = (entries.end() - entries.start()) * shareAround;
    m_strip->zoomTo(extent.start - around, extent.end + around);
}

/// All in one lane: in a strip that is not tall every lane would have room for one or two events.
std::shared_ptr<const timeline::EntrySet> PresentationWindow::inOneLane(const timeline::EntrySet& entries)
{
    std::vector<timeline::Entry> all = entries.entries();
    for (timeline::Entry& entry : all)
        entry.lane = 0;
    return std::make_shared<const timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(all));
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(current() + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        goTo(current() - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(m_walk.count() - 1);
        break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// A press beside the timeline, as with any presentation: on with the left button, back with the right one.
void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(current() + 1);
    else if (event->button() == Qt::RightButton)
        goTo(current() - 1);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_strip->setFixedHeight(std::max(140, int(height() * stripShare)));
    showSlide();
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT left(m_slides[static_cast<size_t>(m_walk.current())].item);
    QWidget::closeEvent(event);
}

} // namespace tidemark::shell
