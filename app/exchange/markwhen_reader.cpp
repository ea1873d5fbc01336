// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markwhen_reader.h"

#include "exchange/event_collector.h"
#include "exchange/markwhen_dates.h"
#include "exchange/markwhen_lines.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfValue;

namespace {

constexpr qsizetype deepestGroup = 64;

/// Lines of a text one by one, counted from 1.
class Lines {
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }

    bool next()
    {
        if (m_at > m_text.size() || (m_at == m_text.size() && m_number > 0))
            return false;
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_line = end < 0 ? m_text.sliced(m_at) : m_text.sliced(m_at, end - m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        ++m_number;
        return true;
    }

    QStringView line() const { return m_line; }
    QStringView trimmed() const { return m_line.trimmed(); }
    qsizetype number() const { return m_number; }
    qsizetype offset() const { return m_at; }

private:
    QStringView m_text;
    QStringView m_line;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
};

struct Group {
    int level = 0;
    QString title;
};

class MarkwhenReader {
public:
    MarkwhenReader(const QString& text, const EventsProgress& goesOn)
        : m_lines(text)
        , m_collector(EventsFormat::Markwhen, text.size(), goesOn)
    {
    }

    EventsResult read()
    {
        bool goesOn = true;
        while (goesOn && m_lines.next()) {
            takeLine();
            goesOn = m_collector.goesOn(m_lines.offset());
        }
        endEvent();
        auto file = m_collector.take();
        if (file && file->rows.empty())
            return tl::unexpected(EventsFileError { EventsFileError::Kind::NotEvents });
        return file;
    }

private:
    void takeLine()
    {
        const QStringView line = m_lines.trimmed();
        if (m_inFrontMatter || (line == u"---" && m_isHeader && m_lines.number() == 1)) {
            m_inFrontMatter = line != u"---" || m_lines.number() == 1;
            takeHeader(line);
            return;
        }
        if (isMarkwhenComment(line))
            return;
        if (line == u"_-_-_break_-_-_") {
            endEvent();
            m_groups.clear();
        } else if (const auto event = markwhenEvent(line)) {
            endEvent();
            beginEvent(*event);
        } else if (const auto group = markwhenGroup(line)) {
            endEvent();
            takeGroup(*group);
        } else if (m_isHeader) {
            takeHeader(line);
        } else if (m_row) {
            takeDescription();
        }
    }

    void takeHeader(QStringView line)
    {
        const auto property = markwhenProperty(line);
        if (!property)
            return;
        if (property->key == u"title")
            m_collector.file().title = property->value.simplified();
        else if (property->key == u"description")
            m_collector.file().description = property->value;
        else if (property->key == u"dateFormat")
            m_dates.setDayFirst(property->value.trimmed() == "d/M/y"_L1);
    }

    void takeGroup(const MarkwhenGroupLine& group)
    {
        m_isHeader = false;
        if (group.isEnd) {
            if (!m_groups.empty())
                m_groups.pop_back();
            return;
        }
        while (group.level > 0 && !m_groups.empty() && m_groups.back().level >= group.level)
            m_groups.pop_back();
        if (qsizetype(m_groups.size()) < deepestGroup)
            m_groups.push_back({ group.level, group.title });
    }

    void beginEvent(const MarkwhenEventLine& event)
    {
        m_isHeader = false;
        m_place = { m_lines.number(), true };
        MarkwhenTitle title = markwhenTitle(event.title);
        auto date = m_dates.read(event.date);
        if (!title.id.isEmpty())
            m_dates.name(title.id);
        m_row.emplace();
        m_fault.reset();
        if (date)
            m_row->date = *std::move(date);
        else
            m_fault = std::move(date.error());
        m_row->id = title.id;
        m_row->label = std::move(title.label);
        m_row->lane = !m_groups.empty() ? m_groups.back().title : title.tags.value(0);
        m_inProperties = true;
    }

    void takeDescription()
    {
        QStringView line = m_lines.trimmed();
        const auto property = m_inProperties ? markwhenProperty(line) : std::nullopt;
        m_inProperties = property && takeProperty(*property);
        if (m_inProperties || (line.isEmpty() && m_row->text.isEmpty())
            || m_row->text.size() > longestEventText)
            return;
        // What is quoted keeps its blanks.
        if (m_lines.line().startsWith(u"> "))
            line = m_lines.line().sliced(2);
        else if (line == u">")
            line = {};
        if (!m_row->text.isEmpty())
            m_row->text += u'\n';
        m_row->text += plainTextOfMarkwhen(line);
    }

    bool takeProperty(const MarkwhenProperty& property)
    {
        if (property.key == u"edtf") {
            if (auto value = EdtfValue::parse(property.value)) {
                m_row->date = value;
                m_fault.reset();
                m_dates.correct(*value);
            }
        } else if (property.key == u"id") {
            m_row->id = property.value;
        } else if (property.key == u"lane") {
            m_row->lane = property.value;
        } else {
            return false;
        }
        return true;
    }

    void endEvent()
    {
        if (!m_row)
            return;
        while (m_row->text.endsWith(u'\n'))
            m_row->text.chop(1);
        if (m_fault) {
            m_collector.leaveOut(m_place, m_fault->why, m_fault->detail);
        } else {
            m_row->lane = m_collector.shared(m_row->lane);
            m_collector.add(*std::move(m_row), m_place);
        }
        m_row.reset();
    }

    Lines m_lines;
    EventCollector m_collector;
    MarkwhenDates m_dates;
    std::vector<Group> m_groups;
    std::optional<EventRow> m_row; ///< the event being read
    std::optional<BadDate> m_fault; ///< of that event
    LeftOutEvent m_place;
    bool m_isHeader = true;
    bool m_inFrontMatter = false;
    bool m_inProperties = false;
};

} // namespace

EventsResult readMarkwhen(const QByteArray& utf8, const EventsProgress& goesOn)
{
    const QString text = QString::fromUtf8(utf8);
    return MarkwhenReader(text, goesOn).read();
}

MarkwhenSigns markwhenSigns(const QByteArray& beginning)
{
    MarkwhenSigns signs;
    const QString text = QString::fromUtf8(beginning);
    Lines lines(text);
    bool onlyHeader = true;
    bool inFrontMatter = false;
    while (lines.next()) {
        const QStringView line = lines.trimmed();
        if (lines.number() == 1 && line == u"---") {
            inFrontMatter = true;
            continue;
        }
        const auto property = onlyHeader ? markwhenProperty(line) : std::nullopt;
        const bool isKey = property && (property->key == u"title" || property->key == u"dateFormat");
        if (inFrontMatter) {
            signs.hasHeader = signs.hasHeader || isKey;
            inFrontMatter = line != u"---";
        } else if (markwhenEvent(line)) {
            signs.startsWithEvents = signs.startsWithEvents || onlyHeader;
            onlyHeader = false;
            ++signs.events;
        } else if (onlyHeader && !line.isEmpty() && !isMarkwhenComment(line) && !markwhenGroup(line)) {
            signs.hasHeader = signs.hasHeader || isKey;
            onlyHeader = property.has_value() || line.startsWith(u'#') || line.startsWith(u"- ");
        }
    }
    return signs;
}

} // namespace tidemark::exchange
