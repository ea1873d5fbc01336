// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/anchor_review.h"

#include "session/item_roles.h"
#include "session/one_line.h"
#include "session/version_carry.h"
#include "text/text_diff.h"

#include <QCoreApplication>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::AnchorState;
using domain::Annotation;
using domain::TextSpan;
using State = AnchorCheck::State;

namespace {

constexpr qsizetype contextLength = 48; ///< UTF-16 units on each side
constexpr qsizetype longestWords = 400;
constexpr qsizetype longestTitle = 80;

struct TitleOfItem {
    QString operator()(const domain::Event& event) const { return event.title; }
    QString operator()(const domain::Quotation& quotation) const { return quotation.speaker; }
    QString operator()(const domain::Policy& policy) const { return policy.title; }
    QString operator()(const domain::Figure& figure) const { return figure.ofWhom + figure.what; }
    QString operator()(const domain::Person& person) const { return person.name; }
    QString operator()(const domain::TimeExpression&) const { return {}; }
};

/// Joins white space, so that both sides can be compared line by line.
QString inOneLine(QStringView words)
{
    QString line;
    for (const QChar unit : words) {
        if (!unit.isSpace())
            line.append(unit);
        else if (!line.isEmpty() && line.back() != u' ')
            line.append(u' ');
    }
    return line;
}

ShownPassage shown(const QString& text, const TextSpan& span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end(), start, text.size());
    const qsizetype from = std::max<qsizetype>(0, start - contextLength);
    const QStringView whole(text);
    QString before = inOneLine(whole.sliced(from, start - from));
    const QString words = inOneLine(whole.sliced(start, std::min(end - start, longestWords)));
    const QString after = inOneLine(whole.sliced(end, std::min(contextLength, whole.size() - end)));
    if (from > 0)
        before.prepend(u'…');
    const bool goesOn = end + contextLength < whole.size();
    return { before + words + after + (goesOn ? u"…"_s : QString()), { before.size(), words.size() }, {} };
}

/// Where the context is cut off both texts differ by chance.
std::vector<TextSpan> withoutEdges(std::vector<TextSpan> changes, const QString& text)
{
    std::erase_if(changes, [&text](const TextSpan& span) {
        const bool isCutBefore = span.start <= 1 && text.startsWith(u'…');
        const bool isCutAfter = span.end() >= text.size() - 1 && text.endsWith(u'…');
        return isCutBefore || isCutAfter;
    });
    return changes;
}

void markChanges(ShownPassage& before, ShownPassage& now)
{
    const text::WordingDiff diff = text::diffWording(before.text, now.text);
    before.changes = withoutEdges(diff.removed, before.text);
    now.changes = withoutEdges(diff.added, now.text);
}

/// So that marks of one passage stay together whether they are doubtful or lost.
qsizetype placeOf(const AnchorCheck& check, const std::map<QString, qsizetype>& places)
{
    const auto found = places.find(check.annotation.isNull() ? check.item.toString() : check.annotation.toString());
    return found == places.end() ? 0 : found->second;
}

} // namespace

AnchorReview::AnchorReview(QObject* parent)
    : QAbstractListModel(parent)
{
}

void AnchorReview::setDocument(ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_texts.clear();
    if (document) {
        connect(document, &ArticleDocument::annotationsChanged, this, &AnchorReview::rebuild);
        connect(document, &ArticleDocument::itemsChanged, this, &AnchorReview::rebuild);
        connect(document, &ArticleDocument::leftBehindChanged, this, &AnchorReview::rebuild);
        connect(document, &ArticleDocument::versionChanged, this, &AnchorReview::rebuild);
        connect(document, &QObject::destroyed, this, &AnchorReview::rebuild);
    }
    rebuild();
}

void AnchorReview::rebuild()
{
    beginResetModel();
    m_checks.clear();
    m_counts = {};
    if (m_document) {
        addAnnotations();
        addItems();
    }
    std::stable_sort(m_checks.begin(), m_checks.end(),
        [](const AnchorCheck& left, const AnchorCheck& right) { return left.state < right.state; });
    endResetModel();
    Q_EMIT countsChanged();
}

void AnchorReview::addAnnotations()
{
    std::map<QString, qsizetype> places;
    for (const Annotation& annotation : m_document->annotations()) {
        if (annotation.anchor == AnchorState::Sure) {
            m_counts.sure += annotation.target.has_value();
            continue;
        }
        const auto from = annotation.carriedFrom ? annotation.carriedFrom : annotation.target;
        places[annotation.id.toString()] = from ? from->span.start : 0;
        m_checks.push_back(checkOf(annotation));
        const State state = m_checks.back().state;
        ++(state == State::Doubtful ? m_counts.doubtful : state == State::Lost ? m_counts.lost : m_counts.kept);
    }
    std::stable_sort(
        m_checks.begin(), m_checks.end(), [&places](const AnchorCheck& left, const AnchorCheck& right) {
            return placeOf(left, places) < placeOf(right, places);
        });
}

AnchorCheck AnchorReview::checkOf(const Annotation& annotation)
{
    AnchorCheck check;
    check.annotation = annotation.id;
    check.title = oneLine(annotation.body, longestTitle);
    check.state = annotation.target ? State::Doubtful : annotation.carriedFrom ? State::Lost : State::Kept;
    const domain::TextQuoteSelector& quote = annotation.quote;
    if (annotation.carriedFrom)
        check.before = passageOf(*annotation.carriedFrom);
    else
        check.before = shown(quote.prefix + quote.exact + quote.suffix, { quote.prefix.size(), quote.exact.size() });
    if (annotation.target) {
        check.place = annotation.target->span;
        check.now = passageOf(*annotation.target);
        markChanges(check.before, check.now);
    }
    return check;
}

void AnchorReview::addItems()
{
    for (const domain::Item& item : m_document->leftBehind()) {
        if (!isReadersItem(item) || item.state == domain::ReviewState::Rejected)
            continue;
        AnchorCheck check;
        check.state = State::Lost;
        check.item = item.id;
        check.title = oneLine(std::visit(TitleOfItem {}, item.body), longestTitle);
        check.before = passageOf({ item.version, domain::mainSpan(item.body) });
        m_checks.push_back(std::move(check));
        ++m_counts.lost;
    }
}

ShownPassage AnchorReview::passageOf(const domain::Passage& passage)
{
    return shown(textOf(passage.version), passage.span);
}

const QString& AnchorReview::textOf(domain::VersionId version)
{
    if (version == m_document->version().id)
        return m_document->text();
    const auto known = m_texts.find(version);
    return known != m_texts.end() ? known->second
                                  : m_texts.emplace(version, m_document->textOfVersion(version)).first->second;
}

const AnchorCheck* AnchorReview::check(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_checks[static_cast<size_t>(row)];
}

int AnchorReview::rowOf(const AnchorCheck& wanted) const
{
    for (size_t row = 0; row < m_checks.size(); ++row) {
        if (m_checks[row].annotation == wanted.annotation && m_checks[row].item == wanted.item)
            return static_cast<int>(row);
    }
    return -1;
}

std::vector<domain::AnnotationId> AnchorReview::doubtful() const
{
    std::vector<domain::AnnotationId> ids;
    for (const AnchorCheck& check : m_checks) {
        if (check.state == State::Doubtful)
            ids.push_back(check.annotation);
    }
    return ids;
}

int AnchorReview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant AnchorReview::data(const QModelIndex& index, int role) const
{
    const AnchorCheck* check = index.isValid() ? this->check(index.row()) : nullptr;
    if (!check)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 — %2", "state of a mark; its words").arg(stateName(check->state), check->before.wording());
    case SnippetRole:
        return check->before.wording();
    case SubtitleRole:
        return check->title;
    default:
        return {};
    }
}

QString AnchorReview::stateName(State state)
{
    switch (state) {
    case State::Doubtful:
        return tr("To check");
    case State::Lost:
        return tr("Passage lost");
    case State::Kept:
        break;
    }
    return tr("Kept without a passage");
}

} // namespace tidemark::session
