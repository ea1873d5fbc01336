// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/item_repository.h"
#include "store/operations_log.h"
#include "store_samples.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using namespace tidemark::store;

class TestStoreUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToUndoInANewLibrary();
    void everyStepBackAndForthAcrossRestarts();
    void newStepEndsRedo();
    void stepOfManyEntitiesIsOneUndo();
    void stepsOfTypingMerge();
    void mergingStopsAtUndo();
    void emptyStepIsNoStep();
    void importIsNotUndone();

private:
    void reopen();
    void apply(const ChangeSet& step);
    QString body(AnnotationId id) const;
    void setBody(const QString& text, bool merges);

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::ArticleSample m_sample;
    Annotation m_note;
    std::unique_ptr<Library> m_library;
};

void TestStoreUndo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = samples::articleSample();
    m_note = samples::annotationOn(m_sample, 2, 4);
    m_library = samples::libraryWith(m_folder->filePath(u"a.tidemark"_s), m_sample);
}

void TestStoreUndo::cleanup()
{
    m_library.reset();
}

void TestStoreUndo::reopen()
{
    m_library.reset();
    m_library = Library::open(m_folder->filePath(u"a.tidemark"_s)).value();
}

void TestStoreUndo::apply(const ChangeSet& step)
{
    const auto applied = m_library->apply(step);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().message()));
}

QString TestStoreUndo::body(AnnotationId id) const
{
    const auto found = AnnotationRepository(*m_library).find(id);
    return found ? found->body : u"(none)"_s;
}

void TestStoreUndo::setBody(const QString& text, bool merges)
{
    m_note.body = text;
    m_note.modified = m_note.modified.addSecs(1);
    ChangeSet step = changes::editAnnotation(m_note);
    step.mergesWithPrevious = merges;
    apply(step);
}

void TestStoreUndo::nothingToUndoInANewLibrary()
{
    QVERIFY(!m_library->undoLabel());
    QVERIFY(!m_library->redoLabel());
    QCOMPARE(m_library->undo().error().code, StoreError::Code::NotFound);
    QCOMPARE(m_library->redo().error().code, StoreError::Code::NotFound);
}

void TestStoreUndo::everyStepBackAndForthAcrossRestarts()
{
    constexpr int edits = 60;
    apply(changes::addAnnotation(m_note));
    for (int number = 0; number < edits; ++number)
        setBody(QString::number(number), false);
    apply(changes::deleteAnnotations({ m_note.id }));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_library->undoLabel(), ChangeLabel::DeleteAnnotation);
        for (int number = edits - 1; number >= 0; --number) {
            VERIFY_RESULT(m_library->undo());
            QCOMPARE(body(m_note.id), QString::number(number));
            if (number % 20 == 0)
                reopen();
        }
        VERIFY_RESULT(m_library->undo());
        QCOMPARE(body(m_note.id), u"a *first* thought"_s);
        VERIFY_RESULT(m_library->undo());
        QCOMPARE(body(m_note.id), u"(none)"_s);
        QVERIFY(!m_library->undoLabel());
        QCOMPARE(m_library->redoLabel(), ChangeLabel::AddNote);
        for (int step = 0; step < edits + 2; ++step) {
            VERIFY_RESULT(m_library->redo());
            if (step == 0)
                QCOMPARE(AnnotationRepository(*m_library).find(m_note.id).value().tags, m_note.tags);
            if (step % 25 == 0)
                reopen();
        }
        QCOMPARE(body(m_note.id), u"(none)"_s);
        QVERIFY(!m_library->redoLabel());
    }
}

void TestStoreUndo::newStepEndsRedo()
{
    apply(changes::addAnnotation(m_note));
    setBody(u"one"_s, false);
    VERIFY_RESULT(m_library->undo());
    QVERIFY(m_library->redoLabel());
    setBody(u"two"_s, false);
    QVERIFY(!m_library->redoLabel());
    reopen();
    QVERIFY(!m_library->redoLabel());
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(body(m_note.id), u"a *first* thought"_s);
}

void TestStoreUndo::stepOfManyEntitiesIsOneUndo()
{
    const EdtfValue newDate = EdtfValue::parse(u"2024-04-01").value();
    const PublicationDate published { PublicationDate::Origin::Given, newDate, PublicationDate::Reason::None,
        {} };
    Item revised = m_sample.items[0];
    std::get<TimeExpression>(revised.body).value = newDate;
    Item added = m_sample.items[5];
    added.id = ItemId::create();
    apply(changes::setPublicationDate(
        m_sample.article.id, published, { revised }, { added }, { m_sample.items[3].id }));

    const ItemRepository items(*m_library);
    QCOMPARE(items.find(revised.id).value().body, revised.body);
    QVERIFY(items.find(added.id));
    QVERIFY(!items.find(m_sample.items[3].id));
    QCOMPARE(ArticleRepository(*m_library).find(m_sample.article.id).value().metadata.published, published);

    VERIFY_RESULT(m_library->undo());
    QCOMPARE(items.find(revised.id).value(), m_sample.items[0]);
    QVERIFY(!items.find(added.id));
    QCOMPARE(items.find(m_sample.items[3].id).value(), m_sample.items[3]);
    QCOMPARE(ArticleRepository(*m_library).find(m_sample.article.id).value(), m_sample.article);
}

void TestStoreUndo::stepsOfTypingMerge()
{
    apply(changes::addAnnotation(m_note));
    for (const QString& text : { u"T"_s, u"Th"_s, u"The"_s })
        setBody(text, true);
    reopen();
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(body(m_note.id), u"a *first* thought"_s);
    VERIFY_RESULT(m_library->redo());
    QCOMPARE(body(m_note.id), u"The"_s);
    VERIFY_RESULT(m_library->undo());
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(body(m_note.id), u"(none)"_s);
}

void TestStoreUndo::mergingStopsAtUndo()
{
    apply(changes::addAnnotation(m_note));
    setBody(u"one"_s, true);
    setBody(u"two"_s, false);
    VERIFY_RESULT(m_library->undo());
    setBody(u"three"_s, true);
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(body(m_note.id), u"one"_s);
}

void TestStoreUndo::emptyStepIsNoStep()
{
    apply(changes::addAnnotation(m_note));
    const qint64 before = OperationsLog(*m_library).lastSequence().value();
    setBody(m_note.body, false); // only its time of modification differs
    QCOMPARE(OperationsLog(*m_library).lastSequence().value(), before);
    QCOMPARE(m_library->undoLabel(), ChangeLabel::AddNote);
}

void TestStoreUndo::importIsNotUndone()
{
    apply(changes::addAnnotation(m_note));
    const auto second = samples::articleSample(
        u"渡輪公司的第二篇報導，長度足以容下樣本中的每一個段落位置，因此寫得稍微長一些，再長一些，直到最後一個數字也有地方可放。\n"_s);
    apply(samples::importOf(second));
    VERIFY_RESULT(m_library->undo());
    QCOMPARE(body(m_note.id), u"(none)"_s);
    QCOMPARE(ArticleRepository(*m_library).all().value().size(), size_t(2));
    QVERIFY(!m_library->undoLabel());
}

QTEST_GUILESS_MAIN(TestStoreUndo)
#include "tst_store_undo.moc"
