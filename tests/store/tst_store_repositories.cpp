// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/dossier_repository.h"
#include "store/draft_repository.h"
#include "store/item_repository.h"
#include "store/operations_log.h"
#include "store_samples.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using namespace tidemark::store;

class TestStoreRepositories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void articleAndTextComeBack();
    void itemsComeBackInTextOrder();
    void annotationLifeCycle();
    void marksOnItemsAndArticles();
    void tagsInUse();
    void reviewStates();
    void editedItemKeepsWhatWasExtracted();
    void removedArticleDisappears();
    void dossiers();
    void draftsEndWithTheirAnnotation();
    void logTellsEachField();
    void refusals();
    void refusedStepLeavesNothingBehind();

private:
    template <class Repository> Repository get() const { return Repository(*m_library); }
    Applied apply(const ChangeSet& step);

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::ArticleSample m_sample;
    std::unique_ptr<Library> m_library;
};

void TestStoreRepositories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = samples::articleSample();
    m_library = samples::libraryWith(m_folder->filePath(u"a.tidemark"_s), m_sample);
}

void TestStoreRepositories::cleanup()
{
    m_library.reset();
    m_folder.reset();
}

Applied TestStoreRepositories::apply(const ChangeSet& step)
{
    const auto applied = m_library->apply(step);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().message()));
    return *applied;
}

void TestStoreRepositories::articleAndTextComeBack()
{
    QCOMPARE(get<ArticleRepository>().all().value(), std::vector { m_sample.article });
    QCOMPARE(get<ArticleRepository>().find(m_sample.article.id).value(), m_sample.article);
    QCOMPARE(get<ArticleRepository>().version(m_sample.version.id).value(), m_sample.version);
    QCOMPARE(get<ArticleRepository>().findByText(m_sample.version.sha256).value(), m_sample.article.id);
    QVERIFY(!get<ArticleRepository>().findByText(QByteArray(32, 'x')).value());
    QCOMPARE(get<ArticleRepository>().find(ArticleId::create()).error().code, StoreError::Code::NotFound);
}

void TestStoreRepositories::itemsComeBackInTextOrder()
{
    const auto items = get<ItemRepository>().ofArticle(m_sample.article.id).value();
    QCOMPARE(items.size(), m_sample.items.size());
    QVERIFY(std::is_sorted(items.begin(), items.end(), [](const Item& left, const Item& right) {
        return mainSpan(left.body).start < mainSpan(right.body).start;
    }));
    for (const Item& item : m_sample.items)
        QCOMPARE(get<ItemRepository>().find(item.id).value(), item);
}

void TestStoreRepositories::annotationLifeCycle()
{
    Annotation annotation = samples::annotationOn(m_sample, 10, 5);
    QCOMPARE(apply(changes::addAnnotation(annotation)).label, ChangeLabel::AddNote);
    QCOMPARE(get<AnnotationRepository>().find(annotation.id).value(), annotation);

    annotation.body = u"second **thought**\n\n- with a list"_s;
    annotation.colour = HighlightColour::Purple;
    annotation.style = HighlightStyle::Underline;
    annotation.tags = { u"票價"_s };
    annotation.target->span = { 10, 6 };
    annotation.modified = annotation.modified.addSecs(5);
    const Applied edited = apply(changes::editAnnotation(annotation));
    QCOMPARE(edited.touched, (std::vector { EntityRef { EntityKind::Annotation, annotation.id.uuid() } }));
    QCOMPARE(get<AnnotationRepository>().ofArticle(m_sample.article.id).value(), std::vector { annotation });

    apply(changes::deleteAnnotations({ annotation.id }));
    QVERIFY(get<AnnotationRepository>().ofArticle(m_sample.article.id).value().empty());
    QVERIFY(!get<AnnotationRepository>().find(annotation.id));
}

void TestStoreRepositories::marksOnItemsAndArticles()
{
    Annotation onItem = samples::annotationOn(m_sample, 0, 0);
    onItem.target.reset();
    onItem.item = m_sample.items.back().id;
    Annotation onArticle = samples::annotationOn(m_sample, 0, 0);
    onArticle.target.reset();
    apply(changes::addAnnotation(onItem));
    apply(changes::addAnnotation(onArticle));
    QCOMPARE(get<AnnotationRepository>().find(onItem.id).value(), onItem);
    QCOMPARE(get<AnnotationRepository>().find(onArticle.id).value(), onArticle);
}

void TestStoreRepositories::tagsInUse()
{
    Annotation one = samples::annotationOn(m_sample, 0, 3);
    Annotation two = samples::annotationOn(m_sample, 5, 3);
    two.tags = { u"apex"_s, u"fares"_s };
    apply(changes::addAnnotation(one));
    apply(changes::addAnnotation(two));
    QCOMPARE(
        get<AnnotationRepository>().tags().value(), (QStringList { u"apex"_s, u"council"_s, u"fares"_s }));
    apply(changes::deleteAnnotations({ two.id }));
    QCOMPARE(get<AnnotationRepository>().tags().value(), (QStringList { u"council"_s, u"fares"_s }));
}

void TestStoreRepositories::reviewStates()
{
    const std::vector<ItemId> both { m_sample.items[0].id, m_sample.items[5].id };
    QCOMPARE(apply(changes::setReviewState(both, ReviewState::Rejected)).label, ChangeLabel::RejectItem);
    for (const ItemId& id : both)
        QCOMPARE(get<ItemRepository>().find(id).value().state, ReviewState::Rejected);
    QCOMPARE(apply(changes::setReviewState(both, ReviewState::Rejected)).sequence, 0);
}

void TestStoreRepositories::editedItemKeepsWhatWasExtracted()
{
    const Item before = m_sample.items.back();
    Event event = std::get<Event>(before.body);
    event.title = u"The council passes the ferry rules"_s;
    apply(changes::editItem(before, event));
    const Item once = get<ItemRepository>().find(before.id).value();
    QCOMPARE(std::get<Event>(once.body), event);
    QCOMPARE(once.extracted, before.body);
    QCOMPARE(once.state, ReviewState::Accepted);

    event.title = u"Ferry rules"_s;
    apply(changes::editItem(once, event));
    QCOMPARE(get<ItemRepository>().find(before.id).value().extracted, before.body);

    apply(changes::restoreExtracted(get<ItemRepository>().find(before.id).value()));
    QCOMPARE(get<ItemRepository>().find(before.id).value().body, before.body);
    QVERIFY(!get<ItemRepository>().find(before.id).value().extracted);
}

void TestStoreRepositories::removedArticleDisappears()
{
    Dossier dossier { DossierId::create(), u"Ferries"_s, { m_sample.article.id } };
    apply(changes::addDossier(dossier));
    apply(changes::removeArticle(m_sample.article.id));
    QVERIFY(get<ArticleRepository>().all().value().empty());
    QVERIFY(!get<ArticleRepository>().findByText(m_sample.version.sha256).value());
    QVERIFY(get<DossierRepository>().find(dossier.id).value().articles.empty());
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(get<ArticleRepository>().all().value().size(), size_t(1));
    QCOMPARE(get<DossierRepository>().find(dossier.id).value(), dossier);
}

void TestStoreRepositories::dossiers()
{
    const auto second = samples::articleSample(
        u"另一篇渡輪的報導，文字與前一篇不同，長度也足夠放下前一篇裡的每一段引文與數字。\n"_s);
    apply(changes::importArticle(second.article, second.version, {}));
    Dossier dossier { DossierId::create(), u"Ferries"_s, { m_sample.article.id } };
    apply(changes::addDossier(dossier));
    dossier.name = u"渡輪"_s;
    dossier.articles = { second.article.id, m_sample.article.id };
    apply(changes::editDossier(dossier));
    QCOMPARE(get<DossierRepository>().findByName(u"渡輪"_s).value(), dossier);
    QVERIFY(!get<DossierRepository>().findByName(u"Ferries"_s).value());
    apply(changes::deleteDossier(dossier.id));
    QVERIFY(get<DossierRepository>().all().value().empty());
}

void TestStoreRepositories::draftsEndWithTheirAnnotation()
{
    Annotation draft = samples::annotationOn(m_sample, 3, 4);
    VERIFY_RESULT(get<DraftRepository>().save(draft));
    draft.body += u", half written"_s;
    VERIFY_RESULT(get<DraftRepository>().save(draft));
    m_library.reset();
    m_library = Library::open(m_folder->filePath(u"a.tidemark"_s)).value();
    QCOMPARE(get<DraftRepository>().all().value(), std::vector { draft });

    apply(changes::addAnnotation(draft));
    QVERIFY(get<DraftRepository>().all().value().empty());
    VERIFY_RESULT(get<DraftRepository>().save(draft));
    VERIFY_RESULT(get<DraftRepository>().discard(draft.id));
    QVERIFY(get<DraftRepository>().all().value().empty());
}

void TestStoreRepositories::logTellsEachField()
{
    const qint64 start = get<OperationsLog>().lastSequence().value();
    Annotation annotation = samples::annotationOn(m_sample, 3, 4);
    apply(changes::addAnnotation(annotation));
    annotation.colour = HighlightColour::Pink;
    annotation.modified = annotation.modified.addSecs(1);
    const Applied edited = apply(changes::editAnnotation(annotation, ChangeLabel::ChangeColour));

    const auto log = get<OperationsLog>().after(start, 100).value();
    QCOMPARE(log.size(), size_t(3)); // made; colour; modified
    QCOMPARE(log[0].field, QString());
    QCOMPARE(log[0].after.toObject().value(u"body"_s).toString(), annotation.body);
    QCOMPARE(log[1].field, u"colour"_s);
    QCOMPARE(log[1].before.toString(), u"green"_s);
    QCOMPARE(log[1].after.toString(), u"pink"_s);
    QCOMPARE(log[2].field, u"modified"_s);
    QCOMPARE(log[1].step, log[2].step);
    QCOMPARE(log[2].sequence, edited.sequence);
    QCOMPARE(get<OperationsLog>().lastSequence().value(), edited.sequence);

    const Applied undone = m_library->undo().value();
    const auto after = get<OperationsLog>().after(edited.sequence, 100).value();
    QCOMPARE(after.size(), size_t(2));
    QCOMPARE(after.back().undoes, log[1].step);
    QCOMPARE(after.back().sequence, undone.sequence);
}

void TestStoreRepositories::refusals()
{
    const auto codeOf = [&](const ChangeSet& step) {
        const auto applied = m_library->apply(step);
        return applied ? StoreError::Code::Failed : applied.error().code;
    };
    Annotation outside = samples::annotationOn(m_sample, 0, 3);
    outside.target->span.length = m_sample.version.text.size() + 1;
    QCOMPARE(codeOf(changes::addAnnotation(outside)), StoreError::Code::InvalidChange);
    Annotation elsewhere = samples::annotationOn(m_sample, 0, 3);
    elsewhere.article = ArticleId::create();
    QCOMPARE(codeOf(changes::addAnnotation(elsewhere)), StoreError::Code::InvalidChange);
    QCOMPARE(codeOf(importOf(m_sample)), StoreError::Code::InvalidChange);
    QCOMPARE(codeOf(changes::deleteAnnotations({ AnnotationId::create() })), StoreError::Code::NotFound);
    auto forged = samples::articleSample();
    forged.version.text += u"."_s;
    QCOMPARE(codeOf(importOf(forged)), StoreError::Code::InvalidChange);
    QCOMPARE(get<ArticleRepository>().all().value().size(), size_t(1));
}

void TestStoreRepositories::refusedStepLeavesNothingBehind()
{
    const Annotation good = samples::annotationOn(m_sample, 0, 3);
    ChangeSet step = changes::addAnnotation(good);
    step.append(changes::deleteAnnotations({ AnnotationId::create() }));
    const qint64 before = get<OperationsLog>().lastSequence().value();
    QVERIFY(!m_library->apply(step));
    QVERIFY(!get<AnnotationRepository>().find(good.id));
    QCOMPARE(get<OperationsLog>().lastSequence().value(), before);
    QVERIFY(!m_library->undoLabel());
}

QTEST_GUILESS_MAIN(TestStoreRepositories)
#include "tst_store_repositories.moc"
