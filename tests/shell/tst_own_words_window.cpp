// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "session/own_words.h"
#include "shell/command_palette.h"
#include "shell/notice_bar.h"
#include "shell/own_words_controller.h"
#include "shell/own_words_dialog.h"
#include "shell/own_words_editor.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

class TestOwnWordsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedWordsOfferToReadAgain();
    void readsAgainByKeyAndPalette();
    void mistakesAreToldWithoutStopping();
    void noticeIsClosed();
    void wordsAreWrittenInTheDialog();
    void dialogShowsMistakesAsTheyAreWritten();
    void templateIsMadeOnRequest();
    void unsavedWordsAreAskedAbout();
    void othersChangesAreNotOverwrittenUnasked();
    void dialogFollowsTheLanguage();
};

namespace {

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As another program writes it.
void put(WindowFixture& fixture, const QString& name, const QString& rows)
{
    QDir().mkpath(fixture.path(u"lexicons"_s));
    QFile file(fixture.path(u"lexicons/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(rows.toUtf8()) < 0)
        qFatal("cannot write");
}

OwnWordsDialog& openDialog(WindowFixture& fixture, const QString& table = u"vague_times"_s)
{
    fixture.window().actions()[ActionId::OwnWords]->trigger();
    OwnWordsDialog* dialog = fixture.window().ownWords().dialog();
    if (!QTest::qWaitForWindowExposed(dialog))
        qFatal("the dialog did not open");
    dialog->showTable(table);
    return *dialog;
}

bool isRead(WindowFixture& fixture, const QString& words)
{
    for (const domain::ItemId id : fixture.document().itemsOfKind(domain::ItemKind::TimeExpression)) {
        if (fixture.document().textOf(domain::mainSpan(fixture.document().item(id)->body)) == words)
            return true;
    }
    return false;
}

/// Presses a button of the message box that comes up next.
void answerNext(QMessageBox::StandardButton button)
{
    QTimer::singleShot(100, qApp, [button] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            box->button(button)->click();
    });
}

const QString ownTime = u"簽署之際\t-1Y\t0Y\n"_s;

} // namespace

void TestOwnWordsWindow::changedWordsOfferToReadAgain()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window().noticeBar().isVisible());
    put(fixture, u"vague_times.tsv"_s, u"正式\t-1Y\t0Y\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().noticeBar().isVisible(), 10000);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!isRead(fixture, u"正式"_s)); // nothing happens unasked
    auto* offer = fixture.window().noticeBar().findChild<QToolButton*>(u"readAgain"_s);
    QVERIFY(offer && offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(isRead(fixture, u"正式"_s));
    QTRY_VERIFY(!fixture.window().noticeBar().isVisible());
    fixture.window().actions()[Undo]->trigger();
    QVERIFY(!isRead(fixture, u"正式"_s));
}

void TestOwnWordsWindow::readsAgainByKeyAndPalette()
{
    WindowFixture fixture;
    QSignalSpy read(&fixture.document(), &session::ArticleDocument::readingApplied);
    QTest::keyClick(&fixture.window(), Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(read.wait());
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<class CommandPalette*>();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), u"read the article again"_s);
    QCOMPARE(palette->shownCount(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(read.wait());
}

void TestOwnWordsWindow::mistakesAreToldWithoutStopping()
{
    WindowFixture fixture;
    put(fixture, u"surnames.tsv"_s, u"鐽\tdouble\n"_s);
    put(fixture, u"surnamez.tsv"_s, u"鐽\tsingle\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().noticeBar().isVisible(), 10000);
    const QString told = fixture.window().noticeBar().text();
    QVERIFY2(told.startsWith(u"surnames.tsv, line 1: “double”"_s), qPrintable(told));
    QVERIFY2(told.contains(u"There is 1 more such file"_s) || told.contains(u"There are 1 more"_s),
        qPrintable(told));
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(fixture.window().noticeBar().findChild<QToolButton*>(u"ownWords"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().ownWords().dialog());
}

void TestOwnWordsWindow::noticeIsClosed()
{
    WindowFixture fixture;
    put(fixture, u"surnames.tsv"_s, u"鐽\tdouble\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().noticeBar().isVisible(), 10000);
    QTest::mouseClick(fixture.window().noticeBar().findChild<QToolButton*>(u"noticeClose"_s), Qt::LeftButton);
    QVERIFY(!fixture.window().noticeBar().isVisible());
    // What was closed does not come back by itself, a new mistake does.
    QSignalSpy reloaded(&fixture.workspace().ownWords(), &session::OwnWords::reloaded);
    put(fixture, u"surnames.tsv"_s, u"鐽\tdouble\n"_s);
    QVERIFY(reloaded.wait());
    QVERIFY(!fixture.window().noticeBar().isVisible());
    put(fixture, u"surnames.tsv"_s, u"鐽\ttriple\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().noticeBar().isVisible(), 10000);
}

void TestOwnWordsWindow::wordsAreWrittenInTheDialog()
{
    WindowFixture fixture;
    OwnWordsDialog& dialog = openDialog(fixture);
    QVERIFY(!dialog.isModal());
    auto* save = dialog.findChild<QPushButton*>(u"saveOwnWords"_s);
    QVERIFY(!save->isEnabled());
    QPlainTextEdit* field = dialog.editor()->field();
    field->moveCursor(QTextCursor::End);
    field->insertPlainText(u"正式\t"_s);
    QTest::keyClicks(field, u"-1Y"_s);
    field->insertPlainText(u"\t0Y"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.unsaved(), QStringList { u"vague_times"_s });
    // Another table is looked at meanwhile.
    dialog.showTable(u"units"_s);
    QVERIFY(!save->isEnabled());
    dialog.showTable(u"vague_times"_s);
    QVERIFY(field->toPlainText().endsWith(u"正式\t-1Y\t0Y"_s));
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dialog.unsaved().isEmpty());
    QVERIFY(read(fixture.path(u"lexicons/vague_times.tsv"_s)).endsWith(u"\n正式\t-1Y\t0Y\n"_s));
    QTRY_VERIFY(dialog.editor()->told().startsWith(u"Read: 1 added"_s));
    QTRY_VERIFY(fixture.window().noticeBar().isVisible());
    fixture.window().actions()[ReadAgain]->trigger();
    QTRY_VERIFY(isRead(fixture, u"正式"_s));
}

void TestOwnWordsWindow::dialogShowsMistakesAsTheyAreWritten()
{
    WindowFixture fixture;
    OwnWordsDialog& dialog = openDialog(fixture);
    dialog.editor()->field()->setPlainText(u"# mine\n正式\tsoon\t0Y"_s);
    QTRY_VERIFY(dialog.editor()->told().startsWith(u"vague_times.tsv, line 2: “soon”"_s));
    dialog.editor()->field()->setPlainText(ownTime);
    QTRY_VERIFY(dialog.editor()->told().startsWith(u"No mistakes."_s));
    QVERIFY(!QFile::exists(fixture.path(u"lexicons"_s)));
    answerNext(QMessageBox::Discard);
    dialog.close();
}

void TestOwnWordsWindow::templateIsMadeOnRequest()
{
    WindowFixture fixture;
    OwnWordsDialog& dialog = openDialog(fixture, u"holidays"_s);
    auto* create = dialog.findChild<QPushButton*>(u"createTemplate"_s);
    create->click();
    QVERIFY(read(fixture.path(u"lexicons/holidays.tsv"_s)).startsWith(u"# Holidays"_s));
    QVERIFY(read(fixture.path(u"lexicons/README.txt"_s)).contains(u"holidays.tsv"_s));
    QVERIFY(!create->isEnabled());
    QVERIFY(dialog.unsaved().isEmpty());
}

void TestOwnWordsWindow::unsavedWordsAreAskedAbout()
{
    WindowFixture fixture;
    OwnWordsDialog& dialog = openDialog(fixture);
    dialog.editor()->field()->setPlainText(ownTime);
    answerNext(QMessageBox::Cancel);
    QVERIFY(!fixture.window().close());
    QVERIFY(fixture.window().isVisible() && dialog.isVisible());
    answerNext(QMessageBox::Save);
    QVERIFY(dialog.close());
    QCOMPARE(read(fixture.path(u"lexicons/vague_times.tsv"_s)), ownTime);
}

void TestOwnWordsWindow::othersChangesAreNotOverwrittenUnasked()
{
    WindowFixture fixture;
    put(fixture, u"vague_times.tsv"_s, u"# before\r\n"_s);
    OwnWordsDialog& dialog = openDialog(fixture);
    QTRY_COMPARE(dialog.editor()->text(), u"# before\n"_s);
    QVERIFY(dialog.unsaved().isEmpty());
    // Not edited here: the new text is shown.
    QSignalSpy reloaded(&fixture.workspace().ownWords(), &session::OwnWords::reloaded);
    put(fixture, u"vague_times.tsv"_s, u"# by another program\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.editor()->text(), u"# by another program\n"_s, 10000);
    dialog.editor()->field()->setPlainText(ownTime);
    put(fixture, u"vague_times.tsv"_s, u"# by another program again\n"_s);
    QVERIFY(reloaded.wait());
    QCOMPARE(dialog.editor()->text(), ownTime);
    auto* save = dialog.findChild<QPushButton*>(u"saveOwnWords"_s);
    answerNext(QMessageBox::Cancel);
    save->click();
    QCOMPARE(read(fixture.path(u"lexicons/vague_times.tsv"_s)), u"# by another program again\n"_s);
    answerNext(QMessageBox::Save);
    save->click();
    QCOMPARE(read(fixture.path(u"lexicons/vague_times.tsv"_s)), ownTime);
}

void TestOwnWordsWindow::dialogFollowsTheLanguage()
{
    WindowFixture fixture;
    OwnWordsDialog& dialog = openDialog(fixture, u"surnames"_s);
    auto* tables = dialog.findChild<QListWidget*>(u"ownWordsTables"_s);
    const auto has
        = [&](const QString& title) { return !tables->findItems(title, Qt::MatchExactly).isEmpty(); };
    QVERIFY(has(u"Family names"_s));
    const auto inEnglish = fixture.workspace().ownWords().tables();
    fixture.window().actions()[LanguageSimplified]->trigger();
    QTRY_VERIFY(has(u"姓氏"_s));
    // Every table says what it is in the reader's language.
    const auto inChinese = fixture.workspace().ownWords().tables();
    for (size_t row = 0; row < inEnglish.size(); ++row) {
        const session::OwnWordsTable& english = inEnglish[row];
        const session::OwnWordsTable& chinese = inChinese[row];
        QVERIFY2(english.title != english.name, qPrintable(english.name + u" has no title"_s));
        QVERIFY2(english.title != chinese.title, qPrintable(english.title));
        QVERIFY2(english.sentence != chinese.sentence, qPrintable(english.sentence));
        for (qsizetype column = 0; column < english.columns.size(); ++column)
            QVERIFY2(english.columns[column] != chinese.columns[column], qPrintable(english.columns[column]));
    }
    fixture.window().actions()[LanguageEnglish]->trigger();
    QTRY_VERIFY(has(u"Family names"_s));
}

QTEST_MAIN(TestOwnWordsWindow)
#include "tst_own_words_window.moc"
