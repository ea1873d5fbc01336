// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outline_model.h"

#include "session/item_values.h"
#include "session/one_line.h"
#include "text/block_forms.h"

#include <algorithm>

namespace tidemark::session {

namespace {

// Short lines look like headings to those who read dates and names; an item of a list, a row, a caption or a
// note is none to the eye.
bool isShownAsHeading(const text::Block& block, const text::BlockForm& form)
{
    if (form.role == text::BlockRole::Heading)
        return true;
    const bool mayBe
        = form.role == text::BlockRole::Plain || (form.role == text::BlockRole::ListItem && form.isNumbered);
    return mayBe && block.kind == text::BlockKind::Heading;
}

} // namespace

/// The headings of the text without its title, which is the first one.
std::vector<OutlineModel::Heading> OutlineModel::headingsOf(const ArticleDocument& document)
{
    std::vector<Heading> headings;
    const std::vector<text::Block>& blocks = document.blocks();
    const std::vector<text::BlockForm> forms = text::blockForms(document.text(), blocks);
    for (size_t index = 0; index < blocks.size(); ++index) {
        const domain::TextSpan& span = blocks[index].span;
        const text::BlockForm& form = forms[index];
        if (!isShownAsHeading(blocks[index], form))
            continue;
        const bool hasSigns = form.role == text::BlockRole::Heading;
        headings.push_back({ span, hasSigns ? domain::TextSpan::between(form.marker.end(), span.end()) : span,
            hasSigns ? std::max(2, form.level) : 2 });
    }
    if (!headings.empty())
        headings.erase(headings.begin());
    return headings;
}

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
    if (document) {
        connect(document, &QObject::destroyed, this, &OutlineModel::rebuild);
        connect(document, &ArticleDocument::articleChanged, this, &OutlineModel::rebuild);
    }
    rebuild();
}

QModelIndex OutlineModel::headingAt(qsizetype position) const
{
    const auto below = std::upper_bound(m_headings.begin(), m_headings.end(), position,
        [](qsizetype at, const Heading& heading) { return at < heading.span.start; });
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
    const Heading& heading = m_headings[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        constexpr QChar emSpace(0x2003);
        return QString(heading.level - 2, emSpace) + oneLine(m_document->textOf(heading.words));
    }
    return passageValue(*m_document, heading.span, role);
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_headings = m_document ? headingsOf(*m_document) : std::vector<Heading> {};
    endResetModel();
}

} // namespace tidemark::session
