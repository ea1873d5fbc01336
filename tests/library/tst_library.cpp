// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_pane.h"
#include "session/item_roles.h"
#include "session_samples.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tidemark;
using namespace tidemark::library;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAnArticleByClick();
    void narrowsTheListWhileTyping();
    void dossiersOpenByClick();
    void keysRenameAndTakeOut();
    void articlesAreDroppedOnADossier();
};

namespace {

int articleCount(const QTreeView& view)
{
    const QAbstractItemModel* model = view.model();
    int count = 0;
    for (int section = 0; section < model->rowCount(); ++section)
        count += model->rowCount(model->index(section, 0));
    return count;
}

} // namespace

void TestLibrary::opensAnArticleByClick()
{
    samples::TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    LibraryPane pane(library.workspace());
    pane.resize(240, 600);
    pane.setDocument(document);
    pane.show();
    auto* view = pane.findChild<QTreeView*>(u"articleList"_s);
    const QModelIndex marked = view->currentIndex();
    QCOMPARE(marked.data(session::ArticleIdRole).value<domain::ArticleId>(), document->article().id);
    QSignalSpy spy(&pane, &LibraryPane::articleActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(marked).center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().value<domain::ArticleId>(), document->article().id);
}

void TestLibrary::narrowsTheListWhileTyping()
{
    samples::TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const QString other = library.write(u"mill.txt"_s, "舊磨坊修復\n\n2018年,舊磨坊修復完成。\n");
    QVERIFY(library.workspace().importArticle(other));
    LibraryPane pane(library.workspace());
    pane.setDocument(document);
    pane.show();
    auto* view = pane.findChild<QTreeView*>(u"articleList"_s);
    QCOMPARE(articleCount(*view), 2);
    pane.findChild<QLineEdit*>()->setText(u"磨坊"_s);
    QCOMPARE(articleCount(*view), 1);
    pane.findChild<QLineEdit*>()->setText(u"無此文"_s);
    QCOMPARE(articleCount(*view), 0);
}

void TestLibrary::dossiersOpenByClick()
{
    samples::TemporaryLibrary library;
    const domain::ArticleId article = library.openFerryArticle()->article().id;
    const auto dossier = library.workspace().createDossier(u"港口"_s, { article }).value();
    LibraryPane pane(library.workspace());
    pane.resize(240, 600);
    pane.show();
    auto* view = pane.findChild<QTreeView*>(u"articleList"_s);
    const QModelIndex row = view->model()->index(0, 0, view->model()->index(0, 0));
    QSignalSpy opened(&pane, &LibraryPane::dossierActivated);
    QSignalSpy read(&pane, &LibraryPane::dossierArticleActivated);
    QSignalSpy alone(&pane, &LibraryPane::articleActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<domain::DossierId>(), dossier);
    const QModelIndex inside = view->model()->index(0, 0, row);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(inside).center());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.front().at(1).value<domain::ArticleId>(), article);
    // Choosing several opens none.
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, Qt::ControlModifier, view->visualRect(inside).center());
    QCOMPARE(read.size(), 1);
    QVERIFY(alone.isEmpty());
}

void TestLibrary::keysRenameAndTakeOut()
{
    samples::TemporaryLibrary library;
    const domain::ArticleId article = library.openFerryArticle()->article().id;
    library.workspace().createDossier(u"港口"_s, { article }).value();
    LibraryPane pane(library.workspace());
    pane.show();
    auto* view = pane.findChild<QTreeView*>(u"articleList"_s);
    const QModelIndex row = view->model()->index(0, 0, view->model()->index(0, 0));
    QSignalSpy renamed(&pane, &LibraryPane::renameDossierRequested);
    QSignalSpy removed(&pane, &LibraryPane::deleteDossierRequested);
    QSignalSpy takenOut(&pane, &LibraryPane::removeFromDossierRequested);
    view->setCurrentIndex(row);
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClick(view, Qt::Key_Delete);
    view->setCurrentIndex(view->model()->index(0, 0, row));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(takenOut.size(), 1);
    QCOMPARE(takenOut.front().at(1).value<domain::ArticleId>(), article);
}

void TestLibrary::articlesAreDroppedOnADossier()
{
    samples::TemporaryLibrary library;
    library.openFerryArticle();
    const QString file = library.write(u"mill.txt"_s, "舊磨坊修復\n\n2018年,舊磨坊修復完成。\n");
    const domain::ArticleId mill = library.workspace().importArticle(file).value().id;
    library.workspace().createDossier(u"港口"_s).value();
    LibraryPane pane(library.workspace());
    auto* model = pane.findChild<QTreeView*>(u"articleList"_s)->model();
    const QModelIndex articles = model->index(1, 0);
    const std::unique_ptr<QMimeData> dragged(
        model->mimeData({ model->index(0, 0, articles), model->index(1, 0, articles) }));
    QVERIFY(dragged);
    const QModelIndex dossier = model->index(0, 0, model->index(0, 0));
    QVERIFY(model->canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, dossier));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, dossier));
    QCOMPARE(library.workspace().dossiers().front().articles.size(), size_t(2));

    // Within the dossier, a drop changes the order.
    const QModelIndex filled = model->index(0, 0, model->index(0, 0));
    const std::unique_ptr<QMimeData> last(model->mimeData({ model->index(1, 0, filled) }));
    QVERIFY(model->dropMimeData(last.get(), Qt::CopyAction, 0, 0, filled));
    QCOMPARE(library.workspace().dossiers().front().articles.front(), mill);
    QVERIFY(library.workspace().undo());
    QVERIFY(library.workspace().undo());
    QVERIFY(library.workspace().dossiers().front().articles.empty());
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
