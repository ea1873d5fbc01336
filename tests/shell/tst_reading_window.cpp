// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/article_import.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/find_bar.h"
#include "shell/jump_history.h"
#include "shell/notes_controller.h"
#include "shell/read_aloud.h"
#include "shell/reading_controller.h"
#include "shell/reading_place.h"
#include "shell/speech_bar.h"
#include "shell/thread_ribbon.h"
#include "timeline/overview.h"
#include "timeline/timeline_panel.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using domain::TextSpan;
using enum tidemark::shell::ActionId;

namespace {

/// Says nothing and remembers what it was asked for.
class FakeSpeech : public SpeechEngine {
public:
    explicit FakeSpeech(QStringList& log)
        : m_log(log)
    {
    }

    bool useLanguage(const QString& language) override
    {
        m_log.append(u"language "_s + language);
        return isThere;
    }
    void setRate(double rate) override { m_log.append(u"rate %1"_s.arg(rate)); }
    void say(const QString& words) override { m_log.append(u"say "_s + words); }
    void pause() override { m_log.append(u"pause"_s); }
    void resume() override { m_log.append(u"resume"_s); }
    void stop() override { m_log.append(u"stop"_s); }

    bool isThere = true;

private:
    QStringList& m_log;
};

QString longArticle()
{
    QString text = u"夜班記錄\n\n本報記者 何青\n\n調度員開始值班。風很大!燈塔亮了。\n"_s;
    for (const QString& part : { u"上半夜"_s, u"下半夜"_s, u"清晨"_s }) {
        text += u"\n%1\n"_s.arg(part);
        for (int hour = 1; hour <= 40; ++hour)
            text
                += u"\n%1第%2刻,調度員在碼頭記下潮位,燈塔每隔八秒閃一次,貨櫃輪正緩緩靠岸。\n"_s.arg(part).arg(
                    hour);
    }
    return text;
}

/// A window whose reader shows the long article.
struct Reading {
    Reading()
    {
        QFile file(fixture.path(u"night.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(longArticle().toUtf8()) < 0)
            qFatal("cannot write");
        file.close();
        harbour = fixture.document().article().id;
        night = fixture.workspace().importArticle(file.fileName()).value().id;
        fixture.window().openArticle(night);
        QCoreApplication::processEvents();
    }

    reader::ReaderView& reader() { return fixture.window().readerView(); }
    MainWindow& window() { return fixture.window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&reader(), key, modifiers);
        QTest::qWait(0);
    }
    qsizetype placeOf(const QString& words) { return longArticle().indexOf(words); }
    bool isInSight(const QString& words) { return !reader().visibleRects({ placeOf(words), 1 }).empty(); }
    QString paragraphOnTop()
    {
        return longArticle().mid(reader().readingPosition()).section(u'\n', 0, 0).left(8);
    }
    QString spoken() { return longArticle().mid(reader().spoken().start, reader().spoken().length); }
    void speakWith(bool hasVoice = true)
    {
        auto engine = std::make_unique<FakeSpeech>(log);
        engine->isThere = hasVoice;
        speech = engine.get();
        window().reading().speech().setEngine(std::move(engine));
        log.clear();
    }

    QStringList log; // outlives the engine that the window owns
    WindowFixture fixture;
    domain::ArticleId harbour;
    domain::ArticleId night;
    FakeSpeech* speech = nullptr;
};

} // namespace

class TestReadingWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysWalkTheHeadings();
    void signsMakeHeadings();
    void keysWalkTheMarks();
    void backAndForwardOverJumps();
    void findingIsAJump();
    void mouseButtonsGoBackAndForward();
    void backLeadsToTheArticleBefore();
    void placesAreKeptByTheirWords();
    void placeSurvivesTheProgramsEnd();
    void outlineFollowsAndLeads();
    void paragraphInFocus();
    void readsAloudSentenceBySentence();
    void speechIsPausedAndStepped();
    void speechFollowsInTheView();
    void speedIsRemembered();
    void missingVoiceIsTold();
    void marksAreNamedForScreenReaders();
    void timelineFollowsTheReading();
    void brushFadesOtherTimes();
    void verticalTextByKey();
};

void TestReadingWindow::keysWalkTheHeadings()
{
    Reading reading;
    reading.press(Qt::Key_H);
    QCOMPARE(reading.reader().caret(), reading.placeOf(u"上半夜"_s));
    reading.press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(reading.reader().caret(), reading.placeOf(u"\n下半夜\n"_s) + 1);
    QTRY_VERIFY(reading.isInSight(u"\n下半夜\n"_s) || reading.isInSight(u"下半夜\n"_s));
    reading.press(Qt::Key_H);
    reading.press(Qt::Key_H); // there is no further one
    QCOMPARE(reading.reader().caret(), reading.placeOf(u"\n清晨\n"_s) + 1);
    reading.press(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(reading.reader().caret(), reading.placeOf(u"\n下半夜\n"_s) + 1);
}

void TestReadingWindow::signsMakeHeadings()
{
    Reading reading;
    const QString text = u"# 港口手冊\n\n調度員開始值班,今晚風很大,船都進了港。\n\n## 燈塔\n\n"
                         "燈塔每隔八秒閃一次,守塔人從傍晚一直守到天亮。\n\n- 紅燈\n- 綠燈\n\n### 霧號\n\n"
                         "起霧的時候改吹霧號,三長一短,每兩分鐘一次。\n"_s;
    QFile file(reading.fixture.path(u"manual.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    reading.window().openArticle(reading.fixture.workspace().importArticle(file.fileName()).value().id);
    auto* outline = reading.window().findChild<QListView*>(u"outlineTree"_s);
    QStringList rows;
    for (int row = 0; row < outline->model()->rowCount(); ++row)
        rows.append(outline->model()->index(row, 0).data().toString());
    QCOMPARE(rows, (QStringList { u"燈塔"_s, u"\u2003霧號"_s }));
    reading.press(Qt::Key_H);
    QCOMPARE(reading.reader().caret(), text.indexOf(u"## 燈塔"_s));
    reading.press(Qt::Key_H);
    QCOMPARE(reading.reader().caret(), text.indexOf(u"### 霧號"_s));
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&reading.reader());
    QStringList headings;
    for (int index = 0; index < root->childCount(); ++index) {
        if (root->child(index)->role() == QAccessible::Heading)
            headings.append(root->child(index)->text(QAccessible::Name));
    }
    QCOMPARE(headings, (QStringList { u"港口手冊"_s, u"燈塔"_s, u"霧號"_s }));
}

void TestReadingWindow::keysWalkTheMarks()
{
    Reading reading;
    const TextSpan early { reading.placeOf(u"風很大"_s), 3 };
    const TextSpan late { reading.placeOf(u"清晨第30刻"_s), 6 };
    QVERIFY(reading.fixture.document().addAnnotation(early, {}));
    QVERIFY(reading.fixture.document().addAnnotation(late, {}));
    reading.press(Qt::Key_M);
    QCOMPARE(reading.reader().caret(), early.start);
    reading.press(Qt::Key_M);
    QCOMPARE(reading.reader().caret(), late.start);
    QTRY_VERIFY(reading.isInSight(u"清晨第30刻"_s));
    reading.press(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(reading.reader().caret(), early.start);
}

void TestReadingWindow::backAndForwardOverJumps()
{
    Reading reading;
    reading.press(Qt::Key_H);
    reading.press(Qt::Key_H);
    QTRY_VERIFY(reading.isInSight(u"\n下半夜\n"_s) || reading.isInSight(u"下半夜第1刻"_s));
    QTest::qWait(400); // the motion ends
    const QString there = reading.paragraphOnTop();
    reading.press(Qt::Key_H);
    QTest::qWait(400);
    QVERIFY(reading.window().actions()[GoBack]->isEnabled());
    QVERIFY(!reading.window().actions()[GoForward]->isEnabled());
    const QString last = reading.paragraphOnTop();
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reading.paragraphOnTop(), there);
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reading.paragraphOnTop(), u"夜班記錄"_s);
    reading.press(Qt::Key_Right, Qt::AltModifier);
    reading.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(reading.paragraphOnTop(), last);
    QVERIFY(!reading.window().actions()[GoForward]->isEnabled());
    // A jump from a place gone back to forgets what was ahead of it.
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(reading.window().actions()[GoForward]->isEnabled());
    reading.press(Qt::Key_H); // the one in sight
    reading.press(Qt::Key_H);
    QTest::qWait(400);
    QVERIFY(!reading.window().actions()[GoForward]->isEnabled());
    // The next key starts from what is seen.
    QVERIFY(!reading.reader().visibleRects({ reading.reader().caret(), 1 }).empty());
}

void TestReadingWindow::findingIsAJump()
{
    Reading reading;
    reading.press(Qt::Key_F, Qt::ControlModifier);
    QInputMethodEvent typed;
    typed.setCommitString(u"清晨第35刻"_s); // as an input method gives it
    QCoreApplication::sendEvent(reading.window().findBar().field(), &typed);
    QTRY_VERIFY(reading.isInSight(u"清晨第35刻"_s));
    QTest::qWait(400);
    QTest::keyClick(reading.window().findBar().field(), Qt::Key_Escape);
    QVERIFY(reading.reader().hasFocus());
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reading.paragraphOnTop(), u"夜班記錄"_s);
}

void TestReadingWindow::mouseButtonsGoBackAndForward()
{
    Reading reading;
    reading.press(Qt::Key_H);
    reading.press(Qt::Key_H);
    QTest::qWait(400);
    const QString there = reading.paragraphOnTop();
    QVERIFY(there != u"夜班記錄"_s);
    QTest::mouseClick(reading.reader().viewport(), Qt::BackButton, {}, { 50, 50 });
    QCOMPARE(reading.paragraphOnTop(), u"夜班記錄"_s);
    QTest::mouseClick(reading.window().timelinePanel().view(), Qt::ForwardButton);
    QCOMPARE(reading.paragraphOnTop(), there);
}

void TestReadingWindow::backLeadsToTheArticleBefore()
{
    Reading reading;
    reading.reader().setReadingPosition(reading.placeOf(u"下半夜第9刻"_s));
    reading.window().openArticle(reading.harbour);
    QCOMPARE(reading.fixture.document().article().id, reading.harbour);
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reading.fixture.document().article().id, reading.night);
    QVERIFY(reading.paragraphOnTop().startsWith(u"下半夜第9刻"_s));
    reading.press(Qt::Key_Left, Qt::AltModifier); // the fixture's window began with the harbour
    QCOMPARE(reading.fixture.document().article().id, reading.harbour);
    reading.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(reading.fixture.document().article().id, reading.night);
    QVERIFY(reading.paragraphOnTop().startsWith(u"下半夜第9刻"_s));
    // An article that is gone is no place to go back to.
    QVERIFY(reading.fixture.workspace().removeArticle(reading.harbour));
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reading.fixture.document().article().id, reading.night);
}

void TestReadingWindow::placesAreKeptByTheirWords()
{
    const QString text = longArticle();
    const qsizetype offset = text.indexOf(u"下半夜第9刻"_s);
    const ReadingPlace place = ReadingPlace::fromVariant(ReadingPlace::of(text, offset).toVariant());
    QCOMPARE(place.offsetIn(text), offset);
    const QString grown = u"編者按:本文經過增補。\n\n"_s + text;
    QCOMPARE(place.offsetIn(grown), grown.indexOf(u"下半夜第9刻"_s));
    // An edited word before it is no hindrance; when nothing is left of it the offset must do.
    QString edited = text;
    edited.replace(u"夜班記錄"_s, u"夜班的完整記錄"_s).replace(u"上半夜第3刻,"_s, u"後來,"_s);
    QCOMPARE(place.offsetIn(edited), edited.indexOf(u"下半夜第9刻"_s));
    QCOMPARE(place.offsetIn(u"別的文章。"_s), u"別的文章。"_s.size());
    // Former settings hold a bare number.
    QCOMPARE(ReadingPlace::fromVariant(7).offsetIn(text), qsizetype(7));
}

void TestReadingWindow::placeSurvivesTheProgramsEnd()
{
    Reading reading;
    reading.reader().setReadingPosition(reading.placeOf(u"清晨第20刻"_s));
    reading.fixture.reopenWindow();
    QCOMPARE(reading.fixture.document().article().id, reading.night);
    QVERIFY(reading.paragraphOnTop().startsWith(u"清晨第20刻"_s));
}

void TestReadingWindow::outlineFollowsAndLeads()
{
    Reading reading;
    auto* outline = reading.window().findChild<QListView*>(u"outlineTree"_s);
    QVERIFY(outline && outline->isVisible());
    reading.reader().setReadingPosition(reading.placeOf(u"下半夜第9刻"_s));
    QCOMPARE(outline->currentIndex().data().toString(), u"下半夜"_s);
    reading.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(outline->hasFocus());
    QTest::keyClick(outline, Qt::Key_Down);
    QTest::keyClick(outline, Qt::Key_Return);
    QTRY_VERIFY(reading.isInSight(u"清晨第1刻"_s));
    QTest::qWait(400);
    reading.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(reading.paragraphOnTop().startsWith(u"下半夜第9刻"_s));
}

void TestReadingWindow::paragraphInFocus()
{
    Reading reading;
    const QImage plain = reading.reader().grab().toImage();
    reading.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reading.window().actions()[FocusParagraph]->isChecked());
    const QImage first = reading.reader().grab().toImage();
    QVERIFY(first != plain);
    const QPoint other
        = reading.reader().visibleRects({ reading.placeOf(u"上半夜第2刻"_s), 1 }).front().center().toPoint();
    QTest::mouseClick(reading.reader().viewport(), Qt::LeftButton, {}, other);
    const QImage second = reading.reader().grab().toImage();
    const auto darkest = [&](const QImage& image, const QString& words) {
        const QRect area
            = reading.reader().visibleRects({ reading.placeOf(words), 4 }).front().toAlignedRect();
        int least = 255;
        for (int x = area.left(); x < area.right(); ++x) {
            for (int y = area.top(); y < area.bottom(); ++y)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    };
    QVERIFY(darkest(second, u"上半夜第2刻"_s) < 90);
    QVERIFY(darkest(second, u"上半夜第1刻"_s) > 110);
    reading.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(darkest(reading.reader().grab().toImage(), u"上半夜第1刻"_s) < 90);
}

void TestReadingWindow::readsAloudSentenceBySentence()
{
    Reading reading;
    reading.speakWith();
    reading.reader().setCaret(reading.placeOf(u"很大"_s));
    reading.press(Qt::Key_F8);
    QVERIFY(reading.window().reading().speechBar()->isVisible());
    QCOMPARE(reading.log.first(), u"language "_s + reading.fixture.document().article().metadata.language);
    QCOMPARE(reading.log.last(), u"say 風很大!"_s);
    QCOMPARE(reading.spoken(), u"風很大!"_s);
    Q_EMIT reading.speech->finished();
    QCOMPARE(reading.log.last(), u"say 燈塔亮了。"_s);
    Q_EMIT reading.speech->finished();
    QCOMPARE(reading.log.last(), u"say 上半夜"_s); // over the paragraph's end
    reading.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(reading.log.last(), u"stop"_s);
    QVERIFY(reading.reader().spoken().isEmpty());
    QVERIFY(!reading.window().reading().speechBar()->isVisible());
    // To the end of the text, and silent there.
    reading.reader().setCaret(longArticle().size() - 2);
    reading.press(Qt::Key_R);
    QVERIFY(reading.log.last().contains(u"清晨第40刻"_s));
    Q_EMIT reading.speech->finished();
    QCOMPARE(reading.window().reading().speech().state(), ReadAloud::State::Silent);
}

void TestReadingWindow::speechIsPausedAndStepped()
{
    Reading reading;
    reading.speakWith();
    reading.press(Qt::Key_R);
    QCOMPARE(reading.log.last(), u"say 夜班記錄"_s);
    reading.press(Qt::Key_Period);
    reading.press(Qt::Key_Period);
    QCOMPARE(reading.log.last(), u"say 調度員開始值班。"_s);
    reading.press(Qt::Key_Comma);
    QCOMPARE(reading.log.last(), u"say 本報記者 何青"_s);
    reading.press(Qt::Key_R);
    QCOMPARE(reading.log.last(), u"pause"_s);
    reading.press(Qt::Key_R);
    QCOMPARE(reading.log.last(), u"resume"_s);
    // A step during the pause only marks; going on then says it from its start.
    reading.press(Qt::Key_R);
    reading.press(Qt::Key_Period);
    QCOMPARE(reading.spoken(), u"調度員開始值班。"_s);
    QVERIFY(!reading.log.last().startsWith("say"_L1));
    auto* bar = reading.window().reading().speechBar();
    QToolButton* goOn = nullptr;
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        if (button->text() == "Go on"_L1)
            goOn = button;
    }
    QVERIFY(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QCOMPARE(reading.log.last(), u"say 調度員開始值班。"_s);
    reading.window().openArticle(reading.harbour);
    QCOMPARE(reading.window().reading().speech().state(), ReadAloud::State::Silent);
}

void TestReadingWindow::speechFollowsInTheView()
{
    Reading reading;
    reading.speakWith();
    reading.press(Qt::Key_R);
    for (int sentence = 0; sentence < 60; ++sentence) {
        Q_EMIT reading.speech->finished();
        QTRY_VERIFY(!reading.reader().visibleRects(reading.reader().spoken()).empty());
    }
    QVERIFY(!reading.isInSight(u"調度員開始"_s));
    reading.press(Qt::Key_Left, Qt::AltModifier); // being read to is no jump: this leads to the harbour
    QCOMPARE(reading.fixture.document().article().id, reading.harbour);
}

void TestReadingWindow::speedIsRemembered()
{
    Reading reading;
    reading.speakWith();
    reading.press(Qt::Key_R);
    auto* speed = reading.window().reading().speechBar()->findChild<QComboBox*>();
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Down);
    QVERIFY(reading.log.contains(u"rate 0.25"_s));
    QCOMPARE(reading.log.last(), u"say 夜班記錄"_s); // again, at the new speed
    reading.fixture.reopenWindow();
    reading.speakWith();
    reading.press(Qt::Key_R);
    QCOMPARE(reading.window().reading().speechBar()->findChild<QComboBox*>()->currentText(), u"Brisk"_s);
}

void TestReadingWindow::missingVoiceIsTold()
{
    Reading reading;
    reading.speakWith(false);
    reading.press(Qt::Key_R);
    auto* bar = reading.window().reading().speechBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message(), u"No voice that speaks Chinese is installed on this system."_s);
    QVERIFY(!reading.log.last().startsWith("say"_L1));
    QVERIFY(reading.reader().spoken().isEmpty());
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!bar->isVisible());
    reading.press(Qt::Key_R);
    QVERIFY(bar->isVisible());
    reading.press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!bar->isVisible());
}

void TestReadingWindow::marksAreNamedForScreenReaders()
{
    Reading reading;
    session::AnnotationContent content;
    content.colour = domain::HighlightColour::Pink;
    content.body = u"查一下風速"_s;
    content.tags = { u"天氣"_s };
    QVERIFY(reading.fixture.document().addAnnotation({ reading.placeOf(u"風很大"_s), 3 }, content));
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&reading.reader());
    QStringList names;
    for (int index = 0; index < root->childCount(); ++index)
        names.append(root->child(index)->text(QAccessible::Name));
    QVERIFY2(names.contains(u"pink highlight, tags 天氣, note: 查一下風速"_s), qPrintable(names.join(u'|')));
    QVERIFY(names.contains(u"下半夜"_s));
    session::ColourNames own;
    own.setOwn(domain::HighlightColour::Pink, u"to check"_s);
    reading.window().marks().setColourNames(own);
    QVERIFY(root->child(names.indexOf(u"pink highlight, tags 天氣, note: 查一下風速"_s))
                ->text(QAccessible::Name)
                .startsWith(u"to check, pink highlight"_s));
}

void TestReadingWindow::timelineFollowsTheReading()
{
    Reading reading;
    const QString filler = u"\n調度員在碼頭記下潮位,燈塔每隔八秒閃一次,貨櫃輪正緩緩靠岸。\n"_s;
    const QString text = u"兩個港口\n\n2012年5月,海港公司宣佈成立新碼頭。\n"_s + filler.repeated(40)
        + u"\n2023年9月,海港公司宣佈收購內河航運平臺。\n"_s + filler.repeated(40);
    QFile file(reading.fixture.path(u"two.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    reading.window().openArticle(reading.fixture.workspace().importArticle(file.fileName()).value().id);
    timeline_view::TimelineView* timeline = reading.window().timelinePanel().view();
    const auto startOf = [&](const QString& words) {
        const int index = timeline->entries().indexOf(session::entryKeyOf(reading.fixture.eventAt(words)));
        return index < 0 ? 0.0 : timeline->entries().extent(index).start;
    };
    const double early = startOf(u"2012年5月"_s);
    const double late = startOf(u"2023年9月"_s);
    QVERIFY(late > early + 3000);
    timeline->setVisibleRange(early - 30, early + 60);
    reading.reader().setReadingPosition(text.indexOf(u"2023年9月"_s));
    QTRY_VERIFY(late > timeline->visibleFrom() && late < timeline->visibleTo());
    // Not when that is switched off.
    reading.window().actions()[FollowReading]->trigger();
    reading.press(Qt::Key_Home);
    QTest::qWait(200);
    QVERIFY(late > timeline->visibleFrom() && late < timeline->visibleTo());
}

void TestReadingWindow::brushFadesOtherTimes()
{
    Reading reading;
    reading.window().openArticle(reading.harbour);
    QTest::qWait(0);
    auto* overview = reading.window().timelinePanel().overview();
    const QImage plain = reading.reader().viewport()->grab().toImage();
    overview->setFocus();
    for (int step = 0; step < 12; ++step)
        QTest::keyClick(overview, Qt::Key_Left, Qt::ShiftModifier);
    const QImage faded = reading.reader().viewport()->grab().toImage();
    QVERIFY(faded != plain);
    QTest::mouseDClick(overview->viewport(), Qt::LeftButton, {}, overview->viewport()->rect().center());
    QTRY_COMPARE(reading.reader().viewport()->grab().toImage(), plain);
}

void TestReadingWindow::verticalTextByKey()
{
    Reading reading;
    reading.press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(reading.reader().isVertical());
    const auto rectOf = [&](const QString& words) {
        const auto rects = reading.reader().visibleRects(reading.fixture.spanOf(words));
        return rects.empty() ? QRectF() : rects.front();
    };
    const QRectF words = rectOf(u"調度員"_s);
    QVERIFY(words.height() > 2 * words.width() * 0.8 && rectOf(u"燈塔亮"_s).right() <= words.right());
    // Found words are brought in and marked where they stand.
    reading.press(Qt::Key_F, Qt::ControlModifier);
    QInputMethodEvent typed;
    typed.setCommitString(u"清晨第35刻"_s);
    QCoreApplication::sendEvent(reading.window().findBar().field(), &typed);
    QTRY_VERIFY(reading.isInSight(u"清晨第35刻"_s));
    QTest::keyClick(reading.window().findBar().field(), Qt::Key_Escape);
    // A passage clicked in the text is selected in the timeline and joined with it.
    reading.window().openArticle(reading.harbour);
    const domain::TextSpan passage = reading.fixture.spanOf(u"收購內河"_s);
    QTRY_VERIFY(!reading.reader().visibleRects(passage).empty());
    QTest::mouseClick(reading.reader().viewport(), Qt::LeftButton, {},
        reading.reader().visibleRects(passage).front().center().toPoint());
    QTRY_COMPARE(reading.window().presenter().selected(), reading.fixture.eventAt(u"收購內河"_s));
    QTRY_VERIFY(reading.window().ribbon().isJoining());
    reading.fixture.reopenWindow();
    QVERIFY(reading.reader().isVertical());
    reading.window().actions()[VerticalText]->trigger();
    QVERIFY(!reading.reader().isVertical());
}

QTEST_MAIN(TestReadingWindow)
#include "tst_reading_window.moc"
