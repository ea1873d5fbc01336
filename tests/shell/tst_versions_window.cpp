// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "annotations/check_pane.h"
#include "reader/reader_view.h"
#include "shell/notice_bar.h"
#include "shell/reader_content.h"
#include "shell/version_window.h"
#include "shell/versions_controller.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;
using domain::AnchorState;

/// A new text of an article in the window: what is told, how marks are checked, and how texts are compared.
class TestVersionsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewTextIsToldAndUndone();
    void importsSeparatelyInstead();
    void marksAreCheckedWithTheKeyboard();
    void lostMarkIsAttachedToTheSelection();
    void keptAndDeletedMarks();
    void paneIsEmptyWithoutMarksToCheck();
    void asksWhetherItIsANewVersion();
    void versionsAreComparedAndUsedAgain();
    void readingPlaceIsKept();
    void importNewVersionAsksForAFile();
    void followsTheLanguage();

private:
    void importText(const QString& text, const QString& name = u"harbour.txt"_s);
    QString revised();
    domain::AnnotationId mark(const QString& words, const QString& body = {});
    const domain::Annotation& annotation(domain::AnnotationId id) { return *m_fixture->document().annotation(id); }
    QString wordsOf(domain::AnnotationId id);
    NoticeBar& notice() { return m_fixture->window().versions().notice(); }
    annotations::CheckPane& pane() { return m_fixture->window().versions().pane(); }
    QListView& list() { return *pane().findChild<QListView*>(u"checkList"_s); }
    void clickOffer(const QString& name);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestVersionsWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestVersionsWindow::cleanup()
{
    m_fixture.reset();
}

/// A paragraph gone, one reworded.
QString TestVersionsWindow::revised()
{
    return QString(m_fixture->document().text())
        .replace(u"今年3月,"_s, u"編者按:本文有更新。\n\n今年3月,"_s)
        .replace(u"截至2022年末,海港公司的註冊用戶達到300萬。"_s, u"到2022年底,海港公司的用戶數已達300萬。"_s)
        .remove(u"2023年9月,海港公司宣佈收購內河航運平臺。"_s);
}

void TestVersionsWindow::importText(const QString& text, const QString& name)
{
    QFile file(m_fixture->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    m_fixture->window().importFiles({ file.fileName() });
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window().isImporting()
            || m_fixture->window().findChild<QMessageBox*>(u"versionQuestion"_s),
        60000);
}

domain::AnnotationId TestVersionsWindow::mark(const QString& words, const QString& body)
{
    session::AnnotationContent content;
    content.body = body;
    return m_fixture->document().addAnnotation(m_fixture->spanOf(words), content).value();
}

QString TestVersionsWindow::wordsOf(domain::AnnotationId id)
{
    const domain::Annotation& mark = annotation(id);
    return mark.target ? m_fixture->document().textOf(mark.target->span).toString() : QString();
}

void TestVersionsWindow::clickOffer(const QString& name)
{
    auto* button = notice().findChild<QToolButton*>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestVersionsWindow::aNewTextIsToldAndUndone()
{
    const QString former = m_fixture->document().text();
    const auto kept = mark(u"智慧碼頭系統"_s);
    mark(u"宣佈收購內河航運平臺"_s);
    importText(revised());
    QVERIFY(notice().isVisible());
    QVERIFY2(notice().text().startsWith(u"“港口協議落地” has a new text (version 2)."_s), qPrintable(notice().text()));
    static const QRegularExpression counts(u"1 mark(\\(s\\))? in place · 1 lost the passage"_s);
    QVERIFY2(notice().text().contains(counts), qPrintable(notice().text()));
    QCOMPARE(wordsOf(kept), u"智慧碼頭系統"_s);
    QVERIFY(m_fixture->window().readerView().document().text.startsWith(u"港口協議落地\n\n海岸日報"_s));
    QVERIFY(m_fixture->window().readerView().document().text.contains(u"編者按"_s));
    QVERIFY(m_fixture->window().docks().dock(Docks::Checks)->isVisible());
    clickOffer(u"undoVersion"_s);
    QCOMPARE(m_fixture->document().text(), former);
    QCOMPARE(m_fixture->window().readerView().document().text, former);
    QVERIFY(!notice().isVisible());
}

void TestVersionsWindow::importsSeparatelyInstead()
{
    const QString former = m_fixture->document().text();
    const domain::ArticleId first = m_fixture->document().article().id;
    importText(revised());
    QCOMPARE(m_fixture->workspace().articles().size(), size_t(1));
    clickOffer(u"importSeparately"_s);
    QCOMPARE(m_fixture->workspace().articles().size(), size_t(2));
    QVERIFY(m_fixture->document().article().id != first);
    QVERIFY(m_fixture->document().text().contains(u"編者按"_s));
    QCOMPARE(m_fixture->workspace().openDocument(first)->text(), former);
}

void TestVersionsWindow::marksAreCheckedWithTheKeyboard()
{
    const auto doubtful = mark(u"註冊用戶達到300萬"_s, u"核對"_s);
    const auto lost = mark(u"宣佈收購內河航運平臺"_s);
    importText(revised());
    QCOMPARE(annotation(doubtful).anchor, AnchorState::Doubtful);
    QCOMPARE(annotation(lost).anchor, AnchorState::Orphan);
    for (const reader::ReaderHighlight& highlight : readerHighlights(m_fixture->document()))
        QCOMPARE(highlight.isDoubtful, highlight.key.endsWith(doubtful.toString()));

    m_fixture->window().actions()[CheckMarks]->trigger();
    QTRY_VERIFY(list().hasFocus());
    QCOMPARE(pane().currentRow(), 0);
    auto* before = pane().findChild<QPlainTextEdit*>(u"passageBefore"_s);
    auto* now = pane().findChild<QPlainTextEdit*>(u"passageNow"_s);
    QVERIFY(before->toPlainText().contains(u"註冊用戶達到300萬"_s));
    QVERIFY(now->toPlainText().contains(u"用戶數已達300萬"_s));
    QVERIFY(before->extraSelections().size() > 1); // the marked words, and what changed
    QVERIFY(before->extraSelections().back().format.fontStrikeOut());
    QVERIFY(now->extraSelections().back().format.fontUnderline());

    QTest::keyClick(&list(), Qt::Key_J);
    QCOMPARE(pane().currentRow(), 1);
    QVERIFY(now->toPlainText().isEmpty());
    QTest::keyClick(&list(), Qt::Key_K);
    QCOMPARE(pane().currentRow(), 0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(annotation(doubtful).anchor, AnchorState::Sure);
    QVERIFY(!annotation(doubtful).carriedFrom);
    QCOMPARE(pane().review().rowCount(), 1);
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotation(doubtful).anchor, AnchorState::Doubtful);
    QTRY_COMPARE(pane().review().rowCount(), 2);
    QTest::keyClick(&list(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(annotation(doubtful).anchor, AnchorState::Sure);
    QCOMPARE(annotation(lost).anchor, AnchorState::Orphan);
}

void TestVersionsWindow::lostMarkIsAttachedToTheSelection()
{
    const auto lost = mark(u"宣佈收購內河航運平臺"_s);
    importText(revised());
    clickOffer(u"reviewMarks"_s);
    reader::ReaderView& reader = m_fixture->window().readerView();
    QVERIFY(!m_fixture->window().actions()[AttachMark]->isEnabled());
    reader.setFocus();
    QTRY_VERIFY(reader.hasFocus());
    reader.setSelection(m_fixture->spanOf(u"統一數據接口"_s));
    QTest::keyClick(&reader, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(annotation(lost).anchor, AnchorState::Sure);
    QCOMPARE(wordsOf(lost), u"統一數據接口"_s);
    QCOMPARE(pane().review().rowCount(), 0);
    m_fixture->workspace().undo();
    QCOMPARE(annotation(lost).anchor, AnchorState::Orphan);
}

void TestVersionsWindow::keptAndDeletedMarks()
{
    const auto kept = mark(u"宣佈收購內河航運平臺"_s, u"留著"_s);
    const auto deleted = mark(u"2023年9月,海港公司宣佈"_s);
    const domain::ItemId event = m_fixture->eventAt(u"收購內河航運平臺"_s);
    QVERIFY(m_fixture->document().setReviewState(event, domain::ReviewState::Accepted));
    importText(revised());
    clickOffer(u"reviewMarks"_s);
    QTRY_VERIFY(list().hasFocus());
    QCOMPARE(pane().review().rowCount(), 3); // two marks and the event
    while (pane().review().check(pane().currentRow())->annotation != kept)
        QTest::keyClick(&list(), Qt::Key_N);
    QTest::keyClick(&list(), Qt::Key_O);
    QVERIFY(annotation(kept).anchor == AnchorState::Orphan && !annotation(kept).carriedFrom);
    QCOMPARE(pane().review().counts().kept, 1);
    while (pane().review().check(pane().currentRow())->annotation != deleted)
        QTest::keyClick(&list(), Qt::Key_N);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(!m_fixture->document().annotation(deleted));
    while (pane().review().check(pane().currentRow())->item != event)
        QTest::keyClick(&list(), Qt::Key_N);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(pane().review().counts().lost, 0);
    QCOMPARE(m_fixture->document().leftBehind().front().state, domain::ReviewState::Rejected);
    m_fixture->workspace().undo();
    QCOMPARE(pane().review().counts().lost, 1);
}

void TestVersionsWindow::paneIsEmptyWithoutMarksToCheck()
{
    m_fixture->window().actions()[CheckMarks]->trigger();
    auto* empty = pane().findChild<QLabel*>(u"checkEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().startsWith(u"Every mark is in its place."_s));
    QVERIFY(!list().isVisible());
}

void TestVersionsWindow::asksWhetherItIsANewVersion()
{
    const QString other = u"港口協議落地\n\n海岸日報記者 林舟\n\n"
                          "昨日清晨,渡輪在大霧裡停了兩個鐘頭,旅客改乘巴士,車站前排起長龍,直到中午才散去。\n\n"
                          "交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"
                          "老船長說,這樣的霧他一輩子只見過兩次。天氣轉好以後,一切照舊。\n"_s;
    importText(other);
    auto* box = m_fixture->window().findChild<QMessageBox*>(u"versionQuestion"_s);
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window().isImporting(), 60000);
    QCOMPARE(m_fixture->workspace().articles().size(), size_t(1));
    QCOMPARE(m_fixture->document().text(), other);
}

void TestVersionsWindow::versionsAreComparedAndUsedAgain()
{
    const QString former = m_fixture->document().text();
    const auto kept = mark(u"智慧碼頭系統"_s);
    importText(revised());
    clickOffer(u"compareVersions"_s);
    QPointer<VersionWindow> window = m_fixture->window().versions().versionWindow();
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isComparing(), 60000);
    QCOMPARE(window->findChild<QListWidget*>(u"versionList"_s)->count(), 2);
    auto* summary = window->findChild<QLabel*>(u"versionSummary"_s);
    static const QRegularExpression counts(u"^1 paragraph(\\(s\\))? added, 1 removed, 1 changed$"_s);
    QVERIFY2(summary->text().contains(counts), qPrintable(summary->text()));
    QCOMPARE(window->findChild<reader::ReaderView*>(u"earlierText"_s)->document().text, former);
    auto* later = window->findChild<reader::ReaderView*>(u"laterText"_s);
    QCOMPARE(later->document().text, m_fixture->document().text());
    QCOMPARE(window->changes().size(), size_t(3));
    QTest::keyClick(window.data(), Qt::Key_F8);
    QCOMPARE(window->currentChange(), 0);
    QCOMPARE(later->selectedText(), u"編者按:本文有更新。"_s);
    QVERIFY(summary->text().endsWith(u"change 1 of 3"_s));
    QTest::keyClick(window.data(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(window->currentChange(), 2);
    QTest::keyClick(window.data(), Qt::Key_N);
    QCOMPARE(window->currentChange(), 0);

    auto* versions = window->findChild<QListWidget*>(u"versionList"_s);
    auto* use = window->findChild<QPushButton*>(u"useVersion"_s);
    QVERIFY(!use->isEnabled()); // the current one is chosen
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Up);
    QVERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->document().text(), former, 60000);
    QCOMPARE(wordsOf(kept), u"智慧碼頭系統"_s);
    m_fixture->workspace().undo();
    QVERIFY(m_fixture->document().text() != former);
}

void TestVersionsWindow::readingPlaceIsKept()
{
    QString text = m_fixture->document().text();
    for (int i = 0; i < 60; ++i)
        text += u"\n\n第%1段:碼頭上的起重機一字排開,貨輪按號停靠,工人換班,燈一盞盞亮起來,直到天明。"_s.arg(i);
    importText(text);
    const qsizetype place = text.indexOf(u"第40段"_s);
    m_fixture->window().readerView().setReadingPosition(place);
    QTRY_VERIFY(m_fixture->window().readerView().readingPosition() >= place - 5);
    QTest::qWait(500); // the place counts once one has stayed there
    const QString later = QString(text).replace(u"今年3月,"_s, u"編者按:本文再有更新。\n\n今年3月,"_s);
    importText(later);
    QCOMPARE(m_fixture->window().readerView().document().text, later);
    const qsizetype now = m_fixture->window().readerView().readingPosition();
    QVERIFY2(qAbs(now - later.indexOf(u"第40段"_s)) < 60, qPrintable(QString::number(now)));
}

void TestVersionsWindow::importNewVersionAsksForAFile()
{
    QFile file(m_fixture->path(u"elsewhere.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("完全不同的文字,講的是山區小學的圖書館。\n");
    file.close();
    const domain::ArticleId id = m_fixture->document().article().id;
    m_fixture->window().actions()[ImportVersion]->trigger();
    auto* dialog = m_fixture->window().findChild<QFileDialog*>(u"versionFile"_s);
    QVERIFY(dialog);
    dialog->selectFile(file.fileName());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    if (name)
        name->setText(file.fileName());
    QTest::keyClick(name ? static_cast<QWidget*>(name) : dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->document().text().contains(u"山區小學"_s), 60000);
    QCOMPARE(m_fixture->document().article().id, id);
}

void TestVersionsWindow::followsTheLanguage()
{
    mark(u"宣佈收購內河航運平臺"_s);
    importText(revised());
    m_fixture->window().useLanguage(u"zh_TW"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->window().docks().dock(Docks::Checks)->toggleViewAction()->text(),
        QCoreApplication::translate("tidemark::shell::Docks", "Marks to check"));
    m_fixture->window().useLanguage(u"en"_s);
}

QTEST_MAIN(TestVersionsWindow)
#include "tst_versions_window.moc"
