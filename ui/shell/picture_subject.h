// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

namespace tidemark::session {
class ArticleDocument;
class DossierDocument;
struct TimelineChoice;
}
namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

/// What the window has to export: the article's events, with the stretch, the selection and the filters of
/// its timeline, in the lanes of `choice`. The document is asked again whenever a language is, and may be
/// gone by then.
export_ui::ExportSubject pictureSubject(session::ArticleDocument& document,
    const timeline_view::TimelineView& view, const session::TimelineChoice& choice);

/// The same of a dossier: the joint timeline of the articles that are shown, each cited with its number.
export_ui::ExportSubject pictureSubject(const session::DossierDocument& dossier,
    const timeline_view::TimelineView& view, const session::TimelineChoice& choice);

} // namespace tidemark::shell
