// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/wording.h"

#include "timeline/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidemark::session {

using domain::PublicationDate;

namespace {

/// The reason of an inferred publication date; %1 is the date, %2 the words of the text it rests on.
QString inferredPattern(PublicationDate::Reason reason)
{
    switch (reason) {
    case PublicationDate::Reason::Dateline:
        return QCoreApplication::translate(
            "tidemark::session", "Published %1: inferred because the dateline says %2.");
    case PublicationDate::Reason::Byline:
        return QCoreApplication::translate(
            "tidemark::session", "Published %1: inferred because the byline says %2.");
    case PublicationDate::Reason::Metadata:
        return QCoreApplication::translate(
            "tidemark::session", "Published %1: inferred because the file's own details say %2.");
    case PublicationDate::Reason::CurrentDay:
        return QCoreApplication::translate(
            "tidemark::session", "Published %1: inferred because the text speaks of %2 as the present.");
    case PublicationDate::Reason::CompletedPeriod:
        return QCoreApplication::translate(
            "tidemark::session", "Published %1: inferred because the text tells of %2 as already over.");
    case PublicationDate::Reason::LatestDate:
    case PublicationDate::Reason::None:
        break;
    }
    return QCoreApplication::translate(
        "tidemark::session", "Published %1: inferred because %2 is the latest date the text tells of.");
}

/// “a”, “b” and so on, in the quotation marks and with the comma of the language.
QString quoted(const QStringList& wordings)
{
    QStringList parts;
    for (const QString& wording : wordings)
        parts << QCoreApplication::translate("tidemark::session", "“%1”").arg(wording);
    return parts.join(QCoreApplication::translate("tidemark::session", ", ", "between the words of a list"));
}

QString timeWording(const QTime& time)
{
    // The short format of some locales has a part of the day that Qt 6.4 writes as the letter B.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.contains(u'B') ? QStringLiteral("HH:mm") : format);
}

} // namespace

timeline::Language currentLanguage()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return timeline::Language::English;
    return locale.script() == QLocale::SimplifiedHanScript ? timeline::Language::SimplifiedChinese
                                                           : timeline::Language::TraditionalChinese;
}

QString dateWording(const domain::EdtfValue& value)
{
    return timeline::dateWords(value, currentLanguage());
}

QString categoryName(domain::EventCategory category)
{
    switch (category) {
    case domain::EventCategory::Policy:
        return QCoreApplication::translate("tidemark::session", "Policy", "category of an event");
    case domain::EventCategory::Product:
        return QCoreApplication::translate("tidemark::session", "Product", "category of an event");
    case domain::EventCategory::Figure:
        return QCoreApplication::translate("tidemark::session", "Figure", "category of an event: a number");
    case domain::EventCategory::Statement:
        return QCoreApplication::translate(
            "tidemark::session", "Statement", "category of an event: what someone said");
    case domain::EventCategory::Other:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "Other", "category of an event");
}

QString kindName(domain::QuotationKind kind)
{
    return kind == domain::QuotationKind::Direct
        ? QCoreApplication::translate("tidemark::session", "Direct quotation")
        : QCoreApplication::translate("tidemark::session", "Indirect quotation");
}

QString stateName(domain::ReviewState state)
{
    switch (state) {
    case domain::ReviewState::Accepted:
        return QCoreApplication::translate("tidemark::session", "Accepted", "review state");
    case domain::ReviewState::Disputed:
        return QCoreApplication::translate("tidemark::session", "Disputed", "review state");
    case domain::ReviewState::Rejected:
        return QCoreApplication::translate("tidemark::session", "Rejected", "review state");
    case domain::ReviewState::Suggested:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "Suggested", "review state");
}

QString provenanceWording(const domain::Provenance& provenance)
{
    switch (provenance.origin) {
    case domain::Provenance::Origin::Imported:
        return QCoreApplication::translate(
            "tidemark::session", "Imported from %1", "name of a program or file")
            .arg(provenance.source);
    case domain::Provenance::Origin::Reader:
        return QCoreApplication::translate("tidemark::session", "Added by you");
    case domain::Provenance::Origin::Extraction:
        break;
    }
    return {};
}

QString basisWording(const domain::Basis& basis)
{
    switch (basis.kind) {
    case domain::Basis::Kind::Explicit:
        return QCoreApplication::translate("tidemark::session", "The text gives this date.");
    case domain::Basis::Kind::PublicationDate:
        return QCoreApplication::translate("tidemark::session", "Counted from the publication date.");
    case domain::Basis::Kind::TextAnchor:
        return QCoreApplication::translate("tidemark::session", "Counted from %1 in the text.")
            .arg(quoted({ basis.anchor }));
    case domain::Basis::Kind::VagueWord:
        return QCoreApplication::translate(
            "tidemark::session", "The wording is vague: any time in this range.");
    case domain::Basis::Kind::Unresolved:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "The text does not say when.");
}

QString publicationSentence(const PublicationDate& published)
{
    if (published.origin == PublicationDate::Origin::Unknown || !published.value)
        return QCoreApplication::translate("tidemark::session", "The publication date is not known.");
    const QString date = dateWording(*published.value);
    if (published.origin == PublicationDate::Origin::Given)
        return QCoreApplication::translate("tidemark::session", "Published %1, as you have set it.")
            .arg(date);
    if (published.evidence.isEmpty())
        return QCoreApplication::translate("tidemark::session", "Published %1, inferred from the text.")
            .arg(date);
    const QStringList& evidence = published.evidence;
    if (published.reason == PublicationDate::Reason::CompletedPeriod && evidence.size() == 3)
        return QCoreApplication::translate("tidemark::session",
            "Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.")
            .arg(date, quoted({ evidence[0] }), quoted({ evidence[1] }), quoted({ evidence[2] }));
    return inferredPattern(published.reason).arg(date, quoted(evidence));
}

QString shortMomentWording(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate() ? timeWording(local.time())
                                                : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString momentWording(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + timeWording(local.time());
}

} // namespace tidemark::session
