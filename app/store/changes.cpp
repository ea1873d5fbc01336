// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "store/codec.h"
#include "store/enum_names.h"
#include "store/records.h"

namespace tidemark::store::changes {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

EntityRef refOf(const ArticleId& id)
{
    return { EntityKind::Article, id.uuid() };
}

EntityRef refOf(const ItemId& id)
{
    return { EntityKind::Item, id.uuid() };
}

EntityRef refOf(const AnnotationId& id)
{
    return { EntityKind::Annotation, id.uuid() };
}

EntityRef refOf(const DossierId& id)
{
    return { EntityKind::Dossier, id.uuid() };
}

EntityRef refOf(const EventLinkId& id)
{
    return { EntityKind::EventLink, id.uuid() };
}

template <class Entity> Change creationOf(const Entity& entity)
{
    return { refOf(entity.id), {}, records::fieldsOf(entity) };
}

Change tombstoneOf(const EntityRef& entity)
{
    return { entity, u"deleted"_s, true };
}

std::vector<Change> settingOf(const EntityRef& entity, const QJsonObject& fields, const QStringList& names)
{
    std::vector<Change> changes;
    for (const QString& name : names)
        changes.push_back({ entity, name, fields.value(name) });
    return changes;
}

ChangeLabel labelOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Accepted:
        return ChangeLabel::AcceptItem;
    case ReviewState::Disputed:
        return ChangeLabel::DisputeItem;
    case ReviewState::Rejected:
        return ChangeLabel::RejectItem;
    case ReviewState::Suggested:
        break;
    }
    return ChangeLabel::ResetReview;
}

ChangeSet stepOf(ChangeLabel label, std::vector<Change> changes)
{
    ChangeSet step;
    step.label = label;
    step.changes = std::move(changes);
    return step;
}

} // namespace

ChangeSet importArticle(const Article& article, const Version& version, const std::vector<Item>& items)
{
    ChangeSet step = stepOf(ChangeLabel::ImportArticle, { creationOf(article) });
    step.undoable = false;
    step.versions = { version };
    for (const Item& item : items)
        step.changes.push_back(creationOf(item));
    return step;
}

ChangeSet removeArticle(ArticleId article)
{
    return stepOf(ChangeLabel::RemoveArticle, { tombstoneOf(refOf(article)) });
}

ChangeSet importVersion(const VersionStep& version)
{
    ChangeSet step = editAnnotations(version.annotations, ChangeLabel::ImportVersion);
    step.keepsDrafts = true;
    if (version.text)
        step.versions = { *version.text };
    const std::vector<Change> article
        = settingOf(refOf(version.article.id), records::fieldsOf(version.article),
            { u"current_version"_s, u"title"_s, u"byline"_s, u"outlet"_s, u"language"_s, u"published"_s,
                u"source_name"_s });
    step.changes.insert(step.changes.begin(), article.begin(), article.end());
    for (const Item& item : version.revised)
        step.append(settleItem(item));
    for (const Item& item : version.added)
        step.changes.push_back(creationOf(item));
    for (const ItemId& item : version.removed)
        step.changes.push_back(tombstoneOf(refOf(item)));
    return step;
}

ChangeSet setMetadata(ArticleId article, const ArticleMetadata& metadata)
{
    Article holder;
    holder.metadata = metadata;
    return stepOf(ChangeLabel::EditMetadata,
        settingOf(refOf(article), records::fieldsOf(holder),
            { u"title"_s, u"byline"_s, u"outlet"_s, u"language"_s, u"published"_s }));
}

ChangeSet setPublicationDate(ArticleId article, const PublicationDate& published,
    const std::vector<Item>& revised, const std::vector<Item>& added, const std::vector<ItemId>& removed,
    ChangeLabel label)
{
    ChangeSet step = stepOf(label, { { refOf(article), u"published"_s, codec::encode(published) } });
    for (const Item& item : revised) {
        step.changes.push_back({ refOf(item.id), u"body"_s, codec::encode(item.body) });
        if (item.extracted)
            step.changes.push_back({ refOf(item.id), u"extracted"_s, codec::encode(*item.extracted) });
    }
    for (const Item& item : added)
        step.changes.push_back(creationOf(item));
    for (const ItemId& item : removed)
        step.changes.push_back(tombstoneOf(refOf(item)));
    return step;
}

ChangeSet addAnnotation(const Annotation& annotation)
{
    return stepOf(annotation.body.isEmpty() ? ChangeLabel::AddHighlight : ChangeLabel::AddNote,
        { creationOf(annotation) });
}

ChangeSet editAnnotation(const Annotation& after, ChangeLabel label)
{
    return editAnnotations({ after }, label);
}

ChangeSet editAnnotations(const std::vector<Annotation>& after, ChangeLabel label)
{
    static const QStringList fields { u"version_id"_s, u"span_start"_s, u"span_length"_s, u"exact"_s,
        u"prefix"_s, u"suffix"_s, u"anchor"_s, u"carried_version"_s, u"carried_start"_s, u"carried_length"_s,
        u"item_id"_s, u"colour"_s, u"style"_s, u"body"_s, u"tags"_s, u"replies"_s, u"modified"_s };
    ChangeSet step = stepOf(label, {});
    for (const Annotation& annotation : after)
        step.append(stepOf(label, settingOf(refOf(annotation.id), records::fieldsOf(annotation), fields)));
    return step;
}

ChangeSet importAnnotations(const std::vector<Annotation>& annotations)
{
    ChangeSet step = stepOf(ChangeLabel::ImportAnnotations, {});
    for (const Annotation& annotation : annotations)
        step.changes.push_back(creationOf(annotation));
    return step;
}

ChangeSet settleAnchors(const std::vector<Annotation>& after)
{
    ChangeSet step = editAnnotations(after, ChangeLabel::SettleAnchor);
    step.keepsDrafts = true;
    return step;
}

ChangeSet settleItem(const Item& after)
{
    return stepOf(ChangeLabel::SettleAnchor,
        settingOf(refOf(after.id), records::fieldsOf(after), { u"version_id"_s, u"body"_s, u"extracted"_s }));
}

ChangeSet deleteAnnotations(const std::vector<AnnotationId>& annotations)
{
    ChangeSet step = stepOf(ChangeLabel::DeleteAnnotation, {});
    for (const AnnotationId& annotation : annotations)
        step.changes.push_back(tombstoneOf(refOf(annotation)));
    return step;
}

ChangeSet restoreAnnotations(const std::vector<AnnotationId>& annotations)
{
    ChangeSet step = stepOf(ChangeLabel::RestoreAnnotation, {});
    for (const AnnotationId& annotation : annotations)
        step.changes.push_back({ refOf(annotation), u"deleted"_s, false });
    return step;
}

ChangeSet addItem(const Item& item)
{
    return stepOf(ChangeLabel::AddItem, { creationOf(item) });
}

ChangeSet importFindings(const std::vector<Item>& items)
{
    ChangeSet step = stepOf(ChangeLabel::ImportFindings, {});
    for (const Item& item : items)
        step.changes.push_back(creationOf(item));
    return step;
}

ChangeSet setReviewState(const std::vector<ItemId>& items, ReviewState state)
{
    ChangeSet step = stepOf(labelOf(state), {});
    for (const ItemId& item : items)
        step.changes.push_back({ refOf(item), u"state"_s, nameOf(state) });
    return step;
}

ChangeSet editItem(const Item& before, const ItemBody& body)
{
    const EntityRef item = refOf(before.id);
    ChangeSet step = stepOf(ChangeLabel::EditItem, { { item, u"body"_s, codec::encode(body) } });
    if (!before.extracted && before.provenance.origin != Provenance::Origin::Reader)
        step.changes.push_back({ item, u"extracted"_s, codec::encode(before.body) });
    if (before.state == ReviewState::Suggested)
        step.changes.push_back({ item, u"state"_s, nameOf(ReviewState::Accepted) });
    return step;
}

ChangeSet restoreExtracted(const Item& before)
{
    if (!before.extracted)
        return stepOf(ChangeLabel::EditItem, {});
    const EntityRef item = refOf(before.id);
    return stepOf(ChangeLabel::EditItem,
        { { item, u"body"_s, codec::encode(*before.extracted) },
            { item, u"extracted"_s, QJsonValue::Null } });
}

ChangeSet mergeEvents(const Item& before, const Event& merged, const std::vector<ItemId>& mergedAway,
    const std::vector<Annotation>& notes)
{
    ChangeSet step = editItem(before, merged);
    step.label = ChangeLabel::MergeEvents;
    for (const ItemId& item : mergedAway)
        step.changes.push_back(tombstoneOf(refOf(item)));
    step.append(editAnnotations(notes, ChangeLabel::MergeEvents));
    step.keepsDrafts = true;
    return step;
}

ChangeSet splitEvent(const Item& before, const Event& rest, const std::vector<Item>& added)
{
    ChangeSet step = editItem(before, rest);
    step.label = ChangeLabel::SplitEvent;
    for (const Item& item : added)
        step.changes.push_back(creationOf(item));
    return step;
}

ChangeSet placeEvents(const std::vector<Item>& after, ChangeLabel label)
{
    ChangeSet step = stepOf(label, {});
    for (const Item& item : after)
        step.changes.push_back({ refOf(item.id), u"body"_s, codec::encode(item.body) });
    return step;
}

ChangeSet addDossier(const Dossier& dossier)
{
    return stepOf(ChangeLabel::AddDossier, { creationOf(dossier) });
}

ChangeSet editDossier(const Dossier& after)
{
    return stepOf(ChangeLabel::EditDossier,
        settingOf(refOf(after.id), records::fieldsOf(after), { u"name"_s, u"articles"_s }));
}

ChangeSet deleteDossier(DossierId dossier)
{
    return stepOf(ChangeLabel::DeleteDossier, { tombstoneOf(refOf(dossier)) });
}

ChangeSet changeEventLinks(const EventLinkStep& links)
{
    ChangeSet step = stepOf(links.label, {});
    for (const EventLinkId& link : links.removed)
        step.changes.push_back(tombstoneOf(refOf(link)));
    for (const EventLink& link : links.changed)
        step.changes.push_back({ refOf(link.id), u"items"_s, records::fieldsOf(link).value("items"_L1) });
    for (const EventLink& link : links.added)
        step.changes.push_back(creationOf(link));
    return step;
}

} // namespace tidemark::store::changes
