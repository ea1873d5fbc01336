// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/subcommands.h"
#include "exchange/article_file.h"
#include "text/code_points.h"
#include "text/reanchoring.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using domain::AnchorState;
using domain::TextSpan;

namespace {

struct Arguments {
    QString cases;
    QString root = u"."_s;
};

int wrongUsage(const QString& reason)
{
    printError(u"anchor: %1; see tidemark anchor --help"_s.arg(reason));
    return WrongUsage;
}

int badInput(const QString& reason)
{
    printError(u"anchor: "_s + reason);
    return BadInput;
}

/// The error names what is wrong with the command line.
tl::expected<Arguments, QString> parseArguments(const QStringList& arguments)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == "--root"_L1 && i + 1 >= arguments.size())
            return tl::unexpected(u"--root needs a value"_s);
        if (argument == "--root"_L1)
            parsed.root = arguments[++i];
        else if (argument.startsWith("--"_L1))
            return tl::unexpected(u"unknown option "_s + argument);
        else if (!parsed.cases.isEmpty())
            return tl::unexpected(u"more than one file"_s);
        else
            parsed.cases = argument;
    }
    if (parsed.cases.isEmpty())
        return tl::unexpected(u"a file of cases is missing"_s);
    return parsed;
}

/// A text of the cases and what was made of it.
struct Text {
    QString text;
    text::CodePointIndex offsets;
};

/// Reads the texts that cases name and keeps what was made of the last few pairs of them, because cases of
/// one pair follow each other.
class TextPairs {
public:
    struct Pair {
        QString base;
        QString changed;
        std::shared_ptr<const Text> baseText;
        std::shared_ptr<const Text> changedText;
        std::unique_ptr<text::Reanchoring> reanchoring; ///< none without a base text
        std::unique_ptr<text::QuoteFinder> finder; ///< made when it is needed
    };

    explicit TextPairs(const QString& root)
        : m_root(root)
    {
    }

    /// `base` may be empty. The error is a clause naming the file.
    tl::expected<Pair*, QString> get(const QString& base, const QString& changed)
    {
        for (Pair& pair : m_pairs) {
            if (pair.base == base && pair.changed == changed)
                return &pair;
        }
        Pair pair { base, changed, {}, {}, {}, {} };
        const auto changedText = read(changed);
        if (!changedText)
            return tl::unexpected(changedText.error());
        pair.changedText = *changedText;
        if (!base.isEmpty()) {
            const auto baseText = read(base);
            if (!baseText)
                return tl::unexpected(baseText.error());
            pair.baseText = *baseText;
            pair.reanchoring
                = std::make_unique<text::Reanchoring>(pair.baseText->text, pair.changedText->text);
        }
        constexpr size_t mostPairs = 8;
        if (m_pairs.size() == mostPairs)
            m_pairs.pop_front();
        return &m_pairs.emplace_back(std::move(pair));
    }

private:
    tl::expected<std::shared_ptr<const Text>, QString> read(const QString& name) const
    {
        for (const Pair& pair : m_pairs) {
            if (pair.base == name && pair.baseText)
                return pair.baseText;
            if (pair.changed == name)
                return pair.changedText;
        }
        const auto file = exchange::readArticleFile(QDir(m_root).filePath(name));
        if (!file)
            return tl::unexpected(file.error());
        return std::make_shared<const Text>(file->text(), text::CodePointIndex(file->text()));
    }

    QString m_root;
    std::deque<Pair> m_pairs;
};

struct Case {
    QString base; ///< empty: the quotation alone is known
    QString text;
    qint64 start = -1; ///< code points of the base; negative when not told
    qint64 end = -1;
    domain::TextQuoteSelector quote;
};

/// The error is a clause saying what is wrong with the line.
tl::expected<Case, QString> readCase(const QJsonObject& record)
{
    Case read;
    read.base = record.value("base"_L1).toString();
    read.text = record.value("text"_L1).toString();
    read.start = record.value("start"_L1).toInteger(-1);
    read.end = record.value("end"_L1).toInteger(-1);
    read.quote = { record.value("exact"_L1).toString(), record.value("prefix"_L1).toString(),
        record.value("suffix"_L1).toString() };
    if (!record.value("id"_L1).isString() && !record.value("id"_L1).isDouble())
        return tl::unexpected(u"no \"id\""_s);
    if (read.text.isEmpty())
        return tl::unexpected(u"no \"text\""_s);
    const bool placed = read.start >= 0 && read.end > read.start;
    if (!placed && !read.base.isEmpty())
        return tl::unexpected(u"\"start\" and \"end\" are no passage"_s);
    if (read.base.isEmpty() && read.quote.exact.isEmpty())
        return tl::unexpected(u"neither \"base\" nor \"exact\""_s);
    return read;
}

QString nameOf(AnchorState state)
{
    return state == AnchorState::Sure    ? u"sure"_s
        : state == AnchorState::Doubtful ? u"doubtful"_s
                                         : u"orphan"_s;
}

struct Timed {
    text::Anchoring anchoring;
    qint64 nanoseconds = 0;
};

/// The error is a clause.
tl::expected<Timed, QString> carryWithBase(const Case& each, const TextPairs::Pair& pair)
{
    const text::CodePointIndex& offsets = pair.baseText->offsets;
    if (each.end > offsets.codePointCount())
        return tl::unexpected(u"%1 has only %2 characters"_s.arg(each.base).arg(offsets.codePointCount()));
    const TextSpan mark = TextSpan::between(offsets.toUtf16(each.start), offsets.toUtf16(each.end));
    QElapsedTimer timer;
    timer.start();
    const auto carried = pair.reanchoring->carry(std::span(&mark, 1));
    return Timed { carried->front(), timer.nsecsElapsed() };
}

Timed findAlone(const Case& each, TextPairs::Pair& pair)
{
    if (!pair.finder)
        pair.finder = std::make_unique<text::QuoteFinder>(pair.changedText->text);
    std::optional<TextSpan> position;
    if (each.start >= 0 && each.end > each.start)
        position = TextSpan::between(each.start, each.end);
    QElapsedTimer timer;
    timer.start();
    const text::Anchoring found = pair.finder->find(each.quote, position);
    return { found, timer.nsecsElapsed() };
}

/// The line of output for a line of cases; the error is a clause.
tl::expected<QJsonObject, QString> anchorLine(const QByteArray& line, TextPairs& pairs)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(error.errorString());
    const QJsonObject record = document.object();
    const auto each = readCase(record);
    if (!each)
        return tl::unexpected(each.error());
    const auto pair = pairs.get(each->base, each->text);
    if (!pair)
        return tl::unexpected(pair.error());
    const tl::expected<Timed, QString> timed
        = (*pair)->reanchoring ? carryWithBase(*each, **pair) : findAlone(*each, **pair);
    if (!timed)
        return tl::unexpected(timed.error());
    const text::Anchoring& found = timed->anchoring;
    const bool orphan = found.state == AnchorState::Orphan;
    const text::CodePointIndex& offsets = (*pair)->changedText->offsets;
    return QJsonObject { { "id"_L1, record.value("id"_L1) },
        { "start"_L1, orphan ? -1 : offsets.toCodePoint(found.span.start) },
        { "end"_L1, orphan ? -1 : offsets.toCodePoint(found.span.end()) },
        { "state"_L1, nameOf(found.state) }, { "us"_L1, double(timed->nanoseconds) / 1000 } };
}

} // namespace

int runAnchor(const QStringList& given)
{
    const auto arguments = parseArguments(given);
    if (!arguments)
        return wrongUsage(arguments.error());
    if (!QFileInfo(arguments->root).isDir())
        return badInput(u"--root %1 is no folder"_s.arg(arguments->root));
    QFile file(arguments->cases);
    if (QFileInfo(arguments->cases).isDir())
        return badInput(u"cannot read %1: it is a folder, not a file"_s.arg(arguments->cases));
    if (!file.open(QIODevice::ReadOnly))
        return badInput(u"cannot read %1: %2"_s.arg(arguments->cases, file.errorString()));
    TextPairs pairs(arguments->root);
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto result = anchorLine(line, pairs);
        if (!result)
            return badInput(u"%1, line %2: %3"_s.arg(arguments->cases).arg(number).arg(result.error()));
        printLine(QString::fromUtf8(QJsonDocument(*result).toJson(QJsonDocument::Compact)));
    }
    return Done;
}

} // namespace tidemark::cli
