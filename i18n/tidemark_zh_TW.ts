<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import text files into the library</source>
        <translation>把文字檔匯入文庫</translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation>匯出時間線圖(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the timeline as PNG, SVG or PDF</source>
        <translation>把時間線存成 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>在文章中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>原來大小(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>版面字型(&amp;Y)…</translation>
    </message>
    <message>
        <source>Typeface, size, line height and width of the text</source>
        <translation>內文的字體、字級、行高與欄寬</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>米黃(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>System &amp;language</source>
        <translation>系統語言(&amp;L)</translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation>標成黃色(&amp;Y)</translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation>標成綠色(&amp;G)</translation>
    </message>
    <message>
        <source>Highlight in &amp;blue</source>
        <translation>標成藍色(&amp;B)</translation>
    </message>
    <message>
        <source>Highlight in p&amp;ink</source>
        <translation>標成粉紅色(&amp;I)</translation>
    </message>
    <message>
        <source>Highlight in &amp;purple</source>
        <translation>標成紫色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>螢光標示(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>用上次的顏色標示選取的文字</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>為選取的文字寫筆記</translation>
    </message>
    <message>
        <source>Add &amp;event…</source>
        <translation>新增事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Make an event of the selected words</source>
        <translation>把選取的文字做成事件</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>下一個建議(&amp;S)</translation>
    </message>
    <message>
        <source>Previous s&amp;uggestion</source>
        <translation>上一個建議(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the suggested event</source>
        <translation>接受建議的事件</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>Reject the suggested event; it is not suggested again</source>
        <translation>拒絕建議的事件;不會再次建議</translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation>編輯事件(&amp;D)…</translation>
    </message>
    <message>
        <source>Publication da&amp;te…</source>
        <translation>發表日期(&amp;T)…</translation>
    </message>
    <message>
        <source>When the article was published; relative dates follow it</source>
        <translation>文章何時發表;相對日期隨之推算</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>整條時間線(&amp;W)</translation>
    </message>
    <message>
        <source>Time runs &amp;downwards</source>
        <translation>時間向下(&amp;D)</translation>
    </message>
    <message>
        <source>Time runs &amp;sideways</source>
        <translation>時間橫走(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>前往日期(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Follow reading</source>
        <translation>跟隨閱讀(&amp;F)</translation>
    </message>
    <message>
        <source>Let the timeline follow the paragraph being read</source>
        <translation>讓時間線跟著正在讀的段落</translation>
    </message>
    <message>
        <source>Show &amp;thread</source>
        <translation>顯示連線(&amp;T)</translation>
    </message>
    <message>
        <source>Join the selected event and its passage by a ribbon</source>
        <translation>用絲帶連起選取的事件與原文</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一個事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一個事件(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>下一篇文章(&amp;A)</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>上一篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>到內文(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;timeline</source>
        <translation>到時間線(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search the articles</source>
        <translation>搜尋文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>依名稱尋找任何命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>關於潮痕(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>關於 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Import f&amp;indings…</source>
        <translation>匯入辨識結果(&amp;I)…</translation>
    </message>
    <message>
        <source>Take what another program found in this article, as suggestions</source>
        <translation>把其他程式在這篇文章中找到的內容當作建議匯入</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>潮痕</translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation>關於潮痕</translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <translation>潮痕 %1</translation>
    </message>
    <message>
        <source>Shows an article beside the timeline it contains. Every event, quotation, policy and figure leads back to the words it came from.

Everything stays on this computer, in one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>把文章與文中的時間線並排。每個事件、引述、政策與數據都能回到原文。

一切都留在這部電腦的一個檔案裡。

自由軟體,依 GNU 通用公共授權條款第 3 版或更新版本散布。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the passage. Single letters work in text and timeline only.</source>
        <translation>在時間線中:方向鍵逐一走過事件,+ 與 - 縮放,Enter 回到原文。單一字母鍵只在內文與時間線中有效。</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>前往日期</translation>
    </message>
</context>
<context>
    <name>HighlightColour</name>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>標註(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>時間線(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>螢光</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Commands… Ctrl+K</source>
        <translation>命令… Ctrl+K</translation>
    </message>
    <message>
        <source>Export timeline picture</source>
        <translation>匯出時間線圖</translation>
    </message>
</context>
<context>
    <name>ReaderContent</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 詞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message>
        <source>Suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>建議 %1 / %2:Enter 接受,X 拒絕,E 編輯。</translation>
    </message>
    <message>
        <source>New suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>新建議 %1 / %2:Enter 接受,X 拒絕,E 編輯。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>On a chip that stands for entries without room on the timeline; %1 is their number.</extracomment>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>Undated</source>
        <extracomment>Heading of the events whose date the text does not give.</extracomment>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>Under the title of a timeline picture; %1 is the number of events, always more than one.</extracomment>
        <translation>%1 個事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 個事件</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Last line of a timeline picture; %1 cites the article.</extracomment>
        <translation>來源:%1</translation>
    </message>
    <message>
        <source>Dashed outline: approximate or uncertain date.</source>
        <extracomment>Last line of a timeline picture: explains the dashed bars.</extracomment>
        <translation>虛線框:日期為約略或不確定。</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::ColourBar</name>
    <message>
        <source>Chosen</source>
        <translation>已選</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteEditor</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>寫筆記(Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>標籤,以逗號分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>儲存筆記(Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesFilterBar</name>
    <message>
        <source>Filter notes…</source>
        <translation>篩選筆記…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>篩選筆記</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何標籤</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>依標籤篩選</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>顏色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>沒有符合條件的筆記。</translation>
    </message>
    <message>
        <source>Select words in the text, then highlight them (Ctrl+H) or write a note on them (Ctrl+Shift+N).</source>
        <translation>在內文中選取文字,即可標示(Ctrl+H)或寫筆記(Ctrl+Shift+N)。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::ExpertsPane</name>
    <message>
        <source>Unnamed source</source>
        <translation>未具名來源</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>引述 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>這篇文章沒有引述任何人。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>not looked at yet</comment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigureChartView</name>
    <message>
        <source>Chart of figures in %1</source>
        <translation>以 %1 計的數據圖表</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FiguresPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is counted, unit</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>This article gives no figures.</source>
        <translation>這篇文章沒有數據。</translation>
    </message>
    <message>
        <source>By as-of date; a point leads back to its passage.</source>
        <translation>依「截至」日期;點按回到原文。</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::PoliciesPane</name>
    <message>
        <source>Issuer not named</source>
        <translation>未載明發布者</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1發布</translation>
    </message>
    <message>
        <source>Term %1</source>
        <comment>the period a plan covers</comment>
        <translation>期程 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>提及 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>This article names no policy.</source>
        <translation>這篇文章沒有提到政策。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>not looked at yet</comment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ExportDialog</name>
    <message>
        <source>Export Timeline Picture</source>
        <translation>匯出時間線圖</translation>
    </message>
    <message>
        <source>&amp;Copy to Clipboard</source>
        <translation>複製到剪貼簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 檔案 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureOptions</name>
    <message>
        <source>Number of events</source>
        <translation>事件數目</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>圖例(&amp;L)</translation>
    </message>
    <message>
        <source>So&amp;urce line</source>
        <translation>來源說明(&amp;U)</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>寬度(像素)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度(像素)</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 向量圖</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Slide 16:9 (1920 × 1080)</source>
        <translation>投影片 16:9(1920 × 1080)</translation>
    </message>
    <message>
        <source>Slide 4:3 (1440 × 1080)</source>
        <translation>投影片 4:3(1440 × 1080)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Sideways</source>
        <comment>direction of time in a picture</comment>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Downwards</source>
        <comment>direction of time in a picture</comment>
        <translation>縱向</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print (grey with patterns)</source>
        <translation>列印(灰階加紋樣)</translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation>整條時間線</translation>
    </message>
    <message>
        <source>As shown in the window</source>
        <translation>如視窗所見</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解析度(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>方向(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>語言(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Subtitle:</source>
        <translation>副標題(&amp;S):</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>放大也清晰</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在繪圖…</translation>
    </message>
</context>
<context>
    <name>tidemark::library::LibraryPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>從文庫移除(&amp;R)</translation>
    </message>
    <message>
        <source>Search articles…</source>
        <translation>搜尋文章…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
</context>
<context>
    <name>tidemark::reader::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text of the article, with its events and notes highlighted</source>
        <translation>文章內文,事件與筆記以色彩標出</translation>
    </message>
    <message>
        <source>Open or drop an article to begin</source>
        <translation>開啟或拖入一篇文章即可開始</translation>
    </message>
</context>
<context>
    <name>tidemark::session</name>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>這是資料夾,不是檔案</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>檔案大於 %1 MB</translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation>檔案裡沒有文字</translation>
    </message>
    <message>
        <source>the file is not a text file</source>
        <translation>這不是文字檔</translation>
    </message>
    <message>
        <source>the text is not UTF-8 (first bad byte: %1)</source>
        <translation>文字不是 UTF-8(第一個錯誤位元組:%1)</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <comment>file name; reason</comment>
        <translation>無法匯入 %1:%2。</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>已取消匯入 %1。</translation>
    </message>
    <message>
        <source>import article</source>
        <extracomment>Each of these stands after &quot;Undo&quot; or &quot;Redo&quot; in a menu.</extracomment>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation>編輯文章資料</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>設定發表日期</translation>
    </message>
    <message>
        <source>add highlight</source>
        <translation>加上標示</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>新增筆記</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>編輯筆記</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>更改顏色</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>更改標籤</translation>
    </message>
    <message>
        <source>delete annotation</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>add event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>edit event</source>
        <translation>編輯事件</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>take back review</source>
        <translation>收回審閱</translation>
    </message>
    <message>
        <source>add dossier</source>
        <translation>新增專題</translation>
    </message>
    <message>
        <source>edit dossier</source>
        <translation>編輯專題</translation>
    </message>
    <message>
        <source>delete dossier</source>
        <translation>刪除專題</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing because another Tidemark has it open.</source>
        <translation>無法開啟文庫 %1 來寫入,因為另一個潮痕正在使用它。</translation>
    </message>
    <message>
        <source>%1 cannot be opened because it is not a Tidemark library.</source>
        <translation>無法開啟 %1,因為它不是潮痕文庫。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened because a newer Tidemark made it.</source>
        <translation>無法開啟文庫 %1,因為它由更新版本的潮痕建立。</translation>
    </message>
    <message>
        <source>The library %1 cannot be changed because its file or folder is read-only.</source>
        <translation>無法更改文庫 %1,因為檔案或資料夾是唯讀的。</translation>
    </message>
    <message>
        <source>Nothing could be stored in %1 because the disk is full.</source>
        <translation>無法存入 %1,因為磁碟已滿。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the dateline says %2.</source>
        <translation>發表於%1:由電頭「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the byline says %2.</source>
        <translation>發表於%1:由署名行「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the file&apos;s own details say %2.</source>
        <translation>發表於%1:由檔案自帶資料「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text speaks of %2 as the present.</source>
        <translation>發表於%1:因文中把%2當作現在而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.</source>
        <translation>發表於%1:因文中說%2已成過去,又從%4數到%3而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over.</source>
        <translation>發表於%1:因文中%2已成過去而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because %2 is the latest date the text tells of.</source>
        <translation>發表於%1:因文中最晚的日期是%2而推定。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>category of an event</comment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>category of an event</comment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>category of an event: a number</comment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>category of an event: what someone said</comment>
        <translation>表態</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category of an event</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>直接引語</translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation>間接引語</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>review state</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>review state</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>review state</comment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>review state</comment>
        <translation>建議</translation>
    </message>
    <message>
        <source>The text gives this date.</source>
        <translation>原文寫明此日期。</translation>
    </message>
    <message>
        <source>Counted from the publication date.</source>
        <translation>由發表日期推算。</translation>
    </message>
    <message>
        <source>Counted from %1 in the text.</source>
        <translation>由文中的「%1」推算。</translation>
    </message>
    <message>
        <source>The wording is vague: any time in this range.</source>
        <translation>原文措辭模糊:可能是此範圍內任何時候。</translation>
    </message>
    <message>
        <source>The text does not say when.</source>
        <translation>原文未說明時間。</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>發表日期不詳。</translation>
    </message>
    <message>
        <source>Published %1, as you have set it.</source>
        <translation>發表於%1,由您設定。</translation>
    </message>
    <message>
        <source>Published %1, inferred from the text.</source>
        <translation>發表於%1,由文中推定。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是物件</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 不是陣列</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 不是文字</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation>%1 超過 %2 個字元</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是數字</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0</source>
        <translation>%1 不是從 0 起的整數</translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation>%1 在起點之前</translation>
    </message>
    <message>
        <source>%1 is not an EDTF date</source>
        <translation>%1 不是 EDTF 日期</translation>
    </message>
    <message>
        <source>%1 is neither an EDTF date nor an ISO 8601 period</source>
        <translation>%1 既不是 EDTF 日期,也不是 ISO 8601 時段</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 不是下列任何一個:%2</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>這不是 JSON(%1,第 %2 個位元組)</translation>
    </message>
    <message>
        <source>it holds no findings, that is none of the lists times, quotes, policies, figures, people and events</source>
        <translation>其中沒有辨識結果,也就是 times、quotes、policies、figures、people、events 各清單一個都沒有</translation>
    </message>
    <message>
        <source>it holds more than %1 findings</source>
        <translation>其中的辨識結果超過 %1 項</translation>
    </message>
    <message>
        <source>the place lies outside the text</source>
        <translation>位置超出文章範圍</translation>
    </message>
    <message>
        <source>the words do not stand there</source>
        <translation>該處沒有這些字句</translation>
    </message>
    <message>
        <source>the words do not stand there, but more than once nearby</source>
        <translation>該處沒有這些字句,附近卻有不只一處</translation>
    </message>
    <message>
        <source>the name is not in the text</source>
        <translation>文章中沒有這個名字</translation>
    </message>
    <message>
        <source>import findings</source>
        <translation>匯入辨識結果</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a program or file</comment>
        <translation>匯入自 %1</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您新增</translation>
    </message>
    <message>
        <source>%1 cannot be imported: none of its findings has a place in this article. Was it made from another text?</source>
        <translation>無法匯入 %1:其中的辨識結果在這篇文章裡都找不到位置。它是不是出自另一篇文章?</translation>
    </message>
</context>
<context>
    <name>tidemark::session::ArticleDocument</name>
    <message>
        <source>The annotation is no longer in the library.</source>
        <translation>這則標註已不在文庫中。</translation>
    </message>
    <message>
        <source>The item is no longer in the library.</source>
        <translation>這個項目已不在文庫中。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
</context>
<context>
    <name>tidemark::session::ExpertsModel</name>
    <message>
        <source>Source not named</source>
        <translation>未載明來源</translation>
    </message>
</context>
<context>
    <name>tidemark::session::FiguresModel</name>
    <message>
        <source>What is counted</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a figure</comment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of measurement</comment>
        <translation>單位</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the date a figure holds for</comment>
        <translation>截至</translation>
    </message>
</context>
<context>
    <name>tidemark::session::ImportJob</name>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>已取消匯入 %1。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::LibraryModel</name>
    <message>
        <source>Dossiers</source>
        <translation>專題</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::session::PoliciesModel</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>the authority that issued a policy</comment>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>the date of a policy</comment>
        <translation>發布</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>the period a policy is in force</comment>
        <translation>期程</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>how often it is named in the article</comment>
        <translation>提及</translation>
    </message>
</context>
<context>
    <name>tidemark::session::Workspace</name>
    <message>
        <source>The library cannot be created because the folder %1 cannot be made.</source>
        <translation>無法建立文庫,因為無法建立資料夾 %1。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>輸入命令…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DateEdit</name>
    <message>
        <source>2023, 2023-09, 2023-09-15, 2021/2023, 2023-12~</source>
        <translation>2023、2023-09、2023-09-15、2021/2023、2023-12~</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No date. ~ after a date means about, ? means uncertain, / joins start and end.</source>
        <translation>無日期。日期後加 ~ 表示約略,? 表示不確定,/ 連接起訖。</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day, as in 2023-09-15; month and day may be left out.</source>
        <translation>這不是日期。請寫年-月-日,如 2023-09-15;月、日可以省略。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Docks</name>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EmptyPage</name>
    <message>
        <source>No article is open. Drop a text file here, or import one.</source>
        <translation>尚未開啟文章。把文字檔拖到這裡,或匯入一篇。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventDialog</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>類別(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Restore as extracted</source>
        <translation>還原為讀出的內容(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>在文章中尋找…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::FindingsController</name>
    <message>
        <source>%1: %2</source>
        <comment>place of a finding in its file; why it was left out</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 and %3 more: %2</source>
        <comment>place of a finding in its file; reason; a number</comment>
        <translation>%1 等,另有 %3 項:%2</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>匯入辨識結果</translation>
    </message>
    <message>
        <source>Findings as JSON (*.json)</source>
        <translation>JSON 辨識結果 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s) from %1.</source>
        <translation>
            <numerusform>來自 %1 的 %n 項新建議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new from %1.</source>
        <translation>%1 沒有帶來新的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) known already, accepted or rejected ones included.</source>
        <translation>
            <numerusform>%n 項先前已有,包括您接受或拒絕過的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left out:</source>
        <translation>
            <numerusform>略過 %n 項:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>審閱(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ImportController</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>文字檔 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation>潮痕</translation>
    </message>
    <message>
        <source>%1 — Tidemark</source>
        <comment>window title: article</comment>
        <translation>%1 — 潮痕</translation>
    </message>
    <message>
        <source>This text is in the library already.</source>
        <translation>這篇文字已在文庫中。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U):%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R):%1</translation>
    </message>
    <message>
        <source>Highlight &amp;colour</source>
        <translation>標示顏色(&amp;C)</translation>
    </message>
    <message>
        <source>Every suggestion has been reviewed.</source>
        <translation>所有建議都已審閱。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>已重新讀取:沒有變動。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of events, quotations and so on</comment>
        <translation>新增 %1 項</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of events, quotations and so on</comment>
        <translation>變更 %1 項</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of events, quotations and so on</comment>
        <translation>消失 %1 項</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <comment>12 new, 3 changed, 2 gone</comment>
        <translation>已重新讀取:%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of new, changed, gone</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Menus</name>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PublicationDialog</name>
    <message>
        <source>Publication date</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Dates such as “this year” are worked out from it; they all follow a change. The change can be undone.</source>
        <translation>「今年」之類的日期由它推算;一經更改,全部隨之更新。更改可以復原。</translation>
    </message>
    <message>
        <source>&amp;Infer it from the text</source>
        <translation>由文中推定(&amp;I)</translation>
    </message>
    <message>
        <source>The article was &amp;published on</source>
        <translation>文章發表於(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::StatusPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>引述 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n 政策</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 數據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: unknown</source>
        <translation>發表:不詳</translation>
    </message>
    <message>
        <source>Published: %1 (inferred)</source>
        <translation>發表:%1(推定)</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>發表:%1</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>正在重讀…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>每項更改都立即存妥。</translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation>點按即可更改。</translation>
    </message>
    <message>
        <source>Paragraph being read, of all</source>
        <translation>正在讀的段落/全部段落</translation>
    </message>
    <message>
        <source>Reading findings…</source>
        <translation>正在讀取辨識結果…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypographyPanel</name>
    <message>
        <source>&amp;Typeface:</source>
        <translation>字體(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字級(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>行高(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>欄寬(&amp;W):</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, a type size</comment>
        <translation> 點</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>左右對齊(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::CategoryChips</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Show or hide these events</source>
        <translation>顯示或隱藏這類事件</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::EntryWords</name>
    <message>
        <source>Undated</source>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation>據原文「%1」</translation>
    </message>
    <message>
        <source>From the words “%1”: %2</source>
        <comment>wording, then how the date was reached</comment>
        <translation>據原文「%1」:%2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>施行期:%1</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>review state of an event</comment>
        <translation>%1,新</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::Overview</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelinePanel</name>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Draw time downwards or sideways</source>
        <translation>時間縱走或橫走</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>回到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation>標為存疑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>顯示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Draw &amp;Sideways</source>
        <translation>時間橫走(&amp;S)</translation>
    </message>
    <message>
        <source>Draw &amp;Downwards</source>
        <translation>時間縱走(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) here: click to see them</source>
        <translation>
            <numerusform>這裡還有 %n 個事件:點按查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here: click to zoom in</source>
        <translation>
            <numerusform>這裡有 %n 個事件:點按放大</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>沒有可顯示的事件</translation>
    </message>
    <message>
        <source>No dated events yet</source>
        <translation>還沒有註明日期的事件</translation>
    </message>
    <message>
        <source>Every event here is hidden or rejected. Switch a category on above.</source>
        <translation>這裡的事件都已隱藏或拒絕。請在上方開啟類別。</translation>
    </message>
    <message>
        <source>Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>在內文中選取說到時間的文字,再選「新增事件」。</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::UnitSwitch</name>
    <message>
        <source>D</source>
        <comment>zoom to days; a single letter or character</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>M</source>
        <comment>zoom to months; a single letter or character</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>zoom to quarters; a single letter or character</comment>
        <translation>季</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>zoom to years; a single letter or character</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Show days</source>
        <translation>顯示到日</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>顯示到月</translation>
    </message>
    <message>
        <source>Show quarters</source>
        <translation>顯示到季</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>顯示到年</translation>
    </message>
</context>
</TS>
