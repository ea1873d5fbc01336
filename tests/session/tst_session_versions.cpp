// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/draft_keeper.h"
#include "session/import_job.h"
#include "session/version_import.h"
#include "store/changes.h"
#include "store/library.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using session::ArticleDocument;
using session::ImportedArticle;
using session::ImportJob;
using session::ImportTarget;
using domain::AnchorState;

/// A changed text of a known article becomes a new version of it: marks and decisions follow, in one step that
/// can be undone.
class TestSessionVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aChangedTextBecomesAVersion();
    void marksFollow();
    void undoneInOneStepAlsoAfterAReopening();
    void decisionsOnItemsFollow();
    void whatLosesItsPassageIsLeftBehindAndAttached();
    void notesStayOnTheirItems();
    void draftsFollow();
    void cancellingLeavesAllAsBefore();
    void anUnrelatedTextIsAnotherArticle();
    void theSameTextAgain();
    void goingBackToAnEarlierText();
    void asksWhenNotSure();
    void settlingMarks();
    void givenPublicationDateStays();
    void aChangeMeanwhileIsNotOverwritten();
    void nothingDecidedIsLostWhateverChanges();
    void restoredFromTheTrashAfterTheTextChanged();

private:
    ArticleDocument& open(const QByteArray& text = {});
    session::Result<ImportedArticle> importAs(const QString& text, const ImportTarget& target = {},
        const std::function<void(ImportJob*)>& watch = {});
    domain::ItemId eventAt(const QString& words);
    domain::AnnotationId mark(const QString& words, const QString& body = {});
    QString wordsOf(domain::AnnotationId id);

    std::unique_ptr<samples::TemporaryLibrary> m_library;
    ArticleDocument* m_document = nullptr;
};

namespace {

const QString article
    = u"港口協議落地\n\n"
      "海岸日報記者 林舟\n\n"
      "今年3月,海港公司正式推出智慧碼頭系統。項目總監何川表示,這套系統能縮短船舶等候時間。\n\n"
      "交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"
      "截至2022年末,海港公司的註冊用戶達到300萬。\n\n"
      "2023年9月,海港公司宣佈收購內河航運平臺。\n"_s;

/// A sentence in front, a word changed, one paragraph gone.
QString revised()
{
    return QString(article)
        .replace(u"今年3月,"_s, u"編者按:本文有更新。\n\n今年3月,"_s)
        .replace(u"達到300萬"_s, u"達到350萬"_s)
        .remove(u"2023年9月,海港公司宣佈收購內河航運平臺。\n"_s);
}

const domain::Item* itemWithState(const ArticleDocument& document, domain::ItemKind kind, domain::ReviewState state)
{
    for (const domain::Item& item : document.items()) {
        if (item.kind() == kind && item.state == state)
            return &item;
    }
    return nullptr;
}

} // namespace

void TestSessionVersions::init()
{
    m_library = std::make_unique<samples::TemporaryLibrary>();
    m_document = nullptr;
}

void TestSessionVersions::cleanup()
{
    m_library.reset();
}

ArticleDocument& TestSessionVersions::open(const QByteArray& text)
{
    const QString file = m_library->write(u"harbour.txt"_s, text.isEmpty() ? article.toUtf8() : text);
    const auto imported = m_library->workspace().importArticle(file).value();
    m_document = m_library->workspace().openArticle(imported.id).value();
    return *m_document;
}

session::Result<ImportedArticle> TestSessionVersions::importAs(
    const QString& text, const ImportTarget& target, const std::function<void(ImportJob*)>& watch)
{
    const QString file = m_library->write(u"harbour.txt"_s, text.toUtf8());
    ImportJob* job = m_library->workspace().importLater(file, target);
    session::Result<ImportedArticle> outcome;
    bool isOver = false;
    connect(job, &ImportJob::finished, this, [&](const session::Result<ImportedArticle>& result) {
        outcome = result;
        isOver = true;
    });
    if (watch)
        watch(job);
    if (!QTest::qWaitFor([&] { return isOver; }, 60000))
        qFatal("the import does not end");
    return outcome;
}

domain::ItemId TestSessionVersions::eventAt(const QString& words)
{
    const domain::TextSpan wanted = samples::spanOf(m_document->text(), words);
    for (const domain::ItemId id : m_document->itemsOfKind(domain::ItemKind::Event)) {
        for (const domain::TextSpan& span : std::get<domain::Event>(m_document->item(id)->body).passages) {
            if (span.overlaps(wanted))
                return id;
        }
    }
    return {};
}

domain::AnnotationId TestSessionVersions::mark(const QString& words, const QString& body)
{
    session::AnnotationContent content;
    content.body = body;
    return m_document->addAnnotation(samples::spanOf(m_document->text(), words), content).value();
}

QString TestSessionVersions::wordsOf(domain::AnnotationId id)
{
    const domain::Annotation* annotation = m_document->annotation(id);
    return annotation && annotation->target ? m_document->textOf(annotation->target->span).toString() : QString();
}

void TestSessionVersions::aChangedTextBecomesAVersion()
{
    const domain::ArticleId id = open().article().id;
    const QSignalSpy changed(m_document, &ArticleDocument::versionChanged);
    const auto outcome = importAs(revised());
    QVERIFY(outcome);
    QCOMPARE(outcome->id, id);
    QCOMPARE(outcome->version, 2);
    QVERIFY(outcome->carried);
    QCOMPARE(m_library->workspace().articles().size(), size_t(1));
    QCOMPARE(m_document->text(), revised());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toString(), article);
    const auto versions = m_library->workspace().versions(id);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].version.text, article);
    QVERIFY(versions[1].isCurrent && !versions[0].isCurrent);
}

void TestSessionVersions::marksFollow()
{
    open();
    const auto early = mark(u"智慧碼頭系統"_s, u"看這裡"_s);
    const auto late = mark(u"沿海港口建設指導意見"_s);
    const auto gone = mark(u"宣佈收購內河航運平臺"_s);
    const auto onArticle = m_document->addAnnotationToArticle({}).value();
    const auto outcome = importAs(revised());
    QVERIFY(outcome && outcome->carried);
    QCOMPARE(wordsOf(early), u"智慧碼頭系統"_s);
    QCOMPARE(wordsOf(late), u"沿海港口建設指導意見"_s);
    QCOMPARE(m_document->annotation(early)->anchor, domain::AnchorState::Sure);
    QCOMPARE(m_document->annotation(early)->body, u"看這裡"_s);
    const domain::Annotation* orphan = m_document->annotation(gone);
    QCOMPARE(orphan->anchor, domain::AnchorState::Orphan);
    QVERIFY(!orphan->target && orphan->carriedFrom);
    QCOMPARE(orphan->quote.exact, u"宣佈收購內河航運平臺"_s);
    const domain::TextSpan former = orphan->carriedFrom->span;
    QCOMPARE(m_document->textOfVersion(orphan->carriedFrom->version).mid(former.start, former.length),
        u"宣佈收購內河航運平臺"_s);
    QCOMPARE(m_document->annotation(onArticle)->anchor, domain::AnchorState::Sure);
    QCOMPARE(outcome->carried->sure, 2);
    QCOMPARE(outcome->carried->orphans, 1);
}

void TestSessionVersions::undoneInOneStepAlsoAfterAReopening()
{
    const domain::ArticleId id = open().article().id;
    mark(u"智慧碼頭系統"_s);
    mark(u"宣佈收購內河航運平臺"_s);
    QVERIFY(m_document->setReviewState(eventAt(u"收購內河航運平臺"_s), domain::ReviewState::Accepted));
    const auto annotations = m_document->annotations();
    const auto items = m_document->items();
    const auto before = m_document->article();
    QVERIFY(importAs(revised()));
    QVERIFY(m_document->annotations() != annotations);

    m_library->reopen();
    QVERIFY(m_library->workspace().undo());
    m_document = m_library->workspace().openArticle(id).value();
    QCOMPARE(m_document->text(), article);
    QCOMPARE(m_document->article(), before);
    QVERIFY(m_document->annotations() == annotations);
    QVERIFY(m_document->items() == items);
    QVERIFY(m_document->leftBehind().empty());

    QVERIFY(m_library->workspace().redo());
    QCOMPARE(m_document->text(), revised());
    QCOMPARE(m_document->leftBehind().size(), size_t(1));
    QVERIFY(m_library->workspace().undo());
    QVERIFY(m_document->items() == items);
    QCOMPARE(m_library->workspace().versions(id).size(), size_t(2)); // no text is thrown away
}

void TestSessionVersions::decisionsOnItemsFollow()
{
    open();
    const auto accepted = eventAt(u"推出智慧碼頭系統"_s);
    QVERIFY(m_document->setReviewState(accepted, domain::ReviewState::Accepted));
    const auto rejected = eventAt(u"沿海港口建設指導意見"_s);
    QVERIFY(m_document->setReviewState(rejected, domain::ReviewState::Rejected));
    const domain::TextSpan own = samples::spanOf(article, u"縮短船舶等候時間");
    domain::Event event;
    event.passages = { own };
    event.title = u"等候縮短"_s;
    const auto added = m_document->addEvent(event).value();
    const auto quotation = m_document->itemsOfKind(domain::ItemKind::Quotation).front();
    QVERIFY(m_document->setReviewState(quotation, domain::ReviewState::Disputed));

    QVERIFY(importAs(revised()));
    const domain::Item* item = m_document->item(accepted);
    QVERIFY(item);
    QCOMPARE(item->state, domain::ReviewState::Accepted);
    QVERIFY(m_document->textOf(domain::mainSpan(item->body)).contains(u"智慧碼頭系統"_s));
    QCOMPARE(m_document->item(rejected)->state, domain::ReviewState::Rejected);
    QVERIFY(m_document->textOf(domain::mainSpan(m_document->item(rejected)->body)).contains(u"指導意見"_s));
    QCOMPARE(m_document->textOf(domain::mainSpan(m_document->item(added)->body)), u"縮短船舶等候時間"_s);
    QCOMPARE(m_document->item(quotation)->state, domain::ReviewState::Disputed);
    // Rejected once, it does not come back as a suggestion beside itself.
    const domain::TextSpan place = domain::mainSpan(m_document->item(rejected)->body);
    for (const domain::Item& other : m_document->items())
        QVERIFY(other.id == rejected || other.kind() != domain::ItemKind::Event
            || domain::mainSpan(other.body) != place);
    // What has changed in the text is read anew.
    const domain::Item* figure = itemWithState(*m_document, domain::ItemKind::Figure, domain::ReviewState::Suggested);
    QVERIFY(figure);
    QCOMPARE(std::get<domain::Figure>(figure->body).value, 3500000.0);
}

void TestSessionVersions::whatLosesItsPassageIsLeftBehindAndAttached()
{
    open();
    const auto event = eventAt(u"收購內河航運平臺"_s);
    QVERIFY(m_document->setReviewState(event, domain::ReviewState::Accepted));
    const auto outcome = importAs(revised());
    QCOMPARE(outcome->carried->itemsLeft, 1);
    QVERIFY(!m_document->item(event));
    QCOMPARE(m_document->leftBehind().size(), size_t(1));
    QCOMPARE(m_document->leftBehind().front().id, event);
    const domain::TextSpan span = samples::spanOf(m_document->text(), u"統一數據接口");
    QVERIFY(m_document->attachItem(event, span));
    QVERIFY(m_document->leftBehind().empty());
    QVERIFY(m_document->item(event));
    QCOMPARE(domain::mainSpan(m_document->item(event)->body), span);
    QCOMPARE(m_document->item(event)->state, domain::ReviewState::Accepted);
    QVERIFY(m_library->workspace().undo());
    QCOMPARE(m_document->leftBehind().size(), size_t(1));
    // A later text that has the passage again brings it back.
    QVERIFY(importAs(QString(article).replace(u"今年3月"_s, u"今年三月"_s)));
    QVERIFY(m_document->item(event));
    QVERIFY(m_document->textOf(domain::mainSpan(m_document->item(event)->body)).contains(u"內河航運"_s));
}

void TestSessionVersions::notesStayOnTheirItems()
{
    open();
    const auto kept = eventAt(u"推出智慧碼頭系統"_s);
    const auto lost = eventAt(u"收購內河航運平臺"_s);
    session::AnnotationContent content;
    content.body = u"查證"_s;
    const auto first = m_document->addAnnotationToItem(kept, content).value();
    const auto second = m_document->addAnnotationToItem(lost, content).value();
    QVERIFY(importAs(revised()));
    QCOMPARE(m_document->annotation(first)->item, kept);
    QVERIFY(m_document->item(kept));
    QCOMPARE(m_document->annotation(second)->item, lost);
    QCOMPARE(m_document->leftBehind().front().id, lost);
}

void TestSessionVersions::draftsFollow()
{
    open();
    const auto known = mark(u"智慧碼頭系統"_s, u"舊"_s);
    session::DraftKeeper fresh(
        *m_document, m_document->newAnnotation(samples::spanOf(article, u"統一數據接口")));
    fresh.setBody(u"還在寫"_s);
    QVERIFY(fresh.flush());
    session::DraftKeeper edit(*m_document, *m_document->annotation(known));
    edit.setBody(u"新的想法"_s);
    QVERIFY(edit.flush());
    QVERIFY(importAs(revised()));
    QCOMPARE(m_document->drafts().size(), size_t(2));
    for (const domain::Annotation& draft : m_document->drafts()) {
        QVERIFY(draft.target);
        QCOMPARE(draft.target->version, m_document->version().id);
        const QString words = draft.id == known ? u"智慧碼頭系統"_s : u"統一數據接口"_s;
        QCOMPARE(m_document->textOf(draft.target->span), words);
    }
    edit.setBody(u"新的想法,寫完了"_s);
    QVERIFY(edit.save());
    QVERIFY(fresh.save());
    QCOMPARE(wordsOf(known), u"智慧碼頭系統"_s);
    QCOMPARE(m_document->annotation(known)->body, u"新的想法,寫完了"_s);
    QCOMPARE(wordsOf(fresh.annotation().id), u"統一數據接口"_s);
}

void TestSessionVersions::cancellingLeavesAllAsBefore()
{
    open();
    mark(u"智慧碼頭系統"_s);
    const auto items = m_document->items();
    const auto annotations = m_document->annotations();
    const QString undo = m_library->workspace().undoText();
    const auto outcome = importAs(revised(), {}, [](ImportJob* job) {
        connect(job, &ImportJob::progressed, job, [job](int percent) {
            if (percent >= 80) // while it is carried over
                job->cancel();
        });
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, session::SessionError::Kind::Cancelled);
    QCOMPARE(m_document->text(), article);
    QVERIFY(m_document->items() == items);
    QVERIFY(m_document->annotations() == annotations);
    QCOMPARE(m_library->workspace().undoText(), undo);
    QCOMPARE(m_library->workspace().versions(m_document->article().id).size(), size_t(1));
}

void TestSessionVersions::anUnrelatedTextIsAnotherArticle()
{
    open();
    const auto outcome = importAs(samples::ferryText()); // a file of the same name
    QVERIFY(outcome);
    QVERIFY(!outcome->carried);
    QCOMPARE(outcome->version, 1);
    QCOMPARE(m_library->workspace().articles().size(), size_t(2));
    QCOMPARE(m_document->text(), article);
}

void TestSessionVersions::theSameTextAgain()
{
    open();
    const auto again = importAs(article);
    QVERIFY(again->alreadyThere);
    QVERIFY(!again->isOtherVersion);
    QVERIFY(importAs(revised()));
    const auto former = importAs(article);
    QVERIFY(former->alreadyThere);
    QVERIFY(former->isOtherVersion);
    QCOMPARE(former->version, 1);
    QCOMPARE(m_document->text(), revised());
    const auto separate = importAs(article, ImportTarget::separate());
    QVERIFY(separate && !separate->alreadyThere);
    QCOMPARE(m_library->workspace().articles().size(), size_t(2));
}

void TestSessionVersions::goingBackToAnEarlierText()
{
    const domain::ArticleId id = open().article().id;
    const auto gone = mark(u"宣佈收購內河航運平臺"_s);
    const auto stays = mark(u"智慧碼頭系統"_s);
    QVERIFY(importAs(revised()));
    QVERIFY(!m_document->annotation(gone)->target);
    const domain::VersionId first = m_library->workspace().versions(id).front().version.id;
    ImportJob* job = m_library->workspace().useVersionLater(id, first);
    const QSignalSpy finished(job, &ImportJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(m_document->version().id, first, 60000);
    QCOMPARE(m_document->text(), article);
    QCOMPARE(wordsOf(gone), u"宣佈收購內河航運平臺"_s);
    QCOMPARE(m_document->annotation(gone)->anchor, domain::AnchorState::Sure);
    QCOMPARE(wordsOf(stays), u"智慧碼頭系統"_s);
    QCOMPARE(m_library->workspace().versions(id).size(), size_t(2));
    QVERIFY(m_library->workspace().undo());
    QCOMPARE(m_document->text(), revised());
    QVERIFY(!m_document->annotation(gone)->target);
}

void TestSessionVersions::asksWhenNotSure()
{
    open();
    // The same title and file, but three of five paragraphs are others.
    const QString other = QString(article)
                              .replace(u"今年3月,海港公司正式推出智慧碼頭系統。項目總監何川表示,這套系統能縮短船舶等候時間。"_s,
                                  u"昨日清晨,渡輪在大霧裡停了兩個鐘頭,旅客改乘巴士,車站前排起長龍,直到中午才散去。"_s)
                              .replace(u"2023年9月,海港公司宣佈收購內河航運平臺。"_s, u"天氣轉好以後,一切照舊。"_s)
                              .replace(u"截至2022年末,海港公司的註冊用戶達到300萬。"_s,
                                  u"老船長說,這樣的霧他一輩子只見過兩次。"_s);
    std::optional<session::VersionMatch> asked;
    const auto alone = importAs(other, {}, [&](ImportJob* job) {
        connect(job, &ImportJob::asked, job, [&asked, job](const session::VersionMatch& match) {
            asked = match;
            job->answer(ImportTarget::separate());
        });
    });
    QVERIFY(asked);
    QCOMPARE(asked->article, m_document->article().id);
    QVERIFY(alone && !alone->carried);
    QCOMPARE(m_library->workspace().articles().size(), size_t(2));

    const auto joined = importAs(other + u"\n完。\n"_s, {}, [](ImportJob* job) {
        connect(job, &ImportJob::asked, job, [job](const session::VersionMatch& match) {
            job->answer(ImportTarget::versionOf(match.article));
        });
    });
    QVERIFY(joined && joined->carried);
    QCOMPARE(m_library->workspace().articles().size(), size_t(2));
}

void TestSessionVersions::settlingMarks()
{
    open();
    const auto gone = mark(u"宣佈收購內河航運平臺"_s);
    const auto kept = mark(u"2023年9月,海港公司宣佈收購"_s);
    QVERIFY(importAs(revised()));
    const domain::TextSpan span = samples::spanOf(m_document->text(), u"統一數據接口");
    QVERIFY(m_document->attachAnnotation(gone, span));
    QCOMPARE(m_document->annotation(gone)->anchor, domain::AnchorState::Sure);
    QCOMPARE(wordsOf(gone), u"統一數據接口"_s);
    QVERIFY(!m_document->annotation(gone)->carriedFrom);
    QVERIFY(m_document->keepWithoutPassage(std::array { kept }));
    QCOMPARE(m_document->annotation(kept)->anchor, domain::AnchorState::Orphan);
    QVERIFY(!m_document->annotation(kept)->carriedFrom);
    QCOMPARE(m_document->annotation(kept)->quote.exact, u"2023年9月,海港公司宣佈收購"_s);
    QVERIFY(m_library->workspace().undo());
    QVERIFY(m_document->annotation(kept)->carriedFrom);
    QVERIFY(m_library->workspace().undo());
    QCOMPARE(m_document->annotation(gone)->anchor, domain::AnchorState::Orphan);
}

void TestSessionVersions::givenPublicationDateStays()
{
    open();
    QVERIFY(m_document->setPublicationDate(samples::date(u"2019-05-06")));
    QVERIFY(importAs(revised()));
    const domain::PublicationDate& published = m_document->article().metadata.published;
    QCOMPARE(published.origin, domain::PublicationDate::Origin::Given);
    QCOMPARE(published.value, std::optional(samples::date(u"2019-05-06")));
    const auto event = eventAt(u"推出智慧碼頭系統"_s);
    QCOMPARE(std::get<domain::Event>(m_document->item(event)->body).date->toString(), u"2019-03"_s);
}

void TestSessionVersions::aChangeMeanwhileIsNotOverwritten()
{
    open();
    const auto early = mark(u"智慧碼頭系統"_s);
    bool isWritten = false;
    const auto outcome = importAs(revised(), {}, [&](ImportJob* job) {
        connect(job, &ImportJob::progressed, job, [&](int percent) {
            if (percent < 80 || std::exchange(isWritten, true))
                return;
            QVERIFY(m_document->setAnnotationBody(early, u"剛寫的"_s));
            mark(u"統一數據接口"_s);
        });
    });
    QVERIFY(outcome && outcome->carried && isWritten);
    QCOMPARE(m_document->annotation(early)->body, u"剛寫的"_s);
    QCOMPARE(outcome->carried->sure, 2);
    for (const domain::Annotation& annotation : m_document->annotations())
        QCOMPARE(annotation.target->version, m_document->version().id);
}

void TestSessionVersions::restoredFromTheTrashAfterTheTextChanged()
{
    open();
    const auto there = mark(u"智慧碼頭系統"_s);
    const auto gone = mark(u"宣佈收購內河航運平臺"_s);
    const std::array both { there, gone };
    QVERIFY(m_document->deleteAnnotations(both));
    QVERIFY(importAs(revised()));
    QVERIFY(!m_document->annotation(there));
    QVERIFY(m_library->workspace().library().apply(store::changes::restoreAnnotations({ there, gone })));
    const domain::ArticleId id = m_document->article().id;
    m_library->reopen();
    m_document = m_library->workspace().openArticle(id).value();
    QCOMPARE(wordsOf(there), u"智慧碼頭系統"_s);
    QCOMPARE(m_document->annotation(there)->target->version, m_document->version().id);
    QCOMPARE(m_document->annotation(gone)->anchor, AnchorState::Orphan);
    QVERIFY(m_document->keepWithoutPassage(std::array { gone }));
    QVERIFY(m_document->setAnnotationColour(there, domain::HighlightColour::Blue));
}

// Random edits of the shipped article: every decision and mark is still there, in place or left behind, and
// one undo brings all of it back.
void TestSessionVersions::nothingDecidedIsLostWhateverChanges()
{
    const auto imported = m_library->workspace().importShippedArticle().value();
    m_document = m_library->workspace().openArticle(imported.id).value();
    QRandomGenerator random(19);
    std::map<domain::ItemId, domain::ReviewState> decided;
    using enum domain::ReviewState;
    for (const domain::Item& item : std::vector(m_document->items())) {
        if (random.bounded(3) != 0)
            continue;
        const std::array states { Accepted, Rejected, Disputed };
        decided[item.id] = states[size_t(random.bounded(3))];
        QVERIFY(m_document->setReviewState(item.id, decided[item.id]));
    }
    QSet<domain::AnnotationId> marks;
    for (qsizetype at = 40; at < m_document->text().size() - 60; at += 90)
        marks.insert(m_document->addAnnotation({ at, 5 + random.bounded(30) }, {}).value());
    const auto items = m_document->items();
    const auto annotations = m_document->annotations();

    for (int round = 0; round < 8; ++round) {
        QString text = m_document->text();
        for (int edits = 1 + random.bounded(20); edits > 0; --edits) {
            const auto at = qsizetype(random.bounded(int(text.size())));
            if (random.bounded(2) == 0)
                text.insert(at, u"又補了一句話,說明原委。"_s.left(1 + random.bounded(12)));
            else
                text.remove(at, random.bounded(200));
        }
        const auto outcome = importAs(text, ImportTarget::versionOf(imported.id));
        QVERIFY(outcome && outcome->carried);
        std::map<domain::ItemId, domain::ReviewState> found;
        for (const domain::Item& item : m_document->items()) {
            QCOMPARE(item.version, m_document->version().id);
            QVERIFY(domain::mainSpan(item.body).end() <= text.size());
            if (item.state != Suggested)
                found[item.id] = item.state;
        }
        for (const domain::Item& item : m_document->leftBehind())
            found[item.id] = item.state;
        QVERIFY(found == decided);
        QCOMPARE(m_document->annotations().size(), size_t(marks.size()));
        for (const domain::Annotation& mark : m_document->annotations())
            QVERIFY(mark.target ? mark.target->span.end() <= text.size() : mark.anchor == AnchorState::Orphan);
        QVERIFY(m_library->workspace().undo());
        QVERIFY(m_document->items() == items);
        QVERIFY(m_document->annotations() == annotations);
    }
}

QTEST_GUILESS_MAIN(TestSessionVersions)
#include "tst_session_versions.moc"
