// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

namespace tidemark::timeline {

/// What a picture's file says about the picture, so that it can be traced when it has left its report.
struct PictureFacts {
    QString title;
    QString source;
    QString language; ///< "zh-Hant-TW", "zh-Hans-CN", "en"
    QString software; ///< "Tidemark 0.1.0"
    QString range; ///< EDTF, "2021-01-01/2023-12-31"; empty when nothing is dated
    int events = 0;
    QStringList categories; ///< in the picture's language
    QString description; ///< one paragraph: title, range, number of events, source
    QString summary; ///< range and number of events
};

PictureFacts factsOf(const Picture& picture);

} // namespace tidemark::timeline
