// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/version_marks.h"

#include <QCoreApplication>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::TextSpan;
using reader::HighlightLook;
using reader::HighlightTone;
using reader::ReaderHighlight;
using text::ParagraphChange;
using text::ParagraphDiff;

namespace {

ReaderHighlight gone(const TextSpan& span)
{
    return { span, HighlightTone::Pink, HighlightLook::Strike, {} };
}

ReaderHighlight fresh(const TextSpan& span)
{
    return { span, HighlightTone::Green, HighlightLook::FillAndUnderline, {} };
}

ReaderHighlight moved(const TextSpan& span)
{
    ReaderHighlight highlight { span, HighlightTone::Blue, HighlightLook::UnderlineOnly, {} };
    highlight.isDoubtful = true;
    return highlight;
}

QString translated(const char* text, int number)
{
    return QCoreApplication::translate("VersionMarks", text, nullptr, number);
}

} // namespace

VersionMarks versionMarks(const text::TextDiff& diff)
{
    VersionMarks marks;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        switch (paragraph.kind) {
        case ParagraphChange::Same:
            break;
        case ParagraphChange::Added:
            marks.after.push_back(fresh(paragraph.after));
            break;
        case ParagraphChange::Removed:
            marks.before.push_back(gone(paragraph.before));
            break;
        case ParagraphChange::Moved:
            marks.before.push_back(moved(paragraph.before));
            marks.after.push_back(moved(paragraph.after));
            break;
        case ParagraphChange::Changed:
            for (const TextSpan& span : paragraph.removed)
                marks.before.push_back(gone(span));
            for (const TextSpan& span : paragraph.added)
                marks.after.push_back(fresh(span));
            break;
        }
    }
    return marks;
}

std::vector<VersionChange> versionChanges(const text::TextDiff& diff)
{
    std::vector<VersionChange> changes;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        if (paragraph.kind != ParagraphChange::Same)
            changes.push_back({ paragraph.kind, paragraph.before, paragraph.after });
    }
    return changes;
}

QString versionSummary(const text::TextDiff& diff)
{
    QStringList parts;
    const auto add = [&parts](const char* words, int number) {
        if (number > 0)
            parts.append(translated(words, number));
    };
    add(QT_TRANSLATE_N_NOOP("VersionMarks", "%n paragraph(s) added"), diff.added);
    add(QT_TRANSLATE_N_NOOP("VersionMarks", "%n removed"), diff.removed);
    add(QT_TRANSLATE_N_NOOP("VersionMarks", "%n changed"), diff.changed);
    add(QT_TRANSLATE_N_NOOP("VersionMarks", "%n moved"), diff.moved);
    return parts.isEmpty() ? QCoreApplication::translate("VersionMarks", "Both texts say the same.")
                           : parts.join(QCoreApplication::translate("VersionMarks", ", ", "between parts of a list"));
}

} // namespace tidemark::shell
