// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/document_state.h"

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

bool isName(const QString& table, const QString& kind)
{
    if (table == u"policy_names"_s)
        return true;
    if (table == u"organisations"_s) // the other classes are mere endings of names
        return kind == u"named"_s || kind == u"company"_s || kind == u"place"_s;
    return table == u"titles"_s && kind == u"title"_s;
}

void addTable(text::LexiconMatcher& words, const extraction::Lexicons& lexicons, const QString& name)
{
    const extraction::LexiconTable& table = lexicons.table(name);
    for (int row = 0; row < int(table.rowCount()); ++row) {
        if (!isName(name, table.cell(row, 1)))
            continue;
        for (const QString& word : table.wordsOf(row))
            words.add(word, 0);
    }
}

} // namespace

std::shared_ptr<const text::LexiconMatcher> ArticleDocument::knownWords() const
{
    auto words = std::make_shared<text::LexiconMatcher>();
    if (const auto lexicons = m_state->lexicons->get()) {
        for (const QString& table : { u"organisations"_s, u"policy_names"_s, u"titles"_s })
            addTable(*words, **lexicons, table);
    }
    for (const domain::Item& item : items()) {
        if (const auto* person = std::get_if<domain::Person>(&item.body))
            words->add(person->name, 0);
    }
    return words;
}

} // namespace tidemark::session
