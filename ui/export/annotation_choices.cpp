// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotation_choices.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

const std::array scopeNames { u"article"_s, u"selection"_s, u"library"_s };

} // namespace

AnnotationChoices loadAnnotationChoices(const QSettings& settings, const AnnotationChoices& fallback)
{
    const auto value = [&settings](const QString& key, const QVariant& otherwise) {
        return settings.value(u"exportAnnotations/"_s + key, otherwise);
    };
    AnnotationChoices choices = fallback;
    choices.format
        = exchange::annotationFormatNamed(value(u"format"_s, {}).toString()).value_or(fallback.format);
    const auto scope
        = std::find(scopeNames.begin(), scopeNames.end(), value(u"scope"_s, QString()).toString());
    if (scope != scopeNames.end())
        choices.scope = static_cast<AnnotationScope>(scope - scopeNames.begin());
    choices.withTexts = value(u"withTexts"_s, fallback.withTexts).toBool();
    choices.byteOrderMark = value(u"byteOrderMark"_s, fallback.byteOrderMark).toBool();
    return choices;
}

void saveAnnotationChoices(QSettings& settings, const AnnotationChoices& choices)
{
    settings.setValue(u"exportAnnotations/format"_s, exchange::nameOf(choices.format));
    settings.setValue(u"exportAnnotations/scope"_s, scopeNames.at(static_cast<size_t>(choices.scope)));
    settings.setValue(u"exportAnnotations/withTexts"_s, choices.withTexts);
    settings.setValue(u"exportAnnotations/byteOrderMark"_s, choices.byteOrderMark);
}

} // namespace tidemark::export_ui
