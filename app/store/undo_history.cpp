// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo_history.h"

#include "store/connection.h"
#include "store/enum_names.h"

namespace tidemark::store {

namespace {

std::optional<QUuid> optionalId(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(QUuid::fromString(query.text(column)));
}

void move(std::vector<UndoHistory::Entry>& from, std::vector<UndoHistory::Entry>& to, const QUuid& id)
{
    if (from.empty() || from.back().id != id)
        return;
    to.push_back(std::move(from.back()));
    from.pop_back();
}

} // namespace

UndoHistory UndoHistory::load(Connection& connection)
{
    UndoHistory history;
    Query query(connection,
        "SELECT id, label, undoable, undoes, redoes, continues FROM steps WHERE undoable = 1 ORDER BY "
        "number");
    while (query.next()) {
        const auto label = valueOf<ChangeLabel>(query.text(1));
        history.record({ QUuid::fromString(query.text(0)), label.value_or(ChangeLabel::EditNote),
            query.integer(2) != 0, optionalId(query, 3), optionalId(query, 4), optionalId(query, 5) });
    }
    return history;
}

void UndoHistory::record(const StepRecord& step)
{
    if (!step.undoable)
        return;
    m_lastWasNew = !step.undoes && !step.redoes;
    if (step.undoes) {
        move(m_done, m_undone, *step.undoes);
    } else if (step.redoes) {
        move(m_undone, m_done, *step.redoes);
    } else {
        m_undone.clear();
        if (step.continues && !m_done.empty() && m_done.back().id == *step.continues)
            m_done.back().steps.push_back(step.id);
        else
            m_done.push_back({ step.id, step.label, { step.id } });
    }
}

} // namespace tidemark::store
