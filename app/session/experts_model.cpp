// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/experts_model.h"

#include "session/item_values.h"
#include "session/quotation_values.h"
#include "session/row_sync.h"

#include <algorithm>

namespace tidemark::session {

using domain::ItemId;
using domain::Quotation;

struct ExpertsModel::Speaker {
    QString name;
    Quotations quotations;
};

namespace {

int notesOnSpeaker(const ArticleDocument& document, const QString& name)
{
    for (const ItemId id : document.itemsOfKind(domain::ItemKind::Person)) {
        if (std::get<domain::Person>(document.item(id)->body).name == name)
            return static_cast<int>(document.annotationsOn(id).size());
    }
    return 0;
}

} // namespace

ExpertsModel::ExpertsModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

ExpertsModel::~ExpertsModel() = default;

void ExpertsModel::setDocument(ArticleDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &ArticleDocument::itemsChanged, this, &ExpertsModel::follow);
        connect(document, &ArticleDocument::newItemsChanged, this, &ExpertsModel::follow);
        connect(document, &QObject::destroyed, this, &ExpertsModel::rebuild);
    }
    rebuild();
}

QModelIndex ExpertsModel::indexOf(ItemId id) const
{
    for (const auto& speaker : m_speakers) {
        const auto found = std::find(speaker->quotations.begin(), speaker->quotations.end(), id);
        if (found != speaker->quotations.end())
            return index(static_cast<int>(found - speaker->quotations.begin()), 0, speakerIndex(*speaker));
    }
    return {};
}

QModelIndex ExpertsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_speakers[static_cast<size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex ExpertsModel::parent(const QModelIndex& child) const
{
    const Speaker* speaker = speakerOf(child);
    return speaker ? speakerIndex(*speaker) : QModelIndex();
}

int ExpertsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_speakers.size());
    if (speakerOf(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_speakers[static_cast<size_t>(parent.row())]->quotations.size());
}

int ExpertsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ExpertsModel::data(const QModelIndex& index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (const Speaker* speaker = speakerOf(index))
        return quotationData(speaker->quotations[row], role);
    return speakerData(*m_speakers[row], role);
}

QModelIndex ExpertsModel::speakerIndex(const Speaker& speaker) const
{
    const auto found = std::find_if(m_speakers.begin(), m_speakers.end(),
        [&speaker](const std::unique_ptr<Speaker>& other) { return other.get() == &speaker; });
    return createIndex(static_cast<int>(found - m_speakers.begin()), 0);
}

const ExpertsModel::Speaker* ExpertsModel::speakerOf(const QModelIndex& quotation) const
{
    return static_cast<const Speaker*>(quotation.constInternalPointer());
}

QVariant ExpertsModel::speakerData(const Speaker& speaker, int role) const
{
    const domain::Item* first = m_document->item(speaker.quotations.front());
    if (!first)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return speaker.name.isEmpty() ? tr("Source not named") : speaker.name;
    case SpeakerRole:
        return speaker.name;
    case SpeakerRoleRole:
        return roleOfSpeaker(*m_document, speaker.name);
    case SourceTypeRole:
        return QVariant::fromValue(std::get<Quotation>(first->body).sourceType);
    case QuotationCountRole:
        return static_cast<int>(speaker.quotations.size());
    case NoteCountRole:
        return notesOnSpeaker(*m_document, speaker.name);
    default:
        return passageValue(*m_document, domain::mainSpan(first->body), role);
    }
}

QVariant ExpertsModel::quotationData(ItemId id, int role) const
{
    const domain::Item* item = m_document->item(id);
    return item ? quotationValue(*m_document, *item, role) : QVariant();
}

std::vector<ExpertsModel::Group> ExpertsModel::currentGroups() const
{
    std::vector<Group> groups;
    QHash<QString, size_t> places;
    if (!m_document)
        return groups;
    for (const domain::Item& item : m_document->items()) {
        const auto* quotation = std::get_if<Quotation>(&item.body);
        if (!quotation || item.state == domain::ReviewState::Rejected)
            continue;
        const auto place = places.constFind(quotation->speaker);
        if (place != places.constEnd()) {
            groups[*place].quotations.push_back(item.id);
            continue;
        }
        places.insert(quotation->speaker, groups.size());
        groups.push_back({ quotation->speaker, { item.id } });
    }
    return groups;
}

void ExpertsModel::follow()
{
    if (!syncSpeakers(currentGroups())) {
        rebuild();
        return;
    }
    for (const auto& speaker : m_speakers) {
        const QModelIndex parent = speakerIndex(*speaker);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

bool ExpertsModel::syncSpeakers(const std::vector<Group>& groups)
{
    const auto nameOf = [](const auto& speaker) {
        if constexpr (requires { speaker->name; })
            return speaker->name;
        else
            return speaker.name;
    };
    const bool inPlace = syncRows(
        m_speakers, groups, nameOf, [this](int row) { removeSpeaker(row); },
        [this](int row, const Group& group) { insertSpeaker(row, group); });
    for (size_t i = 0; inPlace && i < groups.size(); ++i) {
        if (!syncQuotations(*m_speakers[i], groups[i].quotations))
            return false;
    }
    return inPlace;
}

bool ExpertsModel::syncQuotations(Speaker& speaker, const Quotations& wanted)
{
    const QModelIndex parent = speakerIndex(speaker);
    const auto remove = [&](int row) {
        beginRemoveRows(parent, row, row);
        speaker.quotations.erase(speaker.quotations.begin() + row);
        endRemoveRows();
    };
    const auto insert = [&](int row, ItemId id) {
        beginInsertRows(parent, row, row);
        speaker.quotations.insert(speaker.quotations.begin() + row, id);
        endInsertRows();
    };
    return syncRows(
        speaker.quotations, wanted, [](const ItemId& id) { return id; }, remove, insert);
}

void ExpertsModel::insertSpeaker(int row, const Group& group)
{
    beginInsertRows({}, row, row);
    m_speakers.insert(
        m_speakers.begin() + row, std::make_unique<Speaker>(Speaker { group.name, group.quotations }));
    endInsertRows();
}

void ExpertsModel::removeSpeaker(int row)
{
    beginRemoveRows({}, row, row);
    m_speakers.erase(m_speakers.begin() + row);
    endRemoveRows();
}

void ExpertsModel::rebuild()
{
    beginResetModel();
    m_speakers.clear();
    for (const Group& group : currentGroups())
        m_speakers.push_back(std::make_unique<Speaker>(Speaker { group.name, group.quotations }));
    endResetModel();
}

} // namespace tidemark::session
