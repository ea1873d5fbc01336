// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_converter.h"

#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/Exception.hpp>
#include <opencc/Segmentation.hpp>
#include <opencc/Segments.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace tidemark::text {

namespace {

/// Lengths in UTF-16 units of the characters of a text.
std::vector<int> characterLengths(QStringView text)
{
    std::vector<int> lengths;
    for (qsizetype at = 0; at < text.size(); at += lengths.back()) {
        const bool isPair
            = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        lengths.push_back(isPair ? 2 : 1);
    }
    return lengths;
}

qsizetype sumOf(const std::vector<int>& lengths, size_t from, size_t to)
{
    qsizetype sum = 0;
    for (size_t at = from; at < to; ++at)
        sum += lengths[at];
    return sum;
}

/// A word and what is shown for it: as many steps as the shorter one has characters.
void appendWord(SpanMap& map, QStringView word, QStringView shown)
{
    const std::vector<int> from = characterLengths(word);
    const std::vector<int> to = characterLengths(shown);
    const size_t steps = std::min(from.size(), to.size());
    for (size_t step = 0; step < steps; ++step) {
        map.append(sumOf(from, step * from.size() / steps, (step + 1) * from.size() / steps),
            sumOf(to, step * to.size() / steps, (step + 1) * to.size() / steps));
    }
}

qsizetype utf16Length(const char* utf8, size_t bytes)
{
    qsizetype units = 0;
    for (const char* at = utf8; at < utf8 + bytes; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        units += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

size_t characterBytes(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

/// Looks up the longest word at each place, as OpenCC does within a segment.
void convertSegment(const opencc::Dict& dictionary, QStringView segment, ScriptedText& into)
{
    const QByteArray bytes = segment.toUtf8();
    const char* const end = bytes.constData() + bytes.size();
    qsizetype unit = 0;
    for (const char* at = bytes.constData(); at < end;) {
        const auto entry = dictionary.MatchPrefix(at, static_cast<size_t>(end - at));
        const size_t length = entry.IsNull() ? std::min(characterBytes(*at), static_cast<size_t>(end - at))
                                             : entry.Get()->KeyLength();
        const QStringView word = segment.sliced(unit, utf16Length(at, length));
        if (entry.IsNull()) {
            into.text += word;
            into.map.appendSame(word.size());
        } else {
            const QString shown = QString::fromStdString(entry.Get()->GetDefault());
            appendWord(into.map, word, shown);
            into.text += shown;
        }
        unit += word.size();
        at += length;
    }
}

} // namespace

struct PhraseConverter::Dictionaries {
    opencc::SegmentationPtr segmentation;
    std::vector<opencc::DictPtr> stages;

    /// A stage sees one segment at a time, in the form the stage before has given it.
    ScriptedText throughStages(QStringView segment, size_t first) const
    {
        ScriptedText result;
        convertSegment(*stages[first], segment, result);
        for (size_t stage = first + 1; stage < stages.size(); ++stage) {
            ScriptedText next;
            convertSegment(*stages[stage], result.text, next);
            next.map = result.map.followedBy(next.map);
            result = std::move(next);
        }
        return result;
    }
};

std::unique_ptr<PhraseConverter> PhraseConverter::load(const char* configuration)
{
    try {
        const opencc::ConverterPtr converter = opencc::Config().NewFromFile(configuration);
        auto dictionaries = std::make_unique<Dictionaries>();
        dictionaries->segmentation = converter->GetSegmentation();
        for (const opencc::ConversionPtr& conversion : converter->GetConversionChain()->GetConversions())
            dictionaries->stages.push_back(conversion->GetDict());
        if (dictionaries->stages.empty())
            return nullptr;
        return std::unique_ptr<PhraseConverter>(new PhraseConverter(std::move(dictionaries)));
    } catch (const opencc::Exception&) {
        return nullptr;
    }
}

PhraseConverter::PhraseConverter(std::unique_ptr<Dictionaries> dictionaries)
    : m_dictionaries(std::move(dictionaries))
{
}

PhraseConverter::~PhraseConverter() = default;

ScriptedText PhraseConverter::convert(QStringView text) const
{
    ScriptedText result;
    std::string bytes = text.toUtf8().toStdString();
    std::replace(bytes.begin(), bytes.end(), '\0', ' '); // would end the text for OpenCC
    const opencc::SegmentsPtr segments = m_dictionaries->segmentation->Segment(bytes);
    qsizetype at = 0;
    for (const char* segment : *segments) {
        const QStringView words
            = text.sliced(at, utf16Length(segment, std::char_traits<char>::length(segment)));
        const ScriptedText shown = m_dictionaries->throughStages(words, 0);
        result.text += shown.text;
        result.map.append(shown.map);
        at += words.size();
    }
    return result;
}

ScriptedText PhraseConverter::convertByLastStages(QStringView text, int stages) const
{
    const size_t count = m_dictionaries->stages.size();
    return m_dictionaries->throughStages(text, count - std::min(count, static_cast<size_t>(stages)));
}

} // namespace tidemark::text
