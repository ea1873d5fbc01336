// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tidemark::session {
class AnnotationsFilter;
}

namespace tidemark::annotations {

/// Text, colour and tag by which the list of notes is narrowed.
class NotesFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit NotesFilterBar(session::AnnotationsFilter& filter, QWidget* parent = nullptr);

    void setColours(const HighlightColours& colours);
    void setTags(const QStringList& tags);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    session::AnnotationsFilter& m_filter;
    QLineEdit* m_text;
    ColourBar* m_colours;
    QComboBox* m_tags;
};

} // namespace tidemark::annotations
