// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/events_model.h"

#include "session/date_conflict.h"
#include "session/event_company.h"
#include "session/item_values.h"
#include "session/wording.h"

#include <QStringList>

namespace tidemark::session {

using domain::Event;
using domain::Item;

namespace {

using namespace Qt::StringLiterals;

/// The reader's own date rests on nothing in the text.
void setDate(Event& event, const std::optional<domain::EdtfValue>& date)
{
    if (date == event.date)
        return;
    event.date = date;
    event.basis = {};
    event.certainty = domain::Certainty::Explicit;
    event.dateWording.clear();
}

/// The dates that exclude the one shown.
QString otherDates(const std::vector<Dating>& datings, const std::optional<domain::EdtfValue>& shown)
{
    QStringList dates;
    for (const Dating& dating : datings) {
        if (dating.date != shown)
            dates += dateWording(dating.date);
    }
    dates.removeDuplicates();
    return dates.isEmpty() ? QString() : u"≠ "_s + dates.join(u" · "_s);
}

} // namespace

EventsModel::EventsModel(QObject* parent)
    : ItemTableModel(domain::ItemKind::Event, parent)
{
}

int EventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == PassagesColumn)
        return Qt::AlignCenter;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Event");
    case CategoryColumn:
        return tr("Category");
    case SourceColumn:
        return tr("Who", "column: speaker, issuer or holder of a figure");
    case StateColumn:
        return tr("Review");
    case PassagesColumn:
        return tr("Passages", "column: number of passages that tell of an event");
    case ConflictColumn:
        return tr("Conflict", "column: dates that exclude the one shown");
    case ArticleColumn:
        return tr("Article");
    default:
        return {};
    }
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    const bool isOwn = role == Qt::EditRole || role == Qt::ToolTipRole || role == Qt::TextAlignmentRole;
    const Item* item = isOwn && document() && index.isValid() ? document()->item(idAt(index)) : nullptr;
    if (!item)
        return isOwn ? QVariant() : ItemTableModel::data(index, role);
    if (role == Qt::EditRole)
        return editValue(*item, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(*item, index.column());
    const bool isNumber = index.column() == PassagesColumn;
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignHCenter : Qt::AlignLeft));
}

Qt::ItemFlags EventsModel::flags(const QModelIndex& index) const
{
    const bool isEditable = index.column() == DateColumn || index.column() == TitleColumn
        || index.column() == CategoryColumn || index.column() == StateColumn;
    return ItemTableModel::flags(index)
        | (index.isValid() && isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool EventsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Item* item = document() && index.isValid() ? document()->item(idAt(index)) : nullptr;
    return item && role == Qt::EditRole && edit(*item, index.column(), value);
}

bool EventsModel::edit(const Item& item, int column, const QVariant& value)
{
    const auto& before = std::get<Event>(item.body);
    Event event = before;
    switch (column) {
    case DateColumn: {
        const QString words = value.toString().trimmed();
        const auto date = document()->readDate(words);
        if (!date && !words.isEmpty())
            return false;
        setDate(event, date);
        break;
    }
    case TitleColumn:
        event.title = value.toString().simplified();
        if (event.title.isEmpty())
            return false;
        break;
    case CategoryColumn:
        event.category = static_cast<domain::EventCategory>(value.toInt());
        break;
    case StateColumn: {
        const auto state = static_cast<domain::ReviewState>(value.toInt());
        return state == item.state || document()->setReviewState(item.id, state);
    }
    default:
        return false;
    }
    return event == before || document()->editEvent(item.id, event);
}

void EventsModel::regroup()
{
    m_sources.clear();
    if (!document())
        return;
    EventCompany company;
    for (const Item& item : document()->items()) {
        if (item.state != domain::ReviewState::Rejected)
            company.add(item.body);
    }
    company.settle();
    for (const Item& item : document()->items()) {
        if (const auto* event = std::get_if<Event>(&item.body))
            m_sources.insert(item.id, company.actorOf(*event));
    }
}

bool EventsModel::comesBefore(const Item& left, const Item& right) const
{
    const auto& one = std::get<Event>(left.body);
    const auto& other = std::get<Event>(right.body);
    const auto leftDay = sortDay(one.date);
    const auto rightDay = sortDay(other.date);
    if (leftDay != rightDay)
        return leftDay && (!rightDay || *leftDay < *rightDay);
    return one.order < other.order;
}

QVariant EventsModel::display(const Item& item, int column) const
{
    const auto& event = std::get<Event>(item.body);
    switch (column) {
    case DateColumn:
        return event.date ? dateWording(*event.date) : QString();
    case TitleColumn:
        return event.title;
    case CategoryColumn:
        return categoryName(event.category);
    case SourceColumn:
        return m_sources.value(item.id);
    case StateColumn:
        return stateName(item.state);
    case PassagesColumn:
        return static_cast<int>(event.passages.size());
    case ConflictColumn:
        return otherDates(conflictingDatings(*document(), item), event.date);
    case ArticleColumn:
        return document()->article().metadata.title;
    default:
        return {};
    }
}

QVariant EventsModel::sortValue(const Item& item, int column) const
{
    switch (column) {
    case DateColumn:
        return valueOrInvalid(sortDay(std::get<Event>(item.body).date));
    case StateColumn:
        return static_cast<int>(item.state);
    default:
        return display(item, column);
    }
}

QVariant EventsModel::value(const Item& item, int role) const
{
    const auto& event = std::get<Event>(item.body);
    switch (role) {
    case DateRole:
        return valueOrInvalid(event.date);
    case CategoryRole:
        return QVariant::fromValue(event.category);
    case WordingRole:
        return event.dateWording;
    case BasisRole:
        return QVariant::fromValue(event.basis);
    default:
        return {};
    }
}

QVariant EventsModel::editValue(const Item& item, int column) const
{
    const auto& event = std::get<Event>(item.body);
    switch (column) {
    case DateColumn:
        return event.date ? event.date->toString() : QString();
    case CategoryColumn:
        return static_cast<int>(event.category);
    case StateColumn:
        return static_cast<int>(item.state);
    default:
        return display(item, column);
    }
}

QString EventsModel::toolTip(const Item& item, int column) const
{
    const auto& event = std::get<Event>(item.body);
    switch (column) {
    case DateColumn:
        return event.date ? event.date->toString() : tr("The text gives no date.");
    case ConflictColumn:
        return conflictWords(conflictingDatings(*document(), item));
    case PassagesColumn:
        return passageValue(*document(), domain::mainSpan(item.body), SnippetRole).toString();
    default:
        return display(item, column).toString();
    }
}

} // namespace tidemark::session
