// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/theme.h"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

namespace tidemark::shell {

enum class ActionId {
    Import,
    OpenEvents,
    OpenLink,
    ImportVersion,
    Versions,
    ImportFindings,
    ImportAnnotations,
    ExportPicture,
    ExportPictureAgain,
    CopyPicture,
    PrintPicture,
    ExportTimelineData,
    ExportAnnotations,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCitation,
    CopyLink,
    CitationGbT7714,
    CitationApa,
    CitationChicago,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    FindSelected,
    SearchSelected,
    SelectSentence,
    SelectParagraph,
    OwnWords,
    ReaderZoomIn,
    ReaderZoomOut,
    ReaderZoomReset,
    Typography,
    FocusParagraph,
    VerticalText,
    ToggleReadingAloud,
    StopReadingAloud,
    NextSentence,
    PreviousSentence,
    FullScreen,
    ReduceMotion,
    ToggleScript,
    ScriptAsWritten,
    ScriptTraditional,
    ScriptTaiwan,
    ScriptHongKong,
    ScriptSimplified,
    ThemeSystem,
    ThemeLight,
    ThemeSepia,
    ThemeDark,
    ThemeContrast,
    LanguageSystem,
    LanguageTraditional,
    LanguageSimplified,
    LanguageEnglish,
    HighlightYellow,
    HighlightGreen,
    HighlightBlue,
    HighlightPink,
    HighlightPurple,
    Highlight,
    Underline,
    Strike,
    MarkEvery,
    DeleteMark,
    Note,
    NoteOnItem,
    PageNote,
    NameColours,
    AllNotes,
    DeletedNotes,
    AddEvent,
    NextSuggestion,
    PreviousSuggestion,
    Accept,
    Reject,
    EditEvent,
    Why,
    PublicationDate,
    ReadAgain,
    NewDossier,
    LeaveDossier,
    SameEvents,
    LinkEvents,
    CheckMarks,
    AttachMark,
    TimelineZoomIn,
    TimelineZoomOut,
    TimelineFit,
    TimelineVertical,
    TimelineHorizontal,
    TimelineLanes,
    FilterEvents,
    SearchEvents,
    GoToDate,
    EventsTable,
    MergeEvents,
    SplitEvent,
    EventEarlier,
    EventLater,
    TimelineCompress,
    TimelineGaps,
    TimelineSnap,
    Present,
    FollowReading,
    ShowThread,
    GoBack,
    GoForward,
    NextHeading,
    PreviousHeading,
    NextMark,
    PreviousMark,
    NextEvent,
    PreviousEvent,
    NextArticle,
    PreviousArticle,
    FocusReader,
    FocusTimeline,
    FocusOutline,
    SearchLibrary,
    CommandPalette,
    Shortcuts,
    About,
    AboutQt,
};

/// Every command of the window as a QAction, made from one table; texts follow the language, icons the theme.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent);

    QAction* operator[](ActionId id) const { return m_actions.at(id); }
    /// In the order of the menus.
    const std::vector<QAction*>& all() const { return m_ordered; }
    void retranslate();
    void tint(const Theme& theme);
    void setEnabled(std::initializer_list<ActionId> ids, bool enabled);

private:
    void makeGroups();

    std::map<ActionId, QAction*> m_actions;
    std::vector<QAction*> m_ordered;
};

/// An action's text without the mnemonic's ampersand and the dots.
QString plainText(const QAction& action);

} // namespace tidemark::shell
