// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_collector.h"

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

const QUuid entrySpace(0x2d7c6b0a, 0x91f4, 0x4e0f, 0xa3, 0x58, 0x14, 0xc9, 0x6e, 0x37, 0x80, 0x5b);

bool saysTheSame(const ForeignAnnotation& left, const ForeignAnnotation& right)
{
    return left.source == right.source && left.subject == right.subject && left.quote == right.quote
        && left.position == right.position && left.mark.body == right.mark.body
        && left.mark.tags == right.mark.tags;
}

} // namespace

QUuid entryId(const QString& iri)
{
    const QUuid id = uuidOfUrn(iri);
    return id.isNull() && !iri.isEmpty() ? QUuid::createUuidV5(entrySpace, iri.toUtf8()) : id;
}

AnnotationCollector::AnnotationCollector(AnnotationFile& file)
    : m_file(file)
{
}

int AnnotationCollector::sourceNumber(const AnnotationSource& source)
{
    const QString key = QStringList { source.iri, QString::fromLatin1(source.sha256.toHex()),
        source.version.toString(), source.article.toString(), source.title }
                            .join(u'\n');
    const auto known = m_sources.constFind(key);
    if (known != m_sources.constEnd())
        return *known;
    const int number = static_cast<int>(m_file.sources.size());
    m_sources.insert(key, number);
    m_file.sources.push_back(source);
    return number;
}

void AnnotationCollector::add(ForeignAnnotation annotation)
{
    const QUuid id = annotation.mark.id.uuid();
    const auto known = m_annotations.constFind(id);
    if (known == m_annotations.constEnd()) {
        m_annotations.insert(id, static_cast<int>(m_file.annotations.size()));
        m_file.annotations.push_back(std::move(annotation));
    } else if (saysTheSame(annotation, m_file.annotations[static_cast<size_t>(*known)])) {
        ++m_file.repeated;
    } else {
        leaveOut(annotation.place, AnnotationFault::TwiceInFile, id.toString(QUuid::WithoutBraces));
    }
}

void AnnotationCollector::addReply(const QString& place, const QUuid& to, domain::Reply reply)
{
    const auto known = m_answerOf.constFind(reply.id);
    if (known == m_answerOf.constEnd()) {
        m_answerOf.insert(reply.id, m_answers.size());
        m_answers.push_back({ place, to, std::move(reply) });
    } else if (m_answers[*known].to == to && m_answers[*known].reply.body == reply.body) {
        ++m_file.repeated;
    } else {
        leaveOut(place, AnnotationFault::TwiceInFile, reply.id.toString(QUuid::WithoutBraces));
    }
}

void AnnotationCollector::leaveOut(const QString& place, AnnotationFault why, const QString& detail)
{
    m_file.leftOut.push_back({ place, why, detail });
}

// Walks up from one reply and settles all it passes, so that a long thread costs no more than its length.
void AnnotationCollector::settle(size_t number)
{
    std::vector<size_t> path;
    QHash<size_t, bool> isOnPath;
    QUuid root;
    bool isLost = false;
    for (size_t at = number;;) {
        const Answer& answer = m_answers[at];
        root = answer.to;
        isLost = answer.isLost || isOnPath.contains(at);
        if (answer.isSettled || isLost)
            break;
        path.push_back(at);
        isOnPath.insert(at, true);
        const auto next = m_answerOf.constFind(answer.to);
        if (m_annotations.contains(answer.to) || next == m_answerOf.constEnd())
            break;
        at = *next;
    }
    for (const size_t passed : path) {
        m_answers[passed].to = root;
        m_answers[passed].isSettled = true;
        m_answers[passed].isLost = isLost;
    }
}

void AnnotationCollector::finish()
{
    for (size_t number = 0; number < m_answers.size(); ++number)
        settle(number);
    for (Answer& answer : m_answers) {
        const auto annotation = m_annotations.constFind(answer.to);
        if (answer.isLost)
            leaveOut(answer.place, AnnotationFault::AnswersNothing);
        else if (annotation != m_annotations.constEnd())
            m_file.annotations[static_cast<size_t>(*annotation)].mark.replies.push_back(
                std::move(answer.reply));
        else
            m_file.replies.push_back(
                { answer.place, domain::AnnotationId(answer.to), std::move(answer.reply) });
    }
    const auto isOlder
        = [](const domain::Reply& left, const domain::Reply& right) { return left.created < right.created; };
    for (ForeignAnnotation& annotation : m_file.annotations)
        std::stable_sort(annotation.mark.replies.begin(), annotation.mark.replies.end(), isOlder);
}

} // namespace tidemark::exchange
