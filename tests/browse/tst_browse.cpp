// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/card_view.h"
#include "browse/experts_pane.h"
#include "browse/figure_chart_view.h"
#include "browse/figure_words.h"
#include "browse/figures_pane.h"
#include "browse/policies_pane.h"
#include "session/item_roles.h"
#include "session_samples.h"

#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::browse;
using namespace Qt::StringLiterals;

class TestBrowse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expertsLeadToTheirWords();
    void policiesLeadToEachMentionInTurn();
    void figuresLeadToTheirPassageFromTableAndChart();
    void emptyPanesSaySo();
    void numbersAreShortInEachLanguage();
};

namespace {

domain::TextSpan spanOfSignal(const QSignalSpy& spy)
{
    return spy.last().front().value<domain::TextSpan>();
}

} // namespace

void TestBrowse::expertsLeadToTheirWords()
{
    samples::TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    ExpertsPane pane;
    pane.resize(320, 600);
    pane.setDocument(document);
    pane.show();
    QVERIFY(pane.count() > 0);
    auto* view = pane.findChild<CardView*>();
    const QModelIndex quotation = view->model()->index(0, 0, view->model()->index(0, 0));
    QSignalSpy spy(&pane, &ExpertsPane::passageActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(quotation).center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spanOfSignal(spy), quotation.data(session::SpanRole).value<domain::TextSpan>());
    QVERIFY(!spanOfSignal(spy).isEmpty());
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
}

void TestBrowse::policiesLeadToEachMentionInTurn()
{
    samples::TemporaryLibrary library;
    PoliciesPane pane;
    pane.resize(320, 600);
    pane.setDocument(library.openFerryArticle());
    pane.show();
    QVERIFY(pane.count() > 0);
    auto* view = pane.findChild<CardView*>();
    const QModelIndex first = view->model()->index(0, 0);
    const auto passages = first.data(session::PassagesRole).value<QList<domain::TextSpan>>();
    QSignalSpy spy(&pane, &PoliciesPane::passageActivated);
    for (int round = 0; round <= passages.size(); ++round) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
        QCOMPARE(spanOfSignal(spy), passages[round % passages.size()]);
    }
}

void TestBrowse::figuresLeadToTheirPassageFromTableAndChart()
{
    samples::TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    FiguresPane pane;
    pane.resize(340, 900);
    pane.setDocument(document);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(pane.count() > 0);
    auto* table = pane.findChild<QTableView*>();
    const QModelIndex first = table->model()->index(0, 0);
    QSignalSpy spy(&pane, &FiguresPane::passageActivated);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QCOMPARE(spanOfSignal(spy), first.data(session::SpanRole).value<domain::TextSpan>());
    auto* chart = pane.findChild<FigureChartView*>();
    QVERIFY(chart);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
    QVERIFY(!spanOfSignal(spy).isEmpty());
}

void TestBrowse::emptyPanesSaySo()
{
    ExpertsPane pane;
    pane.resize(320, 300);
    pane.show();
    const QImage image = pane.grab().toImage();
    const QRgb ground = image.pixel(2, image.height() - 3);
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixel(x, y) != ground;
    }
    QVERIFY(drawn > 50);
}

void TestBrowse::numbersAreShortInEachLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"zh_TW"_s));
    QCOMPARE(shortNumber(700000000), u"7億"_s);
    QCOMPARE(shortNumber(25000000), u"2,500萬"_s);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QCOMPARE(shortNumber(700000000), u"7亿"_s);
    QLocale::setDefault(QLocale(u"en"_s));
    QCOMPARE(shortNumber(700000000), u"700M"_s);
    QCOMPARE(shortNumber(30), u"30"_s);
    QLocale::setDefault(before);
}

QTEST_MAIN(TestBrowse)
#include "tst_browse.moc"
