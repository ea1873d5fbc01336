// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/article_reader.h"

#include <QStringList>

namespace tidemark::test {

inline domain::Findings read(const QString& text, const char* published = "2024-06-25")
{
    static const auto lexicons = extraction::Lexicons::loadBuiltIn();
    extraction::ReadingOptions options;
    options.published = domain::EdtfValue::parse(QString::fromLatin1(published));
    return extraction::readArticle(text, *lexicons, options);
}

inline QString words(const QString& text, const domain::TextSpan& span)
{
    return text.mid(span.start, span.length);
}

} // namespace tidemark::test
