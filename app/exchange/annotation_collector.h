// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_file.h"

#include <QHash>

namespace tidemark::exchange {

/// Takes the entries of a file one by one and joins replies to what they answer.
class AnnotationCollector {
public:
    explicit AnnotationCollector(AnnotationFile& file);

    /// The number of a source in the file, the same for equal ones.
    int sourceNumber(const AnnotationSource& source);
    void add(ForeignAnnotation annotation);
    void addReply(const QString& place, const QUuid& to, domain::Reply reply);
    void leaveOut(const QString& place, AnnotationFault why, const QString& detail = {});
    /// To be called once after the last entry. Replies to replies join the thread of the first annotation.
    void finish();

private:
    struct Answer {
        QString place;
        QUuid to;
        domain::Reply reply;
        bool isSettled = false; ///< `to` is no other reply any more
        bool isLost = false; ///< part of a circle
    };

    void settle(size_t number);

    AnnotationFile& m_file;
    QHash<QString, int> m_sources;
    QHash<QUuid, int> m_annotations;
    QHash<QUuid, size_t> m_answerOf;
    std::vector<Answer> m_answers;
};

/// The id that an entry has here: the one its IRI holds, else one made of the IRI, always the same.
QUuid entryId(const QString& iri);

} // namespace tidemark::exchange
