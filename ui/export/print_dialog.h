// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;
class QToolButton;

namespace tidemark::export_ui {

/// Shows the pages as they come out of the printer, on paper that can be chosen, and prints them. Without a
/// printer it says so and offers a PDF file instead.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    explicit PrintDialog(PicturePlan plan, QWidget* parent = nullptr);
    ~PrintDialog() override;

    QPrinter& printer() { return *m_printer; }
    QPrintPreviewWidget* previewWidget() const { return m_preview; }
    /// Prints with the printer's present settings; false, after saying why, when it cannot.
    bool print();

Q_SIGNALS:
    void ready(); ///< the pages are on display
    void printed(int pages);
    void pdfWanted(); ///< the reader would rather have a file

private:
    void createPreview();
    void takePages(std::shared_ptr<const timeline::PicturePages> pages);
    QWidget* createBar();
    QWidget* createButtons();
    void fillPapers();
    void layOut();
    void turnTo(int page);
    void choosePaper();
    void askPrinter();
    void refresh();

    PicturePlan m_plan;
    std::unique_ptr<QPrinter> m_printer;
    std::shared_ptr<const timeline::PicturePages> m_pages; ///< null until they are laid out
    QPrintPreviewWidget* m_preview = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_turn = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_noPrinter = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace tidemark::export_ui
