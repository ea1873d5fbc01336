// SPDX-License-Identifier: GPL-3.0-or-later
// The table of events: its order, what is edited in it, many rows at once, and its keys.
#include "browse/date_cell_editor.h"
#include "browse/events_pane.h"
#include "browse/events_sorter.h"
#include "browse/events_table.h"
#include "session/article_document.h"
#include "session/event_combination.h"
#include "session/events_model.h"
#include "session_samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using browse::EventsPane;
using session::EventsModel;

class EventsPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void openEditorEndsWithThePane();
    void datesSortAsTimeRuns();
    void everyColumnSorts();
    void titleIsEditedInPlace();
    void dateIsReadFromEdtfAndWords_data();
    void dateIsReadFromEdtfAndWords();
    void whatIsNoDateIsNotTaken();
    void categoryAndStateAreChosenFromLists();
    void deleteRejectsAllSelectedInOneStep();
    void rejectedRowsAreShownOnRequest();
    void enterLeadsToThePassage();
    void selectionSurvivesRowsThatMove();
    void rowsAreCopiedAsText();
    void menuOrdersWithinADate();
    void followsTheTimelinesFilters();
    void conflictIsNamedInItsColumn();
    void manyRowsKeepTheirOrder();

private:
    browse::EventsTable& table() { return *m_pane->table(); }
    QModelIndex cell(QStringView title, int column);
    QStringList titles(int column = EventsModel::TitleColumn);
    ItemId idOf(QStringView title);
    const Event& body(ItemId id) { return std::get<Event>(m_document->item(id)->body); }
    template <class Editor> Editor* edit(const QModelIndex& index);

    std::unique_ptr<samples::TemporaryLibrary> m_library;
    session::ArticleDocument* m_document = nullptr;
    std::unique_ptr<EventsPane> m_pane;
};

void EventsPaneTest::init()
{
    m_library = std::make_unique<samples::TemporaryLibrary>();
    m_document = m_library->openFerryArticle();
    m_pane = std::make_unique<EventsPane>();
    new QAbstractItemModelTester(
        table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_pane.get());
    m_pane->setDocument(m_document);
    m_pane->resize(900, 300);
    m_pane->show();
    table().setFocus();
    QApplication::setActiveWindow(m_pane.get());
}

void EventsPaneTest::cleanup()
{
    m_pane.reset();
    m_library.reset();
}

QStringList EventsPaneTest::titles(int column)
{
    QStringList words;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        words += table().model()->index(row, column).data().toString();
    return words;
}

QModelIndex EventsPaneTest::cell(QStringView title, int column)
{
    const auto row = static_cast<int>(titles().indexOf(title));
    return table().model()->index(row, column);
}

ItemId EventsPaneTest::idOf(QStringView title)
{
    return cell(title, 0).data(session::ItemIdRole).value<ItemId>();
}

template <class Editor> Editor* EventsPaneTest::edit(const QModelIndex& index)
{
    table().selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table(), Qt::Key_F2);
    return table().viewport()->findChild<Editor*>();
}

namespace {

const QString plan = u"發佈渡輪電動化行動計劃"_s;
const QString first = u"首批電動渡輪投入使用"_s;
const QString cost = u"周明遠談成本"_s;
const QString passengers = u"乘客達150萬人"_s;
const QString undated = u"充電樁不足"_s;

} // namespace

void EventsPaneTest::openEditorEndsWithThePane()
{
    auto* editor = edit<QLineEdit>(cell(first, EventsModel::TitleColumn));
    QVERIFY(editor);
    editor->setText(u"Left open"_s);
    m_pane.reset(); // as the window does when it is closed
    QCOMPARE(m_document->itemsOfKind(ItemKind::Event).size(), size_t(5));
}

void EventsPaneTest::datesSortAsTimeRuns()
{
    QCOMPARE(titles(), QStringList({ plan, first, cost, passengers, undated }));
    table().sortByColumn(EventsModel::DateColumn, Qt::DescendingOrder);
    QCOMPARE(titles(), QStringList({ passengers, cost, first, plan, undated }));
}

void EventsPaneTest::everyColumnSorts()
{
    for (int column = 0; column < EventsModel::ColumnCount; ++column) {
        table().sortByColumn(column, Qt::AscendingOrder);
        const QStringList rising = titles(column);
        table().sortByColumn(column, Qt::DescendingOrder);
        const QStringList falling = titles(column);
        QCOMPARE(QStringList(falling).removeDuplicates(), QStringList(rising).removeDuplicates());
        if (column != EventsModel::DateColumn)
            QCOMPARE(falling.front(), rising.back());
        QVERIFY(!table().model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void EventsPaneTest::titleIsEditedInPlace()
{
    const ItemId id = idOf(first);
    auto* editor = edit<QLineEdit>(cell(first, EventsModel::TitleColumn));
    QVERIFY(editor);
    editor->setText(u"  First electric   ferries "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(body(id).title, u"First electric ferries"_s);
    QCOMPARE(m_document->item(id)->state, ReviewState::Accepted);
    QVERIFY(m_library->workspace().undo());
    QCOMPARE(body(id).title, first);
    QVERIFY(!table().model()->setData(cell(first, EventsModel::TitleColumn), u"  "_s));
}

void EventsPaneTest::dateIsReadFromEdtfAndWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day") << u"2022-03-05"_s << u"2022-03-05"_s;
    QTest::newRow("interval") << u"2021/2023"_s << u"2021/2023"_s;
    QTest::newRow("about") << u" 2023-12~ "_s << u"2023-12~"_s;
    QTest::newRow("Chinese") << u"2021年9月"_s << u"2021-09"_s;
    QTest::newRow("vague") << u"2023年初"_s << u"2023-01~/2023-02~"_s;
    QTest::newRow("English") << u"September 2021"_s << u"2021-09"_s;
    QTest::newRow("relative to the publication") << u"去年"_s << u"2023"_s;
    QTest::newRow("none") << QString() << QString();
}

void EventsPaneTest::dateIsReadFromEdtfAndWords()
{
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    const ItemId id = idOf(cost);
    auto* editor = edit<browse::DateCellEditor>(cell(cost, EventsModel::DateColumn));
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"2023-11"_s);
    editor->setText(words);
    QVERIFY(editor->isAcceptable());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table().viewport()->findChild<browse::DateCellEditor*>());
    QCOMPARE(body(id).date ? body(id).date->toString() : QString(), edtf);
    QCOMPARE(m_pane->selected(), std::vector { id });
}

void EventsPaneTest::whatIsNoDateIsNotTaken()
{
    const ItemId id = idOf(cost);
    for (const QString& words :
        { u"2023-13"_s, u"soon"_s, u"2021年9月以及2022年"_s, u"2021年9月 ferries"_s }) {
        auto* editor = edit<browse::DateCellEditor>(cell(cost, EventsModel::DateColumn));
        editor->setText(words);
        QVERIFY2(!editor->isAcceptable(), qPrintable(words));
        QVERIFY(editor->meaning().contains(u"no date"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(table().viewport()->findChild<browse::DateCellEditor*>(), editor); // still open
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!table().viewport()->findChild<browse::DateCellEditor*>());
    }
    QCOMPARE(body(id).date, samples::date(u"2023-11"));
    QVERIFY(!m_library->workspace().canUndo());
}

void EventsPaneTest::categoryAndStateAreChosenFromLists()
{
    const ItemId id = idOf(first);
    auto* categories = edit<QComboBox>(cell(first, EventsModel::CategoryColumn));
    QVERIFY(categories);
    QCOMPARE(categories->currentText(), cell(first, EventsModel::CategoryColumn).data().toString());
    categories->setCurrentIndex(categories->findData(static_cast<int>(EventCategory::Other)));
    Q_EMIT categories->activated(categories->currentIndex());
    QCOMPARE(body(id).category, EventCategory::Other);
    QTRY_VERIFY(!table().viewport()->findChild<QComboBox*>());
    auto* states = edit<QComboBox>(cell(first, EventsModel::StateColumn));
    states->setCurrentIndex(states->findData(static_cast<int>(ReviewState::Disputed)));
    Q_EMIT states->activated(states->currentIndex());
    QCOMPARE(m_document->item(id)->state, ReviewState::Disputed);
}

void EventsPaneTest::deleteRejectsAllSelectedInOneStep()
{
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_pane->selected().size(), size_t(2));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(titles(), QStringList({ plan, passengers, undated }));
    QVERIFY(!m_pane->selected().empty()); // the keyboard has somewhere to go on
    QVERIFY(m_library->workspace().undo());
    QCOMPARE(titles(), QStringList({ plan, first, cost, passengers, undated }));
    QVERIFY(!m_library->workspace().canUndo());
}

void EventsPaneTest::rejectedRowsAreShownOnRequest()
{
    m_document->setReviewState(idOf(cost), ReviewState::Rejected);
    QVERIFY(!titles().contains(cost));
    auto* box = m_pane->findChild<QAbstractButton*>(u"showRejected"_s);
    QVERIFY(box);
    box->click();
    QVERIFY(titles().contains(cost));
    QSet<ItemId> shown { idOf(plan) };
    m_pane->setShown(shown); // the timeline has no rejected events
    QCOMPARE(titles(), QStringList({ plan, cost }));
}

void EventsPaneTest::enterLeadsToThePassage()
{
    QSignalSpy activated(m_pane.get(), &EventsPane::passageActivated);
    QSignalSpy selected(m_pane.get(), &EventsPane::itemSelected);
    table().selectRow(2);
    QCOMPARE(selected.size(), 1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_document->textOf(activated[0][0].value<TextSpan>()), u"“電動渡輪的成本比柴油渡輪低三成。”");
    m_pane->showItem(idOf(plan)); // from outside: told to nobody
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_pane->selected(), std::vector { idOf(plan) });
}

void EventsPaneTest::selectionSurvivesRowsThatMove()
{
    const ItemId id = idOf(plan);
    m_pane->setSelected({ id, idOf(cost) });
    Event later = body(id);
    later.date = samples::date(u"2030");
    QVERIFY(m_document->editEvent(id, later));
    QCOMPARE(titles(), QStringList({ first, cost, passengers, plan, undated }));
    QCOMPARE(m_pane->selected(), std::vector({ idOf(cost), id }));
}

void EventsPaneTest::rowsAreCopiedAsText()
{
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"EDTF\t"_s));
    QCOMPARE(lines[1].section(u'\t', 0, 0), u"2022-03"_s);
    QCOMPARE(lines[1].section(u'\t', 2, 2), plan);
    QCOMPARE(lines[1].count(u'\t'), lines[0].count(u'\t'));
    QCOMPARE(lines[2].section(u'\t', 2, 2), first);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_pane->selected().size(), size_t(5));
}

void EventsPaneTest::menuOrdersWithinADate()
{
    Event twin = body(idOf(first));
    twin.title = u"Second"_s;
    const ItemId second = m_document->addEvent(twin).value();
    const auto places = [this] { return titles().mid(1, 2); };
    const QStringList before = places();
    QVERIFY(m_document->moveWithinDate(second, before.front() == u"Second"_s ? 1 : -1));
    QCOMPARE(places(), QStringList({ before[1], before[0] }));
    table().sortByColumn(EventsModel::DateColumn, Qt::DescendingOrder);
    QCOMPARE(titles().mid(2, 2), before);
}

void EventsPaneTest::followsTheTimelinesFilters()
{
    QSignalSpy counts(m_pane.get(), &EventsPane::countChanged);
    m_pane->setShown(QSet<ItemId> { idOf(cost), idOf(undated) });
    QCOMPARE(titles(), QStringList({ cost, undated }));
    QCOMPARE(counts.last().front().toInt(), 2);
    m_pane->setShown(std::nullopt);
    QCOMPARE(m_pane->count(), 5);
}

void EventsPaneTest::conflictIsNamedInItsColumn()
{
    const std::array ids { idOf(cost), idOf(plan) };
    QVERIFY(m_document->mergeEvents(ids, {}));
    QCOMPARE(m_pane->count(), 4);
    const QModelIndex conflict = cell(cost, EventsModel::ConflictColumn);
    QVERIFY(conflict.data().toString().startsWith(u"≠ "_s));
    QVERIFY(conflict.data().toString().contains(u"2022"_s));
    QVERIFY(!conflict.data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(cell(cost, EventsModel::PassagesColumn).data().toInt(), 2);
    QVERIFY(cell(first, EventsModel::ConflictColumn).data().toString().isEmpty());
}

void EventsPaneTest::manyRowsKeepTheirOrder()
{
    // As many as a large dossier has: 10,000 rows are sorted by every column and edited one by one.
    samples::TemporaryLibrary library;
    session::ReadArticle read = samples::ferryArticle();
    const Event pattern = read.findings.events.front();
    for (int number = 0; number < 10'000; ++number) {
        Event event = pattern;
        event.title = QString::number(number * 7919 % 10'000);
        event.date = EdtfDate::ofDay(DayNumber(number * 104729 % 20'000));
        read.findings.events.push_back(event);
    }
    const auto stored = library.workspace().storeSeparately(read);
    QVERIFY(stored);
    session::ArticleDocument* document = library.workspace().openArticle(stored->id).value();
    EventsPane pane; // without the tester, which looks at every row after each change
    pane.setDocument(document);
    QCOMPARE(pane.count(), 10'005);
    for (int column = EventsModel::ColumnCount - 1; column >= 0; --column)
        pane.table()->sortByColumn(column, Qt::AscendingOrder);
    std::optional<DayNumber> previous;
    for (int row = 0; row + 1 < pane.count(); ++row) {
        const auto date = pane.table()->model()->index(row, 0).data(session::DateRole).value<EdtfValue>();
        QVERIFY(!previous || *previous <= *date.earliestDay());
        previous = date.earliestDay();
    }
    pane.setDocument(nullptr);
}

QTEST_MAIN(EventsPaneTest)
#include "tst_events_pane.moc"
