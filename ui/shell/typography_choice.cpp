// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/typography_choice.h"

#include "shell/preferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using reader::ReaderTypography;

namespace {

constexpr QStringView current = u"reader";
constexpr QStringView presetsGroup = u"typographyPresets";

QString typefaceName(Typeface typeface)
{
    switch (typeface) {
    case Typeface::SansSerif:
        return u"sans"_s;
    case Typeface::Family:
        return u"family"_s;
    case Typeface::Serif:
        break;
    }
    return u"serif"_s;
}

/// Reads and writes one choice below a group of keys.
class ChoiceKeys {
public:
    explicit ChoiceKeys(QStringView group)
        : m_group(group.toString() + u'/')
    {
    }

    TypographyChoice load(const Preferences& preferences) const
    {
        TypographyChoice choice;
        ReaderTypography& set = choice.typography;
        const auto read = [&](const QString& key, auto& value) {
            using Value = std::decay_t<decltype(value)>;
            value = preferences.value(m_group + key, value).template value<Value>();
        };
        const bool wasSans = preferences.value(m_group + u"sansSerif"_s, false).toBool();
        QString typeface = typefaceName(wasSans ? Typeface::SansSerif : Typeface::Serif);
        read(u"typeface"_s, typeface);
        read(u"family"_s, choice.family);
        for (const Typeface each : { Typeface::Serif, Typeface::SansSerif, Typeface::Family })
            choice.typeface = typeface == typefaceName(each) ? each : choice.typeface;
        read(u"pointSize"_s, set.pointSize);
        read(u"lineHeight"_s, set.lineHeight);
        read(u"measure"_s, set.measure);
        read(u"paragraphSpacing"_s, set.paragraphSpacing);
        read(u"firstLineIndent"_s, set.firstLineIndent);
        read(u"justified"_s, set.justified);
        read(u"spacesScripts"_s, set.spacesScripts);
        read(u"squeezesPunctuation"_s, set.squeezesPunctuation);
        read(u"hangsPunctuation"_s, set.hangsPunctuation);
        return choice;
    }

    void save(Preferences& preferences, const TypographyChoice& choice) const
    {
        const ReaderTypography& set = choice.typography;
        const auto write
            = [&](const QString& key, const QVariant& value) { preferences.setValue(m_group + key, value); };
        write(u"typeface"_s, typefaceName(choice.typeface));
        write(u"family"_s, choice.family);
        write(u"pointSize"_s, set.pointSize);
        write(u"lineHeight"_s, set.lineHeight);
        write(u"measure"_s, set.measure);
        write(u"paragraphSpacing"_s, set.paragraphSpacing);
        write(u"firstLineIndent"_s, set.firstLineIndent);
        write(u"justified"_s, set.justified);
        write(u"spacesScripts"_s, set.spacesScripts);
        write(u"squeezesPunctuation"_s, set.squeezesPunctuation);
        write(u"hangsPunctuation"_s, set.hangsPunctuation);
    }

private:
    QString m_group;
};

QString presetGroup(qsizetype index)
{
    return presetsGroup.toString() + u'/' + QString::number(index);
}

void rewriteOwnPresets(Preferences& preferences, const std::vector<TypographyPreset>& presets)
{
    preferences.settings().remove(presetsGroup.toString());
    QStringList names;
    for (const TypographyPreset& preset : presets) {
        ChoiceKeys(presetGroup(names.size())).save(preferences, preset.choice);
        names.append(preset.name);
    }
    preferences.setValue(presetsGroup.toString() + u"/names"_s, names);
}

TypographyPreset preset(const char* name, Typeface typeface, qreal pointSize, qreal lineHeight, int measure)
{
    TypographyPreset made { QCoreApplication::translate("TypographyPresets", name), {} };
    made.choice.typeface = typeface;
    made.choice.typography.pointSize = pointSize;
    made.choice.typography.lineHeight = lineHeight;
    made.choice.typography.measure = measure;
    return made;
}

} // namespace

TypographyChoice TypographyChoice::load(const Preferences& preferences)
{
    return ChoiceKeys(current).load(preferences);
}

void TypographyChoice::save(Preferences& preferences) const
{
    ChoiceKeys(current).save(preferences, *this);
}

reader::ReaderTypography TypographyChoice::forLanguage(const QString& language) const
{
    ReaderTypography set = typography;
    const bool isSans = typeface == Typeface::SansSerif;
    set.families = isSans ? reader::sansSerifFamilies(language) : reader::serifFamilies(language);
    // A Latin family leaves Chinese to the families behind it.
    if (typeface == Typeface::Family && !family.isEmpty())
        set.families.prepend(family);
    return set;
}

std::vector<TypographyPreset> builtInPresets()
{
    std::vector<TypographyPreset> presets { preset(
        QT_TRANSLATE_NOOP("TypographyPresets", "Screen"), Typeface::Serif, 12.5, 1.75, 38) };
    TypographyPreset book
        = preset(QT_TRANSLATE_NOOP("TypographyPresets", "Book"), Typeface::Serif, 13, 1.85, 34);
    TypographyPreset newspaper
        = preset(QT_TRANSLATE_NOOP("TypographyPresets", "Newspaper"), Typeface::Serif, 11.5, 1.5, 24);
    for (TypographyPreset* printed : { &book, &newspaper }) {
        printed->choice.typography.firstLineIndent = 2;
        printed->choice.typography.paragraphSpacing = 0;
    }
    TypographyPreset large
        = preset(QT_TRANSLATE_NOOP("TypographyPresets", "Large print"), Typeface::SansSerif, 18, 1.8, 30);
    large.choice.typography.paragraphSpacing = 1;
    large.choice.typography.justified = false;
    presets.insert(presets.end(), { book, newspaper, large });
    return presets;
}

std::vector<TypographyPreset> ownPresets(const Preferences& preferences)
{
    const QStringList names = preferences.value(presetsGroup.toString() + u"/names"_s).toStringList();
    std::vector<TypographyPreset> presets;
    for (qsizetype index = 0; index < names.size(); ++index)
        presets.push_back({ names[index], ChoiceKeys(presetGroup(index)).load(preferences) });
    return presets;
}

void saveOwnPreset(Preferences& preferences, const TypographyPreset& preset)
{
    std::vector<TypographyPreset> presets = ownPresets(preferences);
    const auto same = std::find_if(presets.begin(), presets.end(),
        [&](const TypographyPreset& each) { return each.name == preset.name; });
    if (same == presets.end())
        presets.push_back(preset);
    else
        *same = preset;
    rewriteOwnPresets(preferences, presets);
}

void removeOwnPreset(Preferences& preferences, const QString& name)
{
    std::vector<TypographyPreset> presets = ownPresets(preferences);
    std::erase_if(presets, [&](const TypographyPreset& each) { return each.name == name; });
    rewriteOwnPresets(preferences, presets);
}

} // namespace tidemark::shell
