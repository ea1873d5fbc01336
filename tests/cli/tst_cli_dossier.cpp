// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/article_import.h"
#include "session/event_links.h"
#include "session/workspace.h"
#include "timeline/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;

/// A dossier drawn and checked by the command line.
class TestCliDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articlesHaveColoursAndNumbers();
    void linkedEventsAreDrawnOnce();
    void checkKnowsLinks();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QString errors;
    };
    Outcome run(const QStringList& arguments) const;
    QString drawn();
    domain::ArticleId import(session::Workspace& workspace, const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
    QString m_library;
    QString m_before; ///< the picture before anything was linked
};

namespace {

domain::ItemId eventOf(session::Workspace& workspace, domain::ArticleId article)
{
    return workspace.openArticle(article).value()->itemsOfKind(domain::ItemKind::Event).front();
}

} // namespace

TestCliDossier::Outcome TestCliDossier::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // Qt remarks on its absence
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_EXECUTABLE), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString TestCliDossier::drawn()
{
    const QString picture = m_folder.filePath(u"picture.svg"_s);
    const Outcome outcome = run(
        { u"timeline"_s, m_library, u"--dossier"_s, u"港口"_s, u"--lang"_s, u"zh_TW"_s, u"-o"_s, picture });
    QFile file(picture);
    if (outcome.exitCode != 0 || !file.open(QIODevice::ReadOnly))
        qFatal("no picture: %s", qPrintable(outcome.errors));
    return QString::fromUtf8(file.readAll());
}

domain::ArticleId TestCliDossier::import(
    session::Workspace& workspace, const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    file.close();
    return workspace.importArticle(file.fileName()).value().id;
}

void TestCliDossier::initTestCase()
{
    m_library = m_folder.filePath(u"library.tidemark"_s);
    domain::ItemId first;
    domain::ItemId second;
    {
        const auto workspace = session::Workspace::open(m_library).value();
        const auto one = import(
            *workspace, u"one.txt"_s, "渡輪收購案\n\n2023年9月12日,海港公司宣佈收購內河航運平臺。\n");
        const auto other = import(
            *workspace, u"other.txt"_s, "内河航运整合\n\n2023年9月12日,海港公司宣布收购内河航运平台。\n");
        workspace->createDossier(u"港口"_s, { one, other }).value();
        first = eventOf(*workspace, one);
        second = eventOf(*workspace, other);
    }
    m_before = drawn();
    const auto workspace = session::Workspace::open(m_library).value();
    QVERIFY(workspace->eventLinks().link(std::vector { first, second }));
}

void TestCliDossier::articlesHaveColoursAndNumbers()
{
    const auto theme = timeline::Theme::make(timeline::ThemeName::Light, timeline::Language::English);
    QVERIFY(m_before.contains(theme.tints[0].name(), Qt::CaseInsensitive));
    QVERIFY(m_before.contains(theme.tints[1].name(), Qt::CaseInsensitive));
    QVERIFY(m_before.contains(u"渡輪收購案"_s));
    QVERIFY(m_before.contains(u"内河航运整合"_s));
    QCOMPARE(m_before.count(u"■"_s), 2); // the citations say whose colour is whose
}

void TestCliDossier::linkedEventsAreDrawnOnce()
{
    QVERIFY(m_before.contains(u"收購"_s) && m_before.contains(u"收购"_s));
    const QString after = drawn();
    QVERIFY(after.contains(u"收購"_s));
    QVERIFY(!after.contains(u"收购"_s));
    // Both articles stay cited, at the event and in the list.
    QVERIFY(after.contains(u"[1,2]"_s));
    QVERIFY(after.contains(u"渡輪收購案"_s));
    QVERIFY(after.contains(u"内河航运整合"_s));
}

void TestCliDossier::checkKnowsLinks()
{
    const Outcome clean = run({ u"check"_s, u"--library"_s, m_library });
    QCOMPARE(clean.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(clean.output).object().value("clean"_L1).toBool());
}

QTEST_GUILESS_MAIN(TestCliDossier)
#include "tst_cli_dossier.moc"
