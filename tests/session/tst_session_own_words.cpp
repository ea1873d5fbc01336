// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/article_import.h"
#include "session/own_words.h"
#include "session/workspace.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using session::OwnWords;

namespace {

const QString article = u"渡口轉型\n\n2023年5月,渡口重開。大潮時期,渡口關閉。"_s;
const QString period = u"大潮時期"_s;
const QString table = u"historical_periods"_s;
const QString row = u"大潮時期\t1998-03/1999-07\n"_s;

/// A library that reads with the own words in a folder which is not there yet.
class Fixture {
public:
    Fixture() { open(); }

    void open()
    {
        m_workspace.reset();
        m_workspace
            = std::move(session::Workspace::open(m_folder.filePath(u"library.tidemark"_s), folder()).value());
    }
    OwnWords& words() { return m_workspace->ownWords(); }
    session::Workspace& workspace() { return *m_workspace; }
    QString folder() const { return m_folder.filePath(u"config/tidemark/lexicons"_s); }
    QString pathOf(const QString& name) const { return folder() + u'/' + name; }

    session::ArticleDocument& document(const QString& text = article)
    {
        const QString path = m_folder.filePath(u"article.txt"_s);
        writeFile(path, text);
        const auto imported = m_workspace->importArticle(path);
        return **m_workspace->openArticle(imported.value().id);
    }
    /// As another program writes it.
    void put(const QString& name, const QString& rows) const
    {
        QDir().mkpath(folder());
        writeFile(pathOf(name), rows);
    }
    QString get(const QString& name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    static void writeFile(const QString& path, const QString& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Workspace> m_workspace;
};

bool reads(session::ArticleDocument& document, const QString& time)
{
    for (const domain::ItemId id : document.itemsOfKind(domain::ItemKind::TimeExpression)) {
        if (document.textOf(domain::mainSpan(document.item(id)->body)) == time)
            return true;
    }
    return false;
}

session::ReadingChanges readAgain(session::ArticleDocument& document)
{
    QSignalSpy done(&document, &session::ArticleDocument::readingApplied);
    document.readAgainLater();
    return done.wait() ? done.first().first().value<session::ReadingChanges>() : session::ReadingChanges {};
}

/// Whether the next thing that is told is a change of the words.
bool waitForChange(QSignalSpy& reloaded)
{
    reloaded.clear();
    for (int tries = 0; tries < 20; ++tries) {
        if (!reloaded.wait(1000))
            continue;
        for (const QList<QVariant>& told : reloaded) {
            if (told.first().toBool())
                return true;
        }
    }
    return false;
}

} // namespace

class SessionOwnWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folderIsInTheConfigurationFolder();
    void wordsThatAreThereAtTheStartAreUsed();
    void folderMadeLaterIsNoticed();
    void everyWayOfWritingIsNoticed();
    void anUnchangedFolderIsNoChange();
    void readingAgainKeepsDecisionsAndIsUndone();
    void readingAgainKeepsTheGivenDate();
    void aDateOnItsWayIsNotLost();
    void savedWordsCountAtOnce();
    void templateOverwritesNothing();
    void mistakesAreToldAndReadingGoesOn();
    void mistakesAreFoundBeforeSaving();
    void whatCannotBeShownIsNotOverwritten();
    void pipesAreLeftAlone();
    void folderThatCannotBeMade();
    void withoutAFolder();
};

void SessionOwnWordsTest::folderIsInTheConfigurationFolder()
{
    qputenv("XDG_CONFIG_HOME", "/config/home");
    QCOMPARE(OwnWords::defaultFolder(), u"/config/home/tidemark/lexicons"_s);
}

void SessionOwnWordsTest::wordsThatAreThereAtTheStartAreUsed()
{
    Fixture fixture;
    QVERIFY(!reads(fixture.document(), period));
    fixture.put(table + u".tsv"_s, row);
    fixture.open();
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    QVERIFY(reads(fixture.document(article + u"\n"_s), period));
    QVERIFY(reloaded.count() > 0 || reloaded.wait());
    QCOMPARE(reloaded.first().first().toBool(), false); // nothing has changed since the start
}

void SessionOwnWordsTest::folderMadeLaterIsNoticed()
{
    Fixture fixture;
    session::ArticleDocument& document = fixture.document();
    QVERIFY(!reads(document, period));
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    fixture.put(table + u".tsv"_s, row);
    QVERIFY(waitForChange(reloaded));
    readAgain(document);
    QVERIFY(reads(document, period));
    QVERIFY(reads(fixture.document(article + u"\n完。"_s), period));
}

void SessionOwnWordsTest::everyWayOfWritingIsNoticed()
{
    Fixture fixture;
    fixture.put(table + u".tsv"_s, u"# none yet\n"_s);
    fixture.open();
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    QVERIFY(reloaded.wait());
    session::ArticleDocument& document = fixture.document();

    fixture.put(table + u".tsv"_s, row); // in place
    QVERIFY(waitForChange(reloaded));
    readAgain(document);
    QVERIFY(reads(document, period));

    QSaveFile replaced(fixture.pathOf(table + u".tsv"_s)); // written beside it and renamed
    QVERIFY(replaced.open(QIODevice::WriteOnly) && replaced.write("# none\n") > 0 && replaced.commit());
    QVERIFY(waitForChange(reloaded));
    readAgain(document);
    QVERIFY(!reads(document, period));

    fixture.put(table + u".tsv"_s, row);
    QVERIFY(waitForChange(reloaded));
    QVERIFY(QDir(fixture.folder()).removeRecursively());
    QVERIFY(waitForChange(reloaded));
    readAgain(document);
    QVERIFY(!reads(document, period));
    fixture.put(table + u".tsv"_s, row);
    QVERIFY(waitForChange(reloaded));
    readAgain(document);
    QVERIFY(reads(document, period));
}

void SessionOwnWordsTest::anUnchangedFolderIsNoChange()
{
    Fixture fixture;
    fixture.put(table + u".tsv"_s, row);
    fixture.open();
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    QVERIFY(reloaded.wait());
    reloaded.clear();
    fixture.put(u"notes.txt"_s, u"nothing of ours"_s);
    fixture.put(table + u".tsv"_s, row);
    QVERIFY(reloaded.wait());
    QCOMPARE(reloaded.first().first().toBool(), false);
}

void SessionOwnWordsTest::readingAgainKeepsDecisionsAndIsUndone()
{
    Fixture fixture;
    session::ArticleDocument& document = fixture.document();
    const domain::ItemId time = document.itemsOfKind(domain::ItemKind::TimeExpression).front();
    QVERIFY(document.setReviewState(time, domain::ReviewState::Rejected));
    QCOMPARE(readAgain(document), session::ReadingChanges {});
    QVERIFY(fixture.workspace().undoText() != u"read again"_s); // nothing came of it

    QVERIFY(fixture.words().save(table, row));
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    QVERIFY(reloaded.wait());
    readAgain(document);
    QVERIFY(reads(document, period));
    QCOMPARE(document.item(time)->state, domain::ReviewState::Rejected);
    QCOMPARE(fixture.workspace().undoText(), u"read again"_s);
    QVERIFY(fixture.workspace().undo());
    QVERIFY(!reads(document, period));
    QVERIFY(fixture.workspace().redo());
    QVERIFY(reads(document, period));
}

void SessionOwnWordsTest::readingAgainKeepsTheGivenDate()
{
    Fixture fixture;
    session::ArticleDocument& document = fixture.document();
    const auto given = domain::EdtfValue::parse(u"2019-04-02");
    QVERIFY(document.setPublicationDate(given));
    readAgain(document);
    QCOMPARE(document.article().metadata.published.value, given);
    QCOMPARE(document.article().metadata.published.origin, domain::PublicationDate::Origin::Given);
}

void SessionOwnWordsTest::aDateOnItsWayIsNotLost()
{
    Fixture fixture;
    session::ArticleDocument& document = fixture.document();
    const auto given = domain::EdtfValue::parse(u"2019-04-02");
    document.setPublicationDateLater(given);
    document.readAgainLater();
    QTRY_VERIFY(!document.isRereading());
    QCOMPARE(document.article().metadata.published.value, given);
}

void SessionOwnWordsTest::savedWordsCountAtOnce()
{
    Fixture fixture;
    QSignalSpy reloaded(&fixture.words(), &OwnWords::reloaded);
    QVERIFY(fixture.words().save(table, row + u"文革期間\t1966\n-\t入世以來"_s));
    QVERIFY(reloaded.wait());
    QVERIFY(reads(fixture.document(), period));
    for (const session::OwnWordsTable& known : fixture.words().tables()) {
        const int ours = known.name == table ? 1 : 0;
        QCOMPARE(known.hasFile, ours == 1);
        QCOMPARE(known.added, ours);
        QCOMPARE(known.replaced, ours);
        QCOMPARE(known.removed, ours);
        QVERIFY(!known.sentence.isEmpty() && !known.title.isEmpty() && !known.columns.isEmpty());
    }
    QVERIFY(fixture.get(u"README.txt"_s).contains(table + u".tsv"_s));
}

void SessionOwnWordsTest::templateOverwritesNothing()
{
    Fixture fixture;
    QVERIFY(fixture.words().createTemplate(u"units"_s));
    const QString made = fixture.get(u"units.tsv"_s);
    QVERIFY(made.startsWith(u"# Units"_s));
    QVERIFY(!fixture.words().mistakeIn(u"units"_s, made));
    // The examples in it hold when their # is taken away.
    const QStringList lines = made.trimmed().split(u'\n');
    QVERIFY(!fixture.words().mistakeIn(u"units"_s, lines.at(lines.size() - 2).mid(2)));
    QVERIFY(!fixture.words().mistakeIn(u"units"_s, lines.last().mid(2)));

    fixture.put(u"units.tsv"_s, u"籤\tcount\t籤\n"_s);
    fixture.put(u"README.txt"_s, u"mine"_s);
    QVERIFY(fixture.words().createTemplate(u"units"_s));
    QVERIFY(fixture.words().createTemplate(u"titles"_s));
    QCOMPARE(fixture.get(u"units.tsv"_s), u"籤\tcount\t籤\n"_s);
    QCOMPARE(fixture.get(u"README.txt"_s), u"mine"_s);
    for (const session::OwnWordsTable& known : fixture.words().tables())
        QVERIFY2(!fixture.words().mistakeIn(known.name, *fixture.words().text(known.name)),
            qPrintable(known.name));
}

void SessionOwnWordsTest::mistakesAreToldAndReadingGoesOn()
{
    Fixture fixture;
    fixture.put(u"surname.tsv"_s, u"鐽\tsingle\n"_s);
    fixture.put(u"surnames.tsv"_s, u"鐽\tsingle\n王\tdouble\n"_s);
    fixture.put(table + u".tsv"_s, row);
    fixture.open();
    QVERIFY(reads(fixture.document(), period));
    QCOMPARE(fixture.words().faults(),
        (QStringList {
            u"surname.tsv: there is no table of this name, so its words are not used. Did you mean "
            "surnames.tsv?"_s,
            u"surnames.tsv, line 2: “double” in the column “class” is none of single, compound, trap. The "
            "built-in words of this table are used."_s }));
}

void SessionOwnWordsTest::mistakesAreFoundBeforeSaving()
{
    Fixture fixture;
    const auto mistake = fixture.words().mistakeIn(u"magnitudes"_s, u"# mine\n籮\tzh\tmany\n"_s);
    QVERIFY(mistake);
    QCOMPARE(mistake->line, 2);
    QVERIFY(mistake->sentence.contains(u"many"_s));
    QVERIFY(!fixture.words().mistakeIn(u"magnitudes"_s, u"籮\tzh\t1e4\n"_s));
    QVERIFY(!QFile::exists(fixture.folder()));
}

void SessionOwnWordsTest::whatCannotBeShownIsNotOverwritten()
{
    Fixture fixture;
    QDir().mkpath(fixture.folder());
    QFile file(fixture.pathOf(u"surnames.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("caf\xE9\tsingle\n") > 0);
    file.close();
    QVERIFY(!fixture.words().text(u"surnames"_s));
    QVERIFY(fixture.words().createTemplate(u"surnames"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("caf\xE9\tsingle\n"));
}

// Reading one would wait for ever.
void SessionOwnWordsTest::pipesAreLeftAlone()
{
    Fixture fixture;
    QDir().mkpath(fixture.folder());
    QCOMPARE(::mkfifo(QFile::encodeName(fixture.pathOf(u"surnames.tsv"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, fixture.pathOf(u"units.tsv"_s)));
    fixture.open();
    QVERIFY(!reads(fixture.document(), period));
}

void SessionOwnWordsTest::folderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto workspace = session::Workspace::open(
        folder.filePath(u"library.tidemark"_s), folder.filePath(u"config/tidemark/lexicons"_s));
    const auto saved = (*workspace)->ownWords().save(u"surnames"_s, u"鐽\tsingle"_s);
    QVERIFY(!saved);
    QVERIFY(saved.error().sentence.contains(u"config/tidemark/lexicons"_s));
}

void SessionOwnWordsTest::withoutAFolder()
{
    QTemporaryDir folder;
    const auto workspace = session::Workspace::open(folder.filePath(u"library.tidemark"_s));
    QVERIFY((*workspace)->ownWords().folder().isEmpty());
    QVERIFY((*workspace)->ownWords().faults().isEmpty());
    QVERIFY(!(*workspace)->ownWords().hasFile(u"surnames"_s));
}

QTEST_GUILESS_MAIN(SessionOwnWordsTest)
#include "tst_session_own_words.moc"
