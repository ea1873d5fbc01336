// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_dialog.h"
#include "export/picture_drag.h"
#include "export/picture_options.h"
#include "export/print_dialog.h"
#include "library/library_pane.h"
#include "session/timeline_entries.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/notice_bar.h"
#include "shell/pictures_controller.h"
#include "shell/task_progress.h"
#include "timeline/timeline_panel.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace tidemark;
using namespace Qt::StringLiterals;
using export_ui::ExportDialog;
using export_ui::PictureChoices;
using export_ui::PictureScope;
using shell::ActionId;

class TestPicturesWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void dialogKnowsTheArticle();
    void dialogKnowsSelectionAndFilters();
    void savedPictureIsTold();
    void exportAgainAsksForANameAlone();
    void problemIsShown();
    void copiesEveryForm();
    void printsWithThePagesChosen();
    void exportButtonCanBeDragged();
    void commandsNeedAnArticle();
    void openUrl(const QUrl& url) { m_opened += url; }

private:
    ExportDialog& openDialog();
    shell::PicturesController& pictures() { return m_fixture->window().pictures(); }
    void trigger(ActionId id) { m_fixture->window().actions()[id]->trigger(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QList<QUrl> m_opened;
};

void TestPicturesWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_opened.clear();
}

void TestPicturesWindow::cleanup()
{
    m_fixture.reset();
}

ExportDialog& TestPicturesWindow::openDialog()
{
    trigger(ActionId::ExportPicture);
    if (!pictures().dialog())
        qFatal("no dialog");
    return *pictures().dialog();
}

void TestPicturesWindow::dialogKnowsTheArticle()
{
    ExportDialog& dialog = openDialog();
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.spec().title, u"港口協議落地"_s);
    QVERIFY(dialog.spec().source.contains(u"港口協議落地"_s));
    PictureChoices choices = dialog.options()->choices();
    choices.citations = true;
    dialog.options()->setChoices(choices);
    const timeline::PictureCitations citations = dialog.spec().citations;
    QVERIFY(!citations.list.isEmpty());
    QVERIFY2(citations.list.first().startsWith(u"¶ "_s), qPrintable(citations.list.first()));
    const domain::ItemId event = m_fixture->eventAt(u"2023年9月"_s);
    QVERIFY(!event.isNull());
    const timeline::EntryKey key = session::entryKeyOf(event);
    QVERIFY(citations.numberOf.contains(key));
    QVERIFY2(citations.list[citations.numberOf.value(key) - 1].contains(u"2023年9月,海港公司"_s),
        qPrintable(citations.list.join(u'\n')));
}

void TestPicturesWindow::dialogKnowsSelectionAndFilters()
{
    const domain::ItemId event = m_fixture->eventAt(u"2021年6月"_s);
    QVERIFY(!event.isNull());
    m_fixture->window().presenter().select(event);
    timeline_view::TimelineView* view = m_fixture->window().timelinePanel().view();
    view->setCategoryVisible(timeline::Category::Figure, false);
    ExportDialog& dialog = openDialog();
    QVERIFY(!dialog.spec().only.empty());
    const size_t shown = dialog.spec().only.size();
    PictureChoices choices = dialog.options()->choices();
    choices.scope = PictureScope::Selection;
    dialog.options()->setChoices(choices);
    QCOMPARE(dialog.spec().only, (std::set<timeline::EntryKey> { session::entryKeyOf(event) }));
    choices.scope = PictureScope::Whole;
    choices.asInWindow = false;
    dialog.options()->setChoices(choices);
    QVERIFY(dialog.spec().only.empty());
    QVERIFY(shown >= 1);
}

void TestPicturesWindow::savedPictureIsTold()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    const QString path = m_fixture->path(u"港口.svg"_s);
    openDialog().saveTo(path);
    shell::NoticeBar& notice = m_fixture->window().noticeBar();
    QTRY_VERIFY2(notice.text().contains(u"港口.svg"_s), qPrintable(notice.text()));
    QVERIFY(QFile::exists(path));
    QVERIFY(!pictures().dialog() || !pictures().dialog()->isVisible());
    notice.findChild<QToolButton*>(u"openPicture"_s)->click();
    notice.findChild<QToolButton*>(u"showPictureFolder"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened[0].toLocalFile(), path);
    QCOMPARE(m_opened[1].toLocalFile(), QFileInfo(path).absolutePath());
}

void TestPicturesWindow::exportAgainAsksForANameAlone()
{
    ExportDialog& dialog = openDialog();
    PictureChoices choices = dialog.options()->choices();
    choices.format = timeline::PictureFormat::Svg;
    choices.theme = timeline::ThemeName::Dark;
    dialog.options()->setChoices(choices);
    dialog.saveTo(m_fixture->path(u"first.svg"_s));
    QTRY_VERIFY(!pictures().dialog());
    trigger(ActionId::ExportPictureAgain);
    auto* chooser = m_fixture->window().findChild<QFileDialog*>(u"pictureFile"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->defaultSuffix(), u"svg"_s);
    QCOMPARE(chooser->directory().absolutePath(), QFileInfo(m_fixture->path(u"x"_s)).absolutePath());
    chooser->close();
    pictures().exportTo(m_fixture->path(u"second.svg"_s));
    QTRY_VERIFY(m_fixture->window().noticeBar().text().contains(u"second.svg"_s));
    QFile first(m_fixture->path(u"first.svg"_s));
    QFile second(m_fixture->path(u"second.svg"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void TestPicturesWindow::problemIsShown()
{
    pictures().exportTo(m_fixture->path(u"no/such/folder/港口.png"_s));
    QTRY_VERIFY(m_fixture->window().findChild<QMessageBox*>(u"problem"_s));
    const QString text = m_fixture->window().findChild<QMessageBox*>(u"problem"_s)->text();
    QVERIFY2(text.contains(u"港口.png"_s), qPrintable(text));
}

void TestPicturesWindow::copiesEveryForm()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    trigger(ActionId::CopyPicture);
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage() && mime->hasText());
    QVERIFY2(mime->text().contains(u"收購內河航運平臺"_s), qPrintable(mime->text()));
}

void TestPicturesWindow::printsWithThePagesChosen()
{
    trigger(ActionId::PrintPicture);
    QVERIFY(pictures().printDialog());
    QSignalSpy ready(pictures().printDialog(), &export_ui::PrintDialog::ready);
    QTRY_COMPARE(ready.count(), 1);
    pictures().printDialog()->findChild<QPushButton*>(u"printToPdf"_s)->click();
    auto* chooser = m_fixture->window().findChild<QFileDialog*>(u"pictureFile"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->defaultSuffix(), u"pdf"_s);
    chooser->close();
}

void TestPicturesWindow::exportButtonCanBeDragged()
{
    const std::unique_ptr<QMimeData> mime(pictures().drag()->mimeData());
    QVERIFY(mime && mime->hasUrls());
    const QString file = mime->urls().first().toLocalFile();
    QVERIFY2(file.endsWith(u"/港口協議落地.png"_s), qPrintable(file));
    QVERIFY(!QImage(file).isNull());
    // A click is still a click.
    auto* button = m_fixture->window().findChild<QToolButton*>(u"primaryButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(pictures().dialog());
}

void TestPicturesWindow::commandsNeedAnArticle()
{
    auto* library = m_fixture->window().findChild<library::LibraryPane*>();
    Q_EMIT library->removeRequested(m_fixture->document().article().id);
    QTRY_VERIFY(!m_fixture->window().document());
    for (const ActionId id : { ActionId::ExportPicture, ActionId::ExportPictureAgain, ActionId::CopyPicture,
             ActionId::PrintPicture })
        QVERIFY(!m_fixture->window().actions()[id]->isEnabled());
    const std::unique_ptr<QMimeData> mime(pictures().drag()->mimeData());
    QVERIFY(!mime);
}

QTEST_MAIN(TestPicturesWindow)
#include "tst_pictures_window.moc"
