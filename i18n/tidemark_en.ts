<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessiblePart</name>
    <message>
        <source>%1, note: %2</source>
        <comment>spoken: yellow highlight, note: …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is written on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the words into sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import text files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in &amp;blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in p&amp;ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in &amp;purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous s&amp;uggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggested event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggested event; it is not suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication da&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the article was published; relative dates follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs &amp;downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs &amp;sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timeline follow the paragraph being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the selected event and its passage by a ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import f&amp;indings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what another program found in this article, as suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words to those that articles are read with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the arti&amp;cle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article anew with the words there are now; your decisions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why? (details)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words gave the date, speaker or value, and by which rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lin&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage that a tidemark: address names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take annotations from a file of the W3C&apos;s standard or of Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotations as JSON-LD, Markdown, HTML or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words in the script they are shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen words with outlet, author, date, paragraph and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface, size, spacing and width of the text, and presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in columns from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the para&amp;graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade everything but the paragraph being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read aloud or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the text sentence by sentence from the caret on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next sentence aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous sentence aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch between Traditional and Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in the other Chinese script; the article itself stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in the characters it is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in Traditional characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (Tai&amp;wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in Traditional characters and with the words of Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (&amp;Hong Kong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in Traditional characters as Hong Kong writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in Simplified characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline the selected words or the chosen mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stri&amp;ke through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike the selected words or the chosen mark through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every &amp;occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words wherever they stand, in either script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen mark; it goes to the deleted notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the chosen e&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the event that is chosen in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me the colours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of all arti&amp;cles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was deleted and bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where you read before the last jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous h&amp;eading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;mark of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mar&amp;k of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a changed text of this article; marks and decisions go over to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text this article has had, to be read, compared and used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that may stand elsewhere since the text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach mark to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the mark that is being checked on the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find t&amp;his</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every place of the article that has the selected words or the word here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the &amp;library for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the selected words or the word here in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence that the caret is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph that the caret is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a file of events: CSV, JSON, TimelineJS or markwhen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture a&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline with the choices made last, without the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy timeline picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the timeline as PNG, SVG and a list, as chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the timeline on paper and print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the events as a web page, TimelineJS, markwhen, CSV, JSON or for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and timeline jump to their place instead of gliding there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New d&amp;ossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chosen articles together, on one timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline shows the article being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;k as the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected events, each of another article, are drawn as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vents told twice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare events that two articles of the dossier may tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, order, collapse and hide the timeline&apos;s lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events of some speakers, issuers, articles, tags or states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h in events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline&apos;s events as a table to sort, edit and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one event of the selected ones; all passages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some passages of the chosen event to a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear&amp;lier within the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen event before its neighbour of the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late&amp;r within the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen event after its neighbour of the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpress silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold long stretches without events; a click on the break unfolds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;long gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at the axis how long nothing happens where that is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to &amp;periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is shown, and dates that are dragged, go to whole days, months or years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resent the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one event after the other full screen, with its passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows an article beside the timeline it contains. Every event, quotation, policy and figure leads back to the words it came from.

Everything stays on this computer, in one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the passage. Single letters work in text and timeline only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightColour</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the reader&apos;s name of a colour, colour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lexicons</name>
    <message>
        <source>Counted nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs of policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English time words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouns that are counted, and the unit of a number that follows one without a unit, as in 用户达到300万.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit in articles in Traditional characters, where it is another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency signs and names that stand before a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit as reported when none follows the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs of happenings, which make events, and words that only look like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy, product, figure, statement, other = the lane of the event; remark = a statement that is an event only with its day; english-policy, english-product, english-figure, english-statement, english-other, english-remark = the same in English; none = looks like a verb of a happening and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods of history that texts name without a date, and the dates they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or an interval such as 1966-05/1976-10; .. is an open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and solar terms, and the rule that gives their day in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD = in the Gregorian calendar; Lmm-dd = in the Chinese lunar calendar (L12-99 = its last day); MM/W/n = the nth weekday W of the month (Monday = 1, n -1 = the last); E+n = n days from Easter Sunday; S n = the solar term number n (0 = 小寒, in January, to 23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipliers that stand between a number and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh = Chinese; en = English; en-short = an English letter, only right behind the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the number is multiplied by, such as 1e4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that begin with a calendar unit but are no time after a number: 十八周岁, 五年级, 三月饼, 一天天.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word, beginning with the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that begin like a unit behind a number and are none: 3台湾.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a name an organisation: endings of such names, and names that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ending or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority = ending of a public body, which can issue policies; ending = ending of another organisation; named = public bodies by their short names; company = companies and other bodies by names without an ending; place = countries and territories that act and speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws that are known by these names, which count without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last words of titles of laws and policies, and words that only look like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last word of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What authorities do to a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue = gives the policy its date; propose = issues a draft; apply = names a policy without issuing it; order = orders something without a title; lead = only parts a title from the words before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verb or phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouns that stand for a source of what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed = people without a name; document = writings; collective = a body named before, or several of them; pronoun = stands for the person named last; article = the article itself and its writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words before which the name of a speaker or an issuer ends, and words that may stand before such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modifier = opens an adverbial between subject and verb; adverb = stands between subject and verb; lead = opens a clause before its subject; none = begins like such a word and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese family names, and words that only look like the beginning of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family name or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single, compound = a family name of one or of more characters; trap = no name begins with this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a year, month, decade or century, and the share of it that they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, half, halfmonth, month, decade, century = what it is a part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first month (of a year or half), day (of a month or halfmonth) or year counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one; 99 is the last day of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = the value is marked approximate; 0 = it is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that Chinese time expressions are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day = counted from the publication date; anchor-year, anchor-month, anchor-day = counted from the last date in the text; unit = a calendar unit; week = stands before a weekday; season; connector = between two ends; suffix = behind a date; as-of = 截至; span-back, span-before, span-ahead, span-next, span-after-anchor, span-before-anchor = before a length of time; every; era = before a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of years, months and days: how many, -1 is the one before; of units: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of seasons: 21 spring to 24 winter; of suffixes: 1 since, 2 from, 3 after, 4 on or after, 5 before, 6 on or before, 7 around, 8 within, 9 during, 10 until, 11 until now; of eras: the common year before the first one; else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that English time expressions are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word, in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month; weekday; weekdays = several of them; unit = a calendar unit; fortnight; weekend; workweek; day = counted from the publication date; now; which = this, next, last; ordinal; number; few; season; decade; part = of a longer stretch; every; set = how often; connector = between two ends; shift = ago and later; link = between a date and its part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of months 1 to 12; of weekdays 1 Monday to 7 Sunday, 8 several days of the week; of units and sets: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of fortnights: weeks; of days, which and shift: -1 back, 1 ahead; of ordinals, numbers and few: how many; of seasons: 21 spring to 24 winter; of decades: their first year in the century; of parts: 1 early, 2 middle, 3 late, 4 beginning, 5 end, 6 rest; else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and roles that stand beside a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title = any post or calling; group = what many people are, with a name only behind it; press = the reporter of the article, never a source; prefix = may stand before a title; english = in English; none = begins like a title and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that follow a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count = measure word; currency; percent = share of a hundred; measure = physical unit; small = durations, ages and ranks, which are no figures of their own; english-currency, english-measure = the same in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit as reported for shares; other units are reported as they are written in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague words for a time, and the interval each is read as; every value is marked approximate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed count of Y, M, W or D (years, months, weeks, days) from the publication date; .. is an open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English titles of policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English verbs of policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English reporting verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English words by what they do in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aux = auxiliary or modal; adverb = may stand between subject and verb; person = pronoun of one person; pronoun = other subject pronouns; object = object pronouns; det = opens a noun phrase; prep = preposition; sub = begins a clause; past = irregular past form; people = people without a name; body = first or last word of the name of a body; role = post or calling in small letters; adjunct = nouns of &quot;in a statement&quot;; office = word of a post inside a run of capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law = a policy also without brackets; policy = a policy when the title stands in brackets; weak = only with an authority that issues it; none = looks like one and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English nouns that a law, plan or treaty is named with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong = also in small letters behind a name: the Kyoto protocol; capital = only written with a capital; place = a meeting too, so in small letters only behind a city that gave its name to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to a law or treaty in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue = gives its issuer and date; propose = gives its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs and phrases that report what somebody says in Chinese, and words that only look like one. English ones stand in reporting_cues_en.tsv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free = what is said may follow without a mark; marked = only before a comma, colon or quotation; directive = asks others to act; shows = said of documents; mental = what somebody believes or expects, only beside their name; terse = one character, only right behind a known speaker; view = stands behind a speaker after 在; none = looks like one and is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English verbs that report what somebody says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free = a clause may follow without &quot;that&quot;; that = only with &quot;that&quot;, a pronoun or a quotation; lead = the listener comes first, or only a quotation follows; noun = the same word is also a plural noun; part = participle that takes the subject of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of English figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>english-currency = money; english-measure = a physical unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit as it is reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strike-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands… Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation s&amp;tyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading al&amp;oud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>繁/简</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number such as 10 or 1e4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date such as 2019, 2019-05 or 2019-05/2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count such as -3M, 2Y or ..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule such as 05-01, L08-15, 05/7/2, E-2 or S 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word in the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “%1…” is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is missing; columns are separated by a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands behind the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is %3</source>
        <comment>cell; column; what it is not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in words of this table are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file; number; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a line, columns separated by a tab; | separates words that share a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the # of an example to use it. The second one takes a word out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words for Tidemark

Tables in this folder add words to those that Tidemark reads articles with. A table is a text file in UTF-8, named as below, with one row a line and its columns separated by a tab.

A row adds its word, or takes the place of the built-in word. | in the first column separates words that share a row. A row of -, tab and a word takes a built-in word out. Lines that begin with # are comments.

Changes are noticed while Tidemark runs. A table with a mistake in it is left out as a whole, and Tidemark says which line it is. At most 1 MB a table.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureAdvice</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many pages as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles instead of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font chosen by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without numbered sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG and SVG hold one picture. Pages and posters are for PDF and for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels are more than other programs open: 32,000 a side and 400 million in all are the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Export timeline picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePresets</name>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 pages to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of four A4 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square for the web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderContent</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message>
        <source>Suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A date of the calendar, written out in full or in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in digits, such as 2024-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as today with the number of the day beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of the lunar calendar, turned into the common one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of an era, such as 民國110年, turned into the common one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dates joined into a stretch of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years joined into a stretch of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of a numbered five-year plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period of history that has a name, by its dates in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday, by the calendar of holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a year, such as its beginning, its end or a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a month, such as its beginning, middle or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a longer time, such as its beginning or its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted days, weeks or months from the beginning or end of a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a longer time by its number, such as the second half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week, or a day of it, by its number in a month or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week, or a day of it, counted from the week of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the week near the publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as today, last month or this year, counted from the publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as the same year or the next day, counted from the last date before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “as of”: how things stood on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time before or after another date, such as two years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit counted from the publication date, such as within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch that ends or begins at the publication date, such as the past three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time that names no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time that returns, such as every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vague word such as recently, by its range in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks behind a speaker and a reporting verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks before a speaker and a reporting verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks that go on behind the speaker and the reporting verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks behind what the same speaker is reported to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported without quotation marks, going on from a quotation by the same speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported without quotation marks, behind a speaker and a reporting verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported without quotation marks behind a participle such as “saying that” or “adding that”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported without quotation marks, before a speaker and a reporting verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “in the view of” with the one whose view it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “according to” with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation that the sentence above, ending in a colon, leads in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks without a speaker of their own: whoever spoke or was named just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph with a closing quotation mark but no opening one: it goes on quoting the speaker before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title in 《》 that names a law, plan or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title in quotation marks that names a law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title that stands in brackets elsewhere in the text, here without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title without brackets that ends in a word such as law or regulations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law so well known that its name is in the word list, without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitalised words that end in a word such as Act or Directive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice told by what it orders, not by a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, an authority and what it ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with a unit behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with a word such as million, without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number without a unit: the unit follows from what is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, and in the same clause or the next what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of a list (從…到…再到…) that shares the date of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>On a chip that stands for entries without room on the timeline; %1 is their number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <extracomment>Heading of the events whose date the text does not give.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>Under the title of a timeline picture; %1 is the number of events, always more than one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Last line of a timeline picture; %1 cites the article.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed outline: approximate or uncertain date.</source>
        <extracomment>Last line of a timeline picture: explains the dashed bars.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Length of a silence on the timeline: %1 is &quot;1 year&quot; or more, %2 &quot;1 month&quot; or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without events</source>
        <extracomment>Where nothing happens for long on the timeline; %1 is how long: &quot;1 year 3 months&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>At the line that shows today&apos;s date on the timeline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page of a timeline; %1 is its number, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on from earlier pages: %1</source>
        <extracomment>At the foot of a page of a timeline; %1 names events that began on an earlier page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events have no room for their words.</source>
        <extracomment>Beside a timeline picture; %1 of %2 events have no words in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest words are only %1 pt high at this size.</source>
        <extracomment>Beside a timeline picture; %1 is the size of its smallest words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 is not on this computer; the usual one is used instead.</source>
        <extracomment>Beside a timeline picture; %1 is the name of a font.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sources leaves the timeline little room.</source>
        <extracomment>Beside a timeline picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>Name of the lane, or the choice in a filter, of events in whose passage nobody is quoted by name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer</source>
        <extracomment>Name of the lane, or the choice in a filter, of events that tell of no policy whose issuer is named.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <extracomment>Name of the lane, or the choice in a filter, of events the reader has given no tag.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineFile</name>
    <message>
        <source>Search the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on the timeline: ← → walk the events, ↑ ↓ the lanes, + − zoom, 0 shows everything, Home and End go to the first and the last event, Enter to the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to read what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the list of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches the search and the lanes shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>On the axis; %1 is the number of a year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>On the axis; %1 is the number of a year before the common era.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Tidemark. This page holds everything it shows and loads nothing. Dashed and fading marks are approximate or uncertain dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the date: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypographyPresets</name>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionMarks</name>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n paragraph added</numerusform>
            <numerusform>%n paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::CheckPane</name>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n in place</numerusform>
            <numerusform>%n in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <translation>
            <numerusform>%n lost the passage</numerusform>
            <numerusform>%n lost the passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept without one</source>
        <translation>
            <numerusform>%n kept without one</numerusform>
            <numerusform>%n kept without one</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is in its place. When an article gets a new text, marks that may stand elsewhere are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is proposed. Select the right words in the text and press Ctrl+R, or keep the mark without a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed place is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposed places are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the mark on the words selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep without passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note though its passage is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mark; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in the earlier text; struck through: gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed passage in the text now; underlined: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::ColourBar</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::ColourNamesDialog</name>
    <message>
        <source>Names of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each colour mean to you? For example: to check, key figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::DraftsBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished note was kept: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is one more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteEditor</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note as it reads (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteThread</name>
    <message>
        <source>%1, edited %2</source>
        <comment>time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of what a note is on, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place lost in the changed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <comment>date or time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>one reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>one selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesFilterBar</name>
    <message>
        <source>Filter notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>one note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>notes shown, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text, then highlight them (Ctrl+H) or write a note on them (Ctrl+Shift+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes in the library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the colours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>One note changed.</numerusform>
            <numerusform>%n notes changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>One note deleted.</numerusform>
            <numerusform>%n notes deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>One note restored.</numerusform>
            <numerusform>%n notes restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %n selected note(s) carry:</source>
        <translation>
            <numerusform>Tags that the selected note carries:</numerusform>
            <numerusform>Tags that all %n selected notes carry:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagField</name>
    <message>
        <source>Remove this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::DateCellEditor</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date in words, in EDTF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write 2023-09-15, 2023-09, 2021/2023, 2023-12~, or words as in the article, such as September 2023.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::DetailsPane</name>
    <message>
        <source>Which words say so could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably these words: they fit, but were not noted down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event, a quotation, a policy or a figure, or select words in the text: here you see which words gave its date, speaker or value, and by which rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Passages date this differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one event of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event with all passages, which keeps both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are different events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered: they are not shown as a conflict again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1), %2</source>
        <comment>an EDTF date, how it was reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s), %1 selected</source>
        <translation>
            <numerusform>%n event, %1 selected</numerusform>
            <numerusform>%n events, %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to show. Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show re&amp;jected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the selected events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the selected events (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one event of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some passages of the event to a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge &amp;Conflicting Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They Are Di&amp;fferent Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::ExpertsPane</name>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>not looked at yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigureChartCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is counted, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis: equal distances are equal ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic axis needs values above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Chart as Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Chart as Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart as Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigureChartView</name>
    <message>
        <source>Chart of figures in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigurePicture</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FiguresPane</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article gives no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By as-of date; a point leads back to its passage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::ItemViewHelp</name>
    <message>
        <source>&amp;Go to Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::browse::PoliciesPane</name>
    <message>
        <source>Issuer not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1</source>
        <comment>the period a plan covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article names no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>not looked at yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::AdvicePanel</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::AnnotationExportDialog</name>
    <message>
        <source>The W3C&apos;s open standard. Nothing is lost: Tidemark takes it back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs that work with Hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations with their notes, for note-taking programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for any browser and for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each annotation, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selection in Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the articles&apos; &amp;texts, for another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ContentOptions</name>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period and number of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the &amp;window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number at every event, and below a list of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s)</source>
        <translation>
            <numerusform>%n selected event</numerusform>
            <numerusform>%n selected events</numerusform>
        </translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subtitle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events: filters and hidden categories as in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-09 or 2023-09-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-09, 2023-09-15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y to Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::FamilyBox</name>
    <message>
        <source>Chosen by the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::LengthBox</name>
    <message>
        <source>%1 to %2 %3</source>
        <comment>limits of a length and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::LookOptions</name>
    <message>
        <source>Sideways</source>
        <comment>direction of time in a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downwards</source>
        <comment>direction of time in a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (grey with patterns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 % to 160 % of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named &amp;band for every lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold long s&amp;ilences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long stretches without events take little room, and a mark says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark long gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusually long silences have a bracket with their length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;nt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det&amp;ail:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureJob</name>
    <message>
        <source>The picture is too large for the memory of this computer. Choose fewer pixels or a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is untouched. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureOptions</name>
    <message>
        <source>&amp;Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up and page down turn the pages, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PresetBar</name>
    <message>
        <source>Prese&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, update, rename or delete presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “%1”? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag me out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the picture into another program or a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PrintDialog</name>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the pages. See that it is switched on and has paper, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::SizeOptions</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually under 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually 1 to 5 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually over 5 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as needed: so that every event has its words. Else 2 to 100 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets side by side, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets below each other, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9 (1920 × 1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 4:3 (1440 × 1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column (90 × 220 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square (1200 × 1200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put together</source>
        <comment>size of a poster</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::TimelineDataDialog</name>
    <message>
        <source>One page for any browser, to zoom, search and read. It holds everything and loads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each event, for spreadsheets. Tidemark opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For web pages made with TimelineJS. Events without a date are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to go on writing in. Events without a date or before the year 1 are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calendars. A vague date covers every day it may mean; events without a date or before the year 1 are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field, for programs, with the places of the passages in their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TimelineJS (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markwhen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::library::LibraryPane</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;out of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::reader::ReaderView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article, with its events and notes highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or drop an article to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>passages at one place of the scroll bar</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click to follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session</name>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8 (first bad byte: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <comment>file name; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import article</source>
        <extracomment>Each of these stands after &quot;Undo&quot; or &quot;Redo&quot; in a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing because another Tidemark has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened because it is not a Tidemark library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be opened because a newer Tidemark made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be changed because its file or folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be stored in %1 because the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the dateline says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the byline says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the file&apos;s own details say %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the text speaks of %2 as the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because %2 is the latest date the text tells of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>category of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>category of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>category of an event: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>category of an event: what someone said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>review state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>review state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>review state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>review state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text gives this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from %1 in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is vague: any time in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, as you have set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, inferred from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an EDTF date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an EDTF date nor an ISO 8601 period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no findings, that is none of the lists times, quotes, policies, figures, people and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place lies outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words do not stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words do not stand there, but more than once nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a program or file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported: none of its findings has a place in this article. Was it made from another text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds neither W3C Web Annotations nor rows of Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its body is neither a text nor a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives neither a quotation nor a position in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position is none in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own fields do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts or lists is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one in the file has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it answers is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file only says where more annotations are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article in the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its article is not in the library, and the file does not hold the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are about another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why an entry of a file was left out; a word of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>file name; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle place of annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>lane of a timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start “%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end “%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end lies before the start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is not between -9999 and 9999: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another number of fields than the header: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say a date clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts from an event that is not there or has no known end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is counted in less than days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text (line %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text but binary data (byte %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1 does not name the columns start and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON from line %1 on (byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is nested more than %1 deep (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its events can be read; the first is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no events as CSV or JSON (id, lane, start, end, label), TimelineJS or markwhen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of %1 cannot be read: %2.</source>
        <comment>file; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <comment>of a list; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put events in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle conflicting dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell events apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep events apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shared words or names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same policy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same figure (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same names (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <extracomment>What two articles have in common: the same date; the same words (A, B)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnchorReview</name>
    <message>
        <source>%1 — %2</source>
        <comment>state of a mark; its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept without a passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationWords</name>
    <message>
        <source>No longer read out of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>what a note is on: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <comment>what a note is on: the whole article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>what a note is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>style of a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike through</source>
        <comment>style of a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>style of a mark</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::ArticleDocument</name>
    <message>
        <source>The annotation is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed while the findings were read. Nothing was imported; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in %1 places; at most %2 can be marked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has a passage already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more events to be made into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some passages of the event for the new one, but not all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no such date any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::DateConflict</name>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a date, the words it was read from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated differently: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ≠ </source>
        <comment>between dates that exclude each other</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between those behind an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, date as extracted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventRowsModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventsModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: speaker, issuer or holder of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column: number of passages that tell of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>column: dates that exclude the one shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text gives no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::ExpertsModel</name>
    <message>
        <source>Source not named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::Explanation</name>
    <message>
        <source>Time expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a number with what it counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a row; its contents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (EDTF %2)</source>
        <comment>a date in words; the same in EDTF notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Every time after: %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the words mean %2, and this is its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the words mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; you have set this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have taken the date away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as: %1, %2, %3.</source>
        <comment>title, date, category of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the date a figure holds for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague: the wording itself is not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: worked out from other words of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out of the text by Tidemark %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no words beside the quotation name the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who spoke or was named just before; the quotation itself names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names no issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the number has no unit of its own.</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>A name beside a title or before a reporting verb, then wherever it stands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; you have chosen this date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::FiguresModel</name>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the date a figure holds for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::ImportJob</name>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::LibraryModel</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::session::OwnWords</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file name; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown here because it is too large or its text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Your words have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file name; reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::PoliciesModel</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>the authority that issued a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>the date of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <comment>the period a policy is in force</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>how often it is named in the article</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::ReadingJob</name>
    <message>
        <source>The reading of the text was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::TimelineDataJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::session::Workspace</name>
    <message>
        <source>The library cannot be created because the folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::AnnotationFilesController</name>
    <message>
        <source>%1: %2</source>
        <comment>place of an entry in its file; why it was left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %3 more: %2</source>
        <comment>place of an entry; reason; a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>%n annotation written to %1.</numerusform>
            <numerusform>%n annotations written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added from %1.</source>
        <translation>
            <numerusform>%n annotation added from %1.</numerusform>
            <numerusform>%n annotations added from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new annotations in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came with it.</source>
        <translation>
            <numerusform>%n article came with it.</numerusform>
            <numerusform>%n articles came with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) added.</source>
        <translation>
            <numerusform>%n reply added.</numerusform>
            <numerusform>%n replies added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a place to be confirmed.</source>
        <translation>
            <numerusform>%n with a place to be confirmed.</numerusform>
            <numerusform>%n with places to be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are no longer in the text.</source>
        <translation>
            <numerusform>%n whose words are no longer in the text.</numerusform>
            <numerusform>%n whose words are no longer in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n there already.</numerusform>
            <numerusform>%n there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out:</source>
        <translation>
            <numerusform>%n entry left out:</numerusform>
            <numerusform>%n entries left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLegend</name>
    <message>
        <source>&amp;Read this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLinkOpener</name>
    <message>
        <source>This is no address of an article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the link leads to no longer stand in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an article or a passage (tidemark:…):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::CitationController</name>
    <message>
        <source>Copied with citation (%1).</source>
        <comment>name of a citation style</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>One link copied.</numerusform>
            <numerusform>%n links copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DateEdit</name>
    <message>
        <source>2023, 2023-09, 2023-09-15, 2021/2023, 2023-12~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date. ~ after a date means about, ? means uncertain, / joins start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day, as in 2023-09-15; month and day may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Docks</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierBar</name>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told twice?</source>
        <translation>
            <numerusform>%n event told twice?</numerusform>
            <numerusform>%n events told twice?</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare events that two articles may tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierController</name>
    <message>
        <source>Dossier deleted. Its articles stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name of the dossier (%n article(s)):</source>
        <translation>
            <numerusform>Name of the dossier (%n article):</numerusform>
            <numerusform>Name of the dossier (%n articles):</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken apart: two events again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier has no articles yet. Drag articles onto it in the library, or use “Add to a dossier” in their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these articles is dated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierPresenter</name>
    <message>
        <source>%1: %2</source>
        <comment>an article&apos;s title, the date it gives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between articles and the dates they give</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dates it differently: %2</source>
        <comment>an article&apos;s title, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <comment>an article&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EmptyPage</name>
    <message>
        <source>No article is open. Drop a text file here, or import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventDialog</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore as extracted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventFilesController</name>
    <message>
        <source>Open events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events (*.csv *.json *.mw *.markwhen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventsController</name>
    <message numerus="yes">
        <source>%n event(s) made into one.</source>
        <translation>
            <numerusform>%n event made into one.</numerusform>
            <numerusform>%n events made into one.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of the same date stands before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of the same date stands after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered: these are different events.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventsWindow</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out:</source>
        <translation>
            <numerusform>%n event left out:</numerusform>
            <numerusform>%n events left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Tidemark</source>
        <comment>window title: file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 file with %Ln event(s). It is only shown here: it is not in your library, and nothing changes it.</source>
        <comment>format</comment>
        <translation>
            <numerusform>%1 file with %Ln event. It is only shown here: it is not in your library, and nothing changes it.</numerusform>
            <numerusform>%1 file with %Ln events. It is only shown here: it is not in your library, and nothing changes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: why?</source>
        <translation>
            <numerusform>%n left out: why?</numerusform>
            <numerusform>%n left out: why?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to read what the file says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis ( ) is missing its other half. \( finds the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket [ is never closed. \[ finds the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backslash stands before something it does not go with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such range of characters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat, or too often: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used here, because it could take forever: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional finds Simplified, 7億 finds 700,000,000. Up and down: earlier searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: whole words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::FindingsController</name>
    <message>
        <source>%1: %2</source>
        <comment>place of a finding in its file; why it was left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %3 more: %2</source>
        <comment>place of a finding in its file; reason; a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s) from %1.</source>
        <translation>
            <numerusform>%n new suggestion from %1.</numerusform>
            <numerusform>%n new suggestions from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) known already, accepted or rejected ones included.</source>
        <translation>
            <numerusform>%n finding known already, accepted or rejected ones included.</numerusform>
            <numerusform>%n findings known already, accepted or rejected ones included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left out:</source>
        <translation>
            <numerusform>%n finding left out:</numerusform>
            <numerusform>%n findings left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ImportController</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)…</source>
        <comment>file, its number, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::LegendChip</name>
    <message>
        <source>%1, %2</source>
        <comment>an article&apos;s title, how many events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::LinkOpener</name>
    <message>
        <source>This is no address that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop could not open the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Lin&amp;k Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Tidemark</source>
        <comment>window title: article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every suggestion has been reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of events, quotations and so on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of events, quotations and so on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of events, quotations and so on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <comment>12 new, 3 changed, 2 gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of new, changed, gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read out of these words. Choose an event, a date, a quotation, a policy or a figure first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an item, its title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Menus</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::MergeDialog</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates exclude each other. The event keeps both readings and is marked until you say which one holds. Merging can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages and your notes are kept. Merging can be undone, and Split takes the event apart again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::NotesController</name>
    <message>
        <source>Every occurrence is marked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) marked.</source>
        <translation>
            <numerusform>One occurrence marked.</numerusform>
            <numerusform>%n occurrences marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, the reader&apos;s name of its colour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsController</name>
    <message numerus="yes">
        <source>There are %n more such file(s).</source>
        <translation>
            <numerusform>There is %n more such file.</numerusform>
            <numerusform>There are %n more such files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words have changed. This article was read with the former ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the folder, a README.txt that explains it, and a file for this table with an example. Nothing that is there is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no words of your own in this table yet. Write them here and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1 added, %2 replaced, %3 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistakes. The words count as soon as they are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed %1.tsv since you began. Saving puts your text in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to your own words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsEditor</name>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab separates columns, | separates words that share a row, # begins a comment. A row of -, tab and a word takes a built-in word out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PicturesController</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened %1. It is there, and can be opened from a file manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of the event shown, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Presenting</name>
    <message>
        <source>There is no event to present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PublicationDialog</name>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “this year” are worked out from it; they all follow a change. The change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Infer it from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was &amp;published on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ReadAloud</name>
    <message>
        <source>Nothing on this system can read aloud. Install a speech service, such as Speech Dispatcher or Flite with its plugin for Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice that speaks %1 is installed on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ReadingController</name>
    <message>
        <source>There is no further heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heading before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further mark of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark of yours before this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SameEventsPanel</name>
    <message>
        <source>The same event? %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of %1.</source>
        <comment>reasons such as: the same date; the same words (A, B)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart; not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events of these articles look alike any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that two articles may tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ScriptController</name>
    <message>
        <source>The tables for Traditional and Simplified Chinese cannot be read. They belong to OpenCC (package libopencc-data).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SlidePage</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SpeechBar</name>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which passages go to a new event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one passage, and leave one to the event itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event: %1 · %2 · %3</source>
        <comment>title, date, category</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::StatusPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1 (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph being read, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up; everything stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineDataController</name>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>%n without a date left out.</numerusform>
            <numerusform>%n without a date left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the year 1 or after 9999 left out.</source>
        <translation>
            <numerusform>%n before the year 1 or after 9999 left out.</numerusform>
            <numerusform>%n before the year 1 or after 9999 left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineEdits</name>
    <message>
        <source>This event is told in another article. Open that article to change the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is dated %2 now.</source>
        <comment>title of an event, its new date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted.</source>
        <translation>
            <numerusform>%n event accepted.</numerusform>
            <numerusform>%n events accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) marked as disputed.</source>
        <translation>
            <numerusform>%n event marked as disputed.</numerusform>
            <numerusform>%n events marked as disputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected.</source>
        <translation>
            <numerusform>%n event rejected.</numerusform>
            <numerusform>%n events rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) suggested again.</source>
        <translation>
            <numerusform>%n event suggested again.</numerusform>
            <numerusform>%n events suggested again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineOptions</name>
    <message>
        <source>No silence in this timeline is long enough to be compressed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypefaceBox</name>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypographyPanel</name>
    <message>
        <source>&amp;Typeface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, a type size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for a preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 em</source>
        <comment>a length in widths of a Chinese character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;aragraph spacing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-line &amp;indent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space &amp;between Chinese and Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;queeze neighbouring punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hang punctuation at line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings the program came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>typography that is none of the presets</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionWindow</name>
    <message>
        <source>no other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has had one text so far. Import a changed one with File › Import new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — change %2 of %3</source>
        <comment>summary; number; how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 (current)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check came from here</source>
        <translation>
            <numerusform>%n mark to check came from here</numerusform>
            <numerusform>%n marks to check came from here</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make this the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks go over to it; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8 or N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F8 or P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− struck through: gone · + underlined: new · dashed: moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionsController</name>
    <message>
        <source>This text is version %1 of “%2”, which has another text now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in place</source>
        <translation>
            <numerusform>%n mark in place</numerusform>
            <numerusform>%n marks in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n lost the passage</numerusform>
            <numerusform>%n lost the passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or other item(s) lost the passage</source>
        <translation>
            <numerusform>%n event or other item lost the passage</numerusform>
            <numerusform>%n events or other items lost the passage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new text (version %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be a new version of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the shorter text is the same. A new version takes over your marks and decisions, and the former text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separate article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as a separate article instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::CategoryChips</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::DetailsCard</name>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date in words, EDTF value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited; as extracted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::EntryWords</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the words “%1”: %2</source>
        <comment>wording, then how the date was reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>review state of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours</source>
        <translation>
            <numerusform>one note of yours</numerusform>
            <numerusform>%n notes of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::EventSearchBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>events found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, dates, wordings, speakers, tags and notes. Traditional finds Simplified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide others</source>
        <comment>button: events that were not found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the events that were not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::FilterPopup</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>shown, of all</comment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::FilterStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by; the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <translation>
            <numerusform>%n lane hidden</numerusform>
            <numerusform>%n lanes hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the hidden lanes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LaneHandle</name>
    <message>
        <source>Click: open. Drag: move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: collapse. Drag: move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show All Lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LaneList</name>
    <message numerus="yes">
        <source>%1, %n event(s), collapsed</source>
        <translation>
            <numerusform>%1, %n event, collapsed</numerusform>
            <numerusform>%1, %n events, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LanePopup</name>
    <message>
        <source>Move the lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or open the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the lanes; ticked ones are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a collapsed lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event with several tags stands in the lane of the first in alphabetical order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a period of time, number of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category, number of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::PanelHeader</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw time downwards or sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineAccessible</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of an event, its date in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>lane, position within it, number of its events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk from event to event, Enter goes to its passage, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw &amp;Sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw &amp;Downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) here: click to see them</source>
        <translation>
            <numerusform>%n more event here: click to see them</numerusform>
            <numerusform>%n more events here: click to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here: click to zoom in</source>
        <translation>
            <numerusform>%n event here: click to zoom in</numerusform>
            <numerusform>%n events here: click to zoom in</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar is the time it is in force, not its date. Change its date with Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has several possible dates. Choose among them with Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date yet. Give it one with Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compress Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Long Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap to Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to unfold</source>
        <comment>how long nothing happens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event here is hidden, filtered out or rejected. Switch a category on above, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::UndatedList</name>
    <message>
        <source>Give a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n undated event(s)</source>
        <translation>
            <numerusform>%n undated event</numerusform>
            <numerusform>%n undated events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::UnitSwitch</name>
    <message>
        <source>D</source>
        <comment>zoom to days; a single letter or character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>zoom to months; a single letter or character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <comment>zoom to quarters; a single letter or character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>zoom to years; a single letter or character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
