// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while a note is being typed: the test runs itself as that program.
#include "annotations/note_editor.h"
#include "annotations/notes_pane.h"
#include "session/annotation_library.h"
#include "session_samples.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestLoss = 2000; // ms of typing that may be lost

/// Types a note into the pane, says so, and waits to be killed.
int typeForEver(const QString& library)
{
    auto workspace = session::Workspace::open(library).value();
    session::ArticleDocument* document = workspace->openArticle(workspace->articles().front().id).value();
    annotations::NotesPane pane;
    pane.setWorkspace(*workspace);
    pane.setDocument(document);
    pane.show();
    pane.beginNote({ 0, 4 }, domain::HighlightColour::Green);
    QTest::keyClicks(pane.editor()->body(), u"half a thought"_s);
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class TestNoteCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedOutlivesTheProgram();
};

void TestNoteCrash::whatWasTypedOutlivesTheProgram()
{
    samples::TemporaryLibrary library;
    QVERIFY(library.openFerryArticle());
    library.close();
    QProcess program;
    program.start(QApplication::applicationFilePath(), { u"--type"_s, library.path() });
    QVERIFY(program.waitForStarted());
    while (!program.canReadLine())
        QVERIFY(program.waitForReadyRead(20'000));
    QTest::qWait(longestLoss);
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    library.reopen();
    const auto drafts = library.workspace().annotations().drafts();
    QCOMPARE(drafts.size(), 1U);
    QCOMPARE(drafts.front().body, u"half a thought"_s);
    QCOMPARE(drafts.front().colour, domain::HighlightColour::Green);
    QVERIFY(library.workspace().annotations().all()->empty());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--type"_s)
        return typeForEver(arguments[2]);
    TestNoteCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_note_crash.moc"
