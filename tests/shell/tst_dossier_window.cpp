// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/article_document.h"
#include "session/article_import.h"
#include "session/dossier_document.h"
#include "session/event_card.h"
#include "session/event_links.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/dossier_bar.h"
#include "shell/dossier_controller.h"
#include "shell/dossier_presenter.h"
#include "shell/picture_subject.h"
#include "shell/same_events_panel.h"
#include "shell/telling_card.h"
#include "shell/thread_ribbon.h"
#include "timeline/chosen_content.h"
#include "timeline/timeline_panel.h"

#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using domain::ArticleId;
using domain::ItemId;

namespace {

const QByteArray otherText = "内河航运整合\n\n江城时报记者 沈岚\n\n"
                             "2023年9月12日,海港公司宣布收购内河航运平台。\n\n"
                             "2022年5月,江城公司开通夜间航线。\n";

/// A window with a dossier of the fixture's article and another one.
class DossierFixture : public WindowFixture {
public:
    DossierFixture()
    {
        first = document().article().id;
        QFile file(path(u"river.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(otherText) != otherText.size())
            qFatal("cannot write");
        file.close();
        second = workspace().importArticle(file.fileName()).value().id;
        dossier = workspace().createDossier(u"港口"_s, { first, second }).value();
    }

    void open()
    {
        window().dossiers().open(dossier);
        const auto* opened = window().dossiers().presenter().dossier();
        if (!QTest::qWaitFor([&] { return !opened->isReading() && !opened->isComparing(); }))
            qFatal("the dossier is not read");
    }

    ItemId eventOf(ArticleId article, const QString& words)
    {
        session::ArticleDocument* holder = workspace().openArticle(article).value();
        for (const ItemId id : holder->itemsOfKind(domain::ItemKind::Event)) {
            if (holder->textOf(domain::mainSpan(holder->item(id)->body)).contains(words))
                return id;
        }
        qFatal("no such event");
    }

    timeline_view::TimelineView& timeline() { return *window().timelinePanel().view(); }
    size_t drawn() { return timeline().entries().entries().size(); }
    ArticleId shownArticle() { return window().document()->article().id; }

    ArticleId first;
    ArticleId second;
    domain::DossierId dossier;
};

} // namespace

/// The window while articles are read together.
class TestDossierWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndLeaves();
    void choosingAnEventTurnsToItsArticle();
    void walkingGoesAcrossArticles();
    void legendSwitchesArticles();
    void changesShowAtOnce();
    void linkedEventIsOne();
    void selectedEventsAreLinked();
    void suggestionsAreDecidedByKey();
    void deletingTheDossierGivesTheTimelineBack();
    void emptyDossierSaysWhatToDo();
    void pictureCitesTheArticles();
};

void TestDossierWindow::opensAndLeaves()
{
    DossierFixture fixture;
    const size_t alone = fixture.drawn();
    fixture.open();
    QCOMPARE(fixture.drawn(), alone + 2);
    DossierBar& bar = fixture.window().dossiers().bar();
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.name(), u"港口"_s);
    QCOMPARE(bar.legend()->rows().size(), size_t(2));
    QCOMPARE(bar.legend()->rows()[1].count, 2);
    QVERIFY(bar.legend()->rows()[0].colour != bar.legend()->rows()[1].colour);
    for (LegendChip* chip : bar.legend()->chips())
        QTRY_VERIFY(!chip->visibleRegion().isEmpty());
    QCOMPARE(fixture.shownArticle(), fixture.first);

    fixture.window().dossiers().leave();
    QCOMPARE(fixture.drawn(), alone);
    QVERIFY(!bar.isVisible());
}

void TestDossierWindow::choosingAnEventTurnsToItsArticle()
{
    DossierFixture fixture;
    fixture.open();
    const ItemId event = fixture.eventOf(fixture.second, u"夜间航线"_s);
    fixture.timeline().setFocus();
    fixture.timeline().select(session::entryKeyOf(event));
    QCOMPARE(fixture.shownArticle(), fixture.second);
    QCOMPARE(fixture.window().presenter().selected(), event);
    QCOMPARE(fixture.timeline().selected(), std::optional(session::entryKeyOf(event)));
    QVERIFY(fixture.timeline().hasFocus());
    QVERIFY(fixture.window().dossiers().isOpen());
    QVERIFY(fixture.window().dossiers().bar().legend()->rows()[1].isCurrent);
    QTRY_VERIFY(fixture.window().ribbon().isVisible());
}

void TestDossierWindow::walkingGoesAcrossArticles()
{
    DossierFixture fixture;
    fixture.open();
    QSet<ArticleId> seen;
    for (size_t step = 0; step < fixture.drawn(); ++step) {
        fixture.window().actions()[ActionId::NextEvent]->trigger();
        seen.insert(fixture.shownArticle());
        QVERIFY(!fixture.window().presenter().selected().isNull());
    }
    QCOMPARE(seen.size(), 2);
}

void TestDossierWindow::legendSwitchesArticles()
{
    DossierFixture fixture;
    fixture.open();
    const size_t all = fixture.drawn();
    ArticleLegend* legend = fixture.window().dossiers().bar().legend();
    QTest::mouseClick(legend->chips()[1], Qt::LeftButton);
    QCOMPARE(fixture.drawn(), all - 2);
    QTest::keyClick(legend->chips()[1], Qt::Key_Space);
    QCOMPARE(fixture.drawn(), all);
    QTest::keyClick(legend->chips()[1], Qt::Key_Return);
    QCOMPARE(fixture.shownArticle(), fixture.second);
    QVERIFY(fixture.window().dossiers().isOpen());
}

void TestDossierWindow::changesShowAtOnce()
{
    DossierFixture fixture;
    fixture.open();
    const size_t all = fixture.drawn();
    fixture.timeline().select(session::entryKeyOf(fixture.eventOf(fixture.second, u"夜间航线"_s)));
    fixture.window().actions()[ActionId::Reject]->trigger();
    QCOMPARE(fixture.drawn(), all - 1);
    fixture.window().actions()[ActionId::Undo]->trigger();
    QCOMPARE(fixture.drawn(), all);
}

void TestDossierWindow::linkedEventIsOne()
{
    DossierFixture fixture;
    fixture.open();
    const size_t all = fixture.drawn();
    const ItemId first = fixture.eventOf(fixture.first, u"收購"_s);
    const ItemId second = fixture.eventOf(fixture.second, u"收购"_s);
    QVERIFY(fixture.workspace().eventLinks().link(std::vector { first, second }));
    QCOMPARE(fixture.drawn(), all - 1);
    // The article that is read shows its own passage of the joint event.
    fixture.window().openArticle(fixture.second);
    QVERIFY(fixture.window().dossiers().isOpen());
    fixture.window().presenter().select(second);
    QCOMPARE(fixture.timeline().selected(), std::optional(session::entryKeyOf(first)));
    QCOMPARE(fixture.window().presenter().selected(), second);
    QCOMPARE(fixture.shownArticle(), fixture.second);
    const auto notices = fixture.window().dossiers().presenter().noticesOf(second);
    QCOMPARE(notices.size(), size_t(2));
    QVERIFY(notices[0].text.contains(u"港口協議落地"_s));
    QCOMPARE(notices[1].command, u"unlink"_s);
}

void TestDossierWindow::selectedEventsAreLinked()
{
    DossierFixture fixture;
    fixture.open();
    const size_t all = fixture.drawn();
    QAction* link = fixture.window().actions()[ActionId::LinkEvents];
    const auto first = session::entryKeyOf(fixture.eventOf(fixture.first, u"用戶"_s));
    const auto second = session::entryKeyOf(fixture.eventOf(fixture.second, u"夜间航线"_s));
    fixture.timeline().select(first);
    QVERIFY(!link->isEnabled());
    fixture.timeline().zoomToFit();
    QTest::mouseClick(&fixture.timeline(), Qt::LeftButton, Qt::ControlModifier,
        fixture.timeline().entryRect(second).center().toPoint());
    QCOMPARE(fixture.timeline().selectedKeys().size(), 2);
    QVERIFY(link->isEnabled());
    link->trigger();
    QCOMPARE(fixture.drawn(), all - 1);
    fixture.window().actions()[ActionId::Undo]->trigger();
    QCOMPARE(fixture.drawn(), all);
}

void TestDossierWindow::suggestionsAreDecidedByKey()
{
    DossierFixture fixture;
    fixture.open();
    DossierController& dossiers = fixture.window().dossiers();
    SameEventsPanel& panel = dossiers.sameEvents();
    QCOMPARE(panel.count(), 1);
    QTest::mouseClick(dossiers.bar().suggestionsButton(), Qt::LeftButton);
    QVERIFY(panel.isVisible());
    QVERIFY(panel.first()->content().passage.contains(u"收購"_s));
    QVERIFY(panel.second()->content().passage.contains(u"收购"_s));
    QVERIFY(!panel.reason().isEmpty());
    const size_t all = fixture.drawn();

    QTest::keyClick(&panel, Qt::Key_X);
    QCOMPARE(panel.count(), 0);
    QCOMPARE(fixture.drawn(), all);
    QVERIFY(!dossiers.bar().suggestionsButton()->isVisible());
    fixture.window().actions()[ActionId::Undo]->trigger();
    QCOMPARE(panel.count(), 1);

    panel.second()->leads()->setChecked(true);
    const ItemId leading = panel.current()->second;
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(fixture.drawn(), all - 1);
    QVERIFY(fixture.timeline().entries().indexOf(session::entryKeyOf(leading)) >= 0);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

void TestDossierWindow::deletingTheDossierGivesTheTimelineBack()
{
    DossierFixture fixture;
    const size_t alone = fixture.drawn();
    fixture.open();
    QVERIFY(fixture.workspace().removeArticle(fixture.second));
    QTRY_COMPARE(fixture.drawn(), alone);
    QVERIFY(fixture.window().dossiers().isOpen());
    QVERIFY(fixture.workspace().undo());
    QTRY_COMPARE(fixture.drawn(), alone + 2);
    QVERIFY(fixture.workspace().deleteDossier(fixture.dossier));
    QTRY_VERIFY(!fixture.window().dossiers().isOpen());
    QCOMPARE(fixture.drawn(), alone);
}

void TestDossierWindow::emptyDossierSaysWhatToDo()
{
    DossierFixture fixture;
    fixture.window().dossiers().create(u"空"_s, {});
    DossierController& dossiers = fixture.window().dossiers();
    QVERIFY(dossiers.isOpen());
    QTRY_VERIFY(!dossiers.presenter().dossier()->isReading());
    QTRY_VERIFY(!dossiers.bar().hint().isEmpty());
    QCOMPARE(fixture.drawn(), size_t(0));
    QVERIFY(fixture.workspace().addToDossier(dossiers.presenter().dossier()->dossier().id, fixture.second));
    QTRY_COMPARE(fixture.drawn(), size_t(2));
    QVERIFY(dossiers.bar().hint().isEmpty());
}

void TestDossierWindow::pictureCitesTheArticles()
{
    DossierFixture fixture;
    fixture.open();
    const auto subject = pictureSubject(*fixture.window().dossiers().presenter().dossier(),
        fixture.timeline(), fixture.window().timelinePanel().content()->choice());
    QCOMPARE(subject.title, u"港口"_s);
    const auto citations = subject.citationsIn(timeline::Language::English);
    QCOMPARE(citations.list.size(), 2);
    QVERIFY(citations.list[1].contains(u"内河航运整合"_s));
    QCOMPARE(subject.entriesIn(timeline::Language::English)->entries().size(), fixture.drawn());
}

QTEST_MAIN(TestDossierWindow)
#include "tst_dossier_window.moc"
