// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_checks.h"
#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/application.h"
#include "shell/article_presenter.h"
#include "timeline/timeline_panel.h"
#include "tour_window.h"

#include <QDir>
#include <QDockWidget>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using shell::ActionId;
using shell::Docks;
using tour::TourWindow;

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyView_data();
    void everyView();
    void dialogs_data();
    void dialogs();
    void missingGlyphIsFound();

private:
    void keep(const QImage& picture, const QString& name);
    void visitPanes(TourWindow& tour);

    QDir m_folder;
};

namespace {

void addLanguagesAndThemes(const QList<QSize>& sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<shell::ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    for (const auto& language : { u"zh_TW"_s, u"zh_CN"_s, u"en"_s }) {
        for (const auto theme : { shell::ThemeChoice::Light, shell::ThemeChoice::Dark }) {
            for (const QSize& size : sizes) {
                const QString row = u"%1-%2-%3x%4"_s.arg(language, shell::themeChoiceName(theme))
                                        .arg(size.width())
                                        .arg(size.height());
                QTest::newRow(qPrintable(row)) << language << theme << size;
            }
        }
    }
}

} // namespace

void TestTour::initTestCase()
{
    shell::chooseFont();
    m_folder = QDir(QStringLiteral(TIDEMARK_PICTURES));
    QVERIFY(m_folder.mkpath(u"."_s));
}

void TestTour::keep(const QImage& picture, const QString& name)
{
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u'-' + name + u".png"_s;
    QVERIFY2(!tour::looksEmpty(picture), qPrintable(file + u" shows nothing"_s));
    QVERIFY(picture.save(m_folder.filePath(file)));
}

void TestTour::everyView_data()
{
    addLanguagesAndThemes({ { 1280, 800 }, { 1680, 1020 } });
}

void TestTour::everyView()
{
    QFETCH(QString, language);
    QFETCH(shell::ThemeChoice, theme);
    QFETCH(QSize, size);
    TourWindow tour(language, theme, size);
    shell::MainWindow& window = tour.window();
    QCOMPARE(window.size(), size);
    keep(window.grab().toImage(), u"window"_s);
    keep(window.readerView().grab().toImage(), u"reader"_s);
    keep(window.timelinePanel().grab().toImage(), u"timeline"_s);

    const auto events = window.document()->itemsOfKind(domain::ItemKind::Event);
    QVERIFY(!events.empty());
    window.presenter().select(events.front());
    visitPanes(tour);
    window.actions()[ActionId::TimelineHorizontal]->trigger();
    TourWindow::settle();
    keep(window.timelinePanel().grab().toImage(), u"timeline-sideways"_s);

    const QStringList missing = tour::missingGlyphs(window)
        + tour::missingGlyphs(window.document()->text(), window.readerView().font());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTour::visitPanes(TourWindow& tour)
{
    const QList<std::pair<Docks::Pane, QString>> panes { { Docks::Library, u"library"_s },
        { Docks::Notes, u"notes"_s }, { Docks::Experts, u"experts"_s }, { Docks::Policies, u"policies"_s },
        { Docks::Figures, u"figures"_s }, { Docks::Details, u"details"_s } };
    for (const auto& [pane, name] : panes) {
        tour.window().docks().bringUp(pane);
        TourWindow::settle();
        keep(tour.window().docks().dock(pane)->widget()->grab().toImage(), name);
    }
    keep(tour.window().grab().toImage(), u"window-selected"_s);
}

void TestTour::dialogs_data()
{
    addLanguagesAndThemes({ { 1280, 800 } });
}

void TestTour::dialogs()
{
    QFETCH(QString, language);
    QFETCH(shell::ThemeChoice, theme);
    QFETCH(QSize, size);
    TourWindow tour(language, theme, size);
    const auto events = tour.window().document()->itemsOfKind(domain::ItemKind::Event);
    tour.window().presenter().select(events.front());
    keep(tour.grabDialog(ActionId::ExportPicture), u"dialog-export"_s);
    keep(tour.grabDialog(ActionId::PublicationDate), u"dialog-publication"_s);
    keep(tour.grabDialog(ActionId::EditEvent), u"dialog-event"_s);
    keep(tour.grabOwnWords(), u"dialog-own-words"_s);
    keep(tour.window().grab().toImage(), u"window-notice"_s);
}

// Proof that the check bites: a code point of the private use area has no glyph in any font here.
void TestTour::missingGlyphIsFound()
{
    QVERIFY(!tour::missingGlyphs(QString(QChar(0xE8F3)), QFont()).isEmpty());
    QVERIFY(tour::missingGlyphs(u"潮痕 Tidemark"_s, QFont()).isEmpty());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
