// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_job.h"
#include "export/picture_printing.h"
#include "export/print_dialog.h"
#include "ferry_subject.h"

#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::export_ui;

class TestPrinting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyPageWithItsWords();
    void aRangeOfPages();
    void sheetsKeepTheirTrueSize();
    void largePicturesShrinkToThePaper();
    void dialogShowsThePages();
    void dialogTurnsThePaper();
    void dialogPrints();
    void withoutAPrinterItSaysSo();

private:
    QString textOf(const QString& file, int page = 0) const;
    int pagesIn(const QString& file) const;
    PicturePlan plan(timeline::Paging paging, SizePreset size) const;
    void printTo(const QString& file, const PicturePlan& plan, const std::function<void(QPrinter&)>& arrange);

    QTemporaryDir m_folder;
};

void TestPrinting::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
}

QString TestPrinting::textOf(const QString& file, int page) const
{
    QStringList arguments { file, u"-"_s };
    if (page > 0)
        arguments
            = QStringList { u"-f"_s, QString::number(page), u"-l"_s, QString::number(page) } + arguments;
    QProcess process;
    process.start(u"pdftotext"_s, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int TestPrinting::pagesIn(const QString& file) const
{
    // A form feed ends every page.
    return int(textOf(file).count(u'\f'));
}

PicturePlan TestPrinting::plan(timeline::Paging paging, SizePreset size) const
{
    PictureChoices choices;
    choices.preset = size;
    choices.paging = paging;
    choices.pages = paging == timeline::Paging::Pages ? 3 : 0;
    choices.posterSheets = { 2, 2 };
    choices.title = u"青灣渡輪三年"_s;
    return printPlanOf(choices, ferrySubject());
}

void TestPrinting::printTo(
    const QString& file, const PicturePlan& plan, const std::function<void(QPrinter&)>& arrange)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const timeline::PicturePages pages = pagesOf(plan);
    turnPaper(printer, pages);
    arrange(printer);
    QVERIFY(printPages(pages, printer));
}

void TestPrinting::everyPageWithItsWords()
{
    const QString file = m_folder.filePath(u"pages.pdf"_s);
    printTo(file, plan(timeline::Paging::Pages, SizePreset::A4Landscape), [](QPrinter&) {});
    QCOMPARE(pagesIn(file), 3);
    for (const QString& title : { u"聯運船票上線"_s, u"碼頭限期開放"_s, u"乘客 300 萬"_s })
        QVERIFY2(textOf(file).contains(title), qPrintable(textOf(file)));
    QVERIFY(textOf(file, 1).contains(u"聯運船票上線"_s));
    QVERIFY(!textOf(file, 3).contains(u"聯運船票上線"_s));
}

void TestPrinting::aRangeOfPages()
{
    const QString file = m_folder.filePath(u"range.pdf"_s);
    printTo(file, plan(timeline::Paging::Pages, SizePreset::A4Landscape), [](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 2);
    });
    QCOMPARE(pagesIn(file), 1);
    QVERIFY(textOf(file).contains(u"碼頭限期開放"_s));
    QVERIFY(!textOf(file).contains(u"聯運船票上線"_s));
}

void TestPrinting::sheetsKeepTheirTrueSize()
{
    const QString file = m_folder.filePath(u"poster.pdf"_s);
    printTo(file, plan(timeline::Paging::Poster, SizePreset::A4Landscape),
        [](QPrinter& printer) { printer.setPageSize(QPageSize(QPageSize::A3)); });
    QCOMPARE(pagesIn(file), 4);
    QVERIFY2(textOf(file, 1).contains(u"A1"_s), qPrintable(textOf(file, 1)));
}

void TestPrinting::largePicturesShrinkToThePaper()
{
    const QString file = m_folder.filePath(u"slide.pdf"_s);
    printTo(file, plan(timeline::Paging::One, SizePreset::Slide16x9), [](QPrinter&) {});
    QCOMPARE(pagesIn(file), 1);
    QProcess process;
    process.start(u"pdftotext"_s, { u"-bbox"_s, file, u"-"_s });
    process.waitForFinished();
    const QString boxes = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression edge(u"xMax=\"([0-9.]+)\""_s);
    for (auto matches = edge.globalMatch(boxes); matches.hasNext();)
        QVERIFY2(matches.next().captured(1).toDouble() < 842, qPrintable(boxes)); // points of A4 across
}

void TestPrinting::dialogShowsThePages()
{
    PrintDialog dialog(plan(timeline::Paging::Pages, SizePreset::A4Landscape));
    QSignalSpy ready(&dialog, &PrintDialog::ready);
    dialog.show();
    QTRY_COMPARE(ready.count(), 1);
    QTRY_COMPARE(dialog.previewWidget()->pageCount(), 3);
    QCOMPARE(dialog.printer().pageLayout().orientation(), QPageLayout::Landscape);
}

void TestPrinting::dialogTurnsThePaper()
{
    PrintDialog dialog(plan(timeline::Paging::One, SizePreset::A4Portrait));
    QSignalSpy ready(&dialog, &PrintDialog::ready);
    dialog.show();
    QTRY_COMPARE(ready.count(), 1);
    auto* turn = dialog.findChild<QComboBox*>(u"paperTurn"_s);
    QCOMPARE(turn->currentText(), u"Portrait"_s);
    turn->setCurrentIndex(1);
    QCOMPARE(dialog.printer().pageLayout().orientation(), QPageLayout::Landscape);
    auto* paper = dialog.findChild<QComboBox*>(u"paper"_s);
    paper->setCurrentIndex(paper->findData(int(QPageSize::A3)));
    QCOMPARE(dialog.printer().pageLayout().pageSize().id(), QPageSize::A3);
}

void TestPrinting::dialogPrints()
{
    PrintDialog dialog(plan(timeline::Paging::Pages, SizePreset::A4Landscape));
    QSignalSpy ready(&dialog, &PrintDialog::ready);
    QSignalSpy printed(&dialog, &PrintDialog::printed);
    dialog.show();
    QTRY_COMPARE(ready.count(), 1);
    const QString file = m_folder.filePath(u"dialog.pdf"_s);
    dialog.printer().setOutputFormat(QPrinter::PdfFormat);
    dialog.printer().setOutputFileName(file);
    QVERIFY(dialog.print());
    QCOMPARE(printed.count(), 1);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(pagesIn(file), 3);
}

void TestPrinting::withoutAPrinterItSaysSo()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("this machine has a printer");
    PrintDialog dialog(plan(timeline::Paging::One, SizePreset::A4Landscape));
    QSignalSpy ready(&dialog, &PrintDialog::ready);
    QSignalSpy pdfWanted(&dialog, &PrintDialog::pdfWanted);
    dialog.show();
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(!dialog.findChild<QPushButton*>(u"printNow"_s)->isEnabled());
    bool isExplained = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        isExplained
            = isExplained || (label->isVisible() && label->text().startsWith(u"No printer is set up"_s));
    QVERIFY(isExplained);
    dialog.findChild<QPushButton*>(u"printToPdf"_s)->click();
    QCOMPARE(pdfWanted.count(), 1);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
