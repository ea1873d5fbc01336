// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tidemark::export_ui {

/// What there is to choose from.
struct ContentOffer {
    bool hasVisibleStretch = false;
    int selected = 0; ///< events
    int shown = 0; ///< events that filters and hidden categories leave
    int total = 0;
    bool hasCitations = false;
};

/// The page of the options on what the picture tells: period, events, titles, language, notes.
class ContentOptions : public QWidget {
    Q_OBJECT
public:
    explicit ContentOptions(const ContentOffer& offer, QWidget* parent = nullptr);

    void apply(PictureChoices& choices) const;
    void show(const PictureChoices& choices);
    /// Whether the dates, where they are asked for, are dates and in order.
    bool isAcceptable() const;

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void fillPeriods();
    void arrange();
    void announceChanges();
    void showDependent();
    QString datesProblem() const;

    ContentOffer m_offer;
    QFormLayout* m_form = nullptr;
    QComboBox* m_scope = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_meaning = nullptr;
    QCheckBox* m_asInWindow = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_sourceLine = nullptr;
    QCheckBox* m_citations = nullptr;
};

} // namespace tidemark::export_ui
