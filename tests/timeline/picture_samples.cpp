// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_samples.h"

#include <QFile>
#include <QRegularExpression>

namespace tidemark::timeline::samples {

using namespace Qt::StringLiterals;

PictureSpec pictureSpec(Orientation orientation, ThemeName theme, Language language)
{
    PictureSpec spec;
    spec.orientation = orientation;
    spec.size = orientation == Orientation::Horizontal ? QSize(1920, 1080) : QSize(1080, 1920);
    spec.theme = theme;
    spec.language = language;
    spec.title = u"步道與里程:2021–2023 <A & B>"_s;
    spec.source = u"〈山里的車〉,測試報"_s;
    return spec;
}

QString outputOf(const QString& program, const QStringList& arguments, const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"picture"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    QStringList named = arguments;
    named.replaceInStrings(u"%1"_s, file.fileName());
    QProcess process;
    process.start(program, named);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfPdf(const QByteArray& pdf)
{
    return outputOf(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"%1"_s, u"-"_s }, pdf);
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(u'\f').remove(QChar::Nbsp);
}

QList<double> numbersAfter(const QString& text, const QString& heading)
{
    QList<double> numbers;
    const qsizetype at = text.indexOf(heading);
    if (at < 0)
        return numbers;
    const QString line = text.mid(at + heading.size()).section(u'\n', 0, 0);
    static const QRegularExpression number(u"-?[0-9.]+"_s);
    for (auto match = number.globalMatch(line); match.hasNext();)
        numbers += match.next().captured().toDouble();
    return numbers;
}

} // namespace tidemark::timeline::samples
