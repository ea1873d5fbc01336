// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace tidemark::export_ui {

class LengthBox;

/// The page of the options on the file: format, size, resolution, pages and sheets.
class SizeOptions : public QWidget {
    Q_OBJECT
public:
    explicit SizeOptions(QWidget* parent = nullptr);

    void apply(PictureChoices& choices) const;
    void show(const PictureChoices& choices);

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void createPaging();
    void fillSizes();
    void fillResolutions();
    QWidget* createCustomSize();
    QWidget* createSheets();
    void arrange();
    void announceChanges();
    void changeUnit();
    void showDependent();
    QString factsOf(const PictureChoices& choices) const;

    QFormLayout* m_form = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_size = nullptr;
    QWidget* m_custom = nullptr;
    LengthBox* m_width = nullptr;
    LengthBox* m_height = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_resolution = nullptr;
    QSpinBox* m_dpi = nullptr;
    QLabel* m_facts = nullptr;
    QComboBox* m_paging = nullptr;
    QSpinBox* m_pages = nullptr;
    QWidget* m_sheets = nullptr;
    QSpinBox* m_columns = nullptr;
    QSpinBox* m_rows = nullptr;
    QLabel* m_pagingRemark = nullptr;
};

/// How large a PNG of so many pixels comes out, as a class in words.
QString fileSizeWords(const QSize& devicePixels);

} // namespace tidemark::export_ui
