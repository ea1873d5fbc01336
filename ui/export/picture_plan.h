// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <functional>
#include <memory>
#include <set>

namespace tidemark::export_ui {

/// What the shell knows of the timeline to be exported.
struct ExportSubject {
    /// The entries with their details worded in a language. Called on the thread of the dialog.
    std::function<std::shared_ptr<const timeline::EntrySet>(timeline::Language)> entriesIn;
    QString title;
    /// Citation of the article for the source line, in the language of the picture.
    std::function<QString(timeline::Language)> sourceIn;
    /// The passages or articles that events are from; nothing: there are none to number.
    std::function<timeline::PictureCitations(timeline::Language)> citationsIn;
    timeline::Language language = timeline::Language::English; ///< until another has been chosen
    std::optional<timeline::Instant> visibleFrom; ///< the stretch the window shows; nothing: only the whole
    std::optional<timeline::Instant> visibleTo;
    std::set<timeline::EntryKey> selected; ///< in the window
    /// What filters and hidden categories of the window leave; nothing: they leave everything.
    std::optional<std::set<timeline::EntryKey>> shown;
};

/// A picture to be made: all that a thread of its own needs.
struct PicturePlan {
    std::shared_ptr<const timeline::EntrySet> entries;
    timeline::PictureSpec spec;
    timeline::PictureFormat format = timeline::PictureFormat::Png;
    double factor = 1; ///< device pixels per pixel of a PNG
    bool pagesAsNeeded = false; ///< as many pages as give every event its words, instead of spec.pages
};

PicturePlan planOf(const PictureChoices& choices, const ExportSubject& subject);
/// The same for paper: in pages where these are chosen, whatever the format of a file would be.
PicturePlan printPlanOf(PictureChoices choices, const ExportSubject& subject);

/// The events of the plan as a list, one line each: date, title, detail; in the order of time.
QString eventListOf(const PicturePlan& plan);

} // namespace tidemark::export_ui
