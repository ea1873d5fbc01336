// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/action_table.h"

#include <array>

namespace tidemark::shell {

namespace {

using enum ActionId;
constexpr bool checkable = true;
// Single keys belong to reader and timeline alone, so that they can be typed anywhere else.
constexpr Qt::ShortcutContext inCentre = Qt::WidgetWithChildrenShortcut;

constexpr std::array table {
    ActionRow { Import, "import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+O", "import",
        QT_TRANSLATE_NOOP("Actions", "Import text files into the library") },
    ActionRow { OpenLink, "openLink", QT_TRANSLATE_NOOP("Actions", "Open lin&k…"), "Ctrl+Alt+L", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Go to the passage that a tidemark: address names") },
    ActionRow { ImportFindings, "importFindings", QT_TRANSLATE_NOOP("Actions", "Import f&indings…"), "",
        nullptr,
        QT_TRANSLATE_NOOP("Actions", "Take what another program found in this article, as suggestions") },
    ActionRow { ImportAnnotations, "importAnnotations", QT_TRANSLATE_NOOP("Actions", "Import a&nnotations…"),
        "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Take annotations from a file of the W3C's standard or of Hypothesis") },
    ActionRow { ExportPicture, "exportPicture", QT_TRANSLATE_NOOP("Actions", "Export timeline &picture…"),
        "Ctrl+E", "export", QT_TRANSLATE_NOOP("Actions", "Save the timeline as PNG, SVG or PDF") },
    ActionRow { ExportAnnotations, "exportAnnotations", QT_TRANSLATE_NOOP("Actions", "&Export annotations…"),
        "Ctrl+Alt+E", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Save annotations as JSON-LD, Markdown, HTML or CSV") },
    ActionRow { Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q" },

    ActionRow { Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo" },
    ActionRow { Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo" },
    ActionRow { Copy, "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Copy the selected words in the script they are shown in"), false,
        inCentre },
    ActionRow { CopyCitation, "copyCitation", QT_TRANSLATE_NOOP("Actions", "Copy with c&itation"),
        "Ctrl+Shift+C", "quote",
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen words with outlet, author, date, paragraph and link") },
    ActionRow { CopyLink, "copyLink", QT_TRANSLATE_NOOP("Actions", "Copy &link to the passage"),
        "Ctrl+Alt+C" },
    ActionRow { CitationGbT7714, "citationGbT7714", "GB/T 7714—2015", "", nullptr, nullptr, checkable,
        Qt::WindowShortcut, nullptr, true },
    ActionRow { CitationApa, "citationApa", "APA 7", "", nullptr, nullptr, checkable, Qt::WindowShortcut,
        nullptr, true },
    ActionRow { CitationChicago, "citationChicago", "Chicago", "", nullptr, nullptr, checkable,
        Qt::WindowShortcut, nullptr, true },
    ActionRow { SelectAll, "selectAll", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", nullptr,
        nullptr, false, inCentre },
    ActionRow { Find, "find", QT_TRANSLATE_NOOP("Actions", "&Find in article…"), "Ctrl+F", "find" },
    ActionRow { FindNext, "findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3" },
    ActionRow { FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3" },
    ActionRow { OwnWords, "ownWords", QT_TRANSLATE_NOOP("Actions", "Own &words…"), "Ctrl+Shift+L", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Add words to those that articles are read with") },

    ActionRow {
        ReaderZoomIn, "readerZoomIn", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++; Ctrl+=" },
    ActionRow { ReaderZoomOut, "readerZoomOut", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-" },
    ActionRow {
        ReaderZoomReset, "readerZoomReset", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "Ctrl+0" },
    ActionRow { Typography, "typography", QT_TRANSLATE_NOOP("Actions", "T&ypography…"), "", "typography",
        QT_TRANSLATE_NOOP("Actions", "Typeface, size, spacing and width of the text, and presets") },
    ActionRow { VerticalText, "verticalText", QT_TRANSLATE_NOOP("Actions", "&Vertical text"), "Ctrl+Alt+V",
        nullptr, QT_TRANSLATE_NOOP("Actions", "Set the text in columns from right to left"), checkable },
    ActionRow { FocusParagraph, "focusParagraph", QT_TRANSLATE_NOOP("Actions", "Focus on the para&graph"),
        "Ctrl+Shift+P", nullptr, QT_TRANSLATE_NOOP("Actions", "Fade everything but the paragraph being read"),
        checkable },
    ActionRow { ToggleReadingAloud, "readAloud", QT_TRANSLATE_NOOP("Actions", "&Read aloud or pause"),
        "F8; R", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Speak the text sentence by sentence from the caret on"), false,
        inCentre },
    ActionRow { StopReadingAloud, "stopReadingAloud", QT_TRANSLATE_NOOP("Actions", "&Stop reading aloud"),
        "Shift+F8; Shift+R", nullptr, nullptr, false, inCentre },
    ActionRow { NextSentence, "nextSentence", QT_TRANSLATE_NOOP("Actions", "&Next sentence aloud"), ".",
        nullptr, nullptr, false, inCentre },
    ActionRow { PreviousSentence, "previousSentence",
        QT_TRANSLATE_NOOP("Actions", "&Previous sentence aloud"), ",", nullptr, nullptr, false, inCentre },
    ActionRow { FullScreen, "fullScreen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", nullptr,
        nullptr, checkable },

    ActionRow { ToggleScript, "toggleScript",
        QT_TRANSLATE_NOOP("Actions", "S&witch between Traditional and Simplified"), "Ctrl+J", nullptr,
        QT_TRANSLATE_NOOP(
            "Actions", "Show the article in the other Chinese script; the article itself stays as it is"),
        checkable },
    ActionRow { ScriptAsWritten, "scriptAsWritten", QT_TRANSLATE_NOOP("Actions", "As &written"), "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Show the article in the characters it is written in"), checkable },
    ActionRow { ScriptTraditional, "scriptTraditional", QT_TRANSLATE_NOOP("Actions", "&Traditional"), "",
        nullptr, QT_TRANSLATE_NOOP("Actions", "Show the article in Traditional characters"), checkable },
    ActionRow { ScriptTaiwan, "scriptTaiwan", QT_TRANSLATE_NOOP("Actions", "Traditional (Tai&wan)"), "",
        nullptr,
        QT_TRANSLATE_NOOP(
            "Actions", "Show the article in Traditional characters and with the words of Taiwan"),
        checkable },
    ActionRow { ScriptHongKong, "scriptHongKong", QT_TRANSLATE_NOOP("Actions", "Traditional (&Hong Kong)"),
        "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Show the article in Traditional characters as Hong Kong writes them"),
        checkable },
    ActionRow { ScriptSimplified, "scriptSimplified", QT_TRANSLATE_NOOP("Actions", "&Simplified"), "",
        nullptr, QT_TRANSLATE_NOOP("Actions", "Show the article in Simplified characters"), checkable },

    ActionRow { ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("Actions", "As the s&ystem"), "", nullptr,
        nullptr, checkable },
    ActionRow {
        ThemeLight, "themeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), "", nullptr, nullptr, checkable },
    ActionRow {
        ThemeSepia, "themeSepia", QT_TRANSLATE_NOOP("Actions", "&Sepia"), "", nullptr, nullptr, checkable },
    ActionRow {
        ThemeDark, "themeDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", nullptr, nullptr, checkable },
    ActionRow { ThemeContrast, "themeContrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", nullptr,
        nullptr, checkable },

    ActionRow { LanguageSystem, "languageSystem", QT_TRANSLATE_NOOP("Actions", "System &language"), "",
        nullptr, nullptr, checkable },
    ActionRow { LanguageTraditional, "languageTraditional", "繁體中文", "", nullptr, nullptr, checkable,
        Qt::WindowShortcut, nullptr, true },
    ActionRow { LanguageSimplified, "languageSimplified", "简体中文", "", nullptr, nullptr, checkable,
        Qt::WindowShortcut, nullptr, true },
    ActionRow { LanguageEnglish, "languageEnglish", "English", "", nullptr, nullptr, checkable,
        Qt::WindowShortcut, nullptr, true },

    ActionRow { HighlightYellow, "highlightYellow", QT_TRANSLATE_NOOP("Actions", "Highlight in &yellow"), "1",
        "swatch", nullptr, false, inCentre, "highlightYellow" },
    ActionRow { HighlightGreen, "highlightGreen", QT_TRANSLATE_NOOP("Actions", "Highlight in &green"), "2",
        "swatch", nullptr, false, inCentre, "highlightGreen" },
    ActionRow { HighlightBlue, "highlightBlue", QT_TRANSLATE_NOOP("Actions", "Highlight in &blue"), "3",
        "swatch", nullptr, false, inCentre, "highlightBlue" },
    ActionRow { HighlightPink, "highlightPink", QT_TRANSLATE_NOOP("Actions", "Highlight in p&ink"), "4",
        "swatch", nullptr, false, inCentre, "highlightPink" },
    ActionRow { HighlightPurple, "highlightPurple", QT_TRANSLATE_NOOP("Actions", "Highlight in &purple"), "5",
        "swatch", nullptr, false, inCentre, "highlightPurple" },
    ActionRow { Highlight, "highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), "Ctrl+H", "highlight",
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected words in the colour used last") },
    ActionRow { Underline, "underline", QT_TRANSLATE_NOOP("Actions", "&Underline"), "Ctrl+U", "underline",
        QT_TRANSLATE_NOOP("Actions", "Underline the selected words or the chosen mark") },
    ActionRow { Strike, "strike", QT_TRANSLATE_NOOP("Actions", "Stri&ke through"), "Ctrl+Shift+X", "strike",
        QT_TRANSLATE_NOOP("Actions", "Strike the selected words or the chosen mark through") },
    ActionRow { MarkEvery, "markEvery", QT_TRANSLATE_NOOP("Actions", "Mark every &occurrence"), "Ctrl+Alt+H",
        nullptr,
        QT_TRANSLATE_NOOP("Actions", "Mark the selected words wherever they stand, in either script") },
    ActionRow { DeleteMark, "deleteMark", QT_TRANSLATE_NOOP("Actions", "De&lete mark"), "Del", "delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the chosen mark; it goes to the deleted notes"), false,
        inCentre },
    ActionRow { Note, "note", QT_TRANSLATE_NOOP("Actions", "&Note"), "Ctrl+Shift+N", "note",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the selected words") },
    ActionRow { NoteOnItem, "noteOnItem", QT_TRANSLATE_NOOP("Actions", "Note on the chosen e&vent"), "N",
        nullptr, QT_TRANSLATE_NOOP("Actions", "Write a note on the event that is chosen in the timeline"),
        false, inCentre },
    ActionRow { PageNote, "pageNote", QT_TRANSLATE_NOOP("Actions", "Note on the whole a&rticle"),
        "Ctrl+Alt+N" },
    ActionRow { NameColours, "nameColours", QT_TRANSLATE_NOOP("Actions", "Na&me the colours…"), "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Say what each colour means to you") },
    ActionRow { AllNotes, "allNotes", QT_TRANSLATE_NOOP("Actions", "Notes of all arti&cles"), "Ctrl+Alt+A" },
    ActionRow { DeletedNotes, "deletedNotes", QT_TRANSLATE_NOOP("Actions", "&Deleted notes"), "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "See what was deleted and bring it back") },
    ActionRow { AddEvent, "addEvent", QT_TRANSLATE_NOOP("Actions", "Add &event…"), "Ctrl+Shift+E", "event",
        QT_TRANSLATE_NOOP("Actions", "Make an event of the selected words") },

    ActionRow { NextSuggestion, "nextSuggestion", QT_TRANSLATE_NOOP("Actions", "Next &suggestion"), "J",
        nullptr, nullptr, false, inCentre },
    ActionRow { PreviousSuggestion, "previousSuggestion",
        QT_TRANSLATE_NOOP("Actions", "Previous s&uggestion"), "K", nullptr, nullptr, false, inCentre },
    ActionRow { Accept, "accept", QT_TRANSLATE_NOOP("Actions", "&Accept"), "Return; Enter", "accept",
        QT_TRANSLATE_NOOP("Actions", "Accept the suggested event"), false, inCentre },
    ActionRow { Reject, "reject", QT_TRANSLATE_NOOP("Actions", "&Reject"), "X", "reject",
        QT_TRANSLATE_NOOP("Actions", "Reject the suggested event; it is not suggested again"), false,
        inCentre },
    ActionRow { EditEvent, "editEvent", QT_TRANSLATE_NOOP("Actions", "E&dit event…"), "E", "edit", nullptr,
        false, inCentre },
    ActionRow { Why, "why", QT_TRANSLATE_NOOP("Actions", "&Why? (details)"), "Ctrl+I", "find",
        QT_TRANSLATE_NOOP("Actions", "Which words gave the date, speaker or value, and by which rule") },
    ActionRow { PublicationDate, "publicationDate", QT_TRANSLATE_NOOP("Actions", "Publication da&te…"), "",
        "date", QT_TRANSLATE_NOOP("Actions", "When the article was published; relative dates follow it") },
    ActionRow { ReadAgain, "readAgain", QT_TRANSLATE_NOOP("Actions", "Read the arti&cle again"), "F5",
        nullptr,
        QT_TRANSLATE_NOOP(
            "Actions", "Read the article anew with the words there are now; your decisions stay") },

    ActionRow { TimelineZoomIn, "timelineZoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        "Ctrl+Alt++; Ctrl+Alt+=", "zoom-in" },
    ActionRow { TimelineZoomOut, "timelineZoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+Alt+-",
        "zoom-out" },
    ActionRow {
        TimelineFit, "timelineFit", QT_TRANSLATE_NOOP("Actions", "&Whole timeline"), "Ctrl+Alt+0", "fit" },
    ActionRow { TimelineVertical, "timelineVertical", QT_TRANSLATE_NOOP("Actions", "Time runs &downwards"),
        "", nullptr, nullptr, checkable },
    ActionRow { TimelineHorizontal, "timelineHorizontal", QT_TRANSLATE_NOOP("Actions", "Time runs &sideways"),
        "", nullptr, nullptr, checkable },
    ActionRow { GoToDate, "goToDate", QT_TRANSLATE_NOOP("Actions", "&Go to date…"), "Ctrl+L", "date" },
    ActionRow { FollowReading, "followReading", QT_TRANSLATE_NOOP("Actions", "&Follow reading"), "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Let the timeline follow the paragraph being read"), checkable },
    ActionRow { ShowThread, "showThread", QT_TRANSLATE_NOOP("Actions", "Show &thread"), "", nullptr,
        QT_TRANSLATE_NOOP("Actions", "Join the selected event and its passage by a ribbon"), checkable },

    ActionRow { GoBack, "goBack", QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", nullptr,
        QT_TRANSLATE_NOOP("Actions", "To where you read before the last jump") },
    ActionRow { GoForward, "goForward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right" },
    ActionRow { NextHeading, "nextHeading", QT_TRANSLATE_NOOP("Actions", "Next &heading"), "H; Ctrl+Alt+Down",
        nullptr, nullptr, false, inCentre },
    ActionRow { PreviousHeading, "previousHeading", QT_TRANSLATE_NOOP("Actions", "Previous h&eading"),
        "Shift+H; Ctrl+Alt+Up", nullptr, nullptr, false, inCentre },
    ActionRow { NextMark, "nextMark", QT_TRANSLATE_NOOP("Actions", "Next &mark of yours"), "M", nullptr,
        nullptr, false, inCentre },
    ActionRow { PreviousMark, "previousMark", QT_TRANSLATE_NOOP("Actions", "Previous mar&k of yours"),
        "Shift+M", nullptr, nullptr, false, inCentre },
    ActionRow { NextEvent, "nextEvent", QT_TRANSLATE_NOOP("Actions", "&Next event"), "Alt+Down" },
    ActionRow { PreviousEvent, "previousEvent", QT_TRANSLATE_NOOP("Actions", "&Previous event"), "Alt+Up" },
    ActionRow { NextArticle, "nextArticle", QT_TRANSLATE_NOOP("Actions", "Next &article"), "Ctrl+PgDown" },
    ActionRow {
        PreviousArticle, "previousArticle", QT_TRANSLATE_NOOP("Actions", "Previous a&rticle"), "Ctrl+PgUp" },
    ActionRow { FocusReader, "focusReader", QT_TRANSLATE_NOOP("Actions", "To the &text"), "F6" },
    ActionRow { FocusTimeline, "focusTimeline", QT_TRANSLATE_NOOP("Actions", "To the &timeline"), "F7" },
    ActionRow {
        FocusOutline, "focusOutline", QT_TRANSLATE_NOOP("Actions", "To the &outline"), "Ctrl+Shift+O" },
    ActionRow { SearchLibrary, "searchLibrary", QT_TRANSLATE_NOOP("Actions", "&Search the articles"),
        "Ctrl+Shift+F" },
    ActionRow { CommandPalette, "commandPalette", QT_TRANSLATE_NOOP("Actions", "&Commands…"), "Ctrl+K",
        "command", QT_TRANSLATE_NOOP("Actions", "Find any command by its name") },

    ActionRow { Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1" },
    ActionRow { About, "about", QT_TRANSLATE_NOOP("Actions", "&About Tidemark") },
    ActionRow { AboutQt, "aboutQt", QT_TRANSLATE_NOOP("Actions", "About &Qt") },
};

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

} // namespace tidemark::shell
