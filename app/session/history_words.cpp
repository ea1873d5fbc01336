// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history_words.h"

#include <QCoreApplication>

#include <array>

namespace tidemark::session {

namespace {

struct Name {
    store::ChangeLabel label;
    const char* words;
};

using Label = store::ChangeLabel;

//: Each of these stands after "Undo" or "Redo" in a menu.
constexpr std::array names {
    Name { Label::ImportArticle, QT_TRANSLATE_NOOP("tidemark::session", "import article") },
    Name { Label::RemoveArticle, QT_TRANSLATE_NOOP("tidemark::session", "remove article") },
    Name { Label::EditMetadata, QT_TRANSLATE_NOOP("tidemark::session", "edit article details") },
    Name { Label::SetPublicationDate, QT_TRANSLATE_NOOP("tidemark::session", "set publication date") },
    Name { Label::ReadAgain, QT_TRANSLATE_NOOP("tidemark::session", "read again") },
    Name { Label::AddHighlight, QT_TRANSLATE_NOOP("tidemark::session", "add highlight") },
    Name { Label::AddNote, QT_TRANSLATE_NOOP("tidemark::session", "add note") },
    Name { Label::EditNote, QT_TRANSLATE_NOOP("tidemark::session", "edit note") },
    Name { Label::ChangeColour, QT_TRANSLATE_NOOP("tidemark::session", "change colour") },
    Name { Label::ChangeStyle, QT_TRANSLATE_NOOP("tidemark::session", "change style") },
    Name { Label::ChangeTags, QT_TRANSLATE_NOOP("tidemark::session", "change tags") },
    Name { Label::DeleteAnnotation, QT_TRANSLATE_NOOP("tidemark::session", "delete annotation") },
    Name { Label::RestoreAnnotation, QT_TRANSLATE_NOOP("tidemark::session", "restore annotation") },
    Name { Label::Reply, QT_TRANSLATE_NOOP("tidemark::session", "change reply") },
    Name { Label::ImportAnnotations, QT_TRANSLATE_NOOP("tidemark::session", "import annotations") },
    Name { Label::SettleAnchor, QT_TRANSLATE_NOOP("tidemark::session", "settle place of annotation") },
    Name { Label::ImportVersion, QT_TRANSLATE_NOOP("tidemark::session", "import new version") },
    Name { Label::AddItem, QT_TRANSLATE_NOOP("tidemark::session", "add event") },
    Name { Label::EditItem, QT_TRANSLATE_NOOP("tidemark::session", "edit event") },
    Name { Label::AcceptItem, QT_TRANSLATE_NOOP("tidemark::session", "accept") },
    Name { Label::DisputeItem, QT_TRANSLATE_NOOP("tidemark::session", "dispute") },
    Name { Label::RejectItem, QT_TRANSLATE_NOOP("tidemark::session", "reject") },
    Name { Label::ResetReview, QT_TRANSLATE_NOOP("tidemark::session", "take back review") },
    Name { Label::ImportFindings, QT_TRANSLATE_NOOP("tidemark::session", "import findings") },
    Name { Label::MergeEvents, QT_TRANSLATE_NOOP("tidemark::session", "merge events") },
    Name { Label::SplitEvent, QT_TRANSLATE_NOOP("tidemark::session", "split event") },
    Name { Label::OrderEvents, QT_TRANSLATE_NOOP("tidemark::session", "put events in order") },
    Name { Label::SettleConflict, QT_TRANSLATE_NOOP("tidemark::session", "settle conflicting dates") },
    Name { Label::TellEventsApart, QT_TRANSLATE_NOOP("tidemark::session", "tell events apart") },
    Name { Label::AddDossier, QT_TRANSLATE_NOOP("tidemark::session", "add dossier") },
    Name { Label::EditDossier, QT_TRANSLATE_NOOP("tidemark::session", "edit dossier") },
    Name { Label::DeleteDossier, QT_TRANSLATE_NOOP("tidemark::session", "delete dossier") },
    Name { Label::LinkEvents, QT_TRANSLATE_NOOP("tidemark::session", "link events") },
    Name { Label::UnlinkEvents, QT_TRANSLATE_NOOP("tidemark::session", "unlink events") },
    Name { Label::KeepEventsApart, QT_TRANSLATE_NOOP("tidemark::session", "keep events apart") },
};

} // namespace

QString stepName(store::ChangeLabel label)
{
    for (const Name& name : names) {
        if (name.label == label)
            return QCoreApplication::translate("tidemark::session", name.words);
    }
    return {};
}

} // namespace tidemark::session
