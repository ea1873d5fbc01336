// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/item.h"

#include "timeline/language.h"

#include <QDateTime>
#include <QString>

namespace tidemark::session {

/// The language of QLocale(), which the window sets together with its translation; English for any other.
timeline::Language currentLanguage();

/// Values in the reader's language.
QString dateWording(const domain::EdtfValue& value);
QString categoryName(domain::EventCategory category);
QString kindName(domain::QuotationKind kind);
QString stateName(domain::ReviewState state);
/// Where an item came from, such as "Imported from ReportMiner 2"; empty for what this program found itself.
QString provenanceWording(const domain::Provenance& provenance);
/// How a date was reached, such as "relative to the publication date".
QString basisWording(const domain::Basis& basis);
/// A whole sentence on when the article was published and how that is known.
QString publicationSentence(const domain::PublicationDate& published);
/// When something was done, in local time: the time of day, on another day the date, or both.
QString shortMomentWording(const QDateTime& moment);
QString momentWording(const QDateTime& moment);

} // namespace tidemark::session
