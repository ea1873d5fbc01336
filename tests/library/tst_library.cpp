// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_pane.h"
#include "session/item_roles.h"
#include "session_samples.h"

#include <QLineEdit>
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

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
