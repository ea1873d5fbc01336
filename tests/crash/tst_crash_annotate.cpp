// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

/// Kills the real program while it carries out a batch, again and again. What it acknowledged must be there
/// afterwards, whole operations only, and the library must be sound. TIDEMARK_CRASH_RUNS sets the number of
/// runs.
class TestCrashAnnotate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acknowledgedOperationsOutliveAKill();
};

namespace {

constexpr int operationCount = 100;
constexpr int defaultRuns = 50;
constexpr int patience = 60000; // milliseconds until a process counts as hung

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome runTidemark(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

/// What the reader would see: the body of each note, the state of each item.
struct State {
    std::map<QString, QString> notes;
    std::map<QString, QString> items;

    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const QString& library, const QString& article)
{
    const Outcome shown = runTidemark({ u"show"_s, article, u"--library"_s, library });
    const QJsonObject json = QJsonDocument::fromJson(shown.output).object();
    State state;
    for (const QJsonValue note : json.value(u"annotations"_s).toArray())
        state.notes[note[u"id"_s].toString()] = note[u"body"_s].toString();
    for (const QJsonValue item : json.value(u"items"_s).toArray())
        state.items[item[u"id"_s].toString()] = item[u"state"_s].toString();
    return state;
}

/// A batch of additions, edits, deletions and reviews, and the state after each of its lines.
struct Script {
    QList<QByteArray> lines;
    QList<State> states; ///< states[n]: after the first n lines
};

class ScriptWriter {
public:
    ScriptWriter(const QString& article, const State& start)
        : m_article(article)
        , m_state(start)
    {
        m_script.states += start;
    }

    Script write()
    {
        for (int number = 0; number < operationCount; ++number)
            add(number);
        return m_script;
    }

private:
    void add(int number)
    {
        if (number % 10 == 9)
            remove(m_state.notes.begin()->first);
        else if (number % 5 == 4)
            edit(m_state.notes.rbegin()->first, u"edited %1 渡輪"_s.arg(number));
        else if (number % 7 == 3)
            review(
                std::next(m_state.items.begin(), number % int(m_state.items.size()))->first, number % 2 == 0);
        else
            annotate(number);
    }

    void annotate(int number)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString body = u"note %1, **票價**"_s.arg(number);
        m_state.notes[id] = body;
        line({ { u"op"_s, u"add_annotation"_s }, { u"id"_s, id }, { u"article"_s, m_article },
            { u"start"_s, number % 20 }, { u"end"_s, number % 20 + 3 }, { u"body"_s, body },
            { u"tags"_s, QJsonArray { u"ferry"_s } } });
    }

    void edit(const QString& id, const QString& body)
    {
        m_state.notes[id] = body;
        line({ { u"op"_s, u"edit_annotation"_s }, { u"id"_s, id }, { u"body"_s, body } });
    }

    void remove(const QString& id)
    {
        m_state.notes.erase(id);
        line({ { u"op"_s, u"delete_annotation"_s }, { u"id"_s, id } });
    }

    void review(const QString& item, bool accept)
    {
        m_state.items[item] = accept ? u"accepted"_s : u"rejected"_s;
        line({ { u"op"_s, accept ? u"accept"_s : u"reject"_s }, { u"item"_s, item } });
    }

    void line(const QJsonObject& operation)
    {
        m_script.lines += QJsonDocument(operation).toJson(QJsonDocument::Compact) + '\n';
        m_script.states += m_state;
    }

    QString m_article;
    State m_state;
    Script m_script;
};

/// Feeds the batch to the program, kills it some time after its ack number `ackToKillAt`, returns how many it
/// gave.
int acksBeforeKill(const QString& library, const Script& script, int ackToKillAt, int microsecondsLater)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE),
        { u"annotate"_s, u"--library"_s, library, u"--batch"_s, u"-"_s });
    process.write(script.lines.join());
    QByteArray output;
    while (output.count('\n') < ackToKillAt && process.waitForReadyRead(patience))
        output += process.readAllStandardOutput();
    QThread::usleep(static_cast<unsigned long>(microsecondsLater));
    process.kill();
    process.waitForFinished(patience);
    output += process.readAllStandardOutput();
    return static_cast<int>(output.count('\n')); // each whole line is an ack
}

int runCount()
{
    const int asked = qEnvironmentVariableIntValue("TIDEMARK_CRASH_RUNS");
    return asked > 0 ? asked : defaultRuns;
}

} // namespace

void TestCrashAnnotate::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(TIDEMARK_EXECUTABLE)), TIDEMARK_EXECUTABLE);
}

void TestCrashAnnotate::acknowledgedOperationsOutliveAKill()
{
    QTemporaryDir folder;
    const QString original = folder.filePath(u"original.tidemark"_s);
    const Outcome imported = runTidemark({ u"import"_s,
        QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"), u"--library"_s, original });
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    const QString article = QJsonDocument::fromJson(imported.output)[u"id"_s].toString();
    const State start = stateOf(original, article);
    QVERIFY(!start.items.empty());

    QRandomGenerator random(20231220);
    const int runs = runCount();
    int acknowledged = 0;
    int unacknowledged = 0;
    for (int run = 0; run < runs; ++run) {
        const QString library = folder.filePath(u"run-%1.tidemark"_s.arg(run));
        QVERIFY(QFile::copy(original, library));
        const Script script = ScriptWriter(article, start).write();
        const int acks
            = acksBeforeKill(library, script, random.bounded(operationCount), random.bounded(8000));

        const Outcome check = runTidemark({ u"check"_s, u"--library"_s, library });
        QVERIFY2(check.exitCode == 0, (check.output + check.errors).constData());
        const State found = stateOf(library, article);
        const int present = found == script.states[acks]                ? acks
            : acks < operationCount && found == script.states[acks + 1] ? acks + 1
                                                                        : -1;
        QVERIFY2(
            present >= acks, qPrintable(u"run %1: not the state after %2 operations"_s.arg(run).arg(acks)));
        acknowledged += acks;
        unacknowledged += present - acks;

        if (run % 5 == 0) {
            const Outcome rest = runTidemark({ u"annotate"_s, u"--library"_s, library, u"--batch"_s, u"-"_s },
                script.lines.sliced(present).join());
            QVERIFY2(rest.exitCode == 0, rest.errors.constData());
            QVERIFY(stateOf(library, article) == script.states.last());
        }
        QVERIFY(QFile::remove(library));
    }
    qInfo("%d kills, %d operations acknowledged, none lost; %d more were committed before their ack", runs,
        acknowledged, unacknowledged);
}

QTEST_GUILESS_MAIN(TestCrashAnnotate)
#include "tst_crash_annotate.moc"
