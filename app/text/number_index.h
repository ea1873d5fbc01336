// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QString>

#include <functional>
#include <vector>

namespace tidemark::text {

/// Words with numbers in them: what is looked for when the form of the numbers does not matter.
class NumberPhrase {
public:
    /// `folded` (text/fold.h) is cut into numbers and what is between them.
    explicit NumberPhrase(QStringView folded);

    /// A lone digit is no number, and digits beside Latin letters are part of a name.
    bool hasNumber() const { return m_hasNumber; }
    /// Of the first number, and the words before it.
    double firstValue() const { return m_value; }
    QStringView before() const { return m_before; }
    /// Where the phrase ends that has its first number at `number`; -1: it is not there.
    qsizetype endAfter(QStringView folded, const domain::TextSpan& number) const;

private:
    struct Part {
        QString words;
        double value = 0;
        bool isNumber = false;
    };

    bool m_hasNumber = false;
    double m_value = 0;
    QString m_before;
    std::vector<Part> m_after;
};

/// Every number of a text by its value.
class NumberIndex {
public:
    explicit NumberIndex(QStringView folded);

    /// In text order.
    std::vector<domain::TextSpan> withValue(double value) const;

private:
    struct Entry {
        double value = 0;
        domain::TextSpan span;
    };
    std::vector<Entry> m_entries; ///< by value, then place
};

} // namespace tidemark::text
