// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tidemark::annotations {

class StyleBar;

/// What can be done with several marks at once; in the trash only bringing them back.
class NotesBulkBar : public QFrame {
    Q_OBJECT
public:
    explicit NotesBulkBar(QWidget* parent = nullptr);

    void setColours(const HighlightColours& colours);
    void setColourNames(const session::ColourNames& names);
    /// Shown for two or more, in the trash for any number.
    void setSelection(int selected, int listed, bool isTrash);

Q_SIGNALS:
    void colourChosen(tidemark::domain::HighlightColour colour);
    void styleChosen(tidemark::domain::HighlightStyle style);
    void tagsRequested();
    void deleteRequested();
    void restoreRequested();
    void restoreAllRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    int m_selected = 0;
    int m_listed = 0;
    bool m_isTrash = false;
    QLabel* m_text;
    ColourBar* m_colours;
    StyleBar* m_styles;
    QToolButton* m_tags;
    QToolButton* m_delete;
    QToolButton* m_restore;
    QToolButton* m_restoreAll;
};

} // namespace tidemark::annotations
