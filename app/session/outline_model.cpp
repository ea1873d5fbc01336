// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outline_model.h"

#include "session/item_values.h"
#include "session/one_line.h"
#include "text/blocks.h"

#include <algorithm>

namespace tidemark::session {

namespace {

/// The headings of the text without its title, which is the first one.
std::vector<domain::TextSpan> headingsOf(const ArticleDocument& document)
{
    std::vector<domain::TextSpan> headings;
    for (const text::Block& block : document.blocks()) {
        if (block.kind == text::BlockKind::Heading)
            headings.push_back(block.span);
    }
    if (!headings.empty())
        headings.erase(headings.begin());
    return headings;
}

} // namespace

OutlineModel::OutlineModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void OutlineModel::setDocument(ArticleDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &QObject::destroyed, this, &OutlineModel::rebuild);
    rebuild();
}

QModelIndex OutlineModel::headingAt(qsizetype position) const
{
    const auto below = std::upper_bound(m_headings.begin(), m_headings.end(), position,
        [](qsizetype at, const domain::TextSpan& heading) { return at < heading.start; });
    return below == m_headings.begin() ? QModelIndex()
                                       : index(static_cast<int>(below - m_headings.begin()) - 1);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::TextSpan& heading = m_headings[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return oneLine(m_document->textOf(heading));
    return passageValue(*m_document, heading, role);
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_headings = m_document ? headingsOf(*m_document) : std::vector<domain::TextSpan> {};
    endResetModel();
}

} // namespace tidemark::session
