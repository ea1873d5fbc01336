// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/print_dialog.h"

#include "export/choice_box.h"
#include "export/picture_job.h"
#include "export/picture_printing.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize preferredSize(860, 640);

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

} // namespace

PrintDialog::PrintDialog(PicturePlan plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_noPrinter(new QLabel(tr("No printer is set up on this computer. Set one up in the system's settings, "
                                "or save a PDF and print it elsewhere.")))
{
    setObjectName(u"printPicture"_s);
    setWindowTitle(tr("Print timeline"));
    m_noPrinter->setObjectName(u"warning"_s);
    m_noPrinter->setTextFormat(Qt::PlainText);
    m_noPrinter->setWordWrap(true);
    m_noPrinter->setVisible(!hasPrinter());
    createPreview();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(createBar());
    column->addWidget(m_preview, 1);
    column->addWidget(m_noPrinter);
    column->addWidget(createButtons());
    resize(preferredSize.boundedTo(screen()->availableSize() - QSize(16, 48)));
    refresh();
    layOut();
}

PrintDialog::~PrintDialog()
{
    // It paints with the printer until it is gone.
    delete m_preview;
}

void PrintDialog::layOut()
{
    using Pages = std::shared_ptr<const timeline::PicturePages>;
    auto made = std::make_shared<Pages>();
    auto* job = new PictureJob(
        [plan = m_plan, made](const timeline::GoesOn& goesOn) {
            *made = std::make_shared<const timeline::PicturePages>(pagesOf(plan, goesOn));
            return PictureOutcome();
        },
        this);
    connect(job, &PictureJob::finished, this, [this, made] { takePages(*made); });
}

void PrintDialog::takePages(std::shared_ptr<const timeline::PicturePages> pages)
{
    m_pages = std::move(pages);
    turnPaper(*m_printer, *m_pages);
    {
        const QSignalBlocker quiet(m_turn);
        export_ui::choose(m_turn, m_printer->pageLayout().orientation());
    }
    m_print->setEnabled(hasPrinter());
    m_preview->updatePreview();
    refresh();
    Q_EMIT ready();
}

void PrintDialog::createPreview()
{
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setAccessibleName(tr("Print preview"));
    m_preview->fitInView();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        if (m_pages)
            printPages(*m_pages, *printer);
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintDialog::refresh);
}

QWidget* PrintDialog::createBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"previewBar"_s);
    m_paper = new QComboBox(bar);
    m_paper->setObjectName(u"paper"_s);
    fillPapers();
    m_turn = new QComboBox(bar);
    m_turn->setObjectName(u"paperTurn"_s);
    addChoice(m_turn, tr("Portrait"), QPageLayout::Portrait);
    addChoice(m_turn, tr("Landscape"), QPageLayout::Landscape);
    export_ui::choose(m_turn, m_printer->pageLayout().orientation());
    m_previous = new QToolButton(bar);
    m_previous->setText(u"‹"_s);
    m_previous->setAccessibleName(tr("Previous page"));
    m_next = new QToolButton(bar);
    m_next->setText(u"›"_s);
    m_next->setAccessibleName(tr("Next page"));
    m_page = new QLabel(bar);
    auto* paperLabel = new QLabel(tr("P&aper:"), bar);
    paperLabel->setBuddy(m_paper);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*> { paperLabel, m_paper, m_turn })
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*> { m_previous, m_page, m_next })
        row->addWidget(part);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::choosePaper);
    connect(m_turn, &QComboBox::currentIndexChanged, this, &PrintDialog::choosePaper);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_preview->currentPage() + 1); });
    return bar;
}

void PrintDialog::fillPapers()
{
    const QPageSize::PageSizeId now = m_printer->pageLayout().pageSize().id();
    for (const QPageSize::PageSizeId size : { QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter,
             QPageSize::Legal, QPageSize::Tabloid })
        addChoice(m_paper, QPageSize::name(size), size);
    if (m_paper->findData(int(now)) < 0)
        addChoice(m_paper, m_printer->pageLayout().pageSize().name(), now);
    choose(m_paper, now);
}

QWidget* PrintDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* pdf = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(u"printToPdf"_s);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ApplyRole);
    m_print->setObjectName(u"printNow"_s);
    m_print->setEnabled(false);
    m_print->setDefault(hasPrinter());
    connect(pdf, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pdfWanted();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PrintDialog::choosePaper()
{
    m_printer->setPageSize(QPageSize(choiceOf<QPageSize::PageSizeId>(m_paper)));
    m_printer->setPageOrientation(choiceOf<QPageLayout::Orientation>(m_turn));
    m_preview->updatePreview();
}

void PrintDialog::turnTo(int page)
{
    m_preview->setCurrentPage(page);
    refresh();
}

void PrintDialog::refresh()
{
    const int page = m_preview->currentPage();
    const int count = m_pages ? m_pages->count() : 0;
    m_page->setText(
        m_pages ? tr("Page %1 of %2").arg(std::max(1, page)).arg(count) : tr("Laying out the pages…"));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
}

void PrintDialog::askPrinter()
{
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setMinMax(1, m_pages->count());
    if (dialog.exec() == QDialog::Accepted)
        print();
}

bool PrintDialog::print()
{
    if (!m_pages)
        return false;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isDone = printPages(*m_pages, *m_printer);
    QGuiApplication::restoreOverrideCursor();
    if (isDone) {
        accept();
        Q_EMIT printed(m_pages->count());
        return true;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(),
        tr("%1 did not take the pages. See that it is switched on and has paper, or save a PDF instead.")
            .arg(m_printer->printerName().isEmpty() ? m_printer->outputFileName() : m_printer->printerName()),
        QMessageBox::Ok, this);
    box->setObjectName(u"printProblem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
}

} // namespace tidemark::export_ui
