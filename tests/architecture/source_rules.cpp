// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace tidemark::architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 400; // lines

QHash<QString, QString> readQtModules()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& folder : headers.entryList({ u"Qt*"_s }, QDir::Dirs)) {
        const QDir module(headers.filePath(folder));
        for (const QString& header : module.entryList(QDir::Files))
            modules.insert(header, u"Qt6::"_s + folder.mid(2));
    }
    return modules;
}

QString folderOf(const QString& file)
{
    return file.section(u'/', 0, 1);
}

bool isOnlyCommentOrBlank(const QString& line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith("//"_L1);
}

void checkLine(const QString& line, const Layer& layer, QStringList& broken)
{
    static const QRegularExpression singleton(u"static\\s+[\\w:]+\\s*[&*]\\s*(instance|self)\\s*\\("_s);
    static const QRegularExpression richText(u"\\bsetHtml\\s*\\(|\\binsertHtml\\s*\\("_s);
    if (singleton.match(line).hasMatch())
        broken.append(u"no singletons"_s);
    if (richText.match(line).hasMatch())
        broken.append(u"no rich text from documents"_s);
    if (layer.name != "store"_L1 && (line.contains("<sqlite3.h>"_L1) || line.contains("SQLiteCpp/"_L1)))
        broken.append(u"SQLite only in app/store"_s);
}

} // namespace

SourceRules::SourceRules(QString root, QHash<QString, Layer> table)
    : m_root(std::move(root))
    , m_table(std::move(table))
    , m_qtModules(readQtModules())
{
}

QList<Violation> SourceRules::checkAll() const
{
    QList<Violation> violations;
    for (const QString& side : { u"app"_s, u"ui"_s }) {
        QDirIterator files(m_root + u'/' + side, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            violations += checkFile(QDir(m_root).relativeFilePath(files.next()));
    }
    return violations;
}

QList<Violation> SourceRules::checkFile(const QString& file) const
{
    // The composition root is no layer: it may join everything.
    if (!m_table.contains(folderOf(file)))
        return file == "app/main.cpp"_L1 ? QList<Violation> {} : QList { Violation { u"in no layer"_s, file } };
    const Layer layer = m_table.value(folderOf(file));
    QFile source(m_root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return { { u"unreadable"_s, file } };
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QList<Violation> violations;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (int index = 0; index < lines.size(); ++index) {
        if (isOnlyCommentOrBlank(lines[index]))
            continue;
        QStringList broken;
        checkLine(lines[index], layer, broken);
        if (const auto match = include.match(lines[index]); match.hasMatch())
            checkInclude(match.captured(1), layer, broken);
        for (const QString& rule : broken)
            violations.append({ rule, file, index + 1 });
    }
    if (lines.size() > longestFile + 1)
        violations.append({ u"file longer than 400 lines"_s, file, int(lines.size()) });
    if (!lines.first().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        violations.append({ u"licence line missing"_s, file, 1 });
    return violations;
}

void SourceRules::checkInclude(const QString& include, const Layer& layer, QStringList& broken) const
{
    const QString other = layerOfHeader(include);
    if (other.isEmpty()) {
        checkQtHeader(include.section(u'/', -1), layer, broken);
        return;
    }
    if (other != layer.name && !layer.layers.contains(other))
        broken.append(u"%1 may not include %2"_s.arg(layer.name, other));
}

void SourceRules::checkQtHeader(const QString& header, const Layer& layer, QStringList& broken) const
{
    const QString module = m_qtModules.value(header);
    if (!module.isEmpty() && !layer.libraries.contains(module))
        broken.append(u"%1 may not use %2"_s.arg(layer.name, module));
}

QString SourceRules::layerOfHeader(const QString& include) const
{
    for (const QString& side : { u"app/"_s, u"ui/"_s }) {
        const QString file = side + include;
        const bool known = m_table.contains(folderOf(file));
        if (known && include.contains(u'/') && QFile::exists(m_root + u'/' + file))
            return m_table.value(folderOf(file)).name;
    }
    return {};
}

} // namespace tidemark::architecture
