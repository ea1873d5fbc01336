// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation_samples.h"

#include "session_samples.h"

#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/item_repository.h"

#include <QCryptographicHash>

#include <algorithm>
#include <random>

namespace tidemark::samples {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QStringList notes { u""_s, u"核对这一段"_s, u"**重要** 🌊\n\n- 一\n- 二\n"_s,
    u"<script>alert('x')</script>"_s, u"  blanks at both ends \t\n"_s, u"```\ncode\u2028\u0001\n"_s,
    u"e\u0301 \u202eעברית\u202c 👩‍👩‍👧"_s, u"\"quotes\" \\ / \r\n"_s };
const QStringList tagNames { u"待查"_s, u"渡輪"_s, u"a b"_s, u"emoji 🚢"_s, u"=1+1"_s };

/// Makes annotations of one article, always the same for a seed.
class AnnotationMaker {
public:
    AnnotationMaker(const Article& article, const Version& version, const Version& earlier, unsigned seed)
        : m_article(article)
        , m_version(version)
        , m_earlier(earlier)
        , m_random(seed)
    {
    }

    Annotation make(const std::vector<Item>& items)
    {
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.article = m_article.id;
        annotation.colour = HighlightColour(below(5));
        annotation.style = HighlightStyle(below(3));
        annotation.body = notes.at(below(notes.size()));
        for (int left = below(3); left > 0; --left)
            annotation.tags.append(tagNames.at(below(tagNames.size())));
        annotation.created = time();
        annotation.modified = annotation.created.addMSecs(below(1'000'000));
        for (int left = below(8) == 0 ? 3 : 0; left > 0; --left)
            annotation.replies.push_back({ createUuidV7(), notes.at(1 + below(notes.size() - 1)),
                annotation.created.addDays(3 - left), annotation.created.addDays(9) });
        place(annotation, items);
        return annotation;
    }

private:
    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QDateTime time()
    {
        return QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(qint64(below(1'000'000'000)) * 7);
    }

    /// Somewhere in a text, never within a surrogate pair.
    TextSpan spanIn(const QString& text)
    {
        qsizetype start = below(text.size() - 60);
        qsizetype end = start + 1 + below(40);
        start += text[start].isLowSurrogate() ? 1 : 0;
        end += end < text.size() && text[end].isLowSurrogate() ? 1 : 0;
        return TextSpan::between(start, std::max(end, start));
    }

    void place(Annotation& annotation, const std::vector<Item>& items)
    {
        const int kind = below(10);
        if (kind == 0)
            return; // on the article
        if (kind <= 2) {
            annotation.item = items[static_cast<size_t>(below(qsizetype(items.size())))].id;
            return;
        }
        if (kind == 3) {
            annotation.anchor = AnchorState::Orphan;
            annotation.carriedFrom = Passage { m_earlier.id, spanIn(m_earlier.text) };
            annotation.quote = TextQuoteSelector::of(m_earlier.text, annotation.carriedFrom->span);
            return;
        }
        annotation.target = Passage { m_version.id, spanIn(m_version.text) };
        annotation.quote = TextQuoteSelector::of(m_version.text, annotation.target->span);
        if (kind == 4) {
            annotation.anchor = AnchorState::Doubtful;
            annotation.carriedFrom = Passage { m_earlier.id, spanIn(m_earlier.text) };
        }
    }

    Article m_article;
    Version m_version;
    Version m_earlier;
    std::mt19937 m_random;
};

Version versionOf(ArticleId article, const QString& text)
{
    return { VersionId::create(), article, text,
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256),
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC) };
}

std::vector<Item> itemsOf(const Version& version)
{
    std::vector<Item> items;
    for (const ItemBody& body : session::itemBodies(ferryArticle().findings))
        items.push_back({ ItemId::create(), version.article, version.id, ReviewState(items.size() % 4),
            { Provenance::Origin::Imported, u"Miner 2"_s }, body, std::nullopt });
    items.front().extracted = items.front().body;
    return items;
}

template <class T> T valueOf(const store::Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

} // namespace

void fillWithAnnotations(store::Library& library, int count)
{
    constexpr int articles = 8;
    for (int number = 0; number < articles; ++number) {
        Article article { ArticleId::create(), {}, ferryArticle().findings.metadata,
            u"ferry %1.txt"_s.arg(number), QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, Qt::UTC) };
        const QString text = ferryText() + u"\n渡輪 %1 號 🚢 靠岸，𠮷田先生說：「很好」。\n"_s.arg(number);
        const Version version = versionOf(article.id, text);
        const Version earlier = versionOf(article.id, u"舊稿 🌊 "_s + text.mid(20));
        article.currentVersion = version.id;
        const std::vector<Item> items = itemsOf(version);
        store::ChangeSet step = store::changes::importArticle(article, version, items);
        step.versions.push_back(earlier);
        AnnotationMaker maker(article, version, earlier, unsigned(number) + 1);
        std::vector<Annotation> annotations;
        while (int(annotations.size()) < count / articles)
            annotations.push_back(maker.make(items));
        step.append(store::changes::importAnnotations(annotations));
        if (const auto applied = library.apply(step); !applied)
            qFatal("%s", qPrintable(applied.error().message()));
    }
}

LibraryContent contentOf(const store::Library& library)
{
    LibraryContent content;
    const store::ArticleRepository articles(library);
    content.articles = valueOf(articles.all());
    std::sort(content.articles.begin(), content.articles.end(),
        [](const Article& left, const Article& right) { return left.id < right.id; });
    for (const Article& article : content.articles) {
        for (const Version& version : valueOf(articles.versions(article.id)))
            content.versions.push_back(valueOf(articles.version(version.id)));
    }
    content.annotations = valueOf(store::AnnotationRepository(library).all());
    std::sort(content.annotations.begin(), content.annotations.end(),
        [](const Annotation& left, const Annotation& right) { return left.id < right.id; });
    return content;
}

} // namespace tidemark::samples
