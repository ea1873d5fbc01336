// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/enum_names.h"

#include <array>

namespace tidemark::store {

template <> std::span<const EnumName<domain::Certainty>> enumNames<domain::Certainty>()
{
    using E = domain::Certainty;
    static constexpr std::array names {
        EnumName<E> { E::Explicit, "explicit" },
        EnumName<E> { E::Inferred, "inferred" },
        EnumName<E> { E::Vague, "vague" },
    };
    return names;
}

template <> std::span<const EnumName<domain::Basis::Kind>> enumNames<domain::Basis::Kind>()
{
    using E = domain::Basis::Kind;
    static constexpr std::array names {
        EnumName<E> { E::Explicit, "explicit" },
        EnumName<E> { E::PublicationDate, "publication_date" },
        EnumName<E> { E::TextAnchor, "text_anchor" },
        EnumName<E> { E::VagueWord, "vague_word" },
        EnumName<E> { E::Unresolved, "unresolved" },
    };
    return names;
}

template <> std::span<const EnumName<domain::TimeType>> enumNames<domain::TimeType>()
{
    using E = domain::TimeType;
    static constexpr std::array names {
        EnumName<E> { E::Date, "date" },
        EnumName<E> { E::Range, "range" },
        EnumName<E> { E::Duration, "duration" },
        EnumName<E> { E::Set, "set" },
    };
    return names;
}

template <> std::span<const EnumName<domain::QuotationKind>> enumNames<domain::QuotationKind>()
{
    using E = domain::QuotationKind;
    static constexpr std::array names {
        EnumName<E> { E::Direct, "direct" },
        EnumName<E> { E::Indirect, "indirect" },
    };
    return names;
}

template <> std::span<const EnumName<domain::SourceType>> enumNames<domain::SourceType>()
{
    using E = domain::SourceType;
    static constexpr std::array names {
        EnumName<E> { E::Person, "person" },
        EnumName<E> { E::Organisation, "organisation" },
        EnumName<E> { E::Document, "document" },
        EnumName<E> { E::Unnamed, "unnamed" },
    };
    return names;
}

template <> std::span<const EnumName<domain::EventCategory>> enumNames<domain::EventCategory>()
{
    using E = domain::EventCategory;
    static constexpr std::array names {
        EnumName<E> { E::Policy, "policy" },
        EnumName<E> { E::Product, "product" },
        EnumName<E> { E::Figure, "figure" },
        EnumName<E> { E::Statement, "statement" },
        EnumName<E> { E::Other, "other" },
    };
    return names;
}

template <>
std::span<const EnumName<domain::PublicationDate::Origin>> enumNames<domain::PublicationDate::Origin>()
{
    using E = domain::PublicationDate::Origin;
    static constexpr std::array names {
        EnumName<E> { E::Unknown, "unknown" },
        EnumName<E> { E::Given, "given" },
        EnumName<E> { E::Inferred, "inferred" },
    };
    return names;
}

template <>
std::span<const EnumName<domain::PublicationDate::Reason>> enumNames<domain::PublicationDate::Reason>()
{
    using E = domain::PublicationDate::Reason;
    static constexpr std::array names {
        EnumName<E> { E::None, "none" },
        EnumName<E> { E::Dateline, "dateline" },
        EnumName<E> { E::Byline, "byline" },
        EnumName<E> { E::Metadata, "metadata" },
        EnumName<E> { E::CurrentDay, "current_day" },
        EnumName<E> { E::CompletedPeriod, "completed_period" },
        EnumName<E> { E::LatestDate, "latest_date" },
    };
    return names;
}

template <> std::span<const EnumName<domain::ItemKind>> enumNames<domain::ItemKind>()
{
    using E = domain::ItemKind;
    static constexpr std::array names {
        EnumName<E> { E::TimeExpression, "time_expression" },
        EnumName<E> { E::Quotation, "quotation" },
        EnumName<E> { E::Policy, "policy" },
        EnumName<E> { E::Figure, "figure" },
        EnumName<E> { E::Person, "person" },
        EnumName<E> { E::Event, "event" },
    };
    return names;
}

template <> std::span<const EnumName<domain::ReviewState>> enumNames<domain::ReviewState>()
{
    using E = domain::ReviewState;
    static constexpr std::array names {
        EnumName<E> { E::Suggested, "suggested" },
        EnumName<E> { E::Accepted, "accepted" },
        EnumName<E> { E::Disputed, "disputed" },
        EnumName<E> { E::Rejected, "rejected" },
    };
    return names;
}

template <> std::span<const EnumName<domain::Provenance::Origin>> enumNames<domain::Provenance::Origin>()
{
    using E = domain::Provenance::Origin;
    static constexpr std::array names {
        EnumName<E> { E::Extraction, "extraction" },
        EnumName<E> { E::Reader, "reader" },
        EnumName<E> { E::Imported, "imported" },
    };
    return names;
}

template <> std::span<const EnumName<domain::HighlightColour>> enumNames<domain::HighlightColour>()
{
    using E = domain::HighlightColour;
    static constexpr std::array names {
        EnumName<E> { E::Yellow, "yellow" },
        EnumName<E> { E::Green, "green" },
        EnumName<E> { E::Blue, "blue" },
        EnumName<E> { E::Pink, "pink" },
        EnumName<E> { E::Purple, "purple" },
    };
    return names;
}

template <> std::span<const EnumName<domain::HighlightStyle>> enumNames<domain::HighlightStyle>()
{
    using E = domain::HighlightStyle;
    static constexpr std::array names {
        EnumName<E> { E::Highlight, "highlight" },
        EnumName<E> { E::Underline, "underline" },
        EnumName<E> { E::Strike, "strike" },
    };
    return names;
}

template <> std::span<const EnumName<domain::AnchorState>> enumNames<domain::AnchorState>()
{
    using E = domain::AnchorState;
    static constexpr std::array names {
        EnumName<E> { E::Sure, "sure" },
        EnumName<E> { E::Doubtful, "doubtful" },
        EnumName<E> { E::Orphan, "orphan" },
    };
    return names;
}

template <> std::span<const EnumName<domain::EventLink::Verdict>> enumNames<domain::EventLink::Verdict>()
{
    using E = domain::EventLink::Verdict;
    static constexpr std::array names {
        EnumName<E> { E::Same, "same" },
        EnumName<E> { E::Different, "different" },
    };
    return names;
}

template <> std::span<const EnumName<EntityKind>> enumNames<EntityKind>()
{
    using E = EntityKind;
    static constexpr std::array names {
        EnumName<E> { E::Article, "article" },
        EnumName<E> { E::Version, "version" },
        EnumName<E> { E::Item, "item" },
        EnumName<E> { E::Annotation, "annotation" },
        EnumName<E> { E::Dossier, "dossier" },
        EnumName<E> { E::EventLink, "event_link" },
    };
    return names;
}

template <> std::span<const EnumName<ChangeLabel>> enumNames<ChangeLabel>()
{
    using E = ChangeLabel;
    static constexpr std::array names {
        EnumName<E> { E::ImportArticle, "import_article" },
        EnumName<E> { E::RemoveArticle, "remove_article" },
        EnumName<E> { E::EditMetadata, "edit_metadata" },
        EnumName<E> { E::SetPublicationDate, "set_publication_date" },
        EnumName<E> { E::ReadAgain, "read_again" },
        EnumName<E> { E::AddHighlight, "add_highlight" },
        EnumName<E> { E::AddNote, "add_note" },
        EnumName<E> { E::EditNote, "edit_note" },
        EnumName<E> { E::ChangeColour, "change_colour" },
        EnumName<E> { E::ChangeStyle, "change_style" },
        EnumName<E> { E::ChangeTags, "change_tags" },
        EnumName<E> { E::DeleteAnnotation, "delete_annotation" },
        EnumName<E> { E::RestoreAnnotation, "restore_annotation" },
        EnumName<E> { E::Reply, "reply" },
        EnumName<E> { E::ImportAnnotations, "import_annotations" },
        EnumName<E> { E::SettleAnchor, "settle_anchor" },
        EnumName<E> { E::ImportVersion, "import_version" },
        EnumName<E> { E::AddItem, "add_item" },
        EnumName<E> { E::EditItem, "edit_item" },
        EnumName<E> { E::AcceptItem, "accept_item" },
        EnumName<E> { E::DisputeItem, "dispute_item" },
        EnumName<E> { E::RejectItem, "reject_item" },
        EnumName<E> { E::ResetReview, "reset_review" },
        EnumName<E> { E::ImportFindings, "import_findings" },
        EnumName<E> { E::MergeEvents, "merge_events" },
        EnumName<E> { E::SplitEvent, "split_event" },
        EnumName<E> { E::OrderEvents, "order_events" },
        EnumName<E> { E::SettleConflict, "settle_conflict" },
        EnumName<E> { E::TellEventsApart, "tell_events_apart" },
        EnumName<E> { E::AddDossier, "add_dossier" },
        EnumName<E> { E::EditDossier, "edit_dossier" },
        EnumName<E> { E::DeleteDossier, "delete_dossier" },
        EnumName<E> { E::LinkEvents, "link_events" },
        EnumName<E> { E::UnlinkEvents, "unlink_events" },
        EnumName<E> { E::KeepEventsApart, "keep_events_apart" },
    };
    return names;
}

} // namespace tidemark::store
