// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QJsonValue>
#include <QUuid>

#include <vector>

namespace tidemark::store {

enum class EntityKind { Article, Version, Item, Annotation, Dossier, EventLink };

struct EntityRef {
    EntityKind kind = EntityKind::Article;
    QUuid id;

    friend bool operator==(const EntityRef&, const EntityRef&) = default;
};

/// What a step did, for the words of Undo and Redo; the window translates it.
enum class ChangeLabel {
    ImportArticle,
    RemoveArticle,
    EditMetadata,
    SetPublicationDate,
    ReadAgain,
    AddHighlight,
    AddNote,
    EditNote,
    ChangeColour,
    ChangeStyle,
    ChangeTags,
    DeleteAnnotation,
    RestoreAnnotation,
    Reply,
    ImportAnnotations,
    SettleAnchor,
    ImportVersion,
    AddItem,
    EditItem,
    AcceptItem,
    DisputeItem,
    RejectItem,
    ResetReview,
    ImportFindings,
    MergeEvents,
    SplitEvent,
    OrderEvents,
    SettleConflict,
    TellEventsApart,
    AddDossier,
    EditDossier,
    DeleteDossier,
    LinkEvents,
    UnlinkEvents,
    KeepEventsApart
};

/// One field of one entity set to a new value, or with an empty `field` a new entity whose fields are
/// `value`. Made by the functions of changes.h.
struct Change {
    EntityRef entity;
    QString field;
    QJsonValue value;
};

/// One step of the reader: applied, logged, undone and redone as a whole.
struct ChangeSet {
    ChangeLabel label = ChangeLabel::AddNote;
    std::vector<Change> changes;
    std::vector<domain::Version> versions; ///< new canonical texts, stored before `changes`
    bool undoable = true;
    /// Joins this step to the one before when that has the same label and first entity: typing undone in one
    /// go.
    bool mergesWithPrevious = false;
    /// Leaves drafts of the annotations alone: the step says nothing about what is being written.
    bool keepsDrafts = false;

    void append(ChangeSet other);
};

/// What a committed step did.
struct Applied {
    qint64 sequence = 0; ///< of the step's last row in the operations log; 0 when nothing had to change
    ChangeLabel label = ChangeLabel::AddNote;
    std::vector<EntityRef> touched; ///< each entity once, in order of change
};

} // namespace tidemark::store
