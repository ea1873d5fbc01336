// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_words.h"

#include "session/wording.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

QString withSuffix(double value, double magnitude, const QString& suffix)
{
    return QLocale().toString(value / magnitude, 'g', 5) + suffix;
}

} // namespace

QString shortNumber(double value)
{
    const double size = std::fabs(value);
    const QLocale locale;
    if (locale.language() == QLocale::Chinese) {
        const bool isTraditional = locale.script() == QLocale::TraditionalChineseScript;
        if (size >= 1e8)
            return withSuffix(value, 1e8, isTraditional ? u"億"_s : u"亿"_s);
        return size >= 1e4 ? withSuffix(value, 1e4, isTraditional ? u"萬"_s : u"万"_s)
                           : withSuffix(value, 1, {});
    }
    if (size >= 1e9)
        return withSuffix(value, 1e9, u"B"_s);
    if (size >= 1e6)
        return withSuffix(value, 1e6, u"M"_s);
    return size >= 1e4 ? withSuffix(value, 1e3, u"K"_s) : withSuffix(value, 1, {});
}

QString seriesName(const session::FigureSeries& series)
{
    QStringList parts { series.ofWhom, series.what };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString figureWords(const session::FigureSeries& series, const session::FigurePoint& figure)
{
    QStringList words { seriesName(series),
        QLocale().toString(figure.value, 'f', QLocale::FloatingPointShortest) + series.unit,
        figure.asOf ? session::dateWording(*figure.asOf) : QString() };
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace tidemark::browse
