// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_export.h"

#include "session/item_transfer.h"
#include "session/store_errors.h"
#include "session/wording.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/item_repository.h"
#include "store/library.h"
#include "text/code_points.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <map>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Annotation;
using exchange::AnnotatedArticle;

namespace {

constexpr int stride = 128; ///< annotations between two questions

QString languageTag()
{
    switch (currentLanguage()) {
    case timeline::Language::TraditionalChinese:
        return u"zh-Hant"_s;
    case timeline::Language::SimplifiedChinese:
        return u"zh-Hans"_s;
    case timeline::Language::English:
        break;
    }
    return u"en"_s;
}

SessionError cannotWrite(const QString& path, const QString& why)
{
    return { SessionError::Kind::Storage,
        QCoreApplication::translate("tidemark::session", "%1 cannot be written: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(path), why) };
}

SessionError cancelled()
{
    return { SessionError::Kind::Cancelled,
        QCoreApplication::translate("tidemark::session", "The export was cancelled.") };
}

/// Loads articles with what their annotations need.
class Loader {
public:
    Loader(const store::Library& library, const AnnotationExportRequest& request)
        : m_library(library)
        , m_request(request)
    {
        for (const domain::AnnotationId id : request.annotations)
            m_wanted.insert(id);
    }

    Result<std::vector<domain::ArticleId>> articles() const
    {
        if (!m_request.articles.empty())
            return m_request.articles;
        const auto all = store::ArticleRepository(m_library).all();
        if (!all)
            return unexpected(all.error());
        std::vector<domain::ArticleId> ids;
        for (const domain::Article& article : *all)
            ids.push_back(article.id);
        return ids;
    }

    Result<AnnotatedArticle> load(domain::ArticleId id) const
    {
        const store::ArticleRepository articles(m_library);
        const auto article = articles.find(id);
        if (!article)
            return unexpected(article.error());
        auto version = articles.version(article->currentVersion);
        if (!version)
            return unexpected(version.error());
        auto annotations = store::AnnotationRepository(m_library).ofArticle(id);
        if (!annotations)
            return unexpected(annotations.error());
        AnnotatedArticle loaded;
        loaded.article.article = *article;
        loaded.article.versions.push_back(*std::move(version));
        loaded.annotations = *std::move(annotations);
        if (!m_wanted.isEmpty())
            std::erase_if(loaded.annotations,
                [this](const Annotation& annotation) { return !m_wanted.contains(annotation.id); });
        return addItems(loaded).and_then([&] { return addEarlierVersions(loaded); }).map([&] {
            return std::move(loaded);
        });
    }

private:
    Result<void> addItems(AnnotatedArticle& loaded) const
    {
        const auto items = store::ItemRepository(m_library).ofArticle(loaded.article.article.id);
        if (!items)
            return unexpected(items.error());
        QSet<domain::ItemId> needed;
        for (const Annotation& annotation : loaded.annotations)
            needed.insert(annotation.item);
        std::map<domain::VersionId, text::CodePointIndex> codePoints;
        std::map<domain::ItemId, domain::TextSpan> places;
        for (const domain::Item& item : *items) {
            if (!m_request.options.withTexts && !needed.contains(item.id))
                continue;
            const auto version = versionIn(loaded, item.version);
            if (!version)
                return tl::unexpected(version.error());
            const auto index = codePoints.try_emplace(item.version, (*version)->text).first;
            const bool isHere = item.version == loaded.version().id;
            const domain::TextSpan span = isHere ? domain::mainSpan(item.body) : domain::TextSpan {};
            loaded.article.items.push_back(
                { item.id, itemWords(item, (*version)->text), span, itemContent(item, index->second) });
            places.emplace(item.id, span);
        }
        sortByPlace(loaded.annotations, places);
        return {};
    }

    /// A version of the article, loaded when it is not there yet.
    Result<const domain::Version*> versionIn(AnnotatedArticle& loaded, domain::VersionId id) const
    {
        if (const domain::Version* known = loaded.article.version(id))
            return known;
        auto version = store::ArticleRepository(m_library).version(id);
        if (!version)
            return unexpected(version.error());
        loaded.article.versions.push_back(*std::move(version));
        return &loaded.article.versions.back();
    }

    static void sortByPlace(
        std::vector<Annotation>& annotations, const std::map<domain::ItemId, domain::TextSpan>& places)
    {
        const auto placeOf = [&places](const Annotation& annotation) {
            if (annotation.target)
                return annotation.target->span;
            const auto item = places.find(annotation.item);
            return item == places.end() ? domain::TextSpan {} : item->second;
        };
        std::stable_sort(annotations.begin(), annotations.end(),
            [&](const Annotation& left, const Annotation& right) { return placeOf(left) < placeOf(right); });
    }

    Result<void> addEarlierVersions(AnnotatedArticle& loaded) const
    {
        for (const Annotation& annotation : loaded.annotations) {
            if (!annotation.carriedFrom)
                continue;
            if (const auto version = versionIn(loaded, annotation.carriedFrom->version); !version)
                return tl::unexpected(version.error());
        }
        return {};
    }

    const store::Library& m_library;
    const AnnotationExportRequest& m_request;
    QSet<domain::AnnotationId> m_wanted;
};

bool writeArticle(exchange::AnnotationWriter& writer, const AnnotatedArticle& article,
    const std::function<bool(double)>& goesOn)
{
    writer.beginArticle(article);
    int done = 0;
    for (const Annotation& annotation : article.annotations) {
        if (done % stride == 0 && !goesOn(double(done) / double(article.annotations.size())))
            return false;
        writer.write(annotation);
        ++done;
    }
    writer.endArticle();
    return true;
}

} // namespace

exchange::AnnotationWords annotationWords(const ColourNames& colours)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("tidemark::session", text); };
    QStringList colourNames;
    for (int colour = 0; colour < highlightColourCount; ++colour)
        colourNames.append(colours.fullName(static_cast<domain::HighlightColour>(colour)));
    return { word(QT_TRANSLATE_NOOP("tidemark::session", "Annotations")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "paragraph %1")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "on the whole article")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "place not certain")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "no longer in the text")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "Reply, %1")),
        word(QT_TRANSLATE_NOOP("tidemark::session", "Source: %1")), colourNames, languageTag(), dateWording };
}

Result<AnnotationExportSummary> writeAnnotations(const store::Library& library,
    const AnnotationExportRequest& request, QIODevice& device, const exchange::AnnotationProgress& goesOn)
{
    const Loader loader(library, request);
    const auto articles = loader.articles();
    if (!articles)
        return tl::unexpected(articles.error());
    auto options = request.options;
    options.words = annotationWords(request.colours);
    const auto writer = exchange::AnnotationWriter::make(request.format, device, std::move(options));
    writer->begin();
    AnnotationExportSummary summary;
    double done = 0;
    for (const domain::ArticleId id : *articles) {
        const auto article = loader.load(id);
        if (!article)
            return tl::unexpected(article.error());
        const auto follow = [&goesOn, before = done, all = double(articles->size())](double part) {
            return !goesOn || goesOn(static_cast<int>(100 * (before + part) / all));
        };
        done += 1;
        if (article->annotations.empty())
            continue;
        if (!writeArticle(*writer, *article, follow))
            return tl::unexpected(cancelled());
        summary.annotations += static_cast<int>(article->annotations.size());
        ++summary.articles;
    }
    writer->end();
    return summary;
}

Result<AnnotationExportSummary> exportAnnotations(const store::Library& library,
    const AnnotationExportRequest& request, const QString& path, const exchange::AnnotationProgress& goesOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    auto summary = writeAnnotations(library, request, file, goesOn);
    if (!summary) {
        file.cancelWriting();
        return summary;
    }
    if (!file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    summary->path = path;
    return summary;
}

} // namespace tidemark::session
