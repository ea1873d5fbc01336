<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessiblePart</name>
    <message>
        <source>%1, note: %2</source>
        <comment>spoken: yellow highlight, note: …</comment>
        <translation>%1，笔记：%2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Shows what is written on these words</source>
        <translation>显示写在这些文字上的内容</translation>
    </message>
    <message>
        <source>Brings the words into sight</source>
        <translation>把这些文字滚动到可见处</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import text files into the library</source>
        <translation>把文字文件导入文库</translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation>导出时间线图(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the timeline as PNG, SVG or PDF</source>
        <translation>把时间线存成 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>原来大小(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>版面字体(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>米黄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>System &amp;language</source>
        <translation>系统语言(&amp;L)</translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation>标成黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation>标成绿色(&amp;G)</translation>
    </message>
    <message>
        <source>Highlight in &amp;blue</source>
        <translation>标成蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>Highlight in p&amp;ink</source>
        <translation>标成粉红色(&amp;I)</translation>
    </message>
    <message>
        <source>Highlight in &amp;purple</source>
        <translation>标成紫色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>用上次的颜色标示选取的文字</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>为选取的文字写笔记</translation>
    </message>
    <message>
        <source>Add &amp;event…</source>
        <translation>添加事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Make an event of the selected words</source>
        <translation>把选取的文字做成事件</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>下一个建议(&amp;S)</translation>
    </message>
    <message>
        <source>Previous s&amp;uggestion</source>
        <translation>上一个建议(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the suggested event</source>
        <translation>接受建议的事件</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Reject the suggested event; it is not suggested again</source>
        <translation>拒绝建议的事件；不会再次建议</translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation>编辑事件(&amp;D)…</translation>
    </message>
    <message>
        <source>Publication da&amp;te…</source>
        <translation>发表日期(&amp;T)…</translation>
    </message>
    <message>
        <source>When the article was published; relative dates follow it</source>
        <translation>文章何时发表；相对日期随之推算</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>整条时间线(&amp;W)</translation>
    </message>
    <message>
        <source>Time runs &amp;downwards</source>
        <translation>时间向下(&amp;D)</translation>
    </message>
    <message>
        <source>Time runs &amp;sideways</source>
        <translation>时间横走(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>前往日期(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Follow reading</source>
        <translation>跟随阅读(&amp;F)</translation>
    </message>
    <message>
        <source>Let the timeline follow the paragraph being read</source>
        <translation>让时间线跟着正在读的段落</translation>
    </message>
    <message>
        <source>Show &amp;thread</source>
        <translation>显示连接(&amp;T)</translation>
    </message>
    <message>
        <source>Join the selected event and its passage by a ribbon</source>
        <translation>用丝带连起选取的事件与原文</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一个事件(&amp;P)</translation>
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
        <translation>到内文(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;timeline</source>
        <translation>到时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search the articles</source>
        <translation>搜索文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>依名称查找任何命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>关于潮痕(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Import f&amp;indings…</source>
        <translation>导入识别结果(&amp;I)…</translation>
    </message>
    <message>
        <source>Take what another program found in this article, as suggestions</source>
        <translation>把其他程序在这篇文章中找到的内容作为建议导入</translation>
    </message>
    <message>
        <source>Own &amp;words…</source>
        <translation>自定义词语(&amp;W)…</translation>
    </message>
    <message>
        <source>Add words to those that articles are read with</source>
        <translation>补充解读文章时所用的词语</translation>
    </message>
    <message>
        <source>Read the arti&amp;cle again</source>
        <translation>重新解读文章(&amp;C)</translation>
    </message>
    <message>
        <source>Read the article anew with the words there are now; your decisions stay</source>
        <translation>用现有的词语重新解读文章；您的判断都会保留</translation>
    </message>
    <message>
        <source>&amp;Why? (details)</source>
        <translation>为什么？（详情）(&amp;W)</translation>
    </message>
    <message>
        <source>Which words gave the date, speaker or value, and by which rule</source>
        <translation>日期、说话人或数值出自哪些字句，依据哪条规则</translation>
    </message>
    <message>
        <source>Open lin&amp;k…</source>
        <translation>打开链接(&amp;K)…</translation>
    </message>
    <message>
        <source>Go to the passage that a tidemark: address names</source>
        <translation>前往 tidemark: 地址所指的段落</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>导入标注(&amp;N)…</translation>
    </message>
    <message>
        <source>Take annotations from a file of the W3C&apos;s standard or of Hypothesis</source>
        <translation>从 W3C 标准或 Hypothesis 的文件取入标注</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>导出标注(&amp;E)…</translation>
    </message>
    <message>
        <source>Save annotations as JSON-LD, Markdown, HTML or CSV</source>
        <translation>将标注存为 JSON-LD、Markdown、HTML 或 CSV</translation>
    </message>
    <message>
        <source>Copy the selected words in the script they are shown in</source>
        <translation>复制所选文字，字形与屏幕上相同</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the chosen words with outlet, author, date, paragraph and link</source>
        <translation>复制所选文字，并附媒体、作者、日期、段落与链接</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>复制段落链接(&amp;L)</translation>
    </message>
    <message>
        <source>Typeface, size, spacing and width of the text, and presets</source>
        <translation>正文的字体、字号、间距与宽度，以及预设</translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <translation>竖排(&amp;V)</translation>
    </message>
    <message>
        <source>Set the text in columns from right to left</source>
        <translation>文字自上而下、自右而左排列</translation>
    </message>
    <message>
        <source>Focus on the para&amp;graph</source>
        <translation>专注于一段(&amp;G)</translation>
    </message>
    <message>
        <source>Fade everything but the paragraph being read</source>
        <translation>正在读的段落以外都淡化</translation>
    </message>
    <message>
        <source>&amp;Read aloud or pause</source>
        <translation>朗读或暂停(&amp;R)</translation>
    </message>
    <message>
        <source>Speak the text sentence by sentence from the caret on</source>
        <translation>从光标处起逐句朗读</translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation>停止朗读(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next sentence aloud</source>
        <translation>朗读下一句(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous sentence aloud</source>
        <translation>朗读上一句(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;witch between Traditional and Simplified</source>
        <translation>切换繁体与简体(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in the other Chinese script; the article itself stays as it is</source>
        <translation>以另一种汉字字形显示文章；文章本身不变</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>按原文(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in the characters it is written in</source>
        <translation>以文章原来的字形显示</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters</source>
        <translation>以繁体字显示文章</translation>
    </message>
    <message>
        <source>Traditional (Tai&amp;wan)</source>
        <translation>繁体（台湾用词）(&amp;W)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters and with the words of Taiwan</source>
        <translation>以繁体字和台湾用词显示文章</translation>
    </message>
    <message>
        <source>Traditional (&amp;Hong Kong)</source>
        <translation>繁体（香港字形）(&amp;H)</translation>
    </message>
    <message>
        <source>Show the article in Traditional characters as Hong Kong writes them</source>
        <translation>以香港惯用的繁体字形显示文章</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
    </message>
    <message>
        <source>Show the article in Simplified characters</source>
        <translation>以简体字显示文章</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Underline the selected words or the chosen mark</source>
        <translation>为选取的文字或标示加上下划线</translation>
    </message>
    <message>
        <source>Stri&amp;ke through</source>
        <translation>删除线(&amp;K)</translation>
    </message>
    <message>
        <source>Strike the selected words or the chosen mark through</source>
        <translation>为选取的文字或标示加上删除线</translation>
    </message>
    <message>
        <source>Mark every &amp;occurrence</source>
        <translation>标示所有出现处(&amp;O)</translation>
    </message>
    <message>
        <source>Mark the selected words wherever they stand, in either script</source>
        <translation>标示选取文字的每一处，繁简皆计</translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation>删除标示(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the chosen mark; it goes to the deleted notes</source>
        <translation>删除所选标示；可在“已删除的笔记”中找回</translation>
    </message>
    <message>
        <source>Note on the chosen e&amp;vent</source>
        <translation>为所选事件写笔记(&amp;V)</translation>
    </message>
    <message>
        <source>Write a note on the event that is chosen in the timeline</source>
        <translation>为时间线中选取的事件写笔记</translation>
    </message>
    <message>
        <source>Note on the whole a&amp;rticle</source>
        <translation>为全文写笔记(&amp;R)</translation>
    </message>
    <message>
        <source>Na&amp;me the colours…</source>
        <translation>为颜色命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>说明每种颜色对你的意义</translation>
    </message>
    <message>
        <source>Notes of all arti&amp;cles</source>
        <translation>所有文章的笔记(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>已删除的笔记(&amp;D)</translation>
    </message>
    <message>
        <source>See what was deleted and bring it back</source>
        <translation>查看并找回已删除的笔记</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>To where you read before the last jump</source>
        <translation>回到上次跳转前阅读的地方</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>下一个标题(&amp;H)</translation>
    </message>
    <message>
        <source>Previous h&amp;eading</source>
        <translation>上一个标题(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;mark of yours</source>
        <translation>下一条自己的标注(&amp;M)</translation>
    </message>
    <message>
        <source>Previous mar&amp;k of yours</source>
        <translation>上一条自己的标注(&amp;K)</translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation>到大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation>导入新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Take a changed text of this article; marks and decisions go over to it</source>
        <translation>导入这篇文章改动后的文字；标注与判断会一并移过去</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Every text this article has had, to be read, compared and used again</source>
        <translation>这篇文章有过的每一份文字，可阅读、比较并重新采用</translation>
    </message>
    <message>
        <source>&amp;Marks to check</source>
        <translation>待确认的标注(&amp;M)</translation>
    </message>
    <message>
        <source>Marks that may stand elsewhere since the text changed</source>
        <translation>文字改动后位置可能不对的标注</translation>
    </message>
    <message>
        <source>Attach mark to selection</source>
        <translation>把标注移到选中处</translation>
    </message>
    <message>
        <source>Put the mark that is being checked on the selected words</source>
        <translation>把正在确认的标注放到选中的文字上</translation>
    </message>
    <message>
        <source>Find t&amp;his</source>
        <translation>查找此词(&amp;H)</translation>
    </message>
    <message>
        <source>Find every place of the article that has the selected words or the word here</source>
        <translation>标出文章中所有与所选文字（或此处的词）相同的地方</translation>
    </message>
    <message>
        <source>Search the &amp;library for this</source>
        <translation>在文库中搜索(&amp;L)</translation>
    </message>
    <message>
        <source>Look for the selected words or the word here in all articles</source>
        <translation>在所有文章中搜索所选文字或此处的词</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>选择句子(&amp;S)</translation>
    </message>
    <message>
        <source>Select the sentence that the caret is in</source>
        <translation>选择光标所在的句子</translation>
    </message>
    <message>
        <source>Select &amp;paragraph</source>
        <translation>选择段落(&amp;P)</translation>
    </message>
    <message>
        <source>Select the paragraph that the caret is in</source>
        <translation>选择光标所在的段落</translation>
    </message>
    <message>
        <source>Open &amp;events…</source>
        <translation>打开事件文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Look at a file of events: CSV, JSON, TimelineJS or markwhen</source>
        <translation>查看一个事件文件：CSV、JSON、TimelineJS 或 markwhen</translation>
    </message>
    <message>
        <source>Export picture a&amp;gain…</source>
        <translation>再次导出图片(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the timeline with the choices made last, without the dialog</source>
        <translation>按上次的选择直接保存时间线，不打开对话框</translation>
    </message>
    <message>
        <source>&amp;Copy timeline picture</source>
        <translation>复制时间线图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the timeline as PNG, SVG and a list, as chosen last</source>
        <translation>按上次的选择把时间线复制为 PNG、SVG 和列表</translation>
    </message>
    <message>
        <source>P&amp;rint timeline…</source>
        <translation>打印时间线(&amp;R)…</translation>
    </message>
    <message>
        <source>See the timeline on paper and print it</source>
        <translation>预览时间线印在纸上的样子并打印</translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation>导出时间线数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the events as a web page, TimelineJS, markwhen, CSV, JSON or for a calendar</source>
        <translation>把事件保存为网页、TimelineJS、markwhen、CSV、JSON 或日历文件</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Text and timeline jump to their place instead of gliding there</source>
        <translation>正文与时间线直接跳到位置，不再滑动</translation>
    </message>
    <message>
        <source>New d&amp;ossier…</source>
        <translation>新建专题(&amp;O)…</translation>
    </message>
    <message>
        <source>Read the chosen articles together, on one timeline</source>
        <translation>把选中的文章放在同一条时间线上阅读</translation>
    </message>
    <message>
        <source>&amp;Back to one article</source>
        <translation>回到单篇文章(&amp;B)</translation>
    </message>
    <message>
        <source>The timeline shows the article being read</source>
        <translation>时间线只显示正在阅读的文章</translation>
    </message>
    <message>
        <source>Lin&amp;k as the same event</source>
        <translation>关联为同一事件(&amp;K)</translation>
    </message>
    <message>
        <source>The selected events, each of another article, are drawn as one</source>
        <translation>把选中的、分属不同文章的事件画成一个</translation>
    </message>
    <message>
        <source>E&amp;vents told twice…</source>
        <translation>重复叙述的事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare events that two articles of the dossier may tell</source>
        <translation>比对专题中两篇文章可能都提到的事件</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>泳道(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose, order, collapse and hide the timeline&apos;s lanes</source>
        <translation>选择、排列、折叠和隐藏时间线的泳道</translation>
    </message>
    <message>
        <source>Filter &amp;events…</source>
        <translation>筛选事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Show only events of some speakers, issuers, articles, tags or states</source>
        <translation>只显示某些说话人、发布者、文章、标签或审阅状态的事件</translation>
    </message>
    <message>
        <source>Searc&amp;h in events</source>
        <translation>在事件中搜索(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Table of events</source>
        <translation>事件表格(&amp;T)</translation>
    </message>
    <message>
        <source>The timeline&apos;s events as a table to sort, edit and review</source>
        <translation>用表格排序、编辑和审阅时间线上的事件</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>合并事件(&amp;M)…</translation>
    </message>
    <message>
        <source>Make one event of the selected ones; all passages are kept</source>
        <translation>把所选的事件合成一个；保留全部段落</translation>
    </message>
    <message>
        <source>S&amp;plit event…</source>
        <translation>拆分事件(&amp;P)…</translation>
    </message>
    <message>
        <source>Give some passages of the chosen event to a new one</source>
        <translation>把所选事件的部分段落分给新事件</translation>
    </message>
    <message>
        <source>Ear&amp;lier within the same date</source>
        <translation>在同一日期内提前(&amp;L)</translation>
    </message>
    <message>
        <source>Put the chosen event before its neighbour of the same date</source>
        <translation>把所选事件移到同一日期的前一个事件之前</translation>
    </message>
    <message>
        <source>Late&amp;r within the same date</source>
        <translation>在同一日期内延后(&amp;R)</translation>
    </message>
    <message>
        <source>Put the chosen event after its neighbour of the same date</source>
        <translation>把所选事件移到同一日期的后一个事件之后</translation>
    </message>
    <message>
        <source>Co&amp;mpress silences</source>
        <translation>压缩无事件的时段(&amp;M)</translation>
    </message>
    <message>
        <source>Fold long stretches without events; a click on the break unfolds it</source>
        <translation>把长时间没有事件的段落折起；点击折痕即展开</translation>
    </message>
    <message>
        <source>Mark &amp;long gaps</source>
        <translation>标出漫长的空白(&amp;L)</translation>
    </message>
    <message>
        <source>Say at the axis how long nothing happens where that is unusual</source>
        <translation>空白异常漫长之处，在刻度旁写出多久没有事件</translation>
    </message>
    <message>
        <source>Snap to &amp;periods</source>
        <translation>对齐整段时间(&amp;P)</translation>
    </message>
    <message>
        <source>Let what is shown, and dates that are dragged, go to whole days, months or years</source>
        <translation>让显示的范围和拖动的日期对齐整日、整月或整年</translation>
    </message>
    <message>
        <source>P&amp;resent the events</source>
        <translation>放映事件(&amp;R)</translation>
    </message>
    <message>
        <source>Show one event after the other full screen, with its passage</source>
        <translation>全屏逐一显示事件和它的原文</translation>
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
        <translation>按键</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>潮痕</translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation>关于潮痕</translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <translation>潮痕 %1</translation>
    </message>
    <message>
        <source>Shows an article beside the timeline it contains. Every event, quotation, policy and figure leads back to the words it came from.

Everything stays on this computer, in one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>把文章与文中的时间线并排。每个事件、引述、政策与数据都能回到原文。

一切都留在这部电脑的一个文件里。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本散布。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the passage. Single letters work in text and timeline only.</source>
        <translation>在时间线中：方向键逐一走过事件，+ 与 - 缩放，Enter 回到原文。单一字母键只在内文与时间线中有效。</translation>
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
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红色</translation>
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
        <translation>计数名词</translation>
    </message>
    <message>
        <source>Currency signs</source>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>Verbs of events</source>
        <translation>事件动词</translation>
    </message>
    <message>
        <source>Historical periods</source>
        <translation>历史时期</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Multipliers</source>
        <translation>数量级</translation>
    </message>
    <message>
        <source>Words that are no time</source>
        <translation>非时间词</translation>
    </message>
    <message>
        <source>Words that are no unit</source>
        <translation>非单位词</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Names of laws</source>
        <translation>法律名称</translation>
    </message>
    <message>
        <source>Titles of policies</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Verbs of policies</source>
        <translation>政策动词</translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation>转述动词</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>Boundaries of names</source>
        <translation>名称边界</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Parts of a time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Time words</source>
        <translation>时间词</translation>
    </message>
    <message>
        <source>English time words</source>
        <translation>英文时间词</translation>
    </message>
    <message>
        <source>Titles of people</source>
        <translation>人物头衔</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vague times</source>
        <translation>模糊时间</translation>
    </message>
    <message>
        <source>Nouns that are counted, and the unit of a number that follows one without a unit, as in 用户达到300万.</source>
        <translation>可计数的名词，以及其后数字省略的单位，如“用户达到300万”。</translation>
    </message>
    <message>
        <source>the noun</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>the unit that is left out</source>
        <translation>省略的单位</translation>
    </message>
    <message>
        <source>the unit in articles in Traditional characters, where it is another word</source>
        <translation>繁体文章所用的单位（用词不同时才填）</translation>
    </message>
    <message>
        <source>Currency signs and names that stand before a number.</source>
        <translation>数字前的货币符号与名称。</translation>
    </message>
    <message>
        <source>the sign or name</source>
        <translation>符号或名称</translation>
    </message>
    <message>
        <source>the unit as reported when none follows the number</source>
        <translation>数字后没有单位时所记的单位</translation>
    </message>
    <message>
        <source>Verbs of happenings, which make events, and words that only look like one.</source>
        <translation>表示事情发生、构成事件的动词，以及形似而不是的词。</translation>
    </message>
    <message>
        <source>the verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>policy, product, figure, statement, other = the lane of the event; remark = a statement that is an event only with its day; english-policy, english-product, english-figure, english-statement, english-other, english-remark = the same in English; none = looks like a verb of a happening and is none</source>
        <translation>policy、product、figure、statement、other = 事件所属的类别（政策、产品、数据、言论、其他）；remark = 有具体日期才算事件的言论；english-policy、english-product、english-figure、english-statement、english-other、english-remark = 英文的同类动词；none = 形似而不是</translation>
    </message>
    <message>
        <source>Periods of history that texts name without a date, and the dates they stand for.</source>
        <translation>文中不写日期的历史时期，以及所指的日期。</translation>
    </message>
    <message>
        <source>the name of the period</source>
        <translation>时期的名称</translation>
    </message>
    <message>
        <source>a date or an interval such as 1966-05/1976-10; .. is an open end</source>
        <translation>日期或区间，如 1966-05/1976-10；.. 表示没有止境的一端</translation>
    </message>
    <message>
        <source>Holidays and solar terms, and the rule that gives their day in a year.</source>
        <translation>节日与节气，以及推算其日期的规则。</translation>
    </message>
    <message>
        <source>the name of the day</source>
        <translation>节日的名称</translation>
    </message>
    <message>
        <source>MM-DD = in the Gregorian calendar; Lmm-dd = in the Chinese lunar calendar (L12-99 = its last day); MM/W/n = the nth weekday W of the month (Monday = 1, n -1 = the last); E+n = n days from Easter Sunday; S n = the solar term number n (0 = 小寒, in January, to 23)</source>
        <translation>MM-DD = 公历日期；Lmm-dd = 农历日期（L12-99 = 农历年最后一天）；MM/W/n = 该月第 n 个星期 W（星期一 = 1，n 为 -1 即最后一个）；E+n = 复活节后 n 天；S n = 第 n 个节气（0 = 一月的小寒，至 23）</translation>
    </message>
    <message>
        <source>Multipliers that stand between a number and its unit.</source>
        <translation>数字与单位之间的数量级。</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <translation>数量级</translation>
    </message>
    <message>
        <source>zh = Chinese; en = English; en-short = an English letter, only right behind the digits</source>
        <translation>zh = 中文；en = 英文；en-short = 紧接数字的英文字母</translation>
    </message>
    <message>
        <source>what the number is multiplied by, such as 1e4</source>
        <translation>数字要乘上的倍数，如 1e4</translation>
    </message>
    <message>
        <source>Words that begin with a calendar unit but are no time after a number: 十八周岁, 五年级, 三月饼, 一天天.</source>
        <translation>以历法单位开头、但在数字后并不表示时间的词：十八周岁、五年级、三月饼、一天天。</translation>
    </message>
    <message>
        <source>the word, beginning with the unit</source>
        <translation>以该单位开头的词</translation>
    </message>
    <message>
        <source>Words that begin like a unit behind a number and are none: 3台湾.</source>
        <translation>在数字后开头像单位而不是的词：3台湾。</translation>
    </message>
    <message>
        <source>What makes a name an organisation: endings of such names, and names that have none.</source>
        <translation>判断名称为机构的依据：机构名称的词尾，以及没有词尾的名称。</translation>
    </message>
    <message>
        <source>the ending or name</source>
        <translation>词尾或名称</translation>
    </message>
    <message>
        <source>authority = ending of a public body, which can issue policies; ending = ending of another organisation; named = public bodies by their short names; company = companies and other bodies by names without an ending; place = countries and territories that act and speak</source>
        <translation>authority = 可发布政策的公共机构的词尾；ending = 其他机构的词尾；named = 公共机构的简称；company = 名称没有词尾的公司与其他机构；place = 作为行动者或说话者的国家与地区</translation>
    </message>
    <message>
        <source>Laws that are known by these names, which count without brackets.</source>
        <translation>不加书名号也算数的法律名称。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last words of titles of laws and policies, and words that only look like one.</source>
        <translation>法律与政策名称的末尾词，以及形似而不是的词。</translation>
    </message>
    <message>
        <source>the last word of the title</source>
        <translation>名称的末尾词</translation>
    </message>
    <message>
        <source>What authorities do to a policy.</source>
        <translation>机构对政策所做的事。</translation>
    </message>
    <message>
        <source>issue = gives the policy its date; propose = issues a draft; apply = names a policy without issuing it; order = orders something without a title; lead = only parts a title from the words before it</source>
        <translation>issue = 发布，政策日期由此而定；propose = 发布草案；apply = 提及而非发布；order = 没有名称的命令；lead = 只用来分开名称与前面的词</translation>
    </message>
    <message>
        <source>the verb or phrase</source>
        <translation>动词或短语</translation>
    </message>
    <message>
        <source>Nouns that stand for a source of what is said.</source>
        <translation>代表消息来源的名词。</translation>
    </message>
    <message>
        <source>unnamed = people without a name; document = writings; collective = a body named before, or several of them; pronoun = stands for the person named last; article = the article itself and its writer</source>
        <translation>unnamed = 不具名的人；document = 文件；collective = 前文提过的一个或多个机构；pronoun = 指前一个人；article = 文章本身与作者</translation>
    </message>
    <message>
        <source>Words before which the name of a speaker or an issuer ends, and words that may stand before such a name.</source>
        <translation>说话者或发布者名称到此为止的词，以及可出现在名称之前的词。</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>modifier = opens an adverbial between subject and verb; adverb = stands between subject and verb; lead = opens a clause before its subject; none = begins like such a word and is none</source>
        <translation>modifier = 主语与动词之间状语的开头；adverb = 主语与动词之间的副词；lead = 主语之前的句首词；none = 开头相似而不是</translation>
    </message>
    <message>
        <source>Chinese family names, and words that only look like the beginning of a name.</source>
        <translation>中文姓氏，以及形似姓名开头而不是的词。</translation>
    </message>
    <message>
        <source>the family name or word</source>
        <translation>姓氏或词语</translation>
    </message>
    <message>
        <source>single, compound = a family name of one or of more characters; trap = no name begins with this word</source>
        <translation>single、compound = 单姓、复姓；trap = 不是姓名开头的词</translation>
    </message>
    <message>
        <source>Parts of a year, month, decade or century, and the share of it that they mean.</source>
        <translation>年、月、年代或世纪中的时段，以及所指的范围。</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>year, half, halfmonth, month, decade, century = what it is a part of</source>
        <translation>year、half、halfmonth、month、decade、century = 所属的年、半年、半月、月、年代、世纪</translation>
    </message>
    <message>
        <source>its first month (of a year or half), day (of a month or halfmonth) or year counted from 0</source>
        <translation>第一个月（年、半年）、第一天（月、半月），或从 0 算起的第一年</translation>
    </message>
    <message>
        <source>the last one; 99 is the last day of a month</source>
        <translation>最后一个；99 表示月底最后一天</translation>
    </message>
    <message>
        <source>1 = the value is marked approximate; 0 = it is exact</source>
        <translation>1 = 标为约略；0 = 确切</translation>
    </message>
    <message>
        <source>Words that Chinese time expressions are made of.</source>
        <translation>构成中文时间表达的词。</translation>
    </message>
    <message>
        <source>year, month, day = counted from the publication date; anchor-year, anchor-month, anchor-day = counted from the last date in the text; unit = a calendar unit; week = stands before a weekday; season; connector = between two ends; suffix = behind a date; as-of = 截至; span-back, span-before, span-ahead, span-next, span-after-anchor, span-before-anchor = before a length of time; every; era = before a year</source>
        <translation>year、month、day = 从发表日期算起的年、月、日；anchor-year、anchor-month、anchor-day = 从文中前一个日期算起；unit = 历法单位；week = 在星期几之前；season = 季节；connector = 连接两端；suffix = 在日期之后；as-of = 截至；span-back、span-before、span-ahead、span-next、span-after-anchor、span-before-anchor = 在时间长度之前；every = 每；era = 在年份之前的年号</translation>
    </message>
    <message>
        <source>of years, months and days: how many, -1 is the one before; of units: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of seasons: 21 spring to 24 winter; of suffixes: 1 since, 2 from, 3 after, 4 on or after, 5 before, 6 on or before, 7 around, 8 within, 9 during, 10 until, 11 until now; of eras: the common year before the first one; else 0</source>
        <translation>年、月、日：相差多少，-1 为前一个；单位：0 日、1 工作日、2 周、3 月、4 季、5 半年、6 年、7 年代、8 世纪；季节：21 春至 24 冬；后缀：1 以来、2 起、3 之后、4 或之后、5 之前、6 或之前、7 左右、8 以内、9 期间、10 为止、11 至今；年号：元年的前一个公元年；其他为 0</translation>
    </message>
    <message>
        <source>Words that English time expressions are made of.</source>
        <translation>构成英文时间表达的词。</translation>
    </message>
    <message>
        <source>the word, in small letters</source>
        <translation>词语，用小写字母</translation>
    </message>
    <message>
        <source>month; weekday; weekdays = several of them; unit = a calendar unit; fortnight; weekend; workweek; day = counted from the publication date; now; which = this, next, last; ordinal; number; few; season; decade; part = of a longer stretch; every; set = how often; connector = between two ends; shift = ago and later; link = between a date and its part</source>
        <translation>month = 月份；weekday = 星期几；weekdays = 多个星期几；unit = 历法单位；fortnight = 两周；weekend = 周末；workweek = 工作周；day = 从发表日期算起的日；now = 现在；which = 这个、下个、上个；ordinal = 序数；number = 数字；few = 几个；season = 季节；decade = 年代；part = 时段；every = 每；set = 频率；connector = 连接两端；shift = 之前与之后；link = 连接日期与时段</translation>
    </message>
    <message>
        <source>of months 1 to 12; of weekdays 1 Monday to 7 Sunday, 8 several days of the week; of units and sets: 0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of fortnights: weeks; of days, which and shift: -1 back, 1 ahead; of ordinals, numbers and few: how many; of seasons: 21 spring to 24 winter; of decades: their first year in the century; of parts: 1 early, 2 middle, 3 late, 4 beginning, 5 end, 6 rest; else 0</source>
        <translation>月份：1 至 12；星期几：1 星期一至 7 星期日，8 为一周中的多天；单位与频率：0 日、1 工作日、2 周、3 月、4 季、5 半年、6 年、7 年代、8 世纪；fortnight：周数；day、which 与 shift：-1 往前，1 往后；序数、数字与 few：多少；季节：21 春至 24 冬；年代：该世纪中的第一年；时段：1 早期、2 中期、3 晚期、4 开头、5 末尾、6 其余；其他为 0</translation>
    </message>
    <message>
        <source>Titles and roles that stand beside a name.</source>
        <translation>与姓名相连的头衔与职务。</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>title = any post or calling; group = what many people are, with a name only behind it; press = the reporter of the article, never a source; prefix = may stand before a title; english = in English; none = begins like a title and is none</source>
        <translation>title = 职位或职业；group = 许多人共有的身份，姓名只在其后；press = 本文记者，不作消息来源；prefix = 可加在头衔之前；english = 英文；none = 开头像头衔而不是</translation>
    </message>
    <message>
        <source>Units that follow a number.</source>
        <translation>数字之后的单位。</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>count = measure word; currency; percent = share of a hundred; measure = physical unit; small = durations, ages and ranks, which are no figures of their own; english-currency, english-measure = the same in English</source>
        <translation>count = 量词；currency = 货币；percent = 百分比；measure = 物理单位；small = 时长、年龄与名次，本身不算数据；english-currency、english-measure = 英文的同类单位</translation>
    </message>
    <message>
        <source>the unit as reported for shares; other units are reported as they are written in the text</source>
        <translation>百分比所记的单位；其他单位照原文记录</translation>
    </message>
    <message>
        <source>Vague words for a time, and the interval each is read as; every value is marked approximate.</source>
        <translation>模糊的时间词，以及各自所指的区间；结果都标为约略。</translation>
    </message>
    <message>
        <source>a signed count of Y, M, W or D (years, months, weeks, days) from the publication date; .. is an open end</source>
        <translation>与发表日期相差的 Y、M、W 或 D（年、月、周、日），可带负号；.. 表示没有止境的一端</translation>
    </message>
    <message>
        <source>the same for the end</source>
        <translation>终点，写法相同</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文词语</translation>
    </message>
    <message>
        <source>English titles of policies</source>
        <translation>英文政策名称</translation>
    </message>
    <message>
        <source>English verbs of policies</source>
        <translation>英文政策动词</translation>
    </message>
    <message>
        <source>English reporting verbs</source>
        <translation>英文转述动词</translation>
    </message>
    <message>
        <source>English units</source>
        <translation>英文单位</translation>
    </message>
    <message>
        <source>English words by what they do in a sentence.</source>
        <translation>按句中作用分类的英文词语。</translation>
    </message>
    <message>
        <source>aux = auxiliary or modal; adverb = may stand between subject and verb; person = pronoun of one person; pronoun = other subject pronouns; object = object pronouns; det = opens a noun phrase; prep = preposition; sub = begins a clause; past = irregular past form; people = people without a name; body = first or last word of the name of a body; role = post or calling in small letters; adjunct = nouns of &quot;in a statement&quot;; office = word of a post inside a run of capitals</source>
        <translation>aux = 助动词或情态动词；adverb = 可在主语与动词之间的副词；person = 指一个人的代名词；pronoun = 其他主格代名词；object = 受格代名词；det = 名词短语的开头；prep = 介词；sub = 从句的开头；past = 不规则过去式；people = 不具名的人；body = 机构名称的首词或末词；role = 小写的职务或职业；adjunct = in a statement 一类的名词；office = 连续大写词中的职务词</translation>
    </message>
    <message>
        <source>law = a policy also without brackets; policy = a policy when the title stands in brackets; weak = only with an authority that issues it; none = looks like one and is none</source>
        <translation>law = 不加书名号也算政策；policy = 加书名号才算政策；weak = 有发布机构才算；none = 形似而不是</translation>
    </message>
    <message>
        <source>English nouns that a law, plan or treaty is named with.</source>
        <translation>用于法律、计划或条约名称的英文名词。</translation>
    </message>
    <message>
        <source>strong = also in small letters behind a name: the Kyoto protocol; capital = only written with a capital; place = a meeting too, so in small letters only behind a city that gave its name to one</source>
        <translation>strong = 在名称后小写也算，如 the Kyoto protocol；capital = 首字母大写才算；place = 也可指会议，小写时只在以城市命名者之后才算</translation>
    </message>
    <message>
        <source>What is done to a law or treaty in English.</source>
        <translation>英文中对法律或条约所做的事。</translation>
    </message>
    <message>
        <source>issue = gives its issuer and date; propose = gives its issuer</source>
        <translation>issue = 由此得知发布者与日期；propose = 由此得知发布者</translation>
    </message>
    <message>
        <source>Verbs and phrases that report what somebody says in Chinese, and words that only look like one. English ones stand in reporting_cues_en.tsv.</source>
        <translation>中文里转述他人言论的动词与短语，以及形似而不是的词。英文的在 reporting_cues_en.tsv。</translation>
    </message>
    <message>
        <source>free = what is said may follow without a mark; marked = only before a comma, colon or quotation; directive = asks others to act; shows = said of documents; mental = what somebody believes or expects, only beside their name; terse = one character, only right behind a known speaker; view = stands behind a speaker after 在; none = looks like one and is none</source>
        <translation>free = 其后可直接接言论；marked = 只在逗号、冒号或引号之前；directive = 要求他人行动；shows = 用于文件；mental = 表示相信或预期，只紧靠人名；terse = 单字，只紧接已知的说话者；view = 用于“在…看来”；none = 形似而不是</translation>
    </message>
    <message>
        <source>English verbs that report what somebody says.</source>
        <translation>转述他人言论的英文动词。</translation>
    </message>
    <message>
        <source>free = a clause may follow without &quot;that&quot;; that = only with &quot;that&quot;, a pronoun or a quotation; lead = the listener comes first, or only a quotation follows; noun = the same word is also a plural noun; part = participle that takes the subject of the sentence</source>
        <translation>free = 其后的从句可不用 that；that = 须接 that、代名词或引语；lead = 先接听者，或只接引语；noun = 同形也是复数名词；part = 以句子主语为主语的分词</translation>
    </message>
    <message>
        <source>Units of English figures.</source>
        <translation>英文数据的单位。</translation>
    </message>
    <message>
        <source>english-currency = money; english-measure = a physical unit</source>
        <translation>english-currency = 货币；english-measure = 物理单位</translation>
    </message>
    <message>
        <source>the unit as it is reported</source>
        <translation>所记的单位</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉红色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>%1 underline</source>
        <translation>%1下划线</translation>
    </message>
    <message>
        <source>%1 strike-through</source>
        <translation>%1删除线</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>%1高亮</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>event, %1</source>
        <translation>事件，%1</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引语</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
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
        <translation>导出时间线图</translation>
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
        <translation>朗读(&amp;O)</translation>
    </message>
    <message>
        <source>繁/简</source>
        <translation>繁/简</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>none of %1</source>
        <translation>以下各项之一：%1</translation>
    </message>
    <message>
        <source>no whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>no number such as 10 or 1e4</source>
        <translation>10 或 1e4 这样的数字</translation>
    </message>
    <message>
        <source>no date such as 2019, 2019-05 or 2019-05/2021</source>
        <translation>2019、2019-05 或 2019-05/2021 这样的日期</translation>
    </message>
    <message>
        <source>no count such as -3M, 2Y or ..</source>
        <translation>-3M、2Y 或 .. 这样的数量</translation>
    </message>
    <message>
        <source>no rule such as 05-01, L08-15, 05/7/2, E-2 or S 6</source>
        <translation>05-01、L08-15、05/7/2、E-2 或 S 6 这样的规则</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>长度合适的文本</translation>
    </message>
    <message>
        <source>there is no word in the first column</source>
        <translation>第一列没有词语</translation>
    </message>
    <message>
        <source>the word “%1…” is longer than %2 characters</source>
        <translation>词语“%1…”超过 %2 个字符</translation>
    </message>
    <message>
        <source>the column “%1” is missing; columns are separated by a tab</source>
        <translation>缺少“%1”列；各列以制表符（Tab）分隔</translation>
    </message>
    <message>
        <source>“%1” stands behind the last column</source>
        <translation>最后一列之后多了“%1”</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is %3</source>
        <comment>cell; column; what it is not</comment>
        <translation>“%2”列的“%1”不是%3</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>文件超过 %1 MB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used.</source>
        <translation>%1：没有这个名称的词表，其中的词语不会使用。</translation>
    </message>
    <message>
        <source>%1: there is no table of this name, so its words are not used. Did you mean %2?</source>
        <translation>%1：没有这个名称的词表，其中的词语不会使用。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>The built-in words of this table are used.</source>
        <translation>这个词表仍使用内置的词语。</translation>
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
        <translation>每行一条，各列以制表符（Tab）分隔；同一行的多个词语以 | 分隔。</translation>
    </message>
    <message>
        <source>Take away the # of an example to use it. The second one takes a word out:</source>
        <translation>去掉示例前的 # 即可使用；第二个示例会移除一个词语：</translation>
    </message>
    <message>
        <source>Own words for Tidemark

Tables in this folder add words to those that Tidemark reads articles with. A table is a text file in UTF-8, named as below, with one row a line and its columns separated by a tab.

A row adds its word, or takes the place of the built-in word. | in the first column separates words that share a row. A row of -, tab and a word takes a built-in word out. Lines that begin with # are comments.

Changes are noticed while Tidemark runs. A table with a mistake in it is left out as a whole, and Tidemark says which line it is. At most 1 MB a table.
</source>
        <translation>Tidemark 自定义词语

此文件夹中的词表，会补充 Tidemark 解读文章时所用的词语。词表是 UTF-8 编码的文本文件，文件名如下，每行一条，各列以制表符（Tab）分隔。

一行就是添加一个词语；若内置词表已有该词，则以您的为准。第一列中以 | 分隔同一行的多个词语。“-”、制表符、词语组成的一行，会移除该内置词语。以 # 开头的行是注释。

Tidemark 运行时会自动察觉变更。词表中若有错误，整个词表都不采用，Tidemark 会指出是哪一行。每个词表最大 1 MB。
</translation>
    </message>
</context>
<context>
    <name>PictureAdvice</name>
    <message>
        <source>Larger picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>As many pages as needed</source>
        <translation>需要几页就几页</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>分成多页</translation>
    </message>
    <message>
        <source>Titles instead of cards</source>
        <translation>只用标题，不用卡片</translation>
    </message>
    <message>
        <source>Font size %1 %</source>
        <translation>字号 %1 %</translation>
    </message>
    <message>
        <source>Font chosen by the program</source>
        <translation>由程序选择字体</translation>
    </message>
    <message>
        <source>Without numbered sources</source>
        <translation>不列编号来源</translation>
    </message>
    <message>
        <source>PNG and SVG hold one picture. Pages and posters are for PDF and for printing.</source>
        <translation>PNG 和 SVG 只能存一张图；分页和海报只用于 PDF 和打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>改存 PDF</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are more than other programs open: 32,000 a side and 400 million in all are the limits.</source>
        <translation>%1 × %2 像素太大，其他程序打不开：每边上限 32,000，总数上限 4 亿。</translation>
    </message>
    <message>
        <source>Fewer pixels</source>
        <translation>减少像素</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Export timeline picture</source>
        <translation>导出时间线图</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已经存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>PicturePresets</name>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Dark slide</source>
        <translation>深色幻灯片</translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation>报告单栏</translation>
    </message>
    <message>
        <source>A4 pages to print</source>
        <translation>打印用 A4 分页</translation>
    </message>
    <message>
        <source>Poster of four A4 sheets</source>
        <translation>四张 A4 拼成的海报</translation>
    </message>
    <message>
        <source>Square for the web</source>
        <translation>网络用方形图</translation>
    </message>
</context>
<context>
    <name>ReaderContent</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 词</numerusform>
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
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message>
        <source>Suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>建议 %1 / %2:Enter 接受，X 拒绝，E 编辑。</translation>
    </message>
    <message>
        <source>New suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>新建议 %1 / %2:Enter 接受，X 拒绝，E 编辑。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A date of the calendar, written out in full or in part.</source>
        <translation>历法上的日期，写出全部或一部分。</translation>
    </message>
    <message>
        <source>A date in digits, such as 2024-03-05.</source>
        <translation>用数字写的日期，如 2024-03-05。</translation>
    </message>
    <message>
        <source>A word such as today with the number of the day beside it.</source>
        <translation>“今天”之类的词，旁边注明几日。</translation>
    </message>
    <message>
        <source>A date of the lunar calendar, turned into the common one.</source>
        <translation>农历日期，换算成公历。</translation>
    </message>
    <message>
        <source>A year of an era, such as 民國110年, turned into the common one.</source>
        <translation>纪年，如民国110年，换算成公元。</translation>
    </message>
    <message>
        <source>Two dates joined into a stretch of time.</source>
        <translation>两个日期连成一段时间。</translation>
    </message>
    <message>
        <source>Two years joined into a stretch of time.</source>
        <translation>两个年份连成一段时间。</translation>
    </message>
    <message>
        <source>A decade.</source>
        <translation>某个年代（十年）。</translation>
    </message>
    <message>
        <source>A century.</source>
        <translation>某个世纪。</translation>
    </message>
    <message>
        <source>The years of a numbered five-year plan.</source>
        <translation>某个五年规划的起止年份。</translation>
    </message>
    <message>
        <source>A period of history that has a name, by its dates in a table.</source>
        <translation>有名称的历史时期，起止时间查表得出。</translation>
    </message>
    <message>
        <source>A holiday, by the calendar of holidays.</source>
        <translation>节日，日期查节日表得出。</translation>
    </message>
    <message>
        <source>A season of a year.</source>
        <translation>某年的一个季节。</translation>
    </message>
    <message>
        <source>A quarter of a year.</source>
        <translation>某年的一个季度。</translation>
    </message>
    <message>
        <source>A part of a year, such as its beginning, its end or a half.</source>
        <translation>一年的一部分，如年初、年底、上半年。</translation>
    </message>
    <message>
        <source>A part of a month, such as its beginning, middle or end.</source>
        <translation>一个月的一部分，如月初、中旬、月底。</translation>
    </message>
    <message>
        <source>A part of a longer time, such as its beginning or its end.</source>
        <translation>一段时间的一部分，如开头或结尾。</translation>
    </message>
    <message>
        <source>Counted days, weeks or months from the beginning or end of a longer time.</source>
        <translation>从一段时间的开头或结尾数出的若干日、周或月。</translation>
    </message>
    <message>
        <source>A part of a longer time by its number, such as the second half.</source>
        <translation>一段时间中的第几部分，如后半。</translation>
    </message>
    <message>
        <source>A week, or a day of it, by its number in a month or year.</source>
        <translation>某月或某年的第几周，或其中一天。</translation>
    </message>
    <message>
        <source>A week, or a day of it, counted from the week of publication.</source>
        <translation>从发表那一周推算的一周，或其中一天。</translation>
    </message>
    <message>
        <source>A day of the week near the publication date.</source>
        <translation>离发表日期最近的星期几。</translation>
    </message>
    <message>
        <source>A word such as today, last month or this year, counted from the publication date.</source>
        <translation>“今天”“上月”“今年”之类的词，从发表日期推算。</translation>
    </message>
    <message>
        <source>A word such as the same year or the next day, counted from the last date before it.</source>
        <translation>“同年”“次日”之类的词，从它前面最近的日期推算。</translation>
    </message>
    <message>
        <source>Words such as “as of”: how things stood on that day.</source>
        <translation>“截至”之类的词：那一天的状况。</translation>
    </message>
    <message>
        <source>A length of time before or after another date, such as two years ago.</source>
        <translation>某个日期之前或之后的一段时间，如两年前。</translation>
    </message>
    <message>
        <source>A limit counted from the publication date, such as within a week.</source>
        <translation>从发表日期起算的期限，如一周之内。</translation>
    </message>
    <message>
        <source>A stretch that ends or begins at the publication date, such as the past three years.</source>
        <translation>以发表日期为终点或起点的一段时间，如近三年。</translation>
    </message>
    <message>
        <source>A length of time that names no date.</source>
        <translation>一段时间的长度，没有指明日期。</translation>
    </message>
    <message>
        <source>A time that returns, such as every week.</source>
        <translation>重复的时间，如每周。</translation>
    </message>
    <message>
        <source>A vague word such as recently, by its range in a table.</source>
        <translation>“近日”之类的模糊说法，范围查表得出。</translation>
    </message>
    <message>
        <source>Words in quotation marks behind a speaker and a reporting verb.</source>
        <translation>引号中的话，前面有说话人和转述动词。</translation>
    </message>
    <message>
        <source>Words in quotation marks before a speaker and a reporting verb.</source>
        <translation>引号中的话，后面有说话人和转述动词。</translation>
    </message>
    <message>
        <source>Words in quotation marks that go on behind the speaker and the reporting verb.</source>
        <translation>引号中的话，在说话人和转述动词之后继续。</translation>
    </message>
    <message>
        <source>Words in quotation marks behind what the same speaker is reported to say.</source>
        <translation>引号中的话，接在同一说话人的转述之后。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, going on from a quotation by the same speaker.</source>
        <translation>没有引号的转述，接续同一说话人的引语。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, behind a speaker and a reporting verb.</source>
        <translation>没有引号的转述，前面有说话人和转述动词。</translation>
    </message>
    <message>
        <source>Reported without quotation marks behind a participle such as “saying that” or “adding that”.</source>
        <translation>没有引号的转述，接在“并说”“又称”之类的分词之后。</translation>
    </message>
    <message>
        <source>Reported without quotation marks, before a speaker and a reporting verb.</source>
        <translation>没有引号的转述，后面有说话人和转述动词。</translation>
    </message>
    <message>
        <source>Words such as “in the view of” with the one whose view it is.</source>
        <translation>“在……看来”之类的说法，并有持此看法的人。</translation>
    </message>
    <message>
        <source>Words such as “according to” with the source.</source>
        <translation>“据……”之类的说法，并有消息来源。</translation>
    </message>
    <message>
        <source>A quotation that the sentence above, ending in a colon, leads in.</source>
        <translation>由上一句（以冒号结尾）引出的话。</translation>
    </message>
    <message>
        <source>Words in quotation marks without a speaker of their own: whoever spoke or was named just before.</source>
        <translation>引号中的话没有注明说话人：归于刚才说话或提到的人。</translation>
    </message>
    <message>
        <source>A paragraph with a closing quotation mark but no opening one: it goes on quoting the speaker before.</source>
        <translation>段末有后引号而没有前引号：接续前面的说话人。</translation>
    </message>
    <message>
        <source>A title in 《》 that names a law, plan or the like.</source>
        <translation>《》中的标题，是法律、规划之类。</translation>
    </message>
    <message>
        <source>A title in quotation marks that names a law.</source>
        <translation>引号中的标题，是法律名称。</translation>
    </message>
    <message>
        <source>A title that stands in brackets elsewhere in the text, here without them.</source>
        <translation>文中别处带书名号的标题，这里没有书名号。</translation>
    </message>
    <message>
        <source>A title without brackets that ends in a word such as law or regulations.</source>
        <translation>没有书名号的标题，以“法”“条例”之类的字结尾。</translation>
    </message>
    <message>
        <source>A law so well known that its name is in the word list, without brackets.</source>
        <translation>广为人知的法律，名称在词表中，不带书名号。</translation>
    </message>
    <message>
        <source>Capitalised words that end in a word such as Act or Directive.</source>
        <translation>首字母大写的一串词，以 Act 或 Directive 之类结尾。</translation>
    </message>
    <message>
        <source>A notice told by what it orders, not by a title.</source>
        <translation>不写标题、只说所要求之事的通知。</translation>
    </message>
    <message>
        <source>A date, an authority and what it ordered.</source>
        <translation>一个日期、一个主管机关和它的要求。</translation>
    </message>
    <message>
        <source>A number with a unit behind it.</source>
        <translation>数字，后面有单位。</translation>
    </message>
    <message>
        <source>A number with a word such as million, without a unit.</source>
        <translation>带“万”“亿”之类而没有单位的数字。</translation>
    </message>
    <message>
        <source>A number without a unit: the unit follows from what is counted.</source>
        <translation>没有单位的数字：单位由所计之物得出。</translation>
    </message>
    <message>
        <source>A date, and in the same clause or the next what happened.</source>
        <translation>一个日期，同一分句或下一分句说发生了什么。</translation>
    </message>
    <message>
        <source>A member of a list (從…到…再到…) that shares the date of the list.</source>
        <translation>列举（从…到…再到…）中的一项，用列举的日期。</translation>
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
        <translation>产品</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>On a chip that stands for entries without room on the timeline; %1 is their number.</extracomment>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Undated</source>
        <extracomment>Heading of the events whose date the text does not give.</extracomment>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>Under the title of a timeline picture; %1 is the number of events, always more than one.</extracomment>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Last line of a timeline picture; %1 cites the article.</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Dashed outline: approximate or uncertain date.</source>
        <extracomment>Last line of a timeline picture: explains the dashed bars.</extracomment>
        <translation>虚线框：日期为约略或不确定。</translation>
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
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
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
        <translation>%1无事件</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>At the line that shows today&apos;s date on the timeline.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page of a timeline; %1 is its number, %2 how many there are.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Going on from earlier pages: %1</source>
        <extracomment>At the foot of a page of a timeline; %1 names events that began on an earlier page.</extracomment>
        <translation>承前页：%1</translation>
    </message>
    <message>
        <source>%1 of %2 events have no room for their words.</source>
        <extracomment>Beside a timeline picture; %1 of %2 events have no words in it.</extracomment>
        <translation>%2 个事件中有 %1 个放不下文字。</translation>
    </message>
    <message>
        <source>The smallest words are only %1 pt high at this size.</source>
        <extracomment>Beside a timeline picture; %1 is the size of its smallest words.</extracomment>
        <translation>在此尺寸下，最小的文字只有 %1 pt。</translation>
    </message>
    <message>
        <source>The font %1 is not on this computer; the usual one is used instead.</source>
        <extracomment>Beside a timeline picture; %1 is the name of a font.</extracomment>
        <translation>此电脑没有字体“%1”，改用平常的字体。</translation>
    </message>
    <message>
        <source>The list of sources leaves the timeline little room.</source>
        <extracomment>Beside a timeline picture.</extracomment>
        <translation>来源列表太长，时间线所剩空间不多。</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>Name of the lane, or the choice in a filter, of events in whose passage nobody is quoted by name.</extracomment>
        <translation>说话人不明</translation>
    </message>
    <message>
        <source>No issuer</source>
        <extracomment>Name of the lane, or the choice in a filter, of events that tell of no policy whose issuer is named.</extracomment>
        <translation>没有发布者</translation>
    </message>
    <message>
        <source>No tag</source>
        <extracomment>Name of the lane, or the choice in a filter, of events the reader has given no tag.</extracomment>
        <translation>没有标签</translation>
    </message>
</context>
<context>
    <name>TimelineFile</name>
    <message>
        <source>Search the events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Lanes shown</source>
        <translation>显示的泳道</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Keys on the timeline: ← → walk the events, ↑ ↓ the lanes, + − zoom, 0 shows everything, Home and End go to the first and the last event, Enter to the details.</source>
        <translation>时间线上的按键：← → 逐个走访事件，↑ ↓ 切换泳道，+ − 缩放，0 显示全部，Home 和 End 到第一个和最后一个事件，Enter 到详细信息。</translation>
    </message>
    <message>
        <source>Details of the chosen event</source>
        <translation>所选事件的详细信息</translation>
    </message>
    <message>
        <source>Choose an event to read what is known of it.</source>
        <translation>选择一个事件，这里会显示已知的内容。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>All events as a list</source>
        <translation>所有事件列表</translation>
    </message>
    <message>
        <source>Skip to the list of events</source>
        <translation>跳到事件列表</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人物或机构</translation>
    </message>
    <message>
        <source>Wording of the date</source>
        <translation>日期原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%2 个事件中的 %1 个</translation>
    </message>
    <message>
        <source>No event matches the search and the lanes shown.</source>
        <translation>没有事件符合搜索和所显示的泳道。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>On the axis; %1 is the number of a year.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>On the axis; %1 is the number of a year before the common era.</extracomment>
        <translation>公元前 %1 年</translation>
    </message>
    <message>
        <source>Made with Tidemark. This page holds everything it shows and loads nothing. Dashed and fading marks are approximate or uncertain dates.</source>
        <translation>用潮痕制作。这个网页包含所显示的一切，不加载任何东西。虚线和渐淡的标记表示大约或不确定的日期。</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>尚未审阅</translation>
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
        <translation>来源：%1</translation>
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
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
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
            <numerusform>删去 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>改动 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移动 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>两份文字内容相同。</translation>
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
            <numerusform>%n 条位置正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <translation>
            <numerusform>%n 条失去原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept without one</source>
        <translation>
            <numerusform>%n 条保留而无原文</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is in its place. When an article gets a new text, marks that may stand elsewhere are listed here.</source>
        <translation>所有标注都在原处。文章换上新文字后，位置可能改变的标注会列在这里。</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>No place is proposed. Select the right words in the text and press Ctrl+R, or keep the mark without a passage.</source>
        <translation>没有建议的位置。请在正文中选中正确的文字并按 Ctrl+R，或保留标注而不对应原文。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The proposed place is right</source>
        <translation>建议的位置正确</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>All proposed places are right</source>
        <translation>所有建议的位置都正确</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>移到选中处</translation>
    </message>
    <message>
        <source>Put the mark on the words selected in the text</source>
        <translation>把标注放到正文中选中的文字上</translation>
    </message>
    <message>
        <source>Keep without passage</source>
        <translation>保留而无原文</translation>
    </message>
    <message>
        <source>Keep the note though its passage is gone</source>
        <translation>原文已不在，仍保留标注</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the mark; undo brings it back</source>
        <translation>删除标注；撤销即可找回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一条标注</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一条标注</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Passage in the earlier text; struck through: gone</source>
        <translation>先前文字中的原文；删除线表示已不在</translation>
    </message>
    <message>
        <source>Proposed passage in the text now; underlined: new</source>
        <translation>现在文字中建议的位置；下划线表示新增</translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation>待确认的标注</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::ColourBar</name>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::ColourNamesDialog</name>
    <message>
        <source>Names of the colours</source>
        <translation>颜色名称</translation>
    </message>
    <message>
        <source>What does each colour mean to you? For example: to check, key figure.</source>
        <translation>每种颜色对你代表什么？例如：待查、关键数字。</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::DraftsBar</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续写(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>丢弃(&amp;I)</translation>
    </message>
    <message>
        <source>An unfinished note was kept: “%1”</source>
        <translation>有一条未写完的笔记：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteEditor</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>写笔记（Markdown）…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>保存笔记(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show the note as it reads (Ctrl+Shift+P)</source>
        <translation>显示排版后的笔记(Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>笔记预览</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NoteThread</name>
    <message>
        <source>%1, edited %2</source>
        <comment>time, time</comment>
        <translation>%1，修改于 %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>编辑这条回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>删除这条回复</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
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
        <translation>位置待确认</translation>
    </message>
    <message>
        <source>Place lost in the changed text</source>
        <translation>原文改动后找不到位置</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <comment>date or time</comment>
        <translation>删除于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesFilterBar</name>
    <message>
        <source>Filter notes…</source>
        <translation>筛选笔记…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>依标签筛选</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Place to be confirmed</source>
        <translation>位置待确认</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>找不到位置</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>只看有笔记的</translation>
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
        <translation>废纸篓</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
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
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>notes shown, all</comment>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>哪些笔记</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>笔记的顺序</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::NotesPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>没有符合条件的笔记。</translation>
    </message>
    <message>
        <source>Select words in the text, then highlight them (Ctrl+H) or write a note on them (Ctrl+Shift+N).</source>
        <translation>在内文中选取文字，即可标示(Ctrl+H)或写笔记(Ctrl+Shift+N)。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>没有删除过笔记。</translation>
    </message>
    <message>
        <source>There are no notes in the library yet.</source>
        <translation>文库中还没有笔记。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to passage</source>
        <translation>前往原文(&amp;G)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>&amp;Name the colours…</source>
        <translation>为颜色命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>样式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 条笔记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %n selected note(s) carry:</source>
        <translation>
            <numerusform>所选 %n 条笔记共有的标签：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::annotations::TagField</name>
    <message>
        <source>Remove this tag</source>
        <translation>移除这个标签</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>标签 %1：移除</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
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
        <translation>没有日期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date in words, in EDTF</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is no date. Write 2023-09-15, 2023-09, 2021/2023, 2023-12~, or words as in the article, such as September 2023.</source>
        <translation>这不是日期。请写 2023-09-15、2023-09、2021/2023、2023-12~，或像文章里那样写，例如 2023年初。</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::DetailsPane</name>
    <message>
        <source>Which words say so could not be found.</source>
        <translation>找不到说明这一点的字句。</translation>
    </message>
    <message>
        <source>Probably these words: they fit, but were not noted down.</source>
        <translation>大概出自这些字句：它们相符，但当时没有记下。</translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation>跳到第 %1 段</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose an event, a quotation, a policy or a figure, or select words in the text: here you see which words gave its date, speaker or value, and by which rule.</source>
        <translation>选择一个事件、一段引语、一项政策或一个数据，或在原文中选取字句：这里会显示日期、说话人或数值出自哪些字句，依据哪条规则。</translation>
    </message>
    <message>
        <source>≠ Passages date this differently</source>
        <translation>≠ 各段落对日期说法不一</translation>
    </message>
    <message>
        <source>Make one event of them…</source>
        <translation>合并成一个事件…</translation>
    </message>
    <message>
        <source>One event with all passages, which keeps both dates</source>
        <translation>合成一个事件，保留全部段落和两种日期</translation>
    </message>
    <message>
        <source>They are different events</source>
        <translation>它们是不同的事件</translation>
    </message>
    <message>
        <source>Remembered: they are not shown as a conflict again</source>
        <translation>会记住：之后不再视为日期矛盾</translation>
    </message>
    <message>
        <source> (%1), %2</source>
        <comment>an EDTF date, how it was reached</comment>
        <translation>（%1），%2</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>采用这个日期</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s), %1 selected</source>
        <translation>
            <numerusform>%n 个事件，已选择 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events to show. Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>没有可显示的事件。在文章中选择带有日期的文字，再选“新增事件”。</translation>
    </message>
    <message>
        <source>Show re&amp;jected</source>
        <translation>显示已拒绝的(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the selected events</source>
        <translation>接受所选的事件</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Reject the selected events (Delete)</source>
        <translation>拒绝所选的事件（Delete）</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Make one event of the selected ones</source>
        <translation>把所选的事件合成一个</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>Give some passages of the event to a new one</source>
        <translation>把事件的部分段落分给新事件</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制这些行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>前往段落(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation>标为存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation>在同一日期内提前(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation>在同一日期内延后(&amp;T)</translation>
    </message>
    <message>
        <source>Merge &amp;Conflicting Events…</source>
        <translation>合并日期矛盾的事件(&amp;C)…</translation>
    </message>
    <message>
        <source>They Are Di&amp;fferent Events</source>
        <translation>它们是不同的事件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::ExpertsPane</name>
    <message>
        <source>Unnamed source</source>
        <translation>未具名来源</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>引述 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>这篇文章没有引述任何人。</translation>
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
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal distances are equal ratios</source>
        <translation>对数坐标轴：等距即等比</translation>
    </message>
    <message>
        <source>A logarithmic axis needs values above zero</source>
        <translation>对数坐标轴只能用于大于零的数值</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>复制或保存这张图表</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Axis</source>
        <translation>对数坐标轴(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Chart as Picture</source>
        <translation>将图表复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Chart as Picture…</source>
        <translation>将图表保存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Chart as Picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigureChartView</name>
    <message>
        <source>Chart of figures in %1</source>
        <translation>以 %1 计的数据图表</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FigurePicture</name>
    <message>
        <source>Source: %1</source>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>图表无法保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::FiguresPane</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>This article gives no figures.</source>
        <translation>这篇文章没有数据。</translation>
    </message>
    <message>
        <source>By as-of date; a point leads back to its passage.</source>
        <translation>依“截至”日期；点按回到原文。</translation>
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
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tidemark::browse::PoliciesPane</name>
    <message>
        <source>Issuer not named</source>
        <translation>未载明发布者</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1发布</translation>
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
        <translation>这篇文章没有提到政策。</translation>
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
        <translation>W3C 的开放标准。资料毫无遗漏，潮痕可原样取回。</translation>
    </message>
    <message>
        <source>For programs that work with Hypothesis.</source>
        <translation>供支持 Hypothesis 的程序使用。</translation>
    </message>
    <message>
        <source>Quotations with their notes, for note-taking programs.</source>
        <translation>引文附笔记，适合笔记软件。</translation>
    </message>
    <message>
        <source>One page for any browser and for printing.</source>
        <translation>单个网页，任何浏览器都能看，也适合打印。</translation>
    </message>
    <message>
        <source>One row for each annotation, for spreadsheets.</source>
        <translation>每条标注一行，适合电子表格。</translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation>这篇文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Selection in Notes</source>
        <translation>“笔记”中选取的(&amp;S)</translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation>整个文库(&amp;L)</translation>
    </message>
    <message>
        <source>With the articles&apos; &amp;texts, for another library</source>
        <translation>连同文章全文，供另一个文库使用(&amp;T)</translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation>供 Excel 使用（加字节顺序标记）(&amp;E)</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation>标注：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C 网页标注(JSON-LD)</translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation>Hypothesis(JSON)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations here yet.</source>
        <translation>这里还没有标注。</translation>
    </message>
    <message>
        <source>annotations</source>
        <comment>name of a file</comment>
        <translation>标注</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::ContentOptions</name>
    <message>
        <source>First event</source>
        <translation>第一个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后一个事件</translation>
    </message>
    <message>
        <source>Period and number of events</source>
        <translation>期间与事件数目</translation>
    </message>
    <message>
        <source>Only what the &amp;window shows</source>
        <translation>只含窗口中显示的(&amp;W)</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>图例(&amp;D)</translation>
    </message>
    <message>
        <source>So&amp;urce line</source>
        <translation>来源说明(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered sources</source>
        <translation>编号来源(&amp;N)</translation>
    </message>
    <message>
        <source>A number at every event, and below a list of the sources</source>
        <translation>每个事件标上编号，下方列出来源</translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation>整条时间线</translation>
    </message>
    <message>
        <source>As shown in the window</source>
        <translation>如窗口所见</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>两个日期之间</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s)</source>
        <translation>
            <numerusform>选中的 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>期间(&amp;R)：</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>从(&amp;M)：</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>到(&amp;O)：</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Subtitle:</source>
        <translation>副标题(&amp;S)：</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G)：</translation>
    </message>
    <message>
        <source>%1 of %2 events: filters and hidden categories as in the window</source>
        <translation>%2 个事件中的 %1 个：筛选与隐藏的类别和窗口一样</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-09 or 2023-09-15.</source>
        <translation>“%1”不是日期。请写成 2023、2023-09 或 2023-09-15。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束早于开始。</translation>
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
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export timeline picture</source>
        <translation>导出时间线图</translation>
    </message>
    <message>
        <source>Cop&amp;y to Clipboard</source>
        <translation>复制到剪贴板(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在绘图…</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::FamilyBox</name>
    <message>
        <source>Chosen by the program</source>
        <translation>由程序选择</translation>
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
        <translation>横向</translation>
    </message>
    <message>
        <source>Downwards</source>
        <comment>direction of time in a picture</comment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print (grey with patterns)</source>
        <translation>打印（灰度加纹样）</translation>
    </message>
    <message>
        <source>Cards with details</source>
        <translation>卡片加细节</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Marks alone</source>
        <translation>只有标记</translation>
    </message>
    <message>
        <source>70 % to 160 % of the usual size</source>
        <translation>一般大小的 70 % 到 160 %</translation>
    </message>
    <message>
        <source>A named &amp;band for every lane</source>
        <translation>每条泳道各成一带并标名(&amp;B)</translation>
    </message>
    <message>
        <source>Fold long s&amp;ilences</source>
        <translation>压缩漫长的空白(&amp;I)</translation>
    </message>
    <message>
        <source>Long stretches without events take little room, and a mark says so</source>
        <translation>长时间没有事件的段落只占一点位置，并加上记号</translation>
    </message>
    <message>
        <source>&amp;Mark long gaps</source>
        <translation>标出漫长的空白(&amp;M)</translation>
    </message>
    <message>
        <source>Unusually long silences have a bracket with their length</source>
        <translation>特别长的空白加上括线并标明长度</translation>
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
        <translation>字体(&amp;N)：</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>Det&amp;ail:</source>
        <translation>详略(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureJob</name>
    <message>
        <source>The picture is too large for the memory of this computer. Choose fewer pixels or a smaller size.</source>
        <translation>这台电脑的内存装不下这张图。请减少像素或缩小尺寸。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is untouched. Choose another folder or name.</source>
        <translation>无法写入 %1：%2。原有的内容没有改动。请换一个文件夹或名称。</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureOptions</name>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在绘图…</translation>
    </message>
    <message>
        <source>Page up and page down turn the pages, plus and minus zoom.</source>
        <translation>PageUp 和 PageDown 翻页，加号和减号缩放。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Whole poster</source>
        <translation>整张海报</translation>
    </message>
    <message>
        <source>Sheet %1, %2 of %3</source>
        <translation>纸张 %1，%3 张中的第 %2 张</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PresetBar</name>
    <message>
        <source>Prese&amp;t:</source>
        <translation>预设组合(&amp;T)：</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>自定选择</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save, update, rename or delete presets</source>
        <translation>保存、更新、重命名或删除预设组合</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设组合(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update preset</source>
        <translation>更新预设组合(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>重命名预设组合(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>删除预设组合(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设组合</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设组合</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1(已改动)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设组合</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? It cannot be brought back.</source>
        <translation>要删除预设组合“%1”吗？删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设组合需要名称。</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Choose another name.</source>
        <translation>已经有名为“%1”的预设组合。请换一个名称。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设组合</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>As large as it will be</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Drag me out</source>
        <translation>拖出去</translation>
    </message>
    <message>
        <source>Drag the picture into another program or a folder</source>
        <translation>把图片拖到其他程序或文件夹</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PrintDialog</name>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a PDF and print it elsewhere.</source>
        <translation>这台电脑没有设置打印机。请在系统设置中添加打印机，或存成 PDF 到别处打印。</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>纸张(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>%1 did not take the pages. See that it is switched on and has paper, or save a PDF instead.</source>
        <translation>%1 没有接收打印内容。请确认打印机已打开并有纸，或改存 PDF。</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::SizeOptions</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
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
        <translation>通常超过 5 MB</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>多页</translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation>多张拼成的海报</translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation>需要几页就几页</translation>
    </message>
    <message>
        <source>As many as needed: so that every event has its words. Else 2 to 100 pages.</source>
        <translation>需要几页就几页：让每个事件都有文字。或指定 2 到 100 页。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>长度单位</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>并排张数</translation>
    </message>
    <message>
        <source>Sheets side by side, 1 to 10</source>
        <translation>并排张数，1 到 10</translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation>上下张数</translation>
    </message>
    <message>
        <source>Sheets below each other, 1 to 10</source>
        <translation>上下张数，1 到 10</translation>
    </message>
    <message>
        <source>Slide 16:9 (1920 × 1080)</source>
        <translation>幻灯片 16:9(1920 × 1080)</translation>
    </message>
    <message>
        <source>Slide 4:3 (1440 × 1080)</source>
        <translation>幻灯片 4:3(1440 × 1080)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter 横向</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter 纵向</translation>
    </message>
    <message>
        <source>Column (90 × 220 mm)</source>
        <translation>单栏（90 × 220 毫米）</translation>
    </message>
    <message>
        <source>Square (1200 × 1200)</source>
        <translation>方形（1200 × 1200）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
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
        <translation>宽 × 高(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>每英寸点数(&amp;D)：</translation>
    </message>
    <message>
        <source>P&amp;ages:</source>
        <translation>页面(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of pages</comment>
        <translation>页数(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>张数(&amp;H)：</translation>
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
        <translation>拼起来 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::TimelineDataDialog</name>
    <message>
        <source>One page for any browser, to zoom, search and read. It holds everything and loads nothing.</source>
        <translation>一个任何浏览器都能打开的网页，可以缩放、搜索、阅读。内容全在文件里，不加载任何东西。</translation>
    </message>
    <message>
        <source>One row for each event, for spreadsheets. Tidemark opens it again.</source>
        <translation>每个事件一行，供电子表格使用。潮痕可以再打开它。</translation>
    </message>
    <message>
        <source>For web pages made with TimelineJS. Events without a date are left out.</source>
        <translation>供用 TimelineJS 制作的网页使用。没有日期的事件会略过。</translation>
    </message>
    <message>
        <source>A text to go on writing in. Events without a date or before the year 1 are left out.</source>
        <translation>可以接着写下去的文本文件。没有日期或早于公元 1 年的事件会略过。</translation>
    </message>
    <message>
        <source>For calendars. A vague date covers every day it may mean; events without a date or before the year 1 are left out.</source>
        <translation>供日历使用。模糊的日期涵盖它可能指的每一天；没有日期或早于公元 1 年的事件会略过。</translation>
    </message>
    <message>
        <source>Every field, for programs, with the places of the passages in their texts.</source>
        <translation>供程序使用的所有字段，包括段落在原文中的位置。</translation>
    </message>
    <message>
        <source>This &amp;file</source>
        <translation>这个文件(&amp;F)</translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation>这篇文章(&amp;A)</translation>
    </message>
    <message>
        <source>Whole &amp;library</source>
        <translation>整个文库(&amp;L)</translation>
    </message>
    <message>
        <source>For &amp;Excel (with byte order mark)</source>
        <translation>供 Excel 使用（加字节顺序标记）(&amp;E)</translation>
    </message>
    <message>
        <source>Export timeline data</source>
        <translation>导出时间线数据</translation>
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
        <translation>选项：</translation>
    </message>
    <message>
        <source>Interactive web page (HTML)</source>
        <translation>交互网页（HTML）</translation>
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
        <translation>日历（iCalendar）</translation>
    </message>
    <message>
        <source>All fields (JSON)</source>
        <translation>所有字段（JSON）</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events here yet.</source>
        <translation>这里还没有事件。</translation>
    </message>
    <message>
        <source>events</source>
        <comment>name of a file</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::library::LibraryPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>从文库移除(&amp;R)</translation>
    </message>
    <message>
        <source>Search articles…</source>
        <translation>搜索文章…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import new version…</source>
        <translation>导入新版本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>新建专题(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;out of the dossier</source>
        <translation>移出专题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add to a dossier</source>
        <translation>加入专题(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete the dossier</source>
        <translation>删除专题(&amp;D)</translation>
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
        <translation>文章内文，事件与笔记以色彩标出</translation>
    </message>
    <message>
        <source>Open or drop an article to begin</source>
        <translation>打开或拖入一篇文章即可开始</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>passages at one place of the scroll bar</comment>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click to follow: %1</source>
        <translation>Ctrl+点击以前往：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::session</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation>文件里没有文字</translation>
    </message>
    <message>
        <source>the file is not a text file</source>
        <translation>这不是文字文件</translation>
    </message>
    <message>
        <source>the text is not UTF-8 (first bad byte: %1)</source>
        <translation>文字不是 UTF-8(第一个错误字节：%1)</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <comment>file name; reason</comment>
        <translation>无法导入 %1：%2。</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled.</source>
        <translation>已取消导入 %1。</translation>
    </message>
    <message>
        <source>import article</source>
        <extracomment>Each of these stands after &quot;Undo&quot; or &quot;Redo&quot; in a menu.</extracomment>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation>编辑文章资料</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>设置发表日期</translation>
    </message>
    <message>
        <source>add highlight</source>
        <translation>加上标示</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>delete annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>edit event</source>
        <translation>编辑事件</translation>
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
        <translation>拒绝</translation>
    </message>
    <message>
        <source>take back review</source>
        <translation>收回审阅</translation>
    </message>
    <message>
        <source>add dossier</source>
        <translation>添加专题</translation>
    </message>
    <message>
        <source>edit dossier</source>
        <translation>编辑专题</translation>
    </message>
    <message>
        <source>delete dossier</source>
        <translation>删除专题</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing because another Tidemark has it open.</source>
        <translation>无法打开文库 %1 来写入，因为另一个潮痕正在使用它。</translation>
    </message>
    <message>
        <source>%1 cannot be opened because it is not a Tidemark library.</source>
        <translation>无法打开 %1，因为它不是潮痕文库。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened because a newer Tidemark made it.</source>
        <translation>无法打开文库 %1，因为它由更新版本的潮痕创建。</translation>
    </message>
    <message>
        <source>The library %1 cannot be changed because its file or folder is read-only.</source>
        <translation>无法更改文库 %1，因为文件或文件夹是只读的。</translation>
    </message>
    <message>
        <source>Nothing could be stored in %1 because the disk is full.</source>
        <translation>无法存入 %1，因为磁盘已满。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the dateline says %2.</source>
        <translation>发表于%1：由电头“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the byline says %2.</source>
        <translation>发表于%1：由署名行“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the file&apos;s own details say %2.</source>
        <translation>发表于%1：由文件自带信息“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text speaks of %2 as the present.</source>
        <translation>发表于%1：因文中把%2当作现在而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.</source>
        <translation>发表于%1：因文中说%2已成过去，又从%4数到%3而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over.</source>
        <translation>发表于%1：因文中%2已成过去而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because %2 is the latest date the text tells of.</source>
        <translation>发表于%1：因文中最晚的日期是%2而推定。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>产品</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>category of an event: a number</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>category of an event: what someone said</comment>
        <translation>表态</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category of an event</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>直接引语</translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation>间接引语</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>review state</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>The text gives this date.</source>
        <translation>原文写明此日期。</translation>
    </message>
    <message>
        <source>Counted from the publication date.</source>
        <translation>由发表日期推算。</translation>
    </message>
    <message>
        <source>Counted from %1 in the text.</source>
        <translation>由文中的“%1”推算。</translation>
    </message>
    <message>
        <source>The wording is vague: any time in this range.</source>
        <translation>原文措辞模糊：可能是此范围内任何时候。</translation>
    </message>
    <message>
        <source>The text does not say when.</source>
        <translation>原文未说明时间。</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>发表日期不详。</translation>
    </message>
    <message>
        <source>Published %1, as you have set it.</source>
        <translation>发表于%1，由您设置。</translation>
    </message>
    <message>
        <source>Published %1, inferred from the text.</source>
        <translation>发表于%1，由文中推定。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 不是数组</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation>%1 超过 %2 个字符</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0</source>
        <translation>%1 不是从 0 开始的整数</translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation>%1 在起点之前</translation>
    </message>
    <message>
        <source>%1 is not an EDTF date</source>
        <translation>%1 不是 EDTF 日期</translation>
    </message>
    <message>
        <source>%1 is neither an EDTF date nor an ISO 8601 period</source>
        <translation>%1 既不是 EDTF 日期，也不是 ISO 8601 时段</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 不是下列任何一个：%2</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>这不是 JSON(%1，第 %2 个字节)</translation>
    </message>
    <message>
        <source>it holds no findings, that is none of the lists times, quotes, policies, figures, people and events</source>
        <translation>其中没有识别结果，也就是 times、quotes、policies、figures、people、events 各列表一个都没有</translation>
    </message>
    <message>
        <source>it holds more than %1 findings</source>
        <translation>其中的识别结果超过 %1 项</translation>
    </message>
    <message>
        <source>the place lies outside the text</source>
        <translation>位置超出文章范围</translation>
    </message>
    <message>
        <source>the words do not stand there</source>
        <translation>该处没有这些字句</translation>
    </message>
    <message>
        <source>the words do not stand there, but more than once nearby</source>
        <translation>该处没有这些字句，附近却有不止一处</translation>
    </message>
    <message>
        <source>the name is not in the text</source>
        <translation>文章中没有这个名字</translation>
    </message>
    <message>
        <source>import findings</source>
        <translation>导入识别结果</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a program or file</comment>
        <translation>导入自 %1</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>%1 cannot be imported: none of its findings has a place in this article. Was it made from another text?</source>
        <translation>无法导入 %1：其中的识别结果在这篇文章里都找不到位置。它是不是出自另一篇文章？</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新解读</translation>
    </message>
    <message>
        <source>it holds more than %1 annotations</source>
        <translation>标注超过 %1 条</translation>
    </message>
    <message>
        <source>it holds neither W3C Web Annotations nor rows of Hypothesis</source>
        <translation>里面既没有 W3C 网页标注，也没有 Hypothesis 的数据行</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>it is not an annotation</source>
        <translation>它不是标注</translation>
    </message>
    <message>
        <source>it does not say what it is about</source>
        <translation>没有指明标注的对象</translation>
    </message>
    <message>
        <source>its body is neither a text nor a tag</source>
        <translation>内容既不是文字，也不是标签</translation>
    </message>
    <message>
        <source>it gives neither a quotation nor a position in the text</source>
        <translation>既没有引文，也没有在文中的位置</translation>
    </message>
    <message>
        <source>its position is none in the text</source>
        <translation>它的位置不在文章里</translation>
    </message>
    <message>
        <source>its own fields do not fit together</source>
        <translation>它自己的字段互相矛盾</translation>
    </message>
    <message>
        <source>one of its texts or lists is too long</source>
        <translation>其中的文字或列表过长</translation>
    </message>
    <message>
        <source>another one in the file has the same id</source>
        <translation>文件中另有一条使用相同的标识符</translation>
    </message>
    <message>
        <source>what it answers is not there</source>
        <translation>它所回复的标注不存在</translation>
    </message>
    <message>
        <source>the file only says where more annotations are</source>
        <translation>文件只指出其他标注在哪里</translation>
    </message>
    <message>
        <source>the article in the file is damaged</source>
        <translation>文件中的文章已损坏</translation>
    </message>
    <message>
        <source>its article is not in the library, and the file does not hold the text</source>
        <translation>文库里没有这篇文章，文件也没有附上全文</translation>
    </message>
    <message>
        <source>its words are about another text</source>
        <translation>引文属于另一篇文章</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why an entry of a file was left out; a word of the file</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>file name; reason</comment>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>place not certain</source>
        <translation>位置未确定</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>原文已不在文章中</translation>
    </message>
    <message>
        <source>Reply, %1</source>
        <translation>回复，%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>change style</source>
        <translation>更改样式</translation>
    </message>
    <message>
        <source>restore annotation</source>
        <translation>恢复标注</translation>
    </message>
    <message>
        <source>change reply</source>
        <translation>更改回复</translation>
    </message>
    <message>
        <source>import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>settle place of annotation</source>
        <translation>确认标注位置</translation>
    </message>
    <message>
        <source>import new version</source>
        <translation>导入新版本</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
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
        <translation>数字：%1</translation>
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
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>lane of a timeline</comment>
        <translation>时期</translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation>这个事件没有标题</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>其中一段文字太长</translation>
    </message>
    <message>
        <source>the start “%1” is not a date</source>
        <translation>开始“%1”不是日期</translation>
    </message>
    <message>
        <source>the end “%1” is not a date</source>
        <translation>结束“%1”不是日期</translation>
    </message>
    <message>
        <source>the end lies before the start: %1</source>
        <translation>结束早于开始：%1</translation>
    </message>
    <message>
        <source>the year is not between -9999 and 9999: %1</source>
        <translation>年份不在 -9999 到 9999 之间：%1</translation>
    </message>
    <message>
        <source>it has another number of fields than the header: %1</source>
        <translation>字段数和标题行不同：%1</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>结束引号后面还有文字</translation>
    </message>
    <message>
        <source>“%1” does not say a date clearly</source>
        <translation>“%1”没有说清楚日期</translation>
    </message>
    <message>
        <source>“%1” counts from an event that is not there or has no known end</source>
        <translation>“%1”所依据的事件不存在，或没有已知的结束</translation>
    </message>
    <message>
        <source>“%1” is counted in less than days</source>
        <translation>“%1”的单位小于一天</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (line %1)</source>
        <translation>这不是 UTF-8 文本（第 %1 行）</translation>
    </message>
    <message>
        <source>it is not text but binary data (byte %1)</source>
        <translation>这不是文本，而是二进制数据（第 %1 个字节）</translation>
    </message>
    <message>
        <source>line 1 does not name the columns start and label</source>
        <translation>第 1 行没有 start 和 label 这两列</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>第 %1 行的引号没有结束</translation>
    </message>
    <message>
        <source>it is not JSON from line %1 on (byte %2)</source>
        <translation>从第 %1 行起不是 JSON(第 %2 个字节)</translation>
    </message>
    <message>
        <source>its JSON is nested more than %1 deep (line %2)</source>
        <translation>其中的 JSON 超过 %1 层（第 %2 行）</translation>
    </message>
    <message>
        <source>it holds more than %1 events</source>
        <translation>其中的事件超过 %1 个</translation>
    </message>
    <message>
        <source>none of its events can be read; the first is %1</source>
        <translation>其中的事件都无法读取；第一个是%1</translation>
    </message>
    <message>
        <source>it holds no events as CSV or JSON (id, lane, start, end, label), TimelineJS or markwhen</source>
        <translation>其中没有 CSV 或 JSON(id、lane、start、end、label)、TimelineJS 或 markwhen 形式的事件</translation>
    </message>
    <message>
        <source>Reading the events was cancelled.</source>
        <translation>已取消读取事件。</translation>
    </message>
    <message>
        <source>The events of %1 cannot be read: %2.</source>
        <comment>file; reason</comment>
        <translation>无法读取 %1 的事件：%2。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; reason</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <comment>of a list; reason</comment>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>merge events</source>
        <translation>合并事件</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>put events in order</source>
        <translation>排列事件顺序</translation>
    </message>
    <message>
        <source>settle conflicting dates</source>
        <translation>裁定互相矛盾的日期</translation>
    </message>
    <message>
        <source>tell events apart</source>
        <translation>区分事件</translation>
    </message>
    <message>
        <source>link events</source>
        <translation>关联事件</translation>
    </message>
    <message>
        <source>unlink events</source>
        <translation>拆开事件</translation>
    </message>
    <message>
        <source>keep events apart</source>
        <translation>保持事件分开</translation>
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
        <translation>同一数字（%1）</translation>
    </message>
    <message>
        <source>the same names (%1)</source>
        <translation>同样的名称（%1）</translation>
    </message>
    <message>
        <source>the same words (%1)</source>
        <translation>同样的字句（%1）</translation>
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
        <translation>待确认</translation>
    </message>
    <message>
        <source>Passage lost</source>
        <translation>失去原文</translation>
    </message>
    <message>
        <source>Kept without a passage</source>
        <translation>保留而无原文</translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::AnnotationWords</name>
    <message>
        <source>No longer read out of the text</source>
        <translation>已不再从文中读出</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>what a note is on</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a note is on</comment>
        <translation>引语</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>what a note is on</comment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>what a note is on: a number</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>what a note is on</comment>
        <translation>说话人</translation>
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
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <comment>style of a mark</comment>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>style of a mark</comment>
        <translation>高亮</translation>
    </message>
</context>
<context>
    <name>tidemark::session::ArticleDocument</name>
    <message>
        <source>The annotation is no longer in the library.</source>
        <translation>这则标注已不在文库中。</translation>
    </message>
    <message>
        <source>The item is no longer in the library.</source>
        <translation>这个项目已不在文库中。</translation>
    </message>
    <message>
        <source>The text has changed while the findings were read. Nothing was imported; try again.</source>
        <translation>读取期间原文已改变。没有导入任何内容，请再试一次。</translation>
    </message>
    <message>
        <source>These words stand in %1 places; at most %2 can be marked at once.</source>
        <translation>这些文字共出现 %1 处；一次最多标示 %2 处。</translation>
    </message>
    <message>
        <source>The item has a passage already.</source>
        <translation>这个条目已经有对应的原文。</translation>
    </message>
    <message>
        <source>The event is no longer in the library.</source>
        <translation>这个事件已不在文库中。</translation>
    </message>
    <message>
        <source>Choose two or more events to be made into one.</source>
        <translation>请选择两个以上的事件来合并成一个。</translation>
    </message>
    <message>
        <source>Choose some passages of the event for the new one, but not all of them.</source>
        <translation>请为新事件选择一部分段落，但不能全选。</translation>
    </message>
    <message>
        <source>The event has no such date any more.</source>
        <translation>这个事件已经没有这个日期了。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::DateConflict</name>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a date, the words it was read from</comment>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>Dated differently: %1</source>
        <translation>日期说法不一：%1</translation>
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
        <translation>未注日期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, date as extracted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: speaker, issuer or holder of a figure</comment>
        <translation>相关方</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column: number of passages that tell of an event</comment>
        <translation>段落数</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>column: dates that exclude the one shown</comment>
        <translation>日期矛盾</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text gives no date.</source>
        <translation>原文没有给出日期。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::ExpertsModel</name>
    <message>
        <source>Source not named</source>
        <translation>未载明来源</translation>
    </message>
</context>
<context>
    <name>tidemark::session::Explanation</name>
    <message>
        <source>Time expression</source>
        <translation>时间词语</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a number with what it counts</comment>
        <translation>数据</translation>
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
        <translation>“%1”</translation>
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
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
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
        <translation>%1；字句指%2，这里取其开头</translation>
    </message>
    <message>
        <source>%1; the words mean %2</source>
        <translation>%1；字句指%2</translation>
    </message>
    <message>
        <source>%1; you have set this date.</source>
        <translation>%1；这个日期是您设定的。</translation>
    </message>
    <message>
        <source>You have taken the date away.</source>
        <translation>您已去掉日期。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>The text was read as: %1, %2, %3.</source>
        <comment>title, date, category of an event</comment>
        <translation>从原文读出的是：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字句</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>转述用语</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>所计之物</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>属于谁</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How the date was reached</source>
        <translation>日期怎样得出</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Rule for the date</source>
        <translation>日期所依规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found by the rule</source>
        <translation>所依规则</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>来源</translation>
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
        <translation>原文明说。</translation>
    </message>
    <message>
        <source>Vague: the wording itself is not exact.</source>
        <translation>模糊：说法本身并不确切。</translation>
    </message>
    <message>
        <source>Inferred: worked out from other words of the text.</source>
        <translation>推断：由原文中别的字句得出。</translation>
    </message>
    <message>
        <source>Read out of the text by Tidemark %1</source>
        <comment>version</comment>
        <translation>由 Tidemark %1 从原文读出</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未具名来源</translation>
    </message>
    <message>
        <source>%1; no words beside the quotation name the speaker.</source>
        <translation>%1；引语旁边没有指明说话人的字句。</translation>
    </message>
    <message>
        <source>%1, who spoke or was named just before; the quotation itself names nobody.</source>
        <translation>%1，刚才说话或提到的人；引语本身没有指明是谁。</translation>
    </message>
    <message>
        <source>These words stand for %1.</source>
        <translation>这些字句指%1。</translation>
    </message>
    <message>
        <source>An order that has no title</source>
        <translation>没有标题的要求</translation>
    </message>
    <message>
        <source>The text names no issuer.</source>
        <translation>原文没有提到发布者。</translation>
    </message>
    <message>
        <source>%1: the number has no unit of its own.</source>
        <comment>unit</comment>
        <translation>%1：数字本身没有单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 处提及</numerusform>
        </translation>
    </message>
    <message>
        <source>A name beside a title or before a reporting verb, then wherever it stands again.</source>
        <translation>在职称旁或转述动词前的姓名，以及它再次出现之处。</translation>
    </message>
    <message>
        <source>%1; you have chosen this date.</source>
        <translation>%1；这个日期是你选定的。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::FiguresModel</name>
    <message>
        <source>What is counted</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a figure</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of measurement</comment>
        <translation>单位</translation>
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
        <translation>已取消导入 %1。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::LibraryModel</name>
    <message>
        <source>Dossiers</source>
        <translation>专题</translation>
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
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be shown here because it is too large or its text is not UTF-8.</source>
        <translation>%1 太大，或文本不是 UTF-8 编码，无法在此显示。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Your words have not been saved.</source>
        <translation>无法创建文件夹 %1，您的词语尚未保存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file name; reason</comment>
        <translation>无法写入 %1：%2</translation>
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
        <translation>发布者</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>the date of a policy</comment>
        <translation>发布</translation>
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
        <translation>已取消读取原文。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::TimelineDataJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
</context>
<context>
    <name>tidemark::session::Workspace</name>
    <message>
        <source>The library cannot be created because the folder %1 cannot be made.</source>
        <translation>无法创建文库，因为无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation>专题需要名称。</translation>
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
        <translation>%1 等（另有 %3 项）：%2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 条标注写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json)</source>
        <translation>标注 (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added from %1.</source>
        <translation>
            <numerusform>从 %1 加入了 %n 条标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>No new annotations in %1.</source>
        <translation>%1 里没有新的标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came with it.</source>
        <translation>
            <numerusform>随文件加入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) added.</source>
        <translation>
            <numerusform>加入 %n 条回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a place to be confirmed.</source>
        <translation>
            <numerusform>%n 条的位置待确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are no longer in the text.</source>
        <translation>
            <numerusform>%n 条的原文已不在文章中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n 条先前已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>略过 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out:</source>
        <translation>
            <numerusform>略过 %n 项：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLegend</name>
    <message>
        <source>&amp;Read this article</source>
        <translation>阅读这篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;only this article</source>
        <translation>只显示这篇文章(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all articles</source>
        <translation>显示所有文章(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ArticleLinkOpener</name>
    <message>
        <source>This is no address of an article: %1</source>
        <translation>这不是文章的地址：%1</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library.</source>
        <translation>这个链接所指的文章不在这个文库中。</translation>
    </message>
    <message>
        <source>The words that the link leads to no longer stand in this article.</source>
        <translation>链接所指的文字已不在这篇文章中。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Address of an article or a passage (tidemark:…):</source>
        <translation>文章或段落的地址(tidemark:…):</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::CitationController</name>
    <message>
        <source>Copied with citation (%1).</source>
        <comment>name of a citation style</comment>
        <translation>已连同出处复制（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个链接。</numerusform>
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
        <translation>输入命令…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
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
        <translation>无日期。日期后加 ~ 表示约略，? 表示不确定，/ 连接起讫。</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day, as in 2023-09-15; month and day may be left out.</source>
        <translation>这不是日期。请写年-月-日，如 2023-09-15；月、日可以省略。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::Docks</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Marks to check</source>
        <translation>待确认的标注</translation>
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
        <translation>专题 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told twice?</source>
        <translation>
            <numerusform>%n 个事件重复叙述？</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare events that two articles may tell</source>
        <translation>比对两篇文章可能都提到的事件</translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation>回到单篇文章</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierController</name>
    <message>
        <source>Dossier deleted. Its articles stay in the library.</source>
        <translation>已删除专题，文章仍在文库中。</translation>
    </message>
    <message>
        <source>Taken out of the dossier.</source>
        <translation>已移出专题。</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建专题</translation>
    </message>
    <message numerus="yes">
        <source>Name of the dossier (%n article(s)):</source>
        <translation>
            <numerusform>专题名称（%n 篇文章）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>重命名专题</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已关联为同一事件。</translation>
    </message>
    <message>
        <source>Taken apart: two events again.</source>
        <translation>已拆开，又是两个事件。</translation>
    </message>
    <message>
        <source>This dossier has no articles yet. Drag articles onto it in the library, or use “Add to a dossier” in their menu.</source>
        <translation>这个专题还没有文章。请在文库中把文章拖到专题上，或用文章菜单里的“加入专题”。</translation>
    </message>
    <message>
        <source>Nothing in these articles is dated.</source>
        <translation>这些文章里没有注明日期的事件。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::DossierPresenter</name>
    <message>
        <source>%1: %2</source>
        <comment>an article&apos;s title, the date it gives</comment>
        <translation>《%1》：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between articles and the dates they give</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 dates it differently: %2</source>
        <comment>an article&apos;s title, a date</comment>
        <translation>《%1》的日期不同：%2</translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <comment>an article&apos;s title</comment>
        <translation>《%1》也提到</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已关联为同一事件。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EmptyPage</name>
    <message>
        <source>No article is open. Drop a text file here, or import one.</source>
        <translation>尚未打开文章。把文字文件拖到这里，或导入一篇。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
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
        <translation>标题(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>类别(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Restore as extracted</source>
        <translation>还原为读出的内容(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventFilesController</name>
    <message>
        <source>Open events</source>
        <translation>打开事件文件</translation>
    </message>
    <message>
        <source>Events (*.csv *.json *.mw *.markwhen)</source>
        <translation>事件文件 (*.csv *.json *.mw *.markwhen)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::EventsController</name>
    <message numerus="yes">
        <source>%n event(s) made into one.</source>
        <translation>
            <numerusform>已把 %n 个事件合并成一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of the same date stands before this one.</source>
        <translation>同一日期内没有排在它之前的事件。</translation>
    </message>
    <message>
        <source>No event of the same date stands after this one.</source>
        <translation>同一日期内没有排在它之后的事件。</translation>
    </message>
    <message>
        <source>Remembered: these are different events.</source>
        <translation>已记住：这些是不同的事件。</translation>
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
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out:</source>
        <translation>
            <numerusform>略过了 %n 个事件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
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
            <numerusform>%1 文件，%Ln 个事件。这里只是查看：它不在您的文库里，也不会被改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: why?</source>
        <translation>
            <numerusform>略过 %n 个：为什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>搜索表格</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>文件中的事件</translation>
    </message>
    <message>
        <source>What the file says of the chosen event</source>
        <translation>文件对所选事件的说明</translation>
    </message>
    <message>
        <source>Choose an event to read what the file says of it.</source>
        <translation>选择一个事件，这里会显示文件对它的说明。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export timeline &amp;picture…</source>
        <translation>导出时间线图(&amp;P)…</translation>
    </message>
    <message>
        <source>Export timeline &amp;data…</source>
        <translation>导出时间线数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search the table</source>
        <translation>搜索表格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
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
        <translation>在文章中查找…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A parenthesis ( ) is missing its other half. \( finds the sign itself.</source>
        <translation>括号 ( ) 不成对。要查找括号本身，请写 \(。</translation>
    </message>
    <message>
        <source>A bracket [ is never closed. \[ finds the sign itself.</source>
        <translation>方括号 [ 没有结尾。要查找方括号本身，请写 \[。</translation>
    </message>
    <message>
        <source>The backslash stands before something it does not go with: %1</source>
        <translation>反斜杠后面的内容不对：%1</translation>
    </message>
    <message>
        <source>No such range of characters: %1</source>
        <translation>没有这样的字符范围：%1</translation>
    </message>
    <message>
        <source>There is nothing to repeat, or too often: %1</source>
        <translation>没有可重复的内容，或重复次数太多：%1</translation>
    </message>
    <message>
        <source>This cannot be used here, because it could take forever: %1</source>
        <translation>这里不能用这种写法，因为可能永远算不完：%1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>表达式太大。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>表达式有误</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>hits</comment>
        <translation>第 %1 处，共超过 %2 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Traditional finds Simplified, 7億 finds 700,000,000. Up and down: earlier searches.</source>
        <translation>繁体能找到简体，7亿能找到 700,000,000。上下键：以前查找过的文字。</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>以前的查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: whole words</comment>
        <translation>整词</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>只查找完整的词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
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
        <translation>%1 等，另有 %3 项：%2</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>导入识别结果</translation>
    </message>
    <message>
        <source>Findings as JSON (*.json)</source>
        <translation>JSON 识别结果 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s) from %1.</source>
        <translation>
            <numerusform>来自 %1 的 %n 项新建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new from %1.</source>
        <translation>%1 没有带来新的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) known already, accepted or rejected ones included.</source>
        <translation>
            <numerusform>%n 项先前已有，包括您接受或拒绝过的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left out:</source>
        <translation>
            <numerusform>略过 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ImportController</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>文字文件 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)…</source>
        <comment>file, its number, how many</comment>
        <translation>正在读取 %1（第 %2 个，共 %3 个）…</translation>
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
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::LinkOpener</name>
    <message>
        <source>This is no address that can be opened.</source>
        <translation>这不是可以打开的网址。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>要用您的邮件程序写信到这个地址吗？</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>要在您的浏览器中打开这个网址吗？</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>它通往：%1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>The desktop could not open the address.</source>
        <translation>桌面系统无法打开这个网址。</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k Address</source>
        <translation>复制链接网址(&amp;K)</translation>
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
        <translation>这篇文字已在文库中。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U):%1</translation>
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
        <translation>标示颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Every suggestion has been reviewed.</source>
        <translation>所有建议都已审阅。</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>已重新读取：没有变化。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of events, quotations and so on</comment>
        <translation>新增 %1 项</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of events, quotations and so on</comment>
        <translation>变更 %1 项</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of events, quotations and so on</comment>
        <translation>消失 %1 项</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <comment>12 new, 3 changed, 2 gone</comment>
        <translation>已重新读取：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of new, changed, gone</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was read out of these words. Choose an event, a date, a quotation, a policy or a figure first.</source>
        <translation>这些字句中没有读出什么。请先选择事件、日期、引语、政策或数据。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
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
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::MergeDialog</name>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Merge events</source>
        <translation>合并事件</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>The dates exclude each other. The event keeps both readings and is marked until you say which one holds. Merging can be undone.</source>
        <translation>这些日期互相矛盾。事件会保留各种说法并加上标记，直到你裁定哪个正确。合并可以撤销。</translation>
    </message>
    <message>
        <source>All passages and your notes are kept. Merging can be undone, and Split takes the event apart again.</source>
        <translation>全部段落和你的笔记都会保留。合并可以撤销，也可以用“拆分”重新分开。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::NotesController</name>
    <message>
        <source>Every occurrence is marked already.</source>
        <translation>每一处都已标示。</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) marked.</source>
        <translation>
            <numerusform>已标示 %n 处。</numerusform>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsController</name>
    <message numerus="yes">
        <source>There are %n more such file(s).</source>
        <translation>
            <numerusform>另有 %n 个这样的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words have changed. This article was read with the former ones.</source>
        <translation>自定义词语已变更，这篇文章是用先前的词语解读的。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>自定义词语</translation>
    </message>
    <message>
        <source>Tables of words</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Create &amp;template</source>
        <translation>创建模板(&amp;T)</translation>
    </message>
    <message>
        <source>Makes the folder, a README.txt that explains it, and a file for this table with an example. Nothing that is there is overwritten.</source>
        <translation>创建文件夹、说明文件 README.txt，以及这个词表的文件（附示例）。已有的文件不会覆盖。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>You have no words of your own in this table yet. Write them here and save.</source>
        <translation>这个词表还没有您自定义的词语。请在此输入并保存。</translation>
    </message>
    <message>
        <source>Read: %1 added, %2 replaced, %3 removed.</source>
        <translation>已读取：新增 %1 个，替换 %2 个，移除 %3 个。</translation>
    </message>
    <message>
        <source>No mistakes. The words count as soon as they are saved.</source>
        <translation>没有错误。保存后立即生效。</translation>
    </message>
    <message>
        <source>Another program has changed %1.tsv since you began. Saving puts your text in its place.</source>
        <translation>您开始编辑后，另一个程序更改了 %1.tsv。保存会以您的文本替换。</translation>
    </message>
    <message>
        <source>Save the changes to your own words?</source>
        <translation>要保存自定义词语的变更吗？</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::OwnWordsEditor</name>
    <message>
        <source>Own words</source>
        <translation>自定义词语</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>内置词语</translation>
    </message>
    <message>
        <source>A tab separates columns, | separates words that share a row, # begins a comment. A row of -, tab and a word takes a built-in word out.</source>
        <translation>制表符（Tab）分隔各列，| 分隔同一行的多个词语，# 开头的是注释。“-”、制表符、词语组成的一行会移除该内置词语。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PicturesController</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板上。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已发送 %n 页到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在绘图…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No program opened %1. It is there, and can be opened from a file manager.</source>
        <translation>没有程序能打开 %1。文件已经在那里，可以从文件管理器打开。</translation>
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
        <translation>没有可以放映的事件。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::PublicationDialog</name>
    <message>
        <source>Publication date</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Dates such as “this year” are worked out from it; they all follow a change. The change can be undone.</source>
        <translation>“今年”之类的日期由它推算；一经更改，全部随之更新。更改可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Infer it from the text</source>
        <translation>由文中推定(&amp;I)</translation>
    </message>
    <message>
        <source>The article was &amp;published on</source>
        <translation>文章发表于(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ReadAloud</name>
    <message>
        <source>Nothing on this system can read aloud. Install a speech service, such as Speech Dispatcher or Flite with its plugin for Qt.</source>
        <translation>此系统上没有能朗读的程序。请安装语音服务，例如 Speech Dispatcher 或 Flite，以及它的 Qt 插件。</translation>
    </message>
    <message>
        <source>No voice that speaks %1 is installed on this system.</source>
        <translation>此系统没有安装会说%1的语音。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>The speech service does not answer.</source>
        <translation>语音服务没有响应。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ReadingController</name>
    <message>
        <source>There is no further heading.</source>
        <translation>后面没有标题了。</translation>
    </message>
    <message>
        <source>There is no heading before this.</source>
        <translation>前面没有标题了。</translation>
    </message>
    <message>
        <source>There is no further mark of yours.</source>
        <translation>后面没有自己的标注了。</translation>
    </message>
    <message>
        <source>There is no mark of yours before this.</source>
        <translation>前面没有自己的标注了。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SameEventsPanel</name>
    <message>
        <source>The same event? %1 of %2</source>
        <translation>是同一事件吗？第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>The same event?</source>
        <translation>是同一事件吗？</translation>
    </message>
    <message>
        <source>Because of %1.</source>
        <comment>reasons such as: the same date; the same words (A, B)</comment>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Linked as the same event.</source>
        <translation>已关联为同一事件。</translation>
    </message>
    <message>
        <source>Kept apart; not asked again.</source>
        <translation>保持分开，不再询问。</translation>
    </message>
    <message>
        <source>The &amp;same event</source>
        <translation>同一事件(&amp;S)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一事件(&amp;N)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X 键</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>在文中显示(&amp;T)</translation>
    </message>
    <message>
        <source>No events of these articles look alike any more.</source>
        <translation>这些文章中已没有看来相同的事件。</translation>
    </message>
    <message>
        <source>Back (K)</source>
        <translation>上一项（K）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>On (J)</source>
        <translation>下一项（J）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use this title</source>
        <translation>采用这个标题</translation>
    </message>
    <message>
        <source>Events that two articles may tell</source>
        <translation>两篇文章可能都提到的事件</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::ScriptController</name>
    <message>
        <source>The tables for Traditional and Simplified Chinese cannot be read. They belong to OpenCC (package libopencc-data).</source>
        <translation>无法读取繁简转换表。转换表属于 OpenCC（软件包 libopencc-data）。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::SlidePage</name>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>语速</translation>
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
        <translation>正常语速</translation>
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
        <translation>朗读</translation>
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
        <translation>哪些段落分给新事件？</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one passage, and leave one to the event itself.</source>
        <translation>至少选一个段落，并留一个给原来的事件。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
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
            <numerusform>引述 %n 处</numerusform>
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
            <numerusform>%n 数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: unknown</source>
        <translation>发表：不详</translation>
    </message>
    <message>
        <source>Published: %1 (inferred)</source>
        <translation>发表：%1(推定)</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>发表：%1</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>正在重读…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>每项更改都立即存妥。</translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation>点按即可更改。</translation>
    </message>
    <message>
        <source>Paragraph being read, of all</source>
        <translation>正在读的段落/全部段落</translation>
    </message>
    <message>
        <source>Reading findings…</source>
        <translation>正在读取识别结果…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>放弃这项工作；一切保持原样</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineDataController</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>略过 %n 个没有日期的事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the year 1 or after 9999 left out.</source>
        <translation>
            <numerusform>略过 %n 个早于公元 1 年或晚于 9999 年的事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineEdits</name>
    <message>
        <source>This event is told in another article. Open that article to change the date.</source>
        <translation>这个事件出自另一篇文章。要改日期，请先打开那篇文章。</translation>
    </message>
    <message>
        <source>“%1” is dated %2 now.</source>
        <comment>title of an event, its new date</comment>
        <translation>“%1”的日期改为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) marked as disputed.</source>
        <translation>
            <numerusform>已把 %n 个事件标为存疑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected.</source>
        <translation>
            <numerusform>已拒绝 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) suggested again.</source>
        <translation>
            <numerusform>%n 个事件重新列为建议。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TimelineOptions</name>
    <message>
        <source>No silence in this timeline is long enough to be compressed.</source>
        <translation>这条时间线没有长到需要压缩的空白。</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypefaceBox</name>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::TypographyPanel</name>
    <message>
        <source>&amp;Typeface:</source>
        <translation>字体(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字级(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>行高(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>栏宽(&amp;W):</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, a type size</comment>
        <translation> 点</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>左右对齐(&amp;E)</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Forget this preset of your own</source>
        <translation>删除这个自定义预设</translation>
    </message>
    <message>
        <source>Name for a preset of your own</source>
        <translation>为自定义预设命名</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Keep these settings under the name</source>
        <translation>以此名称保存当前设置</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P):</translation>
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
        <translation>段间距(&amp;A):</translation>
    </message>
    <message>
        <source>First-line &amp;indent:</source>
        <translation>首行缩进(&amp;I):</translation>
    </message>
    <message>
        <source>Space &amp;between Chinese and Latin</source>
        <translation>中文与西文之间留空(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;queeze neighbouring punctuation</source>
        <translation>压缩相邻标点(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hang punctuation at line ends</source>
        <translation>行末标点悬挂(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the settings the program came with</source>
        <translation>恢复程序原来的设置</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>typography that is none of the presets</comment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionWindow</name>
    <message>
        <source>no other text</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>This article has had one text so far. Import a changed one with File › Import new version.</source>
        <translation>这篇文章目前只有一份文字。可用“文件 › 导入新版本”导入改动后的文字。</translation>
    </message>
    <message>
        <source>%1 — change %2 of %3</source>
        <comment>summary; number; how many</comment>
        <translation>%1 — 第 %2 处，共 %3 处</translation>
    </message>
    <message>
        <source>Version %1 (current)</source>
        <translation>第 %1 版（当前）</translation>
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
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check came from here</source>
        <translation>
            <numerusform>%n 条待确认标注出自此版</numerusform>
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
        <translation>比较对象(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Make this the current text</source>
        <translation>改用这一版(&amp;M)</translation>
    </message>
    <message>
        <source>The marks go over to it; undo takes it back</source>
        <translation>标注会移到这一版；可以撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next change (F8 or N)</source>
        <translation>下一处改动 （F8 或 N）</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8 or P)</source>
        <translation>上一处改动 （Shift+F8 或 P）</translation>
    </message>
    <message>
        <source>− struck through: gone · + underlined: new · dashed: moved</source>
        <translation>− 删除线：删去 · + 下划线：新增 · 虚线：移动</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>较早的文字</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>较晚的文字</translation>
    </message>
</context>
<context>
    <name>tidemark::shell::VersionsController</name>
    <message>
        <source>This text is version %1 of “%2”, which has another text now. Nothing was changed.</source>
        <translation>这份文字是“%2”的第 %1 版，该文章现在用的是另一份文字。没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in place</source>
        <translation>
            <numerusform>%n 条标注位置正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the passage</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n 条失去原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or other item(s) lost the passage</source>
        <translation>
            <numerusform>%n 个事件或其他条目失去原文</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new text (version %2).</source>
        <translation>“%1”换上了新文字（第 %2 版）。</translation>
    </message>
    <message>
        <source>A new version?</source>
        <translation>是新版本吗？</translation>
    </message>
    <message>
        <source>“%1” may be a new version of “%2”.</source>
        <translation>“%1”可能是“%2”的新版本。</translation>
    </message>
    <message>
        <source>%1 % of the shorter text is the same. A new version takes over your marks and decisions, and the former text is kept.</source>
        <translation>较短的一份有 %1 % 相同。作为新版本会承接您的标注与判断，旧文字仍会保留。</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>新版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Separate article</source>
        <translation>作为单独的文章(&amp;S)</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>导入新版本</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>文本文件 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>逐一确认</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import as a separate article instead</source>
        <translation>改为导入成单独的文章</translation>
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
        <translation>产品</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Show or hide these events</source>
        <translation>显示或隐藏这类事件</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::DetailsCard</name>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>据原文“%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation>跳到第 %1 段</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited; as extracted: %1</source>
        <translation>已编辑；原先提取为：%1</translation>
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
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Give a date…</source>
        <translation>注明日期…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::EntryWords</name>
    <message>
        <source>Undated</source>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation>据原文“%1”</translation>
    </message>
    <message>
        <source>From the words “%1”: %2</source>
        <comment>wording, then how the date was reached</comment>
        <translation>据原文“%1”：%2</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
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
            <numerusform>你的 %n 条笔记</numerusform>
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
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Search in events…</source>
        <translation>在事件中搜索…</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>在事件中搜索</translation>
    </message>
    <message>
        <source>Titles, dates, wordings, speakers, tags and notes. Traditional finds Simplified.</source>
        <translation>标题、日期、原文用语、说话人、标签和笔记。繁体能找到简体。</translation>
    </message>
    <message>
        <source>Hide others</source>
        <comment>button: events that were not found</comment>
        <translation>隐藏其他</translation>
    </message>
    <message>
        <source>Hide the events that were not found</source>
        <translation>隐藏不符合的事件</translation>
    </message>
    <message>
        <source>Previous event found</source>
        <translation>上一个符合的事件</translation>
    </message>
    <message>
        <source>Next event found</source>
        <translation>下一个符合的事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::FilterPopup</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>shown, of all</comment>
        <translation>
            <numerusform>%n 个事件中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
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
        <translation>移除筛选“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 条泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the hidden lanes again</source>
        <translation>重新显示隐藏的泳道</translation>
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
        <translation>单击展开，拖动可移动。</translation>
    </message>
    <message>
        <source>Click: collapse. Drag: move.</source>
        <translation>单击折叠，拖动可移动。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1，%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Lane</source>
        <translation>展开泳道(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Collapse Lane</source>
        <translation>折叠泳道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide Lane</source>
        <translation>隐藏泳道(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Forward</source>
        <translation>往前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;Back</source>
        <translation>往后移(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show All Lanes</source>
        <translation>显示所有泳道(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::LaneList</name>
    <message numerus="yes">
        <source>%1, %n event(s), collapsed</source>
        <translation>
            <numerusform>%1，%n 个事件，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1，%n 个事件</numerusform>
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
        <translation>折叠或展开泳道</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Order of the lanes; ticked ones are shown</source>
        <translation>泳道的次序；勾选的会显示</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>不分泳道</translation>
    </message>
    <message>
        <source>Lanes by category</source>
        <translation>按类别分泳道</translation>
    </message>
    <message>
        <source>Lanes by speaker</source>
        <translation>按说话人分泳道</translation>
    </message>
    <message>
        <source>Lanes by issuer</source>
        <translation>按发布者分泳道</translation>
    </message>
    <message>
        <source>Lanes by article</source>
        <translation>按文章分泳道</translation>
    </message>
    <message>
        <source>Lanes by tag</source>
        <translation>按标签分泳道</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a collapsed lane</comment>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>An event with several tags stands in the lane of the first in alphabetical order.</source>
        <translation>有多个标签的事件排在按字序第一个标签的泳道。</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::Overview</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
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
        <translation>显示中：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::PanelHeader</name>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Draw time downwards or sideways</source>
        <translation>时间纵走或横走</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>在事件中搜索</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineAccessible</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of an event, its date in words</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>lane, position within it, number of its events</comment>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>回到原文</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, years</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Arrow keys walk from event to event, Enter goes to its passage, plus and minus zoom.</source>
        <translation>方向键逐一走过事件，Enter 回到原文，加号与减号缩放。</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>回到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed</source>
        <translation>标为存疑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Draw &amp;Sideways</source>
        <translation>时间横走(&amp;S)</translation>
    </message>
    <message>
        <source>Draw &amp;Downwards</source>
        <translation>时间纵走(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) here: click to see them</source>
        <translation>
            <numerusform>这里还有 %n 个事件：点按查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here: click to zoom in</source>
        <translation>
            <numerusform>这里有 %n 个事件：点按放大</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>没有可显示的事件</translation>
    </message>
    <message>
        <source>No dated events yet</source>
        <translation>还没有注明日期的事件</translation>
    </message>
    <message>
        <source>Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>在内文中选取说到时间的文字，再选“添加事件”。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>The bar is the time it is in force, not its date. Change its date with Edit…</source>
        <translation>这条是它的施行期间，不是它的日期。要改日期，请用“编辑…”。</translation>
    </message>
    <message>
        <source>It has several possible dates. Choose among them with Edit…</source>
        <translation>它有几个可能的日期。要选定，请用“编辑…”。</translation>
    </message>
    <message>
        <source>It has no date yet. Give it one with Edit…</source>
        <translation>它还没有日期。要填上，请用“编辑…”。</translation>
    </message>
    <message>
        <source>New date: %1</source>
        <translation>新日期：%1</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>Ear&amp;lier within This Date</source>
        <translation>在同一日期内提前(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;ter within This Date</source>
        <translation>在同一日期内延后(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compress Silences</source>
        <translation>压缩无事件的时段(&amp;C)</translation>
    </message>
    <message>
        <source>Mark &amp;Long Gaps</source>
        <translation>标出漫长的空白(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;nap to Periods</source>
        <translation>对齐整段时间(&amp;N)</translation>
    </message>
    <message>
        <source>%1: click to unfold</source>
        <comment>how long nothing happens</comment>
        <translation>%1：点击展开</translation>
    </message>
    <message>
        <source>Every event here is hidden, filtered out or rejected. Switch a category on above, or clear the filters.</source>
        <translation>这里的事件都已隐藏、筛除或拒绝。请在上方打开类别，或清除筛选。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>已选中 %n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::UndatedList</name>
    <message>
        <source>Give a date…</source>
        <translation>注明日期…</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>未注日期的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n undated event(s)</source>
        <translation>
            <numerusform>%n 个未注日期的事件</numerusform>
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
        <translation>显示到日</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>显示到月</translation>
    </message>
    <message>
        <source>Show quarters</source>
        <translation>显示到季</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>显示到年</translation>
    </message>
</context>
</TS>
