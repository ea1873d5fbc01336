// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tidemark::session {

/// Raw values every model of items and annotations answers with, besides Qt::DisplayRole. A role that does
/// not apply to a row answers with an invalid QVariant.
enum ItemRole {
    ItemIdRole = Qt::UserRole + 1, ///< domain::ItemId
    KindRole, ///< domain::ItemKind
    SpanRole, ///< domain::TextSpan, the passage to jump to
    PassagesRole, ///< QList<domain::TextSpan>, every passage, the fullest first
    StateRole, ///< domain::ReviewState
    CertaintyRole, ///< domain::Certainty
    EditedRole, ///< bool: the reader has changed what was extracted
    NewRole, ///< bool: came since the start and not looked at yet
    ProvenanceRole, ///< QString in the reader's language; empty for what this program found
    DateRole, ///< domain::EdtfValue
    SortRole, ///< what the column sorts by: QString, double or qint64 (days since 1970)
    SnippetRole, ///< QString, the words of the main passage in one line
    ParagraphRole, ///< int, from 1

    CategoryRole, ///< domain::EventCategory (events)
    WordingRole, ///< QString, the words a date was read from (events)
    BasisRole, ///< domain::Basis (events)

    SpeakerRole, ///< QString (speakers and quotations)
    SpeakerRoleRole, ///< QString, role and affiliation (speakers and quotations)
    SourceTypeRole, ///< domain::SourceType (speakers and quotations)
    QuotationCountRole, ///< int (speakers)
    QuotationKindRole, ///< domain::QuotationKind (quotations)
    CueRole, ///< QString (quotations)

    IssuerRole, ///< QString (policies)
    TermRole, ///< domain::EdtfValue (policies)
    MentionCountRole, ///< int (policies)
    IsOrderRole, ///< bool (policies)

    ValueRole, ///< double (figures)
    UnitRole, ///< QString (figures)

    AnnotationIdRole, ///< domain::AnnotationId
    ColourRole, ///< domain::HighlightColour
    StyleRole, ///< domain::HighlightStyle
    BodyRole, ///< QString, Markdown as typed
    TagsRole, ///< QStringList
    CreatedRole, ///< QDateTime, UTC
    ModifiedRole, ///< QDateTime, UTC
    DeletedRole, ///< QDateTime, UTC (trash)
    AnchorRole, ///< domain::AnchorState
    ReplyCountRole, ///< int
    AnnotationKindRole, ///< session::AnnotationKind
    AboutRole, ///< QString, title of the item a note is on
    NoteCountRole, ///< int, the reader's notes on an item

    ArticleIdRole, ///< domain::ArticleId (library)
    DossierIdRole, ///< domain::DossierId (library)
    SubtitleRole, ///< QString, the second line (library)
};

} // namespace tidemark::session
