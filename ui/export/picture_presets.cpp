// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_presets.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Orientation;
using timeline::Paging;
using timeline::PictureFormat;
using timeline::ThemeName;

namespace {

constexpr int longestName = 60;

PictureChoices slide(ThemeName theme)
{
    PictureChoices wishes;
    wishes.theme = theme;
    return wishes;
}

PictureChoices paper(SizePreset size, Paging paging)
{
    PictureChoices wishes;
    wishes.format = PictureFormat::Pdf;
    wishes.preset = size;
    wishes.theme = ThemeName::Print;
    wishes.paging = paging;
    wishes.posterSheets = { 2, 2 };
    wishes.citations = true;
    return wishes;
}

PictureChoices column()
{
    PictureChoices wishes;
    wishes.format = PictureFormat::Pdf;
    wishes.preset = SizePreset::Column;
    wishes.orientation = Orientation::Vertical;
    wishes.detail = timeline::Detail::Labels;
    wishes.fontPercent = 160;
    return wishes;
}

PictureChoices square()
{
    PictureChoices wishes;
    wishes.preset = SizePreset::Square;
    wishes.orientation = Orientation::Vertical;
    wishes.factor = 1;
    return wishes;
}

std::vector<PicturePreset> builtIn()
{
    return { { PicturePresets::tr("Slide"), slide(ThemeName::Light), true },
        { PicturePresets::tr("Dark slide"), slide(ThemeName::Dark), true },
        { PicturePresets::tr("Column of a report"), column(), true },
        { PicturePresets::tr("A4 pages to print"), paper(SizePreset::A4Landscape, Paging::Pages), true },
        { PicturePresets::tr("Poster of four A4 sheets"), paper(SizePreset::A4Landscape, Paging::Poster),
            true },
        { PicturePresets::tr("Square for the web"), square(), true } };
}

QString tidied(const QString& name)
{
    return name.simplified().left(longestName).trimmed();
}

} // namespace

PictureChoices applied(const PicturePreset& preset, const PictureChoices& now)
{
    PictureChoices choices = withArticleOf(preset.wishes, now);
    if (preset.isBuiltIn) {
        choices.language = now.language;
        choices.fontFamily = now.fontFamily;
    }
    return choices;
}

PicturePresets::PicturePresets(QSettings& settings)
    : m_settings(settings)
{
    load();
}

void PicturePresets::load()
{
    m_presets = builtIn();
    const int count = m_settings.beginReadArray(u"export/presets"_s);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const QString name = tidied(m_settings.value(u"name"_s).toString());
        if (!name.isEmpty() && !find(name))
            m_presets.push_back({ name, readChoices(m_settings, {}), false });
    }
    m_settings.endArray();
}

void PicturePresets::store()
{
    QCollator collator;
    const auto byName = [&collator](const PicturePreset& one, const PicturePreset& other) {
        return one.isBuiltIn != other.isBuiltIn
            ? one.isBuiltIn
            : !one.isBuiltIn && collator.compare(one.name, other.name) < 0;
    };
    std::stable_sort(m_presets.begin(), m_presets.end(), byName);
    m_settings.remove(u"export/presets"_s);
    m_settings.beginWriteArray(u"export/presets"_s);
    int index = 0;
    for (const PicturePreset& preset : m_presets) {
        if (preset.isBuiltIn)
            continue;
        m_settings.setArrayIndex(index++);
        m_settings.setValue(u"name"_s, preset.name);
        writeChoices(m_settings, preset.wishes);
    }
    m_settings.endArray();
}

const PicturePreset* PicturePresets::find(const QString& name) const
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(),
        [wanted = tidied(name)](const PicturePreset& preset) { return preset.name == wanted; });
    return found == m_presets.end() ? nullptr : &*found;
}

PicturePreset* PicturePresets::findOwn(const QString& name)
{
    const PicturePreset* found = find(name);
    return found && !found->isBuiltIn ? const_cast<PicturePreset*>(found) : nullptr;
}

bool PicturePresets::save(const QString& name, const PictureChoices& wishes)
{
    const QString tidy = tidied(name);
    if (tidy.isEmpty())
        return false;
    // What belongs to one article is not kept.
    const PictureChoices kept = withArticleOf(wishes, {});
    if (PicturePreset* own = findOwn(tidy))
        own->wishes = kept;
    else if (find(tidy))
        return false;
    else
        m_presets.push_back({ tidy, kept, false });
    store();
    return true;
}

bool PicturePresets::rename(const QString& name, const QString& newName)
{
    const QString tidy = tidied(newName);
    PicturePreset* own = findOwn(name);
    if (!own || tidy.isEmpty() || find(tidy))
        return false;
    own->name = tidy;
    store();
    return true;
}

bool PicturePresets::remove(const QString& name)
{
    const PicturePreset* own = findOwn(name);
    if (!own)
        return false;
    m_presets.erase(m_presets.begin() + (own - m_presets.data()));
    store();
    return true;
}

} // namespace tidemark::export_ui
