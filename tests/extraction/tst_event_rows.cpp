// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_test.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::Event;

namespace {

QString dateOf(const Event& event)
{
    return event.date ? event.date->toString() : QString();
}

QString summary(const Event& event, const QString& article)
{
    return dateOf(event) + u'|' + test::words(article, event.passages.front()) + u'|'
        + QString::number(event.passages.size());
}

/// Whether an event has the wanted date, tells of the wanted words in its fullest passage, and has as many
/// passages as wanted; a passage may take in more of its sentence than a row names.
bool isWanted(const Event& event, const QString& article, const QString& wanted)
{
    const QString passage = test::words(article, event.passages.front());
    const QString count = wanted.section(u'|', 2, 2);
    return dateOf(event) == wanted.section(u'|', 0, 0) && passage.contains(wanted.section(u'|', 1, 1))
        && (count.isEmpty() || count.toULongLong() == event.passages.size());
}

} // namespace

/// Events of whole passages: the date of each, words it has to tell, and the number of its passages.
class EventRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_data() { test::addRows({ u"events"_s }); }
    void events();
    void publication_data() { test::addRows({ u"publication"_s }); }
    void publication();
    void head_data() { test::addRows({ u"heads"_s }); }
    void head();
    void signsOfAHeadingAreNoTitle();
};

void EventRowsTest::events()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QByteArray, published);
    const QString article = test::articleOf(text);
    const std::vector<Event> events = test::read(article, published.constData()).events;
    QStringList read;
    bool same = events.size() == static_cast<size_t>(expected.size());
    for (size_t i = 0; i < events.size(); ++i) {
        read << summary(events[i], article);
        same = same && isWanted(events[i], article, expected[static_cast<qsizetype>(i)]);
    }
    QVERIFY2(same, test::difference(text, read, expected).constData());
}

/// Date and ground of the inferred day of publication.
void EventRowsTest::publication()
{
    using Reason = domain::PublicationDate::Reason;
    static const QHash<Reason, QString> names { { Reason::None, u"none"_s },
        { Reason::Dateline, u"dateline"_s }, { Reason::Byline, u"byline"_s }, { Reason::Metadata, u"head"_s },
        { Reason::CurrentDay, u"today"_s }, { Reason::CompletedPeriod, u"completed"_s },
        { Reason::LatestDate, u"latest"_s } };
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const domain::PublicationDate published = test::read(text, nullptr).metadata.published;
    const QStringList read { (published.value ? published.value->toString() : QString()) + u'|'
        + names.value(published.reason) };
    QVERIFY2(read == expected, test::difference(text, read, expected).constData());
    QCOMPARE(published.evidence.isEmpty(), !published.value.has_value());
}

/// Title, byline, outlet and language.
void EventRowsTest::head()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const domain::ArticleMetadata head = test::read(text).metadata;
    const QStringList read { QStringList { head.title, head.byline, head.outlet, head.language }.join(u'|') };
    QVERIFY2(test::cutLike(read, expected) == expected, test::difference(text, read, expected).constData());
}

void EventRowsTest::signsOfAHeadingAreNoTitle()
{
    const QString rest = u"\n\n漁港換裝了起重機，碼頭工人不再搬運。\n"_s;
    QCOMPARE(test::read(u"# 漁港換裝起重機"_s + rest).metadata.title, u"漁港換裝起重機"_s);
    QCOMPARE(test::read(u"#漁港換裝起重機"_s + rest).metadata.title, u"#漁港換裝起重機"_s);
    QCOMPARE(test::read(u"漁港換裝起重機"_s + rest).metadata.title, u"漁港換裝起重機"_s);
}

QTEST_GUILESS_MAIN(EventRowsTest)
#include "tst_event_rows.moc"
