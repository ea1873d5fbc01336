// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

namespace tidemark::session {
class ArticleDocument;
}
namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

/// What the window has to export: the article's events, with the stretch, the selection and the filters of
/// its timeline. The document is asked again whenever a language is, and may be gone by then.
export_ui::ExportSubject pictureSubject(
    session::ArticleDocument& document, const timeline_view::TimelineView& view);

} // namespace tidemark::shell
