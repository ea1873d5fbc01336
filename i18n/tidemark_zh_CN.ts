<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Typeface, size, line height and width of the text</source>
        <translation>内文的字体、字级、行高与栏宽</translation>
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
        <translation>拒绝建议的事件;不会再次建议</translation>
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
        <translation>文章何时发表;相对日期随之推算</translation>
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

自由软件,依 GNU 通用公共许可证第 3 版或更新版本散布。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the timeline: arrow keys walk the events, + and - zoom, Enter goes to the passage. Single letters work in text and timeline only.</source>
        <translation>在时间线中:方向键逐一走过事件,+ 与 - 缩放,Enter 回到原文。单一字母键只在内文与时间线中有效。</translation>
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
        <translation>建议 %1 / %2:Enter 接受,X 拒绝,E 编辑。</translation>
    </message>
    <message>
        <source>New suggestion %1 of %2: Enter accepts, X rejects, E edits.</source>
        <translation>新建议 %1 / %2:Enter 接受,X 拒绝,E 编辑。</translation>
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
        <translation>来源:%1</translation>
    </message>
    <message>
        <source>Dashed outline: approximate or uncertain date.</source>
        <extracomment>Last line of a timeline picture: explains the dashed bars.</extracomment>
        <translation>虚线框:日期为约略或不确定。</translation>
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
    <name>tidemark::annotations::NoteEditor</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>写笔记(Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签,以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
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
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>依标签筛选</translation>
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
        <translation>在内文中选取文字,即可标示(Ctrl+H)或写笔记(Ctrl+Shift+N)。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
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
    <name>tidemark::browse::FigureChartView</name>
    <message>
        <source>Chart of figures in %1</source>
        <translation>以 %1 计的数据图表</translation>
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
        <translation>数据</translation>
    </message>
    <message>
        <source>This article gives no figures.</source>
        <translation>这篇文章没有数据。</translation>
    </message>
    <message>
        <source>By as-of date; a point leads back to its passage.</source>
        <translation>依“截至”日期;点按回到原文。</translation>
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
    <name>tidemark::export_ui::ExportDialog</name>
    <message>
        <source>Export Timeline Picture</source>
        <translation>导出时间线图</translation>
    </message>
    <message>
        <source>&amp;Copy to Clipboard</source>
        <translation>复制到剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::export_ui::PictureOptions</name>
    <message>
        <source>Number of events</source>
        <translation>事件数目</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>So&amp;urce line</source>
        <translation>来源说明(&amp;U)</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度(像素)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度(像素)</translation>
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
        <translation>PDF 文件</translation>
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
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
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
        <translation>打印(灰阶加纹样)</translation>
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
        <source>&amp;Format:</source>
        <translation>格式(&amp;F):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R):</translation>
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
        <translation>语言(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期间(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Subtitle:</source>
        <translation>副标题(&amp;S):</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在绘图…</translation>
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
</context>
<context>
    <name>tidemark::reader::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text of the article, with its events and notes highlighted</source>
        <translation>文章内文,事件与笔记以色彩标出</translation>
    </message>
    <message>
        <source>Open or drop an article to begin</source>
        <translation>打开或拖入一篇文章即可开始</translation>
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
        <translation>这是文件夹,不是文件</translation>
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
        <translation>文字不是 UTF-8(第一个错误字节:%1)</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <comment>file name; reason</comment>
        <translation>无法导入 %1:%2。</translation>
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
        <translation>无法打开文库 %1 来写入,因为另一个潮痕正在使用它。</translation>
    </message>
    <message>
        <source>%1 cannot be opened because it is not a Tidemark library.</source>
        <translation>无法打开 %1,因为它不是潮痕文库。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened because a newer Tidemark made it.</source>
        <translation>无法打开文库 %1,因为它由更新版本的潮痕创建。</translation>
    </message>
    <message>
        <source>The library %1 cannot be changed because its file or folder is read-only.</source>
        <translation>无法更改文库 %1,因为文件或文件夹是只读的。</translation>
    </message>
    <message>
        <source>Nothing could be stored in %1 because the disk is full.</source>
        <translation>无法存入 %1,因为磁盘已满。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the dateline says %2.</source>
        <translation>发表于%1:由电头“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the byline says %2.</source>
        <translation>发表于%1:由署名行“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the file&apos;s own details say %2.</source>
        <translation>发表于%1:由文件自带信息“%2”推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text speaks of %2 as the present.</source>
        <translation>发表于%1:因文中把%2当作现在而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over and counts %3 from %4.</source>
        <translation>发表于%1:因文中说%2已成过去,又从%4数到%3而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because the text tells of %2 as already over.</source>
        <translation>发表于%1:因文中%2已成过去而推定。</translation>
    </message>
    <message>
        <source>Published %1: inferred because %2 is the latest date the text tells of.</source>
        <translation>发表于%1:因文中最晚的日期是%2而推定。</translation>
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
        <translation>原文措辞模糊:可能是此范围内任何时候。</translation>
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
        <translation>发表于%1,由您设置。</translation>
    </message>
    <message>
        <source>Published %1, inferred from the text.</source>
        <translation>发表于%1,由文中推定。</translation>
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
        <translation>%1 既不是 EDTF 日期,也不是 ISO 8601 时段</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 不是下列任何一个:%2</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>这不是 JSON(%1,第 %2 个字节)</translation>
    </message>
    <message>
        <source>it holds no findings, that is none of the lists times, quotes, policies, figures, people and events</source>
        <translation>其中没有识别结果,也就是 times、quotes、policies、figures、people、events 各列表一个都没有</translation>
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
        <translation>该处没有这些字句,附近却有不止一处</translation>
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
        <translation>无法导入 %1:其中的识别结果在这篇文章里都找不到位置。它是不是出自另一篇文章?</translation>
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
</context>
<context>
    <name>tidemark::session::ExpertsModel</name>
    <message>
        <source>Source not named</source>
        <translation>未载明来源</translation>
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
    <name>tidemark::session::Workspace</name>
    <message>
        <source>The library cannot be created because the folder %1 cannot be made.</source>
        <translation>无法创建文库,因为无法创建文件夹 %1。</translation>
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
        <translation>无日期。日期后加 ~ 表示约略,? 表示不确定,/ 连接起讫。</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day, as in 2023-09-15; month and day may be left out.</source>
        <translation>这不是日期。请写年-月-日,如 2023-09-15;月、日可以省略。</translation>
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
</context>
<context>
    <name>tidemark::shell::EmptyPage</name>
    <message>
        <source>No article is open. Drop a text file here, or import one.</source>
        <translation>尚未打开文章。把文字文件拖到这里,或导入一篇。</translation>
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
        <translation>%1 等,另有 %3 项:%2</translation>
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
            <numerusform>%n 项先前已有,包括您接受或拒绝过的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left out:</source>
        <translation>
            <numerusform>略过 %n 项:</numerusform>
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
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>已重新读取:没有变化。</translation>
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
        <translation>已重新读取:%1。</translation>
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
        <translation>工具栏</translation>
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
        <translation>“今年”之类的日期由它推算;一经更改,全部随之更新。更改可以撤销。</translation>
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
        <translation>发表:不详</translation>
    </message>
    <message>
        <source>Published: %1 (inferred)</source>
        <translation>发表:%1(推定)</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>发表:%1</translation>
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
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
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
        <translation>据原文“%1”:%2</translation>
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
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>tidemark::timeline_view::TimelinePanel</name>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Draw time downwards or sideways</source>
        <translation>时间纵走或横走</translation>
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
            <numerusform>这里还有 %n 个事件:点按查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here: click to zoom in</source>
        <translation>
            <numerusform>这里有 %n 个事件:点按放大</numerusform>
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
        <source>Every event here is hidden or rejected. Switch a category on above.</source>
        <translation>这里的事件都已隐藏或拒绝。请在上方打开类别。</translation>
    </message>
    <message>
        <source>Select words in the text that tell of something dated, then choose Add Event.</source>
        <translation>在内文中选取说到时间的文字,再选“添加事件”。</translation>
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
