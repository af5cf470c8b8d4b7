<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>版本 {version}，构建于{day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>版本 {version}，从源代码运行</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>更新内容(&amp;N)</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Version {version} ({day})</source>
        <comment>a heading above the notes on a version</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>版本 {version}（{day}）</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <comment>a heading in About KPI Desk</comment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>KPI Desk 从不检查更新。请查看您下载本程序的页面：如果那里的版本高于 {version}，直接覆盖安装即可。您的数据会保留。</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>您的数据(&amp;D)</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>更新或卸载本程序时，业务文件及其备份都会保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>组件与许可证(&amp;P)</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>程序的组件</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}，许可证：{license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>许可证文本：{name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>此副本中缺少组件列表。</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>此组件没有随附许可证文本。</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>Qt 和 PySide6 依据 GNU LGPL 第 3 版使用：您可以用自己的库替换它们的库。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>Qt 和 PySide6 依据 GNU LGPL 第 3 版使用：您可以用自己的库替换它们的库。具体方法见许可证文件夹中的 README.txt。</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>{hours} h</source>
        <comment>a duration: 2 h</comment>
        <extracomment>{hours}: a number of hours</extracomment>
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a duration: 5 min</comment>
        <extracomment>{minutes}: a number of minutes</extracomment>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{hours}小时{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a duration: 30 s</comment>
        <extracomment>{seconds}: a number of seconds</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <comment>short: 1 h 30</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}小时{minutes}分</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>READ ME</source>
        <comment>a file name, without suffix</comment>
        <translation>请先阅读</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>“{name}”的全部内容</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>由 KPI Desk {version} 于{day}导出。</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>其中包含%n项数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>数据范围：{first}至{last}。</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>仅供您本人使用</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>其中包含您所有客户的名称、数据和备注，并且没有加密。请存放在只有您能读取的地方。发给客户时，只发送该客户自己的图表。</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>各个文件的内容</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>KPI Desk 保存的全部内容：数据、客户、备注、目标以及所有更改记录。将它复制到任意一台计算机，用 KPI Desk 打开即可继续工作。其他文件无需 KPI Desk 也能读取。</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>工作簿形式的全部数据，每行一项，名称使用您的语言，适用于任何电子表格程序。</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>纯文本形式的同一批数据，供其他程序使用：采用标识符、UTF-8 编码、小数点。</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>供程序使用：数据以及客户、目标、自定等级、备注、设置、报告和导入记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>“{client}”的%n张图表，每张都有图片（PNG）和 PDF 文档两种格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>整个业务的%n张图表，每张都有图片（PNG）和 PDF 文档两种格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>“{client}”收到的%n份报告，PDF 文档格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>整个业务的%n份回顾，PDF 文档格式。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>没有图表，因为还没有任何指标有数值。</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>您跟踪的每个有数值的指标都有一张图表；如果 KPI Desk 支持客户的语言，就使用该语言。已归档的客户没有图表，其数据在表格中。</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>无法绘制以下图表：{charts}。</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>CSV 表格的各列</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>含义</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>2026-W07 表示周，2026-03 表示月，2026-Q1 表示季度，2026 表示年。</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>客户的名称；不属于任何客户的数据留空。</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>工作所用语言的代码；未指定时留空。</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>所统计或计时的内容。名称见下文。</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>数字。零就是零；空白的数据没有对应的行。</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count 表示数量，hours 表示时间。</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>数据项的名称</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>在 KPI Desk 中</translation>
    </message>
    <message>
        <source>{kpi} ({client})</source>
        <comment>a chart: its KPI and its client</comment>
        <extracomment>{kpi}: the name of a KPI; {client}: the name of a client</extracomment>
        <translation>{kpi}（{client}）</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Export Everything</source>
        <comment>title of a dialog</comment>
        <translation>导出全部内容</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>保存为一个 ZIP 文件：全部数据（工作簿、表格以及供其他程序使用的格式）、整个业务和每位客户的各指标图表，以及您的文件的副本。其中有一页说明各个文件的内容。</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>此 ZIP 文件仅供您本人使用：其中包含您所有客户的数据，并且没有加密。</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>将全部内容另存为</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>正在读取并检查全部数据…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>正在处理：{chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>全部内容已保存到“{file}”，位于 {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>已取消。没有保存任何文件。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>未导出：</translation>
    </message>
    <message>
        <source>{chart}: {why}</source>
        <comment>a chart that could not be drawn</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{chart}：{why}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button: choose one</comment>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>您的备份位于 {folder}。</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>无法打开文件夹。您的备份位于 {folder}。</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>这是{made_at}的备份。只能查看，不能更改。</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>关闭备份</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>正在打开备份…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>程序会先检查备份，并保留被替换的文件。请稍候。</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>已检查并恢复：“{file}”现在与{made_at}时的状态相同。</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>已检查并恢复：“{file}”现在与{made_at}时的状态相同。被替换的文件保留在：{kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>没有恢复任何内容。{why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>备份所在位置</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>备份列表，最新的在前</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>首末周期</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>此文件夹中没有备份。如果备份在别处，请选择其文件夹。</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>此文件夹中没有“{file}”的备份。这些是其他文件的备份。</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>客户：{names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>客户：{names}，以及另外%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>没有客户。</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>恢复时会用此备份替换 {file}。当前的文件会与备份保存在一起。</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>恢复时会创建文件 {file}。不会替换任何内容。</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>以只读方式打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：常态范围自{period}起重新计算。</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：已删除{period}的起算点。</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>基准：{kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>适用于(&amp;F)</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>起始周期(&amp;R)</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>典型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>优于平均(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>卓越(&amp;E)</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>符号：{level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}，{unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>公布：{rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>未公布</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>没有界限的等级将被略过。</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>合同中约定</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>会在给客户的图表和报告中显示。</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>采用此基准的图表</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>按公布的基准绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>改回公布的基准(&amp;P)</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>与整个业务相同(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}的基准</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>KPI Desk 的首个版本。</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>虚拟助理的十四项指标，各有公布的基准等级：未达基准、典型、优于平均、卓越。</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>数据可以全程用键盘录入，也可以从电子表格粘贴，输入即保存；每一步都能撤销。</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>可以从工作簿、CSV、HTML 和 JSON 文件导入表格：先显示将要录入的内容，每次导入都可以撤销或移动。</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>数值与计数一并显示，调查类数值还显示可能范围。只有仅凭偶然很少会出现的上升或下降，才会予以报告。</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>全部历史保存在一个文件中，每份备份在创建时都会经过验证。</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>图表可以用客户的语言保存为 PNG、SVG 或 PDF，也可以打印。</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>每位客户都有一张资料卡，记录工时套餐；每个月都可以锁定。</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>可在图表或客户资料卡上设置目标，自某个周期起生效；图表和报告会显示目标的历次变动以及达标次数。</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>针对某项数据、某个周期或某段时间的备注都是私人的，除非您选择在报告和图表中向客户显示。</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>给客户的报告根据当月数据起草，采用客户的语言和地区格式，可以保存为 PDF 或复制到邮件中，并按发送时的原样保留。</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>可以将全部内容导出为一个 ZIP 文件：表格、图表、业务文件本身以及说明它们的页面。</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>按 Ctrl+K 可以查找指标、客户、周期、数据和命令。“设置”页面可以设置语言、配色、文字大小和备份文件夹。</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>本程序提供十种语言，可离线工作，不建立任何网络连接。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{period}: {warning}</source>
        <comment>a warning on the command line</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{period}：{warning}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}”, the language of “{client}”, yet. The chart is in {instead}.</source>
        <extracomment>{language}: the name of a language; {client}: the name of a client; {instead}: the name of a language</extracomment>
        <translation>KPI Desk 尚不支持“{client}”的语言“{language}”。图表使用的语言：{instead}。</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>周期尚未结束</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>不完整：有数据未计入</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>周期尚未结束，不完整</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>最近结束的周期</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>此处未显示的提示：{count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>其他未计入的数据：{count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>未计入的数据：{periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>无数值：{reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>没有{by}的数据</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>这些周期没有数值</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>目标 {value}</translation>
    </message>
    <message>
        <source>{periods}: {warning}</source>
        <comment>below a chart: a remark on some periods</comment>
        <extracomment>{periods}: periods, joined as a list; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{periods}：{warning}</translation>
    </message>
    <message numerus="yes">
        <source>{period} and %n more</source>
        <comment>below a chart: the last of several periods</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}及另外%n个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {note}</source>
        <comment>a note, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}：{note}</translation>
    </message>
    <message>
        <source>{period}, private: {note}</source>
        <comment>a note for the user alone, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}（私人）：{note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}，新的常态水平：{note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}：新的常态水平</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}：休假</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>此处未显示的备注：{count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>历时</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>实际工时</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}：整个套餐</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>常态范围和水平</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}：{value}，超出坐标轴</translation>
    </message>
    <message>
        <source>n</source>
        <comment>heads a row of counts below the axis: answers, tickets</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>{sign}: {measures}</source>
        <comment>legend: n: survey answers</comment>
        <extracomment>{sign}: a mathematical sign, such as ≥ or n; {measures}: names of measures, joined as a list</extracomment>
        <translation>{sign}：{measures}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>合并计算%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>合并计算%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>合并计算%n个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>合并计算%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>最新数值（{period}）的依据：{amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>依据：{amounts}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure} {amount}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one period to another</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>service language {language}</source>
        <comment>in a chart’s subtitle, after the client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>服务语言：{language}</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}, {level}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {level}: the name of a level, such as typical</extracomment>
        <translation>{kpi}：{period}为{value}，{level}。</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}.</source>
        <comment>the reading of a chart: a value without a level</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：{period}为{value}。</translation>
    </message>
    <message>
        <source>From {first} to {last} all values were between {low} and {high}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{first}至{last}，所有数值都在{low}与{high}之间。</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{first}至{last}，数值始终为{value}。</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}为{value}。</translation>
    </message>
    <message>
        <source>{period} – {verdict}</source>
        <comment>what has changed up to a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {verdict}: what has changed, as a text of the context Evidence</extracomment>
        <translation>截至{period}，{verdict}</translation>
    </message>
    <message>
        <source>{kpi}: no value yet.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}：尚无数值。</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>该周期尚未结束。</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>该周期不完整。</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>其他周期也有数据未计入：{periods}。</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>该周期的提示：{warning}。</translation>
    </message>
    <message>
        <source>{level} {rule}</source>
        <comment>typical ≥ 75%: a level with the sign and value of its bound</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>{level} {rule}</translation>
    </message>
    <message>
        <source>Left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>未计入：{items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods}，未计入：{items}</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <comment>what is left out, and why</comment>
        <extracomment>{names}: clients, languages or periods, joined as a list; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{names}（{why}）</translation>
    </message>
    <message>
        <source>no {measures}</source>
        <comment>why it is left out: no survey answers</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>未录入{measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>{by}录入</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>%n位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>不属于任何客户的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>另外%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>未达基准</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>典型</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>优于平均</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>卓越</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>未达基准</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>典型</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>优于平均</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>卓越</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>典型或更好</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>优于平均或更好</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>典型或更好</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>优于平均或更好</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>至多{value}</translation>
    </message>
    <message>
        <source>{sign} {value}</source>
        <comment>where a level begins or ends: ≥ 75%</comment>
        <extracomment>{sign}: a mathematical sign, such as ≥ or n; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{sign} {value}</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <comment>in place of a level</comment>
        <translation>下限值</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>期初客户数与上一周期的期末客户数不一致</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>按客户和按服务语言的数据被相加，可能是同一份工作</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>结转工时未知，因为上一周期没有工时</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>下限：已经离开的新客户被计为流失的客户</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>套餐按月计算</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>没有可用的套餐工时</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>缺少部分数据</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>总数为零</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>无法由较短的周期计算</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>新客户多于期末客户</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>数据互相矛盾</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>关于多语言助理服务的文章，{day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>关于远程助理机构的文章，{day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>未说明地区和所依据的研究</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>美国，未说明所依据的研究</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>电子商务，未说明所依据的研究</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>公布的基准：{article}（{scope}）</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>公布的基准：{article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>基准公布于{day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>自定基准，并非公布的基准</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>自定基准：{source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <oldsource>Own benchmark before {period}; from then on: {published}</oldsource>
        <translation>此客户的自定基准，并非公布的基准</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <oldsource>Own benchmark for part of the time; else: {published}</oldsource>
        <comment>{source} is what the user wrote about it</comment>
        <translation>此客户的自定基准：{source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>自定基准</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>自定基准（{source}）</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>此客户的自定基准</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>此客户的自定基准（{source}）</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <oldsource>Own benchmark from {period} on; before that: {published}</oldsource>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>自{period}起：{now}；此前：{before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>多个基准：{benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>公布的基准，{article}（{scope}）</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>公布于{day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>没有基准</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>没有公布的基准</translation>
    </message>
    <message>
        <source>{levels}: {low}–{high}</source>
        <comment>as published: 75–85 %</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：{low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {low}–{high}</source>
        <comment>a level as an article states it: typical: about 75–85%</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：约{low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：约{high}</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：{high}或以上</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：超过{high}</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：低于{high}</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}：达到{high}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>文章原文：{ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>至多{value}</translation>
    </message>
    <message>
        <source>≤&#xa0;{value}</source>
        <comment>a target, short: ≤ 40 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>≤ {value}</translation>
    </message>
    <message>
        <source>no target</source>
        <comment>from a period on, in place of a value</comment>
        <translation>没有目标</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>%n周中有{met}周达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>%n个月中有{met}个月达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>%n个季度中有{met}个季度达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>%n年中有{met}年达标</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>至少{value}</translation>
    </message>
    <message>
        <source>≥&#xa0;{value}</source>
        <comment>a lower bound, short: ≥ 3%</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>≥ {value}</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <comment>a value and its count: 83% (5 of 6)</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {count}: a number</extracomment>
        <translation>{value}（{count}）</translation>
    </message>
    <message>
        <source>hours per request</source>
        <comment>a unit, inside a line</comment>
        <translation>小时/请求</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>长期达到{bound}或以上，可能导致职业倦怠。</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>有效工时多于可用工时（加班？）</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>有新客户在本周期内离开</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>新客户多于潜在客户（更早的潜在客户？）</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>完成的任务多于分派的任务（此前结转的？）</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>小时/工单</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>从{bound}起，套餐所剩不多。</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>小时/项</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>语言数/助理</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>任务数/小时</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>得分（−100至+100）</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>服务数/客户</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>{value} h</source>
        <comment>a value with its unit, short: 2.5 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}小时</translation>
    </message>
    <message>
        <source>{value}/h</source>
        <comment>a value with its unit, short: 2.5/h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}/小时</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Export Chart</source>
        <comment>title of a dialog</comment>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>导出所有图表</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a label in the dialog of an export: the kind of file</comment>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <comment>a format of a chart</comment>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Vector image (SVG)</source>
        <comment>a format of a chart</comment>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>用于邮件</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>用于幻灯片</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>A5 页面</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>宽度（像素）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>高度（像素）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>宽度（毫米）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>高度（毫米）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>每英寸点数(&amp;D)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <comment>how large a picture gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <comment>how large a page gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>a label in the dialog of an export: of the chart</comment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>白色背景</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>滚动线(&amp;I)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3个周期</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12个周期</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>上年同期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>常态范围(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>尚未结束的周期(&amp;E)</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>客户(&amp;T)</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>图表预览</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>建议的名称：{name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>KPI Desk 尚不支持“{client}”的语言（{language}）。</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>此范围内还没有已结束的周期，图表将是空的。</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>对外显示的备注(&amp;N)</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>连同私人备注(&amp;A)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>将图表另存为</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>已保存：{file}，位于 {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>在文件夹中显示(&amp;R)</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>图表文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>保存图表(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>一个 PDF，每张图表一页(&amp;O)</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>为您跟踪的每个指标保存一张图表，使用此页面上所选的周期。</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>已保存的图表</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>正在处理：{kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>已保存的图表：{count}。位于 {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>已停止。已保存的图表：{count}，位于 {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>没有保存任何图表。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>未导出：</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}：没有数据</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}：仅适用于整个业务</translation>
    </message>
    <message>
        <source>{kpi}: {why}</source>
        <comment>a chart that could not be written</comment>
        <extracomment>{kpi}: the name of a KPI; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{kpi}：{why}</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>title of a page</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>跟踪的指标</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>图表：{kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>数据：{kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>周期长度</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>按年</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>图表的范围</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>最近12个周期</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>最近24个周期</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>最近36个周期</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>此指标针对整个业务，不能按客户或语言拆分。</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>周期，例如 2026-03、2026-W07、2026-Q1 或 2026。留空表示不限。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的终点早于起点。</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>显示完整图表(&amp;W)</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>完整图表</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>上一个指标(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>下一个指标(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>表格视图(&amp;T)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>指南</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>无滚动线(&amp;O)</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>滚动线，3个周期(&amp;3)</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>滚动线，12个周期(&amp;1)</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>上年同期(&amp;Y)</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>常态范围(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>导出所有图表(&amp;A)…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>已复制图表：{language}，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>此指标还没有数据。录入一些数据，图表就会显示在这里。</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>没有符合这些选择的数据。</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>一次性工时没有图表。</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>您还没有跟踪任何指标。请在“概览”页面选择。</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>前往概览</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>显示所有周期和客户</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>设置目标(&amp;R)…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>从此处起设置目标(&amp;R)…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>设置基准(&amp;K)…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>从此处起设置基准(&amp;K)…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>从此处设新起算点(&amp;B)…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>更改起算点(&amp;B)…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>新起算点</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>起算点</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>自{period}起，常态范围重新计算。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <oldsource>For example: a new ticket system. A marker on the chart shows the reason; files show it only with your notes.</oldsource>
        <translation>例如：换用了新的工单系统。图表上的标记会显示原因；导出的图表只有在包含您的私人备注时才会显示。</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>设为起算点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>删除起算点(&amp;B)</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}的起算点（{period}）</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>无数值</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>目标：{value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>达到目标（{value}）</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>未达到目标（{value}）</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>新的常态水平</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>新的常态水平：{note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>公式</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>容易误导之处</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>基准</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>指南：{kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”已添加到您的客户中。</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”的资料卡已更改。</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”的资料卡已经是这样。</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”已归档；数据仍保留。“client add”可取消归档。</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”及其所有数据、备注、草稿和导入记录已永久删除。</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>随该客户删除的备份：{count}。</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>提及该客户的已发送回顾（整个业务）已删除：{periods}。</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>{folder} 中仍包含该客户的较早备份：{count}。“--backups”会删除其中创建后未被改动的备份。</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>KPI Desk 尚不支持“{language}”。在此之前，该客户的图表使用程序的语言。</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a line of a client’s card</comment>
        <extracomment>{label}: a short text of one to three words; {value}: what the client’s card has there</extracomment>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>in a list of clients</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>称呼语</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>录入频率</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>工作开始</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>工作截止</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>显示的数据</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>每月{hours}</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>每周{hours}</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>一次性{hours}</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>未用工时转入下一周期，之后作废</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>未用工时全部结转，超出工时扣减</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>起始结转{hours}</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>自{period}起</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>至{period}止</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>私人备注</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>正在删除{client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>正在重写文件，使其中不再留有该客户的任何内容。</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”已永久删除。</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>较早的备份仍包含该客户。</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>“{client}”和%n份备份已永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>没有删除“{client}”。{why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{typed}”不是日期。请这样填写：{example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>例如：{day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”不是小时数。请填写 20、17:30 或 17.5。</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>活跃客户</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>显示哪些客户</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>添加客户(&amp;N)…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>添加客户后，其数据、套餐和报告会与其他客户分开保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>无需录入</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}未锁定</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}已锁定</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}休假</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}无需录入</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}尚未结束</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used}/{total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>没有套餐</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>自{day}起合作</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>至{day}止</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>打开数据(&amp;G)</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>打开图表(&amp;C)</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>取消归档(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}休假(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>永久删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>锁定{period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>解锁{period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>称呼语</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <oldsource>Dear Anna,</oldsource>
        <comment>of a greeting, in an empty field</comment>
        <translation>例如：安娜，您好：</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>只有您能看到。</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>图表与报告</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>用于此客户的图表和报告</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>尚不支持{language}。将使用程序的语言。</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>与语言相同</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>与地区相同</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>size of paper</comment>
        <translation>美式信纸</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>a field of a client’s card: a picture</comment>
        <translation>徽标</translation>
    </message>
    <message>
        <source>No logo</source>
        <comment>on a client’s card, in place of a picture</comment>
        <translation>没有徽标</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client}的徽标</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>录入频率</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>套餐（小时）</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>未用工时作废</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>未用工时转入下一周期，之后作废</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>未用工时全部结转，超出工时扣减</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>向此客户显示的数据</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>您跟踪的所有指标</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client}的套餐</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>客户购买的工时。已用工时是为该客户录入的有效工时。</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>新建套餐(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>工时</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>结转</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>起始结转工时</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>可选</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>已发送的报告中工时不同：{periods}。</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>向{client}显示的数据</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>“数据”页面会要求录入这些内容，报告也会显示它们。客户看不到其余内容。</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>您跟踪的所有指标</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>单项数据</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>永久删除{client}</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>将从此文件中删除“{client}”的所有数据、备注、套餐、已锁定的周期和导入记录。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>提及此客户的已发送回顾（整个业务）也会删除：{periods}。</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>已发送给以下客户的报告提及了此客户，会保持原样：{clients}。</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>如果只想隐藏客户并保留数据，请改为归档。</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>同时删除此文件的所有备份，因为其中仍包含该客户</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>输入客户的名称以确认</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>永久删除(&amp;R)</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>添加{client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>更改{client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>归档{client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>取消归档{client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>创建{client}的副本</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>锁定{period}</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}未锁定：有%n项数据未保存。请先更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>解锁{period}</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}标为休假</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}取消休假</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}已锁定。</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}已锁定（“{client}”）。</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}未锁定。</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}未锁定（“{client}”）。</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}：休假。没有待办事项。</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}：休假（“{client}”）。没有待办事项。</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}：未标为休假。</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}：未标为休假（“{client}”）。</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>{period}缺少：{measures}。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>未纳入压缩包：{chart}。{why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>“kpidesk set”会在录入第一项数据时创建它；“kpidesk restore”可恢复备份。</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>“kpidesk restore”可恢复备份。</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>“kpidesk client add”可添加客户。</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>基准</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>起始周期</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>个</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>业务本身</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>对外显示</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>起始周期</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>按客户的数据和按服务语言的数据属于不同的工作：两者相加。</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>按客户的数据和按服务语言的数据是同一份工作的两种视图：客户有数据时，按服务语言的数据不计入总数。</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>按客户的数据和按服务语言的数据会相加；可能属于同一份工作时会给出警告。</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>既有按客户的数据，又有按服务语言的数据。它们是不同的工作，还是同一份工作的两种视图？在您回答之前，两者会相加。</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>重复计数</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>不同的工作：相加</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>同一份工作：只计一次</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>没有待办事项。</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}：%n位客户未锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>业务本身</translation>
    </message>
    <message>
        <source>{client}: {missing}</source>
        <comment>a client and what is missing</comment>
        <extracomment>{client}: the name of a client; {missing}: what is missing, as a text of this context</extracomment>
        <translation>{client}：{missing}</translation>
    </message>
    <message>
        <source>missing {measures}</source>
        <comment>what is open of a client: missing survey answers</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>未录入{measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>未锁定</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}：%n份报告待发送：{clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>已完整，未锁定</translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client}（已归档）</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>添加客户…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the unit of hours, beside a field</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>Previous period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>上一周期（{keys}）</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>下一周期（{keys}）</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>上一周期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>下一周期(&amp;N)</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>周期长度</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>已录入{done}项，共%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>未保存：{count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>此处没有要录入的数据</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>此处没有缺少的数据</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>此文件以只读方式打开：不能在此更改数据。</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>当前数值</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}还没有开始。周期选对了吗？</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>您还没有跟踪任何指标</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>请在“概览”页面选择您要关注的指标，然后在这里录入它们的数据。</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>前往概览</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}的%n项数据已全部录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}已锁定。</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>锁定{period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>解锁{period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>锁定此周期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>解锁此周期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>此周期休假(&amp;A)</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>{period}已锁定。未录入的数据：{count}。</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>首个空白项</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>写报告</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>查看图表</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>下一位客户：{client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>下一种语言：{language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>下一种语言</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>针对整个业务录入，位于“未分配”：{kpis}。</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>根据“客户”页面上所选的数据，未列出：{kpis}。</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>套餐工时请在“未分配”中录入。</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>只针对不讲英语的客户，因此此处不需要：{kpis}。</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>最近结束的周期(&amp;L)</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>首个空白项(&amp;E)</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>上一位客户(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>下一位客户(&amp;X)</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>针对整个业务</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>所有客户和语言的数值</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>已在上方录入：{measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>下一等级：{level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>最高等级：{rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>无数值：{reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>一次性工时记在客户的资料卡中。此栏留空即可。</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>此数值包含一项尚未保存的数据</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>缺少部分周期</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · 此周期尚未结束</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>请检查：{warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>同上期：{amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>上期期末：{amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}：采用{period}的{amount}（按键 =）</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>没有更早的数据可以沿用。请输入数据。</translation>
    </message>
    <message>
        <source>{measure} ({unit})</source>
        <comment>a field, spoken: Leads (h)</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {unit}: a unit, such as h</extracomment>
        <translation>{measure}（{unit}）</translation>
    </message>
    <message>
        <source>= {amount}</source>
        <comment>what was understood</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>= {amount}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”有两种读法。您指的是哪一种？</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”中的分隔符是千位分隔符吗？</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}：{amount}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <comment>below a figure</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>尚未保存。冲突已消除：要保存吗？</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>保存{amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>保留{amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>保持空白</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>余下：{amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}：如果这是总数，只保留其他客户或语言没有的余下部分，{amount}（按键 =）</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>客户已有{period}的数据；此处输入的数据会与其相加。</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>服务语言已有{period}的数据；此处输入的数据会与其相加。</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{cell}”已有{period}的数据；此处输入的数据会与其相加。</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>客户已有{period}的数据；此处输入的是同一份工作的另一种视图，不会相加。</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>所有客户：{amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>所有语言：{amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>由较短周期得出</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>见{period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>代替 {amount}（“客户”页面）</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>保存数据并转到下一项</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>保存数据并返回上一项</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>采用建议的数据</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>恢复已保存的数据</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>回答字段旁的问题</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{measure}, {period}</source>
        <comment>what can be undone: a figure</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}，{period}</translation>
    </message>
    <message>
        <source>{place} · {cell}</source>
        <comment>a figure and whose it is</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {cell}: a client, a service language, both, or “Not assigned”</extracomment>
        <translation>{place} · {cell}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{value} in {period} ({count}), {level}</source>
        <comment>a value that needs attention</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {count}: a number; {level}: the name of a level, such as typical</extracomment>
        <translation>{period}：{value}（{count}），{level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变好：从{before}升至{recent}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变好：从{before}降至{recent}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变差：从{before}升至{recent}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变差：从{before}降至{recent}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>从{before}升至{recent}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>从{before}降至{recent}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}；仅凭偶然很少会出现这样的变化</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>变好，{span}：{value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>变差，{span}：{value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>升高，{span}：{value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>降低，{span}：{value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>无明显变化</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>无明显变化：{value}（此前{before}）</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>无明显变化：{value}（此前{before}）；共%n份答复，一份就占{points}个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>无明显变化：{value}（此前{before}）；共检查%n条消息，一条就占{points}个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}，{span}（{recent}，此前{before}）；仅凭偶然很少会出现这样的变化</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>最近%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>最近%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>最近%n个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>现在判断升降还为时过早：至少需要%n周的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>现在判断升降还为时过早：至少需要%n个月的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>现在判断升降还为时过早：至少需要%n个季度的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>比一年前好</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>比一年前差</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>与一年前相比无明显变化</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}升至{recent}（{span}），此前{before}</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}降至{recent}（{span}），此前{before}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part}/{whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part}/{whole}小时</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n份答复</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low}至{high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>大约需要%n份答复，可能范围才不会宽于等级标准（{span}个百分点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>有%n份答复时，可能范围宽达{width}个百分点：请合并计算十二个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>此范围假定每份答复都来自不同的、随机选中的人。如果每次都是相同的少数客户作答，范围就显得过窄。</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>大约需要检查%n条消息，可能范围才不会宽于等级标准（{span}个百分点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>检查%n条消息时，可能范围宽达{width}个百分点：请合并计算十二个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>此范围假定检查过的消息是随机选取的。如果检查的大多是容易的或大多是困难的消息，此范围就不适用。</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>计数少于%n时，单单一个就会使数值的变动超过最窄等级的宽度（{points}个百分点）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>全部都已计数，因此无论数量多少，数值都是准确的。</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>只有已结束且完整的周期才用于判断变化和常态范围。</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>有十二个或更多完整的周期时，KPI Desk 会指出数值对您而言是否属于常态。</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>最近%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>最近%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>最近%n个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>最近12个月（%n周）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>最近12个月（%n个月有数据）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>最近12个月（%n个季度）</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}: {value} ({count})</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number</extracomment>
        <translation>{span}：{value}（{count}）</translation>
    </message>
    <message>
        <source>{span}: {value} ({count}), {level}</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number; {level}: the name of a level, such as typical</extracomment>
        <translation>{span}：{value}（{count}），{level}</translation>
    </message>
    <message>
        <source>most likely {level}</source>
        <comment>a level within a sentence</comment>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>很可能是{level}</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>很可能介于“{low}”与“{high}”之间</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low}至{high}</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>答复太少，等级尚不能确定</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>答复太少</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>检查的消息太少，等级尚不能确定</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>检查太少</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>可能范围：{range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>在您的常态范围内（{range}）</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>高于您的常态水平（常态范围：{range}）</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>低于您的常态水平（常态范围：{range}）</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>高于常态水平</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>低于常态水平</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>即使什么都没有改变，两年之内每五张图表中也约有一张会偶然出现这样的标记；如果各月随季节变化或前后相关，出现得会更多。</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变好：至少连续八次高于平均值{mean}</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变好：至少连续八次低于平均值{mean}</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变差：至少连续八次高于平均值{mean}</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>变差：至少连续八次低于平均值{mean}</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>至少连续八次高于平均值{mean}</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>至少连续八次低于平均值{mean}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>该客户已不在文件中。</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>{closed}已锁定。请解锁后再更改“{measure}”。</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>{closed}已锁定（“{client}”）。请解锁后再更改“{measure}”。</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}尚未结束。{last}之后才能锁定。</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{longer}已锁定，其中包含{period}。请先解锁{longer}。</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{longer}已整段标为休假，其中包含{period}。请先取消{longer}的休假标记。</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>文字最多可有{most}个字符，这段文字有{length}个。</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>摘要过长：共{length}个字符，最多允许{most}个。请缩短。</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>这段文字包含无法显示的控制字符（{character}）。请去掉它重新输入。</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>“{region}”不是国家或地区代码。请填写 US、FR 或 DE 这样的代码。</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>工作的截止日期（{last}）不能早于开始日期（{first}）。</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>套餐的工时必须大于零。</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>一次性工时没有下一周期，因此没有可结转的内容。</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>“起始结转工时”只适用于可结转工时的套餐；负数只适用于工时全部结转的套餐。</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <oldsource>A monthly package starts on the first day of a month and ends on the last; {day} is in the middle of one.</oldsource>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>月度套餐从某月的第一天开始，在某月的最后一天结束。请更改{day}。</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>套餐的截止日期不能早于生效日期。</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>两个套餐不能同时开始。</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>徽标最大为 {limit} kB。请保存为较小的文件。</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>徽标必须是 PNG 或 SVG 文件。</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>此图片已损坏，或者尺寸过大。</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>此 SVG 文件中有链接、脚本、动画或嵌入的图片。请另存为普通 SVG 或 PNG。</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”不存在或无法读取。</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是套餐。请填写 20/month、5/week 或 50/block 这样的内容，或者 none。</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} 描述的是套餐，但缺少 --package。</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是小时数。请填写为 17.5 或 17:30。</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”既不是周期也不是日期。请填写 2026-03 或 2026-03-15。</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是结转工时的方式。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是录入频率。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是纸张大小。可选：{known}。</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>删除“{client}”会永久删除所有数据、备注和草稿；“client archive”只会隐藏该客户。要删除，请加上 --yes。</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{period}”不是周期。周写作 2026-W07，月写作 2026-03，季度写作 2026-Q1，年写作 2026。</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>没有名为“{kpi}”的指标。现有指标：{known}。</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>没有名为“{measure}”的数据项。现有数据项：{known}。</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{kpi}”是指标；它根据您录入的以下数据计算：{known}。</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>没有名为“{client}”的客户。您的客户：{known}。</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>没有名为“{client}”的客户。您还没有客户。</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>已有名为“{client}”的客户。</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>客户必须有名称。</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>客户的名称最多可有{most}个字符，这个名称有{length}个。</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>这个名称包含无法显示的控制字符（{character}）。请去掉它重新输入。</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>这个名称包含会改变周围文字方向的不可见字符（{character}）。请去掉它重新输入。</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>“{language}”不是语言代码。请填写 fr、de 或 pt-BR 这样的代码。</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>请从列表中选择一种语言。</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>KPI Desk 尚不支持“{given}”。可用：{known}。</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”只针对整个业务。请不要指定客户和服务语言。</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”针对客户的整体。请不要指定服务语言。</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}”按客户录入。请指定客户，不要指定服务语言。</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}”只针对整个业务。请不要指定客户和服务语言。</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>“{measure}”统计的是不讲英语的客户，因此不能针对服务语言“{language}”录入。</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}”不能小于零。</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}”的数据过大。请检查。</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>数值最多保留六位小数。请四舍五入。</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>该数值过大。请检查。</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{measure}”已针对{other}录入，而它与{period}有重叠的日期：同一份工作会计两次。请先清除其中一项，再录入另一项。</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>有一个数据项给出了两次。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>时间段的终点早于起点：{first}晚于{last}。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>“{typed}”（“{measure}”）有两种读法：{readings}。请不要使用千位分隔符。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>“{typed}”（“{measure}”）可能是{readings}。为避免误解，请不要使用千位分隔符。</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”不是“{measure}”的有效数据。请填写 80 这样的数字；工时可填写 1.5、1:30、1h30 或 90 min。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”（“{measure}”）包含不属于数字的字符。请填写 80 这样的数字；工时可填写 1.5、1:30、1h30 或 90 min。</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>“{measure}”是计数，不是计时；“{typed}”是时长。</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”（“{measure}”）中的分隔符不在千位分隔符的位置上。请不要使用分隔符。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”（“{measure}”）不是时间：分和秒的范围是0到59。</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>“{measure}”以整数计数；“{typed}”不是整数。</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>工时精确到千分之一秒；“{typed}”（“{measure}”）更精细。请四舍五入。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”（“{measure}”）超过六位小数。请四舍五入。</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}”（“{measure}”）过大。请检查。</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>您为“{measure}”输入的内容过长，不可能是数据。</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>没有屏幕，无法打开窗口。“kpidesk --help”列出了不需要窗口的命令。在桌面系统上，可能缺少 Qt 所需的系统库，例如 libxcb-cursor0。</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>无法读取此命令行（{detail}）。“kpidesk --help”会显示它接受的内容。</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>此处不应有“{argument}”。“kpidesk --help”会显示命令接受的内容。</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>缺少 {argument}。“kpidesk --help”会显示命令接受的内容。</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>{option} 给出了两次。请只给出一次。</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>文件名为空。请填写名称，或者去掉该选项。</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>没有这样的命令。可选：{known}。</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} 需要一个值。</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>“{figure}”不是数据。请填写 MEASURE=AMOUNT，不带空格，例如 survey_answers=100。</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是周期长度。可选：{known}。</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>请用几个字说明原因：--reason TEXT。</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}没有自{period}起的起算点。</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是起算点的命令。可选：{known}。</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>滚动线合并计算3个或12个周期，而不是“{given}”。</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>没有配色“{given}”。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是有效的回答。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是客户的命令。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是分辨率。请填写36到1200之间的整数。</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是可以绘制的尺寸。请填写宽 x 高，范围为 120x80 到 4000x4000，例如 800x450，或者填写 mail、slide 或 a5。</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} x {height} 像素的图片过大。请选择较小的尺寸，或用 --dpi 减少点数。</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>--for-reader 只适用于 CSV 表格。“{file}”在各种语言中都相同。</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”没有说明列的含义。请填写表头或 #3、等号和角色：--map &quot;Month=period&quot;、--map &quot;#3=amount:comma&quot;。</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是列的角色。请从中选择：{known}。</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>表格中没有列“{given}”。表头有：{known}。</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>有多个列名为“{given}”。请按编号选择：{known}。</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>表格中没有行“{given}”。最后一行是{count}。</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>此文件中没有工作表“{given}”。现有：{known}。</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>此文件中有多个含数据的工作表：{known}。请用 --sheet 选择一个。</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{file}”不能在此保存。请选择以下文件类型之一：{known}。</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>没有名为“{kpi}”的指标。您是不是指{near}？</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>没有名为“{measure}”的数据项。您是不是指{near}？</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>没有名为“{client}”的客户。您是不是指{near}？</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>无法完成此操作（{code}）。</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>{folder} 中没有业务文件“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>“{file}”已不在 {folder} 中。它被移动、重命名或删除了，或者其磁盘没有连接。</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”是空的，因此不是业务文件。没有对它做任何改动。</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”由旧版本的 KPI Desk 保存，必须先更新。</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”由旧版本的 KPI Desk 保存，必须先更新。请在另一个窗口中关闭它，然后重试。</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”由旧版本的 KPI Desk 保存，必须先更新，但它在当前位置无法更改。请将它复制到您自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已有文件“{file}”。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”就是业务文件本身，或属于业务文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”打开期间被其他程序覆盖了。没有向其中保存任何内容；请重新打开。</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}”打开期间被重命名为“{name}”。没有向其中保存任何内容；请重新打开。</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”所在的文件夹不见了。是否拔出了磁盘或 U 盘？没有保存任何内容。请重新连接后重试。</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已损坏，因此不再向其中保存内容。请恢复备份。</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”打开期间被另一个文件替换了。没有向其中保存任何内容；请重新打开。</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>无法更新“{file}”。它没有改变，并且已创建备份。</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”是{made_at}的备份。备份从不更改，因此没有保存任何内容。请先恢复备份，再更改恢复出的文件。</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>“{file}”会与您的备份一起位于 {folder}，那里的文件只能查看。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>没有备份“{file}”。备份保存在 {folder}。</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”在备份创建之后被改动过，因此没有恢复。要保留其中的内容，请查看它并保存副本。</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”由较新版本的 KPI Desk 保存。没有对它做任何改动；请使用该版本。</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”不是 KPI Desk 的业务文件。没有对它做任何改动。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已损坏。没有对它做任何改动；可以用备份恢复来取代它。</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”被其他程序更改过：其中包含 {objects}。KPI Desk 从不创建这些内容，而它们可能篡改数据，因此不打开此文件。没有对它做任何改动。请恢复备份。</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已在 KPI Desk 的另一个窗口或命令中打开。没有改变任何内容；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>“{file}”自{since}起在计算机“{computer}”上打开，或者在那里没有正常关闭。没有改变任何内容。请在那里关闭它。如果在那里已经关闭，请在 KPI Desk 的窗口中打开此文件，并选择“仍然打开”。</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>另一个程序正占用“{file}”。没有改变任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”在此处是只读的。仍可查看和导出。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>无法读取“{file}”。请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>使用“{file}”时，磁盘报告了错误。之前保存的内容是安全的。请在其他磁盘上保存副本。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>磁盘已满。“{file}”没有改变；请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>无法保存“{file}”（{why}）。没有留下不完整的文件。</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk 无法在文件夹“{folder}”中保存。请更改其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>文件名“{file}”过长：{length}字节，最多可为{most}字节。请选择较短的名称。</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>文件“{file}”的名称包含不是文本的字节。请改用其他名称。</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”是指向自身的链接，没有指向文件。</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>无法写入输出。磁盘是否已满？所有更改都已保存。</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>内存不足，无法处理该尺寸的图片。没有保存或复制任何内容。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>无法加载{language}的文本，因此没有保存任何内容。请重新安装 KPI Desk。</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>出了问题（{kind}）。之前保存的内容是安全的。技术细节见 {file}。</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>出了问题（{kind}）。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>已有同名的文件夹</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>您不能在该文件夹中保存</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>系统没有说明原因</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>“{level}”的界限为空。</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”不可能为{bound}。请重新检查“{level}”的界限。</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>基准至少需要一个界限：典型、优于平均或卓越。</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”越高越好：界限从典型到卓越依次升高，使用 ≥ 或 &gt;。</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”越低越好：界限从典型到卓越依次降低，使用 ≤ 或 &lt;。</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>各界限的符号不一致。请对所有等级使用 ≥ 和 &gt;，或者都使用 ≤ 和 &lt;。</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>界限的顺序不对：“{level}”的{bound}必须优于“{worse}”的{low}。</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>“{worse}”与“{level}”重叠：两者都从{bound}开始。</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>来源最多可有{most}个字符，这个来源有{length}个。</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是基准的命令。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是带有界限的等级。请填写 typical=75 这样的内容。</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>“{level}”有两个界限。请只给出一个。</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>“{level}”没有界限。含 &gt; 或 &lt; 的界限请加引号，例如 &apos;{step}=&gt;85&apos;：不加引号时，命令行解释器（shell）会把 &gt; 当作重定向。这里可能因此出现了一个以界限命名的文件（例如 85），您可以将其删除。</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是备注的时间段。请填写 2026-03..2026-05（后一个周期较晚且长度相同），或填写 2026-03.. 表示自该周期起的备注。</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>没有这样的备注。“note list”会列出所有备注。</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>私人备注不会写入给客户的文件（{client}）。</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>此表格是空的。</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>没有文件“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>无法读取“{file}”。</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>无法从此类文件中读取表格。请另存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>此电子表格是旧的 Excel 格式，或设有密码。请另存为不带密码的 XLSX。</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>此 JSON 文件不是由 KPI Desk 导出的。</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>表格已损坏。请重新保存或复制。</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>这不是由文字和数字组成的表格。</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>文本的编码不是 {encoding}。请选择其他编码。</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>表格中代表整个词的单个字符（例如 ﷺ）过多。请换成普通文字。</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>表格大于 {limit} MB。请拆分。</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>此文件解压后大于 {limit} MB。请只保存含数据的工作表。</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>表格超过{limit}行。请拆分。</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>表格超过{limit}列。请只复制或保存含数据的列。</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>表格超过{limit}个单元格。请拆分。</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>表格中有一个单元格超过{limit}个字符。</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>没有编号为{number}的导入。</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>此次导入已于{at}撤销。</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>此次导入的所有数据在导入后都已更改，因此没有移动任何内容。</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>此次导入的数据已经在那里了。</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>没有移动任何内容：目标位置已有数据（{count}）。第一项是“{measure}”，{period}。</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>没有移动任何内容：{period}已有的其他数据可能统计了同一份工作。</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>此次导入包含长度不同的周期，因此不能移动到其他周期。</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>{period}的长度与此次导入的首个周期{first}不同。</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”不是数值。请填写 90 或 2.5 这样的数字。</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”有两种读法。请不要使用千位分隔符。</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}”永远不可能达到此数值。请检查目标。</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{kpi}”没有自{period}起可以删除或终止的目标。</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>范围的下限高于上限。</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}”不是目标的命令。可选：{known}。</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}”不是目标。请填写数值（如 90）、范围（如 60..90）、..40（至多）、40..（至少），或填写 none 终止目标。</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>对“{kpi}”而言，多或少都不算更好。请填写范围，例如 60..90。</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}的报告已发送，不能再更改。请改为起草更正。</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}的报告没有发送。</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{later}的报告是在{period}的报告之后发送的，后者保持发送时的原样。请改为起草更正。</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>此报告的文件过大，无法保留。请使用较小的徽标。</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>文本必须有名称。</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>除去新客户，期末客户（{part}）不可能多于期初客户（{whole}）。三项数据中必有一项有误。</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>满意的客户（{part}）不可能多于答复的客户（{whole}）。</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>准确的沟通（{part}）不可能多于已检查的沟通（{whole}）。</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>正面答复（{part}）不可能多于调查答复（{whole}）。</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>留住的客户（{part}）不可能多于期初客户（{whole}）。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>此文件已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>此文件已在另一台计算机上打开</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>此文件已损坏</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>此文件需要较新版本的 KPI Desk</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>此处没有业务文件</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>无法打开此文件</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>{folder} 中没有业务文件“{file}”。它被移动或重命名了吗？</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>文件夹 {folder} 不存在。是否有磁盘或 U 盘没有连接？</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已损坏。没有对它做任何改动。</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>只有一个窗口可以更改文件。您可以在此查看“{file}”，或者到另一个窗口中继续。</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>“{file}”自{since}起在计算机“{computer}”上打开，或者在那里没有正常关闭。请先在那里关闭它。如果您确定它在那里已经关闭，可以选择仍然打开。</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>“{computer}”上的 KPI Desk 已经关闭了吗？</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>如果“{file}”仍在“{computer}”上打开，两台计算机可能同时保存，数据会丢失。只有在您确定它在那里已经关闭时才打开。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>仍然打开…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>显示我的备份</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>不备份直接关闭</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>在此编辑</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>正在创建您的文件…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>正在创建示例业务…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>正在更新您的文件…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>程序会先创建备份，再将结果与备份比较。请稍候。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>正在创建备份…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>一切都已保存。备份验证完成后，窗口会关闭。</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>未保存的数据会保留到下次启动。备份验证完成后，窗口会关闭。</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>无法创建备份</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已保存的内容仍在“{file}”中。未保存的数据会保留到下次启动。</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”所在的磁盘只剩 {free}。请腾出一些空间：磁盘已满时无法保存任何内容。</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>另一个程序正在使用此文件。正在等待…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>上次有%n项数据尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>保存这些数据</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>有%n项数据后来被保存为其他数值。请先显示这些数据，再选择哪个数值正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>显示这些数据</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>您录入的内容仍保存在“{file}”中。</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>另一个窗口已打开此文件。您可以在此查看，但不能更改。</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>“{computer}”已打开此文件，或者没有正常关闭它。您可以在此查看，但不能更改。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>磁盘已满，无法保存任何内容。您可以查看此文件，但不能更改。请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>此文件是只读的。您可以查看和导出，但不能更改。</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>您可以在此查看此文件，但不能更改。</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>副本已保存并验证：{file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>无法创建备份：{why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>KPI Desk 上次意外关闭。您录入的内容都在这里。技术细节见 {file}。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>指标、客户、周期、数据、备注或命令</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>上下键选择 · Enter 前往 · Esc 关闭</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>主页 首页 开始 仪表板 磁贴 关注 到期 提醒</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>录入 输入 添加 电子表格 Excel CSV 粘贴 锁定 月 备注 笔记 假期 节假日 休假 删除 清除 工时 解锁 私人备注</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>更正 编辑 修改 过去 以前 删除 清除 复制 粘贴 电子表格 备注 周 年 更改记录</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>目标 基准 等级 新起算点 起算点 趋势 下降 上升 比较 图片 图像 图形 导出 滚动线 指南</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>套餐 剩余 工时 休假 联系人 徽标 目标 删除 移除 归档 存档 顾客 语言 邮件 称呼语 结转 私人备注</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>邮件 电子邮件 PDF 报告 发送 分享 外出 休假 假期 摘要 更正 常用文本 模板 草稿 姓名 徽标</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>语言 颜色 配色 文字 文字大小 文本 大小 字体 字号 更大 放大 缩放 深色 模式 主题 地区 国家 备份 文件夹</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>此计算机没有可以显示{names}的字体：请安装 {font}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a text in quotation marks, in a list</comment>
        <extracomment>{name}: a text on a chart, such as the name of a client</extracomment>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{number}%</source>
        <comment>how a percentage is written: with a space or none, with the sign before or after the number</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>small</source>
        <comment>do not translate, choose: “small” if the name of a figure begins with a small letter inside a sentence (“leads”), “as written” if it does not</comment>
        <translation>as written</translation>
    </message>
    <message>
        <source>&lt; {number}</source>
        <comment>less than a number: &lt; 0.01</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>&lt; {number}</translation>
    </message>
    <message>
        <source>&gt; {number}</source>
        <comment>more than a number: &gt; 99.99%</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>&gt; {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <comment>less than 0.01, where &lt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>小于{number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>大于{number}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>September 25, 2024, 2:02 PM</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {time}: a time of day, such as 2:02 PM</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{names}; {name}</source>
        <comment>a list of names that may have commas in them</comment>
        <extracomment>{names}: the names before it; {name}: one more name of the list</extracomment>
        <translation>{names}；{name}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>makes a sentence of words without a mark</comment>
        <extracomment>{sentence}: a whole sentence</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <comment>two sentences; some languages have no space between them</comment>
        <extracomment>{sentence}: a whole sentence; {next}: what follows, as a text of its own</extracomment>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{label}: {content}</source>
        <comment>a label and what belongs to it</comment>
        <extracomment>{label}: a short text of one to three words; {content}: what belongs to the label, such as a value</extracomment>
        <translation>{label}：{content}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>KPI Desk keeps the KPIs of your work as a virtual assistant on your own computer.</source>
        <translation>KPI Desk 在您自己的计算机上保存您作为虚拟助理的工作指标。</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>打开窗口，显示您的业务、指定的文件，或含虚构数据的示例。</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>录入数据，要么全部录入，要么都不录入。工时可写作 1.5、1:30、1h30 或 90 min；= 之后留空会清除该数据。</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>以表格或 JSON 显示指标或数据项在各周期的情况。</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>保存指标或数据项的图表；周期和客户的写法与 show 相同。尺寸以 1/96 英寸的像素为单位（默认为 mail，即 720x432）；--dpi 使 PNG 更精细，但在纸上不会更大。不加 --unfinished 时，不包含尚未结束的周期。LANG 可以带有国家或地区，用于数字和日期：en-GB。</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>添加客户或更改资料卡：报告的语言（可用该语言的任何名称）、用于数字和日期的国家或地区、联系人、称呼语、显示的数据、购买的工时（20/month、5/week、50/block）以及工时的结转方式。--from 和 --to 用于套餐，--since 和 --until 用于工作。</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>显示资料卡、归档客户、将资料卡复制给新客户，或列出全部客户。永久删除客户；加上 --backups 时，也从备份中删除。--json 适用于 show 和 list。</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>锁定已结束的周期，使其数据不能更改；将周期标为休假，使其没有待办事项。reopen 和 back 可撤销这些操作。</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>列出待办事项：已结束但未锁定的周期。</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>保存或打印给客户的报告，或整个业务的回顾。已发送的报告按发送时的原样保存。如果客户的名称与命令相同，请使用 --client：update 2026-03 --client send。</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>将报告标为已发送，使其文件保持不变，或者撤销此标记；列出报告和待办事项。KPI Desk 本身不发送任何内容。</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>说明按客户的数据和按服务语言的数据是不同的工作，还是同一份工作的两种视图。</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>自某个周期起重新计算常态范围，例如在工作方式改变之后。</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>设定您自某个周期起承诺的目标：至少 VALUE，越低越好时则为至多 VALUE；..40 表示至多，40.. 表示至少，none 终止目标。更早的周期保留原来的目标。列表会显示每个目标在多少个完整的周期中达到。</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>用自定基准评定指标，适用于所有周期或自某个周期起；reset 改回公布的基准。含 &gt; 或 &lt; 的界限请加引号。--as-business 使客户采用整个业务的基准。</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>为某个周期、某段时间或自某个周期起（2026-03..）写备注；TEXT 为空则删除备注。备注是私人的，除非加上 --shown：这时它会出现在给客户的报告中，加上 --notes 还会出现在图表中。--private-notes 将所有备注加入整个业务的图表。</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>将您录入的全部内容保存到一个文件中。工作簿使用您的语言的名称；CSV 文件使用供程序读取的 ID，加上 --for-reader 则使用名称以及您的语言的分隔符和小数点。</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>保存一个仅供您本人使用的压缩包：上述三个文件、所有图表、数据库以及说明它们的页面。</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>录入表格中的数据，要么全部录入，要么都不录入。列用表头或 #3 表示，行用 row:3 表示；角色为 period、client、service_language、measure、amount、ignore 或数据项的 ID。不明确之处写在冒号之后：period:dmy、period:week、amount:comma。--add-up 将同一位置的数据相加；--dry-run 不录入任何内容。</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>列出已导入的表格；撤销其中一次导入。</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>创建经过验证的备份，恢复备份，检查是否损坏。</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>测试程序；测量启动时间；显示版本；显示此页面。</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>周期：2026-W07（周）、2026-03（月）、2026-Q1（季度）、2026（年）。</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>指标及其数据项：</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>按周期列出的数据</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>您还没有跟踪任何指标。请在“概览”页面选择。</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>前往概览</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>您跟踪的数据针对整个业务，而不是此客户。</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>编辑数据(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>更改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>前往周期(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>清除%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure, as a heading</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}，{period}</translation>
    </message>
    <message>
        <source>{place} · {cell}</source>
        <comment>a figure and whose it is</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {cell}: a client, a service language, both, or “Not assigned”</extracomment>
        <translation>{place} · {cell}</translation>
    </message>
    <message>
        <source>All together</source>
        <comment>in place of a client: the sum over clients and languages</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>{place}: {amount}</source>
        <comment>a figure, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{place}：{amount}</translation>
    </message>
    <message>
        <source>{place}: no figure</source>
        <comment>an empty cell, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{place}：没有数据</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}，尚未结束</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <oldsource>{period}, with a note</oldsource>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}，已锁定</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} 尚未结束</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <oldsource>{mark} has a note</oldsource>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} 已锁定</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>更改记录…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>前往周期…</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a figure that is still being read</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>“{typed}” is not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>没有保存“{typed}”。{reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”有两种读法。您指的是哪一种？</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”中的分隔符是千位分隔符吗？</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}：{amount}</translation>
    </message>
    <message>
        <source>Restore the Saved Value</source>
        <comment>a button: forget what was typed</comment>
        <translation>恢复已保存的数据</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>“{typed}”已保留，但没有保存。{reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”已保留，但没有保存。冲突已消除。</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>保存{amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>多个客户或语言的合计。要更改数据，请在上方选择其中之一。</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}：{amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>由较短的周期计算得出；请在那里更改。</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>由较短的周期计算得出，其中缺少部分周期。</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>按月或按周录入；请在那里更改。</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>已针对{period}录入。</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>由其上方的数据计算得出。</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <oldsource>Note on {period}: {note}</oldsource>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>解锁{period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}，未保存</translation>
    </message>
    <message>
        <source>{value}, {level}</source>
        <comment>the value of a KPI and its level</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {level}: the name of a level, such as typical</extracomment>
        <translation>{value}，{level}</translation>
    </message>
    <message>
        <source>{figure}, some periods are missing</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}，缺少部分周期</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}，计算得出</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{place}的更改记录</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>此处还没有录入过任何内容。</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>由下方的数据计算得出。</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>旧数据</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>新数据</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>前往周期</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>周期，例如 {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>前往(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>表头</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>其他表格</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>不齐整</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>没有表头：从您所在的字段起依次对应。</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>表格中没有周期：采用屏幕上的周期。</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>表格中没有名称：采用您所在的数据项。</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>空白表头：取自上方的行。</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>位于一行文字之下，该行可能说明了这些数据属于谁。</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>表格对它有所说明，例如“计划”“平均”或“分钟”。请检查。</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>标题或工作表写有客户，但此数据未分配给客户。请先在页面上选择客户。</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>此周期还没有开始。</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>这里的周从星期日开始：采用包含其中多数日期的那一周。</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>该周期原是电子表格的日期序号。</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>两位数的年份也可能是日。</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>已将多个单元格相加。</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>此行的单元格比其他行多或少。请检查各列。</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>在电子表格中是隐藏的。</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>不是周期。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>未知的名称。</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>这可能是另一个表格。请单独导入。</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>小于零。</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>公式没有结果。请用电子表格程序打开文件并保存。</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>表格中其他数据的合计。</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>表格在此周期之内还有更短的周期。</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>与其他数据矛盾。</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>那里不能录入任何内容。</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>是文字，不是数据。</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>不是完整的周、月、季度或年。</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>其他历法的年份。</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>行与列不一致。</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>此文字可能表示这些数据是计划值、平均值或使用其他单位。请检查数据，或者略过此文字。</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>这是客户名称，不是数据名称。</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>是当月的周还是当年的周？请写明起始日期。</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>超出了表格的边缘。</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>此行的单元格比其他行多或少。</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>您已将其略过。</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>有多个单元格对应同一位置。</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>此表格是空的。</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>无法从此表格中读取任何数据。</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>此表格没有说明数据属于哪个周期。</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>不清楚各数据列的含义。请连同表头一起复制，或者点击表头进行选择。</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”这样的日期如何解读？</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>{column}列中“{example}”这样的数字如何解读？</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”属于哪一年？</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”代表什么？</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>星期日“{example}”属于哪一周？</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>每项数据都有两个周期。以哪一个为准？</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”是哪个数据项？</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”是哪位客户？</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”是哪种语言？</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>没有名称的行属于哪位客户？</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>没有语言的行属于哪种服务语言？</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>有多个单元格对应同一位置：{example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{example}”是什么意思？</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question}（数据：{count}）</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>日、月、年：{period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>月、日、年：{period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>年、月、日：{period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>逗号作小数点</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>句点作小数点</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>季度</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>星期日是第一天：{period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>星期日是最后一天：{period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>新客户“{example}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>没有客户（未分配）</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>上一行的客户</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>没有语言（未分配）</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>上一行的语言</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>相加</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>{letter}列</translation>
    </message>
    <message>
        <source>{line}: “{example}”</source>
        <comment>a row or column, and its first text</comment>
        <extracomment>{line}: a row or column of a table, such as Column C; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>{line}：“{example}”</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Number</source>
        <comment>heading of a column</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>撤销于</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>还没有导入过表格。</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>已撤销编号为{number}的导入。恢复的数据：{count}。</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{figure}保持为{amount}：{why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>它在导入之后被更改过。</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>之前的数量与另一项数据矛盾。</translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure at the beginning of a sentence</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}，{period}</translation>
    </message>
    <message>
        <source>Figures entered: {count}. “kpidesk import undo {number}” undoes this import.</source>
        <extracomment>{count}: a number; {number}: a number</extracomment>
        <translation>已录入的数据：{count}。“kpidesk import undo {number}”可撤销此次导入。</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>将会录入的数据：{count}。</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>原已相同的数据：{count}。</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>没有变化：这些数据已经录入。</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>没有录入任何内容：“{file}”有一部分无法读取。--map 可说明列或行的含义；--map COLUMN=ignore 可将其略过。</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>--period 可为所有数据指定周期。</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>未读取：{sheets}。</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>文本的编码不能确定，已按 {encoding} 读取。请检查带重音符号的名称。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>…另有{count}行</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>略过：{place}“{said}”。{why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>略过：{place}“{said}”及其数据（{count}）。{why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>数据：{count}。{remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>问题：{question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>已导入的表格，最新的在前</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>还没有向此文件导入过表格。</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>此文件以只读方式打开：不能在此撤销任何内容。</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>读取的行</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>采用的数据</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>已于{when}撤销</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>撤销此次导入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>移动到其他客户或周期(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>移动导入的数据</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>移动到其他客户(&amp;N)</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>移动到其他周期(&amp;P)</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>新的首个周期，其余依次顺延。现在是{period}。</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>仍然移动(&amp;M)</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>移动导入的数据</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>已恢复的数据：{count}。</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>已移动的数据：{count}。</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>没有撤销任何内容：其中的数据都无法恢复。</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>保持原样（导入后被更改过）：{figures}。</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>保持原样（否则会与其他数据矛盾）：{figures}。</translation>
    </message>
    <message>
        <source>{measure} {period}</source>
        <comment>a figure, by name and period</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure} {period}</translation>
    </message>
    <message>
        <source>{measure} {period} ({cell})</source>
        <comment>a figure, by name, period and client</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {cell}: a client, a service language, both, or “Not assigned”</extracomment>
        <translation>{measure} {period}（{cell}）</translation>
    </message>
    <message numerus="yes">
        <source>{figures} and %n more</source>
        <comment>a list that is cut off</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>
            <numerusform>{figures}，另有%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>KPI Desk 已安装到 {place}。您可以在应用程序菜单中找到它。</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>在终端中：</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>{command} 是另一个程序。没有改动它。</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>{place} 中有不属于 KPI Desk 的内容。没有改动或安装任何内容。</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>KPI Desk 正在运行。请先关闭它，然后重试。</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>没有为此用户安装 KPI Desk。</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>KPI Desk 已卸载。</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>您的数据仍在此处：{data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>您的备份也仍然保留：位于“文档”中的“KPI Desk Backups”文件夹。</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>程序不在此文件旁边。请先解压整个压缩包。</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} 仅为您安装或更新 KPI Desk。</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} --uninstall 可将其卸载；您的数据会保留。</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>平均解决时间（ART）</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>请求解决时间</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>解决一个客户请求平均所需的小时数。越低越好。</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>客户会围绕您安排工作。了解自己通常需要多长时间，就能承诺做得到的日期，并报出划算的价格。</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>解决工时÷已解决的请求</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>50个请求用了100小时：100÷50＝每个请求2小时，属于典型。</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>历时和实际工时会得出两种不同的数据。历时在夜间和周末也会继续累计：一个问题拖过周末，就可能增加60多个小时。请为整个业务选定其中一种，并坚持使用；图表会注明所选的方式。</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>它把大小请求混在一起。一项大工作会让整个月看起来很慢，无论您做得多好。</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>如果只看速度，质量可能受损。请与客户满意度一起解读。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>两篇文章对同一数据的评级不同：3小时在这里属于典型，而作为多语言工单的解决时间则优于平均。这里公布的等级依据关于远程助理机构的文章。</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>恰好1小时仍属典型，恰好30分钟仍优于平均。超过3小时即未达基准。</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>这些等级适合简短的请求。如果您的请求是调研或记账，请设置自定基准。</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>将一个月的请求按种类归类，为最常见的一类制作清单或模板。</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>与每位客户商定哪些属于紧急，其余的多久处理。</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>每天安排两个固定时间处理小请求，这样它们既不会久等，也不会打断您。</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>助理利用率（AUR）</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>利用率</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>在可用工时中，用于客户工作的时间所占的比例。</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>为客户工作的时间带来收入，其余时间用于寻找客户、开具发票和学习。这项指标显示两者是否平衡。</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100×有效工时÷可用工时</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>800个可用工时中有600个有效工时：100×600÷800＝75%，属于典型。</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>从90%起，请照顾好自己。文章称高于90%为卓越，但也提醒高利用率可能导致精疲力竭（职业倦怠）。如果持续多周，与其说是成绩，不如说是风险。</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>在机构中，销售和财务可能由别人承担；您则要自己完成，因此65%至80%就可能已经是满满的一周。公布的等级针对美国的机构。</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>可用工时由您自己设定。填得少一些，比率就会上升，实际却没有任何改变。</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>加班可能使它超过100%；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>它统计的是时间，而不是收入。忙碌并不等于报酬丰厚。</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>可用工时不在客户之间划分，因此这一比率只针对整个业务显示。</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>恰好80%优于平均，恰好90%也是。</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>在月初之前设定可用工时，不包括节假日和休息日。</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>为发票、寻找客户和学习预留固定时间。它们属于可用工时，但不属于有效工时。</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>如果连续两个月达到90%或以上，请提高价格、推迟期限，或者谢绝一些工作。</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>如果低于65%，请先看看没有报酬的时间。其中哪些可以缩短或收费？</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>客户留存率（CRR）</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>客户留存</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>期初的客户在期末仍然留下的比例。由三项计数得出：期初客户、新客户和期末客户。</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>新客户可能掩盖老客户的流失。这项数据剔除了新来的客户，让您看到原有的客户是否留下。</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100×（期末客户−新客户）÷期初客户</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>期初有500位客户，新增200位，期末有650位：100×（650−200）÷500＝90%，属于卓越。</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>只有4位客户时，数据每次变动25个百分点：4位中失去1位为75%，属于典型；75%与100%之间没有其他数值。</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>由较短的周期合并时，例如由各月得出一年，它是下限：真实的数据可能更高。已经离开的新客户会被当作期初客户流失。</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>例如：年初有10位客户，新增5位，随后失去了这5位中的4位和最初10位中的1位。公式得出50%，而最初的10位中有9位仍然留下。</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>如果新客户多于期末客户，说明新来的客户一定又离开了。这时不显示数值，因为它会低于0%。</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>周期短会显得好看。如果每月失去3%的客户，每个月都显示97%，属于卓越，而一年之后最初的客户只剩约69%。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>两篇文章对同一数据的评级不同：90%在这里属于卓越，而作为多语言服务的客户留存则优于平均。这里公布的等级依据关于远程助理机构的文章。</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>文章称75%至85%为典型，没有说明85%至90%，也没有“优于平均”这一等级。这里75%至90%（不含90%）为典型。</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>确定沉寂多久的客户算作流失，例如60天没有工作往来，并坚持这一规则。</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>每三个月与每位客户简短交谈一次，并记入日程：哪些顺利，哪些欠缺。</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>弄清您最不能失去的是哪位客户，下一个电话就打给这位客户。</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>客户满意度得分（CSS）</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>在答复调查的客户中，对您的工作总体满意的比例。</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>客户只有几位时，每一位都占收入的很大一部分。不满意的客户告诉您，您还有时间应对；沉默的客户则会直接离开。</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100×满意的客户÷答复的客户</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>100位答复的客户中有80位满意：100×80÷100＝80%，未达基准。</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>只有5位客户时，80%与100%之间没有其他数值：5位中的4位未达基准，5位全部满意属于卓越。一个人的意见就决定了结果。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>两篇文章对同一数据的评级不同：80%在这里未达基准，而作为顾客满意度（CSAT）则属于典型。这里公布的等级依据关于远程助理机构的文章。</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>在一年之中，每季度都答复的客户会计四次。这时年度数据是答复的比例，而不是人的比例。</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>客户少的时候，没有真正匿名的调查，对您有好感的人可能会客气地作答。请把不冷不热的答复视为警示。</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>文章称约85%为典型，没有说明85%至90%。这里85%至90%（不含90%）为典型。</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>它只针对整个业务记录，因此不能按单个客户或语言显示。</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>向每位客户调查，而不只是相处融洽的客户，并且都在同一个月内进行。</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>几天之内致电不满意的客户。先倾听，再商定一项改变。</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>告诉客户您根据其答复做了哪些改变。这样他们下次更愿意答复。</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>新客户获取率（NCAR）</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>客户获取</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>每100个对您的服务表示兴趣的个人或公司（潜在客户）带来的新客户数。</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>咨询和初次通话是没有报酬的时间。这项指标显示其中有多少转化为工作，以及您需要的是更多还是更好的咨询。</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100×新客户÷潜在客户</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200位潜在客户和20位新客户：100×20÷200＝10%，优于平均。</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>潜在客户少的时候，等级说明不了什么：4位潜在客户中的1位是25%，属于卓越；一位也没有则是0%，未达基准。请看全年，而不是单月。</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>潜在客户可能要几个月才能决定，因此某月的新客户往往来自更早的潜在客户。数据甚至可能超过100%；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>比率高并不等于增长：2位潜在客户中的1位是50%，但仍然只有1位客户。</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>工作排满而谢绝咨询时，比率会下降。这不是失败。</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>它不显示新客户会留多久、支付多少。</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>公布的等级针对美国的机构。如果客户主要通过推荐找到您，比率通常会更高。恰好15%优于平均；高于15%才是卓越。</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>确定什么算潜在客户，例如任何询问价格或要求通话的人，并全部计入。</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>记下每位新客户的来源，把精力放在好客户的来源上。</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>在一个工作日之内答复咨询，一周之后跟进一次。</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>问问满意的客户，还有谁可能需要您的帮助。</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>服务多样化指数（SDI）</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>服务多样化</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>平均每位服务的客户对应多少种不同的服务。</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>当某项服务的需求下降时，多种服务能为您提供保障。不过对单人业务而言，这项数据本身说明不了什么：请先了解它的局限。</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>提供的服务÷服务的客户</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10项服务和50位客户：10÷50＝每位客户0.2项服务，属于典型。</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>赢得新客户时它会下降。有6项服务时，4位客户得出1.5，5位客户得出1.2，尽管您的业务增长了。</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>它的等级适合客户众多的机构。有6项服务时，至少要有17位客户才会跌出卓越等级，因此对单人业务而言，这一等级几乎没有意义。</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>对单人业务而言，它几乎不变，因为服务很少改变。使它变动的是客户数量，而且方向相反。</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>它统计的是您提供的服务，而不是实际使用的服务。一项服务用三个名称就会计为三项。</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>数值0.2并不表示每位客户只得到五分之一项服务：每位客户都可以使用全部服务。</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>文章没有说明0.25至0.26和0.35至0.36。这里较低的等级一直延续到下一等级。</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>记下每位客户实际使用哪些服务。客户还不知道的服务，就是您可以推荐的。</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>问问客户，哪些任务仍由自己完成，而又很愿意交给别人。</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>一年没有人使用的服务，请停止提供或改名。</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>切勿仅仅为了提高这项数据而增加服务。</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>任务完成率（TCR）</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>在分派给您的任务中，按时完成的比例。</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>没有同事可以替您顶上。稳定的比率让客户知道可以信赖您；下降的比率则提醒您承诺得太多了。</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100×按时完成的任务÷分派的任务</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>100项分派的任务中有85项按时完成：100×85÷100＝85%，优于平均。</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>最后一天分派、下周到期的任务会拉低本周期，抬高下一周期。某个周期甚至可能超过100%；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>文章提到了规定的时间，但其公式没有考虑时间。这里只计入按时完成的任务。</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>每项任务的分量相同，无论是花十分钟还是两天。把难的任务放着不做，也能得到很高的比率。</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>等待客户答复的任务，同样会拉低您的完成率。</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>文章把75%至85%既称为典型又称为优于平均，没有说明85%至90%。这里75%至90%（含90%）为优于平均，低于75%为未达基准。这些数据针对美国的机构。</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>接受任务时，即使客户没有指定，也为每项任务定一个到期日。</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>每周留出一部分时间应对意外的工作。</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>如果无法按期完成，请尽早说明，并商定新的日期。</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>每周结束时检查仍未完成的工作：完成它，征得客户同意后推迟，或者退回。</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>翻译与沟通的准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>在有人检查过的译文和消息中，正确的比例。</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>客户往往看不懂您为其撰写的内容，因此只能信任您。抽样检查可以用数据支撑这份信任。</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100×准确的沟通÷已检查的沟通</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>检查过的100条西班牙语消息中有95条准确：100×95÷100＝95%，优于平均。</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>这项数据是在检查过的内容中所占的比例，而文章除以的是全部译文。没有人检查的内容不计入，因此只有抽样公允时，这些等级才适用。</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>结果取决于由谁检查、检查什么。如果检查自己的工作，或只检查容易的部分，结果就会偏高。</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>每个错误的分量相同：漏掉一个逗号与写错价格一样。</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>检查过的消息不足50条时，一个错误就会与卓越无缘：49条中的48条优于平均。</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>语气、方言和礼貌很难判断对错，因此容易被忽略。</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>文章称90%至95%为优于平均，没有说明95%至98%，也没有典型等级。这里90%至98%（不含98%）为优于平均。</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>先选定检查哪些内容，再去查看，例如每十条消息检查一条。</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>与精通该语言的同行互相检查。</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>为每位客户保留一份词汇表：名称、专业术语以及称呼方式。</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>记下每个错误的类型。反复出现的类型会告诉您接下来该改进什么。</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>多语言互动的顾客满意度（CSAT）</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>在调查答复中，对您以客户语言提供的帮助给出正面答复的比例。CSAT 是顾客满意度得分的缩写。</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>在不同语言之间，小误会很少会以投诉的形式传到您这里。简短的调查能在您还来得及纠正时让您知道。</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100×正面答复÷全部调查答复</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>100份答复中有80份正面：100×80÷100＝80%，属于典型。</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>答复少会使等级跳动。只有6份答复时，每份约占17个百分点：6份全部正面属于卓越，5份属于典型，4份未达基准。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>两篇文章对同一数据的评级不同：80%在这里属于典型，而作为客户满意度得分（CSS）则未达基准。这里公布的等级依据关于多语言服务的文章。</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>只统计作答的人。感受强烈的人往往先作答，因此这项数据可能与您全部客户的看法不同。</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>它告诉您有多少答复是正面的，而不是为什么。</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>文章没有说明哪些答复算正面；常见的做法是5分中的4分或5分。如果更改规则，更早的数据就不再具有可比性。</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>恰好85%仍属典型。高于85%为优于平均，从90%起为卓越。</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>工作完成后立即用所用的语言提一个简短的问题。</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>再加一个开放式问题：人们写下的只言片语会告诉您该改变什么。</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>找出低分答复的共同原因，先改变这一点。</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>如果每月的答复不足约20份，请看季度或全年，而不是单月。</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>每位助理的语言数</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>每位助理的语言数</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>您的业务中平均每位助理提供多少种语言。如果您独自工作，它就是您工作所用的语言数。</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>您能熟练使用的每一种工作语言，都会带来更多客户。不过对单人业务而言，它是一项事实，而不是需要关注的结果。</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>使用的语言÷助理</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3种语言和3位助理：3÷3＝每位助理1种语言，未达基准。</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>对单人业务而言，这项数据几乎不变。增加一种语言或请人帮忙时它才会改变，月份的好坏不会使它变动。</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>请人帮忙可能会使它下降。独自使用3种语言时为3，属于卓越；再加一位使用同样3种语言的助理则为1.5，未达基准。</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>它不问您对一种语言的掌握程度。精通两种语言，可能比略懂五种更有价值。</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>文章没有说明两位助理共用的一种语言计一次还是两次。这里计一次。</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>文章没有典型等级，因此小于2的数值都未达基准。</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>只统计您能够独立为客户撰写信函的语言。</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>学习另一种语言之前，先了解客户需要哪一种。</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>在报价和网站上展示您的语言及各自的水平。它们在那里为您赢得工作。</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>不讲英语的客户的净推荐值（NPS）</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>不讲英语的客户有多愿意推荐您：热心支持者（推荐者）的比例减去不满意的客户（贬损者）的比例。取值范围为−100至+100。</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>推荐不花费您任何成本，而使用同一种语言的客户会彼此交流。这项指标显示他们是否会为您说话。</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100×（推荐者−贬损者）÷（推荐者+被动者+贬损者）</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40位推荐者、20位被动者和40位贬损者：100×（40−40）÷100＝0，未达基准。</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>客户少的时候，得分会大幅跳动。只有5份答复时，一位推荐者变为贬损者就会减少40分。</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>得分为0并不表示没有人满意：推荐者与贬损者人数相等。被动者不属于任何一方，每一位都会把得分拉向0。</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>不同国家的人使用0到10的评分习惯不同。8分在一种语言中可能是高度赞扬，在另一种语言中则不冷不热，因此请将每种语言与其自身的过去比较。</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>它不会告诉您为什么有人愿意或不愿意推荐您。</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>它有意不包括讲英语的客户，因此服务语言为英语时不提供此指标。</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>公布的等级针对美国，而且正如文章所说，因行业而异。文章没有说明40至50；这里30至50（不含50）为优于平均。</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>每年两次，用客户自己的语言询问：从0到10，您有多大可能推荐我？</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>接着询问怎样才能让评分再高一分。</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>几天之内写信给每位贬损者：表示感谢，并询问哪里出了问题。</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>请推荐者为您引荐，或写几句可供引用的话。</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>多语言工单的平均解决时间</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>工单解决时间</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>解决一个需要您语言能力的支持请求（工单）平均所需的小时数。越低越好。</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>等待以自己的语言获得帮助的人，可能没有其他人可以求助。如果这项数据上升，说明某种语言、某个主题或某位客户占用的时间超出了您的计划。</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>解决工时÷已解决的工单</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>20个工单用了60小时：60÷20＝每个工单3小时，优于平均。</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>一个棘手的工单就能破坏平静的一个月：十个1小时的工单加一个45小时的工单，平均为5小时。</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>更快不一定更好。仓促的答复往往会变成新的工单再回来。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>两篇文章对同一数据的评级不同：3小时在这里优于平均，而作为平均解决时间（ART）则属于典型。这里公布的等级依据关于多语言服务的文章。</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>文章针对的是网店（电子商务）。如果您独自工作，而且并非全天工作，按历时计算很难达到其等级。</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>文章没有典型等级，因此超过4小时的数值都未达基准。恰好2小时优于平均；卓越是指少于2小时。</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>用您服务的每种语言，为最常见的问题准备好现成的答复。</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>在第一次回复时就问清需要的一切，避免工单来回往返。</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>查看当月用时最长的三个工单。它们是否有相同的语言、主题或客户？</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>告知您的工作时间，这样就没有人指望在夜间得到答复。</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>多语言服务的客户留存</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>多语言客户留存</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>在周期开始时使用您多语言服务的客户中，周期结束时仍在使用的比例。期间赢得的客户不计入。</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>留下的客户不需要广告，不需要初次通话，也不需要试做。客户悄悄离开时，您可以在这里看到。</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100×留住的客户÷期初客户</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>50位客户中有45位在期末仍然留下：100×45÷50＝90%，优于平均。</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>只有4位客户时，数据每次变动25个百分点：4位全部留下属于卓越，留下3位未达基准，两者之间没有其他数值。</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>全年无法由各月计算，因为每个月都从不同的客户名单开始。请单独录入季度或年；在此之前，其图表会显示空缺。</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>两篇文章对同一数据的评级不同：90%在这里优于平均，而作为客户留存率（CRR）则属于卓越。这里公布的等级依据关于多语言服务的文章。</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>文章把85%至90%既称为典型又称为优于平均，没有说明90%至95%。这里85%至95%（不含95%）为优于平均，从95%起为卓越。这些数据针对美国。</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>文章的公式采用期末的客户，新来的客户会因此掩盖离开的客户。这里与文章的示例一致，只跟踪期初的客户。</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>按计划结束的项目，看起来与失去的客户一样。</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>在周期开始时写下您的多语言客户名单。事后很难重新整理。</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>留意订单减少的客户，在其做出决定之前与之沟通。</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>客户离开时，友好地问一句原因，并将回答存为备注。</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>为长期客户提供工时固定的月度安排，让留下成为轻松的选择。</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>处理的多语言任务</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>每小时任务数</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>在处理多语言任务时，每小时完成多少项任务。</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>它帮助您定价：知道一小时能完成多少项任务，就知道按任务固定收费能赚多少。</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>多语言任务÷用于这些任务的工时</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>50小时完成100项任务：100÷50＝每小时2项任务，属于典型。</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>什么算一项任务由您决定。一小时写十封短邮件得出10，一份用时五小时的合同得出0.2，两者都可能是出色的工作。</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>它有利于小任务。赢得更难、报酬更高的工作时，这项数据会下降。</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>它不反映质量。请与准确率一起解读。</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>忘记记下的工时会使您显得比实际更快。</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>文章没有“优于平均”这一等级：1.5至2.5（含2.5）为典型，更高的为卓越。这些数据针对美国。</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>把什么算一项任务写下来，并坚持这一规则。</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>将每位客户、每种语言与其自身的过去比较，而不要互相比较。</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>把同一种语言的任务集中完成；每次切换语言都要耗费注意力。</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>如果这项数据上升而准确率下降，请放慢速度。</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>套餐使用率</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>套餐使用率</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>在客户购买的工时（包括结转的工时）中，您已使用的比例。</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>还剩多少工时，是客户最先关注的内容。超出套餐的工时，是还没有人付费的工作。</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100×有效工时÷（套餐工时+结转工时）</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>20小时的套餐加上结转的1小时30分钟，用了22小时：100×22÷21.5＝102.3%，即超出半小时。</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>没有公布的基准。高或低都不算更好：剩余的工时是付了费却没有工作，超出的工时是工作了却没有报酬。</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>客户的所有有效工时都计入，涵盖所有服务语言。不属于套餐的工时无法区分。</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>多位客户会相加，因此一位可能掩盖另一位；文字会说明有多少位超出。</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>如果某个周期没有录入工时就结束，便无法得知剩余多少：不会结转任何工时，图表会对此加以说明。</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>一次性工时不属于任何一个月。其用量从第一天起累计，不在此图表中。</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>在用到80%时告知客户剩余多少，不要等到套餐用完。</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>如果客户连续两个月超出套餐，请提供更大的套餐。如果剩余工时很多，请建议一些任务，或者较小的套餐。</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>自{period}起</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>菲律宾语</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>中文</translation>
    </message>
    <message>
        <source>{language} ({code})</source>
        <comment>a language and its code</comment>
        <extracomment>{language}: the name of a language; {code}: the code of a language, such as fr</extracomment>
        <translation>{language}（{code}）</translation>
    </message>
</context>
<context>
    <name>LostFile</name>
    <message>
        <source>“{file}” was replaced by another file while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”打开期间被另一个文件替换了，可能是同步程序所为。不再向其中保存任何内容。</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”打开期间被覆盖了，可能是同步程序所为。不再向其中保存任何内容。</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}”打开期间被重命名为“{name}”。您保存的内容都在其中。请重新打开以继续。</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”打开期间被删除或移走了。不再保存任何内容。</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”所在的文件夹不见了。是否拔出了磁盘或 U 盘？不再保存任何内容。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已损坏：部分数据可能缺失或有误。不再向其中保存任何内容。请恢复备份以继续。</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>您保存过的内容在它旁边的“{kept}”中。</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>您保存过的一些数据已不在其中。它们列在它旁边的“{kept}”中。</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>您保存过的内容位于 {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>您保存过的一些数据已不在其中。它们列在 {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>无法复制您保存过的内容：{why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>自打开以来没有录入任何内容。</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file}（{day}被替换之前）</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file}（{day}被删除之前）</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file}（{day}被覆盖之前录入）</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>文件与您上次留下的不同</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>此文件旁边有%n个副本：{names}。可能是同步程序在两处都有更改之后创建的。要进行比较，请用“文件”›“以只读方式打开”打开其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>此文件位于 {service} 的文件夹中，{service} 可能会在您工作时替换它。更安全的做法是只在此计算机上保存该文件，让 {service} 保存备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>您录入过的%n项数据不在此文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>重新录入…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>客户请求的解决工时</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>解决本周期内计入的请求所用的小时数之和。请包括这些请求在更早周期中所用的时间。</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>历时或实际工时：为整个业务统一选择，并在图表上注明。</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>解决工时</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>已解决的请求</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>在本周期内解决的客户请求，无论何时提出。仍未解决的，计入解决它们的周期。</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>有效工时</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>用于客户工作的小时数。不包括开具发票、寻找客户和学习。</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>加班时可能多于可用工时；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>您在本周期内为各类工作安排的小时数。不包括休息、节假日和休息日。</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>整个业务一个数据，而不是每位客户一个。</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>期末客户</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>在周期最后一天您拥有的所有客户，包括新客户。</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>下一周期从这个数据开始。</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>在本周期内赢得的客户，即使之后又离开。长时间中断后回来的客户可以算作新客户；请坚持同一规则。</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>用于客户留存和客户获取。新客户可能多于潜在客户，因为潜在客户可能来自更早的时候；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>期初客户</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>在周期开始时您拥有的所有客户，不含任何新客户。</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>即上一周期的期末客户。如果录入其他数据，会保存并给出警告。</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>满意的客户</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <oldsource>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>给出5分中的4分或5分，或者“满意”及更好评价的客户。这是常见的做法。</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>答复的客户</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>在本周期内答复您的调查的客户。在一年之中，同一位客户可能不止计一次。</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>请录入收到的答复，而不是发出的调查。</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>在本周期内首次对您的服务表示兴趣的个人或公司，无论之后是否成为客户。</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>根据上一周期给出的建议。只有情况发生变化时才需要更改。</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>提供的服务</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>在周期结束时您提供的不同服务。每项服务只计一次，无论有多少客户使用。</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>服务的客户</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>在周期最后一天仍然活跃的客户。通常与期末客户相同。</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>完成的任务</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>在分派给您的任务中，于本周期内按时完成的任务。</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>可能多于分派的任务，因为有些可能是此前结转的；这时会保存并给出警告。</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>分派的任务</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>在本周期内分派给您的任务，无论何时到期。不包括客户撤回的任务。</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>准确的沟通</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>在检查过的译文和消息中，没有错误也没有遗漏的数量。</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>已检查的沟通</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>在本周期内有人检查过的译文和消息，无论是否正确。</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>请只录入检查过的内容。</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>正面答复</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <oldsource>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>5分中的4分或5分，或者“满意”及更好的答复。这是常见的做法。</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>调查答复</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>在本周期内收到的满意度调查的全部答复，无论好坏。没有作答的人不计入。</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>使用的语言</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>在周期结束时，您的业务为客户工作所用的语言。每种语言只计一次，包括您的母语。</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>助理</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>在周期结束时，在您的业务中从事助理工作的人，包括您自己。如果独自工作，请录入1。</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>仅针对不讲英语的客户。</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <oldsource>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage; the article leaves it open.</oldsource>
        <translation>被问到有多大可能推荐您（0到10）时，回答9或10的客户。这是常见的做法。</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>贬损者</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>被问到有多大可能推荐您（0到10）时，回答0到6的客户。</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>被动者</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>被问到有多大可能推荐您（0到10）时，回答7或8的客户。这些客户感到满意，但还不是支持者。</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>多语言工单的解决工时</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>解决本周期内计入的工单所用的小时数之和。请包括这些工单在更早周期中所用的时间。</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>已解决的多语言工单</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>需要您语言能力且在本周期内解决的支持请求，无论何时提出。仍未解决的，计入解决它们的周期。</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>已解决的工单</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>请按每种周期长度分别录入：全年无法由各月计算。</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>留住的多语言客户</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>期初名单中在最后一天仍使用您多语言服务的客户。期间赢得的客户不计入。</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>留住的客户</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>期初多语言客户</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>在周期开始时使用您多语言服务的客户。</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>期初客户</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>多语言任务</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>需要您语言能力且在本周期内完成的任务，例如邮件、翻译或通话。</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>先确定什么算一项任务，并坚持这一规则。</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>完成的任务</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>多语言任务工时</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>用于多语言任务的小时数，包括提问和修改，不包括休息。</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>这些任务的工时</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>购买工时</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>客户为该周期购买的工时。它取自客户的资料卡；在此录入数据则以此为准。</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>留空则采用资料卡中的工时。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>已保存私人备注（{place}）。</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>已保存备注（{place}），向客户显示：{client}。</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>已保存备注（{place}），在文件中显示。</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>已删除备注（{place}）。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>title of a dialog</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <comment>heading of a dialog</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>备注：{place}</translation>
    </message>
    <message>
        <source>{figure}, {period}</source>
        <comment>what a note is on: CSAT, March 2026</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{figure}，{period}</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <comment>a label: what a note is about</comment>
        <translation>对象(&amp;A)</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>适用于(&amp;F)</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>向客户显示(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>在文件中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>私人：只有您能在 KPI Desk 中看到。</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>会出现在给此客户的报告中，以及导出时包含备注的图表中。</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>会出现在业务的回顾中，以及导出时包含备注的图表中。</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>清空文字即可删除备注。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>备注（{place}）</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>周期的备注(&amp;P)…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>数据的备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>周期的备注(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>添加备注(&amp;D)…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>私人备注：{note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>向客户显示的备注：{note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>在文件中显示的备注：{note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}的私人备注：{note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}的备注（向客户显示）：{note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}的备注（在文件中显示）：{note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} 私人备注</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} 对外显示的备注</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}，有私人备注</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}，有对外显示的备注</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>多语言服务</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>远程助理机构</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>没有需要您关注的内容。</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>查看图表</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>录入{period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>打开{client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>未保存：报告的文字（{client}，{period}）。</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>写报告：{client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>查看{period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}待录入：还没有录入任何内容。</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>{period}仍待录入：{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>{of}项数据中的%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>{clients}的全部数据</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}未保存：有%n项数据需要检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}：%n位客户未锁定（{clients}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}：%n份报告待发送（{clients}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>选择指标(&amp;C)…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>指标的顺序</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>按指标组</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>最差的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>按名称</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>我的顺序</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>指标的顺序</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>打开图表</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>后移</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>转到其他指标</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>移动指标</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}，尚未结束</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}，不完整</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>还没有数值</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>待录入：{measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}：无数值，{reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>{period}仍待录入：{measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>您想跟踪哪些指标？</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>选择一组指标。程序只会要求录入它们的数据，您随时可以更改。</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>两组</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>两组的全部%n项指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>单独文件中两年的虚构数据。不会影响您的文件。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>此计算机上有备份。可以从其中一份继续。</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>程序不会要求录入您未跟踪的指标。已录入的数据会保留。</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>跟踪这些指标(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>已用{used}，共{total}</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>已用{used}，共{total}（购买{bought}，结转{carried}）</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>已用{used}，共{total}（{bought}减去此前已用的{carried}）</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>已用{used}，没有可用工时（{bought}减去此前已用的{carried}）</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>已用{used}，没有可用工时</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>剩余{hours}</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>超出{hours}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>%n位客户中有{count}位超出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>%n周中有{count}周超出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>%n个月中有{count}个月超出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>%n周未录入工时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>%n个月未录入工时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>%n周共{hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours}结转至{period}</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours}须在{period}抵扣</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours}已作废</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <comment>two parts of a sentence in a row</comment>
        <extracomment>{said}: a text out of the table; {next}: what follows, as a text of its own</extracomment>
        <translation>{said}，{next}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <comment>of a running period: day 20 of 31</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {days}: a number of days</extracomment>
        <translation>第{day}天，共{days}天</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>自{day}起已用{used}，共{total}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>已用{used}，共{total}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>至{day}止</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>包括{periods}的全部工时</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>虚拟助理指标</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>录入数据并与基准比较</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>KPI;指标;数据;基准;图表;客户;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>KPI Desk 业务文件</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>带有基准的指标</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>KPI Desk 管理单人虚拟助理的各项指标：满意度、解决时间、留存、准确率等。您每月或每周录入几项数据；程序会显示每项指标与基准的对比，并用客户的语言为客户制作图表和报告。</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>它在您自己的计算机上运行，可离线工作，不建立任何网络连接。</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk 已卸载。您的数据仍在此处：

{folder}

您的备份也仍然保留，位于“文档”中的“KPI Desk Backups”文件夹。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another, as numbers</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <comment>a week: Week 7, 2026</comment>
        <extracomment>{number}: a number; {year}: a year, such as 2026</extracomment>
        <translation>{year}年第{number}周</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month in full: March 2026</comment>
        <extracomment>{month}: the name of a month, such as October; {year}: a year, such as 2026</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <comment>a quarter of a year, in full</comment>
        <extracomment>{number}: a number; {year}: a year, such as 2026</extracomment>
        <translation>{year}年第{number}季度</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year</comment>
        <extracomment>{year}: a year, such as 2026</extracomment>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>W{number}</source>
        <comment>a week on an axis, short: W07</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>W{number}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <comment>a quarter on an axis, short: Q1</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Q{number}</translation>
    </message>
    <message>
        <source>by week</source>
        <comment>the length of periods, inside a line</comment>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>按季度</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>按年</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods: March 2026 to May 2026</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{period} onward</source>
        <comment>a period and all later ones</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}起</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>所有客户和语言</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>{period} · {cell}</source>
        <comment>below the title of a printed page</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {cell}: a client, a service language, both, or “Not assigned”</extracomment>
        <translation>{period} · {cell}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Saved for {place}: {figures}</source>
        <comment>place: a period, with client and language; printed after figures were saved</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>已保存（{place}）：{figures}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>Survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure} {amount}</translation>
    </message>
    <message>
        <source>“{client}” is archived. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}”已归档。“client add”可取消归档。</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>请回答一次：kpidesk double-counting separate，或 two-views。</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>重新录入%n项数据？</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>在文件被覆盖之前录入。左侧是文件当前的内容，右侧是您录入的内容。</translation>
    </message>
    <message>
        <source>{place}: {was} → {becomes}</source>
        <comment>a figure and what it becomes</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {was}: a figure, as the user typed it; {becomes}: a figure, as the user typed it</extracomment>
        <translation>{place}：{was} → {becomes}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>空白</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>重新录入%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>重新录入%n项数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}期初有{part}位客户，但上一周期期末有{whole}位。已保存；请核对两者。</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}既有按客户的数据，又有按服务语言的数据。在您说明它们是否属于同一份工作之前，两者会相加。</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}：已针对{period}录入，也针对{other}录入，可能是同一份工作。两者都会计入：如果其中一项包含另一项，请清除一项。</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}：{period}为{part}，而近期最多为{whole}。已保存；是否正确？</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}：{period}为{part}。已保存；是否正确？</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}还没有开始。已保存；周期选对了吗？</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}：有效工时{part}，可用工时{whole}。已保存；这属于加班。</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}：新客户多于期末客户，说明有新客户又离开了。已保存；此周期没有留存率。</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}：新客户{part}位，潜在客户{whole}位。已保存；有些潜在客户一定来自此周期之前。</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}：完成的任务{part}项，分派的任务{whole}项。已保存；其余的一定是此前结转的工作。</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已备份并验证：{file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已从 {file} 恢复。</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>被替换的文件保留在 {file}。</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>“{file}”由旧版本的 KPI Desk 保存，现已更新。更新前的文件保留在 {backup}。</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>请不要再向其中录入任何内容。“kpidesk restore FILE”可恢复备份。备份保存在 {folder}。</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file} 完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n项数据，{first}至{last}：每一项都可以读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>其中还没有数据。</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>客户、备注、目标和所有更改记录也都可以读取。</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>无法完整读取此文件。</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>文件已损坏：{detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>有记录指向不存在的记录：{detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>其他程序更改过此文件：{detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>有条目的周期无效：{detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>有记录的值无效：{detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>有设置的值未知，已忽略：{detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>文件中有问题：{detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>已检查{made_at}的备份：可以恢复。</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>此备份包含目前已保存的全部内容。</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>在此备份之后保存的内容，还没有包含在任何备份中。</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>此文件在以下位置没有备份：{folder}。</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>{folder} 中没有可以恢复的备份。</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>无法读取备份所在的文件夹：{folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>此文件本身就是备份。</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>无法恢复{made_at}的备份：它在创建之后被更改过。</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>无法恢复{made_at}的备份：它已损坏。</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>无法恢复{made_at}的备份：它无法读取。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Atelier Colibri</source>
        <comment>an invented client&apos;s name</comment>
        <translation>Atelier Colibri</translation>
    </message>
    <message>
        <source>Casa Lavanda</source>
        <comment>an invented client&apos;s name</comment>
        <translation>Casa Lavanda</translation>
    </message>
    <message>
        <source>Werkstatt Nord</source>
        <comment>an invented client&apos;s name</comment>
        <translation>Werkstatt Nord</translation>
    </message>
    <message>
        <source>Studio Citron</source>
        <comment>an invented client&apos;s name</comment>
        <translation>Studio Citron</translation>
    </message>
    <message>
        <source>On vacation</source>
        <comment>a note</comment>
        <translation>外出度假</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>换用了新的工单系统：答复用时变长</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>首次有葡萄牙语工作的月份</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>客户发布产品：多个晚上加班</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>重新清点：名单中漏了一位客户</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>调查晚了一周发出</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>又一次延迟付款：下次请对方预付一半</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>新网店搭建完成</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>我表现最好的几个月</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>林晓</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>虚拟助理</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>{contact}，感谢您在{month}的愉快合作。</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>请在周五前答复</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>请在周五之前答复，以便我继续工作。</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>所有工作均按计划进行</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>工单多于往常：部分工作移至下个月</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>所有顾客邮件均在一个工作日内回复</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>已核对顾客名单并删除重复项</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>当月发票已归档</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>已预订参加展会的行程</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>迁移到新的共享日历</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>用于网站的顾客评价</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>请确认新闻简报的草稿</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>哪些供应商的延误订单可以由我去催？</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>新一季的新闻简报</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>网站上的常见问题解答</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>三种语言的价目表</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>未付发票一览</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序的语言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>每位客户的图表都可以使用其他语言。</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>与语言相同</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>格式示例：{number}、{day}。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100%即系统的文字大小。</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>数据的计算方式</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>解决时间按</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>历时</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>实际工时</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>在每张解决时间的图表上注明。</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>客户与服务语言属于</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>不同的工作</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>同一份工作的两种视图</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>不同的工作会相加；同一份工作只计一次。</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>文件与备份</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>“导出所有图表”会保存到那里，每位客户一个文件夹。</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>图表文件夹</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>报告会保存到那里，每位客户一个文件夹。</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>新的备份从现在起保存在那里。较早的备份仍在 {old}。</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>没有对应的周数据。</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>没有对应的月数据。</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>没有对应的季度数据。</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>没有对应的年数据。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>无数值：{why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>套餐{by}计算</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>{by}录入；无法计算更长周期的数值</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>周期|期间|时期|时段|报告期|报告周期|统计周期|统计期|统计期间|会计期间</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>日期|时间|年月日</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>日|天|号|几号</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>周|星期|周次|周数|周序|第几周|自然周</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>周开始|周起始|周起始日|周开始日期|周起始日期|周一日期|每周开始|本周开始</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>周结束|周截止|周截止日|周结束日期|周截止日期|周日日期|每周结束|本周结束</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>月|月份|月度|自然月</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>季度|季|季度数|q</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>年|年份|年度|年度数</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>客户|客户名|客户名称|客户姓名|顾客|委托方|甲方|单位名称|公司|公司名称|账户|帐户</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>服务语言|语言|语种|服务语种|工作语言</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>数据项|数据项目|项目|指标|指标名称|数据|统计项|统计项目|度量|kpi</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>数量|数值|值|金额|数目|个数|数额|实际|实际值|实绩|完成值|数据值</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>单位|计量单位</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>合计|总计|共计|小计|总和|总数|总额|汇总|全部|所有|整体|总体|平均|平均值|均值|平均数|中位数|最小|最小值|最大|最大值|最低|最高|累计|本年累计|年初至今|年累计</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>分钟|分|秒|千|万|百万|亿|千元|万元|单位千|单位万|百分比|百分数|比例|占比|计划|计划值|预算|预测|预计|预期|目标|目标值|估计|估算|预估|累计|本年累计|年初至今|滚动累计|平均|平均值|均值|中位数|上年|去年|上年同期|去年同期|上一年|前一年|同比|环比|每天|每日|日均</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>个|数|个数|数量|次|次数|件|件数|人|人数|位|名|项|项数|条|条数|份|份数|单|笔</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>年第|第|月|日|号|的|于|在|从|自|起|开始</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>至|到|直到|截至|截止|止</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>{measure} ({kpi})</source>
        <comment>a figure: Tasks completed (Tasks per hour)</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {kpi}: the name of a KPI</extracomment>
        <translation>{measure}（{kpi}）</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <comment>title of a dialog</comment>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>导入表格：{file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>导入表格：{file}（{number}/{total}）</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>录入{count}项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>录入{count}项，替换{changed}项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>替换{changed}项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>新增：{count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>替换：{count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>未更改：{count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>被拒绝：{count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>待确认：{count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>略过：{count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>这些数据已经录入。没有需要更改的内容。</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>此文件以只读方式打开：不能向其中录入任何内容。</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>再次采用了您对相同表头的表格所做的选择。</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>空白单元格不改变任何内容。</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>后面还有问题：{count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>表格原样</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>要更改行或列的含义，请点击其表头或按空格键。</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>待录入（{count}）</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>略过（{count}）</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason}（数据：{count}）</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client}（新）</translation>
    </message>
    <message>
        <source>{client}, {language}</source>
        <comment>a client and a language</comment>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>{client}，{language}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>one without a name</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>表格{number}</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <comment>a sheet of a workbook</comment>
        <extracomment>{name}: the name of a sheet of a workbook</extracomment>
        <translation>{name}（隐藏）</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>分号</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>数据（名称在表格中）(&amp;F)</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>某个数据项的数据(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>周期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>服务语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>数据项名称(&amp;N)</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>略过(&amp;V)</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>按识别结果(&amp;R)</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>导入{file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>正在录入%n项数据。请稍候。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>已录入：{count}。</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>已录入：{count}。因与其他数据矛盾而尚未保存：{held}。</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>其他此类提示：{count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>这是下一张工作表。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：{target}（自{period}起）。</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：已删除自{period}起的目标。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>起始周期</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>至多</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>介于</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>最低数值</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>最高数值</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>更早的周期保留其目标。</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>目前：{target}（自{period}起）。</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>已保存。图表将自{period}起显示此目标。</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>目前：没有目标。</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>针对每一周。</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>针对每个月。</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>针对每个季度。</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>针对每一年。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client}的目标</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>您对此客户的承诺。图表和报告会显示您兑现的次数。</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}：{target}（自{period}起）</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}的目标（{period}）</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>另一个程序正在使用此文件</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>文件已无法更改</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已不在其文件夹中</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已被另一个文件替换</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已被覆盖</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}”已被重命名为“{name}”</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”所在的文件夹不见了</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}”已损坏</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>无法更改“{file}”</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>尚未保存：{why}。每隔几秒重试一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n项数据尚未保存：{why}。每隔几秒重试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>未保存：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n项数据未保存：{why}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n项数据未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>保存失败：{why}。</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>其中有些后来被保存为其他数值。请点击“取消”，再选择哪个数值正确。</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>保留到下次启动的数据会在打开此文件时再次显示。</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>无法将它们保留到下次启动：{why}</translation>
    </message>
    <message>
        <source>{place}: {typed}</source>
        <comment>a figure that is not saved</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {typed}: what the user typed</extracomment>
        <translation>{place}：{typed}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>空白</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>另外%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>保留到下次启动</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>“{typed}”没有保存，而此后这里保存了{stored}。哪一个正确？</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>清除数据的操作没有保存，而此后这里保存了{stored}。哪一个正确？</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”没有保存，而此后该数据已被清除。哪一个正确？</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”上次没有保存。现在保存吗？</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>清除数据的操作上次没有保存。现在清除吗？</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}”尚未保存。现在保存吗？</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>保存{amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>保留{amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>保持空白</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}，{period}：已发送。此报告保持原样。</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}，{period}：未发送。此报告可以再次更改。</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>没有报告，也没有待发送的报告。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>待发送</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>无明显变化：%n周内为{recent}（{count}），此前为{before}（{whole}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>无明显变化：%n个月内为{recent}（{count}），此前为{before}（{whole}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>无明显变化：%n个季度内为{recent}（{count}），此前为{before}（{whole}）</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}无数值：{reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}没有数据</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>此周期尚未结束</translation>
    </message>
    <message>
        <source>{count}: {level}</source>
        <comment>34 of 50: below the benchmark</comment>
        <extracomment>{count}: a count, such as 5 of 6; {level}: the name of a level, such as typical</extracomment>
        <translation>{count}：{level}</translation>
    </message>
    <message>
        <source>Usual here: {range}</source>
        <comment>2.1 to 4.4 h</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>常态范围：{range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>高于常态范围（{range}）</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>低于常态范围（{range}）</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{first}至{last}：在{low}与{high}之间</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>{first}至{last}：始终为{value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}，{first}至{last}：在{low}与{high}之间</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>可能范围（{period}）：{range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>共{hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>购买{bought}，结转{carried}</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>购买{bought}，减去此前已用的{carried}</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>已用工时</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>尚未结束：{period}。</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>尚未锁定：{period}。</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>因尚未保存而未计入：{figures}。</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>未录入：{figures}。</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>计入了{longer}的全部工时：工时不是按周录入的。</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>简短的报告中不含{period}的数据。</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>不完整：{figures}。</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>依据的数量较少：{figures}。</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>只针对不讲英语的客户：{figures}。</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}：字段 {field} 没有内容。</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}：似乎是另一种语言（{language}）。</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>尚不支持：{language}。报告使用窗口的语言。</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}：提到了另一位客户：{client}。</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}：这里仍写着 {value}，与已发送的报告相同。</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}：这里仍写着 {value}，但数据已经改变。</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>报告顶部缺少您的姓名。</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>您的职业没有用报告的语言（{language}）填写。</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>此报告尚无内容：没有数据、工时或文字。</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>需要您配合的事项</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>称呼语</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a part of an update that the user writes</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>{place} ({figure})</source>
        <comment>a text about a figure</comment>
        <extracomment>{place}: a text of this context, such as Summary; {figure}: the name of a KPI or a measure</extracomment>
        <translation>{place}（{figure}）</translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>期间：{first}至{last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>按周的数据：{first}至{last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}：{formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>只有仅凭偶然很少会出现的变化，才用“升至”或“降至”；否则写作“无明显变化”。</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}，适用于{figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>文章没有说明所依据的研究。</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>撰写于{day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first}至{last} · 详情、公式和来源见后</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}：第{page}页</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>详情和公式见附件 PDF。</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <comment>in a list: Requests resolved 41</comment>
        <extracomment>{name}: the name of a figure; {value}: a value with its unit and its count</extracomment>
        <translation>{name}为{value}</translation>
    </message>
    <message>
        <source>Package: {hours}</source>
        <comment>18 h 30 of 20 h used, 1 h 30 left</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>套餐：{hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>无明显变化：{figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>我于{first}至{last}休假</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>月度报告</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>月度回顾</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>季度回顾</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>年度回顾</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind}（更正）</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>进展正常</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>偏离计划</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>本周数据</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>本月数据</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>本季度数据</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>本年数据</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>{month}完成的工作</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>已完成（{first}至{last}）</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>接下来（{month}）</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>下周</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>套餐工时</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>在计划内</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>原计划完成</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>计划%n项，完成{done}项</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update: on track, needs attention …</comment>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update</comment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>此前的计划</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>附注</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>致{contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>{client} – {period}</source>
        <comment>the subject of a mail</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client} – {period}</translation>
    </message>
    <message>
        <source>{salutation},</source>
        <comment>Dear Ms Miller,</comment>
        <extracomment>{salutation}: how a person is addressed, such as Dear Ms Miller</extracomment>
        <translation>{salutation}：</translation>
    </message>
    <message>
        <source>Hello {contact}</source>
        <comment>a salutation in a mail</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>{contact}，您好</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>您好</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>以下是{period}的报告。</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}的报告发出后的更正：{figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now}（原为{was}）</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>整个业务</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>上一位客户(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>下一位客户(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>复制邮件内容(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>保存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>标为已发送(&amp;M)</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>所有报告</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>将 PDF 另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>保存为邮件草稿（.eml）(&amp;D)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>保存为纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>就绪，可以发送(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>标为未发送(&amp;O)</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>起草更正</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>放弃更正(&amp;I)</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>常用文本(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>您的姓名和徽标(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>预览</translation>
    </message>
    <message>
        <source>{pages} · {language} · {paper}</source>
        <comment>below a preview: 2 pages · French · A4</comment>
        <extracomment>{pages}: a number of pages, such as 2 pages; {language}: the name of a language; {paper}: a size of paper, such as A4</extracomment>
        <translation>{pages} · {language} · {paper}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>length of an update</comment>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>已于{day}发送</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>待写</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>报告的类型</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>完整版</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>简短，不含数据</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>休假</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language}（客户的语言）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>用一行说明工作状态</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>重置文字</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>插入</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>还没有常用文本</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>向客户提出的问题，每行一个</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count}/{most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>此期间没有套餐工时</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>此周期没有向客户显示的备注</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>上移{figure}</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>下移{figure}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}的说明文字</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>您的补充说明</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}的补充说明</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>称呼语</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>有%n处需要检查。您仍可将其标为已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>没有需要检查的内容。</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>锁定{period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>已复制。请粘贴到邮件中。如果您的邮件程序丢失图片，请改用“保存为邮件草稿”。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>它会在 Thunderbird 和经典 Outlook 中作为草稿打开。如果 Thunderbird 只显示它，请选择“编辑为新消息”。</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>此报告已于{day}发送，不能再更改。</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>这是较早的版本，发送于{day}。</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>报告会保存到 {folder}，每位客户一个文件夹，例如“{client}”。</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>您可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>保存到那里(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>报告已于{day}发送。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>更改报告</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>将报告标为就绪</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>将报告标为草稿</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>起草更正</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>放弃更正</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>返回报告</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>您的姓名和徽标</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>显示在报告的顶部。</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>您的职业</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>您的职业（{language}）</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>多语言虚拟助理</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>更改姓名和徽标</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>常用文本</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>在每份报告中会填入字段：{fields}，或指标的代码，例如 {kpi}。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>更改文本“{name}”</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>删除文本“{name}”</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>按{day}发送时的原样保留。</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>按{day}发送时的原样保留。在您保存或复制之后内容有更改：请再次保存或复制。</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}：发送时为{sent}，现在为{now}</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>无数值</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder:</source>
        <comment>label of a file dialog</comment>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <comment>label of a file dialog</comment>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>下一个字段、上一个字段</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>通用</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>显示最近一次更改的保存时间</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>我的数据在哪里？</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>备份（关闭 KPI Desk 时创建）</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>您的业务保存在一个文件中。它没有加密：请使用系统的磁盘加密。请不时将备份文件夹复制到其他设备。</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>检查我的数据</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>正在检查您的文件及其最新的备份…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>出现了问题。在解决之前，请不要向此文件录入任何内容。</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>您的文件没有问题，但备份有问题。请立即创建副本：“文件”›“保存副本…”</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>关于 KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>在您自己的计算机上管理您作为虚拟助理的工作指标。KPI Desk 可离线工作，不建立任何网络连接。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>概览(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>数据(&amp;G)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>历史(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>客户(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>报告(&amp;U)</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>页面导航</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>{file} – KPI Desk</source>
        <comment>title of the window</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file} – KPI Desk</translation>
    </message>
    <message>
        <source>My business</source>
        <comment>in the title of the window: the default file</comment>
        <translation>我的业务</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file}的备份</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>所有更改已保存（{time}）</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>所有更改已保存</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>除%n项待检查的数据外均已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>尚未保存：%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>尚未保存：报告的文字</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name}（{keys}）</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>这是含虚构数据的示例业务。请随意尝试。</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>开始录入我自己的数据</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>新建业务文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>以只读方式打开(&amp;D)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>打开示例业务(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>恢复备份(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>导入记录(&amp;A)…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>剪贴板中没有可以粘贴的文字或表格。</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>未读取：{files}。</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>导出数据(&amp;E)…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>导出全部内容(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>这里没有可以打印的内容。请前往“概览”“数据”“历史”“图表”或“报告”。已发送的报告可从其 PDF 打印。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>查找任意内容(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>选择指标(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>检查我的数据(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>我的数据在哪里？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>关于 KPI Desk(&amp;A)</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>业务文件 (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>供电子表格使用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>供程序使用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>供其他程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>新建 创建 开始 自己</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>备份 副本 USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>撤销 恢复 还原 丢失</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>演示 示例</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV 电子表格 加载</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>撤销 删除 移除 Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV 电子表格</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>归档 存档 备份</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>纸 PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>退出 关闭</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>添加 移除 删除 隐藏</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>帮助 快捷键 按键</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>错误 修复 损坏</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>文件夹 文件 位置 备份 隐私</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>版本 许可证 更新</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>模式 主题 白天</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>模式 主题 夜间</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>模式 主题 无障碍</translation>
    </message>
</context>
</TS>
