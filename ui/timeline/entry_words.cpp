// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entry_words.h"

#include "timeline/date_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using domain::ReviewState;

namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::timeline_view::EntryWords)
};

QString dateLine(const timeline::Entry& entry, timeline::Language language)
{
    const auto& value = entry.date ? entry.date : entry.term;
    return value ? timeline::dateWords(*value, language) : EntryWords::tr("Undated");
}

QString originLine(const EntryNote& note)
{
    if (note.wording.isEmpty())
        return note.why;
    return note.why.isEmpty()
        ? EntryWords::tr("From the words “%1”").arg(note.wording)
        : EntryWords::tr("From the words “%1”: %2", "wording, then how the date was reached")
              .arg(note.wording, note.why);
}

} // namespace

QString stateWords(ReviewState state)
{
    switch (state) {
    case ReviewState::Accepted:
        return EntryWords::tr("Accepted");
    case ReviewState::Disputed:
        return EntryWords::tr("Disputed");
    case ReviewState::Rejected:
        return EntryWords::tr("Rejected");
    case ReviewState::Suggested:
        break;
    }
    return EntryWords::tr("Suggested");
}

QString entryWords(const timeline::Entry& entry, const EntryNote& note, timeline::Language language)
{
    QStringList lines { entry.title, entry.detail, dateLine(entry, language) };
    if (entry.term && entry.date)
        lines.append(EntryWords::tr("In force: %1").arg(timeline::dateWords(*entry.term, language)));
    lines.append(note.conflict);
    lines.append(originLine(note));
    lines.append(note.provenance);
    if (note.notes > 0)
        lines.append(EntryWords::tr("%n note(s) of yours", nullptr, note.notes));
    lines.append(note.isNew
            ? EntryWords::tr("%1, new", "review state of an event").arg(stateWords(note.state))
            : stateWords(note.state));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString plainToolTip(const QString& plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">"_s + plain.toHtmlEscaped() + u"</p>"_s;
}

} // namespace tidemark::timeline_view
