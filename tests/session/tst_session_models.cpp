// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/annotations_filter.h"
#include "session/annotations_model.h"
#include "session/events_model.h"
#include "session/experts_model.h"
#include "session/figures_model.h"
#include "session/outline_model.h"
#include "session/policies_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::spanOf;
using samples::TemporaryLibrary;
using session::ArticleDocument;

namespace {

QStringList column(const QAbstractItemModel& model, int number, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts << model.index(row, number, parent).data().toString();
    return texts;
}

constexpr auto failOnError = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class SessionModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsWithoutADocumentAreEmpty();
    void eventsStandInOrderOfTime();
    void eventsFollowReviewAndUndo();
    void rejectedEventsShowOnRequest();
    void eventMovesWhenItsDateIsEdited();
    void expertsAreGroupedBySpeaker();
    void expertsFollowReviewAndUndo();
    void policiesHaveOneRowForEachTitle();
    void policyStaysWhileOneMentionIsKept();
    void figuresAreInTextOrder();
    void annotationsAreInTextOrder();
    void annotationsAreFiltered();
    void outlineHasHeadingsButNotTheTitle();
    void modelsSurviveTheirDocument();
};

void SessionModelsTest::modelsWithoutADocumentAreEmpty()
{
    session::EventsModel events;
    session::ExpertsModel experts;
    session::PoliciesModel policies;
    session::FiguresModel figures;
    session::AnnotationsModel annotations;
    session::OutlineModel outline;
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*> {
             &events, &experts, &policies, &figures, &annotations, &outline }) {
        QAbstractItemModelTester tester(model, failOnError);
        QCOMPARE(model->rowCount(), 0);
    }
}

void SessionModelsTest::eventsStandInOrderOfTime()
{
    TemporaryLibrary library;
    session::EventsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(library.openFerryArticle());
    QCOMPARE(column(model, session::EventsModel::TitleColumn),
        (QStringList { u"發佈渡輪電動化行動計劃"_s, u"首批電動渡輪投入使用"_s, u"周明遠談成本"_s,
            u"乘客達150萬人"_s, u"充電樁不足"_s }));
    const QModelIndex first = model.index(0, session::EventsModel::DateColumn);
    QCOMPARE(first.data(session::DateRole).value<EdtfValue>(), date(u"2022-03"));
    QCOMPARE(first.data(session::SortRole).toLongLong(), toDayNumber({ 2022, 3, 1 }));
    QCOMPARE(first.data(session::CategoryRole).value<EventCategory>(), EventCategory::Policy);
    QCOMPARE(first.data(session::SpanRole).value<TextSpan>(),
        spanOf(samples::ferryText(), u"2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》"));
    QCOMPARE(first.data(session::ParagraphRole).toInt(), 3);
    QVERIFY(!model.index(4, 0).data(session::DateRole).isValid());
    QCOMPARE(model.idAt(first), first.data(session::ItemIdRole).value<ItemId>());
    QCOMPARE(model.indexOf(model.idAt(first)).row(), 0);
}

void SessionModelsTest::eventsFollowReviewAndUndo()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::EventsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third = model.index(2, 0);
    const ItemId first = model.idAt(model.index(0, 0));
    QVERIFY(document->setReviewState(first, ReviewState::Rejected));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(third.row(), 1);
    QVERIFY(library.workspace().undo());
    QCOMPARE(model.indexOf(first).row(), 0);
    QCOMPARE(third.row(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(document->setReviewState(first, ReviewState::Accepted));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, 0).data(session::StateRole).value<ReviewState>(), ReviewState::Accepted);
    QCOMPARE(reset.count(), 0);
}

void SessionModelsTest::rejectedEventsShowOnRequest()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::EventsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    QVERIFY(document->setReviewState(model.idAt(model.index(1, 0)), ReviewState::Rejected));
    model.setShowsRejected(true);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(1, 0).data(session::StateRole).value<ReviewState>(), ReviewState::Rejected);
    model.setShowsRejected(false);
    QCOMPARE(model.rowCount(), 4);
}

void SessionModelsTest::eventMovesWhenItsDateIsEdited()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::EventsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    const ItemId undated = model.idAt(model.index(4, 0));
    auto event = std::get<Event>(document->item(undated)->body);
    event.date = date(u"1998");
    QVERIFY(document->editEvent(undated, event));
    QCOMPARE(model.indexOf(undated).row(), 0);
    QVERIFY(model.index(0, 0).data(session::EditedRole).toBool());
    QVERIFY(model.index(0, 0).data().toString().contains(u"1998"_s));
}

void SessionModelsTest::expertsAreGroupedBySpeaker()
{
    TemporaryLibrary library;
    session::ExpertsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(library.openFerryArticle());
    QCOMPARE(column(model, 0), (QStringList { u"周明遠"_s, u"何小滿"_s }));
    const QModelIndex speaker = model.index(0, 0);
    QCOMPARE(speaker.data(session::SpeakerRoleRole).toString(), u"海港大學 · 教授"_s);
    QCOMPARE(speaker.data(session::QuotationCountRole).toInt(), 2);
    QCOMPARE(column(model, 0, speaker),
        (QStringList { u"“電動渡輪的成本比柴油渡輪低三成。”"_s, u"充電樁仍然不足"_s }));
    const QModelIndex direct = model.index(0, 0, speaker);
    QCOMPARE(direct.data(session::QuotationKindRole).value<QuotationKind>(), QuotationKind::Direct);
    QCOMPARE(direct.data(session::CueRole).toString(), u"表示"_s);
    QCOMPARE(direct.data(session::DateRole).value<EdtfValue>(), date(u"2023-11"));
    QCOMPARE(direct.data(session::ParagraphRole).toInt(), 4);
    const QModelIndex indirect = model.index(1, 0, speaker);
    QVERIFY(!indirect.data(session::DateRole).isValid());
    QCOMPARE(model.indexOf(indirect.data(session::ItemIdRole).value<ItemId>()), indirect);
}

void SessionModelsTest::expertsFollowReviewAndUndo()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::ExpertsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.index(0, 0, model.index(1, 0));
    const auto quotations = document->itemsOfKind(ItemKind::Quotation);
    QVERIFY(document->setReviewState({ quotations.data(), 2 }, ReviewState::Rejected));
    QCOMPARE(column(model, 0), QStringList { u"何小滿"_s });
    QCOMPARE(last.parent().row(), 0);
    QVERIFY(library.workspace().undo());
    QCOMPARE(column(model, 0), (QStringList { u"周明遠"_s, u"何小滿"_s }));
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(last.parent().row(), 1);
    QCOMPARE(reset.count(), 0);
}

void SessionModelsTest::policiesHaveOneRowForEachTitle()
{
    TemporaryLibrary library;
    session::PoliciesModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(library.openFerryArticle());
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data().toString(), u"渡輪電動化行動計劃(2022-2025年)"_s);
    QCOMPARE(row.data(session::IssuerRole).toString(), u"海港市交通局"_s);
    QCOMPARE(row.data(session::DateRole).value<EdtfValue>(), date(u"2022-03"));
    QCOMPARE(row.data(session::TermRole).value<EdtfValue>(), date(u"2022/2025"));
    QCOMPARE(row.data(session::MentionCountRole).toInt(), 2);
    const auto passages = row.data(session::PassagesRole).value<QList<TextSpan>>();
    QCOMPARE(passages.size(), 2);
    QVERIFY(passages[0] < passages[1]);
    QCOMPARE(row.data(session::SpanRole).value<TextSpan>(), passages[0]);
}

void SessionModelsTest::policyStaysWhileOneMentionIsKept()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::PoliciesModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    const auto mentions = document->itemsOfKind(ItemKind::Policy);
    QVERIFY(document->setReviewState(mentions[0], ReviewState::Rejected));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(model.index(0, 0)), mentions[1]);
    QCOMPARE(model.index(0, 0).data(session::MentionCountRole).toInt(), 1);
    QVERIFY(document->setReviewState(mentions[1], ReviewState::Rejected));
    QCOMPARE(model.rowCount(), 0);
}

void SessionModelsTest::figuresAreInTextOrder()
{
    TemporaryLibrary library;
    session::FiguresModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(library.openFerryArticle());
    QCOMPARE(column(model, session::FiguresModel::WhatColumn), (QStringList { u"乘客"_s, u"乘客"_s }));
    QCOMPARE(column(model, session::FiguresModel::UnitColumn), (QStringList { u"人"_s, u"人"_s }));
    QCOMPARE(model.index(0, 0).data(session::ValueRole).toDouble(), 1500000.0);
    QCOMPARE(
        model.index(0, session::FiguresModel::ValueColumn).data(session::SortRole).toDouble(), 1500000.0);
    QCOMPARE(model.index(1, 0).data(session::SnippetRole).toString(), u"90萬人"_s);
    QVERIFY(model.index(0, session::FiguresModel::AsOfColumn).data().toString().contains(u"2023"_s));
}

void SessionModelsTest::annotationsAreInTextOrder()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::AnnotationsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    const auto later = document->addAnnotation(spanOf(document->text(), u"充電樁"), {}).value();
    const auto earlier
        = document->addAnnotation(spanOf(document->text(), u"交通局"), { .body = u"哪一級?"_s }).value();
    QCOMPARE(column(model, 0), (QStringList { u"哪一級?"_s, u"充電樁"_s }));
    QCOMPARE(model.indexOf(later).row(), 1);
    QCOMPARE(model.idAt(model.index(0)), earlier);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(document->setAnnotationColour(later, HighlightColour::Blue));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(1).data(session::ColourRole).value<HighlightColour>(), HighlightColour::Blue);
    QVERIFY(library.workspace().undo());
    QVERIFY(document->deleteAnnotation(earlier));
    QCOMPARE(column(model, 0), QStringList { u"充電樁"_s });
}

void SessionModelsTest::annotationsAreFiltered()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::AnnotationsModel model;
    session::AnnotationsFilter filter(model);
    QAbstractItemModelTester tester(&filter, failOnError);
    model.setDocument(document);
    QVERIFY(document->addAnnotation(spanOf(document->text(), u"交通局"), { .body = u"Which LEVEL?"_s }));
    QVERIFY(document->addAnnotation(
        spanOf(document->text(), u"充電樁"), { HighlightColour::Green, {}, {}, { u"待查"_s } }));
    QCOMPARE(filter.rowCount(), 2);
    session::AnnotationQuery query { .text = u"level"_s };
    filter.setQuery(query);
    QCOMPARE(column(filter, 0), QStringList { u"Which LEVEL?"_s });
    query.text = u"充电"_s;
    filter.setQuery(query);
    QCOMPARE(column(filter, 0), QStringList { u"充電樁"_s });
    query.colours = { HighlightColour::Yellow };
    filter.setQuery(query);
    QCOMPARE(filter.rowCount(), 0);
    query.text.clear();
    filter.setQuery(query);
    QCOMPARE(filter.rowCount(), 1);
    query.colours.clear();
    query.tags = { u"待查"_s };
    filter.setQuery(query);
    QCOMPARE(column(filter, 0), QStringList { u"充電樁"_s });
    filter.setQuery({});
    QCOMPARE(filter.rowCount(), 2);
}

void SessionModelsTest::outlineHasHeadingsButNotTheTitle()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::OutlineModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setDocument(document);
    QCOMPARE(column(model, 0), QStringList { u"碼頭以外的難題"_s });
    QVERIFY(!model.headingAt(document->text().indexOf(u"去年"_s)).isValid());
    QCOMPARE(model.headingAt(document->text().indexOf(u"充電樁"_s)).row(), 0);
    QCOMPARE(model.index(0).data(session::ParagraphRole).toInt(), 5);
}

void SessionModelsTest::modelsSurviveTheirDocument()
{
    TemporaryLibrary library;
    session::EventsModel events;
    session::ExpertsModel experts;
    session::AnnotationsModel annotations;
    session::OutlineModel outline;
    QAbstractItemModelTester eventsTester(&events, failOnError);
    QAbstractItemModelTester expertsTester(&experts, failOnError);
    ArticleDocument* document = library.openFerryArticle();
    events.setDocument(document);
    experts.setDocument(document);
    annotations.setDocument(document);
    outline.setDocument(document);
    library.close();
    QCOMPARE(events.rowCount(), 0);
    QCOMPARE(experts.rowCount(), 0);
    QCOMPARE(annotations.rowCount(), 0);
    QCOMPARE(outline.rowCount(), 0);
}

QTEST_GUILESS_MAIN(SessionModelsTest)
#include "tst_session_models.moc"
