// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/content_options.h"

#include <QTabWidget>

namespace tidemark::export_ui {

class LookOptions;
class SizeOptions;

/// The form of choices beside the preview, in three pages: what is told, the file, the drawing.
class PictureOptions : public QTabWidget {
    Q_OBJECT
public:
    PictureOptions(const ContentOffer& offer, QWidget* parent);

    PictureChoices choices() const;
    void setChoices(const PictureChoices& choices);
    /// Whether there is a picture to be made of the choices.
    bool isAcceptable() const { return m_content->isAcceptable(); }

Q_SIGNALS:
    void changed();

private:
    void addPage(QWidget* page, const QString& title);

    ContentOptions* m_content;
    SizeOptions* m_size;
    LookOptions* m_look;
};

} // namespace tidemark::export_ui
