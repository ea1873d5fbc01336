// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QStringList>

namespace tidemark::session {

/// The parts of a citation in the forms the styles ask for, in the language of the source.
class CitationWords {
public:
    explicit CitationWords(const domain::ArticleMetadata& source);

    bool isChinese() const { return m_isChinese; }
    bool isTraditional() const { return m_isTraditional; }
    QString title() const; ///< or that there is none
    QString outlet() const { return m_outlet; }

    QString gbAuthors() const; ///< SMITH J, DOE J D, LI M, et al
    QString apaAuthors() const; ///< Smith, J., & Doe, J. D.
    QString apaShortAuthors() const; ///< Smith & Doe; without authors the outlet or the title
    QString joinedAuthors() const; ///< in full

    QString gbDate() const; ///< 2024-01-05; [2024-01] when inferred; [n.d.]
    QString apaDate() const; ///< 2024, January 5
    QString apaYear() const;
    QString chicagoDate() const;
    QString paragraph(int number) const;

private:
    enum class Order { YearFirst, YearLast };
    QString dateWords(Order order) const;
    QString unknownDate() const;

    bool m_isChinese = false;
    bool m_isTraditional = false;
    bool m_isInferred = false;
    QString m_title;
    QString m_outlet;
    QStringList m_authors;
    std::optional<domain::EdtfValue> m_date;
};

} // namespace tidemark::session
