// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/script_controller.h"

#include "reader/reader_view.h"
#include "shell/actions.h"

#include <QLocale>
#include <QSignalBlocker>

#include <array>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using text::ShownScript;

namespace {

struct Choice {
    ActionId action;
    ShownScript script;
    const char* name; ///< in the preferences
};

constexpr std::array choices {
    Choice { ActionId::ScriptAsWritten, ShownScript::AsWritten, "asWritten" },
    Choice { ActionId::ScriptTraditional, ShownScript::Traditional, "traditional" },
    Choice { ActionId::ScriptTaiwan, ShownScript::TraditionalTaiwan, "taiwan" },
    Choice { ActionId::ScriptHongKong, ShownScript::TraditionalHongKong, "hongKong" },
    Choice { ActionId::ScriptSimplified, ShownScript::Simplified, "simplified" },
};

ShownScript scriptNamed(const QString& name)
{
    for (const Choice& choice : choices) {
        if (name == QLatin1StringView(choice.name))
            return choice.script;
    }
    return ShownScript::AsWritten;
}

QString nameOf(ShownScript script)
{
    for (const Choice& choice : choices) {
        if (choice.script == script)
            return QString::fromLatin1(choice.name);
    }
    return {};
}

ShownScript traditionalOfTheReader()
{
    switch (QLocale().territory()) {
    case QLocale::Taiwan:
        return ShownScript::TraditionalTaiwan;
    case QLocale::HongKong:
    case QLocale::Macao:
        return ShownScript::TraditionalHongKong;
    default:
        return ShownScript::Traditional;
    }
}

} // namespace

ScriptController::ScriptController(
    Actions& actions, Preferences& preferences, reader::ReaderView& readerView, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_reader(readerView)
{
    for (const Choice& choice : choices)
        connect(m_actions[choice.action], &QAction::triggered, this, [this, &choice] { use(choice.script); });
    connect(m_actions[ActionId::ToggleScript], &QAction::triggered, this, &ScriptController::toggle);
    use(scriptNamed(m_preferences.value(u"reader/script"_s).toString()));
}

void ScriptController::use(ShownScript script)
{
    const auto view = text::ScriptView::make(script);
    if (!view) {
        showChoice();
        Q_EMIT failed(
            tr("The tables for Traditional and Simplified Chinese cannot be read. They belong to OpenCC "
               "(package libopencc-data)."));
        return;
    }
    m_reader.setScript(*view);
    m_preferences.setValue(u"reader/script"_s, nameOf(script));
    if (script != ShownScript::AsWritten)
        m_preferences.setValue(u"reader/otherScript"_s, nameOf(script));
    showChoice();
    Q_EMIT scriptChanged();
}

void ScriptController::toggle()
{
    use(m_reader.script().isAsWritten() ? otherScript() : ShownScript::AsWritten);
}

ShownScript ScriptController::otherScript() const
{
    const auto written = text::writtenScript(m_reader.document().text);
    const bool isTraditional = written == text::WrittenScript::Traditional;
    const ShownScript chosen = scriptNamed(m_preferences.value(u"reader/otherScript"_s).toString());
    // What was chosen for another article may change nothing in this one.
    if (chosen != ShownScript::AsWritten && (chosen == ShownScript::Simplified) == isTraditional)
        return chosen;
    return isTraditional ? ShownScript::Simplified : traditionalOfTheReader();
}

void ScriptController::showChoice()
{
    for (const Choice& choice : choices)
        m_actions[choice.action]->setChecked(choice.script == m_reader.script().script());
    m_actions[ActionId::ToggleScript]->setChecked(!m_reader.script().isAsWritten());
}

} // namespace tidemark::shell
