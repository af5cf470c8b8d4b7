<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Version {version}, ginawa noong {day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>Version {version}, pinapatakbo mula sa source nito</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>Mga &amp;bago</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>Mga bago</translation>
    </message>
    <message>
        <source>Version {version} ({day})</source>
        <comment>a heading above the notes on a version</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Version {version} ({day})</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <comment>a heading in About KPI Desk</comment>
        <translation>Mga mas bagong version</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>Hindi kailanman nagche-check ng update ang KPI Desk. Tingnan ang page kung saan mo ito na-download: kung mas mataas sa {version} ang version doon, i-install iyon sa ibabaw nito. Mananatili ang data mo.</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Data mo</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>Mananatili sa kinalalagyan nila ang business file mo at ang mga backup nito kapag nag-update o nag-uninstall ka ng program.</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>Mga bahagi at &amp;lisensya</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>Mga bahagi ng program</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}, lisensya: {license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>Teksto ng lisensya: {name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>Wala sa kopyang ito ang listahan ng mga bahagi.</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>Walang teksto ng lisensya na naka-install kasama ng bahaging ito.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>Mga lisensya</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>Ginagamit ang Qt at PySide6 sa ilalim ng GNU LGPL, version 3: puwede mong palitan ng sarili mo ang mga library nila.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>Ginagamit ang Qt at PySide6 sa ilalim ng GNU LGPL, version 3: puwede mong palitan ng sarili mo ang mga library nila. Nasa README.txt sa folder ng mga lisensya kung paano.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>{hours} h</source>
        <comment>a duration: 2 h</comment>
        <extracomment>{hours}: a number of hours</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a duration: 5 min</comment>
        <extracomment>{minutes}: a number of minutes</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{hours} h {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a duration: 30 s</comment>
        <extracomment>{seconds}: a number of seconds</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <comment>short: 1 h 30</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}&#xa0;h&#xa0;{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>READ ME</source>
        <comment>a file name, without suffix</comment>
        <translation>BASAHIN MUNA</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>Mga chart</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>Mga update</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>Buong negosyo</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>Lahat ng nasa “{name}”</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>In-export noong {day} ng KPI Desk {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>May %n figure ito.</numerusform>
            <numerusform>May %n figure ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Mula {first} hanggang {last} ang mga ito.</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>Para sa iyo lang ito</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>Nandito ang mga pangalan, figure at note ng lahat ng client mo, at hindi ito naka-encrypt. Itago ito kung saan ikaw lang ang makakabasa. Sa isang client, ang mga chart lang ng client na iyon ang ipadala.</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>Para saan ang bawat file</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>Laman</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>Lahat, kung paano ito iniingatan ng KPI Desk: mga figure, client, note, target at lahat ng naunang pagbabago. Kopyahin ito sa kahit anong computer at buksan sa KPI Desk para doon magpatuloy. Nababasa ang ibang file kahit walang KPI Desk.</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>Lahat ng figure sa isang workbook, isa bawat row at may mga pangalan sa wika mo, para sa kahit anong spreadsheet program.</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>Ang parehong mga figure bilang plain text, para sa kahit anong ibang program: mga id, UTF-8, decimal point.</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>Para sa mga program: ang mga figure kasama ang mga client, target, sarili mong mga level, note, setting, update at ang listahan ng mga import mo.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n chart ng “{client}”, bilang image (PNG) at bilang PDF document.</numerusform>
            <numerusform>%n chart ng “{client}”, bawat isa bilang image (PNG) at bilang PDF document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>%n chart ng buong negosyo mo, bilang image (PNG) at bilang PDF document.</numerusform>
            <numerusform>%n chart ng buong negosyo mo, bawat isa bilang image (PNG) at bilang PDF document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n update, kung paano ito natanggap ng “{client}”, bilang PDF document.</numerusform>
            <numerusform>%n update, kung paano natanggap ang mga ito ng “{client}”, bilang mga PDF document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>%n review ng buong negosyo mo, bilang PDF document.</numerusform>
            <numerusform>%n review ng buong negosyo mo, bilang mga PDF document.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>Walang mga chart dahil wala pang KPI na may value.</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>May chart ng bawat KPI na tina-track mo at may value, sa wika ng client kung available doon ang KPI Desk. Walang chart ang mga naka-archive na client; nasa mga table ang mga figure nila.</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>Hindi naiguhit ang mga chart na ito: {charts}.</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>Ang mga column ng CSV table</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>Column</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>Ibig sabihin</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>Ang 2026-W07 ay isang linggo, ang 2026-03 ay buwan, ang 2026-Q1 ay quarter, ang 2026 ay taon.</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>Ang pangalan ng client; walang laman kung walang client ang figure.</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>Ang code ng wikang ginamit mo sa trabaho; walang laman kung walang ibinigay.</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>Kung ano ang binilang o inorasan. Nasa ibaba ang mga pangalan.</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>Ang bilang. Ang zero ay talagang zero; walang row ang mga blangkong figure.</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count para sa mga bagay, hours para sa oras.</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>Mga pangalan ng mga measure</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>Sa table</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>Sa KPI Desk</translation>
    </message>
    <message>
        <source>{kpi} ({client})</source>
        <comment>a chart: its KPI and its client</comment>
        <extracomment>{kpi}: the name of a KPI; {client}: the name of a client</extracomment>
        <translation>{kpi} ({client})</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Export Everything</source>
        <comment>title of a dialog</comment>
        <translation>I-export ang lahat</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>Nagse-save ng isang ZIP file: lahat ng figure bilang workbook, bilang table at para sa ibang program, chart ng bawat KPI para sa buong negosyo at para sa bawat client, at kopya ng file mo. May page sa loob na nagpapaliwanag kung para saan ang bawat file.</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>Para sa iyo lang ang ZIP file: nandito ang data ng lahat ng client mo, at hindi ito naka-encrypt.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>I-&amp;save bilang…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>I-save ang lahat bilang</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>Mga ZIP file (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>Progreso ng export</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>Binabasa at chine-check ang lahat ng figure…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>Ngayon: {chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Na-save ang lahat sa “{file}”, sa {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>Kinansela. Walang file na na-save.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>Hindi isinama:</translation>
    </message>
    <message>
        <source>{chart}: {why}</source>
        <comment>a chart that could not be drawn</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{chart}: {why}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button: choose one</comment>
        <translation>Mag-restore ng backup…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Nasa {folder} ang mga backup mo.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Hindi mabuksan ang folder. Nasa {folder} ang mga backup mo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Backup ito mula {made_at}. Matitingnan mo ito pero hindi mababago.</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>I-restore ito</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>Isara ang backup</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>Binubuksan ang backup…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>Nire-restore ang backup…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>Chine-check muna ang backup, at itinatabi ang file na papalitan nito. Sandali lang.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>Na-check at na-restore na: ang “{file}” ay gaya na ulit noong {made_at}.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>Na-check at na-restore na: ang “{file}” ay gaya na ulit noong {made_at}. Itinabi ang napalitan nito: {kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>I-undo ang restore</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Walang na-restore. {why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>Mag-restore ng backup</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>Mga backup sa</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>&amp;Ibang folder…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>Folder na may mga backup</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>Mga backup, pinakabago ang una</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>Una at huling period</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>Laki</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} hanggang {last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>Hindi magagamit</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>Naghahanap ng mga backup…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>Walang backup sa folder na ito. Kung nasa ibang folder ang mga backup mo, piliin ang folder na iyon.</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Walang backup ng “{file}” sa folder na ito. Mga backup ng ibang file ang mga ito.</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>Mga client: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>Mga client: {names}, at %n pa</numerusform>
            <numerusform>Mga client: {names}, at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>Wala itong client.</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Kapag nag-restore, papalitan ng backup na ito ang {file}. Itatabi kasama ng mga backup ang kasalukuyang file.</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Kapag nag-restore, gagawin ang file na {file}. Walang papalitan.</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>Buksan nang &amp;read-only</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>I-re&amp;store</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: magsisimula ulit ang mga karaniwang hangganan mula {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: inalis ang baseline ng {period}.</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Benchmark: {kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>&amp;Para sa</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>Ang negosyo</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>&amp;Mula</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>Lahat ng period</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Tipikal</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>Angat sa &amp;average</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Natatangi</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>Simbolo: {level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}, {unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>published: {rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>hindi published</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>Hindi isinasama ang level na walang hangganan.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>napagkasunduan sa kontrata</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>Makikita ito sa mga chart at update para sa mga client.</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>Chart na may ganitong benchmark</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>I&amp;guhit gamit ang published na benchmark</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>I&amp;balik ang published</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>Gaya ng negos&amp;yo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>benchmark ng {kpi}</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>Ang unang release ng KPI Desk.</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>Labing-apat na KPI ng virtual assistance, bawat isa sa ladder ng benchmark na inilathala para dito: hindi abot sa benchmark, tipikal, angat sa average, natatangi.</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>Puwedeng i-enter ang mga figure gamit lang ang keyboard, o i-paste mula sa spreadsheet, at nase-save ang mga ito habang tina-type; puwedeng i-undo ang bawat hakbang.</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>Puwedeng i-import ang mga table mula sa mga workbook, CSV, HTML at JSON file: nakikita mo muna kung ano ang mae-enter, at puwede mong i-undo o ilipat ang bawat import.</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>May kasamang bilang ang mga value, at malamang na saklaw ang mga galing sa survey. Iniuulat lang ang pagtaas o pagbaba kung bihira itong mangyari nang nagkataon lang.</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>Nasa isang file ang buong history, at sinusuri ang bawat backup pagkagawa nito.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>Nase-save ang mga chart bilang PNG, SVG o PDF, sa wika ng client, o puwedeng i-print.</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>May card ang bawat client na may package ng oras, at puwedeng isara ang bawat buwan.</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>Itinatakda ang target sa chart o sa card ng client, simula sa isang period; ipinapakita ng mga chart at update ang bawat pagbabago nito at kung gaano kadalas itong naabot.</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>Pribado ang mga note sa isang figure, isang period o ilang magkakasunod na period, maliban kung ipakita mo ang mga ito sa client sa mga update at chart.</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>Dina-draft ang mga update mula sa mga figure ng buwan, sa wika at rehiyon ng client, nase-save bilang PDF o nakokopya sa email, at itinatabi kung paano ipinadala.</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>Puwedeng i-export ang lahat sa isang ZIP file: mga table, chart, ang file mismo at isang page na nagpapaliwanag sa mga ito.</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>Sa Ctrl+K, mahahanap ang mga KPI, client, period, figure at command. Nasa Settings page ang wika, kulay, laki ng teksto at ang folder ng mga backup.</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>Available ang program sa sampung wika, gumagana nang offline at walang binubuksang network connection.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{period}: {warning}</source>
        <comment>a warning on the command line</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{period}: {warning}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}”, the language of “{client}”, yet. The chart is in {instead}.</source>
        <extracomment>{language}: the name of a language; {client}: the name of a client; {instead}: the name of a language</extracomment>
        <translation>Hindi pa available ang KPI Desk sa “{language}”, ang wika ng “{client}”. Nasa ganitong wika ang chart: {instead}.</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>hindi pa tapos ang period</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>hindi kumpleto: may figure na hindi isinama</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>hindi pa tapos ang period, hindi kumpleto</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>huling natapos</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga remark na hindi ipinakita rito: {count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Iba pang figure na hindi isinama: {count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Mga figure na hindi isinama: {periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>walang value: {reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>Walang figure {by}</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>Walang value sa mga period na ito</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Target {value}</translation>
    </message>
    <message>
        <source>{periods}: {warning}</source>
        <comment>below a chart: a remark on some periods</comment>
        <extracomment>{periods}: periods, joined as a list; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{periods}: {warning}</translation>
    </message>
    <message numerus="yes">
        <source>{period} and %n more</source>
        <comment>below a chart: the last of several periods</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period} at %n pa</numerusform>
            <numerusform>{period} at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {note}</source>
        <comment>a note, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}: {note}</translation>
    </message>
    <message>
        <source>{period}, private: {note}</source>
        <comment>a note for the user alone, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, pribado: {note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, bagong karaniwang level: {note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: bagong karaniwang level</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: naka-leave</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga note na hindi ipinakita rito: {count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>lumipas na oras</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>oras na tinrabaho</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>malamang na saklaw</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}: ang buong package</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>naunang taon</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>karaniwang hangganan at level</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}: {value}, lampas sa axis</translation>
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
        <translation>{sign}: {measures}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n linggo na pinagsama</numerusform>
            <numerusform>%n linggo na pinagsama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n buwan na pinagsama</numerusform>
            <numerusform>%n buwan na pinagsama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n quarter na pinagsama</numerusform>
            <numerusform>%n quarter na pinagsama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n taon na pinagsama</numerusform>
            <numerusform>%n taon na pinagsama</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Huling value, {period}, batay sa: {amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Batay sa: {amounts}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: {amount}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one period to another</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>service language {language}</source>
        <comment>in a chart’s subtitle, after the client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>wika ng serbisyo: {language}</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}, {level}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {level}: the name of a level, such as typical</extracomment>
        <translation>{kpi}: {value} ({period}), {level}.</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}.</source>
        <comment>the reading of a chart: a value without a level</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {value} ({period}).</translation>
    </message>
    <message>
        <source>From {first} to {last} all values were between {low} and {high}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>Mula {first} hanggang {last}, nasa pagitan ng {low} at {high} ang lahat ng value.</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mula {first} hanggang {last}, palaging {value} ito.</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Noong {period}: {value}.</translation>
    </message>
    <message>
        <source>{period} – {verdict}</source>
        <comment>what has changed up to a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {verdict}: what has changed, as a text of the context Evidence</extracomment>
        <translation>{period} – {verdict}</translation>
    </message>
    <message>
        <source>{kpi}: no value yet.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: wala pang value.</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>Hindi pa tapos ang period na iyon.</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>Hindi kumpleto ang period na iyon.</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>May mga figure na hindi isinama sa iba pang period: {periods}.</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Remark sa period na iyon: {warning}.</translation>
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
        <translation>Hindi isinama: {items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods} – hindi isinama: {items}</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <comment>what is left out, and why</comment>
        <extracomment>{names}: clients, languages or periods, joined as a list; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{names} ({why})</translation>
    </message>
    <message>
        <source>no {measures}</source>
        <comment>why it is left out: no survey answers</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>walang {measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>walang figure</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>hindi pa tapos</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>in-enter {by}</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n client</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>mga figure na walang client</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>Hindi abot sa benchmark</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>Tipikal</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>Angat sa average</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>Natatangi</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>hindi abot sa benchmark</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>tipikal</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>angat sa average</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>natatangi</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>Tipikal o mas mahusay</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>Angat sa average o natatangi</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>tipikal o mas mahusay</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>angat sa average o natatangi</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>hindi lalampas sa {value}</translation>
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
        <translation>Minimum na value</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>magkaiba ang mga client sa simula at ang mga client sa dulo ng naunang period</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>pinagsusuma ang mga figure ayon sa client at ayon sa wika ng serbisyo, at baka iisang trabaho ang mga ito</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>hindi alam ang carry-over na oras dahil walang oras ang naunang period</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>minimum ito: binibilang na nawalang client ang mga bagong client na umalis na</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>kada buwan ang bilang ng package</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>walang oras ng package na magagamit</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>may kulang sa mga figure nito</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>zero ang total</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>hindi ito makukuwenta mula sa mas maiikling period</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>mas marami ang sumaling client kaysa sa mga nandoon sa dulo</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>nagkakasalungatan ang mga figure</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artikulo tungkol sa multilingual assistant services, {day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artikulo tungkol sa mga remote assistant agency, {day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>walang rehiyon, walang pinangalanang pag-aaral</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>United States, walang pinangalanang pag-aaral</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>e-commerce, walang pinangalanang pag-aaral</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>Published na benchmark: {article} ({scope})</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>Published na benchmark: {article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Benchmark na inilathala noong {day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>Sariling benchmark, hindi published</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Sariling benchmark: {source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <oldsource>Own benchmark before {period}; from then on: {published}</oldsource>
        <translation>Sariling benchmark para sa client na ito, hindi published</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <oldsource>Own benchmark for part of the time; else: {published}</oldsource>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Sariling benchmark para sa client na ito: {source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>sariling benchmark</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>sariling benchmark ({source})</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>sariling benchmark para sa client na ito</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>sariling benchmark para sa client na ito ({source})</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <oldsource>Own benchmark from {period} on; before that: {published}</oldsource>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Mula {period}: {now}; bago iyon: {before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>Iba-ibang benchmark: {benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>published, {article} ({scope})</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>inilathala noong {day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>walang benchmark</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>Walang published na benchmark</translation>
    </message>
    <message>
        <source>{levels}: {low}–{high}</source>
        <comment>as published: 75–85 %</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: {low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {low}–{high}</source>
        <comment>a level as an article states it: typical: about 75–85%</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: mga {low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: mga {high}</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: {high} o higit pa</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: higit sa {high}</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: mas mababa sa {high}</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: umaabot sa {high}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one} at {other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>Ayon sa artikulo: {ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>hindi lalampas sa {value}</translation>
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
        <translation>walang target</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>naabot: {met} sa %n linggo</numerusform>
            <numerusform>naabot: {met} sa %n linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>naabot: {met} sa %n buwan</numerusform>
            <numerusform>naabot: {met} sa %n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>naabot: {met} sa %n quarter</numerusform>
            <numerusform>naabot: {met} sa %n quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>naabot: {met} sa %n taon</numerusform>
            <numerusform>naabot: {met} sa %n taon</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>hindi bababa sa {value}</translation>
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
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>hours per request</source>
        <comment>a unit, inside a line</comment>
        <translation>oras bawat request</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Puwedeng mauwi sa burnout ang rate na {bound} o higit pa kung magtatagal ito.</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>mas marami ang productive na oras kaysa sa available na oras (overtime?)</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>may mga bagong client na umalis sa loob ng period</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>mas maraming bagong client kaysa lead (mas lumang lead?)</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>mas maraming natapos na task kaysa na-assign (natira mula dati?)</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>oras bawat ticket</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Mula {bound}, kaunti na lang ang natitira sa package.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>porsyento</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>oras bawat item</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>wika bawat assistant</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>task kada oras</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>score mula −100 hanggang +100</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>serbisyo bawat client</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>bilang</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>oras</translation>
    </message>
    <message>
        <source>{value} h</source>
        <comment>a value with its unit, short: 2.5 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} h</translation>
    </message>
    <message>
        <source>{value}/h</source>
        <comment>a value with its unit, short: 2.5/h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}/h</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Export Chart</source>
        <comment>title of a dialog</comment>
        <translation>I-export ang chart</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>I-export ang lahat ng chart</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a label in the dialog of an export: the kind of file</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <comment>a format of a chart</comment>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Vector image (SVG)</source>
        <comment>a format of a chart</comment>
        <translation>Vector image (SVG)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>Mga image (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>Mga vector image (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>Mga PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Laki</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>Para sa email</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>Para sa slide</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>A5 na page</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>Custom na laki</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>La&amp;pad (px)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Taas (px)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>La&amp;pad (mm)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Taas (mm)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Dots per inch</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <comment>how large a picture gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} pixel</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <comment>how large a page gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>a label in the dialog of an export: of the chart</comment>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>&amp;Kulay</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Sa puti</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Sa madilim na background</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>Pama&amp;gat</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>Roll&amp;ing line</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3 period</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12 period</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>Isama</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>Naunang ta&amp;on</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>Karaniwang ha&amp;ngganan</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>Period na hindi pa tapo&amp;s</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Preview ng chart</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>Mungkahing pangalan: {name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>Hindi pa available ang KPI Desk sa wika ng “{client}” ({language}).</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>Wala pang tapos na period sa saklaw na ito, kaya walang laman ang magiging chart.</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>&amp;Mga note na ipinapakita sa iba</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>Pati mga pribadong not&amp;e</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>I-sa&amp;ve…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>Kop&amp;yahin</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>I-save ang chart bilang</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Na-save: {file}, sa {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>Ipakita sa folde&amp;r</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Folder para sa mga chart</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>P&amp;alitan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>I-sa&amp;ve ang mga chart</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>Isang PDF na may page para sa &amp;bawat chart</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>Nagse-save ng chart ng bawat KPI na tina-track mo, para sa mga period na pinili sa page.</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>Mga na-save na chart</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Ngayon: {kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Na-save na chart: {count}. Nasa {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Itinigil. Na-save na chart: {count}, sa {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>Walang chart na na-save.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>Hindi isinama:</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: walang figure</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: para sa buong negosyo lang</translation>
    </message>
    <message>
        <source>{kpi}: {why}</source>
        <comment>a chart that could not be written</comment>
        <extracomment>{kpi}: the name of a KPI; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{kpi}: {why}</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>title of a page</comment>
        <translation>Mga chart</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>Mga tina-track na KPI</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Chart: {kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Mga figure: {kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Haba ng mga period</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Kada linggo</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Kada buwan</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Kada quarter</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Kada taon</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Saklaw ng chart</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Huling 12 period</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Huling 24 period</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Huling 36 period</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Lahat ng period</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>Mula … hanggang …</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Lahat ng client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Wika ng serbisyo</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Lahat ng wika</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>Sakop ng KPI na ito ang buong negosyo mo; hindi ito mahahati ayon sa client o wika.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>&amp;Mula</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>hang&amp;gang</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>Isang period gaya ng 2026-03, 2026-W07, 2026-Q1 o 2026. Iwang walang laman kung walang limit.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Nagtatapos ang saklaw bago ito magsimula.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>walang limit</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>&amp;Palakihin</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>Pa&amp;liitin</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>Ipakita ang buo&amp;ng chart</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>Buong chart</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>Na&amp;unang KPI</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>Su&amp;sunod na KPI</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>&amp;Table view</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>Gabay</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>&amp;Gabay</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>Ipak&amp;ita</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>&amp;Walang rolling line</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>Rolling line, &amp;3 period</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>Rolling line, &amp;12 period</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>Naunang ta&amp;on</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>Karaniwang &amp;hangganan</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>Mga &amp;note</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;export ang chart…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>&amp;Kopyahin ang chart</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>I-export lah&amp;at ng chart…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>Nakopya ang chart: {language}, {width} × {height} pixel</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Nasa clipboard na ang table.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>Binabasa ang mga figure…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>Wala pang figure para sa KPI na ito. Mag-enter para makita rito ang chart nito.</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>Walang figure na tugma sa mga piniling ito.</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>Walang chart ang isang block ng mga oras.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Wala ka pang tina-track na KPI. Pumili sa Overview page.</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>Mag-enter ng figure</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Pumunta sa Overview</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>Ipakita lahat ng period at client</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>Itakda ang ta&amp;rget…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>Itakda ang ta&amp;rget mula rito…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>Itakda ang bench&amp;mark…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>Itakda ang bench&amp;mark mula rito…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>Magsimula ng bagong &amp;baseline dito…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>Palitan ang &amp;baseline…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>Bagong baseline</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Mula {period}, magsisimula ulit ang mga karaniwang hangganan mo.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>&amp;Dahilan</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <oldsource>For example: a new ticket system. A marker on the chart shows the reason; files show it only with your notes.</oldsource>
        <translation>Halimbawa: bagong ticket system. May marka sa chart na nagpapakita ng dahilan; sa mga in-export na chart, makikita lang ito kasama ng mga pribadong note mo.</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Simulan ang baseline</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Alisin ang baseline</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>baseline ng {kpi}, {period}</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>Buksan ang mga figure</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>walang value</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>walang figure</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>target {value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>naabot ang target na {value}</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>hindi naabot ang target na {value}</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>bagong karaniwang level</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>naka-leave</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>bagong karaniwang level: {note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>Value</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>Batay sa</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Mga remark</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Ano ito</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Bakit ito mahalaga</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Halimbawa</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>Gaano ito katiyak</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Kailan ito nakakalinlang</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ang puwede mong gawin</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Gabay: {kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>Itago</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Naidagdag ang “{client}” sa mga client mo.</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Nabago ang card ng “{client}”.</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Iyon na ang nakasulat sa card ng “{client}”.</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Na-archive ang “{client}”; nananatili ang mga figure. Ibabalik ng “client add” ang client.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Permanenteng inalis ang “{client}”, kasama ang lahat ng figure, note, draft at import.</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga backup na inalis kasama ng client: {count}.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Binura ang mga naipadalang review ng buong negosyo kung saan nakapangalan ang client: {periods}.</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>Mga mas lumang backup sa {folder} kung saan nandoon pa rin ang client na ito: {count}. Aalisin ng “--backups” ang mga hindi nabago mula nang gawin.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi pa available ang KPI Desk sa “{language}”. Habang wala pa, nasa wika ng program ang mga chart para sa client na ito.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a line of a client’s card</comment>
        <extracomment>{label}: a short text of one to three words; {value}: what the client’s card has there</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>in a list of clients</comment>
        <translation>naka-archive</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>Wika ng mga update</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>Pagbati</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>Due ang figure</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>bawat linggo</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>bawat buwan</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>hindi kailanman</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>Trabaho mula</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>Trabaho hanggang</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>Ipinapakitang figure</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} bawat buwan</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} bawat linggo</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} bilang isang block</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>nalilipat sa susunod na period ang natirang oras, saka nag-e-expire</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>kina-carry over ang lahat ng natirang oras; ibinabawas ang lampas na oras</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} na carry-over sa simula</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>mula {period}</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>hanggang {period}</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>Naka-leave</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>Pribadong note</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Inaalis ang client: {client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>Isinusulat ulit ang file para wala nang matira rito na tungkol sa client.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Permanenteng inalis ang “{client}”.</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>Nasa mga mas lumang backup pa rin ang client na ito.</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>Permanenteng inalis ang “{client}” at %n backup.</numerusform>
            <numerusform>Permanenteng inalis ang “{client}” at %n backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi naalis ang “{client}”. {why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Hindi petsa ang “{typed}”. Isulat ito nang ganito: {example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Halimbawa: {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Hindi bilang ng oras ang “{typed}”. Isulat ang 20, 17:30 o 17.5.</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>Mga active na client</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>Lahat ng client</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Aling mga client</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>Magdagdag ng clie&amp;nt…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>Magdagdag ng client</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>&amp;Idagdag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>Wala pang client</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>Magdagdag ng client para hiwalay sa iba ang mga figure, package at update nila.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>Hindi pa sarado</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>Naka-leave</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>Walang due</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>Hindi pa tapos</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: hindi pa sarado</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: sarado</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: naka-leave</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: walang due</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>Naka-archive</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: hindi pa tapos</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sa {total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>Walang package</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>Update</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>Wala pang update</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Client mula {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>hanggang {day}</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>Buksan ang mga fi&amp;gure</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Isulat ang update</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>Buksan ang mga &amp;chart</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Higit pa</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>I-&amp;duplicate</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>I-&amp;archive</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>I&amp;balik</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Naka-&amp;leave sa {period}</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>Alisin nang &amp;permanente…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Isara: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Buksan ulit: {period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>Pagbati</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <oldsource>Dear Anna,</oldsource>
        <comment>of a greeting, in an empty field</comment>
        <translation>Halimbawa: Hi Anna,</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>Pribadong note</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Ikaw lang ang nakakakita nito.</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>Mga chart at update</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>Wika</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>Para sa mga chart at update ng kliyenteng ito</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>Pareho sa program</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi pa available sa {language}. Ang wika ng program ang gagamitin.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>Pareho sa wika</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>Pareho sa rehiyon</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>size of paper</comment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>a field of a client’s card: a picture</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <comment>on a client’s card, in place of a picture</comment>
        <translation>Walang logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Logo: {client}</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>Mga image (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>Due ang figure</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Bawat linggo</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Bawat buwan</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>Hindi kailanman</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>Package (bilang ng oras)</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>Palitan…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>bawat buwan</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>bawat linggo</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>bilang isang block</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>Nag-e-expire ang hindi nagamit na oras</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>Nalilipat sa susunod na period ang natirang oras, saka nag-e-expire</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>Kina-carry over ang lahat ng natirang oras; ibinabawas ang lampas</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>Mga figure na ipinapakita sa client na ito</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>Palitan…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>Lahat ng KPI na tina-track mo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>Mga target</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Mga package: {client}</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>Mga oras na binili ng client. Ang nagamit na oras ay ang productive na oras na in-enter para sa client.</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>&amp;Bagong package</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>&amp;Alisin</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>Carry-over na oras sa simula</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>Valid mula</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>Valid hanggang</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>Optional</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>May mga naipadala nang update na iba ang mga oras: {periods}.</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>Buksan ang update</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Mga figure na ipinapakita: {client}</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>Hinihingi ang mga ito sa page na “Mga figure”, at ipinapakita ng mga update. Hindi kailanman nakikita ng client ang iba.</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>Lahat ng KPI na tina-track mo</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Mga KPI</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>Mga indibidwal na figure</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Alisin nang permanente: {client}</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Buburahin sa file na ito ang lahat ng figure, note, package, saradong period at import ng “{client}”. Hindi na ito maa-undo.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Buburahin din ang mga naipadalang review ng buong negosyo kung saan nakapangalan ang client na ito: {periods}.</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>Nakapangalan ang client na ito sa mga update na naipadala sa {clients}, at mananatili ang mga iyon kung paano ipinadala.</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>Kung itatago lang ang client at pananatilihin ang mga figure, i-archive na lang ang client.</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>Burahin din ang lahat ng backup ng file na ito, dahil nandoon pa rin ang client na ito</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>I-type ang pangalan ng client para kumpirmahin</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>&amp;Alisin nang permanente</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>idagdag ang client {client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>baguhin ang client {client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>i-archive ang client {client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>ibalik ang client {client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>i-duplicate ang client {client}</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>isara ang {period}</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Hindi isinara ang {period}: %n figure ang hindi na-save. Itama muna ito.</numerusform>
            <numerusform>Hindi isinara ang {period}: %n figure ang hindi na-save. Itama muna ang mga ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>buksan ulit ang {period}</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>naka-leave sa {period}</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>hindi naka-leave sa {period}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sarado na ang {period}.</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Sarado na ang {period} para sa “{client}”.</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Binuksan ulit ang {period}.</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Binuksan ulit ang {period} para sa “{client}”.</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: naka-leave. Walang due.</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: naka-leave para sa “{client}”. Walang due.</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: hindi naka-leave.</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: hindi naka-leave para sa “{client}”.</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Kulang sa {period}: {measures}.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi isinama sa archive: {chart}. {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save: {file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>Ginagawa ito ng “kpidesk set” kasama ng unang figure; nagre-restore ng backup ang “kpidesk restore”.</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>Nagre-restore ng backup ang “kpidesk restore”.</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>Nagdaragdag ng client ang “kpidesk client add”.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Mga benchmark</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>Lahat ng period</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Wika ng serbisyo</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>Dami</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>bilang</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>oras</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>numero</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>Naka-archive</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>Negosyo mismo</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Mga note</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>Ipinapakita sa iba</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Mga target</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>Mula</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>Hindi bababa sa</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>Hindi lalampas sa</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>Magkahiwalay na trabaho ang mga figure ayon sa client at ayon sa wika ng serbisyo: pinagsusuma ang mga ito.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>Dalawang view ng iisang trabaho ang mga figure ayon sa client at ayon sa wika ng serbisyo: kung saan may figure ang mga client, hindi isinasama sa total ang ayon sa wika ng serbisyo.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>Pinagsusuma ang mga figure ayon sa client at ayon sa wika ng serbisyo, na may warning kung baka iisang trabaho ang mga ito.</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>May mga figure ayon sa client at may mga figure ayon sa wika ng serbisyo. Magkahiwalay na trabaho ba ang mga ito, o dalawang view ng iisang trabaho? Hangga’t hindi ka sumasagot, pinagsusuma ang mga ito.</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>Dobleng bilang</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>Magkahiwalay na trabaho: pagsumahin</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>Iisang trabaho: isang beses bilangin</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>Walang due.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}: hindi pa sarado para sa %n client</numerusform>
            <numerusform>{period}: hindi pa sarado para sa %n client</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>Negosyo mismo</translation>
    </message>
    <message>
        <source>{client}: {missing}</source>
        <comment>a client and what is missing</comment>
        <extracomment>{client}: the name of a client; {missing}: what is missing, as a text of this context</extracomment>
        <translation>{client}: {missing}</translation>
    </message>
    <message>
        <source>missing {measures}</source>
        <comment>what is open of a client: missing survey answers</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>kulang: {measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>hindi pa sarado</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n update na ipapadala: {clients}</numerusform>
            <numerusform>{period}: %n update na ipapadala: {clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>kumpleto, hindi pa sarado</translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Wika ng serbisyo</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (naka-archive)</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>Magdagdag ng client…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Lahat ng client</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Lahat ng wika</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>Hindi naka-assign</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the unit of hours, beside a field</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Previous period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>Naunang period ({keys})</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>Susunod na period ({keys})</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>Na&amp;unang period</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>&amp;Susunod na period</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Haba ng period</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Linggo</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Taon</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} sa %n figure ang na-enter</numerusform>
            <numerusform>{done} sa %n figure ang na-enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Hindi na-save: {count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>Walang figure na ie-enter dito</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>Walang kulang dito</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>Nakabukas nang read-only ang file na ito: hindi mababago rito ang mga figure.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>I-paste…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi pa nagsisimula ang {period}. Ito ba ang tamang period?</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>Wala ka pang tina-track na KPI</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>Piliin sa Overview page ang mga KPI na gusto mong subaybayan. Dito mo ie-enter ang mga figure nila.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Pumunta sa Overview</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Na-enter na ang %n figure ng {period}.</numerusform>
            <numerusform>Na-enter na ang lahat ng %n figure ng {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sarado na ang {period}.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Isara: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Buksan ulit: {period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>&amp;Isara ang period na ito</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>&amp;Buksan ulit ang period na ito</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>&amp;Naka-leave sa period na ito</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>Sarado na ang {period}. Mga figure na walang entry: {count}.</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>Unang blangko</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Isulat ang update</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>Tingnan ang mga chart</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Susunod na client: {client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Susunod na wika: {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>Susunod na wika</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Ine-enter para sa buong negosyo, sa “Hindi naka-assign”: {kpis}.</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Hindi kasama ayon sa napiling mga numero sa page na Mga Kliyente: {kpis}.</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>I-enter ang mga oras ng package sa “Hindi naka-assign”.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Para lang sa mga client na hindi nagsasalita ng English, kaya hindi kailangan dito: {kpis}.</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>&amp;Huling natapos na period</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>Unang blan&amp;kong figure</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>Naunang &amp;client</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>Susuno&amp;d na client</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>Para sa buong negosyo</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>Value para sa lahat ng client at wika</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>In-enter na sa itaas: {measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Susunod: {level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Ang pinakamataas na level: {rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Walang value: {reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>Wala pang figure</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>Nasa card ng client ang mga oras ng isang block. Iwang blangko ang field na ito.</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>Kasama sa value na ito ang isang figure na hindi pa na-save</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>May mga period na kulang</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · Hindi pa tapos ang period na ito</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Pakitingnan: {warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>pareho: {amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>naunang dulo: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: kunin ang {amount} mula sa {period} (key =)</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>Walang naunang figure na makokopya. Paki-type ang figure.</translation>
    </message>
    <message>
        <source>{measure} ({unit})</source>
        <comment>a field, spoken: Leads (h)</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {unit}: a unit, such as h</extracomment>
        <translation>{measure} ({unit})</translation>
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
        <translation>Puwedeng basahin sa dalawang paraan ang “{typed}”. Alin ang ibig sabihin?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Libo ba ang ibig sabihin ng “{typed}”?</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}: {amount}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <comment>below a figure</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi na-save: {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>Hindi pa na-save. Wala na ang salungatan: i-save ito?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>I-save ang {amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Panatilihin ang {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>Iwang blangko</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>natira: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: kung total ito, panatilihin lang ang natirang wala sa ibang cell, {amount} (key =)</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>May mga figure na ang mga client para sa {period}; idadagdag sa mga iyon ang tina-type dito.</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>May mga figure na ang mga wika ng serbisyo para sa {period}; idadagdag sa mga iyon ang tina-type dito.</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>May mga figure na ang “{cell}” para sa {period}; idadagdag sa mga iyon ang tina-type dito.</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>May mga figure na ang mga client para sa {period}; ibang view ng iisang trabaho ang tina-type dito at hindi idadagdag.</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Lahat ng client: {amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Lahat ng wika: {amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>Sa mas maikling period</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Nasa {period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>Buong negosyo</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Sa halip na {amount} (Mga client page)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>I-save ang figure at pumunta sa susunod</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>I-save ang figure at bumalik</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>Gamitin ang mungkahing figure</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>Ibalik ang na-save na value</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>Sagutin ang tanong sa isang field</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{measure}, {period}</source>
        <comment>what can be undone: a figure</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}, {period}</translation>
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
        <translation>{value} sa {period} ({count}), {level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahusay: tumaas sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahusay: bumaba sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahina: tumaas sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahina: bumaba sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Tumaas sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Bumaba sa {recent} mula {before}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}; bihirang mangyari ito nang nagkataon lang</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mas mahusay, {span}: {value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mas mahina, {span}: {value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mas mataas, {span}: {value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mas mababa, {span}: {value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>Walang malinaw na pagbabago</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Walang malinaw na pagbabago: {value} mula {before}</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Walang malinaw na pagbabago: {value} mula {before}; sa %n sagot, {points} point ang isang sagot</numerusform>
            <numerusform>Walang malinaw na pagbabago: {value} mula {before}; sa %n sagot, {points} point ang bawat isa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Walang malinaw na pagbabago: {value} mula {before}; sa %n na-check na mensahe, {points} point ang isang mensahe</numerusform>
            <numerusform>Walang malinaw na pagbabago: {value} mula {before}; sa %n na-check na mensahe, {points} point ang bawat isa</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}, {span} ({recent} kumpara sa {before}); bihirang mangyari ito nang nagkataon lang</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>huling %n linggo</numerusform>
            <numerusform>huling %n linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>huling %n buwan</numerusform>
            <numerusform>huling %n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>huling %n quarter</numerusform>
            <numerusform>huling %n quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n linggo</numerusform>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n na linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n buwan</numerusform>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n na buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n quarter</numerusform>
            <numerusform>Maaga pa para sabihin kung tumaas o bumaba: kailangan ang mga numero ng hindi bababa sa %n na quarter</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>Mas mahusay kaysa noong nakaraang taon</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>Mas mahina kaysa noong nakaraang taon</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>Walang malinaw na pagbabago mula noong nakaraang taon</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: tumaas sa {recent} ({span}) mula {before}</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: bumaba sa {recent} ({span}) mula {before}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} sa {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} sa {whole} h</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n sagot</numerusform>
            <numerusform>%n sagot</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low} hanggang {high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Kailangan ng mga %n sagot bago maging kasinlapad na lang ng ladder ({span} point) o mas makitid pa ang malamang na saklaw.</numerusform>
            <numerusform>Kailangan ng mga %n sagot bago maging kasinlapad na lang ng ladder ({span} point) o mas makitid pa ang malamang na saklaw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Sa %n sagot, {width} point ang lapad ng malamang na saklaw: pagsamahin ang labindalawang buwan.</numerusform>
            <numerusform>Sa %n sagot, {width} point ang lapad ng malamang na saklaw: pagsamahin ang labindalawang buwan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>Ipinapalagay ng saklaw na magkakaibang tao ang sumagot, at random ang pagpili sa kanila. Kung iilang client din ang sumasagot bawat beses, masyadong makitid ito.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Kailangan ng mga %n na-check na mensahe bago maging kasinlapad na lang ng ladder ({span} point) o mas makitid pa ang malamang na saklaw.</numerusform>
            <numerusform>Kailangan ng mga %n na-check na mensahe bago maging kasinlapad na lang ng ladder ({span} point) o mas makitid pa ang malamang na saklaw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Sa %n na-check na mensahe, {width} point ang lapad ng malamang na saklaw: pagsamahin ang labindalawang buwan.</numerusform>
            <numerusform>Sa %n na-check na mensahe, {width} point ang lapad ng malamang na saklaw: pagsamahin ang labindalawang buwan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>Ipinapalagay ng saklaw na random ang pagpili sa mga na-check na mensahe. Kung puro madali o puro mahirap ang karaniwang china-check, hindi na ito tugma.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Kung kulang sa %n ang nabilang, mas malaki ang galaw ng value sa isa lang kaysa sa lapad ng pinakamakitid na level ({points} point).</numerusform>
            <numerusform>Kung kulang sa %n ang nabilang, mas malaki ang galaw ng value sa isa lang kaysa sa lapad ng pinakamakitid na level ({points} point).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>Binibilang ang lahat, kaya eksakto ang value kahit maliliit ang bilang.</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>Mga period lang na tapos at kumpleto ang binibilang para sa mga pagbabago at karaniwang hangganan.</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>Kapag may labindalawa o higit pang kumpletong period, sasabihin ng KPI Desk kung karaniwan para sa iyo ang isang value.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Huling %n linggo</numerusform>
            <numerusform>Huling %n linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Huling %n buwan</numerusform>
            <numerusform>Huling %n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Huling %n quarter</numerusform>
            <numerusform>Huling %n quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>Huling 12 buwan (%n linggo)</numerusform>
            <numerusform>Huling 12 buwan (%n linggo)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>Huling 12 buwan (%n ang may figure)</numerusform>
            <numerusform>Huling 12 buwan (%n ang may figure)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>Huling 12 buwan (%n quarter)</numerusform>
            <numerusform>Huling 12 buwan (%n quarter)</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}: {value} ({count})</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number</extracomment>
        <translation>{span}: {value} ({count})</translation>
    </message>
    <message>
        <source>{span}: {value} ({count}), {level}</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number; {level}: the name of a level, such as typical</extracomment>
        <translation>{span}: {value} ({count}), {level}</translation>
    </message>
    <message>
        <source>most likely {level}</source>
        <comment>a level within a sentence</comment>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>malamang na {level}</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>malamang na “{low}” hanggang “{high}”</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low} hanggang {high}</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>masyadong kaunti ang sagot para matiyak ang level</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>masyadong kaunti ang sagot</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>masyadong kaunti ang na-check na mensahe para matiyak ang level</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>masyadong kaunti ang na-check</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Malamang na saklaw: {range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Pasok sa karaniwan para sa iyo ({range})</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mas mataas sa karaniwan para sa iyo (karaniwang hangganan: {range})</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mas mababa sa karaniwan para sa iyo (karaniwang hangganan: {range})</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Mas mataas sa karaniwan</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Mas mababa sa karaniwan</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>Kahit walang nagbago, may ganitong marka pa ring lumalabas nang nagkataon lang sa humigit-kumulang isa sa bawat limang chart sa loob ng dalawang taon, at mas madalas kung may season ang mga buwan o nakadepende sila sa isa’t isa.</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahusay: mas mataas sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahusay: mas mababa sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahina: mas mataas sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mahina: mas mababa sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mataas sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mas mababa sa average na {mean} nang di-bababa sa walong sunod-sunod na beses</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>Wala na sa file ang client na ito.</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Sarado na ang {closed}. Buksan ulit ito para mabago ang “{measure}”.</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Sarado na ang {closed} para sa “{client}”. Buksan ulit ito para mabago ang “{measure}”.</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi pa tapos ang {period}. Puwede itong isara pagkatapos ng {last}.</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sarado na ang {longer}, kasama ang {period}. Buksan muna ulit ang {longer}.</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Minarkahan bilang naka-leave ang buong {longer}, kasama ang {period}. I-undo muna iyon para sa {longer}.</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Hanggang {most} character lang ang isang teksto. May {length} ang isang ito.</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>Masyadong mahaba ang buod: may {length} character ito, at {most} ang pinapayagan. Paikliin ito.</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>May control character ({character}) ang tekstong ito na hindi maipapakita. Paki-type ulit nang wala ito.</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>Hindi country code ang “{region}”. Magsulat ng isa gaya ng US, FR o DE.</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>Hindi puwedeng matapos ang trabaho ({last}) bago ito magsimula ({first}).</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>Kailangan ng package ng mahigit zero na oras.</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>Walang susunod na period ang isang block ng oras, kaya walang carry-over.</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>Para sa carry-over na oras sa simula, kailangan ng package na may carry-over. Kung negatibo ang bilang, kailangan ng package na kina-carry over ang lahat ng oras.</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <oldsource>A monthly package starts on the first day of a month and ends on the last; {day} is in the middle of one.</oldsource>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Nagsisimula ang buwanang package sa unang araw ng buwan at nagtatapos sa huling araw ng buwan. Palitan ang {day}.</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>Hindi puwedeng matapos ang package bago ito magsimula.</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>Hindi puwedeng sabay magsimula ang dalawang package.</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>Hanggang {limit} kB lang ang logo. Mag-save ng mas maliit.</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>Dapat PNG o SVG file ang logo.</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>Sira ang larawang ito, o sobrang laki.</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>May mga link, script, animation o naka-embed na larawan ang SVG file na ito. I-save ito bilang plain SVG o bilang PNG.</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nawawala o hindi mabasa ang “{file}”.</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi package ang “{given}”. Magsulat ng isa gaya ng 20/month, 5/week o 50/block, o none.</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Para sa package ang {argument}, pero kulang ang --package.</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi bilang ng oras ang “{given}”. Isulat ito bilang 17.5 o 17:30.</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi period o araw ang “{given}”. Isulat ang 2026-03 o 2026-03-15.</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi paraan ng pag-carry over ng oras ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi dalas ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi laki ng papel ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Kapag inalis ang “{client}”, permanenteng buburahin ang lahat ng figure, note at draft; itinatago lang ng “client archive” ang client. Para alisin, idagdag ang --yes.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi period ang “{period}”. Isulat ang linggo bilang 2026-W07, ang buwan bilang 2026-03, ang quarter bilang 2026-Q1 o ang taon bilang 2026.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang KPI na “{kpi}”. Ang mga KPI ay: {known}.</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang measure na “{measure}”. Ang mga measure ay: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>KPI ang “{kpi}”; kinukuwenta ito mula sa ine-enter mo: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang client na “{client}”. Ang mga client mo ay: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Walang client na “{client}”. Wala ka pang client.</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Mayroon nang client na “{client}”.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Kailangan ng pangalan ng client.</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Hanggang {most} character lang ang pangalan ng client. May {length} ang isang ito.</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>May control character ({character}) ang pangalang ito na hindi maipapakita. Paki-type ulit ang pangalan nang wala ito.</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>May hindi nakikitang character ({character}) ang pangalang ito na nagpapalit ng direksyon ng tekstong nakapaligid. Paki-type ulit ang pangalan nang wala ito.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi language code ang “{language}”. Magsulat ng isa gaya ng fr, de o pt-BR.</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>Pumili ng isang wika mula sa listahan.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi available ang KPI Desk sa “{given}”. Available: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Buong negosyo lang ang sakop ng “{kpi}”. Huwag isama ang client at ang wika ng serbisyo.</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Sakop ng “{kpi}” ang bawat client nang buo. Huwag isama ang wika ng serbisyo.</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Ine-enter ang “{measure}” para sa isang client. Ibigay ang client, pero huwag ang wika ng serbisyo.</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Buong negosyo lang ang sakop ng “{measure}”. Huwag isama ang client at ang wika ng serbisyo.</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>Binibilang ng “{measure}” ang mga client na hindi nagsasalita ng English, kaya hindi ito mae-enter para sa wika ng serbisyo na “{language}”.</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Hindi puwedeng mas mababa sa zero ang “{measure}”.</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Masyadong malaki ang figure para sa “{measure}”. Pakitingnan ito.</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>Hanggang anim na decimal place lang ang isang value. Paki-round ito.</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>Masyadong malaki ang value na iyon. Pakitingnan ito.</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Na-enter na ang “{measure}” para sa {other}, na may mga araw na pareho sa {period}: dalawang beses mabibilang ang iisang trabaho. I-clear ang isa bago i-enter ang isa pa.</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>Dalawang beses ibinigay ang isang measure. Walang na-save.</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Nagtatapos ang saklaw bago ito magsimula: kasunod ng {last} ang {first}.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>Puwedeng basahin sa dalawang paraan ang “{typed}” para sa “{measure}”: {readings}. Isulat ito nang walang thousands separator.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>Puwedeng {readings} ang ibig sabihin ng “{typed}” para sa “{measure}”. Para sigurado, isulat ito nang walang thousands separator.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Hindi figure para sa “{measure}” ang “{typed}”. Magsulat ng numero gaya ng 80, o para sa oras 1.5, 1:30, 1h30 o 90 min.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>May character na hindi bahagi ng numero ang “{typed}” para sa “{measure}”. Magsulat ng numero gaya ng 80, o para sa oras 1.5, 1:30, 1h30 o 90 min.</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>Binibilang ang “{measure}”, hindi inoorasan; haba ng oras ang “{typed}”.</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Wala sa lugar ng thousands separator ang mga separator sa “{typed}” para sa “{measure}”. Isulat ang numero nang wala ang mga ito.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Hindi oras ang “{typed}” para sa “{measure}”: mula 0 hanggang 59 ang minuto at segundo.</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>Buong numero ang bilang ng “{measure}”; hindi buong numero ang “{typed}”.</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Hanggang ikasanlibong bahagi ng segundo lang ang oras; mas pino ang “{typed}” para sa “{measure}”. Paki-round ito.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Mahigit anim na decimal place ang “{typed}” para sa “{measure}”. Paki-round ito.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Masyadong malaki ang “{typed}” para sa “{measure}”. Pakitingnan ito.</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Masyadong mahaba para maging figure ang na-type mo para sa “{measure}”.</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>Walang mabubuksang window dahil walang screen. Inililista ng “kpidesk --help” ang mga command na hindi kailangan nito. Sa desktop, baka kulang ang isang system library para sa Qt, gaya ng libxcb-cursor0.</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Hindi mabasa ang command line na ito ({detail}). Ipinapakita ng “kpidesk --help” ang tinatanggap nito.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Hindi inaasahan dito ang “{argument}”. Ipinapakita ng “kpidesk --help” ang tinatanggap ng command.</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Kulang ang {argument}. Ipinapakita ng “kpidesk --help” ang tinatanggap ng command.</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>Dalawang beses ibinigay ang {option}. Isang beses lang ito ibigay.</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>Walang laman ang pangalan ng file. Magsulat ng pangalan, o huwag isama ang option.</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang ganyang command. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Kailangan ng value ng {argument}.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Hindi figure ang “{figure}”. Isulat ang MEASURE=AMOUNT nang walang space, gaya ng survey_answers=100.</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi haba ng period ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>Ibigay ang dahilan sa ilang salita: --reason TEXT.</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Walang baseline ng {kpi} mula {period}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi command para sa baseline ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Pinagsasama ng rolling line ang 3 o 12 period, hindi “{given}”.</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang theme na “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi sagot ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi command para sa client ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi resolution ang “{given}”. Magsulat ng buong numero mula 36 hanggang 1200.</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi laking maiguguhit ang “{given}”. Isulat ang lapad x taas mula 120x80 hanggang 4000x4000, gaya ng 800x450, o mail, slide o a5.</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>Masyadong malaki ang larawang {width} x {height} pixel. Pumili ng mas maliit na laki, o bawasan ang dots gamit ang --dpi.</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Para lang sa mga CSV table ang --for-reader. Pareho sa lahat ng wika ang “{file}”.</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi sinasabi ng “{given}” kung ano ang isang column. Magsulat ng heading o #3, equals sign at role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi role ng column ang “{given}”. Pumili ng isa: {known}.</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang column na “{given}” ang table. Mga heading nito: {known}.</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Mahigit isang column ang may pangalang “{given}”. Pumili ng isa ayon sa numero: {known}.</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>Walang row na “{given}” ang table. {count} ang huling row nito.</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Walang sheet na “{given}” sa file na ito. Mayroon itong: {known}.</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Mahigit isang sheet ng file na ito ang may figure: {known}. Pumili ng isa gamit ang --sheet.</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi mase-save dito ang “{file}”. Pumili ng isa sa mga uri ng file na ito: {known}.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Walang KPI na “{kpi}”. Ito ba ang ibig mong sabihin: {near}?</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Walang measure na “{measure}”. Ito ba ang ibig mong sabihin: {near}?</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Walang client na “{client}”. Ito ba ang ibig mong sabihin: {near}?</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>Hindi ito nagawa ({code}).</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Walang business file na “{file}” sa {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Wala na ang “{file}” sa {folder}. Inilipat, pinalitan ng pangalan o binura ito, o hindi nakakonekta ang disk nito.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Walang laman ang “{file}”, kaya hindi ito business file. Hindi ito ginalaw.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save ang “{file}” gamit ang mas lumang version ng KPI Desk at kailangan muna itong i-update.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save ang “{file}” gamit ang mas lumang version ng KPI Desk at kailangan muna itong i-update. Isara ito sa kabilang window, saka subukan ulit.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save ang “{file}” gamit ang mas lumang version ng KPI Desk at kailangan muna itong i-update, pero hindi ito mababago sa kinalalagyan nito. Kopyahin ito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Mayroon nang file na “{file}”. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ang “{file}” ang mismong business file o bahagi nito. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>In-overwrite ng ibang program ang “{file}” habang nakabukas. Walang na-save dito; buksan ulit ito.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>Pinalitan ng “{name}” ang pangalan ng “{file}” habang nakabukas. Walang na-save dito; buksan ulit ito.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Wala na ang folder ng “{file}”. May natanggal bang disk o USB stick? Walang na-save. Ikonekta ito at subukan ulit.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Sira ang “{file}”, kaya wala nang ise-save dito. Mag-restore ng backup.</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Pinalitan ng ibang file ang “{file}” habang nakabukas. Walang na-save dito; buksan ulit ito.</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Hindi na-update ang “{file}”. Hindi ito nabago, at may ginawang backup.</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Backup mula {made_at} ang “{file}”. Hindi kailanman binabago ang mga backup, kaya walang na-save. I-restore muna ito, saka baguhin ang na-restore na file.</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Mapupunta ang “{file}” sa mga backup mo sa {folder}, kung saan tinitingnan lang ang mga file. Pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Walang backup na “{file}”. Nasa {folder} ang mga backup.</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nabago na ang “{file}” mula nang gawin ang backup, kaya hindi ito na-restore. Para hindi mawala ang laman nito, tingnan ito at mag-save ng kopya.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save ang “{file}” gamit ang mas bagong version ng KPI Desk. Hindi ito ginalaw; gamitin ang version na iyon.</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Hindi business file ng KPI Desk ang “{file}”. Hindi ito ginalaw.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Sira ang “{file}”. Hindi ito ginalaw; puwedeng mag-restore ng backup kapalit nito.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Binago ng ibang program ang “{file}”: may laman itong {objects}. Hindi kailanman gumagawa nito ang KPI Desk, at puwedeng mapeke ng mga ito ang mga figure, kaya hindi binuksan ang file. Hindi ito ginalaw. Mag-restore ng backup.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nakabukas ang “{file}” sa ibang window o command ng KPI Desk. Walang binago; isara ito roon at subukan ulit.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>Nakabukas ang “{file}” sa computer na “{computer}” mula pa {since}, o hindi ito naisara nang maayos doon. Walang binago. Isara ito roon. Kung sarado na ito roon, buksan ang file sa window ng KPI Desk at piliin ang “Buksan pa rin”.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ginagamit ng ibang program ang “{file}”. Walang binago; subukan ulit maya-maya.</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Read-only ang “{file}” dito. Matitingnan at mae-export pa rin ito.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Hindi mabasa ang “{file}”. I-check kung may permission kang basahin ito.</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nag-ulat ng error ang disk habang ginagamit ang “{file}”. Ligtas ang mga naunang na-save. Mag-save ng kopya sa ibang disk.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Puno na ang disk. Walang binago sa “{file}”; magbakante ng espasyo at subukan ulit.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi na-save ang “{file}” ({why}). Walang naiwang hindi kumpletong file.</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Hindi makapag-save ang KPI Desk sa folder na “{folder}”. Baguhin ang mga permission nito, o pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>Masyadong mahaba ang pangalan ng file na “{file}”: {length} byte, pero hanggang {most} lang ang puwede. Pumili ng mas maikling pangalan.</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>May mga byte na hindi teksto ang pangalan ng file na “{file}”. Bigyan ito ng ibang pangalan.</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Link na bumabalik sa sarili nito ang “{file}”, hindi papunta sa isang file.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>Hindi naisulat ang output. Puno ba ang disk? Na-save ang lahat ng pagbabago.</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>Kulang ang memory para sa larawang ganoon kalaki. Walang na-save o nakopya. Pumili ng mas maliit na laki.</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi ma-load ang mga teksto para sa {language}, kaya walang na-save. Paki-install ulit ang KPI Desk.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>Nagkaproblema ({kind}). Ligtas ang mga na-save mo dati. Nasa {file} ang mga teknikal na detalye.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>Nagkaproblema ({kind}). Ligtas ang mga na-save mo dati.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>wala ang folder nito</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>may folder na ganoon ang pangalan</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>hindi ka makakapag-save sa folder na iyon</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>puno na ang disk</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>hindi sinabi ng system kung bakit</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>Walang laman ang hangganan ng “{level}”.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Hindi puwedeng {bound} ang “{kpi}”. Pakitingnan ulit ang hangganan ng “{level}”.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>Kailangan ng benchmark ng kahit isang hangganan: tipikal, angat sa average o natatangi.</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Sa “{kpi}”, mas mahusay ang mas mataas: pataas ang mga hangganan mula tipikal hanggang natatangi, gamit ang ≥ o &gt;.</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Sa “{kpi}”, mas mahusay ang mas mababa: pababa ang mga hangganan mula tipikal hanggang natatangi, gamit ang ≤ o &lt;.</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>Magkakaiba ang simbolo ng mga hangganan. Gamitin ang ≥ at &gt;, o ang ≤ at &lt;, sa lahat ng level.</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>Wala sa ayos ang mga hangganan: dapat mas mahusay ang {bound} ng “{level}” kaysa sa {low} ng “{worse}”.</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>Nag-o-overlap ang “{worse}” at “{level}”: parehong nagsisimula sa {bound}.</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Hanggang {most} character lang ang source. May {length} ang isang ito.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi command para sa benchmark ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi level na may hangganan ang “{given}”. Magsulat ng isa gaya ng typical=75.</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>May dalawang hangganan ang “{level}”. Isa lang ang ibigay.</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>Walang hangganan ang “{level}”. Ilagay sa panipi ang hangganang may &gt; o &lt;, gaya ng &apos;{step}=&gt;85&apos;: kung wala ang panipi, ituturing ng shell ang &gt; na redirection. Baka may nagawa na itong file dito na kapangalan ng hangganan (85, halimbawa), na puwede mong burahin.</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi tamang saklaw para sa note ang “{given}”. Isulat ang 2026-03..2026-05, na may mas huling period na kasinghaba, o 2026-03.. para sa note mula roon.</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>Walang ganyang note. Ipinapakita ng “note list” ang lahat ng note.</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Hindi isinasama ang mga pribadong note sa file para sa client ({client}).</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Walang laman ang table na ito.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Walang file na “{file}”.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Hindi mabasa ang “{file}”.</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>Hindi mababasa ang mga table mula sa ganitong uri ng file. I-save ito bilang CSV o XLSX.</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>Nasa lumang Excel format o may password ang spreadsheet na ito. I-save ito bilang XLSX na walang password.</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>Hindi in-export ng KPI Desk ang JSON file na ito.</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>Sira ang table. I-save o kopyahin ulit ito.</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>Hindi ito table ng teksto at mga numero.</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>Hindi {encoding} ang encoding ng teksto. Pumili ng ibang encoding.</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>Masyadong marami sa table ang mga character na kumakatawan sa buong salita, gaya ng ﷺ. Palitan ang mga iyon ng karaniwang letra.</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Mas malaki sa {limit} MB ang table. Hatiin ito.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Kapag na-unpack, mas malaki sa {limit} MB ang file na ito. I-save lang ang sheet na may mga figure.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Mahigit {limit} row ang table. Hatiin ito.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Mahigit {limit} column ang table. Kopyahin o i-save lang ang mga may figure.</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Mahigit {limit} cell ang table. Hatiin ito.</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>May cell sa table na mahigit {limit} character.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Walang import na numero {number}.</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>Na-undo na ang import na ito, noong {at}.</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>Nabago na ang lahat ng figure nito mula nang i-import, kaya walang inilipat.</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>Nandoon na ang mga figure ng import na ito.</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Walang inilipat: may mga figure na sa lilipatan nito ({count}). Ang una ay “{measure}”, {period}.</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Walang inilipat: para sa {period}, baka binibilang ng ibang figure doon ang iisang trabaho.</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>May mga period na magkakaiba ang haba sa import na ito, kaya hindi ito maililipat sa ibang period.</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>Hindi kasinghaba ng {first}, ang unang period ng import na ito, ang {period}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Hindi value ang “{typed}”. Magsulat ng numero gaya ng 90 o 2.5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Puwedeng basahin sa dalawang paraan ang “{typed}”. Isulat ito nang walang thousands separator.</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Hindi kailanman maaabot ng “{kpi}” ang value na ito. Pakitingnan ang target.</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Walang target ang “{kpi}” mula {period} na maaalis o matatapos.</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>Mas mataas ang ibabang dulo ng saklaw kaysa sa itaas na dulo.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Hindi command para sa target ang “{given}”. Pumili sa mga ito: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Hindi target ang “{given}”. Magsulat ng value gaya ng 90, saklaw gaya ng 60..90, ..40 para sa hindi lalampas, 40.. para sa hindi bababa, o none para tapusin ang target.</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Sa “{kpi}”, hindi mas mahusay ang mas marami o ang mas kaunti. Magsulat ng saklaw gaya ng 60..90.</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Naipadala na ang update para sa {period} at hindi na mababago. Mag-draft na lang ng correction.</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi naipadala ang update para sa {period}.</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Naipadala ang update para sa {later} pagkatapos ng sa {period}, na mananatili kung paano ipinadala. Mag-draft na lang ng correction.</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>Masyadong malaki ang file ng update na ito para itabi. Gumamit ng mas maliit na logo.</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>Kailangan ng pangalan ng teksto.</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Kung wala ang mga bago, hindi puwedeng mas marami ang client sa dulo ({part}) kaysa sa client sa simula ({whole}). Siguradong may mali sa isa sa tatlong figure.</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Hindi puwedeng mas marami ang satisfied na client ({part}) kaysa sa mga client na sumagot ({whole}).</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Hindi puwedeng mas marami ang accurate na mensahe ({part}) kaysa sa mga na-check ({whole}).</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Hindi puwedeng mas marami ang positibong sagot ({part}) kaysa sa mga sagot sa survey ({whole}).</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Hindi puwedeng mas marami ang nanatiling client ({part}) kaysa sa mga client sa simula ({whole}).</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>Nakabukas ang file na ito sa ibang window</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>Nakabukas ang file na ito sa ibang computer</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Sira ang file na ito</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>Kailangan ng file na ito ng mas bagong KPI Desk</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>Walang business file dito</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Hindi mabuksan ang file na ito</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Walang business file na “{file}” sa {folder}. Inilipat ba ito o pinalitan ng pangalan?</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Wala ang folder na {folder}. May disk o USB stick bang hindi nakakonekta?</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Sira ang “{file}”. Hindi ito ginalaw.</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Isang window lang ang puwedeng magbago ng file. Matitingnan mo ang “{file}” dito, o puwede kang magpatuloy sa kabilang window.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>Nakabukas ang “{file}” sa computer na “{computer}” mula pa {since}, o hindi ito naisara nang maayos doon. Isara muna ito roon. Kung sigurado kang sarado na ito roon, puwede mo pa rin itong buksan.</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>Sarado na ba ang KPI Desk sa “{computer}”?</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>Kung nakabukas pa ang “{file}” sa “{computer}”, baka sabay mag-save ang dalawang computer, at may mawawalang figure. Buksan lang ito kung sigurado kang sarado na ito roon.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>Buksan nang read-only</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>Buksan pa rin…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>Buksan pa rin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>Magbukas ng iba…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>Gawin ang file</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>Ipakita ang mga backup ko</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>Isara nang walang backup</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>I-edit dito</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>Ginagawa ang file mo…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>Ginagawa ang sample na negosyo…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>Ina-update ang file mo…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>Gumagawa muna ng backup, at inihahambing dito ang resulta. Sandali lang.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>Gumagawa ng backup…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>Na-save na ang lahat. Magsasara ang window kapag nasuri na ang backup.</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>Itinatabi para sa susunod na pagbukas ang mga figure na hindi na-save. Magsasara ang window kapag nasuri na ang backup.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Hindi nagawa ang backup</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nasa “{file}” pa rin ang mga na-save. Itinatabi para sa susunod na pagbukas ang mga figure na hindi na-save.</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{free} na lang ang natitira sa disk ng “{file}”. Magbakante ng espasyo: walang mase-save kapag puno ang disk.</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>Ginagamit ng ibang program ang file. Hinihintay ito…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>%n figure mula noong huling beses ang hindi pa na-save.</numerusform>
            <numerusform>%n figure mula noong huling beses ang hindi pa na-save.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>I-save</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>%n figure ang na-save na mula noon nang may ibang value. Ipakita ang mga ito, saka piliin kung alin ang tama.</numerusform>
            <numerusform>%n figure ang na-save na mula noon nang may ibang value. Ipakita ang mga ito, saka piliin kung alin ang tama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Naka-save pa rin sa “{file}” ang mga in-enter mo.</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>Nakabukas ang file na ito sa ibang window. Matitingnan mo ito rito pero hindi mababago.</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>Nakabukas ang file na ito sa “{computer}”, o hindi nito naisara nang maayos. Matitingnan mo ito rito pero hindi mababago.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>Puno na ang disk, kaya walang mase-save. Matitingnan mo ang file na ito pero hindi mababago. Magbakante ng espasyo, saka subukan ulit.</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>Read-only ang file na ito. Matitingnan at mae-export mo ito pero hindi mababago.</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>Matitingnan mo ang file na ito rito pero hindi mababago.</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save at nasuri ang kopya: {file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi nagawa ang backup: {why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Biglang nagsara ang KPI Desk noong huling beses. Nandito ang mga na-enter mo. Nasa {file} ang mga teknikal na detalye.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>Maghanap ng kahit ano</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>Isang KPI, client, period, figure, note o command</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>Mga resulta</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>Walang nahanap.</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>Up at Down para pumili · Enter para pumunta · Esc para isara</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Mga KPI</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>Mga period</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>Mga note</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>Mga command</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>simula home dashboard tile pansin due paalala</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>enter i-type idagdag spreadsheet Excel CSV i-paste isara buwan tala note naka-leave holiday bakasyon delete burahin oras buksan ulit pribadong</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>itama edit baguhin dati luma delete burahin kopyahin i-paste spreadsheet tala note linggo taon mga pagbabago</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>target layunin benchmark level bagong baseline trend bumaba tumaas ihambing larawan image graph export rolling line gabay</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>package oras natitira naka-leave contact logo target delete alisin tanggalin i-archive archive kliyente customer wika email pagbati carry-over pribadong note</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>email mail PDF ulat report ipadala i-send ibahagi naka-leave bakasyon holiday buod correction itama mga reusable na teksto template draft pangalan logo</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>wika kulay laki ng teksto text font mas malaki zoom dark mode theme rehiyon bansa backup folder</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>Walang font ang computer na ito para sa {names}: i-install ang {font}</translation>
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
        <translation>small</translation>
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
        <translation>mas mababa sa {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>higit sa {number}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>September 25, 2024, 2:02 PM</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {time}: a time of day, such as 2:02 PM</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{names}; {name}</source>
        <comment>a list of names that may have commas in them</comment>
        <extracomment>{names}: the names before it; {name}: one more name of the list</extracomment>
        <translation>{names}; {name}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>makes a sentence of words without a mark</comment>
        <extracomment>{sentence}: a whole sentence</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <comment>two sentences; some languages have no space between them</comment>
        <extracomment>{sentence}: a whole sentence; {next}: what follows, as a text of its own</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{label}: {content}</source>
        <comment>a label and what belongs to it</comment>
        <extracomment>{label}: a short text of one to three words; {content}: what belongs to the label, such as a value</extracomment>
        <translation>{label}: {content}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>KPI Desk keeps the KPIs of your work as a virtual assistant on your own computer.</source>
        <translation>Iniingatan ng KPI Desk sa sarili mong computer ang mga KPI ng trabaho mo bilang virtual assistant.</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>Buksan ang window ng negosyo mo, ng ibinigay na file, o ng sample na may gawa-gawang figure.</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>Mag-enter ng mga figure, lahat o wala. Oras bilang 1.5, 1:30, 1h30 o 90 min; kung walang kasunod ang =, kini-clear ang figure.</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>Ipakita ang isang KPI o measure sa mga period, bilang table o bilang JSON.</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>Mag-save ng chart ng isang KPI o measure; ibigay ang mga period at ang client gaya ng sa show. Nasa pixel na 1/96 inch ang mga laki (default: mail, 720x432); ginagawang mas pino ng --dpi ang PNG, hindi mas malaki sa papel. Hindi isinasama ang mga period na hindi pa tapos kung walang --unfinished. Puwedeng may bansa ang LANG para sa mga numero at petsa: en-GB.</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>Magdagdag ng client o baguhin ang card: wika ng mga update (kahit alin sa mga pangalan nito), bansa para sa mga numero at petsa, contact, pagbati, mga ipinapakitang figure, biniling oras (20/month, 5/week, 50/block) at paraan ng pag-carry over ng oras. Para sa package ang --from at --to; para sa trabaho ang --since at --until.</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>Ipakita ang card, i-archive ang client, kopyahin ang card sa bagong client, o ilista ang lahat ng client. Alisin nang permanente ang client, pati sa mga backup kung may --backups. Gumagana ang --json sa show at list.</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>Isara ang period na tapos na, para hindi mabago ang mga figure nito; markahan ang isa bilang naka-leave, para walang due. Ina-undo ito ng reopen at back.</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>Ilista ang due: mga period na tapos na pero hindi pa sarado.</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>I-save o i-print ang update para sa isang client, o ang review ng buong negosyo. Nase-save ang naipadalang update kung paano ito ipinadala. Para sa client na kapangalan ng isang command, gamitin ang --client: update 2026-03 --client send.</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>Markahan ang update bilang naipadala, para hindi mabago ang mga file nito, o i-undo iyon; ilista ang mga update at ang due. Walang ipinapadala ang KPI Desk mismo.</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>Sabihin kung magkahiwalay na trabaho o dalawang view ng iisang trabaho ang mga figure ayon sa client at ayon sa wika ng serbisyo.</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>Simulan ulit ang mga karaniwang hangganan mula sa isang period, halimbawa kapag may nagbago sa trabaho mo.</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>Itakda ang ipinapangako mo mula sa isang period: hindi bababa sa VALUE, o hindi lalampas sa VALUE kung mas mahusay ang mas mababa; ..40 para sa hindi lalampas, 40.. para sa hindi bababa, none para tapusin ang target. Mananatili ang target ng mga naunang period. Sinasabi ng listahan kung sa ilang kumpletong period naabot ang bawat isa.</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>I-rate ang isang KPI ayon sa sarili mong benchmark, para sa lahat ng period o mula sa isang period; ibinabalik ng reset ang published. Ilagay sa panipi ang mga hangganang may &gt; o &lt;. Sa --as-business, gagamitin para sa client ang benchmark ng negosyo.</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>Magsulat ng note sa isang period, sa ilang magkakasunod na period, o mula sa isang period (2026-03..); inaalis ito ng TEXT na walang laman. Pribado ito, maliban kung may --shown: kapag ganoon, kasama ito sa mga update para sa client, at sa mga chart na may --notes. Idinadagdag ng --private-notes ang lahat ng note sa chart ng buong negosyo.</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>I-save sa isang file ang lahat ng in-enter mo. May mga pangalan sa wika mo ang workbook; may mga ID para sa mga program ang CSV file, at sa --for-reader, mga pangalan at ang separator at decimal mark ng wika mo.</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>Mag-save ng isang archive na para sa iyo lang: ang tatlong file na ito, lahat ng chart, ang database at isang page na nagpapaliwanag sa mga ito.</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>I-enter ang mga figure ng isang table, lahat o wala. Tukuyin ang column ayon sa heading nito o bilang #3, ang row bilang row:3; ang role nito ay period, client, service_language, measure, amount, ignore o ang ID ng isang measure. Ilagay pagkatapos ng colon ang hindi malinaw: period:dmy, period:week, amount:comma. Pinagsusuma ng --add-up ang mga figure ng iisang lugar; walang ine-enter ang --dry-run.</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>Ilista ang mga na-import na table; i-undo ang isa sa mga import.</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>Gumawa ng nasuring backup, mag-restore ng isa, i-check kung may sira.</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>I-test ang program; orasan ang pagsisimula nito; ipakita ang version nito; ipakita ang page na ito.</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>Mga period: 2026-W07 (linggo), 2026-03 (buwan), 2026-Q1 (quarter), 2026 (taon).</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>Mga KPI at mga measure nila:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>Mga figure ayon sa period</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>Tingnan kada</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Linggo</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Taon</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Wala ka pang tina-track na KPI. Pumili sa Overview page.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Pumunta sa Overview</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>Buong negosyo ang sakop ng mga figure na tina-track mo, hindi ang client na ito.</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;edit ang figure</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>I-c&amp;lear</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>Mga pag&amp;babago…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>I-pa&amp;ste</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>Pumunta sa pe&amp;riod…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>i-clear ang %n figure</numerusform>
            <numerusform>i-clear ang %n figure</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure, as a heading</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}, {period}</translation>
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
        <translation>Kabuuan</translation>
    </message>
    <message>
        <source>{place}: {amount}</source>
        <comment>a figure, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{place}: {amount}</translation>
    </message>
    <message>
        <source>{place}: no figure</source>
        <comment>an empty cell, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{place}: walang figure</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, hindi pa tapos</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <oldsource>{period}, with a note</oldsource>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, sarado</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} hindi pa tapos</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <oldsource>{mark} has a note</oldsource>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} sarado</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>Mga pagbabago…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>Pumunta sa period…</translation>
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
        <translation>Hindi na-save ang “{typed}”. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Puwedeng basahin sa dalawang paraan ang “{typed}”. Alin ang ibig sabihin?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Libo ba ang ibig sabihin ng “{typed}”?</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}: {amount}</translation>
    </message>
    <message>
        <source>Restore the Saved Value</source>
        <comment>a button: forget what was typed</comment>
        <translation>Ibalik ang na-save na value</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Itinabi ang “{typed}”, pero hindi na-save. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Itinabi ang “{typed}”, pero hindi na-save. Wala na ang salungatan.</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>I-save ang {amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>Ang suma ng ilang client o wika. Para baguhin ang isang figure, pumili ng isa sa itaas.</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}: {amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>Kinuwenta mula sa mas maiikling period; doon ito baguhin.</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>Kinuwenta mula sa mas maiikling period, na kulang ang ilan.</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>In-enter kada buwan o linggo; doon ito baguhin.</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Na-enter na para sa {period}.</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>Kinuwenta mula sa mga figure sa itaas nito.</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <oldsource>Note on {period}: {note}</oldsource>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Buksan ulit: {period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>Nakabukas nang read-only ang file na ito.</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, hindi na-save</translation>
    </message>
    <message>
        <source>{value}, {level}</source>
        <comment>the value of a KPI and its level</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {level}: the name of a level, such as typical</extracomment>
        <translation>{value}, {level}</translation>
    </message>
    <message>
        <source>{figure}, some periods are missing</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, may mga period na kulang</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, kinuwenta</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>walang figure</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Isara</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>Mga pagbabago</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Mga pagbabago sa {place}</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Wala pang na-enter dito.</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>Kinuwenta mula sa mga figure sa ibaba.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>Dating value</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>Bagong value</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>blangko</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>Pumunta sa period</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Period, gaya ng {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>Pu&amp;munta</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>Wika ng serbisyo</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>Mga pangalan</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>Blangko</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>Mga heading</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>Hindi kilala</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>Ibang table</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>Hindi pantay</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>Nabago</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>Walang pagbabago</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>Kailangang linawin</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>Walang heading: inilagay ayon sa pagkakasunod-sunod, simula sa field na kinaroroonan mo.</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>Walang period sa table: ang nasa screen ang ginagamit.</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>Walang pangalan sa table: ang figure na kinaroroonan mo ang ginagamit.</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>Blangkong heading: kinuha sa row sa itaas.</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>Nasa ibaba ng isang linya ng teksto na baka nagsasabi kung kanino ang mga figure na ito.</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>May sinasabi ang table tungkol dito, gaya ng “plan”, “average” o “minutes”. Pakitingnan ito.</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>May pangalan ng client sa pamagat o sa sheet, pero hindi naka-assign sa client ang figure na ito. Piliin muna ang client sa page.</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>Hindi pa nagsisimula ang period na ito.</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>Sunday ang simula ng linggo rito: ginagamit ang linggong may pinakamaraming araw.</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>Date number ng spreadsheet ang period.</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>Puwede ring araw ang dalawang-digit na taon.</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>Pinagsuma ang ilang cell.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>Mas marami o mas kaunti ang cell ng row na ito kaysa sa iba. Pakitingnan ang mga column nito.</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>Nakatago sa spreadsheet.</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Hindi period.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Hindi numero.</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Hindi kilalang pangalan.</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Baka ibang table ito. I-import ito nang hiwalay.</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Mas mababa sa zero.</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>Formula na walang resulta. Buksan ang file sa isang spreadsheet at i-save ito.</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>Total ng ibang figure sa table.</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>May mas maiikling period din sa table na nasa loob nito.</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Sumasalungat sa ibang figure.</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>Walang mae-enter doon.</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>Teksto, hindi figure.</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>Hindi buong linggo, buwan, quarter o taon.</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>Taon ng ibang kalendaryo.</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>Hindi magkatugma ang row at column.</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Baka ibig sabihin ng text na ito ay plano, average o nasa ibang unit ang mga figure. Pakitingnan ang mga iyon, o huwag isama ang text.</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Pangalan ito ng client, hindi ng figure.</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>Linggo ng buwan o ng taon? Isulat ang petsa ng simula nito.</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>Lampas ito sa gilid ng table.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>Mas marami o mas kaunti ang cell ng row na ito kaysa sa iba.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Hindi mo ito isinama.</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>Iisa ang pupuntahan ng ilang cell.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Walang laman ang table na ito.</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>Walang nabasang figure sa table na ito.</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>Hindi sinasabi ng table na ito kung para sa aling period ang mga figure.</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>Hindi malinaw kung ano ang bawat column ng figure. Kopyahin din ang mga heading, o i-click ang isang heading para pumili.</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Paano babasahin ang mga petsang gaya ng “{example}”?</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>Paano babasahin ang mga numerong gaya ng “{example}” sa column {column}?</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Sa aling taon ang “{example}”?</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Ano ang kinakatawan ng “{example}”?</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Saang linggo kabilang ang Sunday na “{example}”?</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>May dalawang period ang bawat figure. Alin ang bibilangin?</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Aling figure ang “{example}”?</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Sinong client ang “{example}”?</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Aling wika ang “{example}”?</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>Para kaninong client ang mga row na walang pangalan?</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>Para sa aling wika ng serbisyo ang mga row na walang wika?</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Iisa ang pupuntahan ng ilang cell: {example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Ano ang ibig sabihin ng “{example}”?</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question} (figure: {count})</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>araw, buwan, taon: sa {period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>buwan, araw, taon: sa {period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>taon, buwan, araw: sa {period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>comma ang decimal mark</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>point ang decimal mark</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>isang linggo</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>isang buwan</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>isang quarter</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>isang taon</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sunday ang unang araw: {period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sunday ang huling araw: {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>bagong client na “{example}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>Hindi naka-assign</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>walang client (hindi naka-assign)</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>ang client sa row sa itaas</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>walang wika (hindi naka-assign)</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>ang wika sa row sa itaas</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Pagsumahin</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Huwag isama ang mga ito</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>{line}: “{example}”</source>
        <comment>a row or column, and its first text</comment>
        <extracomment>{line}: a row or column of a table, such as Column C; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>{line}: “{example}”</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Number</source>
        <comment>heading of a column</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>Araw</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>Mula sa</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>Mga row</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>Na-undo</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>clipboard</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>Wala pang table na na-import.</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>Na-undo ang import {number}. Mga figure na naibalik: {count}.</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Mananatiling {amount} ({figure}): {why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>blangko</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>nabago ito pagkatapos ng import.</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>sumasalungat sa ibang figure ang dating dami.</translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure at the beginning of a sentence</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}, {period}</translation>
    </message>
    <message>
        <source>Figures entered: {count}. “kpidesk import undo {number}” undoes this import.</source>
        <extracomment>{count}: a number; {number}: a number</extracomment>
        <translation>Mga figure na na-enter: {count}. Ina-undo ng “kpidesk import undo {number}” ang import na ito.</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga figure na mae-enter: {count}.</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga figure na pareho na: {count}.</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>Walang nagbago: na-enter na ang mga figure na ito.</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Walang na-enter: hindi mabasa ang bahagi ng “{file}”. Sinasabi ng --map kung ano ang column o row; hindi ito isinasama ng --map COLUMN=ignore.</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>Ibinibigay ito ng --period para sa lahat ng figure.</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>Hindi binasa: {sheets}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>Hindi tiyak ang encoding ng teksto; binasa ito bilang {encoding}. Pakitingnan ang mga pangalang may accent.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Wika ng serbisyo</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>Dami</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>… at {count} pa</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi isinama: {place} “{said}”. {why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi isinama: {place} “{said}” at ang mga figure nito ({count}). {why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>Mga figure: {count}. {remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>Tanong: {question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>Mga nakaraang import</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>Mga na-import na table, pinakabago ang una</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>Wala pang table na na-import sa file na ito.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>Nakabukas nang read-only ang file na ito: walang maa-undo rito.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>Mula sa</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>Isang file</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>Nabasang row</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>Nagamit na figure</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>Na-undo noong {when}</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>I-&amp;undo ang import na ito</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>I&amp;lipat sa ibang client o period…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Isara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>Maglipat ng import</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>Sa ibang &amp;client</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>Sa ibang &amp;period</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Ang bagong unang period; susunod ang iba. {period} ito ngayon.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>I&amp;lipat</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>I&amp;lipat pa rin</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>i-undo ang isang import</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>ilipat ang isang import</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga figure na naibalik: {count}.</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mga figure na inilipat: {count}.</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>Walang na-undo: wala sa mga figure nito ang maibabalik.</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Hindi ginalaw (nabago mula nang i-import): {figures}.</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Hindi ginalaw (sasalungat sa iba): {figures}.</translation>
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
        <translation>{measure} {period} ({cell})</translation>
    </message>
    <message numerus="yes">
        <source>{figures} and %n more</source>
        <comment>a list that is cut off</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>
            <numerusform>{figures} at iba pa: %n</numerusform>
            <numerusform>{figures} at iba pa: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>Naka-install ang KPI Desk sa {place}. Makikita mo ito sa applications menu.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>Sa terminal:</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>Ibang program ang {command}. Hindi ito binago.</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>May laman ang {place} na hindi KPI Desk. Walang binago o in-install.</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>Nakabukas ang KPI Desk. Isara muna ito, saka subukan ulit.</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>Hindi naka-install ang KPI Desk para sa user na ito.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>Na-uninstall na ang KPI Desk.</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>Nandito pa rin ang data mo: {data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>Pati ang mga backup mo: ang folder na “KPI Desk Backups” sa Documents mo.</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>Wala sa tabi ng file na ito ang program. I-extract muna ang buong archive.</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>Ini-install o ina-update ng {script} ang KPI Desk para sa iyo lang.</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>Inaalis ito ng {script} --uninstall; mananatili ang data mo.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Average resolution time (ART)</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Request resolution time</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>Ang average na bilang ng oras para i-resolve ang isang request ng client. Mas mahusay ang mas mababa.</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>Ibinabagay ng mga client ang plano nila sa iyo. Kung alam mo ang karaniwang oras mo, makakapangako ka ng araw na matutupad mo at makakapagbigay ng presyong kikita ka.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>oras ng pag-resolve ÷ na-resolve na request</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>100 oras para sa 50 request: 100 ÷ 50 = 2 oras bawat request, na tipikal.</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>Magkaibang figure ang lumipas na oras at ang oras na tinrabaho. Tuloy-tuloy ang lumipas na oras kahit gabi at weekend: mahigit 60 oras ang madadagdag ng isang kasong naiwang bukas sa weekend. Pumili ng isa sa dalawa para sa buong negosyo at huwag nang magpalit; nakasulat ito sa chart.</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>Pinaghahalo nito ang maliliit at malalaking request. Isang malaking trabaho lang, magmumukha nang mabagal ang buong buwan, gaano man kahusay ang gawa mo.</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>Kung bilis lang ang titingnan, baka bumaba ang kalidad. Basahin ito kasama ng client satisfaction.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: tipikal dito ang 3 oras, pero angat sa average bilang resolution time ng mga multilingual na ticket. Sinusunod ng mga published na level dito ang artikulo tungkol sa mga remote assistant agency.</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>Tipikal pa rin ang eksaktong 1 oras, at angat pa rin sa average ang eksaktong 30 minuto. Hindi abot sa benchmark ang anumang lampas 3 oras.</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>Bagay ang mga level na ito sa maiikling request. Kung research o bookkeeping ang mga request mo, magtakda ng sarili mong benchmark.</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>Pagbukud-bukurin ayon sa uri ang mga request ng isang buwan, at gumawa ng checklist o template para sa pinakamadalas na uri.</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>Pagkasunduan ninyo ng bawat client kung ano ang urgent at kung gaano kabilis mo gagawin ang iba.</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>Magtakda ng dalawang oras bawat araw para sa maliliit na request, para hindi maghintay ang mga ito at hindi ka rin maabala.</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Assistant utilization rate (AUR)</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Utilization</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>Ang bahagi ng available na oras mo sa trabaho na ginugugol mo para sa mga client.</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>Ang mga oras para sa client ang kumikita; napupunta ang iba sa paghahanap ng client, mga invoice at pag-aaral. Ipinapakita nito kung balanse ang dalawa.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100 × productive na oras ÷ available na oras</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>600 sa 800 available na oras ang productive: 100 × 600 ÷ 800 = 75%, na tipikal.</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>Mula 90%, alagaan ang sarili. Natatangi ang tawag ng artikulo sa anumang lampas 90%, pero nagbababala na puwedeng mauwi sa sobrang pagod (burnout) ang mataas na rate. Kung maraming linggo itong ganoon, mas panganib ito kaysa tagumpay.</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>Sa isang agency, baka iba ang gumagawa ng sales at accounting. Ikaw ang gumagawa ng mga iyon, kaya puwedeng punong linggo na ang 65% hanggang 80%. Para sa mga agency sa United States ang mga published na level.</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>Ikaw ang nagtatakda ng available na oras. Kung mas kaunti ang ie-enter mo, tataas ang rate kahit walang nagbago.</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>Puwede itong umabot nang higit sa 100% dahil sa overtime; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>Binibilang nito ang mga oras, hindi ang kita sa mga ito. Hindi pareho ang pagiging busy at ang kumita nang malaki.</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>Hindi nakahati sa mga client ang available na oras mo, kaya para sa buong negosyo lang ipinapakita ang rate.</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>Angat sa average ang eksaktong 80%, gayundin ang eksaktong 90%.</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>Itakda ang available na oras mo bago magsimula ang buwan, hindi kasama ang mga holiday at day off.</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>Maglaan ng oras para sa mga invoice, paghahanap ng client at pag-aaral. Available na oras ang mga ito, pero hindi productive.</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>Kung 90% o higit pa nang dalawang buwang sunod, magtaas ng presyo, ilipat ang isang deadline o tumanggi sa isang trabaho.</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>Kung kulang sa 65%, tingnan muna ang mga oras mong walang bayad. Alin doon ang puwedeng paikliin o singilin?</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Client retention rate (CRR)</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Client retention</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>Ang bahagi ng mga unang client mo na nasa iyo pa rin sa dulo ng period. Kinukuwenta ito mula sa tatlong bilang: client sa simula, bagong client, at client sa dulo.</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>Puwedeng matakpan ng mga bagong client ang pagkawala ng mga dati. Inaalis ng figure na ito ang mga bago, kaya makikita mo kung nananatili ang mga dating client.</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100 × (client sa dulo − bagong client) ÷ client sa simula</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>Nagsimula ka sa 500 client, nakakuha ng 200 at natapos sa 650: 100 × (650 − 200) ÷ 500 = 90%, na natatangi.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>Sa 4 na client, gumagalaw ang figure nang tig-25 point: kapag nawala ang 1 sa 4, 75% iyon, na tipikal, at walang nasa pagitan niyon at ng 100%.</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>Kapag binuo ito mula sa mas maiikling period, gaya ng isang taon mula sa mga buwan nito, minimum ito: baka mas mataas ang tunay na figure. Binibilang na parang mga unang client ang umalis kapag umalis na ulit ang mga bagong client.</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>Halimbawa: sinimulan mo ang taon na may 10 client at nakakuha ng 5, tapos nawala ang 4 sa 5 na iyon at 1 sa unang 10. 50% ang sabi ng formula, kahit 9 sa unang 10 ang nasa iyo pa rin.</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>Kung mas marami ang bagong client kaysa client sa dulo, siguradong may mga bagong umalis na ulit. Walang ipinapakitang value kapag ganoon, dahil mas mababa ito sa 0%.</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>Gumaganda ang itsura kapag maikli ang period. Kung 3% ng mga client ang nawawala bawat buwan, 97% ang bawat buwan, na natatangi, pero pagkaraan ng isang taon mga 69% na lang ng mga una ang natitira.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: natatangi dito ang 90%, pero angat sa average bilang client retention ng mga multilingual na serbisyo. Sinusunod ng mga published na level dito ang artikulo tungkol sa mga remote assistant agency.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>Tipikal ang tawag ng artikulo sa 75% hanggang 85%, walang sinabi sa 85% hanggang 90% at walang level na angat sa average. Dito, tipikal ang 75% hanggang bago mag-90%.</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>Magpasya kung kailan ituturing na wala na ang isang tahimik na client, halimbawa pagkaraan ng 60 araw na walang trabaho, at sundin ito palagi.</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>Maglagay sa kalendaryo ng maikling usapan sa bawat client tuwing tatlong buwan: ano ang maayos, ano ang kulang.</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>Alamin kung sinong client ang pinakamahirap mawala sa iyo, at siya ang susunod mong tawagan.</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Client satisfaction score (CSS)</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Client satisfaction</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>Ang bahagi ng mga client na sumagot sa survey mo at satisfied sa kabuuan ng trabaho mo.</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>Kung iilan lang ang client, malaking bahagi ng kita mo ang bawat isa. Kapag nagsabi ang client na hindi masaya, may oras ka pang kumilos; ang tahimik, basta na lang umaalis.</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100 × satisfied na client ÷ client na sumagot</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>80 sa 100 client na sumagot ang satisfied: 100 × 80 ÷ 100 = 80%, na hindi abot sa benchmark.</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>Sa 5 client, walang nasa pagitan ng 80% at 100%: hindi abot sa benchmark ang 4 sa 5, natatangi ang 5 sa 5. Isang opinyon ang nagpapasya.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: hindi abot sa benchmark dito ang 80%, pero tipikal bilang customer satisfaction (CSAT). Sinusunod ng mga published na level dito ang artikulo tungkol sa mga remote assistant agency.</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>Sa isang taon, apat na beses nabibilang ang client na sumagot bawat quarter. Bahagi na ng mga sagot, hindi ng mga tao, ang taunang figure.</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>Kung kakaunti ang client, walang survey na talagang anonymous, at baka maging mabait sa sagot ang mga may gusto sa iyo. Ituring na babala ang matamlay na sagot.</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>Tipikal ang tawag ng artikulo sa mga 85% at walang sinabi sa 85% hanggang 90%. Dito, tipikal ang 85% hanggang bago mag-90%.</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>Para sa buong negosyo ito, kaya hindi maipapakita para sa isang client o isang wika.</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>Tanungin ang bawat client, hindi lang ang mga kasundo mo, at tanungin silang lahat sa iisang buwan.</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>Tawagan sa loob ng ilang araw ang client na hindi satisfied. Makinig muna, saka magkasundo sa isang pagbabago.</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>Sabihin sa mga client kung ano ang binago mo dahil sa mga sagot nila. May dahilan sila para sumagot ulit.</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>New client acquisition rate (NCAR)</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Client acquisition</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>Ang bilang ng bagong client sa bawat 100 tao o kumpanyang nagpakita ng interes sa mga serbisyo mo (lead).</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>Walang bayad ang oras sa mga inquiry at unang tawag. Ipinapakita nito kung ilan ang nauuwi sa trabaho, at kung kailangan mo ng mas marami o mas magandang inquiry.</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100 × bagong client ÷ lead</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200 lead at 20 bagong client: 100 × 20 ÷ 200 = 10%, na angat sa average.</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>Kung kakaunti ang lead, kaunti ang sinasabi ng level: 25% at natatangi ang 1 client mula sa 4 na lead, 0% at hindi abot sa benchmark ang wala. Basahin ang taon sa halip na ang buwan.</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>Puwedeng ilang buwan bago magpasya ang isang lead, kaya madalas galing sa mas naunang lead ang mga bagong client ng isang buwan. Puwede pang lumampas sa 100% ang figure; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>Hindi katumbas ng paglago ang mataas na rate: 50% ang 1 client mula sa 2 lead, pero 1 client pa rin iyon.</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>Kapag puno ka na at tumatanggi sa mga inquiry, bumababa ang rate. Hindi iyon kabiguan.</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>Hindi nito ipinapakita kung gaano katagal mananatili ang mga bagong client o magkano ang bayad nila.</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>Para sa mga agency sa United States ang mga published na level. Kung sa rekomendasyon ka kadalasang nakikilala ng mga client, asahan ang mas mataas na rate. Angat sa average ang eksaktong 15%; lampas doon nagsisimula ang natatangi.</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>Magpasya kung ano ang lead, halimbawa sinumang nagtanong ng presyo o humingi ng tawag, at bilangin silang lahat.</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>Itala kung saan nanggaling ang bawat bagong client, at doon magsikap kung saan galing ang magaganda.</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>Sagutin ang inquiry sa loob ng isang araw ng trabaho, at mag-follow up nang isang beses pagkaraan ng isang linggo.</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>Itanong sa mga satisfied na client kung sino pa ang matutulungan mo.</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Service diversification index (SDI)</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Service diversification</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>Ilang magkakaibang serbisyo ang inaalok mo sa bawat client na sineserbisyuhan mo.</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>Protektado ka kapag marami kang serbisyo at humina ang demand sa isa. Pero sa nag-iisa sa trabaho, kaunti ang sinasabi ng figure: basahin muna ang mga limitasyon nito.</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>inaalok na serbisyo ÷ sineserbisyuhang client</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10 serbisyo at 50 client: 10 ÷ 50 = 0.2 serbisyo bawat client, na tipikal.</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>Bumababa ito kapag may bago kang client. Sa 6 na serbisyo, 1.5 ang 4 na client at 1.2 ang 5 client, kahit lumago ang negosyo mo.</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>Bagay ang mga level nito sa mga agency na maraming client. Sa 6 na serbisyo, kailangan mo ng hindi bababa sa 17 client para mawala sa natatangi, kaya halos walang ibig sabihin ang level sa nag-iisa sa trabaho.</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>Sa nag-iisa sa trabaho, halos hindi ito nagbabago dahil bihirang magbago ang mga serbisyo. Ang bilang ng client ang nagpapagalaw dito, at pabaligtad pa.</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>Binibilang nito ang inaalok mo, hindi ang talagang ginagamit. Tatlo ang bilang ng isang serbisyong may tatlong pangalan.</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>Hindi ibig sabihin ng value na 0.2 na ikalimang bahagi ng serbisyo ang nakukuha ng bawat client: puwedeng gamitin ng bawat client ang lahat.</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>Walang sinabi ang artikulo sa 0.25 hanggang 0.26 at 0.35 hanggang 0.36. Dito, umaabot ang mas mababang level hanggang sa susunod.</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>Itala kung aling serbisyo ang talagang ginagamit ng bawat client. Maiaalok mo ang mga hindi pa nila alam.</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>Itanong sa mga client kung aling task ang sila pa rin ang gumagawa at gusto na nilang ipasa.</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>Alisin o palitan ng pangalan ang serbisyong isang taon nang walang gumagamit.</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>Huwag kailanman magdagdag ng serbisyo para lang tumaas ang figure na ito.</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Task completion rate (TCR)</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Task completion</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>Sa mga task na na-assign sa iyo, ang bahaging natatapos mo sa oras.</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>Wala kang kasamang sasalo sa iyo. Ipinapakita ng matatag na rate na maaasahan ka ng mga client, at ng bumababang rate na sobra ang ipinangako mo.</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100 × task na natapos sa oras ÷ na-assign na task</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>85 sa 100 na-assign na task ang natapos sa oras: 100 × 85 ÷ 100 = 85%, na angat sa average.</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>Ang task na na-assign sa huling araw at due sa susunod na linggo ay nagpapababa sa period na ito at nagpapataas sa susunod. Puwede pang lumampas sa 100% ang isang period; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>May takdang oras na binabanggit ang artikulo, pero walang oras sa formula nito. Dito, mga task lang na natapos sa oras ang binibilang.</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>Pare-pareho ang bigat ng bawat task, sampung minuto man o dalawang araw. Makukuha mo ang mataas na rate kahit hindi gawin ang mahihirap.</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>Kontra pa rin sa iyo ang task na naghihintay ng sagot ng client.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>Parehong tipikal at angat sa average ang tawag ng artikulo sa 75% hanggang 85%, at walang sinabi sa 85% hanggang 90%. Dito, angat sa average ang 75% hanggang 90% (kasama ang 90%), at hindi abot sa benchmark ang mas mababa. Para sa mga agency sa United States ang mga figure.</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>Bigyan ng due date ang bawat task kapag tinanggap mo ito, kahit walang sinabi ang client.</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>Mag-iwan ng bahagi ng bawat linggo para sa mga hindi inaasahan.</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>Kung hindi mo aabutin ang due date, sabihin nang maaga at magkasundo sa bago.</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>Sa dulo ng bawat linggo, balikan ang mga hindi pa tapos: gawin, ilipat nang may pahintulot ng client, o ibalik.</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Accuracy ng mga translation at communication</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>Sa mga translation at mensaheng may nag-check, ang bahaging tama.</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>Madalas hindi nababasa ng mga client ang isinusulat mo para sa kanila, kaya kailangan nilang magtiwala. May figure ang tiwalang iyon kapag may na-check na sample.</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100 × accurate na mensahe ÷ na-check na mensahe</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>95 sa 100 na-check na mensahe sa Spanish ang accurate: 100 × 95 ÷ 100 = 95%, na angat sa average.</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>Bahagi ng na-check ang figure, samantalang sa lahat ng translation naghahati ang artikulo. Hindi isinasama ang hindi na-check, kaya tugma lang ang mga level kung patas ang sample mo.</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>Depende ito sa kung sino ang nagche-check at ano. Kung sarili mong gawa o madadaling bahagi lang ang chine-check mo, sobrang taas ang lalabas.</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>Pare-pareho ang bigat ng bawat mali: ang kulang na comma at ang maling presyo.</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>Kung kulang sa 50 ang na-check na mensahe, isang mali lang at hindi na aabot sa natatangi: angat sa average ang 48 sa 49.</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>Mahirap sabihing tama o mali ang tono, diyalekto at paggalang, kaya madali silang makalusot.</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>Angat sa average ang tawag ng artikulo sa 90% hanggang 95%, walang sinabi sa 95% hanggang 98% at walang tipikal na level. Dito, angat sa average ang 90% hanggang bago mag-98%.</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>Piliin kung ano ang iche-check bago ito tingnan, halimbawa bawat ikasampung mensahe.</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>Makipagpalitan ng pag-check sa kasamahang mahusay sa wika.</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>Magkaroon ng listahan ng salita para sa bawat client: mga pangalan, teknikal na termino at kung paano tawagin ang mga tao.</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>Itala ang uri ng bawat mali. Ang uring bumabalik ang susunod mong pagbutihin.</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Customer satisfaction (CSAT), mga multilingual na interaction</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>Ang bahagi ng mga sagot sa survey na positibo tungkol sa tulong mo sa wika ng client. Customer satisfaction score ang ibig sabihin ng CSAT.</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>Kapag magkaiba ang wika, bihirang umabot sa iyo bilang reklamo ang maliliit na hindi pagkakaintindihan. Dinadala ito sa iyo ng maikling survey habang maaayos mo pa.</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100 × positibong sagot ÷ lahat ng sagot sa survey</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>80 sa 100 sagot ang positibo: 100 × 80 ÷ 100 = 80%, na tipikal.</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>Tumatalon ang level kapag kakaunti ang sagot. Sa 6 na sagot, halos 17 point ang bawat isa: natatangi ang 6 sa 6, tipikal ang 5 sa 6, hindi abot sa benchmark ang 4 sa 6.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: tipikal dito ang 80%, pero hindi abot sa benchmark bilang client satisfaction score (CSS). Sinusunod ng mga published na level dito ang artikulo tungkol sa multilingual services.</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>Mga sumagot lang ang binibilang. Madalas unang sumagot ang mga taong matindi ang nararamdaman, kaya baka iba ang figure sa iniisip ng lahat ng client mo.</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>Sinasabi nito kung ilang sagot ang positibo, hindi kung bakit.</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>Hindi sinasabi ng artikulo kung aling sagot ang positibo; karaniwang ginagamit ang 4 o 5 sa 5. Kung papalitan mo ang patakaran, hindi na maihahambing ang mga naunang figure.</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>Tipikal pa rin ang eksaktong 85%. Angat sa average ang anumang lampas 85%, at nagsisimula sa 90% ang natatangi.</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>Magtanong ng isang maikling tanong pagkatapos mismo ng trabaho, sa wikang ginamit mo.</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>Dagdagan ito ng open-ended na tanong: sinasabi ng ilang salitang isinusulat ng mga tao kung ano ang babaguhin.</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>Hanapin ang iisang dahilan ng mabababang sagot, at iyon lang muna ang baguhin.</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>Hangga’t kulang sa mga 20 sagot bawat buwan ang natatanggap mo, basahin ang quarter o ang taon sa halip na ang buwan.</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wika bawat assistant</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>Wika bawat assistant</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>Ilang wika ang inaalok ng negosyo mo sa bawat assistant nito. Kung mag-isa kang nagtatrabaho, bilang lang ito ng mga wikang ginagamit mo sa trabaho.</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>Bawat wikang mahusay ka ay nagbubukas ng pinto sa mas maraming client. Pero sa nag-iisa sa trabaho, mas katotohanan ito tungkol sa iyo kaysa resultang babantayan.</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>wikang ginagamit ÷ assistant</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3 wika at 3 assistant: 3 ÷ 3 = 1 wika bawat assistant, na hindi abot sa benchmark.</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>Sa nag-iisa sa trabaho, halos hindi nagbabago ang figure. Nagbabago ito kapag nagdagdag ka ng wika o kumuha ng kasama sa trabaho, at hindi ito gagalaw dahil sa maganda o masamang buwan.</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>Puwede itong bumaba kapag kumuha ka ng kasama sa trabaho. Kung mag-isa ka at may 3 wika, nasa 3 ka, na natatangi; kapag may ikalawang assistant na ang 3 wika ring iyon ang alam, nasa 1.5 ka, na hindi abot sa benchmark.</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>Hindi nito itinatanong kung gaano ka kahusay sa isang wika. Baka mas mahalaga ang dalawang wikang gamay mo kaysa limang bahagya lang.</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>Hindi sinasabi ng artikulo kung isa o dalawang beses bibilangin ang wikang alam ng dalawang assistant. Dito, isang beses.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>Walang tipikal na level sa artikulo, kaya hindi abot sa benchmark ang anumang mas mababa sa 2.</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>Bilangin lang ang mga wika kung saan makakapagpadala ka ng sulat para sa client nang walang tulong.</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>Bago mag-aral ng bagong wika, alamin kung alin ang hinihingi ng mga client mo.</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>Ipakita ang mga wika mo, kasama ang level mo sa bawat isa, sa mga proposal at sa website mo. Doon ka nakakakuha ng trabaho dahil sa mga ito.</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Net promoter score (NPS), mga non-English-speaking client</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>Gaano kahandang irekomenda ka ng mga client na hindi nagsasalita ng English: ang bahagi ng masugid na tagasuporta (promoter) bawas ang bahagi ng hindi masayang client (detractor). Mula −100 hanggang +100 ito.</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>Walang gastos ang rekomendasyon, at nag-uusap ang mga client na iisa ang wika. Ipinapakita nito kung magsasalita sila pabor sa iyo.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100 × (promoter − detractor) ÷ (promoter + passive + detractor)</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40 promoter, 20 passive at 40 detractor: 100 × (40 − 40) ÷ 100 = 0, na hindi abot sa benchmark.</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>Tumatalon ang score kapag kakaunti ang client. Sa 5 sagot, 40 point ang nababawas kapag naging detractor ang isang promoter.</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>Hindi ibig sabihin ng score na 0 na walang masaya: magkasindami ang promoter at detractor. Walang kinakampihan ang mga passive, at hinihila ng bawat isa ang score papunta sa 0.</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>Iba-iba ang gamit ng mga tao sa magkakaibang bansa sa scale na 0 hanggang 10. Puwedeng mataas na papuri ang 8 sa isang wika at matamlay sa iba, kaya ihambing ang bawat wika sa sarili nitong nakaraan.</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>Hindi nito sinasabi kung bakit ka irerekomenda o hindi.</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>Sadyang hindi nito isinasama ang mga client na nagsasalita ng English, kaya hindi ito inaalok para sa English bilang wika ng serbisyo.</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>Para sa United States ang mga published na level at, ayon mismo sa artikulo, iba-iba ito bawat industriya. Walang sinabi sa 40 hanggang 50; dito, angat sa average ang 30 hanggang bago mag-50.</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>Magtanong nang dalawang beses sa isang taon, sa sariling wika ng client: gaano ka kalamang na irekomenda ako, mula 0 hanggang 10?</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>Itanong pagkatapos kung ano ang magpapataas sana ng sagot nang isang point.</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>Sulatan ang bawat detractor sa loob ng ilang araw: magpasalamat at itanong kung ano ang naging problema.</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>Humingi sa mga promoter ng pagpapakilala o ng ilang salitang puwede mong banggitin.</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Average resolution time, mga multilingual na ticket</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Ticket resolution time</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>Ang average na bilang ng oras para i-resolve ang isang support request (ticket) na nangangailangan ng husay mo sa wika. Mas mahusay ang mas mababa.</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>Baka wala nang ibang mapagtatanungan ang mga naghihintay ng tulong sa wika nila. Kung lumalaki ang figure na ito, may wika, paksa o client na kumakain ng mas maraming oras kaysa plano mo.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>oras ng pag-resolve ÷ na-resolve na ticket</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>60 oras para sa 20 ticket: 60 ÷ 20 = 3 oras bawat ticket, na angat sa average.</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>Masisira ng isang mahirap na ticket ang tahimik na buwan: 5 oras ang average ng sampung ticket na tig-1 oras at isang 45 oras.</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>Hindi laging mas mahusay ang mas mabilis. Madalas bumabalik bilang bagong ticket ang minadaling sagot.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: angat sa average dito ang 3 oras, pero tipikal bilang average resolution time (ART). Sinusunod ng mga published na level dito ang artikulo tungkol sa multilingual services.</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>Mga online store (e-commerce) ang nasa isip ng artikulo. Kung mag-isa ka at hindi buong araw nagtatrabaho, mahirap abutin ang mga level nito sa lumipas na oras.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>Walang tipikal na level sa artikulo, kaya hindi abot sa benchmark ang anumang lampas 4 na oras. Angat sa average ang eksaktong 2 oras; natatangi ang mas mababa sa 2.</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>Maghanda ng mga sagot sa pinakamadalas na tanong sa bawat wikang sineserbisyuhan mo.</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>Hingin ang lahat ng kailangan mo sa unang sagot mo, para hindi magpabalik-balik ang ticket.</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>Tingnan ang tatlong pinakamatagal na ticket ng buwan. Iisa ba ang wika, paksa o client nila?</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>Sabihin sa mga tao ang oras ng trabaho mo, para walang umasa ng sagot sa gabi.</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Client retention, mga multilingual na serbisyo</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Multilingual retention</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>Sa mga client na gumagamit ng mga multilingual na serbisyo mo nang magsimula ang period, ang bahaging gumagamit pa rin nang matapos ito. Hindi binibilang ang mga client na nakuha sa pagitan.</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>Walang kailangang advertising, unang tawag at trial na trabaho ang client na nananatili. Dito mo makikita kapag tahimik na umaalis ang mga client.</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100 × nanatiling client ÷ client sa simula</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>45 sa 50 client ang nandoon pa sa dulo: 100 × 45 ÷ 50 = 90%, na angat sa average.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>Sa 4 na client, gumagalaw ang figure nang tig-25 point: natatangi ang 4 sa 4, hindi abot sa benchmark ang 3 sa 4, at walang nasa pagitan.</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>Hindi makukuwenta ang isang taon mula sa mga buwan nito, dahil ibang listahan ng client ang simula ng bawat buwan. I-enter nang hiwalay ang quarter o ang taon; hangga’t wala, may puwang ang chart nito.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>Magkaiba ang grado ng dalawang artikulo sa iisang figure: angat sa average dito ang 90%, pero natatangi bilang client retention rate (CRR). Sinusunod ng mga published na level dito ang artikulo tungkol sa multilingual services.</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>Parehong tipikal at angat sa average ang tawag ng artikulo sa 85% hanggang 90%, at walang sinabi sa 90% hanggang 95%. Dito, angat sa average ang 85% hanggang bago mag-95% at nagsisimula sa 95% ang natatangi. Para sa United States ang mga figure.</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>Mga client sa dulo ang nasa formula ng artikulo, kaya puwedeng matakpan ng mga bago ang mga umalis. Dito, gaya ng sa halimbawa nito, mga unang client lang ang sinusubaybayan.</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>Pareho ang itsura ng project na natapos ayon sa plano at ng client na nawala.</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>Isulat ang listahan ng mga multilingual na client mo kapag nagsimula ang period. Mahirap na itong buuin ulit sa bandang huli.</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>Bantayan ang mga client na lumiliit ang mga order, at kausapin sila bago sila magpasya.</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>Kapag umalis ang isang client, itanong kung bakit sa isang magiliw na tanong at itabi ang sagot bilang note.</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>Alukin ang mga regular na client ng buwanang kasunduan na may nakatakdang oras, para mas madali ang manatili.</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Mga nagawang multilingual na task</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Task kada oras</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>Ilang multilingual na task ang natatapos mo sa isang oras ng paggawa sa mga ito.</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>Tulong ito sa pagpepresyo: kapag alam mo kung ilang task ang kasya sa isang oras, alam mo kung magkano ang kita mo sa fixed na presyo bawat task.</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>multilingual na task ÷ oras ng paggawa sa mga ito</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>100 task sa 50 oras: 100 ÷ 50 = 2 task kada oras, na tipikal.</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>Task ang anumang binibilang mong isa. 10 ang sampung maikling email sa isang oras, 0.2 ang kontratang limang oras ang inabot, at puwedeng parehong mahusay na trabaho.</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>Pabor ito sa maliliit na task. Kapag mas mahirap at mas mataas ang bayad ng nakuha mong trabaho, bumababa ang figure.</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>Wala itong sinasabi tungkol sa kalidad. Basahin ito kasama ng accuracy.</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>Magmumukha kang mas mabilis kaysa totoo dahil sa mga oras na nakalimutan mong isulat.</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>Walang level na angat sa average sa artikulo: tipikal ang 1.5 hanggang 2.5 (kasama ang 2.5), at natatangi ang anumang higit doon. Para sa United States ang mga figure.</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>Isulat nang minsanan kung ano ang bilang na isang task, at sundin ito palagi.</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>Ihambing ang bawat client at bawat wika sa sarili nitong nakaraan, hindi sa isa’t isa.</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>Gawin nang tuloy-tuloy ang mga task ng isang wika; nakakabawas ng atensyon ang bawat palit ng wika.</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>Kung tumataas ang figure na ito habang bumababa ang accuracy, magdahan-dahan.</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Paggamit ng package</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Paggamit ng package</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>Ang bahagi ng mga oras na binili ng client, kasama ang mga na-carry over, na nagamit mo na.</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>Kung ilang oras ang natitira ang unang binabasa ng client. Trabahong wala pang nagbabayad ang mga oras na lampas sa package.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100 × productive na oras ÷ (oras ng package + carry-over na oras)</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>22 oras sa package na 20 oras, na may 1 oras at 30 minutong carry-over: 100 × 22 ÷ 21.5 = 102.3%, na lampas nang kalahating oras.</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>Walang published na benchmark. Hindi mas mahusay ang mataas o ang mababa: binayaran nang walang trabaho ang mga natirang oras, at tinrabaho nang walang bayad ang mga lampas na oras.</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>Binibilang ang lahat ng productive na oras ng client, sa lahat ng wika ng serbisyo. Hindi maihihiwalay ang mga oras na hindi bahagi ng package.</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>Pinagsusuma ang ilang client, kaya puwedeng matakpan ng isa ang iba; sinasabi ng pangungusap kung ilan ang lampas.</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>Kung natapos ang isang period nang walang oras, hindi alam kung ano ang natira: walang kina-carry over, at sinasabi iyon ng chart.</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>Hindi nakatali sa buwan ang isang block ng oras. Binibilang ang nagamit dito mula sa unang araw nito, at wala ito sa chart na ito.</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>Sa 80%, sabihin sa client kung ano ang natitira, bago maubos ang package.</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>Kung lampas sa package ang client nang dalawang buwang sunod, mag-alok ng mas malaking package. Kung marami ang natitira, magmungkahi ng mga task, o ng mas maliit na package.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>lahat ng period</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>mula {period}</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>ang negosyo</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>Walang nagbago.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>Danish</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>German</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>Greek</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>French</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>Slovenian</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>{language} ({code})</source>
        <comment>a language and its code</comment>
        <extracomment>{language}: the name of a language; {code}: the code of a language, such as fr</extracomment>
        <translation>{language} ({code})</translation>
    </message>
</context>
<context>
    <name>LostFile</name>
    <message>
        <source>“{file}” was replaced by another file while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Pinalitan ng ibang file ang “{file}” habang nakabukas, baka ng isang sync program. Wala nang nase-save dito.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-overwrite ang “{file}” habang nakabukas, baka ng isang sync program. Wala nang nase-save dito.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>Pinalitan ng “{name}” ang pangalan ng “{file}” habang nakabukas. Nandoon ang mga na-save mo. Buksan ulit ito para magpatuloy.</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Binura o inilipat ang “{file}” habang nakabukas. Wala nang nase-save.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Wala na ang folder ng “{file}”. May natanggal bang disk o USB stick? Wala nang nase-save.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Sira ang “{file}”: baka may mga figure na kulang o mali. Wala nang nase-save dito. Mag-restore ng backup para magpatuloy.</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Nasa tabi nito ang mga na-save mo, sa “{kept}”.</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Wala na rito ang mga figure na na-save mo. Nakalista ang mga iyon sa tabi nito, sa “{kept}”.</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Ang mga na-save mo ay nasa {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Wala na rito ang mga figure na na-save mo. Nakalista ang mga iyon sa {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi nakopya ang mga na-save mo: {why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>Walang na-enter mula nang buksan ito.</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (bago ito pinalitan noong {day})</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (bago ito binura noong {day})</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (na-enter bago ito na-overwrite noong {day})</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>Buksan ulit</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>Ibalik ito</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Mag-restore ng backup…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>Iba na ang file kaysa noong iniwan mo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>Isara</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>May %n kopya ng file na ito sa tabi nito: {names}. Mukhang ginawa ito ng isang sync program dahil may mga pagbabago sa dalawang lugar. Para maghambing, buksan ito gamit ang File › Buksan nang read-only.</numerusform>
            <numerusform>May %n kopya ng file na ito sa tabi nito: {names}. Mukhang ginawa ang mga ito ng isang sync program dahil may mga pagbabago sa dalawang lugar. Para maghambing, buksan ang isa gamit ang File › Buksan nang read-only.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>Nasa folder ng {service} ang file na ito, at puwede itong palitan habang nagtatrabaho ka. Mas ligtas kung nasa computer na ito lang ang file, at mga backup lang ang ipaubaya sa {service}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>%n figure na na-enter mo ang wala sa file na ito.</numerusform>
            <numerusform>%n figure na na-enter mo ang wala sa file na ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>I-enter ulit…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Oras ng pag-resolve, request ng client</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>Ang mga oras na inabot para i-resolve ang mga request na binilang sa period na ito, pinagsuma. Isama ang mga oras ng mga request na ito sa mga naunang period.</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>Lumipas na oras o oras na tinrabaho: iisang pili para sa buong negosyo, nakasulat sa chart.</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Oras ng pag-resolve</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Na-resolve na request</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Mga request ng client na na-resolve sa period, kailan man dumating. Ang mga hindi pa tapos ay para sa period kung kailan ma-resolve.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Productive na oras</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>Mga oras na ginugol sa trabaho para sa mga client. Hindi kasama ang mga invoice, paghahanap ng client at pag-aaral.</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>Puwedeng higit sa available na oras kung may overtime; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Available na oras</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>Mga oras na inilaan mo para sa lahat ng uri ng trabaho sa period. Huwag isama ang mga break, holiday at day off.</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>Isang figure para sa buong negosyo, hindi para sa bawat client.</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Client sa dulo</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>Lahat ng client mo sa huling araw ng period, kasama ang mga bago.</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>Sa figure na ito nagsisimula ang susunod na period.</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Bagong client</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>Mga client na nakuha sa period, kahit umalis na ulit mula noon. Puwedeng bilanging bago ang client na bumalik pagkaraan ng mahabang panahon; sundin ang iisang patakaran.</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>Ginagamit para sa client retention at sa client acquisition. Puwedeng mas marami ang bagong client kaysa lead dahil baka mas luma ang isang lead; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Client sa simula</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>Lahat ng client mo nang magsimula ang period, bago ang sinumang bago.</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>Ang client sa dulo ng naunang period. Kung ibang figure ang i-enter mo, nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Satisfied na client</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <oldsource>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Mga client na sumagot ng 4 o 5 sa 5, o “satisfied” o mas mataas. Ito ang karaniwang ginagamit.</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Client na sumagot</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>Mga client na sumagot sa survey mo sa period. Sa isang taon, puwedeng mabilang nang higit sa isang beses ang isang client.</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>I-enter ang mga sagot na natanggap mo, hindi ang mga survey na ipinadala mo.</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>Mga tao o kumpanyang unang nagpakita ng interes sa mga serbisyo mo sa period, naging client man o hindi.</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>Mungkahi mula sa naunang period. Palitan lang kung may nagbago.</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Inaalok na serbisyo</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>Magkakaibang serbisyong inaalok mo sa dulo ng period. Bilangin ang bawat serbisyo nang isang beses, ilang client man ang gumagamit.</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Sineserbisyuhang client</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>Mga client na active sa huling araw ng period. Madalas pareho ito sa client sa dulo.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Natapos na task</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>Mga task na natapos sa oras sa loob ng period, sa mga na-assign sa iyo.</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>Puwedeng higit sa na-assign dahil baka may natira mula dati; nase-save ito nang may warning.</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Na-assign na task</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>Mga task na ibinigay sa iyo sa period, kailan man due. Huwag isama ang mga binawi ng client.</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Accurate na mensahe</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>Sa mga na-check na translation at mensahe, ang mga walang mali o kulang.</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Na-check na mensahe</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>Mga translation at mensaheng may nag-check sa period, tama man o hindi.</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>I-enter lang ang na-check.</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Positibong sagot</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <oldsource>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Mga sagot na 4 o 5 sa 5, o “satisfied” o mas mataas. Ito ang karaniwang ginagamit.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Sagot sa survey</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>Lahat ng sagot sa satisfaction survey mo na dumating sa period, maganda man o hindi. Hindi binibilang ang mga hindi sumagot.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Wikang ginagamit</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>Mga wikang ginagamit ng negosyo mo sa trabaho para sa mga client sa dulo ng period. Bilangin ang bawat wika nang isang beses, kasama ang sarili mong wika.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>Mga taong gumagawa ng trabahong assistant sa negosyo mo sa dulo ng period, kasama ka. Kung mag-isa kang nagtatrabaho, i-enter ang 1.</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>Para lang sa mga client na hindi nagsasalita ng English.</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Promoter</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <oldsource>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage; the article leaves it open.</oldsource>
        <translation>Mga client na sumagot ng 9 o 10 nang tanungin kung gaano sila kalamang na irekomenda ka, mula 0 hanggang 10. Ito ang karaniwang ginagamit.</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Detractor</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>Mga client na sumagot ng 0 hanggang 6 nang tanungin kung gaano sila kalamang na irekomenda ka, mula 0 hanggang 10.</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>Mga client na sumagot ng 7 o 8 nang tanungin kung gaano sila kalamang na irekomenda ka, mula 0 hanggang 10. Kontento sila, pero hindi pa tagasuporta.</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Oras ng pag-resolve, multilingual na ticket</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>Ang mga oras na inabot para i-resolve ang mga ticket na binilang sa period na ito, pinagsuma. Isama ang mga oras ng mga ticket na ito sa mga naunang period.</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Na-resolve na multilingual na ticket</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Mga support request na kailangan ng husay mo sa wika at na-resolve sa period, kailan man dumating. Ang mga hindi pa tapos ay para sa period kung kailan ma-resolve.</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Na-resolve na ticket</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>I-enter nang hiwalay para sa bawat haba ng period: hindi makukuwenta ang isang taon mula sa mga buwan nito.</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Nanatiling multilingual na client</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>Mga client sa listahan sa simula na gumagamit pa rin ng mga multilingual na serbisyo mo sa huling araw. Hindi binibilang ang mga client na nakuha sa loob ng period.</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Nanatiling client</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Multilingual na client sa simula</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>Mga client na gumagamit ng mga multilingual na serbisyo mo nang magsimula ang period.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Client sa simula</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Multilingual na task</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>Mga task na kailangan ng husay mo sa wika at natapos sa period, gaya ng mga email, translation o tawag.</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>Magpasya nang minsanan kung ano ang bilang na isang task, at sundin ito palagi.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Natapos na task</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Oras sa multilingual na task</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>Mga oras na tinrabaho sa mga multilingual na task, kasama ang mga tanong at pagwawasto, hindi kasama ang mga break.</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Oras sa mga task na ito</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Oras na binili</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>Mga oras na binili ng client para sa period. Galing ito sa card ng client; kung may figure dito, iyon ang bibilangin.</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>Iwang blangko para gamitin ang mga oras sa card.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Pribadong note sa {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>Note sa {place}, ipinapakita sa client: {client}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Note sa {place}, ipinapakita sa mga file.</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Inalis: ang note sa {place}.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>title of a dialog</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <comment>heading of a dialog</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Note sa {place}</translation>
    </message>
    <message>
        <source>{figure}, {period}</source>
        <comment>what a note is on: CSAT, March 2026</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{figure}, {period}</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <comment>a label: what a note is about</comment>
        <translation>&amp;Tungkol sa</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>Lahat ng figure</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>&amp;Para sa</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>Ang buong negosyo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>Kai&amp;lan</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>&amp;Ipakita sa client</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>&amp;Ipakita sa mga file</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>Pribado: ikaw lang ang nakakakita nito, dito sa KPI Desk.</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>Kasama sa mga update para sa client na ito, at sa mga chart na ine-export mo nang may mga note.</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>Kasama sa mga review ng negosyo, at sa mga chart na ine-export mo nang may mga note.</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>I-clear ang teksto para alisin ang note.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>note sa {place}</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>Note sa &amp;period…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Note sa fi&amp;gure…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Note sa &amp;period…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>Mag&amp;dagdag ng note…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>pribadong note: {note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>note na ipinapakita sa client: {note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>note na ipinapakita sa mga file: {note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Pribadong note sa {period}: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Note sa {period}, ipinapakita sa client: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Note sa {period}, ipinapakita sa mga file: {note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} pribadong note</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} note na ipinapakita sa iba</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, may pribadong note</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, may note na ipinapakita sa iba</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>Multilingual services</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>Remote agency</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>Kailangan ng atensyon</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Walang nangangailangan ng atensyon.</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>Tingnan ang chart</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>I-enter: {period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Buksan: {client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi na-save: ang teksto ng update para sa {client}, {period}.</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Sulatan: {client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Tingnan: {period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Due na ang {period}: wala pang na-enter.</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>Due pa para sa {period}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>%n figure sa {of}</numerusform>
            <numerusform>%n figure sa {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>lahat para sa {clients}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Hindi na-save sa {period}: %n figure na dapat tingnan.</numerusform>
            <numerusform>Hindi na-save sa {period}: %n figure na dapat tingnan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: hindi pa sarado para sa %n client ({clients}).</numerusform>
            <numerusform>{period}: hindi pa sarado para sa %n client ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n update na ipapadala ({clients}).</numerusform>
            <numerusform>{period}: %n update na ipapadala ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Lahat ng client</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>&amp;Pumili ng KPI…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>pumili ng KPI</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>Pagkakasunod-sunod ng mga KPI</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>Ayon sa set</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>Pinakamahina muna</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>Ayon sa pangalan</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>Sarili kong ayos</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>pagkakasunod-sunod ng mga KPI</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>Buksan ang chart</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>Buksan ang mga figure</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>Ilipat pauna</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>Ilipat pahuli</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>Pumunta sa ibang KPI</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>Ilipat ang KPI</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, hindi pa tapos</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, hindi kumpleto</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>Wala pang figure</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>Wala pang value</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>Ie-enter: {measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}: walang value, {reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Due pa para sa {period}: {measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>Ano ang gusto mong i-track?</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>Pumili ng set ng KPI. Mga figure lang nila ang hihingin sa iyo, at puwede mo itong palitan kahit kailan.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>Parehong set</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>Lahat ng %n KPI ng dalawang set.</numerusform>
            <numerusform>Lahat ng %n KPI ng dalawang set.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>Tingnan ang sample</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>Dalawang taon ng gawa-gawang figure sa hiwalay na file. Hindi gagalawin ang sa iyo.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>Mag-restore ng backup</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>May mga backup sa computer na ito. Magpatuloy mula sa isa sa mga iyon.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>Pumili ng KPI</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>Hindi hihingin sa iyo ang mga KPI na hindi mo tina-track. Mananatili ang mga figure na na-enter mo.</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>I-&amp;track ang mga ito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sa {total} ang nagamit</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} sa {total} ang nagamit ({bought} at {carried} na carry-over)</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} sa {total} ang nagamit ({bought} bawas ang {carried} na nagamit dati)</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} ang nagamit, walang magagamit ({bought} bawas ang {carried} na nagamit dati)</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>{used} ang nagamit, walang magagamit</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} ang natira</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} ang lampas</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>{count} sa %n client ang lampas</numerusform>
            <numerusform>{count} sa %n client ang lampas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>lampas sa {count} sa %n linggo</numerusform>
            <numerusform>lampas sa {count} sa %n linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>lampas sa {count} sa %n buwan</numerusform>
            <numerusform>lampas sa {count} sa %n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>walang oras na na-enter sa %n linggo</numerusform>
            <numerusform>walang oras na na-enter sa %n na linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>walang oras na na-enter sa %n buwan</numerusform>
            <numerusform>walang oras na na-enter sa %n na buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} para sa %n linggo</numerusform>
            <numerusform>{hours} para sa %n na linggo</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} ang na-carry over sa {period}</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} ang ibabawas sa {period}</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} ang nag-expire</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <comment>two parts of a sentence in a row</comment>
        <extracomment>{said}: a text out of the table; {next}: what follows, as a text of its own</extracomment>
        <translation>{said}, {next}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <comment>of a running period: day 20 of 31</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {days}: a number of days</extracomment>
        <translation>ika-{day} sa {days} araw</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{used} sa {total} ang nagamit mula {day}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sa {total} ang nagamit</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>hanggang {day}</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>kasama ang lahat ng oras ng {periods}</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>Mga KPI ng virtual assistant</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>Mag-enter ng mga figure at ihambing sa mga benchmark</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>KPI;figure;benchmark;chart;client;virtual assistant;VA;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>KPI Desk business file</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>Mga KPI na may benchmark</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>Iniingatan ng KPI Desk ang mga KPI ng isang solo virtual assistant: satisfaction, resolution time, retention, accuracy at iba pa. Minsan sa isang buwan o linggo, mag-e-enter ka ng ilang figure; ipinapakita ng program kung nasaan ang bawat KPI kumpara sa benchmark nito at gumagawa ng mga chart at update para sa mga client mo, sa wika nila.</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>Tumatakbo ito sa sarili mong computer, gumagana nang offline at walang binubuksang network connection.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Na-uninstall na ang KPI Desk. Nandito pa rin ang data mo:

{folder}

Pati ang mga backup mo, sa folder na “KPI Desk Backups” ng Documents mo.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another, as numbers</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <comment>a week: Week 7, 2026</comment>
        <extracomment>{number}: a number; {year}: a year, such as 2026</extracomment>
        <translation>Week {number}, {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month in full: March 2026</comment>
        <extracomment>{month}: the name of a month, such as October; {year}: a year, such as 2026</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <comment>a quarter of a year, in full</comment>
        <extracomment>{number}: a number; {year}: a year, such as 2026</extracomment>
        <translation>Quarter {number}, {year}</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year</comment>
        <extracomment>{year}: a year, such as 2026</extracomment>
        <translation>{year}</translation>
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
        <translation>kada linggo</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>kada buwan</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>kada quarter</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>kada taon</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods: March 2026 to May 2026</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} hanggang {last}</translation>
    </message>
    <message>
        <source>{period} onward</source>
        <comment>a period and all later ones</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period} onwards</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>Lahat ng client at wika</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>Mga figure</translation>
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
        <translation>Na-save para sa {place}: {figures}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>Survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: {amount}</translation>
    </message>
    <message>
        <source>“{client}” is archived. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Naka-archive ang “{client}”. Ibabalik ng “client add” ang client.</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>Sagutin ito nang isang beses: kpidesk double-counting separate, o two-views.</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>blangko</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>I-enter ulit ang %n figure?</numerusform>
            <numerusform>I-enter ulit ang %n figure?</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>In-enter ito bago na-overwrite ang file. Nasa kaliwa ang laman ng file ngayon, nasa kanan ang in-enter mo.</translation>
    </message>
    <message>
        <source>{place}: {was} → {becomes}</source>
        <comment>a figure and what it becomes</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {was}: a figure, as the user typed it; {becomes}: a figure, as the user typed it</extracomment>
        <translation>{place}: {was} → {becomes}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>blangko</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>I-enter ulit ang %n</numerusform>
            <numerusform>I-enter ulit ang %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>I-enter ulit ang %n figure</numerusform>
            <numerusform>I-enter ulit ang %n figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Nagsisimula ang {period} sa {part} client, pero nagtapos ang naunang period sa {whole}. Na-save; pakitingnan ang dalawa.</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>May mga figure ayon sa client at ayon sa wika ng serbisyo ang {period}. Pinagsusuma ang mga ito hangga’t hindi mo sinasabi kung iisang trabaho ang mga ito.</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}: in-enter para sa {period} at para rin sa {other}, baka para sa iisang trabaho. Parehong binibilang: kung kasama ang isa sa isa pa, i-clear ang isa.</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}: {part} ({period}), pero hanggang {whole} lang kamakailan. Naka-save na; tama ba ito?</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: {part} ({period}). Naka-save na; tama ba ito?</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi pa nagsisimula ang {period}. Na-save; ito ba ang tamang period?</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} ang productive sa {whole} na available. Na-save; overtime ito.</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: mas marami ang bagong client kaysa client sa dulo, kaya may mga bagong client na umalis na ulit. Na-save; walang retention rate para sa period na ito.</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} bagong client sa {whole} lead. Na-save; siguradong may mga lead na mas luma sa period.</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} natapos na task sa {whole} na-assign. Na-save; siguradong natirang trabaho mula dati ang iba.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-backup at nasuri: {file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-restore mula sa {file}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Itinabi sa {file} ang file na pinalitan nito.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>Na-save ang “{file}” gamit ang mas lumang version ng KPI Desk at na-update na ngayon. Nakatabi sa {backup} ang file kung ano ito dati.</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Huwag nang mag-enter ng iba rito. Nagre-restore ng backup ang “kpidesk restore FILE”. Nasa {folder} ang mga backup.</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Buo ang {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n figure, mula {first} hanggang {last}: nababasa.</numerusform>
            <numerusform>%n figure, mula {first} hanggang {last}: nababasa ang bawat isa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>Wala pa itong figure.</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>Nababasa rin ang mga client, note, target at lahat ng naunang pagbabago.</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>Hindi mabasa nang buo ang file.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Sira ang file: {detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>May record na tumutukoy sa isa na nawawala: {detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Binago ng ibang program ang file: {detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>May entry na mali ang period: {detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>May record na mali ang value: {detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>May setting na hindi kilala ang value at hindi pinapansin: {detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>May mali sa file: {detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Na-check ang backup mula {made_at}: mare-restore ito.</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>Nasa backup na ito ang lahat ng naka-save ngayon.</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>Wala pa sa anumang backup ang mga na-save pagkatapos ng backup na ito.</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Walang backup ng file na ito sa {folder}.</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Walang backup sa {folder} na mare-restore.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Hindi mabasa ang folder ng mga backup: {folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>Backup mismo ang file na ito.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Hindi mare-restore ang backup mula {made_at}: nabago ito pagkagawa.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Hindi mare-restore ang backup mula {made_at}: sira ito.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Hindi mare-restore ang backup mula {made_at}: hindi ito mabasa.</translation>
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
        <translation>Nakabakasyon</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>Lumipat sa bagong ticket system: mas natagalan ang mga sagot</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>Unang buwan na may Portuguese</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>Product launch ng client: maraming oras sa gabi</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>Binilang ulit: may isang client na wala sa listahan</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>Nahuli nang isang linggo ang pagpapadala ng survey</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>Late na naman ang bayad: humingi ng kalahati nang advance sa susunod</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>Na-set up ang bagong online store</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>ang nagawa ko sa pinakamagaganda kong buwan</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>Robin Reyes</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>Virtual assistant</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>Pasasalamat</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>Salamat po, {contact}, sa magandang pagtutulungan natin nitong {month}.</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>Sagot hanggang Biyernes</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>Paki-reply po hanggang Biyernes, para makapagpatuloy ako.</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>On schedule ang lahat ng trabaho</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>Mas maraming ticket kaysa karaniwan: lilipat sa susunod na buwan ang ilang trabaho</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>Nasagot lahat ng email ng mga customer sa loob ng isang araw ng trabaho</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>Na-check ang listahan ng customer, inalis ang mga doble</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>Naka-file ang mga invoice ng buwan</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>Na-book ang biyahe papunta sa trade show</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>Paglipat sa bagong shared calendar</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>Mga review ng customer para sa website</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>Paki-approve po ang draft ng newsletter</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>Aling mga supplier po ang puwede kong paalalahanan tungkol sa mga late na order?</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>Newsletter para sa bagong season</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>Mga sagot sa mga madalas itanong sa website</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>Listahan ng presyo sa tatlong wika</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>Buod ng mga hindi pa bayad na invoice</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Wika ng program</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>Pareho sa system</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>Puwedeng nasa ibang wika ang mga chart ng bawat client.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>Pareho sa wika</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Ganito ang itsura ng mga numero at petsa: {number} at {day}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>Itsura</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>Mga kulay</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>Pareho sa system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>Mataas na contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Laki ng teksto</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100% ang laki ng teksto ng system mo.</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>Paano binibilang ang mga figure</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>Resolution time bilang</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>Hindi tinukoy</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>Lumipas na oras</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>Oras na tinrabaho</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>Nakasulat sa bawat chart ng resolution time.</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>Ang mga client at wika ng serbisyo ay</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>Hindi tinukoy</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>Magkahiwalay na trabaho</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>Dalawang view ng iisang trabaho</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>Pinagsusuma ang magkahiwalay na trabaho; isang beses binibilang ang iisang trabaho.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>Mga file at backup</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>File mo</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Mag-restore ng backup…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Mga chart</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>Doon nagse-save ang “I-export ang lahat ng chart”, sa isang folder bawat client.</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Folder para sa mga chart</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Mga update</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>Doon nase-save ang mga update, sa isang folder bawat client.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Folder para sa mga update</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>Ipakita ang folder</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>Palitan…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>Folder para sa mga backup</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>Doon na itatabi ang mga bagong backup mula ngayon. Mananatili sa {old} ang mga nauna.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>Walang lingguhang figure para dito.</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>Walang buwanang figure para dito.</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>Walang figure kada quarter para dito.</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>Walang taunang figure para dito.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>Value</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>Malamang na saklaw</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Mga remark</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>hindi pa tapos</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>hindi kumpleto</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>walang value: {why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>{by} ang bilang ng package</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>in-enter {by}; hindi ito makukuwenta para sa mas mahabang period</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>period|periods|mga period|panahon|yugto|reporting period</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>petsa|mga petsa|date|dates</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>araw|mga araw|araw ng buwan|day|days|day of month</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>linggo|mga linggo|lingguhan|numero ng linggo|bilang ng linggo|week|weeks|wk|w|week number|week no|calendar week</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>linggo ng|linggong nagsisimula|linggong nagsisimula sa|linggo mula|simula ng linggo|umpisa ng linggo|week of|week beginning|week commencing|week starting|week start|w c|wc</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>linggong nagtatapos|linggong nagtatapos sa|katapusan ng linggo|dulo ng linggo|linggo hanggang|week ending|week end|week to|w e</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>buwan|mga buwan|buwanan|numero ng buwan|month|months|month number|mth</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>quarter|quarters|kwarter|kuwarter|qtr|q</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>taon|mga taon|taunan|year|years|yr</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>client|clients|mga client|kliyente|mga kliyente|pangalan ng client|pangalan ng kliyente|client name|customer|customers|mga customer|kustomer|suki|account</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>wika ng serbisyo|wika|mga wika|lengguwahe|lenggwahe|service language|language|languages|service_language</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>measure|measures|figure|figures|mga figure|metric|metrics|sukat|sukatan|panukat|indicator|indicators|indikador|kpi|kpis|mga kpi</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>dami|halaga|bilang|numero|amount|amounts|value|values|number|count|quantity|qty|actual|aktuwal|aktwal</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>unit|units|yunit|mga yunit</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>total|totals|grand total|kabuuan|kabuoan|suma|suma total|subtotal|sub total|sum|overall|all|lahat|average|avg|ave|katamtaman|mean|median|min|max|ytd|year to date|minimum|maximum</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>minutes|minuto|min|seconds|segundo|thousands|in thousands|libo|sa libo|millions|in millions|milyon|sa milyon|percent|percentage|porsyento|porsiyento|plan|planned|plano|nakaplano|budget|budgeted|badyet|forecast|projected|projection|tantiya|tinataya|inaasahan|target|targets|goal|goals|layunin|estimate|estimated|estimates|cumulative|running total|naipon|ytd|year to date|average|averages|avg|ave|katamtaman|mean|median|last year|previous year|prior year|nakaraang taon|noong nakaraang taon|noong isang taon|per day|kada araw|bawat araw</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>bilang|count|number|numero|no|nr|blg|pcs|piraso|#</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>ng|ang|sa|noong|nitong|ika|mula|simula|nagsisimula|of|the|in|st|nd|rd|th|no|starting|beginning</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>hanggang|to|until|till|through|thru</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>{measure} ({kpi})</source>
        <comment>a figure: Tasks completed (Tasks per hour)</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {kpi}: the name of a KPI</extracomment>
        <translation>{measure} ({kpi})</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <comment>title of a dialog</comment>
        <translation>Mag-import ng table</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Mag-import ng table: {file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>Mag-import ng table: {file} ({number} sa {total})</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>Binabasa ang table…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>I-&amp;enter ang {count}</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>I-&amp;enter ang {count}, palitan ang {changed}</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>&amp;Palitan ang {changed}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Isara</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>bago: {count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>napalitan: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>walang pagbabago: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>tinanggihan: {count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>kailangang linawin: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>hindi isinama: {count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>Na-enter na ang mga figure na ito. Walang mababago.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>Nakabukas nang read-only ang file na ito: walang mae-enter dito.</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>Ginagamit ulit ang mga pinili mo para sa table na may parehong mga heading.</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>Walang binabago ang mga blangkong cell.</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>May mga kasunod pang tanong: {count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>Ang table mismo</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>Para baguhin kung ano ang row o column, i-click ang heading nito o pindutin ang Space.</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Ie-enter ({count})</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Hindi isinama ({count})</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>Magiging</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason} (figure: {count})</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (bago)</translation>
    </message>
    <message>
        <source>{client}, {language}</source>
        <comment>a client and a language</comment>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>{client}, {language}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>one without a name</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <comment>a sheet of a workbook</comment>
        <extracomment>{name}: the name of a sheet of a workbook</extracomment>
        <translation>{name} (nakatago)</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>Encoding ng teksto</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>Column separator</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>comma</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>bar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>Mga &amp;figure, nasa table ang pangalan</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>Figure ng is&amp;ang measure</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Wika ng serbisyo</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>Pa&amp;ngalan ng mga figure</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>&amp;Huwag isama</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>Gaya ng na&amp;kilala</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>i-paste ang isang table</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>i-import ang {file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>Ine-enter ang %n figure. Sandali lang.</numerusform>
            <numerusform>Ine-enter ang %n figure. Sandali lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Na-enter: {count}.</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>Na-enter: {count}. Hindi pa na-save dahil sumasalungat sa iba: {held}.</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Iba pang ganitong remark: {count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>Ito ang susunod na sheet.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} mula {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: inalis ang target mula {period}.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>Ang buong negosyo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>Target</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>Hindi bababa sa</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>Hindi lalampas sa</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>Sa pagitan ng</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>Walang target</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Pinakamababang value</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Pinakamataas na value</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>Mananatili ang target ng mga naunang period.</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sa ngayon: {target} mula {period}.</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Na-save. Ipapakita ng tsart ang target na ito mula {period}.</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>Sa ngayon: walang target.</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Para ito sa bawat linggo.</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Para ito sa bawat buwan.</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Para ito sa bawat quarter.</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Para ito sa bawat taon.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>&amp;Alisin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Mga target: {client}</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>Ang ipinangako mo sa client na ito. Ipinapakita ng mga chart at update kung gaano kadalas mo itong natupad.</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>Mga target</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} mula {period}</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>Walang target</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>&amp;Idagdag…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>&amp;Palitan…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>target ng {kpi}, {period}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>ginagamit ng ibang program ang file</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>puno na ang disk</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>hindi na mababago ang file</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>wala na ang “{file}” sa folder nito</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>pinalitan ng ibang file ang “{file}”</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>na-overwrite ang “{file}”</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>pinalitan ng “{name}” ang pangalan ng “{file}”</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>wala na ang folder ng “{file}”</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>sira ang “{file}”</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>nag-ulat ng error ang disk</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>hindi mababago ang “{file}”</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi pa na-save: {why}. Sinusubukan ulit bawat ilang segundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n figure ang hindi pa na-save: {why}. Sinusubukan ulit bawat ilang segundo.</numerusform>
            <numerusform>%n figure ang hindi pa na-save: {why}. Sinusubukan ulit bawat ilang segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi na-save: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n figure ang hindi na-save: {why}.</numerusform>
            <numerusform>%n figure ang hindi na-save: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n figure ang hindi na-save</numerusform>
            <numerusform>%n figure ang hindi na-save</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi nakapag-save: {why}.</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>May ilang na-save na mula noon nang may ibang value. Kanselahin para piliin kung alin ang tama.</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>Ipapakita ulit ang itinabi mo para sa susunod na pagbukas kapag binuksan mo ang file na ito.</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Hindi maitatabi ang mga ito para sa susunod na pagbukas: {why}</translation>
    </message>
    <message>
        <source>{place}: {typed}</source>
        <comment>a figure that is not saved</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {typed}: what the user typed</extracomment>
        <translation>{place}: {typed}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>blangko</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>%n pang figure</numerusform>
            <numerusform>%n pang figure</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>Itabi para sa susunod</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>Hindi na-save ang “{typed}”, at {stored} ang na-save dito mula noon. Alin ang tama?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>Hindi na-save ang pag-clear ng figure, at {stored} ang na-save dito mula noon. Alin ang tama?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Hindi na-save ang “{typed}”, at na-clear ang figure mula noon. Alin ang tama?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Hindi na-save ang “{typed}” noong huling beses. I-save ito ngayon?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>Hindi na-save ang pag-clear ng figure noong huling beses. I-clear ito ngayon?</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Hindi pa na-save ang “{typed}”. I-save ito ngayon?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>I-save ang {amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>I-clear ito</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Panatilihin ang {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>Iwang blangko</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: naipadala. Mananatili ang update na ito kung ano ito ngayon.</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: hindi naipadala. Puwede na ulit mabago ang update na ito.</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>Walang update, at walang due.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>Naipadala noong</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>due</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n linggo ({count}) mula {before} ({whole})</numerusform>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n linggo ({count}) mula {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n buwan ({count}) mula {before} ({whole})</numerusform>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n buwan ({count}) mula {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n quarter ({count}) mula {before} ({whole})</numerusform>
            <numerusform>Walang malinaw na pagbabago: {recent} sa %n quarter ({count}) mula {before} ({whole})</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Walang value para sa {period}: {reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Walang figure para sa {period}</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>Hindi pa tapos ang period na ito</translation>
    </message>
    <message>
        <source>{count}: {level}</source>
        <comment>34 of 50: below the benchmark</comment>
        <extracomment>{count}: a count, such as 5 of 6; {level}: the name of a level, such as typical</extracomment>
        <translation>{count}: {level}</translation>
    </message>
    <message>
        <source>Usual here: {range}</source>
        <comment>2.1 to 4.4 h</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Karaniwan dito: {range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mas mataas kaysa karaniwan dito ({range})</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mas mababa kaysa karaniwan dito ({range})</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>Mula {first} hanggang {last}: sa pagitan ng {low} at {high}</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>Mula {first} hanggang {last}: palaging {value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}, {first} hanggang {last}: sa pagitan ng {low} at {high}</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>Malamang na saklaw, {period}: {range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>sa {hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} ang binili, {carried} na carry-over</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} ang binili, bawas ang {carried} na nagamit dati</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>Nagamit na oras</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>mula {day}</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>dapat magamit hanggang {day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi pa tapos: {period}.</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Hindi pa sarado: {period}.</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Hindi isinama dahil hindi pa naka-save: {figures}.</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Kulang: {figures}.</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>Kasama ang lahat ng oras ng {longer}: hindi ito ine-enter ayon sa linggo.</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>Wala sa maikling update ang mga figure para sa {period}.</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Hindi kumpleto: {figures}.</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Batay sa kakaunting bilang: {figures}.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Para lang sa mga client na hindi nagsasalita ng English: {figures}.</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}: walang value ang field na {field}.</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}: mukhang ibang wika ito ({language}).</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi pa available: {language}. Nasa wika ng window ang update.</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}: may nakasulat na ibang client: {client}.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: {value} pa rin ang nakasulat dito, gaya sa ipinadalang update.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: {value} pa rin ang nakasulat dito, pero nagbago na ang mga numero.</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Wala ang pangalan mo sa itaas ng update.</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Hindi nakalagay ang trabaho mo sa wika ng update ({language}).</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Wala pang sinasabi ang update na ito: wala itong figure, oras o teksto.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>Natapos na</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>Ginagawa pa</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Ang kailangan ko sa inyo</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Pagbati</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Pangungusap</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>{place} ({figure})</source>
        <comment>a text about a figure</comment>
        <extracomment>{place}: a text of this context, such as Summary; {figure}: the name of a KPI or a measure</extracomment>
        <translation>{place} ({figure})</translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Period: {first} hanggang {last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Mga figure bawat linggo: {first} hanggang {last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}: {formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>Ginagamit lang ang “tumaas” o “bumaba” kung bihira itong mangyari nang nagkataon lang; kung hindi, walang malinaw na pagbabago.</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}, para sa {figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>Walang pinangalanang pag-aaral ang mga artikulo.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Isinulat noong {day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} hanggang {last} · kasunod ang mga detalye, formula at source</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}: page {page}</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>Nasa naka-attach na PDF ang mga detalye at formula.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <comment>in a list: Requests resolved 41</comment>
        <extracomment>{name}: the name of a figure; {value}: a value with its unit and its count</extracomment>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Package: {hours}</source>
        <comment>18 h 30 of 20 h used, 1 h 30 left</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>Package: {hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Walang malinaw na pagbabago: {figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Naka-leave po ako mula {first} hanggang {last}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>Weekly update</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>Monthly update</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>Quarterly update</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>Yearly update</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Weekly review</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Quarterly review</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Yearly review</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>Naka-leave</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind}, itinama</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>Handa na</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>Naipadala</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>Ayon sa plano</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>Kailangan ng atensyon</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>Hindi ayon sa plano</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Mga figure ng linggo</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>Mga figure ng buwan</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>Mga figure ng quarter</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Mga figure ng taon</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>Natapos na</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Natapos nitong {month}</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Natapos, {first} hanggang {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Susunod, sa {month}</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>Sa susunod na linggo</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>Ginagawa pa</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>Mga oras ng package</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>Wala sa ngayon.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>nakaplano</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>nakaplano dati</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>tapos ang {done} sa %n nakaplano</numerusform>
            <numerusform>tapos ang {done} sa %n nakaplano</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update: on track, needs attention …</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update</comment>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>Dating plano</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>Mga note</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>Mga paliwanag</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>para kay {contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>Lahat ng client</translation>
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
        <translation>{salutation},</translation>
    </message>
    <message>
        <source>Hello {contact}</source>
        <comment>a salutation in a mail</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>Hello {contact}</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Narito po ang update para sa {period}.</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Itinama pagkatapos ng update para sa {period}: {figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now} (dating {was})</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>Mga update</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>Buong negosyo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>Na&amp;unang client</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>&amp;Susunod na client</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>&amp;Kopyahin para sa email</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>I-save ang &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>&amp;Markahan bilang naipadala</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Higit pa</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>Lahat ng update</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>I-save ang PDF &amp;bilang…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>I-save bilang email &amp;draft (.eml)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>I-save bilang plain &amp;text</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>&amp;Handa nang ipadala</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>Markahan bilang hindi &amp;naipadala</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>Mag-draft ng correction</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>It&amp;apon ang correction</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>Buksan ang PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>Mga reusable na tekst&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>Pan&amp;galan at logo mo…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>Isulat</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>Preview</translation>
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
            <numerusform>%n page</numerusform>
            <numerusform>%n page</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Correction {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>Naipadala noong {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>Uri ng update</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>Buo</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>Maikli, walang mga figure</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>Naka-leave</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>Wika ng update</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language} (wika ng client)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>Isang linya tungkol sa status</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>I-reset ang teksto</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>Isingit</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>Wala pang reusable na teksto</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>Isang item bawat linya</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>Mga tanong sa client, isa bawat linya</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count} sa {most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>Walang oras ng package sa panahong ito</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>Walang note na ipinapakita sa client para sa period na ito</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Ilipat pataas: {figure}</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Ilipat pababa: {figure}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>Magdagdag ng figure</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Pangungusap tungkol sa {figure}</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>Komento mo</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Komento sa {figure}</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>Email</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>Pagbati</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>%n bagay ang dapat tingnan. Puwede mo pa rin itong markahan bilang naipadala.</numerusform>
            <numerusform>%n bagay ang dapat tingnan. Puwede mo pa rin itong markahan bilang naipadala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>Walang dapat tingnan.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Isara: {period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>Buksan ang mga figure</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>Ipakita ang mga figure</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>Nakopya. I-paste ito sa isang email. Kung inaalis ng email program mo ang mga larawan, gamitin ang “I-save bilang email draft”.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>Nakopya.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>Na-save bilang {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>Ipakita sa folder</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>Bumubukas ito bilang draft sa Thunderbird at sa classic Outlook. Kung ipinapakita lang ito ng Thunderbird, piliin ang Edit As New Message.</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Naipadala ang update na ito noong {day}. Hindi na ito mababago.</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>Ito ay mas naunang bersyon, ipinadala noong {day}.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Folder para sa mga update</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Nase-save ang mga update sa {folder}, sa isang folder bawat client gaya ng “{client}”.</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>Puwede mo itong palitan sa Settings.</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>I-&amp;save doon</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>&amp;Ibang folder…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Naipadala ang update noong {day}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>Mga PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>baguhin ang update</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>markahan ang update bilang handa na</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>markahan ang update bilang draft</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>mag-draft ng correction</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>itapon ang correction</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>Bumalik sa update</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>Pangalan at logo mo</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>Ipinapakita sa itaas ng mga update mo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>Pangalan mo</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>Ang trabaho mo</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Ang trabaho mo ({language})</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>Multilingual virtual assistant</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>palitan ang pangalan at logo mo</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>Mga reusable na teksto</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>Pinupunan ang mga field sa bawat update: {fields}, o ang code ng isang KPI gaya ng {kpi}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Lahat ng client</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>Kahit anong wika</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Bago</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>Bu&amp;rahin</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>baguhin ang tekstong “{name}”</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>burahin ang tekstong “{name}”</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>Itinatabi kung paano ipinadala noong {day}.</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>Itinatabi kung paano ipinadala noong {day}. Binago ito matapos mong i-save o kopyahin: i-save o kopyahin itong muli.</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}: {sent} nang ipinadala, {now} na ngayon</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>walang value</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder:</source>
        <comment>label of a file dialog</comment>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <comment>label of a file dialog</comment>
        <translation>Uri ng file:</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Isara</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Mga keyboard shortcut</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Susunod na field, naunang field</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>Kahit saan</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>Ipakita kung kailan na-save ang huling pagbabago</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>Nasaan ang data ko?</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>File mo</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>Mga backup, ginagawa kapag isinara ang KPI Desk</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>Ipakita ang folder</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>Isang file ang negosyo mo. Hindi ito naka-encrypt: gamitin ang disk encryption ng system mo. Paminsan-minsan, kopyahin ang folder ng backup sa ibang device.</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>I-check ang data ko</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>Chine-check ang file mo at ang pinakabagong backup nito…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>Walang nakitang problema.</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>May mali. Huwag mag-enter ng kahit ano sa file na ito hangga’t hindi naaayos.</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>Maayos ang file mo, pero may mali sa mga backup nito. Gumawa ng kopya ngayon: File › Mag-save ng kopya…</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>Mag-&amp;restore ng backup…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>Tungkol sa KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>Ang mga KPI ng trabaho mo bilang virtual assistant, sa sarili mong computer. Gumagana nang offline ang KPI Desk at walang binubuksang network connection.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>Mga figure</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>Mga chart</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>Mga update</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>Ove&amp;rview</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>Mga fi&amp;gure</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>Hi&amp;story</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>Mga &amp;chart</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>Mga c&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>Mga &amp;update</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>Mga page</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>&amp;Help</translation>
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
        <translation>Negosyo ko</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>Halimbawa</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Backup ng {file}</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>Na-save lahat nang {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>Na-save lahat</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Na-save lahat maliban sa %n figure na dapat tingnan</numerusform>
            <numerusform>Na-save lahat maliban sa %n figure na dapat tingnan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>Hindi pa na-save: %n figure</numerusform>
            <numerusform>Hindi pa na-save: %n figure</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>Hindi pa na-save: ang teksto ng isang update</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>Sample na negosyo ito na may gawa-gawang figure. Subukan ang kahit ano.</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>Magsimula sa sarili kong figure</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Bagong business file…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>Bu&amp;ksan…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>Buksan nang rea&amp;d-only…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>Mga &amp;nabuksan kamakailan</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>Walang kamakailang file</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>Buksan ang sa&amp;mple na negosyo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>Mag-&amp;save ng kopya…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>Mag-res&amp;tore ng backup…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>Mag-&amp;import ng table…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>Mga n&amp;akaraang import…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>Walang teksto o table sa clipboard na mai-paste.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>Hindi binasa: {files}.</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>Mag-&amp;export ng data…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>I-export ang &amp;lahat…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;print…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>I-print</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>Walang mai-print dito. Pumunta sa Overview, Mga figure, History, Mga chart o Mga update. Ang naipadalang update ay ipi-print mula sa PDF nito.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>L&amp;umabas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>I-&amp;undo: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>I-&amp;redo: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Na-undo: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Na-redo: {what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Maghanap ng kahit ano…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>Pumi&amp;li ng KPI…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>&amp;Itsura</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>Pareho sa &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Maliwanag</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>Ma&amp;dilim</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>Mataas na &amp;contrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>Pareho sa &amp;system</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>I-&amp;check ang data ko…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>Na&amp;saan ang data ko?</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>Mga &amp;keyboard shortcut</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>&amp;Tungkol sa KPI Desk</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>Mga business file (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>Mga table (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Table para sa mga spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Table para sa mga program (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>Data para sa ibang program (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na-save: {file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>gumawa simulan sarili</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>backup doblehin USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>undo ibalik mabawi nawala</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>demo halimbawa</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV spreadsheet i-load</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>undo delete alisin Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV spreadsheet</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>archive i-archive backup</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>papel PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>lumabas isara exit</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>idagdag alisin delete itago</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>tulong hotkey</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>mali error ayusin sira</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>folder file lokasyon backup privacy</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>bersyon lisensya update</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>mode theme araw</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>mode theme gabi</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>mode theme accessibility</translation>
    </message>
</context>
</TS>
