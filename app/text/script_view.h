// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span_map.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace tidemark::text {

/// The Chinese script, with the words of a region, in which a text is shown.
enum class ShownScript { AsWritten, Traditional, TraditionalTaiwan, TraditionalHongKong, Simplified };

enum class WrittenScript { Traditional, Simplified };

/// The script that most characters belong to which differ between the two, or nothing where none differ.
/// Looks at no more than `atMost` units.
std::optional<WrittenScript> writtenScript(QStringView text, qsizetype atMost = 20000);

/// A piece of text in another script, and its positions.
struct ScriptedText {
    QString text;
    SpanMap map;
};

/// Shows texts in another script; the texts stay as they are. A copy is cheap and shares OpenCC's tables.
/// May be used by several threads at once.
class ScriptView {
public:
    /// Shows texts as written.
    ScriptView();
    /// Nothing when OpenCC's tables cannot be read.
    static std::optional<ScriptView> make(ShownScript script);

    ShownScript script() const { return m_script; }
    bool isAsWritten() const { return m_script == ShownScript::AsWritten; }
    /// BCP 47, chooses the glyph forms; `written` where the text is shown as written.
    QString language(const QString& written) const;

    /// `piece` is a sentence or more: words are converted as words. `surrounding` is the script of the text
    /// it is from, which counts where the piece itself does not tell. A character is a step of the map, but
    /// where a word is shown with another number of characters: there some characters share a step.
    ScriptedText shown(QStringView piece, WrittenScript surrounding = WrittenScript::Simplified) const;

    /// Words as they may be written in a text that is shown in this script: what a reader of the view looks
    /// for. The same words where nothing is converted.
    QString asMaybeWritten(const QString& words) const;

private:
    struct Tables;

    ShownScript m_script = ShownScript::AsWritten;
    std::shared_ptr<const Tables> m_tables;
};

} // namespace tidemark::text
