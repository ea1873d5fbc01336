// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timeline_data_dialog.h"
#include "session/event_rows_model.h"
#include "shell/event_files_controller.h"
#include "shell/events_window.h"
#include "shell/import_controller.h"
#include "shell/notice_bar.h"
#include "shell/task_progress.h"
#include "timeline/category_chips.h"
#include "timeline/panel_button.h"
#include "timeline/panel_header.h"
#include "timeline/timeline_panel.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;

/// Files of events in windows of their own, and the export of events.
class TestEventFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void opensEventsAndImportsTexts();
    void importDialogAndDropDoTheSame();
    void showsWhatTheFileSays();
    void tableAndTimelineFollowEachOther();
    void searchesAndSorts();
    void tellsWhatWasLeftOut();
    void tellsWhatCannotBeOpened();
    void readingCanBeCancelled();
    void followsTheLanguage();
    void exportsAnotherFormat();
    void exportsTheArticle();
    void exportOfTheLibraryTellsWhatIsLeftOut();

private:
    MainWindow& window() { return m_fixture->window(); }
    QString write(const QString& name, const QByteArray& bytes) const;
    EventsWindow* open(const QString& name, const QByteArray& bytes);

    std::unique_ptr<WindowFixture> m_fixture;
};

static const QByteArray ports = "id,lane,start,end,label\n"
                                "1,Boats,2021-09~,,Night ferry\n"
                                "2,Boats,2019,2020-05,Old ferry\n"
                                "3,Bridges,,,A bridge is planned\n"
                                "4,Bridges,2020-02-03,,Bridge opens\n";

void TestEventFiles::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

QString TestEventFiles::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_fixture->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

EventsWindow* TestEventFiles::open(const QString& name, const QByteArray& bytes)
{
    window().importFiles({ write(name, bytes) });
    if (!QTest::qWaitFor([this] { return !window().isImporting(); }))
        return nullptr;
    return window().eventFiles().lastOpened();
}

void TestEventFiles::opensEventsAndImportsTexts()
{
    const size_t before = m_fixture->workspace().articles().size();
    window().importFiles(
        { write(u"ports.csv"_s, ports), write(u"text.txt"_s, "新的文章\n\n2024年5月,大橋通車。\n"),
            write(u"a.mw"_s, "2021: one\n"), write(u"odd.csv"_s, "name,age\n2021,x\n") });
    QTRY_VERIFY(!window().isImporting());
    // The table that is none of events is a text like any other.
    QTRY_COMPARE(m_fixture->workspace().articles().size(), before + 2);
    QCOMPARE(window().findChildren<EventsWindow*>().size(), 2);
}

void TestEventFiles::importDialogAndDropDoTheSame()
{
    const QString file = write(u"ports.csv"_s, ports);
    window().actions()[ActionId::Import]->trigger();
    auto* dialog = window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({ file });
    dialog->close();
    QTRY_VERIFY(window().eventFiles().lastOpened());
    window().eventFiles().lastOpened()->close();
    QTRY_VERIFY(!window().eventFiles().lastOpened());
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    QTRY_VERIFY(window().eventFiles().lastOpened());
    window().actions()[ActionId::OpenEvents]->trigger();
    QVERIFY(window().findChild<QFileDialog*>(u"eventsFile"_s));
}

void TestEventFiles::showsWhatTheFileSays()
{
    EventsWindow* events = open(u"ports.csv"_s, ports);
    QVERIFY(events);
    QVERIFY(events->windowTitle().contains(u"ports.csv"_s));
    QCOMPARE(events->table().model()->rowCount(), 4);
    QCOMPARE(events->timelinePanel().view()->entries().entries().size(), size_t(4));
    QCOMPARE(events->timelinePanel().view()->entries().lanes().size(), size_t(2));
    const QString about = events->findChild<QLabel*>(u"eventsAbout"_s)->text();
    QVERIFY(
        about.contains("CSV"_L1) && about.contains("4 event"_L1) && about.contains("not in your library"_L1));
    QCOMPARE(events->table().model()->index(0, 0).data().toString(), u"about September 2021"_s);
    QVERIFY(!events->findChild<QToolButton*>(u"eventsLeftOut"_s)->isVisible());
    // What would work on the events of a library is not offered.
    for (QWidget* button : { static_cast<QWidget*>(events->timelinePanel().header()->lanes()),
             static_cast<QWidget*>(events->timelinePanel().header()->filter()),
             static_cast<QWidget*>(events->timelinePanel().chips()) })
        QVERIFY(!button->isVisible());
    QFile file(events->events().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), ports);
}

void TestEventFiles::tableAndTimelineFollowEachOther()
{
    EventsWindow* events = open(u"ports.mw"_s, "2021: one\nThe first.\n\n2022: two #boats\n> of [two](x)\n");
    QVERIFY(events);
    auto* details = events->findChild<QPlainTextEdit*>(u"eventsDetails"_s);
    events->table().setCurrentIndex(events->rows().index(1, 0));
    QCOMPARE(events->timelinePanel().view()->selected(), std::optional<timeline::EntryKey>(1));
    QCOMPARE(details->toPlainText(), u"2022\ntwo\nboats\n\nof two"_s);
    events->timelinePanel().view()->select(0);
    QCOMPARE(events->rows().fileRow(events->table().currentIndex()), 0);
    QVERIFY(details->toPlainText().contains("The first."_L1));
    events->timelinePanel().view()->clearSelection();
    QCOMPARE(details->toPlainText(), QString());
}

void TestEventFiles::searchesAndSorts()
{
    EventsWindow* events = open(u"ports.csv"_s, ports);
    QVERIFY(events);
    const auto labels = [events] {
        QStringList found;
        for (int row = 0; row < events->rows().rowCount(); ++row)
            found.append(events->rows().index(row, session::EventRowsModel::TitleColumn).data().toString());
        return found;
    };
    events->table().sortByColumn(session::EventRowsModel::DateColumn, Qt::AscendingOrder);
    QCOMPARE(labels(),
        (QStringList { u"Old ferry"_s, u"Bridge opens"_s, u"Night ferry"_s, u"A bridge is planned"_s }));
    events->table().sortByColumn(session::EventRowsModel::DateColumn, Qt::DescendingOrder);
    QCOMPARE(labels().first(), u"Night ferry"_s);
    QCOMPARE(labels().last(), u"A bridge is planned"_s); // without a date it is last either way
    events->timelinePanel().view()->select(1);
    events->findChild<QLineEdit*>(u"eventsSearch"_s)->setText(u"boats FERRY"_s);
    QCOMPARE(labels(), (QStringList { u"Night ferry"_s, u"Old ferry"_s }));
    QCOMPARE(events->rows().fileRow(events->table().currentIndex()), 1);
    events->findChild<QLineEdit*>(u"eventsSearch"_s)->setText(u"nothing like it"_s);
    QVERIFY(labels().isEmpty());
}

void TestEventFiles::tellsWhatWasLeftOut()
{
    EventsWindow* events = open(u"bad.csv"_s, "start,label\n2021,good\nsoon,bad\n2022,\n");
    QVERIFY(events);
    auto* why = events->findChild<QToolButton*>(u"eventsLeftOut"_s);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u'2'));
    why->click();
    auto* box = events->findChild<QMessageBox*>(u"eventsLeftOutReasons"_s);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"line 3: the start “soon” is not a date"_s));
    QVERIFY(box->informativeText().contains(u"line 4"_s));
    box->close();
}

void TestEventFiles::tellsWhatCannotBeOpened()
{
    window().eventFiles().open(write(u"bad.json"_s, "[{\"start\":\"2021\",\n\"label\":}]"));
    QTRY_VERIFY(window().findChild<QMessageBox*>());
    auto* box = window().findChild<QMessageBox*>();
    QVERIFY(box->text().contains("bad.json"_L1) && box->text().contains("line 2"_L1));
    QVERIFY(!window().eventFiles().lastOpened());
    box->close();
}

void TestEventFiles::readingCanBeCancelled()
{
    QByteArray many = "start,label\n";
    for (int row = 0; row < 400'000; ++row)
        many += "2021-05-06,an event of many\n";
    TaskProgress& progress = window().eventFiles().progress();
    window().importFiles({ write(u"many.csv"_s, many), write(u"ports.csv"_s, ports) });
    QVERIFY(progress.isUnderWay());
    progress.cancelButton()->click();
    QTRY_VERIFY(!window().isImporting());
    QVERIFY(!progress.isUnderWay());
    QVERIFY(!window().eventFiles().lastOpened());
    QVERIFY(!window().findChild<QMessageBox*>());
}

void TestEventFiles::followsTheLanguage()
{
    EventsWindow* events = open(u"ports.csv"_s, ports);
    QVERIFY(events);
    events->timelinePanel().view()->select(0);
    window().useLanguage(u"zh_TW"_s);
    QTRY_COMPARE(events->rows().index(0, 0).data().toString(), u"約 2021 年 9 月"_s);
    QCOMPARE(events->timelinePanel().view()->selected(), std::optional<timeline::EntryKey>(0));
    window().useLanguage(u"en"_s);
    QTRY_COMPARE(events->rows().index(0, 0).data().toString(), u"about September 2021"_s);
}

void TestEventFiles::exportsAnotherFormat()
{
    EventsWindow* events = open(u"ports.csv"_s, ports);
    QVERIFY(events);
    events->findChild<QAction*>(u"exportTimelineData"_s)->trigger();
    auto* dialog = events->findChild<export_ui::TimelineDataDialog*>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QRadioButton*>(u"scopeLibrary"_s)->isVisible());
    auto* format = dialog->findChild<QComboBox*>(u"timelineDataFormat"_s);
    format->setCurrentIndex(format->findData(int(exchange::TimelineFormat::Markwhen)));
    const QString path = m_fixture->path(u"out"_s);
    dialog->exportTo(path);
    QFile file(path + u".mw"_s);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("2021-09-01/2021-09-30: Night ferry\nid: \"1\"\nedtf: \"2021-09~\"\n"));
}

void TestEventFiles::exportsTheArticle()
{
    window().actions()[ActionId::ExportTimelineData]->trigger();
    auto* dialog = window().findChild<export_ui::TimelineDataDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->proposedPath().endsWith(u".html"_s));
    QVERIFY(dialog->findChild<QPushButton*>(u"exportTimelineDataNow"_s)->isEnabled());
    auto* format = dialog->findChild<QComboBox*>(u"timelineDataFormat"_s);
    format->setCurrentIndex(format->findData(int(exchange::TimelineFormat::Json)));
    const QString path = m_fixture->path(u"article.json"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(window().noticeBar().text().contains("article.json"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument written = QJsonDocument::fromJson(file.readAll());
    QCOMPARE(written["articles"_L1].toArray().size(), 1);
    QCOMPARE(written["title"_L1].toString(), m_fixture->document().article().metadata.title);
    QVERIFY(written["events"_L1].toArray().size() >= 3);
    QVERIFY(window().noticeBar().text().contains(QString::number(written["events"_L1].toArray().size())));
    // What was chosen is offered again.
    window().actions()[ActionId::ExportTimelineData]->trigger();
    QTRY_VERIFY(window().findChild<export_ui::TimelineDataDialog*>());
    QCOMPARE(window().findChild<export_ui::TimelineDataDialog*>()->format(), exchange::TimelineFormat::Json);
}

void TestEventFiles::exportOfTheLibraryTellsWhatIsLeftOut()
{
    domain::Event undated = m_fixture->document().draftEvent(m_fixture->spanOf(u"項目總監何川"_s));
    undated.title = u"Undated"_s;
    undated.date.reset();
    QVERIFY(m_fixture->document().addEvent(undated));
    window().actions()[ActionId::ExportTimelineData]->trigger();
    auto* dialog = window().findChild<export_ui::TimelineDataDialog*>();
    dialog->findChild<QRadioButton*>(u"scopeLibrary"_s)->setChecked(true);
    auto* format = dialog->findChild<QComboBox*>(u"timelineDataFormat"_s);
    format->setCurrentIndex(format->findData(int(exchange::TimelineFormat::Calendar)));
    dialog->exportTo(m_fixture->path(u"all.ics"_s));
    QTRY_VERIFY(window().noticeBar().text().contains("all.ics"_L1));
    QVERIFY2(window().noticeBar().text().contains("1 without a date left out"_L1),
        qPrintable(window().noticeBar().text()));
    dialog = nullptr;
    window().actions()[ActionId::ExportTimelineData]->trigger();
    dialog = window().findChild<export_ui::TimelineDataDialog*>();
    dialog->exportTo(m_fixture->path(u"no/such/folder.ics"_s));
    QTRY_VERIFY(window().findChild<QMessageBox*>());
    QVERIFY(window().findChild<QMessageBox*>()->text().contains("cannot be written"_L1));
}

QTEST_MAIN(TestEventFiles)
#include "tst_event_files.moc"
