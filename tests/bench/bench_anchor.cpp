// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "exchange/article_file.h"
#include "measurement.h"
#include "text/reanchoring.h"
#include "text_changes.h"

#include <QFileInfo>
#include <QHash>

#include <array>
#include <cstdio>

namespace tidemark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 6> measuredChanges { "unchanged", "mixed 10%", "reprinted", "revised",
    "halves swapped", "shuffled paragraphs" };

/// A text of `size` characters in which each is followed by what follows it in the sample: long, but no more
/// repetitive than what people write.
QString textLike(const QString& sample, qsizetype size)
{
    QHash<QChar, QString> followers;
    for (qsizetype i = 0; i < sample.size(); ++i)
        followers[sample[i]] += sample[(i + 1) % sample.size()];
    testing::Dice dice(1);
    QString text = sample.first(1);
    text.reserve(size);
    while (text.size() < size) {
        const QString& next = followers[text.back()];
        text += next[dice.below(next.size())];
    }
    return text;
}

QString repeatedTo(const QString& sample, qsizetype size)
{
    return (sample + u"\n\n"_s).repeated(size / sample.size() + 1).first(size);
}

void measure(const QString& name, const QString& base, const testing::TextChange& change, int marks)
{
    const testing::ChangedText changed(base, change, 1);
    testing::Dice dice(2);
    const auto spans = testing::randomMarks(base, marks, dice);
    std::unique_ptr<text::Reanchoring> reanchoring;
    std::optional<std::vector<text::Anchoring>> carried;
    const Cost prepare
        = costOf([&] { reanchoring = std::make_unique<text::Reanchoring>(base, changed.text()); });
    const Cost carry = costOf([&] { carried = reanchoring->carry(spans); });
    const auto count = [&](domain::AnchorState state) {
        return int(std::count_if(
            carried->begin(), carried->end(), [&](const auto& each) { return each.state == state; }));
    };
    QJsonObject object { { u"benchmark"_s, u"anchor"_s }, { u"text"_s, name },
        { u"change"_s, QString::fromLatin1(change.name) }, { u"characters"_s, base.size() },
        { u"changed_characters"_s, changed.text().size() }, { u"marks"_s, marks },
        { u"sure"_s, count(domain::AnchorState::Sure) },
        { u"doubtful"_s, count(domain::AnchorState::Doubtful) },
        { u"orphan"_s, count(domain::AnchorState::Orphan) }, { u"peak_mib"_s, peakMemory() } };
    insertCost(object, u"prepare"_s, prepare);
    insertCost(object, u"carry"_s, carry);
    insertCost(object, u"total"_s, { prepare.wall + carry.wall, prepare.cpu + carry.cpu });
    printObject(object);
}

} // namespace

int benchAnchor(const QStringList& arguments)
{
    qsizetype size = 1'000'000;
    int marks = 500;
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const int value = arguments.value(i + 1).toInt();
        if (value < 1 || (arguments[i] != u"--characters"_s && arguments[i] != u"--marks"_s))
            return wrongUsage(u"anchor");
        if (arguments[i] == u"--marks"_s)
            marks = value;
        else
            size = value;
    }
    if (arguments.isEmpty())
        return wrongUsage(u"anchor");
    const auto article = exchange::readArticleFile(arguments[0]);
    if (!article || article->text().size() < 2) {
        std::fprintf(stderr, "%s\n", qPrintable(article ? u"too short"_s : article.error()));
        return 1;
    }
    const QString name = QFileInfo(arguments[0]).fileName();
    const QString longText = textLike(article->text(), size);
    const QString repeated = repeatedTo(article->text(), size);
    for (const testing::TextChange& change : testing::textChanges()) {
        const bool measured = std::any_of(measuredChanges.begin(), measuredChanges.end(),
            [&](const char* wanted) { return QByteArray(wanted) == change.name; });
        if (!measured)
            continue;
        measure(u"like "_s + name, longText, change, marks);
        measure(name + u", repeated"_s, repeated, change, marks);
    }
    return 0;
}

} // namespace tidemark::bench
