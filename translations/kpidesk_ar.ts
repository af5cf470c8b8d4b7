<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>الإصدار {version}، بُني في {day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>الإصدار {version}، يعمل من شيفرته المصدرية</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Version {version} ({day})</source>
        <comment>a heading above the notes on a version</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>الإصدار {version} ({day})</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <comment>a heading in About KPI Desk</comment>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>لا يبحث KPI Desk عن تحديثات. تعرض صفحة التنزيل رقم الإصدار الحالي: إن كان أعلى من {version}، فيمكن تثبيته فوق هذا الإصدار. تبقى بياناتك محفوظة.</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;بياناتك</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>يبقى ملف نشاطك ونسخه الاحتياطية في مكانها عند تحديث البرنامج أو إلغاء تثبيته.</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>ال&amp;مكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>مكوّنات البرنامج</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}، الترخيص: {license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>نص الترخيص: {name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>قائمة المكوّنات غير موجودة في هذه النسخة.</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>لا يوجد نص ترخيص مثبّت مع هذا المكوّن.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>يُستخدم Qt وPySide6 بموجب رخصة GNU LGPL، الإصدار 3: يمكنك استبدال مكتباتهما بمكتباتك.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>يُستخدم Qt وPySide6 بموجب رخصة GNU LGPL، الإصدار 3: يمكنك استبدال مكتباتهما بمكتباتك. يشرح الملف README.txt في مجلد التراخيص كيفية ذلك.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>{hours} h</source>
        <comment>a duration: 2 h</comment>
        <extracomment>{hours}: a number of hours</extracomment>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a duration: 5 min</comment>
        <extracomment>{minutes}: a number of minutes</extracomment>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{hours} س {minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a duration: 30 s</comment>
        <extracomment>{seconds}: a number of seconds</extracomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <comment>short: 1 h 30</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours} س {minutes} د</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>READ ME</source>
        <comment>a file name, without suffix</comment>
        <translation>اقرأني</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>النشاط كله</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>كل محتويات «{name}»</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>صُدّر في {day} باستخدام KPI Desk {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>لا يحتوي على أرقام.</numerusform>
            <numerusform>يحتوي على رقم واحد.</numerusform>
            <numerusform>يحتوي على رقمين.</numerusform>
            <numerusform>يحتوي على %n أرقام.</numerusform>
            <numerusform>يحتوي على %n رقمًا.</numerusform>
            <numerusform>يحتوي على %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>تمتد من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>هذا لاطلاعك وحدك</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>يحتوي على أسماء جميع عملائك وأرقامهم وملاحظاتك عنهم، وهو غير مشفّر. يُحفظ حيث لا يقرؤه أحد سواك. أما العميل فتُرسل إليه مخططاته وحدها.</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>ما محتوى كل ملف</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>كل شيء كما يحفظه KPI Desk: الأرقام والعملاء والملاحظات والأهداف وكل التغييرات السابقة. لمتابعة العمل على أي حاسوب، يكفي نسخه إليه وفتحه في KPI Desk. أما الملفات الأخرى فتُقرأ من دون KPI Desk.</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>كل الأرقام في مصنف، رقم في كل صف وبأسماء بلغتك، لأي برنامج جداول.</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>الأرقام نفسها نصًّا عاديًّا، لأي برنامج آخر: معرّفات، وترميز UTF-8، ونقطة عشرية.</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>للبرامج: الأرقام مع العملاء والأهداف ومستوياتك الخاصة والملاحظات والإعدادات والتقارير وقائمة عمليات الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>لا مخططات للعميل «{client}».</numerusform>
            <numerusform>مخطط واحد للعميل «{client}»، في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>مخططان للعميل «{client}»، كل منهما في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخططات للعميل «{client}»، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخططًا للعميل «{client}»، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخطط للعميل «{client}»، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>لا مخططات لنشاطك كله.</numerusform>
            <numerusform>مخطط واحد لنشاطك كله، في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>مخططان لنشاطك كله، كل منهما في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخططات لنشاطك كله، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخططًا لنشاطك كله، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
            <numerusform>%n مخطط لنشاطك كله، كل منها في صورة (PNG) وفي مستند PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>لا تقارير للعميل «{client}».</numerusform>
            <numerusform>تقرير واحد كما تسلّمه العميل «{client}»، بصيغة PDF.</numerusform>
            <numerusform>تقريران كما تسلّمهما العميل «{client}»، بصيغة PDF.</numerusform>
            <numerusform>%n تقارير كما تسلّمها العميل «{client}»، بصيغة PDF.</numerusform>
            <numerusform>%n تقريرًا كما تسلّمها العميل «{client}»، بصيغة PDF.</numerusform>
            <numerusform>%n تقرير كما تسلّمها العميل «{client}»، بصيغة PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>لا مراجعات لنشاطك كله.</numerusform>
            <numerusform>مراجعة واحدة لنشاطك كله، بصيغة PDF.</numerusform>
            <numerusform>مراجعتان لنشاطك كله، بصيغة PDF.</numerusform>
            <numerusform>%n مراجعات لنشاطك كله، بصيغة PDF.</numerusform>
            <numerusform>%n مراجعة لنشاطك كله، بصيغة PDF.</numerusform>
            <numerusform>%n مراجعة لنشاطك كله، بصيغة PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>لا توجد مخططات لأن أيًّا من المؤشرات ليست له قيمة بعد.</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>يوجد مخطط لكل مؤشر متابَع له قيمة، بلغة العميل إن كان KPI Desk متوفرًا بها. لا مخططات للعملاء المؤرشفين، وأرقامهم موجودة في الجداول.</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>تعذّر رسم هذه المخططات: {charts}.</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>أعمدة جدول CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>معناه</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>يمثّل 2026-W07 أسبوعًا، و2026-03 شهرًا، و2026-Q1 ربع سنة، و2026 سنة.</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>اسم العميل؛ فارغ للأرقام التي بلا عميل.</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>رمز اللغة التي جرى بها العمل؛ فارغ إن لم تُذكر لغة.</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>ما جرى عدّه أو قياس وقته. الأسماء مذكورة أدناه.</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>العدد. الصفر يعني صفرًا، والأرقام الفارغة لا صف لها.</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count لما يُعَدّ، وhours للوقت.</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>أسماء المقاييس</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>في KPI Desk</translation>
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
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>يحفظ ملف ZIP واحدًا: كل الأرقام في مصنف وفي جدول ولبرامج أخرى، ومخططًا لكل مؤشر للنشاط كله ولكل عميل، ونسخة من ملفك. وتشرح صفحة في داخله محتوى كل ملف.</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>ملف ZIP لاطلاعك وحدك: يحتوي على بيانات جميع عملائك وهو غير مشفّر.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>حفظ الكل باسم</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>تجري قراءة كل الأرقام وفحصها…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>الآن: {chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>حُفظ كل شيء في «{file}»، في {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>أُلغي التصدير. لم يُحفظ أي ملف.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>مستبعد:</translation>
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
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>نسخك الاحتياطية في {folder}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>تعذّر فتح المجلد. نسخك الاحتياطية في {folder}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>هذه نسخة احتياطية أُنشئت في {made_at}. يمكنك عرضها دون تغييرها.</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>إغلاق النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>يجري فتح النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>تجري استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>تُفحص النسخة الاحتياطية أولًا، ويُحتفظ بالملف الذي تحل محله. يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>تم الفحص والاستعادة: عاد «{file}» إلى ما كان عليه في {made_at}.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>تم الفحص والاستعادة: عاد «{file}» إلى ما كان عليه في {made_at}. ما حلّت النسخة محله محفوظ هنا: {kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>لم تُستعد أي نسخة. {why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>النسخ الاحتياطية في</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>&amp;مجلد آخر…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>أول فترة وآخر فترة</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>يجري البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>لا توجد نسخة احتياطية في هذا المجلد. إن كانت نسخك في مكان آخر، فيُرجى اختيار مجلدها.</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا توجد نسخة احتياطية من «{file}» في هذا المجلد. هذه نسخ احتياطية لملفات أخرى.</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>العملاء: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>العملاء: {names}</numerusform>
            <numerusform>العملاء: {names} وعميل آخر</numerusform>
            <numerusform>العملاء: {names} وعميلان آخران</numerusform>
            <numerusform>العملاء: {names} و%n عملاء آخرين</numerusform>
            <numerusform>العملاء: {names} و%n عميلًا آخر</numerusform>
            <numerusform>العملاء: {names} و%n عميل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>لا عملاء فيها.</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>تحل هذه النسخة الاحتياطية عند استعادتها محل الملف {file}. ويُحفظ الملف الحالي مع النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>تُنشئ الاستعادة الملف {file}. لا يُستبدل أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>&amp;فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: تبدأ الحدود المعتادة من جديد ابتداءً من {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: أُزيل خط الأساس ({period}).</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>المعيار: {kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>ي&amp;خص</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>أ&amp;فضل من المتوسط</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>ا&amp;ستثنائي</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>العلامة: {level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}، {unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>المنشور: {rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>يُستبعد المستوى الذي لا حد له.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>المص&amp;در</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>متفق عليه في العقد</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>تعرضه مخططات العملاء وتقاريرهم.</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>المخطط بهذا المعيار</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>ال&amp;رسم بالمعيار المنشور</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>الرجوع إلى ال&amp;منشور</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>مثل معيار النشا&amp;ط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>معيار {kpi}</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>الإصدار الأول من KPI Desk.</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>أربعة عشر مؤشرًا للمساعدة الافتراضية، لكل منها سلّم المستويات المنشور له: دون مستوى المعيار، وعادي، وأفضل من المتوسط، واستثنائي.</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>تُدخل الأرقام بلوحة المفاتيح وحدها أو تُلصق من برنامج جداول، وتُحفظ أثناء كتابتها؛ ويمكن التراجع عن كل خطوة.</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>تُستورد الجداول من المصنفات وملفات CSV وHTML وJSON: يظهر أولًا ما سيُدخل، ويمكن التراجع عن كل استيراد أو نقله.</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>تُعرض القيم مع أعدادها، وتُعرض قيم الاستبيانات مع نطاق مرجّح. ولا يُذكر ارتفاع أو انخفاض إلا إذا ندر أن تسببه المصادفة وحدها.</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>السجل كله في ملف واحد، وتُفحص كل نسخة احتياطية عند إنشائها.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>تُحفظ المخططات بصيغة PNG أو SVG أو PDF بلغة العميل، أو تُطبع.</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>لكل عميل بطاقة فيها باقة الساعات، ويمكن إغلاق كل شهر.</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>يُحدد الهدف على المخطط أو في بطاقة العميل ابتداءً من فترة؛ وتعرض المخططات والتقارير مراحله وعدد مرات تحققه.</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>تبقى الملاحظات على رقم أو فترة أو مدة خاصة بك، ما لم تُعرض للعميل في التقارير والمخططات.</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>تُعدّ مسودات تقارير العملاء من أرقام الشهر، بلغة العميل ومنطقته، وتُحفظ بصيغة PDF أو تُنسخ إلى رسالة بريد إلكتروني، ويُحتفظ بها كما أُرسلت.</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>يمكن تصدير كل شيء في ملف ZIP واحد: الجداول والمخططات والملف نفسه وصفحة تشرحها.</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>يعثر Ctrl+K على المؤشرات والعملاء والفترات والأرقام والأوامر. وفي صفحة الإعدادات اللغة والألوان وحجم النص ومجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>يتوفر البرنامج بعشر لغات، ويعمل دون إنترنت ولا يفتح أي اتصال بالشبكة.</translation>
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
        <translation>لا يتوفر KPI Desk بعد بلغة العميل «{client}» («{language}»). لغة المخطط: {instead}.</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>فترة لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>غير مكتمل: أرقام مستبعدة</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>فترة لم تنتهِ بعد وغير مكتملة</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>آخر فترة منتهية</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>تنبيهات لا تظهر هنا: {count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>أرقام أخرى مستبعدة: {count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>أرقام مستبعدة: {periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>لا قيمة: {reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>لا أرقام {by}</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>لا قيمة في هذه الفترات</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>الهدف {value}</translation>
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
            <numerusform>{period}</numerusform>
            <numerusform>{period} وفترة أخرى</numerusform>
            <numerusform>{period} وفترتان أخريان</numerusform>
            <numerusform>{period} و%n فترات أخرى</numerusform>
            <numerusform>{period} و%n فترة أخرى</numerusform>
            <numerusform>{period} و%n فترة أخرى</numerusform>
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
        <translation>{period}، خاصة: {note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}، مستوى معتاد جديد: {note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: مستوى معتاد جديد</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: غياب</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>ملاحظات لا تظهر هنا: {count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>ساعات منقضية</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>ساعات عمل فعلية</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>النطاق المرجّح</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}: الباقة كلها</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>الحدود المعتادة والمستوى المعتاد</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}: {value}، خارج المحور</translation>
    </message>
    <message>
        <source>n</source>
        <comment>heads a row of counts below the axis: answers, tickets</comment>
        <translation>ن</translation>
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
            <numerusform>لا أسابيع مجمّعة</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان مجمّعان</numerusform>
            <numerusform>%n أسابيع مجمّعة</numerusform>
            <numerusform>%n أسبوعًا مجمّعًا</numerusform>
            <numerusform>%n أسبوع مجمّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>لا أشهر مجمّعة</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران مجمّعان</numerusform>
            <numerusform>%n أشهر مجمّعة</numerusform>
            <numerusform>%n شهرًا مجمّعًا</numerusform>
            <numerusform>%n شهر مجمّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>لا أرباع مجمّعة</numerusform>
            <numerusform>ربع سنة واحد</numerusform>
            <numerusform>ربعان مجمّعان</numerusform>
            <numerusform>%n أرباع سنة مجمّعة</numerusform>
            <numerusform>%n ربع سنة مجمّعًا</numerusform>
            <numerusform>%n ربع سنة مجمّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>لا سنوات مجمّعة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان مجمّعتان</numerusform>
            <numerusform>%n سنوات مجمّعة</numerusform>
            <numerusform>%n سنة مجمّعة</numerusform>
            <numerusform>%n سنة مجمّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>أساس آخر قيمة ({period}): {amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>الأساس: {amounts}</translation>
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
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>service language {language}</source>
        <comment>in a chart’s subtitle, after the client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>لغة الخدمة: {language}</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}, {level}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {level}: the name of a level, such as typical</extracomment>
        <translation>{kpi}: {value} في {period}، {level}.</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}.</source>
        <comment>the reading of a chart: a value without a level</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {value} في {period}.</translation>
    </message>
    <message>
        <source>From {first} to {last} all values were between {low} and {high}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>من {first} إلى {last} كانت كل القيم بين {low} و{high}.</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>من {first} إلى {last} كانت القيمة دائمًا {value}.</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>في {period} كانت القيمة {value}.</translation>
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
        <translation>{kpi}: لا قيمة بعد.</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>هذه الفترة لم تنتهِ بعد.</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>هذه الفترة غير مكتملة.</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>استُبعدت أرقام من فترات أخرى أيضًا: {periods}.</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>تنبيه على هذه الفترة: {warning}.</translation>
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
        <translation>مستبعد: {items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods} – مستبعد: {items}</translation>
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
        <translation>ينقص: {measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>أُدخلت {by}</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>أرقام بلا عميل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>دون مستوى المعيار</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>أفضل من المتوسط</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>استثنائي</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>دون مستوى المعيار</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>مستوى عادي</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>أفضل من المتوسط</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>مستوى استثنائي</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>عادي على الأقل</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>أفضل من المتوسط على الأقل</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>مستوى عادي على الأقل</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>أفضل من المتوسط على الأقل</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} على الأكثر</translation>
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
        <translation>حد أدنى للقيمة</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>عدد العملاء في البداية يختلف عن عددهم في نهاية الفترة السابقة</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>تُجمع الأرقام حسب العميل وحسب لغة الخدمة، وقد تكون عن العمل نفسه</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>الساعات المرحّلة مجهولة لأن الفترة السابقة بلا ساعات</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>حد أدنى: العملاء الجدد الذين غادروا يُحسبون عملاء مفقودين</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>تُحتسب الباقة حسب الشهر</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>لا ساعات متاحة في الباقة</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>بعض أرقامها ناقصة</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>المجموع صفر</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>لا يمكن حسابها من فترات أقصر</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>عدد العملاء المنضمين أكبر من عددهم في النهاية</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>الأرقام متناقضة</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>مقال عن خدمات المساعدة متعددة اللغات، {day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>مقال عن وكالات المساعدة عن بُعد، {day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>دون ذكر منطقة أو دراسة</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>الولايات المتحدة، دون ذكر دراسة</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>التجارة الإلكترونية، دون ذكر دراسة</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>معيار منشور: {article} ({scope})</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>معيار منشور: {article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>معيار منشور في {day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>معيار خاص غير منشور</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>معيار خاص: {source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <oldsource>Own benchmark before {period}; from then on: {published}</oldsource>
        <translation>معيار خاص لهذا العميل، غير منشور</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <oldsource>Own benchmark for part of the time; else: {published}</oldsource>
        <comment>{source} is what the user wrote about it</comment>
        <translation>معيار خاص لهذا العميل: {source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>معيار خاص</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>معيار خاص ({source})</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>معيار خاص لهذا العميل</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>معيار خاص لهذا العميل ({source})</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <oldsource>Own benchmark from {period} on; before that: {published}</oldsource>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ابتداءً من {period}: {now}؛ وقبل ذلك: {before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>عدة معايير: {benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>معيار منشور، {article} ({scope})</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>نُشر في {day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>بلا معيار</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>لا يوجد معيار منشور</translation>
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
        <translation>{levels}: حوالي {low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: حوالي {high}</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: {high} أو أكثر</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: أكثر من {high}</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: أقل من {high}</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: بلوغ {high}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>كما في المقال: {ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <source>≤&#xa0;{value}</source>
        <comment>a target, short: ≤ 40 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} فأقل</translation>
    </message>
    <message>
        <source>no target</source>
        <comment>from a period on, in place of a value</comment>
        <translation>بلا هدف</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>لا أسابيع (تحقق: {met})</numerusform>
            <numerusform>تحقق في {met} من أسبوع واحد</numerusform>
            <numerusform>تحقق في {met} من أسبوعين</numerusform>
            <numerusform>تحقق في {met} من %n أسابيع</numerusform>
            <numerusform>تحقق في {met} من %n أسبوعًا</numerusform>
            <numerusform>تحقق في {met} من %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>لا أشهر (تحقق: {met})</numerusform>
            <numerusform>تحقق في {met} من شهر واحد</numerusform>
            <numerusform>تحقق في {met} من شهرين</numerusform>
            <numerusform>تحقق في {met} من %n أشهر</numerusform>
            <numerusform>تحقق في {met} من %n شهرًا</numerusform>
            <numerusform>تحقق في {met} من %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>لا أرباع (تحقق: {met})</numerusform>
            <numerusform>تحقق في {met} من ربع سنة واحد</numerusform>
            <numerusform>تحقق في {met} من ربعين</numerusform>
            <numerusform>تحقق في {met} من %n أرباع سنة</numerusform>
            <numerusform>تحقق في {met} من %n ربع سنة</numerusform>
            <numerusform>تحقق في {met} من %n ربع سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>لا سنوات (تحقق: {met})</numerusform>
            <numerusform>تحقق في {met} من سنة واحدة</numerusform>
            <numerusform>تحقق في {met} من سنتين</numerusform>
            <numerusform>تحقق في {met} من %n سنوات</numerusform>
            <numerusform>تحقق في {met} من %n سنة</numerusform>
            <numerusform>تحقق في {met} من %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} على الأقل</translation>
    </message>
    <message>
        <source>≥&#xa0;{value}</source>
        <comment>a lower bound, short: ≥ 3%</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} فأكثر</translation>
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
        <translation>ساعات لكل طلب</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>معدل {bound} فأكثر مدة طويلة قد يؤدي إلى الاحتراق الوظيفي.</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>الساعات المنتجة أكثر من الساعات المتاحة (عمل إضافي؟)</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>بعض العملاء الجدد غادروا خلال الفترة</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>عدد العملاء الجدد أكبر من عدد العملاء المحتملين (محتملون من فترات سابقة؟)</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>المهام المنجزة أكثر من المسندة (مرحّلة من فترة سابقة؟)</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>ساعات لكل تذكرة</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>ابتداءً من {bound}، لا يبقى من الباقة إلا القليل.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>ساعات لكل عنصر</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>لغات لكل مساعد</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>مهام في الساعة</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>درجة من سالب مئة إلى موجب مئة</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>خدمات لكل عميل</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>{value} h</source>
        <comment>a value with its unit, short: 2.5 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value} س</translation>
    </message>
    <message>
        <source>{value}/h</source>
        <comment>a value with its unit, short: 2.5/h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}/س</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Export Chart</source>
        <comment>title of a dialog</comment>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>تصدير كل المخططات</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a label in the dialog of an export: the kind of file</comment>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <comment>a format of a chart</comment>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Vector image (SVG)</source>
        <comment>a format of a chart</comment>
        <translation>صورة متجهية (SVG)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>صور متجهية (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>لشريحة عرض</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>صفحة A5</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>حجم مخصص</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>ال&amp;عرض (بكسل)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>الا&amp;رتفاع (بكسل)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>ال&amp;عرض (مم)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>الا&amp;رتفاع (مم)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>الن&amp;قاط في البوصة</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <comment>how large a picture gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <comment>how large a page gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} مم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>a label in the dialog of an export: of the chart</comment>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>على خلفية بيضاء</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>ال&amp;خط المتحرك</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3 فترات</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12 فترة</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>ال&amp;سنة السابقة</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>الحدود ال&amp;معتادة</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>الفترة ال&amp;جارية</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>العم&amp;يل</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>معاينة المخطط</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>الاسم المقترح: {name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>لا يتوفر KPI Desk بعد بلغة العميل «{client}» ({language}).</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>لا توجد في هذا المدى فترة منتهية، فسيكون المخطط فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>الملاح&amp;ظات المعروضة للآخرين</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>الملاحظات الخاصة أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>حفظ المخطط باسم</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>حُفظ: {file}، في {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>إظ&amp;هار في المجلد</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>مجلد المخططات</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>ح&amp;فظ المخططات</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>ملف PDF واحد، صفحة لكل مخ&amp;طط</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>يحفظ مخططًا لكل مؤشر متابَع، للفترات المختارة في الصفحة.</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>المخططات المحفوظة</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>الآن: {kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>المخططات المحفوظة: {count}. مكانها {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>توقف التصدير. المخططات المحفوظة: {count}، في {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>لم يُحفظ أي مخطط.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>مستبعد:</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: لا أرقام</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: للنشاط كله فقط</translation>
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
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>المؤشرات المتابَعة</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>المخطط: {kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>الأرقام: {kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>طول الفترات</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>حسب الربع</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>مدى المخطط</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>آخر 12 فترة</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>آخر 24 فترة</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>آخر 36 فترة</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>لغة الخدمة</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>يشمل هذا المؤشر نشاطك كله؛ لا يمكن تقسيمه حسب العميل أو اللغة.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>فترة مثل 2026-03 أو 2026-W07 أو 2026-Q1 أو 2026. يُترك فارغًا لعدم وضع حد.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>ينتهي المدى قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>عرض المخطط كا&amp;ملًا</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>المخطط كاملًا</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>المؤشر ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>المؤشر ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>عرض ال&amp;جدول</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>ال&amp;شرح</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>&amp;بلا خط متحرك</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>خط م&amp;تحرك، 3 فترات</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>خط متحر&amp;ك، 12 فترة</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>ال&amp;سنة السابقة</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>الحدود ال&amp;معتادة</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>تصدير الم&amp;خطط…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>&amp;نسخ المخطط</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>تصدير كل المخ&amp;ططات…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>نُسخ المخطط: {language}، {width} × {height} بكسل</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>تجري قراءة الأرقام…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>لا توجد أرقام لهذا المؤشر بعد. يظهر مخططه هنا بعد إدخال بعضها.</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>لا أرقام توافق هذه الاختيارات.</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>لا يوجد رسم بياني لساعات باقة الدفعة الواحدة.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>لا توجد مؤشرات متابَعة بعد. يمكن اختيارها في صفحة «نظرة عامة».</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>إدخال الأرقام</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>الانتقال إلى «نظرة عامة»</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>عرض كل الفترات والعملاء</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>تحديد ال&amp;هدف…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>تحديد ال&amp;هدف من هنا…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>تحديد المعيا&amp;ر…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>تحديد المعيا&amp;ر من هنا…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>&amp;بدء خط أساس جديد هنا…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>تغ&amp;يير خط الأساس…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>خط أساس جديد</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ابتداءً من {period}، تبدأ حدودك المعتادة من جديد.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <oldsource>For example: a new ticket system. A marker on the chart shows the reason; files show it only with your notes.</oldsource>
        <translation>مثال: نظام تذاكر جديد. تعرض علامة على المخطط السبب، ولا تعرضه المخططات المصدّرة إلا مع ملاحظاتك الخاصة.</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>&amp;بدء خط الأساس</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>إ&amp;زالة خط الأساس</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>خط الأساس: {kpi}، {period}</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>فتح الأرقام</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>تحقق الهدف {value}</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>لم يتحقق الهدف {value}</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>مستوى معتاد جديد</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>غياب</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>مستوى معتاد جديد: {note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>ما أهميته</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>ما مدى موثوقيته</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>متى يضلّل</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>الشرح: {kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أُضيف «{client}» إلى عملائك.</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>تغيّرت بطاقة العميل «{client}».</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>بطاقة العميل «{client}» تقول ذلك بالفعل.</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أُرشف العميل «{client}»، وأرقامه محفوظة. يعيد الأمر «client add» تفعيله.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أُزيل العميل «{client}» نهائيًّا مع كل أرقامه وملاحظاته ومسوداته وعمليات استيراده.</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>النسخ الاحتياطية التي أُزيلت مع العميل: {count}.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>حُذفت المراجعات المرسلة للنشاط كله التي ورد فيها اسم العميل: {periods}.</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>نسخ احتياطية أقدم في {folder} ما زالت تحتوي على هذا العميل: {count}. يزيل الخيار «--backups» ما لم يتغير منها منذ إنشائه.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>لا يتوفر KPI Desk بعد بلغة «{language}». إلى ذلك الحين، مخططات هذا العميل بلغة البرنامج.</translation>
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
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>لغة التقارير</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>موعد إدخال الأرقام</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>بداية العمل</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>نهاية العمل</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>الأرقام المعروضة</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} شهريًّا</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} أسبوعيًّا</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} دفعة واحدة</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>تُرحّل الساعات غير المستخدمة إلى الفترة التالية ثم تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>تُرحّل كل الساعات غير المستخدمة، وتُخصم الزائدة</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} مرحّلة في البداية</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>من {period}</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>حتى {period}</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>الفترات المغلقة</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>فترات الغياب</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>ملاحظة خاصة</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>تجري إزالة {client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>تُعاد كتابة الملف حتى لا يبقى فيه شيء عن العميل.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أُزيل العميل «{client}» نهائيًّا.</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>ما زالت النسخ الاحتياطية الأقدم تحتوي على هذا العميل.</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>أُزيل العميل «{client}» نهائيًّا.</numerusform>
            <numerusform>أُزيل العميل «{client}» ونسخة احتياطية واحدة نهائيًّا.</numerusform>
            <numerusform>أُزيل العميل «{client}» ونسختان احتياطيتان نهائيًّا.</numerusform>
            <numerusform>أُزيل العميل «{client}» و%n نسخ احتياطية نهائيًّا.</numerusform>
            <numerusform>أُزيل العميل «{client}» و%n نسخة احتياطية نهائيًّا.</numerusform>
            <numerusform>أُزيل العميل «{client}» و%n نسخة احتياطية نهائيًّا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>لم يُزل العميل «{client}». {why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>«{typed}» ليس تاريخًا. يُكتب هكذا: {example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>مثال: {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«{typed}» ليس عدد ساعات. يُكتب 20 أو 17:30 أو 17.5.</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>العملاء النشطون</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>العملاء المعروضون</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>إ&amp;ضافة عميل…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>تتيح إضافة عميل حفظ أرقامه وباقته وتقاريره منفصلة عن غيره.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: مفتوحة</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: مغلقة</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: غياب</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used} من {total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>بلا باقة</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>عميل منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>فتح الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>فتح الم&amp;خططات</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>إعادة الت&amp;فعيل</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>&amp;غياب في {period}</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>إزالة &amp;نهائية…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إغلاق {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إعادة فتح {period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <oldsource>Dear Anna,</oldsource>
        <comment>of a greeting, in an empty field</comment>
        <translation>مثال: عزيزتي منى،</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>لا يراها أحد سواك.</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>المخططات والتقارير</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>لرسوم هذا العميل وتقاريره</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>مثل البرنامج</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>غير متوفر بعد باللغة: {language}. تُستخدم لغة البرنامج.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>size of paper</comment>
        <translation>ورق أمريكي (US Letter)</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>a field of a client’s card: a picture</comment>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <comment>on a client’s card, in place of a picture</comment>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>شعار {client}</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>موعد إدخال الأرقام</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>الباقة بالساعات</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>شهريًّا</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>أسبوعيًّا</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>تنتهي صلاحية الساعات غير المستخدمة</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>تُرحّل الساعات غير المستخدمة إلى الفترة التالية ثم تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>تُرحّل كل الساعات غير المستخدمة، وتُخصم الزائدة</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>الأرقام المعروضة لهذا العميل</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>كل المؤشرات المتابَعة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>باقات {client}</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>الساعات التي اشتراها العميل. الساعات المستخدمة هي الساعات المنتجة المُدخلة للعميل.</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>باقة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>ساعات مرحّلة في البداية</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>تقارير سبق إرسالها فيها ساعات مختلفة: {periods}.</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>الأرقام المعروضة للعميل {client}</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>تطلبها صفحة «الأرقام» وتعرضها التقارير. ولا يرى العميل غيرها أبدًا.</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>كل المؤشرات المتابَعة</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>أرقام منفردة</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>إزالة {client} نهائيًّا</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>ستُحذف من هذا الملف كل أرقام «{client}» وملاحظاته وباقاته وفتراته المغلقة وعمليات استيراده. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>تُحذف أيضًا المراجعات المرسلة للنشاط كله التي يرد فيها اسم هذا العميل: {periods}.</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>التقارير المرسلة إلى {clients} يرد فيها اسم هذا العميل، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>لإخفاء العميل فقط مع الاحتفاظ بأرقامه، تكفي أرشفته.</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>حذف كل النسخ الاحتياطية لهذا الملف أيضًا، لأنها ما زالت تحتوي على هذا العميل</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>للتأكيد، يُرجى كتابة اسم العميل</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>إزالة &amp;نهائية</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>إضافة {client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>تغيير {client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أرشفة {client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>إعادة تفعيل {client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>تكرار {client}</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إغلاق {period}</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>لم تُغلق الفترة {period}: لا أرقام غير محفوظة.</numerusform>
            <numerusform>لم تُغلق الفترة {period}: رقم واحد لم يُحفظ. يُرجى تصحيحه أولًا.</numerusform>
            <numerusform>لم تُغلق الفترة {period}: رقمان لم يُحفظا. يُرجى تصحيحهما أولًا.</numerusform>
            <numerusform>لم تُغلق الفترة {period}: %n أرقام لم تُحفظ. يُرجى تصحيحها أولًا.</numerusform>
            <numerusform>لم تُغلق الفترة {period}: %n رقمًا لم تُحفظ. يُرجى تصحيحها أولًا.</numerusform>
            <numerusform>لم تُغلق الفترة {period}: %n رقم لم تُحفظ. يُرجى تصحيحها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إعادة فتح {period}</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>غياب في {period}</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إلغاء الغياب في {period}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة {period} مغلقة.</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>الفترة {period} مغلقة للعميل «{client}».</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة {period} مفتوحة.</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>الفترة {period} مفتوحة للعميل «{client}».</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: غياب. لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: غياب مسجّل للعميل «{client}». لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: لا غياب.</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: لا غياب مسجّل للعميل «{client}».</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>ناقص في {period}: {measures}.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>استُبعد من الأرشيف: {chart}. {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>ينشئه الأمر «kpidesk set» مع أول رقم فيه؛ ويستعيد الأمر «kpidesk restore» نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>يستعيد الأمر «kpidesk restore» نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>يضيف الأمر «kpidesk client add» عميلًا.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>لغة الخدمة</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>النشاط نفسه</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>معروضة للآخرين</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>على الأكثر</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>الأرقام حسب العميل والأرقام حسب لغة الخدمة عملان منفصلان: تُجمع معًا.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>الأرقام حسب العميل والأرقام حسب لغة الخدمة وجهان للعمل نفسه: حيث توجد أرقام للعملاء، لا تدخل أرقام لغة الخدمة في المجموع.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>تُجمع الأرقام حسب العميل والأرقام حسب لغة الخدمة معًا، مع تحذير حيث قد تكون عن العمل نفسه.</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>توجد أرقام حسب العميل وأرقام حسب لغة الخدمة. هل هي عمل منفصل أم وجهان للعمل نفسه؟ تُجمع معًا إلى حين الإجابة.</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>العدّ المزدوج</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>عمل منفصل: يُجمع</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>العمل نفسه: يُعدّ مرة واحدة</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}: مغلقة لكل العملاء</numerusform>
            <numerusform>{period}: لم تُغلق لعميل واحد</numerusform>
            <numerusform>{period}: لم تُغلق لعميلين</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عملاء</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عميلًا</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>النشاط نفسه</translation>
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
        <translation>ينقص {measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>غير مغلقة</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: لا تقارير للإرسال: {clients}</numerusform>
            <numerusform>{period}: تقرير واحد للإرسال: {clients}</numerusform>
            <numerusform>{period}: تقريران للإرسال: {clients}</numerusform>
            <numerusform>{period}: %n تقارير للإرسال: {clients}</numerusform>
            <numerusform>{period}: %n تقريرًا للإرسال: {clients}</numerusform>
            <numerusform>{period}: %n تقرير للإرسال: {clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>مكتملة، غير مغلقة</translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>لغة الخدمة</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (مؤرشف)</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>إضافة عميل…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>h</source>
        <comment>the unit of hours, beside a field</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>Previous period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>الفترة السابقة ({keys})</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>الفترة التالية ({keys})</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>الفترة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>الفترة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>طول الفترة</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>سنة</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>لا أرقام للإدخال هنا ({done})</numerusform>
            <numerusform>أُدخل {done} من رقم واحد</numerusform>
            <numerusform>أُدخل {done} من رقمين</numerusform>
            <numerusform>أُدخل {done} من %n أرقام</numerusform>
            <numerusform>أُدخل {done} من %n رقمًا</numerusform>
            <numerusform>أُدخل {done} من %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>لم يُحفظ: {count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>لا أرقام للإدخال هنا</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>لا ينقص شيء هنا</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>هذا الملف مفتوح للقراءة فقط: لا يمكن تغيير الأرقام هنا.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>لصق…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم تبدأ الفترة {period} بعد. هل هي الفترة الصحيحة؟</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>لا توجد مؤشرات متابَعة بعد</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>تُختار المؤشرات المراد متابعتها في صفحة «نظرة عامة»، وتُدخل أرقامها هنا.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>الانتقال إلى «نظرة عامة»</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>لا أرقام للإدخال في {period}.</numerusform>
            <numerusform>أُدخل الرقم الوحيد للفترة {period}.</numerusform>
            <numerusform>أُدخل كلا الرقمين للفترة {period}.</numerusform>
            <numerusform>أُدخلت كل الأرقام (%n) للفترة {period}.</numerusform>
            <numerusform>أُدخلت كل الأرقام (%n) للفترة {period}.</numerusform>
            <numerusform>أُدخلت كل الأرقام (%n) للفترة {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة {period} مغلقة.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إغلاق {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إعادة فتح {period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>إ&amp;غلاق هذه الفترة</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>إعادة &amp;فتح هذه الفترة</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>غ&amp;ياب في هذه الفترة</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>الفترة {period} مغلقة. أرقام لم تُدخل: {count}.</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>أول رقم فارغ</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>عرض المخططات</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>العميل التالي: {client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>اللغة التالية: {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>مُدخل للنشاط كله ضمن «غير معيّن»: {kpis}.</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>مستبعد حسب اختيار الأرقام في صفحة العملاء: {kpis}.</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>أدخل ساعات الباقة ضمن «غير معيّن».</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>للعملاء غير الناطقين بالإنجليزية فقط، فلا حاجة إليه هنا: {kpis}.</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>آ&amp;خر فترة منتهية</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>أول &amp;رقم فارغ</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>العميل السا&amp;بق</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>العميل التا&amp;لي</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>للنشاط كله</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>القيمة لكل العملاء واللغات</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>أُدخل أعلاه: {measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>التالي: {level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>أعلى مستوى: {rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>لا قيمة: {reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>ساعات باقة الدفعة الواحدة مسجلة في بطاقة العميل. يُترك هذا الحقل فارغًا.</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>تتضمن هذه القيمة رقمًا لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>بعض الفترات ناقصة</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · لم تنتهِ هذه الفترة بعد</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>للتحقق: {warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>كالسابق: {amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>نهاية السابقة: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: أخذ {amount} من {period} (المفتاح =)</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>لا يوجد رقم سابق لنسخه. يُرجى كتابة الرقم.</translation>
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
        <translation>يمكن فهم «{typed}» بطريقتين. ما المقصود؟</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>هل يعني «{typed}» آلافًا؟</translation>
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
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>لم يُحفظ بعد. زال التعارض: هل يُحفظ؟</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>حفظ {amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>إبقاء {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>تركه فارغًا</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>الباقي: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: إن كان هذا هو المجموع، يُبقى الباقي وحده ({amount})، أي ما ليس في الخلايا الأخرى (المفتاح =)</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>للعملاء أرقام بالفعل في {period}؛ وما يُكتب هنا يُضاف إليها.</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>للغات الخدمة أرقام بالفعل في {period}؛ وما يُكتب هنا يُضاف إليها.</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>توجد أرقام بالفعل ضمن «{cell}» في {period}؛ وما يُكتب هنا يُضاف إليها.</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>للعملاء أرقام بالفعل في {period}؛ وما يُكتب هنا وجه آخر للعمل نفسه ولا يُضاف.</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>كل العملاء: {amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>كل اللغات: {amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>من فترات أقصر</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>في {period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>النشاط كله</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>بدلاً من {amount} (صفحة «العملاء»)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>حفظ الرقم والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>حفظ الرقم والرجوع</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>استخدام الرقم المقترح</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>استعادة القيمة المحفوظة</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>الإجابة عن سؤال متعلق بحقل</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{measure}, {period}</source>
        <comment>what can be undone: a figure</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}، {period}</translation>
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
        <translation>{value} في {period} ({count})، {level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أفضل: ارتفاع من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أفضل: انخفاض من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أسوأ: ارتفاع من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أسوأ: انخفاض من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>ارتفاع من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>انخفاض من {before} إلى {recent}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}؛ ويندر أن تسببه المصادفة وحدها</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>أفضل، {span}: {value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>أسوأ، {span}: {value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>أعلى، {span}: {value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>أدنى، {span}: {value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>لا تغيّر واضح</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>لا تغيّر واضح: {value} بعد {before}</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ بلا إجابات ({points} من النقاط لكل إجابة)</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع إجابة واحدة تعادل {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع إجابتين، تعادل كل منهما {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n إجابات، تعادل كل منها {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n إجابة، تعادل كل منها {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n إجابة، تعادل كل منها {points} من النقاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ بلا رسائل مراجَعة ({points} من النقاط لكل رسالة)</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع رسالة مراجَعة واحدة تعادل {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع رسالتين مراجَعتين، تعادل كل منهما {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n رسائل مراجَعة، تعادل الواحدة {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n رسالة مراجَعة، تعادل الواحدة {points} من النقاط</numerusform>
            <numerusform>لا تغيّر واضح: {value} بعد {before}؛ مع %n رسالة مراجَعة، تعادل الواحدة {points} من النقاط</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}، {span} ({recent} مقابل {before})؛ ويندر أن تسببه المصادفة وحدها</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>آخر أسبوع</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعًا</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>آخر شهر</numerusform>
            <numerusform>آخر شهرين</numerusform>
            <numerusform>آخر %n أشهر</numerusform>
            <numerusform>آخر %n شهرًا</numerusform>
            <numerusform>آخر %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>لا أرباع</numerusform>
            <numerusform>آخر ربع سنة</numerusform>
            <numerusform>آخر ربعين</numerusform>
            <numerusform>آخر %n أرباع سنة</numerusform>
            <numerusform>آخر %n ربع سنة</numerusform>
            <numerusform>آخر %n ربع سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أسبوع على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام أسبوع واحد على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام أسبوعين على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أسابيع على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أسبوعًا على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أسبوع على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n شهر على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام شهر واحد على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام شهرين على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أشهر على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n شهرًا على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n شهر على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n ربع سنة على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام ربع سنة واحد على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام ربعي سنة على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n أرباع سنة على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n ربع سنة على الأقل</numerusform>
            <numerusform>من المبكر القول إن كان قد ارتفع أو انخفض: يلزم لذلك أرقام %n ربع سنة على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>أفضل مما كان قبل سنة</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>أسوأ مما كان قبل سنة</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>لا تغيّر واضح عمّا كان قبل سنة</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: ارتفاع إلى {recent} ({span})، وقبل ذلك {before}</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: انخفاض إلى {recent} ({span})، وقبل ذلك {before}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} من {whole} س</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low} إلى {high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>لا تلزم إجابات كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو إجابة واحدة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو إجابتين كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n إجابات كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n إجابة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n إجابة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>بلا إجابات، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع إجابة واحدة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع إجابتين، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n إجابات، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n إجابة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n إجابة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>يفترض النطاق أن كل إجابة من شخص مختلف اختير مصادفةً. إن أجاب العملاء القلائل أنفسهم في كل مرة، كان أضيق مما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>لا تلزم رسائل مراجَعة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو رسالة مراجَعة واحدة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو رسالتين مراجَعتين كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n رسائل مراجَعة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n رسالة مراجَعة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
            <numerusform>تلزم نحو %n رسالة مراجَعة كي لا يتجاوز النطاق المرجّح اتساع سلّم المستويات ({span} من النقاط).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>بلا رسائل مراجَعة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع رسالة مراجَعة واحدة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع رسالتين مراجَعتين، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n رسائل مراجَعة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n رسالة مراجَعة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
            <numerusform>مع %n رسالة مراجَعة، يتسع النطاق المرجّح {width} من النقاط: الأفضل جمع اثني عشر شهرًا معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>يفترض النطاق أن الرسائل المراجَعة اختيرت مصادفةً. إن كان معظم ما يُراجَع من السهلة أو من الصعبة، لم يعد النطاق صالحًا.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>إذا لم يُعدّ شيء، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
            <numerusform>إذا عُدّ أقل من عنصر واحد، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
            <numerusform>إذا عُدّ أقل من عنصرين، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
            <numerusform>إذا عُدّ أقل من %n عناصر، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
            <numerusform>إذا عُدّ أقل من %n عنصرًا، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
            <numerusform>إذا عُدّ أقل من %n عنصر، غيّر عنصر واحد القيمة بأكثر من اتساع أضيق مستوى ({points} من النقاط).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>يُعدّ كل شيء، فالقيمة دقيقة حتى إن كانت الأعداد صغيرة.</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>لا تُحتسب للتغيّرات والحدود المعتادة إلا الفترات المنتهية والمكتملة.</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>مع اثنتي عشرة فترة مكتملة أو أكثر، يبيّن KPI Desk هل القيمة معتادة لديك.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>آخر أسبوع</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعًا</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>آخر شهر</numerusform>
            <numerusform>آخر شهرين</numerusform>
            <numerusform>آخر %n أشهر</numerusform>
            <numerusform>آخر %n شهرًا</numerusform>
            <numerusform>آخر %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>لا أرباع</numerusform>
            <numerusform>آخر ربع سنة</numerusform>
            <numerusform>آخر ربعين</numerusform>
            <numerusform>آخر %n أرباع سنة</numerusform>
            <numerusform>آخر %n ربع سنة</numerusform>
            <numerusform>آخر %n ربع سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>آخر 12 شهرًا (لا أسابيع)</numerusform>
            <numerusform>آخر 12 شهرًا (أسبوع واحد)</numerusform>
            <numerusform>آخر 12 شهرًا (أسبوعان)</numerusform>
            <numerusform>آخر 12 شهرًا (%n أسابيع)</numerusform>
            <numerusform>آخر 12 شهرًا (%n أسبوعًا)</numerusform>
            <numerusform>آخر 12 شهرًا (%n أسبوع)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>آخر 12 شهرًا (بلا أرقام)</numerusform>
            <numerusform>آخر 12 شهرًا (شهر واحد بأرقام)</numerusform>
            <numerusform>آخر 12 شهرًا (شهران بأرقام)</numerusform>
            <numerusform>آخر 12 شهرًا (%n أشهر بأرقام)</numerusform>
            <numerusform>آخر 12 شهرًا (%n شهرًا بأرقام)</numerusform>
            <numerusform>آخر 12 شهرًا (%n شهر بأرقام)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>آخر 12 شهرًا (لا أرباع)</numerusform>
            <numerusform>آخر 12 شهرًا (ربع سنة واحد)</numerusform>
            <numerusform>آخر 12 شهرًا (ربعان)</numerusform>
            <numerusform>آخر 12 شهرًا (%n أرباع سنة)</numerusform>
            <numerusform>آخر 12 شهرًا (%n ربع سنة)</numerusform>
            <numerusform>آخر 12 شهرًا (%n ربع سنة)</numerusform>
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
        <translation>{span}: {value} ({count})، {level}</translation>
    </message>
    <message>
        <source>most likely {level}</source>
        <comment>a level within a sentence</comment>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>{level} على الأرجح</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>على الأرجح بين «{low}» و«{high}»</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>بين «{low}» و«{high}»</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>الإجابات أقل من أن يكون المستوى مؤكدًا</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>إجابات قليلة جدًّا</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>الرسائل المراجَعة أقل من أن يكون المستوى مؤكدًا</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>المراجَع قليل جدًّا</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>النطاق المرجّح: {range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>ضمن المعتاد لديك ({range})</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>أعلى من المعتاد لديك (الحدود المعتادة: {range})</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>أدنى من المعتاد لديك (الحدود المعتادة: {range})</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>أعلى من المعتاد</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>أدنى من المعتاد</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>حتى إن لم يتغير شيء، تظهر علامة كهذه مصادفةً في نحو مخطط من كل خمسة خلال سنتين، وأكثر من ذلك إذا تأثرت الأشهر بموسم أو تأثر بعضها ببعض.</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أفضل: فوق المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أفضل: دون المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أسوأ: فوق المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>أسوأ: دون المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>فوق المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>دون المتوسط {mean} ثماني مرات متتالية على الأقل</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>لم يعد هذا العميل في الملف.</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>الفترة {closed} مغلقة. لتغيير «{measure}» تلزم إعادة فتحها.</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>الفترة {closed} مغلقة للعميل «{client}». لتغيير «{measure}» تلزم إعادة فتحها.</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم تنتهِ الفترة {period}. يمكن إغلاقها بعد {last}.</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة {longer} مغلقة، وهي تشمل {period}. تلزم أولًا إعادة فتح {longer}.</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة {longer} كلها مسجّلة فترةَ غياب، وهي تشمل {period}. يلزم أولًا إلغاء ذلك للفترة {longer}.</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>الحد الأقصى لأحرف النص: {most}. عدد أحرف هذا النص: {length}.</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>الملخص طويل جدًا: عدد أحرفه {length}، والحد الأقصى {most}. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>يحتوي هذا النص على حرف تحكم ({character}) لا يمكن إظهاره. يُرجى كتابته من جديد دونه.</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>«{region}» ليس رمز بلد. يُكتب رمز مثل US أو FR أو DE.</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>لا يمكن أن ينتهي العمل ({last}) قبل أن يبدأ ({first}).</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>يجب أن تزيد ساعات الباقة على صفر.</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>لا فترة تالية لباقة الدفعة الواحدة، فلا يُرحّل منها شيء.</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>الساعات المرحّلة في البداية تحتاج إلى باقة تُرحّل الساعات. والعدد السالب يحتاج إلى باقة تُرحّلها كلها.</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <oldsource>A monthly package starts on the first day of a month and ends on the last; {day} is in the middle of one.</oldsource>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>تبدأ الباقة الشهرية في أول يوم من شهر وتنتهي في آخر يوم من شهر. يُرجى تغيير {day}.</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>لا يمكن أن تنتهي الباقة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>لا يمكن أن تبدأ باقتان في الوقت نفسه.</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>الحد الأقصى لحجم الشعار {limit} ك.ب. يُرجى حفظ شعار أصغر.</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>يجب أن يكون الشعار ملف PNG أو SVG.</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>هذه الصورة تالفة، أو كبيرة جدًّا.</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>يحتوي ملف SVG هذا على روابط أو برامج نصية أو رسوم متحركة أو صور مضمّنة. يُرجى حفظه بصيغة SVG بسيطة أو PNG.</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس باقة. تُكتب باقة مثل 20/month أو 5/week أو 50/block أو none.</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>يصف {argument} باقة، لكن الخيار --package غير موجود.</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس عدد ساعات. تُكتب الساعات مثل 17.5 أو 17:30.</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس فترة ولا يومًا. يُكتب 2026-03 أو 2026-03-15.</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس طريقة لترحيل الساعات. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس موعدًا متكررًا. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس قياس ورق. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>إزالة «{client}» تحذف كل الأرقام والملاحظات والمسودات نهائيًّا؛ أما الأمر «client archive» فيخفي العميل فقط. للإزالة يُضاف --yes.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>«{period}» ليست فترة. يُكتب الأسبوع 2026-W07، والشهر 2026-03، والربع 2026-Q1، والسنة 2026.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يوجد مؤشر باسم «{kpi}». المؤشرات هي: {known}.</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يوجد مقياس باسم «{measure}». المقاييس هي: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{kpi}» مؤشر، وهو يُحسب من أرقام تُدخل: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يوجد عميل باسم «{client}». عملاؤك: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>لا يوجد عميل باسم «{client}». لا عملاء لديك بعد.</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>يوجد بالفعل عميل باسم «{client}».</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>يلزم اسم للعميل.</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>الحد الأقصى لأحرف اسم العميل: {most}. عدد أحرف هذا الاسم: {length}.</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>يحتوي هذا الاسم على حرف تحكم ({character}) لا يمكن إظهاره. يُرجى كتابة الاسم من جديد دونه.</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>يحتوي هذا الاسم على حرف غير مرئي ({character}) يغيّر اتجاه النص المحيط به. يُرجى كتابة الاسم من جديد دونه.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>«{language}» ليس رمز لغة. يُكتب رمز مثل fr أو de أو pt-BR.</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>اختر لغة واحدة من القائمة.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يتوفر KPI Desk باللغة «{given}». المتوفر: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>يشمل المؤشر «{kpi}» النشاط كله فقط، فلا يُذكر معه عميل ولا لغة خدمة.</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>يشمل المؤشر «{kpi}» كل عميل بأكمله، فلا تُذكر معه لغة خدمة.</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>يُدخل «{measure}» لعميل. يُذكر العميل دون لغة خدمة.</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>يشمل «{measure}» النشاط كله فقط، فلا يُذكر معه عميل ولا لغة خدمة.</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>المقياس «{measure}» يخص العملاء غير الناطقين بالإنجليزية، فلا يمكن إدخاله للغة الخدمة «{language}».</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>لا يمكن أن يقل «{measure}» عن صفر.</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>رقم «{measure}» كبير جدًّا. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>تُحفظ القيمة بست منازل عشرية. يُرجى تقريبها.</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>هذه القيمة كبيرة جدًّا. يُرجى التحقق منها.</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>أُدخل «{measure}» بالفعل للفترة {other}، وهي تشترك في أيام مع {period}: سيُحتسب العمل نفسه مرتين. يلزم مسح أحدهما قبل إدخال الآخر.</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>ورد أحد المقاييس مرتين. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>تنتهي المدة قبل أن تبدأ: {first} بعد {last}.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>يمكن فهم «{typed}» للمقياس «{measure}» بطريقتين: {readings}. يُرجى كتابته دون فاصل آلاف.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>قد يعني «{typed}» للمقياس «{measure}»: {readings}. وللتأكد، يُرجى كتابته دون فاصل آلاف.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«{typed}» ليس رقمًا يصلح للمقياس «{measure}». يُكتب عدد مثل 80، أو للساعات 1.5 أو 1:30 أو 1h30 أو 90 min.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>يحتوي «{typed}» للمقياس «{measure}» على حرف ليس جزءًا من عدد. يُكتب عدد مثل 80، أو للساعات 1.5 أو 1:30 أو 1h30 أو 90 min.</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>المقياس «{measure}» يُعَدّ ولا يُقاس بالوقت، و«{typed}» مدة.</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>الفواصل في «{typed}» للمقياس «{measure}» ليست في مواضع فواصل الآلاف. يُرجى كتابة العدد دونها.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«{typed}» للمقياس «{measure}» ليس وقتًا: الدقائق والثواني من 0 إلى 59.</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>المقياس «{measure}» يُعَدّ بأعداد صحيحة، و«{typed}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>تُحفظ الساعات بدقة جزء من ألف من الثانية؛ و«{typed}» للمقياس «{measure}» أدق من ذلك. يُرجى تقريبه.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>في «{typed}» للمقياس «{measure}» أكثر من ست منازل عشرية. يُرجى تقريبه.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«{typed}» للمقياس «{measure}» كبير جدًّا. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>ما كُتب للمقياس «{measure}» أطول من أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>لا يمكن فتح نافذة لعدم وجود شاشة. يعرض «kpidesk --help» الأوامر التي لا تحتاج إلى شاشة. على حاسوب مكتبي، قد تكون مكتبة نظام لازمة لـ Qt مفقودة، مثل libxcb-cursor0.</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>لا يمكن قراءة سطر الأوامر هذا ({detail}). يبيّن «kpidesk --help» ما يقبله.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>«{argument}» غير متوقع هنا. يبيّن «kpidesk --help» ما يقبله كل أمر.</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>ينقص {argument}. يبيّن «kpidesk --help» ما يقبله كل أمر.</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>ورد {option} مرتين. يُرجى ذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>اسم الملف فارغ. يُكتب اسم أو يُحذف الخيار.</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يوجد أمر كهذا. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>تلزم قيمة بعد {argument}.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>«{figure}» ليس رقمًا. يُكتب MEASURE=AMOUNT دون مسافات، مثل survey_answers=100.</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس طول فترة. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>يُذكر السبب بكلمات قليلة: --reason TEXT.</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لا يوجد خط أساس لـ {kpi} ابتداءً من {period}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس أمرًا لخطوط الأساس. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>يجمع الخط المتحرك 3 أو 12 فترة، لا «{given}».</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا توجد سمة «{given}». الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس إجابة. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس أمرًا للعملاء. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس دقة صورة. يُكتب عدد صحيح من 36 إلى 1200.</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس حجمًا يمكن رسمه. يُكتب العرض x الارتفاع من 120x80 إلى 4000x4000، مثل 800x450، أو mail أو slide أو a5.</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>صورة بحجم {width} x {height} بكسل كبيرة جدًّا. يُرجى اختيار حجم أصغر، أو نقاط أقل باستخدام --dpi.</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الخيار --for-reader لجداول CSV فقط. أما «{file}» فهو نفسه في كل اللغات.</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>لا يبيّن «{given}» ماهية العمود. تُكتب ترويسة أو #3 ثم علامة يساوي ثم دور: --map &quot;Month=period&quot;، --map &quot;#3=amount:comma&quot;.</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس دورًا لعمود. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يوجد في الجدول عمود «{given}». ترويساته: {known}.</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>توجد عدة أعمدة باسم «{given}». يُختار أحدها برقمه: {known}.</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>لا يوجد في الجدول صف «{given}». صفه الأخير: {count}.</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا توجد ورقة «{given}» في هذا الملف. فيه: {known}.</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>توجد أرقام في عدة أوراق من هذا الملف: {known}. تُختار واحدة باستخدام --sheet.</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>لا يمكن حفظ «{file}» هنا. يُرجى اختيار أحد أنواع الملفات هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>لا يوجد مؤشر باسم «{kpi}». هل المقصود {near}؟</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>لا يوجد مقياس باسم «{measure}». هل المقصود {near}؟</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>لا يوجد عميل باسم «{client}». هل المقصود {near}؟</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>تعذّر تنفيذ ذلك ({code}).</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>لا يوجد ملف نشاط باسم «{file}» في {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>لم يعد «{file}» في {folder}. فقد نُقل أو تغيّر اسمه أو حُذف، أو أن قرصه غير متصل.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» فارغ، فليس ملف نشاط. تُرك كما هو.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ الملف «{file}» بإصدار أقدم من KPI Desk ويجب تحديثه أولًا.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ الملف «{file}» بإصدار أقدم من KPI Desk ويجب تحديثه أولًا. يُرجى إغلاقه في النافذة الأخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ الملف «{file}» بإصدار أقدم من KPI Desk ويجب تحديثه أولًا، لكن لا يمكن تغييره في مكانه. يُرجى نسخه إلى مجلد خاص بك وفتح النسخة.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>يوجد بالفعل ملف باسم «{file}». يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» هو ملف النشاط نفسه أو تابع له. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>كتب برنامج آخر فوق الملف «{file}» وهو مفتوح. لم يُحفظ فيه شيء؛ يُرجى فتحه من جديد.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>تغيّر اسم الملف «{file}» إلى «{name}» وهو مفتوح. لم يُحفظ فيه شيء؛ يُرجى فتحه من جديد.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>مجلد الملف «{file}» غير موجود. هل فُصل قرص أو ذاكرة USB؟ لم يُحفظ شيء. يُرجى توصيله والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» تالف، فلن يُحفظ فيه شيء بعد الآن. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حل ملف آخر محل الملف «{file}» وهو مفتوح. لم يُحفظ فيه شيء؛ يُرجى فتحه من جديد.</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>تعذّر تحديث الملف «{file}». لم يتغير، وأُنشئت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» نسخة احتياطية أُنشئت في {made_at}. النسخ الاحتياطية لا تتغير أبدًا، ولذلك لم يُحفظ شيء. تلزم استعادتها أولًا، ثم تغيير الملف المستعاد.</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>سيكون الملف «{file}» بين نسخك الاحتياطية في {folder}، حيث تُعرض الملفات فقط. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>لا توجد نسخة احتياطية باسم «{file}». تُحفظ النسخ الاحتياطية في {folder}.</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>تغيّر الملف «{file}» منذ إنشاء النسخة الاحتياطية، فلم تُستعد. للاحتفاظ بما فيه، يمكن عرضه وحفظ نسخة منه.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ الملف «{file}» بإصدار أحدث من KPI Desk. تُرك كما هو؛ يُرجى استخدام ذلك الإصدار.</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» ليس ملف نشاط من KPI Desk. تُرك كما هو.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» تالف. تُرك كما هو؛ ويمكن استعادة نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>غيّر برنامج آخر الملف «{file}»: يحتوي على {objects}. لا ينشئ KPI Desk شيئًا منها أبدًا، وقد تحرّف الأرقام، فلم يُفتح الملف. تُرك كما هو. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» مفتوح في نافذة أخرى أو أمر آخر من KPI Desk. لم يتغير شيء؛ يُرجى إغلاقه هناك والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>الملف «{file}» مفتوح على الحاسوب «{computer}» منذ {since}، أو لم يُغلق هناك كما ينبغي. لم يتغير شيء. يُرجى إغلاقه هناك. وإن كان مغلقًا هناك، فيُرجى فتحه في نافذة KPI Desk واختيار «فتح على أي حال».</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>يستخدم برنامج آخر الملف «{file}» في هذه اللحظة. لم يتغير شيء؛ يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» للقراءة فقط هنا. ما زال يمكن عرضه وتصديره.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا يمكن قراءة الملف «{file}». يُرجى التحقق من أن لديك صلاحية قراءته.</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>أبلغ القرص عن خطأ أثناء استخدام الملف «{file}». ما حُفظ قبل ذلك سليم. يُرجى حفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>القرص ممتلئ. لم يتغير شيء في الملف «{file}»؛ يُرجى إخلاء بعض المساحة والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>تعذّر حفظ الملف «{file}» ({why}). لم يبقَ ملف ناقص.</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>لا يستطيع KPI Desk الحفظ في المجلد «{folder}». يُرجى تغيير صلاحياته أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>اسم الملف «{file}» طويل جدًّا: طوله بالبايت {length}، والحد الأقصى {most}. يُرجى اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>يحتوي اسم الملف «{file}» على بايتات ليست نصًّا. يُرجى إعطاؤه اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«{file}» رابط يعود إلى نفسه، لا إلى ملف.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>تعذّرت كتابة المخرجات. هل القرص ممتلئ؟ حُفظت كل التغييرات.</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>الذاكرة لا تكفي لصورة بهذا الحجم. لم يُحفظ شيء ولم يُنسخ. يُرجى اختيار حجم أصغر.</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>لا يمكن تحميل نصوص اللغة {language}، فلم يُحفظ شيء. يُرجى تثبيت KPI Desk من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>حدث خطأ ما ({kind}). ما حُفظ قبل ذلك سليم. التفاصيل التقنية في {file}.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>حدث خطأ ما ({kind}). ما حُفظ قبل ذلك سليم.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>يحمل مجلد هذا الاسم</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>لا يمكنك الحفظ في ذلك المجلد</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>لم يذكر النظام السبب</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>حد «{level}» فارغ.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>لا يمكن أن تكون قيمة المؤشر «{kpi}» {bound}. يُرجى مراجعة حد «{level}».</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>يحتاج المعيار إلى حد واحد على الأقل: عادي، أو أفضل من المتوسط، أو استثنائي.</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>في المؤشر «{kpi}» القيمة الأعلى أفضل: ترتفع حدوده من عادي إلى استثنائي، مع ≥ أو &gt;.</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>في المؤشر «{kpi}» القيمة الأدنى أفضل: تنخفض حدوده من عادي إلى استثنائي، مع ≤ أو &lt;.</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>علامات الحدود مختلفة. تُستخدم ≥ و&gt;، أو ≤ و&lt;، لكل المستويات.</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>الحدود غير مرتبة: يجب أن يكون {bound} للمستوى «{level}» أفضل من {low} للمستوى «{worse}».</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>يتداخل «{worse}» و«{level}»: يبدأ كلاهما عند {bound}.</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>الحد الأقصى لأحرف المصدر: {most}. عدد أحرف هذا المصدر: {length}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس من أوامر المعايير. الأوامر الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس مستوى مع حده. يُكتب مستوى مثل typical=75.</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>للمستوى «{level}» حدان. يُكتب له حد واحد.</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>ليس للمستوى «{level}» حد. يوضع الحد الذي فيه &gt; أو &lt; بين علامتي اقتباس، مثل &apos;{step}=&gt;85&apos;: من دونهما يفهم الغلاف (shell) العلامة &gt; إعادةَ توجيه. وربما أنشأ هنا ملفًا باسم الحد (85 مثلًا)، ويمكن حذفه.</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس مدة لملاحظة. يُكتب 2026-03..2026-05 مع فترة لاحقة بالطول نفسه، أو 2026-03.. لملاحظة تبدأ من ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>لا توجد ملاحظة كهذه. يعرض «note list» كل الملاحظات.</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>لا تدخل الملاحظات الخاصة في ملف لعميل ({client}).</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>هذا الجدول فارغ.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا يوجد ملف باسم «{file}».</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا يمكن قراءة «{file}».</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>لا يمكن قراءة الجداول من هذا النوع من الملفات. يُرجى حفظه بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>ملف الجداول هذا بصيغة Excel القديمة أو محمي بكلمة مرور. يُرجى حفظه بصيغة XLSX دون كلمة مرور.</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>لم يُصدَّر ملف JSON هذا من KPI Desk.</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>الجدول تالف. يُرجى حفظه أو نسخه من جديد.</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>هذا ليس جدول نصوص وأعداد.</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>ترميز النص ليس {encoding}. يُرجى اختيار ترميز آخر.</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>في الجدول رموز كثيرة جدًّا ينوب كل منها عن كلمات كاملة، مثل ﷺ. يُرجى استبدالها بحروف عادية.</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>حجم الجدول أكبر من {limit} م.ب. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>حجم هذا الملف بعد فك ضغطه أكبر من {limit} م.ب. يُرجى حفظ الورقة التي فيها الأرقام وحدها.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>عدد صفوف الجدول أكبر من {limit}. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>عدد أعمدة الجدول أكبر من {limit}. يُرجى نسخ أو حفظ أعمدة الأرقام وحدها.</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>عدد خلايا الجدول أكبر من {limit}. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>عدد الأحرف في إحدى خلايا الجدول أكبر من {limit}.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>لا يوجد استيراد رقمه {number}.</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>سبق التراجع عن هذا الاستيراد في {at}.</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>تغيرت كل أرقامه منذ الاستيراد، فلم يُنقل شيء.</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>أرقام هذا الاستيراد موجودة هناك بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم يُنقل شيء: توجد أرقام بالفعل في المكان المقصود ({count}). أولها «{measure}»، {period}.</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم يُنقل شيء: في {period} أرقام أخرى قد تكون عن العمل نفسه.</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>في هذا الاستيراد فترات مختلفة الأطوال، فلا يمكن نقله إلى فترة أخرى.</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>طول {period} لا يساوي طول {first}، وهي أول فترة في هذا الاستيراد.</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«{typed}» ليس قيمة. يُكتب عدد مثل 90 أو 2.5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>يمكن فهم «{typed}» بطريقتين. يُكتب دون فاصل آلاف.</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>لا يمكن أن يبلغ المؤشر «{kpi}» هذه القيمة أبدًا. يُرجى التحقق من الهدف.</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ليس للمؤشر «{kpi}» هدف ابتداءً من {period} يمكن إزالته أو إنهاؤه.</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>الحد الأدنى للنطاق أعلى من حده الأقصى.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«{given}» ليس أمرًا للأهداف. الخيارات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«{given}» ليس هدفًا. تُكتب قيمة مثل 90، أو نطاق مثل 60..90، أو ..40 للحد الأقصى، أو 40.. للحد الأدنى، أو none لإنهاء هدف.</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>في المؤشر «{kpi}» لا تُعدّ القيمة الأعلى أفضل ولا الأدنى. يُكتب نطاق مثل 60..90.</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>أُرسل تقرير {period} ولم يعد تغييره ممكنًا. يمكن بدلًا من ذلك إعداد مسودة تصحيح.</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم يُرسل تقرير {period}.</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>أُرسل تقرير {later} بعد تقرير {period}، الذي يبقى كما أُرسل. يمكن بدلًا من ذلك إعداد مسودة تصحيح.</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>ملف هذا التقرير أكبر من أن يُحفظ. يُرجى استخدام شعار أصغر.</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>يلزم اسم للنص.</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>دون العملاء الجدد، لا يمكن أن يزيد عدد العملاء في النهاية ({part}) على عددهم في البداية ({whole}). لا بد أن أحد الأرقام الثلاثة خاطئ.</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>لا يمكن أن يزيد عدد العملاء الراضين ({part}) على عدد العملاء المجيبين ({whole}).</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>لا يمكن أن يزيد عدد المراسلات الدقيقة ({part}) على عدد المراسلات المراجَعة ({whole}).</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>لا يمكن أن يزيد عدد الإجابات الإيجابية ({part}) على عدد إجابات الاستبيان ({whole}).</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>لا يمكن أن يزيد عدد العملاء الباقين ({part}) على عدد العملاء في البداية ({whole}).</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>هذا الملف مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>هذا الملف مفتوح على حاسوب آخر</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>هذا الملف تالف</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>يحتاج هذا الملف إلى KPI Desk أحدث</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>لا يوجد ملف نشاط هنا</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>لا يمكن فتح هذا الملف</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>لا يوجد ملف نشاط باسم «{file}» في {folder}. هل نُقل أو تغيّر اسمه؟</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>المجلد {folder} غير موجود. هل يوجد قرص أو ذاكرة USB غير متصلة؟</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا تستطيع تغيير الملف إلا نافذة واحدة. يمكنك عرض «{file}» هنا، أو المتابعة في النافذة الأخرى.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>الملف «{file}» مفتوح على الحاسوب «{computer}» منذ {since}، أو لم يُغلق هناك كما ينبغي. يُرجى إغلاقه هناك أولًا. وإن كان من المؤكد أنه مغلق هناك، فيمكن فتحه على أي حال.</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>هل KPI Desk مغلق على «{computer}»؟</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>إن كان «{file}» ما زال مفتوحًا على «{computer}»، فقد يحفظ الحاسوبان في الوقت نفسه وتضيع أرقام. لا يُفتح إلا إذا كان من المؤكد أنه مغلق هناك.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>فتح على أي حال…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>إنشاء الملف</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>إظهار نسخي الاحتياطية</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>إغلاق دون نسخة احتياطية</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>التعديل هنا</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>يجري إنشاء ملفك…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>يجري إنشاء النشاط التجريبي…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>يجري تحديث ملفك…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>تُنشأ نسخة احتياطية أولًا وتُقارن النتيجة بها. يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>يجري إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>حُفظ كل شيء. تُغلق النافذة بعد التحقق من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>يُحتفظ بالأرقام غير المحفوظة إلى التشغيل القادم. تُغلق النافذة بعد التحقق من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>ما حُفظ ما زال في «{file}». ويُحتفظ بالأرقام غير المحفوظة إلى التشغيل القادم.</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لم يبقَ على قرص «{file}» إلا {free}. يُرجى إخلاء بعض المساحة: لا يمكن الحفظ على قرص ممتلئ.</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>يستخدم برنامج آخر الملف. يجري انتظاره…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>لا أرقام غير محفوظة من المرة السابقة.</numerusform>
            <numerusform>لم يُحفظ بعد رقم واحد من المرة السابقة.</numerusform>
            <numerusform>لم يُحفظ بعد رقمان من المرة السابقة.</numerusform>
            <numerusform>لم تُحفظ بعد %n أرقام من المرة السابقة.</numerusform>
            <numerusform>لم يُحفظ بعد %n رقمًا من المرة السابقة.</numerusform>
            <numerusform>لم يُحفظ بعد %n رقم من المرة السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>حفظها</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>لم تُحفظ أرقام بقيم أخرى منذ ذلك الحين.</numerusform>
            <numerusform>حُفظ رقم واحد بقيمة أخرى منذ ذلك الحين. يُرجى عرضه ثم اختيار القيمة الصحيحة.</numerusform>
            <numerusform>حُفظ رقمان بقيم أخرى منذ ذلك الحين. يُرجى عرضهما ثم اختيار القيم الصحيحة.</numerusform>
            <numerusform>حُفظت %n أرقام بقيم أخرى منذ ذلك الحين. يُرجى عرضها ثم اختيار القيم الصحيحة.</numerusform>
            <numerusform>حُفظ %n رقمًا بقيم أخرى منذ ذلك الحين. يُرجى عرضها ثم اختيار القيم الصحيحة.</numerusform>
            <numerusform>حُفظ %n رقم بقيم أخرى منذ ذلك الحين. يُرجى عرضها ثم اختيار القيم الصحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>ما أدخلته ما زال محفوظًا في «{file}».</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>هذا الملف مفتوح في نافذة أخرى. يمكنك عرضه هنا دون تغييره.</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>هذا الملف مفتوح على «{computer}»، أو لم يُغلق هناك كما ينبغي. يمكنك عرضه هنا دون تغييره.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ شيء. يمكنك عرض هذا الملف دون تغييره. يُرجى إخلاء بعض المساحة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>هذا الملف للقراءة فقط. يمكنك عرضه وتصديره دون تغييره.</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>يمكنك عرض هذا الملف هنا دون تغييره.</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظت النسخة وفُحصت: {file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>تعذّر إنشاء النسخة الاحتياطية: {why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>أُغلق KPI Desk فجأة في المرة السابقة. ما أدخلته موجود هنا. التفاصيل التقنية في {file}.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>مؤشر أو عميل أو فترة أو رقم أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>السهمان لأعلى ولأسفل للاختيار · Enter للانتقال · Esc للإغلاق</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>الرئيسية البداية لوحة انتباه مستحق تذكير</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>إدخال كتابة إضافة جدول Excel CSV لصق إغلاق شهر ملاحظة غياب عطلة إجازة حذف مسح ساعات إعادة فتح خاصة</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>تصحيح تعديل تغيير قديم سابق حذف مسح نسخ لصق جدول ملاحظة أسبوع سنة التغييرات</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>هدف غاية معيار المعيار سلّم مستوى خط أساس جديد اتجاه انخفاض ارتفاع مقارنة صورة رسم تصدير الخط المتحرك الشرح</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>باقة ساعات متبقية غياب اتصال شعار هدف حذف إزالة أرشفة زبون لغة بريد التحية الترحيل مرحّلة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>بريد رسالة PDF تقرير إرسال مشاركة غياب إجازة عطلة ملخص تصحيح النصوص الجاهزة قالب مسودة اسمك شعارك</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>لغة ألوان نص حجم النص خط أكبر تكبير وضع داكن مظهر منطقة بلد نسخة احتياطية مجلد</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>لا يوجد على هذا الحاسوب خط يعرض {names}: يُرجى تثبيت {font}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a text in quotation marks, in a list</comment>
        <extracomment>{name}: a text on a chart, such as the name of a client</extracomment>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{number}%</source>
        <comment>how a percentage is written: with a space or none, with the sign before or after the number</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>{number}٪</translation>
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
        <translation>أقل من {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>أكثر من {number}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>September 25, 2024, 2:02 PM</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {time}: a time of day, such as 2:02 PM</extracomment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{names}; {name}</source>
        <comment>a list of names that may have commas in them</comment>
        <extracomment>{names}: the names before it; {name}: one more name of the list</extracomment>
        <translation>{names}؛ {name}</translation>
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
        <translation>يحفظ KPI Desk مؤشرات عملك في المساعدة الافتراضية على حاسوبك.</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>يفتح النافذة على نشاطك، أو على الملف المذكور، أو على نشاط تجريبي بأرقام مختلقة.</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>يُدخل الأرقام كلها أو لا يُدخل أيًّا منها. الساعات مثل 1.5 أو 1:30 أو 1h30 أو 90 min؛ وعدم كتابة شيء بعد = يمسح الرقم.</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>يعرض مؤشرًا أو مقياسًا عبر الفترات، في جدول أو بصيغة JSON.</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>يحفظ مخططًا لمؤشر أو مقياس؛ وتُذكر الفترات والعميل كما في show. الأحجام بالبكسل، وهو 1/96 من البوصة (الافتراضي mail وهو 720x432)؛ ويزيد --dpi دقة ملف PNG، لا حجمه على الورق. تُستبعد الفترات غير المنتهية دون --unfinished. يمكن أن يتضمن LANG بلدًا للأعداد والتواريخ: en-GB.</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>يضيف عميلًا أو يغيّر بطاقة: لغة التقارير (بأي من أسمائها)، وبلد الأعداد والتواريخ، وجهة الاتصال، والتحية، والأرقام المعروضة، والساعات المشتراة (20/month أو 5/week أو 50/block) وطريقة ترحيل الساعات. الخياران --from و--to للباقة، والخياران --since و--until للعمل.</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>يعرض بطاقة، أو يؤرشف عميلًا، أو ينسخ بطاقة إلى عميل جديد، أو يسرد كل العملاء. ويزيل عميلًا نهائيًّا، ومع --backups من النسخ الاحتياطية أيضًا. يعمل --json مع show وlist.</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>يغلق فترة منتهية حتى لا تتغير أرقامها؛ أو يسجّل فترة غياب حتى لا يُطلب فيها شيء. ويتراجع reopen وback عن ذلك.</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>يسرد المطلوب: الفترات المنتهية غير المغلقة.</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>يحفظ أو يطبع تقرير العميل، أو مراجعة النشاط كله. يُحفظ التقرير المرسل كما أُرسل. للعميل الذي اسمه اسم أحد الأوامر يُستخدم --client: update 2026-03 --client send.</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>يسم تقريرًا كمرسل، فتبقى ملفاته دون تغيير، أو يتراجع عن ذلك؛ ويسرد التقارير والمطلوب منها. لا يرسل KPI Desk نفسه شيئًا.</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>يحدد هل الأرقام حسب العميل والأرقام حسب لغة الخدمة عمل منفصل أم وجهان للعمل نفسه.</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>يبدأ الحدود المعتادة من جديد ابتداءً من فترة، مثلًا بعد تغيير في عملك.</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>يحدد هدفًا موعودًا به ابتداءً من فترة: VALUE على الأقل، أو VALUE على الأكثر حيث الأقل أفضل؛ ..40 للحد الأقصى، و40.. للحد الأدنى، وnone لإنهاء هدف. تحتفظ الفترات السابقة بأهدافها. وتبيّن القائمة عدد الفترات المكتملة التي تحقق فيها كل هدف.</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>يقيّم مؤشرًا وفق معيار خاص بك، لكل الفترات أو ابتداءً من فترة؛ ويعيده reset إلى المعيار المنشور. توضع الحدود التي فيها &gt; أو &lt; بين علامتي اقتباس. ويعطي --as-business العميل معيار النشاط.</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>يكتب ملاحظة على فترة أو مدة أو ابتداءً من فترة (2026-03..)؛ ويزيلها TEXT فارغ. وهي خاصة، إلا مع --shown: فتدخل حينها في تقارير العميل، وفي المخططات مع --notes. ويضيف --private-notes كل الملاحظات إلى مخطط للنشاط كله.</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>يحفظ كل ما أُدخل في ملف. في المصنف أسماء بلغتك؛ وفي ملف CSV معرّفات للبرامج، ومع --for-reader أسماء مع الفاصل والعلامة العشرية المستخدمين في لغتك.</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>يحفظ أرشيفًا واحدًا لاطلاعك وحدك: هذه الملفات الثلاثة، وكل المخططات، وقاعدة البيانات، وصفحة تشرحها.</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>يُدخل أرقام جدول كلها أو لا يُدخل أيًّا منها. يُذكر العمود بترويسته أو هكذا: #3، والصف هكذا: row:3؛ ودوره period أو client أو service_language أو measure أو amount أو ignore أو معرّف أحد المقاييس. يُذكر ما هو ملتبس بعد نقطتين: period:dmy أو period:week أو amount:comma. يجمع --add-up أرقام المكان الواحد؛ ولا يُدخل --dry-run شيئًا.</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>يسرد الجداول المستوردة؛ أو يتراجع عن إحدى عمليات الاستيراد.</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>ينشئ نسخة احتياطية مفحوصة، أو يستعيد نسخة، أو يبحث عن تلف.</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>يختبر البرنامج؛ يقيس مدة تشغيله؛ يعرض إصداره؛ يعرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>الفترات: 2026-W07 (أسبوع)، 2026-03 (شهر)، 2026-Q1 (ربع سنة)، 2026 (سنة).</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>المؤشرات ومقاييسها:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>الأرقام حسب الفترة</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>العرض حسب</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>لا توجد مؤشرات متابَعة بعد. يمكن اختيارها في صفحة «نظرة عامة».</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>الانتقال إلى «نظرة عامة»</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>الأرقام المتابَعة تشمل النشاط كله، لا هذا العميل.</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>تعديل ال&amp;رقم</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>الت&amp;غييرات…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>الان&amp;تقال إلى فترة…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>مسح الأرقام (لا شيء)</numerusform>
            <numerusform>مسح رقم واحد</numerusform>
            <numerusform>مسح رقمين</numerusform>
            <numerusform>مسح %n أرقام</numerusform>
            <numerusform>مسح %n رقمًا</numerusform>
            <numerusform>مسح %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure, as a heading</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}، {period}</translation>
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
        <translation>الإجمالي</translation>
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
        <translation>{place}: لا رقم</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}، لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <oldsource>{period}, with a note</oldsource>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}، مغلقة</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <oldsource>{mark} has a note</oldsource>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} مغلقة</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>التغييرات…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>الانتقال إلى فترة…</translation>
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
        <translation>لم يُحفظ «{typed}». {reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>يمكن فهم «{typed}» بطريقتين. ما المقصود؟</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>هل يعني «{typed}» آلافًا؟</translation>
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
        <translation>استعادة القيمة المحفوظة</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>أُبقي «{typed}»، لكنه لم يُحفظ. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>أُبقي «{typed}»، لكنه لم يُحفظ. زال التعارض.</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>حفظ {amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>مجموع عدة عملاء أو لغات. لتغيير رقم، يُختار أحدها أعلاه.</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}: {amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>محسوب من فترات أقصر؛ يُغيّر هناك.</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>محسوب من فترات أقصر، بعضها ناقص.</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>مُدخل حسب الشهر أو الأسبوع؛ يُغيّر هناك.</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>أُدخل بالفعل للفترة {period}.</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>محسوب من الأرقام التي فوقه.</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <oldsource>Note on {period}: {note}</oldsource>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إعادة فتح {period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>هذا الملف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}، لم يُحفظ</translation>
    </message>
    <message>
        <source>{value}, {level}</source>
        <comment>the value of a KPI and its level</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {level}: the name of a level, such as typical</extracomment>
        <translation>{value}، {level}</translation>
    </message>
    <message>
        <source>{figure}, some periods are missing</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}، بعض الفترات ناقصة</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}، محسوب</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>تغييرات {place}</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>لم يُدخل شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>محسوب من الأرقام أدناه.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>القيمة السابقة</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>الانتقال إلى فترة</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>الفترة، مثل {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>انت&amp;قال</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>لغة الخدمة</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>جدول آخر</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>غير منتظم</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>بحاجة إلى توضيح</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>لا ترويسات: وُضعت بالترتيب ابتداءً من الحقل الذي كنت فيه.</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>لا فترة في الجدول: استُخدمت الفترة المعروضة.</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>لا اسم في الجدول: استُخدم الرقم الذي كنت عنده.</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>ترويسة فارغة: أُخذت من صف أعلى.</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>تحت سطر نص قد يذكر أصحاب هذه الأرقام.</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>يذكر الجدول شيئًا عنه، مثل «خطة» أو «متوسط» أو «دقائق». يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>يذكر العنوان أو الورقة عميلًا، لكن هذا الرقم غير معيّن لأي عميل. يُرجى اختيار العميل في الصفحة أولًا.</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>لم تبدأ هذه الفترة بعد.</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>تبدأ الأسابيع هنا يوم الأحد: استُخدم الأسبوع الذي يضم معظم الأيام.</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>كانت الفترة رقم تاريخ في برنامج الجداول.</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>السنة المكتوبة برقمين قد تكون يومًا أيضًا.</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>جُمعت عدة خلايا.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>في هذا الصف خلايا أكثر أو أقل من غيره. يُرجى التحقق من أعمدته.</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>مخفي في برنامج الجداول.</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>ليست فترة.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>ليس عددًا.</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>اسم غير معروف.</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>قد يكون هذا جدولًا آخر. استورده على حدة.</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>أقل من الصفر.</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>صيغة بلا نتيجة. يُرجى فتح الملف في برنامج جداول وحفظه.</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>مجموع أرقام أخرى في الجدول.</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>في الجدول أيضًا فترات أقصر ضمن هذه الفترة.</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>يناقض أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>لا يمكن إدخال شيء هناك.</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>نص وليس رقمًا.</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>ليس فترة كاملة (أسبوعًا أو شهرًا أو ربعًا أو سنة).</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>سنة من تقويم آخر.</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>الصف والعمود لا يتفقان.</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>قد يعني هذا النص أن الأرقام مخطط لها أو متوسطات أو بوحدة أخرى. يُرجى التحقق منها، أو استبعاد النص.</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>هذا اسم عميل وليس اسم رقم.</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>أسبوع من الشهر أم من السنة؟ يُكتب التاريخ الذي يبدأ فيه.</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>يتجاوز هذا حافة الجدول.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>في هذا الصف خلايا أكثر أو أقل من غيره.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>استُبعد باختيارك.</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>تقع عدة خلايا في المكان نفسه.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>هذا الجدول فارغ.</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>تعذّرت قراءة أي أرقام من هذا الجدول.</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>لا يبيّن هذا الجدول فترة أرقامه.</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>ليس واضحًا ما يمثّله كل عمود من الأرقام. يُرجى نسخ الترويسات أيضًا، أو النقر على ترويسة للاختيار.</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>كيف تُقرأ تواريخ مثل «{example}»؟</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>كيف تُقرأ أعداد مثل «{example}» في العمود {column}؟</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>في أي سنة يقع «{example}»؟</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>ماذا يمثّل «{example}»؟</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>في أي أسبوع يقع يوم الأحد «{example}»؟</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>لكل رقم فترتان. أيهما تُعتمد؟</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>أي مقياس هو «{example}»؟</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>أي عميل هو «{example}»؟</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>أي لغة هي «{example}»؟</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>لأي عميل تعود الصفوف التي بلا اسم؟</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>لأي لغة خدمة تعود الصفوف التي بلا لغة؟</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>تقع عدة خلايا في المكان نفسه: {example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>ماذا يعني «{example}»؟</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question} (الأرقام: {count})</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>يوم، شهر، سنة: في {period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>شهر، يوم، سنة: في {period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>سنة، شهر، يوم: في {period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>الفاصلة هي العلامة العشرية</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>النقطة هي العلامة العشرية</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الأحد هو اليوم الأول: {period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الأحد هو اليوم الأخير: {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>عميل جديد «{example}»</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>لا عميل (غير معيّن)</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>العميل في الصف السابق</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>لا لغة (غير معيّن)</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>اللغة في الصف السابق</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>جمعها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>{line}: “{example}”</source>
        <comment>a row or column, and its first text</comment>
        <extracomment>{line}: a row or column of a table, such as Column C; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>{line}: «{example}»</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Number</source>
        <comment>heading of a column</comment>
        <translation>رقم الاستيراد</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>لم يُستورد أي جدول بعد.</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>تم التراجع عن الاستيراد {number}. الأرقام المستعادة: {count}.</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{figure} يبقى {amount}: {why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>تغيّر بعد الاستيراد.</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>المقدار السابق يناقض رقمًا آخر.</translation>
    </message>
    <message>
        <source>{measure}, {period}</source>
        <comment>a figure at the beginning of a sentence</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}، {period}</translation>
    </message>
    <message>
        <source>Figures entered: {count}. “kpidesk import undo {number}” undoes this import.</source>
        <extracomment>{count}: a number; {number}: a number</extracomment>
        <translation>الأرقام المُدخلة: {count}. يتراجع الأمر «kpidesk import undo {number}» عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>الأرقام التي ستُدخل: {count}.</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>الأرقام المطابقة بالفعل: {count}.</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>لم يتغير شيء: هذه الأرقام مُدخلة بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لم يُدخل شيء: تعذّرت قراءة جزء من «{file}». يبيّن --map ماهية العمود أو الصف؛ ويستبعده --map COLUMN=ignore.</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>يحددها --period لكل الأرقام.</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>لم يُقرأ: {sheets}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>ترميز النص غير مؤكد؛ قُرئ بترميز {encoding}. يُرجى التحقق من الأسماء التي فيها أحرف خاصة.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>لغة الخدمة</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>… وغيرها: {count}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>مستبعد: {place} «{said}». {why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>مستبعد: {place} «{said}» وأرقامه ({count}). {why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>الأرقام: {count}. {remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>سؤال: {question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>الجداول المستوردة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>لم يُستورد أي جدول إلى هذا الملف بعد.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>هذا الملف مفتوح للقراءة فقط: لا يمكن التراجع عن شيء هنا.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>الأرقام المستخدمة</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>تم التراجع عنه {when}</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>ال&amp;تراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>&amp;نقل إلى عميل آخر أو فترة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>نقل استيراد</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>إلى &amp;عميل آخر</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>إلى &amp;فترة أخرى</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الفترة الأولى الجديدة، وتتبعها الفترات الأخرى. هي الآن {period}.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>&amp;نقل على أي حال</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>نقل استيراد</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>الأرقام المستعادة: {count}.</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>الأرقام المنقولة: {count}.</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>لم يُتراجع عن شيء: لا يمكن استعادة أي من أرقامه.</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>تُركت كما هي (تغيّرت منذ الاستيراد): {figures}.</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>تُركت كما هي (كانت ستناقض غيرها): {figures}.</translation>
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
            <numerusform>{figures}، والبقية: %n</numerusform>
            <numerusform>{figures}، والبقية: %n</numerusform>
            <numerusform>{figures}، والبقية: %n</numerusform>
            <numerusform>{figures}، والبقية: %n</numerusform>
            <numerusform>{figures}، والبقية: %n</numerusform>
            <numerusform>{figures}، والبقية: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>ثُبّت KPI Desk في {place}. وهو موجود في قائمة التطبيقات.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>في نافذة طرفية:</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>{command} برنامج آخر. لم يُغيّر.</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>في {place} شيء غير KPI Desk. لم يُغيّر شيء ولم يُثبّت.</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>برنامج KPI Desk مفتوح. يُرجى إغلاقه أولًا ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>KPI Desk غير مثبّت لهذا المستخدم.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>أُلغي تثبيت KPI Desk.</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>بياناتك ما زالت هنا: {data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>وكذلك نسخك الاحتياطية: المجلد «KPI Desk Backups» في مستنداتك.</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>البرنامج غير موجود بجانب هذا الملف. يُرجى استخراج الأرشيف كله أولًا.</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>يثبّت {script} برنامج KPI Desk أو يحدّثه لحسابك وحده.</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>يزيله {script} --uninstall، وتبقى بياناتك.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>متوسط زمن الحل (ART)</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>زمن حل الطلبات</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>متوسط عدد الساعات اللازمة لحل طلب واحد من عميل. الأقل أفضل.</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>يبني العملاء خططهم على عملك. معرفة زمنك المعتاد تتيح لك الوعد بيوم يمكن الالتزام به وعرض سعر مجزٍ.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>ساعات الحل ÷ الطلبات المحلولة</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>100 ساعة لـ 50 طلبًا: 100 ÷ 50 = 2، أي ساعتان لكل طلب، وهو مستوى عادي.</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>الوقت المنقضي ووقت العمل الفعلي يعطيان رقمين مختلفين. تستمر الساعات المنقضية ليلًا وفي عطلات نهاية الأسبوع: فقد تضيف حالة واحدة بقيت مفتوحة طوال عطلة نهاية الأسبوع أكثر من 60 ساعة. يُختار أحدهما للنشاط كله ويُلتزم به، ويذكره المخطط.</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>يخلط الطلبات الصغيرة والكبيرة. عمل كبير واحد يُظهر شهرًا كاملًا بطيئًا مهما كان العمل جيدًا.</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>النظر إلى السرعة وحدها قد يكون على حساب الجودة. يُقرأ مع رضا العملاء.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 3 ساعات مستوى عادي هنا، لكنها أفضل من المتوسط في زمن حل التذاكر متعددة اللغات. المستويات المنشورة هنا مأخوذة من المقال عن وكالات المساعدة عن بُعد.</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>ساعة واحدة بالضبط ما زالت مستوى عاديًّا، و30 دقيقة بالضبط ما زالت أفضل من المتوسط. وكل ما زاد على 3 ساعات دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>تناسب هذه المستويات الطلبات القصيرة. إن كانت طلباتك بحثًا أو محاسبة، فالأنسب تحديد معايير خاصة بك.</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>تصنيف طلبات شهر واحد حسب النوع، وإعداد قائمة تحقق أو قالب لأكثر الأنواع تكرارًا.</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>الاتفاق مع كل عميل على ما هو عاجل وعلى مدة إنجاز الباقي.</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>تخصيص وقتين ثابتين في اليوم للطلبات الصغيرة، حتى لا تنتظر ولا تقاطع عملك.</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>معدل إشغال المساعد (AUR)</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>حصة العمل للعملاء من ساعات عملك المتاحة.</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>ساعات العمل للعملاء هي التي تجلب الدخل؛ أما غيرها فللبحث عن عملاء والفواتير والتعلّم. يبيّن هذا المؤشر هل الأمران متوازنان.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100 × الساعات المنتجة ÷ الساعات المتاحة</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>600 ساعة منتجة من 800 ساعة متاحة: 100 × 600 ÷ 800 = 75%، وهو مستوى عادي.</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>ابتداءً من 90% تلزم العناية بالنفس. يصف المقال كل ما يتجاوز 90% بأنه استثنائي، لكنه يحذّر من أن المعدل المرتفع قد ينتهي بالإرهاق (الاحتراق الوظيفي). وإن استمر أسابيع كثيرة فهو خطر أكثر منه نجاحًا.</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>في الوكالة قد يتولى آخرون المبيعات والحسابات، أما في العمل الفردي فذلك كله عليك، ولذلك قد تكون نسبة 65% إلى 80% أسبوعًا كاملًا. المستويات المنشورة لوكالات في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>الساعات المتاحة من تحديدك. إن أُدخلت ساعات أقل ارتفع المعدل من دون أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>قد يرفعه العمل الإضافي فوق 100%؛ ويُحفظ حينها مع تحذير.</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>يحسب الساعات لا ما تدرّه. كثرة العمل لا تعني أجرًا جيدًا.</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>لا تُقسَّم ساعاتك المتاحة بين العملاء، ولذلك يُعرض المعدل للنشاط كله فقط.</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>نسبة 80% بالضبط أفضل من المتوسط، وكذلك 90% بالضبط.</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>تحديد الساعات المتاحة قبل بداية الشهر، دون العطلات وأيام الإجازة.</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>تخصيص ساعات ثابتة للفواتير والبحث عن عملاء والتعلّم. هي ساعات متاحة، لكنها غير منتجة.</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>إن بلغ المعدل 90% أو أكثر شهرين متتاليين: رفع سعر، أو تأجيل موعد، أو الاعتذار عن عمل.</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>إن كان المعدل أقل من 65%: النظر أولًا إلى الساعات غير المدفوعة. أيها يمكن اختصاره أو تحصيل أجر عنه؟</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>معدل الاحتفاظ بالعملاء (CRR)</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>الاحتفاظ بالعملاء</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>نسبة العملاء الموجودين في بداية الفترة الذين ما زالوا معك في نهايتها. تُحسب من ثلاثة أعداد: العملاء في البداية، والعملاء الجدد، والعملاء في النهاية.</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>قد يخفي العملاء الجدد فقدان القدامى. يستبعد هذا الرقم القادمين الجدد، فيتبيّن هل يبقى عملاؤك السابقون.</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100 × (العملاء في النهاية − العملاء الجدد) ÷ العملاء في البداية</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>500 عميل في البداية، و200 عميل جديد، و650 في النهاية: 100 × (650 − 200) ÷ 500 = 90%، وهو مستوى استثنائي.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>مع 4 عملاء يتحرك الرقم بخطوات من 25 نقطة: فقدان 1 من 4 يعطي 75%، وهو مستوى عادي، ولا شيء بين ذلك و100%.</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>عندما يُحسب من فترات أقصر، كسنة من أشهرها، فهو حد أدنى: قد يكون الرقم الحقيقي أعلى. فالعملاء الجدد الذين غادروا يُحسبون كأن عملاء من البداية غادروا.</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>مثال على ذلك: 10 عملاء في بداية السنة و5 عملاء جدد، ثم فقدان 4 من هؤلاء الخمسة و1 من العشرة الأوائل. تعطي المعادلة 50%، مع أن 9 من العشرة الأوائل ما زالوا معك.</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>إذا كان العملاء الجدد أكثر من العملاء في النهاية، فلا بد أن بعض الجدد غادروا. لا تُعرض قيمة حينها، لأنها ستكون أقل من 0%.</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>الفترة القصيرة تجمّل النتيجة. عند فقدان 3% من العملاء كل شهر، يُظهر كل شهر 97%، وهو مستوى استثنائي، لكن لا يبقى بعد سنة إلا نحو 69% من عملاء البداية.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 90% مستوى استثنائي هنا، لكنه أفضل من المتوسط في الاحتفاظ بعملاء الخدمات متعددة اللغات. المستويات المنشورة هنا مأخوذة من المقال عن وكالات المساعدة عن بُعد.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>يصف المقال 75% إلى 85% بأنه عادي، ويترك 85% إلى 90% دون تحديد، ولا يذكر مستوى أفضل من المتوسط. هنا، من 75% إلى ما دون 90% مستوى عادي.</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>تحديد متى يُعدّ العميل الصامت مغادرًا، مثلًا بعد 60 يومًا بلا عمل، والالتزام بذلك.</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>تخصيص موعد في التقويم كل ثلاثة أشهر لحديث قصير مع كل عميل: ما الذي ينجح وما الذي ينقص.</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>معرفة العميل الذي يصعب تحمّل فقدانه أكثر من غيره، وجعله المكالمة التالية.</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>درجة رضا العملاء (CSS)</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>رضا العملاء</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>نسبة الراضين عن عملك عمومًا من العملاء الذين أجابوا عن استبيانك.</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>مع عدد قليل من العملاء، يمثّل كل منهم جزءًا كبيرًا من دخلك. العميل غير الراضي الذي يصارحك يمنحك وقتًا للتصرف؛ أما الصامت فيغادر فحسب.</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100 × العملاء الراضون ÷ العملاء المجيبون</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>80 من 100 عميل مجيب راضون: 100 × 80 ÷ 100 = 80%، وهو دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>مع 5 عملاء لا شيء بين 80% و100%: 4 من 5 دون مستوى المعيار، و5 من 5 مستوى استثنائي. رأي واحد يحسم.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 80% دون مستوى المعيار هنا، لكنه مستوى عادي في رضا العملاء (CSAT). المستويات المنشورة هنا مأخوذة من المقال عن وكالات المساعدة عن بُعد.</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>على مدى سنة، العميل الذي أجاب في كل ربع سنة يُحسب أربع مرات. فيكون رقم السنة نسبة إجابات لا نسبة أشخاص.</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>مع قلة العملاء لا يكون أي استبيان مجهول الهوية حقًّا، وقد تكون إجابات من يقدّرونك مجاملة. الأفضل عدّ الإجابة الفاترة إنذارًا.</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>يصف المقال نحو 85% بأنه عادي ويترك 85% إلى 90% دون تحديد. هنا، من 85% إلى ما دون 90% مستوى عادي.</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>يُحفظ للنشاط كله، فلا يمكن عرضه لعميل واحد أو لغة واحدة.</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>سؤال كل عميل، لا من كانت العلاقة به جيدة فقط، وسؤالهم جميعًا في الشهر نفسه.</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>الاتصال بالعميل غير الراضي خلال أيام قليلة. الإصغاء أولًا، ثم الاتفاق على تغيير واحد.</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>إخبار العملاء بما تغيّر بفضل إجاباتهم. فذلك يعطيهم سببًا للإجابة مرة أخرى.</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>معدل اكتساب العملاء الجدد (NCAR)</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>اكتساب العملاء</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>عدد العملاء الجدد من كل 100 شخص أو شركة أبدوا اهتمامًا بخدماتك (العملاء المحتملون).</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>الاستفسارات والمكالمات الأولى ساعات غير مدفوعة. يبيّن هذا الرقم كم منها يتحول إلى عمل، وهل الحاجة إلى استفسارات أكثر أم أفضل.</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100 × العملاء الجدد ÷ العملاء المحتملون</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200 عميل محتمل و20 عميلًا جديدًا: 100 × 20 ÷ 200 = 10%، وهو أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>مع قلة العملاء المحتملين لا يعني المستوى كثيرًا: كسب عميل واحد من 4 محتملين يعني 25% ومستوى استثنائيًّا، وعدم كسب أي عميل يعني 0%، وهو دون مستوى المعيار. قراءة السنة أصدق من قراءة الشهر.</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>قد يستغرق قرار العميل المحتمل أشهرًا، فكثيرًا ما يأتي العملاء الجدد في شهر ما من عملاء محتملين سابقين. وقد يتجاوز الرقم 100%؛ ويُحفظ حينها مع تحذير.</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>المعدل المرتفع لا يعني النمو: عميل واحد من محتملين اثنين يعني 50%، وهو مع ذلك عميل واحد فقط.</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>عندما يكون جدولك ممتلئًا وتُرفض الاستفسارات، ينخفض المعدل. وليس ذلك إخفاقًا.</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>لا يبيّن مدة بقاء العملاء الجدد ولا ما يدفعونه.</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>المستويات المنشورة لوكالات في الولايات المتحدة. إن كان العملاء يصلون إليك بالتوصيات غالبًا، فالمتوقع معدل أعلى. نسبة 15% بالضبط أفضل من المتوسط، والمستوى الاستثنائي يبدأ فوقها.</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>تحديد من هو العميل المحتمل، مثلًا كل من يسأل عن سعر أو مكالمة، وعدّهم جميعًا.</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>تدوين مصدر كل عميل جديد، وتوجيه الجهد إلى حيث يأتي الجيدون.</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>الرد على الاستفسار خلال يوم عمل واحد، والمتابعة مرة واحدة بعد أسبوع.</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>سؤال العملاء الراضين عمّن قد يحتاج أيضًا إلى مساعدتك.</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>مؤشر تنويع الخدمات (SDI)</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>تنويع الخدمات</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>عدد الخدمات المختلفة التي يقدّمها نشاطك لكل عميل مستفيد.</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>تعدد الخدمات يحميك عندما يقل الطلب على إحداها. لكن الرقم نفسه لا يعني كثيرًا لشخص واحد: تُقرأ حدوده أولًا.</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>الخدمات المقدَّمة ÷ العملاء المستفيدون</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10 خدمات و50 عميلًا: 10 ÷ 50 = 0.2 خدمة لكل عميل، وهو مستوى عادي.</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>ينخفض عند كسب عميل. مع 6 خدمات، يعطي 4 عملاء 1.5 ويعطي 5 عملاء 1.2، مع أن نشاطك نما.</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>تناسب مستوياته وكالات كثيرة العملاء. مع 6 خدمات يلزم 17 عميلًا على الأقل للخروج من المستوى الاستثنائي، ولذلك لا يكاد المستوى يعني شيئًا لشخص واحد.</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>هو شبه ثابت لشخص واحد، لأن الخدمات قلّما تتغير. ما يحركه هو عدد العملاء، وفي الاتجاه المعاكس.</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>يحسب ما يُقدَّم لا ما يُستخدم. خدمة واحدة بثلاثة أسماء تُحسب ثلاثًا.</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>القيمة 0.2 لا تعني أن كل عميل يحصل على خُمس خدمة: فقد يستخدمها كل عميل كلها.</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>يترك المقال 0.25 إلى 0.26 و0.35 إلى 0.36 دون تحديد. هنا، يمتد المستوى الأدنى إلى المستوى التالي.</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>تدوين الخدمات التي يستخدمها كل عميل فعلًا. ما لا يعرفونه بعد هو ما يمكن عرضه عليهم.</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>سؤال العملاء عن المهمة التي ما زالوا ينجزونها بأنفسهم ويسعدهم تسليمها.</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>حذف خدمة لم يستخدمها أحد منذ سنة أو تغيير اسمها.</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>عدم إضافة خدمة لمجرد رفع هذا الرقم.</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>معدل إنجاز المهام (TCR)</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>إنجاز المهام</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>نسبة ما يُنجز في موعده من المهام المسندة إليك.</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>لا زميل يحل محلك. المعدل الثابت يُظهر للعملاء أن بإمكانهم الاعتماد عليك، والمعدل المنخفض ينبّهك إلى أن وعودك كانت أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100 × المهام المنجزة في موعدها ÷ المهام المسندة</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>85 من 100 مهمة مسندة أُنجزت في موعدها: 100 × 85 ÷ 100 = 85%، وهو أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>مهمة أُسندت في اليوم الأخير وموعدها الأسبوع التالي تخفض هذه الفترة وترفع التالية. وقد تتجاوز فترة 100%؛ وتُحفظ حينها مع تحذير.</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>يتحدث المقال عن وقت محدد، لكن معادلته تتجاهل الوقت. هنا لا تُحسب إلا المهام المنجزة في موعدها.</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>لكل مهمة الوزن نفسه، سواء استغرقت عشر دقائق أو يومين. ويمكن بلوغ معدل مرتفع بترك المهام الصعبة.</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>المهمة التي تنتظر رد العميل تُحسب عليك أيضًا.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>يصف المقال 75% إلى 85% بأنه عادي وبأنه أفضل من المتوسط معًا، ويترك 85% إلى 90% دون تحديد. هنا، من 75% إلى 90% (بما فيها 90%) أفضل من المتوسط، وما نقص عن 75% دون مستوى المعيار. الأرقام لوكالات في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>تحديد موعد تسليم لكل مهمة عند قبولها، حتى إن لم يذكر العميل موعدًا.</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>ترك جزء من كل أسبوع لما يأتي دون توقع.</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>إن تعذّر الالتزام بموعد: إبلاغ العميل مبكرًا والاتفاق على موعد جديد.</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>مراجعة ما بقي مفتوحًا في نهاية كل أسبوع: إنجازه، أو تأجيله بموافقة العميل، أو إعادته.</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>دقة الترجمات والمراسلات</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>نسبة الصحيح من الترجمات والرسائل التي راجعها أحد.</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>كثيرًا ما لا يستطيع العملاء قراءة ما يُكتب لهم، فعليهم أن يثقوا بك. وتعطي العينة المراجَعة رقمًا يسند هذه الثقة.</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100 × المراسلات الدقيقة ÷ المراسلات المراجَعة</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>95 من 100 رسالة مراجَعة بالإسبانية دقيقة: 100 × 95 ÷ 100 = 95%، وهو أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>الرقم نسبة مما رُوجع، بينما يقسم المقال على كل الترجمات. ما لم يراجعه أحد لا يُحسب، ولذلك لا تصلح المستويات إلا إذا كانت عينتك ممثِّلة.</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>يتوقف على من يراجع وما يُراجع. مراجعة العمل الذاتي، أو القطع السهلة وحدها، تعطي رقمًا أعلى مما ينبغي.</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>لكل خطأ الوزن نفسه: فاصلة ناقصة كسعر خاطئ.</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>مع أقل من 50 رسالة مراجَعة، يكفي خطأ واحد لاستبعاد المستوى الاستثنائي: 48 من 49 أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>يصعب الحكم على النبرة واللهجة والتهذيب بالصواب أو الخطأ، فتمرّ بسهولة دون ملاحظة.</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>يصف المقال 90% إلى 95% بأنه أفضل من المتوسط، ويترك 95% إلى 98% دون تحديد، ولا يذكر مستوى عاديًّا. هنا، من 90% إلى ما دون 98% أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>اختيار ما سيُراجع قبل الاطلاع عليه، مثلًا كل رسالة عاشرة.</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>تبادل المراجعات مع شخص من المهنة يتقن اللغة.</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>إعداد قائمة كلمات لكل عميل: الأسماء والمصطلحات التقنية وطريقة مخاطبة الناس.</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>تدوين نوع كل خطأ. النوع الذي يتكرر يبيّن ما يلزم تحسينه بعد ذلك.</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>رضا العملاء (CSAT) في التعاملات متعددة اللغات</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>نسبة إجابات الاستبيان الإيجابية عن مساعدتك بلغة العميل. يشير CSAT إلى درجة رضا العملاء (customer satisfaction score).</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>عبر اللغات، قلّما يصلك سوء الفهم البسيط في صورة شكوى. يوصله إليك استبيان قصير ما دام إصلاحه ممكنًا.</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100 × الإجابات الإيجابية ÷ كل إجابات الاستبيان</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>80 من 100 إجابة إيجابية: 100 × 80 ÷ 100 = 80%، وهو مستوى عادي.</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>قلة الإجابات تجعل المستوى يقفز. مع 6 إجابات، تعادل كل منها نحو 17 نقطة: 6 من 6 مستوى استثنائي، و5 من 6 مستوى عادي، و4 من 6 دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 80% مستوى عادي هنا، لكنه دون مستوى المعيار في درجة رضا العملاء (CSS). المستويات المنشورة هنا مأخوذة من المقال عن الخدمات متعددة اللغات.</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>لا يُحسب إلا من يجيب. ويميل أصحاب المشاعر القوية إلى الإجابة أولًا، فقد يختلف الرقم عن رأي كل عملائك.</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>يبيّن عدد الإجابات الإيجابية لا سببها.</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>لا يذكر المقال أي الإجابات تُعدّ إيجابية؛ والشائع 4 أو 5 من 5. إن تغيّرت القاعدة، لم تعد المقارنة بالأرقام السابقة ممكنة.</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>نسبة 85% بالضبط ما زالت مستوى عاديًّا. وكل ما زاد على 85% أفضل من المتوسط، والمستوى الاستثنائي يبدأ عند 90%.</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>طرح سؤال قصير واحد بعد العمل مباشرة، باللغة التي جرى بها.</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>إضافة سؤال مفتوح إليه: الكلمات القليلة التي يكتبها الناس تبيّن ما يلزم تغييره.</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>البحث عن السبب المشترك بين الإجابات المنخفضة، وتغيير ذلك الشيء وحده أولًا.</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>ما دامت الإجابات أقل من نحو 20 في الشهر، فالأفضل قراءة الربع أو السنة بدلًا من الشهر.</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>اللغات لكل مساعد</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>اللغات لكل مساعد</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>عدد اللغات التي يقدّمها نشاطك لكل مساعد فيه. في العمل الفردي، هو ببساطة عدد اللغات التي تُقدَّم بها الخدمة.</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>كل لغة تُتقن في العمل تفتح الباب أمام مزيد من العملاء. أما في العمل الفردي فالرقم معلومة عنك أكثر منه نتيجة تُتابع.</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>لغات العمل ÷ المساعدون</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3 لغات و3 مساعدين: 3 ÷ 3 = 1، أي لغة واحدة لكل مساعد، وهو دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>الرقم شبه ثابت لشخص واحد. يتغير عند إضافة لغة أو الاستعانة بأحد، ولن يحركه شهر جيد أو سيئ.</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>الاستعانة بأحد قد تخفضه. العمل الفردي بـ 3 لغات يعطي 3، وهو مستوى استثنائي؛ ومع مساعد ثانٍ للغات الثلاث نفسها يصبح 1.5، وهو دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>لا يسأل عن مدى إتقان اللغة. قد تكون قيمة لغتين متقنتين أكبر من قيمة خمس لغات بمعرفة سطحية.</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>لا يذكر المقال هل تُحسب اللغة المشتركة بين مساعدين مرة أم مرتين. هنا تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>لا يذكر المقال مستوى عاديًّا، فكل ما نقص عن 2 دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>عدّ اللغات التي يمكن إرسال رسالة بها نيابة عن عميل دون مساعدة، لا غيرها.</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>قبل تعلّم لغة أخرى: معرفة اللغة التي يطلبها العملاء.</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>ذكر اللغات ومستوى إتقان كل منها في العروض وعلى الموقع الإلكتروني. فهناك تجلب لك العمل.</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>صافي نقاط الترويج (NPS) لغير الناطقين بالإنجليزية</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>مدى استعداد العملاء غير الناطقين بالإنجليزية للتوصية بك: نسبة المؤيدين المتحمسين (المروّجين) ناقص نسبة العملاء غير الراضين (المنتقدين). يتراوح بين سالب 100 وموجب 100.</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>التوصيات لا تكلّفك شيئًا، والعملاء الذين تجمعهم لغة يتحدثون بعضهم مع بعض. يبيّن هذا الرقم هل يتحدثون لصالحك.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100 × (المروّجون − المنتقدون) ÷ (المروّجون + المحايدون + المنتقدون)</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40 مروّجًا و20 محايدًا و40 منتقدًا: 100 × (40 − 40) ÷ 100 = 0، وهو دون مستوى المعيار.</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>مع قلة العملاء تقفز الدرجة. مع 5 إجابات، تحوُّل مروّج واحد إلى منتقد ينقص 40 نقطة.</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>الدرجة 0 لا تعني أن لا أحد راضٍ: عدد المروّجين يساوي عدد المنتقدين. أما المحايدون فلا ينتمون إلى أي من الجانبين، ويشد كل منهم الدرجة نحو 0.</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>يستخدم الناس في البلدان المختلفة مقياسًا من 0 إلى 10 بطرق مختلفة. فقد تكون 8 مدحًا كبيرًا في لغة وفاترة في أخرى، ولذلك تُقارن كل لغة بماضيها.</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>لا يبيّن لماذا يوصي بك أحد أو لا يوصي.</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>يستبعد العملاء الناطقين بالإنجليزية عن قصد، ولذلك لا يُتاح عندما تكون لغة الخدمة الإنجليزية.</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>المستويات المنشورة للولايات المتحدة، وهي كما يقول المقال نفسه تختلف من قطاع إلى آخر. ويترك المقال 40 إلى 50 دون تحديد؛ هنا، من 30 إلى ما دون 50 أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>السؤال مرتين في السنة بلغة العميل: ما مدى احتمال أن توصوا بي، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>السؤال بعد ذلك عمّا كان سيرفع الإجابة نقطة واحدة.</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>الكتابة إلى كل منتقد خلال أيام قليلة: شكره وسؤاله عمّا لم يسر جيدًا.</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>الطلب من المروّجين التعريف بعملاء آخرين، أو بضع كلمات يمكن اقتباسها.</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>متوسط زمن حل التذاكر متعددة اللغات</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>زمن حل التذاكر</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>متوسط عدد الساعات اللازمة لحل طلب دعم واحد (تذكرة) يحتاج إلى مهاراتك اللغوية. الأقل أفضل.</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>من ينتظر المساعدة بلغته قد لا يجد أحدًا آخر يسأله. إن كبر هذا الرقم، فإن لغة أو موضوعًا أو عميلًا يأخذ من وقتك أكثر مما خُطط له.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>ساعات الحل ÷ التذاكر المحلولة</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>60 ساعة لـ 20 تذكرة: 60 ÷ 20 = 3 ساعات لكل تذكرة، وهو أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>تذكرة صعبة واحدة قد تفسد شهرًا هادئًا: عشر تذاكر كل منها ساعة واحدة وتذكرة من 45 ساعة متوسطها 5 ساعات.</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>الأسرع ليس أفضل دائمًا. كثيرًا ما تعود الإجابة المتسرعة تذكرةً جديدة.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 3 ساعات أفضل من المتوسط هنا، لكنها مستوى عادي في متوسط زمن الحل (ART). المستويات المنشورة هنا مأخوذة من المقال عن الخدمات متعددة اللغات.</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>يقصد المقال المتاجر الإلكترونية. في العمل الفردي ولجزء من اليوم، يصعب بلوغ مستوياته بالساعات المنقضية.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>لا يذكر المقال مستوى عاديًّا، فكل ما زاد على 4 ساعات دون مستوى المعيار. ساعتان بالضبط أفضل من المتوسط؛ والمستوى الاستثنائي أقل من 2.</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>إعداد إجابات جاهزة لأكثر الأسئلة تكرارًا بكل لغة من لغات الخدمة.</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>طلب كل ما يلزم في أول رد، حتى لا تتنقل التذكرة ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>النظر إلى أطول ثلاث تذاكر في الشهر. هل تشترك في لغة أو موضوع أو عميل؟</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>إعلام الناس بساعات عملك، حتى لا يتوقع أحد ردًّا ليلًا.</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>الاحتفاظ بعملاء الخدمات متعددة اللغات</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>الاحتفاظ متعدد اللغات</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>من العملاء الذين كانوا يستخدمون خدماتك متعددة اللغات في بداية الفترة، نسبة من ظلوا يستخدمونها في نهايتها. لا يُحسب العملاء المكتسبون خلالها.</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>العميل الباقي لا يحتاج إلى إعلان ولا مكالمة أولى ولا عمل تجريبي. وعندما يغادر العملاء بصمت، يظهر ذلك هنا.</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100 × العملاء الباقون ÷ العملاء في البداية</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>45 من 50 عميلًا ما زالوا موجودين في النهاية: 100 × 45 ÷ 50 = 90%، وهو أفضل من المتوسط.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>مع 4 عملاء يتحرك الرقم بخطوات من 25 نقطة: 4 من 4 مستوى استثنائي، و3 من 4 دون مستوى المعيار، ولا شيء بينهما.</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>لا يمكن حساب السنة من أشهرها، لأن كل شهر يبدأ من قائمة عملاء أخرى. يُدخل الربع أو السنة مستقلًّا؛ وحتى ذلك الحين تظهر فجوة في المخطط.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>يقيّم المقالان الرقم نفسه تقييمًا مختلفًا: 90% أفضل من المتوسط هنا، لكنه مستوى استثنائي في معدل الاحتفاظ بالعملاء (CRR). المستويات المنشورة هنا مأخوذة من المقال عن الخدمات متعددة اللغات.</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>يصف المقال 85% إلى 90% بأنه عادي وبأنه أفضل من المتوسط معًا، ويترك 90% إلى 95% دون تحديد. هنا، من 85% إلى ما دون 95% أفضل من المتوسط، والمستوى الاستثنائي يبدأ عند 95%. الأرقام للولايات المتحدة.</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>تتحدث معادلة المقال عن العملاء في النهاية، مما يتيح للقادمين الجدد إخفاء من غادروا. هنا، كما في مثاله، لا يُتابع إلا عملاء البداية.</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>المشروع الذي انتهى كما خُطط له يبدو كعميل مفقود.</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>تدوين قائمة العملاء متعددي اللغات عند بداية الفترة. فإعادة بنائها لاحقًا صعبة.</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>ملاحظة العملاء الذين تتناقص طلباتهم، والتحدث إليهم قبل أن يقرروا.</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>عند مغادرة عميل: السؤال عن السبب بسؤال ودّي واحد، وحفظ الإجابة ملاحظةً.</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>عرض اتفاق شهري بساعات ثابتة على العملاء الدائمين، حتى يكون البقاء هو الخيار السهل.</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>المهام متعددة اللغات المنجزة</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>المهام في الساعة</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>عدد المهام متعددة اللغات المنجزة في ساعة واحدة من العمل عليها.</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>يساعد على تحديد الأسعار: معرفة عدد المهام التي تتسع لها الساعة تبيّن ما يدرّه سعر ثابت للمهمة.</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>المهام متعددة اللغات ÷ ساعات العمل عليها</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>100 مهمة في 50 ساعة: 100 ÷ 50 = 2، أي مهمتان في الساعة، وهو مستوى عادي.</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>المهمة هي كل ما يُعدّ مهمة واحدة. عشر رسائل قصيرة في ساعة تعطي 10، وعقد يستغرق خمس ساعات يعطي 0.2، وقد يكون كلاهما عملًا جيدًا.</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>يكافئ المهام الصغيرة. وعند كسب عمل أصعب وأعلى أجرًا، ينخفض الرقم.</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>لا يبيّن شيئًا عن الجودة. يُقرأ مع الدقة.</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>الساعات التي لا تُدوَّن تُظهر العمل أسرع مما هو.</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>لا يذكر المقال مستوى أفضل من المتوسط: من 1.5 إلى 2.5 (بما فيها 2.5) مستوى عادي، وما زاد على ذلك مستوى استثنائي. الأرقام للولايات المتحدة.</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>تدوين تعريف المهمة الواحدة مرة واحدة، والالتزام به.</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>مقارنة كل عميل بماضيه وكل لغة بماضيها، لا بغيرهما.</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>إنجاز مهام اللغة الواحدة دفعة واحدة؛ فكل تبديل للغة يكلّف تركيزًا.</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>إن ارتفع هذا الرقم وانخفضت الدقة: التمهّل في العمل.</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>استخدام الباقة</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>استخدام الباقة</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>نسبة ما استُخدم من الساعات التي اشتراها العميل، مع الساعات المرحّلة.</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>عدد الساعات الباقية هو أول ما يقرؤه العميل. والساعات الزائدة على الباقة عمل لم يدفع أحد ثمنه بعد.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100 × الساعات المنتجة ÷ (ساعات الباقة + الساعات المرحّلة)</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>22 ساعة من باقة 20 ساعة، مع ترحيل ساعة و30 دقيقة: 100 × 22 ÷ 21.5 = 102.3%، أي بزيادة نصف ساعة.</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>لا يوجد معيار منشور. ليس الارتفاع أفضل ولا الانخفاض: الساعات الباقية دُفع ثمنها دون عمل، والساعات الزائدة عمل دون أجر.</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>تُحسب كل ساعات العميل المنتجة، بكل لغات الخدمة. ولا يمكن تمييز الساعات التي ليست من الباقة.</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>تُجمع أرقام عدة عملاء معًا، فقد يخفي بعضهم بعضًا؛ وتبيّن الجملة عدد المتجاوزين.</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>إن انتهت فترة بلا ساعات، فلا يُعرف ما بقي: لا يُرحّل شيء، ويذكر المخطط ذلك.</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>باقة الدفعة الواحدة لا تنتمي إلى أي شهر. يُحسب ما استُخدم منها من يومها الأول، ولا تظهر في هذا المخطط.</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>إخبار العميل عند 80% بما بقي، قبل أن تنفد الباقة.</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>إن تجاوز العميل باقته شهرين متتاليين: عرض باقة أكبر. وإن بقيت ساعات كثيرة: اقتراح مهام أو باقة أصغر.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ابتداءً من {period}</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>الفلبينية</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>الصينية</translation>
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
        <translation>حل ملف آخر محل الملف «{file}» وهو مفتوح، ربما بواسطة برنامج مزامنة. لن يُحفظ فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>كُتب فوق الملف «{file}» وهو مفتوح، ربما بواسطة برنامج مزامنة. لن يُحفظ فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>تغيّر اسم الملف «{file}» إلى «{name}» وهو مفتوح. ما حفظته موجود فيه. للمتابعة يُرجى فتحه من جديد.</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُذف الملف «{file}» أو نُقل وهو مفتوح. لن يُحفظ شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>مجلد الملف «{file}» غير موجود. هل فُصل قرص أو ذاكرة USB؟ لن يُحفظ شيء بعد الآن.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف «{file}» تالف: قد تكون بعض الأرقام ناقصة أو خاطئة. لن يُحفظ فيه شيء بعد الآن. للمتابعة يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>ما حفظته موجود بجانبه، في «{kept}».</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>بعض الأرقام التي حفظتها لم تعد فيه. وهي مسرودة بجانبه، في «{kept}».</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>ما حفظته موجود في {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>بعض الأرقام التي حفظتها لم تعد فيه. وهي مسرودة في {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>تعذّر نسخ ما حفظته: {why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>لم يُدخل شيء منذ فتحه.</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (قبل استبداله في {day})</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (قبل حذفه في {day})</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (ما أُدخل قبل الكتابة فوقه في {day})</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>إعادته إلى مكانه</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>الملف ليس كما تركته</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>لا نسخ من هذا الملف بجانبه: {names}. إن وُجدت فقد أنشأها برنامج مزامنة. للمقارنة: «ملف» ثم «فتح للقراءة فقط».</numerusform>
            <numerusform>توجد نسخة من هذا الملف بجانبه: {names}. يبدو أن برنامج مزامنة أنشأها بعد تغييرات في مكانين. للمقارنة تُفتح من «ملف» ثم «فتح للقراءة فقط».</numerusform>
            <numerusform>توجد نسختان من هذا الملف بجانبه: {names}. يبدو أن برنامج مزامنة أنشأهما بعد تغييرات في مكانين. للمقارنة تُفتح إحداهما من «ملف» ثم «فتح للقراءة فقط».</numerusform>
            <numerusform>توجد %n نسخ من هذا الملف بجانبه: {names}. يبدو أن برنامج مزامنة أنشأها بعد تغييرات في مكانين. للمقارنة تُفتح إحداها من «ملف» ثم «فتح للقراءة فقط».</numerusform>
            <numerusform>توجد %n نسخة من هذا الملف بجانبه: {names}. يبدو أن برنامج مزامنة أنشأها بعد تغييرات في مكانين. للمقارنة تُفتح إحداها من «ملف» ثم «فتح للقراءة فقط».</numerusform>
            <numerusform>توجد %n نسخة من هذا الملف بجانبه: {names}. يبدو أن برنامج مزامنة أنشأها بعد تغييرات في مكانين. للمقارنة تُفتح إحداها من «ملف» ثم «فتح للقراءة فقط».</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>هذا الملف في مجلد تابع لـ {service}، وقد تستبدله الخدمة أثناء عملك. الأسلم إبقاء الملف على هذا الحاسوب وحده، وترك النسخ الاحتياطية لـ {service}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>لا أرقام أدخلتها مفقودة من هذا الملف.</numerusform>
            <numerusform>رقم واحد أدخلته ليس في هذا الملف.</numerusform>
            <numerusform>رقمان أدخلتهما ليسا في هذا الملف.</numerusform>
            <numerusform>%n أرقام أدخلتها ليست في هذا الملف.</numerusform>
            <numerusform>%n رقمًا أدخلتها ليست في هذا الملف.</numerusform>
            <numerusform>%n رقم أدخلتها ليست في هذا الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>إدخالها من جديد…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>ساعات حل طلبات العملاء</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>الساعات التي استغرقها حل الطلبات المعدودة في هذه الفترة، مجموعةً. تدخل فيها ساعات هذه الطلبات في فترات سابقة.</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>ساعات منقضية أو ساعات عمل فعلية: اختيار واحد للنشاط كله، يذكره المخطط.</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>ساعات الحل</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الطلبات المحلولة</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>طلبات العملاء التي حُلّت في الفترة، أيًّا كان وقت ورودها. أما المفتوحة فتنتظر الفترة التي تُحل فيها.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الساعات المنتجة</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>الساعات المصروفة في العمل للعملاء. لا تدخل فيها الفواتير والبحث عن عملاء والتعلّم.</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>قد تزيد على الساعات المتاحة مع العمل الإضافي؛ وتُحفظ مع تحذير.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الساعات المتاحة</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>الساعات المخصصة لكل أنواع العمل في الفترة. لا تدخل فيها الاستراحات والعطلات وأيام الإجازة.</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>رقم واحد للنشاط كله، لا لكل عميل.</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء في النهاية</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>كل العملاء في اليوم الأخير من الفترة، ومنهم الجدد.</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>تبدأ الفترة التالية بهذا الرقم.</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء الجدد</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>العملاء المكتسبون في الفترة، حتى إن غادروا بعد ذلك. العميل العائد بعد انقطاع طويل قد يُعدّ جديدًا؛ المهم اتباع قاعدة واحدة.</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>يُستخدم في الاحتفاظ بالعملاء وفي اكتساب العملاء. قد يزيد العملاء الجدد على العملاء المحتملين لأن بعض المحتملين قد يعودون إلى فترة سابقة؛ ويُحفظ مع تحذير.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء في البداية</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>كل العملاء عند بداية الفترة، قبل أي عميل جديد.</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>العملاء في نهاية الفترة السابقة. إن أُدخل رقم آخر، حُفظ مع تحذير.</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء الراضون</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <oldsource>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>العملاء الذين يجيبون بـ 4 أو 5 من 5، أو «راضٍ» أو أفضل. هذا هو الشائع.</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء المجيبون</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>العملاء الذين أجابوا عن استبيانك في الفترة. على مدى سنة، قد يُحسب العميل الواحد أكثر من مرة.</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>تُدخل الإجابات الواردة، لا الاستبيانات المرسلة.</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>أشخاص أو شركات أبدوا اهتمامًا بخدماتك أول مرة في الفترة، سواء صاروا عملاء أم لا.</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>مقترح من الفترة السابقة. يُغيّر فقط إن تغيّر شيء.</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الخدمات المقدَّمة</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>الخدمات المختلفة المقدَّمة في نهاية الفترة. تُعدّ كل خدمة مرة واحدة، مهما كان عدد العملاء الذين يستخدمونها.</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء المستفيدون</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>العملاء النشطون في اليوم الأخير من الفترة. كثيرًا ما يكون هذا الرقم هو نفسه عدد العملاء في النهاية.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المهام المنجزة</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>ما أُنجز في موعده خلال الفترة من المهام المسندة إليك.</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>قد تزيد على المسندة لأن بعضها قد يكون مرحّلًا من فترة سابقة؛ وتُحفظ مع تحذير.</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المهام المسندة</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>المهام المسندة إليك في الفترة، أيًّا كان موعدها. لا تدخل فيها المهام التي سحبها العميل.</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المراسلات الدقيقة</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>الترجمات والرسائل المراجَعة التي لم يكن فيها خطأ أو نقص.</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المراسلات المراجَعة</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>الترجمات والرسائل التي راجعها أحد في الفترة، سواء كانت صحيحة أم لا.</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>يُدخل ما رُوجع فقط.</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الإجابات الإيجابية</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <oldsource>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>الإجابات بـ 4 أو 5 من 5، أو «راضٍ» أو أفضل. هذا هو الشائع.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>إجابات الاستبيان</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>كل الإجابات عن استبيان الرضا الواردة خلال الفترة، الجيدة منها والسيئة. لا يُحسب من لم يجيبوا.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>اللغات التي يعمل بها نشاطك للعملاء في نهاية الفترة. تُعدّ كل لغة مرة واحدة، ومنها لغتك الأم.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>من يؤدون عمل المساعدة في نشاطك في نهاية الفترة، وأنت منهم. في العمل الفردي يُدخل 1.</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>للعملاء غير الناطقين بالإنجليزية فقط.</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المروّجون</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <oldsource>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage; the article leaves it open.</oldsource>
        <translation>العملاء الذين يجيبون بـ 9 أو 10 عند سؤالهم عن احتمال التوصية بك، من 0 إلى 10. هذا هو الشائع.</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المنتقدون</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>العملاء الذين يجيبون من 0 إلى 6 عند سؤالهم عن احتمال التوصية بك، من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المحايدون</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>العملاء الذين يجيبون بـ 7 أو 8 عند سؤالهم عن احتمال التوصية بك، من 0 إلى 10. هم راضون، لكنهم ليسوا مؤيدين بعد.</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>ساعات التذاكر متعددة اللغات</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>الساعات التي استغرقها حل التذاكر المعدودة في هذه الفترة، مجموعةً. تدخل فيها ساعات هذه التذاكر في فترات سابقة.</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>التذاكر المحلولة متعددة اللغات</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>طلبات الدعم التي احتاجت إلى مهاراتك اللغوية وحُلّت في الفترة، أيًّا كان وقت ورودها. أما المفتوحة فتنتظر الفترة التي تُحل فيها.</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>التذاكر المحلولة</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>يُدخل لكل طول فترة على حدة: لا يمكن حساب السنة من أشهرها.</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء متعددو اللغات الباقون</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>العملاء في قائمة البداية الذين ما زالوا يستخدمون خدماتك متعددة اللغات في اليوم الأخير. لا يُحسب العملاء المكتسبون خلال الفترة.</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>العملاء الباقون</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>العملاء متعددو اللغات في البداية</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>العملاء الذين يستخدمون خدماتك متعددة اللغات عند بداية الفترة.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>العملاء في البداية</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>المهام متعددة اللغات</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>المهام التي احتاجت إلى مهاراتك اللغوية وأُنجزت في الفترة، مثل رسائل البريد أو الترجمات أو المكالمات.</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>يُحدد مرة واحدة ما يُعدّ مهمة واحدة، ويُلتزم به.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>المهام المنجزة</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>ساعات المهام متعددة اللغات</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>ساعات العمل على المهام متعددة اللغات، ومنها الأسئلة والتصحيحات، دون الاستراحات.</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>ساعات هذه المهام</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>الساعات المشتراة</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>الساعات التي اشتراها العميل للفترة. تأتي من بطاقة العميل؛ وإن أُدخل رقم هنا فهو المعتمد بدلًا منها.</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>يُترك فارغًا لاستخدام ساعات البطاقة.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>ملاحظة خاصة على {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>ملاحظة على {place}، معروضة للعميل {client}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>ملاحظة على {place}، معروضة في الملفات.</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>أُزيلت الملاحظة على {place}.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>title of a dialog</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <comment>heading of a dialog</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>ملاحظة على {place}</translation>
    </message>
    <message>
        <source>{figure}, {period}</source>
        <comment>what a note is on: CSAT, March 2026</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{figure}، {period}</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <comment>a label: what a note is about</comment>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>ت&amp;خص</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>النشاط كله</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>الملاح&amp;ظة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>إظ&amp;هارها للعميل</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>إظ&amp;هارها في الملفات</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>خاصة: لا يراها أحد سواك، هنا في KPI Desk.</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>تدخل في تقارير هذا العميل، وفي المخططات المصدَّرة مع الملاحظات.</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>تدخل في مراجعات النشاط، وفي المخططات المصدَّرة مع الملاحظات.</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>مسح النص يزيل الملاحظة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>ملاحظة على {place}</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>ملاحظة على ال&amp;فترة…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>&amp;ملاحظة على الرقم…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>ملاح&amp;ظة على الفترة…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>إ&amp;ضافة ملاحظة…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة خاصة: {note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة معروضة للعميل: {note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة معروضة في الملفات: {note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة خاصة على {period}: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة على {period}، معروضة للعميل: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>ملاحظة على {period}، معروضة في الملفات: {note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} ملاحظة خاصة</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} ملاحظة معروضة للآخرين</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}، مع ملاحظة خاصة</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}، مع ملاحظة معروضة للآخرين</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>خدمات متعددة اللغات</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>وكالة عن بُعد</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>لا شيء يحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>عرض المخطط</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إدخال أرقام {period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>فتح {client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم يُحفظ: نص التقرير للعميل {client}، {period}.</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>الكتابة إلى {client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>عرض {period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>أرقام {period} مطلوبة: لم يُدخل شيء بعد.</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>ما زال مطلوبًا ({period}): {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>لا أرقام من {of}</numerusform>
            <numerusform>رقم واحد من {of}</numerusform>
            <numerusform>رقمان من {of}</numerusform>
            <numerusform>%n أرقام من {of}</numerusform>
            <numerusform>%n رقمًا من {of}</numerusform>
            <numerusform>%n رقم من {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>كل شيء للعملاء: {clients}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>لم يُحفظ في {period}: لا أرقام للتحقق منها.</numerusform>
            <numerusform>لم يُحفظ في {period}: رقم واحد للتحقق منه.</numerusform>
            <numerusform>لم يُحفظ في {period}: رقمان للتحقق منهما.</numerusform>
            <numerusform>لم يُحفظ في {period}: %n أرقام للتحقق منها.</numerusform>
            <numerusform>لم يُحفظ في {period}: %n رقمًا للتحقق منها.</numerusform>
            <numerusform>لم يُحفظ في {period}: %n رقم للتحقق منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: مغلقة لكل العملاء ({clients}).</numerusform>
            <numerusform>{period}: لم تُغلق لعميل واحد ({clients}).</numerusform>
            <numerusform>{period}: لم تُغلق لعميلين ({clients}).</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عملاء ({clients}).</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عميلًا ({clients}).</numerusform>
            <numerusform>{period}: لم تُغلق لـ %n عميل ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: لا تقارير للإرسال ({clients}).</numerusform>
            <numerusform>{period}: تقرير واحد للإرسال ({clients}).</numerusform>
            <numerusform>{period}: تقريران للإرسال ({clients}).</numerusform>
            <numerusform>{period}: %n تقارير للإرسال ({clients}).</numerusform>
            <numerusform>{period}: %n تقريرًا للإرسال ({clients}).</numerusform>
            <numerusform>{period}: %n تقرير للإرسال ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>ا&amp;ختيار المؤشرات…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>اختيار المؤشرات</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>ترتيب المؤشرات</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>الأسوأ أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>ترتيبي</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>ترتيب المؤشرات</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>فتح المخطط</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>فتح الأرقام</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>الانتقال إلى مؤشر آخر</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>نقل المؤشر</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}، لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}، غير مكتملة</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>لا قيمة بعد</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>للإدخال: {measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}: لا قيمة، {reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>ما زال مطلوبًا ({period}): {measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>ما الذي تودّ متابعته؟</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>تُختار مجموعة مؤشرات. لن تُطلب منك إلا أرقامها، ويمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>كلتاهما</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>لا مؤشرات في المجموعتين.</numerusform>
            <numerusform>المؤشر الوحيد في المجموعتين.</numerusform>
            <numerusform>كلا المؤشرين في المجموعتين.</numerusform>
            <numerusform>كل مؤشرات المجموعتين (%n).</numerusform>
            <numerusform>كل مؤشرات المجموعتين (%n).</numerusform>
            <numerusform>كل مؤشرات المجموعتين (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>الاطلاع على مثال</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>سنتان من الأرقام المختلقة في ملف منفصل. لا يُمسّ ملفك.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>توجد نسخ احتياطية على هذا الحاسوب. يمكنك المتابعة من إحداها.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>اختيار المؤشرات</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>لن تُطلب منك أرقام المؤشرات غير المتابَعة. ويُحتفظ بالأرقام المُدخلة.</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>متا&amp;بعة هذه المؤشرات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>استُخدم {used} من {total}</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>استُخدم {used} من {total} ({bought} و{carried} مرحّلة)</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>استُخدم {used} من {total} ({bought} ناقص {carried} مستخدمة من قبل)</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>استُخدم {used}، ولا شيء متاح ({bought} ناقص {carried} مستخدمة من قبل)</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>استُخدم {used}، ولا شيء متاح</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>الباقي {hours}</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>الزائد {hours}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>لا عملاء متجاوزون ({count})</numerusform>
            <numerusform>متجاوزون: {count} من عميل واحد</numerusform>
            <numerusform>متجاوزون: {count} من عميلين</numerusform>
            <numerusform>متجاوزون: {count} من %n عملاء</numerusform>
            <numerusform>متجاوزون: {count} من %n عميلًا</numerusform>
            <numerusform>متجاوزون: {count} من %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>تجاوز في {count} من 0</numerusform>
            <numerusform>تجاوز في {count} من أسبوع واحد</numerusform>
            <numerusform>تجاوز في {count} من أسبوعين</numerusform>
            <numerusform>تجاوز في {count} من %n أسابيع</numerusform>
            <numerusform>تجاوز في {count} من %n أسبوعًا</numerusform>
            <numerusform>تجاوز في {count} من %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>تجاوز في {count} من 0</numerusform>
            <numerusform>تجاوز في {count} من شهر واحد</numerusform>
            <numerusform>تجاوز في {count} من شهرين</numerusform>
            <numerusform>تجاوز في {count} من %n أشهر</numerusform>
            <numerusform>تجاوز في {count} من %n شهرًا</numerusform>
            <numerusform>تجاوز في {count} من %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>دون ساعات مدخلة في %n أسبوع</numerusform>
            <numerusform>دون ساعات مدخلة في أسبوع واحد</numerusform>
            <numerusform>دون ساعات مدخلة في أسبوعين</numerusform>
            <numerusform>دون ساعات مدخلة في %n أسابيع</numerusform>
            <numerusform>دون ساعات مدخلة في %n أسبوعًا</numerusform>
            <numerusform>دون ساعات مدخلة في %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>دون ساعات مدخلة في %n شهر</numerusform>
            <numerusform>دون ساعات مدخلة في شهر واحد</numerusform>
            <numerusform>دون ساعات مدخلة في شهرين</numerusform>
            <numerusform>دون ساعات مدخلة في %n أشهر</numerusform>
            <numerusform>دون ساعات مدخلة في %n شهرًا</numerusform>
            <numerusform>دون ساعات مدخلة في %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} لـ %n أسبوع</numerusform>
            <numerusform>{hours} لأسبوع واحد</numerusform>
            <numerusform>{hours} لأسبوعين</numerusform>
            <numerusform>{hours} لـ %n أسابيع</numerusform>
            <numerusform>{hours} لـ %n أسبوعًا</numerusform>
            <numerusform>{hours} لـ %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} مرحّلة إلى {period}</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} تُخصم من {period}</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>انتهت صلاحية {hours}</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <comment>two parts of a sentence in a row</comment>
        <extracomment>{said}: a text out of the table; {next}: what follows, as a text of its own</extracomment>
        <translation>{said}، {next}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <comment>of a running period: day 20 of 31</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {days}: a number of days</extracomment>
        <translation>اليوم {day} من {days}</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>استُخدم {used} من {total} منذ {day}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>استُخدم {used} من {total}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>بما في ذلك جميع الساعات ({periods})</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>مؤشرات المساعدة الافتراضية</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>إدخال الأرقام ومقارنتها بالمعايير</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>مؤشر;مؤشرات;أرقام;معيار;مخطط;رسم بياني;عملاء;KPI;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>ملف نشاط KPI Desk</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>مؤشرات مع معايير</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>يحفظ KPI Desk مؤشرات العمل الفردي في المساعدة الافتراضية: الرضا وزمن الحل والاحتفاظ بالعملاء والدقة وغيرها. تُدخل بضعة أرقام مرة في الشهر أو الأسبوع؛ ويبيّن البرنامج موقع كل مؤشر من معياره، ويُعدّ مخططات وتقارير لعملائك بلغتهم.</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>يعمل على حاسوبك، دون إنترنت، ولا يفتح أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>أُلغي تثبيت KPI Desk. بياناتك ما زالت هنا:

{folder}

وكذلك نسخك الاحتياطية، في المجلد «KPI Desk Backups» في مستنداتك.</translation>
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
        <translation>الأسبوع {number} لسنة {year}</translation>
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
        <translation>الربع {number} لسنة {year}</translation>
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
        <translation>أ{number}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <comment>a quarter on an axis, short: Q1</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>ر{number}</translation>
    </message>
    <message>
        <source>by week</source>
        <comment>the length of periods, inside a line</comment>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>حسب الربع</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods: March 2026 to May 2026</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{period} onward</source>
        <comment>a period and all later ones</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ابتداءً من {period}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>كل العملاء واللغات</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>الأرقام</translation>
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
        <translation>حُفظ في {place}: {figures}</translation>
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
        <translation>العميل «{client}» مؤرشف. يعيد الأمر «client add» تفعيله.</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>تكفي إجابة واحدة: kpidesk double-counting separate أو two-views.</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>لا أرقام لإدخالها من جديد</numerusform>
            <numerusform>إدخال رقم واحد من جديد؟</numerusform>
            <numerusform>إدخال رقمين من جديد؟</numerusform>
            <numerusform>إدخال %n أرقام من جديد؟</numerusform>
            <numerusform>إدخال %n رقمًا من جديد؟</numerusform>
            <numerusform>إدخال %n رقم من جديد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>تم الإدخال قبل الكتابة فوق الملف. يظهر أولًا ما في الملف الآن، ثم ما أدخلته بعد السهم.</translation>
    </message>
    <message>
        <source>{place}: {was} → {becomes}</source>
        <comment>a figure and what it becomes</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {was}: a figure, as the user typed it; {becomes}: a figure, as the user typed it</extracomment>
        <translation>{place}: {was} ← {becomes}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>إدخال من جديد</numerusform>
            <numerusform>إدخال رقم واحد من جديد</numerusform>
            <numerusform>إدخال رقمين من جديد</numerusform>
            <numerusform>إدخال %n من جديد</numerusform>
            <numerusform>إدخال %n من جديد</numerusform>
            <numerusform>إدخال %n من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>إدخال الأرقام من جديد</numerusform>
            <numerusform>إدخال رقم واحد من جديد</numerusform>
            <numerusform>إدخال رقمين من جديد</numerusform>
            <numerusform>إدخال %n أرقام من جديد</numerusform>
            <numerusform>إدخال %n رقمًا من جديد</numerusform>
            <numerusform>إدخال %n رقم من جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>عدد العملاء في بداية {period} هو {part}، بينما كان في نهاية الفترة السابقة {whole}. حُفظ؛ يُرجى التحقق من الرقمين.</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>في {period} أرقام حسب العميل وأرقام حسب لغة الخدمة. تُجمع معًا إلى حين تحديد ما إذا كانت عن العمل نفسه.</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}: مُدخل في {period} وفي {other} أيضًا، وربما عن العمل نفسه. يُحتسب كلاهما: إن كان أحدهما يشمل الآخر، فيُرجى مسح أحدهما.</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}: {part} ({period})، بينما لم يتجاوز {whole} مؤخرًا. حُفظ؛ هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: {part} ({period}). حُفظ؛ هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم تبدأ الفترة {period} بعد. حُفظ؛ هل هي الفترة الصحيحة؟</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} منتجة من {whole} متاحة. حُفظ؛ هذا عمل إضافي.</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: العملاء الجدد أكثر من العملاء في النهاية، فقد غادر بعض العملاء الجدد. حُفظ؛ لا يوجد معدل احتفاظ لهذه الفترة.</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: العملاء الجدد {part} والعملاء المحتملون {whole}. حُفظ؛ لا بد أن بعض العملاء المحتملين يعودون إلى ما قبل الفترة.</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: المهام المنجزة {part} والمسندة {whole}. حُفظ؛ لا بد أن الباقي عمل مرحّل من فترة سابقة.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت: {file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>تمت الاستعادة من {file}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف الذي حلّت محله محفوظ في {file}.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>حُفظ الملف «{file}» بإصدار أقدم من KPI Desk وقد حُدّث الآن. والملف كما كان من قبل محفوظ في {backup}.</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>يُرجى عدم إدخال أي شيء آخر فيه. يستعيد الأمر «kpidesk restore FILE» نسخة احتياطية. النسخ الاحتياطية محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>الملف {file} سليم.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>لا أرقام من {first} إلى {last}.</numerusform>
            <numerusform>رقم واحد، من {first} إلى {last}: يمكن قراءته.</numerusform>
            <numerusform>رقمان، من {first} إلى {last}: يمكن قراءتهما.</numerusform>
            <numerusform>%n أرقام، من {first} إلى {last}: يمكن قراءتها كلها.</numerusform>
            <numerusform>%n رقمًا، من {first} إلى {last}: يمكن قراءتها كلها.</numerusform>
            <numerusform>%n رقم، من {first} إلى {last}: يمكن قراءتها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>لا توجد فيه أرقام بعد.</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>يمكن أيضًا قراءة العملاء والملاحظات والأهداف وكل التغييرات السابقة.</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>لا يمكن قراءة الملف كاملًا.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>الملف تالف: {detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>يشير سجل إلى آخر مفقود: {detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>غيّر برنامج آخر الملف: {detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>لأحد الإدخالات فترة غير صالحة: {detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>في أحد السجلات قيمة غير صالحة: {detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>لأحد الإعدادات قيمة غير معروفة، ولذلك يُتجاهل: {detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>في الملف خلل: {detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>فُحصت النسخة الاحتياطية المُنشأة في {made_at}: يمكن استعادتها.</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>تضم هذه النسخة الاحتياطية كل ما هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>ما حُفظ بعد هذه النسخة الاحتياطية ليس في أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>لا توجد نسخة احتياطية من هذا الملف في {folder}.</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>لا يمكن استعادة أي نسخة احتياطية في {folder}.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>لا يمكن قراءة مجلد النسخ الاحتياطية: {folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>هذا الملف نفسه نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>لا يمكن استعادة النسخة الاحتياطية المُنشأة في {made_at}: تغيّرت بعد إنشائها.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>لا يمكن استعادة النسخة الاحتياطية المُنشأة في {made_at} لأنها تالفة.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>لا يمكن استعادة النسخة الاحتياطية المُنشأة في {made_at}: تتعذّر قراءتها.</translation>
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
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>الانتقال إلى نظام تذاكر جديد: استغرقت الردود وقتًا أطول</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>أول شهر بالبرتغالية</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>إطلاق منتج للعميل: ساعات مسائية كثيرة</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>أُعيد العدّ: كان عميل واحد ناقصًا من القائمة</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>أُرسل الاستبيان متأخرًا أسبوعًا</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>تأخر الدفع مرة أخرى: طلب النصف مقدمًا في المرة القادمة</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>أُعدّ المتجر الإلكتروني الجديد</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>ما أنجزته في أفضل أشهري</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>نور الخطيب</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>خدمات المساعدة الافتراضية</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>شكرًا {contact} على التعاون المثمر في {month}.</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>الرد حتى الخميس</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>يُرجى الرد حتى يوم الخميس لأتمكن من المتابعة.</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>كل العمل يسير حسب الجدول</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>تذاكر أكثر من المعتاد: يُنقل بعض العمل إلى الشهر القادم</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>الرد على كل رسائل الزبائن خلال يوم عمل</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>مراجعة قائمة الزبائن وإزالة المكرر</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>حفظ فواتير الشهر</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>حجز رحلة المعرض التجاري</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>الانتقال إلى التقويم المشترك الجديد</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>آراء الزبائن للموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>يُرجى الموافقة على مسودة النشرة البريدية</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>أي الموردين يمكنني تذكيرهم بالطلبات المتأخرة؟</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>النشرة البريدية للموسم الجديد</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>إجابات الأسئلة الشائعة للموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>قائمة أسعار بثلاث لغات</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>كشف بالفواتير غير المدفوعة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>يمكن أن تكون مخططات كل عميل بلغة أخرى.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>تظهر الأعداد والتواريخ هكذا: {number} و{day}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100% هو حجم النص في نظامك.</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>كيف تُحتسب الأرقام</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>زمن الحل هو</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>الساعات المنقضية</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>ساعات العمل الفعلية</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>يُذكر على كل مخطط لزمن الحل.</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>العملاء ولغات الخدمة</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>عمل منفصل</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>وجهان للعمل نفسه</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>العمل المنفصل يُجمع، والعمل نفسه يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>الملفات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>يحفظ «تصدير كل المخططات» هناك، في مجلد لكل عميل.</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>مجلد المخططات</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>تُحفظ التقارير هناك، في مجلد لكل عميل.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>تُحفظ النسخ الاحتياطية الجديدة هناك من الآن فصاعدًا. وتبقى السابقة في {old}.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>لا توجد أرقام أسبوعية لهذا.</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>لا توجد أرقام شهرية لهذا.</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>لا توجد أرقام ربعية لهذا.</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>لا توجد أرقام سنوية لهذا.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>النطاق المرجّح</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>لا قيمة: {why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>تُحتسب الباقة {by}</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>أُدخل {by}؛ لا يمكن حسابه لفترة أطول</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>فترة|الفترة|فترات|الفترات|فتره|الفتره|مدة|المدة|فترة التقرير|فترة الإبلاغ</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>تاريخ|التاريخ|تواريخ|التواريخ</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>يوم|اليوم|أيام|الأيام|يوم الشهر|اليوم من الشهر</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>أسبوع|الأسبوع|أسابيع|الأسابيع|اسبوع|الاسبوع|رقم الأسبوع|رقم الاسبوع|أسبوع السنة</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>أسبوع يبدأ في|الأسبوع الذي يبدأ في|أسبوع من|بداية الأسبوع|بداية الاسبوع|بدء الأسبوع|أول الأسبوع</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>أسبوع ينتهي في|الأسبوع المنتهي في|أسبوع إلى|نهاية الأسبوع|نهاية الاسبوع|آخر الأسبوع</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>شهر|الشهر|أشهر|الأشهر|شهور|الشهور|رقم الشهر</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>ربع|الربع|ربع سنة|ربع السنة|ربع سنوي|الربع السنوي|أرباع|الأرباع|أرباع السنة|فصل|الفصل</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>سنة|السنة|سنه|السنه|سنوات|السنوات|عام|العام|أعوام|الأعوام</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>عميل|العميل|عملاء|العملاء|اسم العميل|عميلة|العميلة|زبون|الزبون|زبائن|الزبائن|اسم الزبون|حساب|الحساب|الجهة</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>لغة الخدمة|لغه الخدمه|لغة|اللغة|لغه|اللغه|لغات|اللغات</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>مقياس|المقياس|مقاييس|المقاييس|مؤشر|المؤشر|مؤشرات|المؤشرات|مؤشر الأداء|مؤشرات الأداء|أرقام|الأرقام|بند|البند|البيان|kpi|kpis</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>مقدار|المقدار|كمية|الكمية|كميه|الكميه|كميات|قيمة|القيمة|قيمه|القيمه|القيم|قيم|عدد|العدد|فعلي|الفعلي|المحقق|النتيجة</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>وحدة|الوحدة|وحده|الوحده|وحدات|الوحدات|وحدة القياس</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>مجموع|المجموع|مجاميع|إجمالي|الإجمالي|اجمالي|الاجمالي|المجموع الكلي|الإجمالي العام|المجموع العام|المجموع الفرعي|مجموع فرعي|إجمالي فرعي|الكل|الجميع|متوسط|المتوسط|وسيط|الوسيط|أدنى|الأدنى|الحد الأدنى|أقصى|الأقصى|الحد الأقصى|منذ بداية السنة|منذ بداية العام</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>دقائق|دقيقة|بالدقائق|ثوان|ثواني|بالثواني|آلاف|بالآلاف|ملايين|بالملايين|في المئة|بالمئة|في المائة|بالمائة|نسبة مئوية|خطة|الخطة|مخطط له|ميزانية|الميزانية|موازنة|الموازنة|توقع|توقعات|التوقعات|متوقع|المتوقع|تنبؤ|هدف|الهدف|أهداف|الأهداف|مستهدف|المستهدف|تقدير|تقديرات|تقديري|مقدر|تراكمي|التراكمي|المجموع التراكمي|منذ بداية السنة|منذ بداية العام|متوسط|المتوسط|متوسطات|وسيط|الوسيط|السنة الماضية|العام الماضي|السنة السابقة|العام السابق|في اليوم|لكل يوم|يوميا</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>عدد|العدد|رقم|عدد مرات|#</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>من|في|ال|رقم|بداية|يبدأ|ابتداء|لعام|لسنة|عام|م</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>إلى|الى|حتى|لغاية</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>المقياس</translation>
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
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>استيراد جدول: {file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>استيراد جدول: {file} ({number} من {total})</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>تجري قراءة الجدول…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>إ&amp;دخال {count}</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>إ&amp;دخال {count} واستبدال {changed}</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>ا&amp;ستبدال {changed}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>جديد: {count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>مستبدل: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>دون تغيير: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>مرفوض: {count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>بحاجة إلى توضيح: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>مستبعد: {count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>هذه الأرقام مُدخلة بالفعل. لا يوجد ما يُغيّر.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>هذا الملف مفتوح للقراءة فقط: لا يمكن إدخال شيء فيه.</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>تُستخدم من جديد اختياراتك لجدول له الترويسات نفسها.</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>الخلايا الفارغة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>أسئلة أخرى تليه: {count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>الجدول كما هو</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>لتغيير ما يمثّله صف أو عمود، تُنقر ترويسته أو يُضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>للإدخال ({count})</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>مستبعد ({count})</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>كان</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason} (الأرقام: {count})</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (جديد)</translation>
    </message>
    <message>
        <source>{client}, {language}</source>
        <comment>a client and a language</comment>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>{client}، {language}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>one without a name</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <comment>a sheet of a workbook</comment>
        <extracomment>{name}: the name of a sheet of a workbook</extracomment>
        <translation>{name} (مخفية)</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>أ&amp;رقام أسماؤها في الجدول</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>أرقام م&amp;قياس واحد</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>ال&amp;فترات</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>ل&amp;غات الخدمة</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>أ&amp;سماء الأرقام</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>اس&amp;تبعاد</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>&amp;حسب التعرّف التلقائي</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>استيراد {file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>لا أرقام لإدخالها.</numerusform>
            <numerusform>يجري إدخال رقم واحد. يستغرق ذلك لحظة.</numerusform>
            <numerusform>يجري إدخال رقمين. يستغرق ذلك لحظة.</numerusform>
            <numerusform>يجري إدخال %n أرقام. يستغرق ذلك لحظة.</numerusform>
            <numerusform>يجري إدخال %n رقمًا. يستغرق ذلك لحظة.</numerusform>
            <numerusform>يجري إدخال %n رقم. يستغرق ذلك لحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>أُدخل: {count}.</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>أُدخل: {count}. لم يُحفظ بعد لتناقضه مع غيره: {held}.</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>تنبيهات أخرى مماثلة: {count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>هذه هي الورقة التالية.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} ابتداءً من {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: أُزيل الهدف الذي يبدأ من {period}.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>المؤشر أو الرقم</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>يخص</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>النشاط كله</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>بين</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>أدنى قيمة</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>أعلى قيمة</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>تحتفظ الفترات السابقة بهدفها.</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>حتى الآن: {target} ابتداءً من {period}.</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>تم الحفظ. سيعرض الرسم البياني هذا الهدف ابتداءً من {period}.</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>حتى الآن: بلا هدف.</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>الهدف لكل أسبوع.</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>الهدف لكل شهر.</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>الهدف لكل ربع سنة.</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>الهدف لكل سنة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>أهداف {client}</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>ما وُعد به هذا العميل. تبيّن المخططات والتقارير عدد مرات الوفاء به.</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} من {period}</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>بلا أهداف</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>الهدف: {kpi}، {period}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>يستخدم برنامج آخر الملف</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>لم يعد تغيير الملف ممكنًا</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لم يعد «{file}» في مجلده</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حل ملف آخر محل «{file}»</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>كُتب فوق «{file}»</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>تغيّر اسم «{file}» إلى «{name}»</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>مجلد «{file}» غير موجود</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«{file}» تالف</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>لا يمكن تغيير «{file}»</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>لم يُحفظ بعد: {why}. تُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>لا أرقام غير محفوظة: {why}.</numerusform>
            <numerusform>لم يُحفظ بعد رقم واحد: {why}. تُعاد المحاولة كل بضع ثوانٍ.</numerusform>
            <numerusform>لم يُحفظ بعد رقمان: {why}. تُعاد المحاولة كل بضع ثوانٍ.</numerusform>
            <numerusform>لم تُحفظ بعد %n أرقام: {why}. تُعاد المحاولة كل بضع ثوانٍ.</numerusform>
            <numerusform>لم يُحفظ بعد %n رقمًا: {why}. تُعاد المحاولة كل بضع ثوانٍ.</numerusform>
            <numerusform>لم يُحفظ بعد %n رقم: {why}. تُعاد المحاولة كل بضع ثوانٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>لا أرقام غير محفوظة: {why}.</numerusform>
            <numerusform>رقم واحد لم يُحفظ: {why}.</numerusform>
            <numerusform>رقمان لم يُحفظا: {why}.</numerusform>
            <numerusform>%n أرقام لم تُحفظ: {why}.</numerusform>
            <numerusform>%n رقمًا لم تُحفظ: {why}.</numerusform>
            <numerusform>%n رقم لم تُحفظ: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>لا أرقام غير محفوظة</numerusform>
            <numerusform>رقم واحد لم يُحفظ</numerusform>
            <numerusform>رقمان لم يُحفظا</numerusform>
            <numerusform>%n أرقام لم تُحفظ</numerusform>
            <numerusform>%n رقمًا لم تُحفظ</numerusform>
            <numerusform>%n رقم لم تُحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>فشل الحفظ: {why}.</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>حُفظ بعضها بقيمة أخرى منذ ذلك الحين. للاختيار بين القيم يُستخدم «إلغاء».</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>ما يُحتفظ به إلى التشغيل القادم يظهر من جديد عند فتح هذا الملف.</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>لا يمكن الاحتفاظ بها إلى التشغيل القادم: {why}</translation>
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
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>لا أرقام أخرى</numerusform>
            <numerusform>رقم واحد آخر</numerusform>
            <numerusform>رقمان آخران</numerusform>
            <numerusform>%n أرقام أخرى</numerusform>
            <numerusform>%n رقمًا آخر</numerusform>
            <numerusform>%n رقم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>الاحتفاظ بها إلى التشغيل القادم</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>لم يُحفظ «{typed}»، وحُفظ هنا {stored} منذ ذلك الحين. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>لم يُحفظ مسح الرقم، وحُفظ هنا {stored} منذ ذلك الحين. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>لم يُحفظ «{typed}»، ومُسح الرقم منذ ذلك الحين. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>لم يُحفظ «{typed}» في المرة السابقة. هل يُحفظ الآن؟</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>لم يُحفظ مسح الرقم في المرة السابقة. هل يُمسح الآن؟</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>لم يُحفظ «{typed}» بعد. هل يُحفظ الآن؟</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>حفظ {amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>مسحه</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>إبقاء {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>تركه فارغًا</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}، {period}: أُرسل. يُحتفظ بهذا التقرير كما هو.</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}، {period}: لم يُرسل. يمكن أن يتغير هذا التقرير من جديد.</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>لا توجد تقارير، ولا تقرير مطلوب.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>لا تغيّر واضح: {recent} ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في أسبوع واحد ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في أسبوعين ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n أسابيع ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n أسبوعًا ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n أسبوع ({count}) بعد {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>لا تغيّر واضح: {recent} ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في شهر واحد ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في شهرين ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n أشهر ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n شهرًا ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n شهر ({count}) بعد {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>لا تغيّر واضح: {recent} ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في ربع سنة واحد ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في ربعين ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n أرباع سنة ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n ربع سنة ({count}) بعد {before} ({whole})</numerusform>
            <numerusform>لا تغيّر واضح: {recent} في %n ربع سنة ({count}) بعد {before} ({whole})</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>لا قيمة للفترة {period}: {reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لا أرقام للفترة {period}</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>لم تنتهِ هذه الفترة بعد</translation>
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
        <translation>المعتاد هنا: {range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>أعلى من المعتاد هنا ({range})</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>أدنى من المعتاد هنا ({range})</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>من {first} إلى {last}: بين {low} و{high}</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>من {first} إلى {last}: دائمًا {value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}، من {first} إلى {last}: بين {low} و{high}</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>النطاق المرجّح، {period}: {range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>من {hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>المشترى {bought}، والمرحّل {carried}</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>المشترى {bought}، ناقص {carried} مستخدمة من قبل</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>الساعات المستخدمة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>للاستخدام حتى {day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم تنتهِ بعد: {period}.</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>لم تُغلق بعد: {period}.</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>مستبعدة لأنها لم تُحفظ بعد: {figures}.</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>لم تُدخل بعد: {figures}.</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>تُحتسب جميع الساعات ({longer}): لم تُدخل حسب الأسبوع.</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>أرقام {period} غير معروضة في التقرير القصير.</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>غير مكتملة: {figures}.</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>استنادًا إلى أعداد قليلة: {figures}.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>للعملاء غير الناطقين بالإنجليزية فقط: {figures}.</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}: لا قيمة للحقل {field}.</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}: يبدو أن هذا بلغة أخرى ({language}).</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>غير متوفر بعد: {language}. التقرير بلغة النافذة.</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}: يُذكر عميل آخر: {client}.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: ما زال مكتوبًا هنا {value} كما في التقرير المُرسَل.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: ما زال مكتوبًا هنا {value} لكن الأرقام تغيّرت.</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>اسمك غير موجود في أعلى التقرير.</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>مهنتك غير مكتوبة بلغة التقرير ({language}).</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>لا محتوى في هذا التقرير بعد: لا أرقام ولا ساعات ولا نص.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>ما أحتاج إليه منكم</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a part of an update that the user writes</comment>
        <translation>ملاحظة</translation>
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
        <translation>الفترة: {first} إلى {last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>الأرقام الأسبوعية: {first} إلى {last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}: {formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>لا تُستخدم «ارتفاع» أو «انخفاض» إلا حيث يندر أن تسبب المصادفة وحدها ذلك؛ وفيما عداه لا تغيّر واضح.</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}، للمؤشرات: {figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>لا يذكر المقالان أي دراسة.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>كُتب في {day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} إلى {last} · تليه التفاصيل والمعادلات والمصادر</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}: صفحة {page}</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>التفاصيل والمعادلات في ملف PDF المرفق.</translation>
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
        <translation>الباقة: {hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>لا تغيّر واضح: {figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>فترة غيابي: من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>تقرير أسبوعي</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>تقرير شهري</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>تقرير ربعي</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>تقرير سنوي</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>مراجعة أسبوعية</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>مراجعة شهرية</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>مراجعة ربعية</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>مراجعة سنوية</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>غياب</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind} (نسخة مصححة)</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>مرسل</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>يسير حسب الخطة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>خارج المسار</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>الأسبوع بالأرقام</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>الشهر بالأرقام</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>ربع السنة بالأرقام</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>السنة بالأرقام</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>المنجز في {month}</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>المنجز، {first} إلى {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>القادم في {month}</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>ساعات الباقة</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>لا شيء حاليًّا.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>كما خُطط</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>كان مخططًا له</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} من %n مخطط لها</numerusform>
            <numerusform>{done} من بند واحد مخطط له</numerusform>
            <numerusform>{done} من بندين مخطط لهما</numerusform>
            <numerusform>{done} من %n بنود مخطط لها</numerusform>
            <numerusform>{done} من %n بندًا مخططًا له</numerusform>
            <numerusform>{done} من %n بند مخطط له</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update: on track, needs attention …</comment>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update</comment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>ما كان مخططًا له</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>إيضاحات</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>إلى {contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>كل العملاء</translation>
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
        <translation>{salutation}،</translation>
    </message>
    <message>
        <source>Hello {contact}</source>
        <comment>a salutation in a mail</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>مرحبًا {contact}</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إليكم تقرير {period}.</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>تصحيحات منذ تقرير {period}: {figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now} (سابقًا: {was})</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>النشاط كله</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>العميل ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>العميل التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>&amp;نسخ للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>&amp;حفظ PDF</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>&amp;وسم كمرسل</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>كل التقارير</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>حفظ PDF &amp;باسم…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>حفظ كمسو&amp;دة بريد إلكتروني (.eml)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>حفظ كن&amp;ص عادي</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>&amp;جاهز للإرسال</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>وسم ك&amp;غير مرسل</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>إعداد مسودة تصحيح</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>تجاهل التصح&amp;يح</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>النصوص الجا&amp;هزة…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>اسمك و&amp;شعارك…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>معاينة</translation>
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
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>تصحيح {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>أُرسل في {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>قصير، دون أرقام</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language} (لغة العميل)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>سطر واحد عن سير العمل</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>إعادة تعيين النص</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>لا نصوص جاهزة بعد</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>عنصر واحد في كل سطر</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>أسئلة للعميل، سؤال في كل سطر</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count} من {most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>لا ساعات باقة في هذه الفترة</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>لا ملاحظات معروضة للعميل في هذه الفترة</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>نقل {figure} لأعلى</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>نقل {figure} لأسفل</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>جملة عن {figure}</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>تعليق على {figure}</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>التحية</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>لا شيء للتحقق منه. يمكن وسم التقرير كمرسل.</numerusform>
            <numerusform>أمر واحد للتحقق منه. ما زال يمكن وسم التقرير كمرسل.</numerusform>
            <numerusform>أمران للتحقق منهما. ما زال يمكن وسم التقرير كمرسل.</numerusform>
            <numerusform>%n أمور للتحقق منها. ما زال يمكن وسم التقرير كمرسل.</numerusform>
            <numerusform>%n أمرًا للتحقق منها. ما زال يمكن وسم التقرير كمرسل.</numerusform>
            <numerusform>%n أمر للتحقق منها. ما زال يمكن وسم التقرير كمرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>لا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>إغلاق {period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>فتح الأرقام</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>تم النسخ. يمكن لصقه في رسالة بريد إلكتروني. إن كان برنامج البريد يحذف الصور، فيُرجى استخدام «حفظ كمسودة بريد إلكتروني».</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>يُفتح كمسودة في Thunderbird وفي Outlook التقليدي. إن اكتفى Thunderbird بعرضه، فيُرجى اختيار «تحرير كرسالة جديدة».</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>أُرسل هذا التقرير في {day}. لا يمكن تغييره بعد الآن.</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>هذه نسخة سابقة أُرسلت في {day}.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>تُحفظ التقارير في {folder}، في مجلد لكل عميل مثل «{client}».</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>الحفظ &amp;هناك</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>مجلد آ&amp;خر…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>أُرسل التقرير في {day}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>تغيير التقرير</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>وسم التقرير كجاهز</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>وسم التقرير كمسودة</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>إعداد مسودة تصحيح</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>تجاهل التصحيح</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>الرجوع إلى التقرير</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>اسمك وشعارك</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>يظهران في أعلى تقاريرك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>مهنتك</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>مهنتك ({language})</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>مساعدة افتراضية متعددة اللغات</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>تغيير اسمك وشعارك</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>تُملأ الحقول في كل تقرير: {fields}، أو رمز مؤشر مثل {kpi}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>يخص</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>تغيير النص «{name}»</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>حذف النص «{name}»</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>محفوظ كما أُرسل في {day}.</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>محفوظ كما أُرسل في {day}. لكنه تغيّر بعد أن حفظته أو نسخته: احفظه أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}: أُرسل بالقيمة {sent}، والآن {now}</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>لا قيمة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder:</source>
        <comment>label of a file dialog</comment>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <comment>label of a file dialog</comment>
        <translation>نوع الملف:</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>الحقل التالي، الحقل السابق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>إظهار وقت حفظ آخر تغيير</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>أين بياناتي؟</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>النسخ الاحتياطية، تُنشأ عند إغلاق KPI Desk</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>نشاطك ملف واحد. وهو غير مشفّر: يُستحسن استخدام تشفير القرص في نظامك. ومن حين إلى آخر، يُرجى نسخ مجلد النسخ الاحتياطية إلى جهاز آخر.</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>فحص بياناتي</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>يجري فحص ملفك وأحدث نسخة احتياطية منه…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>لم يُعثر على مشكلات.</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>يوجد خلل. يُرجى عدم إدخال أي شيء في هذا الملف إلى أن يُصلح.</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>ملفك سليم، لكن في نسخه الاحتياطية خلل. يُرجى إنشاء نسخة الآن: ملف ‹ حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>حول KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>مؤشرات عملك في المساعدة الافتراضية على حاسوبك. يعمل KPI Desk دون إنترنت ولا يفتح أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>الم&amp;خططات</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>ا&amp;لعملاء</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>الت&amp;قارير</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>م&amp;ساعدة</translation>
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
        <translation>نشاطي</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>نسخة احتياطية من {file}</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>حُفظت كل التغييرات {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>حُفظ كل شيء</numerusform>
            <numerusform>حُفظ كل شيء عدا رقم واحد للتحقق منه</numerusform>
            <numerusform>حُفظ كل شيء عدا رقمين للتحقق منهما</numerusform>
            <numerusform>حُفظ كل شيء عدا %n أرقام للتحقق منها</numerusform>
            <numerusform>حُفظ كل شيء عدا %n رقمًا للتحقق منها</numerusform>
            <numerusform>حُفظ كل شيء عدا %n رقم للتحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>لم يُحفظ بعد: لا أرقام</numerusform>
            <numerusform>لم يُحفظ بعد: رقم واحد</numerusform>
            <numerusform>لم يُحفظ بعد: رقمان</numerusform>
            <numerusform>لم يُحفظ بعد: %n أرقام</numerusform>
            <numerusform>لم يُحفظ بعد: %n رقمًا</numerusform>
            <numerusform>لم يُحفظ بعد: %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>لم يُحفظ بعد: نص تقرير</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>هذا نشاط تجريبي بأرقام مختلقة. يمكن تجربة أي شيء فيه.</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>البدء بأرقامي</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>ملف نشاط &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>فتح لل&amp;قراءة فقط…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>لا ملفات أخيرة</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>فتح ال&amp;نشاط التجريبي</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>اس&amp;تيراد جدول…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>&amp;عمليات الاستيراد السابقة…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>لا يوجد في الحافظة نص أو جدول للصقه.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>لم يُقرأ: {files}.</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>ت&amp;صدير البيانات…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>لا يوجد هنا ما يُطبع. يمكن الانتقال إلى «نظرة عامة» أو «الأرقام» أو «السجل» أو «المخططات» أو «التقارير». أما التقرير المرسل فيُطبع من ملف PDF الخاص به.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>إعا&amp;دة: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>تمت الإعادة: {what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>ال&amp;بحث في كل شيء…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>اختيار ال&amp;مؤشرات…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;فحص بياناتي…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>أي&amp;ن بياناتي؟</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>&amp;حول KPI Desk</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>ملفات النشاط (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>جدول للبرامج (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>بيانات لبرامج أخرى (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>إنشاء بدء خاص</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>نسخة احتياطية تكرار USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>تراجع استعادة مفقود</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>تجربة مثال</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV جدول تحميل</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>تراجع حذف إزالة Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV جدول</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>أرشيف أرشفة نسخة احتياطية</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>ورق PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>إضافة إزالة حذف إخفاء</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>مساعدة مفاتيح</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>خطأ إصلاح تالف</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>مجلد ملف مكان نسخة خصوصية</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>إصدار ترخيص تحديث</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>وضع مظهر نهار</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>وضع مظهر ليل</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>وضع مظهر وصول</translation>
    </message>
</context>
</TS>
