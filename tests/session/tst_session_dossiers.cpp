// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/dossier_document.h"
#include "session/event_links.h"
#include "session/timeline_entries.h"
#include "store/verification.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::TemporaryLibrary;
using session::DossierDocument;

namespace {

const QString traditional = u"港口協議落地\n\n海岸日報記者 林舟\n\n"
                            "交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"
                            "截至2022年末,海港公司的註冊用戶達到300萬。\n\n"
                            "2023年9月12日,海港公司宣佈收購內河航運平臺。\n\n"
                            "2024年1月,海港公司推出智慧碼頭系統。"_s;
const QString simplified = u"内河航运整合\n\n江城时报记者 沈岚\n\n"
                           "2023年9月12日,海港公司宣布收购内河航运平台。\n\n"
                           "2022年5月,江城公司开通夜间航线。"_s;

/// A dossier of two articles that tell of one take-over.
class Harbour {
public:
    Harbour()
    {
        first = importText(u"first.txt"_s, traditional);
        second = importText(u"second.txt"_s, simplified);
        dossier = workspace().createDossier(u"港口"_s, { first, second }).value();
    }

    session::Workspace& workspace() { return library.workspace(); }

    ArticleId importText(const QString& name, const QString& text)
    {
        return workspace().importArticle(library.write(name, text.toUtf8())).value().id;
    }

    std::unique_ptr<DossierDocument> open()
    {
        auto document = workspace().openDossier(dossier).value();
        if (!QTest::qWaitFor([&] { return !document->isReading() && !document->isComparing(); }))
            qFatal("the dossier is not read");
        return document;
    }

    ItemId eventWith(ArticleId article, const QString& words)
    {
        session::ArticleDocument* document = workspace().openArticle(article).value();
        for (const ItemId id : document->itemsOfKind(ItemKind::Event)) {
            if (document->textOf(mainSpan(document->item(id)->body)).contains(words))
                return id;
        }
        qFatal("no event tells of it");
    }

    ItemId takeover() { return eventWith(first, u"收購"_s); }
    ItemId otherTakeover() { return eventWith(second, u"收购"_s); }

    TemporaryLibrary library;
    ArticleId first;
    ArticleId second;
    DossierId dossier;
};

int indexOf(const DossierDocument& document, ItemId event)
{
    return document.timeline().content.entries->indexOf(document.timeline().keyOf(event));
}

} // namespace

/// Dossiers, their joint timelines, and what is said of events that two articles tell.
class SessionDossiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dossierIsMadeOfArticles();
    void nameIsNeeded();
    void articlesAreMoved();
    void articlesStandOnOneAxis();
    void changesShowAtOnce();
    void hiddenArticlesAreLeftOut();
    void lanesByArticle();
    void linkedEventsAreDrawnOnce();
    void datesThatDisagreeAreKept();
    void linkOutlivesARestart();
    void notTheSameIsRemembered();
    void unlinkedEventsStandApart();
    void linksGrow();
    void suggestionsAreOffered();
    void deletedArticleLeavesItsDossiers();
    void anArticleInTwoDossiers();
    void emptyDossier();
    void citationsAreNumbered();
};

void SessionDossiersTest::dossierIsMadeOfArticles()
{
    Harbour harbour;
    auto& workspace = harbour.workspace();
    QCOMPARE(workspace.dossiers().front().articles, (std::vector { harbour.first, harbour.second }));
    QVERIFY(workspace.renameDossier(harbour.dossier, u"  沿海 港口 "_s));
    QCOMPARE(workspace.dossiers().front().name, u"沿海 港口"_s);
    QVERIFY(workspace.removeFromDossier(harbour.dossier, harbour.first));
    QVERIFY(workspace.undo());
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.dossiers().front().name, u"港口"_s);
    QVERIFY(workspace.undo());
    QVERIFY(workspace.dossiers().empty());
    QVERIFY(workspace.redo());
    QCOMPARE(workspace.dossiers().front().articles.size(), size_t(2));
}

void SessionDossiersTest::nameIsNeeded()
{
    Harbour harbour;
    QVERIFY(!harbour.workspace().createDossier(u" "_s));
    QVERIFY(!harbour.workspace().renameDossier(harbour.dossier, {}));
    QCOMPARE(harbour.workspace().dossiers().front().name, u"港口"_s);
}

void SessionDossiersTest::articlesAreMoved()
{
    Harbour harbour;
    auto& workspace = harbour.workspace();
    const ArticleId third = harbour.importText(u"third.txt"_s, u"夜航\n\n2020年3月,夜航開始。"_s);
    QVERIFY(workspace.addToDossier(harbour.dossier, std::vector { third, harbour.first }));
    QCOMPARE(workspace.dossiers().front().articles, (std::vector { harbour.first, harbour.second, third }));
    QVERIFY(workspace.moveInDossier(harbour.dossier, third, 0));
    QCOMPARE(workspace.dossiers().front().articles, (std::vector { third, harbour.first, harbour.second }));
    QVERIFY(workspace.moveInDossier(harbour.dossier, third, 3));
    QCOMPARE(workspace.dossiers().front().articles, (std::vector { harbour.first, harbour.second, third }));
}

void SessionDossiersTest::articlesStandOnOneAxis()
{
    Harbour harbour;
    const auto document = harbour.open();
    QCOMPARE(document->articles().size(), size_t(2));
    const auto& entries = *document->timeline().content.entries;
    QCOMPARE(entries.entries().size(), size_t(6));
    QCOMPARE(entries.entry(indexOf(*document, harbour.takeover())).tint, 0);
    QCOMPARE(entries.entry(indexOf(*document, harbour.otherTakeover())).tint, 1);
    QCOMPARE(document->articleOf(harbour.otherTakeover())->article.id, harbour.second);
    QVERIFY(document->passageOf(harbour.otherTakeover()).contains(u"收购内河航运平台"_s));
}

void SessionDossiersTest::changesShowAtOnce()
{
    Harbour harbour;
    const auto document = harbour.open();
    session::ArticleDocument* article = harbour.workspace().openArticle(harbour.second).value();
    QSignalSpy changed(document.get(), &DossierDocument::changed);
    QVERIFY(article->setReviewState(harbour.otherTakeover(), ReviewState::Rejected));
    QVERIFY(changed.count() > 0);
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(5));
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(6));

    Event edited = std::get<Event>(article->item(harbour.otherTakeover())->body);
    edited.title = u"新的標題"_s;
    QVERIFY(article->editEvent(harbour.otherTakeover(), edited));
    QCOMPARE(document->timeline().content.entries->entry(indexOf(*document, harbour.otherTakeover())).title,
        u"新的標題"_s);

    const ArticleId third = harbour.importText(u"third.txt"_s, u"夜航\n\n2020年3月,夜航開始。"_s);
    QVERIFY(harbour.workspace().addToDossier(harbour.dossier, third));
    QVERIFY(QTest::qWaitFor([&] { return document->articles().size() == 3; }));
    QCOMPARE(document->articles().back().tint, 2);
}

void SessionDossiersTest::hiddenArticlesAreLeftOut()
{
    Harbour harbour;
    const auto document = harbour.open();
    document->setShown(harbour.first, false);
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(2));
    QVERIFY(indexOf(*document, harbour.takeover()) < 0);
    document->setShown(harbour.first, true);
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(6));
}

void SessionDossiersTest::lanesByArticle()
{
    Harbour harbour;
    const auto document = harbour.open();
    const auto content = session::inLanes(
        document->timeline().content, session::LanesBy::Article, timeline::Language::English);
    const auto& entries = *content.entries;
    QCOMPARE(entries.lanes().size(), size_t(2));
    QCOMPARE(entries.lanes()[0].name, u"港口協議落地"_s);
    QCOMPARE(entries.lane(0).size(), size_t(4));
    QCOMPARE(entries.lane(1).size(), size_t(2));
}

void SessionDossiersTest::linkedEventsAreDrawnOnce()
{
    Harbour harbour;
    const auto document = harbour.open();
    const ItemId first = harbour.takeover();
    const ItemId second = harbour.otherTakeover();
    QVERIFY(harbour.workspace().eventLinks().link(std::vector { first, second }));
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(5));
    QCOMPARE(indexOf(*document, second), indexOf(*document, first));
    const auto joint = document->timeline().joint.value(session::entryKeyOf(first));
    QCOMPARE(joint.tellings.size(), size_t(2));
    QVERIFY(!joint.isDatedDifferently);

    // The other telling gives the title when the reader wants it, and stands when the first is hidden.
    QVERIFY(harbour.workspace().eventLinks().setLeading(second));
    QCOMPARE(document->timeline().keyOf(first), session::entryKeyOf(second));
    QVERIFY(harbour.workspace().undo());
    document->setShown(harbour.first, false);
    QCOMPARE(document->timeline().keyOf(second), session::entryKeyOf(second));
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(2));
    document->setShown(harbour.first, true);

    QVERIFY(harbour.workspace().undo());
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(6));
    QVERIFY(harbour.workspace().redo());
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(5));
}

void SessionDossiersTest::datesThatDisagreeAreKept()
{
    Harbour harbour;
    const auto document = harbour.open();
    const ItemId first = harbour.takeover();
    const ItemId second = harbour.otherTakeover();
    session::ArticleDocument* article = harbour.workspace().openArticle(harbour.second).value();
    const auto dateOther = [&](QStringView date) {
        Event edited = std::get<Event>(article->item(second)->body);
        edited.date = samples::date(date);
        QVERIFY(article->editEvent(second, edited));
    };
    QVERIFY(harbour.workspace().eventLinks().link(std::vector { second, first }));
    const auto drawn = [&] { return document->timeline().content.entries->entry(indexOf(*document, first)); };

    dateOther(u"2023-09");
    QVERIFY(!document->timeline().joint.begin()->isDatedDifferently);
    QCOMPARE(drawn().item, second);
    QCOMPARE(drawn().date, samples::date(u"2023-09-12"));
    QVERIFY2(drawn().detail.contains(u"12"_s), qPrintable(drawn().detail));

    dateOther(u"2023-08-30");
    QVERIFY(document->timeline().joint.begin()->isDatedDifferently);
    QCOMPARE(drawn().date, samples::date(u"2023-08-30"));
    QCOMPARE(document->timeline().joint.begin()->tellings[1].date, samples::date(u"2023-09-12"));
}

void SessionDossiersTest::linkOutlivesARestart()
{
    Harbour harbour;
    const ItemId first = harbour.takeover();
    const ItemId second = harbour.otherTakeover();
    QVERIFY(harbour.workspace().eventLinks().link(std::vector { first, second }));
    harbour.library.reopen();
    QVERIFY(harbour.workspace().eventLinks().areOne(second, first));
    QCOMPARE(harbour.workspace().undoText(), u"link events"_s);
    QVERIFY(harbour.workspace().undo());
    QVERIFY(!harbour.workspace().eventLinks().areOne(second, first));
    QVERIFY(store::verify(harbour.library.path()).value().isClean());
}

void SessionDossiersTest::notTheSameIsRemembered()
{
    Harbour harbour;
    auto document = harbour.open();
    const auto before = document->suggestions();
    QCOMPARE(before.size(), size_t(1));
    auto& links = harbour.workspace().eventLinks();
    QVERIFY(links.keepApart(before[0].first, before[0].second));
    QVERIFY(document->suggestions().empty());
    QVERIFY(links.areApart(before[0].second, before[0].first));
    document.reset();
    harbour.library.reopen();
    QVERIFY(harbour.open()->suggestions().empty());
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(harbour.open()->suggestions().size(), size_t(1));
}

void SessionDossiersTest::unlinkedEventsStandApart()
{
    Harbour harbour;
    const auto document = harbour.open();
    auto& links = harbour.workspace().eventLinks();
    QVERIFY(links.link(std::vector { harbour.takeover(), harbour.otherTakeover() }));
    QVERIFY(links.unlink(harbour.otherTakeover()));
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(6));
    QVERIFY(links.all().empty());
    QVERIFY(document->suggestions().empty());
    // Linked again by the reader's own hand, they are one.
    QVERIFY(links.link(std::vector { harbour.takeover(), harbour.otherTakeover() }));
    QVERIFY(!links.areApart(harbour.takeover(), harbour.otherTakeover()));
    QVERIFY(links.areOne(harbour.takeover(), harbour.otherTakeover()));
}

void SessionDossiersTest::linksGrow()
{
    Harbour harbour;
    auto& links = harbour.workspace().eventLinks();
    const ArticleId third = harbour.importText(u"third.txt"_s, u"併購\n\n2023年9月12日,海港公司併購平臺。"_s);
    const ItemId one = harbour.takeover();
    const ItemId two = harbour.otherTakeover();
    const ItemId three = harbour.eventWith(third, u"併購"_s);
    QVERIFY(links.link(std::vector { one, two }));
    QVERIFY(links.link(std::vector { two, three }));
    QCOMPARE(links.all().size(), size_t(1));
    QCOMPARE(links.tellingsOf(one).size(), size_t(3));
    QVERIFY(links.unlink(two));
    QVERIFY(links.areOne(one, three));
    QVERIFY(!links.areOne(one, two));
    QVERIFY(links.areApart(two, three));
    QVERIFY(harbour.workspace().undo());
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(links.tellingsOf(one), (std::vector { one, two }));
    QVERIFY(links.tellingsOf(three).empty());
}

void SessionDossiersTest::suggestionsAreOffered()
{
    Harbour harbour;
    const auto document = harbour.open();
    const auto suggestions = document->suggestions();
    QCOMPARE(suggestions.size(), size_t(1));
    QCOMPARE(suggestions[0].first, harbour.takeover());
    QCOMPARE(suggestions[0].second, harbour.otherTakeover());
    QVERIFY(session::sameEventWording(suggestions[0].reason).startsWith(u"the same date"_s));
}

void SessionDossiersTest::deletedArticleLeavesItsDossiers()
{
    Harbour harbour;
    const auto document = harbour.open();
    QVERIFY(
        harbour.workspace().eventLinks().link(std::vector { harbour.takeover(), harbour.otherTakeover() }));
    QVERIFY(harbour.workspace().removeArticle(harbour.first));
    QVERIFY(QTest::qWaitFor([&] { return document->articles().size() == 1; }));
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(2));
    QVERIFY(document->timeline().joint.isEmpty());
    QVERIFY(harbour.workspace().undo());
    QVERIFY(QTest::qWaitFor([&] { return document->articles().size() == 2; }));
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(5));
    QCOMPARE(document->articles().front().tint, 0);
}

void SessionDossiersTest::anArticleInTwoDossiers()
{
    Harbour harbour;
    const DossierId other = harbour.workspace().createDossier(u"平臺"_s, { harbour.second }).value();
    const auto document = harbour.open();
    const auto second = harbour.workspace().openDossier(other).value();
    QVERIFY(QTest::qWaitFor([&] { return !second->isReading(); }));
    QCOMPARE(second->timeline().content.entries->entries().size(), size_t(2));
    QSignalSpy removed(second.get(), &DossierDocument::removed);
    QVERIFY(harbour.workspace().deleteDossier(other));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(document->timeline().content.entries->entries().size(), size_t(6));
}

void SessionDossiersTest::emptyDossier()
{
    Harbour harbour;
    const DossierId empty = harbour.workspace().createDossier(u"空"_s).value();
    const auto document = harbour.workspace().openDossier(empty).value();
    QVERIFY(QTest::qWaitFor([&] { return !document->isReading() && !document->isComparing(); }));
    QVERIFY(document->articles().empty());
    QVERIFY(document->timeline().content.entries->isEmpty());
    QVERIFY(document->suggestions().empty());
}

void SessionDossiersTest::citationsAreNumbered()
{
    Harbour harbour;
    const auto document = harbour.open();
    const auto citations
        = session::jointCitations(document->articles(), document->timeline(), timeline::Language::English);
    QCOMPARE(citations.list.size(), 2);
    QVERIFY(citations.list[0].contains(u"港口協議落地"_s));
    QCOMPARE(citations.numberOf.value(session::entryKeyOf(harbour.takeover())), 1);
    QCOMPARE(citations.numberOf.value(session::entryKeyOf(harbour.otherTakeover())), 2);
    document->setShown(harbour.first, false);
    const auto fewer
        = session::jointCitations(document->articles(), document->timeline(), timeline::Language::English);
    QCOMPARE(fewer.list.size(), 1);
    QCOMPARE(fewer.numberOf.value(session::entryKeyOf(harbour.otherTakeover())), 1);
}

QTEST_GUILESS_MAIN(SessionDossiersTest)
#include "tst_session_dossiers.moc"
