// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_choices.h"

#include "export/start_folder.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Detail;
using timeline::Orientation;
using timeline::Paging;
using timeline::PictureFormat;

namespace {

constexpr int longestFileName = 80;

const std::array detailNames { u"cards"_s, u"labels"_s, u"marks"_s };
const std::array pagingNames { u"one"_s, u"pages"_s, u"poster"_s };

template <class Value, size_t N>
Value named(const QString& name, const std::array<QString, N>& names, Value otherwise)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? otherwise : Value(found - names.begin());
}

/// Reads one group; what is missing or damaged is as in the choices there already.
class Reader {
public:
    explicit Reader(const QSettings& settings)
        : m_settings(settings)
    {
    }

    QString text(const QString& key) const { return m_settings.value(key).toString(); }
    bool flag(const QString& key, bool otherwise) const { return m_settings.value(key, otherwise).toBool(); }
    int number(const QString& key, int otherwise, int least, int most) const
    {
        bool valid = false;
        const int kept = m_settings.value(key, otherwise).toInt(&valid);
        return valid ? std::clamp(kept, least, most) : otherwise;
    }

    void readFile(PictureChoices& choices) const;
    void readLook(PictureChoices& choices) const;
    void readPages(PictureChoices& choices) const;

private:
    const QSettings& m_settings;
};

void Reader::readFile(PictureChoices& choices) const
{
    choices.format = timeline::pictureFormatOf(u"x."_s + text(u"format"_s)).value_or(choices.format);
    choices.preset = sizePresetFromName(text(u"size"_s)).value_or(choices.preset);
    choices.unit = lengthUnitFromName(text(u"unit"_s)).value_or(choices.unit);
    const QSizeF custom = m_settings.value(u"customSize"_s, choices.customSize).toSizeF();
    choices.customSize = withinLimits(custom.isValid() ? custom : choices.customSize, choices.unit);
    choices.resolution = text(u"resolution"_s) == "dpi"_L1 ? ResolutionKind::Dpi : choices.resolution;
    choices.factor = number(u"factor"_s, choices.factor, 1, 4);
    choices.dpi = number(u"dpi"_s, choices.dpi, leastDpi, mostDpi);
}

void Reader::readLook(PictureChoices& choices) const
{
    const bool vertical = flag(u"vertical"_s, choices.orientation == Orientation::Vertical);
    choices.orientation = vertical ? Orientation::Vertical : Orientation::Horizontal;
    choices.theme = timeline::themeFromName(text(u"theme"_s)).value_or(choices.theme);
    choices.language = timeline::languageFromName(text(u"language"_s)).value_or(choices.language);
    choices.detail = named(text(u"detail"_s), detailNames, choices.detail);
    choices.laneBands = flag(u"laneBands"_s, choices.laneBands);
    choices.compressSilences = flag(u"compressSilences"_s, choices.compressSilences);
    choices.marksGaps = flag(u"marksGaps"_s, choices.marksGaps);
    choices.fontFamily = m_settings.value(u"fontFamily"_s, choices.fontFamily).toString();
    choices.fontPercent = number(u"fontPercent"_s, choices.fontPercent, 70, 160);
}

void Reader::readPages(PictureChoices& choices) const
{
    choices.paging = named(text(u"paging"_s), pagingNames, choices.paging);
    const int pages = number(u"pages"_s, choices.pages, 0, 100);
    choices.pages = pages == 1 ? 0 : pages;
    const QSize sheets = m_settings.value(u"posterSheets"_s, choices.posterSheets).toSize();
    if (sheets.isValid())
        choices.posterSheets = sheets.expandedTo({ 1, 1 }).boundedTo({ 10, 10 });
}

} // namespace

QSize PictureChoices::devicePixels() const
{
    return (QSizeF(size()) * scale()).toSize();
}

std::optional<QSizeF> PictureChoices::paper() const
{
    if (preset != SizePreset::Custom)
        return paperOf(preset);
    if (unit == LengthUnit::Pixel)
        return std::nullopt;
    const auto millimetres
        = [this](double length) { return fromPixels(toPixels(length, unit), LengthUnit::Millimetre); };
    const QSizeF held = withinLimits(customSize, unit);
    return QSizeF(millimetres(held.width()), millimetres(held.height()));
}

bool sameWishes(const PictureChoices& one, const PictureChoices& other)
{
    return withArticleOf(one, other) == other;
}

PictureChoices withArticleOf(PictureChoices wishes, const PictureChoices& other)
{
    wishes.scope = other.scope;
    wishes.from = other.from;
    wishes.to = other.to;
    wishes.title = other.title;
    wishes.subtitle = other.subtitle;
    return wishes;
}

PictureChoices readChoices(const QSettings& settings, const PictureChoices& fallback)
{
    const Reader reader(settings);
    PictureChoices choices = fallback;
    choices.asInWindow = reader.flag(u"asInWindow"_s, fallback.asInWindow);
    choices.legend = reader.flag(u"legend"_s, fallback.legend);
    choices.sourceLine = reader.flag(u"sourceLine"_s, fallback.sourceLine);
    choices.citations = reader.flag(u"citations"_s, fallback.citations);
    reader.readFile(choices);
    reader.readLook(choices);
    reader.readPages(choices);
    return choices;
}

void writeChoices(QSettings& settings, const PictureChoices& choices)
{
    const bool isDpi = choices.resolution == ResolutionKind::Dpi;
    const std::pair<QString, QVariant> kept[] { { u"asInWindow"_s, choices.asInWindow },
        { u"format"_s, suffixOf(choices.format) }, { u"size"_s, nameOf(choices.preset) },
        { u"customSize"_s, choices.customSize }, { u"unit"_s, nameOf(choices.unit) },
        { u"resolution"_s, isDpi ? u"dpi"_s : u"factor"_s }, { u"factor"_s, choices.factor },
        { u"dpi"_s, choices.dpi }, { u"vertical"_s, choices.orientation == Orientation::Vertical },
        { u"theme"_s, timeline::nameOf(choices.theme) },
        { u"language"_s, timeline::localeName(choices.language) },
        { u"detail"_s, detailNames[size_t(choices.detail)] }, { u"laneBands"_s, choices.laneBands },
        { u"compressSilences"_s, choices.compressSilences }, { u"marksGaps"_s, choices.marksGaps },
        { u"fontFamily"_s, choices.fontFamily }, { u"fontPercent"_s, choices.fontPercent },
        { u"legend"_s, choices.legend }, { u"sourceLine"_s, choices.sourceLine },
        { u"citations"_s, choices.citations }, { u"paging"_s, pagingNames[size_t(choices.paging)] },
        { u"pages"_s, choices.pages }, { u"posterSheets"_s, choices.posterSheets } };
    for (const auto& [key, value] : kept)
        settings.setValue(key, value);
}

PictureChoices loadChoices(QSettings& settings, const PictureChoices& fallback)
{
    settings.beginGroup(u"export"_s);
    const PictureChoices choices = readChoices(settings, fallback);
    settings.endGroup();
    return choices;
}

void saveChoices(QSettings& settings, const PictureChoices& choices)
{
    settings.beginGroup(u"export"_s);
    writeChoices(settings, choices);
    settings.endGroup();
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    case PictureFormat::Png:
        break;
    }
    return u"png"_s;
}

QString fileNameFor(const QString& title)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    static const QRegularExpression leadingDots(u"^[. ]+"_s);
    QString name = title;
    name = name.replace(forbidden, u" "_s).simplified().remove(leadingDots).left(longestFileName).trimmed();
    return name.isEmpty() ? u"timeline"_s : name;
}

QString proposedPath(const QSettings& settings, const QString& title, PictureFormat format)
{
    const QString folder = folderToStartIn(settings, u"export/folder"_s);
    return folder + u'/' + fileNameFor(title) + u'.' + suffixOf(format);
}

void rememberFolder(QSettings& settings, const QString& path)
{
    settings.setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
}

QString wholePath(const QString& path, PictureFormat format)
{
    return timeline::pictureFormatOf(path) ? path : path + u'.' + suffixOf(format);
}

} // namespace tidemark::export_ui
