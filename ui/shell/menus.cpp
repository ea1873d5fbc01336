// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

// Stands for a separator in a list of actions.
constexpr auto separator = static_cast<ActionId>(-1);
using enum ActionId;

QString translated(const char* text)
{
    return QCoreApplication::translate("Menus", text);
}

} // namespace

Menus::Menus(QMainWindow& window, Actions& actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    fillMenuBar();
    fillToolBar();
    retranslate();
}

QMenu* Menus::addMenu(const char* title, std::initializer_list<ActionId> ids, QMenu* into)
{
    QMenu* menu = into ? into->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    for (const ActionId id : ids) {
        if (id == separator)
            menu->addSeparator();
        else
            menu->addAction(m_actions[id]);
    }
    m_titles.emplace_back(menu, title);
    return menu;
}

void Menus::fillMenuBar()
{
    addMenu(QT_TRANSLATE_NOOP("Menus", "&File"),
        { Import, OpenEvents, ImportVersion, ImportFindings, ImportAnnotations, OpenLink, separator,
            NewDossier, Versions, separator, ExportPicture, ExportPictureAgain, CopyPicture, PrintPicture,
            separator, ExportTimelineData, ExportAnnotations, separator, Quit });
    QMenu* edit = addMenu(QT_TRANSLATE_NOOP("Menus", "&Edit"),
        { Undo, Redo, separator, Copy, CopyCitation, CopyLink, SelectAll, SelectSentence, SelectParagraph,
            separator, Find, FindNext, FindPrevious, FindSelected, SearchSelected, separator, OwnWords });
    QMenu* styles = addMenu(QT_TRANSLATE_NOOP("Menus", "Citation s&tyle"),
        { CitationGbT7714, CitationApa, CitationChicago }, edit);
    edit->insertAction(m_actions[SelectAll], styles->menuAction());
    fillView();
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Annotate"),
        { Highlight, HighlightYellow, HighlightGreen, HighlightBlue, HighlightPink, HighlightPurple,
            Underline, Strike, MarkEvery, DeleteMark, separator, Note, NoteOnItem, PageNote, separator,
            NameColours, AllNotes, DeletedNotes, CheckMarks, AttachMark, separator, AddEvent, NextSuggestion,
            PreviousSuggestion, Accept, Reject, EditEvent, Why, separator, PublicationDate, ReadAgain });
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Timeline"),
        { TimelineZoomIn, TimelineZoomOut, TimelineFit, separator, TimelineVertical, TimelineHorizontal,
            separator, TimelineCompress, TimelineGaps, TimelineSnap, separator, TimelineLanes, FilterEvents,
            SearchEvents, separator, GoToDate, EventsTable, Present, separator, MergeEvents, SplitEvent,
            EventEarlier, EventLater, separator, LinkEvents, SameEvents, LeaveDossier, separator,
            FollowReading, ShowThread });
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Go"),
        { GoBack, GoForward, separator, NextHeading, PreviousHeading, NextMark, PreviousMark, separator,
            NextEvent, PreviousEvent, separator, NextArticle, PreviousArticle, separator, FocusReader,
            FocusTimeline, FocusOutline, separator, SearchLibrary, CommandPalette });
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Help"), { Shortcuts, separator, About, AboutQt });
}

void Menus::fillView()
{
    QMenu* view = addMenu(QT_TRANSLATE_NOOP("Menus", "&View"), {});
    m_panes = addMenu(QT_TRANSLATE_NOOP("Menus", "&Panes"), {}, view);
    view->addSeparator();
    view->addActions({ m_actions[ReaderZoomIn], m_actions[ReaderZoomOut], m_actions[ReaderZoomReset] });
    view->addAction(m_actions[Typography]);
    m_script = addMenu(QT_TRANSLATE_NOOP("Menus", "S&cript"),
        { ScriptAsWritten, separator, ScriptTraditional, ScriptTaiwan, ScriptHongKong, ScriptSimplified,
            separator, ToggleScript },
        view);
    view->addAction(m_actions[VerticalText]);
    view->addAction(m_actions[FocusParagraph]);
    addMenu(QT_TRANSLATE_NOOP("Menus", "Reading al&oud"),
        { ToggleReadingAloud, PreviousSentence, NextSentence, StopReadingAloud }, view);
    view->addSeparator();
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Theme"),
        { ThemeSystem, separator, ThemeLight, ThemeSepia, ThemeDark, ThemeContrast }, view);
    addMenu(QT_TRANSLATE_NOOP("Menus", "&Language"),
        { LanguageSystem, separator, LanguageTraditional, LanguageSimplified, LanguageEnglish }, view);
    view->addSeparator();
    view->addActions({ m_actions[ReduceMotion], m_actions[FullScreen] });
}

QToolButton* Menus::addButton(ActionId id, const char* shortText, const char* objectName)
{
    auto* button = new QToolButton;
    button->setDefaultAction(m_actions[id]);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(QString::fromLatin1(objectName));
    // Without the keyboard a tool bar cannot be reached by those who use no mouse.
    button->setFocusPolicy(Qt::TabFocus);
    m_toolBar->addWidget(button);
    m_buttonTexts.emplace_back(button, shortText);
    connect(m_actions[id], &QAction::changed, button,
        [button, shortText] { button->setText(translated(shortText)); });
    return button;
}

void Menus::fillToolBar()
{
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({ 18, 18 });
    addButton(Import, QT_TRANSLATE_NOOP("Menus", "Import"));
    addButton(Highlight, QT_TRANSLATE_NOOP("Menus", "Highlight"));
    addButton(Note, QT_TRANSLATE_NOOP("Menus", "Note"));
    addButton(AddEvent, QT_TRANSLATE_NOOP("Menus", "Event"));
    m_typographyButton = addButton(Typography, QT_TRANSLATE_NOOP("Menus", "Aa"));
    m_typographyButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QToolButton* script = addButton(ToggleScript, QT_TRANSLATE_NOOP("Menus", "繁/简"));
    script->setToolButtonStyle(Qt::ToolButtonTextOnly);
    script->setMenu(m_script);
    script->setPopupMode(QToolButton::MenuButtonPopup);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    addButton(CommandPalette, QT_TRANSLATE_NOOP("Menus", "Commands… Ctrl+K"));
    m_exportButton
        = addButton(ExportPicture, QT_TRANSLATE_NOOP("Menus", "Export timeline picture"), "primaryButton");
    // A change of the action gives the button the action's own icon, whose ink does not show on the accent
    // colour.
    connect(m_actions[ExportPicture], &QAction::changed, m_exportButton,
        [this] { m_exportButton->setIcon(m_exportIcon); });
}

void Menus::retranslate()
{
    for (const auto& [menu, title] : m_titles)
        menu->setTitle(translated(title));
    for (const auto& [button, text] : m_buttonTexts)
        button->setText(translated(text));
    m_toolBar->setWindowTitle(tr("Tool bar"));
}

void Menus::tint(const Theme& theme)
{
    m_exportIcon = theme.icon(u"export"_s, theme.colour(u"accentText"_s));
    m_exportButton->setIcon(m_exportIcon);
}

} // namespace tidemark::shell
