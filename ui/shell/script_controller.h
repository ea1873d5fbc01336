// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preferences.h"
#include "text/script_view.h"

#include <QObject>

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

class Actions;

/// Shows the article in the script the reader chose, and remembers the choice. The article stays as it is.
class ScriptController : public QObject {
    Q_OBJECT
public:
    ScriptController(
        Actions& actions, Preferences& preferences, reader::ReaderView& readerView, QObject* parent);

    void use(text::ShownScript script);
    /// Between as written and the script chosen last; at first the one the text is not written in.
    void toggle();

Q_SIGNALS:
    void scriptChanged();
    void failed(const QString& why);

private:
    text::ShownScript otherScript() const;
    void showChoice();

    Actions& m_actions;
    Preferences& m_preferences;
    reader::ReaderView& m_reader;
};

} // namespace tidemark::shell
