// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "shell/action_table.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> shortcutsOf(const ActionRow& row)
{
    return QKeySequence::listFromString(QString::fromLatin1(row.shortcuts));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionRow& row : actionTable()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(shortcutsOf(row));
        action->setCheckable(row.isCheckable);
        if (row.context != Qt::WindowShortcut)
            action->setShortcutContext(row.context);
        m_actions[row.id] = action;
        m_ordered.push_back(action);
    }
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    m_actions[ActionId::AboutQt]->setMenuRole(QAction::AboutQtRole);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    makeGroups();
    retranslate();
}

void Actions::makeGroups()
{
    const std::vector<std::pair<ActionId, ActionId>> ranges {
        { ActionId::ThemeSystem, ActionId::ThemeContrast },
        { ActionId::ScriptAsWritten, ActionId::ScriptSimplified },
        { ActionId::LanguageSystem, ActionId::LanguageEnglish },
        { ActionId::CitationGbT7714, ActionId::CitationChicago },
        { ActionId::TimelineVertical, ActionId::TimelineHorizontal },
    };
    for (const auto& [first, last] : ranges) {
        auto* group = new QActionGroup(this);
        for (int id = static_cast<int>(first); id <= static_cast<int>(last); ++id)
            group->addAction(m_actions.at(static_cast<ActionId>(id)));
    }
}

void Actions::retranslate()
{
    for (const ActionRow& row : actionTable()) {
        QAction* action = m_actions.at(row.id);
        action->setText(row.isProperName ? QString::fromUtf8(row.text) : translated(row.text));
        action->setIconText(plainText(*action));
        const QString tip = row.tip ? translated(row.tip) : plainText(*action);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
        action->setStatusTip(tip);
    }
}

void Actions::tint(const Theme& theme)
{
    for (const ActionRow& row : actionTable()) {
        if (!row.icon)
            continue;
        const QString icon = QString::fromLatin1(row.icon);
        const QColor colour
            = row.colourToken ? theme.colour(QString::fromLatin1(row.colourToken)) : theme.colour(u"text"_s);
        m_actions.at(row.id)->setIcon(theme.icon(icon, colour));
    }
}

void Actions::setEnabled(std::initializer_list<ActionId> ids, bool enabled)
{
    for (const ActionId id : ids)
        m_actions.at(id)->setEnabled(enabled);
}

QString plainText(const QAction& action)
{
    static const QRegularExpression mnemonic(u"\\s*\\(&.\\)|&"_s);
    QString text = action.text();
    text.remove(mnemonic);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

} // namespace tidemark::shell
