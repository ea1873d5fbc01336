// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

namespace tidemark::domain {

using namespace Qt::StringLiterals;

QString Basis::toString() const
{
    switch (kind) {
    case Kind::Explicit:
        return u"explicit"_s;
    case Kind::PublicationDate:
        return u"relative to the publication date"_s;
    case Kind::TextAnchor:
        return u"relative to "_s + anchor;
    case Kind::VagueWord:
        return anchor.isEmpty() ? u"vague wording"_s : u"vague wording, relative to "_s + anchor;
    case Kind::Unresolved:
        break;
    }
    return u"unresolved"_s;
}

} // namespace tidemark::domain
