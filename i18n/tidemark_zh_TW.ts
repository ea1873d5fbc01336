<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessiblePart</name>
    <message>
        <source>%1, note: %2</source>
        <comment>spoken: yellow highlight, note: …</comment>
        <translation>%1，註記：%2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>第 %1 級標題</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Shows what is written on these words</source>
        <translation>顯示寫在這些文字上的內容</translation>
    </message>
    <message>
        <source>Brings the words into sight</source>
        <translation>把這些文字捲到看得見的地方</translation>
    </message>
</context>
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
        <translation>拒絕建議的事件；不會再次建議</translation>
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
        <translation>文章何時發表；相對日期隨之推算</translation>
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
    <message>
        <source>Own &amp;words…</source>
        <translation>自訂詞語(&amp;W)…</translation>
    </message>
    <message>
        <source>Add words to those that articles are read with</source>
        <translation>補充解讀文章時所用的詞語</translation>
    </message>
    <message>
        <source>Read the arti&amp;cle again</source>
        <translation>重新解讀文章(&amp;C)</translation>
    </message>
    <message>
        <source>Read the article anew with the words there are now; your decisions stay</source>
        <translation>用現有的詞語重新解讀文章；您的判斷都會保留</translation>
    </message>
    <message>
        <source>&amp;Why? (details)</source>
        <translation>為什麼？（詳情）(&amp;W)</translation>
    </message>
    <message>
        <source>Which words gave the date, speaker or value, and by which rule</source>
        <translation>日期、說話人或數值出自哪些字句，依據哪條規則</translation>
    </message>
    <message>
        <source>Open lin&amp;k…</source>
        <translation>開啟連結(&amp;K)…</translation>
    </message>
    <message>
        <source>Go to the passage that a tidemark: address names</source>
        <translation>前往 tidemark: 位址所指的段落</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>匯入標註(&amp;N)…</translation>
    </message>
    <message>
        <source>Take annotations from a file of the W3C&apos;s standard or of Hypothesis</source>
        <translation>從 W3C 標準或 Hypothesis 的檔案取入標註</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>匯出標註(&amp;E)…</translation>
    </message>
    <message>
        <source>Save annotations as JSON-LD, Markdown, HTML or CSV</source>
        <translation>將標註存成 JSON-LD、Markdown、HTML 或 CSV</translation>
    </message>
    <message>
        <source>Copy the selected words in the script they are shown in</source>
        <translation>複製選取的文字，字形與畫面上相同</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>連同出處複製(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the chosen words with outlet, author, date, paragraph and link</source>
        <translation>複製所選文字，並附媒體、作者、日期、段落與連結</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>複製段落連結(&amp;L)</translation>
    </message>
    <message>
        <source>Typeface, size, spacing and width of the text, and presets</source>
        <translation>內文的字體、大小、間距與寬度，以及預設組合</translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <translation>直排(&amp;V)</translation>
    </message>
    <message>
        <source>Set the text in columns from right to left</source>
        <translation>文字由上而下、由右而左排列</translation>
    </message>
    <message>
        <source>Focus on the para&amp;graph</source>
        <translation>專注於一段(&amp;G)</translation>
    </message>
    <message>
        <source>Fade everything but the paragraph being read</source>
        <translation>正在讀的段落以外都淡化</translation>
    </message>
    <message>
        <source>&amp;Read aloud or pause</source>
        <translation>朗讀或暫停(&amp;R)</translation>
    </message>
    <message>
        <source>Speak the text sentence by sentence from the caret on</source>
        <translation>從游標處起逐句朗讀</translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation>停止朗讀(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next sentence aloud</source>
        <translation>朗讀下一句(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous sentence aloud</source>
        <translation>朗讀上一句(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;witch between Traditional and Simplified</source>
        <translation>切換繁體與簡體(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in the other Chinese script; the article itself stays as it is</source>
        <translation>以另一種中文字形顯示文章；文章本身不變</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>依原文(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in the characters it is written in</source>
        <translation>以文章原來的字形顯示</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters</source>
        <translation>以繁體字顯示文章</translation>
    </message>
    <message>
        <source>Traditional (Tai&amp;wan)</source>
        <translation>繁體（臺灣用語）(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters and with the words of Taiwan</source>
        <translation>以繁體字和臺灣用語顯示文章</translation>
    </message>
    <message>
        <source>Traditional (&amp;Hong Kong)</source>
        <translation>繁體（香港字形）(&amp;H)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters as Hong Kong writes them</source>
        <translation>以香港慣用的繁體字形顯示文章</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>簡體(&amp;S)</translation>
    </message>
    <message>
        <source>Show the article in Simplified characters</source>
        <translation>以簡體字顯示文章</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高對比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>底線(&amp;U)</translation>
    </message>
    <message>
        <source>Underline the selected words or the chosen mark</source>
        <translation>為選取的文字或標示加上底線</translation>
    </message>
    <message>
        <source>Stri&amp;ke through</source>
        <translation>刪除線(&amp;K)</translation>
    </message>
    <message>
        <source>Strike the selected words or the chosen mark through</source>
        <translation>為選取的文字或標示加上刪除線</translation>
    </message>
    <message>
        <source>Mark every &amp;occurrence</source>
        <translation>標示所有出現處(&amp;O)</translation>
    </message>
    <message>
        <source>Mark the selected words wherever they stand, in either script</source>
        <translation>標示選取文字的每一處，繁簡皆計</translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation>刪除標示(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the chosen mark; it goes to the deleted notes</source>
        <translation>刪除所選標示；可在「已刪除的筆記」中找回</translation>
    </message>
    <message>
        <source>Note on the chosen e&amp;vent</source>
        <translation>為所選事件寫筆記(&amp;V)</translation>
    </message>
    <message>
        <source>Write a note on the event that is chosen in the timeline</source>
        <translation>為時間線中選取的事件寫筆記</translation>
    </message>
    <message>
        <source>Note on the whole a&amp;rticle</source>
        <translation>為全文寫筆記(&amp;R)</translation>
    </message>
    <message>
        <source>Na&amp;me the colours…</source>
        <translation>為顏色命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>說明每種顏色對你的意義</translation>
    </message>
    <message>
        <source>Notes of all arti&amp;cles</source>
        <translation>所有文章的筆記(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>已刪除的筆記(&amp;D)</translation>
    </message>
    <message>
        <source>See what was deleted and bring it back</source>
        <translation>查看並找回已刪除的筆記</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>To where you read before the last jump</source>
        <translation>回到上次跳轉前閱讀的地方</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>下一個標題(&amp;H)</translation>
    </message>
    <message>
        <source>Previous h&amp;eading</source>
        <translation>上一個標題(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;mark of yours</source>
        <translation>下一則自己的標註(&amp;M)</translation>
    </message>
    <message>
        <source>Previous mar&amp;k of yours</source>
        <translation>上一則自己的標註(&amp;K)</translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation>到大綱(&amp;O)</translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation>匯入新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Take a changed text of this article; marks and decisions go over to it</source>
        <translation>匯入這篇文章改動後的文字；標註與判斷會一併移過去</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Every text this article has had, to be read, compared and used again</source>
        <translation>這篇文章有過的每一份文字，可閱讀、比較並重新採用</translation>
    </message>
    <message>
        <source>&amp;Marks to check</source>
        <translation>待確認的標註(&amp;M)</translation>
    </message>
    <message>
        <source>Marks that may stand elsewhere since the text changed</source>
        <translation>文字改動後位置可能不對的標註</translation>
    </message>
    <message>
        <source>Attach mark to selection</source>
        <translation>把標註移到選取處</translation>
    </message>
    <message>
        <source>Put the mark that is being checked on the selected words</source>
        <translation>把正在確認的標註放到選取的文字上</translation>
    </message>
    <message>
        <source>Find t&amp;his</source>
        <translation>尋找這個詞(&amp;H)</translation>
    </message>
    <message>
        <source>Find every place of the article that has the selected words or the word here</source>
        <translation>標出文章中所有與選取文字（或此處的詞）相同的地方</translation>
    </message>
    <message>
        <source>Search the &amp;library for this</source>
        <translation>在文庫中搜尋(&amp;L)</translation>
    </message>
    <message>
        <source>Look for the selected words or the word here in all articles</source>
        <translation>在所有文章中搜尋選取的文字或此處的詞</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>選取句子(&amp;S)</translation>
    </message>
    <message>
        <source>Select the sentence that the caret is in</source>
        <translation>選取游標所在的句子</translation>
    </message>
    <message>
        <source>Select &amp;paragraph</source>
        <translation>選取段落(&amp;P)</translation>
    </message>
    <message>
        <source>Select the paragraph that the caret is in</source>
        <translation>選取游標所在的段落</translation>
    </message>
    <message>
        <source>Open &amp;events…</source>
        <translation>開啟事件檔(&amp;E)…</translation>
    </message>
    <message>
        <source>Look at a file of events: CSV, JSON, TimelineJS or markwhen</source>
        <translation>檢視一個事件檔：CSV、JSON、TimelineJS 或 markwhen</translation>
    </message>
    <message>
        <source>Export picture a&amp;gain…</source>
        <translation>再次匯出圖片(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the timeline with the choices made last, without the dialog</source>
        <translation>照上次的選擇直接儲存時間線，不開對話方塊</translation>
    </message>
    <message>
        <source>&amp;Copy timeline picture</source>
        <translation>複製時間線圖(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the timeline as PNG, SVG and a list, as chosen last</source>
        <translation>照上次的選擇把時間線複製成 PNG、SVG 和清單</translation>
    </message>
    <message>
        <source>P&amp;rint timeline…</source>
        <translation>列印時間線(&amp;R)…</translation>
    </message>
    <message>
        <source>See the timeline on paper and print it</source>
        <translation>預覽時間線印在紙上的樣子並列印</translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation>匯出時間線資料(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the events as a web page, TimelineJS, markwhen, CSV, JSON or for a calendar</source>
        <translation>把事件存成網頁、TimelineJS、markwhen、CSV、JSON 或行事曆檔</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>減少動態效果(&amp;M)</translation>
    </message>
    <message>
        <source>Text and timeline jump to their place instead of gliding there</source>
        <translation>內文與時間線直接跳到定位，不再滑動</translation>
    </message>
    <message>
        <source>New d&amp;ossier…</source>
        <translation>新增專題(&amp;O)…</translation>
    </message>
    <message>
        <source>Read the chosen articles together, on one timeline</source>
        <translation>把選取的文章放在同一條時間線上閱讀</translation>
    </message>
    <message>
        <source>&amp;Back to one article</source>
        <translation>回到單篇文章(&amp;B)</translation>
    </message>
    <message>
        <source>The timeline shows the article being read</source>
        <translation>時間線只顯示正在閱讀的文章</translation>
    </message>
    <message>
        <source>Lin&amp;k as the same event</source>
        <translation>連結為同一事件(&amp;K)</translation>
    </message>
    <message>
        <source>The selected events, each of another article, are drawn as one</source>
        <translation>把選取的、分屬不同文章的事件畫成一個</translation>
    </message>
    <message>
        <source>E&amp;vents told twice…</source>
        <translation>重複敘述的事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare events that two articles of the dossier may tell</source>
        <translation>比對專題中兩篇文章可能都提到的事件</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>泳道(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose, order, collapse and hide the timeline&apos;s lanes</source>
        <translation>選擇、排列、收合和隱藏時間線的泳道</translation>
    </message>
    <message>
        <source>Filter &amp;events…</source>
        <translation>篩選事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Show only events of some speakers, issuers, articles, tags or states</source>
        <translation>只顯示某些說話人、發布者、文章、標籤或審閱狀態的事件</translation>
    </message>
    <message>
        <source>Searc&amp;h in events</source>
        <translation>在事件中搜尋(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Table of events</source>
        <translation>事件表格(&amp;T)</translation>
    </message>
    <message>
        <source>The timeline&apos;s events as a table to sort, edit and review</source>
        <translation>用表格排序、編輯和審閱時間線上的事件</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>合併事件(&amp;M)…</translation>
    </message>
    <message>
        <source>Make one event of the selected ones; all passages are kept</source>
        <translation>把選取的事件合成一個；保留全部段落</translation>
    </message>
    <message>
        <source>S&amp;plit event…</source>
        <translation>拆分事件(&amp;P)…</translation>
    </message>
    <message>
        <source>Give some passages of the chosen event to a new one</source>
        <translation>把所選事件的部分段落分給新事件</translation>
    </message>
    <message>
        <source>Ear&amp;lier within the same date</source>
        <translation>在同一日期內提前(&amp;L)</translation>
    </message>
    <message>
        <source>Put the chosen event before its neighbour of the same date</source>
        <translation>把所選事件移到同一日期的前一個事件之前</translation>
    </message>
    <message>
        <source>Late&amp;r within the same date</source>
        <translation>在同一日期內延後(&amp;R)</translation>
    </message>
    <message>
        <source>Put the chosen event after its neighbour of the same date</source>
        <translation>把所選事件移到同一日期的後一個事件之後</translation>
    </message>
    <message>
        <source>Co&amp;mpress silences</source>
        <translation>壓縮無事件的時段(&amp;M)</translation>
    </message>
    <message>
        <source>Fold long stretches without events; a click on the break unfolds it</source>
        <translation>把長時間沒有事件的段落折起；點按折痕即展開</translation>
    </message>
    <message>
        <source>Mark &amp;long gaps</source>
        <translation>標出漫長的空白(&amp;L)</translation>
    </message>
    <message>
        <source>Say at the axis how long nothing happens where that is unusual</source>
        <translation>空白異常漫長之處，在刻度旁寫出多久沒有事件</translation>
    </message>
    <message>
        <source>Snap to &amp;periods</source>
        <translation>對齊整段時間(&amp;P)</translation>
    </message>
    <message>
        <source>Let what is shown, and dates that are dragged, go to whole days, months or years</source>
        <translation>讓顯示的範圍和拖動的日期對齊整日、整月或整年</translation>
    </message>
    <message>
        <source>P&amp;resent the events</source>
        <translation>放映事件(&amp;R)</translation>
    </message>
    <message>
        <source>Show one event after the other full screen, with its passage</source>
        <translation>全螢幕逐一顯示事件和它的原文</translation>
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

自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本散布。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the passage. Single letters work in text and timeline only.</source>
        <translation>在時間線中：方向鍵逐一走過事件，+ 與 - 縮放，Enter 回到原文。單一字母鍵只在內文與時間線中有效。</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>the reader&apos;s name of a colour, colour</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>Lexicons</name>
    <message>
        <source>Counted nouns</source>
        <translation>計數名詞</translation>
    </message>
    <message>
        <source>Currency signs</source>
        <translation>貨幣符號</translation>
    </message>
    <message>
        <source>Verbs of events</source>
        <translation>事件動詞</translation>
    </message>
    <message>
        <source>Historical periods</source>
        <translation>歷史時期</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Multipliers</source>
        <translation>數量級</translation>
    </message>
    <message>
        <source>Words that are no time</source>
        <translation>非時間詞</translation>
    </message>
    <message>
        <source>Words that are no unit</source>
        <translation>非單位詞</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Names of laws</source>
        <translation>法律名稱</translation>
    </message>
    <message>
        <source>Titles of policies</source>
        <translation>政策名稱</translation>
    </message>
    <message>
        <source>Verbs of policies</source>
        <translation>政策動詞</translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation>轉述動詞</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>消息來源</translation>
    </message>
    <message>
        <source>Boundaries of names</source>
        <translation>名稱邊界</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Parts of a time</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Time words</source>
        <translation>時間詞</translation>
    </message>
    <message>
        <source>English time words</source>
        <translation>英文時間詞</translation>
    </message>
    <message>
        <source>Titles of people</source>
        <translation>人物頭銜</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Vague times</source>
        <translation>模糊時間</translation>
    </message>
    <message>
        <source>Nouns that are counted, and the unit of a number that follows one without a unit, as in 用户达到300万.</source>
        <translation>可計數的名詞，以及其後數字省略的單位，如「用戶達到300萬」。</translation>
    </message>
    <message>
        <source>the noun</source>
        <translation>名詞</translation>
    </message>
    <message>
        <source>the unit that is left out</source>
        <translation>省略的單位</translation>
    </message>
    <message>
        <source>the unit in articles in Traditional characters, where it is another word</source>
        <translation>繁體文章所用的單位（用詞不同時才填）</translation>
    </message>
    <message>
        <source>Currency signs and names that stand before a number.</source>
        <translation>數字前的貨幣符號與名稱。</translation>
    </message>
    <message>
        <source>the sign or name</source>
        <translation>符號或名稱</translation>
    </message>
    <message>
        <source>the unit as reported when none follows the number</source>
        <translation>數字後沒有單位時所記的單位</translation>
    </message>
    <message>
        <source>Verbs of happenings, which make events, and words that only look like one.</source>
        <translation>表示事情發生、構成事件的動詞，以及形似而不是的詞。</translation>
    </message>
    <message>
        <source>the verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>policy, product, figure, statement, other = the lane of the event; remark = a statement that is an event only with its day; english-policy, english-product, english-figure, english-statement, english-other, english-remark = the same in English; none = looks like a verb of a happening and is none</source>
        <translation>policy、product、figure、statement、other = 事件所屬的類別（政策、產品、數據、言論、其他）；remark = 有具體日期才算事件的言論；english-policy、english-product、english-figure、english-statement、english-other、english-remark = 英文的同類動詞；none = 形似而不是</translation>
    </message>
    <message>
        <source>Periods of history that texts name without a date, and the dates they stand for.</source>
        <translation>文中不寫日期的歷史時期，以及所指的日期。</translation>
    </message>
    <message>
        <source>the name of the period</source>
        <translation>時期的名稱</translation>
    </message>
    <message>
        <source>a date or an interval such as 1966-05/1976-10; .. is an open end</source>
        <translation>日期或區間，如 1966-05/1976-10；.. 表示沒有止境的一端</translation>
    </message>
    <message>
        <source>Holidays and solar terms, and the rule that gives their day in a year.</source>
        <translation>節日與節氣，以及推算其日期的規則。</translation>
    </message>
    <message>
        <source>the name of the day</source>
        <translation>節日的名稱</translation>
    </message>
    <message>
        <source>MM-DD = in the Gregorian calendar; Lmm-dd = in the Chinese lunar calendar (L12-99 = its last day); MM/W/n = the nth weekday W of the month (Monday = 1, n -1 = the last); E+n = n days from Easter Sunday; S n = the solar term number n (0 = 小寒, in January, to 23)</source>
        <translation>MM-DD = 公曆日期；Lmm-dd = 農曆日期（L12-99 = 農曆年最後一天）；MM/W/n = 該月第 n 個星期 W（星期一 = 1，n 為 -1 即最後一個）；E+n = 復活節後 n 天；S n = 第 n 個節氣（0 = 一月的小寒，至 23）</translation>
    </message>
    <message>
        <source>Multipliers that stand between a number and its unit.</source>
        <translation>數字與單位之間的數量級。</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <translation>數量級</translation>
    </message>
    <message>
        <source>zh = Chinese; en = English; en-short = an English letter, only right behind the digits</source>
        <translation>zh = 中文；en = 英文；en-short = 緊接數字的英文字母</translation>
    </message>
    <message>
        <source>what the number is multiplied by, such as 1e4</source>
        <translation>數字要乘上的倍數，如 1e4</translation>
    </message>
    <message>
        <source>Words that begin with a calendar unit but are no time after a number: 十八周岁, 五年级, 三月饼, 一天天.</source>
        <translation>以曆法單位開頭、但在數字後並不表示時間的詞：十八周歲、五年級、三月餅、一天天。</translation>
    </message>
    <message>
        <source>the word, beginning with the unit</source>
        <translation>以該單位開頭的詞</translation>
    </message>
    <message>
        <source>Words that begin like a unit behind a number and are none: 3台湾.</source>
        <translation>在數字後開頭像單位而不是的詞：3台灣。</translation>
    </message>
    <message>
        <source>What makes a name an organisation: endings of such names, and names that have none.</source>
        <translation>判斷名稱為機構的依據：機構名稱的詞尾，以及沒有詞尾的名稱。</translation>
    </message>
    <message>
        <source>the ending or name</source>
        <translation>詞尾或名稱</translation>
    </message>
    <message>
        <source>authority = ending of a public body, which can issue policies; ending = ending of another organisation; named = public bodies by their short names; company = companies and other bodies by names without an ending; place = countries and territories that act and speak</source>
        <translation>authority = 可發佈政策的公共機構的詞尾；ending = 其他機構的詞尾；named = 公共機構的簡稱；company = 名稱沒有詞尾的公司與其他機構；place = 作為行動者或說話者的國家與地區</translation>
    </message>
    <message>
        <source>Laws that are known by these names, which count without brackets.</source>
        <translation>不加書名號也算數的法律名稱。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Last words of titles of laws and policies, and words that only look like one.</source>
        <translation>法律與政策名稱的末尾詞，以及形似而不是的詞。</translation>
    </message>
    <message>
        <source>the last word of the title</source>
        <translation>名稱的末尾詞</translation>
    </message>
    <message>
        <source>What authorities do to a policy.</source>
        <translation>機構對政策所做的事。</translation>
    </message>
    <message>
        <source>issue = gives the policy its date; propose = issues a draft; apply = names a policy without issuing it; order = orders something without a title; lead = only parts a title from the words before it</source>
        <translation>issue = 發佈，政策日期由此而定；propose = 發佈草案；apply = 提及而非發佈；order = 沒有名稱的命令；lead = 只用來分開名稱與前面的詞</translation>
    </message>
    <message>
        <source>the verb or phrase</source>
        <translation>動詞或短語</translation>
    </message>
    <message>
        <source>Nouns that stand for a source of what is said.</source>
        <translation>代表消息來源的名詞。</translation>
    </message>
    <message>
        <source>unnamed = people without a name; document = writings; collective = a body named before, or several of them; pronoun = stands for the person named last; article = the article itself and its writer</source>
        <translation>unnamed = 不具名的人；document = 文件；collective = 前文提過的一個或多個機構；pronoun = 指前一個人；article = 文章本身與作者</translation>
    </message>
    <message>
        <source>Words before which the name of a speaker or an issuer ends, and words that may stand before such a name.</source>
        <translation>說話者或發佈者名稱到此為止的詞，以及可出現在名稱之前的詞。</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>modifier = opens an adverbial between subject and verb; adverb = stands between subject and verb; lead = opens a clause before its subject; none = begins like such a word and is none</source>
        <translation>modifier = 主語與動詞之間狀語的開頭；adverb = 主語與動詞之間的副詞；lead = 主語之前的句首詞；none = 開頭相似而不是</translation>
    </message>
    <message>
        <source>Chinese family names, and words that only look like the beginning of a name.</source>
        <translation>中文姓氏，以及形似姓名開頭而不是的詞。</translation>
    </message>
    <message>
        <source>the family name or word</source>
        <translation>姓氏或詞語</translation>
    </message>
    <message>
        <source>single, compound = a family name of one or of more characters; trap = no name begins with this word</source>
        <translation>single、compound = 單姓、複姓；trap = 不是姓名開頭的詞</translation>
    </message>
    <message>
        <source>Parts of a year, month, decade or century, and the share of it that they mean.</source>
        <translation>年、月、年代或世紀中的時段，以及所指的範圍。</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>year, half, halfmonth, month, decade, century = what it is a part of</source>
        <translation>year、half、halfmonth、month、decade、century = 所屬的年、半年、半月、月、年代、世紀</translation>
    </message>
    <message>
        <source>its first month (of a year or half), day (of a month or halfmonth) or year counted from 0</source>
        <translation>第一個月（年、半年）、第一天（月、半月），或從 0 算起的第一年</translation>
    </message>
    <message>
        <source>the last one; 99 is the last day of a month</source>
        <translation>最後一個；99 表示月底最後一天</translation>
    </message>
    <message>
        <source>1 = the value is marked approximate; 0 = it is exact</source>
        <translation>1 = 標為約略；0 = 確切</translation>
    </message>
    <message>
        <source>Words that Chinese time expressions are made of.</source>
        <translation>構成中文時間表達的詞。</translation>
    </message>
    <message>
        <source>year, month, day = counted from the publication date; anchor-year, anchor-month, anchor-day = counted from the last date in the text; unit = a calendar unit; week = stands before a weekday; season; connector = between two ends; suffix = behind a date; as-of = 截至; span-back, span-before, span-ahead, span-next, span-after-anchor, span-before-anchor = before a length of time; every; era = before a year</source>
        <translation>year、month、day = 從發表日期算起的年、月、日；anchor-year、anchor-month、anchor-day = 從文中前一個日期算起；unit = 曆法單位；week = 在星期幾之前；season = 季節；connector = 連接兩端；suffix = 在日期之後；as-of = 截至；span-back、span-before、span-ahead、span-next、span-after-anchor、span-before-anchor = 在時間長度之前；every = 每；era = 在年份之前的年號</translation>
    </message>
    <message>
        <source>of years, months and days: how many, -1 is the one before; of units: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of seasons: 21 spring to 24 winter; of suffixes: 1 since, 2 from, 3 after, 4 on or after, 5 before, 6 on or before, 7 around, 8 within, 9 during, 10 until, 11 until now; of eras: the common year before the first one; else 0</source>
        <translation>年、月、日：相差多少，-1 為前一個；單位：0 日、1 工作日、2 週、3 月、4 季、5 半年、6 年、7 年代、8 世紀；季節：21 春至 24 冬；後綴：1 以來、2 起、3 之後、4 或之後、5 之前、6 或之前、7 左右、8 以內、9 期間、10 為止、11 至今；年號：元年的前一個公元年；其他為 0</translation>
    </message>
    <message>
        <source>Words that English time expressions are made of.</source>
        <translation>構成英文時間表達的詞。</translation>
    </message>
    <message>
        <source>the word, in small letters</source>
        <translation>詞語，用小寫字母</translation>
    </message>
    <message>
        <source>month; weekday; weekdays = several of them; unit = a calendar unit; fortnight; weekend; workweek; day = counted from the publication date; now; which = this, next, last; ordinal; number; few; season; decade; part = of a longer stretch; every; set = how often; connector = between two ends; shift = ago and later; link = between a date and its part</source>
        <translation>month = 月份；weekday = 星期幾；weekdays = 多個星期幾；unit = 曆法單位；fortnight = 兩週；weekend = 週末；workweek = 工作週；day = 從發表日期算起的日；now = 現在；which = 這個、下個、上個；ordinal = 序數；number = 數字；few = 幾個；season = 季節；decade = 年代；part = 時段；every = 每；set = 頻率；connector = 連接兩端；shift = 之前與之後；link = 連接日期與時段</translation>
    </message>
    <message>
        <source>of months 1 to 12; of weekdays 1 Monday to 7 Sunday, 8 several days of the week; of units and sets: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of fortnights: weeks; of days, which and shift: -1 back, 1 ahead; of ordinals, numbers and few: how many; of seasons: 21 spring to 24 winter; of decades: their first year in the century; of parts: 1 early, 2 middle, 3 late, 4 beginning, 5 end, 6 rest; else 0</source>
        <translation>月份：1 至 12；星期幾：1 星期一至 7 星期日，8 為一週中的多天；單位與頻率：0 日、1 工作日、2 週、3 月、4 季、5 半年、6 年、7 年代、8 世紀；fortnight：週數；day、which 與 shift：-1 往前，1 往後；序數、數字與 few：多少；季節：21 春至 24 冬；年代：該世紀中的第一年；時段：1 早期、2 中期、3 晚期、4 開頭、5 末尾、6 其餘；其他為 0</translation>
    </message>
    <message>
        <source>Titles and roles that stand beside a name.</source>
        <translation>與姓名相連的頭銜與職務。</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>頭銜</translation>
    </message>
    <message>
        <source>title = any post or calling; group = what many people are, with a name only behind it; press = the reporter of the article, never a source; prefix = may stand before a title; english = in English; none = begins like a title and is none</source>
        <translation>title = 職位或職業；group = 許多人共有的身份，姓名只在其後；press = 本文記者，不作消息來源；prefix = 可加在頭銜之前；english = 英文；none = 開頭像頭銜而不是</translation>
    </message>
    <message>
        <source>Units that follow a number.</source>
        <translation>數字之後的單位。</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>count = measure word; currency; percent = share of a hundred; measure = physical unit; small = durations, ages and ranks, which are no figures of their own; english-currency, english-measure = the same in English</source>
        <translation>count = 量詞；currency = 貨幣；percent = 百分比；measure = 物理單位；small = 時長、年齡與名次，本身不算數據；english-currency、english-measure = 英文的同類單位</translation>
    </message>
    <message>
        <source>the unit as reported for shares; other units are reported as they are written in the text</source>
        <translation>百分比所記的單位；其他單位照原文記錄</translation>
    </message>
    <message>
        <source>Vague words for a time, and the interval each is read as; every value is marked approximate.</source>
        <translation>模糊的時間詞，以及各自所指的區間；結果都標為約略。</translation>
    </message>
    <message>
        <source>a signed count of Y, M, W or D (years, months, weeks, days) from the publication date; .. is an open end</source>
        <translation>與發表日期相差的 Y、M、W 或 D（年、月、週、日），可帶負號；.. 表示沒有止境的一端</translation>
    </message>
    <message>
        <source>the same for the end</source>
        <translation>終點，寫法相同</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文詞語</translation>
    </message>
    <message>
        <source>English titles of policies</source>
        <translation>英文政策名稱</translation>
    </message>
    <message>
        <source>English verbs of policies</source>
        <translation>英文政策動詞</translation>
    </message>
    <message>
        <source>English reporting verbs</source>
        <translation>英文轉述動詞</translation>
    </message>
    <message>
        <source>English units</source>
        <translation>英文單位</translation>
    </message>
    <message>
        <source>English words by what they do in a sentence.</source>
        <translation>按句中作用分類的英文詞語。</translation>
    </message>
    <message>
        <source>aux = auxiliary or modal; adverb = may stand between subject and verb; person = pronoun of one person; pronoun = other subject pronouns; object = object pronouns; det = opens a noun phrase; prep = preposition; sub = begins a clause; past = irregular past form; people = people without a name; body = first or last word of the name of a body; role = post or calling in small letters; adjunct = nouns of &quot;in a statement&quot;; office = word of a post inside a run of capitals</source>
        <translation>aux = 助動詞或情態動詞；adverb = 可在主語與動詞之間的副詞；person = 指一個人的代名詞；pronoun = 其他主格代名詞；object = 受格代名詞；det = 名詞短語的開頭；prep = 介詞；sub = 從句的開頭；past = 不規則過去式；people = 不具名的人；body = 機構名稱的首詞或末詞；role = 小寫的職務或職業；adjunct = in a statement 一類的名詞；office = 連續大寫詞中的職務詞</translation>
    </message>
    <message>
        <source>law = a policy also without brackets; policy = a policy when the title stands in brackets; weak = only with an authority that issues it; none = looks like one and is none</source>
        <translation>law = 不加書名號也算政策；policy = 加書名號才算政策；weak = 有發佈機構才算；none = 形似而不是</translation>
    </message>
    <message>
        <source>English nouns that a law, plan or treaty is named with.</source>
        <translation>用於法律、計畫或條約名稱的英文名詞。</translation>
    </message>
    <message>
        <source>strong = also in small letters behind a name: the Kyoto protocol; capital = only written with a capital; place = a meeting too, so in small letters only behind a city that gave its name to one</source>
        <translation>strong = 在名稱後小寫也算，如 the Kyoto protocol；capital = 首字母大寫才算；place = 也可指會議，小寫時只在以城市命名者之後才算</translation>
    </message>
    <message>
        <source>What is done to a law or treaty in English.</source>
        <translation>英文中對法律或條約所做的事。</translation>
    </message>
    <message>
        <source>issue = gives its issuer and date; propose = gives its issuer</source>
        <translation>issue = 由此得知發佈者與日期；propose = 由此得知發佈者</translation>
    </message>
    <message>
        <source>Verbs and phrases that report what somebody says in Chinese, and words that only look like one. English ones stand in reporting_cues_en.tsv.</source>
        <translation>中文裡轉述他人言論的動詞與短語，以及形似而不是的詞。英文的在 reporting_cues_en.tsv。</translation>
    </message>
    <message>
        <source>free = what is said may follow without a mark; marked = only before a comma, colon or quotation; directive = asks others to act; shows = said of documents; mental = what somebody believes or expects, only beside their name; terse = one character, only right behind a known speaker; view = stands behind a speaker after 在; none = looks like one and is none</source>
        <translation>free = 其後可直接接言論；marked = 只在逗號、冒號或引號之前；directive = 要求他人行動；shows = 用於文件；mental = 表示相信或預期，只緊靠人名；terse = 單字，只緊接已知的說話者；view = 用於「在…看來」；none = 形似而不是</translation>
    </message>
    <message>
        <source>English verbs that report what somebody says.</source>
        <translation>轉述他人言論的英文動詞。</translation>
    </message>
    <message>
        <source>free = a clause may follow without &quot;that&quot;; that = only with &quot;that&quot;, a pronoun or a quotation; lead = the listener comes first, or only a quotation follows; noun = the same word is also a plural noun; part = participle that takes the subject of the sentence</source>
        <translation>free = 其後的從句可不用 that；that = 須接 that、代名詞或引語；lead = 先接聽者，或只接引語；noun = 同形也是複數名詞；part = 以句子主語為主語的分詞</translation>
    </message>
    <message>
        <source>Units of English figures.</source>
        <translation>英文數據的單位。</translation>
    </message>
    <message>
        <source>english-currency = money; english-measure = a physical unit</source>
        <translation>english-currency = 貨幣；english-measure = 物理單位</translation>
    </message>
    <message>
        <source>the unit as it is reported</source>
        <translation>所記的單位</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>%1 underline</source>
        <translation>%1底線</translation>
    </message>
    <message>
        <source>%1 strike-through</source>
        <translation>%1刪除線</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>%1標示</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>event, %1</source>
        <translation>事件，%1</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引述</translation>
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
    <message>
        <source>Citation s&amp;tyle</source>
        <translation>引用格式(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>字形(&amp;C)</translation>
    </message>
    <message>
        <source>Reading al&amp;oud</source>
        <translation>朗讀(&amp;O)</translation>
    </message>
    <message>
        <source>繁/简</source>
        <translation>繁/簡</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>none of %1</source>
        <translation>以下各項之一：%1</translation>
    </message>
    <message>
        <source>no whole number from %1 to %2</source>
        <translation>%1 至 %2 的整數</translation>
    </message>
    <message>
        <source>no number such as 10 or 1e4</source>
        <translation>10 或 1e4 這樣的數字</translation>
    </message>
    <message>
        <source>no date such as 2019, 2019-05 or 2019-05/2021</source>
        <translation>2019、2019-05 或 2019-05/2021 這樣的日期</translation>
    </message>
    <message>
        <source>no count such as -3M, 2Y or ..</source>
        <translation>-3M、2Y 或 .. 這樣的數量</translation>
    </message>
    <message>
        <source>no rule such as 05-01, L08-15, 05/7/2, E-2 or S 6</source>
        <translation>05-01、L08-15、05/7/2、E-2 或 S 6 這樣的規則</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長度合適的文字</translation>
    </message>
    <message>
        <source>there is no word in the first column</source>
        <translation>第一欄沒有詞語</translation>
    </message>
    <message>
        <source>the word “%1…” is longer than %2 characters</source>
        <translation>詞語「%1…」超過 %2 個字元</translation>
    </message>
    <message>
        <source>the column “%1” is missing; columns are separated by a tab</source>
        <translation>缺少「%1」欄；各欄以定位字元（Tab）分隔</translation>
    </message>
    <message>
        <source>“%1” stands behind the last column</source>
        <translation>最後一欄之後多了「%1」</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is %3</source>
        <comment>cell; column; what it is not</comment>
        <translation>「%2」欄的「%1」不是%3</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>無法讀取（%1）</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>檔案超過 %1 MB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文字不是 UTF-8 編碼</translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used.</source>
        <translation>%1：沒有這個名稱的詞表，其中的詞語不會使用。</translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used. Did you mean %2?</source>
        <translation>%1：沒有這個名稱的詞表，其中的詞語不會使用。您是指 %2 嗎？</translation>
    </message>
    <message>
        <source>The built-in words of this table are used.</source>
        <translation>這個詞表仍使用內建的詞語。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file; number; reason</comment>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file; reason</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>One row a line, columns separated by a tab; | separates words that share a row.</source>
        <translation>每行一列，各欄以定位字元（Tab）分隔；同一列的多個詞語以 | 分隔。</translation>
    </message>
    <message>
        <source>Take away the # of an example to use it. The second one takes a word out:</source>
        <translation>去掉例子前的 # 即可使用；第二個例子會移除一個詞語：</translation>
    </message>
    <message>
        <source>Own words for Tidemark

Tables in this folder add words to those that Tidemark reads articles with. A table is a text file in UTF-8, named as below, with one row a line and its columns separated by a tab.

A row adds its word, or takes the place of the built-in word. | in the first column separates words that share a row. A row of -, tab and a word takes a built-in word out. Lines that begin with # are comments.

Changes are noticed while Tidemark runs. A table with a mistake in it is left out as a whole, and Tidemark says which line it is. At most 1 MB a table.
</source>
        <translation>Tidemark 自訂詞語

此資料夾中的詞表，會補充 Tidemark 解讀文章時所用的詞語。詞表是 UTF-8 編碼的文字檔，檔名如下，每行一列，各欄以定位字元（Tab）分隔。

一列就是加入一個詞語；若內建詞表已有該詞，則以您的為準。第一欄中以 | 分隔同一列的多個詞語。「-」、定位字元、詞語組成的一列，會移除該內建詞語。以 # 開頭的行是註解。

Tidemark 執行時會自動察覺變更。詞表中若有錯誤，整個詞表都不採用，Tidemark 會指出是哪一行。每個詞表最大 1 MB。
</translation>
    </message>
</context>
<context>
    <name>PictureAdvice</name>
    <message>
        <source>Larger picture</source>
        <translation>放大圖片</translation>
    </message>
    <message>
        <source>As many pages as needed</source>
        <translation>需要幾頁就幾頁</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>分成多頁</translation>
    </message>
    <message>
        <source>Titles instead of cards</source>
        <translation>只用標題，不用卡片</translation>
    </message>
    <message>
        <source>Font size %1 %</source>
        <translation>字級 %1 %</translation>
    </message>
    <message>
        <source>Font chosen by the program</source>
        <translation>由程式選擇字型</translation>
    </message>
    <message>
        <source>Without numbered sources</source>
        <translation>不列編號來源</translation>
    </message>
    <message>
        <source>PNG and SVG hold one picture. Pages and posters are for PDF and for printing.</source>
        <translation>PNG 和 SVG 只能存一張圖；分頁和海報只用於 PDF 和列印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>改存 PDF</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are more than other programs open: 32,000 a side and 400 million in all are the limits.</source>
        <translation>%1 × %2 像素太大，其他程式打不開：每邊上限 32,000，總數上限 4 億。</translation>
    </message>
    <message>
        <source>Fewer pixels</source>
        <translation>減少像素</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Export timeline picture</source>
        <translation>匯出時間線圖</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已經存在。要取代它嗎？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 檔案 (*.%2)</translation>
    </message>
</context>
<context>
    <name>PicturePresets</name>
    <message>
        <source>Slide</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Dark slide</source>
        <translation>深色投影片</translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation>報告單欄</translation>
    </message>
    <message>
        <source>A4 pages to print</source>
        <translation>列印用 A4 分頁</translation>
    </message>
    <message>
        <source>Poster of four A4 sheets</source>
        <translation>四張 A4 拼成的海報</translation>
    </message>
    <message>
        <source>Square for the web</source>
        <translation>網路用方形圖</translation>
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
        <translation>建議 %1 / %2:Enter 接受，X 拒絕，E 編輯。</translation>
    </message>
    <message>
        <source>New suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>新建議 %1 / %2:Enter 接受，X 拒絕，E 編輯。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A date of the calendar, written out in full or in part.</source>
        <translation>曆法上的日期，寫出全部或一部分。</translation>
    </message>
    <message>
        <source>A date in digits, such as 2024-03-05.</source>
        <translation>用數字寫的日期，如 2024-03-05。</translation>
    </message>
    <message>
        <source>A word such as today with the number of the day beside it.</source>
        <translation>「今天」之類的詞，旁邊註明幾日。</translation>
    </message>
    <message>
        <source>A date of the lunar calendar, turned into the common one.</source>
        <translation>農曆日期，換算成公曆。</translation>
    </message>
    <message>
        <source>A year of an era, such as 民國110年, turned into the common one.</source>
        <translation>紀年，如民國110年，換算成公元。</translation>
    </message>
    <message>
        <source>Two dates joined into a stretch of time.</source>
        <translation>兩個日期連成一段時間。</translation>
    </message>
    <message>
        <source>Two years joined into a stretch of time.</source>
        <translation>兩個年份連成一段時間。</translation>
    </message>
    <message>
        <source>A decade.</source>
        <translation>某個年代（十年）。</translation>
    </message>
    <message>
        <source>A century.</source>
        <translation>某個世紀。</translation>
    </message>
    <message>
        <source>The years of a numbered five-year plan.</source>
        <translation>某個五年規劃的起訖年份。</translation>
    </message>
    <message>
        <source>A period of history that has a name, by its dates in a table.</source>
        <translation>有名稱的歷史時期，起訖時間查表得出。</translation>
    </message>
    <message>
        <source>A holiday, by the calendar of holidays.</source>
        <translation>節日，日期查節日表得出。</translation>
    </message>
    <message>
        <source>A season of a year.</source>
        <translation>某年的一個季節。</translation>
    </message>
    <message>
        <source>A quarter of a year.</source>
        <translation>某年的一個季度。</translation>
    </message>
    <message>
        <source>A part of a year, such as its beginning, its end or a half.</source>
        <translation>一年的一部分，如年初、年底、上半年。</translation>
    </message>
    <message>
        <source>A part of a month, such as its beginning, middle or end.</source>
        <translation>一個月的一部分，如月初、中旬、月底。</translation>
    </message>
    <message>
        <source>A part of a longer time, such as its beginning or its end.</source>
        <translation>一段時間的一部分，如開頭或結尾。</translation>
    </message>
    <message>
        <source>Counted days, weeks or months from the beginning or end of a longer time.</source>
        <translation>從一段時間的開頭或結尾數出的若干日、週或月。</translation>
    </message>
    <message>
        <source>A part of a longer time by its number, such as the second half.</source>
        <translation>一段時間中的第幾部分，如後半。</translation>
    </message>
    <message>
        <source>A week, or a day of it, by its number in a month or year.</source>
        <translation>某月或某年的第幾週，或其中一天。</translation>
    </message>
    <message>
        <source>A week, or a day of it, counted from the week of publication.</source>
        <translation>從發表那一週推算的一週，或其中一天。</translation>
    </message>
    <message>
        <source>A day of the week near the publication date.</source>
        <translation>離發表日期最近的星期幾。</translation>
    </message>
    <message>
        <source>A word such as today, last month or this year, counted from the publication date.</source>
        <translation>「今天」「上月」「今年」之類的詞，從發表日期推算。</translation>
    </message>
    <message>
        <source>A word such as the same year or the next day, counted from the last date before it.</source>
        <translation>「同年」「次日」之類的詞，從它前面最近的日期推算。</translation>
    </message>
    <message>
        <source>Words such as “as of”: how things stood on that day.</source>
        <translation>「截至」之類的詞：那一天的狀況。</translation>
    </message>
    <message>
        <source>A length of time before or after another date, such as two years ago.</source>
        <translation>某個日期之前或之後的一段時間，如兩年前。</translation>
    </message>
    <message>
        <source>A limit counted from the publication date, such as within a week.</source>
        <translation>從發表日期起算的期限，如一週之內。</translation>
    </message>
    <message>
        <source>A stretch that ends or begins at the publication date, such as the past three years.</source>
        <translation>以發表日期為終點或起點的一段時間，如近三年。</translation>
    </message>
    <message>
        <source>A length of time that names no date.</source>
        <translation>一段時間的長度，沒有指明日期。</translation>
    </message>
    <message>
        <source>A time that returns, such as every week.</source>
        <translation>重複的時間，如每週。</translation>
    </message>
    <message>
        <source>A vague word such as recently, by its range in a table.</source>
        <translation>「近日」之類的模糊說法，範圍查表得出。</translation>
    </message>
    <message>
        <source>Words in quotation marks behind a speaker and a reporting verb.</source>
        <translation>引號中的話，前面有說話人和轉述動詞。</translation>
    </message>
    <message>
        <source>Words in quotation marks before a speaker and a reporting verb.</source>
        <translation>引號中的話，後面有說話人和轉述動詞。</translation>
    </message>
    <message>
        <source>Words in quotation marks that go on behind the speaker and the reporting verb.</source>
        <translation>引號中的話，在說話人和轉述動詞之後繼續。</translation>
    </message>
    <message>
        <source>Words in quotation marks behind what the same speaker is reported to say.</source>
        <translation>引號中的話，接在同一說話人的轉述之後。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, going on from a quotation by the same speaker.</source>
        <translation>沒有引號的轉述，接續同一說話人的引語。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, behind a speaker and a reporting verb.</source>
        <translation>沒有引號的轉述，前面有說話人和轉述動詞。</translation>
    </message>
    <message>
        <source>Reported without quotation marks behind a participle such as “saying that” or “adding that”.</source>
        <translation>沒有引號的轉述，接在「並說」「又稱」之類的分詞之後。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, before a speaker and a reporting verb.</source>
        <translation>沒有引號的轉述，後面有說話人和轉述動詞。</translation>
    </message>
    <message>
        <source>Words such as “in the view of” with the one whose view it is.</source>
        <translation>「在……看來」之類的說法，並有持此看法的人。</translation>
    </message>
    <message>
        <source>Words such as “according to” with the source.</source>
        <translation>「據……」之類的說法，並有消息來源。</translation>
    </message>
    <message>
        <source>A quotation that the sentence above, ending in a colon, leads in.</source>
        <translation>由上一句（以冒號結尾）引出的話。</translation>
    </message>
    <message>
        <source>Words in quotation marks without a speaker of their own: whoever spoke or was named just before.</source>
        <translation>引號中的話沒有註明說話人：歸於剛才說話或提到的人。</translation>
    </message>
    <message>
        <source>A paragraph with a closing quotation mark but no opening one: it goes on quoting the speaker before.</source>
        <translation>段末有下引號而沒有上引號：接續前面的說話人。</translation>
    </message>
    <message>
        <source>A title in 《》 that names a law, plan or the like.</source>
        <translation>《》中的標題，是法律、規劃之類。</translation>
    </message>
    <message>
        <source>A title in quotation marks that names a law.</source>
        <translation>引號中的標題，是法律名稱。</translation>
    </message>
    <message>
        <source>A title that stands in brackets elsewhere in the text, here without them.</source>
        <translation>文中別處帶書名號的標題，這裡沒有書名號。</translation>
    </message>
    <message>
        <source>A title without brackets that ends in a word such as law or regulations.</source>
        <translation>沒有書名號的標題，以「法」「條例」之類的字結尾。</translation>
    </message>
    <message>
        <source>A law so well known that its name is in the word list, without brackets.</source>
        <translation>廣為人知的法律，名稱在詞表中，不帶書名號。</translation>
    </message>
    <message>
        <source>Capitalised words that end in a word such as Act or Directive.</source>
        <translation>首字母大寫的一串詞，以 Act 或 Directive 之類結尾。</translation>
    </message>
    <message>
        <source>A notice told by what it orders, not by a title.</source>
        <translation>不寫標題、只說所要求之事的通知。</translation>
    </message>
    <message>
        <source>A date, an authority and what it ordered.</source>
        <translation>一個日期、一個主管機關和它的要求。</translation>
    </message>
    <message>
        <source>A number with a unit behind it.</source>
        <translation>數字，後面有單位。</translation>
    </message>
    <message>
        <source>A number with a word such as million, without a unit.</source>
        <translation>帶「萬」「億」之類而沒有單位的數字。</translation>
    </message>
    <message>
        <source>A number without a unit: the unit follows from what is counted.</source>
        <translation>沒有單位的數字：單位由所計之物得出。</translation>
    </message>
    <message>
        <source>A date, and in the same clause or the next what happened.</source>
        <translation>一個日期，同一分句或下一分句說發生了什麼。</translation>
    </message>
    <message>
        <source>A member of a list (從…到…再到…) that shares the date of the list.</source>
        <translation>列舉（從…到…再到…）中的一項，用列舉的日期。</translation>
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
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Dashed outline: approximate or uncertain date.</source>
        <extracomment>Last line of a timeline picture: explains the dashed bars.</extracomment>
        <translation>虛線框：日期為約略或不確定。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 個月</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>Length of a silence on the timeline; %1 is more than 1.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Length of a silence on the timeline: %1 is &quot;1 year&quot; or more, %2 &quot;1 month&quot; or more.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <extracomment>Where nothing happens for long on the timeline; %1 is how long: &quot;1 year 3 months&quot;.</extracomment>
        <translation>%1無事件</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>At the line that shows today&apos;s date on the timeline.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page of a timeline; %1 is its number, %2 how many there are.</extracomment>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Going on from earlier pages: %1</source>
        <extracomment>At the foot of a page of a timeline; %1 names events that began on an earlier page.</extracomment>
        <translation>承前頁：%1</translation>
    </message>
    <message>
        <source>%1 of %2 events have no room for their words.</source>
        <extracomment>Beside a timeline picture; %1 of %2 events have no words in it.</extracomment>
        <translation>%2 個事件中有 %1 個放不下文字。</translation>
    </message>
    <message>
        <source>The smallest words are only %1 pt high at this size.</source>
        <extracomment>Beside a timeline picture; %1 is the size of its smallest words.</extracomment>
        <translation>在此尺寸下，最小的文字只有 %1 pt。</translation>
    </message>
    <message>
        <source>The font %1 is not on this computer; the usual one is used instead.</source>
        <extracomment>Beside a timeline picture; %1 is the name of a font.</extracomment>
        <translation>這部電腦沒有字型「%1」，改用平常的字型。</translation>
    </message>
    <message>
        <source>The list of sources leaves the timeline little room.</source>
        <extracomment>Beside a timeline picture.</extracomment>
        <translation>來源清單太長，時間線所剩空間不多。</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>Name of the lane, or the choice in a filter, of events in whose passage nobody is quoted by name.</extracomment>
        <translation>說話人不明</translation>
    </message>
    <message>
        <source>No issuer</source>
        <extracomment>Name of the lane, or the choice in a filter, of events that tell of no policy whose issuer is named.</extracomment>
        <translation>沒有發布者</translation>
    </message>
    <message>
        <source>No tag</source>
        <extracomment>Name of the lane, or the choice in a filter, of events the reader has given no tag.</extracomment>
        <translation>沒有標籤</translation>
    </message>
</context>
<context>
    <name>TimelineFile</name>
    <message>
        <source>Search the events</source>
        <translation>搜尋事件</translation>
    </message>
    <message>
        <source>Lanes shown</source>
        <translation>顯示的泳道</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Keys on the timeline: ← → walk the events, ↑ ↓ the lanes, + − zoom, 0 shows everything, Home and End go to the first and the last event, Enter to the details.</source>
        <translation>時間線上的按鍵：← → 逐一走訪事件，↑ ↓ 切換泳道，+ − 縮放，0 顯示全部，Home 和 End 到第一個和最後一個事件，Enter 到詳細資料。</translation>
    </message>
    <message>
        <source>Details of the chosen event</source>
        <translation>所選事件的詳細資料</translation>
    </message>
    <message>
        <source>Choose an event to read what is known of it.</source>
        <translation>選擇一個事件，這裡會顯示已知的內容。</translation>
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
        <source>All events as a list</source>
        <translation>所有事件清單</translation>
    </message>
    <message>
        <source>Skip to the list of events</source>
        <translation>跳到事件清單</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人物或機構</translation>
    </message>
    <message>
        <source>Wording of the date</source>
        <translation>日期原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%2 個事件中的 %1 個</translation>
    </message>
    <message>
        <source>No event matches the search and the lanes shown.</source>
        <translation>沒有事件符合搜尋和所顯示的泳道。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>On the axis; %1 is the number of a year.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>On the axis; %1 is the number of a year before the common era.</extracomment>
        <translation>西元前 %1 年</translation>
    </message>
    <message>
        <source>Made with Tidemark. This page holds everything it shows and loads nothing. Dashed and fading marks are approximate or uncertain dates.</source>
        <translation>以潮痕製作。這個網頁包含所顯示的一切，不載入任何東西。虛線和漸淡的標記表示大約或不確定的日期。</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>尚未審閱</translation>
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
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Wording of the date: %1</source>
        <translation>日期原文：%1</translation>
    </message>
</context>
<context>
    <name>TypographyPresets</name>
    <message>
        <source>Screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字</translation>
    </message>
</context>
<context>
    <name>VersionMarks</name>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>新增 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>刪去 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>改動 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>兩份文字內容相同。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::CheckPane</name>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n 則位置正確</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 則待確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <translation>
            <numerusform>%n 則失去原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept without one</source>
        <translation>
            <numerusform>%n 則保留而無原文</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is in its place. When an article gets a new text, marks that may stand elsewhere are listed here.</source>
        <translation>所有標註都在原處。文章換上新文字後，位置可能改變的標註會列在這裡。</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>沒有開啟的文章。</translation>
    </message>
    <message>
        <source>No place is proposed. Select the right words in the text and press Ctrl+R, or keep the mark without a passage.</source>
        <translation>沒有建議的位置。請在內文中選取正確的文字並按 Ctrl+R，或保留標註而不對應原文。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The proposed place is right</source>
        <translation>建議的位置正確</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>All proposed places are right</source>
        <translation>所有建議的位置都正確</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>移到選取處</translation>
    </message>
    <message>
        <source>Put the mark on the words selected in the text</source>
        <translation>把標註放到內文中選取的文字上</translation>
    </message>
    <message>
        <source>Keep without passage</source>
        <translation>保留而無原文</translation>
    </message>
    <message>
        <source>Keep the note though its passage is gone</source>
        <translation>原文已不在，仍保留標註</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the mark; undo brings it back</source>
        <translation>刪除標註；復原即可找回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一則</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一則標註</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一則</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一則標註</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Passage in the earlier text; struck through: gone</source>
        <translation>先前文字中的原文；刪除線表示已不在</translation>
    </message>
    <message>
        <source>Proposed passage in the text now; underlined: new</source>
        <translation>現在文字中建議的位置；底線表示新增</translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation>待確認的標註</translation>
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
    <name>tidemark::annotations::ColourNamesDialog</name>
    <message>
        <source>Names of the colours</source>
        <translation>顏色名稱</translation>
    </message>
    <message>
        <source>What does each colour mean to you? For example: to check, key figure.</source>
        <translation>每種顏色對你代表什麼？例如：待查、關鍵數字。</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::DraftsBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>繼續寫(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>捨棄(&amp;I)</translation>
    </message>
    <message>
        <source>An unfinished note was kept: “%1”</source>
        <translation>有一則未寫完的筆記：「%1」</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>另有 %n 則。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteEditor</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>寫筆記（Markdown）…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
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
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Show the note as it reads (Ctrl+Shift+P)</source>
        <translation>顯示排版後的筆記(Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>筆記預覽</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteThread</name>
    <message>
        <source>%1, edited %2</source>
        <comment>time, time</comment>
        <translation>%1，修改於 %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>編輯這則回覆</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>刪除這則回覆</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回覆…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回覆(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of what a note is on, its title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Place to be confirmed</source>
        <translation>位置待確認</translation>
    </message>
    <message>
        <source>Place lost in the changed text</source>
        <translation>原文改動後找不到位置</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <comment>date or time</comment>
        <translation>刪除於 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 則回覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部還原</translation>
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
        <source>Filter by tag</source>
        <translation>依標籤篩選</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <source>Place to be confirmed</source>
        <translation>位置待確認</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>找不到位置</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>只看有筆記的</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依位置</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近修改在前</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>notes shown, all</comment>
        <translation>%1 / %2 則</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>依類型篩選</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>哪些筆記</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>筆記的順序</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
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
        <translation>在內文中選取文字，即可標示(Ctrl+H)或寫筆記(Ctrl+Shift+N)。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>沒有刪除過筆記。</translation>
    </message>
    <message>
        <source>There are no notes in the library yet.</source>
        <translation>文庫中還沒有筆記。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>全部還原(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to passage</source>
        <translation>前往原文(&amp;G)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>&amp;Name the colours…</source>
        <translation>為顏色命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>樣式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>連同出處複製(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 則筆記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 則筆記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>已還原 %n 則筆記。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %n selected note(s) carry:</source>
        <translation>
            <numerusform>所選 %n 則筆記共有的標籤：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagField</name>
    <message>
        <source>Remove this tag</source>
        <translation>移除這個標籤</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>標籤 %1：移除</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>加標籤…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::DateCellEditor</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No date.</source>
        <translation>沒有日期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date in words, in EDTF</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is no date. Write 2023-09-15, 2023-09, 2021/2023, 2023-12~, or words as in the article, such as September 2023.</source>
        <translation>這不是日期。請寫 2023-09-15、2023-09、2021/2023、2023-12~，或像文章裡那樣寫，例如 2023年初。</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::DetailsPane</name>
    <message>
        <source>Which words say so could not be found.</source>
        <translation>找不到說明這一點的字句。</translation>
    </message>
    <message>
        <source>Probably these words: they fit, but were not noted down.</source>
        <translation>大概出自這些字句：它們相符，但當時沒有記下。</translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation>跳到第 %1 段</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Choose an event, a quotation, a policy or a figure, or select words in the text: here you see which words gave its date, speaker or value, and by which rule.</source>
        <translation>選擇一個事件、一段引語、一項政策或一個數據，或在原文中選取字句：這裡會顯示日期、說話人或數值出自哪些字句，依據哪條規則。</translation>
    </message>
    <message>
        <source>≠ Passages date this differently</source>
        <translation>≠ 各段落對日期說法不一</translation>
    </message>
    <message>
        <source>Make one event of them…</source>
        <translation>合併成一個事件…</translation>
    </message>
    <message>
        <source>One event with all passages, which keeps both dates</source>
        <translation>合成一個事件，保留全部段落和兩種日期</translation>
    </message>
    <message>
        <source>They are different events</source>
        <translation>它們是不同的事件</translation>
    </message>
    <message>
        <source>Remembered: they are not shown as a conflict again</source>
        <translation>會記住：之後不再視為日期牴觸</translation>
    </message>
    <message>
        <source> (%1), %2</source>
        <comment>an EDTF date, how it was reached</comment>
        <translation>（%1），%2</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>採用這個日期</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s), %1 selected</source>
        <translation>
            <numerusform>%n 個事件，已選取 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events to show. Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>沒有可顯示的事件。在文章中選取帶有日期的文字，再選「新增事件」。</translation>
    </message>
    <message>
        <source>Show re&amp;jected</source>
        <translation>顯示已拒絕的(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the selected events</source>
        <translation>接受選取的事件</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>Reject the selected events (Delete)</source>
        <translation>拒絕選取的事件（Delete）</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合併(&amp;M)…</translation>
    </message>
    <message>
        <source>Make one event of the selected ones</source>
        <translation>把選取的事件合成一個</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>Give some passages of the event to a new one</source>
        <translation>把事件的部分段落分給新事件</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>複製這些列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>前往段落(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>寫筆記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation>標為存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation>在同一日期內提前(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation>在同一日期內延後(&amp;T)</translation>
    </message>
    <message>
        <source>Merge &amp;Conflicting Events…</source>
        <translation>合併日期牴觸的事件(&amp;C)…</translation>
    </message>
    <message>
        <source>They Are Di&amp;fferent Events</source>
        <translation>它們是不同的事件(&amp;F)</translation>
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
    <name>tidemark::browse::FigureChartCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is counted, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal distances are equal ratios</source>
        <translation>對數座標軸：等距即等比</translation>
    </message>
    <message>
        <source>A logarithmic axis needs values above zero</source>
        <translation>對數座標軸只能用於大於零的數值</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>對數座標軸</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>複製或儲存這張圖表</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Axis</source>
        <translation>對數座標軸(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Chart as Picture</source>
        <translation>將圖表複製為圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Chart as Picture…</source>
        <translation>將圖表儲存為圖片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Chart as Picture</source>
        <translation>將圖表儲存為圖片</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 影像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 向量圖 (*.svg)</translation>
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
    <name>tidemark::browse::FigurePicture</name>
    <message>
        <source>Source: %1</source>
        <translation>資料來源：%1</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>圖表無法儲存為 %1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FiguresPane</name>
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
        <translation>依「截至」日期；點按回到原文。</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::ItemViewHelp</name>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>回到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>寫筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>連同出處複製(&amp;I)</translation>
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
    <name>tidemark::export_ui::AdvicePanel</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::AnnotationExportDialog</name>
    <message>
        <source>The W3C&apos;s open standard. Nothing is lost: Tidemark takes it back as it was.</source>
        <translation>W3C 的開放標準。資料毫無遺漏，潮痕可原樣取回。</translation>
    </message>
    <message>
        <source>For programs that work with Hypothesis.</source>
        <translation>供支援 Hypothesis 的程式使用。</translation>
    </message>
    <message>
        <source>Quotations with their notes, for note-taking programs.</source>
        <translation>引文附筆記，適合筆記軟體。</translation>
    </message>
    <message>
        <source>One page for any browser and for printing.</source>
        <translation>單一網頁，任何瀏覽器都能看，也適合列印。</translation>
    </message>
    <message>
        <source>One row for each annotation, for spreadsheets.</source>
        <translation>每則標註一列，適合試算表。</translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation>這篇文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Selection in Notes</source>
        <translation>「筆記」中選取的(&amp;S)</translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation>整個文庫(&amp;L)</translation>
    </message>
    <message>
        <source>With the articles&apos; &amp;texts, for another library</source>
        <translation>連同文章全文，供另一個文庫使用(&amp;T)</translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation>供 Excel 使用（加位元組順序記號）(&amp;E)</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>匯出標註</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation>標註：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁（HTML）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C 網頁標註(JSON-LD)</translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation>Hypothesis(JSON)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 則標註</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations here yet.</source>
        <translation>這裡還沒有標註。</translation>
    </message>
    <message>
        <source>annotations</source>
        <comment>name of a file</comment>
        <translation>標註</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 檔案 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ContentOptions</name>
    <message>
        <source>First event</source>
        <translation>第一個事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後一個事件</translation>
    </message>
    <message>
        <source>Period and number of events</source>
        <translation>期間與事件數目</translation>
    </message>
    <message>
        <source>Only what the &amp;window shows</source>
        <translation>只含視窗中顯示的(&amp;W)</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>圖例(&amp;D)</translation>
    </message>
    <message>
        <source>So&amp;urce line</source>
        <translation>來源說明(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered sources</source>
        <translation>編號來源(&amp;N)</translation>
    </message>
    <message>
        <source>A number at every event, and below a list of the sources</source>
        <translation>每個事件標上號碼，下方列出來源</translation>
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
        <source>Between two dates</source>
        <translation>兩個日期之間</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s)</source>
        <translation>
            <numerusform>選取的 %n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>期間(&amp;R)：</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>從(&amp;M)：</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>到(&amp;O)：</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>標題(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Subtitle:</source>
        <translation>副標題(&amp;S)：</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>語言(&amp;G)：</translation>
    </message>
    <message>
        <source>%1 of %2 events: filters and hidden categories as in the window</source>
        <translation>%2 個事件中的 %1 個：篩選與隱藏的類別和視窗一樣</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-09 or 2023-09-15.</source>
        <translation>「%1」不是日期。請寫成 2023、2023-09 或 2023-09-15。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-09, 2023-09-15.</source>
        <translation>年、月或日：2023、2023-09、2023-09-15。</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export timeline picture</source>
        <translation>匯出時間線圖</translation>
    </message>
    <message>
        <source>Cop&amp;y to Clipboard</source>
        <translation>複製到剪貼簿(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在繪圖…</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::FamilyBox</name>
    <message>
        <source>Chosen by the program</source>
        <translation>由程式選擇</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::LengthBox</name>
    <message>
        <source>%1 to %2 %3</source>
        <comment>limits of a length and its unit</comment>
        <translation>%1 到 %2 %3</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::LookOptions</name>
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
        <translation>列印（灰階加紋樣）</translation>
    </message>
    <message>
        <source>Cards with details</source>
        <translation>卡片加細節</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Marks alone</source>
        <translation>只有標記</translation>
    </message>
    <message>
        <source>70 % to 160 % of the usual size</source>
        <translation>一般大小的 70 % 到 160 %</translation>
    </message>
    <message>
        <source>A named &amp;band for every lane</source>
        <translation>每條泳道各成一帶並標名(&amp;B)</translation>
    </message>
    <message>
        <source>Fold long s&amp;ilences</source>
        <translation>壓縮漫長的空白(&amp;I)</translation>
    </message>
    <message>
        <source>Long stretches without events take little room, and a mark says so</source>
        <translation>長時間沒有事件的段落只佔一點位置，並加上記號</translation>
    </message>
    <message>
        <source>&amp;Mark long gaps</source>
        <translation>標出漫長的空白(&amp;M)</translation>
    </message>
    <message>
        <source>Unusually long silences have a bracket with their length</source>
        <translation>特別長的空白加上括線並標明長度</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>方向(&amp;D)：</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>配色(&amp;U)：</translation>
    </message>
    <message>
        <source>Fo&amp;nt:</source>
        <translation>字型(&amp;N)：</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>字級(&amp;S)：</translation>
    </message>
    <message>
        <source>Det&amp;ail:</source>
        <translation>詳略(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureJob</name>
    <message>
        <source>The picture is too large for the memory of this computer. Choose fewer pixels or a smaller size.</source>
        <translation>這台電腦的記憶體裝不下這張圖。請減少像素或縮小尺寸。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is untouched. Choose another folder or name.</source>
        <translation>無法寫入 %1：%2。原有的內容沒有更動。請換一個資料夾或名稱。</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureOptions</name>
    <message>
        <source>&amp;Content</source>
        <translation>內容(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外觀(&amp;L)</translation>
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
    <message>
        <source>Page up and page down turn the pages, plus and minus zoom.</source>
        <translation>PageUp 和 PageDown 翻頁，加號和減號縮放。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Whole poster</source>
        <translation>整張海報</translation>
    </message>
    <message>
        <source>Sheet %1, %2 of %3</source>
        <translation>紙張 %1，%3 張中的第 %2 張</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PresetBar</name>
    <message>
        <source>Prese&amp;t:</source>
        <translation>預設組合(&amp;T)：</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>自訂選擇</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save, update, rename or delete presets</source>
        <translation>儲存、更新、重新命名或刪除預設組合</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>儲存成預設組合(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update preset</source>
        <translation>更新預設組合(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>重新命名預設組合(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>刪除預設組合(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>儲存成預設組合</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重新命名預設組合</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1(已更動)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>刪除預設組合</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? It cannot be brought back.</source>
        <translation>要刪除預設組合「%1」嗎？刪除後無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>預設組合需要名稱。</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Choose another name.</source>
        <translation>已經有名為「%1」的預設組合。請換一個名稱。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>預設組合</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>顯示整頁</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>As large as it will be</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Drag me out</source>
        <translation>拖出去</translation>
    </message>
    <message>
        <source>Drag the picture into another program or a folder</source>
        <translation>把圖片拖到其他程式或資料夾</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PrintDialog</name>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a PDF and print it elsewhere.</source>
        <translation>這台電腦沒有設定印表機。請在系統設定中加入印表機，或存成 PDF 到別處列印。</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>列印時間線</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>紙張(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存成 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>%1 did not take the pages. See that it is switched on and has paper, or save a PDF instead.</source>
        <translation>%1 沒有接收列印內容。請確認印表機已開啟並有紙，或改存 PDF。</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::SizeOptions</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 公釐</translation>
    </message>
    <message>
        <source>usually under 1 MB</source>
        <translation>通常不到 1 MB</translation>
    </message>
    <message>
        <source>usually 1 to 5 MB</source>
        <translation>通常 1 到 5 MB</translation>
    </message>
    <message>
        <source>usually over 5 MB</source>
        <translation>通常超過 5 MB</translation>
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
        <source>One page</source>
        <translation>單頁</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>多頁</translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation>多張拼成的海報</translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation>需要幾頁就幾頁</translation>
    </message>
    <message>
        <source>As many as needed: so that every event has its words. Else 2 to 100 pages.</source>
        <translation>需要幾頁就幾頁：讓每個事件都有文字。或指定 2 到 100 頁。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>長度單位</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>並排張數</translation>
    </message>
    <message>
        <source>Sheets side by side, 1 to 10</source>
        <translation>並排張數，1 到 10</translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation>上下張數</translation>
    </message>
    <message>
        <source>Sheets below each other, 1 to 10</source>
        <translation>上下張數，1 到 10</translation>
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
        <source>Letter landscape</source>
        <translation>Letter 橫向</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter 直向</translation>
    </message>
    <message>
        <source>Column (90 × 220 mm)</source>
        <translation>單欄（90 × 220 公釐）</translation>
    </message>
    <message>
        <source>Square (1200 × 1200)</source>
        <translation>方形（1200 × 1200）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸點數</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>寬 × 高(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解析度(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>每英寸點數(&amp;D)：</translation>
    </message>
    <message>
        <source>P&amp;ages:</source>
        <translation>頁面(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of pages</comment>
        <translation>頁數(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>張數(&amp;H)：</translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>放大也清晰</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 put together</source>
        <comment>size of a poster</comment>
        <translation>拼起來 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::TimelineDataDialog</name>
    <message>
        <source>One page for any browser, to zoom, search and read. It holds everything and loads nothing.</source>
        <translation>一個任何瀏覽器都能開的網頁，可以縮放、搜尋、閱讀。內容全在檔案裡，不載入任何東西。</translation>
    </message>
    <message>
        <source>One row for each event, for spreadsheets. Tidemark opens it again.</source>
        <translation>每個事件一列，供試算表使用。潮痕可以再開啟它。</translation>
    </message>
    <message>
        <source>For web pages made with TimelineJS. Events without a date are left out.</source>
        <translation>供以 TimelineJS 製作的網頁使用。沒有日期的事件會略過。</translation>
    </message>
    <message>
        <source>A text to go on writing in. Events without a date or before the year 1 are left out.</source>
        <translation>可以接著寫下去的文字檔。沒有日期或早於西元 1 年的事件會略過。</translation>
    </message>
    <message>
        <source>For calendars. A vague date covers every day it may mean; events without a date or before the year 1 are left out.</source>
        <translation>供行事曆使用。模糊的日期涵蓋它可能指的每一天；沒有日期或早於西元 1 年的事件會略過。</translation>
    </message>
    <message>
        <source>Every field, for programs, with the places of the passages in their texts.</source>
        <translation>供程式使用的所有欄位，包括段落在原文中的位置。</translation>
    </message>
    <message>
        <source>This &amp;file</source>
        <translation>這個檔案(&amp;F)</translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation>這篇文章(&amp;A)</translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation>整個文庫(&amp;L)</translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation>供 Excel 使用（加位元組順序記號）(&amp;E)</translation>
    </message>
    <message>
        <source>Export timeline data</source>
        <translation>匯出時間線資料</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>事件：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Interactive web page (HTML)</source>
        <translation>互動網頁（HTML）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>TimelineJS (JSON)</source>
        <translation>TimelineJS(JSON)</translation>
    </message>
    <message>
        <source>markwhen</source>
        <translation>markwhen</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>行事曆（iCalendar）</translation>
    </message>
    <message>
        <source>All fields (JSON)</source>
        <translation>所有欄位（JSON）</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events here yet.</source>
        <translation>這裡還沒有事件。</translation>
    </message>
    <message>
        <source>events</source>
        <comment>name of a file</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 檔案 (*.%2)</translation>
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
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import new version…</source>
        <translation>匯入新版本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>新增專題(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;out of the dossier</source>
        <translation>移出專題(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add to a dossier</source>
        <translation>加入專題(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete the dossier</source>
        <translation>刪除專題(&amp;D)</translation>
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
        <translation>文章內文，事件與筆記以色彩標出</translation>
    </message>
    <message>
        <source>Open or drop an article to begin</source>
        <translation>開啟或拖入一篇文章即可開始</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>passages at one place of the scroll bar</comment>
        <translation>
            <numerusform>還有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click to follow: %1</source>
        <translation>Ctrl+點按以前往：%1</translation>
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
        <translation>這是資料夾，不是檔案</translation>
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
        <translation>文字不是 UTF-8(第一個錯誤位元組：%1)</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <comment>file name; reason</comment>
        <translation>無法匯入 %1：%2。</translation>
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
        <translation>無法開啟文庫 %1 來寫入，因為另一個潮痕正在使用它。</translation>
    </message>
    <message>
        <source>%1 cannot be opened because it is not a Tidemark library.</source>
        <translation>無法開啟 %1，因為它不是潮痕文庫。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened because a newer Tidemark made it.</source>
        <translation>無法開啟文庫 %1，因為它由更新版本的潮痕建立。</translation>
    </message>
    <message>
        <source>The library %1 cannot be changed because its file or folder is read-only.</source>
        <translation>無法更改文庫 %1，因為檔案或資料夾是唯讀的。</translation>
    </message>
    <message>
        <source>Nothing could be stored in %1 because the disk is full.</source>
        <translation>無法存入 %1，因為磁碟已滿。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the dateline says %2.</source>
        <translation>發表於%1：由電頭「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the byline says %2.</source>
        <translation>發表於%1：由署名行「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the file&apos;s own details say %2.</source>
        <translation>發表於%1：由檔案自帶資料「%2」推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text speaks of %2 as the present.</source>
        <translation>發表於%1：因文中把%2當作現在而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.</source>
        <translation>發表於%1：因文中說%2已成過去，又從%4數到%3而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over.</source>
        <translation>發表於%1：因文中%2已成過去而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because %2 is the latest date the text tells of.</source>
        <translation>發表於%1：因文中最晚的日期是%2而推定。</translation>
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
        <translation>原文措辭模糊：可能是此範圍內任何時候。</translation>
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
        <translation>發表於%1，由您設定。</translation>
    </message>
    <message>
        <source>Published %1, inferred from the text.</source>
        <translation>發表於%1，由文中推定。</translation>
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
        <translation>%1 既不是 EDTF 日期，也不是 ISO 8601 時段</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 不是下列任何一個：%2</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>這不是 JSON(%1，第 %2 個位元組)</translation>
    </message>
    <message>
        <source>it holds no findings, that is none of the lists times, quotes, policies, figures, people and events</source>
        <translation>其中沒有辨識結果，也就是 times、quotes、policies、figures、people、events 各清單一個都沒有</translation>
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
        <translation>該處沒有這些字句，附近卻有不只一處</translation>
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
        <translation>無法匯入 %1：其中的辨識結果在這篇文章裡都找不到位置。它是不是出自另一篇文章？</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新解讀</translation>
    </message>
    <message>
        <source>it holds more than %1 annotations</source>
        <translation>標註超過 %1 則</translation>
    </message>
    <message>
        <source>it holds neither W3C Web Annotations nor rows of Hypothesis</source>
        <translation>裡面既沒有 W3C 網頁標註，也沒有 Hypothesis 的資料列</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>它不是物件</translation>
    </message>
    <message>
        <source>it is not an annotation</source>
        <translation>它不是標註</translation>
    </message>
    <message>
        <source>it does not say what it is about</source>
        <translation>沒有指明標註的對象</translation>
    </message>
    <message>
        <source>its body is neither a text nor a tag</source>
        <translation>內容既不是文字，也不是標籤</translation>
    </message>
    <message>
        <source>it gives neither a quotation nor a position in the text</source>
        <translation>既沒有引文，也沒有在文中的位置</translation>
    </message>
    <message>
        <source>its position is none in the text</source>
        <translation>它的位置不在文章裡</translation>
    </message>
    <message>
        <source>its own fields do not fit together</source>
        <translation>它自己的欄位互相矛盾</translation>
    </message>
    <message>
        <source>one of its texts or lists is too long</source>
        <translation>其中的文字或清單過長</translation>
    </message>
    <message>
        <source>another one in the file has the same id</source>
        <translation>檔案中另有一則使用相同的識別碼</translation>
    </message>
    <message>
        <source>what it answers is not there</source>
        <translation>它所回覆的標註不存在</translation>
    </message>
    <message>
        <source>the file only says where more annotations are</source>
        <translation>檔案只指出其他標註在哪裡</translation>
    </message>
    <message>
        <source>the article in the file is damaged</source>
        <translation>檔案中的文章已損壞</translation>
    </message>
    <message>
        <source>its article is not in the library, and the file does not hold the text</source>
        <translation>文庫裡沒有這篇文章，檔案也沒有附上全文</translation>
    </message>
    <message>
        <source>its words are about another text</source>
        <translation>引文屬於另一篇文章</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why an entry of a file was left out; a word of the file</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>file name; reason</comment>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消匯出。</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <translation>關於整篇文章</translation>
    </message>
    <message>
        <source>place not certain</source>
        <translation>位置未確定</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>原文已不在文章中</translation>
    </message>
    <message>
        <source>Reply, %1</source>
        <translation>回覆，%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>change style</source>
        <translation>更改樣式</translation>
    </message>
    <message>
        <source>restore annotation</source>
        <translation>還原標註</translation>
    </message>
    <message>
        <source>change reply</source>
        <translation>變更回覆</translation>
    </message>
    <message>
        <source>import annotations</source>
        <translation>匯入標註</translation>
    </message>
    <message>
        <source>settle place of annotation</source>
        <translation>確認標註位置</translation>
    </message>
    <message>
        <source>import new version</source>
        <translation>匯入新版本</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Quotation: %1</source>
        <translation>引述：%1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>政策：%1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>數字：%1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人物：%1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>匯入已取消。</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>lane of a timeline</comment>
        <translation>時期</translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation>這個事件沒有標題</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>其中一段文字太長</translation>
    </message>
    <message>
        <source>the start “%1” is not a date</source>
        <translation>開始「%1」不是日期</translation>
    </message>
    <message>
        <source>the end “%1” is not a date</source>
        <translation>結束「%1」不是日期</translation>
    </message>
    <message>
        <source>the end lies before the start: %1</source>
        <translation>結束早於開始：%1</translation>
    </message>
    <message>
        <source>the year is not between -9999 and 9999: %1</source>
        <translation>年份不在 -9999 到 9999 之間：%1</translation>
    </message>
    <message>
        <source>it has another number of fields than the header: %1</source>
        <translation>欄位數和標題列不同：%1</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>結束引號後面還有文字</translation>
    </message>
    <message>
        <source>“%1” does not say a date clearly</source>
        <translation>「%1」沒有說清楚日期</translation>
    </message>
    <message>
        <source>“%1” counts from an event that is not there or has no known end</source>
        <translation>「%1」所依據的事件不存在，或沒有已知的結束</translation>
    </message>
    <message>
        <source>“%1” is counted in less than days</source>
        <translation>「%1」的單位小於一天</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (line %1)</source>
        <translation>這不是 UTF-8 文字（第 %1 行）</translation>
    </message>
    <message>
        <source>it is not text but binary data (byte %1)</source>
        <translation>這不是文字，而是二進位資料（第 %1 個位元組）</translation>
    </message>
    <message>
        <source>line 1 does not name the columns start and label</source>
        <translation>第 1 行沒有 start 和 label 這兩個欄位</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>第 %1 行的引號沒有結束</translation>
    </message>
    <message>
        <source>it is not JSON from line %1 on (byte %2)</source>
        <translation>從第 %1 行起不是 JSON(第 %2 個位元組)</translation>
    </message>
    <message>
        <source>its JSON is nested more than %1 deep (line %2)</source>
        <translation>其中的 JSON 超過 %1 層（第 %2 行）</translation>
    </message>
    <message>
        <source>it holds more than %1 events</source>
        <translation>其中的事件超過 %1 個</translation>
    </message>
    <message>
        <source>none of its events can be read; the first is %1</source>
        <translation>其中的事件都無法讀取；第一個是%1</translation>
    </message>
    <message>
        <source>it holds no events as CSV or JSON (id, lane, start, end, label), TimelineJS or markwhen</source>
        <translation>其中沒有 CSV 或 JSON(id、lane、start、end、label)、TimelineJS 或 markwhen 形式的事件</translation>
    </message>
    <message>
        <source>Reading the events was cancelled.</source>
        <translation>已取消讀取事件。</translation>
    </message>
    <message>
        <source>The events of %1 cannot be read: %2.</source>
        <comment>file; reason</comment>
        <translation>無法讀取 %1 的事件：%2。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; reason</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <comment>of a list; reason</comment>
        <translation>第 %1 項：%2</translation>
    </message>
    <message>
        <source>merge events</source>
        <translation>合併事件</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>put events in order</source>
        <translation>排列事件順序</translation>
    </message>
    <message>
        <source>settle conflicting dates</source>
        <translation>裁定互相牴觸的日期</translation>
    </message>
    <message>
        <source>tell events apart</source>
        <translation>區分事件</translation>
    </message>
    <message>
        <source>link events</source>
        <translation>連結事件</translation>
    </message>
    <message>
        <source>unlink events</source>
        <translation>拆開事件</translation>
    </message>
    <message>
        <source>keep events apart</source>
        <translation>保持事件分開</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shared words or names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the same date</source>
        <translation>日期相同</translation>
    </message>
    <message>
        <source>dates that agree</source>
        <translation>日期相符</translation>
    </message>
    <message>
        <source>the same policy (%1)</source>
        <translation>同一政策（%1）</translation>
    </message>
    <message>
        <source>the same figure (%1)</source>
        <translation>同一數字（%1）</translation>
    </message>
    <message>
        <source>the same names (%1)</source>
        <translation>同樣的名稱（%1）</translation>
    </message>
    <message>
        <source>the same words (%1)</source>
        <translation>同樣的字句（%1）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <extracomment>What two articles have in common: the same date; the same words (A, B)</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnchorReview</name>
    <message>
        <source>%1 — %2</source>
        <comment>state of a mark; its words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Passage lost</source>
        <translation>失去原文</translation>
    </message>
    <message>
        <source>Kept without a passage</source>
        <translation>保留而無原文</translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消匯出。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationWords</name>
    <message>
        <source>No longer read out of the text</source>
        <translation>已不再從文中讀出</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what a note is on</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a note is on</comment>
        <translation>引語</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>what a note is on</comment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>what a note is on: a number</comment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>what a note is on</comment>
        <translation>說話人</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>what a note is on</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>what a note is on: the whole article</comment>
        <translation>全文</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>what a note is on</comment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>style of a mark</comment>
        <translation>底線</translation>
    </message>
    <message>
        <source>Strike through</source>
        <comment>style of a mark</comment>
        <translation>刪除線</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>style of a mark</comment>
        <translation>螢光</translation>
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
    <message>
        <source>The text has changed while the findings were read. Nothing was imported; try again.</source>
        <translation>讀取期間原文已改變。沒有匯入任何內容，請再試一次。</translation>
    </message>
    <message>
        <source>These words stand in %1 places; at most %2 can be marked at once.</source>
        <translation>這些文字共出現 %1 處；一次最多標示 %2 處。</translation>
    </message>
    <message>
        <source>The item has a passage already.</source>
        <translation>這個項目已經有對應的原文。</translation>
    </message>
    <message>
        <source>The event is no longer in the library.</source>
        <translation>這個事件已不在文庫中。</translation>
    </message>
    <message>
        <source>Choose two or more events to be made into one.</source>
        <translation>請選擇兩個以上的事件來合併成一個。</translation>
    </message>
    <message>
        <source>Choose some passages of the event for the new one, but not all of them.</source>
        <translation>請為新事件選擇一部分段落，但不能全選。</translation>
    </message>
    <message>
        <source>The event has no such date any more.</source>
        <translation>這個事件已經沒有這個日期了。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::DateConflict</name>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a date, the words it was read from</comment>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>Dated differently: %1</source>
        <translation>日期說法不一：%1</translation>
    </message>
    <message>
        <source> ≠ </source>
        <comment>between dates that exclude each other</comment>
        <translation> ≠ </translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker, role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between those behind an event</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, date as extracted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
</context>
<context>
    <name>tidemark::session::EventRowsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
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
    <message>
        <source>Who</source>
        <comment>column: speaker, issuer or holder of a figure</comment>
        <translation>相關方</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column: number of passages that tell of an event</comment>
        <translation>段落數</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>column: dates that exclude the one shown</comment>
        <translation>日期牴觸</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text gives no date.</source>
        <translation>原文沒有給出日期。</translation>
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
    <name>tidemark::session::Explanation</name>
    <message>
        <source>Time expression</source>
        <translation>時間詞語</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引語</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a number with what it counts</comment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a row; its contents</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (EDTF %2)</source>
        <comment>a date in words; the same in EDTF notation</comment>
        <translation>%1（EDTF %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every time after: %1</source>
        <comment>a length of time</comment>
        <translation>每隔：%1</translation>
    </message>
    <message>
        <source>%1; the words mean %2, and this is its beginning</source>
        <translation>%1；字句指%2，這裡取其開頭</translation>
    </message>
    <message>
        <source>%1; the words mean %2</source>
        <translation>%1；字句指%2</translation>
    </message>
    <message>
        <source>%1; you have set this date.</source>
        <translation>%1；這個日期是您設定的。</translation>
    </message>
    <message>
        <source>You have taken the date away.</source>
        <translation>您已去掉日期。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>The text was read as: %1, %2, %3.</source>
        <comment>title, date, category of an event</comment>
        <translation>從原文讀出的是：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字句</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>說話人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所屬機構</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>轉述用語</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>所計之物</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>屬於誰</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How the date was reached</source>
        <translation>日期怎樣得出</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Rule for the date</source>
        <translation>日期所依規則</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Found by the rule</source>
        <translation>所依規則</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您的修改</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the date a figure holds for</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>The text says so.</source>
        <translation>原文明說。</translation>
    </message>
    <message>
        <source>Vague: the wording itself is not exact.</source>
        <translation>模糊：說法本身並不確切。</translation>
    </message>
    <message>
        <source>Inferred: worked out from other words of the text.</source>
        <translation>推斷：由原文中別的字句得出。</translation>
    </message>
    <message>
        <source>Read out of the text by Tidemark %1</source>
        <comment>version</comment>
        <translation>由 Tidemark %1 從原文讀出</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未具名來源</translation>
    </message>
    <message>
        <source>%1; no words beside the quotation name the speaker.</source>
        <translation>%1；引語旁邊沒有指明說話人的字句。</translation>
    </message>
    <message>
        <source>%1, who spoke or was named just before; the quotation itself names nobody.</source>
        <translation>%1，剛才說話或提到的人；引語本身沒有指明是誰。</translation>
    </message>
    <message>
        <source>These words stand for %1.</source>
        <translation>這些字句指%1。</translation>
    </message>
    <message>
        <source>An order that has no title</source>
        <translation>沒有標題的要求</translation>
    </message>
    <message>
        <source>The text names no issuer.</source>
        <translation>原文沒有提到發布者。</translation>
    </message>
    <message>
        <source>%1: the number has no unit of its own.</source>
        <comment>unit</comment>
        <translation>%1：數字本身沒有單位。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 處提及</numerusform>
        </translation>
    </message>
    <message>
        <source>A name beside a title or before a reporting verb, then wherever it stands again.</source>
        <translation>在職稱旁或轉述動詞前的姓名，以及它再次出現之處。</translation>
    </message>
    <message>
        <source>%1; you have chosen this date.</source>
        <translation>%1；這個日期是你選定的。</translation>
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
    <name>tidemark::session::OwnWords</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file name; reason</comment>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be shown here because it is too large or its text is not UTF-8.</source>
        <translation>%1 太大，或文字不是 UTF-8 編碼，無法在此顯示。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Your words have not been saved.</source>
        <translation>無法建立資料夾 %1，您的詞語尚未儲存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file name; reason</comment>
        <translation>無法寫入 %1：%2</translation>
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
    <name>tidemark::session::ReadingJob</name>
    <message>
        <source>The reading of the text was cancelled.</source>
        <translation>已取消讀取原文。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::TimelineDataJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消匯出。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::Workspace</name>
    <message>
        <source>The library cannot be created because the folder %1 cannot be made.</source>
        <translation>無法建立文庫，因為無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation>專題需要名稱。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::AnnotationFilesController</name>
    <message>
        <source>%1: %2</source>
        <comment>place of an entry in its file; why it was left out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %3 more: %2</source>
        <comment>place of an entry; reason; a number</comment>
        <translation>%1 等（另有 %3 項）：%2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 則標註寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>匯入標註</translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json)</source>
        <translation>標註 (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added from %1.</source>
        <translation>
            <numerusform>從 %1 加入了 %n 則標註。</numerusform>
        </translation>
    </message>
    <message>
        <source>No new annotations in %1.</source>
        <translation>%1 裡沒有新的標註。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came with it.</source>
        <translation>
            <numerusform>隨檔加入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) added.</source>
        <translation>
            <numerusform>加入 %n 則回覆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a place to be confirmed.</source>
        <translation>
            <numerusform>%n 則的位置待確認。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are no longer in the text.</source>
        <translation>
            <numerusform>%n 則的原文已不在文章中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n 則先前已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>略過 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out:</source>
        <translation>
            <numerusform>略過 %n 項：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLegend</name>
    <message>
        <source>&amp;Read this article</source>
        <translation>閱讀這篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;only this article</source>
        <translation>只顯示這篇文章(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all articles</source>
        <translation>顯示所有文章(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLinkOpener</name>
    <message>
        <source>This is no address of an article: %1</source>
        <translation>這不是文章的位址：%1</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library.</source>
        <translation>這個連結所指的文章不在這個文庫中。</translation>
    </message>
    <message>
        <source>The words that the link leads to no longer stand in this article.</source>
        <translation>連結所指的文字已不在這篇文章中。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Address of an article or a passage (tidemark:…):</source>
        <translation>文章或段落的位址(tidemark:…):</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::CitationController</name>
    <message>
        <source>Copied with citation (%1).</source>
        <comment>name of a citation style</comment>
        <translation>已連同出處複製（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 個連結。</numerusform>
        </translation>
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
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
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
        <translation>無日期。日期後加 ~ 表示約略，? 表示不確定，/ 連接起訖。</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day, as in 2023-09-15; month and day may be left out.</source>
        <translation>這不是日期。請寫年-月-日，如 2023-09-15；月、日可以省略。</translation>
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
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation>待確認的標註</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierBar</name>
    <message>
        <source>Dossier %1</source>
        <translation>專題 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told twice?</source>
        <translation>
            <numerusform>%n 個事件重複敘述？</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare events that two articles may tell</source>
        <translation>比對兩篇文章可能都提到的事件</translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation>回到單篇文章</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierController</name>
    <message>
        <source>Dossier deleted. Its articles stay in the library.</source>
        <translation>已刪除專題，文章仍在文庫中。</translation>
    </message>
    <message>
        <source>Taken out of the dossier.</source>
        <translation>已移出專題。</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新增專題</translation>
    </message>
    <message numerus="yes">
        <source>Name of the dossier (%n article(s)):</source>
        <translation>
            <numerusform>專題名稱（%n 篇文章）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>重新命名專題</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已連結為同一事件。</translation>
    </message>
    <message>
        <source>Taken apart: two events again.</source>
        <translation>已拆開，又是兩個事件。</translation>
    </message>
    <message>
        <source>This dossier has no articles yet. Drag articles onto it in the library, or use “Add to a dossier” in their menu.</source>
        <translation>這個專題還沒有文章。請在文庫中把文章拖到專題上，或用文章選單裡的「加入專題」。</translation>
    </message>
    <message>
        <source>Nothing in these articles is dated.</source>
        <translation>這些文章裡沒有註明日期的事件。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierPresenter</name>
    <message>
        <source>%1: %2</source>
        <comment>an article&apos;s title, the date it gives</comment>
        <translation>〈%1〉：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between articles and the dates they give</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>%1 dates it differently: %2</source>
        <comment>an article&apos;s title, a date</comment>
        <translation>〈%1〉的日期不同：%2</translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <comment>an article&apos;s title</comment>
        <translation>〈%1〉也提到</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已連結為同一事件。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆開</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EmptyPage</name>
    <message>
        <source>No article is open. Drop a text file here, or import one.</source>
        <translation>尚未開啟文章。把文字檔拖到這裡，或匯入一篇。</translation>
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
    <name>tidemark::shell::EventFilesController</name>
    <message>
        <source>Open events</source>
        <translation>開啟事件檔</translation>
    </message>
    <message>
        <source>Events (*.csv *.json *.mw *.markwhen)</source>
        <translation>事件檔 (*.csv *.json *.mw *.markwhen)</translation>
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
    <name>tidemark::shell::EventsController</name>
    <message numerus="yes">
        <source>%n event(s) made into one.</source>
        <translation>
            <numerusform>已把 %n 個事件合併成一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of the same date stands before this one.</source>
        <translation>同一日期內沒有排在它之前的事件。</translation>
    </message>
    <message>
        <source>No event of the same date stands after this one.</source>
        <translation>同一日期內沒有排在它之後的事件。</translation>
    </message>
    <message>
        <source>Remembered: these are different events.</source>
        <translation>已記住：這些是不同的事件。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventsWindow</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>顯示全部(&amp;E)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>沒有日期</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out:</source>
        <translation>
            <numerusform>略過了 %n 個事件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>%1 — Tidemark</source>
        <comment>window title: file</comment>
        <translation>%1 — 潮痕</translation>
    </message>
    <message numerus="yes">
        <source>%1 file with %Ln event(s). It is only shown here: it is not in your library, and nothing changes it.</source>
        <comment>format</comment>
        <translation>
            <numerusform>%1 檔案，%Ln 個事件。這裡只是檢視：它不在您的文庫裡，也不會被更動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: why?</source>
        <translation>
            <numerusform>略過 %n 個：為什麼？</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>搜尋表格</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>檔案中的事件</translation>
    </message>
    <message>
        <source>What the file says of the chosen event</source>
        <translation>檔案對所選事件的說明</translation>
    </message>
    <message>
        <source>Choose an event to read what the file says of it.</source>
        <translation>選擇一個事件，這裡會顯示檔案對它的說明。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation>匯出時間線圖(&amp;P)…</translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation>匯出時間線資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search the table</source>
        <translation>搜尋表格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
    <message>
        <source>A parenthesis ( ) is missing its other half. \( finds the sign itself.</source>
        <translation>括號 ( ) 不成對。要找括號本身，請寫 \(。</translation>
    </message>
    <message>
        <source>A bracket [ is never closed. \[ finds the sign itself.</source>
        <translation>方括號 [ 沒有結尾。要找方括號本身，請寫 \[。</translation>
    </message>
    <message>
        <source>The backslash stands before something it does not go with: %1</source>
        <translation>反斜線後面接的內容不對：%1</translation>
    </message>
    <message>
        <source>No such range of characters: %1</source>
        <translation>沒有這樣的字元範圍：%1</translation>
    </message>
    <message>
        <source>There is nothing to repeat, or too often: %1</source>
        <translation>沒有可重複的內容，或重複次數太多：%1</translation>
    </message>
    <message>
        <source>This cannot be used here, because it could take forever: %1</source>
        <translation>這裡不能用這種寫法，因為可能永遠算不完：%1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>運算式太大。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>這不是正規表示式：%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>運算式有誤</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>hits</comment>
        <translation>第 %1 處，共超過 %2 處</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>Traditional finds Simplified, 7億 finds 700,000,000. Up and down: earlier searches.</source>
        <translation>繁體找得到簡體，7億找得到 700,000,000。上下鍵：先前找過的文字。</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>先前的尋找</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: whole words</comment>
        <translation>整詞</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>只找完整的詞</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::FindingsController</name>
    <message>
        <source>%1: %2</source>
        <comment>place of a finding in its file; why it was left out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %3 more: %2</source>
        <comment>place of a finding in its file; reason; a number</comment>
        <translation>%1 等，另有 %3 項：%2</translation>
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
            <numerusform>%n 項先前已有，包括您接受或拒絕過的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left out:</source>
        <translation>
            <numerusform>略過 %n 項：</numerusform>
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
    <message>
        <source>Reading %1 (%2 of %3)…</source>
        <comment>file, its number, how many</comment>
        <translation>正在讀取 %1（第 %2 個，共 %3 個）…</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::LegendChip</name>
    <message>
        <source>%1, %2</source>
        <comment>an article&apos;s title, how many events</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::LinkOpener</name>
    <message>
        <source>This is no address that can be opened.</source>
        <translation>這不是可以開啟的網址。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>要用您的郵件程式寫信到這個地址嗎？</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>要在您的瀏覽器中開啟這個網址嗎？</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>它通往：%1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>The desktop could not open the address.</source>
        <translation>桌面系統無法開啟這個網址。</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>開啟連結(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k Address</source>
        <translation>複製連結網址(&amp;K)</translation>
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
        <source>Read again: nothing changed.</source>
        <translation>已重新讀取：沒有變動。</translation>
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
        <translation>已重新讀取：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of new, changed, gone</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was read out of these words. Choose an event, a date, a quotation, a policy or a figure first.</source>
        <translation>這些字句中沒有讀出什麼。請先選擇事件、日期、引語、政策或數據。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an item, its title</comment>
        <translation>%1：%2</translation>
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
    <name>tidemark::shell::MergeDialog</name>
    <message>
        <source>No date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>Merge events</source>
        <translation>合併事件</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>合併結果</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合併(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>The dates exclude each other. The event keeps both readings and is marked until you say which one holds. Merging can be undone.</source>
        <translation>這些日期互相牴觸。事件會保留各種說法並加上標記，直到你裁定哪個正確。合併可以復原。</translation>
    </message>
    <message>
        <source>All passages and your notes are kept. Merging can be undone, and Split takes the event apart again.</source>
        <translation>全部段落和你的筆記都會保留。合併可以復原，也可以用「拆分」重新分開。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::NotesController</name>
    <message>
        <source>Every occurrence is marked already.</source>
        <translation>每一處都已標示。</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) marked.</source>
        <translation>
            <numerusform>已標示 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, the reader&apos;s name of its colour</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsController</name>
    <message numerus="yes">
        <source>There are %n more such file(s).</source>
        <translation>
            <numerusform>另有 %n 個這樣的檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words have changed. This article was read with the former ones.</source>
        <translation>自訂詞語已變更，這篇文章是用先前的詞語解讀的。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>自訂詞語</translation>
    </message>
    <message>
        <source>Tables of words</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Create &amp;template</source>
        <translation>建立範本(&amp;T)</translation>
    </message>
    <message>
        <source>Makes the folder, a README.txt that explains it, and a file for this table with an example. Nothing that is there is overwritten.</source>
        <translation>建立資料夾、說明檔 README.txt，以及這個詞表的檔案（附例子）。已有的檔案不會覆寫。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>資料夾：%1</translation>
    </message>
    <message>
        <source>You have no words of your own in this table yet. Write them here and save.</source>
        <translation>這個詞表還沒有您自訂的詞語。請在此輸入並儲存。</translation>
    </message>
    <message>
        <source>Read: %1 added, %2 replaced, %3 removed.</source>
        <translation>已讀取：新增 %1 個，取代 %2 個，移除 %3 個。</translation>
    </message>
    <message>
        <source>No mistakes. The words count as soon as they are saved.</source>
        <translation>沒有錯誤。儲存後立即生效。</translation>
    </message>
    <message>
        <source>Another program has changed %1.tsv since you began. Saving puts your text in its place.</source>
        <translation>您開始編輯後，另一個程式更改了 %1.tsv。儲存會以您的文字取代。</translation>
    </message>
    <message>
        <source>Save the changes to your own words?</source>
        <translation>要儲存自訂詞語的變更嗎？</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsEditor</name>
    <message>
        <source>Own words</source>
        <translation>自訂詞語</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>內建詞語</translation>
    </message>
    <message>
        <source>A tab separates columns, | separates words that share a row, # begins a comment. A row of -, tab and a word takes a built-in word out.</source>
        <translation>定位字元（Tab）分隔各欄，| 分隔同一列的多個詞語，# 開頭的是註解。「-」、定位字元、詞語組成的一列會移除該內建詞語。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PicturesController</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已在剪貼簿上。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已送出 %n 頁到印表機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在繪圖…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>No program opened %1. It is there, and can be opened from a file manager.</source>
        <translation>沒有程式能開啟 %1。檔案已經在那裡，可以從檔案管理員開啟。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of the event shown, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Presenting</name>
    <message>
        <source>There is no event to present.</source>
        <translation>沒有可以放映的事件。</translation>
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
        <translation>「今年」之類的日期由它推算；一經更改，全部隨之更新。更改可以復原。</translation>
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
    <name>tidemark::shell::ReadAloud</name>
    <message>
        <source>Nothing on this system can read aloud. Install a speech service, such as Speech Dispatcher or Flite with its plugin for Qt.</source>
        <translation>這個系統上沒有能朗讀的程式。請安裝語音服務，例如 Speech Dispatcher 或 Flite，以及它的 Qt 外掛程式。</translation>
    </message>
    <message>
        <source>No voice that speaks %1 is installed on this system.</source>
        <translation>這個系統沒有安裝會說%1的語音。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>The speech service does not answer.</source>
        <translation>語音服務沒有回應。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ReadingController</name>
    <message>
        <source>There is no further heading.</source>
        <translation>後面沒有標題了。</translation>
    </message>
    <message>
        <source>There is no heading before this.</source>
        <translation>前面沒有標題了。</translation>
    </message>
    <message>
        <source>There is no further mark of yours.</source>
        <translation>後面沒有自己的標註了。</translation>
    </message>
    <message>
        <source>There is no mark of yours before this.</source>
        <translation>前面沒有自己的標註了。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SameEventsPanel</name>
    <message>
        <source>The same event? %1 of %2</source>
        <translation>同一事件嗎？第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>The same event?</source>
        <translation>同一事件嗎？</translation>
    </message>
    <message>
        <source>Because of %1.</source>
        <comment>reasons such as: the same date; the same words (A, B)</comment>
        <translation>依據：%1。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已連結為同一事件。</translation>
    </message>
    <message>
        <source>Kept apart; not asked again.</source>
        <translation>保持分開，不再詢問。</translation>
    </message>
    <message>
        <source>The &amp;same event</source>
        <translation>同一事件(&amp;S)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter 鍵</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一事件(&amp;N)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X 鍵</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>在文中顯示(&amp;T)</translation>
    </message>
    <message>
        <source>No events of these articles look alike any more.</source>
        <translation>這些文章中已沒有看來相同的事件。</translation>
    </message>
    <message>
        <source>Back (K)</source>
        <translation>上一項（K）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>On (J)</source>
        <translation>下一項（J）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Use this title</source>
        <translation>採用這個標題</translation>
    </message>
    <message>
        <source>Events that two articles may tell</source>
        <translation>兩篇文章可能都提到的事件</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ScriptController</name>
    <message>
        <source>The tables for Traditional and Simplified Chinese cannot be read. They belong to OpenCC (package libopencc-data).</source>
        <translation>無法讀取繁簡轉換表。轉換表屬於 OpenCC（套件 libopencc-data）。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SlidePage</name>
    <message>
        <source>No date</source>
        <translation>沒有日期</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SpeechBar</name>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>語速</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常語速</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>稍快</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>很快</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗讀</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>Which passages go to a new event?</source>
        <translation>哪些段落分給新事件？</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one passage, and leave one to the event itself.</source>
        <translation>至少選一個段落，並留一個給原來的事件。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>New event: %1 · %2 · %3</source>
        <comment>title, date, category</comment>
        <translation>新事件：%1 · %2 · %3</translation>
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
        <translation>發表：不詳</translation>
    </message>
    <message>
        <source>Published: %1 (inferred)</source>
        <translation>發表：%1(推定)</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>發表：%1</translation>
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
    <name>tidemark::shell::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give this up; everything stays as it was</source>
        <translation>放棄這項工作；一切保持原樣</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineDataController</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 個事件寫入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>略過 %n 個沒有日期的事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the year 1 or after 9999 left out.</source>
        <translation>
            <numerusform>略過 %n 個早於西元 1 年或晚於 9999 年的事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineEdits</name>
    <message>
        <source>This event is told in another article. Open that article to change the date.</source>
        <translation>這個事件出自另一篇文章。要改日期，請先開啟那篇文章。</translation>
    </message>
    <message>
        <source>“%1” is dated %2 now.</source>
        <comment>title of an event, its new date</comment>
        <translation>「%1」的日期改為 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 個事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) marked as disputed.</source>
        <translation>
            <numerusform>已把 %n 個事件標為存疑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected.</source>
        <translation>
            <numerusform>已拒絕 %n 個事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) suggested again.</source>
        <translation>
            <numerusform>%n 個事件重新列為建議。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineOptions</name>
    <message>
        <source>No silence in this timeline is long enough to be compressed.</source>
        <translation>這條時間線沒有長到需要壓縮的空白。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypefaceBox</name>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
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
        <source> pt</source>
        <comment>points, a type size</comment>
        <translation> 點</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>左右對齊(&amp;E)</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Forget this preset of your own</source>
        <translation>刪除這個自訂預設</translation>
    </message>
    <message>
        <source>Name for a preset of your own</source>
        <translation>為自訂預設命名</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>儲存(&amp;V)</translation>
    </message>
    <message>
        <source>Keep these settings under the name</source>
        <translation>以此名稱儲存目前設定</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>預設(&amp;P):</translation>
    </message>
    <message>
        <source>%1 em</source>
        <comment>a length in widths of a Chinese character</comment>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;aragraph spacing:</source>
        <translation>段落間距(&amp;A):</translation>
    </message>
    <message>
        <source>First-line &amp;indent:</source>
        <translation>首行縮排(&amp;I):</translation>
    </message>
    <message>
        <source>Space &amp;between Chinese and Latin</source>
        <translation>中文與西文之間留空(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;queeze neighbouring punctuation</source>
        <translation>壓縮相鄰標點(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hang punctuation at line ends</source>
        <translation>行末標點懸掛(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重設(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the settings the program came with</source>
        <translation>回復程式原本的設定</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>typography that is none of the presets</comment>
        <translation>自訂</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionWindow</name>
    <message>
        <source>no other text</source>
        <translation>不比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>This article has had one text so far. Import a changed one with File › Import new version.</source>
        <translation>這篇文章目前只有一份文字。可用「檔案 › 匯入新版本」匯入改動後的文字。</translation>
    </message>
    <message>
        <source>%1 — change %2 of %3</source>
        <comment>summary; number; how many</comment>
        <translation>%1 — 第 %2 處，共 %3 處</translation>
    </message>
    <message>
        <source>Version %1 (current)</source>
        <translation>第 %1 版（目前）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check came from here</source>
        <translation>
            <numerusform>%n 則待確認標註出自此版</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>文章的版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>比較對象(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Make this the current text</source>
        <translation>改用這一版(&amp;M)</translation>
    </message>
    <message>
        <source>The marks go over to it; undo takes it back</source>
        <translation>標註會移到這一版；可以復原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Next change (F8 or N)</source>
        <translation>下一處改動 （F8 或 N）</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8 or P)</source>
        <translation>上一處改動 （Shift+F8 或 P）</translation>
    </message>
    <message>
        <source>− struck through: gone · + underlined: new · dashed: moved</source>
        <translation>− 刪除線：刪去 · + 底線：新增 · 虛線：移動</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>較早的文字</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>較晚的文字</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionsController</name>
    <message>
        <source>This text is version %1 of “%2”, which has another text now. Nothing was changed.</source>
        <translation>這份文字是「%2」的第 %1 版，該文章現在用的是另一份文字。沒有任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in place</source>
        <translation>
            <numerusform>%n 則標註位置正確</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 則待確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n 則失去原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or other item(s) lost the passage</source>
        <translation>
            <numerusform>%n 個事件或其他項目失去原文</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new text (version %2).</source>
        <translation>「%1」換上了新文字（第 %2 版）。</translation>
    </message>
    <message>
        <source>A new version?</source>
        <translation>是新版本嗎？</translation>
    </message>
    <message>
        <source>“%1” may be a new version of “%2”.</source>
        <translation>「%1」可能是「%2」的新版本。</translation>
    </message>
    <message>
        <source>%1 % of the shorter text is the same. A new version takes over your marks and decisions, and the former text is kept.</source>
        <translation>較短的一份有 %1 % 相同。作為新版本會承接您的標註與判斷，舊文字仍會保留。</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>新版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Separate article</source>
        <translation>另存為獨立文章(&amp;S)</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>匯入新版本</translation>
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
        <source>Review</source>
        <translation>逐一確認</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Import as a separate article instead</source>
        <translation>改為匯入成獨立文章</translation>
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
    <name>tidemark::timeline_view::DetailsCard</name>
    <message>
        <source>Details: %1</source>
        <translation>詳情：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date in words, EDTF value</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>施行期：%1</translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation>據原文「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation>跳到第 %1 段</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited; as extracted: %1</source>
        <translation>已編輯；原先擷取為：%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>an event</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Give a date…</source>
        <translation>註明日期…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
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
        <translation>據原文「%1」：%2</translation>
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
        <translation>施行期：%1</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>review state of an event</comment>
        <translation>%1，新</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours</source>
        <translation>
            <numerusform>你的 %n 則筆記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::EventSearchBar</name>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>events found</comment>
        <translation>第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>Search in events…</source>
        <translation>在事件中搜尋…</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>在事件中搜尋</translation>
    </message>
    <message>
        <source>Titles, dates, wordings, speakers, tags and notes. Traditional finds Simplified.</source>
        <translation>標題、日期、原文用語、說話人、標籤和筆記。繁體找得到簡體。</translation>
    </message>
    <message>
        <source>Hide others</source>
        <comment>button: events that were not found</comment>
        <translation>隱藏其他</translation>
    </message>
    <message>
        <source>Hide the events that were not found</source>
        <translation>隱藏不符合的事件</translation>
    </message>
    <message>
        <source>Previous event found</source>
        <translation>上一個符合的事件</translation>
    </message>
    <message>
        <source>Next event found</source>
        <translation>下一個符合的事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::FilterPopup</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>shown, of all</comment>
        <translation>
            <numerusform>%n 個事件中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>說話人</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>篩選事件</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::FilterStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by; the value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除篩選「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <translation>
            <numerusform>已隱藏 %n 條泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the hidden lanes again</source>
        <translation>重新顯示隱藏的泳道</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LaneHandle</name>
    <message>
        <source>Click: open. Drag: move.</source>
        <translation>按一下展開，拖曳可移動。</translation>
    </message>
    <message>
        <source>Click: collapse. Drag: move.</source>
        <translation>按一下收合，拖曳可移動。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1，%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Lane</source>
        <translation>展開泳道(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Collapse Lane</source>
        <translation>收合泳道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide Lane</source>
        <translation>隱藏泳道(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Forward</source>
        <translation>往前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;Back</source>
        <translation>往後移(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show All Lanes</source>
        <translation>顯示所有泳道(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LaneList</name>
    <message numerus="yes">
        <source>%1, %n event(s), collapsed</source>
        <translation>
            <numerusform>%1，%n 個事件，已收合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1，%n 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LanePopup</name>
    <message>
        <source>Move the lane up</source>
        <translation>上移泳道</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>下移泳道</translation>
    </message>
    <message>
        <source>Collapse or open the lane</source>
        <translation>收合或展開泳道</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Order of the lanes; ticked ones are shown</source>
        <translation>泳道的次序；勾選的會顯示</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>不分泳道</translation>
    </message>
    <message>
        <source>Lanes by category</source>
        <translation>按類別分泳道</translation>
    </message>
    <message>
        <source>Lanes by speaker</source>
        <translation>按說話人分泳道</translation>
    </message>
    <message>
        <source>Lanes by issuer</source>
        <translation>按發布者分泳道</translation>
    </message>
    <message>
        <source>Lanes by article</source>
        <translation>按文章分泳道</translation>
    </message>
    <message>
        <source>Lanes by tag</source>
        <translation>按標籤分泳道</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a collapsed lane</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>An event with several tags stands in the lane of the first in alphabetical order.</source>
        <translation>有多個標籤的事件排在依字序第一個標籤的泳道。</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::Overview</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a period of time, number of events</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category, number of events</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>顯示中：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::PanelHeader</name>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Draw time downwards or sideways</source>
        <translation>時間縱走或橫走</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>篩選事件</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>在事件中搜尋</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineAccessible</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未註日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of an event, its date in words</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>lane, position within it, number of its events</comment>
        <translation>%1，第 %2 個，共 %3 個</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>回到原文</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, years</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Arrow keys walk from event to event, Enter goes to its passage, plus and minus zoom.</source>
        <translation>方向鍵逐一走過事件，Enter 回到原文，加號與減號縮放。</translation>
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
            <numerusform>這裡還有 %n 個事件：點按查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here: click to zoom in</source>
        <translation>
            <numerusform>這裡有 %n 個事件：點按放大</numerusform>
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
        <source>Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>在內文中選取說到時間的文字，再選「新增事件」。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>寫筆記(&amp;N)</translation>
    </message>
    <message>
        <source>The bar is the time it is in force, not its date. Change its date with Edit…</source>
        <translation>這條是它的施行期間，不是它的日期。要改日期，請用「編輯…」。</translation>
    </message>
    <message>
        <source>It has several possible dates. Choose among them with Edit…</source>
        <translation>它有幾個可能的日期。要選定，請用「編輯…」。</translation>
    </message>
    <message>
        <source>It has no date yet. Give it one with Edit…</source>
        <translation>它還沒有日期。要填上，請用「編輯…」。</translation>
    </message>
    <message>
        <source>New date: %1</source>
        <translation>新日期：%1</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合併(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation>在同一日期內提前(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation>在同一日期內延後(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compress Silences</source>
        <translation>壓縮無事件的時段(&amp;C)</translation>
    </message>
    <message>
        <source>Mark &amp;Long Gaps</source>
        <translation>標出漫長的空白(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;nap to Periods</source>
        <translation>對齊整段時間(&amp;N)</translation>
    </message>
    <message>
        <source>%1: click to unfold</source>
        <comment>how long nothing happens</comment>
        <translation>%1：點按展開</translation>
    </message>
    <message>
        <source>Every event here is hidden, filtered out or rejected. Switch a category on above, or clear the filters.</source>
        <translation>這裡的事件都已隱藏、篩除或拒絕。請在上方開啟類別，或清除篩選。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>已選取 %n 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::UndatedList</name>
    <message>
        <source>Give a date…</source>
        <translation>註明日期…</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>未註日期的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n undated event(s)</source>
        <translation>
            <numerusform>%n 個未註日期的事件</numerusform>
        </translation>
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
