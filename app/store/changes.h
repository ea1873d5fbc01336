// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/event_link.h"
#include "domain/item.h"
#include "store/change_set.h"

#include <optional>

/// Builds the steps that Library::apply() carries out. Fields that keep their value are neither written nor
/// logged.
namespace tidemark::store::changes {

/// Not undoable as a step: an article is taken out again with removeArticle(), which is.
ChangeSet importArticle(
    const domain::Article& article, const domain::Version& version, const std::vector<domain::Item>& items);
/// A tombstone; the article's items and annotations stay and come back with it.
ChangeSet removeArticle(domain::ArticleId article);
/// An article that goes over to another text, with all that follows it there.
struct VersionStep {
    domain::Article article; ///< as it is to be
    std::optional<domain::Version> text; ///< nothing when the library has the text already
    std::vector<domain::Annotation> annotations; ///< with their new places
    std::vector<domain::Item> revised; ///< with their new version and bodies
    std::vector<domain::Item> added;
    std::vector<domain::ItemId> removed;
};
/// Undone as one. Texts stay in the library whatever is undone, and so do drafts.
ChangeSet importVersion(const VersionStep& step);
ChangeSet setMetadata(domain::ArticleId article, const domain::ArticleMetadata& metadata);
/// Sets the date and, in the same step, what re-reading the article with it gives: new bodies of items that
/// are still as extracted, items found anew, and items no longer found (tombstones). Labelled ReadAgain when
/// it is not the date that was asked for.
ChangeSet setPublicationDate(domain::ArticleId article, const domain::PublicationDate& published,
    const std::vector<domain::Item>& revised, const std::vector<domain::Item>& added,
    const std::vector<domain::ItemId>& removed, ChangeLabel label = ChangeLabel::SetPublicationDate);

/// Labelled AddHighlight when the body is empty, else AddNote. A draft of it is dropped in the same
/// transaction.
ChangeSet addAnnotation(const domain::Annotation& annotation);
/// Sets target, quote, item, colour, style, body, tags and modified. A draft of it is dropped as above.
ChangeSet editAnnotation(const domain::Annotation& after, ChangeLabel label = ChangeLabel::EditNote);
/// The same for many, undone together. `annotations` must not be empty.
ChangeSet editAnnotations(const std::vector<domain::Annotation>& after, ChangeLabel label);
/// Annotations that come from elsewhere with their ids and times, undone together.
ChangeSet importAnnotations(const std::vector<domain::Annotation>& annotations);
/// Gives annotations the places that are theirs, undone together. Drafts of them stay.
ChangeSet settleAnchors(const std::vector<domain::Annotation>& after);
/// Gives an item its passage in the text it is to belong to.
ChangeSet settleItem(const domain::Item& after);
ChangeSet deleteAnnotations(const std::vector<domain::AnnotationId>& annotations);

/// Takes annotations out of the trash.
ChangeSet restoreAnnotations(const std::vector<domain::AnnotationId>& annotations);

ChangeSet addItem(const domain::Item& item);
/// Suggestions of another program, undone together.
ChangeSet importFindings(const std::vector<domain::Item>& items);
ChangeSet setReviewState(const std::vector<domain::ItemId>& items, domain::ReviewState state);
/// Keeps what was extracted beside the new body; a suggested item becomes accepted.
ChangeSet editItem(const domain::Item& before, const domain::ItemBody& body);
/// Gives an edited item back what was extracted; nothing for an item that was not edited.
ChangeSet restoreExtracted(const domain::Item& before);

/// An event that takes in others: they leave the article, and `notes` on them go over to it.
ChangeSet mergeEvents(const domain::Item& before, const domain::Event& merged,
    const std::vector<domain::ItemId>& mergedAway, const std::vector<domain::Annotation>& notes);
/// An event that gives up some of its passages, to new events.
ChangeSet splitEvent(
    const domain::Item& before, const domain::Event& rest, const std::vector<domain::Item>& added);
/// New places among others (Event::order, distinctFrom); what was extracted and the states stay as they are.
ChangeSet placeEvents(const std::vector<domain::Item>& after, ChangeLabel label);

ChangeSet addDossier(const domain::Dossier& dossier);
ChangeSet editDossier(const domain::Dossier& after);
ChangeSet deleteDossier(domain::DossierId dossier);

/// Links between events added, given other items, and taken away, undone together.
struct EventLinkStep {
    ChangeLabel label = ChangeLabel::LinkEvents;
    std::vector<domain::EventLink> added;
    std::vector<domain::EventLink> changed;
    std::vector<domain::EventLinkId> removed;
};
ChangeSet changeEventLinks(const EventLinkStep& step);

} // namespace tidemark::store::changes
