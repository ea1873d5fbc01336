// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_file.h"

#include "exchange/hypothesis_reader.h"
#include "exchange/web_annotation_reader.h"
#include "exchange/web_annotation_terms.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using Kind = AnnotationFileError::Kind;

namespace {

constexpr int parsed = 40; ///< percent of a reading that are done when the JSON is there
constexpr int mostPages = 10'000;
constexpr qsizetype stride = 256; ///< entries between two questions

tl::unexpected<AnnotationFileError> failure(
    Kind kind, const QString& path, const QString& detail = {}, qsizetype byteOffset = 0)
{
    return tl::unexpected(AnnotationFileError { kind, path, detail, byteOffset });
}

struct EntryList {
    QString name;
    QJsonArray entries;
};

/// Finds the lists of entries in what a file may be: a collection, pages, an array, rows.
class EntryFinder {
public:
    EntryFinder(const QJsonDocument& document, AnnotationCollector& collector)
        : m_collector(collector)
    {
        const QJsonObject whole = document.object();
        if (document.isArray())
            add({}, document.array());
        for (const auto& name : { "rows"_L1, "replies"_L1, "annotations"_L1, "@graph"_L1 })
            addIfList(whole, name);
        if (whole.contains("first"_L1))
            addPages(u"first"_s, whole.value("first"_L1));
        else if (whole.contains("items"_L1))
            addPages({}, whole);
        if (m_lists.empty() && !m_isAnnotations && whole.contains("target"_L1))
            add(u"annotation"_s, { whole });
    }

    const std::vector<EntryList>& lists() const { return m_lists; }
    bool isAnnotations() const { return m_isAnnotations; }

private:
    void add(const QString& name, const QJsonArray& entries)
    {
        m_lists.push_back({ name, entries });
        m_isAnnotations = true;
    }

    void addIfList(const QJsonObject& whole, QLatin1StringView name)
    {
        if (whole.value(name).isArray())
            add(name, whole.value(name).toArray());
    }

    void addPages(QString name, QJsonValue page)
    {
        for (int number = 0; number < mostPages && !page.isUndefined() && !page.isNull(); ++number) {
            m_isAnnotations = true;
            if (!page.isObject()) {
                m_collector.leaveOut(name, AnnotationFault::PagesElsewhere);
                return;
            }
            const QJsonObject object = page.toObject();
            const QString prefix = name.isEmpty() ? QString() : name + u'.';
            if (object.value("items"_L1).isArray())
                add(prefix + u"items"_s, object.value("items"_L1).toArray());
            else
                m_collector.leaveOut(name, AnnotationFault::PagesElsewhere);
            name = prefix + u"next"_s;
            page = object.value("next"_L1);
        }
    }

    AnnotationCollector& m_collector;
    std::vector<EntryList> m_lists;
    bool m_isAnnotations = false;
};

void readEntry(const QJsonValue& value, const QString& place, AnnotationCollector& collector)
{
    const QJsonObject entry = value.toObject();
    if (!value.isObject())
        collector.leaveOut(place, AnnotationFault::NotAnObject);
    else if (isHypothesisRow(entry))
        readHypothesisRow(entry, place, collector);
    else
        readWebAnnotation(entry, place, collector);
}

/// False when it was given up.
bool readEntries(
    const std::vector<EntryList>& lists, AnnotationCollector& collector, const AnnotationProgress& goesOn)
{
    qsizetype all = 0;
    for (const EntryList& list : lists)
        all += list.entries.size();
    qsizetype done = 0;
    for (const EntryList& list : lists) {
        for (qsizetype index = 0; index < list.entries.size(); ++index, ++done) {
            const int percent = parsed + int(double(done) / double(all) * (100 - parsed));
            if (done % stride == 0 && goesOn && !goesOn(percent))
                return false;
            readEntry(list.entries.at(index), u"%1[%2]"_s.arg(list.name).arg(index), collector);
        }
    }
    return true;
}

void readArticles(const QJsonArray& array, AnnotationFile& file)
{
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QJsonObject json = array.at(index).toObject();
        if (auto article = portableArticle(json))
            file.articles.push_back(*std::move(article));
        else
            file.leftOut.push_back({ u"%1[%2]"_s.arg(terms::articles).arg(index), AnnotationFault::BadArticle,
                json.value("title"_L1).toString().left(200) });
    }
}

} // namespace

tl::expected<AnnotationFile, AnnotationFileError> parseAnnotationFile(
    const QByteArray& json, const QString& path, const AnnotationProgress& goesOn)
{
    if (json.size() > largestAnnotationFile)
        return failure(Kind::TooLarge, path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Kind::NotJson, path, error.errorString(), error.offset);
    AnnotationFile file;
    file.path = path;
    AnnotationCollector collector(file);
    const EntryFinder finder(document, collector);
    if (!finder.isAnnotations())
        return failure(Kind::NotAnnotations, path);
    qsizetype count = 0;
    for (const EntryList& list : finder.lists())
        count += list.entries.size();
    if (count > mostAnnotations)
        return failure(Kind::TooMany, path);
    if (!readEntries(finder.lists(), collector, goesOn))
        return failure(Kind::Cancelled, path);
    collector.finish();
    readArticles(document.object().value(terms::articles).toArray(), file);
    return file;
}

tl::expected<AnnotationFile, AnnotationFileError> loadAnnotationFile(
    const QString& path, const AnnotationProgress& goesOn)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Kind::Missing, path);
    if (info.isDir())
        return failure(Kind::NotAFile, path);
    if (info.size() > largestAnnotationFile)
        return failure(Kind::TooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, path, file.errorString());
    const QByteArray bytes = file.read(largestAnnotationFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Unreadable, path, file.errorString());
    return parseAnnotationFile(bytes, path, goesOn);
}

bool looksLikeAnnotations(const QByteArray& beginning)
{
    if (beginning.contains("ns/anno.jsonld") || beginning.contains("\"AnnotationCollection\"")
        || beginning.contains("\"AnnotationPage\""))
        return true;
    return beginning.contains("\"rows\"") && beginning.contains("\"uri\"");
}

} // namespace tidemark::exchange
