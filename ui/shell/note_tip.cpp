// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/note_tip.h"

#include <QStringList>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 600;

QString shortened(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() <= longestPart ? trimmed : trimmed.left(longestPart) + u'…';
}

} // namespace

QString noteTip(const domain::Annotation& annotation, const session::ColourNames& names)
{
    QStringList lines { shortened(annotation.body) };
    for (const domain::Reply& reply : annotation.replies)
        lines.append(u"↳ "_s + shortened(reply.body));
    QStringList tags;
    for (const QString& tag : annotation.tags)
        tags.append(u'#' + tag);
    lines.append(tags.join(u' '));
    lines.append(names.own(annotation.colour));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tidemark::shell
