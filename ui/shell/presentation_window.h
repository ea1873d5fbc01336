// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/presentation_slides.h"
#include "timeline/entry_set.h"
#include "timeline/theme.h"

#include <QWidget>

namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

class SlidePage;

/// Full screen: one event after the other, large, above the timeline in which the present one is marked.
/// Right, Down, Space and PageDown go on; Left, Up, Backspace and PageUp back; Home and End to the ends; a
/// click in the timeline to that event; Escape leaves. Deletes itself when it is closed.
class PresentationWindow : public QWidget {
    Q_OBJECT
public:
    struct Looks {
        timeline::ThemeName theme = timeline::ThemeName::Light;
        timeline::Language language = timeline::Language::English;
        bool animated = true;
        bool compressed = false; ///< long silences of the timeline
    };

    /// `slides` must not be empty; `entries` those of the timeline below.
    PresentationWindow(std::vector<session::PresentationSlide> slides,
        const std::shared_ptr<const timeline::EntrySet>& entries, const Looks& looks,
        QWidget* parent = nullptr);

    void goTo(int slide);
    int current() const { return m_walk.current(); }
    SlidePage& page() const { return *m_page; }
    timeline_view::TimelineView& strip() const { return *m_strip; }

Q_SIGNALS:
    void left(tidemark::domain::ItemId item); ///< closed while this event was shown

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void createStrip(const std::shared_ptr<const timeline::EntrySet>& entries, const Looks& looks);
    void showInStrip(timeline::EntryKey key);
    static std::shared_ptr<const timeline::EntrySet> inOneLane(const timeline::EntrySet& entries);
    void showSlide();

    std::vector<session::PresentationSlide> m_slides;
    session::SlideWalk m_walk;
    SlidePage* m_page;
    timeline_view::TimelineView* m_strip;
};

} // namespace tidemark::shell
