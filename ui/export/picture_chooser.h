// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <functional>

class QWidget;

namespace tidemark::export_ui {

using TakePath = std::function<void(const QString& path)>;

/// Gives `take` the path with the suffix of `format` where its own names none; asks first when that is the
/// name of another file that is there already.
void nameWholePicture(
    QWidget* parent, const QString& path, timeline::PictureFormat format, const TakePath& take);

/// Asks for a name, beginning in the folder used last, and gives it to `take` whole. Returns at once.
void choosePictureFile(QWidget* parent, const QSettings& settings, const QString& title,
    timeline::PictureFormat format, const TakePath& take);

} // namespace tidemark::export_ui
