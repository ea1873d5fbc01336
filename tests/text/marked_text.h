// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/passage.h"

#include <QString>

namespace tidemark::testing {

/// The mark on the words between 【 and 】 of `marked`, and the text without the brackets.
struct Marked {
    explicit Marked(QString marked);

    QString text;
    domain::TextSpan span;
};

QString wordsOf(const QString& text, const domain::TextSpan& span);
QString nameOf(domain::AnchorState state);
/// How far two spans are the same, white space aside: 0..1.
double likeness(const QString& text, const domain::TextSpan& left, const domain::TextSpan& right);

} // namespace tidemark::testing
